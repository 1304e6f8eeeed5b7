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
    func observationRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "observations", .permission(.observationRead)) { visit, _ in
            visit.respond(try observationsPage(visit, Form(values: ["meeting": [visit.query("meeting")]]), nil))
        }
        post(router, "observations", .permission(.observationRaise)) { visit, _ in
            let form = try await visit.form()
            let actor = try visit.actor
            do {
                return visit.redirect(.observation(try await raiseObservation(visit, form, actor)))
            } catch let refusal as Refusal where refusal.code != .notPermitted && actor.may(.observationRead) {
                return visit.respond(try observationsPage(visit, form, refusal))
            }
        }
        get(router, "observations/:id", .permission(.observationRead)) { visit, parameters in
            visit.respond(try await observationPage(visit, try parameters.text("id"), nil))
        }
        for step in Observation.Step.allCases where step != .raise {
            guard let permission = Observation.permission(for: step) else { continue }
            post(router, RouterPath("observations/:id/" + step.rawValue), .permission(permission)) { visit, parameters in
                try await actOnObservation(visit, parameters) { form, id, actor in
                    try await ObservationsDesk(visit.office).tell(try form.event(step, visit.language), of: id, by: actor)
                }
            }
        }
        post(router, "observations/:id/remark", .permission(.observationRaise)) { visit, parameters in
            try await actOnObservation(visit, parameters) { form, id, actor in
                try await ObservationsDesk(visit.office).tell(.remark(try form.tagged("text", visit.language)), of: id, by: actor)
            }
        }
        post(router, "observations/:id/texts/:entry", .permission(.textTranslate)) { visit, parameters in
            let entry = try parameters.number("entry")
            return try await actOnObservation(visit, parameters) { form, id, actor in
                try await ObservationsDesk(visit.office).translate(entry, of: id, try form.translation(visit.language), by: actor)
            }
        }
    }

    private func raiseObservation(_ visit: Visit, _ form: Form, _ actor: Actor) async throws -> String {
        guard let state = StateCode(form["to"]) else { throw Refusal(.noSuchPeer, field: "to") }
        let topic = try form.code(ObservationTopic.self, "topic")
        var cases: [CaseReference] = []
        for word in form["cases"].split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
            guard let reference = CaseReference(String(word)) else { throw Refusal(.notFound, field: "cases") }
            cases.append(reference)
        }
        let matter = ObservationMatter(
            topic: topic, subject: try form.tagged("subject", visit.language), text: try form.tagged("text", visit.language), cases: cases,
            meeting: form["meeting"].isEmpty ? nil : form["meeting"])
        return try await ObservationsDesk(visit.office).raise(matter, to: state, by: actor)
    }

    private func actOnObservation(_ visit: Visit, _ parameters: Parameters, _ body: (Form, String, Actor) async throws -> Void) async throws -> Response {
        let id = try parameters.text("id")
        let form = try await visit.form()
        let actor = try visit.actor
        do {
            try await body(form, id, actor)
            return visit.redirect(.observation(id), fragment: "#newest")
        } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted && actor.may(.observationRead) {
            return visit.respond(try await observationPage(visit, id, refusal, form))
        }
    }

    private func observationsPage(_ visit: Visit, _ form: Form, _ problem: Refusal?) throws -> Page {
        let words = Words.observations
        let actor = try visit.actor
        let rows = try ObservationsDesk(visit.office).list(by: actor).map { id, card -> [HTML] in
            [
                """
                <a href="\(Route.observation(id).path)" lang="\(card.subject.language.rawValue)">\(Bidi.value(card.subject.text))</a><br><small>\(visit.say(card.topic.message))</small>
                """, .text(visit.state(StateCode(card.peer))), visit.say(card.state.message), card.owner.map { Bidi.value($0.text) } ?? .none,
                visit.deadline(visit.office.due(card)), "\(visit.move(card))<br><small>\(visit.level(card))</small>",
            ]
        }
        let columns = [words.subject, words.with, Words.common.state, words.owner, Words.common.due, words.whoseMove]
        let list: HTML = rows.isEmpty ? "<p>\(visit.say(words.none))</p>" : visit.table(visit.say(words.title), columns, rows)
        guard actor.may(.observationRaise) else { return Page(words.title(visit.language), problem: problem, list) }
        let peers = visit.office.peers.compactMap { StateCode($0.state) }.map { (value: $0.code, text: visit.state($0)) }
        let meetings = ((try? MeetingsDesk(visit.office).list(by: actor)) ?? []).map { id, card -> (value: String, text: String) in
            (value: id, text: "\(Numerals.day(card.heldOn, visit.language))\(visit.comma)\(card.place.text)")
        }
        let choices = [(value: "", text: words.noMeeting(visit.language))] + meetings
        let fields: HTML = """
            \(visit.select("to", words.to, peers, selected: form["to"]))\
            \(visit.select("topic", words.topic, visit.options(ObservationTopic.self, \.message), selected: form["topic"]))\
            \(visit.field("subject", words.subject, value: form["subject"], problem: problem))\
            \(visit.area("text", words.text, value: form["text"], problem: problem, rows: 6))\
            \(visit.field("cases", words.cases, hint: words.casesHint, value: form["cases"], problem: problem))\
            \(visit.select("meeting", words.meeting, choices, selected: form["meeting"]))
            """
        let isOpen = problem != nil || !form["meeting"].isEmpty
        let raise = visit.folded(words.raise, .observations, fields, hint: words.raiseHint, quiet: false, isOpen: isOpen)
        return Page(words.title(visit.language), problem: problem, "\(list)\(raise)")
    }

    private func observationPage(_ visit: Visit, _ id: String, _ problem: Refusal?, _ draft: Form = .empty) async throws -> Page {
        let words = Words.observations
        let actor = try visit.actor
        let observation = try await ObservationsDesk(visit.office).observation(id, by: actor)
        guard let peer = observation.peer, let matter = observation.matter, let card = try ObservationsDesk(visit.office).list(by: actor).first(where: { $0.id == id })?.card
        else { throw Refusal(.notFound) }
        var facts: [(Message, HTML)] = [
            (words.subject, "<strong lang=\"\(matter.subject.language.rawValue)\">\(Bidi.value(matter.subject.text))</strong>"), (words.topic, visit.say(matter.topic.message)),
            (Words.common.state, visit.say(observation.state.message)), (words.with, .text(visit.state(peer))),
            (words.raisedBy, observation.isOurs ? visit.say(words.thisSide) : .text(visit.state(peer))), (words.whoseMove, .text(visit.move(card))),
            (words.escalation, visit.level(card)),
        ]
        if let due = visit.office.due(card) { facts.append((Words.common.due, visit.deadline(due))) }
        if let meeting = matter.meeting { facts.append((words.meeting, "<a href=\"\(Route.meeting(meeting).path)\">\(visit.say(Words.meetings.title))</a>")) }
        if !matter.cases.isEmpty {
            let items = matter.cases.map { person -> HTML in "<li>\(Bidi.reference(person.text))</li>" }
            facts.append((words.cases, "<ul>\(items)</ul>"))
        }
        if let code = observation.undelivered {
            facts.append((Words.letters.lost, "<span class=\"tag against\">\(visit.say(words.undelivered, ["code": code]))</span>"))
        }
        let thread = observation.thread.enumerated().map { index, entry -> HTML in
            let from: HTML = entry.isOurs ? "\(visit.say(Words.letters.ours)) · \(visit.officer(entry.by))" : .text(visit.state(peer))
            let text: HTML = entry.event.text.map { visit.free($0, observation.translations[entry.entry] ?? [], .translateObservation(id, entry.entry), entry.entry) } ?? .none
            return """
                <article class="note"\(" id=\"newest\"", if: index == observation.thread.count - 1)><p><strong>\(from)</strong> \(visit.moment(entry.at)) \
                <span class="tag">\(visit.say(entry.event.message))</span></p>\(text)\(visit.committed(entry.event))</article>
                """
        }
        let steps = observation.steps(by: actor).map { visit.stepForm($0, of: id, draft) }
        let remark: HTML =
            actor.may(.observationRaise) ? visit.folded(words.remark, .remarkObservation(id), visit.area("text", words.stepText, id: "text-remark")) : .none
        return Page(words.title(visit.language), problem: problem, "\(visit.facts(facts))\(thread)\(steps)\(remark)")
    }
}

