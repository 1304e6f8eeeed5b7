// SPDX-License-Identifier: Apache-2.0

extension Moment {
    /// Reads exactly what `description` writes.
    public init?(iso text: String) {
        let parts = text.split(separator: "T", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].last == "Z", let day = Day(iso: String(parts[0])) else { return nil }
        let time = parts[1].dropLast().split(whereSeparator: { $0 == ":" || $0 == "." }).map { Int64($0) }
        guard time.count == 4, let hour = time[0], let minute = time[1], let second = time[2], let fraction = time[3] else { return nil }
        let moment = Moment(milliseconds: (((Int64(day.number) * 24 + hour) * 60 + minute) * 60 + second) * 1000 + fraction)
        guard moment.description == text else { return nil }
        self = moment
    }
}
