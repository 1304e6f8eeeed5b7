// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import GRDB
import Identity

/// What making the projections again found.
public struct RebuildReport: Sendable, Equatable, Codable {
    public let cards: Int
    public let notes: Int
    /// Cards and notes that were not what the entries say.
    public let changed: Int
    /// SHA-256 over every card and note as stored, in order; equal before and after where nothing changed.
    public let before: String
    public let after: String

    public var isIdentical: Bool { before == after }
}

extension Writing {
    func rebuild(_ rooms: [any Journaled.Type], notes: [NoteLine]) throws -> RebuildReport {
        let before = try projectionHash()
        let stored = try Dictionary(
            uniqueKeysWithValues: Row.fetchAll(db, sql: "SELECT stream, rank, sealed FROM card").map { row in
                (row["stream"] as String, Stored(rank: row["rank"], sealed: row["sealed"]))
            })
        let storedNotes = try Set(reading.notes())
        try db.execute(sql: "DELETE FROM card; DELETE FROM note")
        var made = 0
        var changed = 0
        for room in rooms { try rebuild(room, stored, &made, &changed) }
        for note in notes { try enter(note) }
        changed += Set(notes).symmetricDifference(storedNotes).count + (stored.count > made ? stored.count - made : 0)
        return RebuildReport(cards: made, notes: notes.count, changed: changed, before: before, after: try projectionHash())
    }

    private struct Stored: Equatable {
        let rank: Int
        let sealed: Data
    }

    private func rebuild<R: Journaled>(_ type: R.Type, _ stored: [String: Stored], _ made: inout Int, _ changed: inout Int) throws {
        let streams = try Row.fetchAll(
            db, sql: "SELECT stream, min(number) AS rank FROM entry WHERE stream >= ? AND stream < ? GROUP BY stream",
            arguments: ["\(R.room)/", "\(R.room)0"])
        for row in streams {
            let stream = Stream(row["stream"] as String)
            // An erased stream has no card.
            guard try reading.isReadable(stream) else { continue }
            let record = try reading.load(type, stream.id)
            try putCard(try record.card(id: stream.id), stream, rank: row["rank"])
            made += 1
            let now = try Row.fetchOne(db, sql: "SELECT rank, sealed FROM card WHERE stream = ?", arguments: [stream.text])
            if now.map({ Stored(rank: $0["rank"], sealed: $0["sealed"]) }) != stored[stream.text] { changed += 1 }
        }
    }

    private func projectionHash() throws -> String {
        var hash = SHA256()
        for row in try Row.fetchAll(db, sql: "SELECT stream, room, rank, sealed FROM card ORDER BY stream") {
            hash.update(data: Data("\(row["stream"] as String)\n\(row["room"] as String)\n\(row["rank"] as Int)\n".utf8))
            hash.update(data: row["sealed"] as Data)
        }
        for note in try reading.notes() { hash.update(data: Data("\(note)\n".utf8)) }
        return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
