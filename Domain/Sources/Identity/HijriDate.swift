// SPDX-License-Identifier: Apache-2.0

/// A date of the Islamic civil calendar, as papers of some states have it. Tabular reckoning (eleven leap years in thirty, epoch 16 July 622
/// Julian); a calendar kept by sighting the moon can be a day or two apart from it.
public struct HijriDate: Sendable, Hashable {
    public let year: Int
    public let month: Int?
    public let day: Int?

    /// Years in which people who live today or whose papers are at hand were born; no Gregorian year of birth is among them.
    public static let years = 1250...1500

    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard Self.years.contains(year), (1...12).contains(month ?? 1), (1...30).contains(day ?? 1), !(day != nil && month == nil) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// `1408`, `1408-05` or `1408-05-03`.
    public init?(iso text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...3).contains(parts.count), !parts.contains(nil), let year = parts[0] else { return nil }
        self.init(year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
    }

    /// The first and the last day it can stand for.
    public var days: ClosedRange<Day> {
        let first = Self.number(year, month ?? 1, day ?? 1)
        guard day == nil else { return Day(number: first)...Day(number: first) }
        let isLast = month ?? 12 == 12
        let next = isLast ? Self.number(year + 1, 1, 1) : Self.number(year, (month ?? 12) + 1, 1)
        return Day(number: first)...Day(number: next - 1)
    }

    /// What it says in the Gregorian calendar: a day; of a month or a year, the one in which most of it lies. 1 Muharram and 1 Rajab stand for
    /// the year, as 1 January and 1 July do.
    public var gregorian: PartialDate? {
        if day == 1, month == 1 || month == 7 { return HijriDate(year: year)?.gregorian }
        if day != nil { return PartialDate(days.lowerBound) }
        let middle = Day(number: (days.lowerBound.number + days.upperBound.number) / 2)
        return PartialDate(year: middle.year, month: month == nil ? nil : middle.month)
    }

    /// Days since 1 January 1970.
    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        // Months have thirty and twenty-nine days by turns; eleven years in thirty have one more.
        epoch + day - 1 + (59 * (month - 1) + 1) / 2 + (year - 1) * 354 + (3 + 11 * year) / 30
    }

    /// 1 Muharram of the year 1.
    private static let epoch = -492_148
}
