// SPDX-License-Identifier: Apache-2.0

public import Foundation
import GRDB
public import Identity
import Ledger
public import Workflow

/// One line of the journal: an open head, and a body sealed under the stream's key.
public struct Entry: Sendable, Equatable {
    public let number: Int
    public let stream: Stream
    /// What sort of thing happened; tells nothing of whom.
    public let kind: String
    public let occurredAt: Moment
    public let recordedAt: Moment
    public let officer: OfficerID?
    public let body: Data

    /// Everything of the head, in one fixed form; also authenticated with the body.
    var head: Data {
        Data(
            "homeward/entry1\n\(number)\n\(stream)\n\(kind)\n\(occurredAt.milliseconds)\n\(recordedAt.milliseconds)\n\(officer?.text ?? "")\n".utf8)
    }

    /// The leaf of the Merkle tree: a hash of head and sealed body, so it stands when the key is destroyed.
    var leaf: MerkleHash { .leaf(leafData) }

    /// What the leaf is the hash of.
    var leafData: Data { head + body }

    init(number: Int, stream: Stream, kind: String, occurredAt: Moment, recordedAt: Moment, officer: OfficerID?, body: Data) {
        self.number = number
        self.stream = stream
        self.kind = kind
        self.occurredAt = occurredAt
        self.recordedAt = recordedAt
        self.officer = officer
        self.body = body
    }

    init(_ row: Row) {
        number = row["number"]
        stream = Stream(row["stream"] as String)
        kind = row["kind"]
        occurredAt = Moment(milliseconds: row["occurredAt"])
        recordedAt = Moment(milliseconds: row["recordedAt"])
        officer = (row["officer"] as String?).map { OfficerID($0) }
        body = row["body"]
    }

    static func inserted(_ entry: Entry, _ leaf: MerkleHash, into db: Database) throws {
        let insert = try db.cachedStatement(
            sql: "INSERT INTO entry(number, stream, kind, occurredAt, recordedAt, officer, body, leaf) VALUES(?,?,?,?,?,?,?,?)")
        try insert.execute(
            arguments: [
                entry.number, entry.stream.text, entry.kind, entry.occurredAt.milliseconds, entry.recordedAt.milliseconds, entry.officer?.text,
                entry.body, leaf.bytes,
            ])
    }
}
