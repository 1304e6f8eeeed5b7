// SPDX-License-Identifier: Apache-2.0

import Foundation
import Tables
import Testing

@Suite struct TableReaderTests {
    static let text = "رقم;الاسم;город\r\n1;\"محمد; \"\"أبو علي\"\"\";Грозный\r\n2;\"سطران\r\nاثنان\";Москва\r\n3;آخر;Казань"

    static func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
        return units.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
    }

    @Test("The same list is read from UTF-8 and UTF-16, with and without a mark, however it is cut into chunks", arguments: [1, 2, 3, 7, 64, 100_000])
    func encodings(_ chunk: Int) throws {
        let forms: [[UInt8]] = [
            Array(Self.text.utf8), [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), Self.utf16(Self.text, bigEndian: false, mark: true),
            Self.utf16(Self.text, bigEndian: true, mark: true), Self.utf16(Self.text, bigEndian: false, mark: false),
        ]
        for bytes in forms {
            var reader = TableReader()
            var rows: [TableRow] = []
            for start in stride(from: 0, to: bytes.count, by: chunk) {
                try reader.read(Array(bytes[start..<min(start + chunk, bytes.count)])) { rows.append($0) }
            }
            try reader.finish { rows.append($0) }
            #expect(rows.map(\.line) == [1, 2, 3, 5])
            #expect(rows[1].cells == ["1", "محمد; \"أبو علي\"", "Грозный"])
            #expect(rows[2].cells[1] == "سطران\r\nاثنان")
        }
    }

    @Test("Windows-1256 and Windows-1251 are told apart")
    func codePages() throws {
        let arabic: [UInt8] = [0xC7, 0xE1, 0xC7, 0xD3, 0xE3, 0x2C, 0xC7, 0xE1, 0xC7, 0xC8, 0x0A, 0xE3, 0xCD, 0xE3, 0xCF, 0x2C, 0xDA, 0xE1, 0xED, 0x0A]
        #expect(try TableReader.rows(arabic).map(\.cells) == [["الاسم", "الاب"], ["محمد", "علي"]])
        let russian: [UInt8] = [0xC8, 0xEC, 0xFF, 0x3B, 0xCE, 0xF2, 0xE5, 0xF6, 0x0A, 0xC8, 0xE2, 0xE0, 0xED, 0x3B, 0xCF, 0xE5, 0xF2, 0xF0, 0x0A]
        #expect(try TableReader.rows(russian).map(\.cells) == [["Имя", "Отец"], ["Иван", "Петр"]])
    }

    @Test("The separator is found under titles and blank lines", arguments: [",", ";", "\t", "|"])
    func separators(_ separator: String) throws {
        let text = "A title, with a comma\n\na\(separator)b\(separator)c\n1\(separator)2\(separator)3\n4\(separator)5\(separator)6\n"
        let rows = try TableReader.rows(Array(text.utf8))
        #expect(rows.last?.cells == ["4", "5", "6"])
    }

    @Test("A file that is no list is refused with the place")
    func refusals() {
        #expect(throws: TableFault(.quoteNotClosed, line: 2)) { try TableReader.rows(Array("a,b\n\"c,d\n".utf8)) }
        #expect(throws: TableFault(.notText, line: 1)) { try TableReader.rows([0x50, 0x4B, 3, 4, 0, 0x80, 0xFF] + [UInt8](repeating: 7, count: 400), encoding: .windows1256) }
        var reader = TableReader(limits: TableLimits(bytesInRow: 100, cellsInRow: 10))
        #expect(throws: TableFault(.rowTooLong, line: 1)) {
            try reader.read([UInt8](repeating: 65, count: 70_000)) { _ in }
        }
    }

    @Test("A spreadsheet runs nothing that a list contained", arguments: ["=1+1", "+7", "-2", "@sum", "\tx"])
    func formulas(_ text: String) { #expect(CSVText.line([text]).hasPrefix("'") || CSVText.line([text]).hasPrefix("\"'")) }
}
