// SPDX-License-Identifier: Apache-2.0

public import Foundation
import GRDB
public import Identity

/// What the journal itself knows of the time.
public enum JournalClock {
    /// When the last entry was recorded; a clock before that cannot be right.
    public static func last(in folder: URL) throws -> Moment? {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: folder.appending(path: Journal.fileName).path, configuration: configuration)
        return try queue.read { db in
            try Int64.fetchOne(db, sql: "SELECT recordedAt FROM entry ORDER BY number DESC LIMIT 1").map { Moment(milliseconds: $0) }
        }
    }
}
