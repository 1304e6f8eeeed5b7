// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
public import Identity
import Ledger
public import Pouch
public import Store
public import Workflow

/// Where sealed messages are taken in and receipts kept. The courier only carries; what a message does is decided here.
public struct ChannelDesk: Sendable {
    public let office: Office

    /// Envelopes taken in in one transaction.
    static let group = 64

    public init(_ office: Office) { self.office = office }

    /// What became of one envelope that came in.
    public enum Arrived: Sendable, Equatable {
        case new(seq: Int)
        case known(seq: Int)
        case refused(PouchFault.Code)

        var seq: Int? {
            switch self {
            case .new(let seq), .known(let seq): seq
            case .refused: nil
            }
        }
    }

    /// An envelope as far as it can be judged without the journal: whose it is, and what is in it. Done before the journal is held, so that officers
    /// do not wait for other people's signatures.
    struct Arriving: Sendable {
        let envelope: Envelope
        let text: Result<Data, PouchFault>

        init(_ bytes: Data, for keys: NodeKeys, from peer: NodeDescriptor) throws(PouchFault) {
            let read = try Envelope(bytes)
            try read.verify(for: keys.nodeID, from: peer)
            self.init(read, keys)
        }

        /// One that was verified and laid away, and whose place is not where it says.
        init(_ envelope: Envelope, refusedFor fault: PouchFault) { (self.envelope, text) = (envelope, .failure(fault)) }

        /// One that was verified before.
        init(_ envelope: Envelope, _ keys: NodeKeys) {
            self.envelope = envelope
            do throws(PouchFault) { text = .success(try envelope.open(with: keys)) } catch { text = .failure(error) }
        }
    }

    func read(_ batch: [Data], from peer: NodeDescriptor) -> [Result<Arriving, PouchFault>] {
        batch.map { bytes in
            do throws(PouchFault) { return .success(try Arriving(bytes, for: office.keys, from: peer)) } catch { return .failure(error) }
        }
    }

    /// Takes envelopes in: whatever has its turn is handed over, with all that waited for it; whatever is early waits.
    /// - Returns: what became of each, and whether more may wait than one transaction hands over.
    func take(
        _ batch: ArraySlice<Result<Arriving, PouchFault>>, from peer: NodeDescriptor, _ writing: Writing
    ) throws -> (arrived: [Arrived], isFull: Bool) {
        var last = try writing.reading.lastHandedOver(from: peer.nodeID)
        var left = Self.group
        let arrived = try batch.map { item -> Arrived in
            switch item {
            case .failure(let fault): return .refused(fault.code)
            case .success(let arriving):
                let arrived = try take(arriving, from: peer, after: &last, writing)
                while left > 0, try handOverNext(from: peer, after: &last, writing) { left -= 1 }
                return arrived
            }
        }
        return (arrived, left == 0)
    }

    private func take(_ arriving: Arriving, from peer: NodeDescriptor, after last: inout (seq: Int, hash: String?), _ writing: Writing) throws -> Arrived {
        let (envelope, seq) = (arriving.envelope, arriving.envelope.header.seq)
        var known = try writing.reading.incoming(from: peer.nodeID, seq: seq)?.hash
        if PlantedBug.dedupeWindow.isPlanted, seq + 10 < last.seq { known = nil }
        let arrival: Arrival
        do throws(PouchFault) { arrival = try Arrival.of(envelope, known: known, handedOver: last) } catch { return .refused(error.code) }
        switch arrival {
        case .duplicate where PlantedBug.duplicateTakenAgain.isPlanted: try handOver(arriving, from: peer, isOwed: false, writing)
        case .duplicate: return .known(seq: seq)
        case .early where PlantedBug.earlyHandedOver.isPlanted:
            try handOver(arriving, from: peer, isOwed: false, writing)
            last = (seq, envelope.hash)
        case .early: try writing.putIntoInbox(peer: peer.nodeID, seq: seq, hash: envelope.hash, bytes: envelope.bytes)
        case .next:
            try handOver(arriving, from: peer, isOwed: false, writing)
            last = (seq, envelope.hash)
        }
        return .new(seq: seq)
    }

    /// Hands over what came before its turn and has it now, a group at a time.
    func handOverWaiting(from peer: NodeDescriptor) async throws {
        var count = Self.group
        while count == Self.group {
            count = try await office.journal.write { writing in
                var last = try writing.reading.lastHandedOver(from: peer.nodeID)
                var count = 0
                while count < Self.group, try handOverNext(from: peer, after: &last, writing) { count += 1 }
                return count
            }
        }
    }

    private func handOverNext(from peer: NodeDescriptor, after last: inout (seq: Int, hash: String?), _ writing: Writing) throws -> Bool {
        guard let next = try writing.reading.incoming(from: peer.nodeID, seq: last.seq + 1), let bytes = next.bytes else { return false }
        let envelope = try Envelope(bytes)
        let arriving: Arriving
        do throws(PouchFault) {
            _ = try Arrival.of(envelope, known: nil, handedOver: last)
            arriving = Arriving(envelope, office.keys)
        } catch {
            arriving = Arriving(envelope, refusedFor: error)
        }
        try handOver(arriving, from: peer, isOwed: true, writing)
        last = (next.seq, next.hash)
        return true
    }

