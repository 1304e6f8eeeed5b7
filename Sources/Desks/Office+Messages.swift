// SPDX-License-Identifier: Apache-2.0

import Casework
import Crypto
import Foundation
import Identity
import Pictures
import Pouch
import Store
import Workflow

extension Office {
    /// What a message does here. Whatever does not fit what we know of the case is refused as a whole; an unknown case and another state's case are
    /// refused alike, so that nobody learns of a case by asking.
    func take(_ message: InterstateMessage, from peer: NodeDescriptor, _ writing: Writing) throws {
        guard let sender = StateCode(peer.state) else { throw PouchFault(.contentRefused) }
        if try hearLate(message, from: sender, writing) { return }
        switch message {
        case .request(let request): try take(request, from: sender, writing)
        case .registered(let id, let number):
            var request = try ours(id, asked: sender, writing)
            guard request.number == nil else { throw PouchFault(.contentRefused) }
            try writing.append([.registered(number: number)], to: &request, id, by: nil)
        case .answer(let id, let person, let answer): try take(answer, of: person, in: id, from: sender, writing)
        case .recall(let id, let person, let number, let reason, let note):
            var request = try ours(id, asked: sender, writing)
            guard request.answers[person]?.number == number, !request.recalled.contains(person) else { throw PouchFault(.contentRefused) }
            try writing.append([.answerRecalled(person, number: number)], to: &request, id, by: nil)
            try tell(.answerRecalled(request: id, number: number, reason: reason, note: note), of: person, writing)
        case .contest(let id, let person, let number, let ground, let note):
            var (request, verification) = try theirs(id, person, from: sender, writing)
            guard verification.state == .decided, verification.answer?.number == number else { throw PouchFault(.contentRefused) }
            try writing.append([.contested(number: number, ground: ground, note: note)], to: &verification, person.text, by: nil)
            try writing.append([.answerContested(person, number: number)], to: &request, id, by: nil)
        case .incomplete(let id, let moment, let gaps):
            var request = try ours(id, asked: sender, writing)
            guard [.dispatched, .received, .underVerification].contains(request.state), !gaps.isEmpty else { throw PouchFault(.contentRefused) }
            try writing.append([.returnedIncomplete(at: moment, gaps: gaps)], to: &request, id, by: nil, occurredAt: moment)
        case .amendment(let id, let remarks, let people): try take(remarks, people, in: id, from: sender, writing)
        case .extensionAsked(let id, let ask):
            var request = try ours(id, asked: sender, writing)
            guard request.extensionAsk == nil, !ask.people.isEmpty, Set(ask.people).isSubset(of: request.people) else { throw PouchFault(.contentRefused) }
            try writing.append([.extensionAsked(ask)], to: &request, id, by: nil)
        case .extensionAnswered(let id, let ask, let granted, let reason):
            var request = try asked(id, by: sender, writing)
            guard request.extensionAsk?.id == ask else { throw PouchFault(.contentRefused) }
            let refusal = RepatriationRequestFact.extensionRefused(ask: ask, reason: reason ?? TaggedText("", .english))
            try writing.append([granted ? .extensionGranted(ask: ask) : refusal], to: &request, id, by: nil)
        case .withdrawal(let id, let person, let reason, let note): try withdraw(id, person, reason, note, from: sender, writing)
        case .evidenceCall(let id, let person, let call):
            let request = try ours(id, asked: sender, writing)
            guard request.people.contains(person), !call.kinds.isEmpty else { throw PouchFault(.contentRefused) }
            try tell(.evidenceAsked(request: id, call: call), of: person, writing)
        case .evidence(let id, let person, let evidence, let scans): try take(evidence, scans, of: person, in: id, from: sender, writing)
        case .interview(let id, let person, let event): try take(event, of: person, in: id, from: sender, writing)
        case .letter(let letter): try take(letter, from: sender, writing)
        case .meeting(let minutes): try take(minutes, from: sender, writing)
        case .meetingAnswer(let id, let remarks): try takeAnswer(to: id, remarks, from: sender, writing)
        case .observation(let message): try take(message, from: sender, writing)
        case .travelDocument(let id, let person, let news): try take(news, of: person, in: id, from: sender, writing)
        case .assurance(let id, let person, let news): try take(news, of: person, in: id, from: sender, writing)
        case .transfer(let message): try take(message, from: sender, writing)
        case .custody(let message): try take(message, from: sender, writing)
        case .wrongfulReturn(let message): try take(message, from: sender, writing)
        case .lineCheck(let number):
            var log = try writing.load(ChannelLog.self, peer.nodeID)
            try writing.append([.lineCheckReceived(number: number)], to: &log, peer.nodeID, by: nil)
        case .consular(let person, let word): try take(word, of: person, from: sender, writing)
        case .mission(let message): try take(message, from: sender, writing)
        case .notice(let id, let person, let notice):
            var (_, verification) = try theirs(id, person, from: sender, writing)
            guard (try? notice.check()) != nil else { throw PouchFault(.contentRefused) }
            try writing.append([.noticed(notice)], to: &verification, person.text, by: nil)
        }
    }

