// SPDX-License-Identifier: Apache-2.0

public import Foundation
import GRDB
public import Identity

/// A document that a message named, and how much of it is where it should be.
public struct DocumentRow: Sendable, Equatable {
    public let peer: String
    /// The message that named it.
    public let seq: Int
    public let root: String
    public let size: Int
    public let isOurs: Bool
    /// Of the peer's: which parts are here, as bits.
    public let bits: Data
    /// When all of it was there: here, or by the peer's receipt.
    public let whole: Moment?

    init(_ row: Row) {
        (peer, seq, root, size, isOurs, bits) = (row["peer"], row["seq"], row["root"], row["size"], row["isOurs"], row["bits"])
        whole = (row["whole"] as Int64?).map { Moment(milliseconds: $0) }
    }
}

extension Reading {
    /// Documents of a peer that are not all here, oldest first.
    public func documentsComing(from peer: String, limit: Int) throws -> [DocumentRow] {
        let sql = "SELECT * FROM document WHERE peer = ? AND isOurs = 0 AND whole IS NULL ORDER BY seq, rowid LIMIT ?"
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [peer, limit]).map(DocumentRow.init)
    }

    /// Documents of ours that the peer does not have in full, of messages that it has opened; oldest first.
    public func documentsGoing(to peer: String) throws -> [DocumentRow] {
        let sql = """
            SELECT document.* FROM document JOIN receipt USING(peer, seq)
            WHERE document.peer = ? AND isOurs = 1 AND whole IS NULL AND rung = 'R2' ORDER BY seq, document.rowid
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [peer]).map(DocumentRow.init)
    }

    public func document(_ root: String, of peer: String, isOurs: Bool) throws -> DocumentRow? {
        let select = try db.cachedStatement(sql: "SELECT * FROM document WHERE peer = ? AND isOurs = ? AND root = ?")
        return try Row.fetchOne(select, arguments: [peer, isOurs, root]).map(DocumentRow.init)
    }

    /// Documents that a message named.
    public func documents(of peer: String, seq: Int, isOurs: Bool) throws -> [DocumentRow] {
        let select = try db.cachedStatement(sql: "SELECT * FROM document WHERE peer = ? AND seq = ? AND isOurs = ? ORDER BY rowid")
        return try Row.fetchAll(select, arguments: [peer, seq, isOurs]).map(DocumentRow.init)
    }

    /// Every document that any message named.
    public func documentRoots() throws -> Set<String> { Set(try String.fetchAll(db, sql: "SELECT root FROM document")) }
}

extension Writing {
    /// A message named a document.
    public func expect(_ root: String, size: Int, bits: Data, peer: String, seq: Int, isOurs: Bool) throws {
        let insert = try db.cachedStatement(sql: "INSERT OR IGNORE INTO document(peer, seq, root, size, isOurs, bits) VALUES(?,?,?,?,?,?)")
        try insert.execute(arguments: [peer, seq, root, size, isOurs, bits])
    }

    /// More parts of a peer's document are on the disk; all of them where it is whole.
    public func note(_ bits: Data, of document: DocumentRow, isWhole: Bool) throws {
        let update = try db.cachedStatement(sql: "UPDATE document SET bits = ?, whole = ? WHERE peer = ? AND isOurs = 0 AND root = ?")
        try update.execute(arguments: [bits, isWhole ? moment.milliseconds : nil, document.peer, document.root])
    }

    /// All documents of a message are here, and the peer has yet to be told.
    public func markDocumentsWhole(peer: String, seq: Int) throws {
        try db.execute(
            sql: "UPDATE inbox SET documentsWhole = ?, documentsEntry = ?, isOwed = 1 WHERE peer = ? AND seq = ?", arguments: [moment.milliseconds, size, peer, seq])
    }

    /// The peer has said that it has all documents of a message of ours.
    public func markDocumentsDelivered(to peer: String, seq: Int, at moment: Moment) throws {
        try db.execute(sql: "UPDATE document SET whole = ? WHERE peer = ? AND seq = ? AND isOurs = 1", arguments: [moment.milliseconds, peer, seq])
    }
}
