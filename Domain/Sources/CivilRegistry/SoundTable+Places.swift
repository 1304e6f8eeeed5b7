// SPDX-License-Identifier: Apache-2.0

import Foundation
import Identity
import Matching
import PersonNames

/// What the places of a register are worth against what a record says of where its person comes from.
struct PlaceWeights: Sendable {
    /// With the region that the register's own places tell of, where the gazetteer knew none.
    let asked: AskedOrigin
    let byVolume: [(weights: WordWeights, alike: Set<UInt32>)]
}

extension SoundTable {
    /// A town that sounds so alike is the asked one in another spelling.
    private static let sameTown: Float = 10

    func makePlaces(_ unlocated: AskedOrigin) -> PlaceWeights {
        let wrong = register.model.wrong[.place] ?? 0.3
        let tables = register.volumes.map { $0.origins.table($0) }
        let found = unlocated.basis == .town ? NameToken(unlocated.text).map { alike($0, isTown: true) } : nil
        let asked = unlocated.located { nearest(found ?? [], tables) }
        let levels = worth(asked, tables, wrong: wrong)
        return PlaceWeights(
            asked: asked,
            byVolume: register.volumes.indices.map { own in
                let listed = found.map { self.listed($0, own, .place) } ?? []
                let (kindred, differs) = Self.kindred(tables[own], asked, levels, otherwise: asked.basis == .town ? Float(log2(wrong)) : 0)
                return (WordWeights(listed, wrong: wrong, kindred: kindred, differs: differs), Set(listed.lazy.filter { $0.likeness > 0 }.map(\.word)))
            })
    }

    /// Where the town of the register lies that sounds most like the asked one.
    private func nearest(_ found: [[WordList.Found]], _ tables: [VolumeOrigins.Table]) -> Origin? {
        let places = zip(tables, found).flatMap { table, words in words.map { (likeness: $0.likeness, origin: table[$0.word]) } }
        return places.filter { $0.likeness >= Self.sameTown }.max { $0.likeness < $1.likeness }?.origin
    }

    private func worth(_ asked: AskedOrigin, _ tables: [VolumeOrigins.Table], wrong: Double) -> [OriginLevel: Float] {
        guard let origin = asked.origin else { return [:] }
        var people: [OriginLevel: Double] = [:]
        for table in tables { for (other, group) in table.groups { if let other { people[origin.level(other), default: 0] += Double(group.people) } } }
        let all = max(people.values.reduce(0, +), 1)
        return PlaceEvidence.weights(asked, wrong: wrong) { (people[$0] ?? 0) / all }
    }

    /// Every place with what it is worth by where it lies, but for those that are worth the same as most.
    private static func kindred(
        _ table: VolumeOrigins.Table, _ asked: AskedOrigin, _ levels: [OriginLevel: Float], otherwise: Float
    ) -> (words: [(word: UInt32, bits: Float)], differs: Float) {
        guard let origin = asked.origin else { return ([], otherwise) }
        let groups = table.groups.map { other, group in (words: group.words, bits: other.flatMap { levels[origin.level($0)] } ?? otherwise) }
        let sizes = Dictionary(groups.map { ($0.bits, $0.words.count) }, uniquingKeysWith: +)
        let usual = sizes.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? otherwise
        return (groups.filter { $0.bits != usual }.flatMap { group in group.words.map { ($0, group.bits) } }, usual)
    }
}