    private func take(_ message: RequestMessage, from sender: StateCode, _ writing: Writing) throws {
        guard message.requesting == sender, message.requested == state, profile(named: message.profile) != nil,
            Set(message.people.map(\.reference)).count == message.people.count, !message.people.isEmpty, message.people.allSatisfy(\.keepsToPurpose)
        else { throw PouchFault(.contentRefused) }
        var request = try writing.load(RepatriationRequest.self, message.request)
        guard request.state == .none else { throw PouchFault(.contentRefused) }
        for person in message.people {
            var verification = try writing.load(NationalityVerification.self, person.reference.text)
            guard verification.state == .none || verification.state == .withdrawn && verification.from == sender else { throw PouchFault(.contentRefused) }
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

    private func take(_ answer: NationalityAnswer, of person: CaseReference, in id: String, from sender: StateCode, _ writing: Writing) throws {
        var request = try ours(id, asked: sender, writing)
        guard request.people.contains(person), answer.number == (request.answers[person]?.number ?? 0) + 1 else { throw PouchFault(.contentRefused) }
        try writing.append([.answered(person: person, answer: answer)], to: &request, id, by: nil)
        try tell(.nationalityAnswered(request: id, answer: answer), of: person, writing)
    }

    private func take(_ remarks: TaggedText, _ people: [DisclosedPerson], in id: String, from sender: StateCode, _ writing: Writing) throws {
        var request = try asked(id, by: sender, writing)
        guard request.clock.isPaused else { throw PouchFault(.contentRefused) }
        for person in people {
            var verification = try writing.load(NationalityVerification.self, person.reference.text)
            guard verification.request == id, person.keepsToPurpose else { throw PouchFault(.contentRefused) }
            try writing.append([.amended(person)], to: &verification, person.reference.text, by: nil)
        }
        try writing.append([.amended(remarks: remarks, people: people.map(\.reference))], to: &request, id, by: nil)
    }

    private func withdraw(
        _ id: String, _ person: CaseReference?, _ reason: WithdrawalReason, _ note: TaggedText?, from sender: StateCode, _ writing: Writing
    ) throws {
        var request = try asked(id, by: sender, writing)
        if let person, !request.people.contains(person) || request.withdrawn.contains(person) { throw PouchFault(.contentRefused) }
        try writing.append([person.map { .personWithdrawn($0, reason: reason) } ?? .withdrawn(reason: reason, note: note)], to: &request, id, by: nil)
        for each in person.map({ [$0] }) ?? request.people {
            if try writing.reading.isErased(NationalityVerification.stream(each.text)) { continue }
            var verification = try writing.load(NationalityVerification.self, each.text)
            guard verification.request == id, verification.state != .withdrawn else { continue }
            try writing.append([.withdrawn(reason: reason)], to: &verification, each.text, by: nil)
            try cancelTravelDocument(of: each, because: .requestWithdrawn, writing)
        }
    }

    /// Evidence with pictures: each must be the picture that its hash says, and one that can be shown.
    private func take(
        _ evidence: SuppliedEvidence, _ scans: [ScanBytes], of person: CaseReference, in id: String, from sender: StateCode, _ writing: Writing
    ) throws {
        var (_, verification) = try theirs(id, person, from: sender, writing)
        let records = evidence.items.compactMap(\.scan)
        guard (try? evidence.check()) != nil, Set(records.map(\.id)) == Set(scans.map(\.scan)), records.count == scans.count else { throw PouchFault(.contentRefused) }
        for scan in scans {
            guard let record = records.first(where: { $0.id == scan.scan }), scan.bytes.count <= ScanBytes.most,
                SHA256.hash(data: scan.bytes).hex == record.shared, (try? Picture(Array(scan.bytes))) != nil
            else { throw PouchFault(.contentRefused) }
            try writing.keepScan(scan.bytes, id: scan.scan, of: NationalityVerification.stream(person.text))
        }
        try writing.append([.evidenceArrived(evidence)], to: &verification, person.text, by: nil)
    }

    private func take(_ event: InterviewEvent, of person: CaseReference, in id: String, from sender: StateCode, _ writing: Writing) throws {
        let request = try writing.load(RepatriationRequest.self, id)
        guard request.people.contains(person), request.side == .holding ? request.requested == sender : request.requesting == sender,
            event.mayCome(from: request.side == .holding ? .nationality : .holding)
        else { throw PouchFault(.contentRefused) }
        do {
            if request.side == .holding {
                let file = try writing.load(DetentionFile.self, person.text)
                try file.interviews.check(event)
                try tell(.interview(request: id, event: event), of: person, writing)
                // Nobody's officers come to somebody who is protected from them or does not want them; nobody here has to say so.
                try closeContact(of: person, by: nil, writing)
            } else {
                var (_, verification) = try theirs(id, person, from: sender, writing)
                try verification.interviews.check(event)
                try writing.append([.interview(event)], to: &verification, person.text, by: nil)
            }
        } catch is Refusal {
            throw PouchFault(.contentRefused)
        }
    }

    /// Something happened to a person here because of the other state's message. It is kept with the file that the message names, merged or not.
    private func tell(_ fact: DetentionFileFact, of person: CaseReference, _ writing: Writing) throws {
        var file = try writing.load(DetentionFile.self, person.text)
        guard file.state != .none else { throw PouchFault(.contentRefused) }
        try writing.append([fact], to: &file, person.text, by: nil)
        // An answer that was recalled or superseded carries nobody past the departure.
        try stopOnManifest(of: person, by: nil, writing)
    }

    /// A request of ours that the sender was asked.
    private func ours(_ id: String, asked sender: StateCode, _ writing: Writing) throws -> RepatriationRequest {
        let request = try writing.load(RepatriationRequest.self, id)
        guard request.side == .holding, request.requested == sender, request.note != nil else { throw PouchFault(.contentRefused) }
        return request
    }

    /// A request of the sender's.
    private func asked(_ id: String, by sender: StateCode, _ writing: Writing) throws -> RepatriationRequest {
        let request = try writing.load(RepatriationRequest.self, id)
        guard request.side == .nationality, request.requesting == sender, request.state != .withdrawn else { throw PouchFault(.contentRefused) }
        return request
    }

    private func theirs(
        _ id: String, _ person: CaseReference, from sender: StateCode, _ writing: Writing
    ) throws -> (RepatriationRequest, NationalityVerification) {
        let request = try asked(id, by: sender, writing)
        let verification = try writing.load(NationalityVerification.self, person.text)
        guard request.people.contains(person), verification.request == id, verification.state != .withdrawn else { throw PouchFault(.contentRefused) }
        return (request, verification)
    }
}

extension InterviewEvent {
    /// Which side can tell of it.
    func mayCome(from side: Side) -> Bool {
        switch self {
        case .asked, .held: side == .nationality
        case .agreed(_, let by), .otherSlot(_, _, let by): by == side
        case .declined: side == .holding
        case .missed: true
        }
    }
}
