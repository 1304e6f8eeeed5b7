// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Wording
import Workflow

/// Who answers for a child, and what is best for it.
extension Site {
    func guardian(_ visit: Visit, _ view: FamilyView) -> HTML {
        let words = Words.family
        let (actor, own) = (visit.session?.actor, view.reference)
        let guardianship = view.protection.guardianship
        let terms = guardianship.terms.map { term -> HTML in
            let guardian = term.guardian
            let stands = guardian == view.protection.guardian
            let ended: HTML = stands ? .none : " <span class=\"tag\">\(visit.say(words.ended))</span>"
            let until: HTML = guardian.until.map { " – \(visit.day($0))" } ?? .none
            return """
                <li>\(Bidi.value(guardian.name)) (\(visit.say(guardian.kind.message))\(visit.comma)\(visit.say(guardian.relation.message)))\(visit.comma)\(visit.day(guardian.since))\(until)\(ended)<br>\
                <small>\(visit.text(guardian.consent))</small></li>
                """
        }
        let act: HTML =
            actor?.may(.guardianName) != true
            ? .none
            : view.protection.guardian == nil
                ? visit.folded(words.nameGuardian, .familyAct(own, "guardian/name"), guardianFields(visit), quiet: false)
                : visit.folded(words.endGuardian, .familyAct(own, "guardian/end"), visit.area("reason", Words.common.reason, id: "guardian-reason"))
        let none: HTML = view.protection.guardian == nil ? "<p><span class=\"tag warn\">\(visit.say(words.noGuardian))</span></p>" : .none
        return "<h2>\(visit.say(words.guardianTitle))</h2>\(none)\("<ul>\(terms)</ul>", if: !terms.isEmpty)\(act)\(answers(visit, view))"
    }

    private func guardianFields(_ visit: Visit) -> HTML {
        let words = Words.family
        return """
            \(visit.select("kind", words.kind, visit.options(Guardian.Kind.self, \.message), id: "guardian-kind"))\(visit.field("name", words.memberName, id: "guardian-name"))\
            \(visit.select("relation", words.toChild, visit.options(Guardian.Relation.self, \.message), id: "guardian-relation"))\
            \(visit.field("since", words.since, wide: false))\(visit.field("until", words.until, wide: false))\(visit.consentFields("", id: "guardian"))
            """
    }

    private func answers(_ visit: Visit, _ view: FamilyView) -> HTML {
        let words = Words.family
        let list = ReturnConsent.Giver.allCases.compactMap { view.protection.guardianship.answers[$0] }.map { answer -> HTML in
            let said: HTML = view.ground(answer.words, for: visit.session?.actor).map(visit.quoted) ?? .none
            return """
                <li>\(visit.say(answer.giver.message)): <span class="tag \(answer.isGiven ? "for" : "against")">\(visit.say(answer.isGiven ? words.agrees : words.refuses))</span>\(visit.comma)\
                \(visit.text(answer.consent))\(said)</li>
                """
        }
        let choices = [(value: "agrees", text: words.agrees(visit.language)), (value: "refuses", text: words.refuses(visit.language))]
        let fields: HTML = """
            \(visit.select("giver", words.giver, visit.options(ReturnConsent.Giver.self, \.message), id: "answer-giver"))\(visit.select("answer", words.answerIs, choices))\
            \(visit.area("words", words.theirWords, id: "answer-words"))\(visit.consentFields("", id: "answer"))
            """
        let record: HTML =
            visit.session?.actor.may(.safeguardReport) == true ? visit.folded(words.recordAnswer, .familyAct(view.reference, "answers"), fields, hint: words.recordAnswerHint) : .none
        return "<h3>\(visit.say(words.returnConsent))</h3>\("<ul>\(list)</ul>", if: !list.isEmpty)\(record)"
    }

