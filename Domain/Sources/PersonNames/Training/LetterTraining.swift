// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Foundation
import Synchronization

/// Learns a `LetterTable` from attested spellings of one name, in two scripts or in one, by expectation maximisation.
///
/// Deterministic: the same pairs in the same order give the same table. Pairs that are no transliteration at all (they occur in every
/// source) are weighed down by the posterior that they are one.
public struct LetterTraining: Sendable {
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

    /// A step met less often than this in all is left out; from the others a little is taken for what was never met.
    private static let leastCount = 0.3
    private static let discount = 0.2
    /// Share of a pair's alignments below which one is not counted.
    private static let leastShare = 1e-4
    /// Bits at which a pair is as likely a transliteration as none.
    private static let evenBelief = 1.4

    public let first: Script
    public let second: Script
    private let pairs: [Pair]

    public init(first: Script, second: Script, pairs: [Pair]) {
        self.first = first
        self.second = second
        // Within one script neither side is the original: both directions are learned alike.
        self.pairs = first == second ? pairs + pairs.map { Pair(a: $0.b, b: $0.a, weight: $0.weight) } : pairs
    }

    public func learn(rounds: Int) -> LetterTable {
        let firstLetters = BigramTable(counts: bigrams { $0.a })
        let secondLetters = BigramTable(counts: bigrams { $0.b })
        let alone = pairs.map { Double(firstLetters.bits($0.a) + secondLetters.bits($0.b)) }
        var counts = initialCounts()
        Self.normalise(&counts)
        for round in 0..<rounds {
            counts = expect(counts, alone, trusting: round == 0)
            Self.normalise(&counts)
        }
        var steps: [LetterStep: Double] = [:]
        for (index, p) in counts.listed(least: 2e-7) { steps[StepCounts.step(index)] = p }
        return LetterTable(first: first, second: second, steps: steps, firstLetters: firstLetters, secondLetters: secondLetters)
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

    /// Start: letters at about the same relative place are taken to correspond.
    private func initialCounts() -> StepCounts {
        var counts = StepCounts()
        for pair in pairs {
            let words = EdgedPair(pair)
            let n = Double(words.a.count)
            let m = Double(words.b.count)
            for i in words.a.indices {
                for j in words.b.indices where abs(Double(i) / n - Double(j) / m) < 0.35 {
                    words.eachStep(i, j) { shape, index, _, _ in counts[index] += pair.weight * (shape == 0 ? 1 : 0.1) }
                }
            }
        }
        return counts
    }

    /// Always in two halves, added up in one order, so that the sums do not depend on the machine.
    private func expect(_ p: StepCounts, _ alone: [Double], trusting: Bool) -> StepCounts {
        let halves = Mutex([StepCounts?](repeating: nil, count: 2))
        let middle = pairs.count / 2
        DispatchQueue.concurrentPerform(iterations: 2) { half in
            let counts = expect(p, alone, trusting: trusting, half == 0 ? 0..<middle : middle..<pairs.count)
            halves.withLock { $0[half] = counts }
        }
        return halves.withLock { $0.compactMap { $0 } }.reduce(into: StepCounts()) { $0.add($1) }
    }

    private func expect(_ p: StepCounts, _ alone: [Double], trusting: Bool, _ range: Range<Int>) -> StepCounts {
        var counts = StepCounts()
        var forward: [Double] = []
        var backward: [Double] = []
        for number in range {
            let pair = pairs[number]
            let words = EdgedPair(pair)
            let columns = words.b.count + 1
            let cells = (words.a.count + 1) * columns
            forward = [Double](repeating: 0, count: cells)
            backward = [Double](repeating: 0, count: cells)
            forward[0] = 1
            backward[cells - 1] = 1
            for i in 0...words.a.count {
                for j in 0...words.b.count where forward[i * columns + j] > 0 {
                    let here = forward[i * columns + j]
                    words.eachStep(i, j) { _, index, x, y in forward[(i + x) * columns + j + y] += here * p[index] }
                }
            }
            let total = forward[cells - 1]
            guard total > 0 else { continue }
            let belief = trusting ? 1 : 1 / (1 + exp2(-(log2(total) - alone[number] - Self.evenBelief)))
            for i in stride(from: words.a.count, through: 0, by: -1) {
                for j in stride(from: words.b.count, through: 0, by: -1) where forward[i * columns + j] > 0 {
                    let here = i * columns + j
                    var sum = backward[here]
                    words.eachStep(i, j) { _, index, x, y in
                        let ahead = p[index] * backward[(i + x) * columns + j + y]
                        sum += ahead
                        let share = forward[here] * ahead / total
                        if share > Self.leastShare { counts[index] += pair.weight * belief * share }
                    }
                    backward[here] = sum
                }
            }
        }
        return counts
    }

    /// Counts become probabilities of the next step.
    private static func normalise(_ counts: inout StepCounts) {
        counts.withPointer { values in
            var total = 0.0
            for index in values.indices {
                if values[index] < leastCount { values[index] = 0 }
                total += values[index]
            }
            for index in values.indices where values[index] > 0 { values[index] = (values[index] - discount) / total }
        }
    }
}

/// Two words with their edges, and the steps that can be taken from a place in them.
private struct EdgedPair {
    let a: [UInt8]
    let b: [UInt8]

    init(_ pair: LetterTraining.Pair) {
        a = LetterStep.edged(pair.a)
        b = LetterStep.edged(pair.b)
    }

    @inline(__always)
    func eachStep(_ i: Int, _ j: Int, _ body: (_ shape: Int, _ index: Int, _ x: Int, _ y: Int) -> Void) {
        let n = LetterAlphabet.capacity
        for (shape, (x, y)) in LetterStep.shapes.enumerated() where i + x <= a.count && j + y <= b.count {
            let a1 = x > 0 ? a[i] : 0
            let a2 = x > 1 ? a[i + 1] : 0
            let b1 = y > 0 ? b[j] : 0
            let b2 = y > 1 ? b[j + 1] : 0
            guard LetterStep(first1: a1, first2: a2, second1: b1, second2: b2).isPossible else { continue }
            let first = x > 1 ? Int(a1) * n + Int(a2) : Int(a1)
            let second = y > 1 ? Int(b1) * n + Int(b2) : Int(b1)
            body(shape, StepCounts.index(shape, first, second), x, y)
        }
    }
}
