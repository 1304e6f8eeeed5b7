// SPDX-License-Identifier: Apache-2.0

import Identity

/// By what people are sorted in one table of a count.
public enum CountColumn: String, Sendable, Codable, CaseIterable {
    /// The nationality that lists and papers state.
    case claimed
    /// The nationality that a state has confirmed.
    case confirmed
    case state, outcome, disclosure
}

/// How many people there were, sorted in several ways. Each table has everybody: who fits no category stands in a row of their own, so that every
/// table sums to the total.
public struct PeopleCount: Sendable, Hashable, Codable {
    public struct Row: Sendable, Hashable, Codable {
        /// The state, or the word of `CountedState` and the like; or one of the codes below.
        public let code: String
        /// nil: withheld, because it could point at somebody.
        public let count: Int?

        public init(code: String, count: Int?) { (self.code, self.count) = (code, count) }
    }

    public struct Table: Sendable, Hashable, Codable {
        public let column: CountColumn
        public let rows: [Row]

        public init(column: CountColumn, rows: [Row]) { (self.column, self.rows) = (column, rows) }
    }

    public static let undetermined = "undetermined"
    /// No list and no paper says.
    public static let notStated = "notStated"
    public static let notConfirmed = "notConfirmed"
    public static let held = "held"
    public static let notHeld = "notHeld"
    /// People whose records were erased: that they were there is known, and nothing else.
    public static let erased = "erased"

    /// nil: withheld.
    public let total: Int?
    public let tables: [Table]

    init(total: Int?, tables: [Table]) { (self.total, self.tables) = (total, tables) }

    public init(_ people: [CountedPerson: Int], erased: Int) {
        total = people.values.reduce(erased, +)
        func table(_ column: CountColumn, _ codes: [String], _ code: (CountedPerson) -> String) -> Table {
            var counts: [String: Int] = [:]
            for (person, count) in people { counts[code(person), default: 0] += count }
            return Table(column: column, rows: codes.map { Row(code: $0, count: counts[$0] ?? 0) } + [Row(code: Self.erased, count: erased)])
        }
        let claimed = Set(people.keys.compactMap { $0.claimed?.state?.code }).sorted()
        let confirmed = Set(people.keys.compactMap { $0.confirmed?.code }).sorted()
        tables = [
            table(.claimed, claimed + [Self.undetermined, Self.notStated]) { person in
                person.claimed.map { $0.state?.code ?? Self.undetermined } ?? Self.notStated
            },
            table(.confirmed, confirmed + [Self.notConfirmed]) { $0.confirmed?.code ?? Self.notConfirmed },
            table(.state, CountedState.allCases.map(\.rawValue)) { $0.outcome.state.rawValue },
            table(.outcome, CountedOutcome.allCases.map(\.rawValue)) { $0.outcome.rawValue },
            table(.disclosure, [Self.held, Self.notHeld]) { $0.isHeldFromDisclosure ? Self.held : Self.notHeld },
        ]
    }
}
