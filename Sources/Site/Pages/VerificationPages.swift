// SPDX-License-Identifier: Apache-2.0

import Phrases
import Casework
import CivilRegistry
import Desks
import Hummingbird
import Identity
import Wording
import Workflow

extension Site {
    func verificationRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "verifications", .permission(.verificationRead)) { visit, _ in visit.respond(try queuePage(visit)) }
        get(router, "verifications/:reference", .permission(.verificationRead)) { visit, parameters in
            visit.respond(try await verificationPage(visit, try parameters.reference(), nil, .empty))
        }
        post(router, "verifications/:reference/finding", .permission(.verificationPropose)) { visit, parameters in
            let reference = try parameters.reference()
            let form = try await visit.form()
            do {
                _ = try await VerificationDesk(visit.office).record(try finding(form, visit), on: reference, by: try visit.actor)
                return visit.redirect(.verification(reference))
            } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted {
                return visit.respond(try await verificationPage(visit, reference, refusal, form))
            }
        }
        post(router, "verifications/:reference/send-back", .permission(.verificationDecide)) { visit, parameters in
            try await actOnVerification(visit, parameters) { form, reference, actor in
                try await VerificationDesk(visit.office).sendBack(reference, reason: try form.tagged("note", visit.language), by: actor)
            }
        }
    }

    /// Does something to a verification; what a rule refuses is shown on its page.
    func actOnVerification(_ visit: Visit, _ parameters: Parameters, _ body: (Form, CaseReference, Actor) async throws -> Void) async throws -> Response {
        let reference = try parameters.reference()
        let form = try await visit.form()
        let actor = try visit.actor
        do {
            try await body(form, reference, actor)
            return visit.redirect(.verification(reference))
        } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted && actor.may(.verificationRead) {
            return visit.respond(try await verificationPage(visit, reference, refusal, form))
        }
    }

    private func finding(_ form: Form, _ visit: Visit) throws(Refusal) -> OfficersFinding {
        let outcome = try form.code(VerificationOutcome.self, "outcome")
        let reason = try form.code(VerificationReason.self, "reason")
        let duress = Set(form.all("duress"))
        let evidence = EvidenceKind.allCases.compactMap { kind in
            EvidenceItem.Finding(rawValue: form["evidence-\(kind.rawValue)"]).map { finding in
                EvidenceItem(
                    kind: kind, finding: finding, falsity: finding == .isFalse ? FalsityGround(rawValue: form["falsity"]) : nil,
                    provenance: duress.contains(kind.rawValue) ? Provenance(circumstances: .statementUnderDuressAlleged) : nil)
            }
        }
        let typed = form["other"]
        let registered = typed.isEmpty ? form["registered"] : typed
        return OfficersFinding(
            outcome: outcome, registered: registered.isEmpty ? nil : registered, evidence: evidence, reason: reason,
            note: try form.tagged("note", visit.language))
    }

    private func queuePage(_ visit: Visit) throws -> Page {
        let words = Words.verifications
        let queue = try VerificationDesk(visit.office).queue(by: try visit.actor)
        let isDone: (VerificationCard) -> Bool = { $0.state == .decided || $0.state == .withdrawn || $0.state == .closed }
        let open = queue.filter { !isDone($0.card) } + queue.filter { isDone($0.card) }
        let rows = open.prefix(200).map { id, card -> [HTML] in
            let link: HTML = CaseReference(id).map { visit.reference(id, .verification($0)) } ?? .none
            let state: HTML = "\(visit.say(card.state.message))\(card.outcome.map { ": \($0.message(visit.language))" } ?? .none)"
            return [link, Bidi.value(card.name), visit.value(card.birth.map { Numerals.date($0, visit.language) }), state]
        }
        let columns = [Words.common.reference, Words.common.name, Words.common.birth, Words.common.state]
        let list: HTML = rows.isEmpty ? "<p>\(visit.say(words.empty))</p>" : visit.table(.text(Words.common.people(visit.language, queue.count)), columns, rows)
        return Page(words.title(visit.language), list)
    }

    private func verificationPage(_ visit: Visit, _ reference: CaseReference, _ problem: Refusal?, _ form: Form) async throws -> Page {
        let words = Words.verifications
        let desk = VerificationDesk(visit.office)
        let actor = try visit.actor
        let view = try await desk.view(reference, by: actor)
        let person = view.person.description
        let fields = Words.imports
        let identity = visit.facts([
            (fields.fullName, Bidi.value(person.fullName)), (fields.father, visit.value(person.father)), (fields.grandfather, visit.value(person.grandfather)), (fields.mother, visit.value(person.mother)),
            (fields.kunya, visit.value(person.kunya)), (fields.sex, visit.value(person.sex?.message(visit.language))),
            (fields.birth, visit.value(person.birth.map { Numerals.date($0, visit.language) })), (fields.birthPlace, visit.value(person.birthPlace)),
            (fields.document, person.documents.first.map { Bidi.reference($0.number) } ?? visit.value(nil)),
            (Words.common.state, "<span class=\"tag\">\(visit.say(view.state.message))</span>"), (Words.common.due, visit.deadline(view.due)),
        ])
        let isOpen = [.claimed, .proposed, .divided].contains(view.state)
        let found = isOpen ? try await desk.candidates(view.person, by: actor) : SearchResult(candidates: [], none: 1)
        let byHand = try await handSearch(visit, view, desk, actor)
        let access = try await ConsularDesk(visit.office).heard(of: reference, by: actor)
        return Page(
            words.oneTitle(visit.language, ["reference": reference.text]), problem: problem,
            """
            <h2>\(visit.say(words.asked, ["state": visit.state(view.from)]))</h2>\(childsNote(visit, view.person))\(identity)<p class="row">\(keepingLinks(visit, reference))</p>\
            \(whereabouts(visit, view))\(notices(visit, view.notices))\(consularNote(visit, access))\(answer(visit, view))\
            \(findings(visit, view))\(isOpen ? candidates(visit, found, namesakes: view.namesakes) : .none)\(byHand)\(supplied(visit, view))\(letters(visit, about: view.reference, with: view.from))\
            \(interviews(
                visit, view.interviews, side: .nationality, profile: view.profile, mayAsk: isOpen,
                { .verificationAct(view.reference, "interviews/\($0)/\($1)") }, ask: .verificationAct(view.reference, "interviews")))\
            \(answerForm(visit, view, found, problem, form))\
            \(visit.timeline(
                view.timeline, text: { $0.fact.text(visit) }, isOthers: { $0.isOthers }, freeText: \.text, translations: view.translations,
                translate: { .translateVerification(view.reference, $0) }))
            """)
    }

    private func handSearch(_ visit: Visit, _ view: VerificationDesk.View, _ desk: VerificationDesk, _ actor: Actor) async throws -> HTML {
        guard [.claimed, .proposed, .divided].contains(view.state), actor.may(.verificationPropose), visit.office.register != nil else { return .none }
        let words = Words.verifications
        let name = visit.query("name")
        let birth = visit.query("birth")
        let place = visit.query("place")
        let fields: HTML = """
            <form method="get" action="\(Route.verification(view.reference).path)" role="search">\
            \(visit.field("name", words.searchName, value: name))\(visit.field("birth", words.searchBirth, value: birth, wide: false))\
            \(visit.field("place", words.searchPlace, value: place))<p>\(visit.button(words.searchButton, quiet: true))</p></form>
            """
        var result: HTML = .none
        if !name.isEmpty {
            let description = PersonDescription(
                names: [NameRendering(name, source: .officer)], birth: PartialDate(iso: westernDigits(birth)), birthPlace: place.isEmpty ? nil : place)
            let found = try await desk.search(description, about: view.reference, by: actor)
            let list = found.candidates.prefix(10).enumerated().map { candidate(visit, $0.offset, $0.element, prefix: "h") }
            result = "<h3>\(visit.say(words.searchResult))</h3>\(list.isEmpty ? "<p>\(visit.say(words.noCandidates))</p>" : list.joined)"
        }
        return "<details\(" open", if: !name.isEmpty)><summary>\(visit.say(words.search))</summary>\(fields)\(result)</details>"
    }

    private func answerForm(
        _ visit: Visit, _ view: VerificationDesk.View, _ found: SearchResult, _ problem: Refusal?, _ form: Form
    ) -> HTML {
        let words = Words.verifications
        let hint: Message
        if view.steps.contains(.propose) {
            hint = words.firstHint
        } else if view.steps.contains(.answerSecond) {
            hint = words.secondHint
        } else if view.steps.contains(.settle) {
            hint = words.thirdHint
        } else if view.state == .proposed, view.isOwnProposal {
            return "<p class=\"note\">\(visit.say(words.ownProposal))</p>"
        } else if view.state == .divided, view.steps.contains(.sendBack) {
            return "<p class=\"note\">\(visit.say(words.dividedOwn))</p>" + sendBack(visit, view)
        } else {
            return .none
        }
        let fields = FindingForm(visit: visit, found: found, problem: problem, form: form)
        let content = fields.outcome + fields.registered + fields.evidence + fields.reason + fields.note + "<p>\(visit.button(words.record))</p>"
        let back: HTML = view.steps.contains(.sendBack) ? sendBack(visit, view) : .none
        return "<h2>\(visit.say(words.finding))</h2><p class=\"note\">\(visit.say(hint))</p>\(visit.form(.record(view.reference), content))\(back)"
    }

    private func sendBack(_ visit: Visit, _ view: VerificationDesk.View) -> HTML {
        let words = Words.verifications
        let content = visit.area("note", Words.common.reason, id: "back-note") + "<p>\(visit.button(words.sendBack, quiet: true))</p>"
        return "<details><summary>\(visit.say(words.sendBack))</summary>\(visit.form(.sendBack(view.reference), content))</details>"
    }

    private func findings(_ visit: Visit, _ view: VerificationDesk.View) -> HTML {
        let words = Words.verifications
        func block(_ title: Message, _ finding: OfficersFinding) -> HTML {
            let evidence = finding.evidence.map { "\($0.kind.message(visit.language)) (\($0.finding.message(visit.language)))" }.joined(separator: visit.comma)
            return """
                <div class="candidate"><h3>\(visit.say(title)): \(visit.say(finding.outcome.message))</h3>\
                \(visit.facts([
                    (words.reasonCode, visit.say(finding.reason.message)), (words.registerNumber, finding.registered.map { Bidi.reference($0) } ?? visit.say(words.nobody)),
                    (words.evidenceItems, visit.value(evidence)),
                ]))<p lang="\(finding.note.language.rawValue)">\(Bidi.value(finding.note.text))</p></div>
                """
        }
        let titles = [words.first, words.second, words.third]
        let now = zip(titles, view.findings).map { block($0, $1) }
        let before = view.earlierRounds.map { round -> HTML in
            let blocks = zip(titles, round.findings).map { block($0, $1) }
            let answered: HTML = round.answer.map { "<p>\(visit.say(words.decided, ["answer": $0.text(visit.language)]))</p>" } ?? .none
            return "<details><summary>\(visit.say(words.earlier))</summary>\(blocks)\(answered)</details>"
        }
        if now.isEmpty, before.isEmpty { return .none }
        return "<h2>\(visit.say(words.findings))</h2>\(before)\(now)"
    }
}

