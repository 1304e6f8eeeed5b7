// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import Pouch
import Store
import SwiftASN1
public import Workflow
import X509

/// Where two officers come to trust another state's node.
public struct PairingDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    public func peers(by actor: Actor) throws(Refusal) -> [(id: String, card: PeerCard)] {
        try actor.require(.channelRead)
        return office.directory(PeerCard.self, PeerRecord.room)
    }

    /// Lays a descriptor before the office. Its root's signature must be right; whose it is, the fingerprint will say.
    public func propose(_ bytes: Data, by actor: Actor) async throws -> NodeDescriptor {
        try actor.require(.peerPropose)
        let node: NodeDescriptor
        do {
            node = try NodeDescriptor(bytes)
        } catch {
            throw Refusal(.descriptorUnreadable, ["code": error.code.rawValue], field: "descriptor")
        }
        // Without an authority to know it by, the node could never be let in, nor be trusted on the line.
        guard (try? Certificate(derEncoded: Array(node.tlsRoot))) != nil else {
            throw Refusal(.descriptorUnreadable, ["code": PouchFault.Code.malformed.rawValue], field: "descriptor")
        }
        if node.collects, office.descriptor.collects { throw Refusal(.neitherListens, field: "descriptor") }
        if node.nodeID == office.keys.nodeID || office.peers.contains(where: { $0.state == node.state && $0.nodeID != node.nodeID }) {
            throw Refusal(.peerExists, field: "descriptor")
        }
        try await act(node.nodeID, by: actor) { record throws(Refusal) in try record.propose(bytes, by: actor) }
        return node
    }

    public func confirm(_ id: String, fingerprint: String, by actor: Actor) async throws {
        try known(id)
        try await act(id, by: actor) { record throws(Refusal) in try record.confirm(fingerprint, by: actor) }
        office.peersChanged.ring()
        office.bell.ring()
    }

    public func reject(_ id: String, reason: String, by actor: Actor) async throws {
        try known(id)
        try await act(id, by: actor) { record throws(Refusal) in try record.reject(reason, by: actor) }
    }

    private func known(_ id: String) throws(Refusal) {
        guard office.directory(PeerCard.self, PeerRecord.room).contains(where: { $0.id == id }) else { throw Refusal(.notFound) }
    }

    private func act(_ id: String, by actor: Actor, _ decide: @escaping @Sendable (PeerRecord) throws(Refusal) -> PeerFact) async throws {
        try await office.act(on: PeerRecord.self, id, by: actor, refused: { .refused(code: $0) }) { writing, record in
            try writing.append([try decide(record)], to: &record, id, by: actor.id)
        }
    }
}
