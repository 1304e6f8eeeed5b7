// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The compact form attested spellings are committed in: ASCII, a line for each word of the first script.
///
/// A line is the first word and then each of its spellings; a word begins with how many letters it shares with the one before it (the first
/// words among themselves, the spellings of a line among themselves), and a spelling ends with how often it was met, in half powers of two.
extension AttestedNames {
    private static let letterBase = UInt8(ascii: "0")
    private static let sharedBase = UInt8(ascii: "_")
    private static let countBase = UInt8(ascii: "!")
    private static let mostShared = 30

    /// - Parameter entries: in any order; the text is the same.
    static func text(_ entries: [Entry]) -> String {
        let groups = Dictionary(grouping: entries) { $0.a }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        var bytes: [UInt8] = []
        var last: [UInt8] = []
        for (first, spellings) in groups {
            write(first, after: last, to: &bytes)
            last = first
            var before: [UInt8] = []
            for entry in spellings.sorted(by: { $0.b.lexicographicallyPrecedes($1.b) }) {
                write(entry.b, after: before, to: &bytes)
                bytes.append(countBase + UInt8(min(max((log2(entry.count) * 2).rounded() + 2, 0), 14)))
                before = entry.b
            }
            bytes.append(UInt8(ascii: "\n"))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func write(_ word: [UInt8], after last: [UInt8], to bytes: inout [UInt8]) {
        let shared = min(zip(word, last).prefix { $0 == $1 }.count, mostShared)
        bytes.append(sharedBase + UInt8(shared))
        for code in word.dropFirst(shared) { bytes.append(letterBase + code) }
    }

    convenience init(text: StaticString) { self.init(Self.entries(text)) }

    private static func entries(_ text: StaticString) -> [Entry] {
        var entries: [Entry] = []
        var first: [UInt8] = []
        var second: [UInt8] = []
        var isFirst = true
        text.withUTF8Buffer { bytes in
            var place = 0
            func word(_ last: inout [UInt8]) {
                last.removeLast(max(last.count - Int(bytes[place] - Self.sharedBase), 0))
                place += 1
                while place < bytes.count, bytes[place] > Self.letterBase, bytes[place] < Self.sharedBase {
                    last.append(bytes[place] - Self.letterBase)
                    place += 1
                }
            }
            while place < bytes.count {
                if bytes[place] == UInt8(ascii: "\n") {
                    isFirst = true
                    place += 1
                } else if isFirst {
                    word(&first)
                    second = []
                    isFirst = false
                } else {
                    word(&second)
                    guard place < bytes.count else { break }
                    entries.append(Entry(a: first, b: second, count: exp2((Float(bytes[place] - Self.countBase) - 2) / 2)))
                    place += 1
                }
            }
        }
        return entries
    }
}
