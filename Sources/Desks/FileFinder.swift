// SPDX-License-Identifier: Apache-2.0

import Identity
import Matching
import PersonNames
import Store

/// Finds detention files by number or by a name typed in any of the three scripts. Its index is in memory and keeps up with changes: a few names that
/// are new stand beside the index until there are enough of them to make it again.
public actor FileFinder {
    private struct Named: Hashable {
        let name: String
        let kunya: String?
    }

    private var version: Int?
    private var named: [Named] = []
    private var numbers: [String] = []
    private var main = Names.none
    private var recent = Names.none
    /// Places whose names stand in `recent`.
    private var late: Set<Int> = []
    private static let wordMissing: Float = -4
    private static let mostLate = 1000

    /// References of the files that fit, best first.
    func find(_ query: String, in directory: Directory, limit: Int) -> [String] {
        if let reference = CaseReference(query), directory.card(of: "file", reference.text) != nil { return [reference.text] }
        let cards = update(directory)
        let typed = DocumentNumber(query).canonical
        if typed.contains(where: \.isNumber) {
            let numbered = numbers.indices.lazy.filter { self.numbers[$0].contains(typed) }.prefix(limit).map { cards[$0].id }
            if !numbered.isEmpty { return Array(numbered) }
        }
        return byName(query, cards, limit: limit)
    }

    /// Forgets every name, as when somebody's records were erased; the next search reads them anew.
    func forget() { (version, named, numbers, main, recent, late) = (nil, [], [], .none, .none, []) }

    private func update(_ directory: Directory) -> [(id: String, card: FileCard)] {
        while true {
            let changes = directory.changes(of: "file", since: version)
            let cards = directory.all(FileCard.self, in: "file")
            guard directory.version(of: "file") == changes.version else { continue }
            if version == changes.version { return cards }
            version = changes.version
            let places = changes.places.flatMap { $0.allSatisfy { $0 < cards.count } ? $0 : nil }
            if places == nil { (named, numbers) = ([], []) }
            for place in places ?? Array(cards.indices) { note(cards[place].card, at: place) }
            if places == nil || late.count > Self.mostLate {
                main = Names(Dictionary(uniqueKeysWithValues: named.enumerated().map { ($0.offset, $0.element) }), total: named.count)
                (recent, late) = (.none, [])
            } else if !late.isEmpty {
                recent = Names(Dictionary(uniqueKeysWithValues: late.map { ($0, named[$0]) }), total: named.count)
            }
            return cards
        }
    }

    private func note(_ card: FileCard, at place: Int) {
        let names = Named(name: card.name, kunya: card.kunya)
        if place == named.count {
            named.append(names)
            numbers.append(DocumentNumber(card.fileNumber).canonical)
            late.insert(place)
        } else {
            if named[place] != names { late.insert(place) }
            named[place] = names
            numbers[place] = DocumentNumber(card.fileNumber).canonical
        }
    }

    private func byName(_ query: String, _ cards: [(id: String, card: FileCard)], limit: Int) -> [String] {
        let reading = NameReading(query)
        let words = reading.names + reading.nisbas + [reading.kunya].compactMap { $0 }
        guard !words.isEmpty else { return [] }
        var scores: [Int: Float] = [:]
        for word in words {
            var best: [Int: Float] = [:]
            // How alike, not how telling: an officer who types a common name wants the people who have it first.
            for (places, bits) in main.find(word) { for place in places where bits > best[place, default: 0] && !late.contains(place) { best[place] = bits } }
            for (places, bits) in recent.find(word) { for place in places where bits > best[place, default: 0] { best[place] = bits } }
            for (place, bits) in best { scores[place, default: Self.wordMissing * Float(words.count)] += bits - Self.wordMissing }
        }
        let found = scores.filter { $0.value > 0 }.map { (id: cards[$0.key].id, score: $0.value) }
        return found.sorted { ($0.score, $1.id) > ($1.score, $0.id) }.prefix(limit).map(\.id)
    }

    /// The words of some files' names, each with the places of the files that have it.
    private struct Names {
        let index: TokenIndex
        let places: [[Int]]

        static let none = Names([:], total: 1)

        init(_ named: [Int: Named], total: Int) {
            var places: [String: [Int]] = [:]
            for (place, names) in named {
                let reading = NameReading(names.name)
                let words = reading.names + reading.nisbas + [reading.kunya, names.kunya.flatMap { NameReading($0).kunya }].compactMap { $0 }
                for word in Set(words.map(\.text)) { places[word, default: []].append(place) }
            }
            let words = places.keys.sorted()
            index = TokenIndex(words.map { ($0, places[$0]?.count ?? 0) }, total: max(total, 1), kind: .name)
            self.places = words.map { places[$0] ?? [] }
        }

        func find(_ word: NameToken) -> [(places: [Int], bits: Float)] { index.find(word).map { (places[$0.id], $0.bits) } }
    }
}
