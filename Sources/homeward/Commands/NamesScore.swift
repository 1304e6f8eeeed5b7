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
        let lines = Array(text).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast()
        let count = (lines.count + together - 1) / together
        let results = Mutex([Part](repeating: Part(), count: count))
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let part = score(lines[(index * together)..<min((index + 1) * together, lines.count)])
            results.withLock { $0[index] = part }
        }
        var done = 0
        for part in results.withLock({ $0 }) {
            FileHandle.standardOutput.write(Data(part.numbers.utf8))
            if let unread = part.unread { throw stop(.badData, "standard input, line \(begun + done + unread): not an object with a and b.") }
            done += part.lines
        }
        return done
    }

    /// So many lines are read as one list, which costs less than one by one.
    private static let together = 256

    private static func score(_ lines: ArraySlice<ArraySlice<UInt8>>) -> Part {
        let pairs = read(lines) ?? readOneByOne(lines)
        var part = Part(lines: pairs.count, unread: pairs.count < lines.count ? pairs.count + 1 : nil)
        for pair in pairs { part.numbers += "\(NameSimilarity.bits(pair.a, pair.b))\n" }
        return part
    }

    /// The pairs of all lines; nil where a line is not one object.
    private static func read(_ lines: ArraySlice<ArraySlice<UInt8>>) -> [Pair]? {
        guard lines.allSatisfy(isOneFlatObject) else { return nil }
        var list = Array("[".utf8)
        for line in lines {
            if list.count > 1 { list.append(UInt8(ascii: ",")) }
            list += line
        }
        list.append(UInt8(ascii: "]"))
        guard let pairs = try? JSONDecoder().decode([Pair].self, from: Data(list)), pairs.count == lines.count else { return nil }
        return pairs
    }

    /// Lines that together are a list need not be objects each: only those are read together that begin and end with the only braces they have.
    private static func isOneFlatObject(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "{"), line.last == UInt8(ascii: "}") else { return false }
        return !line.dropFirst().dropLast().contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "[") }
    }

    private static func readOneByOne(_ lines: ArraySlice<ArraySlice<UInt8>>) -> [Pair] {
        var pairs: [Pair] = []
        for line in lines {
            guard let pair = try? JSONDecoder().decode(Pair.self, from: Data(line)) else { return pairs }
            pairs.append(pair)
        }
        return pairs
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
