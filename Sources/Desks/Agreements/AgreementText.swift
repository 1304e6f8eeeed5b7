// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
import Identity
import Workflow
import Yams

/// An agreement profile as somebody wrote it.
struct AgreementText {
    let file: String
    let bytes: Data
    private let written: Written

    init(file: String, _ bytes: Data) throws(AgreementFault) {
        self.file = file
        self.bytes = bytes
        written = try Self.decode(Written.self, file, bytes)
    }

    private struct Written: Decodable {
        let id: String
        let version: Int
        let requesting: StateCode
        let requested: StateCode
        let basis: String
        let onExpiry: OnExpiry?
        let excludedOffences: [String]?
        let rules: [AgreementTerm: WrittenRule]
        let evidence: [EvidenceKind: WrittenEvidence]
        let papers: [LegalBasis: [WrittenPaper]]
    }

    func profile(practice: [AgreementTerm: AgreementRule], calendars: [StateCode: WorkingCalendar]) throws(AgreementFault) -> AgreementProfile {
        guard written.id.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }), !written.id.isEmpty else { throw fault("id", .notAName) }
        guard written.version >= 1 else { throw fault("version", .notPositive) }
        guard !written.papers.isEmpty else { throw fault("papers", .missing) }
        var rules = practice
        for (term, rule) in written.rules { rules[term] = try rule.rule(file: file, place: "rules.\(term.rawValue)") }
        for term in AgreementTerm.allCases where rules[term] == nil && !Self.mayBeAbsent.contains(term) { throw fault("rules.\(term.rawValue)", .missing) }
        let known = try [written.requesting, written.requested].map { state throws(AgreementFault) in
            guard let calendar = calendars[state] else { throw fault(state.code, .noCalendar) }
            return calendar
        }
        return AgreementProfile(
            id: written.id, version: written.version, requesting: written.requesting, requested: written.requested, basis: written.basis,
            onExpiry: written.onExpiry ?? .escalate, rules: rules,
            evidence: written.evidence.mapValues { EvidenceRule($0.tier, source: $0.source, isVerified: $0.verified ?? false) },
            papers: written.papers.mapValues { $0.map { PaperRule($0.paper, source: $0.source, isVerified: $0.verified ?? false) } },
            excludedOffences: written.excludedOffences ?? [], calendars: known)
    }

    /// What an agreement need not speak of.
    private static let mayBeAbsent: Set<AgreementTerm> = [.replyExtended, .journey]

    private func fault(_ place: String, _ problem: AgreementFault.Problem) -> AgreementFault { AgreementFault(file: file, place: place, problem: problem) }

    static func practice(_ bytes: Data) throws(AgreementFault) -> [AgreementTerm: AgreementRule] {
        struct Practice: Decodable { let rules: [AgreementTerm: WrittenRule] }
        let file = "practice.yaml"
        var rules: [AgreementTerm: AgreementRule] = [:]
        for (term, rule) in try decode(Practice.self, file, bytes).rules { rules[term] = try rule.rule(file: file, place: "rules.\(term.rawValue)") }
        return rules
    }

    static func safeguards(_ bytes: Data) throws(AgreementFault) -> SafeguardPolicy {
        struct Policy: Decodable {
            let id: String
            let version: Int
            let personNotice: WrittenRule
            let standing: [SafeguardCheck: WrittenRule]
        }
        let file = "safeguards.yaml"
        let policy = try decode(Policy.self, file, bytes)
        var standing: [SafeguardCheck: AgreementRule] = [:]
        for check in SafeguardCheck.allCases {
            guard let rule = policy.standing[check] else { throw AgreementFault(file: file, place: "standing.\(check.rawValue)", problem: .missing) }
            standing[check] = try rule.rule(file: file, place: "standing.\(check.rawValue)")
        }
        return SafeguardPolicy(
            id: policy.id, version: policy.version, standing: standing, personNotice: try policy.personNotice.rule(file: file, place: "personNotice"))
    }

    static func calendars(file: String, _ bytes: Data) throws(AgreementFault) -> [StateCode: WorkingCalendar] {
        struct WrittenCalendar: Decodable {
            let state: StateCode
            let weekend: Set<Int>
            let utcOffsetHours: Int
            let source: String
            let verified: Bool?
            let holidays: [Day]
            let expected: [Day]?
        }
        var calendars: [StateCode: WorkingCalendar] = [:]
        for one in try decode([WrittenCalendar].self, file, bytes) {
            guard one.weekend.isSubset(of: 1...7), one.weekend.count < 7 else { throw AgreementFault(file: file, place: "\(one.state).weekend", problem: .notWeekdays) }
            guard (-12...14).contains(one.utcOffsetHours) else { throw AgreementFault(file: file, place: "\(one.state).utcOffsetHours", problem: .notAnOffset) }
            calendars[one.state] = WorkingCalendar(
                state: one.state, weekend: one.weekend, holidays: Set(one.holidays), expected: Set(one.expected ?? []), utcOffsetHours: one.utcOffsetHours,
                source: one.source, isVerified: one.verified ?? false)
        }
        return calendars
    }

    private static func decode<T: Decodable>(_ type: T.Type, _ file: String, _ bytes: Data) throws(AgreementFault) -> T {
        do {
            return try YAMLDecoder().decode(type, from: bytes)
        } catch let error as DecodingError {
            throw AgreementFault(file: file, error)
        } catch {
            throw AgreementFault(file: file, place: "", problem: .unreadable(String(describing: error)))
        }
    }
}

/// One rule as it is written: a length in one of three units, or none.
struct WrittenRule: Decodable {
    let days: Int?
    let workingDays: Int?
    let months: Int?
    let source: String
    let verified: Bool?

    func rule(file: String, place: String) throws(AgreementFault) -> AgreementRule {
        let spans = [days.map { Span.days($0) }, workingDays.map { .workingDays($0) }, months.map { .months($0) }].compactMap { $0 }
        guard spans.count <= 1 else { throw AgreementFault(file: file, place: place, problem: .twoLengths) }
        if let span = spans.first, !(1...3660).contains(span.count) { throw AgreementFault(file: file, place: place, problem: .notPositive) }
        return AgreementRule(spans.first, source: source, isVerified: verified ?? false)
    }
}

struct WrittenEvidence: Decodable {
    let tier: EvidenceTier
    let source: String
    let verified: Bool?
}

struct WrittenPaper: Decodable {
    let paper: LegalPaper
    let source: String
    let verified: Bool?
}
