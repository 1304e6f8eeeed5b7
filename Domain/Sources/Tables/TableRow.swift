// SPDX-License-Identifier: Apache-2.0

/// One row of a delimited list, with its cells as they came.
public struct TableRow: Sendable, Equatable {
    /// The line of the file that the row begins on, from 1.
    public let line: Int
    public let cells: [String]

    public init(line: Int, cells: [String]) {
        self.line = line
        self.cells = cells
    }

    public var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

/// Why a list cannot be read any further, and where.
public struct TableFault: Error, Equatable, Sendable {
    public enum Code: String, Sendable {
        case rowTooLong = "row-too-long"
        case tooManyCells = "too-many-cells"
        case quoteNotClosed = "quote-not-closed"
        case notText = "not-text"
    }

    public let code: Code
    public let line: Int

    public init(_ code: Code, line: Int) {
        self.code = code
        self.line = line
    }
}

/// Bounds that no honest list reaches; beyond them a file is refused rather than swallowed.
public struct TableLimits: Sendable {
    public var bytesInRow: Int
    public var cellsInRow: Int

    public init(bytesInRow: Int = 1 << 20, cellsInRow: Int = 1024) {
        self.bytesInRow = bytesInRow
        self.cellsInRow = cellsInRow
    }
}
