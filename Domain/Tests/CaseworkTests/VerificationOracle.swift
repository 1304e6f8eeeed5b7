// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Testing
import Workflow

/// Somebody who watches a verification and judges it by b2 as the domain describes it, from what officers said and from nothing that the record holds.
struct VerificationOracle {
    /// What officers gave in this round: who, and what they found.
    private(set) var round: [(officer: OfficerID, finding: OfficersFinding)] = []
    private var barred: Set<OfficerID> = []
    private var namesakes: Set<String> = []
    private var numbers = 0
    private(set) var told: (answer: NationalityAnswer, isRecalled: Bool, isRead: Bool)?

    /// What each thing can carry: T1 proof, T2 rebuttable, T3 indication, T0 nothing. A false one and one got by duress carry nothing.
    private static func weight(_ item: EvidenceItem) -> Int {
        if item.finding == .isFalse || item.provenance?.circumstances == .statementUnderDuressAlleged { return 0 }
        let most = item.provenance?.circumstances == .recordOfUnrecognisedCourt ? 1 : 3
        return min(most, [EvidenceKind.passport: 3, .registerEntry: 2][item.kind] ?? 1)
    }

    private static func weight(_ tier: EvidenceTier) -> Int { [EvidenceTier.proof: 3, .rebuttable: 2, .indication: 1][tier] ?? 0 }
    private static func weight(_ finding: OfficersFinding) -> Int { finding.evidence.map { weight($0) }.max() ?? 0 }

    private static func item(_ kind: EvidenceKind, _ finding: EvidenceItem.Finding = .genuine, _ circumstances: Provenance.Circumstances? = nil) -> EvidenceItem {
        EvidenceItem(kind: kind, finding: finding, falsity: finding == .isFalse ? .issuerDenies : nil, provenance: circumstances.map { Provenance(circumstances: $0) })
    }

    private static func finding(_ outcome: VerificationOutcome, _ reason: VerificationReason, _ registered: String? = nil, _ evidence: EvidenceItem...) -> OfficersFinding {
        OfficersFinding(outcome: outcome, registered: registered, evidence: evidence, reason: reason, note: TaggedText("because", .english))
    }

    static let findings = [
        finding(.confirmed, .registerEntryMatches, "7", item(.registerEntry)), finding(.confirmed, .registerEntryMatches, "8", item(.registerEntry), item(.language)),
        finding(.confirmed, .documentsProve, nil, item(.passport)), finding(.confirmed, .documentsProve, "7", item(.passport), item(.registerEntry)),
        finding(.confirmed, .registerAndStatementAgree, "7", item(.personsStatement)), finding(.confirmed, .documentsProve, "7", item(.passport, .isFalse)),
        finding(.confirmed, .documentsProve, nil, item(.passport, .genuine, .statementUnderDuressAlleged)),
        finding(.confirmed, .documentsProve, nil, item(.passport, .genuine, .recordOfUnrecognisedCourt), item(.language)),
        finding(.confirmed, .documentsProve), finding(.notEstablished, .evidenceInsufficient), finding(.notNational, .registeredForeigner),
        finding(.notNational, .documentsFalse, nil, item(.passport, .isFalse)), finding(.identityMismatch, .particularsDiffer, "7"),
        finding(.identityMismatch, .particularsDiffer, "8"),
    ]

    /// Whether the holding state may rest something on what it was told.
    var mayActAtHolding: Bool { told.map { $0.answer.outcome == .confirmed && !$0.isRecalled && $0.isRead } ?? false }

    mutating func hear(_ fact: DetentionFileFact) {
        if case .nationalityAnswered(_, let answer) = fact { told = (answer, false, answer.number == 1) }
        if case .answerRecalled = fact, let told { self.told = (told.answer, true, false) }
    }

    mutating func forget() { told = nil }

    mutating func read() { told?.isRead = true }

    // MARK: - What happens at the state that is asked

    mutating func watch(_ fact: NationalityVerificationFact, by officer: OfficerID?, _ before: NationalityVerification, _ after: NationalityVerification) -> String? {
        switch fact {
        case .claimed: (round, numbers) = ([], 0)
        case .proposed(let finding), .answeredBySecond(let finding), .settledByThird(let finding): return give(finding, by: officer)
        case .decided(let answer): return decide(answer, after)
        case .sentBack: round = []
        case .reopened:
            if before.state == .decided, before.answer?.outcome != .notEstablished { return "taken up again although nobody contested it" }
            if before.state != .decided { barred = Set(round.map(\.officer)) }
            round = []
        case .preparationBegun: return before.state == .decided && before.answer?.outcome == .confirmed && !before.isUnacknowledged ? nil : "begun on an answer that does not stand"
        case .recalled: return after.preparations.values.contains(true) ? "what was begun goes on after the recall" : nil
        default: break
        }
        let move = "\(before.state) \(after.state)"
        let isMoved = before.state != after.state
        let mayLeave =
            switch before.state {
            case .withdrawn: after.state == .claimed || after.state == .closed
            case .closed: after.state == stateBeforeDeath
            default: true
            }
        if after.state == .closed, before.state != .closed { stateBeforeDeath = before.state }
        if before.state == .closed, case .withdrawn = fact { stateBeforeDeath = .withdrawn }
        return isMoved && !mayLeave ? move : nil
    }

    private var stateBeforeDeath = NationalityVerification.State.none

    private mutating func give(_ finding: OfficersFinding, by officer: OfficerID?) -> String? {
        guard let officer else { return "nobody gave it" }
        if round.contains(where: { $0.officer == officer }) { return "\(officer) gave two findings in one round" }
        if round.isEmpty, barred.contains(officer) { return "\(officer) begins to look at their own answer again" }
        if finding.outcome == .confirmed {
            if Self.weight(finding) < 2 { return "confirmed by what carries too little" }
            if let number = finding.registered, namesakes.contains(number) { return "the namesake is taken for the person" }
        }
        round.append((officer, finding))
        return nil
    }

    private mutating func decide(_ answer: NationalityAnswer, _ after: NationalityVerification) -> String? {
        numbers += 1
        guard let last = round.last?.finding, round.count >= 2 else { return "decided by one" }
        let isAgreed = round.count == 2 && round[0].finding.outcome == last.outcome && round[0].finding.registered == last.registered
        guard isAgreed || round.count == 3 else { return "decided although they differ" }
        if answer.outcome != last.outcome || answer.number != numbers { return "another answer than was found, or another number" }
        if after.registered != last.registered { return "the entry of an earlier round is taken for the person's" }
        if answer.outcome == .identityMismatch, let number = last.registered { namesakes.insert(number) }
        let carried = isAgreed ? min(Self.weight(round[0].finding), Self.weight(last)) : Self.weight(last)
        return Self.weight(answer.tier) == carried ? nil : "it weighs more than both could see"
    }

    /// Until the second has answered, nobody but the first sees what was found.
    func blind(_ verification: NationalityVerification, to officer: OfficerID) -> String? {
        guard verification.state == .proposed, let first = round.first?.officer, officer != first else { return nil }
        let isShown = verification.timeline(for: officer).contains { if case .proposed = $0.fact { true } else { false } }
        return isShown || verification.mayCompare(officer) ? "\(officer) sees the first finding" : nil
    }
}
