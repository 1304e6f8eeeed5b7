// SPDX-License-Identifier: Apache-2.0

import Foundation
import Identity
import Matching
import PersonNames

/// Walks over the people of one volume who can be the asked person, each once: by document, by birth, by family and given name, by given
/// name and father, by given name and year.
struct CandidateWalk {
    private let question: Question
    private let people: PeopleView
    private let scorer: RowScorer
    private let hasDocument: Bool
    private let seen: RowSet
    private var budget = Limits.people
    private(set) var best: TopList
    private let independence: Float
    /// People who are to be scored: their rows are fetched together, for most of the time goes into waiting for memory.
    private var waiting: [(index: Int, row: RegisterRow)] = []
    /// Σ of what everybody looked at counts.
    private(set) var sum = 0.0

    /// How far a search goes; beyond them nobody can be told from hundreds of others.
    enum Limits {
        static let people = 60_000
        static let families = 100
        static let givenNames = 50
        /// A family of no more people is looked at whole.
        static let wholeFamily = 60
        static let fatherPairs = 200
        /// People of a given name and a year, where no family name leads to fewer.
        static let namesakes = 6_000
        /// So many rows are fetched at a time.
        static let together = 64
    }

    /// - Parameter people: the question's volume, lent.
    init(_ question: Question, _ people: PeopleView, top: Int, seen: RowSet, independence: Double) {
        self.question = question
        self.people = people
        scorer = question.scorer
        self.independence = Float(independence)
        hasDocument = !question.document.isEmpty
        best = TopList(top)
        self.seen = seen
        seen.clear()
        waiting.reserveCapacity(Limits.together)
        for row in question.documents.keys.sorted() { look(row) }
        lookBornOnTheDay()
        for reading in question.readings { lookByFamily(reading) }
        // Readings differ in which word is what; two that agree on these words lead to the same people.
        for reading in Self.distinct(question.readings, by: { [$0.hypothesis.given, $0.hypothesis.father] }) { lookByFather(reading) }
        for reading in Self.distinct(question.readings, by: { [$0.hypothesis.given] }) { lookByGivenAndYear(reading) }
        if question.readings.allSatisfy({ $0.given == nil }) { lookBornInTheYear() }
        score()
    }

    private static func distinct(_ readings: [Question.Reading], by words: (Question.Reading) -> [NameToken?]) -> [Question.Reading] {
        var seen = Set<[NameToken?]>()
        return readings.filter { seen.insert(words($0)).inserted }
    }

    private mutating func look(_ index: Int) {
        guard budget > 0, index < people.count, seen.insert(UInt32(index)) else { return }
        budget -= 1
        waiting.append((index, RegisterRow()))
        if waiting.count == Limits.together { score() }
    }

    private mutating func score() {
        for place in waiting.indices { waiting[place].row = people.row(waiting[place].index) }
        for (index, row) in waiting {
            var bits = scorer.bits(row)
            if hasDocument { bits += question.documentBits(index, row) }
            sum += exp2(Double(bits * independence))
            best.offer(bits, index)
        }
        waiting.removeAll(keepingCapacity: true)
    }

    private mutating func lookBornOnTheDay() {
        guard let birth = question.birth, birth.kind == .day, let month = birth.asked.month, let day = birth.asked.day else { return }
        look(born: on(birth.asked.year, month, day))
        if day <= 12 { look(born: on(birth.asked.year, day, month)) }
    }

    private func on(_ year: Int, _ month: Int, _ day: Int) -> Range<UInt32> {
        let date = PackedDate(year: year, month: month, day: day).raw
        return date..<(date + 1)
    }

    private mutating func lookBornInTheYear() {
        guard let birth = question.birth else { return }
        look(born: PackedDate(year: birth.asked.year).raw..<PackedDate(year: birth.asked.year + 1).raw)
    }

