// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Identity

/// A line of the register of notes verbales. Outgoing and incoming notes share one number space.
public struct NoteLine: Sendable, Hashable {
    public enum Direction: String, Sendable { case outgoing, incoming }

    public let number: String
    public let direction: Direction
    public let day: String
    /// The other state.
    public let peer: String
    /// The number the other state gave an incoming note.
    public let theirs: String?
    public let request: String
}

extension Writing {
    /// Takes the next number of the year, for a note that goes out or came in.
    public func enterNote(
        _ direction: NoteLine.Direction, prefix: String, on day: Day, peer: StateCode, theirs: String?, request: String
    ) throws -> String {
        let last = try Int.fetchOne(db, sql: "SELECT max(ordinal) FROM note WHERE year = ?", arguments: [day.year]) ?? 0
        let digits = String(last + 1)
        let number = "\(prefix)/\(day.year)/" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        try db.execute(
            sql: "INSERT INTO note(number, year, ordinal, direction, day, peer, theirs, request) VALUES(?,?,?,?,?,?,?,?)",
            arguments: [number, day.year, last + 1, direction.rawValue, day.description, peer.code, theirs, request])
        return number
    }
}

extension Reading {
    /// The register, newest first.
    public func notes() throws -> [NoteLine] {
        try Row.fetchAll(db, sql: "SELECT * FROM note ORDER BY year DESC, ordinal DESC").compactMap { row in
            guard let direction = NoteLine.Direction(rawValue: row["direction"]) else { return nil }
            return NoteLine(
                number: row["number"], direction: direction, day: row["day"], peer: row["peer"], theirs: row["theirs"], request: row["request"])
        }
    }
}
