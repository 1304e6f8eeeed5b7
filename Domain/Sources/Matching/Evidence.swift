// SPDX-License-Identifier: Apache-2.0

/// The fields that speak for or against two records being one person.
public enum MatchField: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case document, given, family, father, grandfather, mother, birth, place, sex, kin
    /// An adjective of origin in the name, where no place is recorded.
    case origin
    /// A further column of a list (`FurtherField`).
    case further
}

/// Why a field speaks for or against; the reader's language gives it words.
public enum EvidenceReason: String, Sendable, Codable, CaseIterable {
    case same, soundsAlike, soundsAlikeCommon, differs, oneDigitOff
    /// A slip of the pen, or the same words in another order.
    case nearlySame
    case sameDay, dayMonthSwapped, sameMonth, sameYear, conventionalDate, nearYear, yearsApart, contradictsYear
    case sameRegion, sameState
    /// Brothers and sisters have the same family and father.
    case sharedByKin
    case missing
}

/// What one field says, in bits: log₂ of how much likelier the two values are if it is one person than if it is not.
public struct Evidence: Sendable, Hashable, Codable {
    public let field: MatchField
    public let bits: Double
    public let reason: EvidenceReason
    /// The two values verbatim, each in its own script.
    public let left: String?
    public let right: String?

    public init(field: MatchField, bits: Double, reason: EvidenceReason, left: String?, right: String?) {
        self.field = field
        self.bits = bits
        self.reason = reason
        self.left = left
        self.right = right
    }
}

/// How far the evidence goes, in words; it orders an officer's queue and decides nothing.
public enum Band: String, Sendable, Codable, CaseIterable {
    case strong, possible, weak, contradicted
}
