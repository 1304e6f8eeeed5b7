// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What a verification can end in. `notEstablished` is not adverse: there was not enough, and it may be taken up again.
public enum VerificationOutcome: String, Sendable, Codable, CaseIterable {
    case confirmed, notEstablished, notNational
}

/// Why, in a code that every reader sees in their own language.
public enum VerificationReason: String, Sendable, Codable, CaseIterable {
    case registerEntryMatches, documentsProve, registerAndStatementAgree
    case noCandidateFound, cannotTellCandidatesApart, evidenceInsufficient
    case citizenshipRenounced, registeredForeigner, documentsFalse

    /// The reasons that an outcome can have.
    public static func of(_ outcome: VerificationOutcome) -> [VerificationReason] {
        switch outcome {
        case .confirmed: [.registerEntryMatches, .documentsProve, .registerAndStatementAgree]
        case .notEstablished: [.noCandidateFound, .cannotTellCandidatesApart, .evidenceInsufficient]
        case .notNational: [.citizenshipRenounced, .registeredForeigner, .documentsFalse]
        }
    }
}

/// One thing that speaks for a nationality, and what looking at it found.
public struct EvidenceItem: Sendable, Hashable, Codable {
    public enum Finding: String, Sendable, Codable, CaseIterable { case genuine, notChecked, isFalse = "false" }

    public let kind: EvidenceKind
    public let finding: Finding

    public init(kind: EvidenceKind, finding: Finding) {
        self.kind = kind
        self.finding = finding
    }

    /// A false document never establishes anything, whatever its kind (Russia–Switzerland 2009, Art. 9).
    public func tier(under profile: AgreementProfile) -> EvidenceTier { finding == .isFalse ? .unusable : profile.tier(of: kind) }
}

/// One officer's view of who the person is, with what it rests on.
public struct OfficersFinding: Sendable, Hashable, Codable {
    public let outcome: VerificationOutcome
    /// The person's number in the national register, when the officer holds them to be that person.
    public let registered: String?
    public let evidence: [EvidenceItem]
    public let reason: VerificationReason
    /// For colleagues; never sent to the other state.
    public let note: TaggedText

    public init(outcome: VerificationOutcome, registered: String?, evidence: [EvidenceItem], reason: VerificationReason, note: TaggedText) {
        self.outcome = outcome
        self.registered = registered
        self.evidence = evidence
        self.reason = reason
        self.note = note
    }

    /// Two findings agree when they end in the same outcome about the same registered person.
    public func agrees(with other: OfficersFinding) -> Bool { outcome == other.outcome && registered == other.registered }

    public func tier(under profile: AgreementProfile) -> EvidenceTier { evidence.map { $0.tier(under: profile) }.max() ?? .unusable }
}

/// What the asked state answers about one person.
public struct NationalityAnswer: Sendable, Hashable, Codable {
    public let outcome: VerificationOutcome
    public let tier: EvidenceTier
    public let reason: VerificationReason
    public let decidedOn: Day

    public init(outcome: VerificationOutcome, tier: EvidenceTier, reason: VerificationReason, decidedOn: Day) {
        self.outcome = outcome
        self.tier = tier
        self.reason = reason
        self.decidedOn = decidedOn
    }
}

public enum NationalityVerificationFact: Sendable, Hashable, Codable {
    case claimed(request: String, from: StateCode, person: DisclosedPerson)
    case proposed(OfficersFinding)
    case answeredBySecond(OfficersFinding)
    case sentBack(reason: TaggedText)
    case settledByThird(OfficersFinding)
    /// Two officers agree, or a third settled it after seeing both.
    case decided(NationalityAnswer)
    case answerDispatched
    case refused(code: Refusal.Code)
}

/// The check whether one person is a national of this state. The matcher adds candidates; officers decide.
public struct NationalityVerification: CaseworkRecord {
    public enum State: String, Sendable, Codable, CaseIterable {
        case none, claimed, proposed, divided, decided
    }

    public enum Step: String, Sendable, Hashable {
        case claim, propose, answerSecond, sendBack, settle, dispatchAnswer
    }

    /// Who may move a verification from where to where.
    public static let transitions = TransitionTable<State, Step>(
        Transition(.claim, from: [.none], to: [.claimed], on: .nationality),
        Transition(.propose, from: [.claimed], to: [.proposed], on: .nationality, by: .verificationPropose),
        Transition(
            .answerSecond, from: [.proposed], to: [.decided, .divided], on: .nationality, by: .verificationDecide, notWhoDid: [.propose]),
        Transition(
            .settle, from: [.divided], to: [.decided], on: .nationality, by: .verificationDecide, notWhoDid: [.propose, .answerSecond],
            else: .thirdOfficerMustDiffer),
        Transition(.sendBack, from: [.divided], to: [.claimed], on: .nationality, by: .verificationDecide))

    public private(set) var state = State.none
    public private(set) var request = ""
    public private(set) var from: StateCode?
    public private(set) var person: DisclosedPerson?
    public private(set) var first: (officer: OfficerID?, finding: OfficersFinding)?
    public private(set) var second: (officer: OfficerID?, finding: OfficersFinding)?
    public private(set) var third: (officer: OfficerID?, finding: OfficersFinding)?
    public private(set) var answer: NationalityAnswer?
    public private(set) var isAnswerDispatched = false
    /// Rounds that ended in a difference and were sent back, with both findings.
    public private(set) var earlierRounds: [(first: OfficersFinding, second: OfficersFinding)] = []
    public private(set) var done: [Step: Set<OfficerID>] = [:]
    public private(set) var timeline: [Recorded<NationalityVerificationFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<NationalityVerificationFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .claimed(let request, let from, let person):
            state = .claimed
            self.request = request
            self.from = from
            self.person = person
        case .proposed(let finding):
            state = .proposed
            first = (recorded.by, finding)
            note(.propose, recorded.by)
        case .answeredBySecond(let finding):
            second = (recorded.by, finding)
            state = .divided
            note(.answerSecond, recorded.by)
        case .sentBack:
            if let first, let second { earlierRounds.append((first.finding, second.finding)) }
            first = nil
            second = nil
            done = [:]
            state = .claimed
        case .settledByThird(let finding): third = (recorded.by, finding)
        case .decided(let answer):
            self.answer = answer
            state = .decided
        case .answerDispatched: isAnswerDispatched = true
        case .refused: break
        }
    }

    private mutating func note(_ step: Step, _ officer: OfficerID?) {
        if let officer { done[step, default: []].insert(officer) }
    }
}
