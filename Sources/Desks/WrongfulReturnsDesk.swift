// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Identity
import Pouch
import Store
public import Workflow

/// Where the state that received a person says that they are not its own, and the state that sent them takes them back.
public struct WrongfulReturnsDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    public func list(by actor: Actor) throws(Refusal) -> [(id: String, card: WrongfulReturnCard)] {
        try actor.require(.wrongfulReturnRead)
        return office.directory(WrongfulReturnCard.self, WrongfulReturn.room).filter { $0.card.state != .none }.reversed()
    }

    public func record(_ id: String, by actor: Actor) async throws -> WrongfulReturn {
        try actor.require(.wrongfulReturnRead)
        let record = try await office.journal.read { try $0.load(WrongfulReturn.self, id) }
        guard record.state != .none else { throw Refusal(.notFound) }
        try await office.noteRead("\(WrongfulReturn.room)/\(id)", by: actor)
        return record
    }

    /// The first of the two officers of the state that received the person.
    public func propose(_ person: CaseReference, ground: WrongfulReturnGround, text: TaggedText, by actor: Actor) async throws -> String {
        try actor.require(.wrongfulReturnDeclare)
        let (office, id, today) = (office, office.newID(), office.today)
        let isOpen = office.directory(WrongfulReturnCard.self, WrongfulReturn.room).contains {
            $0.card.person == person.text && [.proposed, .declared, .accepted, .contested].contains($0.card.state)
        }
        if isOpen { throw Refusal(.notPossibleNow, ["state": "open", "step": "propose"]) }
        let verification = try await office.journal.read { try $0.load(NationalityVerification.self, person.text) }
        guard let received = verification.received, let from = verification.from else { throw Refusal(.notFound, field: "person") }
        let agreement = try office.profile(requesting: from, requested: office.state)
        try await office.act(on: WrongfulReturn.self, id, by: actor, refused: { .refused(code: $0) }) { writing, record in
            let claim = WrongfulReturnClaim(person: person, operation: received.operation, ground: ground, text: text)
            try writing.append([try record.propose(claim, arrivedOn: received.on, on: today, by: actor, under: agreement)], to: &record, id, by: actor.id)
        }
        return id
    }

    /// The second officer; the other state is told.
    public func declare(_ id: String, by actor: Actor) async throws {
        let (office, today) = (office, office.today)
        try await act(id, by: actor) { writing, record in
            guard let claim = record.claim, let state = try writing.load(NationalityVerification.self, claim.person.text).from else { throw Refusal(.notFound) }
            return try record.declare(to: state, on: today, by: actor, under: try office.profile(requesting: state, requested: office.state))
        } after: { writing, record in
            try office.tell(record, id, writing)
        }
    }

    /// Accepting, contesting, withdrawing, or that the person was taken back.
    public func tell(_ event: WrongfulReturnEvent, of id: String, by actor: Actor) async throws {
        let (office, today) = (office, office.today)
        try await act(id, by: actor) { writing, record in
            let fact = try record.tell(event, on: today, by: actor)
            if case .takenBack(let day, _) = event, let claim = record.claim { try office.takeBack(claim, id, on: day, by: actor, writing) }
            return fact
        } after: { writing, record in
            try office.tell(record, id, writing)
        }
    }

    private func act(
        _ id: String, by actor: Actor, _ decide: @escaping @Sendable (Writing, WrongfulReturn) throws -> WrongfulReturnFact,
        after: @escaping @Sendable (Writing, WrongfulReturn) throws -> Void
    ) async throws {
        try await office.act(on: WrongfulReturn.self, id, by: actor, refused: { .refused(code: $0) }) { writing, record in
            guard record.state != .none else { throw Refusal(.notFound) }
            try writing.append([try decide(writing, record)], to: &record, id, by: actor.id)
            try after(writing, record)
        }
    }
}

