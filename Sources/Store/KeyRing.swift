// SPDX-License-Identifier: Apache-2.0

public import Crypto
public import Foundation
import GRDB
import Ledger
import Synchronization

/// The streams' keys, each wrapped by the node's key, in a database of their own that is backed up apart.
///
/// Keys are made ahead and numbered; the journal says which stream has which, in the transaction that first seals something for it. So a new stream
/// does not wait for a second disk. Destroying a key is how a person is erased: the row is overwritten, the file compacted, and everything sealed under
/// it is noise. A number is given to one stream only, ever.
public final class KeyRing: Sendable {
    private let queue: DatabaseQueue
    private let nodeKey: SymmetricKey
    private let known = Mutex<[Int: SymmetricKey]>([:])

    /// Keys that are made at one time; few where the fault suite is to meet the moment.
    static let ahead = PlantedBug.keysNotSynchronised.isPlanted ? 4 : 512

    public init(file: URL, nodeKey: SymmetricKey) throws {
        var configuration = Configuration()
        // The node and a command of its administrator may both be at it.
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            // EXTRA: the removal of its journal is synchronised too. With FULL a power cut could take back keys that something is already sealed under.
            let level = PlantedBug.keysNotSynchronised.isPlanted ? "OFF" : "EXTRA"
            try db.execute(sql: "PRAGMA journal_mode=DELETE; PRAGMA synchronous=\(level); PRAGMA secure_delete=ON")
        }
        queue = try DatabaseQueue(path: file.path, configuration: configuration)
        self.nodeKey = nodeKey
        try queue.write { db in
            try db.execute(sql: "CREATE TABLE IF NOT EXISTS streamKey(number INTEGER PRIMARY KEY, wrapped BLOB NOT NULL) STRICT")
        }
    }

    /// The key of a number; nil once it was destroyed.
    func key(_ number: Int) throws -> SymmetricKey? {
        if let key = known.withLock({ $0[number] }) { return key }
        let stored = try queue.read { db in try Data.fetchOne(db, sql: "SELECT wrapped FROM streamKey WHERE number = ?", arguments: [number]) }
        guard let wrapped = stored else { return nil }
        let key = try unwrap(wrapped, number)
        known.withLock { $0[number] = key }
        return key
    }

    /// The key of a number that the journal has given to no stream before; durable before it is used.
    func unusedKey(_ number: Int) throws -> SymmetricKey {
        if let key = try key(number) { return key }
        let fresh = try (number..<number + Self.ahead).map { number in
            let key = SymmetricKey(size: .bits256)
            return (number: number, key: key, wrapped: try wrap(key, number))
        }
        try queue.write { db in
            for item in fresh { try db.execute(sql: "INSERT OR IGNORE INTO streamKey(number, wrapped) VALUES(?,?)", arguments: [item.number, item.wrapped]) }
        }
        // Another process may have made some of them at the same time: what the file says counts.
        let kept = try queue.read { db in try Row.fetchAll(db, sql: "SELECT number, wrapped FROM streamKey WHERE number >= ?", arguments: [number]) }
        for row in kept {
            let (number, key) = (row["number"] as Int, try unwrap(row["wrapped"], row["number"]))
            known.withLock { $0[number] = key }
        }
        guard let key = try key(number) else { throw StoreFault.damaged("keys") }
        return key
    }

    /// Destroys keys for good.
    func destroy(_ numbers: [Int]) throws {
        try queue.write { db in
            for number in numbers { try db.execute(sql: "DELETE FROM streamKey WHERE number = ?", arguments: [number]) }
        }
        try queue.vacuum()
        known.withLock { known in for number in numbers { known[number] = nil } }
    }

    private func wrap(_ key: SymmetricKey, _ number: Int) throws -> Data {
        let raw = key.withUnsafeBytes { Data($0) }
        guard let box = try AES.GCM.seal(raw, using: nodeKey, authenticating: Self.place(number)).combined else { throw StoreFault.sealing }
        return box
    }

    private func unwrap(_ box: Data, _ number: Int) throws -> SymmetricKey {
        SymmetricKey(data: try AES.GCM.open(AES.GCM.SealedBox(combined: box), using: nodeKey, authenticating: Self.place(number)))
    }

    private static func place(_ number: Int) -> Data { Data("stream key \(number)".utf8) }
}

/// Why the store cannot do what was asked; a defect or a damaged disk, never a rule of the office.
public enum StoreFault: Error, Sendable, Equatable {
    case sealing
    case erased(String)
    case damaged(String)
}
