// SPDX-License-Identifier: Apache-2.0

import GRDB

extension Reading {
    /// Whether what a stream says was erased. Nothing can be added to it either.
    public func isErased(_ stream: Stream) throws -> Bool {
        guard let number = try sealing.number(of: stream) else { return false }
        return try sealing.ring.key(number) == nil
    }

    /// Every stream that stands under one of these names and can still be read, whatever its room.
    public func readableStreams(under ids: Set<String>) throws -> [Stream] {
        let rows = try Row.fetchCursor(db, sql: "SELECT stream, number FROM streamKey ORDER BY stream")
        var found: [Stream] = []
        while let row = try rows.next() {
            let stream = Stream(row["stream"] as String)
            if ids.contains(stream.id), try sealing.ring.key(row["number"]) != nil { found.append(stream) }
        }
        return found
    }
}

extension Writing {
    /// Destroys the keys of streams, with their cards and pictures. The keys go last: what is destroyed is destroyed, whatever becomes of the transaction.
    func erase(_ streams: [Stream]) throws {
        var numbers: [Int] = []
        for stream in streams {
            guard let number = try Int.fetchOne(db, sql: "SELECT number FROM streamKey WHERE stream = ?", arguments: [stream.text]) else { continue }
            try db.execute(sql: "DELETE FROM card WHERE stream = ?", arguments: [stream.text])
            try db.execute(sql: "DELETE FROM scan WHERE stream = ?", arguments: [stream.text])
            numbers.append(number)
        }
        try destroyKeys(numbers, of: streams)
    }
}