    /// A message with everything it causes stands or falls by itself; one that cannot be taken in uses up its place and blocks nothing behind it.
    private func handOver(_ arriving: Arriving, from peer: NodeDescriptor, isOwed: Bool, _ writing: Writing) throws {
        let (header, hash) = (arriving.envelope.header, arriving.envelope.hash)
        var kind = "refused"
        var about: String?
        var code: PouchFault.Code?
        do {
            let text = try arriving.text.get()
            guard header.expires > writing.moment.milliseconds || PlantedBug.expiredTakenIn.isPlanted else { throw PouchFault(.expired) }
            if PlantedBug.wrongClockRefused.isPlanted, abs(header.created - writing.moment.milliseconds) > 300_000 { throw PouchFault(.expired) }
            guard let message = try? JSONDecoder().decode(InterstateMessage.self, from: text) else { throw PouchFault(.contentRefused) }
            kind = message.kind
            try writing.attempt {
                try office.take(message, from: peer, writing)
                try office.expect(message, with: peer.nodeID, seq: header.seq, isOurs: false, writing)
            }
            about = message.wantsTakingUp ? office.record(of: message)?.text : nil
        } catch let error where error is PouchFault || error is Refusal || Office.isAboutErased(error) {
            if PlantedBug.refusalBlocks.isPlanted { throw error }
            let fault = error as? PouchFault ?? PouchFault(.contentRefused)
            code = fault.code
            var log = try writing.load(ChannelLog.self, peer.nodeID)
            try writing.append([.envelopeRefused(seq: header.seq, code: fault.code.rawValue)], to: &log, peer.nodeID, by: nil)
        }
        try writing.handOver(
            peer: peer.nodeID, seq: header.seq, hash: hash, kind: kind, about: about, code: code?.rawValue, isOwed: isOwed)
    }

    /// What this node says of a message: each rung holds those before it.
    static func receipts(of message: IncomingEnvelope) -> [Receipt] {
        guard let at = message.handedOver else {
            return [Receipt(PlantedBug.openedSaidWhenStored.isPlanted ? .opened : .stored, seq: message.seq, of: message.hash, at: message.arrived.milliseconds)]
        }
        let opened = Receipt(
            message.code == nil ? .opened : .refused, seq: message.seq, of: message.hash, at: at.milliseconds, entry: message.entry, word: message.code)
        let documents = message.documentsWhole.map {
            Receipt(.documents, seq: message.seq, of: message.hash, at: $0.milliseconds, entry: message.documentsEntry)
        }
        let takenUp = message.takenUp.map {
            Receipt(.takenUp, seq: message.seq, of: message.hash, at: $0.milliseconds, entry: message.takenUpEntry, word: message.role)
        }
        return [opened] + [documents, takenUp].compactMap { $0 }
    }

    /// Keeps the receipts a peer returned for what we sent; the slip was verified. Receipts of what we never sent say nothing to us.
    func keep(_ slip: ReceiptSlip, from peer: NodeDescriptor, _ writing: Writing) throws {
        var number: Int?
        for receipt in slip.receipts {
            var sent = try writing.reading.outgoing(to: peer.nodeID, hash: receipt.envelope, seq: receipt.seq)
            if PlantedBug.receiptForAnyEnvelope.isPlanted { sent = try writing.reading.outgoing(to: peer.nodeID).first { $0.seq == receipt.seq } }
            guard let sent,
                sent.receipt(receipt.rung.rawValue) == nil, receipt.rung == .takenUp || receipt.rung == .documents || !sent.isSettled
            else { continue }
            let slipNumber = try number ?? writing.keepSlip(slip.bytes, from: peer.nodeID)
            number = slipNumber
            let at = Moment(milliseconds: receipt.at)
            let kept = KeptReceipt(rung: receipt.rung.rawValue, at: at, entry: receipt.entry, word: receipt.word, slip: slipNumber)
            try writing.keep(kept, of: sent, settles: receipt.rung == .opened || receipt.rung == .refused)
            switch receipt.rung {
            case .stored: break
            case .opened: try office.opened(sent, at: at, writing)
            case .refused: try office.failed(sent, to: peer, code: receipt.word ?? "", writing)
            case .takenUp: try office.takenUp(sent, writing)
            case .documents: try writing.markDocumentsDelivered(to: peer.nodeID, seq: sent.seq, at: at)
            }
        }
    }

    /// Gives up what nobody took in time, and says so to officers. Called from time to time.
    public func sweep() async throws {
        let office = office
        let now = office.now()
        let overdue = try await office.journal.read { try $0.overdue(at: now) }
        if overdue.isEmpty { return }
        try await office.journal.write { writing in
            for envelope in overdue {
                try writing.markExpired(envelope)
                guard let peer = office.peers.first(where: { $0.nodeID == envelope.peer }) else { continue }
                try office.failed(envelope, to: peer, code: PouchFault.Code.expired.rawValue, writing)
            }
        }
    }

    /// The channel to one peer, for the liaison officer: the newest messages of both boxes, and how many there are.
    public struct Boxes: Sendable {
        public let out: [OutgoingEnvelope]
        public let `in`: [IncomingEnvelope]
        public let sent: Int
        public let waiting: Int
        /// Since when the oldest message waits for the other node's word.
        public let waitingSince: Moment?
        public let received: Int
        public let log: ChannelLog
    }

    public func boxes(of peer: NodeDescriptor, newest limit: Int, by actor: Actor) async throws -> Boxes {
        try actor.require(.channelRead)
        let id = peer.nodeID
        return try await office.journal.read { reading in
            let counts = try reading.outboxCount(to: id)
            return Boxes(
                out: try reading.outgoing(to: id, newest: limit), in: try reading.incoming(from: id, newest: limit), sent: counts.all,
                waiting: counts.waiting, waitingSince: counts.oldest, received: try reading.inboxCount(from: id),
                log: try reading.load(ChannelLog.self, id))
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
