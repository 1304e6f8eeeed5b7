// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import Identity
import Ledger
public import Pouch
import Store
public import Workflow

/// What passes with a peer in one go, over the line or in a courier's file: envelopes, receipts, an offer of the journal's newest checkpoint and the
/// cosignature of theirs. The same bytes either way, in any order, as often as one likes.
public struct CourierDesk: Sendable {
    public let office: Office

    /// What goes in one bundle over the line.
    static let mostEnvelopes = 64
    static let mostEnvelopeBytes = 16 << 20
    /// Receipts of the newest envelopes of the peer that a courier's file carries again, in case a slip was lost.
    static let receiptsAgain = 1000

    public init(_ office: Office) { self.office = office }

    /// What loading a file did.
    public struct Loaded: Sendable, Equatable, Codable {
        public let envelopes: Int
        public let new: Int
        public let known: Int
        /// Codes of the parts that were refused.
        public let refused: [String]
        public let receipts: Int
    }

    /// Everything for a peer that a file can take.
    public func save(for state: StateCode, by actor: Actor) async throws -> Data {
        try actor.require(.channelCourier)
        let peer = try office.peer(of: state)
        let bundle = try await bundle(for: peer, mostEnvelopes: CourierBundle.mostEnvelopes, mostBytes: CourierBundle.mostBytes / 2, again: Self.receiptsAgain)
        try await note(.bundleSaved(envelopes: bundle.envelopes.count), of: peer, by: actor)
        return try bundle.bytes
    }

    /// Takes in what a courier brought, and makes the return slip: receipts for all of it, and our cosignature.
    public func load(_ bytes: Data, by actor: Actor) async throws -> (loaded: Loaded, slip: Data, from: StateCode?) {
        try actor.require(.channelCourier)
        let bundle: CourierBundle
        do {
            bundle = try CourierBundle(bytes)
        } catch {
            throw Refusal(.bundleUnreadable, ["code": error.code.rawValue], field: "file")
        }
        guard let peer = sender(of: bundle) else { throw Refusal(.bundleUnreadable, ["code": PouchFault.Code.unknownSender.rawValue], field: "file") }
        let (loaded, slip) = try await take(bundle, from: peer)
        try await note(.bundleLoaded(envelopes: loaded.envelopes, new: loaded.new), of: peer, by: actor)
        return (loaded, try slip.bytes, StateCode(peer.state))
    }

    /// The peer that most of a file is from; parts of others are refused one by one.
    private func sender(of bundle: CourierBundle) -> NodeDescriptor? {
        let senders = bundle.receipts.map(\.from) + bundle.envelopes.compactMap { try? Envelope($0).header.from }
        if let peer = office.peers.first(where: { peer in senders.contains(peer.nodeID) }) { return peer }
        let origins = [bundle.offer, bundle.cosignature].joined(separator: "\n")
        return office.peers.first { origins.contains(Checkpoint.origin(ofNode: $0.nodeID)) }
    }

    private func note(_ fact: ChannelFact, of peer: NodeDescriptor, by actor: Actor) async throws {
        try await office.journal.write { writing in
            var log = try writing.load(ChannelLog.self, peer.nodeID)
            try writing.append([fact], to: &log, peer.nodeID, by: actor.id)
        }
    }

    /// What waits for a peer, oldest first, as much as goes in one go.
    public func bundle(for peer: NodeDescriptor) async throws -> CourierBundle {
        try await bundle(for: peer, mostEnvelopes: Self.mostEnvelopes, mostBytes: Self.mostEnvelopeBytes, again: 0)
    }

    private func bundle(for peer: NodeDescriptor, mostEnvelopes: Int, mostBytes: Int, again: Int) async throws -> CourierBundle {
        let id = peer.nodeID
        return try await office.journal.read { reading in
            var room = mostBytes
            var envelopes: [Data] = []
            for item in try reading.unsettled(to: id, limit: mostEnvelopes) {
                guard let bytes = item.bytes, bytes.count <= room else { break }
                room -= bytes.count
                envelopes.append(bytes)
            }
            let decoder = JSONDecoder()
            var receipts = try reading.receiptsToSend(to: id).map { try decoder.decode(Receipt.self, from: $0) }
            for item in try reading.lastIncoming(from: id, limit: again) { receipts += try ChannelDesk.receipts(of: item) }
            return CourierBundle(
                envelopes: envelopes, receipts: receipts, offer: try reading.offer(to: id)?.text ?? "", cosignature: try reading.witnessed(of: id) ?? "")
        }
    }

    /// Takes a bundle in, whichever way it came, and answers with what we owe for it.
    public func take(_ bundle: CourierBundle, from peer: NodeDescriptor) async throws -> (loaded: Loaded, slip: CourierBundle) {
        let desk = ChannelDesk(office)
        var refused: [String] = []
        do {
            try await desk.accept(bundle.receipts, from: peer)
        } catch let fault as PouchFault {
            refused.append(fault.code.rawValue)
        }
        let arrived = bundle.envelopes.isEmpty ? [] : try await desk.receive(bundle.envelopes, from: peer)
        try await take(offer: bundle.offer, cosignature: bundle.cosignature, from: peer)
        var counts = (new: 0, known: 0)
        for item in arrived {
            switch item {
            case .new: counts.new += 1
            case .known: counts.known += 1
            case .refused(let code): refused.append(code.rawValue)
            }
        }
        let loaded = Loaded(envelopes: arrived.count, new: counts.new, known: counts.known, refused: refused, receipts: bundle.receipts.count)
        return (loaded, try await slip(for: peer, arrived.flatMap(\.receipts)))
    }

    private func slip(for peer: NodeDescriptor, _ receipts: [Receipt]) async throws -> CourierBundle {
        let id = peer.nodeID
        return try await office.journal.read { reading in
            let decoder = JSONDecoder()
            let owed = try reading.receiptsToSend(to: id).map { try decoder.decode(Receipt.self, from: $0) }
            return CourierBundle(
                envelopes: [], receipts: receipts + owed, offer: try reading.offer(to: id)?.text ?? "", cosignature: try reading.witnessed(of: id) ?? "")
        }
    }

    /// Looks at the other side's newest checkpoint, and at what it cosigned of ours.
    private func take(offer: String, cosignature: String, from peer: NodeDescriptor) async throws {
        if offer.isEmpty, cosignature.isEmpty { return }
        let office = office
        try await office.journal.write { writing in
            if !cosignature.isEmpty { try office.keepCosignature(cosignature, from: peer, writing) }
            if !offer.isEmpty { try office.witness(offer, from: peer, writing) }
        }
    }

    /// The peer has what a bundle carried: receipts need not be sent again.
    public func delivered(_ bundle: CourierBundle, to peer: NodeDescriptor) async throws {
        if bundle.receipts.isEmpty { return }
        let hashes = bundle.receipts.map(\.envelope)
        try await office.journal.write { try $0.dropSentReceipts(to: peer.nodeID, hashes) }
    }
}
