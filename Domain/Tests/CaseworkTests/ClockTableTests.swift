// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Testing
import Workflow

private func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

/// A moment as `2026-02-25 20:59`, in UTC.
private func moment(_ text: String) throws -> Moment {
    let parts = text.split(separator: " ")
    let time = parts[1].split(separator: ":").compactMap { Int64($0) }
    return Moment(startOf: try day(String(parts[0])), utcOffsetHours: 0).adding(seconds: time[0] * 3600 + time[1] * 60)
}

private func days(_ texts: String...) throws -> Set<Day> { Set(try texts.map(day)) }

/// Days that were counted on a paper calendar, not by this code.
@Suite struct ClockTableTests {
    static let workingDays: [(state: StateCode, from: String, count: Int, to: String)] = [
        (.iraq, "2026-02-19", 5, "2026-02-26"),
        (.iraq, "2026-02-20", 5, "2026-02-26"),
        (.iraq, "2026-02-21", 1, "2026-02-22"),
        (.iraq, "2026-03-18", 3, "2026-03-24"),
        (.iraq, "2026-03-05", 2, "2026-03-09"),
        (.iraq, "2026-04-29", 2, "2026-05-03"),
        (.iraq, "2026-01-04", 3, "2026-01-08"),
        (.iraq, "2026-07-12", 2, "2026-07-15"),
        (.iraq, "2026-05-07", 2, "2026-05-11"),
        (.iraq, "2026-03-26", 0, "2026-03-26"),
        (.iraq, "2026-03-25", -5, "2026-03-17"),
        (.iraq, "2026-03-23", -1, "2026-03-19"),
        (.iraq, "2026-05-12", -2, "2026-05-10"),
        (.iraq, "2026-03-10", -5, "2026-03-03"),
        (.iraq, "2026-01-12", -3, "2026-01-07"),
        (.russia, "2026-02-19", 5, "2026-02-27"),
        (.russia, "2026-02-20", 5, "2026-03-02"),
        (.russia, "2026-02-21", 1, "2026-02-24"),
        (.russia, "2026-03-18", 3, "2026-03-23"),
        (.russia, "2026-03-05", 2, "2026-03-10"),
        (.russia, "2026-04-29", 2, "2026-05-04"),
        (.russia, "2026-01-04", 3, "2026-01-14"),
        (.russia, "2026-07-12", 2, "2026-07-14"),
        (.russia, "2026-05-07", 2, "2026-05-12"),
        (.russia, "2026-03-26", 0, "2026-03-26"),
        (.russia, "2026-03-25", -5, "2026-03-18"),
        (.russia, "2026-03-23", -1, "2026-03-20"),
        (.russia, "2026-05-12", -2, "2026-05-07"),
        (.russia, "2026-03-10", -5, "2026-03-02"),
        (.russia, "2026-01-12", -3, "2025-12-29"),
    ]

    private static func calendar(_ state: StateCode) throws -> WorkingCalendar {
        state == .iraq
            ? WorkingCalendar(
                state: .iraq, weekend: [5, 6], holidays: try days("2026-01-06", "2026-03-21", "2026-07-14"), expected: try days("2026-03-20", "2026-03-22"), utcOffsetHours: 3)
            : WorkingCalendar(
                state: .russia, weekend: [6, 7],
                holidays: try days(
                    "2026-01-01", "2026-01-02", "2026-01-05", "2026-01-06", "2026-01-07", "2026-01-08", "2026-01-09", "2026-02-23", "2026-03-09", "2026-05-01",
                    "2026-05-11"), utcOffsetHours: 3)
    }

    @Test("Working days are counted over both weekends and over holidays, forwards and backwards", arguments: workingDays)
    func working(_ row: (state: StateCode, from: String, count: Int, to: String)) throws {
        let calendar = try Self.calendar(row.state)
        let from = try day(row.from)
        let found =
            row.count < 0 ? Span.workingDays(-row.count).lastDay(before: from, by: calendar) : Span.workingDays(row.count).end(after: from, by: calendar)
        #expect(found == (try day(row.to)))
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let received: String
        var pauses: [(String, String?)] = []
        var extended: String?
        let due: String?
        var testDescription: String { "\(received) \(pauses.count) pauses, extended \(extended ?? "not"): \(due ?? "none")" }
    }

