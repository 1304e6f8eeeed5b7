// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Foundation
public import Identity
import PersonNames
import Synchronization

/// Two descriptions that are likely of one person, with what speaks for and against. The machine lists; an officer decides.
public struct DuplicatePair: Sendable {
    public let a: Int
    public let b: Int
    public let bits: Double
    public private(set) var posterior: Double
    public private(set) var band: Band
    public let evidence: [Evidence]
    /// Two words agree, or a document: without them two files cannot be told to be one person's.
    let canBeStrong: Bool

    func judged(prior: Double) -> DuplicatePair {
        var judged = self
        judged.posterior = DuplicateSearch.posterior(bits, prior)
        let against = evidence.contains { $0.bits <= -4 }
        judged.band = bits < 0 ? .contradicted : judged.posterior >= 0.99 && !against && canBeStrong ? .strong : judged.posterior >= 0.5 ? .possible : .weak
        return judged
    }
}

/// Finds the same person written down twice among many descriptions, in any of the three scripts.
///
/// Pairs are looked at only where they share a word that sounds alike, a document, a birth date or further values; each is then weighed
/// field by field like a candidate of a register. Pairs are never chained: that A is like B and B like C says nothing here of A and C.
public struct DuplicateSearch: Sendable {
    private let people: [DescribedWords]
    private let list: ListedWords
    private let numbers: [[Int]]
    private let further: [FurtherField]

    /// Pairs less probable than this are not listed unless asked for.
    public static let usualLeast = 0.7
    /// Share of the files that are expected to have a second one, before any were held against each other.
    private static let expectedTwice = 0.05
    /// A pair below this is no duplicate however many there are.
    private static let hopeless = 4.0
    /// A word that more people have than this does not bring pairs together by itself.
    private static let mostCommon = 1500
    /// Bits that shared words must reach before a pair is weighed as a whole.
    private static let worthWeighing: Float = 5
    private static let sameDocument: Float = 20
    private static let sameDay: Float = 6
    private static let sameValue: Float = 2.5

    /// - Parameter further: columns beside what describes a person, with a value for each of the descriptions.
    public init(_ descriptions: [PersonDescription], further: [FurtherField] = []) {
        self.further = further
        people = descriptions.map { DescribedWords($0) }
        list = ListedWords(people)
        numbers = people.map { [words = list.words] person in person.words.compactMap { words.number($0) } }
    }

    /// Pairs that are at least so probable, best first. How many files have a second one is learned from the pairs themselves.
    public func pairs(least posterior: Double = usualLeast) -> [DuplicatePair] {
        let weighed = weighed()
        var share = Self.expectedTwice
        for _ in 0..<30 {
            let prior = prior(share)
            let expected = weighed.reduce(0.0) { $0 + Self.posterior($1.bits, prior) }
            share = min(max(expected / Double(max(people.count, 1)), 0.001), 1)
        }
        let learned = share
        return weighed.map { $0.judged(prior: prior(learned)) }.filter { $0.posterior >= posterior }
            .sorted { ($0.bits, $1.a, $1.b) > ($1.bits, $0.a, $0.b) }
    }

    /// Every pair that shares enough to be looked at.
    private func weighed() -> [DuplicatePair] {
        let documents = sharing { $0.documents.filter { !$0.isEmpty } }
        let birthdays = sharing { person in person.description.birth.map { $0.day == nil || $0.isConventional ? [] : [$0.description] } ?? [] }
        let values = further.map { Self.sharing($0.sharing()) }
        let parts = 16
        let found = Mutex<[DuplicatePair]>([])
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            var reached = [Float](repeating: 0, count: people.count)
            var mine: [DuplicatePair] = []
            // Early files have more later ones to be held against; every part gets some of each.
            for index in stride(from: part, to: people.count, by: parts) {
                for other in candidates(index, documents, birthdays, values, &reached) {
                    if bits(index, Int(other)) >= Self.hopeless { mine.append(weigh(index, Int(other))) }
                }
            }
            found.withLock { $0 += mine }
        }
        // Sums of rounded numbers depend on their order.
        return found.withLock { $0 }.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    }

    /// Later files that share enough with one to be weighed.
    private func candidates(_ index: Int, _ documents: [Int: [[Int32]]], _ birthdays: [Int: [[Int32]]], _ values: [[Int: [[Int32]]]], _ reached: inout [Float]) -> [Int32] {
        var touched: [Int32] = []
        func add(_ other: Int32, _ bits: Float) {
            guard other > index else { return }
            if reached[Int(other)] == 0 { touched.append(other) }
            reached[Int(other)] += bits
        }
        for word in Set(numbers[index]).sorted() {
            for like in list.words.alike[word] where list.words.files[Int(like.word)].count <= Self.mostCommon {
                let bits = list.words.bits(word, Int(like.word))
                if bits > 0 { for other in list.words.files[Int(like.word)] { add(other, bits) } }
            }
        }
        for other in (documents[index] ?? []).joined() { add(other, Self.sameDocument) }
        for other in (birthdays[index] ?? []).joined() { add(other, Self.sameDay) }
        for value in values { for other in (value[index] ?? []).joined() { add(other, Self.sameValue) } }
        defer { for other in touched { reached[Int(other)] = 0 } }
        return touched.filter { isWorthWeighing(index, Int($0), reached[Int($0)]) }.sorted()
    }

    /// Births years apart weigh against what is shared before anything else is looked at: it costs little and ends most pairs.
    private func isWorthWeighing(_ a: Int, _ b: Int, _ shared: Float) -> Bool {
        guard shared >= Self.worthWeighing else { return false }
        let birth = list.births.weigh(people[a].description.birth, people[b].description.birth).bits
        return shared + Float(min(birth, 0)) >= Self.worthWeighing / 2
    }

    /// For each person, the groups of those who have one of its keys.
    private func sharing(_ keys: (DescribedWords) -> [String]) -> [Int: [[Int32]]] {
        var byKey: [String: [Int32]] = [:]
        for (index, person) in people.enumerated() { for key in keys(person) { byKey[key, default: []].append(Int32(index)) } }
        return Self.sharing(Array(byKey.values))
    }

    private static func sharing(_ groups: [[Int32]]) -> [Int: [[Int32]]] {
        var result: [Int: [[Int32]]] = [:]
        for group in groups where group.count > 1 && group.count <= mostCommon {
            for person in group { result[Int(person), default: []].append(group) }
        }
        return result
    }

    private func bits(_ a: Int, _ b: Int) -> Double {
        further.reduce(PairComparison(people[a], people[b], list, explained: false).bits) { $0 + ($1.bits(a, b) ?? 0) }
    }

    /// Everything that two descriptions say of each other.
    public func weigh(_ a: Int, _ b: Int) -> DuplicatePair {
        let comparison = PairComparison(people[a], people[b], list, explained: true)
        let evidence = comparison.evidence + further.compactMap { $0.weigh(a, b) }
        let bits = evidence.reduce(0) { $0 + $1.bits }
        return DuplicatePair(
            a: a, b: b, bits: bits, posterior: 0, band: .weak, evidence: evidence,
            canBeStrong: comparison.isSameDocument || (comparison.agreeingWords >= 2 && !people[a].isKunyaOnly && !people[b].isKunyaOnly)
        ).judged(prior: prior(Self.expectedTwice))
    }

    /// log₂ of how probable it is that two files drawn at random are one person's.
    private func prior(_ share: Double) -> Double { log2(2 * share / Double(max(people.count - 1, 1))) }

    static func posterior(_ bits: Double, _ prior: Double) -> Double { 1 / (1 + exp2(-(bits + prior))) }
}
