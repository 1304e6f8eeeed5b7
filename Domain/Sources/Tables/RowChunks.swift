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
        var line: Int
        var isAtEnd = false
        var transcoder: Transcoder?
    }

    public let separator: UInt8
    /// The cells of the first row.
    public let header: [String]
    private let state: Mutex<State>
    private static let size = 4 << 20
    private static let sampleSize = 1 << 16

    /// - Parameter source: gives the next bytes, at most so many; none at the end.
    public init(_ source: sending @escaping (Int) throws -> [UInt8]) throws {
        var sample = try source(Self.sampleSize)
        let guess = TextEncoding.guess(from: sample)
        var transcoder: Transcoder? = guess.encoding == .utf8 ? nil : Transcoder(guess.encoding)
        sample.removeFirst(guess.mark)
        if var coder = transcoder {
            sample = coder.utf8(sample[...])
            transcoder = coder
        }
        separator = TableReader.guessSeparator(sample)
        var state = State(source: source, rest: sample, line: 1, transcoder: transcoder)
        // The header, and what may stand above it that is blank.
        var cells: [String] = []
        while cells.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
            guard let end = try Self.endOfFirstRow(&state) else {
                cells = try TableReader.rows(state.rest, encoding: .utf8, separator: Character(Unicode.Scalar(separator))).first?.cells ?? []
                state.rest = []
                break
            }
            let row = Array(state.rest[..<end])
            cells = try TableReader.rows(row, encoding: .utf8, separator: Character(Unicode.Scalar(separator))).first?.cells ?? []
            state.line += row.count { $0 == 10 }
            state.rest.removeFirst(end)
        }
        header = cells
        self.state = Mutex(state)
    }

    private static func endOfFirstRow(_ state: inout State) throws -> Int? {
        while true {
            var quoted = false
            for (index, byte) in state.rest.enumerated() {
                if byte == UInt8(ascii: "\"") { quoted.toggle() }
                if byte == 10, !quoted { return index + 1 }
            }
            guard try fill(&state) else { return nil }
        }
    }

    private static func fill(_ state: inout State) throws -> Bool {
        if state.isAtEnd { return false }
        let bytes = try state.source(size)
        state.isAtEnd = bytes.isEmpty
        if var coder = state.transcoder {
            state.rest += coder.utf8(bytes[...])
            state.transcoder = coder
        } else if state.rest.isEmpty {
            state.rest = bytes
        } else {
            state.rest += bytes
        }
        return !bytes.isEmpty
    }

    /// The next rows; nil when there are none left. A quote that is never closed makes one endless row, which is refused.
    public func next() throws -> Chunk? {
        try state.withLock { state in
            while true {
                if !state.rest.isEmpty, let cut = Self.lastRowEnd(state.rest) {
                    let tail = Array(state.rest[cut.end...])
                    var bytes = state.rest
                    bytes.removeLast(bytes.count - cut.end)
                    let chunk = Chunk(bytes: bytes, line: state.line)
                    state.rest = tail
                    state.line += cut.lines
                    return chunk
                }
                guard state.rest.count < 8 * Self.size else { throw TableFault(.quoteNotClosed, line: state.line) }
                if try Self.fill(&state) { continue }
                guard !state.rest.isEmpty else { return nil }
                let chunk = Chunk(bytes: state.rest, line: state.line)
                state.rest = []
                return chunk
            }
        }
    }

    /// Where the last whole row ends, and how many line ends stand before.
    private static func lastRowEnd(_ bytes: [UInt8]) -> (end: Int, lines: Int)? {
        bytes.withUnsafeBufferPointer { bytes in
            var quotes = 0
            var lines = 0
            for byte in bytes {
                quotes &+= byte == UInt8(ascii: "\"") ? 1 : 0
                lines &+= byte == 10 ? 1 : 0
            }
            guard lines > 0 else { return nil }
            if quotes == 0 {
                guard let last = bytes.lastIndex(of: 10) else { return nil }
                return (last + 1, lines)
            }
            var quoted = false
            var seen = 0
            var found: (Int, Int)?
            for (index, byte) in bytes.enumerated() {
                if byte == UInt8(ascii: "\"") { quoted.toggle() }
                if byte == 10 {
                    seen += 1
                    if !quoted { found = (index + 1, seen) }
                }
            }
            return found
        }
    }
}
