// SPDX-License-Identifier: Apache-2.0

public import Identity

// Which facts a person is given of what is kept of them. What names somebody else, what officers thought before it was decided, and what officers tried and
// were refused is not given; nil says so. Whoever adds a fact decides it here: nothing is given because nobody thought of it.

extension DetentionFileFact {
    var given: DetentionFileFact? {
        switch self {
        case .differs, .translated, .refused, .answerAcknowledged: nil
        case .registered, .rowChanged, .childRegistered, .heldFromDisclosure, .liftProposed, .holdLifted, .putIntoRequest, .takenOutOfRequest, .requestDispatched,
            .requestReceived, .nationalityAnswered, .answerRecalled, .answerContested, .withdrawnFromRequest, .evidenceAsked, .evidenceSupplied, .scanKept,
            .interview, .preparationBegun, .preparationStopped, .mergedInto, .absorbed, .unmerged, .gaveBack, .custody, .heardLate:
            self
        }
    }
}

extension ClearanceFact {
    var given: ClearanceFact? {
        switch self {
        case .refused: nil
        case .begun, .found, .notified, .objected, .objectionAnswered, .overrideProposed, .overrideConfirmed, .signed, .cleared, .newFact: self
        }
    }

    /// What somebody wrote.
    public var text: TaggedText? {
        switch self {
        case .found(let assessment, _, _): assessment.finding.text
        case .objected(_, _, let text), .objectionAnswered(_, _, let text, _), .overrideProposed(_, let text), .newFact(_, let text): text
        case .begun, .notified, .overrideConfirmed, .signed, .cleared, .refused: nil
        }
    }
}

extension LegalStatusFact {
    var given: LegalStatusFact? {
        switch self {
        case .refused: nil
        case .basisChosen, .paperArrived, .paperFailed, .happened, .held, .holdLifted: self
        }
    }

    /// What somebody wrote.
    public var text: TaggedText? {
        switch self {
        case .happened(_, _, _, let note), .held(_, _, _, let note): note
        case .paperFailed(_, let text), .holdLifted(_, let text): text
        case .basisChosen, .paperArrived, .refused: nil
        }
    }
}

extension NationalityVerificationFact {
    var given: NationalityVerificationFact? {
        switch self {
        case .proposed, .answeredBySecond, .sentBack, .settledByThird, .translated, .refused, .acknowledged: nil
        case .claimed, .decided, .answerDispatched, .recalled, .contested, .reopened, .withdrawn, .evidenceAsked, .evidenceArrived, .amended, .interview, .minutes,
            .preparationBegun, .preparationStopped, .whereabouts, .heardLate, .noticed:
            self
        }
    }
}
