// SPDX-License-Identifier: Apache-2.0

import Identity
import Matching
import PersonNames
import Testing

@Suite struct BirthEvidenceTests {
    static let births = BirthEvidence((0..<600).compactMap { PartialDate(year: 1950 + $0 % 50) })

    @Test(
        "The better two dates agree, the more they say",
        arguments: [
            ("1991-03-14", "1991-03-14", EvidenceReason.sameDay), ("1991-03-14", "1991-14-03", .missing), ("1991-03-04", "1991-04-03", .dayMonthSwapped),
            ("1991-03-14", "1991-03-20", .sameMonth), ("1991-03-14", "1991-08-20", .sameYear), ("1991-07-01", "1991-08-20", .conventionalDate),
            ("1991", "1991-08-20", .sameYear), ("1991", "1992", .nearYear), ("1991", "1994", .yearsApart), ("1991", "1999", .contradictsYear),
        ])
    func reasons(_ a: String, _ b: String, _ reason: EvidenceReason) {
        #expect(Self.births.weigh(PartialDate(iso: a), PartialDate(iso: b)).reason == reason)
    }

    @Test("It does not matter which date is whose")
    func symmetric() {
        let dates = ["1991-03-14", "1991-03-04", "1991-04-03", "1991-07-01", "1991", "1992", "1999-01-01"].map { PartialDate(iso: $0) }
        for a in dates { for b in dates { #expect(Self.births.weigh(a, b).bits == Self.births.weigh(b, a).bits) } }
    }

    @Test("A year in which few of the list were born says more")
    func rareYears() {
        let births = BirthEvidence((0..<400).compactMap { PartialDate(year: $0 == 0 ? 1950 : 1990) })
        #expect(births.weigh(PartialDate(year: 1950), PartialDate(year: 1950)).bits > births.weigh(PartialDate(year: 1990), PartialDate(year: 1990)).bits + 4)
    }

    @Test("A contradicting date never speaks for, an agreeing one never against")
    func signs() {
        let a = PartialDate(iso: "1991-03-14")
        #expect(Self.births.weigh(a, a).bits > Self.births.weigh(a, PartialDate(iso: "1991")).bits)
        #expect(Self.births.weigh(a, PartialDate(iso: "1950")).bits < 0)
    }
}

@Suite struct DocumentEvidenceTests {
    @Test(
        "One wrong character or two swapped are a misreading; more is another document",
        arguments: [
            ("7302709717", "7302709717", EvidenceReason.same), ("7302709717", "7302709711", .oneDigitOff), ("7302709717", "7320709717", .oneDigitOff),
            ("7302709717", "9302709711", .differs), ("7302709717", "", .missing), ("123", "124", .differs),
        ])
    func reasons(_ a: String, _ b: String, _ reason: EvidenceReason) { #expect(DocumentEvidence.weigh(a, b).reason == reason) }
}

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
