// SPDX-License-Identifier: Apache-2.0

import Foundation
import Identity
import Testing

@Suite struct DayTests {
    @Test("Days are counted as the calendar counts them, over four hundred years")
    func arithmetic() throws {
        var number = try #require(Day(1800, 1, 1)).number
        for year in 1800...2199 {
            for month in 1...12 {
                for day in 1...Day.length(of: month, in: year) {
                    let made = try #require(Day(year, month, day))
                    #expect(made.number == number && Day(number: number) == made)
                    number += 1
                }
            }
        }
    }

    @Test("A day that no calendar has is no day", arguments: [(2026, 2, 29), (1990, 2, 31), (1988, 13, 1), (1988, 0, 1), (2026, 6, 31), (3026, 1, 1)])
    func noSuchDay(_ year: Int, _ month: Int, _ day: Int) { #expect(Day(year, month, day) == nil) }

    @Test("25 February 2026 was a Wednesday") func weekday() { #expect(Day(2026, 2, 25)?.weekday == 3) }

    @Test("A moment is written in UTC and read by the office's own day")
    func moments() {
        let late = Moment(milliseconds: 1_772_053_200_123)
        #expect(late.description == "2026-02-25T21:00:00.123Z")
        #expect(late.day(utcOffsetHours: 3).description == "2026-02-26")
    }
}

@Suite struct AgeTests {
    static let today = Day(2026, 2, 25)

    @Test(
        "Where a date leaves room for doubt, nobody is taken for an adult",
        arguments: [
            ("2008-02-25", AgeGroup.adult), ("2008-02-26", .minor), ("2008", .unknown), ("2007", .adult), ("2009", .minor), ("2008-02", .unknown), ("2008-01", .adult),
            // 1 January and 1 July often stand for the year alone.
            ("2008-01-01", .unknown), ("2007-07-01", .adult), ("1990-07-01", .adult),
        ])
    func groups(_ birth: String, _ group: AgeGroup) throws {
        #expect(try #require(PartialDate(iso: birth)).ageGroup(on: try #require(Self.today)) == group)
    }

    @Test("A partial date is written and read back as it is known", arguments: ["1988", "1988-11", "1988-11-16"])
    func coding(_ text: String) throws {
        let date = try #require(PartialDate(iso: text))
        #expect(date.description == text)
        #expect(try JSONDecoder().decode(PartialDate.self, from: JSONEncoder().encode(date)) == date)
    }
}

@Suite struct StateTests {
    @Test(
        "A nationality is read by name, adjective or code in three languages",
        arguments: [
            ("روسيا", "RU"), ("روسي", "RU"), ("Россия", "RU"), ("Russian Federation", "RU"), ("RUS", "RU"), ("ru", "RU"), ("سوريا", "SY"), ("سورية", "SY"), ("العراق", "IQ"),
            ("عراقي", "IQ"), ("الأراضي الفلسطينية", "PS"), ("الدانمرك", "DK"), ("Türkiye", "TR"), ("Turkey", "TR"), ("الصين", "CN"), ("كوسوفو", "XK"), ("Киргизия", "KG"),
        ])
    func names(_ text: String, _ code: String) { #expect(StateNames.nationality(text)?.state?.code == code) }

    @Test("What is no state is not guessed at", arguments: ["الاتحاد السوفييتي", "أوروبا", "تشيتشنيا", "XX", "", "؟"])
    func noState(_ text: String) { #expect(StateNames.nationality(text) == nil) }

    @Test("“Unknown” is an answer", arguments: ["غير معروف", "Unknown", "неизвестно"])
    func unknown(_ text: String) { #expect(StateNames.nationality(text) == .undetermined) }
}

@Suite struct CaseReferenceTests {
    @Test("A reference is understood as officers type it: Cyrillic look-alikes, small letters, other digits, hyphens")
    func typed() {
        let reference = CaseReference.draw { 123_456_789_123 }
        let cyrillic: [Character: Character] = ["A": "А", "B": "В", "C": "С", "E": "Е", "H": "Н", "K": "К", "M": "М", "P": "Р", "T": "Т", "X": "Х", "Y": "У"]
        #expect(CaseReference(String(reference.text.map { cyrillic[$0] ?? $0 })) == reference)
        #expect(CaseReference(reference.text.lowercased()) == reference)
        #expect(CaseReference(" " + reference.text.prefix(4) + "-" + reference.text.dropFirst(4)) == reference)
    }

    @Test("Every single substitution and every swap of neighbours is caught")
    func check() {
        var state: UInt64 = 7
        for _ in 0..<300 {
            let reference = CaseReference.draw {
                state = state &* 6_364_136_223_846_793_005 &+ 1
                return state >> 8
            }
            let symbols = Array(reference.text)
            for index in symbols.indices {
                for other in "ABCEHKMPTXY2345679" where other != symbols[index] {
                    var changed = symbols
                    changed[index] = other
                    #expect(CaseReference(String(changed)) == nil)
                }
                if index > 0, symbols[index] != symbols[index - 1], index < 7 {
                    var swapped = symbols
                    swapped.swapAt(index, index - 1)
                    #expect(CaseReference(String(swapped)) == nil)
                }
            }
        }
    }
}

@Suite struct MomentTextTests {
    @Test("Nobody can send a moment that no calendar knows", arguments: [Int64.max, Int64.min, -5_364_662_400_001, 7_289_654_400_000]) func bounded(_ milliseconds: Int64) throws {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Moment.self, from: Data("{\"milliseconds\":\(milliseconds)}".utf8)) }
        let ends = [Moment(milliseconds: Moment.known.lowerBound), Moment(milliseconds: Moment.known.upperBound - 1)]
        #expect(try JSONDecoder().decode([Moment].self, from: JSONEncoder().encode(ends)) == ends)
        #expect(ends.map(\.description) == ["1800-01-01T00:00:00.000Z", "2200-12-31T23:59:59.999Z"])
    }

    @Test("A moment is read back from what it is written as, and nothing else is", arguments: [0, 1_772_010_000_123, 86_399_999, 1_709_208_000_000])
    func iso(_ milliseconds: Int64) {
        let moment = Moment(milliseconds: milliseconds)
        #expect(Moment(iso: moment.description) == moment)
        for text in ["", "2026-02-25", "2026-02-25T09:30:00Z", "2026-02-25T24:30:00.000Z", "2026-02-25T09:30:00.000"] { #expect(Moment(iso: text) == nil) }
    }
}
