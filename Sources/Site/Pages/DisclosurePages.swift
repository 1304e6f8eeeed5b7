// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Phrases
import Wording
import Workflow

extension Site {
    func disclosureRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "files/:reference/disclosure", .permission(.disclosureRead)) { visit, parameters in
            visit.respond(try await disclosurePage(visit, try parameters.reference(), nil))
        }
        for (act, permission) in [("explain", Permission.disclosureRecord), ("take-back", .disclosureRecord), ("weigh", .disclosureDecide)] {
            post(router, "files/:reference/disclosure/\(act)", .permission(permission)) { visit, parameters in
                try await actOnStanding(visit, parameters, .disclosureRead, Route.disclosure, disclosurePage) { form, reference, actor in
                    let desk = DisclosureDesk(visit.office)
                    switch act {
                    case "explain": try await desk.explain(reference, try Self.position(form), by: actor)
                    case "take-back": try await desk.takeBack(reference, by: actor)
                    default: try await desk.weigh(reference, reason: try form.tagged("reason", visit.language), by: actor)
                    }
                }
            }
        }
        post(router, "requests/:id/positions", .permission(.disclosureRecord)) { visit, parameters in
            try await actOnRequest(visit, parameters) { form, id, actor in
                try await DisclosureDesk(visit.office).explain(request: id, try Self.position(form), by: actor)
            }
        }
    }

    private static func position(_ form: Form) throws(Refusal) -> DisclosurePosition {
        let position = try form.code(PersonNotice.Position.self, "position")
        return DisclosurePosition(
            position, explainedBy: try form.text("explainedBy"), language: form["language"].lowercased(), interpreter: try form.given("interpreter"),
            form: ConsentForm(rawValue: form["form"]), on: try form.day("day"))
    }

    /// What is asked wherever it is written down what somebody says to being named.
    private func positionFields(_ visit: Visit) -> HTML {
        let words = Words.disclosure
        let forms = [(value: "", text: words.noForm(visit.language))] + visit.options(ConsentForm.self, \.message)
        return visit.select("position", words.position, visit.options(PersonNotice.Position.self, \.message)) + visit.field("explainedBy", words.explainedBy)
            + visit.field("language", Words.consular.language, wide: false, id: "position-language") + visit.field("interpreter", Words.consular.interpreter, id: "position-interpreter")
            + visit.select("form", words.form, forms) + visit.field("day", words.day, value: visit.office.today.description, wide: false, id: "position-day")
    }

    func disclosurePage(_ visit: Visit, _ reference: CaseReference, _ problem: Refusal?) async throws -> Page {
        let words = Words.disclosure
        let view = try await DisclosureDesk(visit.office).view(reference, by: try visit.actor)
        return Page(
            words.title(visit.language, ["reference": view.reference.text]), problem: problem,
            """
            <p>\(visit.reference(view.reference.text, .file(view.reference))) \(Bidi.value(view.name))</p>\
            <h2>\(visit.say(words.position))</h2>\(position(visit, view))\(told(visit, view))\(withheld(visit, view))
            """)
    }

    private func position(_ visit: Visit, _ view: DisclosureDesk.View) -> HTML {
        let words = Words.disclosure
        let actor = visit.session?.actor
        let (record, own) = (view.record, view.reference)
        var parts: [HTML] = []
        if let position = record.position {
            parts.append(
                visit.facts([
                    (words.position, visit.say(position.position.message)), (words.explainedBy, visit.value(position.explainedBy)),
                    (Words.consular.language, visit.tongue(position.language)), (Words.consular.interpreter, visit.value(position.interpreter)),
                    (words.form, visit.say(position.form?.message ?? words.noForm)), (Words.legal.onDay, .text(visit.day(position.on))),
                ]))
        } else {
            parts.append("<p><span class=\"tag warn\">\(visit.say(words.notExplained))</span></p>")
        }
        if let day = record.takenBackOn { parts.append("<p><span class=\"tag warn\">\(visit.say(words.takenBack, ["day": visit.day(day)]))</span></p>") }
        if record.isObjected, view.basis?.needsConsentToDisclosure == true { parts.append("<p class=\"note\">\(visit.say(words.blocks))</p>") }
        if let weighed = record.weighed {
            parts.append("<p>\(visit.say(words.weighed))</p><p lang=\"\(weighed.reason.language.rawValue)\">\(Bidi.value(weighed.reason.text))</p>")
        }
        if actor?.may(.disclosureDecide) == true, record.isObjected, record.weighed == nil, record.recordedBy != actor?.id {
            parts.append(visit.folded(words.weigh, .disclosureAct(own, "weigh"), visit.area("reason", Words.common.reason), hint: words.weighHint, quiet: false, isOpen: true))
        }
        if actor?.may(.disclosureRecord) == true {
            parts.append(
                visit.folded(words.explain, .disclosureAct(own, "explain"), positionFields(visit), hint: words.explainHint, quiet: record.position != nil, isOpen: record.position == nil))
            if record.position != nil, !record.isObjected { parts.append(visit.form(.disclosureAct(own, "take-back"), visit.button(words.takeBack, quiet: true))) }
        }
        return parts.joined
    }

    private func told(_ visit: Visit, _ view: DisclosureDesk.View) -> HTML {
        let words = Words.disclosure
        let rows = view.told.reversed().map { told, moment -> [HTML] in
            let given = told.fields.map { $0.message(visit.language) } + told.evidence.map { $0.message(visit.language) }
            return [
                visit.moment(moment), .text(visit.state(told.to)), visit.say(told.purpose.message), visit.say(kind(told.kind)),
                given.isEmpty ? visit.say(words.onlyReference) : .text(given.joined(separator: visit.comma)),
            ]
        }
        let list: HTML =
            rows.isEmpty
            ? "<p>\(visit.say(words.nothingTold))</p>" : visit.table(visit.say(words.told), [Words.common.happened, words.to, words.purpose, words.message, words.fields], rows)
        return "<h2>\(visit.say(words.told))</h2>\(list)"
    }

    private func withheld(_ visit: Visit, _ view: DisclosureDesk.View) -> HTML {
        let words = Words.disclosure
        let rows = view.withheld.reversed().map { item -> [HTML] in
            [visit.moment(item.at), visit.say(item.code.message), item.purpose.map { visit.say($0.message) } ?? .none, visit.officer(item.by)]
        }
        let list: HTML =
            rows.isEmpty
            ? "<p>\(visit.say(words.nothingWithheld))</p>" : visit.table(visit.say(words.withheld), [Words.common.happened, Words.common.reason, words.purpose, Words.common.by], rows)
        return "<h2>\(visit.say(words.withheld))</h2>\(list)"
    }

    // MARK: - On a request's page

    /// Whom it was not explained to, and who objects; before the request goes.
    func positions(_ visit: Visit, _ request: RepatriationRequest, _ id: String) async throws -> HTML {
        let words = Words.disclosure
        guard request.side == .holding, request.note == nil, request.state != .withdrawn, !request.people.isEmpty else { return .none }
        let actor = try visit.actor
        let standing = try await DisclosureDesk(visit.office).standing(of: request.people, by: actor)
        let rows = request.people.compactMap { person -> [HTML]? in
            guard let card = standing[person], card.position == nil || card.isObjected else { return nil }
            let state = card.position == nil ? words.notExplained : card.isWeighed ? words.objected : words.objectedUnanswered
            return [visit.reference(person.text, .disclosure(person)), "<span class=\"tag warn\">\(visit.say(state))</span>"]
        }
        if rows.isEmpty { return .none }
        let isOpen = standing.values.contains { $0.position == nil }
        let form: HTML =
            isOpen && actor.may(.disclosureRecord)
            ? visit.folded(words.explainMany, .requestAct(id, "positions"), positionFields(visit), hint: words.explainHint) : .none
        return "<h2>\(visit.say(words.position))</h2>\(visit.table(visit.say(words.position), [Words.common.reference, Words.common.state], rows))\(form)"
    }
}
