// SPDX-License-Identifier: Apache-2.0

public import Identity

/// The fields of a detention file that could be told to another state at all. Nothing outside this list can.
public enum DisclosableField: String, Sendable, Codable, CaseIterable {
    case names, kunya, father, grandfather, mother, sex, birth, birthPlace, documents, claimed
}

/// Why something is told to the other state, and field by field what that purpose needs.
public enum DisclosurePurpose: String, Sendable, Codable, CaseIterable {
    case nationalityVerification
    case requestAdministration, evidence, interview, identificationMission, consularContact, holdingNotice, correspondence

    public var fields: Set<DisclosableField> {
        switch self {
        // A reference, a day, a code: the person is known to the other state by the request, or not at all.
        case .requestAdministration, .evidence, .interview, .identificationMission, .consularContact, .holdingNotice, .correspondence: []
        case .nationalityVerification: [.names, .kunya, .father, .grandfather, .mother, .sex, .birth, .birthPlace, .documents, .claimed]
        }
    }
}

/// What the other state is told of one person: the file's reference and the fields the purpose needs. Holds, sources, batch, transfer, legal
/// status and everything else of the file have no place in it.
public struct DisclosedPerson: Sendable, Hashable, Codable {
    public let reference: CaseReference
    public let purpose: DisclosurePurpose
    public let description: PersonDescription

    public init(_ file: DetentionFile, _ reference: CaseReference, for purpose: DisclosurePurpose) {
        self.reference = reference
        self.purpose = purpose
        let fields = purpose.fields
        let all = file.description
        description = PersonDescription(
            names: fields.contains(.names) ? all.names : [], kunya: fields.contains(.kunya) ? all.kunya : nil,
            father: fields.contains(.father) ? all.father : nil, grandfather: fields.contains(.grandfather) ? all.grandfather : nil,
            mother: fields.contains(.mother) ? all.mother : nil,
            sex: fields.contains(.sex) ? all.sex : nil, birth: fields.contains(.birth) ? all.birth : nil,
            birthPlace: fields.contains(.birthPlace) ? all.birthPlace : nil, documents: fields.contains(.documents) ? all.documents : [],
            claimed: fields.contains(.claimed) ? all.claimed : nil)
    }
}
