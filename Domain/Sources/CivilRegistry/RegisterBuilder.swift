// SPDX-License-Identifier: Apache-2.0

public import Foundation
import Identity
public import Tables

/// The columns of a national register, by their own names in the list it is built from.
public enum RegisterColumn: String, Sendable, CaseIterable {
    case person = "person_id"
    case surname, given, patronymic, sex, dob, place, passport, father, mother
}

/// Why a list cannot become a register.
public enum RegisterBuildFault: Error, Equatable, Sendable {
    case noColumn(String)
    case rowWithoutNumber(line: Int)
    case personTwice(String, line: Int)
    case empty
}

/// Builds a register file from a list, row by row.
public struct RegisterBuilder: Sendable {
    private var given = Vocabulary()
    private var family = Vocabulary()
    private var patronymic = Vocabulary()
    private var father = Vocabulary()
    private var mother = Vocabulary()
    private var place = Vocabulary()
    private var persons = TextColumn()
    private var documents = TextColumn()
    private var columns: [[UInt32]] = Array(repeating: [], count: 7)
    private var sexes: [UInt8] = []
    private var known = Set<String>()
    private let mapping: [String: String]
    private var header: [RegisterColumn: Int]?

    /// - Parameter mapping: the list's own header for a column, where it is not the column's name.
    public init(mapping: [RegisterColumn: String] = [:]) {
        self.mapping = Dictionary(uniqueKeysWithValues: mapping.map { ($0.key.rawValue, $0.value) })
    }

    public var people: Int { sexes.count }

    public mutating func take(_ row: TableRow) throws(RegisterBuildFault) {
        if row.isBlank { return }
        guard let header else {
            try readHeader(row)
            return
        }
        func cell(_ column: RegisterColumn) -> String {
            guard let index = header[column], index < row.cells.count else { return "" }
            return cleanText(row.cells[index])
        }
        let person = cell(.person)
        guard !person.isEmpty else { throw .rowWithoutNumber(line: row.line) }
        guard known.insert(person).inserted else { throw .personTwice(person, line: row.line) }
        persons.append(person)
        documents.append(DocumentNumber(cell(.passport)).canonical)
        columns[0].append(given.number(cell(.given)))
        columns[1].append(family.number(cell(.surname)))
        columns[2].append(patronymic.number(cell(.patronymic)))
        columns[3].append(father.number(cell(.father)))
        columns[4].append(mother.number(cell(.mother)))
        columns[5].append(place.number(cell(.place)))
        columns[6].append(PackedDate(PartialDate(iso: westernDigits(cell(.dob)))).raw)
        sexes.append(cell(.sex).lowercased().utf8.first ?? 0)
    }

    private mutating func readHeader(_ row: TableRow) throws(RegisterBuildFault) {
        var found: [RegisterColumn: Int] = [:]
        for column in RegisterColumn.allCases {
            let wanted = (mapping[column.rawValue] ?? column.rawValue).lowercased()
            found[column] = row.cells.firstIndex { cleanText($0).lowercased() == wanted }
        }
        for needed in [RegisterColumn.person, .surname, .given] where found[needed] == nil {
            throw .noColumn(mapping[needed.rawValue] ?? needed.rawValue)
        }
        header = found
    }

    public func file() throws(RegisterBuildFault) -> Data {
        guard people > 0 else { throw .empty }
        var sections = persons.sections("person") + documents.sections("document")
        for (name, vocabulary) in zip(Register.vocabularies, [given, family, patronymic, father, mother, place]) {
            sections += vocabulary.sections(name)
        }
        for (name, column) in zip(Register.columns, columns) { sections.append((name, column.flatMap { RegisterFile.bytes($0) })) }
        sections.append(("sex", sexes))
        return RegisterFile.encode(sections)
    }
}

/// A partial date in 32 bits, ordered like dates: year, month (0 unknown), day (0 unknown).
struct PackedDate: Sendable, Hashable {
    let raw: UInt32

    init(raw: UInt32) { self.raw = raw }

    init(_ date: PartialDate?) {
        guard let date else {
            raw = 0
            return
        }
        raw = UInt32(date.year) << 9 | UInt32(date.month ?? 0) << 5 | UInt32(date.day ?? 0)
    }

    var date: PartialDate? {
        guard raw != 0 else { return nil }
        let month = Int(raw >> 5 & 15)
        let day = Int(raw & 31)
        return PartialDate(year: Int(raw >> 9), month: month == 0 ? nil : month, day: day == 0 ? nil : day)
    }
}
