// SPDX-License-Identifier: Apache-2.0

public import Foundation
import GRDB
public import Identity

/// A receipt of the other node as it is kept: what it says, and in which slip its signature lies.
public struct KeptReceipt: Sendable, Equatable {
    /// `R1`, `R2`, `R3`, `docs` or `nack`.
    public let rung: String
    /// By the other node's clock.
    public let at: Moment
    /// How many entries the other node's journal had.
    public let entry: Int
    /// The role that took it up, or why it was refused.
    public let word: String?
    /// Number of the slip; its bytes are evidence to third parties.
    public let slip: Int

    public init(rung: String, at: Moment, entry: Int, word: String?, slip: Int) {
        (self.rung, self.at, self.entry, self.word, self.slip) = (rung, at, entry, word, slip)
    }

    init(_ row: Row) { self.init(rung: row["rung"], at: Moment(milliseconds: row["at"]), entry: row["entry"], word: row["word"], slip: row["slip"]) }
}

/// A message on its way out, with the receipts it has.
public struct OutgoingEnvelope: Sendable {
    public let peer: String
    public let seq: Int
    public let hash: String
    public let kind: String
    public let about: String
    public let created: Moment
    public let expires: Moment
    /// When it was given up because nobody took it in time.
    public let expired: Moment?
    /// The other node has opened or refused it: nothing needs to be sent again.
    public let isSettled: Bool
    private let receipts: [KeptReceipt]

    init(_ row: Row, _ receipts: [KeptReceipt]) {
        (peer, seq, hash, kind, about) = (row["peer"], row["seq"], row["hash"], row["kind"], row["about"])
        created = Moment(milliseconds: row["created"])
        expires = Moment(milliseconds: row["expires"])
        expired = (row["expired"] as Int64?).map { Moment(milliseconds: $0) }
        isSettled = row["isSettled"]
        self.receipts = receipts
    }

    /// The receipts of storage, of opening, of refusal, and of an officer's taking it up.
    public var stored: KeptReceipt? { receipt("R1") ?? opened ?? refused }
    public var opened: KeptReceipt? { receipt("R2") }
    public var refused: KeptReceipt? { receipt("nack") }
    public var takenUp: KeptReceipt? { receipt("R3") }
    public var documentsArrived: KeptReceipt? { receipt("docs") }

    public func receipt(_ rung: String) -> KeptReceipt? { receipts.first { $0.rung == rung } }
}

extension Reading {
    private static let outColumns = "peer, seq, hash, kind, about, created, expires, expired, isSettled"

