// SPDX-License-Identifier: Apache-2.0

import Desks
import Pouch
import Store

/// What an operator with the node's own keys can list of the channel; names no person.
struct ChannelListing {
    let office: Office

    init(_ office: Office) { self.office = office }

    func boxes(of peer: NodeDescriptor) async throws -> (out: [OutgoingEnvelope], in: [IncomingEnvelope], lineChecks: [Int]) {
        let id = peer.nodeID
        return try await office.journal.read { reading in
            (try reading.outgoing(to: id), try reading.incoming(from: id), try reading.load(ChannelLog.self, id).received)
        }
    }
}
