// SPDX-License-Identifier: Apache-2.0

import Identity
import Samples
import Testing

@testable import CivilRegistry

@Suite struct PackedNumberTests {
    @Test("A number comes back as it was, with its leading zeros", arguments: ["7", "007", "7302709717", "AB-12", "ZZZZZZZZZZZZ", "000000000000", "-"])
    func lossless(_ text: String) throws { #expect(PackedNumber.text(try #require(PackedNumber.pack(text))) == text) }

    @Test("What does not fit is not forced to", arguments: ["1234567890123", "ab", "Ж1", "1 2"])
    func others(_ text: String) { #expect(PackedNumber.pack(text) == nil) }

    @Test("Different numbers are different") func distinct() {
        let texts = ["0", "00", "1", "01", "10", "A", "0A", "A0", "-A", "A-"]
        #expect(Set(texts.map { PackedNumber.pack($0) }).count == texts.count)
    }
}

@Suite struct RowLayoutTests {
    @Test(
        "A row comes back as it was written, and the rows beside it stay as they were",
        arguments: [(1, 1), (2, 1), (3, 2), (117_000, 2_600), (1 << 24, 70_000), (1 << 32, 1 << 32)], [false, true])
    func lossless(_ counts: (words: Int, places: Int), _ hasGrandfathers: Bool) {
        let (words, places) = counts
        let layout = RowLayout(words: words, grandfathers: hasGrandfathers, places: places)
        var random = SeededRandom(seed: UInt64(words))
        func row() -> RegisterRow {
            func word() -> UInt32 { UInt32(Int.random(in: 0..<words, using: &random)) }
            return RegisterRow(
                given: word(), family: word(), patronymic: word(), father: word(), grandfather: hasGrandfathers ? word() : 0,
                mother: word(), place: UInt32(Int.random(in: 0..<places, using: &random)), birthAndSex: UInt32.random(in: 0..<(1 << 22), using: &random),
                hasDocument: Bool.random(using: &random))
        }
        let rows = (0..<50).map { _ in row() }
        let memory = UnsafeMutableRawPointer.allocate(byteCount: layout.bytes(people: rows.count), alignment: 8)
        defer { memory.deallocate() }
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: layout.bytes(people: rows.count))
        let packed = PackedRows(start: memory, layout: layout)
        for index in rows.indices.shuffled() { packed[index] = rows[index] }
        #expect(rows.indices.allSatisfy { packed[$0] == rows[$0] })
    }
}

@Suite struct RowCellsTests {
    private static func rows(_ text: String) -> [[String]] {
        var bytes = Array(text.utf8)
        return bytes.withUnsafeMutableBufferPointer { buffer in
            var cells = RowCells(buffer, separator: UInt8(ascii: ","))
            var rows: [[String]] = []
            while cells.next() { rows.append(cells.cells.indices.map { String(decoding: cells.text($0), as: UTF8.self) }) }
            return rows
        }
    }

    @Test(
        "Rows are cut as RFC 4180 says",
        arguments: [
            ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]), ("a,b\r\nc,", [["a", "b"], ["c", ""]]), ("\"a,\"\"b\"\"\",c", [["a,\"b\"", "c"]]),
            ("\"a\nb\",c\nd,e", [["a\nb", "c"], ["d", "e"]]), (",\n", [["", ""]]), ("\"a\"x,b", [["ax", "b"]]), ("", []),
        ])
    func cells(_ text: String, _ expected: [[String]]) { #expect(Self.rows(text) == expected) }
}

@Suite struct ListedTextTests {
    @Test(
        "Dates are read year first or day first, and nothing else is guessed",
        arguments: [
            ("1988-11-16", "1988-11-16"), ("16.11.1988", "1988-11-16"), ("16/11/1988", "1988-11-16"), ("11.1988", "1988-11"), ("1988", "1988"), ("30.02.1988", nil), ("soon", nil),
        ] as [(String, String?)])
    func dates(_ text: String, _ date: String?) { #expect(ListedText.date(text)?.description == date) }
}
