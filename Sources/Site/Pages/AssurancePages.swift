// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Wording
import Workflow

extension Site {
    func assuranceRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "assurances/:reference", .permission(.assuranceRead)) { visit, parameters in
            visit.respond(try await assurancesPage(visit, try parameters.reference(), nil))
        }
        func act(_ path: String, _ permission: Permission, _ body: @escaping @Sendable (AssurancesDesk, Form, CaseReference, Actor, Language) async throws -> Void) {
            post(router, RouterPath("assurances/:reference/" + path), .permission(permission)) { visit, parameters in
                try await actOnStanding(visit, parameters, .assuranceRead, Route.assurances, assurancesPage) { form, reference, actor in
                    try await body(AssurancesDesk(visit.office), form, reference, actor, visit.language)
                }
            }
        }
        act("given", .assuranceRecord) { desk, form, reference, actor, language in
            try await desk.give(try form.assurance(language), about: reference, by: actor)
        }
        act("withdrawn", .assuranceRecord) { desk, form, reference, actor, _ in try await desk.withdraw(form["assurance"], about: reference, by: actor) }
        act("acknowledged", .assuranceAcknowledge) { desk, form, reference, actor, _ in try await desk.acknowledge(form["assurance"], about: reference, by: actor) }
        act("concerns", .concernTakeUp) { desk, form, reference, actor, language in
            try await desk.takeUp(Int(form["concern"]) ?? -1, about: reference, try form.tagged("text", language), by: actor)
        }
    }

    private func assurancesPage(_ visit: Visit, _ reference: CaseReference, _ problem: Refusal?) async throws -> Page {
        let words = Words.assurances
        let view = try await AssurancesDesk(visit.office).view(reference, by: try visit.actor)
        let (own, record) = (view.reference, view.assurances)
        let link: HTML = view.isHolding && visit.session?.actor.may(.safeguardRead) == true ? visit.reference(own.text, .safeguards(own)) : Bidi.reference(own.text)
        let undelivered: HTML = record.undelivered.map { "<p><span class=\"tag against\">\(visit.say(Words.travel.undelivered, ["code": $0]))</span></p>" } ?? .none
        return Page(
            words.title(visit.language, ["reference": own.text]), problem: problem,
            """
            <p>\(link) \(Bidi.value(view.name))</p>\(undelivered)\(concerns(visit, view))\(visit.assuranceList(view))\
            \(view.isHolding && visit.session?.actor.may(.assuranceRecord) == true ? giveForm(visit, own, problem) : .none)\
            \(visit.timeline(record.timeline, text: { $0.fact.text(visit) }, isOthers: { $0.isOthers(side: record.side) }, freeText: \.text))
            """)
    }

    private func giveForm(_ visit: Visit, _ reference: CaseReference, _ problem: Refusal?) -> HTML {
        let words = Words.assurances
        let fields: HTML = """
            \(visit.select("subject", words.subject, visit.options(AssuranceSubject.self, \.message)))\(visit.field("author", words.author, problem: problem))\
            \(visit.area("text", words.text, problem: problem, rows: 5))\(visit.field("monitor", words.monitor, problem: problem))\
            \(visit.field("complaintRoute", words.complaintRoute, problem: problem))\(visit.field("breachConsequence", words.consequence, problem: problem))\
            \(visit.field("givenOn", words.givenOn, problem: problem, wide: false))
            """
        return visit.folded(words.give, .assuranceAct(reference, "given"), fields, hint: words.giveHint, quiet: false, isOpen: problem != nil)
    }

    private func concerns(_ visit: Visit, _ view: AssurancesDesk.View) -> HTML {
        let words = Words.assurances
        if view.assurances.concerns.isEmpty { return .none }
        let list = view.assurances.concerns.enumerated().map { index, concern -> HTML in
            let what = visit.say(words.finding, ["finding": (concern.assurance == nil ? words.complaint : words.breach)(visit.language), "day": visit.day(concern.on)])
            return visit.concern(index, what, takenUp: concern.takenUp, .assuranceAct(view.reference, "concerns"))
        }
        return "<h2>\(visit.say(words.concerns))</h2>\(list)"
    }
}

extension Visit {
    /// One breach or complaint, with what was done, or the form to say it.
    func concern(_ number: Int, _ what: HTML, takenUp: TaggedText?, _ route: Route) -> HTML {
        let words = Words.assurances
        let done: HTML = takenUp.map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none
        let hidden: HTML = "<input type=\"hidden\" name=\"concern\" value=\"\(number)\">"
        let form: HTML =
            takenUp == nil && session?.actor.may(.concernTakeUp) == true
            ? folded(words.takeUp, route, hidden + area("text", words.done, id: "concern-\(number)"), quiet: false) : .none
        return "<div class=\"candidate\"><h3>\(what) \("<span class=\"tag against\">\(say(words.unanswered))</span>", if: takenUp == nil)</h3>\(done)\(form)</div>"
    }

    /// Every assurance with how it stands, and what this officer can do about it.
    func assuranceList(_ view: AssurancesDesk.View) -> HTML {
        let words = Words.assurances
        if view.assurances.items.isEmpty { return "<p>\(say(words.none))</p>" }
        let list = view.assurances.items.map { item -> HTML in
            let promise = item.assurance
            func words(_ text: TaggedText) -> HTML { "<span lang=\"\(text.language.rawValue)\">\(Bidi.value(text.text))</span>" }
            let labels = Words.assurances
            let reports = item.reports.map { "<li>\(say(labels.finding, ["finding": $0.finding.message(language), "day": day($0.on)]))</li>" as HTML }
            let facts = facts([
                (labels.author, words(promise.author)), (labels.text, words(promise.text)), (labels.monitor, words(promise.monitor)),
                (labels.complaintRoute, words(promise.complaintRoute)), (labels.consequence, words(promise.breachConsequence)), (labels.givenFact, .text(day(promise.givenOn))),
                (labels.reports, reports.isEmpty ? value(nil) : "<ul>\(reports)</ul>"),
            ])
            let isDark = item.state == .given || item.state == .breached
            return """
                <div class="candidate"><h3>\(say(promise.subject.message)) <span class="tag\(" warn", if: isDark)">\(say(item.state.message))</span></h3>\
                \(facts)\(assuranceStep(view, item))</div>
                """
        }
        return list.joined
    }

    private func assuranceStep(_ view: AssurancesDesk.View, _ item: Assurances.Item) -> HTML {
        guard item.state == .given, let actor = session?.actor else { return .none }
        let (words, hidden): (AssuranceWords, HTML) = (Words.assurances, "<input type=\"hidden\" name=\"assurance\" value=\"\(item.assurance.id)\">")
        if view.isHolding {
            return actor.may(.assuranceRecord) ? form(.assuranceAct(view.reference, "withdrawn"), hidden + button(words.withdraw, quiet: true)) : .none
        }
        return actor.may(.assuranceAcknowledge) ? form(.assuranceAct(view.reference, "acknowledged"), hidden + button(words.acknowledge)) : .none
    }
}

extension Form {
    fileprivate func assurance(_ language: Language) throws(Refusal) -> AssuranceDraft {
        let subject = try code(AssuranceSubject.self, "subject")
        return AssuranceDraft(
            subject: subject, author: try tagged("author", language), text: try tagged("text", language), monitor: try tagged("monitor", language),
            complaintRoute: try tagged("complaintRoute", language), breachConsequence: try tagged("breachConsequence", language), givenOn: try day("givenOn"))
    }
}
