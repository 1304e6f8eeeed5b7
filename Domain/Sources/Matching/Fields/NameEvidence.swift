// SPDX-License-Identifier: Apache-2.0

import Identity
import PersonNames

/// What the words of two names say, given, family and fathers' alike: lists differ in which they hold and in which order.
///
/// In a register, where it is known which word is which, `NameHypothesis` and `WordWeights` do the same.
struct NameEvidence {
    private(set) var bits = 0.0
    private(set) var evidence: [Evidence] = []
    /// Words that agree.
    private(set) var agreeingWords = 0

    /// A word on each side that has no partner on the other: two different names.
    private static let conflict: Float = -6.5
    /// A word that one of the two leaves out.
    private static let leftOut: Float = -0.5
    private static let otherOrder: Float = -1
    private static let writtenTogether: Float = 1.5

    private let isExplained: Bool

    private mutating func add(
        _ field: MatchField, _ bits: Double, _ reason: EvidenceReason, _ left: @autoclosure () -> String?, _ right: @autoclosure () -> String?
    ) {
        self.bits += bits
        if isExplained { evidence.append(Evidence(field: field, bits: bits, reason: reason, left: left(), right: right())) }
    }

    /// A pairing of one word with one, or of two neighbouring words with one that writes them together (Abd al-Aziz, Abdulaziz).
    private struct Pairing {
        let bits: Float
        let left: ClosedRange<Int>
        let right: ClosedRange<Int>
    }

    private static func pairings(_ a: [NameToken], _ b: [NameToken], _ words: FileWords) -> [Pairing] {
        var all: [Pairing] = []
        for (i, x) in a.enumerated() {
            guard let first = words.number(x) else { continue }
            for (j, y) in b.enumerated() {
                guard let second = words.number(y) else { continue }
                let bits = words.bits(first, second)
                all.append(Pairing(bits: bits, left: i...i, right: j...j))
                // Two words as one are looked at only where a word has no partner by itself.
                guard bits <= 0 else { continue }
                func joined(_ pair: NameToken, _ whole: NameToken) -> Float { words.bits(NameModel.learnedForgiving.compare(pair, whole).likeness, first, second) - writtenTogether }
                if i + 1 < a.count, couldBeJoined(x, a[i + 1], y) { all.append(Pairing(bits: joined(x.joined(with: a[i + 1]), y), left: i...(i + 1), right: j...j)) }
                if j + 1 < b.count, couldBeJoined(y, b[j + 1], x) { all.append(Pairing(bits: joined(y.joined(with: b[j + 1]), x), left: i...i, right: j...(j + 1))) }
            }
        }
        return all.sorted { ($0.bits, $1.left.lowerBound, $1.right.lowerBound) > ($1.bits, $0.left.lowerBound, $0.right.lowerBound) }
    }

    private static func couldBeJoined(_ first: NameToken, _ second: NameToken, _ whole: NameToken) -> Bool {
        let together = first.letters.count + second.letters.count
        return together <= whole.letters.count * 2 && whole.letters.count <= together * 2 && first.letters.count + 2 <= whole.letters.count
    }

    /// Words are paired greedily, best agreement first; with so few words and so clear agreements that is the best pairing but for rarities.
    init(_ a: DescribedWords, _ b: DescribedWords, _ words: FileWords, explained: Bool) {
        isExplained = explained
        var left = Places(a.words.count)
        var right = Places(b.words.count)
        var pairs: [(i: Int, j: Int)] = []
        for pairing in Self.pairings(a.words, b.words, words) where left.contains(pairing.left) && right.contains(pairing.right) {
            // What is left over on both sides and hardly alike: two different names.
            let isAlike = pairing.bits > 1
            if !isAlike, pairing.left.count + pairing.right.count > 2 { continue }
            // A father's name on one side says nothing against a family's on the other: each list left one of them out.
            if !isAlike, Self.isFather(pairing.left.lowerBound, a) != Self.isFather(pairing.right.lowerBound, b) { continue }
            // Nor does where somebody is from, or was called after, against a name.
            if !isAlike, a.fromSomewhere.contains(pairing.left.lowerBound) || b.fromSomewhere.contains(pairing.right.lowerBound) { continue }
            left.remove(pairing.left)
            right.remove(pairing.right)
            let (i, j) = (pairing.left.lowerBound, pairing.right.lowerBound)
            if isAlike {
                pairs.append((i, j))
                // Where somebody is from tells nobody apart.
                if !a.fromSomewhere.contains(i), !b.fromSomewhere.contains(j) { agreeingWords += 1 }
            }
            let common = words.number(a.words[i]).map { words.rarity($0) < 8 } ?? false
            let reason: EvidenceReason = !isAlike ? .differs : common ? .soundsAlikeCommon : .soundsAlike
            let bits = isAlike ? pairing.bits : max(Self.conflict, pairing.bits - 1.5)
            add(Self.field(i, a), Double(bits), reason, Self.text(a.words, pairing.left), Self.text(b.words, pairing.right))
        }
        if left.count > 0 { add(.family, Double(Self.leftOut * Float(left.count)), .missing, left.text(a.words), nil) }
        if right.count > 0 { add(.family, Double(Self.leftOut * Float(right.count)), .missing, nil, right.text(b.words)) }
        let order = pairs.sorted { $0.i < $1.i }.map(\.j)
        if order != order.sorted() { add(.given, Double(Self.otherOrder), .differs, a.description.fullName, b.description.fullName) }
    }

    /// Words of a name that have no partner yet.
    private struct Places {
        private var bits: UInt64

        init(_ count: Int) { bits = 1 << UInt64(min(count, 63)) - 1 }

        var count: Int { bits.nonzeroBitCount }

        private static func mask(_ range: ClosedRange<Int>) -> UInt64 { range.reduce(0) { $0 | 1 << UInt64($1) } }

        func contains(_ range: ClosedRange<Int>) -> Bool { bits & Self.mask(range) == Self.mask(range) }

        mutating func remove(_ range: ClosedRange<Int>) { bits &= ~Self.mask(range) }

        func text(_ words: [NameToken]) -> String { words.indices.filter { bits >> UInt64($0) & 1 == 1 }.map { words[$0].text }.joined(separator: " ") }
    }

    private static func text(_ words: [NameToken], _ range: ClosedRange<Int>) -> String { words[range].map(\.text).joined(separator: " ") }

    private static func isFather(_ index: Int, _ person: DescribedWords) -> Bool { index > 0 && person.fathers.contains(index) }

    private static func field(_ index: Int, _ person: DescribedWords) -> MatchField {
        if index == 0 { return .given }
        if person.words[index] == person.father { return .father }
        return person.words[index] == person.grandfather ? .grandfather : .family
    }
}
