// SPDX-License-Identifier: Apache-2.0

import Phrases
import Casework
import Desks
import Hummingbird
import Identity
import Pouch
import Wording
import Workflow

extension Site {
    func meetingRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "meetings", .permission(.meetingRead)) { visit, _ in visit.respond(try meetingsPage(visit, .empty, nil)) }
        post(router, "meetings", .permission(.meetingRecord)) { visit, _ in
            let form = try await visit.form()
            let actor = try visit.actor
            do {
                return visit.redirect(.meeting(try await recordMeeting(visit, form, actor)))
            } catch let refusal as Refusal where refusal.code != .notPermitted && actor.may(.meetingRead) {
                return visit.respond(try meetingsPage(visit, form, refusal))
            }
        }
        get(router, "meetings/:id", .permission(.meetingRead)) { visit, parameters in
            visit.respond(try await meetingPage(visit, try parameters.text("id"), nil))
        }
        post(router, "meetings/:id/countersign", .permission(.meetingRecord)) { visit, parameters in
            try await actOnMeeting(visit, parameters) { _, id, actor in try await MeetingsDesk(visit.office).countersign(id, by: actor) }
        }
        post(router, "meetings/:id/decline", .permission(.meetingRecord)) { visit, parameters in
            try await actOnMeeting(visit, parameters) { form, id, actor in
                try await MeetingsDesk(visit.office).decline(id, remarks: try form.tagged("remarks", visit.language), by: actor)
            }
        }
    }

    private func recordMeeting(_ visit: Visit, _ form: Form, _ actor: Actor) async throws -> String {
        guard let state = StateCode(form["to"]) else { throw Refusal(.noSuchPeer, field: "to") }
        let day = try form.day("day")
        return try await MeetingsDesk(visit.office).record(
            with: state, heldOn: day, place: try form.tagged("place", visit.language), offices: try form.lines("offices", visit.language),
            topics: try form.lines("topics", visit.language), by: actor)
    }

    private func actOnMeeting(_ visit: Visit, _ parameters: Parameters, _ body: (Form, String, Actor) async throws -> Void) async throws -> Response {
        let id = try parameters.text("id")
        let form = try await visit.form()
        let actor = try visit.actor
        do {
            try await body(form, id, actor)
            return visit.redirect(.meeting(id))
        } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted && actor.may(.meetingRead) {
            return visit.respond(try await meetingPage(visit, id, refusal, form))
        }
    }

    private func meetingsPage(_ visit: Visit, _ form: Form, _ problem: Refusal?) throws -> Page {
        let words = Words.meetings
        let actor = try visit.actor
        let rows = try MeetingsDesk(visit.office).list(by: actor).map { id, card -> [HTML] in
            let topics = card.topics.map { topic -> HTML in "<li lang=\"\(topic.language.rawValue)\">\(Bidi.value(topic.text))</li>" }
            return [
                "<a href=\"\(Route.meeting(id).path)\"><bdi>\(Numerals.day(card.heldOn, visit.language))</bdi></a>", Bidi.value(card.place.text),
                .text(visit.state(StateCode(card.peer))), "<ul>\(topics)</ul>", visit.say(card.state.message),
            ]
        }
        let list: HTML =
            rows.isEmpty
            ? "<p>\(visit.say(words.none))</p>" : visit.table(visit.say(words.title), [words.day, words.place, words.with, words.topics, Words.common.state], rows)
        guard actor.may(.meetingRecord) else { return Page(words.title(visit.language), problem: problem, list) }
        let peers = visit.office.peers.compactMap { StateCode($0.state) }.map { (value: $0.code, text: visit.state($0)) }
        let fields: HTML = """
            \(visit.select("to", words.with, peers, selected: form["to"]))\
            \(visit.field("day", words.day, hint: words.dayHint, value: form["day"], problem: problem, wide: false))\
            \(visit.field("place", words.place, value: form["place"], problem: problem))\
            \(visit.area("offices", words.offices, hint: words.officesHint, value: form["offices"], problem: problem))\
            \(visit.area("topics", words.topics, hint: words.topicsHint, value: form["topics"], problem: problem))
            """
        let record = visit.folded(words.record, .meetings, fields, hint: words.recordHint, quiet: false, isOpen: problem != nil)
        return Page(words.title(visit.language), problem: problem, "\(list)\(record)")
    }

    private func meetingPage(_ visit: Visit, _ id: String, _ problem: Refusal?, _ draft: Form = .empty) async throws -> Page {
        let words = Words.meetings
        let actor = try visit.actor
        let meeting = try await MeetingsDesk(visit.office).meeting(id, by: actor)
        guard let minutes = meeting.minutes, let peer = meeting.peer else { throw Refusal(.notFound) }
        func lines(_ texts: [TaggedText]) -> HTML {
            let items = texts.map { text -> HTML in "<li lang=\"\(text.language.rawValue)\">\(Bidi.value(text.text))</li>" }
            return "<ul>\(items)</ul>"
        }
        var facts: [(Message, HTML)] = [
            (Words.common.state, visit.say(meeting.state.message)), (words.day, "<bdi>\(Numerals.day(minutes.heldOn, visit.language))</bdi>"),
            (words.place, Bidi.value(minutes.place.text)), (words.with, .text(visit.state(peer))),
            (words.writtenBy, meeting.isOurs ? visit.say(words.thisSide) : .text(visit.state(peer))), (words.offices, lines(minutes.offices)),
            (words.topics, lines(minutes.topics)),
        ]
        if let remarks = meeting.remarks { facts.append((words.remarks, visit.free(remarks, [], nil, 0))) }
        if let code = meeting.undelivered { facts.append((Words.letters.lost, "<span class=\"tag against\">\(visit.say(words.undelivered, ["code": code]))</span>")) }
        let steps = meeting.steps(by: actor)
        let countersign: HTML =
            steps.contains(.countersign)
            ? "<p class=\"hint\">\(visit.say(words.countersignHint))</p>\(visit.form(.countersignMeeting(id), visit.button(words.countersign)))" : .none
        let decline: HTML =
            steps.contains(.decline)
            ? visit.folded(
                words.decline, .declineMeeting(id), visit.area("remarks", words.remarks, value: draft["remarks"], problem: problem), isOpen: problem?.field == "remarks") : .none
        return Page(words.title(visit.language), problem: problem, "\(visit.facts(facts))\(countersign)\(decline)\(raised(visit, at: id, actor))")
    }

    /// The issues that were raised at a meeting, and where to raise more.
    private func raised(_ visit: Visit, at meeting: String, _ actor: Actor) -> HTML {
        let items = ((try? ObservationsDesk(visit.office).list(by: actor)) ?? []).filter { $0.card.meeting == meeting }.map { id, card -> HTML in
            """
            <li><a href="\(Route.observation(id).path)" lang="\(card.subject.language.rawValue)">\(Bidi.value(card.subject.text))</a> \
            <span class="tag">\(visit.say(card.state.message))</span></li>
            """
        }
        let raise: HTML =
            actor.may(.observationRaise) ? "<p><a href=\"\(Route.observations.path)?meeting=\(meeting)\">\(visit.say(Words.observations.raise))</a></p>" : .none
        let list: HTML = items.isEmpty ? .none : "<h2>\(visit.say(Words.meetings.observations))</h2><ul>\(items)</ul>"
        return "\(list)\(raise)"
    }
}

extension Form {
    /// The lines of a text, each for itself.
    func lines(_ name: String, _ language: Language) throws(Refusal) -> [TaggedText] {
        try text(name).split(whereSeparator: \.isNewline).map { line in String(line.trimmingPrefix(while: \.isWhitespace)) }.filter { !$0.isEmpty }
            .map { TaggedText($0, language) }
    }
}
