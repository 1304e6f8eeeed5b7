// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
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
}
