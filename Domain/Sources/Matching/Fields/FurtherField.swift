// SPDX-License-Identifier: Apache-2.0

import Foundation
import Identity

/// A further column of a list that is held against itself as text: an address, a telephone number, a number in another office's files.
///
/// The same value says as much as it is rare in the list; one that is nearly the same (a slip of the pen, the words in another order) as much
/// as two values of the list are by chance so near.
public struct FurtherField: Sendable {
    public let name: String
    private let values: [Value?]
    /// Share of the files that have each value, by the value's number.
    private let shares: [Double]
    /// How often two files have nearly the same, or another value, by chance.
    private let nearByChance: Double
    private let differsByChance: Double

    // Shares of right pairs: clerks copy the value, slip, or write another.
    private static let same = 0.80
    private static let near = 0.12
    private static let differs = 0.08
    /// So many pairs drawn at random show what happens by chance.
    private static let sampled = 20_000

    struct Value: Sendable {
        let text: String
        /// Letters and digits, a space between words.
        let letters: [Unicode.Scalar]
        /// The same for values that are the same but for how they are written.
        fileprivate(set) var number = 0
        /// The words in the order of the alphabet.
        let words: [String]

        init?(_ text: String) {
            let words = westernDigits(text.precomposedStringWithCompatibilityMapping).lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            if words.isEmpty { return nil }
            self.text = text
            self.words = words.sorted()
            letters = Array(words.joined(separator: " ").unicodeScalars)
        }
    }

    /// - Parameter values: one for each file; nil where nothing is written.
    public init(_ name: String, _ values: [String?]) {
        self.name = name
        var read = values.map { $0.flatMap { Value($0) } }
        var numbers: [[Unicode.Scalar]: Int] = [:]
        var bearers: [Int] = []
        for (index, value) in read.enumerated() {
            guard let letters = value?.letters else { continue }
            let number = numbers[letters] ?? bearers.count
            if number == bearers.count {
                numbers[letters] = number
                bearers.append(0)
            }
            bearers[number] += 1
            read[index]?.number = number
        }
        self.values = read
        let written = read.compactMap { $0 }
        shares = bearers.map { Double($0) / Double(max(written.count, 1)) }
        (nearByChance, differsByChance) = Self.chances(written)
    }

    /// Draws the same pairs every time: places far apart, by the steps of a sequence that meets every place (Weyl).
    private static func chances(_ values: [Value]) -> (near: Double, differs: Double) {
        guard values.count > 1 else { return (1, 1) }
        var near = 0
        var differs = 0
        var state: UInt64 = 0
        func next(_ below: Int) -> Int {
            state &+= 0x9e37_79b9_7f4a_7c15
            return Int((state ^ state >> 31) % UInt64(below))
        }
        for _ in 0..<sampled {
            let (a, b) = (values[next(values.count)], values[next(values.count)])
            if a.number == b.number { continue }
            if isNear(a, b) { near += 1 } else { differs += 1 }
        }
        return (Double(near + 1) / Double(sampled + 1), Double(differs + 1) / Double(sampled + 1))
    }

    /// What the values of two files say, in bits; nil where either has none.
    func bits(_ a: Int, _ b: Int) -> Double? { judged(a, b)?.bits }

    func weigh(_ a: Int, _ b: Int) -> Evidence? {
        judged(a, b).map { Evidence(field: .further, bits: $0.bits, reason: $0.reason, left: values[a]?.text, right: values[b]?.text) }
    }

    private func judged(_ a: Int, _ b: Int) -> (bits: Double, reason: EvidenceReason)? {
        guard let x = values[a], let y = values[b] else { return nil }
        if x.number == y.number { return (log2(Self.same / shares[x.number]), .same) }
        return Self.isNear(x, y) ? (log2(Self.near / nearByChance), .nearlySame) : (log2(Self.differs / differsByChance), .differs)
    }

    /// The files that have the same value, where there are several.
    func sharing() -> [[Int32]] {
        var files = [[Int32]](repeating: [], count: shares.count)
        for (index, value) in values.enumerated() { if let value { files[value.number].append(Int32(index)) } }
        return files.filter { $0.count > 1 }
    }

    /// In a value of fewer letters a slip makes another value.
    private static let shortest = 3

    /// One slip in four letters at most, or the same words in another order.
    static func isNear(_ a: Value, _ b: Value) -> Bool {
        let shorter = min(a.letters.count, b.letters.count)
        let most = shorter < shortest ? 0 : max(1, shorter / 4)
        guard abs(a.letters.count - b.letters.count) <= most else { return false }
        return a.words == b.words || slips(a.letters, b.letters, most: most) != nil
    }

    /// How many letters were exchanged, left out, added, or swapped with their neighbour (optimal string alignment); nil above a limit.
    static func slips(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], most: Int) -> Int? {
        guard abs(a.count - b.count) <= most else { return nil }
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in 1...max(a.count, 1) where !a.isEmpty {
            var row = [i] + [Int](repeating: 0, count: b.count)
            for j in b.indices {
                let isSame = a[i - 1] == b[j]
                row[j + 1] = min(last[j] + (isSame ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 1, j > 0, a[i - 1] == b[j - 1], a[i - 2] == b[j] { row[j + 1] = min(row[j + 1], before[j - 1] + 1) }
            }
            if (row.min() ?? 0) > most { return nil }
            (before, last) = (last, row)
        }
        return last[b.count] <= most ? last[b.count] : nil
    }
}
