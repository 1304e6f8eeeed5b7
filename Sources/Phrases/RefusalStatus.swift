// SPDX-License-Identifier: Apache-2.0

public import Workflow

extension Refusal.Code {
    /// The status an edge answers with.
    public var status: Int {
        switch self {
        case .notPermitted: 403
        case .notSignedIn, .wrongSignIn: 401
        case .tooManyAttempts: 429
        case .notFound: 404
        case .safeguardUnresolved, .basisNotCovered, .safeguardCannotBeOverridden, .escortUnitCannotClear, .objectionOpen, .lightNotGreen: 409
        case .familySeparated, .childWithStrangers, .determinationMissing, .consentRefused, .guardianMissing, .guardianStands, .alreadyLinked, .childNotHeard, .numberTaken: 409
        case .personOfAge, .consentMissing, .panelIncomplete: 422
        case .safeguardAlwaysApplies: 422
        case .consularNotInformed, .consularNotAsked, .contactOpposed, .disclosureNotExplained, .disclosureObjected, .missionTooShort: 409
        case .reasonWouldReveal, .evidenceUnderDuress, .falsityUnexplained: 422
        case .documentOfficerMustDiffer, .documentSeriesExhausted, .paperEndsTooEarly, .lossNotReported, .closerMustDiffer, .concernOpen: 409
        case .attributesTooFew, .nameNotLatin, .visitTooEarly, .regionUnreadable, .assuranceFindingMissing, .complaintContradictsKept: 422
        case .noticeTooLate, .personOnManifest, .personStopped, .personClosed, .lastCallTooEarly, .nobodyLeft, .departureNotNoticed, .escortRecordOpen, .escortRecordConfirmed,
            .escortConfirmsFirst, .notArrived, .handoverHashDiffers, .clearerCannotHandOver, .outcomeNotRecorded, .declarationTooLate:
            409
        case .twoAttributesNeeded, .countsDiffer: 422
        case .fileTooLarge: 413
        case .fileIsMerged, .sameFile, .notMerged, .extensionPending, .extensionTooLate, .notAnswered, .answerRecalled, .answerNotAcknowledged,
            .nationalityNotConfirmed, .reviewerMustDiffer, .namesakeExcluded, .noSuchCall, .noSuchInterview, .personWithdrawn, .taskClaimed,
            .taskNotClaimed, .noSuchText, .otherSideMoves, .secondConfirmationMustDiffer, .peerExists, .neitherListens, .documentUnderWay:
            409
        case .scanTooLarge, .messageTooLarge, .documentTooLarge: 413
        case .noSpaceLeft: 507
        case .momentNotOver: 422
        case .personErased: 410
        case .legalHoldActive, .retentionNotOver, .caseNotClosed, .eraserMustDiffer: 409
        case .accessNotNeeded, .accessNeedsAnother: 409
        case .accessNotOpen: 403
        case .registerDamaged: 503
        case .formExpired, .notPossibleNow, .alreadyAnswered, .authorCannotApprove, .secondOfficerMustDiffer, .thirdOfficerMustDiffer,
            .lifterMustDiffer, .secondAdministratorMustDiffer, .holdNotActive, .officerExists, .personAlreadyRequested:
            409
        case .fieldMissing, .fieldTooLong, .reasonMissing, .noFile, .fileUnreadable, .columnNotMapped, .personUnderage, .personAgeUnknown,
            .personHeldFromDisclosure, .personClaimsOtherState, .nobodySelected, .noSuchPeer, .thirdTierAlone, .falseDocumentIsNoProof, .noEvidence,
            .registeredPersonMissing, .nothingGiven, .beyondExtension, .slotInPast, .dayInPast, .dayInFuture, .scanUnreadable, .scanTooManyPixels, .descriptorUnreadable,
            .documentUnreadable, .tooManyDocuments, .fingerprintDiffers, .bundleUnreadable, .rightsWiderThanOwn, .officerNotActive, .passwordTooShort, .passwordTooCommon, .roleMissing:
            422
        }
    }
}
