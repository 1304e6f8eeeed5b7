// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import Identity
import Matching

/// A national register opened for searching. Read only; the people in it are found across scripts.
public struct Register: Sendable {
    static let vocabularies = ["given", "family", "patronymic", "father", "mother", "place"]
    static let columns = ["given.of", "family.of", "patronymic.of", "father.of", "mother.of", "place.of", "birth"]

    public let count: Int
    let persons: TextColumn
    let documents: TextColumn
    let given: Field
    let family: Field
    let patronymic: Field
    let father: Field
    let mother: Field
    let place: Field
    let births: [PartialDate?]
    let birthOf: [UInt32]
    let sexes: [UInt8]
    let byDocument: [String: [Int32]]

    /// One field: what each person has in it, and its distinct words.
    struct Field: Sendable {
        let of: [UInt32]
        let words: TextColumn
        let index: TokenIndex

        func word(_ person: Int) -> String? {
            let id = Int(of[person])
            return id == 0 ? nil : words[id]
        }
    }

    /// Opens a register file and holds every part of it against its checksum.
    public init(contentsOf url: URL) throws(RegisterFault) {
        try self.init(try MappedSections(contentsOf: url))
    }

    /// A register that is already in memory, as tests and the demonstration make it.
    public init(data: Data) throws(RegisterFault) { try self.init(try MappedSections(data)) }

    private init(_ sections: MappedSections) throws(RegisterFault) {
        persons = try TextColumn(sections, "person")
        documents = try TextColumn(sections, "document")
        let count = persons.count
        self.count = count
        func field(_ name: String, _ kind: TokenIndex.Kind) throws(RegisterFault) -> Field {
            let words = try TextColumn(sections, name)
            let counts = try sections.column(name + ".count", UInt32.self)
            let of = try sections.column(name + ".of", UInt32.self)
            guard counts.count == words.count, of.count == count, of.allSatisfy({ Int($0) < words.count }) else {
                throw .damaged(section: name)
            }
            let listed = (0..<words.count).map { (text: words[$0], count: Int(counts[$0])) }
            return Field(of: of, words: words, index: TokenIndex(listed, total: count, kind: kind))
        }
        given = try field("given", .name)
        family = try field("family", .name)
        patronymic = try field("patronymic", .patronymic)
        father = try field("father", .patronymic)
        mother = try field("mother", .name)
        place = try field("place", .place)
        birthOf = try sections.column("birth", UInt32.self)
        sexes = try sections.bytes("sex")
        guard birthOf.count == count, sexes.count == count, documents.count == count else { throw .damaged(section: "birth") }
        births = birthOf.map { PackedDate(raw: $0).date }
        var byDocument: [String: [Int32]] = [:]
        for person in 0..<count where !documents.bytes(person).isEmpty { byDocument[documents[person], default: []].append(Int32(person)) }
        self.byDocument = byDocument
    }

    /// One person of the register as an officer sees them.
    public func person(_ number: String) -> RegisteredPerson? {
        (0..<count).first { persons[$0] == number }.map(registered)
    }

    func registered(_ index: Int) -> RegisteredPerson {
        RegisteredPerson(
            number: persons[index], surname: family.word(index) ?? "", given: given.word(index) ?? "", patronymic: patronymic.word(index),
            sex: sexes[index] == UInt8(ascii: "m") ? .male : sexes[index] == UInt8(ascii: "f") ? .female : nil, birth: births[index],
            place: place.word(index), document: documents[index].isEmpty ? nil : documents[index], father: father.word(index),
            mother: mother.word(index))
    }
}

/// A person as the register records them.
public struct RegisteredPerson: Sendable, Hashable, Codable {
    public let number: String
    public let surname: String
    public let given: String
    public let patronymic: String?
    public let sex: Sex?
    public let birth: PartialDate?
    public let place: String?
    public let document: String?
    public let father: String?
    public let mother: String?

    public var fullName: String { ([surname, given] + [patronymic].compactMap { $0 }).joined(separator: " ") }
}
