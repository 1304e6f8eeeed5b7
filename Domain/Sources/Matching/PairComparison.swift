// SPDX-License-Identifier: Apache-2.0

import Identity
import PersonNames

/// Two descriptions held against each other field by field.
struct PairComparison {
    private(set) var evidence: [Evidence] = []
    /// Words of the names that agree.
    private(set) var agreeingWords = 0
    private(set) var isSameDocument = false

    /// A word on each side that has no partner on the other: two different names.
    private static let conflict: Float = -6.5
    /// A word that one of the two leaves out.
    private static let leftOut: Float = -0.5
    private static let otherOrder: Float = -1
    private static let yearsContradict = -5.0
    /// Mothers’ names are few; one that agrees is worth at most this.
    private static let mothersName: Float = 4
    private static let sexContradicts = -9.0

    init(_ a: DescribedWords, _ b: DescribedWords, _ words: FileWords) {
        compareNames(a, b, words)
        compareMothers(a, b)
        let birth = BirthEvidence.weigh(a.description.birth, b.description.birth)
        // Many years apart is worse between two files than between a file and a register: both were written from the same mouth.
        let contradicts = birth.reason == .contradictsYear ? Self.yearsContradict : 0
        add(.birth, birth.bits + contradicts, birth.reason, a.description.birth?.description, b.description.birth?.description)
        compareDocuments(a.description.documents, b.description.documents)
        if let x = a.description.sex, let y = b.description.sex {
            add(.sex, x == y ? MatchWeights.sexSame : Self.sexContradicts, x == y ? .same : .differs, x.rawValue, y.rawValue)
        }
        if let x = a.place, let y = b.place {
            let bits = min(LetterModel.likeness(x, y), 6)
            add(.place, Double(bits > 0 ? bits : MatchWeights.placeDiffers), bits > 0 ? .soundsAlike : .differs, a.description.birthPlace, b.description.birthPlace)
        }
    }

    private mutating func add(_ field: MatchField, _ bits: Double, _ reason: EvidenceReason, _ left: String?, _ right: String?) {
        if left == nil && right == nil { return }
        evidence.append(Evidence(field: field, bits: bits, reason: reason, left: left, right: right))
    }

    /// A pairing of one word with one, or of two neighbouring words with one that writes them together (Abd al-Aziz, Abdulaziz).
    private struct Pairing {
        let bits: Float
        let left: ClosedRange<Int>
        let right: ClosedRange<Int>
    }

    private static let writtenTogether: Float = 1.5

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
                func joined(_ pair: NameToken, _ whole: NameToken) -> Float { words.bits(LetterModel.likeness(pair, whole), first, second) - writtenTogether }
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
    private mutating func compareNames(_ a: DescribedWords, _ b: DescribedWords, _ words: FileWords) {
        var left = Set(a.words.indices)
        var right = Set(b.words.indices)
        var pairs: [(i: Int, j: Int)] = []
        for pairing in Self.pairings(a.words, b.words, words) where left.isSuperset(of: pairing.left) && right.isSuperset(of: pairing.right) {
            // What is left over on both sides and hardly alike: two different names.
            let isAlike = pairing.bits > 1
            if !isAlike, pairing.left.count + pairing.right.count > 2 { continue }
            // A father's name on one side says nothing against a family's on the other: each list left one of them out.
            if !isAlike, Self.isFather(pairing.left.lowerBound, a) != Self.isFather(pairing.right.lowerBound, b) { continue }
            left.subtract(pairing.left)
            right.subtract(pairing.right)
            let (i, j) = (pairing.left.lowerBound, pairing.right.lowerBound)
            if isAlike {
                pairs.append((i, j))
                agreeingWords += 1
            }
            let common = words.number(a.words[i]).map { words.rarity($0) < 8 } ?? false
            let reason: EvidenceReason = !isAlike ? .differs : common ? .soundsAlikeCommon : .soundsAlike
            let bits = isAlike ? pairing.bits : max(Self.conflict, pairing.bits - 1.5)
            add(Self.field(i, a), Double(bits), reason, Self.text(a.words, pairing.left), Self.text(b.words, pairing.right))
        }
        for (rest, words) in [(left, a.words), (right, b.words)] where !rest.isEmpty {
            let text = rest.sorted().map { words[$0].text }.joined(separator: " ")
            let isLeft = rest == left && words == a.words
            add(.family, Double(Self.leftOut * Float(rest.count)), .missing, isLeft ? text : nil, isLeft ? nil : text)
        }
        let order = pairs.sorted { $0.i < $1.i }.map(\.j)
        if order != order.sorted() { add(.given, Double(Self.otherOrder), .differs, a.description.fullName, b.description.fullName) }
    }

    private static func text(_ words: [NameToken], _ range: ClosedRange<Int>) -> String { words[range].map(\.text).joined(separator: " ") }

    private static func isFather(_ index: Int, _ person: DescribedWords) -> Bool { index > 0 && person.fathers.contains(index) }

    private static func field(_ index: Int, _ person: DescribedWords) -> MatchField {
        if index == 0 { return .given }
        return person.words[index] == person.father ? .father : .family
    }

    private mutating func compareMothers(_ a: DescribedWords, _ b: DescribedWords) {
        guard let x = a.mother.first, let y = b.mother.first else { return }
        let bits = min(LetterModel.likeness(x, y), Self.mothersName)
        add(.mother, Double(bits > 0 ? bits : MatchWeights.motherDiffers), bits > 0 ? .soundsAlike : .differs, a.description.mother, b.description.mother)
    }

    private mutating func compareDocuments(_ a: [DocumentNumber], _ b: [DocumentNumber]) {
        guard !a.isEmpty, !b.isEmpty else { return }
        let best = a.flatMap { x in b.map { (x, $0, DocumentEvidence.weigh(x.canonical, $0.canonical)) } }.max { $0.2.bits < $1.2.bits }
        guard let best else { return }
        isSameDocument = best.2.bits > 10
        add(.document, best.2.bits, best.2.reason, best.0.number, best.1.number)
    }
}
