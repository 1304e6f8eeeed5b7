// SPDX-License-Identifier: Apache-2.0

import Tables
import Identity

/// Which column of a list holds what. Suggested from the header, changed by the registrar where it guesses wrong.
public struct ColumnMapping: Sendable, Hashable, Codable {
    public let header: [String]
    public var columns: [ManifestField: Int]

    public init(header: [String], columns: [ManifestField: Int]) {
        self.header = header
        self.columns = columns
    }

    /// Reads a row as a header; nil where it does not look like one.
    init?(suggestedBy row: TableRow) {
        let keys = row.cells.map(Self.key)
        var columns: [ManifestField: Int] = [:]
        for field in ManifestField.allCases {
            let synonyms = field.synonyms.map(Self.key)
            // The first synonym that stands in the header wins, so that "file no" is not taken for "no".
            for synonym in synonyms {
                if let index = keys.firstIndex(of: synonym), !columns.values.contains(index) {
                    columns[field] = index
                    break
                }
            }
        }
        guard columns.count >= 3 || ManifestField.needed.allSatisfy({ columns[$0] != nil }) else { return nil }
        self.init(header: row.cells.map(cleanText), columns: columns)
    }

    public var missing: [ManifestField] { ManifestField.needed.filter { columns[$0] == nil } }

    func cell(_ field: ManifestField, of row: TableRow) -> String {
        guard let index = columns[field], index < row.cells.count else { return "" }
        return cleanText(row.cells[index])
    }

    public func title(of field: ManifestField) -> String {
        guard let index = columns[field], index < header.count else { return field.rawValue }
        return header[index]
    }

    /// Header cells without case, dots, underscores and hamza seats.
    static func key(_ text: String) -> String {
        let folded = cleanText(text).lowercased().map { character -> Character in
            switch character {
            case "أ", "إ", "آ": "ا"
            case "ى": "ي"
            case "ة": "ه"
            case "_", "-", ".", ":": " "
            default: character
            }
        }
        return cleanText(String(folded))
    }
}
