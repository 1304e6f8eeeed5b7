// SPDX-License-Identifier: Apache-2.0

public import Identity

/// When a state's offices are open: its weekend and its public holidays.
public struct WorkingCalendar: Sendable, Hashable {
    public let state: StateCode
    /// ISO weekdays, 1 Monday … 7 Sunday. Iraq rests on Friday and Saturday, Russia on Saturday and Sunday.
    public let weekend: Set<Int>
    public let holidays: Set<Day>
    /// Holidays that follow the moon and are announced a few days ahead; counted as holidays, shown as not yet certain.
    public let expected: Set<Day>
    /// Hours from UTC, without summer time.
    public let utcOffsetHours: Int
    public let source: String
    public let isVerified: Bool

    public init(
        state: StateCode, weekend: Set<Int>, holidays: Set<Day> = [], expected: Set<Day> = [], utcOffsetHours: Int, source: String = "", isVerified: Bool = false
    ) {
        self.state = state
        self.weekend = weekend
        self.holidays = holidays
        self.expected = expected
        self.utcOffsetHours = utcOffsetHours
        self.source = source
        self.isVerified = isVerified
    }

    public func isWorking(_ day: Day) -> Bool { !weekend.contains(day.weekday) && !holidays.contains(day) && !expected.contains(day) }

    /// The day so many working days later; the day itself does not count.
    public func adding(workingDays count: Int, to day: Day) -> Day {
        var day = day
        var left = max(count, 0)
        while left > 0 {
            day = day.adding(days: 1)
            if isWorking(day) { left -= 1 }
        }
        return day
    }

    /// The day so many working days earlier; the day itself does not count.
    public func subtracting(workingDays count: Int, from day: Day) -> Day {
        var day = day
        var left = max(count, 0)
        while left > 0 {
            day = day.adding(days: -1)
            if isWorking(day) { left -= 1 }
        }
        return day
    }
}
