// SPDX-License-Identifier: Apache-2.0

/// A rule of the office says no. The code is stable; edges give it words and a status once.
public struct Refusal: Error, Sendable, CustomStringConvertible {
    public let code: Code
    /// What the text needs to name: a person's reference, a date, a column.
    public let about: [String: String]
    /// The form field that is at fault, if one is.
    public let field: String?

    public init(_ code: Code, _ about: [String: String] = [:], field: String? = nil) {
        self.code = code
        self.about = about
        self.field = field
    }

    public var description: String { "refused: \(code.rawValue)" }

    public enum Code: String, Sendable, Codable, CaseIterable {
        case notPermitted = "not-permitted"
        case notSignedIn = "not-signed-in"
        case wrongSignIn = "wrong-sign-in"
        case tooManyAttempts = "too-many-attempts"
        case notFound = "not-found"
        case formExpired = "form-expired"
        case notPossibleNow = "not-possible-now"
        case fieldMissing = "field-missing"
        case fieldTooLong = "field-too-long"
        case reasonMissing = "reason-missing"

        case noFile = "no-file"
        case fileTooLarge = "file-too-large"
        case fileUnreadable = "file-unreadable"
        case columnNotMapped = "column-not-mapped"

        case personUnderage = "person-underage"
        case personAgeUnknown = "person-age-unknown"
        case personHeldFromDisclosure = "person-held-from-disclosure"
        case personClaimsOtherState = "person-claims-other-state"
        case personAlreadyRequested = "person-already-requested"
        case nobodySelected = "nobody-selected"
        case noSuchPeer = "no-such-peer"

        case authorCannotApprove = "author-cannot-approve"
        case secondOfficerMustDiffer = "second-officer-must-differ"
        case thirdOfficerMustDiffer = "third-officer-must-differ"
        case lifterMustDiffer = "lifter-must-differ"
        case holdNotActive = "hold-not-active"
        case secondAdministratorMustDiffer = "second-administrator-must-differ"
        case alreadyAnswered = "already-answered"

        case thirdTierAlone = "third-tier-alone"
        case falseDocumentIsNoProof = "false-document-is-no-proof"
        case noEvidence = "no-evidence"
        case registeredPersonMissing = "registered-person-missing"
        case registerDamaged = "register-damaged"

        case fileIsMerged = "file-is-merged"
        case sameFile = "same-file"
        case notMerged = "not-merged"
        case nothingGiven = "nothing-given"
        case beyondExtension = "beyond-extension"
        case extensionPending = "extension-pending"
        case extensionTooLate = "extension-too-late"
        case notAnswered = "not-answered"
        case answerRecalled = "answer-recalled"
        case answerNotAcknowledged = "answer-not-acknowledged"
        case nationalityNotConfirmed = "nationality-not-confirmed"
        case reviewerMustDiffer = "reviewer-must-differ"
        case namesakeExcluded = "namesake-excluded"
        case noSuchCall = "no-such-call"
        case noSuchInterview = "no-such-interview"
        case slotInPast = "slot-in-past"
        case personWithdrawn = "person-withdrawn"
        case scanTooLarge = "scan-too-large"
        case scanUnreadable = "scan-unreadable"
        case scanTooManyPixels = "scan-too-many-pixels"
        case messageTooLarge = "message-too-large"
        case documentUnreadable = "document-unreadable"
        case documentTooLarge = "document-too-large"
        case tooManyDocuments = "too-many-documents"
        case documentUnderWay = "document-under-way"
        case noSpaceLeft = "no-space-left"
        case taskClaimed = "task-claimed"
        case taskNotClaimed = "task-not-claimed"
        case noSuchText = "no-such-text"
        case otherSideMoves = "other-side-moves"
        case dayInPast = "day-in-past"
        case dayInFuture = "day-in-future"

