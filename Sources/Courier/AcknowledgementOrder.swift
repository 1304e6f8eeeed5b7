// SPDX-License-Identifier: Apache-2.0

import Desks
import Foundation
import Identity
import Ledger
import Pouch

/// When receipts leave, against when what they vouch for is on the disk. There is one right order, and in a build that is handed out it is the only
/// one.
enum AcknowledgementOrder {
    static func take(_ bundle: CourierBundle, at desk: CourierDesk, from peer: NodeDescriptor) async throws -> CourierBundle {
        #if HOMEWARD_TEST_BUILD
            if PlantedBug.acknowledgeBeforeCommit.isPlanted {
                let slip = try desk.unearnedSlip(for: bundle, from: peer)
                Task { try await desk.take(bundle, from: peer) }
                return slip
            }
            if PlantedBug.acknowledgeWhenDiskIsFull.isPlanted {
                do { return try await desk.take(bundle, from: peer).slip } catch { return try desk.unearnedSlip(for: bundle, from: peer) }
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