extension Visit {
    fileprivate func move(_ card: ObservationCard) -> String {
        let words = Words.observations
        if card.state.isRaisersMove == nil { return words.nobodysMove(language) }
        return card.isOurMove ? words.ourMove(language) : state(StateCode(card.peer))
    }

    fileprivate func level(_ card: ObservationCard) -> HTML {
        let words = Words.observations
        return switch office.escalation(card) {
        case 0: say(words.level0)
        case 1: "<span class=\"tag warn\">\(say(words.level1))</span>"
        default: "<span class=\"tag against\">\(say(words.level2))</span>"
        }
    }

    /// Which office bound itself to a day, where the event is a commitment.
    fileprivate func committed(_ event: ObservationEvent) -> HTML {
        guard case .accepted(let commitment) = event else { return .none }
        let words = Words.observations
        return facts([(words.owner, Bidi.value(commitment.owner.text)), (words.dueDay, "<bdi>\(Numerals.day(commitment.due, language))</bdi>")])
    }

    fileprivate func stepForm(_ step: Observation.Step, of id: String, _ draft: Form) -> HTML {
        let words = Words.observations
        func text(_ label: Message) -> HTML { area("text", label, value: draft["text"], id: "text-\(step.rawValue)") }
        let route = Route.stepObservation(id, step)
        return switch step {
        case .raise: .none
        case .acknowledge, .begin, .close: form(route, button(step.message))
        case .decline, .reopen: folded(step.message, route, text(Words.common.reason))
        case .askClarification: folded(step.message, route, text(words.question))
        case .clarify, .answer: folded(step.message, route, text(words.stepText), quiet: false)
        case .accept:
            folded(
                step.message, route,
                text(words.action) + field("owner", words.owner, value: draft["owner"]) + field("due", words.dueDay, hint: words.dueHint, value: draft["due"], wide: false),
                quiet: false)
        }
    }
}

extension Form {
    /// What an officer says by a step, from the fields of its form.
    func event(_ step: Observation.Step, _ language: Language) throws(Refusal) -> ObservationEvent {
        switch step {
        case .raise: throw Refusal(.notFound)
        case .acknowledge: return .acknowledged
        case .accept:
            let due = try day("due")
            return .accepted(Commitment(action: try tagged("text", language), owner: try tagged("owner", language), due: due))
        case .decline: return .declined(reason: try tagged("text", language))
        case .askClarification: return .clarificationAsked(question: try tagged("text", language))
        case .clarify: return .clarified(try tagged("text", language))
        case .begin: return .begun
        case .answer: return .answered(try tagged("text", language))
        case .close: return .closed
        case .reopen: return .reopened(reason: try tagged("text", language))
        }
    }
}
