// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Cuts a list into pieces of whole rows and hands them to whoever asks next, in order.
public final class RowChunks: Sendable {
    public struct Chunk: Sendable {
        public var bytes: [UInt8]
        /// Line of the list its first row begins on.
        public let line: Int
    }

    private struct State {
        var source: (Int) throws -> [UInt8]
        var rest: [UInt8]
        var line = 1
        var isAtEnd = false
        var transcoder: Transcoder?
    }

    public let separator: UInt8
    /// The cells of the first row that is not blank.
    public let header: [String]
    private let state: Mutex<State>
    private let piece: Int

    /// - Parameter source: gives the next bytes, at most so many; none at the end.
    public convenience init(_ source: sending @escaping (Int) throws -> [UInt8]) throws {
        try self.init(sample: 1 << 16, piece: 4 << 20, source)
    }

    /// - Parameters:
    ///   - sample: bytes looked at before encoding and separator are settled.
    ///   - piece: bytes read at a time.
    init(sample: Int, piece: Int, _ source: sending @escaping (Int) throws -> [UInt8]) throws {
        var bytes: [UInt8] = []
        while bytes.count < sample {
            let more = try source(sample - bytes.count)
            if more.isEmpty { break }
            bytes += more
        }
        let guess = TextEncoding.guess(from: bytes)
        var transcoder: Transcoder? = guess.encoding == .utf8 ? nil : Transcoder(guess.encoding)
        bytes.removeFirst(guess.mark)
        let text = transcoder?.utf8(bytes[...]) ?? bytes
        separator = TableReader.guessSeparator(text)
        self.piece = piece
        var state = State(source: source, rest: text, transcoder: transcoder)
        header = try Self.header(&state, separator, piece)
        self.state = Mutex(state)
    }

    private static func header(_ state: inout State, _ separator: UInt8, _ piece: Int) throws -> [String] {
        while true {
            while RowEnds(state.rest, separator, onlyFirst: true).end == 0, try fill(&state, piece) {}
            if state.rest.isEmpty { return [] }
            let found = RowEnds(state.rest, separator, onlyFirst: true)
            let end = found.end == 0 ? state.rest.count : found.end
            let cells = try TableReader.rows(Array(state.rest[..<end]), encoding: .utf8, separator: Character(Unicode.Scalar(separator))).first?.cells ?? []
            state.rest.removeFirst(end)
            state.line += max(found.lines, 1)
            if cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }) { return cells }
        }
    }

    private static func fill(_ state: inout State, _ piece: Int) throws -> Bool {
        if state.isAtEnd { return false }
        let bytes = try state.source(piece)
        state.isAtEnd = bytes.isEmpty
        state.rest += state.transcoder?.utf8(bytes[...]) ?? bytes
        return !bytes.isEmpty
    }

    /// Bytes that one row may have; more is a quote that was never closed.
    private static let longestRow = 32 << 20

    /// The next rows; nil when there are none left.
    public func next() throws -> Chunk? {
        try state.withLock { state in
            while true {
                let found = RowEnds(state.rest, separator, onlyFirst: false)
                if found.hasNul { throw TableFault(.notText, line: state.line + state.rest.prefix { $0 != 0 }.count { $0 == 10 }) }
                if found.end > 0 { return Self.cut(&state, found) }
                let isOver = state.rest.count > Self.longestRow
                if !isOver, try Self.fill(&state, piece) { continue }
                if isOver || found.isOpen { throw TableFault(.quoteNotClosed, line: state.line) }
                guard !state.rest.isEmpty else { return nil }
                let chunk = Chunk(bytes: state.rest, line: state.line)
                state.rest = []
                return chunk
            }
        }
    }

    private static func cut(_ state: inout State, _ found: RowEnds) -> Chunk {
        let tail = Array(state.rest[found.end...])
        var bytes = state.rest
        bytes.removeLast(tail.count)
        let chunk = Chunk(bytes: bytes, line: state.line)
        state.rest = tail
        state.line += found.lines
        return chunk
    }
}
