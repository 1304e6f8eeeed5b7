// SPDX-License-Identifier: Apache-2.0

public import Crypto
public import Foundation
import GRDB
public import Ledger

/// The verdict on a node's journal. No private key and no stream key is needed for it.
public struct JournalVerdict: Sendable, Equatable, Codable {
    public enum Break: String, Sendable, Codable {
        case missing, outOfOrder, changed, leafChanged, checkpointMissing, checkpointForged, rootDiffers
        /// What proofs are made of is not what the entries give.
        case subtreeChanged
        /// The journal hangs together, but is not the one that another node has cosigned.
        case rewritten
    }

    public let entries: Int
    public let whole: Bool
    /// Root of the tree over all entries, in hexadecimal.
    public let head: String
    /// Number of the first entry at which the journal no longer holds, and how.
    public let brokenAt: Int?
    public let how: Break?
    /// Who else has signed the newest checkpoint.
    public let cosigned: [String]
    /// How many documents lie beside the journal, and which of them are not what their names say.
    public private(set) var documents = 0
    public private(set) var damagedDocuments: [String] = []

    public init(entries: Int, whole: Bool, head: String, brokenAt: Int?, how: Break?, cosigned: [String]) {
        (self.entries, self.whole, self.head) = (entries, whole, head)
        (self.brokenAt, self.how, self.cosigned) = (brokenAt, how, cosigned)
    }

    public func broken(at entry: Int, _ how: Break) -> JournalVerdict {
        JournalVerdict(entries: entries, whole: false, head: head, brokenAt: entry, how: how, cosigned: [])
    }

    public func cosigned(by states: [String]) -> JournalVerdict {
        JournalVerdict(entries: entries, whole: whole, head: head, brokenAt: brokenAt, how: how, cosigned: states)
    }
}

extension JournalVerdict {
    /// The same with what was found of the documents in the node's folder.
    /// - Parameter partBytes: how long the parts of a document of this size are when sealed.
    public func withDocuments(ofNodeAt folder: URL, partBytes: (Int) -> [Int]) throws -> JournalVerdict {
        let rows = try Self.queue(folder.appending(path: Journal.fileName)).read { db in
            guard try db.tableExists("document") else { return [] as [DocumentRow] }
            return try Row.fetchAll(db, sql: "SELECT * FROM document WHERE isOurs = 1 OR whole IS NOT NULL ORDER BY rowid").map(DocumentRow.init)
        }
        var verdict = self
        verdict.documents = rows.count
        if rows.isEmpty { return verdict }
        let files = try SealedDocuments(nodeFolder: folder)
        verdict.damagedDocuments = rows.filter { !files.isWhole($0.root, partBytes: partBytes($0.size)) }.map(\.root)
        return verdict
    }

    private static func queue(_ file: URL) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        return try DatabaseQueue(path: file.path, configuration: configuration)
    }

    /// Reads a journal entry by entry and holds it against its own leaves and every checkpoint that was signed along the way.
    public init(journalAt file: URL, logKey: Curve25519.Signing.PublicKey) throws {
        self = try Self.queue(file).read { db in try Self.verify(db, logKey) }
    }

    /// The leaves of a journal, in order.
    public static func leaves(ofJournalAt file: URL) throws -> [MerkleHash] {
        try queue(file).read { db in
            try Data.fetchAll(db, sql: "SELECT leaf FROM entry ORDER BY number").compactMap { MerkleHash($0) }
        }
    }

    /// Root of the tree of the first so many entries; nil where there are not so many.
    public static func root(ofJournalAt file: URL, size: Int) throws -> MerkleHash? {
        let leaves = try leaves(ofJournalAt: file)
        return size <= leaves.count ? try MerkleTree(Array(leaves[..<size])).root : nil
    }

    private static func verify(_ db: Database, _ logKey: Curve25519.Signing.PublicKey) throws -> JournalVerdict {
        var frontier = MerkleFrontier()
        var since = 0
        func broken(_ number: Int, _ how: Break) -> JournalVerdict {
            JournalVerdict(entries: frontier.size, whole: false, head: frontier.root.description, brokenAt: number, how: how, cosigned: [])
        }
        let subtrees = KeptSubtrees(db)
        let checkpoints = try Row.fetchCursor(db, sql: "SELECT size, note, frontier FROM checkpoint ORDER BY size")
        var checkpoint = try checkpoints.next().map(StoredCheckpoint.init)
        let rows = try Row.fetchCursor(db, sql: "SELECT * FROM entry ORDER BY number")
        while let row = try rows.next() {
            let entry = Entry(row)
            guard entry.number == frontier.size else { return broken(frontier.size, entry.number > frontier.size ? .missing : .outOfOrder) }
            guard let leaf = MerkleHash(row["leaf"]) else { return broken(entry.number, .leafChanged) }
            guard leaf == entry.leaf || PlantedBug.leafNotChecked.isPlanted else { return broken(entry.number, .changed) }
            guard try subtrees.hold(frontier.append(leaf), upTo: entry.number) || PlantedBug.subtreeNotChecked.isPlanted else { return broken(entry.number, .subtreeChanged) }
            if let stored = checkpoint, stored.size == frontier.size {
                if let fault = stored.fault(frontier, logKey), !PlantedBug.checkpointNotChecked.isPlanted { return broken(since, fault) }
                since = frontier.size
                checkpoint = try checkpoints.next().map(StoredCheckpoint.init)
            }
        }
        if checkpoint != nil { return broken(frontier.size, .missing) }
        if frontier.size > since { return broken(since, .checkpointMissing) }
        guard try subtrees.areAll || PlantedBug.subtreeNotChecked.isPlanted else { return broken(frontier.size, .subtreeChanged) }
        return JournalVerdict(entries: frontier.size, whole: true, head: frontier.root.description, brokenAt: nil, how: nil, cosigned: [])
    }
}

/// A checkpoint as it lies in the journal.
private struct StoredCheckpoint {
    let size: Int
    let note: String
    let frontier: Data

    init(_ row: Row) { (size, note, frontier) = (row["size"], row["note"], row["frontier"]) }

    func fault(_ now: MerkleFrontier, _ logKey: Curve25519.Signing.PublicKey) -> JournalVerdict.Break? {
        guard let signed = Checkpoint(note: note, signedBy: logKey), signed.size == size else { return .checkpointForged }
        return signed.root == now.root && frontier == now.encoded ? nil : .rootDiffers
    }
}

/// Roots of full subtrees as they lie in the journal, read level by level beside the entries.
private final class KeptSubtrees {
    private let db: Database
    private var levels: [RowCursor] = []
    private var seen = 0

    init(_ db: Database) { self.db = db }

    /// Whether those that an entry completes are the next of their levels.
    func hold(_ completed: [MerkleHash], upTo entry: Int) throws -> Bool {
        for (index, hash) in completed.enumerated() {
            if index == levels.count {
                levels.append(try Row.fetchCursor(db, sql: "SELECT position, hash FROM subtree WHERE level = ? ORDER BY position", arguments: [index + 1]))
            }
            guard let row = try levels[index].next(), row["position"] == entry >> (index + 1), row["hash"] == hash.bytes else { return false }
            seen += 1
        }
        return true
    }

    /// Whether there are no others.
    var areAll: Bool { get throws { try Int.fetchOne(db, sql: "SELECT count(*) FROM subtree") == seen } }
}
