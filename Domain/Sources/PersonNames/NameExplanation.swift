// SPDX-License-Identifier: Apache-2.0

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
            let left = x[pairing.left.lowerBound].joined(with: x[pairing.left].dropFirst())
            let right = y[pairing.right.lowerBound].joined(with: y[pairing.right].dropFirst())
            return NameExplanation.Word(a: left.text, b: right.text, match: pairing.match, letters: letters(left, right))
        }
        let leftOut = alignment.leftOver.map { x[$0].text } + alignment.rightOver.map { y[$0].text }
        return NameExplanation(bits: bits(a, b), words: words, leftOut: leftOut)
    }

    /// The likeliest way to take one word for the other, letter group by letter group.
    public func letters(_ a: NameToken, _ b: NameToken) -> [(a: String, b: String)] {
        guard a.script <= b.script else { return letters(b, a).map { ($0.b, $0.a) } }
        return LetterPath(a.letters, b.letters, table(a.script, b.script)).steps.map { step in
            (LetterAlphabet.of(a.script).text(Array(a.letters[step.first])), LetterAlphabet.of(b.script).text(Array(b.letters[step.second])))
        }
    }
}
