// SPDX-License-Identifier: Apache-2.0

public import Identity

/// A date as a zone has it: two digits of the year, and of month and day whatever is known. Fillers stand for what is not (Doc 9303-3 §4.8).
public struct ZoneDate: Sendable, Hashable, CustomStringConvertible {
    public let year: Int?
    public let month: Int?
    public let day: Int?

    /// Reads six characters: `740812`, `7408<<`, `74<<<<`, `<<<<<<`.
    public init?(_ text: String) {
        let characters = Array(text.utf8)
        guard characters.count == 6 else { return nil }
        var parts: [Int?] = []
        for start in [0, 2, 4] {
            let two = characters[start..<start + 2]
            if two.allSatisfy({ $0 == CheckDigit.filler }) {
                parts.append(nil)
            } else {
                guard let number = Int(String(decoding: two, as: UTF8.self)), two.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else { return nil }
                parts.append(number)
            }
        }
        self.init(year: parts[0], month: parts[1], day: parts[2])
    }

    /// Nothing is known after what is not known: no day without its month, no month without its year.
    init?(year: Int?, month: Int?, day: Int?) {
        if year == nil, month != nil || month == nil && day != nil { return nil }
        if month == nil, day != nil { return nil }
        if let year, !(0...99).contains(year) { return nil }
        if let month {
            // The year 2000 and every year a leap year of two digits could mean: the day is held against the longest month of that name.
            guard (1...12).contains(month), day.map({ (1...(month == 2 ? 29 : Day.length(of: month, in: 2001))).contains($0) }) ?? true else { return nil }
        }
        (self.year, self.month, self.day) = (year, month, day)
    }

    public init?(_ date: PartialDate) { self.init(year: date.year % 100, month: date.month, day: date.day) }

    public init(_ day: Day) { (year, month, self.day) = (day.year % 100, day.month, day.day) }

    public var description: String {
        func two(_ number: Int?) -> String { number.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "<<" }
        return two(year) + two(month) + two(day)
    }

    /// The date of somebody's birth: in the last hundred years before a day. nil where not even the year is known.
    public func born(by today: Day) -> PartialDate? {
        guard let year else { return nil }
        let century = today.year / 100 * 100
        for candidate in [century + year, century - 100 + year] {
            guard let date = PartialDate(year: candidate, month: month, day: day) else { continue }
            if date.earliest <= today { return date }
        }
        return nil
    }

    /// The last day of a document: within fifty years of a day, before or after.
    public func expires(around today: Day) -> Day? {
        guard let year, let month, let day else { return nil }
        let century = today.year / 100 * 100
        let years = [century - 100, century, century + 100].map { $0 + year }
        return years.compactMap { Day($0, month, day) }.min { abs($0.year - today.year) < abs($1.year - today.year) }
    }
}
