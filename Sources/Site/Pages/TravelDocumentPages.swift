// SPDX-License-Identifier: Apache-2.0

import Casework
import CivilRegistry
import Desks
import Hummingbird
import Identity
import Phrases
import Wording
import Workflow

extension Site {
    func travelDocumentRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "travel-documents", .permission(.travelDocumentRead)) { visit, _ in visit.respond(try travelDocumentsPage(visit)) }
        get(router, "travel-documents/:reference", .permission(.travelDocumentRead)) { visit, parameters in
            visit.respond(try await travelDocumentPage(visit, try parameters.reference(), nil))
        }
        let acts: [(String, Permission)] = [
            ("request", .travelDocumentRequest), ("identity", .travelDocumentIdentify), ("approve", .travelDocumentApprove), ("issue", .travelDocumentIssue),
            ("reissue", .travelDocumentIssue), ("plan", .travelDocumentRequest), ("lose", .travelDocumentLose), ("report", .travelDocumentReport),
            ("cancel", .travelDocumentCancel), ("deliver", .travelDocumentDeliver), ("note", .travelDocumentDeliver),
        ]
        for (act, permission) in acts {
            post(router, RouterPath("travel-documents/:reference/" + act), .permission(permission)) { visit, parameters in
                try await actOnStanding(visit, parameters, .travelDocumentRead, Route.travelDocument, travelDocumentPage) { form, reference, actor in
                    try await TravelDocumentsDesk(visit.office).perform(try form.travelDocumentAct(act, visit.language), on: reference, by: actor)
                }
            }
        }
    }

    private func travelDocumentsPage(_ visit: Visit) throws -> Page {
        let words = Words.travel
        let (desk, actor, today) = (TravelDocumentsDesk(visit.office), try visit.actor, visit.office.today)
        func link(_ id: String) -> HTML { CaseReference(id).map { visit.reference(id, .travelDocument($0)) } ?? Bidi.reference(id) }
        let own = try desk.list(by: actor).filter { $0.card.state != .none }.map { id, card -> [HTML] in
            let early: HTML = card.needsReissue(on: today) ? " <span class=\"tag warn\">\(visit.say(words.reissueTask))</span>" : .none
            return [
                link(id), visit.say(card.state(on: today).message) + early, card.number.map { Bidi.reference($0) } ?? visit.value(nil), visit.deadline(card.validUntil),
                visit.value(card.journey.map(visit.day)),
            ]
        }
        let told = try desk.papers(by: actor).filter { !$0.card.numbers.isEmpty }.map { id, card -> [HTML] in
            let state: HTML = card.end.map { visit.say($0.message) } ?? visit.say(card.deliveredOn == nil ? TravelDocument.State.issued.message : TravelDocument.State.delivered.message)
            return [link(id), state, card.number.map { Bidi.reference($0) } ?? visit.value(nil), visit.deadline(card.validUntil)]
        }
        let askable = try desk.askable(by: actor).map { id, card -> [HTML] in [link(id), Bidi.value(card.name)] }
        let columns = [Words.common.reference, Words.common.state, words.number, words.validUntil, words.journey]
        let none: HTML = own.isEmpty && told.isEmpty ? "<p>\(visit.say(words.none))</p>" : .none
        return Page(
            words.title(visit.language),
            """
            \(none)\(own.isEmpty ? .none : visit.table(visit.say(words.title), columns, own))\
            \(told.isEmpty ? .none : visit.table(visit.say(words.told), Array(columns.dropLast()), told))\
            \(askable.isEmpty ? .none : visit.table(visit.say(words.askable), [Words.common.reference, Words.common.name], askable))
            """)
    }

    func travelDocumentPage(_ visit: Visit, _ reference: CaseReference, _ problem: Refusal?) async throws -> Page {
        let view = try await TravelDocumentsDesk(visit.office).view(reference, by: try visit.actor)
        let own = view.reference
        let file: HTML = view.reliance == nil && visit.session?.actor.may(.fileRead) == true ? visit.reference(own.text, .file(own)) : .none
        let verification: HTML = view.reliance != nil && visit.session?.actor.may(.verificationRead) == true ? visit.reference(own.text, .verification(own)) : .none
        return Page(
            Words.travel.oneTitle(visit.language, ["reference": own.text]), problem: problem,
            "<p>\(file)\(verification) \(Bidi.value(view.name))</p>\(view.reliance == nil ? told(visit, view) : made(visit, view, problem))")
    }

    /// At the state of nationality.
    private func made(_ visit: Visit, _ view: TravelDocumentsDesk.View, _ problem: Refusal?) -> HTML {
        let words = Words.travel
        let (document, today) = (view.document, visit.office.today)
        var why: Refusal.Code?
        do throws(Refusal) { try view.reliance?.check() } catch { why = error.code }
        let stands: HTML = why.map { "<p><span class=\"tag warn\">\(visit.say($0.message))</span></p>" } ?? .none
        var facts: [(Message, HTML)] = [(Words.common.state, "<span class=\"tag\">\(visit.say(document.state(on: today).message))</span>")]
        if document.state != .none { facts.append((words.kind, visit.say(document.kind.message))) }
        if let name = document.identity?.name { facts.append((words.printedName, Bidi.reference("\(name.primary) \(name.secondary)"))) }
        if let paper = document.current { facts += [(words.number, Bidi.reference(paper.number)), (words.validUntil, visit.deadline(paper.validUntil))] }
        if let day = document.journey { facts.append((words.journey, .text(visit.day(day)))) }
        if let day = document.deliveredOn { facts.append((words.deliveredOn, .text(visit.day(day)))) }
        if let code = document.undelivered { facts.append((Words.letters.lost, "<span class=\"tag against\">\(visit.say(words.undelivered, ["code": code]))</span>")) }
        let comparison: HTML = document.state == .requested ? self.comparison(visit, view) : .none
        let forms = view.steps.map { stepForm(visit, $0, view.reference, problem) }
        let mayPlan = visit.session?.actor.may(.travelDocumentRequest) == true && ![.none, .used, .cancelled].contains(document.state)
        let plan: HTML =
            mayPlan ? visit.folded(words.plan, .travelDocumentAct(view.reference, "plan"), visit.field("day", words.day, problem: problem, wide: false, id: "plan-day")) : .none
        return """
            \(stands)\(visit.facts(facts))\(comparison)\(forms)\(plan)\(papers(visit, document))\
            \(visit.timeline(document.timeline, text: { $0.fact.text(visit) }, isOthers: \.isOthers, freeText: \.text))
            """
    }

    /// The person held beside the person in the register, for whoever may see both.
    private func comparison(_ visit: Visit, _ view: TravelDocumentsDesk.View) -> HTML {
        guard let held = view.described else { return .none }
        let (words, fields, person) = (Words.travel, Words.imports, view.registered)
        func date(_ date: PartialDate?) -> HTML { visit.value(date.map { Numerals.date($0, visit.language) }) }
        let rows: [[HTML]] = [
            [visit.say(fields.fullName), Bidi.value(held.fullName), visit.value(person?.fullName)], [visit.say(fields.father), visit.value(held.father), visit.value(person?.father)],
            [visit.say(fields.mother), visit.value(held.mother), visit.value(person?.mother)], [visit.say(fields.birth), date(held.birth), date(person?.birth)],
            [visit.say(fields.birthPlace), visit.value(held.birthPlace), visit.value(person?.place)],
            [visit.say(fields.document), visit.value(held.documents.first?.number), visit.value(person?.document)],
        ]
        return visit.table(visit.say(words.compared), [words.compared, words.held, words.registered], rows)
    }

    private func papers(_ visit: Visit, _ document: TravelDocument) -> HTML {
        let words = Words.travel
        let rows = document.papers.map { item -> [HTML] in
            let lost: HTML = item.isLost && item.end != .lost ? " <span class=\"tag warn\">\(visit.say(PaperEnd.lost.message))</span>" : .none
            let report: HTML = item.report.map { " <small>\(visit.say(words.reportedOn)) \(visit.day($0.on)) \(Bidi.reference($0.reference))</small>" } ?? .none
            return [
                Bidi.reference(item.paper.number), .text(visit.day(item.paper.issuedOn)), .text(visit.day(item.paper.validUntil)),
                item.paper.replaces.map { Bidi.reference($0) } ?? .none, (item.end.map { visit.say($0.message) } ?? .none) + lost + report,
            ]
        }
        if rows.isEmpty { return .none }
        let table = visit.table(visit.say(words.papers), [words.number, words.issuedOn, words.validUntil, words.replaces, words.ended], rows)
        return "<h2>\(visit.say(words.papers))</h2><p class=\"hint\">\(visit.say(words.numbersHint))</p>\(table)"
    }

    /// At the holding state: what it was told.
    private func told(_ visit: Visit, _ view: TravelDocumentsDesk.View) -> HTML {
        let words = Words.travel
        let (papers, actor, reference) = (view.papers, visit.session?.actor, view.reference)
        let rows = papers.papers.map { item -> [HTML] in
            [
                Bidi.reference(item.paper.number), .text(visit.day(item.paper.validUntil)), visit.value(item.deliveredOn.map(visit.day)),
                item.end.map { "<span class=\"tag warn\">\(visit.say($0.message))</span>" } ?? visit.deadline(item.paper.validUntil),
            ]
        }
        let list: HTML =
            rows.isEmpty ? "<p>\(visit.say(words.none))</p>" : visit.table(visit.say(words.told), [words.number, words.validUntil, words.deliveredOn, words.ended], rows)
        let deliver: HTML =
            papers.current.map { $0.deliveredOn == nil } == true && actor?.may(.travelDocumentDeliver) == true
            ? visit.folded(words.deliver, .travelDocumentAct(reference, "deliver"), visit.field("day", words.day, wide: false, id: "deliver-day"), quiet: false) : .none
        let note: HTML =
            papers.isUnnoted && actor?.may(.travelDocumentDeliver) == true ? visit.form(.travelDocumentAct(reference, "note"), visit.button(words.noteVoid)) : .none
        let lose: HTML = papers.current != nil && actor?.may(.travelDocumentLose) == true ? visit.folded(words.lose, .travelDocumentAct(reference, "lose"), .none) : .none
        return "\(list)\(note)\(deliver)\(lose)\(visit.timeline(papers.timeline, text: { $0.fact.text(visit) }, isOthers: \.isOthers))"
    }

    private func stepForm(_ visit: Visit, _ step: TravelDocument.Step, _ reference: CaseReference, _ problem: Refusal?) -> HTML {
        let words = Words.travel
        func route(_ act: String) -> Route { .travelDocumentAct(reference, act) }
        func day(_ id: String) -> HTML { visit.field("day", words.day, problem: problem, wide: false, id: id) }
        return switch step {
        case .request: visit.folded(words.request, route("request"), visit.select("kind", words.kind, visit.options(TravelDocumentKind.self, \.message)), quiet: false)
        case .confirmIdentity:
            visit.folded(
                words.confirmIdentity, route("identity"),
                visit.boxes("attributes", words.compared, visit.options(IdentityAttribute.self, \.message))
                    + visit.field("primary", words.primary, hint: words.latinHint, problem: problem)
                    + visit.field("secondary", words.secondary, hint: words.latinHint, problem: problem), hint: words.confirmHint, quiet: false, isOpen: problem != nil)
        case .approve: visit.form(route("approve"), visit.button(words.approve))
        case .issue: visit.folded(words.issue, route("issue"), .none, hint: words.issueHint, quiet: false)
        case .reissue: visit.folded(words.reissue, route("reissue"), .none, hint: words.issueHint, quiet: false)
        case .lose: visit.folded(words.lose, route("lose"), visit.area("note", Words.common.reason, id: "lose-note"))
        case .report:
            visit.folded(words.report, route("report"), day("report-day") + visit.field("reference", words.reportReference, problem: problem, id: "report-reference"), quiet: false)
        case .cancel:
            visit.folded(
                words.cancel, route("cancel"),
                visit.select("reason", Words.common.reason, TravelDocumentCancellation.officers.map { (value: $0.rawValue, text: $0.message(visit.language)) }, id: "cancel-reason")
                    + visit.area("note", Words.exchange.note, id: "cancel-note"))
        case .deliver, .use, .expire: .none
        }
    }
}

extension Form {
    fileprivate func travelDocumentAct(_ act: String, _ language: Language) throws(Refusal) -> TravelDocumentAct {
        switch act {
        case "request":
            let kind = try code(TravelDocumentKind.self, "kind")
            return .request(kind)
        case "identity":
            let name = PrintedName(primary: try text("primary"), secondary: try text("secondary"))
            return .confirmIdentity(all("attributes").compactMap { IdentityAttribute(rawValue: $0) }, name)
        case "approve": return .approve
        case "issue": return .issue
        case "reissue": return .reissue
        case "plan": return .plan(journey: try day("day"))
        case "lose": return .lose(note: try note("note", language))
        case "report": return .report(LossReport(on: try day("day"), reference: try text("reference")))
        case "cancel":
            let reason = try code(TravelDocumentCancellation.self, "reason")
            return .cancel(reason, note: try note("note", language))
        case "deliver": return .deliver(on: try day("day"))
        case "note": return .noteVoid
        default: throw Refusal(.notFound)
        }
    }
}
