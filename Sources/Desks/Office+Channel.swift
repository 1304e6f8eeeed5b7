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

    /// Seals a message and lays it into the outbox, in the same transaction as what it tells of.
    func post(_ message: InterstateMessage, to state: StateCode, about: String, _ writing: Writing) throws {
        let peer = try peer(of: state)
        let last = try writing.reading.lastOutgoing(to: peer.nodeID)
        let expires = writing.moment.adding(seconds: Self.envelopeLifeDays * 86_400)
        let envelope = try Envelope.seal(
            try CanonicalJSON.encode(message), id: newID(), seq: (last?.seq ?? 0) + 1, prev: last?.hash, created: writing.moment.milliseconds,
            expires: expires.milliseconds, from: keys, to: peer)
        try writing.putIntoOutbox(
            peer: peer.nodeID, seq: envelope.header.seq, hash: envelope.hash, kind: message.kind, about: about, expires: expires, bytes: envelope.bytes)
    }

    /// What a message does here. Whatever does not fit what we know of the case is refused as a whole.
    func take(_ message: InterstateMessage, from peer: NodeDescriptor, _ writing: Writing) throws {
        guard let sender = StateCode(peer.state) else { throw PouchFault(.contentRefused) }
        switch message {
        case .request(let request): try take(request, from: sender, writing)
        case .registered(let id, let number):
            var request = try ours(id, asked: sender, writing)
            guard request.state == .received || request.state == .dispatched else { throw PouchFault(.contentRefused) }
            try writing.append([.registered(number: number)], to: &request, id, by: nil)
        case .answer(let id, let person, let answer):
            var request = try ours(id, asked: sender, writing)
            guard request.people.contains(person), request.answers[person] == nil else { throw PouchFault(.contentRefused) }
            try writing.append([.answered(person: person, answer: answer)], to: &request, id, by: nil)
            var file = try writing.load(DetentionFile.self, person.text)
            try writing.append([.nationalityAnswered(request: id, answer: answer)], to: &file, person.text, by: nil)
        case .lineCheck(let number):
            var log = try writing.load(ChannelLog.self, peer.nodeID)
            try writing.append([.lineCheckReceived(number: number)], to: &log, peer.nodeID, by: nil)
        }
    }

    private func take(_ message: RequestMessage, from sender: StateCode, _ writing: Writing) throws {
        guard message.requesting == sender, message.requested == state, profile(named: message.profile) != nil,
            Set(message.people.map(\.reference)).count == message.people.count, !message.people.isEmpty
        else { throw PouchFault(.contentRefused) }
        var request = try writing.load(RepatriationRequest.self, message.request)
        guard request.state == .none else { throw PouchFault(.contentRefused) }
        for person in message.people {
            var verification = try writing.load(NationalityVerification.self, person.reference.text)
            guard verification.state == .none else { throw PouchFault(.contentRefused) }
            try writing.append(
                [.claimed(request: message.request, from: sender, person: person)], to: &verification, person.reference.text, by: nil)
        }
        try writing.append(
            [
                .arrived(
                    requesting: sender, requested: state, profile: message.profile, note: message.note, dispatchedAt: message.dispatchedAt,
                    people: message.people.map(\.reference))
            ], to: &request, message.request, by: nil)
    }

    private func ours(_ id: String, asked sender: StateCode, _ writing: Writing) throws -> RepatriationRequest {
        let request = try writing.load(RepatriationRequest.self, id)
        guard request.side == .holding, request.requested == sender, request.note != nil else { throw PouchFault(.contentRefused) }
        return request
    }

    /// The other node could read what we sent: for a request, the clock starts.
    func opened(_ sent: OutgoingEnvelope, at moment: Moment, _ writing: Writing) throws {
        guard sent.kind == "request" else { return }
        var request = try writing.load(RepatriationRequest.self, sent.about)
        try writing.append([.received(at: moment)], to: &request, sent.about, by: nil, occurredAt: moment)
        for person in request.people {
            var file = try writing.load(DetentionFile.self, person.text)
            try writing.append([.requestReceived(request: sent.about)], to: &file, person.text, by: nil, occurredAt: moment)
        }
    }

    func refused(_ sent: OutgoingEnvelope, code: String, _ writing: Writing) throws {
        guard sent.kind == "request" else { return }
        var request = try writing.load(RepatriationRequest.self, sent.about)
        try writing.append([.undeliverable(code: code)], to: &request, sent.about, by: nil)
    }
}
