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
        while let lines = try input.lines() {
            try Self.score(lines, after: begun)
            begun += lines.count
        }
    }

    private static func score(_ lines: [Data], after begun: Int) throws {
        let parts = 8
        let results = Mutex([[Float?]](repeating: [], count: parts))
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let range = lines.count * part / parts..<lines.count * (part + 1) / parts
            let decoder = JSONDecoder()
            let scored = lines[range].map { line in (try? decoder.decode(Pair.self, from: line)).map { NameSimilarity.bits($0.a, $0.b) } }
            results.withLock { $0[part] = scored }
        }
        var out = ""
        for (index, bits) in results.withLock({ $0 }).joined().enumerated() {
            guard let bits else {
                FileHandle.standardOutput.write(Data(out.utf8))
                throw stop(.badData, "standard input, line \(begun + index + 1): not an object with a and b.")
            }
            out += "\(bits)\n"
        }
        FileHandle.standardOutput.write(Data(out.utf8))
    }
}

/// Standard input, some lines at a time, in bounded memory.
struct StandardInput {
    private var rest = Data()
    private var isAtEnd = false

    /// The next lines, about a quarter of a megabyte of them; nil at the end.
    mutating func lines() throws -> [Data]? {
        while !isAtEnd {
            let chunk = try FileHandle.standardInput.read(upToCount: 1 << 18) ?? Data()
            isAtEnd = chunk.isEmpty
            rest.append(chunk)
            if isAtEnd, !rest.isEmpty { rest.append(UInt8(ascii: "\n")) }
            guard let last = rest.lastIndex(of: UInt8(ascii: "\n")) else { continue }
            let lines = rest[..<last].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Data($0) }
            rest = Data(rest[(last + 1)...])
            return lines
        }
        return nil
    }
}
