// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// The days of a transfer, in one place.
public enum TransferTerms {
    /// Working days from the notice to the journey, at least, by the calendar of the state that receives (implementing protocols to the readmission
    /// agreements, as that with Belgium).
    public static let noticeWorkingDays = 5
    /// Working days for the other state's word on a notice; our proposal.
    public static let answerWorkingDays = 2
    /// Hours before the departure from which on the last call can be made; our proposal.
    public static let lastCallHours: Int64 = 24
    /// Days from a positive answer to the journey; after that the obstacle is to be named (Russia–Switzerland 2009, Art. 12).
    public static let windowDays = 90
    /// Months from the arrival within which a return can be declared wrongful, and from then on to take the person back (the same, Art. 11).
    public static let wrongfulReturnMonths = 1
    public static let takeBackMonths = 1

    /// The last day on which a notice is in time for a journey on that day.
    public static func lastNoticeDay(before day: Day, by calendar: WorkingCalendar?) -> Day {
        guard let calendar else { return day.adding(days: -noticeWorkingDays) }
        var last = day
        while calendar.adding(workingDays: noticeWorkingDays, to: last) > day { last = last.adding(days: -1) }
        return last
    }

    /// The last day for the receiving state's word on a notice.
    public static func answerDue(noticed day: Day, by calendar: WorkingCalendar?) -> Day {
        calendar?.adding(workingDays: answerWorkingDays, to: day) ?? day.adding(days: answerWorkingDays)
    }

    public static func lastDeclaration(arrived day: Day) -> Day { day.adding(months: wrongfulReturnMonths) }

    public static func takeBackDue(declared day: Day) -> Day { day.adding(months: takeBackMonths) }
}

extension Day {
    /// The same day so many months later; the last of the month where that month is shorter.
    func adding(months count: Int) -> Day {
        let months = year * 12 + month - 1 + count
        let (year, month) = (months / 12, months % 12 + 1)
        return Day(year, month, min(day, Day.length(of: month, in: year))) ?? adding(days: 30 * count)
    }
}
