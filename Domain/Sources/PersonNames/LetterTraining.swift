// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Learns a `LetterTable` from attested spellings of one name in two scripts, by expectation maximisation.
///
/// Deterministic: the same pairs in the same order give the same table. Pairs that are no transliteration at all (they occur in every
/// source) are weighed down by the posterior that they are one.
public struct LetterTraining {
    public struct Pair: Sendable {
        public let a: [UInt8]
        public let b: [UInt8]
        public let weight: Double

        public init(a: [UInt8], b: [UInt8], weight: Double) {
            self.a = a
            self.b = b
            self.weight = weight
        }
    }

    private static let shapes: [(Int, Int)] = [(1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (2, 2), (0, 2)]
    /// Probability kept for "one more step" against "the word ends here".
    private static let continuation = 0.87
    private static let leastCount = 0.3
    private static let discount = 0.2

    public let first: Script
    public let second: Script
    private let pairs: [Pair]

    public init(first: Script, second: Script, pairs: [Pair]) {
        self.first = first
        self.second = second
        self.pairs = pairs
    }

    public func learn(rounds: Int) -> LetterTable {
        let firstLetters = BigramTable(counts: bigrams { $0.a })
        let secondLetters = BigramTable(counts: bigrams { $0.b })
        var steps = normalised(initialCounts())
        for round in 0..<rounds {
            let table = LetterTable(
                first: first, second: second, steps: StepTable(steps), firstLetters: firstLetters, secondLetters: secondLetters)
            steps = normalised(expectedCounts(steps, table, trusting: round == 0))
        }
        return LetterTable(first: first, second: second, steps: StepTable(steps), firstLetters: firstLetters, secondLetters: secondLetters)
    }

    private func bigrams(_ side: (Pair) -> [UInt8]) -> [Double] {
        let n = BigramTable.width
        var counts = [Double](repeating: 0, count: n * n)
        for pair in pairs {
            var previous = 0
            for code in side(pair) + [0] {
                counts[previous * n + Int(code)] += pair.weight
                previous = Int(code)
            }
        }
        return counts
    }

    private static func step(_ a: [UInt8], _ i: Int, _ x: Int, _ b: [UInt8], _ j: Int, _ y: Int) -> LetterStep {
        LetterStep(
            first1: x > 0 ? a[i] : 0, first2: x > 1 ? a[i + 1] : 0, second1: y > 0 ? b[j] : 0, second2: y > 1 ? b[j + 1] : 0)
    }

    /// Start: letters at about the same relative place are taken to correspond.
    private func initialCounts() -> [LetterStep: Double] {
        var counts: [LetterStep: Double] = [:]
        for pair in pairs {
            for i in 0...pair.a.count {
                for j in 0...pair.b.count where abs(Double(i) / Double(pair.a.count) - Double(j) / Double(pair.b.count)) < 0.35 {
                    for (x, y) in Self.shapes where i + x <= pair.a.count && j + y <= pair.b.count {
                        counts[Self.step(pair.a, i, x, pair.b, j, y), default: 0] += pair.weight * (x * y == 1 ? 1 : 0.1)
                    }
                }
            }
        }
        return counts
    }

    private func expectedCounts(_ steps: [LetterStep: Double], _ table: LetterTable, trusting: Bool) -> [LetterStep: Double] {
        var counts: [LetterStep: Double] = [:]
        for pair in pairs {
            let forward = Lattice(pair, steps, forward: true)
            let total = forward.total
            guard total > 0 else { continue }
            let backward = Lattice(pair, steps, forward: false)
            let ratio = log2(total) - Double(table.firstLetters.bits(pair.a) + table.secondLetters.bits(pair.b))
            let belief = trusting ? 1 : 1 / (1 + exp2(-(ratio - 1.4)))
            for i in 0...pair.a.count {
                for j in 0...pair.b.count where forward[i, j] > 0 {
                    for (x, y) in Self.shapes where i + x <= pair.a.count && j + y <= pair.b.count {
                        let step = Self.step(pair.a, i, x, pair.b, j, y)
                        let share = forward[i, j] * Lattice.probability(step, steps) * backward[i + x, j + y] / total
                        if share > 1e-4 { counts[step, default: 0] += pair.weight * belief * share }
                    }
                }
            }
        }
        return counts
    }

    private func normalised(_ counts: [LetterStep: Double]) -> [LetterStep: Double] {
        let kept = counts.filter { $0.value >= Self.leastCount }
        let total = kept.keys.sorted().reduce(0.0) { $0 + (kept[$1] ?? 0) }
        return kept.mapValues { max(0, $0 - Self.discount) / total * Self.continuation }
    }

    /// Probabilities of all partial alignments of one pair.
    private struct Lattice {
        private var cells: [Double]
        private let columns: Int
        let total: Double

        init(_ pair: Pair, _ steps: [LetterStep: Double], forward: Bool) {
            let n = pair.a.count
            let m = pair.b.count
            let columns = m + 1
            var cells = [Double](repeating: 0, count: (n + 1) * columns)
            cells[forward ? 0 : n * columns + m] = 1
            for row in 0...n {
                for column in 0...m {
                    let i = forward ? row : n - row
                    let j = forward ? column : m - column
                    for (x, y) in LetterTraining.shapes {
                        let from = forward ? (i - x, j - y) : (i + x, j + y)
                        guard from.0 >= 0, from.1 >= 0, from.0 <= n, from.1 <= m, cells[from.0 * columns + from.1] > 0 else { continue }
                        let start = forward ? from : (i, j)
                        let step = LetterTraining.step(pair.a, start.0, x, pair.b, start.1, y)
                        cells[i * columns + j] += cells[from.0 * columns + from.1] * Self.probability(step, steps)
                    }
                }
            }
            self.cells = cells
            self.columns = columns
            total = cells[forward ? n * columns + m : 0]
        }

        subscript(_ i: Int, _ j: Int) -> Double { cells[i * columns + j] }

        static func probability(_ step: LetterStep, _ steps: [LetterStep: Double]) -> Double { steps[step] ?? 1e-9 }
    }
}
