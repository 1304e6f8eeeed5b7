// SPDX-License-Identifier: Apache-2.0

/// Scores two words as one name, whatever the scripts.
public enum LetterModel {
    /// log₂ likelihood ratio that the two are one name; symmetric.
    public static func bits(_ a: [UInt8], _ aScript: Script, _ b: [UInt8], _ bScript: Script) -> Float {
        NameModel.learned.compare(a, aScript, b, bScript).bits
    }

    /// The best reading of two words: with or without the article, women's and men's surname forms.
    public static func bits(_ a: NameToken, _ b: NameToken) -> Float { NameModel.learned.bits(a, b) }

    /// How alike two words are as names, in their best reading, whatever their frequency.
    public static func likeness(_ a: NameToken, _ b: NameToken) -> Float { NameModel.learned.compare(a, b).likeness }
}

/// A word with all its readings.
struct ReadWord: Sendable {
    let token: NameToken
    let readings: [Readings.Reading]

    init(_ token: NameToken) {
        self.token = token
        readings = Readings.all(token)
    }
}

extension NameModel {
    /// The best reading of two words.
    public func compare(_ a: NameToken, _ b: NameToken) -> WordMatch { compare(ReadWord(a), ReadWord(b)) }

    func compare(_ a: ReadWord, _ b: ReadWord) -> WordMatch {
        var best = WordMatch.impossible
        for (i, x) in a.readings.enumerated() {
            for (j, y) in b.readings.enumerated() {
                var match = compare(x.letters, a.token.script, y.letters, b.token.script)
                if !(x.isBare && y.isBare) { match = match.less(x.cost + y.cost) }
                match.isArticleLacking = x.isBare != y.isBare
                match.readings = (UInt8(i), UInt8(j))
                if match.bits > best.bits { best = match }
            }
        }
        return best
    }

    public func bits(_ a: NameToken, _ b: NameToken) -> Float { compare(a, b).bits }

    /// The likeliest alignment of the letters of two words that stand for each other, in the readings in which they matched.
    func path(_ pairing: NameAlignment.Pairing, _ left: [NameToken], _ right: [NameToken]) -> LetterPath {
        let a = left[pairing.left.lowerBound].joined(with: left[pairing.left].dropFirst())
        let b = right[pairing.right.lowerBound].joined(with: right[pairing.right].dropFirst())
        let x = Readings.letters(a, pairing.match.readings.0)
        let y = Readings.letters(b, pairing.match.readings.1)
        let isInOrder = a.script < b.script || a.script == b.script && !y.lexicographicallyPrecedes(x)
        return isInOrder ? LetterPath(x, y, table(a.script, b.script)) : LetterPath(y, x, table(b.script, a.script))
    }
}
