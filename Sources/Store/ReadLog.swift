// SPDX-License-Identifier: Apache-2.0

import Foundation
public import Identity
public import Workflow

/// One look at something that names a person.
public struct ReadLine: Sendable, Hashable, Codable {
    public let officer: OfficerID
    /// What was read: a stream, or a list by name. Never the words that were searched for.
    public let what: String
    public let at: Moment

    public init(officer: OfficerID, what: String, at: Moment) {
        self.officer = officer
        self.what = what
        self.at = at
    }
}

/// Journals who read what, in groups, so that reading never waits for a disk.
public actor ReadLog {
    private let journal: Journal
    private var waiting: [ReadLine] = []
    private static let group = 200

    public init(_ journal: Journal) { self.journal = journal }

    public func note(_ line: ReadLine) async throws {
        waiting.append(line)
        if waiting.count >= Self.group { try await flush() }
    }

    /// Writes what is waiting; called from time to time, and when the node stops.
    public func flush() async throws {
        guard !waiting.isEmpty else { return }
        let lines = waiting
        waiting = []
        let text = try Writing.encoder.encode(["reads": lines])
        do {
            _ = try await journal.write { writing in try writing.append(text, to: .reads, by: nil) }
        } catch {
            waiting = lines + waiting
            throw error
        }
    }
}
