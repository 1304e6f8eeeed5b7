// SPDX-License-Identifier: Apache-2.0

import Identity
import Matching
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

@Suite struct BirthComparisonTests {
    @Test(
        "Two dates agree at one level, the best there is",
        arguments: [
            ("1991-03-14", "1991-03-14", BirthLevel.sameDay), ("1991-03-04", "1991-04-03", .swapped), ("1991-03-14", "1991-03-20", .sameMonth),
            ("1991-03-14", "1991-08-20", .sameYear), ("1991", "1991-08-20", .sameYear), ("1991-07-01", "1991-08-20", .sameYear), ("1991-03", "1991-03-20", .sameMonth),
            ("1991", "1992", .nextYear), ("1991", "1994", .yearsApart), ("1991", "1999", .contradicts),
        ])
    func levels(_ a: String, _ b: String, _ level: BirthLevel) throws {
        let asked = try #require(PartialDate(iso: a))
        #expect(BirthComparison(asked).level(try #require(PartialDate(iso: b))) == level)
    }

    @Test("The fewer people are at a level, the more it says; one that contradicts never speaks for")
    func chance() throws {
        let asked = BirthComparison(try #require(PartialDate(iso: "1991-03-14")))
        let weights = asked.weights(.learned) { $0 == .sameDay ? 0.00004 : $0 == .sameYear ? 0.015 : 0.1 }
        #expect((weights[.sameDay] ?? 0) > 14 && (weights[.sameDay] ?? 0) > (weights[.sameYear] ?? 0) && (weights[.contradicts] ?? 1) <= 0)
    }
}
