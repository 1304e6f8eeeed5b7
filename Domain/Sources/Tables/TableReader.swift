// SPDX-License-Identifier: Apache-2.0

/// Reads delimited text chunk by chunk (RFC 4180, with any of `, ; tab |` between cells). Memory is that of one row.
public struct TableReader: Sendable {
    public private(set) var encoding: TextEncoding?
    public private(set) var separator: UInt8?

    private let limits: TableLimits
    private var transcoder: Transcoder?
    private var waiting: [UInt8] = []
    private var cell: [UInt8] = []
    private var cells: [String] = []
    private var rowBytes = 0
    private var line = 1
    private var rowLine = 1
    private var state = State.start
    private var sawReturn = false

    private enum State { case start, bare, quoted, quoteInQuoted }

    /// Bytes looked at before encoding and separator are settled.
    private static let sampleSize = 1 << 16

    public init(encoding: TextEncoding? = nil, separator: Character? = nil, limits: TableLimits = TableLimits()) {
        self.encoding = encoding
        self.separator = separator?.asciiValue
        self.limits = limits
    }

    /// Takes the next bytes of the file and hands over every row they complete.
    public mutating func read(_ bytes: [UInt8], _ take: (TableRow) throws -> Void) throws {
        guard transcoder != nil else {
            waiting += bytes
            if waiting.count >= Self.sampleSize { try settle(take) }
            return
        }
        try scan(transcoder?.utf8(bytes[...]) ?? [], take)
    }

    /// The end of the file: hands over the last row if it has no line end.
    public mutating func finish(_ take: (TableRow) throws -> Void) throws {
        if transcoder == nil { try settle(take) }
        if state == .quoted { throw TableFault(.quoteNotClosed, line: rowLine) }
        if !cell.isEmpty || !cells.isEmpty || state != .start { try closeRow(take) }
    }

    /// All rows of a list that fits in memory.
    public static func rows(_ bytes: [UInt8], encoding: TextEncoding? = nil, separator: Character? = nil) throws -> [TableRow] {
        var reader = TableReader(encoding: encoding, separator: separator)
        var rows: [TableRow] = []
        try reader.read(bytes) { rows.append($0) }
        try reader.finish { rows.append($0) }
        return rows
    }

    private mutating func settle(_ take: (TableRow) throws -> Void) throws {
        let guess = TextEncoding.guess(from: Array(waiting.prefix(Self.sampleSize)))
        let chosen = encoding ?? guess.encoding
        encoding = chosen
        var transcoder = Transcoder(chosen)
        let text = transcoder.utf8(waiting.dropFirst(chosen == guess.encoding ? guess.mark : 0))
        self.transcoder = transcoder
        waiting = []
        if separator == nil { separator = Self.guessSeparator(text) }
        try scan(text, take)
    }

    /// The separator that cuts the first lines into the most cells, counted outside quotes.
    static func guessSeparator(_ text: [UInt8]) -> UInt8 {
        var best = (UInt8(ascii: ","), 0)
        for candidate in [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: "|")] {
            var counts: [Int] = [0]
            var quoted = false
            for byte in text {
                if byte == UInt8(ascii: "\"") { quoted.toggle() }
                if byte == 10, !quoted {
                    counts.append(0)
                    if counts.count > 40 { break }
                } else if byte == candidate, !quoted {
                    counts[counts.count - 1] += 1
                }
            }
            // The commonest count that is not zero, times the lines that have it: titles and blank lines do not mislead.
            let score = Dictionary(grouping: counts.filter { $0 > 0 }, by: { $0 }).map { $0.key * $0.value.count }.max() ?? 0
            if score > best.1 { best = (candidate, score) }
        }
        return best.0
    }

    private mutating func scan(_ bytes: [UInt8], _ take: (TableRow) throws -> Void) throws {
        let separator = separator ?? UInt8(ascii: ",")
        for byte in bytes {
            if sawReturn {
                sawReturn = false
                if byte == 10 { continue }
            }
            rowBytes += 1
            if rowBytes > limits.bytesInRow { throw TableFault(.rowTooLong, line: rowLine) }
            if byte == 0 { throw TableFault(.notText, line: line) }
            switch (state, byte) {
            case (.start, UInt8(ascii: "\"")): state = .quoted
            case (.quoted, UInt8(ascii: "\"")): state = .quoteInQuoted
            case (.quoteInQuoted, UInt8(ascii: "\"")):
                cell.append(byte)
                state = .quoted
            case (.quoted, _):
                if byte == 10 { line += 1 }
                cell.append(byte)
            case (_, separator): try closeCell()
            case (_, 10), (_, 13):
                sawReturn = byte == 13
                line += 1
                try closeRow(take)
            default:
                cell.append(byte)
                state = .bare
            }
        }
    }

    private mutating func closeCell() throws {
        if cells.count >= limits.cellsInRow { throw TableFault(.tooManyCells, line: rowLine) }
        cells.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
        state = .start
    }

    private mutating func closeRow(_ take: (TableRow) throws -> Void) throws {
        try closeCell()
        let row = TableRow(line: rowLine, cells: cells)
        cells.removeAll(keepingCapacity: true)
        rowBytes = 0
        rowLine = line
        try take(row)
    }
}