    /// Messages to a peer, oldest first; with a limit, the newest ones.
    public func outgoing(to peer: String, newest limit: Int? = nil) throws -> [OutgoingEnvelope] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT \(Self.outColumns) FROM outbox WHERE peer = ? ORDER BY seq DESC LIMIT ?", arguments: [peer, limit ?? -1])
        var receipts: [Int: [KeptReceipt]] = [:]
        for row in try Row.fetchAll(
            db, sql: "SELECT * FROM receipt WHERE peer = ? AND seq >= ?", arguments: [peer, (rows.last?["seq"] as Int?) ?? 0])
        { receipts[row["seq"], default: []].append(KeptReceipt(row)) }
        return rows.reversed().map { OutgoingEnvelope($0, receipts[$0["seq"]] ?? []) }
    }

    private func withReceipts(_ row: Row) throws -> OutgoingEnvelope {
        let select = try db.cachedStatement(sql: "SELECT * FROM receipt WHERE peer = ? AND seq = ?")
        return OutgoingEnvelope(row, try Row.fetchAll(select, arguments: [row["peer"] as String, row["seq"] as Int]).map(KeptReceipt.init))
    }

    public func outgoing(to peer: String, hash: String, seq: Int) throws -> OutgoingEnvelope? {
        let select = try db.cachedStatement(sql: "SELECT \(Self.outColumns) FROM outbox WHERE peer = ? AND seq = ? AND hash = ?")
        return try Row.fetchOne(select, arguments: [peer, seq, hash]).map(withReceipts)
    }

    /// Bodies of what still waits for the other node's word, in order, first the oldest.
    ///
    /// One whose time is over is still sent: the other node refuses it and so knows that nothing is missing before the next.
    /// - Parameter seq: the number after which to begin.
    public func bodiesWaiting(for peer: String, after seq: Int, limit: Int) throws -> [(seq: Int, bytes: Data)] {
        let select = try db.cachedStatement(sql: "SELECT seq, bytes FROM outbox WHERE peer = ? AND isSettled = 0 AND seq > ? ORDER BY seq LIMIT ?")
        return try Row.fetchAll(select, arguments: [peer, seq, limit]).map { ($0["seq"], $0["bytes"]) }
    }

    /// How many messages to a peer there are, and how many wait for its word, with the oldest of these.
    public func outboxCount(to peer: String) throws -> (all: Int, waiting: Int, oldest: Moment?) {
        let all = try lastOutgoing(to: peer)?.seq ?? 0
        let waiting = try Int.fetchOne(db, sql: "SELECT count(*) FROM outbox WHERE peer = ? AND isSettled = 0", arguments: [peer]) ?? 0
        let oldest = try Int64.fetchOne(db, sql: "SELECT created FROM outbox WHERE peer = ? AND isSettled = 0 ORDER BY seq LIMIT 1", arguments: [peer])
        return (all, waiting, oldest.map { Moment(milliseconds: $0) })
    }

    /// Envelopes whose time is over and that nobody has opened or refused, and that were not yet given up.
    public func overdue(at moment: Moment) throws -> [OutgoingEnvelope] {
        try Row.fetchAll(
            db, sql: "SELECT \(Self.outColumns) FROM outbox WHERE isSettled = 0 AND expired IS NULL AND expires <= ? ORDER BY peer, seq",
            arguments: [moment.milliseconds]
        ).map(withReceipts)
    }

    /// Messages to a peer about one thing, oldest first.
    public func outgoing(to peer: String, about record: String) throws -> [OutgoingEnvelope] {
        try Row.fetchAll(
            db, sql: "SELECT \(Self.outColumns) FROM outbox WHERE about = ? AND peer = ? ORDER BY seq", arguments: [record, peer]
        ).map(withReceipts)
    }

    /// Hash of the newest envelope about a record among some kinds.
    public func newestOutgoing(about record: String, kinds: Set<String>) throws -> String? {
        try Row.fetchAll(db, sql: "SELECT hash, kind FROM outbox WHERE about = ? ORDER BY seq DESC", arguments: [record])
            .first { kinds.contains($0["kind"]) }.map { $0["hash"] }
    }

    /// The last envelope to a peer, from which the next continues.
    public func lastOutgoing(to peer: String) throws -> (seq: Int, hash: String)? {
        let select = try db.cachedStatement(sql: "SELECT seq, hash FROM outbox WHERE peer = ? ORDER BY seq DESC LIMIT 1")
        return try Row.fetchOne(select, arguments: [peer]).map { ($0["seq"], $0["hash"]) }
    }

    /// A slip as the other node signed it.
    public func slip(_ number: Int) throws -> Data? { try Data.fetchOne(db, sql: "SELECT bytes FROM slip WHERE number = ?", arguments: [number]) }
}

extension Writing {
    public func putIntoOutbox(peer: String, seq: Int, hash: String, kind: String, about: String, expires: Moment, bytes: Data) throws {
        let insert = try db.cachedStatement(sql: "INSERT INTO outbox(peer, seq, hash, kind, about, created, expires, bytes) VALUES(?,?,?,?,?,?,?,?)")
        try insert.execute(arguments: [peer, seq, hash, kind, about, moment.milliseconds, expires.milliseconds, bytes])
    }

    /// Keeps a slip as it came.
    /// - Returns: its number.
    public func keepSlip(_ bytes: Data, from peer: String) throws -> Int {
        try db.cachedStatement(sql: "INSERT INTO slip(peer, bytes) VALUES(?,?)").execute(arguments: [peer, bytes])
        return Int(db.lastInsertedRowID)
    }

    /// Keeps a receipt. Once the other side has opened or refused the envelope, its body is dropped: head and hash stay.
    public func keep(_ receipt: KeptReceipt, of envelope: OutgoingEnvelope, settles: Bool) throws {
        let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO receipt(peer, seq, rung, at, entry, word, slip) VALUES(?,?,?,?,?,?,?)")
        try insert.execute(
            arguments: [envelope.peer, envelope.seq, receipt.rung, receipt.at.milliseconds, receipt.entry, receipt.word, receipt.slip])
        guard settles else { return }
        let settle = try db.cachedStatement(sql: "UPDATE outbox SET isSettled = 1, bytes = NULL WHERE peer = ? AND seq = ?")
        try settle.execute(arguments: [envelope.peer, envelope.seq])
    }

    public func markExpired(_ envelope: OutgoingEnvelope) throws {
        try db.execute(sql: "UPDATE outbox SET expired = ? WHERE peer = ? AND seq = ?", arguments: [moment.milliseconds, envelope.peer, envelope.seq])
    }
}
