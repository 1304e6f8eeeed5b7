// SPDX-License-Identifier: Apache-2.0

import GRDB
import Synchronization

/// Gathers acts that wait for the disk at one time into one transaction.
final class GroupCommit: Sendable {
    typealias Outcome = @Sendable () -> Void

    /// One officer's act: what it does, and whom to tell.
    struct Act: Sendable {
        /// Does it, and returns how to tell that it is done once it is on the disk.
        let run: @Sendable (Writing) throws -> Outcome
        let fail: @Sendable (any Error) -> Void
    }

    private struct Queue {
        var waiting: [Act] = []
        var isWriting = false
    }

    private let queue = Mutex(Queue())
    /// Acts in one transaction at most; more would keep the first ones waiting.
    static let most = 128

    func submit<T: Sendable>(
        _ body: @escaping @Sendable (Writing) throws -> T, commit: @escaping @Sendable ([Act]) async -> Void
    ) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let act = Act(
                run: { writing in
                    let value = try body(writing)
                    return { continuation.resume(returning: value) }
                }, fail: { continuation.resume(throwing: $0) })
            let begins = queue.withLock { queue in
                queue.waiting.append(act)
                defer { queue.isWriting = true }
                return !queue.isWriting
            }
            if begins { Task { await drain(commit) } }
        }
    }

    private func drain(_ commit: @Sendable ([Act]) async -> Void) async {
        while true {
            let acts = queue.withLock { queue in
                let next = Array(queue.waiting.prefix(Self.most))
                queue.waiting.removeFirst(next.count)
                if next.isEmpty { queue.isWriting = false }
                return next
            }
            if acts.isEmpty { return }
            await commit(acts)
        }
    }

    /// One act within the transaction. A refusal undoes that act and no other; a fault of the disk or the database undoes all.
    static func run(_ act: Act, _ writing: Writing, _ db: Database) throws -> Outcome {
        let mark = writing.mark
        var outcome: Outcome?
        try db.inSavepoint {
            do {
                outcome = try act.run(writing)
                return .commit
            } catch let error as DatabaseError {
                throw error
            } catch {
                writing.undo(to: mark)
                outcome = { act.fail(error) }
                return .rollback
            }
        }
        return outcome ?? { act.fail(StoreFault.sealing) }
    }
}
