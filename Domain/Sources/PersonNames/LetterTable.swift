// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What was learned about how letters of one script are written in another: probabilities of letter groups, and of letters by themselves.
///
/// A memoryless transducer: every step rewrites 0–2 letters into 0–2 letters. Beside it stands a letter bigram model for each side, so that
/// the score of two words is a log-likelihood ratio: how much likelier the pair is as one name than as two unrelated ones.
public struct LetterTable: Sendable {
    public let first: Script
    public let second: Script
    let steps: StepTable
    let firstLetters: BigramTable
    let secondLetters: BigramTable

    init(first: Script, second: Script, steps: StepTable, firstLetters: BigramTable, secondLetters: BigramTable) {
        self.first = first
        self.second = second
        self.steps = steps
        self.firstLetters = firstLetters
        self.secondLetters = secondLetters
    }

    /// log₂ likelihood ratio that two words of the two scripts are one name. Both are at most `NameToken.longest` letters.
    public func bits(_ a: [UInt8], _ b: [UInt8]) -> Float {
        let together = steps.probability(a, b)
        return Float(log2(max(together, 1e-280))) - firstLetters.bits(a) - secondLetters.bits(b)
    }
}

/// Letter bigrams of one script, with the word's edges as letter 0; bits are log₂ probabilities.
struct BigramTable: Sendable {
    static let width = LetterAlphabet.capacity
    var log2s: [Float]

    init(counts: [Double]) {
        let n = Self.width
        log2s = [Float](repeating: 0, count: n * n)
        for row in 0..<n {
            let total = (0..<n).reduce(0.0) { $0 + counts[row * n + $1] } + 1
            for column in 0..<n { log2s[row * n + column] = Float(log2((counts[row * n + column] + 0.02) / total)) }
        }
    }

    init(log2s: [Float]) { self.log2s = log2s }

    func bits(_ word: [UInt8]) -> Float {
        var sum: Float = 0
        var previous = 0
        for code in word {
            sum += log2s[previous * Self.width + Int(code)]
            previous = Int(code)
        }
        return sum + log2s[previous * Self.width]
    }
}

/// Probabilities of the steps, laid out so that one word pair costs a few hundred look-ups.
struct StepTable: Sendable {
    static let width = LetterAlphabet.capacity
    /// One letter for one, one for none (column 0), none for one (row 0).
    var single: [Float]
    /// Nothing for two letters.
    var insertTwo: [Float]
    /// Numbers of the letter pairs that occur in two-letter steps; 0 for the others.
    var firstPairs: [UInt16]
    var secondPairs: [UInt16]
    /// Two letters for one, one for two, two for two; rows and columns are pair numbers or letters.
    var twoForOne: [Float]
    var oneForTwo: [Float]
    var twoForTwo: [Float]
    var secondPairCount: Int

    /// A step that was never seen still has this probability, when it is of one letter.
    static let unseen: Float = 1e-9

    init(_ steps: [LetterStep: Double]) {
        let n = Self.width
        single = [Float](repeating: Self.unseen, count: n * n)
        insertTwo = [Float](repeating: 0, count: n * n)
        firstPairs = [UInt16](repeating: 0, count: n * n)
        secondPairs = [UInt16](repeating: 0, count: n * n)
        var firstCount = 1
        var secondCount = 1
        let ordered = steps.keys.sorted()
        for step in ordered {
            if step.first2 != 0, firstPairs[step.firstPair] == 0 {
                firstPairs[step.firstPair] = UInt16(firstCount)
                firstCount += 1
            }
            if step.second2 != 0, step.first1 != 0, secondPairs[step.secondPair] == 0 {
                secondPairs[step.secondPair] = UInt16(secondCount)
                secondCount += 1
            }
        }
        secondPairCount = secondCount
        twoForOne = [Float](repeating: 0, count: firstCount * n)
        oneForTwo = [Float](repeating: 0, count: n * secondCount)
        twoForTwo = [Float](repeating: 0, count: firstCount * secondCount)
        for step in ordered {
            let p = Float(steps[step] ?? 0)
            let row = Int(firstPairs[step.firstPair])
            let column = Int(secondPairs[step.secondPair])
            switch (step.first2 != 0, step.second2 != 0) {
            case (false, false): single[Int(step.first1) * n + Int(step.second1)] = max(p, Self.unseen)
            case (true, false): twoForOne[row * n + Int(step.second1)] = p
            case (false, true) where step.first1 == 0: insertTwo[step.secondPair] = p
            case (false, true): oneForTwo[Int(step.first1) * secondCount + column] = p
            case (true, true): twoForTwo[row * secondCount + column] = p
            }
        }
    }

    /// Sum over all alignments: the probability of the pair.
    func probability(_ a: [UInt8], _ b: [UInt8]) -> Double {
        let n = Self.width
        let rows = a.count + 1
        let columns = b.count + 1
        return withUnsafeTemporaryAllocation(of: Double.self, capacity: rows * columns) { f in
            single.withUnsafeBufferPointer { single in
                for i in 0..<rows {
                    let a1 = i > 0 ? Int(a[i - 1]) : 0
                    let pair = i > 1 ? Int(firstPairs[Int(a[i - 2]) * n + a1]) : 0
                    for j in 0..<columns {
                        let b1 = j > 0 ? Int(b[j - 1]) : 0
                        var sum = i == 0 && j == 0 ? 1.0 : 0.0
                        if i > 0 { sum += f[(i - 1) * columns + j] * Double(single[a1 * n]) }
                        if j > 0 { sum += f[i * columns + j - 1] * Double(single[b1]) }
                        if i > 0, j > 0 {
                            sum += f[(i - 1) * columns + j - 1] * Double(single[a1 * n + b1])
                            if pair != 0 { sum += f[(i - 2) * columns + j - 1] * Double(twoForOne[pair * n + b1]) }
                        }
                        if j > 1 {
                            let ahead = Int(b[j - 2]) * n + b1
                            sum += f[i * columns + j - 2] * Double(insertTwo[ahead])
                            let other = Int(secondPairs[ahead])
                            if other != 0, i > 0 {
                                sum += f[(i - 1) * columns + j - 2] * Double(oneForTwo[a1 * secondPairCount + other])
                                if pair != 0 { sum += f[(i - 2) * columns + j - 2] * Double(twoForTwo[pair * secondPairCount + other]) }
                            }
                        }
                        f[i * columns + j] = sum
                    }
                }
            }
            return f[rows * columns - 1]
        }
    }
}

/// One rewriting step: up to two letters of the first script against up to two of the second; 0 where there is none.
public struct LetterStep: Hashable, Comparable, Sendable {
    let first1: UInt8
    let first2: UInt8
    let second1: UInt8
    let second2: UInt8

    var firstPair: Int { Int(first1) * LetterAlphabet.capacity + Int(first2) }
    var secondPair: Int { Int(second1) * LetterAlphabet.capacity + Int(second2) }

    private var key: UInt32 { UInt32(first1) << 24 | UInt32(first2) << 16 | UInt32(second1) << 8 | UInt32(second2) }

    public static func < (a: LetterStep, b: LetterStep) -> Bool { a.key < b.key }
}
