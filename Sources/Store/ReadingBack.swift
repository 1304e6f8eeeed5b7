// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import GRDB
public import Identity
import Workflow

// The journal as it stood at an earlier moment. What was written then is still there, so nothing has to be kept for it.

extension Reading {
    /// How many entries the journal had when a moment was over: all before the first that was recorded later. It is the same whenever it is asked,
    /// also where a clock was once put back, and always the size of a checkpoint, because a transaction records all its entries at one moment.
    public func size(at moment: Moment) throws -> Int {
        let later = try Int.fetchOne(db, sql: "SELECT min(number) FROM entry WHERE recordedAt > ?", arguments: [moment.milliseconds])
        return try later ?? head().size
    }

    /// Every record of a room as it stood when the journal had so many entries, one after another, so that no more than one of them is in memory; nil
    /// for one whose key was destroyed.
    /// - Parameters:
    ///   - first: the id from which to begin.
    ///   - end: the id before which to stop; nil for the last.
    public func eachRecord<R: Journaled>(
        of type: R.Type, upTo size: Int, from first: String = "", to end: String? = nil, _ take: (_ id: String, _ record: R?) throws -> Void
    ) throws {
        let sql = "SELECT * FROM entry WHERE stream >= ? AND stream < ? AND number < ? ORDER BY stream, number"
        let rows = try Row.fetchCursor(db, sql: sql, arguments: ["\(R.room)/\(first)", end.map { "\(R.room)/\($0)" } ?? "\(R.room)0", size])
        let decoder = JSONDecoder()
        var current: (stream: Stream, key: SymmetricKey?, record: R)?
        while let row = try rows.next() {
            let entry = Entry(row)
            if current?.stream != entry.stream {
                if let done = current { try take(done.stream.id, done.key == nil ? nil : done.record) }
                current = (entry.stream, try sealing.key(of: entry.stream), R())
            }
            guard let key = current?.key else { continue }
            let fact = try decoder.decode(R.Fact.self, from: try sealing.open(entry.body, under: key, of: entry.stream, about: entry.head))
            current?.record.apply(
                Recorded(entry: entry.number, fact: fact, occurredAt: entry.occurredAt, recordedAt: entry.recordedAt, by: entry.officer))
        }
        if let done = current { try take(done.stream.id, done.key == nil ? nil : done.record) }
    }
}