    private mutating func look(born dates: Range<UInt32>) {
        let first = people.birthDates.firstIndex { $0 >= dates.lowerBound }
        let last = people.birthDates.firstIndex(in: first..<people.birthDates.count) { $0 >= dates.upperBound }
        let from = Int(people.birthStarts[first])
        let to = min(Int(people.birthStarts[last]), people.birthOrder.count)
        guard from < to else { return }
        for place in from..<to { look(Int(people.birthOrder[place])) }
    }

    private func familyRange(_ word: UInt32) -> Range<Int> { Self.range(people.familyStarts, word, people.count) }
    private func givenRange(_ word: UInt32) -> Range<Int> { Self.range(people.givenStarts, word, people.count) }

    private static func range(_ starts: ColumnView<UInt32>, _ word: UInt32, _ count: Int) -> Range<Int> {
        let from = min(Int(starts[Int(word)]), count)
        return from..<max(from, min(Int(starts[Int(word) + 1]), count))
    }

    /// Rows lie by family, then given name: a small family is looked at whole, a large one by its given names.
    private mutating func lookByFamily(_ reading: Question.Reading) {
        guard let family = reading.family else { return }
        for word in family.best.prefix(Limits.families) {
            let range = familyRange(word.word)
            if range.count <= Limits.wholeFamily {
                for index in range { look(index) }
            } else {
                for given in reading.given?.best.prefix(Limits.givenNames) ?? [] {
                    var index = people.firstRow(in: range) { $0.given >= given.word }
                    while index < range.upperBound, people.row(index).given == given.word {
                        look(index)
                        index += 1
                    }
                }
            }
        }
    }

    /// The likeliest pairs of a given name and a patronymic, best first.
    private mutating func lookByFather(_ reading: Question.Reading) {
        guard let given = reading.given?.best.prefix(Limits.givenNames), let father = reading.patronymic?.best.prefix(Limits.givenNames) else { return }
        var pairs = given.flatMap { a in father.map { (given: a.word, father: $0.word, bits: a.bits + $0.bits) } }
        pairs.sort { ($0.bits, $1.given, $1.father) > ($1.bits, $0.given, $0.father) }
        for pair in pairs.prefix(Limits.fatherPairs) {
            let range = givenRange(pair.given)
            var place = people.fatherOrder.firstIndex(in: range) { people.row(Int($0)).patronymic >= pair.father }
            while place < range.upperBound {
                let index = Int(people.fatherOrder[place])
                guard people.row(index).patronymic == pair.father else { break }
                look(index)
                place += 1
            }
        }
    }

    /// A given name and a year, where the rest of the name does not lead there: the likeliest pairs first.
    private mutating func lookByGivenAndYear(_ reading: Question.Reading) {
        guard let given = reading.given else { return }
        var left = reading.family == nil ? Limits.namesakes : Limits.namesakes / 8
        guard let birth = question.birth else {
            for word in given.best.prefix(Limits.givenNames) where left > 0 && reading.family == nil {
                for place in givenRange(word.word).prefix(left) { look(Int(people.givenOrder[place])) }
                left -= givenRange(word.word).count
            }
            return
        }
        let year = birth.asked.year
        let years = (year - 3...year + 3).map { (year: $0, bits: scorer.births[birth.level(year: $0, month: 0, day: 0).place]) }
        var pairs = given.best.prefix(Limits.givenNames).flatMap { word in years.map { (word: word.word, year: $0.year, bits: word.bits + $0.bits) } }
        pairs.sort { ($0.bits, $1.word, $1.year) > ($1.bits, $0.word, $0.year) }
        for pair in pairs where left > 0 {
            let range = givenRange(pair.word)
            let first = people.givenOrder.firstIndex(in: range) { people.row(Int($0)).birth.year >= pair.year }
            var place = first
            while place < range.upperBound, place - first < left {
                let index = Int(people.givenOrder[place])
                guard people.row(index).birth.year == pair.year else { break }
                look(index)
                place += 1
            }
            left -= place - first
        }
    }
}
