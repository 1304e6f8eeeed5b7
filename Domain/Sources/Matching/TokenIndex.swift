// SPDX-License-Identifier: Apache-2.0

import Foundation
public import PersonNames

/// The distinct words of one field of a register, findable by how they sound in any script, each with how common it is.
public struct TokenIndex: Sendable {
    /// How the words of the field are to be read.
    public enum Kind: Sendable { case name, patronymic, place }

    public struct Found: Sendable, Hashable {
        public let id: Int
        /// Evidence in bits that the asked word is this word, before rarity is considered.
        public let bits: Float
    }

    public let kind: Kind
    /// −log₂ of the share of records that have the word: no agreement on it is worth more than that.
    public let rarity: [Float]
    private let readings: [[Readings.Reading]]
    private let scripts: [Script]
    private var byKey: [[UInt8]: [Int32]] = [:]

    /// Words that sound less alike than this are not listed at all.
    private static let leastBits: Float = 0.5

    public init(_ words: [(text: String, count: Int)], total: Int, kind: Kind) {
        self.kind = kind
        var readings: [[Readings.Reading]] = []
        var scripts: [Script] = []
        var rarity: [Float] = []
        for (id, word) in words.enumerated() {
            rarity.append(Float(-log2((Double(word.count) + 0.5) / (Double(total) + 1))))
            guard let token = NameToken(word.text) else {
                readings.append([])
                scripts.append(.latin)
                continue
            }
            let forms = Self.readings(token, kind)
            readings.append(forms)
            scripts.append(token.script)
            for key in Set(forms.flatMap { Skeleton.keys(Skeleton.of($0.letters, token.script)) }) {
                byKey[key, default: []].append(Int32(id))
            }
        }
        self.readings = readings
        self.scripts = scripts
        self.rarity = rarity
    }

    public var count: Int { readings.count }

    static func readings(_ token: NameToken, _ kind: Kind) -> [Readings.Reading] {
        kind == .patronymic ? Readings.fathers(token) : Readings.plain(token)
    }

    /// Every listed word that can be the asked one.
    public func find(_ token: NameToken) -> [Found] {
        let asked = Self.readings(token, kind)
        var seen = Set<Int32>()
        var found: [Found] = []
        for key in Set(asked.flatMap { Skeleton.keys(Skeleton.of($0.letters, token.script)) }) {
            for id in byKey[key] ?? [] where seen.insert(id).inserted {
                let bits = best(asked, token.script, Int(id))
                if bits > Self.leastBits { found.append(Found(id: Int(id), bits: bits)) }
            }
        }
        return found
    }

    private func best(_ asked: [Readings.Reading], _ script: Script, _ id: Int) -> Float {
        var best = -Float.infinity
        for theirs in readings[id] {
            for ours in asked where abs(ours.letters.count - theirs.letters.count) <= 8 {
                best = max(best, LetterModel.bits(ours.letters, script, theirs.letters, scripts[id]) - ours.cost - theirs.cost)
            }
        }
        return best
    }
}
