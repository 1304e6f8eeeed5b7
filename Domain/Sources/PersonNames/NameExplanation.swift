// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Why two names score as they do: which word stands for which, and which letters of them.
public struct NameExplanation: Sendable {
    public struct Word: Sendable {
        public let a: String
        public let b: String
        public let match: WordMatch
        /// Letter groups of the likeliest alignment, in order; empty on one side where the other's letter is not written.
        public let letters: [(a: String, b: String)]
    }

    /// What all the words say together.
    public let bits: Float
    public let words: [Word]
    public let leftOut: [String]
}

extension NameModel {
    /// Nil where one of the names has no letter.
    public func explain(_ a: NameReading, _ b: NameReading) -> NameExplanation? {
        let x = a.compared
        let y = b.compared
        guard !x.isEmpty, !y.isEmpty else { return nil }
        let alignment = NameAlignment(x, y, self)
        let words = alignment.pairings.map { pairing -> NameExplanation.Word in
            let left = x[pairing.left].dropFirst().reduce(x[pairing.left.lowerBound]) { $0.joined(with: $1) }
            let right = y[pairing.right].dropFirst().reduce(y[pairing.right.lowerBound]) { $0.joined(with: $1) }
            return NameExplanation.Word(a: left.text, b: right.text, match: pairing.match, letters: letters(left, right))
        }
        let leftOut = alignment.leftOver.map { x[$0].text } + alignment.rightOver.map { y[$0].text }
        return NameExplanation(bits: bits(a, b), words: words, leftOut: leftOut)
    }

    /// The likeliest way to take one word for the other, letter group by letter group.
    public func letters(_ a: NameToken, _ b: NameToken) -> [(a: String, b: String)] {
        guard a.script <= b.script else { return letters(b, a).map { ($0.b, $0.a) } }
        return table(a.script, b.script).steps.path(a.letters, b.letters).map { step in
            (LetterAlphabet.of(a.script).text(step.a), LetterAlphabet.of(b.script).text(step.b))
        }
    }
}

extension StepTable {
    /// The steps of the single likeliest alignment, without the words' edges.
    func path(_ a: [UInt8], _ b: [UInt8]) -> [(a: [UInt8], b: [UInt8])] {
        let x = LetterStep.edged(a)
        let y = LetterStep.edged(b)
        let columns = y.count + 1
        var best = [Float](repeating: -.infinity, count: (x.count + 1) * columns)
        var shapes = [Int](repeating: 0, count: best.count)
        best[0] = 0
        for i in 0...x.count {
            for j in 0...y.count where best[i * columns + j] > -.infinity {
                for (shape, (m, n)) in LetterStep.shapes.enumerated() where i + m <= x.count && j + n <= y.count {
                    let p = probability(Array(x[i..<(i + m)]), Array(y[j..<(j + n)]))
                    let place = (i + m) * columns + j + n
                    guard p > 0, best[i * columns + j] + log2(p) > best[place] else { continue }
                    best[place] = best[i * columns + j] + log2(p)
                    shapes[place] = shape
                }
            }
        }
        var steps: [(a: [UInt8], b: [UInt8])] = []
        var (i, j) = (x.count, y.count)
        while i + j > 0 {
            let (m, n) = LetterStep.shapes[shapes[i * columns + j]]
            if m + n == 0 || i < m || j < n { break }
            let isLetter: (UInt8) -> Bool = { $0 < LetterStep.start }
            let step = (x[(i - m)..<i].filter(isLetter), y[(j - n)..<j].filter(isLetter))
            if !step.0.isEmpty || !step.1.isEmpty { steps.append(step) }
            (i, j) = (i - m, j - n)
        }
        return steps.reversed()
    }
}
