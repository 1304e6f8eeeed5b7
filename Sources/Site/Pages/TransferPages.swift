// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Phrases
import Wording
import Workflow

extension Site {
    func transferRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "transfers", .permission(.transferRead)) { visit, _ in visit.respond(try transfersPage(visit, .empty, nil)) }
        post(router, "transfers", .permission(.transferPlan)) { visit, _ in
            let form = try await visit.form()
            let actor = try visit.actor
            do {
                guard let state = StateCode(form["to"]) else { throw Refusal(.noSuchPeer, field: "to") }
                return visit.redirect(.transfer(try await TransfersDesk(visit.office).plan(try form.transferPlan(visit), with: state, by: actor)))
            } catch let refusal as Refusal where refusal.code != .notPermitted && actor.may(.transferRead) {
                return visit.respond(try transfersPage(visit, form, refusal))
            }
        }
        get(router, "transfers/:id", .permission(.transferRead)) { visit, parameters in
            visit.respond(try await transferPage(visit, try parameters.text("id"), nil, .empty))
        }
        for (act, permission) in Self.transferActs {
            post(router, RouterPath("transfers/:id/" + act), .permission(permission)) { visit, parameters in
                try await actOnTransfer(visit, parameters) { form, id, actor in
                    try await TransfersDesk(visit.office).perform(try Self.act(act, form, visit), on: id, by: actor)
                }
            }
        }
        post(router, "transfers/:id/texts/:entry", .permission(.textTranslate)) { visit, parameters in
            let entry = try parameters.number("entry")
            return try await actOnTransfer(visit, parameters) { form, id, actor in
                try await TransfersDesk(visit.office).translate(entry, of: id, try form.translation(visit.language), by: actor)
            }
        }
    }

    /// What can be done on the page of a journey, and who may.
    private static let transferActs: [(String, Permission)] = [
        ("change", .transferPlan), ("put", .transferPlan), ("take-off", .transferPlan), ("escorts", .transferPlan), ("notice", .transferNotice), ("accept", .transferNotice),
        ("postpone", .transferNotice), ("cancel", .transferNotice), ("confirm", .transferConfirm), ("counter", .transferConfirm), ("check", .transferLastCall),
        ("last-call", .transferLastCall), ("depart", .transferRecord), ("arrive", .transferRecord), ("close", .transferRecord),
    ]

    private static func act(_ act: String, _ form: Form, _ visit: Visit) throws(Refusal) -> TransferAct {
        switch act {
        case "change": .change(try form.transferPlan(visit))
        case "put": .put(try form.reference("person"))
        case "take-off": .takeOff(try form.reference("person"), reason: try form.code(TakeOffReason.self, "reason"), note: try form.note("note", visit.language))
        case "escorts": .changeEscorts(try form.escorts())
        case "notice": .giveNotice
        case "accept": .acceptCounter
        case "postpone": .postpone(try form.tagged("reason", visit.language))
        case "cancel": .cancel(try form.tagged("reason", visit.language))
        case "confirm": .confirm
        case "counter": .counter(try form.moment("departure", at: visit.office), reason: try form.tagged("reason", visit.language))
        case "check": .check(try form.reference("person"), try form.lastCallCheck())
        case "last-call": .callLast
        case "depart": .depart(at: try form.moment("moment", at: visit.office))
        case "arrive": .arrive(at: try form.moment("moment", at: visit.office))
        case "close": .close
        default: throw Refusal(.notFound)
        }
    }

    private func actOnTransfer(_ visit: Visit, _ parameters: Parameters, _ body: (Form, String, Actor) async throws -> Void) async throws -> Response {
        let id = try parameters.text("id")
        let form = try await visit.form()
        let actor = try visit.actor
        do {
            try await body(form, id, actor)
            return visit.redirect(actor.may(.transferRead) ? .transfer(id) : .home)
        } catch let refusal as Refusal where refusal.code != .notPermitted && (refusal.code != .notFound || refusal.field != nil) && actor.may(.transferRead) {
            return visit.respond(try await transferPage(visit, id, refusal, form))
        }
    }

    private func transfersPage(_ visit: Visit, _ form: Form, _ problem: Refusal?) throws -> Page {
        let words = Words.transfers
        let actor = try visit.actor
        let desk = TransfersDesk(visit.office)
        let rows = try desk.list(by: actor).map { id, card -> [HTML] in
            let lost: HTML = card.isUndelivered ? " <span class=\"tag against\">\(visit.say(Words.letters.lost))</span>" : .none
            return [
                "<a href=\"\(Route.transfer(id).path)\">\(card.borderPoint.map { visit.words($0) } ?? Bidi.reference(id))</a>", .text(visit.state(StateCode(card.peer))),
                visit.moment(card.departure), card.mode.map { visit.say($0.message) } ?? .none, .text(Words.common.people(visit.language, card.people)),
                "<span class=\"tag\">\(visit.say(card.state.message))</span>\(lost)",
            ]
        }
        let columns = [words.borderPoint, words.with, words.departure, words.mode, words.manifest, Words.common.state]
        let list: HTML = rows.isEmpty ? "<p>\(visit.say(words.none))</p>" : visit.table(visit.say(words.title), columns, rows)
        let states = desk.receiving.map { (value: $0.code, text: visit.state($0)) }
        let wrongful: HTML = actor.may(.wrongfulReturnRead) ? "<p><a href=\"\(Route.wrongfulReturns.path)\">\(visit.say(Words.custody.wrongfulTitle))</a></p>" : .none
        guard actor.may(.transferPlan), !states.isEmpty else { return Page(words.title(visit.language), problem: problem, list + wrongful) }
        let fields = visit.select("to", words.to, states, selected: form["to"]) + visit.planFields(nil, form, problem)
        let plan = visit.folded(words.plan, .transfers, fields, hint: words.planHint, quiet: false, isOpen: problem != nil)
        return Page(words.title(visit.language), problem: problem, "\(list)\(plan)\(wrongful)")
    }
}
