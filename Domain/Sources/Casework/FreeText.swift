// SPDX-License-Identifier: Apache-2.0

public import Identity

// Which facts carry words that somebody wrote, and that somebody else may have to read in another language.

extension DetentionFileFact {
    public var text: TaggedText? {
        switch self {
        case .heldFromDisclosure(_, _, let note), .answerRecalled(_, _, _, let note), .answerContested(_, _, _, let note): note
        case .liftProposed(_, let text), .holdLifted(_, let text), .mergedInto(_, let text), .absorbed(_, let text), .unmerged(_, let text),
            .gaveBack(_, let text), .differs(_, let text):
            text
        case .evidenceAsked(_, let call): call.note
        case .evidenceSupplied(_, let evidence): evidence.items.lazy.compactMap(\.text).first
        case .childRegistered(let child): child.words
        case .custody(let fact): fact.text
        case .heardLate(let fact): fact.text
        case .registered, .rowChanged, .putIntoRequest, .takenOutOfRequest, .requestDispatched, .requestReceived, .nationalityAnswered, .answerAcknowledged,
            .withdrawnFromRequest, .scanKept, .interview, .preparationBegun, .preparationStopped, .translated, .refused:
            nil
        }
    }
}

extension RepatriationRequestFact {
    public var text: TaggedText? {
        switch self {
        case .returnedToDraft(let text), .extensionRefused(_, let text), .amended(let text, _): text
        case .withdrawn(_, let note): note
        case .returnedIncomplete(_, let gaps): gaps.lazy.compactMap(\.note).first
        case .extensionAsked(let ask): ask.note
        case .drafted, .personAdded, .personRemoved, .submitted, .approved, .dispatched, .received, .undeliverable, .arrived, .registered, .answered,
            .personWithdrawn, .amendmentReceived, .extensionGranted, .answerRecalled, .answerContested, .translated, .refused:
            nil
        }
    }
}

extension CorrespondenceFact {
    public var text: TaggedText? {
        switch self {
        case .written(let letter, _), .arrived(let letter, _): letter.text
        case .noted, .undelivered, .documentsArrived, .translated, .refused: nil
        }
    }
}

extension NationalityVerificationFact {
    public var text: TaggedText? {
        switch self {
        case .sentBack(let text), .reopened(let text), .minutes(_, let text): text
        case .recalled(_, let note), .contested(_, _, let note): note
        case .evidenceAsked(let call): call.note
        case .evidenceArrived(let evidence): evidence.items.lazy.compactMap(\.text).first
        case .whereabouts(.died(let report)): report.certifiedCause
        case .heardLate(let fact): fact.text
        case .claimed, .proposed, .answeredBySecond, .settledByThird, .decided, .answerDispatched, .acknowledged, .withdrawn, .amended, .interview,
            .preparationBegun, .preparationStopped, .whereabouts, .translated, .refused, .noticed:
            nil
        }
    }
}

extension TransferFact {
    public var text: TaggedText? {
        switch self {
        case .personTakenOff(_, _, let note): note
        case .told(let event, _), .heard(let event, _): event.text
        case .dropped(let text): text
        case .planned, .planChanged, .personPut, .checked, .undelivered, .translated, .refused: nil
        }
    }
}

extension WrongfulReturnFact {
    public var text: TaggedText? {
        switch self {
        case .proposed(let claim, _): claim.text
        case .told(let event, _), .heard(let event, _): event.text
        case .undelivered, .refused: nil
        }
    }
}
