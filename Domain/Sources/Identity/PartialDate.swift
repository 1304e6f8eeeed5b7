// SPDX-License-Identifier: Apache-2.0

/// A birth date as far as it is known: a year, a month, or a day.
public struct PartialDate: Sendable, Hashable, Codable, CustomStringConvertible {
    public let year: Int
    public let month: Int?
    public let day: Int?

    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard Day(year, month ?? 1, day ?? 1) != nil, !(day != nil && month == nil) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    public init(_ day: Day) {
        year = day.year
        month = day.month
        self.day = day.day
    }

    /// 1 January and 1 July stand for "that year" in many registers (births recorded late): little more than a year.
    public var isConventional: Bool { day == 1 && (month == 1 || month == 7) }

    public var earliest: Day { Day(year, month ?? 1, day ?? 1) ?? Day(number: 0) }

    public var latest: Day {
        let month = month ?? 12
        return Day(year, month, day ?? Day.length(of: month, in: year)) ?? earliest
    }

    /// Whether somebody born then is of full age on a day. Unknown wherever the date leaves room for doubt: the benefit is the child's.
    public func ageGroup(on today: Day) -> AgeGroup {
        if latest.adding(years: 18) <= today { return isConventional && !surelyAdult(on: today) ? .unknown : .adult }
        return earliest.adding(years: 18) > today ? .minor : .unknown
    }

    /// A conventional date says no more than its year.
    private func surelyAdult(on today: Day) -> Bool { (Day(year, 12, 31) ?? latest).adding(years: 18) <= today }

    /// `1988`, `1988-11` or `1988-11-16`.
    public var description: String {
        "\(year)" + (month.map { "-" + twoDigits($0) } ?? "") + (day.map { "-" + twoDigits($0) } ?? "")
    }

    public init?(iso text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), let year = Int(parts[0]) else { return nil }
        let month = parts.count > 1 ? Int(parts[1]) : nil
        let day = parts.count > 2 ? Int(parts[2]) : nil
        if parts.count > 1, month == nil { return nil }
        if parts.count > 2, day == nil { return nil }
        self.init(year: year, month: month, day: day)
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let date = PartialDate(iso: text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a date"))
        }
        self = date
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// Of age, under 18, or not known: only the first may enter the adults' procedure.
public enum AgeGroup: String, Sendable, Codable {
    case adult, minor, unknown
}
