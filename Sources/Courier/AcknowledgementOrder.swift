// SPDX-License-Identifier: Apache-2.0

import Desks
import Foundation
import Identity
import Pouch

/// When receipts leave, against when what they vouch for is on the disk. There is one right order, and in a build that is handed out it is the only
/// one. A test build (`HOMEWARD_TEST_BUILD=1 swift build`) can be told by its environment to get it wrong, so that the fault suite shows that it
/// would notice.
enum AcknowledgementOrder {
    static func take(_ bundle: CourierBundle, at desk: CourierDesk, from peer: NodeDescriptor) async throws -> CourierBundle {
        #if HOMEWARD_TEST_BUILD
            if ProcessInfo.processInfo.environment["HOMEWARD_PLANT"] == "acknowledge-before-commit" {
                let slip = try desk.unearnedSlip(for: bundle, from: peer)
                Task { try await desk.take(bundle, from: peer) }
                return slip
            }
        #endif
        return try await desk.take(bundle, from: peer).slip
    }
}

#if HOMEWARD_TEST_BUILD
    extension CourierDesk {
        /// The planted bug: receipts for what nobody has stored.
        fileprivate func unearnedSlip(for bundle: CourierBundle, from peer: NodeDescriptor) throws -> CourierBundle {
            let receipts = try bundle.envelopes.map { bytes -> Receipt in
                let envelope = try Envelope(bytes)
                return Receipt(.opened, seq: envelope.header.seq, of: envelope.hash, at: office.now().milliseconds)
            }
            let slip = receipts.isEmpty ? nil : try ReceiptSlip(receipts, from: office.keys, to: peer)
            return CourierBundle(envelopes: [], slip: slip, offer: "", cosignature: "")
        }
    }
#endif
