// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What a verification can end in. `notEstablished` is not adverse: there was not enough, and it may be taken up again. `identityMismatch` says
/// that the person who stands in the register is somebody else, and protects that namesake.
public enum VerificationOutcome: String, Sendable, Codable, CaseIterable {
    case confirmed, notEstablished, notNational, identityMismatch
}

/// Why, in a code that every reader sees in their own language.
public enum VerificationReason: String, Sendable, Codable, CaseIterable {
    case registerEntryMatches, documentsProve, registerAndStatementAgree
    case noCandidateFound, cannotTellCandidatesApart, evidenceInsufficient
    case citizenshipRenounced, registeredForeigner, documentsFalse
    case registeredPersonElsewhere, particularsDiffer, photographDiffers

    /// The reasons that an outcome can have.
    public static func of(_ outcome: VerificationOutcome) -> [VerificationReason] {
        switch outcome {
        case .confirmed: [.registerEntryMatches, .documentsProve, .registerAndStatementAgree]
        case .notEstablished: [.noCandidateFound, .cannotTellCandidatesApart, .evidenceInsufficient]
        case .notNational: [.citizenshipRenounced, .registeredForeigner, .documentsFalse]
        case .identityMismatch: [.registeredPersonElsewhere, .particularsDiffer, .photographDiffers]
        }
    }
}

/// Why an answer that was given is taken back.
public enum RecallReason: String, Sendable, Codable, CaseIterable {
    case wrongPerson, falseDocument, registerError, newFacts
}

/// Why the asking state does not accept an answer.
public enum ContestGround: String, Sendable, Codable, CaseIterable {
    case newEvidence, wrongParticulars, personDisputes
}

/// One thing that speaks for a nationality, and what looking at it found.
public struct EvidenceItem: Sendable, Hashable, Codable {
    public enum Finding: String, Sendable, Codable, CaseIterable { case genuine, notChecked, isFalse = "false" }

    public let kind: EvidenceKind
    public let finding: Finding
    /// How it was found to be false, where it was.
    public let falsity: FalsityGround?
    /// Where it comes from, as far as the officer knows.
    public let provenance: Provenance?

    public init(kind: EvidenceKind, finding: Finding, falsity: FalsityGround? = nil, provenance: Provenance? = nil) {
        self.kind = kind
        self.finding = finding
        self.falsity = falsity
        self.provenance = provenance
    }

    /// Whether it can carry anything at all.
    public var isUsable: Bool { finding != .isFalse && provenance?.isUnderDuress != true }

    /// A false document never establishes anything, whatever its kind (Russia–Switzerland 2009, Art. 9), nor does what was got by torture (UNCAT
    /// Art. 15); and nothing weighs more than the way in which it came about allows.
    public func tier(under profile: AgreementProfile) -> EvidenceTier {
        isUsable ? min(profile.tier(of: kind), provenance?.mostTier ?? .proof) : .unusable
    }
}

/// One officer's view of who the person is, with what it rests on.
public struct OfficersFinding: Sendable, Hashable, Codable {
    public let outcome: VerificationOutcome
    /// The number in the national register: of the person, when the officer holds them to be that one; of the namesake, for a mismatch.
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

    /// The finding with what the asking state says of where things come from, wherever the officer says nothing of it: where all that was sent of a kind
    /// comes from a court that not every state recognises, it weighs no more here for nobody having said so again.
    public func knowing(_ supplied: [SuppliedEvidence]) -> OfficersFinding {
        let origins = Dictionary(grouping: supplied.flatMap(\.items), by: \.kind)
        let items = evidence.map { item -> EvidenceItem in
            guard item.provenance == nil, let sent = origins[item.kind], let least = sent.min(by: { ($0.provenance?.mostTier ?? .proof) > ($1.provenance?.mostTier ?? .proof) }),
                let origin = least.provenance
            else { return item }
            return EvidenceItem(kind: item.kind, finding: item.finding, falsity: item.falsity, provenance: origin)
        }
        return OfficersFinding(outcome: outcome, registered: registered, evidence: items, reason: reason, note: note)
    }
}

/// What the asked state answers about one person. Names nobody of the register.
public struct NationalityAnswer: Sendable, Hashable, Codable {
    /// 1 for the first answer about the person under the request; one more each time it is superseded.
    public let number: Int
    public let outcome: VerificationOutcome
    public let tier: EvidenceTier
    public let reason: VerificationReason
    public let decidedOn: Day
    /// Documents that the officers found to be false; nil where they found none.
    public let falseDocuments: [FalseDocument]?

    public init(
        number: Int = 1, outcome: VerificationOutcome, tier: EvidenceTier, reason: VerificationReason, decidedOn: Day, falseDocuments: [FalseDocument] = []
    ) {
        self.falseDocuments = falseDocuments.isEmpty ? nil : falseDocuments
        self.number = number
        self.outcome = outcome
        self.tier = tier
        self.reason = reason
        self.decidedOn = decidedOn
    }
}
