// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Dispatch
import Foundation
import PersonNames
import Synchronization

struct NamesScore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score", abstract: "How likely two names are one person's: log₂ likelihood ratio, one number a line.",
        discussion: "echo '{\"a\":\"محمد\",\"b\":\"Магомед\"}' | homeward names score")

    private struct Pair: Decodable {
        let a: String
        let b: String
    }

    func run() async throws {
        var input = StandardInput()
        var begun = 0
        while let text = try input.lines() { begun += try Self.score(text, after: begun) }
    }

    /// What one part of a text came to: its numbers, how many lines it has, and the first of them that cannot be read.
    private struct Part {
        var numbers = ""
        var lines = 0
        var unread: Int?
    }

    /// - Returns: how many lines the text has.
    private static func score(_ text: Data, after begun: Int) throws -> Int {
        let count = ProcessInfo.processInfo.activeProcessorCount * 4
        let starts = (0...count).map { cut(text, near: text.count * $0 / count) }
        let results = Mutex([Part](repeating: Part(), count: count))
        DispatchQueue.concurrentPerform(iterations: count) { index in
            guard starts[index] < starts[index + 1] else { return }
            let part = score(text[(text.startIndex + starts[index])..<(text.startIndex + starts[index + 1])])
            results.withLock { $0[index] = part }
        }
        var lines = 0
        for part in results.withLock({ $0 }) {
            FileHandle.standardOutput.write(Data(part.numbers.utf8))
            if let unread = part.unread { throw stop(.badData, "standard input, line \(begun + lines + unread): not an object with a and b.") }
            lines += part.lines
        }
        return lines
    }

    /// The first line's beginning at or after a place.
    private static func cut(_ text: Data, near place: Int) -> Int {
        if place == 0 || place >= text.count { return min(place, text.count) }
        let from = text.startIndex + place - 1
        return (text[from...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 - text.startIndex }) ?? text.count
    }

    private static func score(_ text: Data) -> Part {
        let decoder = JSONDecoder()
        var part = Part()
        var start = text.startIndex
        while start < text.endIndex {
            let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
            part.lines += 1
            guard let pair = try? decoder.decode(Pair.self, from: text[start..<end]) else {
                part.unread = part.lines
                return part
            }
            part.numbers += "\(NameSimilarity.bits(pair.a, pair.b))\n"
            start = end + 1
        }
        return part
    }
}

/// Standard input, some lines at a time, in bounded memory.
struct StandardInput {
    private var rest = Data()
    private var isAtEnd = false

    /// The next whole lines, some megabytes of them; nil at the end.
    mutating func lines() throws -> Data? {
        while !isAtEnd {
            let chunk = try FileHandle.standardInput.read(upToCount: 1 << 22) ?? Data()
            isAtEnd = chunk.isEmpty
            rest.append(chunk)
            if isAtEnd, !rest.isEmpty, rest.last != UInt8(ascii: "\n") { rest.append(UInt8(ascii: "\n")) }
            guard let last = rest.lastIndex(of: UInt8(ascii: "\n")) else { continue }
            let lines = Data(rest[...last])
            rest = Data(rest[(last + 1)...])
            return lines
        }
        return nil
    }
}
