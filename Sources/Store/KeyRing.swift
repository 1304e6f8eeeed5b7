// SPDX-License-Identifier: Apache-2.0

public import Crypto
public import Foundation
import GRDB
import Synchronization

/// The streams' keys, each wrapped by the node's key, in a database of their own that is backed up apart.
///
/// Destroying a key is how a person is erased: the row is overwritten, the file compacted, and everything sealed under it is noise.
public final class KeyRing: Sendable {
    private let queue: DatabaseQueue
    private let nodeKey: SymmetricKey
    private let known = Mutex<[String: SymmetricKey]>([:])

    public init(file: URL, nodeKey: SymmetricKey) throws {
        var configuration = Configuration()
        // The node and a command of its administrator may both be at it.
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON")
        }
        queue = try DatabaseQueue(path: file.path, configuration: configuration)
        self.nodeKey = nodeKey
        try queue.write { db in
            try db.execute(sql: "CREATE TABLE IF NOT EXISTS streamKey(stream TEXT PRIMARY KEY, wrapped BLOB NOT NULL) STRICT, WITHOUT ROWID")
        }
        let rows = try queue.read { db in try Row.fetchAll(db, sql: "SELECT stream, wrapped FROM streamKey") }
        var opened: [String: SymmetricKey] = [:]
        for row in rows {
            let stream: String = row["stream"]
            opened[stream] = try unwrap(row["wrapped"], stream)
        }
        let keys = opened
        known.withLock { $0 = keys }
    }

    /// A stream's key; one that another process of this node made is found in the file.
    func key(of stream: Stream) -> SymmetricKey? {
        if let key = known.withLock({ $0[stream.text] }) { return key }
        let stored = try? queue.read { db in try Data.fetchOne(db, sql: "SELECT wrapped FROM streamKey WHERE stream = ?", arguments: [stream.text]) }
        guard let wrapped = stored ?? nil, let key = try? unwrap(wrapped, stream.text) else { return nil }
        known.withLock { $0[stream.text] = key }
        return key
    }

    /// Stores new keys durably; called before the journal commits what is sealed under them.
    func keep(_ fresh: [Stream: SymmetricKey]) throws {
        guard !fresh.isEmpty else { return }
        let wrapped = try fresh.map { (stream: $0.key.text, box: try wrap($0.value, $0.key.text)) }
        try queue.write { db in
            for item in wrapped {
                try db.execute(sql: "INSERT INTO streamKey(stream, wrapped) VALUES(?,?)", arguments: [item.stream, item.box])
            }
        }
        known.withLock { known in for (stream, key) in fresh { known[stream.text] = key } }
    }

    /// Destroys a stream's key for good.
    public func destroy(_ stream: Stream) throws {
        try queue.write { db in try db.execute(sql: "DELETE FROM streamKey WHERE stream = ?", arguments: [stream.text]) }
        try queue.vacuum()
        known.withLock { _ = $0.removeValue(forKey: stream.text) }
    }

    private func wrap(_ key: SymmetricKey, _ stream: String) throws -> Data {
        let raw = key.withUnsafeBytes { Data($0) }
        guard let box = try AES.GCM.seal(raw, using: nodeKey, authenticating: Data(stream.utf8)).combined else { throw StoreFault.sealing }
        return box
    }

    private func unwrap(_ box: Data, _ stream: String) throws -> SymmetricKey {
        SymmetricKey(data: try AES.GCM.open(AES.GCM.SealedBox(combined: box), using: nodeKey, authenticating: Data(stream.utf8)))
    }
}

/// Why the store cannot do what was asked; a defect or a damaged disk, never a rule of the office.
public enum StoreFault: Error, Sendable, Equatable {
    case sealing
    case erased(String)
    case damaged(String)
}
