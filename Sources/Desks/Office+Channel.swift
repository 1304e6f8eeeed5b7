// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
import Identity
import Pouch
import Store
import Workflow

extension Office {
    /// Days after which an envelope that nobody took is given up.
    static let envelopeLifeDays: Int64 = 30

    /// Messages that are taken up by an act of their own, never in passing.
    static let explicitlyAcknowledged: Set<String> = ["recall", "answer"]

    /// Seals a message and lays it into the outbox, in the same transaction as what it tells of.
    func post(_ message: InterstateMessage, to state: StateCode, about: String, _ writing: Writing) throws {
        let peer = try peer(of: state)
        let last = try writing.reading.lastOutgoing(to: peer.nodeID)
        let expires = writing.moment.adding(seconds: Self.envelopeLifeDays * 86_400)
        let text = try CanonicalJSON.encode(message)
        guard text.count < Envelope.mostBytes - 16_384 else { throw Refusal(.messageTooLarge) }
        let envelope = try Envelope.seal(
            text, id: newID(), seq: (last?.seq ?? 0) + 1, prev: last?.hash, created: writing.moment.milliseconds, expires: expires.milliseconds, from: keys,
            to: peer)
        try writing.putIntoOutbox(
            peer: peer.nodeID, seq: envelope.header.seq, hash: envelope.hash, kind: message.kind, about: about, expires: expires, bytes: envelope.bytes)
        try expect(message, with: peer.nodeID, seq: envelope.header.seq, isOurs: true, writing)
        try noteTold(message, to: state, writing)
    }

    /// The record here that a message is about.
    func record(of message: InterstateMessage) -> Store.Stream? {
        if case .letter(let letter) = message { return Correspondence.stream(letter.thread) }
        if case .meeting(let minutes) = message { return Meeting.stream(minutes.id) }
        if case .meetingAnswer(let id, _) = message { return Meeting.stream(id) }
        if case .observation(let message) = message { return Observation.stream(message.observation) }
        if case .transfer(let message) = message { return TransferOperation.stream(message.operation) }
        if case .custody(let message) = message { return NationalityVerification.stream(message.person.text) }
        if case .wrongfulReturn(let message) = message { return WrongfulReturn.stream(message.id) }
        if case .consular(let person, _) = message { return ConsularAccess.stream(person.text) }
        if case .mission(let message) = message { return IdentificationMission.stream(message.mission) }
        guard let id = message.request else { return nil }
        guard let person = message.person else { return RepatriationRequest.stream(id) }
        switch message {
        case .answer, .recall, .evidenceCall: return DetentionFile.stream(person.text)
        case .travelDocument(_, _, let news):
            let isOurs = news.mayCome(from: .nationality) && directory(FileCard.self, DetentionFile.room).contains { $0.id == person.text }
            return isOurs ? TravelPapers.stream(person.text) : TravelDocument.stream(person.text)
        case .assurance: return Assurances.stream(person.text)
        case .contest, .evidence, .withdrawal, .notice: return NationalityVerification.stream(person.text)
        case .interview:
            let isOurs = profiles.contains { $0.requesting == state } && directory(FileCard.self, DetentionFile.room).contains { $0.id == person.text }
            return isOurs ? DetentionFile.stream(person.text) : NationalityVerification.stream(person.text)
        case .request, .registered, .incomplete, .amendment, .extensionAsked, .extensionAnswered, .letter, .meeting, .meetingAnswer, .observation, .transfer, .custody, .wrongfulReturn, .lineCheck,
            .consular, .mission:
            return RepatriationRequest.stream(id)
        }
    }

    /// An officer deals with a record: the messages about it that nobody had taken up are taken up now, and the other side will be told in which role.
    func takeUp(_ record: Store.Stream, by actor: Actor, _ writing: Writing, where counts: (String) -> Bool) throws {
        for envelope in try writing.reading.untaken(about: record.text) where counts(envelope.kind ?? "") {
            try writing.markTakenUp(envelope, role: actor.officeRole.rawValue)
        }
    }

    /// The other node could read what we sent: for a request or what was missing of it, the clock starts or goes on.
    func opened(_ sent: OutgoingEnvelope, at moment: Moment, _ writing: Writing) throws {
        if sent.kind == "amendment" {
            var request = try writing.load(RepatriationRequest.self, sent.about)
            try writing.append([.amendmentReceived(at: moment)], to: &request, sent.about, by: nil, occurredAt: moment)
        }
        guard sent.kind == "request" else { return }
        var request = try writing.load(RepatriationRequest.self, sent.about)
        try writing.append([.received(at: moment)], to: &request, sent.about, by: nil, occurredAt: moment)
        for person in try request.people.filter({ try !writing.reading.isErased(DetentionFile.stream($0.text)) }) {
            var file = try writing.load(DetentionFile.self, person.text)
            try writing.append([.requestReceived(request: sent.about)], to: &file, person.text, by: nil, occurredAt: moment)
        }
    }

    /// The other node refused what we sent, or nobody took it in time. It becomes somebody's task.
    func failed(_ sent: OutgoingEnvelope, to peer: NodeDescriptor, code: String, _ writing: Writing) throws {
        try unlessErased(writing) { try noteFailed(sent, code: code, writing) }
        var log = try writing.load(ChannelLog.self, peer.nodeID)
        guard !log.failures.contains(where: { $0.seq == sent.seq }), sent.kind != "lineCheck" else { return }
        try writing.append([.messageFailed(seq: sent.seq, kind: sent.kind, about: sent.about, code: code)], to: &log, peer.nodeID, by: nil)
    }

    private func noteFailed(_ sent: OutgoingEnvelope, code: String, _ writing: Writing) throws {
        if sent.kind == "request" {
            var request = try writing.load(RepatriationRequest.self, sent.about)
            if request.undeliverable == nil { try writing.append([.undeliverable(code: code)], to: &request, sent.about, by: nil) }
        }
        if sent.kind == "letter" { try undelivered(sent, code: code, writing) }
        try lost(sent, code: code, writing)
        try lostOnTheWay(sent, code: code, writing)
    }

    /// What the line brings about somebody whose records are erased has nowhere to be written, and must keep nothing else from being written.
    func unlessErased(_ writing: Writing, _ body: () throws -> Void) throws {
        do { try writing.attempt(body) } catch  where Self.isAboutErased(error) {}
    }

    /// An officer of the other side took up what we sent. For an answer that was recalled or superseded this is the acknowledgement.
    func takenUp(_ sent: OutgoingEnvelope, _ writing: Writing) throws {
        guard Self.explicitlyAcknowledged.contains(sent.kind), CaseReference(sent.about) != nil,
            try !writing.reading.isErased(NationalityVerification.stream(sent.about))
        else { return }
        var verification = try writing.load(NationalityVerification.self, sent.about)
        // Only the news that came last counts: an older acknowledgement must not free a newer answer.
        let newest = try writing.reading.newestOutgoing(about: sent.about, kinds: Self.explicitlyAcknowledged)
        guard verification.isUnacknowledged, newest == sent.hash else { return }
        try writing.append([.acknowledged], to: &verification, sent.about, by: nil)
    }
}
