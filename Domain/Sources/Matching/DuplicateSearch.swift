// SPDX-License-Identifier: Apache-2.0

import Foundation
public import Identity
import PersonNames

/// Two descriptions that are likely of one person, with what speaks for and against. The machine lists; an officer decides.
public struct DuplicatePair: Sendable {
    public let a: Int
    public let b: Int
    public let bits: Double
    public let posterior: Double
    public let band: Band
    public let evidence: [Evidence]
}

/// Finds the same person written down twice among many descriptions, in any of the three scripts.
///
/// Pairs are looked at only where they share a word that sounds alike, a document or a birth date; each is then weighed field by field like a
/// candidate of a register. Pairs are never chained: that A is like B and B like C says nothing here about A and C.
public struct DuplicateSearch: Sendable {
    private let people: [DescribedWords]
    private let words: TokenIndex
    private let postings: [[Int32]]
    private let idOf: [String: Int]
    /// −log₂ of the share of people who have a word that sounds like this one, in whatever script and spelling.
    private let rarity: [Float]

    /// Share of the files that are expected to have a second one.
    static let expectedTwice = 0.05
    /// Two words that agree by so many bits are spellings of one name, when it is counted how common a name is.
    private static let oneName: Float = 4
    /// A word that more people have than this does not bring pairs together by itself.
    private static let mostCommon = 1500
    /// Bits that shared words must reach before a pair is weighed as a whole.
    private static let worthWeighing: Float = 5

    public init(_ descriptions: [PersonDescription]) {
        let people = descriptions.map { DescribedWords($0) }
        var postings: [[Int32]] = []
        var idOf: [String: Int] = [:]
        var texts: [String] = []
        for (index, person) in people.enumerated() {
            for text in Set(person.words.map(\.text)) {
                let id = idOf[text] ?? texts.count
                if id == texts.count {
                    idOf[text] = id
                    texts.append(text)
                    postings.append([])
                }
                postings[id].append(Int32(index))
            }
        }
        let words = TokenIndex(zip(texts, postings).map { ($0, $1.count) }, total: max(people.count, 1), kind: .name)
        rarity = texts.map { text in
            guard let token = NameToken(text) else { return 16 }
            let bearers = words.find(token).reduce(0) { $1.bits >= Self.oneName ? $0 + postings[$1.id].count : $0 }
            return Float(-log2((Double(max(bearers, 1)) + 0.5) / (Double(people.count) + 1)))
        }
        self.words = words
        self.people = people
        self.postings = postings
        self.idOf = idOf
    }

    /// Pairs that are at least so probable, best first.
    public func pairs(least posterior: Double = 0.7) -> [DuplicatePair] {
        let similar = postings.indices.map { likeWords($0) }
        let documents = sharing { $0.description.documents.map(\.canonical).filter { !$0.isEmpty } }
        let births = sharing { person in person.description.birth.map { $0.day == nil || $0.isConventional ? [] : [$0.description] } ?? [] }
        var found: [DuplicatePair] = []
        for index in people.indices {
            var score: [Int32: Float] = [:]
            for text in Set(people[index].words.map(\.text)) {
                guard let id = idOf[text] else { continue }
                for (like, bits) in similar[id] where postings[like].count <= Self.mostCommon {
                    for other in postings[like] where other > index { score[other, default: 0] += bits }
                }
            }
            for other in documents[index] ?? [] where other > index { score[other, default: 0] += 20 }
            for other in births[index] ?? [] where other > index { score[other, default: 0] += 6 }
            for (other, reached) in score where reached >= Self.worthWeighing {
                let pair = weigh(index, Int(other))
                if pair.posterior >= posterior { found.append(pair) }
            }
        }
        return found.sorted { ($0.bits, $1.a, $1.b) > ($1.bits, $0.a, $0.b) }
    }

    private func likeWords(_ id: Int) -> [(id: Int, bits: Float)] {
        guard let person = postings[id].first, let token = people[Int(person)].words.first(where: { idOf[$0.text] == id }) else { return [] }
        return words.find(token).map { found in (found.id, min(found.bits, rarity[found.id] + MatchWeights.beyondRarity)) }.filter { $0.1 > 0 }
    }

    /// For each person, the others who have one of its keys.
    private func sharing(_ keys: (DescribedWords) -> [String]) -> [Int: [Int32]] {
        var byKey: [String: [Int32]] = [:]
        for (index, person) in people.enumerated() { for key in keys(person) { byKey[key, default: []].append(Int32(index)) } }
        var result: [Int: [Int32]] = [:]
        for group in byKey.values where group.count > 1 && group.count <= Self.mostCommon {
            for person in group { result[Int(person), default: []] += group }
        }
        return result
    }

    /// Everything that two descriptions say of each other.
    public func weigh(_ a: Int, _ b: Int) -> DuplicatePair {
        let comparison = PairComparison(people[a], people[b]) { token in
            idOf[token.text].map { rarity[$0] } ?? 16
        }
        let bits = comparison.evidence.reduce(0) { $0 + $1.bits }
        let prior = log2(2 * Self.expectedTwice / Double(max(people.count - 1, 1)))
        let posterior = 1 / (1 + exp2(-(bits + prior)))
        return DuplicatePair(a: a, b: b, bits: bits, posterior: posterior, band: Self.band(bits, posterior, comparison), evidence: comparison.evidence)
    }

    private static func band(_ bits: Double, _ posterior: Double, _ comparison: PairComparison) -> Band {
        let against = comparison.evidence.contains { $0.bits <= -4 }
        if bits < 0 { return .contradicted }
        if posterior >= 0.99, !against, comparison.agreeingWords >= 2 || comparison.isSameDocument { return .strong }
        return posterior >= 0.5 ? .possible : .weak
    }
}

/// A description with its words read once.
struct DescribedWords: Sendable {
    let description: PersonDescription
    /// Every word of the name, and the father's where it is not among them already.
    let words: [NameToken]
    let father: NameToken?
    let mother: [NameToken]
    let place: NameToken?

    init(_ description: PersonDescription) {
        self.description = description
        let reading = NameReading(description.fullName)
        father = description.father.flatMap { NameToken.tokens(of: $0).first }
        var words = reading.names.isEmpty ? [reading.kunya].compactMap { $0 } : Array(reading.names.prefix(NameReading.mostNames))
        if let father, !words.dropFirst().contains(where: { LetterModel.bits($0, father) > 4 }) { words.append(father) }
        self.words = words
        mother = description.mother.map { NameReading($0).names } ?? []
        place = description.birthPlace.flatMap { StateNames.isState($0) ? nil : NameToken($0) }
    }
}
