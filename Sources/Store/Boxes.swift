// SPDX-License-Identifier: Apache-2.0

public import Foundation
import GRDB
public import Identity

/// A message on its way out, with the receipts it has.
public struct OutgoingEnvelope: Sendable {
    public let seq: Int
    public let hash: String
    public let kind: String
    public let about: String
    public let created: Moment
    public let expires: Moment
    /// nil once the other node has opened it: nothing needs to be sent again.
    public let bytes: Data?
    public let stored: Data?
    public let opened: Data?
    public let refused: Data?
    /// The receipt that an officer of the other side has taken it up.
    public let takenUp: Data?
    /// When it was given up because nobody took it in time.
    public let expired: Moment?

    init(_ row: Row) {
        seq = row["seq"]
        hash = row["hash"]
        takenUp = row["takenUp"]
        expired = (row["expired"] as Int64?).map { Moment(milliseconds: $0) }
        kind = row["kind"]
        about = row["about"]
        created = Moment(milliseconds: row["created"])
        expires = Moment(milliseconds: row["expires"])
        bytes = row["bytes"]
        stored = row["stored"]
        opened = row["opened"]
        refused = row["refused"]
    }

    public var isSettled: Bool { opened != nil || refused != nil }
}

/// A message that came in.
public struct IncomingEnvelope: Sendable {
    public let seq: Int
    public let hash: String
    public let arrived: Moment
    public let kind: String?
    /// nil once it was opened: its content is in the journal, and the body is kept no longer than needed.
    public let bytes: Data?
    public let stored: Data
    public let opened: Data?
    /// The record it was about.
    public let about: String?
    /// Our receipt that an officer has taken it up.
    public let takenUp: Data?

    init(_ row: Row) {
        about = row["about"]
        takenUp = row["takenUp"]
        seq = row["seq"]
        hash = row["hash"]
        arrived = Moment(milliseconds: row["arrived"])
        kind = row["kind"]
        bytes = row["bytes"]
        stored = row["stored"]
        opened = row["opened"]
    }
}

/// Which receipt of an outgoing envelope is meant.
public enum ReceiptColumn: String, Sendable { case stored, opened, refused, takenUp }

extension Reading {
    public func outgoing(to peer: String) throws -> [OutgoingEnvelope] {
        try Row.fetchAll(db, sql: "SELECT * FROM outbox WHERE peer = ? ORDER BY seq", arguments: [peer]).map(OutgoingEnvelope.init)
    }

    /// What still waits for the other node's word, in order, first the oldest.
    ///
    /// One whose time is over is still sent: the other node refuses it and so knows that nothing is missing before the next.
    public func unsettled(to peer: String, limit: Int) throws -> [OutgoingEnvelope] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM outbox WHERE peer = ? AND opened IS NULL AND refused IS NULL ORDER BY seq LIMIT ?", arguments: [peer, limit]
        ).map(OutgoingEnvelope.init)
    }

    /// The newest envelopes of a peer that were handed over.
    public func lastIncoming(from peer: String, limit: Int) throws -> [IncomingEnvelope] {
        try Row.fetchAll(db, sql: "SELECT * FROM inbox WHERE peer = ? ORDER BY seq DESC LIMIT ?", arguments: [peer, limit]).map(IncomingEnvelope.init)
    }

    public func outgoing(to peer: String, hash: String) throws -> OutgoingEnvelope? {
        try Row.fetchOne(db, sql: "SELECT * FROM outbox WHERE peer = ? AND hash = ?", arguments: [peer, hash]).map(OutgoingEnvelope.init)
    }

    /// Envelopes whose time is over and that nobody has opened or refused, and that were not yet given up.
    public func overdue(at moment: Moment) throws -> [(peer: String, envelope: OutgoingEnvelope)] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM outbox WHERE opened IS NULL AND refused IS NULL AND expired IS NULL AND expires <= ? ORDER BY peer, seq",
            arguments: [moment.milliseconds]
        ).map { ($0["peer"], OutgoingEnvelope($0)) }
    }

    /// Messages about a record that an officer here has yet to take up.
    public func untaken(about record: String) throws -> [(peer: String, envelope: IncomingEnvelope)] {
        try Row.fetchAll(db, sql: "SELECT * FROM inbox WHERE about = ? AND takenUp IS NULL AND opened IS NOT NULL ORDER BY peer, seq", arguments: [record])
            .map { ($0["peer"], IncomingEnvelope($0)) }
    }

    /// Hash of the newest envelope about a record among some kinds.
    public func newestOutgoing(about record: String, kinds: Set<String>) throws -> String? {
        try Row.fetchAll(db, sql: "SELECT hash, kind FROM outbox WHERE about = ? ORDER BY seq DESC", arguments: [record])
            .first { kinds.contains($0["kind"]) }.map { $0["hash"] }
    }

    public func receiptsToSend(to peer: String) throws -> [Data] {
        try Data.fetchAll(db, sql: "SELECT receipt FROM receiptToSend WHERE peer = ? ORDER BY envelope", arguments: [peer])
    }

    /// The last envelope to a peer, from which the next continues.
    public func lastOutgoing(to peer: String) throws -> (seq: Int, hash: String)? {
        try Row.fetchOne(db, sql: "SELECT seq, hash FROM outbox WHERE peer = ? ORDER BY seq DESC LIMIT 1", arguments: [peer]).map {
            ($0["seq"], $0["hash"])
        }
    }

    public func incoming(from peer: String) throws -> [IncomingEnvelope] {
        try Row.fetchAll(db, sql: "SELECT * FROM inbox WHERE peer = ? ORDER BY seq", arguments: [peer]).map(IncomingEnvelope.init)
    }

    public func incoming(from peer: String, seq: Int) throws -> IncomingEnvelope? {
        try Row.fetchOne(db, sql: "SELECT * FROM inbox WHERE peer = ? AND seq = ?", arguments: [peer, seq]).map(IncomingEnvelope.init)
    }

    /// The last envelope of a peer that was handed over; everything up to it was.
    public func lastHandedOver(from peer: String) throws -> (seq: Int, hash: String?) {
        let row = try Row.fetchOne(
            db, sql: "SELECT seq, hash FROM inbox WHERE peer = ? AND opened IS NOT NULL ORDER BY seq DESC LIMIT 1", arguments: [peer])
        return row.map { ($0["seq"], $0["hash"]) } ?? (0, nil)
    }
}

