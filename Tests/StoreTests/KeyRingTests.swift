// SPDX-License-Identifier: Apache-2.0

import Crypto
import Dispatch
import Foundation
import GRDB
import Store
import Synchronization
import Testing

@Suite struct KeyRingTests {
    @Test("Keys that another process is writing are waited for, not given up")
    func waits() throws {
        let folder = try Folder()
        let file = folder.url.appending(path: "keys.sqlite")
        _ = try KeyRing(file: file, nodeKey: folder.nodeKey)
        let writer = try DatabaseQueue(path: file.path)
        let opened = Mutex<(any Error)?>(nil)
        let ended = DispatchSemaphore(value: 0)
        let nodeKey = folder.nodeKey
        let isEarly = try writer.inDatabase { db in
            try db.execute(sql: "BEGIN EXCLUSIVE")
            DispatchQueue.global().async {
                do { _ = try KeyRing(file: file, nodeKey: nodeKey) } catch { opened.withLock { $0 = error } }
                ended.signal()
            }
            // Whoever gives up does so at once; whoever waits is let in by the commit.
            let isEarly = ended.wait(timeout: .now() + 0.5) == .success
            try db.execute(sql: "COMMIT")
            return isEarly
        }
        if !isEarly { ended.wait() }
        #expect(!isEarly && opened.withLock { $0 == nil })
    }
}
