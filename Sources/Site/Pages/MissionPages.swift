// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Hummingbird
import Identity
import Phrases
import Wording
import Workflow

extension Site {
    func missionRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "missions", .permission(.missionRead)) { visit, _ in visit.respond(try missionsPage(visit, nil)) }
        post(router, "missions", .permission(.missionPlan)) { visit, _ in try await plan(visit) }
        get(router, "missions/:id", .permission(.missionRead)) { visit, parameters in visit.respond(try await missionPage(visit, try parameters.text("id"), nil)) }
        for act in ["move", "cancel", "report"] {
            post(router, "missions/:id/\(act)", .permission(.missionPlan)) { visit, parameters in try await performOn(act, visit, parameters) }
        }
        for act in ["counter", "accept", "decline"] {
            post(router, "missions/:id/\(act)", .permission(.missionAnswer)) { visit, parameters in try await performOn(act, visit, parameters) }
        }
    }

    private func plan(_ visit: Visit) async throws -> Response {
        let form = try await visit.form()
        let actor = try visit.actor
        do {
            guard let state = StateCode(form["state"]) else { throw Refusal(.noSuchPeer, field: "state") }
            let offices = try form.text("offices").split(whereSeparator: \.isNewline).map { TaggedText($0.trimmingCharacters(in: .whitespaces), visit.language) }.filter { !$0.text.isEmpty }
            let id = try await MissionsDesk(visit.office).plan(
                to: state, from: try form.day("from"), to: try form.day("to"), place: try form.tagged("place", visit.language), offices: offices, language: form["language"].lowercased(),
                interpreter: try form.given("interpreter"), people: form.all("people").compactMap { CaseReference($0) }, by: actor)
            return visit.redirect(.mission(id))
        } catch let refusal as Refusal where refusal.code != .notPermitted && actor.may(.missionRead) {
            return visit.respond(try missionsPage(visit, refusal))
        }
    }

    private func performOn(_ act: String, _ visit: Visit, _ parameters: Parameters) async throws -> Response {
        let id = try parameters.text("id")
        let form = try await visit.form()
        let actor = try visit.actor
        do {
            try await perform(act, id, form, visit, by: actor)
            return visit.redirect(.mission(id))
        } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted && actor.may(.missionRead) {
            return visit.respond(try await missionPage(visit, id, refusal))
        }
    }

    private func perform(_ act: String, _ id: String, _ form: Form, _ visit: Visit, by actor: Actor) async throws {
        let desk = MissionsDesk(visit.office)
        let remark = try form.note("remark", visit.language)
        switch act {
        case "move": try await desk.move(id, from: try form.day("from"), to: try form.day("to"), place: try form.note("place", visit.language), by: actor)
        case "cancel": try await desk.cancel(id, remark: remark, by: actor)
        case "report":
            guard let person = CaseReference(form["person"]), let result = MissionResult(rawValue: form["result"]) else { throw Refusal(.fieldMissing, field: "result") }
            try await desk.report(person, of: id, result, missed: MissReason(rawValue: form["missed"]), note: try form.note("note", visit.language), by: actor)
        case "counter":
            try await desk.counter(id, from: try form.day("from"), to: try form.day("to"), place: try form.note("place", visit.language), remark: remark, by: actor)
        case "accept": try await desk.accept(id, by: actor)
        default:
            let reason = try form.code(MissionRefusal.self, "reason")
            try await desk.decline(id, reason, remark: remark, by: actor)
        }
    }

    // MARK: - The list

    private func missionsPage(_ visit: Visit, _ problem: Refusal?) throws -> Page {
        let words = Words.missions
        let actor = try visit.actor
        let rows = try MissionsDesk(visit.office).list(by: actor).map { id, card -> [HTML] in
            [
                "<a href=\"\(Route.mission(id).path)\">\(Bidi.value(card.place.text))</a>", days(visit, card.from, card.to), .text(visit.state(StateCode(card.peer))),
                .text(Words.common.people(visit.language, card.people)), "<span class=\"tag\">\(visit.say(card.state.message))</span>",
            ]
        }
        let columns = [words.place, words.days, Words.requests.otherState, words.people, Words.common.state]
        let list: HTML = rows.isEmpty ? "<p>\(visit.say(words.empty))</p>" : visit.table(visit.say(words.title), columns, rows)
        return Page(words.title(visit.language), problem: problem, list + planForm(visit, actor, isOpen: problem != nil))
    }

    private func days(_ visit: Visit, _ from: Day, _ to: Day) -> HTML { "<bdi>\(visit.day(from))</bdi> – <bdi>\(visit.day(to))</bdi>" }

    /// People whom a state has asked about and whose case is open.
    private func planForm(_ visit: Visit, _ actor: Actor, isOpen: Bool) -> HTML {
        guard actor.may(.missionPlan) else { return .none }
        let words = Words.missions
        let requests = Dictionary(uniqueKeysWithValues: visit.office.directory(RequestCard.self, RepatriationRequest.room).map { ($0.id, $0.card) })
        let open = visit.office.directory(VerificationCard.self, NationalityVerification.room).filter { $0.card.state != .withdrawn && $0.card.state != .none }
        let states = Set(open.compactMap { requests[$0.card.request]?.requesting }).sorted().map { (value: $0.code, text: StateNames.name(of: $0, in: visit.language)) }
        if states.isEmpty { return .none }
        let people = open.prefix(MissionPlan.mostPeople).enumerated().map { index, each -> HTML in
            """
            <div class="opt"><input type="checkbox" name="people" id="people-\(index)" value="\(each.id)">\
            <label for="people-\(index)">\(Bidi.reference(each.id)) \(Bidi.value(each.card.name))</label></div>
            """
        }
        let fields =
            visit.select("state", words.state, states) + visit.field("from", words.from, wide: false) + visit.field("to", words.to, wide: false) + visit.field("place", words.place)
            + visit.area("offices", words.offices, hint: words.officesHint) + visit.field("language", Words.consular.language, wide: false)
            + visit.field("interpreter", Words.consular.interpreter) + "<fieldset id=\"people\"><legend>\(visit.say(words.people))</legend>\(people)</fieldset>"
        return visit.folded(words.plan, .missions, fields, quiet: false, isOpen: isOpen)
    }

    // MARK: - One mission

    private func missionPage(_ visit: Visit, _ id: String, _ problem: Refusal?) async throws -> Page {
        let words = Words.missions
        let actor = try visit.actor
        let mission = try await MissionsDesk(visit.office).mission(id, by: actor)
        guard let plan = mission.plan else { throw Refusal(.notFound) }
        let offices = plan.offices.map { "<span lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</span><br>" as HTML }
        let facts = visit.facts([
            (Words.common.state, "<span class=\"tag\">\(visit.say(mission.state.message))</span>"), (Words.requests.otherState, .text(visit.state(mission.peer))),
            (words.days, days(visit, plan.from, plan.to)), (words.place, "<span lang=\"\(plan.place.language.rawValue)\">\(Bidi.value(plan.place.text))</span>"),
            (words.officesShort, offices.joined), (Words.consular.language, visit.tongue(plan.language)), (Words.consular.interpreter, visit.value(plan.interpreter)),
        ])
        let undelivered: HTML = mission.undelivered == nil ? .none : "<p class=\"note\">\(visit.say(words.undelivered))</p>"
        let countered: HTML =
            mission.counter.map { "<p class=\"note\">\(visit.say(words.countered, ["from": visit.day($0.from), "to": visit.day($0.to)]))</p>" } ?? .none
        let declined: HTML = mission.declined.map { "<p class=\"note\">\(visit.say($0.message))</p>" } ?? .none
        return Page(
            words.one(visit.language), problem: problem,
            """
            \(facts)\(undelivered)\(countered)\(declined)\(missionActs(visit, mission, id, actor))\(missionPeople(visit, mission, id, actor))\
            \(visit.timeline(mission.timeline, text: { visit.say($0.fact.message) }, isOthers: { $0.isOthers }, freeText: \.remark))
            """)
    }

    private func missionActs(_ visit: Visit, _ mission: IdentificationMission, _ id: String, _ actor: Actor) -> HTML {
        let words = Words.missions
        let steps = mission.steps(by: actor)
        func daysFields(_ name: String) -> HTML {
            let suggested = mission.counter.map { ($0.from, $0.to) } ?? (mission.plan?.from ?? visit.office.today, mission.plan?.to ?? visit.office.today)
            return visit.field("from", words.from, value: suggested.0.description, wide: false, id: "\(name)-from")
                + visit.field("to", words.to, value: suggested.1.description, wide: false, id: "\(name)-to") + visit.field("place", words.place, id: "\(name)-place")
        }
        var parts: [HTML] = []
        if steps.contains(.accept) { parts.append("<p class=\"hint\">\(visit.say(words.acceptHint))</p>" + visit.form(.missionAct(id, "accept"), visit.button(words.accept))) }
        if steps.contains(.counter) {
            parts.append(visit.folded(words.counter, .missionAct(id, "counter"), daysFields("counter") + visit.area("remark", words.remark, id: "counter-remark")))
        }
        if steps.contains(.decline) {
            parts.append(
                visit.folded(
                    words.decline, .missionAct(id, "decline"),
                    visit.select("reason", Words.common.reason, visit.options(MissionRefusal.self, \.message)) + visit.area("remark", words.remark, id: "decline-remark")))
        }
        if steps.contains(.plan) { parts.append(visit.folded(words.move, .missionAct(id, "move"), daysFields("move"), quiet: mission.state != .countered, isOpen: mission.state == .countered)) }
        if steps.contains(.cancel) { parts.append(visit.folded(words.cancel, .missionAct(id, "cancel"), visit.area("remark", words.remark, id: "cancel-remark"))) }
        return parts.isEmpty ? .none : "<h2>\(visit.say(Words.common.actions))</h2>\(parts)"
    }

    private func missionPeople(_ visit: Visit, _ mission: IdentificationMission, _ id: String, _ actor: Actor) -> HTML {
        let words = Words.missions
        let seesNames = mission.isOurs ? actor.may(.verificationRead) : actor.may(.fileRead)
        let hours = Dictionary(uniqueKeysWithValues: mission.slots.map { ($0.person, $0.slot) })
        let out = Set(mission.leftOut)
        let mayReport = mission.steps(by: actor).contains(.report)
        let rows = (mission.plan?.people ?? []).map { person -> [HTML] in
            let link: HTML = seesNames ? visit.reference(person.text, mission.isOurs ? .verification(person) : .file(person)) : Bidi.reference(person.text)
            let hour: HTML = out.contains(person) ? visit.say(words.leftOut) : visit.moment(hours[person])
            let report: HTML = mission.reports[person].map { visit.say($0.result.message) } ?? .none
            let isDue = mayReport && mission.reports[person] == nil && hours[person].map { $0 <= visit.office.now() } ?? false
            return [link, hour, report + (isDue ? reportForm(visit, person, id) : .none)]
        }
        return "<h2>\(visit.say(words.people))</h2>\(visit.table(.text(Words.common.people(visit.language, rows.count)), [Words.common.reference, words.hour, words.report], rows))"
    }

    private func reportForm(_ visit: Visit, _ person: CaseReference, _ id: String) -> HTML {
        let words = Words.missions
        let fields: HTML = """
            <input type="hidden" name="person" value="\(person.text)">\
            \(visit.select("result", words.result, visit.options(MissionResult.self, \.message), id: "result-\(person)"))\
            \(visit.select("missed", words.missed, [(value: "", text: Words.safeguards.none(visit.language))] + visit.options(MissReason.self, \.message), id: "missed-\(person)"))\
            \(visit.area("note", words.minutes, id: "note-\(person)"))
            """
        return visit.folded(words.write, .missionAct(id, "report"), fields, quiet: false)
    }
}
