// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Phrases
import Wording
import Workflow

extension Site {
    func safeguardRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "files/:reference/safeguards", .permission(.safeguardRead)) { visit, parameters in
            visit.respond(try await safeguardsPage(visit, try parameters.reference(), nil))
        }
        for (part, permission) in [("assess", Permission.safeguardAssess), ("clear", .safeguardClear), ("report", .safeguardReport)] {
            post(router, "files/:reference/safeguards/\(part)/:act", .permission(permission)) { visit, parameters in
                let act = try parameters.text("act")
                return try await actOnSafeguards(visit, parameters) { form throws(Refusal) in try Self.act("\(part)/\(act)", form, visit.language) }
            }
        }
    }

    private func actOnSafeguards(_ visit: Visit, _ parameters: Parameters, _ read: (Form) throws(Refusal) -> SafeguardAct) async throws -> Response {
        try await actOnStanding(visit, parameters, .safeguardRead, Route.safeguards, safeguardsPage) { form, reference, actor in
            try await SafeguardsDesk(visit.office).perform(try read(form), on: reference, by: actor)
        }
    }

    /// Does something to how a person stands; what a rule refuses is shown on the page it was tried on.
    func actOnStanding(
        _ visit: Visit, _ parameters: Parameters, _ permission: Permission, _ route: (CaseReference) -> Route, _ page: (Visit, CaseReference, Refusal?) async throws -> Page,
        _ body: (Form, CaseReference, Actor) async throws -> Void
    ) async throws -> Response {
        let reference = try parameters.reference()
        let form = try await visit.form()
        let actor = try visit.actor
        do {
            try await body(form, reference, actor)
            return visit.redirect(actor.may(permission) ? route(reference) : .home)
        } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted && actor.may(permission) {
            return visit.respond(try await page(visit, reference, refusal))
        }
    }

    private static func act(_ act: String, _ form: Form, _ language: Language) throws(Refusal) -> SafeguardAct {
        func check() throws(Refusal) -> SafeguardCheck {
            let check = try form.code(SafeguardCheck.self, "check")
            return check
        }
        switch act {
        case "assess/begin": return .begin(try check())
        case "assess/find": return .find(SafeguardAssessment(check: try check(), finding: try finding(form, language), ageBasis: AgeBasis(rawValue: form["ageBasis"])))
        case "assess/sign": return .sign
        case "clear/clear": return .clear
        case "clear/answer": return .answer(objection: form["objection"], isUpheld: form["verdict"] == "upheld", try form.tagged("reason", language))
        case "clear/override": return .proposeOverride(try check(), reason: try form.tagged("reason", language))
        case "clear/confirm": return .confirmOverride(try check())
        case "report/notify":
            let position = try form.code(PersonNotice.Position.self, "position")
            let interpreter = try form.text("interpreter")
            return .notify(PersonNotice(language: form["language"].lowercased(), interpreter: interpreter.isEmpty ? nil : interpreter, position: position))
        case "report/object": return .object(to: try check(), try form.tagged("reason", language))
        case "report/fact": return .report(form.all("checks").compactMap { SafeguardCheck(rawValue: $0) }, try form.tagged("reason", language))
        default: throw Refusal(.notFound)
        }
    }

    private static func finding(_ form: Form, _ language: Language) throws(Refusal) -> SafeguardFinding {
        let reason = try form.tagged("reason", language)
        switch form["finding"] {
        case "clear": return .clear
        case "conditions": return .clearWithConditions(reason)
        case "blocked": return .blocked(reason)
        case "notApplicable": return .notApplicable(reason)
        default: throw Refusal(.fieldMissing, ["field": "finding"], field: "finding")
        }
    }

    /// From a file to what protects the person.
    func standingLinks(_ visit: Visit, _ reference: CaseReference) -> HTML {
        let actor = visit.session?.actor
        let safeguards: HTML = actor?.may(.safeguardRead) == true ? "<a href=\"\(Route.safeguards(reference).path)\">\(visit.say(Words.safeguards.open))</a>" : .none
        let legal: HTML = actor?.may(.legalRead) == true ? "<a href=\"\(Route.legal(reference).path)\">\(visit.say(Words.legal.open))</a>" : .none
        let consular: HTML = actor?.may(.consularRead) == true ? "<a href=\"\(Route.consular(reference).path)\">\(visit.say(Words.consular.open))</a>" : .none
        let disclosure: HTML = actor?.may(.disclosureRead) == true ? "<a href=\"\(Route.disclosure(reference).path)\">\(visit.say(Words.disclosure.open))</a>" : .none
        let family: HTML = actor?.may(.familyRead) == true ? "<a href=\"\(Route.family(reference).path)\">\(visit.say(Words.family.open))</a>" : .none
        return "<p class=\"row\">\(safeguards) \(legal) \(family) \(consular) \(disclosure) \(returnLinks(visit, reference)) \(keepingLinks(visit, reference))</p>"
    }

    /// To what was promised about the person, and the paper to travel with.
    func returnLinks(_ visit: Visit, _ reference: CaseReference) -> HTML {
        let actor = visit.session?.actor
        let assurances: HTML = actor?.may(.assuranceRead) == true ? "<a href=\"\(Route.assurances(reference).path)\">\(visit.say(Words.assurances.open))</a>" : .none
        let paper: HTML = actor?.may(.travelDocumentRead) == true ? "<a href=\"\(Route.travelDocument(reference).path)\">\(visit.say(Words.travel.title))</a>" : .none
        return "\(assurances) \(paper)"
    }

    func lights(_ visit: Visit, _ lights: Lights) -> HTML {
        let words = Words.safeguards
        let rows = Light.allCases.map { light -> [HTML] in
            let isGreen = lights.isGreen(light)
            let why = lights.obstacles[light, default: []].map { "<li>\(visit.text($0))</li>" as HTML }
            return [
                visit.say(light.message), "<span class=\"tag \(isGreen ? "for" : "warn")\">\(visit.say(isGreen ? words.green : words.notGreen))</span>",
                why.isEmpty ? .none : "<ul>\(why)</ul>",
            ]
        }
        return "<p class=\"hint\">\(visit.say(words.lightsHint))</p>\(visit.table(visit.say(words.lights), [words.lights, Words.common.state, words.why], rows))"
    }

    func safeguardsPage(_ visit: Visit, _ reference: CaseReference, _ problem: Refusal?) async throws -> Page {
        let words = Words.safeguards
        let standing = try await SafeguardsDesk(visit.office).standing(reference, by: try visit.actor)
        let own = standing.reference
        return Page(
            words.title(visit.language, ["reference": own.text]), problem: problem,
            """
            <p>\(visit.reference(own.text, .file(own))) \(Bidi.value(standing.file.description.fullName))</p><p class="row">\(returnLinks(visit, own))</p>\(lights(visit, standing.lights))\
            \(checks(visit, standing))\(notice(visit, standing))\(objections(visit, standing))\(signatures(visit, standing))\(newFact(visit, own))
            """)
    }

    private func checks(_ visit: Visit, _ standing: PersonStanding) -> HTML {
        let words = Words.safeguards
        let (clearance, today) = (standing.clearance, visit.office.today)
        let rows = SafeguardCheck.allCases.map { check -> [HTML] in
            let status = clearance.status(check, on: today)
            let found = clearance.findings[check]
            let text: HTML = standing.ground(found?.assessment.finding.text, for: visit.session?.actor).map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none
            let reason: HTML = standing.ground(clearance.overrides[check]?.reason, for: visit.session?.actor).map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none
            return [
                visit.say(check.message), "<span class=\"tag \(status.isResolved ? "for" : "warn")\">\(visit.say(status.message))</span>\(text)\(reason)",
                visit.value(status == .blocked ? nil : found.map { visit.day($0.until) }), (found.map { visit.officer($0.by) } ?? .none) + confirmation(visit, standing, check),
            ]
        }
        let options = visit.options(SafeguardCheck.self, \.message)
        let findings = [
            (value: "clear", text: words.findingClear(visit.language)), (value: "conditions", text: words.findingConditions(visit.language)),
            (value: "blocked", text: words.findingBlocked(visit.language)), (value: "notApplicable", text: words.findingNotApplicable(visit.language)),
        ]
        let bases = [
            (value: "", text: words.none(visit.language)), (value: AgeBasis.ageAssessment.rawValue, text: words.ageAssessment(visit.language)),
            (value: AgeBasis.bestInterests.rawValue, text: words.bestInterests(visit.language)),
        ]
        let record: HTML =
            visit.session?.actor.may(.safeguardAssess) == true
            ? visit.folded(words.begin, .safeguardAct(standing.reference, "assess/begin"), visit.select("check", words.check, options, id: "begin-check"))
                + visit.folded(
                    words.record, .safeguardAct(standing.reference, "assess/find"),
                    visit.select("check", words.check, options, id: "find-check") + visit.select("finding", words.finding, findings)
                        + visit.area("reason", Words.common.reason, id: "find-reason") + visit.select("ageBasis", words.ageBasis, bases), quiet: false) : .none
        let override: HTML =
            visit.session?.actor.may(.safeguardClear) == true && SafeguardCheck.allCases.contains { $0.canBeOverridden && clearance.status($0, on: today) == .blocked }
            ? visit.folded(
                words.override, .safeguardAct(standing.reference, "clear/override"),
                visit.select(
                    "check", words.check, SafeguardCheck.allCases.filter(\.canBeOverridden).map { (value: $0.rawValue, text: $0.message(visit.language)) }, id: "override-check")
                    + visit.area("reason", Words.common.reason, id: "override-reason"), hint: words.overrideHint) : .none
        return "<h2>\(visit.say(words.checks))</h2>\(visit.table(visit.say(words.checks), [words.check, Words.common.state, words.until, Words.common.by], rows))\(record)\(override)"
    }

    /// The button of the second of the two officers.
    private func confirmation(_ visit: Visit, _ standing: PersonStanding, _ check: SafeguardCheck) -> HTML {
        guard let override = standing.clearance.overrides[check], override.confirmedOn == nil, let actor = visit.session?.actor, actor.may(.safeguardClear),
            override.proposedBy != actor.id
        else { return .none }
        let field: HTML = "<input type=\"hidden\" name=\"check\" value=\"\(check.rawValue)\">"
        return visit.form(.safeguardAct(standing.reference, "clear/confirm"), field + visit.button(Words.safeguards.confirmOverride, quiet: true))
    }

    private func notice(_ visit: Visit, _ standing: PersonStanding) -> HTML {
        let words = Words.safeguards
        let told: HTML =
            standing.clearance.notice.map { notice in
                visit.facts([
                    (words.toldOn, visit.value(standing.clearance.notifiedOn.map(visit.day))), (words.language, visit.tongue(notice.language)),
                    (words.interpreter, visit.value(notice.interpreter)), (words.position, visit.say(notice.position.message)),
                ])
            } ?? "<p>\(visit.say(words.notNotified))</p>"
        let form: HTML =
            visit.session?.actor.may(.safeguardReport) == true
            ? visit.folded(
                words.notify, .safeguardAct(standing.reference, "report/notify"),
                visit.field("language", words.language, wide: false) + visit.field("interpreter", words.interpreter)
                    + visit.select("position", words.position, visit.options(PersonNotice.Position.self, \.message))) : .none
        return "<h2>\(visit.say(words.notice))</h2>\(told)\(form)"
    }

    private func objections(_ visit: Visit, _ standing: PersonStanding) -> HTML {
        let words = Words.safeguards
        let actor = visit.session?.actor
        let verdicts = [(value: "dismissed", text: words.dismissed(visit.language)), (value: "upheld", text: words.upheld(visit.language))]
        let list = standing.clearance.objections.map { objection -> HTML in
            let text: HTML = standing.ground(objection.text, for: actor).map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none
            let answer: HTML =
                !objection.isAnswered && actor?.may(.safeguardClear) == true && objection.recordedBy != actor?.id
                ? visit.folded(
                    words.answerObjection, .safeguardAct(standing.reference, "clear/answer"),
                    "<input type=\"hidden\" name=\"objection\" value=\"\(objection.id)\">"
                        + visit.select("verdict", words.verdict, verdicts, id: "verdict-\(objection.id)") + visit.area("reason", Words.common.reason, id: "answer-\(objection.id)"))
                : .none
            return """
                <div class="candidate"><h3>\(visit.say(objection.check.message)) \("<span class=\"tag warn\">\(visit.say(Words.assurances.unanswered))</span>", if: !objection.isAnswered)</h3>\
                \(text)\(answer)</div>
                """
        }
        let new: HTML =
            actor?.may(.safeguardReport) == true
            ? visit.folded(
                words.objection, .safeguardAct(standing.reference, "report/object"),
                visit.select("check", words.check, visit.options(SafeguardCheck.self, \.message), id: "object-check") + visit.area("reason", Words.common.reason, id: "object-reason")) : .none
        return "<h2>\(visit.say(words.objections))</h2>\(list)\(new)"
    }

    private func signatures(_ visit: Visit, _ standing: PersonStanding) -> HTML {
        let words = Words.safeguards
        let actor = visit.session?.actor
        let signed: HTML = standing.clearance.assessorsSignature.map { "<p>\(visit.say(words.signedBy, ["officer": $0.by?.text ?? ""]))</p>" } ?? .none
        let cleared: HTML = standing.clearance.clearance.map { "<p>\(visit.say(words.clearedBy, ["officer": $0.by?.text ?? ""]))</p>" } ?? .none
        let sign: HTML =
            standing.clearance.assessorsSignature == nil && actor?.may(.safeguardAssess) == true
            ? visit.form(.safeguardAct(standing.reference, "assess/sign"), visit.button(words.sign)) : .none
        let clear: HTML =
            standing.clearance.assessorsSignature != nil && standing.clearance.clearance == nil && actor?.may(.safeguardClear) == true
                && standing.clearance.assessorsSignature?.by != actor?.id ? visit.form(.safeguardAct(standing.reference, "clear/clear"), visit.button(words.clear)) : .none
        return "<h2>\(visit.say(words.signatures))</h2><p class=\"hint\">\(visit.say(words.signaturesHint))</p>\(signed)\(cleared)\(sign)\(clear)"
    }

    private func newFact(_ visit: Visit, _ reference: CaseReference) -> HTML {
        let words = Words.safeguards
        guard visit.session?.actor.may(.safeguardReport) == true else { return .none }
        return visit.folded(
            words.newFact, .safeguardAct(reference, "report/fact"),
            visit.boxes("checks", words.touched, visit.options(SafeguardCheck.self, \.message)) + visit.area("reason", Words.common.reason, id: "fact-reason"), hint: words.newFactHint)
    }
}
