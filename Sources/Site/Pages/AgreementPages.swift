// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Phrases
import Wording
import Workflow

extension Site {
    func agreementRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "agreements", .permission(.agreementRead)) { visit, _ in visit.respond(agreementsPage(visit)) }
        get(router, "agreements/:id/:version", .permission(.agreementRead)) { visit, parameters in
            let name = "\(try parameters.text("id"))/\(try parameters.text("version"))"
            guard let agreement = visit.office.profile(named: name) else { throw Refusal(.notFound) }
            return visit.respond(agreementPage(visit, agreement))
        }
    }

    /// Marks what nobody has held against its source yet.
    func notVerified(_ visit: Visit) -> HTML { " <span class=\"tag warn\">\(visit.say(Words.agreements.notVerified))</span>" }

    /// The grounds for which there is an agreement with the person's state.
    func coveredBases(_ visit: Visit, _ standing: PersonStanding) -> [(value: String, text: String)] {
        let office = visit.office
        let covered = standing.file.description.claimed?.state.map { office.agreements.between(requesting: office.state, requested: $0).flatMap(\.covers) } ?? []
        return visit.options(LegalBasis.self, \.message).filter { option in covered.contains { $0.rawValue == option.value } }
    }

    private func agreementsPage(_ visit: Visit) -> Page {
        let words = Words.agreements
        let agreements = visit.office.agreements
        let rows = agreements.profiles.map { agreement -> [HTML] in
            let covers = agreement.covers.map { "<li>\(visit.say($0.message))</li>" as HTML }
            return [
                visit.reference(agreement.name, .agreement(agreement.name)), asks(visit, agreement), "<ul>\(covers)</ul>",
                agreement.unverified == 0 ? visit.value(nil) : "<span class=\"tag warn\">\(visit.number(agreement.unverified))</span>",
            ]
        }
        return Page(
            words.title(visit.language),
            """
            <p>\(visit.say(words.hint))</p>\(visit.table(visit.say(words.title), [words.name, words.between, words.covers, words.toCheck], rows))\
            \(safeguardPolicy(visit, agreements.safeguards))\(calendars(visit, agreements.profiles))<p class="hint">\(visit.say(words.own))</p>
            """)
    }

    private func asks(_ visit: Visit, _ agreement: AgreementProfile) -> HTML {
        visit.say(Words.agreements.asks, ["from": visit.state(agreement.requesting), "to": visit.state(agreement.requested)])
    }

    private func agreementPage(_ visit: Visit, _ agreement: AgreementProfile) -> Page {
        let words = Words.agreements
        let expiry = agreement.onExpiry == .escalate ? words.escalate : words.deemed
        var facts: [(Message, HTML)] = [(words.between, asks(visit, agreement)), (words.expiry, visit.say(expiry))]
        if !agreement.excludedOffences.isEmpty { facts.append((words.excluded, Bidi.value(agreement.excludedOffences.joined(separator: ", ")))) }
        if let digest = visit.office.agreements.digests[agreement.name] { facts.append((words.digest, Bidi.reference(digest))) }
        return Page(
            words.one(visit.language, ["name": agreement.name]),
            """
            <p lang="en" dir="auto">\(Bidi.value(agreement.basis))</p>\(visit.facts(facts))\(times(visit, agreement))\(requiredPapers(visit, agreement))\(evidenceRules(visit, agreement))
            """)
    }

    private func times(_ visit: Visit, _ agreement: AgreementProfile) -> HTML {
        let rows = AgreementTerm.allCases.compactMap { term in agreement.rules[term].map { rule(visit, visit.say(term.message), $0) } }
        return table(visit, Words.agreements.rules, Words.agreements.length, rows)
    }

    private func rule(_ visit: Visit, _ name: HTML, _ rule: AgreementRule) -> [HTML] {
        [name, rule.span?.text(visit) ?? visit.say(Words.agreements.noLength), source(visit, rule.source, rule.isVerified)]
    }

    private func requiredPapers(_ visit: Visit, _ agreement: AgreementProfile) -> HTML {
        let rows = agreement.covers.flatMap { basis in
            agreement.papers[basis, default: []].map { [visit.say($0.paper.message), visit.say(basis.message), source(visit, $0.source, $0.isVerified)] }
        }
        return visit.table(visit.say(Words.agreements.papers), [Words.legal.paper, Words.legal.basis, Words.agreements.source], rows)
    }

    private func evidenceRules(_ visit: Visit, _ agreement: AgreementProfile) -> HTML {
        let listed = EvidenceKind.allCases.compactMap { kind in agreement.evidence[kind].map { (kind: kind, rule: $0) } }
        let rows = listed.sorted { $0.rule.tier > $1.rule.tier }.map { item in
            [visit.say(item.kind.message), visit.say(item.rule.tier.message), source(visit, item.rule.source, item.rule.isVerified)]
        }
        return visit.table(visit.say(Words.agreements.evidence), [Words.verifications.evidence, Words.verifications.tier, Words.agreements.source], rows)
    }

    private func source(_ visit: Visit, _ text: String, _ isVerified: Bool) -> HTML {
        let mark: HTML = isVerified ? " <span class=\"tag for\">\(visit.say(Words.agreements.verified))</span>" : notVerified(visit)
        return "<span lang=\"en\">\(Bidi.value(text))</span>\(mark)"
    }

    private func table(_ visit: Visit, _ caption: Message, _ second: Message, _ rows: [[HTML]]) -> HTML {
        visit.table(visit.say(caption), [Words.agreements.rule, second, Words.agreements.source], rows)
    }

    private func safeguardPolicy(_ visit: Visit, _ policy: SafeguardPolicy) -> HTML {
        let words = Words.agreements
        let notice = rule(visit, visit.say(words.personNotice), policy.personNotice)
        let checks = SafeguardCheck.allCases.compactMap { check in policy.standing[check].map { rule(visit, visit.say(check.message), $0) } }
        return table(visit, words.safeguards, words.length, checks + [notice])
    }

    private func calendars(_ visit: Visit, _ agreements: [AgreementProfile]) -> HTML {
        let words = Words.agreements
        let today = visit.office.today
        var calendars: [StateCode: WorkingCalendar] = [:]
        for calendar in agreements.flatMap(\.calendars) { calendars[calendar.state] = calendar }
        let rows = calendars.values.sorted { $0.state < $1.state }.map { calendar -> [HTML] in
            let days = calendar.holidays.union(calendar.expected).filter { $0 >= today }.sorted().map { day -> HTML in
                let mark: HTML = calendar.expected.contains(day) ? " <span class=\"hint\">\(visit.say(words.expected))</span>" : .none
                return "<li>\(Bidi.value(visit.day(day)))\(mark)</li>"
            }
            let weekend = calendar.weekend.sorted().map { Numerals.weekday($0, visit.language) }.joined(separator: visit.language == .arabic ? "، " : ", ")
            return [.text(visit.state(calendar.state)), .text(weekend), "<ul>\(days)</ul>", source(visit, calendar.source, calendar.isVerified)]
        }
        return visit.table(visit.say(words.calendars), [words.state, words.weekend, words.holidays, words.source], rows)
    }
}
