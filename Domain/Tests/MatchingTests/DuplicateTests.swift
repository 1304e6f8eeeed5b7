// SPDX-License-Identifier: Apache-2.0

import Identity
import Matching
import Samples
import Testing

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
