// SPDX-License-Identifier: Apache-2.0

import Foundation
import Identity
import Matching
import PersonNames

/// One register file, opened: its people, their words, and the orders in which they are looked for.
struct RegisterVolume: Sendable {
    let file: MappedFile
    let count: Int
    let names: WordList
    let towns: WordList
    private let rows: SharedBytes
    private let layout: RowLayout
    private let numbers: PackedColumn<UInt64>
    private let documents: PackedColumn<UInt64>
    private let listed: TextColumn
    let numberOrder: PackedColumn<UInt32>
    let documentOrder: PackedColumn<UInt32>
    let givenOrder: PackedColumn<UInt32>
    let fatherOrder: PackedColumn<UInt32>
    let birthOrder: PackedColumn<UInt32>
    let familyStarts: PackedColumn<UInt32>
    let givenStarts: PackedColumn<UInt32>
    let birthDates: PackedColumn<UInt32>
    let birthStarts: PackedColumn<UInt32>
    private let patronymicCounts: PackedColumn<UInt32>
    private let fatherCounts: PackedColumn<UInt32>
    private let grandfatherCounts: PackedColumn<UInt32>
    private let motherCounts: PackedColumn<UInt32>
    private let placeCounts: PackedColumn<UInt32>
    let origins = VolumeOrigins()

    init(_ file: MappedFile) throws(RegisterFault) {
        self.file = file
        count = file.head.people
        func column<T>(_ name: String, _ type: T.Type) throws(RegisterFault) -> PackedColumn<T> { PackedColumn(try file.bytes(name)) }
        rows = try file.bytes(RegisterParts.rows)
        numbers = try column(RegisterParts.numbers, UInt64.self)
        documents = try column(RegisterParts.documents, UInt64.self)
        numberOrder = try column(RegisterParts.numberOrder, UInt32.self)
        documentOrder = try column(RegisterParts.documentOrder, UInt32.self)
        givenOrder = try column(RegisterParts.givenOrder, UInt32.self)
        fatherOrder = try column(RegisterParts.fatherOrder, UInt32.self)
        birthOrder = try column(RegisterParts.birthOrder, UInt32.self)
        familyStarts = try column(RegisterParts.familyStarts, UInt32.self)
        givenStarts = try column(RegisterParts.givenStarts, UInt32.self)
        birthDates = try column(RegisterParts.birthDates, UInt32.self)
        birthStarts = try column(RegisterParts.birthStarts, UInt32.self)
        patronymicCounts = try column(RegisterParts.patronymicCounts, UInt32.self)
        fatherCounts = try column(RegisterParts.fatherCounts, UInt32.self)
        grandfatherCounts = try column(RegisterParts.grandfatherCounts, UInt32.self)
        motherCounts = try column(RegisterParts.motherCounts, UInt32.self)
        placeCounts = try column(RegisterParts.placeCounts, UInt32.self)
        listed = TextColumn(starts: PackedColumn(try file.bytes("number.at")), text: try file.bytes("number.text"))
        names = WordList { name in (try? file.bytes("name." + name)) ?? SharedBytes([]) }
        towns = WordList { name in (try? file.bytes("place." + name)) ?? SharedBytes([]) }
        layout = RowLayout(words: names.words.count, grandfathers: grandfatherCounts.count > 0, places: towns.words.count)
        guard rows.count == layout.bytes(people: count), numbers.count == count, documents.count == count else {
            throw .damaged(section: RegisterParts.rows)
        }
    }

    func row(_ index: Int) -> RegisterRow {
        withPeople { $0.row(index) }
    }

    /// Lends what a search reads.
    func withPeople<R>(_ body: (PeopleView) -> R) -> R {
        withExtendedLifetime(self) {
            body(
                PeopleView(
                    count: count, rows: rows.view, layout: layout, givenOrder: givenOrder.view, fatherOrder: fatherOrder.view,
                    birthOrder: birthOrder.view, familyStarts: familyStarts.view, givenStarts: givenStarts.view, birthDates: birthDates.view,
                    birthStarts: birthStarts.view))
        }
    }

    var hasGrandfathers: Bool { layout.hasGrandfathers }

    /// The field of a register that a word is looked for in.
    enum Field { case given, family, patronymic, father, grandfather, mother, place }

    /// How many people have a word in a field.
    func bearers(_ word: Int, _ field: Field) -> Int {
        switch field {
        case .given: max(0, Int(givenStarts[word + 1]) - Int(givenStarts[word]))
        case .family: max(0, Int(familyStarts[word + 1]) - Int(familyStarts[word]))
        case .patronymic: Int(patronymicCounts[word])
        case .father: Int(fatherCounts[word])
        case .grandfather: layout.hasGrandfathers ? Int(grandfatherCounts[word]) : word == 0 ? count : 0
        case .mother: Int(motherCounts[word])
        case .place: Int(placeCounts[word])
        }
    }

    func number(_ index: Int) -> String { text(numbers[index]) }
    func document(_ index: Int) -> String { text(documents[index]) }

    private func text(_ packed: UInt64) -> String {
        packed & PackedNumber.listed == 0 ? PackedNumber.text(packed) : listed[Int(packed ^ PackedNumber.listed)]
    }

    /// Rows of the people who have a number.
    func rows(number: String) -> [Int] { find(number, in: numberOrder, numbers) }
    func rows(document: String) -> [Int] { find(document, in: documentOrder, documents) }

    private func find(_ text: String, in order: PackedColumn<UInt32>, _ column: PackedColumn<UInt64>) -> [Int] {
        guard let wanted = PackedNumber.pack(text) ?? listedNumber(text), wanted != 0 else { return [] }
        let first = order.withView { $0.firstIndex { column[Int($0)] >= wanted } }
        var found: [Int] = []
        var index = first
        while index < order.count, column[Int(order[index])] == wanted {
            found.append(Int(order[index]))
            index += 1
        }
        return found
    }

    private func listedNumber(_ text: String) -> UInt64? {
        var low = 0
        var high = listed.count
        while low < high {
            let middle = (low + high) / 2
            if listed[middle].utf8.lexicographicallyPrecedes(text.utf8) { low = middle + 1 } else { high = middle }
        }
        return low < listed.count && listed[low] == text ? PackedNumber.listed | UInt64(low) : nil
    }

    func person(_ index: Int) -> RegisteredPerson {
        let row = row(index)
        func word(_ number: UInt32) -> String? { number == 0 ? nil : names.words[Int(number)] }
        let document = document(index)
        return RegisteredPerson(
            number: number(index), surname: word(row.family) ?? "", given: word(row.given) ?? "", patronymic: word(row.patronymic), sex: row.sex,
            birth: row.birth.date, place: row.place == 0 ? nil : towns.words[Int(row.place)], document: document.isEmpty ? nil : document,
            father: word(row.father), grandfather: word(row.grandfather), mother: word(row.mother))
    }
}
