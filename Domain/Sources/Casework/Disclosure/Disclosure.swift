// SPDX-License-Identifier: Apache-2.0

public import Identity

/// The fields of a detention file that could be told to another state at all. Nothing outside this list can.
public enum DisclosableField: String, Sendable, Codable, CaseIterable {
    case names, kunya, father, grandfather, mother, sex, birth, birthPlace, documents, claimed
}

/// Why something is told to the other state, and field by field what that purpose needs.
public enum DisclosurePurpose: String, Sendable, Codable, CaseIterable {
    case nationalityVerification
    /// A child is to be brought home to its family or a guardian.
    case childReturn
    case requestAdministration, evidence, interview, identificationMission, consularContact, holdingNotice, correspondence
    case travelDocument, assurance, journey, death

    public var fields: Set<DisclosableField> {
        switch self {
        // A reference, a day, a code: the person is known to the other state by the request, or not at all.
        case .requestAdministration, .evidence, .interview, .identificationMission, .consularContact, .holdingNotice, .correspondence, .travelDocument,
            .assurance, .journey, .death:
            []
        case .nationalityVerification: [.names, .kunya, .father, .grandfather, .mother, .sex, .birth, .birthPlace, .documents, .claimed]
        // What finds a child's family, and no more: a child has no name of war, and the other state need not look for its grandfather.
        case .childReturn: [.names, .father, .mother, .sex, .birth, .birthPlace, .documents, .claimed]
        }
    }
}

/// What the other state is told of one person: the file's reference and the fields the purpose needs. Holds, sources, batch, transfer, legal
/// status and everything else of the file have no place in it.
public struct DisclosedPerson: Sendable, Hashable, Codable {
    public let reference: CaseReference
    public let purpose: DisclosurePurpose
    public let description: PersonDescription
    /// Between what dates a child was born, where nobody knows better.
    public let bornFrom: PartialDate?
    public let bornTo: PartialDate?

    /// - Parameter kin: the names of a child's parents as the files say that are linked to its own.
    public init(_ file: DetentionFile, _ reference: CaseReference, for purpose: DisclosurePurpose, kin: KinNames = KinNames()) {
        self.reference = reference
        self.purpose = purpose
        var all = file.description
        let estimate = purpose == .childReturn && all.birth == nil ? file.presence?.birth : nil
        (bornFrom, bornTo) = (estimate?.earliest, estimate?.latest)
        if purpose == .childReturn { (all.mother, all.father) = (all.mother ?? kin.mother, all.father ?? kin.father) }
        description = Self.only(purpose.fields, of: all)
    }

    /// Whether another state told no more of the person than the purpose it names needs.
    public var keepsToPurpose: Bool {
        description == Self.only(purpose.fields, of: description) && (purpose == .childReturn || bornFrom == nil && bornTo == nil) && (bornFrom == nil) == (bornTo == nil)
    }

    private static func only(_ fields: Set<DisclosableField>, of all: PersonDescription) -> PersonDescription {
        PersonDescription(
            names: fields.contains(.names) ? all.names : [], kunya: fields.contains(.kunya) ? all.kunya : nil,
            father: fields.contains(.father) ? all.father : nil, grandfather: fields.contains(.grandfather) ? all.grandfather : nil,
            mother: fields.contains(.mother) ? all.mother : nil,
            sex: fields.contains(.sex) ? all.sex : nil, birth: fields.contains(.birth) ? all.birth : nil,
            birthPlace: fields.contains(.birthPlace) ? all.birthPlace : nil, documents: fields.contains(.documents) ? all.documents : [],
            claimed: fields.contains(.claimed) ? all.claimed : nil)
    }
}

/// The names of a child's parents, known from their own files.
public struct KinNames: Sendable, Hashable {
    public let mother: String?
    public let father: String?

    public init(mother: String? = nil, father: String? = nil) { (self.mother, self.father) = (mother, father) }
}
