// SPDX-License-Identifier: Apache-2.0

import Desks
import Foundation
import Identity
import Pouch

/// When receipts leave, against when what they vouch for is on the disk. There is one right order, and in a build that is handed out it is the only
/// one. A test build (`HOMEWARD_TEST_BUILD=1 swift build`) can be told by its environment to get it wrong, so that the fault suite shows that it
/// would notice.
enum AcknowledgementOrder {
    static func receive(_ bytes: Data, at desk: ChannelDesk, from peer: NodeDescriptor) async throws -> [Receipt] {
        #if HOMEWARD_TEST_BUILD
            if ProcessInfo.processInfo.environment["HOMEWARD_PLANT"] == "acknowledge-before-commit" {
                let receipts = try desk.unearnedReceipts(for: bytes, from: peer)
                Task { try await desk.receive(bytes, from: peer) }
                return receipts
            }
        #endif
        return try await desk.receive(bytes, from: peer)
    }
}

#if HOMEWARD_TEST_BUILD
    extension ChannelDesk {
        /// The planted bug: receipts for what nobody has stored.
        fileprivate func unearnedReceipts(for bytes: Data, from peer: NodeDescriptor) throws -> [Receipt] {
            let envelope = try Envelope(bytes)
            return try [ReceiptRung.stored, .opened].map { rung in
                try Receipt(
                    rung, of: envelope.hash, seq: envelope.header.seq, to: peer.nodeID, at: office.now().milliseconds, entry: 0, by: office.keys)
            }
        }
    }
#endif
