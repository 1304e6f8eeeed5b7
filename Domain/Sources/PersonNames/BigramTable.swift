// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Letter bigrams of one script, with the word's edges as letter 0; bits are log₂ probabilities.
struct BigramTable: Sendable {
    static let width = LetterAlphabet.capacity
    /// What a bigram that was never met is taken to cost, in bits.
    static let unseen: Float = -11
    var log2s: [Float]

    init(counts: [Double]) {
        let n = Self.width
        log2s = [Float](repeating: 0, count: n * n)
        for row in 0..<n {
            let total = (0..<n).reduce(0.0) { $0 + counts[row * n + $1] } + 1
            for column in 0..<n { log2s[row * n + column] = max(Self.unseen, Float(log2((counts[row * n + column] + 0.02) / total))) }
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
