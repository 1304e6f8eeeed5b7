// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Phrases
import Wording
import Workflow

extension Site {
    func consularRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "files/:reference/consular", .permission(.consularRead)) { visit, parameters in
            visit.respond(try await consularPage(visit, try parameters.reference(), nil))
        }
        post(router, "files/:reference/consular/:act", .permission(.consularRecord)) { visit, parameters in
            let act = try parameters.text("act")
            return try await actOnStanding(visit, parameters, .consularRead, Route.consular, consularPage) { form, reference, actor in
                try await ConsularDesk(visit.office).perform(try Self.consularAct(act, form, visit), on: reference, by: actor)
            }
        }
        get(router, "consular", .permission(.consularRead)) { visit, _ in visit.respond(try consularList(visit, nil)) }
        post(router, "consular/:reference/note", .permission(.consularRecord)) { visit, parameters in
            try await actOnConsularList(visit, parameters) { _, person, actor in try await ConsularDesk(visit.office).note(person, by: actor) }
        }
        post(router, "consular/:reference/visits/:visit", .permission(.consularRecord)) { visit, parameters in
            let id = try parameters.text("visit")
            return try await actOnConsularList(visit, parameters) { form, person, actor in
                try await ConsularDesk(visit.office).answerVisit(id, of: person, comes: form["comes"] == "yes", by: actor)
            }
        }
    }

    private static func consularAct(_ act: String, _ form: Form, _ visit: Visit) throws(Refusal) -> ConsularAct {
        func wish() throws(Refusal) -> ConsularWish {
            let wish = try form.code(ConsularWish.self, "wish")
            return wish
        }
        switch act {
        case "inform":
            return .inform(ConsularInformation(language: form["language"].lowercased(), interpreter: try form.given("interpreter"), on: try form.day("day"), wish: try wish()))
        case "say": return .say(try wish())
        case "notify": return .notify
        case "oppose": return .oppose(since: try form.day("day"), note: try form.note("note", visit.language))
        case "withdraw": return .withdrawOpposition
        case "offer":
            let slot = try form.moment("slot", at: visit.office)
            return .offerVisit(at: slot)
        case "held": return .recordVisit(form["visit"], on: try form.day("day"))
        default: throw Refusal(.notFound)
        }
    }

    private func actOnConsularList(
        _ visit: Visit, _ parameters: Parameters, _ body: (Form, CaseReference, Actor) async throws -> Void
    ) async throws -> Response {
        let reference = try parameters.reference()
        let form = try await visit.form()
        let actor = try visit.actor
        do {
            try await body(form, reference, actor)
            return visit.redirect(actor.may(.consularRead) ? .consularList : .home)
        } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted && actor.may(.consularRead) {
            return visit.respond(try consularList(visit, refusal))
        }
    }

    // MARK: - At the holding state

    func consularPage(_ visit: Visit, _ reference: CaseReference, _ problem: Refusal?) async throws -> Page {
        let words = Words.consular
        let (own, name, access, gate) = try await ConsularDesk(visit.office).access(reference, by: try visit.actor)
        let facts = visit.facts([
            (words.informed, access.information.map { .text(visit.day($0.on)) } ?? visit.say(words.notInformed)),
            (words.language, access.information.map { visit.tongue($0.language) } ?? visit.value(nil)), (words.interpreter, visit.value(access.information?.interpreter)),
            (words.wish, visit.say(access.wish.message)), (words.notified, access.notifiedOn.map { .text(visit.day($0)) } ?? visit.say(words.notNotified)),
        ])
        let opposed: HTML = access.opposedSince.map { "<p><span class=\"tag warn\">\(visit.say(words.opposed, ["day": visit.day($0)]))</span></p>" } ?? .none
        let shut: HTML = gate.isProtected ? "<p class=\"note\">\(visit.say(words.shut))</p>" : .none
        return Page(
            words.title(visit.language, ["reference": own.text]), problem: problem, help: words.help,
            "<p>\(visit.reference(own.text, .file(own))) \(Bidi.value(name))</p>\(shut)\(opposed)\(facts)\(consularActs(visit, own, access, gate))\(visits(visit, own, access, gate))")
    }

    private func consularActs(_ visit: Visit, _ own: CaseReference, _ access: ConsularAccess, _ gate: ContactGate) -> HTML {
        let words = Words.consular
        guard visit.session?.actor.may(.consularRecord) == true else { return .none }
        let wishes = visit.options(ConsularWish.self, \.message)
        let today = visit.office.today.description
        var parts: [HTML] = []
        if access.information != nil, access.wish == .yes, access.notifiedOn == nil, gate.isContactOpen {
            parts.append("<p class=\"hint\">\(visit.say(words.notifyHint))</p>" + visit.form(.consularAct(own, "notify"), visit.button(words.notify)))
        }
        parts.append(
            visit.folded(
                words.inform, .consularAct(own, "inform"),
                visit.field("day", words.day, value: today, wide: false, id: "inform-day") + visit.field("language", words.language, wide: false)
                    + visit.field("interpreter", words.interpreter) + visit.select("wish", words.wish, wishes, selected: ConsularWish.notYetSaid.rawValue, id: "inform-wish"),
                quiet: access.information != nil, isOpen: access.information == nil))
        if access.information != nil {
            parts.append(visit.folded(words.say, .consularAct(own, "say"), visit.select("wish", words.wish, wishes, selected: access.wish.rawValue, id: "say-wish")))
        }
        if access.isOpposed {
            parts.append(visit.form(.consularAct(own, "withdraw"), visit.button(words.withdraw, quiet: true)))
        } else {
            parts.append(
                visit.folded(
                    words.oppose, .consularAct(own, "oppose"),
                    visit.field("day", words.since, value: today, wide: false, id: "oppose-day") + visit.area("note", words.note, id: "oppose-note"), hint: words.opposeHint))
        }
        return parts.joined
    }

    private func visits(_ visit: Visit, _ own: CaseReference, _ access: ConsularAccess, _ gate: ContactGate) -> HTML {
        let words = Words.consular
        let mayRecord = visit.session?.actor.may(.consularRecord) == true
        let rows = access.visits.map { each -> [HTML] in
            let isOpen = each.heldOn == nil && !each.isOff && each.comes != false && each.slot <= visit.office.now()
            let held: HTML =
                isOpen && mayRecord
                ? visit.form(
                    .consularAct(own, "held"),
                    """
                    <input type="hidden" name="visit" value="\(each.id)"><input type="hidden" name="day" value="\(visit.office.day(of: each.slot).description)">\
                    \(visit.button(words.recordHeld, quiet: true))
                    """) : .none
            return [visit.moment(each.slot), state(visit, each), held]
        }
        let offer: HTML =
            mayRecord && access.notifiedOn != nil && gate.isContactOpen
            ? visit.folded(words.offer, .consularAct(own, "offer"), visit.field("slot", words.slot, wide: false, id: "visit-slot")) : .none
        if rows.isEmpty { return offer }
        return "<h2>\(visit.say(words.visits))</h2>\(visit.table(visit.say(words.visits), [words.visit, Words.common.state, Words.common.actions], rows))\(offer)"
    }

    private func state(_ visit: Visit, _ each: ConsularVisit) -> HTML {
        let words = Words.consular
        if let day = each.heldOn { return "<span class=\"tag for\">\(visit.say(words.held, ["day": visit.day(day)]))</span>" }
        if each.isOff { return "<span class=\"tag warn\">\(visit.say(words.off))</span>" }
        return switch each.comes {
        case true?: visit.say(words.comes)
        case false?: visit.say(words.doesNotCome)
        case nil: visit.say(words.offered)
        }
    }

    // MARK: - At the state of nationality

    private func consularList(_ visit: Visit, _ problem: Refusal?) throws -> Page {
        let words = Words.consular
        let actor = try visit.actor
        let rows = try ConsularDesk(visit.office).list(by: actor).compactMap { id, card -> [HTML]? in
            guard let person = CaseReference(id) else { return nil }
            let note: HTML =
                card.isToBeNoted && actor.may(.consularRecord) ? visit.form(.noteConsular(person), visit.button(words.noted, quiet: true)) : .none
            let open = card.isWished ? card.openVisits : []
            let visits = open.map { each -> HTML in
                func answer(_ value: String, _ label: Message) -> HTML {
                    visit.form(.answerVisit(person, each.id), "<input type=\"hidden\" name=\"comes\" value=\"\(value)\">\(visit.button(label, quiet: true))")
                }
                return "<p>\(visit.moment(each.slot))</p>" + (actor.may(.consularRecord) ? answer("yes", words.comes) + answer("no", words.doesNotCome) : .none)
            }
            return [
                Bidi.reference(id), .text(visit.state(card.from.flatMap { StateCode($0) })), visit.value(card.notifiedOn.map(visit.day)),
                "<span class=\"tag\(" for", if: card.isWished)\">\(visit.say(card.isWished ? words.wished : words.notWished))</span>", visits.joined + note,
            ]
        }
        let list: HTML =
            rows.isEmpty
            ? "<p>\(visit.say(words.empty))</p>"
            : visit.table(visit.say(words.listTitle), [Words.common.reference, words.from, words.toldOn, Words.common.state, Words.common.actions], rows)
        return Page(words.listTitle(visit.language), problem: problem, help: words.listHelp, list)
    }

    /// On a verification's page: what was told of the person's wish, where anything was.
    func consularNote(_ visit: Visit, _ access: ConsularAccess?) -> HTML {
        guard let access else { return .none }
        let words = Words.consular
        return """
            <p><a href="\(Route.consularList.path)">\(visit.say(words.open))</a>: \
            <span class="tag\(" for", if: access.isWished)">\(visit.say(access.isWished ? words.wished : words.notWished))</span></p>
            """
    }
}
