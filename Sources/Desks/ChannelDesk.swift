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

    /// Envelopes handed over in one transaction.
    static let group = 64

    public init(_ office: Office) { self.office = office }

    /// What became of one envelope that came in.
    public enum Arrived: Sendable {
        case new([Receipt])
        case known([Receipt])
        case refused(PouchFault.Code)

        public var receipts: [Receipt] {
            switch self {
            case .new(let receipts), .known(let receipts): receipts
            case .refused: []
            }
        }
    }

    /// Takes envelopes of a peer. What is returned is true on the disk: receipts leave only after the commit.
    public func receive(_ batch: [Data], from peer: NodeDescriptor) async throws -> [Arrived] {
        let office = office
        let nodeID = office.keys.nodeID
        let read = batch.map { bytes -> Result<Envelope, PouchFault> in
            do throws(PouchFault) {
                let envelope = try Envelope(bytes)
                try envelope.verify(for: nodeID, from: peer)
                return .success(envelope)
            } catch {
                return .failure(error)
            }
        }
        let stored = try await office.journal.write { writing -> [Arrived] in
            try read.map { item in
                switch item {
                case .failure(let fault): .refused(fault.code)
                case .success(let envelope): try Self.store(envelope, from: peer, office, writing)
                }
            }
        }
        try await handOver(from: peer)
        return try await office.journal.read { reading in
            try zip(read, stored).map { item, arrived in
                guard case .success(let envelope) = item, let now = try reading.incoming(from: peer.nodeID, seq: envelope.header.seq) else { return arrived }
                let receipts = try Self.receipts(of: now)
                switch arrived {
                case .new: return .new(receipts)
                case .known: return .known(receipts)
                case .refused: return arrived
                }
            }
        }
    }

    private static func store(_ envelope: Envelope, from peer: NodeDescriptor, _ office: Office, _ writing: Writing) throws -> Arrived {
        let seq = envelope.header.seq
        let before = try writing.reading.incoming(from: peer.nodeID, seq: seq)
        do throws(PouchFault) {
            let last: (seq: Int, hash: String?)
            do { last = try writing.reading.lastHandedOver(from: peer.nodeID) } catch { throw PouchFault(.malformed) }
            if try Arrival.of(envelope, known: before?.hash, handedOver: last) == .duplicate { return .known([]) }
        } catch {
            return .refused(error.code)
        }
        let stored = try Receipt(.stored, of: envelope.hash, seq: seq, to: peer.nodeID, at: writing.moment.milliseconds, entry: 0, by: office.keys)
        try writing.putIntoInbox(peer: peer.nodeID, seq: seq, hash: envelope.hash, bytes: envelope.bytes, stored: try CanonicalJSON.encode(stored))
        return .new([])
    }

    static func receipts(of envelope: IncomingEnvelope) throws -> [Receipt] {
        let decoder = JSONDecoder()
        return try [envelope.stored, envelope.opened, envelope.takenUp].compactMap { $0 }.map { try decoder.decode(Receipt.self, from: $0) }
    }

    /// Opens what has its turn, in order; each message with everything it causes stands or falls by itself.
    private func handOver(from peer: NodeDescriptor) async throws {
        let office = office
        var any = false
        while true {
            let count = try await office.journal.write { writing in
                var count = 0
                while count < Self.group, try Self.handOverNext(from: peer, office, writing) { count += 1 }
                return count
            }
            any = any || count > 0
            if count < Self.group { break }
        }
        if any { office.bell.ring() }
    }

    private static func handOverNext(from peer: NodeDescriptor, _ office: Office, _ writing: Writing) throws -> Bool {
        let last = try writing.reading.lastHandedOver(from: peer.nodeID)
        guard let next = try writing.reading.incoming(from: peer.nodeID, seq: last.seq + 1), let bytes = next.bytes else { return false }
        var kind = "refused"
        var about: String?
        var code: PouchFault.Code?
        do {
            let envelope = try Envelope(bytes)
            _ = try Arrival.of(envelope, known: nil, handedOver: last)
            let text = try envelope.open(with: office.keys)
            guard envelope.header.expires > writing.moment.milliseconds else { throw PouchFault(.expired) }
            guard let message = try? JSONDecoder().decode(InterstateMessage.self, from: text) else { throw PouchFault(.contentRefused) }
            kind = message.kind
            try writing.attempt { try office.take(message, from: peer, writing) }
            about = message.wantsTakingUp ? office.record(of: message)?.text : nil
        } catch let error where error is PouchFault || error is Refusal {
            let fault = error as? PouchFault ?? PouchFault(.contentRefused)
            code = fault.code
            var log = try writing.load(ChannelLog.self, peer.nodeID)
            try writing.append([.envelopeRefused(seq: next.seq, code: fault.code.rawValue)], to: &log, peer.nodeID, by: nil)
        }
        let receipt = try Receipt(
            code == nil ? .opened : .refused, of: next.hash, seq: next.seq, to: peer.nodeID, at: writing.moment.milliseconds,
            entry: try writing.reading.head().size, code: code?.rawValue, by: office.keys)
        try writing.markHandedOver(peer: peer.nodeID, seq: next.seq, kind: kind, about: about, opened: try CanonicalJSON.encode(receipt))
        return true
    }

    /// Keeps the receipts a peer returned for what we sent. A forged or foreign receipt is refused and changes nothing.
    public func accept(_ receipts: [Receipt], from peer: NodeDescriptor) async throws {
        if receipts.isEmpty { return }
        for receipt in receipts { try receipt.verify(for: office.keys.nodeID, from: peer) }
        let office = office
        try await office.journal.write { writing in
            for receipt in receipts {
                guard let sent = try writing.reading.outgoing(to: peer.nodeID, hash: receipt.envelope) else { continue }
                try Self.keep(receipt, of: sent, from: peer, office, writing)
            }
        }
    }

    private static func keep(_ receipt: Receipt, of sent: OutgoingEnvelope, from peer: NodeDescriptor, _ office: Office, _ writing: Writing) throws {
        let bytes = try CanonicalJSON.encode(receipt)
        func keep(_ column: ReceiptColumn) throws { try writing.keepReceipt(column, peer: peer.nodeID, hash: receipt.envelope, receipt: bytes) }
        switch receipt.rung {
        case .stored: if sent.stored == nil { try keep(.stored) }
        case .opened:
            guard !sent.isSettled else { return }
            try keep(.opened)
            try office.opened(sent, at: Moment(milliseconds: receipt.at), writing)
        case .refused:
            guard !sent.isSettled else { return }
            try keep(.refused)
            try office.failed(sent, to: peer, code: receipt.code ?? "", writing)
        case .takenUp:
            guard sent.takenUp == nil else { return }
            try keep(.takenUp)
            try office.takenUp(sent, writing)
        }
    }

    /// What is to be sent to a peer now, oldest first.
    public func waiting(for peer: NodeDescriptor, limit: Int) async throws -> [OutgoingEnvelope] {
        try await office.journal.read { try $0.unsettled(to: peer.nodeID, limit: limit) }
    }

    /// Gives up what nobody took in time, and says so to officers. Called from time to time.
    public func sweep() async throws {
        let office = office
        let now = office.now()
        let overdue = try await office.journal.read { try $0.overdue(at: now) }
        if overdue.isEmpty { return }
        try await office.journal.write { writing in
            for (peerID, envelope) in overdue {
                try writing.markExpired(peer: peerID, seq: envelope.seq)
                guard let peer = office.peers.first(where: { $0.nodeID == peerID }) else { continue }
                try office.failed(envelope, to: peer, code: PouchFault.Code.expired.rawValue, writing)
            }
        }
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

    /// A liaison officer has seen to a message that did not arrive.
    public func seeTo(_ seq: Int, to state: StateCode, by actor: Actor) async throws {
        try actor.require(.channelCheck)
        let peer = try office.peer(of: state)
        try await office.journal.write { writing in
            var log = try writing.load(ChannelLog.self, peer.nodeID)
            guard log.failures.contains(where: { $0.seq == seq }) else { throw Refusal(.notFound) }
            try writing.append([.failureSeen(seq: seq)], to: &log, peer.nodeID, by: actor.id)
        }
    }
}
