// SPDX-License-Identifier: Apache-2.0

public import Foundation
import GRDB
public import Identity

/// A message that came in, and what this node has said of it.
public struct IncomingEnvelope: Sendable {
    public let peer: String
    public let seq: Int
    public let hash: String
    public let arrived: Moment
    public let kind: String?
    /// nil once it was opened: its content is in the journal, and the body is kept no longer than needed.
    public let bytes: Data?
    /// When it was opened or refused, and how many entries the journal had then.
    public let handedOver: Moment?
    public let entry: Int
    /// Why it was refused.
    public let code: String?
    /// The record it was about, where an officer has to take it up.
    public let about: String?
    public let takenUp: Moment?
    public let takenUpEntry: Int
    /// The role in which it was taken up.
    public let role: String?
    /// When all documents that it named were here.
    public let documentsWhole: Moment?
    public let documentsEntry: Int

    init(_ row: Row) {
        (peer, seq, hash, kind, bytes) = (row["peer"], row["seq"], row["hash"], row["kind"], row["bytes"])
        arrived = Moment(milliseconds: row["arrived"])
        handedOver = (row["handedOver"] as Int64?).map { Moment(milliseconds: $0) }
        takenUp = (row["takenUp"] as Int64?).map { Moment(milliseconds: $0) }
        documentsWhole = (row["documentsWhole"] as Int64?).map { Moment(milliseconds: $0) }
        documentsEntry = row["documentsEntry"]
        (entry, code, about, takenUpEntry, role) = (row["entry"], row["code"], row["about"], row["takenUpEntry"], row["role"])
    }
}

/// What the peer was told of one of its messages.
public struct Told: Sendable {
    public let seq: Int
    public let takenUp: Bool
    public let documents: Bool

    public init(seq: Int, takenUp: Bool, documents: Bool) { (self.seq, self.takenUp, self.documents) = (seq, takenUp, documents) }
}

extension Reading {
    /// Messages of a peer, oldest first; with a limit, the newest ones.
    public func incoming(from peer: String, newest limit: Int? = nil) throws -> [IncomingEnvelope] {
        try Row.fetchAll(db, sql: "SELECT * FROM inbox WHERE peer = ? ORDER BY seq DESC LIMIT ?", arguments: [peer, limit ?? -1]).map(IncomingEnvelope.init)
            .reversed()
    }

    public func incoming(from peer: String, seq: Int) throws -> IncomingEnvelope? {
        try Row.fetchOne(db.cachedStatement(sql: "SELECT * FROM inbox WHERE peer = ? AND seq = ?"), arguments: [peer, seq]).map(IncomingEnvelope.init)
    }

    public func inboxCount(from peer: String) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM inbox WHERE peer = ?", arguments: [peer]) ?? 0
    }

    /// The last envelope of a peer that was handed over; everything up to it was.
    public func lastHandedOver(from peer: String) throws -> (seq: Int, hash: String?) {
        let select = try db.cachedStatement(sql: "SELECT seq, hash FROM inbox WHERE peer = ? AND handedOver IS NOT NULL ORDER BY seq DESC LIMIT 1")
        return try Row.fetchOne(select, arguments: [peer]).map { ($0["seq"], $0["hash"]) } ?? (0, nil)
    }

    /// Messages of which the peer has yet to be told: taken up by an officer, or handed over after they had waited for others.
    public func owed(to peer: String) throws -> [IncomingEnvelope] {
        try Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM inbox WHERE peer = ? AND isOwed = 1 ORDER BY seq"), arguments: [peer]).map(IncomingEnvelope.init)
    }

    /// Messages about a record that an officer here has yet to take up.
    public func untaken(about record: String) throws -> [IncomingEnvelope] {
        let select = try db.cachedStatement(sql: "SELECT * FROM inbox WHERE about = ? AND takenUp IS NULL AND handedOver IS NOT NULL ORDER BY peer, seq")
        return try Row.fetchAll(select, arguments: [record]).map(IncomingEnvelope.init)
    }
}

extension Writing {
    /// Lays a message that is early away until its turn.
    public func putIntoInbox(peer: String, seq: Int, hash: String, bytes: Data) throws {
        let insert = try db.cachedStatement(sql: "INSERT INTO inbox(peer, seq, hash, arrived, bytes) VALUES(?,?,?,?,?)")
        try insert.execute(arguments: [peer, seq, hash, moment.milliseconds, bytes])
    }

    /// A message had its turn: it was opened or refused.
    /// - Parameters:
    ///   - about: the record it belongs to, where an officer has yet to take it up.
    ///   - isOwed: whether the peer has yet to be told, because the message came before its turn.
    public func handOver(
        peer: String, seq: Int, hash: String, kind: String, about: String?, code: String?, isOwed: Bool
    ) throws {
        let upsert = try db.cachedStatement(
            sql: """
                INSERT INTO inbox(peer, seq, hash, arrived, kind, handedOver, entry, code, about, isOwed) VALUES(?,?,?,?,?,?,?,?,?,?)
                ON CONFLICT(peer, seq) DO UPDATE SET kind = excluded.kind, handedOver = excluded.handedOver, entry = excluded.entry, code = excluded.code,
                about = excluded.about, isOwed = excluded.isOwed, bytes = NULL
                """)
        try upsert.execute(arguments: [peer, seq, hash, moment.milliseconds, kind, moment.milliseconds, size, code, about, isOwed])
    }

    /// An officer took the message up, and the peer has yet to be told.
    public func markTakenUp(_ envelope: IncomingEnvelope, role: String) throws {
        try db.execute(
            sql: "UPDATE inbox SET takenUp = ?, takenUpEntry = ?, role = ?, isOwed = 1 WHERE peer = ? AND seq = ?",
            arguments: [moment.milliseconds, size, role, envelope.peer, envelope.seq])
    }

    /// The peer has been told of these, up to the rung that was sent.
    public func markTold(_ peer: String, _ told: [Told]) throws {
        let update = try db.cachedStatement(
            sql: "UPDATE inbox SET isOwed = 0 WHERE peer = ? AND seq = ? AND (takenUp IS NULL OR ?) AND (documentsWhole IS NULL OR ?)")
        for item in told { try update.execute(arguments: [peer, item.seq, item.takenUp, item.documents]) }
    }
}
