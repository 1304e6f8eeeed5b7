// SPDX-License-Identifier: Apache-2.0

import Identity
import Matching
import PersonNames
import Testing

@Suite struct TokenIndexTests {
    static let index = TokenIndex([("", 0), ("Магомед", 500), ("Ахмед", 300), ("Сергей", 900), ("Гюзель", 20)], total: 2000, kind: .name)

    @Test("A word finds the words that sound like it in another script", arguments: [("محمد", 1), ("احمد", 2), ("غوزل", 4), ("Muhammad", 1), ("سيرغي", 3)])
    func finds(_ text: String, _ id: Int) throws {
        let found = Self.index.find(try #require(NameToken(text)))
        #expect(found.max { $0.bits < $1.bits }?.id == id)
    }

    @Test("A rare word is worth more than a common one") func rarity() { #expect(Self.index.rarity[4] > Self.index.rarity[3]) }
}

@Suite struct PosteriorTests {
    @Test("Candidates and “none of them” sum to one")
    func sums() {
        let bits = [22.0, 12, 3, -8]
        let posterior = Posterior(population: 100_000, weights: bits.reduce(0.0) { $0 + Posterior.weight($1) })
        let total = bits.reduce(posterior.none) { $0 + posterior.of(bits: $1) }
        #expect(abs(total - 1) < 1e-6)
    }
}
