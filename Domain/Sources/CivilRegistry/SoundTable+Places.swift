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
    /// A town that sounds less alike is another, that may lie in the same region.
    private static let alikeAtAll: Float = 4

    func makePlaces(_ unlocated: AskedOrigin) -> PlaceWeights {
        let wrong = register.model.wrong[.place] ?? 0.3
        let tables = register.volumes.map { $0.origins.table($0) }
        let found = unlocated.town.flatMap { NameToken($0) }.map { alike($0, isTown: true) }
        let asked = unlocated.located { nearest(found ?? [], tables) }
        let levels = worth(asked, tables, wrong: wrong)
        return PlaceWeights(
            asked: asked,
            byVolume: register.volumes.indices.map { own in
                let listed = found.map { self.listed($0, own, .place) } ?? []
                let groups = WordGroups(tables[own].numbers, bits: Self.bits(tables[own].origins, asked, levels, wrong: wrong))
                return (WordWeights(listed, wrong: wrong, kindred: groups), Set(listed.lazy.filter { $0.likeness > Self.alikeAtAll }.map(\.word)))
            })
    }

    /// Where the town of the register lies that sounds most like the asked one, of those of which it is known.
    private func nearest(_ found: [[WordList.Found]], _ tables: [VolumeOrigins.Table]) -> Origin? {
        let places = zip(tables, found).flatMap { table, words in
            words.compactMap { word in word.likeness >= Self.sameTown ? table[word.word].map { (likeness: word.likeness, origin: $0) } : nil }
        }
        return places.max { ($0.likeness, $1.origin.code) < ($1.likeness, $0.origin.code) }?.origin
    }

    private func worth(_ asked: AskedOrigin, _ tables: [VolumeOrigins.Table], wrong: Double) -> [OriginLevel: Float] {
        guard let origin = asked.origin else { return [:] }
        var people: [OriginLevel: Double] = [:]
        for table in tables {
            for (other, count) in zip(table.origins, table.people) { if let level = other.flatMap({ origin.level($0) }) { people[level, default: 0] += Double(count) } }
        }
        let all = max(people.values.reduce(0, +), 1)
        return PlaceEvidence.weights(asked, wrong: wrong) { (people[$0] ?? 0) / all }
    }

    /// What a place of each origin is worth that has another name than the asked one. Of one whose region is not known, a town's name says that
    /// it differs, and an area nothing.
    private static func bits(_ origins: [Origin?], _ asked: AskedOrigin, _ levels: [OriginLevel: Float], wrong: Double) -> [Float] {
        origins.map { other in
            guard let from = asked.origin, let other else { return asked.town == nil ? 0 : Float(log2(wrong)) }
            return from.level(other).flatMap { levels[$0] } ?? 0
        }
    }
}
