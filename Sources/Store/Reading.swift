// SPDX-License-Identifier: Apache-2.0

public import Foundation
import GRDB
import Ledger
import Identity
public import Workflow

/// A steady view of the journal. Used only inside `Journal.read` and `Journal.write`.
public struct Reading {
    let db: Database
    let sealing: Sealing

    init(_ db: Database, _ sealing: Sealing) {
        self.db = db
        self.sealing = sealing
    }

    /// A record as the fold of everything that happened to it; empty where nothing did.
    public func load<R: Journaled>(_ type: R.Type, _ id: String) throws -> R {
        var record = R()
        let select = try db.cachedStatement(sql: "SELECT * FROM entry WHERE stream = ? ORDER BY number")
        let rows = try Row.fetchCursor(select, arguments: [R.stream(id).text])
        let decoder = JSONDecoder()
        while let row = try rows.next() {
            let entry = Entry(row)
            let fact = try decoder.decode(R.Fact.self, from: try open(entry))
            record.apply(
                Recorded(entry: entry.number, fact: fact, occurredAt: entry.occurredAt, recordedAt: entry.recordedAt, by: entry.officer))
        }
        return record
    }

    func open(_ entry: Entry) throws -> Data { try sealing.open(entry.body, of: entry.stream, about: entry.head) }

    /// Whether a stream's key is there; it is not once the stream was erased.
    func isReadable(_ stream: Stream) throws -> Bool { try sealing.key(of: stream) != nil }

    func openScan(_ sealed: Data, _ id: String, _ stream: Stream) throws -> Data { try sealing.open(sealed, of: stream, about: Data("scan \(stream) \(id)".utf8)) }

    /// The newest entries, heads only: what an auditor pages through.
    public func entries(before number: Int?, limit: Int) throws -> [Entry] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM entry WHERE number < ? ORDER BY number DESC LIMIT ?", arguments: [number ?? Int.max, limit]
        ).map(Entry.init)
    }

    /// The opened texts of a stream, oldest first.
    public func texts(of stream: Stream) throws -> [(Entry, Data)] {
        try Row.fetchAll(db, sql: "SELECT * FROM entry WHERE stream = ? ORDER BY number", arguments: [stream.text]).map { row in
            let entry = Entry(row)
            return (entry, try open(entry))
        }
    }

    /// How many entries the journal has, and its newest signed checkpoint.
    public func head() throws -> (size: Int, note: String?) {
        let size = try Int.fetchOne(db, sql: "SELECT max(number) + 1 FROM entry") ?? 0
        return (size, try String.fetchOne(db, sql: "SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1"))
    }

    public func credential(of officer: OfficerID) throws -> String? {
        try String.fetchOne(db, sql: "SELECT hash FROM credential WHERE officer = ?", arguments: [officer.text])
    }
}

extension Writing {
    public func setCredential(of officer: OfficerID, hash: String) throws {
        try db.execute(
            sql: "INSERT INTO credential(officer, hash) VALUES(?,?) ON CONFLICT(officer) DO UPDATE SET hash = excluded.hash",
            arguments: [officer.text, hash])
    }
}
