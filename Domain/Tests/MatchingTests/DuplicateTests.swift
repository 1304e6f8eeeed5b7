// SPDX-License-Identifier: Apache-2.0

import Identity
import Samples
import Testing

@testable import Matching

@Suite struct DuplicateTests {
    static func person(_ name: String, father: String? = nil, born: String? = nil, document: String? = nil) -> PersonDescription {
        PersonDescription(
            names: [NameRendering(name, source: .manifest)], father: father, birth: born.flatMap { PartialDate(iso: $0) },
            documents: document.map { [DocumentNumber($0)] } ?? [])
    }

    static func descriptions(_ lists: SampleTwoLists) -> [PersonDescription] {
        lists.rows.map { row in
            PersonDescription(
                names: [NameRendering(row.name, source: .manifest)], father: row.father.isEmpty ? nil : row.father,
                mother: row.mother.isEmpty ? nil : row.mother, sex: Sex(rawValue: row.sex), birth: PartialDate(iso: row.birth),
                birthPlace: row.place.isEmpty ? nil : row.place, documents: row.document.isEmpty ? [] : [DocumentNumber(row.document)])
        }
    }

    @Test("Two lists with 400 people in both, written by different hands in three scripts: recall at least 0.9 at precision at least 0.95")
    func twoLists() {
        let lists = SampleTwoLists(pairs: 400, others: 1200, seed: 1)
        let found = DuplicateSearch(Self.descriptions(lists)).pairs()
        let truth = Set(lists.truth.map { Set([$0.0, $0.1]) })
        let hits = found.filter { truth.contains(Set([lists.rows[$0.a].id, lists.rows[$0.b].id])) }.count
        let recall = Double(hits) / Double(truth.count)
        let precision = Double(hits) / Double(max(found.count, 1))
        #expect(recall >= 0.9 && precision >= 0.95, "recall \(recall), precision \(precision) of \(found.count)")
    }

    @Test("Brothers with one father, one family and different given names are two people, also born in one year")
    func brothers() {
        var people = [Self.person("محمد أحمد قاديروف", born: "1990-02-03"), Self.person("علي أحمد قاديروف", born: "1990-11-20")]
        people += (0..<50).map { Self.person("شخص رقم \($0)", born: "1980-01-0\(1 + $0 % 9)") }
        #expect(DuplicateSearch(people).pairs().allSatisfy { Set([$0.a, $0.b]) != [0, 1] })
    }

    @Test("One document on two files is listed whatever the names say, with the document as the strongest evidence")
    func document() throws {
        var people = [Self.person("رمضان محمدوف", born: "1991-03-14", document: "73 02 709717"), Self.person("Ramzan Magomedov", document: "7302709717")]
        people += (0..<50).map { Self.person("شخص رقم \($0)") }
        let pair = try #require(DuplicateSearch(people).pairs().first)
        #expect(Set([pair.a, pair.b]) == [0, 1] && pair.evidence.max { $0.bits < $1.bits }?.field == .document)
    }

    @Test("It does not matter which of two files is first")
    func symmetric() {
        let lists = SampleTwoLists(pairs: 40, others: 20, seed: 9)
        let people = Self.descriptions(lists)
        let search = DuplicateSearch(people)
        for a in 0..<20 { for b in 20..<40 { #expect(abs(search.weigh(a, b).bits - search.weigh(b, a).bits) < 0.01) } }
    }
}

@Suite struct DuplicateClusterTests {
    /// Files of one document each, a letter a document, so that the same letter is one person.
    private static func search(_ documents: String) -> (DuplicateSearch, Int) {
        let people = documents.enumerated().map { index, letter in
            DuplicateTests.person("رمضان محمدوف", born: "1991-03-14", document: String(repeating: "\(letter)", count: 9))
        }
        let others = (0..<60).map { DuplicateTests.person("شخص رقم \($0)", born: "1970-01-\(10 + $0 % 18)", document: "N\(1000 + $0 * 37)X") }
        return (DuplicateSearch(people + others), people.count + others.count)
    }

    private static func clusters(_ documents: String, apart: Set<Set<Int>> = []) -> [[Int]] {
        let (search, count) = search(documents)
        return DuplicateClusters(search.pairs(), files: count) { apart.contains([$0, $1]) }.clusters.map(\.files).filter { $0[0] < documents.count }
    }

    @Test("Files of one person come together, however many there are") func together() { #expect(Self.clusters("AAAA") == [[0, 1, 2, 3]]) }

    @Test("Two files that were found to be two people's are never in one group, whatever else they are like")
    func apart() {
        let found = Self.clusters("AAA", apart: [[0, 2]])
        #expect(found.count == 1 && Set(found[0]) != [0, 1, 2] && !(found[0].contains(0) && found[0].contains(2)))
    }

    @Test("A is like B and B like C makes no group of A and C where those two are unlike")
    func noChain() {
        let a = DuplicateTests.person("رمضان محمدوف", born: "1991-03-14", document: "AAAAAAAAA")
        let b = PersonDescription(
            names: a.names, birth: nil, documents: [DocumentNumber("AAAAAAAAA"), DocumentNumber("CCCCCCCCC")])
        let c = DuplicateTests.person("سليمان داوودوف", born: "1960-12-01", document: "CCCCCCCCC")
        let others = (0..<60).map { DuplicateTests.person("شخص رقم \($0)", born: "1970-01-\(10 + $0 % 18)") }
        let pairs = DuplicateSearch([a, b, c] + others).pairs()
        #expect(pairs.contains { [$0.a, $0.b] == [0, 1] } && pairs.contains { [$0.a, $0.b] == [1, 2] }, "both ties are there")
        let clusters = DuplicateClusters(pairs, files: 63).clusters
        #expect(clusters.allSatisfy { !($0.files.contains(0) && $0.files.contains(2)) } && clusters.contains { $0.files.contains(1) })
    }

    @Test("Each file is in one group at most, and no group is held together by less than was asked for")
    func disjoint() {
        let lists = SampleTwoLists(pairs: 60, others: 60, seed: 4)
        let people = DuplicateTests.descriptions(lists)
        let clusters = DuplicateClusters(DuplicateSearch(people).pairs(), files: people.count).clusters
        let all = clusters.flatMap(\.files)
        #expect(Set(all).count == all.count && clusters.allSatisfy { $0.files.count >= 2 && $0.weakest >= 0.7 } && clusters.count > 30)
    }
}