extension NationalityVerificationFact {
    var isOthers: Bool {
        switch self {
        case .claimed, .acknowledged, .contested, .withdrawn, .evidenceArrived, .amended, .noticed: true
        case .interview(let event): event.isOthers(side: .nationality)
        case .whereabouts(let fact): fact.isOthers
        case .heardLate: true
        case .proposed, .answeredBySecond, .sentBack, .settledByThird, .decided, .answerDispatched, .recalled, .reopened, .evidenceAsked, .minutes,
            .preparationBegun, .preparationStopped, .translated, .refused:
            false
        }
    }

    func text(_ visit: Visit) -> HTML {
        let words = Words.verifications
        return switch self {
        case .claimed(_, let state, _): visit.say(words.claimedFact, ["state": StateNames.name(of: state, in: visit.language)])
        case .proposed: visit.say(words.proposedFact)
        case .answeredBySecond: visit.say(words.answeredSecondFact)
        case .sentBack: visit.say(Words.facts.sentBack)
        case .settledByThird: visit.say(words.settledFact)
        case .decided(let answer): visit.say(words.decided, ["answer": answer.text(visit.language)])
        case .answerDispatched: visit.say(words.dispatchedFact)
        case .recalled(let reason, _): "\(visit.say(Words.facts.recalled)): \(visit.say(reason.message))"
        case .acknowledged: visit.say(Words.facts.noted)
        case .contested(_, let ground, _): "\(visit.say(Words.facts.contested)): \(visit.say(ground.message))"
        case .reopened: visit.say(Words.facts.reopened)
        case .withdrawn(let reason): "\(visit.say(Words.exchange.withdrawnPerson)): \(visit.say(reason.message))"
        case .evidenceAsked(let call): call.text(visit)
        case .evidenceArrived(let evidence): evidence.text(visit)
        case .amended: visit.say(Words.exchange.amend)
        case .interview(let event): event.text(visit)
        case .minutes: visit.say(Words.exchange.minutes)
        case .preparationBegun(let preparation): visit.say(Words.facts.begun, ["what": preparation.message(visit.language)])
        case .preparationStopped(let preparation): visit.say(Words.exchange.stoppedFact, ["what": preparation.message(visit.language)])
        case .whereabouts(let fact): fact.text(visit)
        case .heardLate(let fact): "<span class=\"tag warn\">\(visit.say(Words.facts.late))</span> \(fact.text(visit))"
        case .translated(_, let translation): visit.say(Words.exchange.translation, ["name": translation.translator])
        case .refused(let code): visit.say(Words.files.refusedFact, ["why": code.message(visit.language)])
        case .noticed(let notice): notice.text(visit)
        }
    }
}
