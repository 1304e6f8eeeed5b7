// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
public import Identity
import Ledger
import Pouch
public import Store
public import Workflow

/// Where the journal is read and proved. Changes nothing.
public struct AuditDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    public static let pageSize = 50

    /// Heads of the newest entries before a number: what happened, when and by whom, never the sealed text.
    public func entries(before number: Int?, by actor: Actor) async throws -> [Entry] {
        try actor.require(.auditRead)
        return try await office.journal.read { try $0.entries(before: number, limit: Self.pageSize) }
    }

    public func verify(by actor: Actor) async throws -> JournalVerdict {
        try actor.require(.auditRead)
        try await office.reads.flush()
        let file = office.folder.appending(path: Journal.fileName)
        let key = office.keys.log.publicKey
        return try await Task.detached { try JournalVerdict(journalAt: file, logKey: key) }.value
    }

    public func checkpoint(by actor: Actor) async throws -> String? {
        try actor.require(.auditRead)
        return try await office.journal.read { try $0.head().note }
    }

    /// Who else has cosigned this journal, and how far.
    public func cosigners(by actor: Actor) async throws -> [(state: String, size: Int)] {
        try actor.require(.auditRead)
        let peers = office.peers
        return try await office.journal.read { try $0.cosigners() }.map { item in (peers.first { $0.nodeID == item.peer }?.state ?? "", item.size) }
    }

    /// The newest checkpoint with everybody's signatures, as C2SP tools read it.
    public func cosignedCheckpoint(by actor: Actor) async throws -> String? {
        try actor.require(.auditRead)
        return try await office.journal.read { try $0.cosignedCheckpoint()?.text }
    }

    /// The newest checkpoint of another state's journal, with this node's cosignature: what an auditor holds that journal against.
    public func checkpoint(of state: StateCode, by actor: Actor) async throws -> String? {
        try actor.require(.auditRead)
        let peer = try office.peer(of: state)
        return try await office.journal.read { try $0.witnessed(of: peer.nodeID) }
    }

    /// The proof that an entry stands in the journal, as a file.
    public func proof(of entry: Int, by actor: Actor) async throws -> String {
        try actor.require(.auditRead)
        guard let proof = try await office.journal.read({ try $0.proof(of: entry) }) else { throw Refusal(.notFound) }
        return proof.text
    }
}
