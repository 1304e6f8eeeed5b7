// SPDX-License-Identifier: Apache-2.0

import Identity
import Tables

/// A first look at a list, for the page on which its columns are mapped.
public enum ManifestHeader {
    private static let sampleRows = 3

    /// The suggested mapping and the first rows under the header. Where no row looks like a header, the row with the most cells is taken for it.
    public static func describe(_ bytes: [UInt8]) throws -> (mapping: ColumnMapping, sample: [[String]]) {
        let head = try firstRows(of: bytes).filter { !$0.isBlank }
        let index = head.firstIndex { ColumnMapping(suggestedBy: $0) != nil } ?? widest(head)
        guard let index else { throw ManifestFault.noHeader }
        let mapping = ColumnMapping(suggestedBy: head[index]) ?? ColumnMapping(header: head[index].cells.map(cleanText), columns: [:])
        return (mapping, head.dropFirst(index + 1).prefix(sampleRows).map(\.cells))
    }

    public static func find(in bytes: [UInt8]) throws -> [String] { try describe(bytes).mapping.header }

    private static func widest(_ rows: [TableRow]) -> Int? {
        let filled = rows.map { row in row.cells.filter { !cleanText($0).isEmpty }.count }
        return filled.max().flatMap { most in most > 1 ? filled.firstIndex(of: most) : nil }
    }

    private struct Enough: Error {}

    private static func firstRows(of bytes: [UInt8]) throws -> [TableRow] {
        var reader = TableReader()
        var rows: [TableRow] = []
        func take(_ row: TableRow) throws {
            rows.append(row)
            if rows.count > ManifestCheck.mostLinesBeforeHeader + sampleRows { throw Enough() }
        }
        do {
            try reader.read(bytes, take)
            try reader.finish(take)
        } catch is Enough {
            return rows
        }
        return rows
    }
}
