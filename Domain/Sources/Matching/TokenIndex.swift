// SPDX-License-Identifier: Apache-2.0

import Foundation
public import PersonNames

/// The distinct words of one field of a list, findable by how they sound in any script, each with how common it is.
public struct TokenIndex: Sendable {
    /// How the words of the field are to be read.
    public enum Kind: Sendable { case name, patronymic }

    public struct Found: Sendable, Hashable {
        public let id: Int
        /// Evidence in bits that the asked word is this word, before rarity is considered.
        public let bits: Float
    }

    public let kind: Kind
    /// −log₂ of the share of records that have the word: no agreement on it is worth more than that.
    public let rarity: [Float]
    private let list: WordList

    /// Words that sound less alike than this are not listed at all.
    private static let leastBits: Float = 0.5

    public init(_ words: [(text: String, count: Int)], total: Int, kind: Kind) {
        self.kind = kind
        rarity = words.map { Float(-log2((Double($0.count) + 0.5) / (Double(total) + 1))) }
        list = WordList(words.map(\.text)) { _ in kind == .patronymic }
    }

    public var count: Int { rarity.count }

    /// Every listed word that can be the asked one.
    public func find(_ token: NameToken) -> [Found] {
        list.find(token, least: Self.leastBits).compactMap { found in
            let bits = kind == .patronymic ? found.asFather : found.likeness
            return bits >= Self.leastBits ? Found(id: found.word, bits: bits) : nil
        }
    }
}
