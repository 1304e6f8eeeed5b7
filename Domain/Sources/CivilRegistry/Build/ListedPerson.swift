// SPDX-License-Identifier: Apache-2.0

import Identity
import Tables

/// A row of the list, with its texts as numbers of the reader's own dictionaries.
struct ListedPerson: BitwiseCopyable {
    var row = RegisterRow()
    var line: UInt32 = 0
    var number: UInt64 = 0
    var document: UInt64 = 0
}

/// Reads pieces of a list into rows of numbers; one for each thread.
final class ListReader {
    let people: Scratch<ListedPerson>
    let words: ByteDictionary
    let places: ByteDictionary
    /// Numbers of people and documents that do not fit into 64 bits.
    let numbers: ByteDictionary
    private(set) var unreadDates = 0
    private let columns: [RegisterColumn: Int]
    private let separator: UInt8

    init(_ columns: [RegisterColumn: Int], separator: UInt8, folder: String) throws(RegisterBuildFault) {
        self.columns = columns
        self.separator = separator
        people = try Scratch(folder: folder)
        words = try ByteDictionary(folder: folder)
        places = try ByteDictionary(folder: folder)
        numbers = try ByteDictionary(folder: folder)
    }

    func read(_ chunk: RowChunks.Chunk) throws(RegisterBuildFault) {
        var bytes = chunk.bytes
        // The closure cannot throw a typed error through the standard library's rethrows.
        let fault = bytes.withUnsafeMutableBufferPointer { buffer -> RegisterBuildFault? in
            var cells = RowCells(buffer, separator: separator)
            var line = chunk.line
            while cells.next() {
                do throws(RegisterBuildFault) { try take(cells, line: line) } catch { return error }
                line = chunk.line + cells.lines
            }
            return nil
        }
        if let fault { throw fault }
    }

    private func take(_ cells: RowCells, line: Int) throws(RegisterBuildFault) {
        func text(_ column: RegisterColumn) -> UnsafeBufferPointer<UInt8> {
            columns[column].map { cells.text($0) } ?? UnsafeBufferPointer(start: nil, count: 0)
        }
        var person = ListedPerson()
        person.number = try number(text(.person), hyphens: true) { $0 }
        guard person.number != 0 else {
            let isBlank = cells.cells.indices.allSatisfy { cells.text($0).allSatisfy { $0 == 32 || $0 == 9 } }
            if isBlank { return }
            throw .rowWithoutNumber(line: line)
        }
        person.document = try number(text(.passport), hyphens: false) { DocumentNumber($0).canonical }
        person.line = UInt32(truncatingIfNeeded: line)
        person.row.given = try words.number(text(.given))
        person.row.family = try words.number(text(.surname))
        person.row.patronymic = try words.number(text(.patronymic))
        person.row.father = try words.number(text(.father))
        person.row.grandfather = try words.number(text(.grandfather))
        person.row.mother = try words.number(text(.mother))
        person.row.place = try places.number(text(.place))
        person.row.birthAndSex = RegisterRow.pack(date(text(.dob)), ListedText.sex(text(.sex)))
        try people.append(person)
    }

    private func number(
        _ text: UnsafeBufferPointer<UInt8>, hyphens: Bool, _ canonical: (String) -> String
    ) throws(RegisterBuildFault) -> UInt64 {
        if text.isEmpty { return 0 }
        if let packed = PackedNumber.pack(text), hyphens || !text.contains(UInt8(ascii: "-")) { return packed }
        var clean = canonical(cleanText(String(decoding: text, as: UTF8.self)))
        if clean.isEmpty { return 0 }
        if let packed = PackedNumber.pack(clean) { return packed }
        clean.makeContiguousUTF8()
        var listed: UInt32 = 0
        var fault: RegisterBuildFault?
        clean.withUTF8 { bytes in
            do throws(RegisterBuildFault) { listed = try numbers.number(bytes) } catch { fault = error }
        }
        if let fault { throw fault }
        return PackedNumber.listed | UInt64(listed)
    }

    private func date(_ text: UnsafeBufferPointer<UInt8>) -> PackedDate {
        if text.isEmpty { return PackedDate(raw: 0) }
        if let date = ListedText.isoDate(text) { return date }
        let clean = westernDigits(cleanText(String(decoding: text, as: UTF8.self)))
        let date = PackedDate(ListedText.date(clean))
        if date.raw == 0, !clean.isEmpty { unreadDates += 1 }
        return date
    }
}

/// Dates and sexes as lists have them.
enum ListedText {
    /// A column's name as it is compared.
    static func header(_ text: String) -> String { cleanText(text).lowercased() }

    /// `1988-11-16` in plain digits, of a day that every month has.
    static func isoDate(_ text: UnsafeBufferPointer<UInt8>) -> PackedDate? {
        guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-") else { return nil }
        func digits(_ places: Range<Int>) -> Int? {
            var value = 0
            for place in places {
                guard text[place] >= 48, text[place] <= 57 else { return nil }
                value = value * 10 + Int(text[place] - 48)
            }
            return value
        }
        guard let year = digits(0..<4), let month = digits(5..<7), let day = digits(8..<10) else { return nil }
        return (1..<2048).contains(year) && (1...12).contains(month) && (1...28).contains(day) ? PackedDate(year: year, month: month, day: day) : nil
    }

    /// Year first with hyphens, or day first with dots or slashes.
    static func date(_ text: String) -> PartialDate? {
        if let date = PartialDate(iso: text) { return date }
        let parts = text.split { $0 == "." || $0 == "/" }.compactMap { Int($0) }
        switch parts.count {
        case 3 where parts[2] > 31: return PartialDate(year: parts[2], month: parts[1], day: parts[0])
        case 3: return PartialDate(year: parts[0], month: parts[1], day: parts[2])
        case 2: return PartialDate(year: parts[1], month: parts[0])
        default: return nil
        }
    }

    /// m, f; м, ж; ذكر, أنثى.
    static func sex(_ text: UnsafeBufferPointer<UInt8>) -> Sex? {
        guard let first = text.first else { return nil }
        switch first {
        case UInt8(ascii: "m"), UInt8(ascii: "M"): return .male
        case UInt8(ascii: "f"), UInt8(ascii: "F"): return .female
        default:
            switch cleanText(String(decoding: text, as: UTF8.self)).lowercased().unicodeScalars.first {
            case "м", "ذ": return .male
            case "ж", "أ", "ا": return .female
            default: return nil
            }
        }
    }
}
