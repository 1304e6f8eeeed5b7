// SPDX-License-Identifier: Apache-2.0

/// A point in time, in milliseconds of UTC since 1970. The domain never asks what time it is; it is told.
public struct Moment: Sendable, Hashable, Comparable, Codable, CustomStringConvertible {
    public let milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// The years 1800 to 2200: what is neither is no time of this office, and no calendar is asked about it.
    public static let known: Range<Int64> = -5_364_662_400_000..<7_289_654_400_000

    private enum CodingKeys: String, CodingKey { case milliseconds }

    /// A peer may send any number; only one that is a day is a moment.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        milliseconds = try fields.decode(Int64.self, forKey: .milliseconds)
        guard Self.known.contains(milliseconds) else {
            throw DecodingError.dataCorruptedError(forKey: .milliseconds, in: fields, debugDescription: "not between the years 1800 and 2200")
        }
    }

    public static func < (a: Moment, b: Moment) -> Bool { a.milliseconds < b.milliseconds }

    public func adding(seconds: Int64) -> Moment { Moment(milliseconds: milliseconds + seconds * 1000) }

    /// The day in a zone that is a fixed number of hours from UTC. Baghdad and Moscow are both at +3, without summer time.
    public func day(utcOffsetHours: Int) -> Day {
        let seconds = Int((milliseconds / 1000) + Int64(utcOffsetHours) * 3600)
        return Day(number: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400)
    }

    public init(startOf day: Day, utcOffsetHours: Int) {
        milliseconds = (Int64(day.number) * 86_400 - Int64(utcOffsetHours) * 3600) * 1000
    }

    /// ISO 8601 in UTC with milliseconds, as `2026-02-25T09:30:00.000Z`.
    public var description: String {
        let day = day(utcOffsetHours: 0)
        let rest = Int(milliseconds - Int64(day.number) * 86_400_000)
        let ms = rest % 1000
        let fraction = ms < 10 ? "00\(ms)" : ms < 100 ? "0\(ms)" : "\(ms)"
        return "\(day)T\(twoDigits(rest / 3_600_000)):\(twoDigits(rest / 60_000 % 60)):\(twoDigits(rest / 1000 % 60)).\(fraction)Z"
    }
}
