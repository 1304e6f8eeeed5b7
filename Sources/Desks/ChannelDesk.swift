// SPDX-License-Identifier: Apache-2.0

import Casework
public import Foundation
public import Identity
public import Pouch
public import Store
public import Workflow

/// Where sealed messages are taken in and receipts kept. The courier only carries; what a message does is decided here.
public struct ChannelDesk: Sendable {
    public let office: Office

    public init(_ office: Office) { self.office = office }

    /// Takes an envelope of a peer. What is returned is true on the disk: receipts leave only after the commit.
    public func receive(_ bytes: Data, from peer: NodeDescriptor) async throws -> [Receipt] {
        let envelope = try Envelope(bytes)
        try envelope.verify(for: office.keys.nodeID, from: peer)
        let office = office
        let known = try await office.journal.write { writing -> [Receipt] in
            let seq = envelope.header.seq
            let before = try writing.reading.incoming(from: peer.nodeID, seq: seq)
            let arrival = try Arrival.of(envelope, known: before?.hash, handedOver: try writing.reading.lastHandedOver(from: peer.nodeID))
            if arrival == .duplicate, let before { return try Self.receipts(of: before) }
            let stored = try Receipt(.stored, of: envelope.hash, seq: seq, to: peer.nodeID, at: writing.moment.milliseconds, entry: 0, by: office.keys)
            try writing.putIntoInbox(
                peer: peer.nodeID, seq: seq, hash: envelope.hash, bytes: envelope.bytes, stored: try CanonicalJSON.encode(stored))
            return [stored]
        }
        if known.contains(where: { $0.rung != .stored }) { return known }
        return known + (try await handOver(from: peer)).filter { $0.envelope == envelope.hash }
    }

    private static func receipts(of envelope: IncomingEnvelope) throws -> [Receipt] {
        let decoder = JSONDecoder()
        return try [envelope.stored, envelope.opened].compactMap { $0 }.map { try decoder.decode(Receipt.self, from: $0) }
    }

    /// Opens what has its turn, in order, each in a transaction with everything it causes.
    private func handOver(from peer: NodeDescriptor) async throws -> [Receipt] {
        var receipts: [Receipt] = []
        while let receipt = try await handOverNext(from: peer) { receipts.append(receipt) }
        if !receipts.isEmpty { office.bell.ring() }
        return receipts
    }

    private func handOverNext(from peer: NodeDescriptor) async throws -> Receipt? {
        let office = office
        return try await office.journal.write { writing in
            let last = try writing.reading.lastHandedOver(from: peer.nodeID)
            guard let next = try writing.reading.incoming(from: peer.nodeID, seq: last.seq + 1), let bytes = next.bytes else { return nil }
            let envelope = try Envelope(bytes)
            var kind = "refused"
            var code: PouchFault.Code?
            do {
                _ = try Arrival.of(envelope, known: nil, handedOver: last)
                let text = try envelope.open(with: office.keys)
                guard let message = try? JSONDecoder().decode(InterstateMessage.self, from: text) else { throw PouchFault(.contentRefused) }
                kind = message.kind
                try office.take(message, from: peer, writing)
            } catch let fault as PouchFault {
                code = fault.code
                try Self.noteRefused(next.seq, fault.code, peer, writing)
            }
            let entry = try writing.reading.head().size
            let receipt = try Receipt(
                code == nil ? .opened : .refused, of: next.hash, seq: next.seq, to: peer.nodeID, at: writing.moment.milliseconds, entry: entry,
                code: code?.rawValue, by: office.keys)
            try writing.markHandedOver(peer: peer.nodeID, seq: next.seq, kind: kind, opened: try CanonicalJSON.encode(receipt))
            return receipt
        }
    }

    private static func noteRefused(_ seq: Int, _ code: PouchFault.Code, _ peer: NodeDescriptor, _ writing: Writing) throws {
        var log = try writing.load(ChannelLog.self, peer.nodeID)
        try writing.append([.envelopeRefused(seq: seq, code: code.rawValue)], to: &log, peer.nodeID, by: nil)
    }

    /// Keeps the receipts a peer returned for what we sent. A forged or foreign receipt is refused and changes nothing.
    public func accept(_ receipts: [Receipt], from peer: NodeDescriptor) async throws {
        for receipt in receipts { try receipt.verify(for: office.keys.nodeID, from: peer) }
        let office = office
        try await office.journal.write { writing in
            for receipt in receipts {
                guard let sent = try writing.reading.outgoing(to: peer.nodeID, hash: receipt.envelope), !sent.isSettled else { continue }
                let bytes = try CanonicalJSON.encode(receipt)
                switch receipt.rung {
                case .stored: try writing.keepReceipt(.stored, peer: peer.nodeID, hash: receipt.envelope, receipt: bytes)
                case .opened:
                    try writing.keepReceipt(.opened, peer: peer.nodeID, hash: receipt.envelope, receipt: bytes)
                    try office.opened(sent, at: Moment(milliseconds: receipt.at), writing)
                case .refused:
                    try writing.keepReceipt(.refused, peer: peer.nodeID, hash: receipt.envelope, receipt: bytes)
                    try office.refused(sent, code: receipt.code ?? "", writing)
                }
            }
        }
    }

    /// What is to be sent to a peer now, oldest first.
    public func waiting(for peer: NodeDescriptor, limit: Int) async throws -> [OutgoingEnvelope] {
        let moment = office.now()
        return try await office.journal.read { try $0.unsettled(to: peer.nodeID, at: moment, limit: limit) }
    }

    /// Both boxes of a peer, for the liaison officer.
    public func boxes(
        of peer: NodeDescriptor, by actor: Actor
    ) async throws -> (out: [OutgoingEnvelope], in: [IncomingEnvelope], log: ChannelLog) {
        try actor.require(.channelRead)
        return try await office.journal.read { reading in
            (
                try reading.outgoing(to: peer.nodeID), try reading.incoming(from: peer.nodeID), try reading.load(ChannelLog.self, peer.nodeID)
            )
        }
    }

    /// Sends a message that says nothing, to see whether the line works.
    @discardableResult
    public func checkLine(to state: StateCode, by actor: Actor) async throws -> Int {
        try actor.require(.channelCheck)
        let peer = try office.peer(of: state)
        let office = office
        let number = try await office.journal.write { writing in
            var log = try writing.load(ChannelLog.self, peer.nodeID)
            let number = log.sent + 1
            try writing.append([.lineCheckSent(number: number)], to: &log, peer.nodeID, by: actor.id)
            try office.post(.lineCheck(number: number), to: state, about: "line", writing)
            return number
        }
        office.bell.ring()
        return number
    }
}
