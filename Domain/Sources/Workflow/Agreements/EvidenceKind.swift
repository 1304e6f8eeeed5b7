// SPDX-License-Identifier: Apache-2.0

/// How far a piece of evidence carries, by the agreement in force. The same paper can weigh differently under another agreement.
public enum EvidenceTier: String, Sendable, Codable, CaseIterable, Comparable {
    case unusable, indication, rebuttable, proof

    public static func < (a: EvidenceTier, b: EvidenceTier) -> Bool { a.order < b.order }

    private var order: Int {
        switch self {
        case .unusable: 0
        case .indication: 1
        case .rebuttable: 2
        case .proof: 3
        }
    }
}

/// The kinds of evidence of nationality that agreements list.
public enum EvidenceKind: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    case passport, expiredPassport, identityCard, citizenshipCertificate, militaryCard, seafarersBook
    case registerEntry, documentCopy, birthCertificate, drivingLicence, witnessStatement, personsStatement, language, otherPaper
    case photograph, fingerprints, kinshipTest
}