    static let answers: [Row] = [
        Row(received: "2026-02-25 12:00", due: "2026-03-22"),
        // 23:59 in Moscow, and a minute later.
        Row(received: "2026-02-25 20:59", due: "2026-03-22"),
        Row(received: "2026-02-25 21:00", due: "2026-03-23"),
        Row(received: "2028-02-10 08:00", due: "2028-03-06"),
        Row(received: "2026-02-10 08:00", due: "2026-03-07"),
        Row(received: "2026-12-20 08:00", due: "2027-01-14"),
        Row(received: "2026-02-25 12:00", pauses: [("2026-03-01 09:00", "2026-03-04 09:00")], due: "2026-03-25"),
        Row(received: "2026-02-25 12:00", pauses: [("2026-03-01 09:00", "2026-03-01 17:00")], due: "2026-03-22"),
        // Over midnight in Moscow, though the same day in UTC.
        Row(received: "2026-02-25 12:00", pauses: [("2026-03-01 20:00", "2026-03-01 21:30")], due: "2026-03-23"),
        Row(received: "2026-02-25 12:00", pauses: [("2026-03-01 09:00", "2026-03-04 09:00"), ("2026-03-10 09:00", "2026-03-12 09:00")], due: "2026-03-27"),
        Row(received: "2026-02-25 12:00", pauses: [("2026-03-01 09:00", nil)], due: nil),
        Row(received: "2026-02-25 12:00", pauses: [("2026-03-01 09:00", "2026-03-04 09:00"), ("2026-03-10 09:00", nil)], due: nil),
        Row(received: "2026-02-25 12:00", extended: "2026-04-26", due: "2026-04-26"),
        Row(received: "2026-02-25 12:00", pauses: [("2026-03-01 09:00", "2026-03-04 09:00")], extended: "2026-04-10", due: "2026-04-13"),
    ]

    @Test("The answer is due on the day that the paper calendar says, through midnight, pauses and extensions", arguments: answers) func answer(_ row: Row) throws {
        var clock = RequestClock(receivedAt: try moment(row.received))
        clock.pauses = try row.pauses.map { RequestClock.Pause(from: try moment($0.0), to: try $0.1.map(moment)) }
        if let until = row.extended { clock.extended[reference(1)] = try day(until) }
        #expect(clock.due(reference(1), under: agreement) == (try row.due.map(day)))
    }

    @Test("Who was not extended keeps the first day, and nobody can be extended past the sixtieth") func othersStay() throws {
        var clock = RequestClock(receivedAt: try moment("2026-02-25 12:00"))
        clock.extended[reference(1)] = try day("2026-04-26")
        #expect(clock.due(reference(2), under: agreement) == (try day("2026-03-22")))
        #expect(clock.furthest(under: agreement) == (try day("2026-04-26")))
        clock.pauses = [RequestClock.Pause(from: try moment("2026-03-01 09:00"), to: try moment("2026-03-04 09:00"))]
        #expect(clock.furthest(under: agreement) == (try day("2026-04-29")))
    }

    @Test(
        "A month ends on the same day of the next, or on its last",
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2026-12-15", 1, "2027-01-15"), ("2026-05-31", 1, "2026-06-30"), ("2026-03-31", -1, "2026-02-28"),
            ("2027-01-15", -1, "2026-12-15"),
        ])
    func months(_ row: (String, Int, String)) throws {
        let from = try day(row.0)
        let found = row.1 > 0 ? Span.months(row.1).end(after: from, by: nil) : Span.months(-row.1).lastDay(before: from, by: nil)
        #expect(found == (try day(row.2)))
    }

    @Test("Where no days are agreed an officer asks again, and where not even that is set nothing is due") func noDays() throws {
        func agreed(_ rules: [AgreementTerm: AgreementRule]) -> AgreementProfile {
            AgreementProfile(
                id: "q", version: 1, requesting: .iraq, requested: .russia, basis: "", rules: rules, evidence: [:],
                calendars: [WorkingCalendar(state: .russia, weekend: [6, 7], utcOffsetHours: 3)])
        }
        let clock = RequestClock(receivedAt: try moment("2026-02-25 12:00"))
        let reminder = agreed([.reply: AgreementRule(nil), .replyReminder: AgreementRule(.days(25))])
        #expect(clock.due(under: reminder) == (try day("2026-03-22")) && !reminder.isReplyAgreed)
        #expect(clock.due(under: agreed([:])) == nil && clock.furthest(under: agreed([:])) == nil)
    }
}
