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
    private static let leftOut: Float = -0.8
    private static let otherOrder: Float = -2
    private static let yearsContradict = -5.0
    /// Mothers’ names are few; one that agrees is worth at most this.
    private static let mothersName: Float = 6
    private static let sexContradicts = -9.0

    init(_ a: DescribedWords, _ b: DescribedWords, rarity: (NameToken) -> Float) {
        compareNames(a, b, rarity)
        compareMothers(a, b, rarity)
        let birth = BirthEvidence.weigh(a.description.birth, b.description.birth)
        // Many years apart is worse between two files than between a file and a register: both were written from the same mouth.
        let contradicts = birth.reason == .contradictsYear ? Self.yearsContradict : 0
        add(.birth, birth.bits + contradicts, birth.reason, a.description.birth?.description, b.description.birth?.description)
        compareDocuments(a.description.documents, b.description.documents)
        if let x = a.description.sex, let y = b.description.sex {
            add(.sex, x == y ? MatchWeights.sexSame : Self.sexContradicts, x == y ? .same : .differs, x.rawValue, y.rawValue)
        }
        if let x = a.place, let y = b.place {
            let bits = min(LetterModel.bits(x, y), 6)
            add(.place, Double(bits > 0 ? bits : MatchWeights.placeDiffers), bits > 0 ? .soundsAlike : .differs, a.description.birthPlace, b.description.birthPlace)
        }
    }

    private mutating func add(_ field: MatchField, _ bits: Double, _ reason: EvidenceReason, _ left: String?, _ right: String?) {
        if left == nil && right == nil { return }
        evidence.append(Evidence(field: field, bits: bits, reason: reason, left: left, right: right))
    }

    /// Words are paired greedily, best agreement first; with so few words and so clear agreements that is the best pairing but for rarities.
    private mutating func compareNames(_ a: DescribedWords, _ b: DescribedWords, _ rarity: (NameToken) -> Float) {
        var candidates: [(bits: Float, i: Int, j: Int)] = []
        for (i, x) in a.words.enumerated() {
            for (j, y) in b.words.enumerated() {
                let bits = min(Self.alike(x, y), max(rarity(x), rarity(y)) + MatchWeights.beyondRarity)
                candidates.append((bits, i, j))
            }
        }
        var left = Set(a.words.indices)
        var right = Set(b.words.indices)
        var pairs: [(i: Int, j: Int)] = []
        for candidate in candidates.sorted(by: { $0.bits > $1.bits }) where left.contains(candidate.i) && right.contains(candidate.j) {
            // What is left over on both sides and hardly alike: two different names.
            let isAlike = candidate.bits > 1
            left.remove(candidate.i)
            right.remove(candidate.j)
            if isAlike {
                pairs.append((candidate.i, candidate.j))
                agreeingWords += 1
            }
            let common = rarity(a.words[candidate.i]) < 8
            let reason: EvidenceReason = !isAlike ? .differs : common ? .soundsAlikeCommon : .soundsAlike
            let bits = isAlike ? candidate.bits : max(Self.conflict, candidate.bits - 1.5)
            add(Self.field(candidate.i, a), Double(bits), reason, a.words[candidate.i].text, b.words[candidate.j].text)
        }
        let extra = abs(left.count - right.count)
        if extra > 0 {
            let words = left.count > right.count ? left.sorted().suffix(extra).map { a.words[$0].text } : right.sorted().suffix(extra).map { b.words[$0].text }
            let text = words.joined(separator: " ")
            add(.family, Double(Self.leftOut * Float(extra)), .missing, left.count > right.count ? text : nil, left.count > right.count ? nil : text)
        }
        let order = pairs.sorted { $0.i < $1.i }.map(\.j)
        if let first = order.first, first != 0 || pairs.min(by: { $0.i < $1.i })?.i != 0, order != order.sorted() {
            add(.given, Double(Self.otherOrder), .differs, a.description.fullName, b.description.fullName)
        }
    }

    /// Two words as names, or one of them as the other's patronymic.
    private static func alike(_ x: NameToken, _ y: NameToken) -> Float {
        var best = LetterModel.bits(x, y)
        for a in TokenIndex.readings(x, .patronymic) {
            for b in TokenIndex.readings(y, .patronymic) { best = max(best, LetterModel.bits(a.letters, x.script, b.letters, y.script) - a.cost - b.cost) }
        }
        return best
    }

    private static func field(_ index: Int, _ person: DescribedWords) -> MatchField {
        if index == 0 { return .given }
        return person.words[index] == person.father ? .father : .family
    }

    private mutating func compareMothers(_ a: DescribedWords, _ b: DescribedWords, _ rarity: (NameToken) -> Float) {
        guard let x = a.mother.first, let y = b.mother.first else { return }
        let bits = min(LetterModel.bits(x, y), Self.mothersName)
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
