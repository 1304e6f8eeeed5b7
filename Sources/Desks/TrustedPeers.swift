// SPDX-License-Identifier: Apache-2.0

import Pouch
import Store
import Synchronization

/// The nodes that two officers have confirmed, read once for each state of the records: their keys and signatures need not be checked for every message.
final class TrustedPeers: Sendable {
    private struct Known: Sendable {
        let version: Int
        let peers: [NodeDescriptor]
    }

    private let known = Mutex<Known?>(nil)

    func peers(in directory: Directory) -> [NodeDescriptor] {
        let version = directory.version(of: PeerRecord.room)
        if let known = known.withLock({ $0 }), known.version == version { return known.peers }
        let peers = directory.all(PeerCard.self, in: PeerRecord.room).compactMap { $0.card.state == .active ? $0.card.node : nil }
        known.withLock { $0 = Known(version: version, peers: peers) }
        return peers
    }
}
