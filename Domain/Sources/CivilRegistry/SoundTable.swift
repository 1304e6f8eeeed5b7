// SPDX-License-Identifier: Apache-2.0

import Foundation
import Identity
import Matching
import PersonNames
import Synchronization

/// Look-ups in the words of a register, each made once: which words sound like an asked one, and what they are worth in a field.
final class SoundTable: Sendable {
    private struct Key: Hashable {
        let letters: [UInt8]
        let script: Script
        let isTown: Bool
    }

    let register: Register
    private let people: Double
    private let found = Mutex<[Key: [[WordList.Found]]]>([:])
    private let births = Mutex<[PartialDate: [BirthLevel: Float]]>([:])
    private let places = Mutex<[AskedOrigin: PlaceWeights]>([:])

    /// Words that sound less alike than this are other names.
    private static let least: Float = 0.5
    /// A field that is recorded for hardly anybody still has some people.
    private static let fewest = 1.0

    init(_ register: Register) {
        self.register = register
        people = Double(max(register.count, 1))
    }

    /// For each volume, the words that sound like a token.
    func alike(_ token: NameToken, isTown: Bool) -> [[WordList.Found]] {
        let key = Key(letters: token.letters, script: token.script, isTown: isTown)
        if let known = found.withLock({ $0[key] }) { return known }
        let made = register.volumes.map { (isTown ? $0.towns : $0.names).find(token, least: Self.least) }
        found.withLock { $0[key] = made }
        return made
    }

    /// What the words of a field are worth against a token, for each volume; chance is counted over all of them.
    func weights(_ token: NameToken, _ field: RegisterVolume.Field, wrong: Double) -> [WordWeights] {
        let found = alike(token, isTown: false)
        return register.volumes.indices.map { WordWeights(listed(found, $0, field), wrong: wrong) }
    }

    /// The words of one volume that sound alike, with the share of people who have them. Those of the other volumes count as chance, and are
    /// worth nothing: they are not in this one.
    func listed(_ found: [[WordList.Found]], _ own: Int, _ field: RegisterVolume.Field) -> [(word: UInt32, likeness: Float, share: Double)] {
        let recorded = max(recorded(field), Self.fewest)
        return zip(register.volumes, found).enumerated().flatMap { index, volume in
            volume.1.compactMap { word -> (word: UInt32, likeness: Float, share: Double)? in
                let likeness = field == .patronymic ? word.asFather : word.likeness
                let bearers = volume.0.bearers(word.word, field)
                guard likeness >= Self.least, bearers > 0 else { return nil }
                return (index == own ? UInt32(word.word) : 0, likeness, Double(bearers) / recorded)
            }
        }
    }

    func places(_ asked: AskedOrigin) -> PlaceWeights {
        if let known = places.withLock({ $0[asked] }) { return known }
        let made = makePlaces(asked)
        places.withLock { $0[asked] = made }
        return made
    }

    private func recorded(_ field: RegisterVolume.Field) -> Double {
        register.volumes.reduce(0.0) { $0 + Double($1.count - $1.bearers(0, field)) }
    }

    /// What each level of birth dates is worth against an asked one.
    func births(_ asked: BirthComparison) -> [BirthLevel: Float] {
        let key = asked.asked
        if let known = births.withLock({ $0[key] }) { return known }
        var counts = [Double](repeating: 0, count: BirthLevel.allCases.count)
        for volume in register.volumes { volume.withPeople { $0.count(of: asked, into: &counts) } }
        let all = max(counts.reduce(0, +), 1)
        let made = asked.weights(register.model) { counts[$0.place] / all }
        births.withLock { $0[key] = made }
        return made
    }
}
