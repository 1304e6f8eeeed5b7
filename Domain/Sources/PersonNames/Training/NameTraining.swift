// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Learns a `NameModel` from attested spellings. Deterministic: the same rows in the same order give the same model.
public struct NameTraining {
    /// One attested spelling of a name in two scripts, and how often it was met.
    public struct Spelling: Sendable {
        public let a: NameToken
        public let b: NameToken
        public let count: Double

        /// Nil where either side is no single word of two to sixteen letters, or both are of one script.
        public init?(_ a: String, _ b: String, count: Double) {
            let x = NameToken.tokens(of: a)
            let y = NameToken.tokens(of: b)
            guard x.count == 1, y.count == 1 else { return nil }
            self.init(x[0], y[0], count: count)
        }

        init?(_ a: NameToken, _ b: NameToken, count: Double) {
            guard a.script != b.script, Self.lengths.contains(a.letters.count), Self.lengths.contains(b.letters.count) else { return nil }
            let (x, y) = (NameToken(text: "", script: a.script, letters: a.letters), NameToken(text: "", script: b.script, letters: b.letters))
            (self.a, self.b) = a.script < b.script ? (x, y) : (y, x)
            self.count = count
        }

        private static let lengths = 2...16
    }

    let spellings: [Spelling]
    private let people: [(a: NameReading, b: NameReading)]
    public static let rounds = 6
    /// Spellings of one name in one script that are paired with each other, most frequent first.
    private static let mostVariants = 10

    /// - Parameter people: whole names of one person in two scripts; their words are paired by what the spellings teach, and teach in turn.
    public init(_ spellings: [Spelling], people: [(String, String)] = []) {
        self.spellings = spellings
        self.people = people.map { (NameReading($0.0), NameReading($0.1)) }
    }

    /// The letters and the spellings that were met; how to judge whole names is not learned here.
    func learn() -> (model: NameModel, entries: [[AttestedNames.Entry]]) {
        let first = Self.model(spellings)
        return people.isEmpty ? first : Self.model(spellings + aligned(first.model))
    }

    /// Words of whole names that stand for each other.
    private func aligned(_ model: NameModel) -> [Spelling] {
        people.flatMap { person -> [Spelling] in
            let a = person.a.compared
            let b = person.b.compared
            guard !a.isEmpty, !b.isEmpty else { return [] }
            return NameAlignment(a, b, model).pairings.compactMap { pairing in
                guard pairing.left.count + pairing.right.count == 2, pairing.match.bits > Self.leastBits else { return nil }
                return Spelling(a[pairing.left.lowerBound], b[pairing.right.lowerBound], count: 1)
            }
        }
    }

    /// Words of one person's name that are less alike than this teach nothing.
    private static let leastBits: Float = 1

    private static func model(_ spellings: [Spelling]) -> (model: NameModel, entries: [[AttestedNames.Entry]]) {
        let tables = NameModel.pairs.map { first, second -> LetterTable in
            let pairs =
                first == second
                ? variants(first, spellings)
                : of(first, second, spellings).map { LetterTraining.Pair(a: $0.a.letters, b: $0.b.letters, weight: log2(1 + $0.count)) }
            return LetterTraining(first: first, second: second, pairs: pairs).learn(rounds: rounds)
        }
        let entries = entries(spellings)
        return (NameModel(tables: tables, attested: entries.map { AttestedNames($0) }), entries)
    }

    /// What was met between two scripts, and what follows from it: two spellings of one word of the third script are one name too.
    static func entries(_ spellings: [Spelling]) -> [[AttestedNames.Entry]] {
        let byPivot = PivotSpellings(spellings)
        return NameModel.pairs.map { first, second in
            let met = of(first, second, spellings).map { LetterTraining.Pair(a: $0.a.letters, b: $0.b.letters, weight: $0.count) }
            return counted(met + byPivot.pairs(first, second))
        }
    }

    /// What follows from others has to follow this often.
    private static let leastCount = 0.5

    private static func counted(_ pairs: [LetterTraining.Pair]) -> [AttestedNames.Entry] {
        var place: [[[UInt8]]: Int] = [:]
        var sums: [(pair: LetterTraining.Pair, count: Double)] = []
        for pair in pairs {
            let index = place[[pair.a, pair.b]] ?? sums.count
            if index == sums.count {
                place[[pair.a, pair.b]] = index
                sums.append((pair, 0))
            }
            sums[index].count += pair.weight
        }
        return sums.filter { $0.count >= leastCount }.map { AttestedNames.Entry(a: $0.pair.a, b: $0.pair.b, count: Float($0.count)) }
    }

    private static func of(_ first: Script, _ second: Script, _ spellings: [Spelling]) -> [Spelling] {
        first == second ? [] : spellings.filter { $0.a.script == first && $0.b.script == second }
    }

    /// Two spellings in one script that were both met for one word of another script.
    private static func variants(_ script: Script, _ spellings: [Spelling]) -> [LetterTraining.Pair] {
        var byPivot: [NameToken: [(word: [UInt8], count: Double)]] = [:]
        var order: [NameToken] = []
        for spelling in spellings where spelling.a.script == script || spelling.b.script == script {
            let (word, pivot) = spelling.a.script == script ? (spelling.a, spelling.b) : (spelling.b, spelling.a)
            if byPivot[pivot] == nil { order.append(pivot) }
            byPivot[pivot, default: []].append((word.letters, spelling.count))
        }
        var pairs: [LetterTraining.Pair] = []
        for pivot in order {
            let words = (byPivot[pivot] ?? []).sorted { $0.count != $1.count ? $0.count > $1.count : $0.word.lexicographicallyPrecedes($1.word) }.prefix(mostVariants)
            for (i, x) in words.enumerated() {
                for y in words.dropFirst(i) where x.word != y.word || words.count > 1 {
                    pairs.append(LetterTraining.Pair(a: x.word, b: y.word, weight: log2(1 + min(x.count, y.count)) / Double(words.count)))
                }
            }
        }
        return pairs
    }
}
