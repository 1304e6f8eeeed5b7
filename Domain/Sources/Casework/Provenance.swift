// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// Where a thing that speaks for a nationality comes from: under what circumstances it was got, who put it into writing from what, and when. Names
/// change with whoever writes them down, and what was got by torture is no evidence (UNCAT Art. 15).
public struct Provenance: Sendable, Hashable, Codable {
    /// What it was written down from.
    public enum Medium: String, Sendable, Codable, CaseIterable {
        case voice, handwritten, printed, screen
    }

    public enum Circumstances: String, Sendable, Codable, CaseIterable {
        case voluntaryStatement, courtRecord
        /// Of a court that not every state recognises, as those in north-eastern Syria; nothing is said here about who is right.
        case recordOfUnrecognisedCourt
        case foundDocument, biometric
        /// Somebody says that it was got by torture or duress. That it is said is enough.
        case statementUnderDuressAlleged
        case unknown
    }

    public let circumstances: Circumstances
    public let medium: Medium?
    /// The interpreter or officer who wrote it down, as a text.
    public let transcriber: String?
    public let obtainedOn: Day?
    /// Whether an officer had the original in hand; otherwise a copy.
    public let isOriginalSeen: Bool

    static let mostNameBytes = 200

    public init(circumstances: Circumstances, medium: Medium? = nil, transcriber: String? = nil, obtainedOn: Day? = nil, isOriginalSeen: Bool = false) {
        (self.circumstances, self.medium, self.transcriber) = (circumstances, medium, transcriber)
        (self.obtainedOn, self.isOriginalSeen) = (obtainedOn, isOriginalSeen)
    }

    public var isUnderDuress: Bool { circumstances == .statementUnderDuressAlleged }

    /// The most that a thing can weigh that came about so, whatever its kind: what a court wrote that not every state recognises is a ground to look
    /// further and never a fact.
    public var mostTier: EvidenceTier {
        switch circumstances {
        case .statementUnderDuressAlleged: .unusable
        case .recordOfUnrecognisedCourt: .indication
        case .voluntaryStatement, .courtRecord, .foundDocument, .biometric, .unknown: .proof
        }
    }

    public func check(on today: Day) throws(Refusal) {
        if let obtainedOn, obtainedOn > today { throw Refusal(.dayInFuture, field: "obtainedOn") }
        if transcriber?.utf8.count ?? 0 > Self.mostNameBytes { throw Refusal(.fieldTooLong, field: "transcriber") }
        // What somebody wrote down has somebody who did.
        if medium == .voice, transcriber?.isEmpty ?? true { throw Refusal(.fieldMissing, ["field": "transcriber"], field: "transcriber") }
    }
}

/// How it was found that a document is false.
public enum FalsityGround: String, Sendable, Codable, CaseIterable {
    case issuerDenies, registerContradicts, forensicExamination, numberNeverIssued, photographReplaced, holderAdmits
}

/// That a document is false, as one state tells it to the other: of which kind, and how it was found. Who found it stands in the journal of the state
/// that found it.
public struct FalseDocument: Sendable, Hashable, Codable {
    public let kind: EvidenceKind
    public let ground: FalsityGround

    public init(kind: EvidenceKind, ground: FalsityGround) { (self.kind, self.ground) = (kind, ground) }
}

extension EvidenceKind {
    /// What is taken from a body is taken with consent.
    public var needsConsent: Bool { self == .kinshipTest || self == .fingerprints }
}