extension Office {
    /// Sends what was last said here.
    fileprivate func tell(_ record: WrongfulReturn, _ id: String, _ writing: Writing) throws {
        guard case .told(let event, let peer)? = record.timeline.last?.fact else { return }
        try post(.wrongfulReturn(WrongfulReturnMessage(id: id, at: writing.moment, event: event)), to: peer, about: id, writing)
    }

    /// The person is held here again, under the file by which they left.
    fileprivate func takeBack(_ claim: WrongfulReturnClaim, _ id: String, on day: Day, by actor: Actor, _ writing: Writing) throws {
        var file = try writing.load(DetentionFile.self, claim.person.text)
        guard file.custody.outcome == .repatriated || file.custody.outcome == .transferred else {
            throw Refusal(.notPossibleNow, ["state": file.custody.outcome?.rawValue ?? "held", "step": "takeBack"])
        }
        if let ended = file.custody.endedOn, day < ended { throw Refusal(.dayInPast, ["day": ended.description], field: "day") }
        try writing.append([.custody(.takenBack(on: day, wrongfulReturn: id))], to: &file, claim.person.text, by: actor.id)
        // What the other state had answered sent the wrong person; nothing rests on it until it answers anew.
        guard let request = file.request, let answer = file.answer, !file.isAnswerRecalled else { return }
        let reason = RecallReason(claim.ground)
        try writing.append([.answerRecalled(request: request, number: answer.number, reason: reason, note: nil)], to: &file, claim.person.text, by: nil)
        try noteRecalled(claim.person, number: answer.number, in: request, writing)
    }

    private func noteRecalled(_ person: CaseReference, number: Int, in id: String, _ writing: Writing) throws {
        var request = try writing.load(RepatriationRequest.self, id)
        if !request.recalled.contains(person) { try writing.append([.answerRecalled(person, number: number)], to: &request, id, by: nil) }
    }

    /// What the other state says of a return. It is never refused for coming late; only for being about nobody whom the two states handed over.
    func take(_ message: WrongfulReturnMessage, from sender: StateCode, _ writing: Writing) throws {
        var record = try writing.load(WrongfulReturn.self, message.id)
        guard message.isIdentified, record.mayArrive(message.event, from: sender), message.at <= writing.moment.adding(seconds: 3600) else { throw PouchFault(.contentRefused) }
        if case .declared(let claim) = message.event {
            let operation = try writing.load(TransferOperation.self, claim.operation)
            let isHandedOver = operation.journey.statement?.lines.contains { $0.person == claim.person && $0.disposition == .handedOver } ?? false
            guard operation.side == .holding, operation.peer == sender, operation.journey.handedOverAt != nil, isHandedOver else { throw PouchFault(.contentRefused) }
        }
        if case .takenBack(let day, _) = message.event, day > today.adding(days: 1) { throw PouchFault(.contentRefused) }
        try writing.append([.heard(message.event, from: sender)], to: &record, message.id, by: nil, occurredAt: message.at)
        if case .takenBack(let day, _) = message.event, let claim = record.claim { try heardTakenBack(claim, on: day, writing) }
    }

    /// The same at the state that had received the person: its answer falls there too.
    private func heardTakenBack(_ claim: WrongfulReturnClaim, on day: Day, _ writing: Writing) throws {
        let person = claim.person
        var verification = try writing.load(NationalityVerification.self, person.text)
        try writing.append([.whereabouts(.takenBack(on: day))], to: &verification, person.text, by: nil)
        try stopFollowUp(person, writing)
        guard let answer = verification.answer, verification.state == .decided || verification.state == .contested else { return }
        try writing.append([.recalled(reason: RecallReason(claim.ground), note: nil)], to: &verification, person.text, by: nil)
        try noteRecalled(person, number: answer.number, in: verification.request, writing)
        try cancelTravelDocument(of: person, because: .answerRecalled, writing)
    }
}

extension RecallReason {
    /// Why an answer falls when somebody was sent by it who should not have been.
    init(_ ground: WrongfulReturnGround) {
        switch ground {
        case .identityMismatch: self = .wrongPerson
        case .notNational: self = .newFacts
        }
    }
}
