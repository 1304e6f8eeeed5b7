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

    public init(number: String, direction: Direction, day: String, peer: String, theirs: String?, request: String) {
        (self.number, self.direction, self.day) = (number, direction, day)
        (self.peer, self.theirs, self.request) = (peer, theirs, request)
    }
}

extension Writing {
    /// Takes the next number of the year, for a note that goes out or came in.
    public func enterNote(
        _ direction: NoteLine.Direction, prefix: String, on day: Day, peer: StateCode, theirs: String?, request: String
    ) throws -> String {
        let last = try Int.fetchOne(db, sql: "SELECT max(ordinal) FROM note WHERE year = ?", arguments: [day.year]) ?? 0
        let digits = String(last + 1)
        let number = "\(prefix)/\(day.year)/" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        try enter(NoteLine(number: number, direction: direction, day: day.description, peer: peer.code, theirs: theirs, request: request))
        return number
    }

    /// Year and ordinal are those that the number itself says.
    func enter(_ note: NoteLine) throws {
        let parts = note.number.split(separator: "/")
        guard parts.count == 3, let year = Int(parts[1]), let ordinal = Int(parts[2]) else { throw StoreFault.damaged("note \(note.number)") }
        try db.execute(
            sql: "INSERT INTO note(number, year, ordinal, direction, day, peer, theirs, request) VALUES(?,?,?,?,?,?,?,?)",
            arguments: [note.number, year, ordinal, note.direction.rawValue, note.day, note.peer, note.theirs, note.request])
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
