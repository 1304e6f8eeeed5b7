// SPDX-License-Identifier: Apache-2.0

/// Why the text of an agreement cannot be worked under: which file, where in it, and what to do.
public struct AgreementFault: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Problem: Sendable, Equatable {
        case missing, notAName, notPositive, twoLengths, notWeekdays, notAnOffset, noCalendar
        case versionTaken(String)
        case unknown(String)
        case unreadable(String)
    }

    public let file: String
    /// The way to the value, joined by points; empty: the file as a whole.
    public let place: String
    public let problem: Problem

    init(file: String, place: String, problem: Problem) {
        self.file = file
        self.place = place
        self.problem = problem
    }

    init(file: String, _ error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context):
            self.init(file: file, place: Self.path(context.codingPath + [key]), problem: .missing)
        case .valueNotFound(_, let context): self.init(file: file, place: Self.path(context.codingPath), problem: .missing)
        case .typeMismatch(_, let context), .dataCorrupted(let context):
            self.init(file: file, place: Self.path(context.codingPath), problem: .unknown(context.debugDescription))
        @unknown default: self.init(file: file, place: "", problem: .unreadable(String(describing: error)))
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String { keys.map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }.joined(separator: ".") }

    public var description: String { "\(file)\(place.isEmpty ? "" : ", \(place)"): \(cure)" }

    private var cure: String {
        switch problem {
        case .missing: "is missing; add it."
        case .notAName: "is not a name; use small letters, digits and hyphens."
        case .notPositive: "must be a whole number from 1 on."
        case .twoLengths: "gives more than one length; keep one of days, workingDays and months."
        case .notWeekdays: "must list days of the week as numbers, 1 for Monday to 7 for Sunday, and not all of them."
        case .notAnOffset: "must be hours from UTC, from -12 to 14."
        case .noCalendar: "has no calendar; add the state to calendars.yaml."
        case .versionTaken(let name): "\(name) is there already; cases rest on it. Give the new text the next version."
        case .unknown(let what): "cannot be read: \(what)"
        case .unreadable(let what): "is no YAML that can be read: \(what)"
        }
    }
}
