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
        /// Parts of documents.
        public let parts: Int
    }

    /// Everything for a peer that a file can take.
    public func save(for state: StateCode, by actor: Actor) async throws -> Data {
        try actor.require(.channelCourier)
        let peer = try office.peer(of: state)
        let letters = try await load(
            for: peer, after: 0, mostEnvelopes: CourierBundle.mostEnvelopes, mostBytes: CourierBundle.mostBytes / 2, again: Self.receiptsAgain
        ).bundle
        let bundle = letters.with(parts: try await nextParts(for: peer, most: Self.mostPartsInFile))
        try await note(.bundleSaved(envelopes: bundle.envelopes.count), of: peer, by: actor)
        return bundle.bytes
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
        return (loaded, slip.bytes, StateCode(peer.state))
    }

    /// The peer that most of a file is from; parts of others are refused one by one.
    private func sender(of bundle: CourierBundle) -> NodeDescriptor? {
        let senders = [bundle.slip?.from].compactMap { $0 } + bundle.envelopes.compactMap { try? Envelope($0).header.from }
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
    public func bundle(for peer: NodeDescriptor) async throws -> CourierBundle { try await load(for: peer, after: 0).bundle }

    /// What waits for a peer after a number, as much as goes in one go, and the number to go on from.
    public func load(for peer: NodeDescriptor, after seq: Int) async throws -> (bundle: CourierBundle, last: Int) {
        try await load(for: peer, after: seq, mostEnvelopes: Self.mostEnvelopes, mostBytes: Self.mostEnvelopeBytes, again: 0)
    }

    /// What waits for a peer that collects it: letters, and where there are none the next part of a document. nil while there is nothing to say.
    public func collection(for peer: NodeDescriptor) async throws -> CourierBundle? {
        let bundle = try await load(for: peer, after: 0).bundle
        if !bundle.envelopes.isEmpty || bundle.slip != nil { return bundle }
        let parts = try await nextParts(for: peer, most: Self.mostParts)
        return parts.isEmpty ? nil : bundle.with(parts: parts)
    }

    /// What a node says that has nothing to say: its newest checkpoint, and what it waits for.
    public func greeting(to peer: NodeDescriptor) async throws -> CourierBundle { try await load(for: peer, after: Int.max).bundle }

    /// The peer has taken a bundle that it collected.
    public func collected(_ bundle: CourierBundle, by peer: NodeDescriptor) async throws {
        let told = bundle.slip?.told ?? []
        if !told.isEmpty { try await office.journal.write { try $0.markTold(peer.nodeID, told) } }
    }

    private func load(
        for peer: NodeDescriptor, after seq: Int, mostEnvelopes: Int, mostBytes: Int, again: Int
    ) async throws -> (bundle: CourierBundle, last: Int) {
        let id = peer.nodeID
        let (read, last) = try await office.journal.read { reading in
            var room = mostBytes
            let waiting = try reading.bodiesWaiting(for: id, after: seq, limit: mostEnvelopes).prefix { item in
                room -= item.bytes.count
                return room >= 0
            }
            let receipts = try reading.owed(to: id) + reading.incoming(from: id, newest: again)
            let outgoing = Outgoing(
                envelopes: waiting.map(\.bytes), receipts: receipts.flatMap(ChannelDesk.receipts), offer: try reading.offer(to: id)?.text ?? "",
                cosignature: try reading.witnessed(of: id) ?? "", wanted: try wanted(from: id, reading))
            return (outgoing, waiting.last?.seq ?? seq)
        }
        return (try sign(read, for: peer), last)
    }

    /// What is to go to a peer, before its receipts are signed: outside of the journal, which others wait for.
    private struct Outgoing: Sendable {
        let envelopes: [Data]
        let receipts: [Receipt]
        let offer: String
        let cosignature: String
        let wanted: [DocumentWanted]
    }

    private func sign(_ read: Outgoing, for peer: NodeDescriptor) throws -> CourierBundle {
        var seen: Set<Receipt> = []
        let receipts = read.receipts.filter { seen.insert($0).inserted }
        let slip = receipts.isEmpty ? nil : try ReceiptSlip(receipts, from: office.keys, to: peer)
        return CourierBundle(envelopes: read.envelopes, slip: slip, offer: read.offer, cosignature: read.cosignature, wanted: read.wanted)
    }

    /// Takes a bundle in, whichever way it came, and answers with what we owe for it. What the answer says is on the disk before it is signed.
    /// - Parameter sent: the bundle of ours that this one answers; the peer has what it carried.
    public func take(
        _ bundle: CourierBundle, from peer: NodeDescriptor, answering sent: CourierBundle? = nil
    ) async throws -> (loaded: Loaded, slip: CourierBundle) {
        let (office, desk) = (office, ChannelDesk(office))
        var refused: [String] = []
        var slip = bundle.slip
        do throws(PouchFault) {
            if !PlantedBug.receiptSignatureNotChecked.isPlanted { try slip?.verify(for: office.keys.nodeID, from: peer) }
        } catch {
            refused.append(error.code.rawValue)
            slip = nil
        }
        let (verified, told) = (slip, sent?.slip?.told ?? [])
        let cosigned = bundle.cosignature.isEmpty ? nil : CosignedCheckpoint(bundle.cosignature, of: office.origin, by: peer)
        let shown = bundle.offer.isEmpty ? nil : ShownCheckpoint(bundle.offer, of: peer)
        let read = desk.read(bundle.envelopes, from: peer)
        var arrived: [ChannelDesk.Arrived] = []
        var isFull = false
        for start in stride(from: 0, to: max(read.count, 1), by: ChannelDesk.group) {
            let taken = try await office.journal.write { writing in
                if start == 0 {
                    if let verified { try desk.keep(verified, from: peer, writing) }
                    if !told.isEmpty { try writing.markTold(peer.nodeID, told) }
                    if let cosigned { try office.keep(cosigned, of: peer, writing) }
                    if let shown { try office.witness(shown, of: peer, writing) }
                }
                return try desk.take(read[start..<min(start + ChannelDesk.group, read.count)], from: peer, writing)
            }
            arrived += taken.arrived
            isFull = isFull || taken.isFull
        }
        if verified != nil { office.receiptsKept.ring() }
        let parts = try await take(bundle.parts, from: peer)
        refused += parts.refused
        await office.traffic.heard(bundle.wanted, from: peer.nodeID)
        if sent == nil, !bundle.wanted.isEmpty { office.bell.ring() }
        var counts = (new: 0, known: 0)
        for item in arrived {
            switch item {
            case .new: counts.new += 1
            case .known: counts.known += 1
            case .refused(let code): refused.append(code.rawValue)
            }
        }
        if isFull { try await desk.handOverWaiting(from: peer) }
        if counts.new > 0 { office.bell.ring() }
        let loaded = Loaded(
            envelopes: arrived.count, new: counts.new, known: counts.known, refused: refused, receipts: bundle.slip?.receipts.count ?? 0, parts: bundle.parts.count)
        // An answer is not answered.
        if sent != nil { return (loaded, CourierBundle(envelopes: [], slip: nil, offer: "", cosignature: "")) }
        return (loaded, try await answer(to: peer, for: Set(arrived.compactMap(\.seq)).union(parts.seqs)))
    }

    private func answer(to peer: NodeDescriptor, for seqs: Set<Int>) async throws -> CourierBundle {
        let id = peer.nodeID
        let read = try await office.journal.read { reading in
            let messages = try seqs.sorted().compactMap { try reading.incoming(from: id, seq: $0) } + reading.owed(to: id)
            return Outgoing(
                envelopes: [], receipts: messages.flatMap(ChannelDesk.receipts), offer: try reading.offer(to: id)?.text ?? "",
                cosignature: try reading.witnessed(of: id) ?? "", wanted: try wanted(from: id, reading))
        }
        return try sign(read, for: peer)
    }
}

extension ReceiptSlip {
    /// Which messages the receiver of the slip has been told of, and what of each.
    var told: [Told] {
        func said(_ rung: ReceiptRung) -> Set<Int> { Set(receipts.filter { $0.rung == rung }.map(\.seq)) }
        let (takenUp, documents) = (said(.takenUp), said(.documents))
        return Set(receipts.map(\.seq)).sorted().map { Told(seq: $0, takenUp: takenUp.contains($0), documents: documents.contains($0)) }
    }
}
