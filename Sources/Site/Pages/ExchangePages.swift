// SPDX-License-Identifier: Apache-2.0

import Phrases
import Casework
import Desks
import Foundation
import Hummingbird
import Identity
import Wording
import Workflow

extension Site {
    func exchangeRoutes(_ router: Router<BasicRequestContext>) {
        func act(_ path: String, _ needs: Permission, _ body: @escaping @Sendable (Visit, RequestDesk, Form, String, Actor) async throws -> Void) {
            post(router, "requests/:id/\(path)", .permission(needs)) { visit, parameters in
                try await actOnRequest(visit, parameters) { form, id, actor in try await body(visit, RequestDesk(visit.office), form, id, actor) }
            }
        }
        act("submit", .requestCompose) { _, desk, _, id, actor in try await desk.submit(id, by: actor) }
        act("approve", .requestApprove) { _, desk, _, id, actor in try await desk.approve(id, by: actor) }
        act("return", .requestApprove) { visit, desk, form, id, actor in
            try await desk.returnToDraft(id, reason: try form.tagged("reason", visit.language), by: actor)
        }
        act("dispatch", .requestDispatch) { _, desk, _, id, actor in try await desk.dispatch(id, by: actor) }
        act("register", .requestRegister) { _, desk, _, id, actor in try await desk.register(id, by: actor) }
        act("remove", .requestCompose) { _, desk, form, id, actor in
            guard let person = CaseReference(form["person"]) else { throw Refusal(.notFound) }
            try await desk.remove(person, from: id, by: actor)
        }
        act("discard", .requestCompose) { _, desk, _, id, actor in try await desk.withdraw(id, reason: .enteredInError, note: nil, by: actor) }
        act("withdraw", .requestWithdraw) { visit, desk, form, id, actor in
            let reason = try form.code(WithdrawalReason.self, "reason")
            try await desk.withdraw(id, reason: reason, note: try form.note("note", visit.language), by: actor)
        }
        act("withdraw-person", .requestWithdraw) { visit, desk, form, id, actor in
            let reason = try form.code(WithdrawalReason.self, "reason")
            guard let person = CaseReference(form["person"]) else { throw Refusal(.nobodySelected, field: "person") }
            try await desk.withdraw(person, from: id, reason: reason, note: try form.note("note", visit.language), by: actor)
        }
        act("incomplete", .requestReturn) { visit, desk, form, id, actor in
            let note = try form.note("note", visit.language)
            let gaps = form.all("gaps").compactMap { GapCode(rawValue: $0) }.map { RequestGap(person: CaseReference(form["person"]), code: $0, note: note) }
            try await desk.returnIncomplete(id, gaps: gaps, by: actor)
        }
        act("amend", .requestAmend) { visit, desk, form, id, actor in
            try await desk.amend(id, remarks: try form.tagged("remarks", visit.language), by: actor)
        }
        act("extension", .requestExtend) { visit, desk, form, id, actor in
            let until = try form.day("until")
            let ground = try form.code(ExtensionGround.self, "ground")
            try await desk.askExtension(
                id, people: form.all("people").compactMap { CaseReference($0) }, until: until, ground: ground, note: try form.note("note", visit.language), by: actor)
        }
        act("grant", .requestGrantExtension) { _, desk, _, id, actor in try await desk.answerExtension(id, refusal: nil, by: actor) }
        act("refuse", .requestGrantExtension) { visit, desk, form, id, actor in
            try await desk.answerExtension(id, refusal: try form.tagged("reason", visit.language), by: actor)
        }
    }

