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

    private let register: Register
    private let people: Double
    private let found = Mutex<[Key: [[WordList.Found]]]>([:])
    private let births = Mutex<[PartialDate: [BirthLevel: Float]]>([:])

    /// Words that sound less alike than this are other names.
    private static let least: Float = 0.5
    /// A field that is recorded for hardly anybody still has some people.
    private static let fewest = 1.0

    init(_ register: Register) {
        self.register = register
        people = Double(max(register.count, 1))
    }

    /// For each volume, the words that sound like a token.
    private func alike(_ token: NameToken, isTown: Bool) -> [[WordList.Found]] {
        let key = Key(letters: token.letters, script: token.script, isTown: isTown)
        if let known = found.withLock({ $0[key] }) { return known }
        let made = register.volumes.map { (isTown ? $0.towns : $0.names).find(token, least: Self.least) }
        found.withLock { $0[key] = made }
        return made
    }

    /// What the words of a field are worth against a token, for each volume; chance is counted over all of them.
    func weights(_ token: NameToken, _ field: RegisterVolume.Field, wrong: Double) -> [WordWeights] {
        let found = alike(token, isTown: field == .place)
        let recorded = max(recorded(field), Self.fewest)
        let listed = zip(register.volumes, found).map { volume, words in
            words.compactMap { word -> (word: UInt32, likeness: Float, share: Double)? in
                let likeness = field == .patronymic ? word.asFather : word.likeness
                let bearers = volume.bearers(word.word, field)
                guard likeness >= Self.least, bearers > 0 else { return nil }
                return (UInt32(word.word), likeness, Double(bearers) / recorded)
            }
        }
        if listed.count == 1 { return [WordWeights(listed[0], wrong: wrong)] }
        return listed.indices.map { own in
            // The other volumes' words count as chance here, and are worth nothing: they are not in this one.
            let others = listed.indices.filter { $0 != own }.flatMap { listed[$0] }.map { (word: UInt32(0), likeness: $0.likeness, share: $0.share) }
            return WordWeights(listed[own] + others, wrong: wrong)
        }
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
