// SPDX-License-Identifier: Apache-2.0

public import Crypto
public import Foundation
import GRDB
public import Identity
import Ledger

/// The node's one record. Everything that happens is an entry; every entry is a leaf; tables for lists are projections of entries.
///
/// A write is one transaction: entries, leaves, a signed checkpoint, projections and outbox stand or fall together, and are on the disk
/// (`synchronous=FULL`) before anybody is told.
public final class Journal: Sendable {
    private let pool: DatabasePool
    private let ring: KeyRing
    private let logKey: Curve25519.Signing.PrivateKey
    private let origin: String
    private let now: @Sendable () -> Moment
    private let commits = GroupCommit()
    /// What lists and searches read; filled at start, kept up after each commit.
    public let directory = Directory()

    /// Pages of the write-ahead log before they are put into the database: 32 MiB. Bodies of messages that were settled meanwhile never are.
    private static let pagesBetweenCheckpoints = 8192

    public static let fileName = "journal.sqlite"
    public static let keysFileName = "keys.sqlite"

    /// Opens a node's folder, or begins it.
    public init(
        folder: URL, nodeKey: SymmetricKey, logKey: Curve25519.Signing.PrivateKey, origin: String, now: @escaping @Sendable () -> Moment
    ) throws {
        self.logKey = logKey
        self.origin = origin
        self.now = now
        ring = try KeyRing(file: folder.appending(path: Self.keysFileName), nodeKey: nodeKey)
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.maximumReaderCount = 4
        // Everything personal is sealed under a stream's key, and its erasure destroys that key; freed pages need not be overwritten as well.
        configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA page_size=8192; PRAGMA synchronous=FULL; PRAGMA cell_size_check=ON; PRAGMA secure_delete=FAST") }
        pool = try DatabasePool(path: folder.appending(path: Self.fileName).path, configuration: configuration)
        // Said once more: the pool, when it turns the write-ahead log on, sets NORMAL, with which a power cut takes what was acknowledged.
        let level = PlantedBug.synchronousOff.isPlanted ? "OFF" : PlantedBug.synchronousNormal.isPlanted ? "NORMAL" : "FULL"
        try pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous=\(level); PRAGMA wal_autocheckpoint=\(Self.pagesBetweenCheckpoints)") }
        try Schema.migrator.migrate(pool)
        try fillDirectory()
    }

    private func fillDirectory() throws {
        try pool.read { db in
            let sealing = Sealing(ring, db)
            let rows = try Row.fetchCursor(db, sql: "SELECT stream, sealed FROM card ORDER BY room, rank")
            while let row = try rows.next() {
                let stream = Stream(row["stream"] as String)
                guard try sealing.key(of: stream) != nil else { continue }
                directory.put(stream, try sealing.open(row["sealed"], of: stream, about: Sealing.cardPlace(stream)))
            }
        }
    }

    /// The one way to write. What the closure throws undoes everything it did.
    ///
    /// Acts that come while another is being written to the disk wait for it and are then written together: one transaction, one checkpoint, one
    /// wait for the disk. Each of them stands or falls by itself.
    public func write<T: Sendable>(_ body: @escaping @Sendable (Writing) throws -> T) async throws -> T {
        try await commits.submit(body) { acts in await self.commit(acts) }
    }

    private func commit(_ acts: [GroupCommit.Act]) async {
        let moment = now()
        var outcomes: [GroupCommit.Outcome] = []
        do {
            let (done, cards, erased) = try await pool.write { [ring, logKey, origin] db in
                let writing = try Writing(db, Sealing(ring, db), at: moment)
                let done = try acts.map { act in try GroupCommit.run(act, writing, db) }
                try writing.finish(origin: origin, logKey: logKey)
                return (done, writing.cards, writing.erased)
            }
            for (stream, card) in cards where !erased.contains(stream) { directory.put(stream, card) }
            for stream in erased { directory.remove(stream) }
            outcomes = done
        } catch {
            outcomes = acts.map { act in { act.fail(error) } }
        }
        for outcome in outcomes { outcome() }
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (Reading) throws -> T) async throws -> T {
        try await pool.read { [ring] db in try body(Reading(db, Sealing(ring, db))) }
    }

    /// Erases what a stream says: its key is destroyed, and its card leaves the lists. The entries stay, sealed for ever.
    public func erase(_ stream: Stream) async throws { try await erase([stream]) }

    /// Erases what several streams say. It waits its turn among the acts, so that none that was under way lays a card back into the lists.
    public func erase(_ streams: [Stream]) async throws {
        if streams.isEmpty { return }
        try await write { try $0.erase(streams) }
        try await pool.vacuum()
        _ = try await pool.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
    }

    /// Whether what was committed withstands a power cut: write-ahead log, synchronised at every commit.
    public var isDurable: Bool {
        get throws {
            if PlantedBug.synchronousOff.isPlanted || PlantedBug.synchronousNormal.isPlanted { return true }
            return try pool.writeWithoutTransaction { db in
                try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2 && String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
            }
        }
    }

    public func close() throws { try pool.close() }

    /// Makes every card and the register of notes again from the entries, in one transaction, and says whether anything differed.
    /// - Parameter notes: the lines of the register that the entries speak of.
    public func rebuild(_ rooms: [any Journaled.Type], notes: @escaping @Sendable (Reading) throws -> [NoteLine]) async throws -> RebuildReport {
        let moment = now()
        let (report, cards) = try await pool.write { [ring] db in
            let writing = try Writing(db, Sealing(ring, db), at: moment)
            let report = try writing.rebuild(rooms, notes: try notes(writing.reading))
            return (report, writing.cards)
        }
        for (stream, card) in cards { directory.put(stream, card) }
        return report
    }
}