    /// What the two sides can tell each other about the request now.
    func exchange(_ visit: Visit, _ request: RepatriationRequest, _ id: String, _ actor: Actor, _ problem: Refusal?) -> HTML {
        let words = Words.exchange
        let steps = RepatriationRequest.transitions.steps(from: request.state, by: actor, having: request.done)
        let profile = visit.office.profile(named: request.profile)
        var parts: [HTML] = [gaps(visit, request), extensionAsk(visit, request, id, steps)]
        if steps.contains(.amend), request.side == .holding {
            parts.append(
                visit.folded(
                    words.amend, .requestAct(id, "amend"), visit.area("remarks", words.remarks, problem: problem), hint: words.amendHint, quiet: false, isOpen: true))
        }
        if steps.contains(.returnIncomplete), request.side == .nationality {
            parts.append(
                visit.folded(
                    words.returnIncomplete, .requestAct(id, "incomplete"),
                    visit.boxes("gaps", words.gap, visit.options(GapCode.self, \.message)) + people(visit, request, "person", words.concerns, all: true)
                        + visit.area("note", words.note, id: "gap-note"), hint: words.returnHint))
        }
        if steps.contains(.askExtension), request.side == .nationality, request.extensionAsk == nil, let profile, let furthest = request.clock.furthest(under: profile) {
            let chosen = request.unanswered.map(\.text)
            let fields = """
                <p class="hint">\(visit.say(words.extensionHint, ["day": Numerals.day(furthest, visit.language)]))</p>\
                \(visit.boxes("people", words.person, chosen.prefix(200).map { (value: $0, text: $0) }, areCodes: true))\
                \(visit.field("until", words.until, value: furthest.description, problem: problem, wide: false))\
                \(visit.select("ground", words.ground, visit.options(ExtensionGround.self, \.message)))\(visit.area("note", words.note, id: "extension-note"))
                """ as HTML
            parts.append(visit.folded(words.askExtension, .requestAct(id, "extension"), fields, isOpen: problem?.field == "until"))
        }
        if steps.contains(.withdraw), request.note != nil, request.side == .holding {
            let reason = visit.select("reason", Words.common.reason, visit.options(WithdrawalReason.self, \.message), id: "withdraw-reason")
            parts.append(visit.folded(words.withdrawRequest, .requestAct(id, "withdraw"), reason + visit.area("note", words.note, id: "withdraw-note")))
            let one = visit.select("reason", Words.common.reason, visit.options(WithdrawalReason.self, \.message), id: "person-reason")
            parts.append(
                visit.folded(
                    words.withdrawPerson, .requestAct(id, "withdraw-person"),
                    people(visit, request, "person", words.person, all: false) + one + visit.area("note", words.note, id: "person-note")))
        }
        return parts.joined
    }

    private func gaps(_ visit: Visit, _ request: RepatriationRequest) -> HTML {
        let words = Words.exchange
        if request.gaps.isEmpty { return .none }
        let items = request.gaps.map { gap -> [HTML] in
            let note: HTML = gap.note.map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none
            return [gap.person.map { Bidi.reference($0.text) } ?? visit.say(words.wholeRequest), visit.say(gap.code.message) + note]
        }
        return visit.table(visit.say(words.gaps), [words.concerns, words.gap], items)
    }

    private func extensionAsk(_ visit: Visit, _ request: RepatriationRequest, _ id: String, _ steps: [RepatriationRequest.Step]) -> HTML {
        let words = Words.exchange
        guard let ask = request.extensionAsk else { return .none }
        let text = words.extensionAsked(
            visit.language,
            ["n": Words.common.people(visit.language, ask.people.count), "day": Numerals.day(ask.until, visit.language), "ground": ask.ground.message(visit.language)])
        let note: HTML = ask.note.map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none
        guard steps.contains(.grantExtension), request.side == .holding else { return "<p class=\"note\">\(text)</p>\(note)" }
        return """
            <p class="note">\(text)</p>\(note)<div class="row">\(visit.form(.requestAct(id, "grant"), visit.button(words.grant)))</div>\
            \(visit.folded(words.refuse, .requestAct(id, "refuse"), visit.area("reason", Words.common.reason, id: "refuse-reason")))
            """
    }

    private func people(_ visit: Visit, _ request: RepatriationRequest, _ name: String, _ label: Message, all: Bool) -> HTML {
        let whole = all ? [(value: "", text: Words.exchange.wholeRequest(visit.language))] : []
        return visit.select(name, label, whole + request.people.filter { !request.withdrawn.contains($0) }.map { (value: $0.text, text: $0.text) }, id: "\(name)-\(all)")
    }
}
