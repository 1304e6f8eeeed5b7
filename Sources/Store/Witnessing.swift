// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
public import Ledger

extension Reading {
    /// Our newest checkpoint as an offer to a peer, with the proof that the journal only grew since the one the peer cosigned last.
    /// nil where there is nothing new.
    public func offer(to peer: String, from known: Int? = nil) throws -> CheckpointOffer? {
        guard let row = try Row.fetchOne(db.cachedStatement(sql: "SELECT size, note FROM checkpoint ORDER BY size DESC LIMIT 1")) else { return nil }
        let size: Int = row["size"]
        let old = try known ?? Int.fetchOne(db.cachedStatement(sql: "SELECT max(size) FROM cosignature WHERE peer = ?"), arguments: [peer]) ?? 0
        if known == nil, old == size { return nil }
        let proof = old <= size ? try tree(size).consistency(from: old) : []
        return CheckpointOffer(old: old, proof: proof, note: row["note"])
    }

    /// Root of the tree of the first so many entries, as the checkpoint of that size says; nil where there is none of that size.
    public func root(at size: Int) throws -> MerkleHash? {
        guard let frontier = try Data.fetchOne(db.cachedStatement(sql: "SELECT frontier FROM checkpoint WHERE size = ?"), arguments: [size]) else { return nil }
        return MerkleFrontier(encoded: frontier)?.root
    }

    /// The tree of the first so many entries, from the roots of full subtrees that were kept as it grew.
    func tree(_ size: Int) -> MerkleTree {
        MerkleTree(size: size) { leaves in
            let level = leaves.count.trailingZeroBitCount
            let stored =
                level == 0
                ? try Data.fetchOne(db.cachedStatement(sql: "SELECT leaf FROM entry WHERE number = ?"), arguments: [leaves.lowerBound])
                : try Data.fetchOne(
                    db.cachedStatement(sql: "SELECT hash FROM subtree WHERE level = ? AND position = ?"), arguments: [level, leaves.lowerBound >> level])
            guard let hash = stored.flatMap({ MerkleHash($0) }) else { throw StoreFault.damaged("subtree \(leaves)") }
            return hash
        }
    }

    /// The last checkpoint of a peer that this node cosigned, with its cosignature.
    public func witnessed(of peer: String) throws -> String? {
        try String.fetchOne(db.cachedStatement(sql: "SELECT note FROM witnessed WHERE peer = ? ORDER BY size DESC LIMIT 1"), arguments: [peer])
    }

    /// The newest checkpoint with every cosignature that it has; or the newest that a peer has cosigned.
    public func cosignedCheckpoint() throws -> SignedNote? {
        let sql = """
            SELECT note, size FROM checkpoint WHERE size = coalesce((SELECT max(size) FROM cosignature), (SELECT max(size) FROM checkpoint))
            """
        guard let row = try Row.fetchOne(db, sql: sql), let note = SignedNote(row["note"] as String) else { return nil }
        let lines = try String.fetchAll(db, sql: "SELECT line FROM cosignature WHERE size = ? ORDER BY peer", arguments: [row["size"] as Int])
        return lines.compactMap { SignedNote.line($0.trimmingCharacters(in: .newlines)) }.reduce(note) { $0.adding($1) }
    }

    /// Which peers cosigned how far.
    public func cosigners() throws -> [(peer: String, size: Int)] {
        try Row.fetchAll(db, sql: "SELECT peer, max(size) AS size FROM cosignature GROUP BY peer ORDER BY peer").map { ($0["peer"], $0["size"]) }
    }

    /// The proof that an entry stands in the newest cosigned checkpoint, or where that is older than the entry, in the newest checkpoint.
    public func proof(of number: Int) throws -> TlogProof? {
        guard let row = try Row.fetchOne(db, sql: "SELECT * FROM entry WHERE number = ?", arguments: [number]) else { return nil }
        var note = try cosignedCheckpoint()
        if let size = note.flatMap(Self.size), size <= number {
            note = try head().note.flatMap { SignedNote($0) }
        }
        guard let note, let size = Self.size(note), size > number else { return nil }
        let entry = Entry(row)
        return TlogProof(index: number, proof: try tree(size).inclusion(of: number), extra: entry.leafData, checkpoint: note)
    }

    private static func size(_ note: SignedNote) -> Int? {
        let lines = note.body.split(separator: "\n")
        return lines.count > 1 ? Int(lines[1]) : nil
    }
}

extension Writing {
    /// A peer cosigned our checkpoint of that size.
    public func keepCosignature(of peer: String, size: Int, line: String) throws {
        let upsert = try db.cachedStatement(sql: "INSERT INTO cosignature(peer, size, line) VALUES(?,?,?) ON CONFLICT DO UPDATE SET line = excluded.line")
        try upsert.execute(arguments: [peer, size, line])
    }

    /// We cosigned a peer's checkpoint. Earlier ones are kept: each is evidence.
    public func keepWitnessed(of peer: String, size: Int, note: String) throws {
        let upsert = try db.cachedStatement(sql: "INSERT INTO witnessed(peer, size, note) VALUES(?,?,?) ON CONFLICT DO UPDATE SET note = excluded.note")
        try upsert.execute(arguments: [peer, size, note])
    }
}
