// SPDX-License-Identifier: Apache-2.0

/// What is wrong with one cell of one row: where it stands, what it says, and a code that every reader sees in their own language.
public struct RowFault: Sendable, Hashable, Codable {
    public enum Code: String, Sendable, Codable, CaseIterable {
        case noName = "no-name"
        case noFileNumber = "no-file-number"
        case fileNumberTwice = "file-number-twice"
        case noSuchDay = "no-such-day"
        case dateNotReadable = "date-not-readable"
        case dateInFuture = "date-in-future"
        case noSuchState = "no-such-state"
        case unknownSex = "unknown-sex"
    }

    /// The line of the file, from 1.
    public let row: Int
    /// As the list's own header says.
    public let column: String
    public let value: String
    public let code: Code

    public init(row: Int, column: String, value: String, code: Code) {
        self.row = row
        self.column = column
        self.value = value
        self.code = code
    }
}
