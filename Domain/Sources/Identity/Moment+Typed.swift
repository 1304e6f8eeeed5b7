// SPDX-License-Identifier: Apache-2.0

extension Moment {
    /// A day and an hour as an officer types them, `2026-03-05 10:30`, in a zone that is a fixed number of hours from UTC.
    public init?(typed: String, utcOffsetHours: Int) {
        let parts = typed.split(whereSeparator: { $0 == " " || $0 == "T" })
        guard parts.count == 2, let day = Day(iso: String(parts[0])) else { return nil }
        let time = parts[1].split(separator: ":").map { Int($0) }
        guard time.count == 2, let hour = time[0], let minute = time[1], (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
        self = Moment(startOf: day, utcOffsetHours: utcOffsetHours).adding(seconds: Int64(hour * 3600 + minute * 60))
    }

    /// The same form, to be shown in a field.
    public func typed(utcOffsetHours: Int) -> String {
        let shifted = adding(seconds: Int64(utcOffsetHours) * 3600).description
        return shifted.prefix(10) + " " + shifted.dropFirst(11).prefix(5)
    }
}
