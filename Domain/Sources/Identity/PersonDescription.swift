// SPDX-License-Identifier: Apache-2.0

public import PersonNames

public enum Sex: String, Sendable, Codable {
    case male = "m"
    case female = "f"
}

/// Where a rendering of a name comes from; a name is never detached from it.
public enum NameSource: String, Sendable, Codable {
    case manifest, document, statement, register, officer
    /// What others call somebody who cannot say what they are called; it may be nobody's name.
    case assumed
}

/// A name as somebody once wrote it down: its text, its script, and where it was written.
public struct NameRendering: Sendable, Hashable, Codable {
    public let text: String
    public let script: Script?
    public let source: NameSource

    public init(_ text: String, source: NameSource) {
        self.text = text
        script = Script.dominant(in: text)
        self.source = source
    }
}

/// A document's number as recorded, with what sort of document it is said to be.
public struct DocumentNumber: Sendable, Hashable, Codable {
    public let number: String

    public init(_ number: String) { self.number = number }

    /// Letters and digits only, Western digits, capitals: two spellings of one number are equal.
    public var canonical: String {
        String(westernDigits(number).uppercased().unicodeScalars.filter { $0.properties.numericType != nil || $0.properties.isAlphabetic })
    }
}

/// What a source says about who a person is. Any field but the name may be missing; nothing here is a finding.
public struct PersonDescription: Sendable, Hashable, Codable {
    public var names: [NameRendering]
    public var kunya: String?
    public var father: String?
    public var grandfather: String?
    public var mother: String?
    public var sex: Sex?
    public var birth: PartialDate?
    public var birthPlace: String?
    public var documents: [DocumentNumber]
    public var claimed: ClaimedNationality?

    public init(
        names: [NameRendering], kunya: String? = nil, father: String? = nil, grandfather: String? = nil, mother: String? = nil, sex: Sex? = nil, birth: PartialDate? = nil,
        birthPlace: String? = nil, documents: [DocumentNumber] = [], claimed: ClaimedNationality? = nil
    ) {
        self.names = names
        self.kunya = kunya
        self.father = father
        self.grandfather = grandfather
        self.mother = mother
        self.sex = sex
        self.birth = birth
        self.birthPlace = birthPlace
        self.documents = documents
        self.claimed = claimed
    }

    /// The name the person is listed under.
    public var fullName: String { names.first?.text ?? "" }

    /// This description with what it lacks taken from another of the same person; every name of both is kept.
    public func filled(from other: PersonDescription) -> PersonDescription {
        PersonDescription(
            names: names + other.names.filter { !names.contains($0) }, kunya: kunya ?? other.kunya, father: father ?? other.father,
            grandfather: grandfather ?? other.grandfather, mother: mother ?? other.mother, sex: sex ?? other.sex, birth: birth ?? other.birth, birthPlace: birthPlace ?? other.birthPlace,
            documents: documents + other.documents.filter { !documents.contains($0) }, claimed: claimed ?? other.claimed)
    }
}
