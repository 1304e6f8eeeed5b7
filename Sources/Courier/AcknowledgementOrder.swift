// SPDX-License-Identifier: Apache-2.0

package import Desks
package import Foundation
package import Pouch

/// When receipts leave, against when what they vouch for is on the disk. There is one right order; the other exists so that the fault suite can
/// show that it would notice (Tests/Faults), and cannot be chosen outside a test build.
package struct AcknowledgementOrder: Sendable {
    private let acknowledge: @Sendable (Data, ChannelDesk, NodeDescriptor) async throws -> [Receipt]

    package init(_ acknowledge: @escaping @Sendable (Data, ChannelDesk, NodeDescriptor) async throws -> [Receipt]) { self.acknowledge = acknowledge }

    package static let afterCommit = AcknowledgementOrder { bytes, desk, peer in try await desk.receive(bytes, from: peer) }

    func receive(_ bytes: Data, at desk: ChannelDesk, from peer: NodeDescriptor) async throws -> [Receipt] {
        try await acknowledge(bytes, desk, peer)
    }
}
