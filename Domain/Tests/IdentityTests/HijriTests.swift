// SPDX-License-Identifier: Apache-2.0

import Identity
import Testing

@Suite struct HijriTests {
    /// Days on which both calendars are known to agree by the tabular reckoning.
    @Test(
        "A Hijri day is the Gregorian day of the tables",
        arguments: [("1400-01-02", "1979-11-22"), ("1408-01-02", "1987-08-27"), ("1445-09-01", "2024-03-11"), ("1389-02-29", "1969-05-17")])
    func days(_ hijri: String, _ gregorian: String) throws { #expect(try #require(HijriDate(iso: hijri)).gregorian?.description == gregorian) }

    @Test("1 Muharram and 1 Rajab stand for the year", arguments: [("1408-01-01", "1988"), ("1408-07-01", "1988")])
    func conventional(_ hijri: String, _ gregorian: String) throws { #expect(try #require(HijriDate(iso: hijri)).gregorian?.description == gregorian) }

    @Test("A year is the Gregorian year in which most of it lies", arguments: [("1400", "1980"), ("1408", "1988"), ("1410", "1990")])
    func years(_ hijri: String, _ gregorian: String) throws { #expect(try #require(HijriDate(iso: hijri)).gregorian?.description == gregorian) }

    @Test("Every year is 354 or 355 days, one follows on another, and nineteen of thirty are short") func lengths() throws {
        var short = 0
        for year in 1381...1410 {
            let days = try #require(HijriDate(year: year)).days
            let next = try #require(HijriDate(year: year + 1)).days
            #expect(days.upperBound.adding(days: 1) == next.lowerBound)
            let length = days.upperBound.number - days.lowerBound.number + 1
            #expect([354, 355].contains(length))
            if length == 354 { short += 1 }
        }
        #expect(short == 19)
    }

    @Test("What is no Hijri date is none", arguments: ["1991", "1408-13", "1408-01-31", "", "x", "1200"])
    func others(_ text: String) { #expect(HijriDate(iso: text) == nil) }
}
