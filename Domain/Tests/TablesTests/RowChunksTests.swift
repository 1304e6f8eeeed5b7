// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Tables

@Suite struct RowChunksTests {
    /// The rows of a list read in pieces of so many bytes.
    private static func rows(_ text: String, pieces: Int) throws -> [[String]] {
        var rest = Array(text.utf8)[...]
        let chunks = try RowChunks(sample: 16, piece: pieces) { most in
            defer { rest = rest.dropFirst(most) }
            return Array(rest.prefix(most))
        }
        var rows = [chunks.header]
        while let chunk = try chunks.next() {
            let read = try TableReader.rows(chunk.bytes, encoding: .utf8, separator: ",")
            if let first = read.first { #expect(first.line == 1) }
            rows += read.map(\.cells)
        }
        return rows
    }

    @Test(
        "Cut anywhere, a list has the rows it has in one piece",
        arguments: [
            "a,b,c\n1,2,3\n4,5,6\n", "a,b,c\r\n1,\"x\r\ny\",3\r\n4,5,6", "a,b,c\n\"1,\"\"2\",\"\n\",3\n4,5\"6,7\n", "a,b,c\r1,2,3\r4,5,6\r",
            "a,b,c\n1,О\"Коннор,3\n4,5,6\n7,8,9\n", "a,b,c\n\"1\"x,2,3\n,,\n4,5,6",
        ])
    func whole(_ text: String) throws {
        let expected = try TableReader.rows(Array(text.utf8), encoding: .utf8, separator: ",").map(\.cells)
        for pieces in 1...20 { #expect(try Self.rows(text, pieces: pieces) == expected, "pieces of \(pieces)") }
    }

    @Test("Lines are counted on from piece to piece")
    func lines() throws {
        var rest = Array("a,b\n1,2\n\"3\n\",4\n5,6\n7,8\n".utf8)[...]
        let chunks = try RowChunks(sample: 4, piece: 6) { most in
            defer { rest = rest.dropFirst(most) }
            return Array(rest.prefix(most))
        }
        var lines: [Int] = []
        while let chunk = try chunks.next() {
            for row in try TableReader.rows(chunk.bytes, encoding: .utf8, separator: ",") { lines.append(chunk.line + row.line - 1) }
        }
        #expect(lines == [2, 3, 5, 6])
    }

    @Test("A quote that is never closed is refused at its row, and nothing after it is swallowed")
    func openQuote() {
        #expect(throws: TableFault(.quoteNotClosed, line: 3)) { try Self.rows("a,b,c\n1,2,3\n4,\"5,6\n7,8,9\n10,11,12\n", pieces: 7) }
    }

    @Test("What is no text is refused") func binary() {
        #expect(throws: TableFault(.notText, line: 4)) { try Self.rows("a,b,c\n1,2,3\n4,5,6\n7,\u{0},9\n", pieces: 100) }
    }
}
