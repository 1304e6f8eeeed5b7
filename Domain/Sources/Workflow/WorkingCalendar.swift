// SPDX-License-Identifier: Apache-2.0

public import Identity

/// When a state's offices are open: its weekend and its public holidays.
public struct WorkingCalendar: Sendable, Hashable, Codable {
    public let state: StateCode
    /// ISO weekdays, 1 Monday … 7 Sunday. Iraq rests on Friday and Saturday, Russia on Saturday and Sunday.
    public let weekend: Set<Int>
    public let holidays: Set<Day>
    /// Hours from UTC, without summer time.
    public let utcOffsetHours: Int

    public init(state: StateCode, weekend: Set<Int>, holidays: Set<Day> = [], utcOffsetHours: Int) {
        self.state = state
        self.weekend = weekend
        self.holidays = holidays
        self.utcOffsetHours = utcOffsetHours
    }

    public func isWorking(_ day: Day) -> Bool { !weekend.contains(day.weekday) && !holidays.contains(day) }

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
}
