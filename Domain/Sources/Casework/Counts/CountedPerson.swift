// SPDX-License-Identifier: Apache-2.0

public import Identity
import Workflow

/// How far the case of one person has come, as it is counted.
public enum CountedState: String, Sendable, Codable, CaseIterable {
    case registered, inRequest, asked, answered, withdrawn, ended
}

/// What has become of one person, as it is counted: everybody stands in exactly one of these.
public enum CountedOutcome: String, Sendable, Codable, CaseIterable {
    /// In no request, or in a draft: nobody has been asked.
    case notRequested, inRequest
    case awaitingAnswer
    case confirmed, notEstablished, notNational, identityMismatch
    /// The answer was taken back and no other has come.
    case answerRecalled
    /// The state that asked took the person back out.
    case withdrawn
    /// What became of the person, as the state that held them records it.
    case repatriated, transferred, released, deceased, escaped, convictedServing, transferredWithinHost

    public init(_ outcome: CustodyOutcome) {
        switch outcome {
        case .repatriated: self = .repatriated
        case .transferred: self = .transferred
        case .released: self = .released
        case .deceased: self = .deceased
        case .escaped: self = .escaped
        case .convictedServing: self = .convictedServing
        case .transferredWithinHost: self = .transferredWithinHost
        }
    }

    public init(_ answer: VerificationOutcome) {
        switch answer {
        case .confirmed: self = .confirmed
        case .notEstablished: self = .notEstablished
        case .notNational: self = .notNational
        case .identityMismatch: self = .identityMismatch
        }
    }

    /// The state of the file that goes with it.
    public var state: CountedState {
        switch self {
        case .notRequested: .registered
        case .inRequest: .inRequest
        case .awaitingAnswer: .asked
        case .confirmed, .notEstablished, .notNational, .identityMismatch, .answerRecalled: .answered
        case .withdrawn: .withdrawn
        case .repatriated, .transferred, .released, .deceased, .escaped, .convictedServing, .transferredWithinHost: .ended
        }
    }

    /// Whether the nationality of everybody who is counted here is confirmed; nil: of some of them. Says which figures can be computed from others.
    public var isConfirmed: Bool? {
        switch self {
        case .confirmed: true
        case .repatriated, .transferred, .released, .deceased, .escaped, .convictedServing, .transferredWithinHost: nil
        case .notRequested, .inRequest, .awaitingAnswer, .notEstablished, .notNational, .identityMismatch, .answerRecalled, .withdrawn: false
        }
    }
}

/// One person as they are counted; says nothing else of them.
public struct CountedPerson: Sendable, Hashable {
    /// nil: no list or paper says.
    public let claimed: ClaimedNationality?
    public let confirmed: StateCode?
    public let outcome: CountedOutcome
    public let isHeldFromDisclosure: Bool

    public init(claimed: ClaimedNationality?, confirmed: StateCode?, outcome: CountedOutcome, isHeldFromDisclosure: Bool) {
        (self.claimed, self.confirmed, self.outcome, self.isHeldFromDisclosure) = (claimed, confirmed, outcome, isHeldFromDisclosure)
    }

    /// At the state that holds the person.
    public init(_ file: DetentionFile) {
        self.init(
            claimed: file.description.claimed, confirmed: file.confirmedState, outcome: file.countedOutcome, isHeldFromDisclosure: file.isHeldFromDisclosure)
    }

    /// At the state that was asked whether the person is its national.
    public init(_ verification: NationalityVerification, askedOf state: StateCode) {
        let outcome = verification.countedOutcome
        self.init(
            claimed: verification.person?.description.claimed, confirmed: outcome == .confirmed ? state : nil, outcome: outcome, isHeldFromDisclosure: false)
    }
}

extension DetentionFile {
    /// What has become of the person so far, by the answers of the other state.
    public var countedOutcome: CountedOutcome {
        if let outcome = custody.outcome { return CountedOutcome(outcome) }
        if let answer { return isAnswerRecalled ? .answerRecalled : CountedOutcome(answer.outcome) }
        guard let request else { return .notRequested }
        let hasGone = timeline.contains { if case .requestDispatched(request, _) = $0.fact { true } else { false } }
        return hasGone ? .awaitingAnswer : .inRequest
    }

    /// The state that has confirmed the person as its national: the one that was asked, whatever lists say since.
    public var confirmedState: StateCode? {
        guard answer?.outcome == .confirmed, !isAnswerRecalled else { return nil }
        let answered = timeline.reversed().lazy.compactMap { entry -> String? in
            if case .nationalityAnswered(let request, _) = entry.fact { request } else { nil }
        }.first
        return timeline.reversed().lazy.compactMap { entry -> StateCode? in
            if case .putIntoRequest(let request, let state) = entry.fact, request == answered { state } else { nil }
        }.first
    }
}

extension NationalityVerification {
    /// What has become of the person so far. An answer that is looked at again stands until another is given.
    public var countedOutcome: CountedOutcome {
        if state == .closed { return .deceased }
        if received != nil { return .repatriated }
        if state == .withdrawn { return .withdrawn }
        if isRecalled { return .answerRecalled }
        return answer.map { CountedOutcome($0.outcome) } ?? .awaitingAnswer
    }
}