        case safeguardUnresolved = "safeguard-unresolved"
        case safeguardAlwaysApplies = "safeguard-always-applies"
        case safeguardCannotBeOverridden = "safeguard-cannot-be-overridden"
        case escortUnitCannotClear = "escort-unit-cannot-clear"
        case objectionOpen = "objection-open"
        case basisNotCovered = "basis-not-covered"
        case lightNotGreen = "light-not-green"

        case numberTaken = "number-taken"
        case personOfAge = "person-of-age"
        case alreadyLinked = "already-linked"
        case consentMissing = "consent-missing"
        case consentRefused = "consent-refused"
        case guardianMissing = "guardian-missing"
        case guardianStands = "guardian-stands"
        case panelIncomplete = "panel-incomplete"
        case childNotHeard = "child-not-heard"
        case determinationMissing = "determination-missing"
        case familySeparated = "family-separated"
        case childWithStrangers = "child-with-strangers"
        case documentOfficerMustDiffer = "document-officer-must-differ"
        case documentSeriesExhausted = "document-series-exhausted"
        case attributesTooFew = "attributes-too-few"
        case nameNotLatin = "name-not-latin"
        case paperEndsTooEarly = "paper-ends-too-early"
        case lossNotReported = "loss-not-reported"
        case closerMustDiffer = "closer-must-differ"
        case visitTooEarly = "visit-too-early"
        case regionUnreadable = "region-unreadable"
        case assuranceFindingMissing = "assurance-finding-missing"
        case complaintContradictsKept = "complaint-contradicts-kept"
        case concernOpen = "concern-open"
        case noticeTooLate = "notice-too-late"
        case personOnManifest = "person-on-manifest"
        case personStopped = "person-stopped"
        case personClosed = "person-closed"
        case twoAttributesNeeded = "two-attributes-needed"
        case lastCallTooEarly = "last-call-too-early"
        case nobodyLeft = "nobody-left"
        case departureNotNoticed = "departure-not-noticed"
        case escortRecordOpen = "escort-record-open"
        case escortRecordConfirmed = "escort-record-confirmed"
        case escortConfirmsFirst = "escort-confirms-first"
        case notArrived = "not-arrived"
        case countsDiffer = "counts-differ"
        case handoverHashDiffers = "handover-hash-differs"
        case clearerCannotHandOver = "clearer-cannot-hand-over"
        case outcomeNotRecorded = "outcome-not-recorded"
        case declarationTooLate = "declaration-too-late"
        case consularNotInformed = "consular-not-informed"
        case consularNotAsked = "consular-not-asked"
        case contactOpposed = "contact-opposed"
        case reasonWouldReveal = "reason-would-reveal"
        case disclosureNotExplained = "disclosure-not-explained"
        case disclosureObjected = "disclosure-objected"
        case evidenceUnderDuress = "evidence-under-duress"
        case falsityUnexplained = "falsity-unexplained"
        case missionTooShort = "mission-too-short"

        case descriptorUnreadable = "descriptor-unreadable"
        case fingerprintDiffers = "fingerprint-differs"
        case secondConfirmationMustDiffer = "second-confirmation-must-differ"
        case peerExists = "peer-exists"
        case neitherListens = "neither-listens"
        case bundleUnreadable = "bundle-unreadable"
        case rightsWiderThanOwn = "rights-wider-than-own"

        case officerExists = "officer-exists"
        case officerNotActive = "officer-not-active"
        case passwordTooShort = "password-too-short"
        case passwordTooCommon = "password-too-common"
        case roleMissing = "role-missing"

        case momentNotOver = "moment-not-over"
        case personErased = "person-erased"
        case legalHoldActive = "legal-hold-active"
        case retentionNotOver = "retention-not-over"
        case caseNotClosed = "case-not-closed"
        case eraserMustDiffer = "eraser-must-differ"
        case accessNotNeeded = "access-not-needed"
        case accessNotOpen = "access-not-open"
        case accessNeedsAnother = "access-needs-another"
    }
}

extension Refusal: Equatable {
    public static func == (a: Refusal, b: Refusal) -> Bool { a.code == b.code }
}
