// SPDX-License-Identifier: Apache-2.0

public import Foundation
import GRDB

// Pictures lie beside the journal, sealed under their record's key; the entry that tells of one holds its hashes. Erasing the record erases them.

extension Writing {
    /// Keeps a picture's bytes with the record it belongs to.
    public func keepScan(_ bytes: Data, id: String, of stream: Stream) throws {
        try db.execute(
            sql: "INSERT INTO scan(stream, id, sealed) VALUES(?,?,?)", arguments: [stream.text, id, try sealScan(bytes, id, stream)])
    }
}

extension Reading {
    public func scan(_ id: String, of stream: Stream) throws -> Data? {
        guard let sealed = try Data.fetchOne(db, sql: "SELECT sealed FROM scan WHERE stream = ? AND id = ?", arguments: [stream.text, id]) else { return nil }
        return try openScan(sealed, id, stream)
    }
}