extension Writing {
    public func putIntoOutbox(peer: String, seq: Int, hash: String, kind: String, about: String, expires: Moment, bytes: Data) throws {
        try db.execute(
            sql: "INSERT INTO outbox(peer, seq, hash, kind, about, created, expires, bytes) VALUES(?,?,?,?,?,?,?,?)",
            arguments: [peer, seq, hash, kind, about, moment.milliseconds, expires.milliseconds, bytes])
    }

    /// Keeps a receipt. Once the other side has opened the envelope, its body is dropped: head and hash stay.
    public func keepReceipt(_ column: ReceiptColumn, peer: String, hash: String, receipt: Data) throws {
        let drop = column == .stored || column == .takenUp ? "" : ", bytes = NULL"
        try db.execute(
            sql: "UPDATE outbox SET \(column.rawValue) = ?\(drop) WHERE peer = ? AND hash = ?", arguments: [receipt, peer, hash])
    }

    public func putIntoInbox(peer: String, seq: Int, hash: String, bytes: Data, stored: Data) throws {
        try db.execute(
            sql: "INSERT INTO inbox(peer, seq, hash, arrived, bytes, stored) VALUES(?,?,?,?,?,?)",
            arguments: [peer, seq, hash, moment.milliseconds, bytes, stored])
    }

    /// - Parameter about: the record it belongs to, where an officer has yet to take it up.
    public func markHandedOver(peer: String, seq: Int, kind: String, about: String?, opened: Data) throws {
        try db.execute(
            sql: "UPDATE inbox SET opened = ?, kind = ?, about = ?, bytes = NULL WHERE peer = ? AND seq = ?", arguments: [opened, kind, about, peer, seq])
    }

    /// An officer took the message up: the receipt is kept, and waits to be sent.
    public func markTakenUp(peer: String, seq: Int, hash: String, receipt: Data) throws {
        try db.execute(sql: "UPDATE inbox SET takenUp = ? WHERE peer = ? AND seq = ?", arguments: [receipt, peer, seq])
        try db.execute(sql: "INSERT OR REPLACE INTO receiptToSend(peer, envelope, receipt) VALUES(?,?,?)", arguments: [peer, hash, receipt])
    }

    /// The peer has the receipts.
    public func dropSentReceipts(to peer: String, _ envelopes: [String]) throws {
        for hash in envelopes { try db.execute(sql: "DELETE FROM receiptToSend WHERE peer = ? AND envelope = ?", arguments: [peer, hash]) }
    }

    public func markExpired(peer: String, seq: Int) throws {
        try db.execute(sql: "UPDATE outbox SET expired = ? WHERE peer = ? AND seq = ?", arguments: [moment.milliseconds, peer, seq])
    }
}