    func interests(_ visit: Visit, _ view: FamilyView) -> HTML {
        let words = Words.family
        let record = view.protection.determination
        let actor = visit.session?.actor
        var facts: [(Message, HTML)] = [(Words.common.state, "<span class=\"tag \(record.stands ? "for" : "warn")\">\(visit.say(record.state.message))</span>")]
        if !record.panel.isEmpty {
            let members = record.panel.map { "<li>\(Bidi.value($0.name)) (\(visit.say($0.capacity.message)))</li>" as HTML }
            facts.append((words.panel, "<ul>\(members)</ul>"))
        }
        if let hearing = record.hearing { facts.append((words.heardHow, text(visit, view, hearing))) }
        if let decision = record.decision {
            facts.append((words.outcome, visit.say(decision.outcome.message)))
            facts.append((words.mayBeParted, visit.say(decision.mayBeParted ? Words.common.yes : words.no)))
            if let reasons = view.ground(decision.reasons, for: actor) { facts.append((words.reasons, visit.quoted(reasons))) }
        }
        if let day = record.decidedOn { facts.append((words.decidedOn, .text(visit.day(day)))) }
        if let why = view.ground(record.returnedFor, for: actor) { facts.append((Words.common.reason, visit.quoted(why))) }
        if let lost = record.lost, record.state == .revoked {
            let name = view.members.first { $0.member.reference == lost.member }?.name
            facts.append((words.lostMember, "\(name.map(Bidi.value) ?? Bidi.reference(lost.member.text)): \(visit.say(lost.outcome.message))"))
        }
        let steps = actor.map { actor in record.steps(by: actor).map { step(visit, view.reference, $0) } } ?? []
        return "<h2>\(visit.say(words.interests))</h2>\(visit.facts(facts))\(steps)"
    }

    private func text(_ visit: Visit, _ view: FamilyView, _ hearing: ChildHearing) -> HTML {
        let actor = visit.session?.actor
        switch hearing {
        case .heard(let manner, let language, let interpreter, let day, let words):
            let by: HTML = interpreter.map { "\(visit.comma)\(visit.say(Words.family.interpreter)): \(Bidi.value($0))" } ?? .none
            return "\(visit.say(manner.message))\(visit.comma)\(visit.day(day))\(visit.comma)\(visit.tongue(language))\(by)\(view.ground(words, for: actor).map(visit.quoted) ?? .none)"
        case .notHeard(let reason): return "\(visit.say(Words.family.notHeard))\(view.ground(reason, for: actor).map(visit.quoted) ?? .none)"
        }
    }

    private func step(_ visit: Visit, _ own: CaseReference, _ step: BestInterestsDetermination.Step) -> HTML {
        let words = Words.family
        func reason(_ id: String) -> HTML { visit.area("reason", Words.common.reason, id: "reason-\(id)") }
        switch step {
        case .open: return visit.folded(words.openPanel, .familyAct(own, "determination/open"), panelFields(visit), quiet: false)
        case .hear: return visit.folded(words.hear, .familyAct(own, "determination/hear"), hearingFields(visit))
        case .propose: return visit.folded(words.propose, .familyAct(own, "determination/propose"), proposalFields(visit), quiet: false)
        case .sendBack: return visit.folded(words.sendBack, .familyAct(own, "decision/sendBack"), reason("sendBack"))
        case .decide: return visit.form(.familyAct(own, "decision/decide"), visit.button(words.decide))
        case .revoke: return visit.folded(words.revoke, .familyAct(own, "decision/revoke"), reason("revoke"))
        }
    }

    private func panelFields(_ visit: Visit) -> HTML {
        let words = Words.family
        let options = visit.options(PanelMember.Capacity.self, \.message)
        let members = (1...FamilyPageSize.panel).map { number -> HTML in
            """
            <fieldset><legend>\(visit.say(words.panel)) \(visit.number(number))</legend>\(visit.field("member-\(number)", words.memberName))\
            \(visit.select("capacity-\(number)", words.capacity, options))</fieldset>
            """
        }
        return members.joined
    }

    private func hearingFields(_ visit: Visit) -> HTML {
        let words = Words.family
        let manners = visit.options(ChildHearing.Manner.self, \.message) + [(value: "notHeard", text: words.notHeard(visit.language))]
        return """
            \(visit.select("manner", words.heardHow, manners, id: "hearing-manner"))\(visit.field("language", words.language, wide: false, id: "hearing-language"))\
            \(visit.field("interpreter", words.interpreter, id: "hearing-interpreter"))\(visit.field("on", words.on, wide: false, id: "hearing-on"))\
            \(visit.area("words", words.childsWords, id: "hearing-words"))
            """
    }

    private func proposalFields(_ visit: Visit) -> HTML {
        let words = Words.family
        let ways = visit.options(BestInterestsOutcome.self, \.message)
        let choices = [(value: "no", text: words.no(visit.language)), (value: "yes", text: Words.common.yes(visit.language))]
        return """
            \(visit.boxes("considered", words.considered, ways))\(visit.select("outcome", words.outcome, ways))\(visit.select("mayBeParted", words.mayBeParted, choices))\
            \(visit.area("reasons", words.reasons))
            """
    }
}
