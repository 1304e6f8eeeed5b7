// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Workflow

extension Schema {
    static let agreementRule = Schema.object([
        ("rule", .text()), ("days", .nullable(.integer(least: 1))), ("workingDays", .nullable(.integer(least: 1))), ("months", .nullable(.integer(least: 1))), ("source", .text()),
        ("verified", .boolean),
    ])
    static let agreement = Schema.object([
        ("name", .text()), ("requesting", .text()), ("requested", .text()), ("basis", .text()), ("covers", .list(.codes(LegalBasis.self))),
        ("onExpiry", .text()), ("digest", .text()), ("unverified", .integer(least: 0)), ("rules", .list(.agreementRule)),
        ("papers", .list(.object([("ground", .codes(LegalBasis.self)), ("paper", .codes(LegalPaper.self)), ("source", .text()), ("verified", .boolean)]))),
        ("evidence", .list(.object([("kind", .codes(EvidenceKind.self)), ("tier", .codes(EvidenceTier.self)), ("source", .text()), ("verified", .boolean)]))),
    ])
}

extension API {
    static let agreementOperations: [Operation] = [
        Operation(
            "listAgreements", .get, "/agreements", "What the office works under: times, papers and evidence, each with its source.", needs: .agreementRead,
            answer: .json(.object([("agreements", .list(.agreement)), ("safeguards", .list(.agreementRule))]))
        ) { call in
            let agreements = call.office.agreements
            let policy = agreements.safeguards
            let standing = SafeguardCheck.allCases.compactMap { check in policy.standing[check].map { json(check.rawValue, $0) } }
            return .json([
                "agreements": .array(agreements.profiles.map { json($0, digest: agreements.digests[$0.name] ?? "") }),
                "safeguards": .array(standing + [json("personNotice", policy.personNotice)]),
            ])
        }
    ]

    private static func json(_ name: String, _ rule: AgreementRule) -> JSONValue {
        var (days, workingDays, months): (JSONValue, JSONValue, JSONValue) = (.null, .null, .null)
        switch rule.span {
        case .days(let count): days = .int(count)
        case .workingDays(let count): workingDays = .int(count)
        case .months(let count): months = .int(count)
        case nil: break
        }
        return [
            "rule": .string(name), "days": days, "workingDays": workingDays, "months": months, "source": .string(rule.source), "verified": .bool(rule.isVerified),
        ]
    }

    private static func json(_ agreement: AgreementProfile, digest: String) -> JSONValue {
        let papers = agreement.covers.flatMap { basis in
            agreement.papers[basis, default: []].map { rule -> JSONValue in
                ["ground": .string(basis.rawValue), "paper": .string(rule.paper.rawValue), "source": .string(rule.source), "verified": .bool(rule.isVerified)]
            }
        }
        let evidence = EvidenceKind.allCases.compactMap { kind in
            agreement.evidence[kind].map { rule -> JSONValue in
                ["kind": .string(kind.rawValue), "tier": .string(rule.tier.rawValue), "source": .string(rule.source), "verified": .bool(rule.isVerified)]
            }
        }
        return [
            "name": .string(agreement.name), "requesting": .string(agreement.requesting.code), "requested": .string(agreement.requested.code),
            "basis": .string(agreement.basis), "covers": .array(agreement.covers.map { .string($0.rawValue) }), "onExpiry": .string(agreement.onExpiry.rawValue),
            "digest": .string(digest), "unverified": .int(agreement.unverified),
            "rules": .array(AgreementTerm.allCases.compactMap { term in agreement.rules[term].map { json(term.rawValue, $0) } }),
            "papers": .array(papers), "evidence": .array(evidence),
        ]
    }
}
