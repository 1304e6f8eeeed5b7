// SPDX-License-Identifier: Apache-2.0

/// Which words of one name stand for which of another, in the best of all ways.
///
/// Found exactly, by dynamic programming over the set of words used: the words may stand in another order, two neighbours may be
/// written as one, and either name may leave words out.
public struct NameAlignment: Sendable {
    public struct Pairing: Sendable {
        public let left: Range<Int>
        public let right: Range<Int>
        public let match: WordMatch
    }

    public private(set) var pairings: [Pairing] = []
    public private(set) var leftOver: [Int] = []
    public private(set) var rightOver: [Int] = []

    /// Words standing in another order than on the other side.
    public var isCrossed: Bool { zip(pairings, pairings.dropFirst()).contains { $0.right.lowerBound > $1.right.lowerBound } }
    public var joined: Int { pairings.count { $0.left.count + $0.right.count > 2 } }

    init(_ a: [NameToken], _ b: [NameToken], _ model: NameModel) {
        let bits = WordMatrix(a, b, model)
        let choices = Self.search(bits)
        var i = 0
        var path: [Choice] = []
        var row = a.count
        var used = choices.used
        while row > 0 {
            let choice = choices.at(row, used)
            path.append(choice)
            row -= choice.rows
            used &= ~choice.words
        }
        for choice in path.reversed() {
            if choice.words == 0 {
                leftOver.append(i)
            } else {
                let first = choice.words.trailingZeroBitCount
                pairings.append(
                    Pairing(left: i..<(i + choice.rows), right: first..<(first + choice.words.nonzeroBitCount), match: bits[choice, i]))
            }
            i += choice.rows
        }
        rightOver = b.indices.filter { choices.used >> $0 & 1 == 0 }
    }

    // What the search prefers, in bits; what the words then say together is learned (`NameJudgement`).
    private static let unpaired: Float = -3
    private static let crossing: Float = -1
    private static let joining: Float = -2
    /// Two words are never less alike than two other names.
    private static func gain(_ match: WordMatch) -> Float { match.bits == -.infinity ? -100 : max(match.likeness, -5) }

    /// One step: so many words of the left name against those words of the right one.
    struct Choice {
        let rows: Int
        let words: Int
    }

    /// The best step into every reached state.
    private struct Choices {
        var steps: [Choice]
        let sets: Int
        var used = 0

        func at(_ row: Int, _ used: Int) -> Choice { steps[row * sets + used] }
    }

    private static func search(_ bits: WordMatrix) -> Choices {
        var reach = Reach(rows: bits.rows, columns: bits.columns)
        for i in 0..<bits.rows {
            for used in 0..<reach.found.sets where reach.gains[i * reach.found.sets + used] > -.infinity {
                reach.step(i, used, rows: 1, words: 0, unpaired)
                for j in 0..<bits.columns {
                    // A word taken before one that stands earlier: the order of the words differs.
                    let crossed: Float = used >> (j + 1) != 0 ? crossing : 0
                    reach.step(i, used, rows: 1, words: 1 << j, gain(bits.single(i, j)) + crossed)
                    if i + 1 < bits.rows { reach.step(i, used, rows: 2, words: 1 << j, gain(bits.leftJoined(i, j)) + crossed + joining) }
                    if j + 1 < bits.columns { reach.step(i, used, rows: 1, words: 3 << j, gain(bits.rightJoined(i, j)) + crossed + joining) }
                }
            }
        }
        return reach.best(rows: bits.rows, columns: bits.columns)
    }

    /// What was gained on the best way to each state: rows behind, and which words of the other name were used.
    private struct Reach {
        var gains: [Float]
        var found: Choices

        init(rows: Int, columns: Int) {
            let sets = 1 << columns
            gains = [Float](repeating: -.infinity, count: (rows + 1) * sets)
            gains[0] = 0
            found = Choices(steps: [Choice](repeating: Choice(rows: 1, words: 0), count: gains.count), sets: sets)
        }

        mutating func step(_ row: Int, _ used: Int, rows: Int, words: Int, _ gain: Float) {
            let state = (row + rows) * found.sets + (used | words)
            let gained = gains[row * found.sets + used] + gain
            guard used & words == 0, gained > gains[state] else { return }
            gains[state] = gained
            found.steps[state] = Choice(rows: rows, words: words)
        }

        func best(rows: Int, columns: Int) -> Choices {
            var found = found
            var best = -Float.infinity
            for used in 0..<found.sets {
                let end = gains[rows * found.sets + used] + unpaired * Float(columns - used.nonzeroBitCount)
                if end > best {
                    best = end
                    found.used = used
                }
            }
            return found
        }
    }
}

/// What each word of one name, and each two neighbours as one, say of each word of another.
private struct WordMatrix {
    let rows: Int
    let columns: Int
    private var singles: [WordMatch]
    private var lefts: [WordMatch]
    private var rights: [WordMatch]

    init(_ a: [NameToken], _ b: [NameToken], _ model: NameModel) {
        rows = a.count
        columns = b.count
        let left = a.map { ReadWord($0) }
        let right = b.map { ReadWord($0) }
        singles = left.flatMap { x in right.map { model.compare(x, $0) } }
        let joinable = a.count + b.count > 2
        lefts = joinable ? Self.neighbours(a).flatMap { pair in right.map { Self.joined(pair, $0, model) } } : []
        let pairs = joinable ? Self.neighbours(b) : []
        rights = joinable ? left.flatMap { x in pairs.map { Self.joined($0, x, model).mirrored } } : []
    }

    private static func neighbours(_ words: [NameToken]) -> [ReadWord] {
        zip(words, words.dropFirst()).map { ReadWord($0.joined(with: $1)) }
    }

    /// Two words as one; not worth the letters where the lengths cannot agree.
    private static func joined(_ pair: ReadWord, _ whole: ReadWord, _ model: NameModel) -> WordMatch {
        let together = pair.token.letters.count
        let length = whole.token.letters.count
        guard together <= NameToken.longest, mayStand(together, pair.token.script, for: length, whole.token.script) else { return .impossible }
        return model.compare(pair, whole)
    }

    /// Short vowels are not written in Arabic: a word there has few letters more than elsewhere, and may have half as many.
    private static func mayStand(_ count: Int, _ script: Script, for other: Int, _ otherScript: Script) -> Bool {
        switch (script == .arabic, otherScript == .arabic) {
        case (true, false): count * 4 <= other * 5 + 4 && other <= count * 2 + 2
        case (false, true): other * 4 <= count * 5 + 4 && count <= other * 2 + 2
        case (true, true), (false, false): count * 2 <= other * 3 + 2 && other * 2 <= count * 3 + 2
        }
    }

    func single(_ i: Int, _ j: Int) -> WordMatch { singles[i * columns + j] }
    func leftJoined(_ i: Int, _ j: Int) -> WordMatch { lefts[i * columns + j] }
    func rightJoined(_ i: Int, _ j: Int) -> WordMatch { rights[i * (columns - 1) + j] }

    subscript(_ choice: NameAlignment.Choice, _ i: Int) -> WordMatch {
        let j = choice.words.trailingZeroBitCount
        if choice.rows == 2 { return leftJoined(i, j) }
        return choice.words.nonzeroBitCount == 2 ? rightJoined(i, j) : single(i, j)
    }
}
