// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Phrases
import Wording
import Workflow

extension Site {
    func wrongfulReturnRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "wrongful-returns", .permission(.wrongfulReturnRead)) { visit, _ in visit.respond(try wrongfulReturnsPage(visit)) }
        get(router, "wrongful-returns/:id", .permission(.wrongfulReturnRead)) { visit, parameters in
            visit.respond(try await wrongfulReturnPage(visit, try parameters.text("id"), nil))
        }
        post(router, "wrongful-returns/:id/declare", .permission(.wrongfulReturnDeclare)) { visit, parameters in
            try await actOnReturn(visit, parameters) { _, id, actor in try await WrongfulReturnsDesk(visit.office).declare(id, by: actor) }
        }
        for (act, permission) in [("withdraw", Permission.wrongfulReturnDeclare), ("accept", .takeBackRecord), ("contest", .takeBackRecord), ("take-back", .takeBackRecord)] {
            post(router, RouterPath("wrongful-returns/:id/" + act), .permission(permission)) { visit, parameters in
                try await actOnReturn(visit, parameters) { form, id, actor in
                    try await WrongfulReturnsDesk(visit.office).tell(try Self.event(act, form, visit.language), of: id, by: actor)
                }
            }
        }
    }

    private static func event(_ act: String, _ form: Form, _ language: Language) throws(Refusal) -> WrongfulReturnEvent {
        switch act {
        case "accept": .accepted
        case "contest": .contested(try form.code(WrongfulReturnContest.self, "ground"), try form.tagged("reason", language))
        case "withdraw": .withdrawn(reason: try form.tagged("reason", language))
        case "take-back": .takenBack(on: try form.day("day"), documents: form["documents"] == "yes")
        default: throw Refusal(.notFound)
        }
    }

    private func actOnReturn(_ visit: Visit, _ parameters: Parameters, _ body: (Form, String, Actor) async throws -> Void) async throws -> Response {
        let id = try parameters.text("id")
        let form = try await visit.form()
        let actor = try visit.actor
        do {
            try await body(form, id, actor)
            return visit.redirect(.wrongfulReturn(id))
        } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted {
            return visit.respond(try await wrongfulReturnPage(visit, id, refusal))
        }
    }

    private func wrongfulReturnsPage(_ visit: Visit) throws -> Page {
        let words = Words.custody
        let rows = try WrongfulReturnsDesk(visit.office).list(by: try visit.actor).map { id, card -> [HTML] in
            let due = visit.office.takeBackDue(card)
            let isOpen = [.declared, .accepted, .contested].contains(card.state)
            return [
                visit.reference(card.person, .wrongfulReturn(id)), .text(visit.state(StateCode(card.peer))), card.ground.map { visit.say($0.message) } ?? .none,
                "<span class=\"tag\">\(visit.say(card.state.message))</span>", visit.deadline(isOpen ? due : nil),
            ]
        }
        let columns = [Words.common.reference, Words.transfers.with, words.ground, Words.common.state, words.takeBackDue]
        return Page(words.wrongfulTitle(visit.language), rows.isEmpty ? "<p>\(visit.say(words.wrongfulNone))</p>" : visit.table(visit.say(words.wrongfulTitle), columns, rows))
    }

    private func wrongfulReturnPage(_ visit: Visit, _ id: String, _ problem: Refusal?) async throws -> Page {
        let words = Words.custody
        let actor = try visit.actor
        let record = try await WrongfulReturnsDesk(visit.office).record(id, by: actor)
        guard let claim = record.claim else { throw Refusal(.notFound) }
        let person: HTML =
            record.side == .holding && actor.may(.fileRead)
            ? visit.reference(claim.person.text, .file(claim.person))
            : record.side == .nationality && actor.may(.verificationRead) ? visit.reference(claim.person.text, .verification(claim.person)) : Bidi.reference(claim.person.text)
        let journey: HTML =
            actor.may(.transferRead) ? "<a href=\"\(Route.transfer(claim.operation).path)\">\(visit.say(Words.transfers.handover))</a>" : Bidi.reference(claim.operation)
        var facts: [(Message, HTML)] = [
            (Words.common.reference, person), (Words.common.state, "<span class=\"tag\">\(visit.say(record.state.message))</span>"), (words.ground, visit.say(claim.ground.message)),
            (words.explain, visit.words(claim.text)), (Words.transfers.handover, journey),
        ]
        if let agreement = record.peer.flatMap({ visit.office.profile(with: $0) }), let due = record.takeBackDue(under: agreement) { facts.append((words.takeBackDue, visit.deadline(due))) }
        if let contest = record.contest { facts.append((words.stateContested, visit.say(contest.message))) }
        if let day = record.takenBackOn { facts.append((words.takenBack, "<bdi>\(visit.day(day))</bdi>")) }
        return Page(
            words.wrongfulOne(visit.language, ["reference": claim.person.text]), problem: problem,
            """
            \(visit.facts(facts))\(steps(visit, record, id, actor, problem))\
            \(visit.timeline(record.timeline, text: { $0.fact.text(visit) }, isOthers: { $0.isOthers }, freeText: \.text))
            """)
    }

    private func steps(_ visit: Visit, _ record: WrongfulReturn, _ id: String, _ actor: Actor, _ problem: Refusal?) -> HTML {
        let words = Words.custody
        let may = record.steps(by: actor)
        func route(_ act: String) -> Route { .wrongfulReturnAct(id, act) }
        let declare: HTML = may.contains(.declare) ? visit.form(route("declare"), visit.button(words.declare)) : .none
        let accept: HTML = may.contains(.accept) ? visit.form(route("accept"), visit.button(words.accept)) : .none
        let contest: HTML =
            may.contains(.contest)
            ? visit.folded(
                words.contest, route("contest"),
                visit.select("ground", words.ground, visit.options(WrongfulReturnContest.self, \.message)) + visit.area("reason", Words.common.reason, problem: problem, id: "contest-reason"),
                hint: words.contestHint) : .none
        let papers: HTML =
            "<div class=\"opt\"><input type=\"checkbox\" name=\"documents\" id=\"documents\" value=\"yes\"><label for=\"documents\">\(visit.say(words.papersBack))</label></div>"
        let take: HTML =
            may.contains(.takeBack) ? visit.folded(words.takeBack, route("take-back"), visit.field("day", words.day, problem: problem, wide: false) + papers, quiet: false) : .none
        let withdraw: HTML =
            may.contains(.withdraw) ? visit.folded(words.withdraw, route("withdraw"), visit.area("reason", Words.common.reason, problem: problem, id: "withdraw-reason")) : .none
        return declare + accept + contest + take + withdraw
    }
}
