// SPDX-License-Identifier: Apache-2.0

/// Writes delimited text that a spreadsheet program opens without harm.
public enum CSVText {
    /// One line. A cell that a spreadsheet would run as a formula is given an apostrophe (OWASP ASVS 5.0, 1.2.10).
    public static func line(_ cells: [String]) -> String {
        cells.map(cell).joined(separator: ",") + "\r\n"
    }

    static func cell(_ text: String) -> String {
        var text = text
        if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) { text = "'" + text }
        guard text.contains(where: { $0 == "\"" || $0 == "," || $0.isNewline }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
