// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Identity
import Pouch
import Store
public import Workflow

/// What an officer can record of what became of a person.
public enum CustodyAct: Sendable {
    case end(CustodyOutcome, on: Day, note: TaggedText?)
    case die(DeathReport)
    case done(DeathMatter, how: TaggedText)
    case proposeCorrection(TaggedText)
    case confirmCorrection(TaggedText)
    case name(TransferObstacle, note: TaggedText?)
    case noteLateNews

    /// Which of a person's files it belongs to: the one that the other state knows, or the one that says what is changed.
    func belongs(to file: DetentionFile) -> Bool {
        switch self {
        case .end, .die: file.request != nil
        case .done, .proposeCorrection, .confirmCorrection: file.custody.isClosed
        case .name: file.answer != nil
        case .noteLateNews: file.custody.lateNews > 0
        }
    }
}

/// Where it is recorded what became of people: that closes their case, and everything that runs for them stops.
public struct CustodyDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    public func perform(_ act: CustodyAct, on reference: CaseReference, by actor: Actor) async throws {
        let (office, today) = (office, office.today)
        try await office.actOnFile(reference, where: act.belongs, by: actor) { writing, file, own in
            let joint = try writing.reading.jointFile(own).file
            switch act {
            case .end(let outcome, let day, let note):
                try writing.append([try joint.record(outcome, on: day, today: today, note: note, by: actor)], to: &file, own.text, by: actor.id)
                try office.closeCase(of: own, .noLongerHeld, by: actor, writing)
            case .die(let report):
                let request = try office.requestThatTells(of: own, writing)
                try writing.append([try joint.record(report, toldUnder: request?.id, today: today, by: actor)], to: &file, own.text, by: actor.id)
                try office.closeCase(of: own, .deceased, by: actor, writing, telling: request, report)
            case .done(let matter, let how): try writing.append([try joint.done(matter, how: how, by: actor)], to: &file, own.text, by: actor.id)
            case .proposeCorrection(let reason): try writing.append([try joint.proposeCorrection(reason, by: actor)], to: &file, own.text, by: actor.id)
            case .confirmCorrection(let reason):
                let fact = try joint.confirmCorrection(reason, by: actor)
                let told = file.custody.deathToldUnder
                try writing.append([fact], to: &file, own.text, by: actor.id)
                if let told { try office.tellCorrected(own, under: told, writing) }
            case .name(let obstacle, let note): try writing.append([try joint.name(obstacle, on: today, note: note, by: actor)], to: &file, own.text, by: actor.id)
            case .noteLateNews: try writing.append([try joint.noteLateNews(by: actor)], to: &file, own.text, by: actor.id)
            }
        }
    }

    /// At the state of nationality: an officer has read that the person died, or what came too late.
    public func noteNews(of reference: CaseReference, by actor: Actor) async throws {
        try await office.act(on: NationalityVerification.self, reference.text, by: actor, refused: { .refused(code: $0) }) { writing, verification in
            guard verification.person != nil else { throw Refusal(.notFound) }
            try writing.append(try verification.noteNews(by: actor), to: &verification, reference.text, by: actor.id)
        }
    }
}

extension Office {
    /// The request under which the other state knows of a person, where it may be told of them.
    fileprivate func requestThatTells(of person: CaseReference, _ writing: Writing) throws -> (id: String, state: StateCode)? {
        guard try !writing.reading.gate(of: person).isProtected, let id = try writing.load(DetentionFile.self, person.text).request else { return nil }
        let request = try writing.load(RepatriationRequest.self, id)
        guard request.note != nil, let state = request.requested else { return nil }
        return (id, state)
    }

    /// Closes out everything that still runs for the person under any of their files: requests, and the journey. The other state is told of a death
    /// without delay, and otherwise only that it need not go on; of who is held from disclosure it is told nothing.
    func closeCase(
        of person: CaseReference, _ reason: WithdrawalReason, by actor: Actor, _ writing: Writing, telling told: (id: String, state: StateCode)? = nil, _ report: DeathReport? = nil
    ) throws {
        let (own, joint) = try writing.reading.jointFile(person)
        let isProtected = try writing.reading.gate(of: own).isProtected
        var closesTold = false
        for each in [own] + joint.absorbed {
            var file = try writing.load(DetentionFile.self, each.text)
            guard let id = file.request else { continue }
            var request = try writing.load(RepatriationRequest.self, id)
            guard let fact = request.closeOut(each, reason, evenAnswered: reason != .deceased) else { continue }
            let hasGone = request.note != nil
            try writing.append([fact], to: &request, id, by: actor.id)
            try writing.append([hasGone ? .withdrawnFromRequest(request: id, reason: reason) : .takenOutOfRequest(request: id)], to: &file, each.text, by: actor.id)
            if id == told?.id, each == person { closesTold = true }
            if report == nil, hasGone, !isProtected, let state = request.requested {
                try post(.withdrawal(request: id, person: each, reason: reason, note: nil), to: state, about: each.text, writing)
            }
        }
        if let told, let report {
            try post(.custody(CustodyMessage(person: person, request: told.id, event: .died(report, closesRequest: closesTold))), to: told.state, about: person.text, writing)
        }
        try leaveJourney(person, by: actor.id, writing)
        try familyLost(own, by: actor.id, writing)
    }

    fileprivate func tellCorrected(_ person: CaseReference, under id: String, _ writing: Writing) throws {
        guard let state = try writing.load(RepatriationRequest.self, id).requested else { return }
        try post(.custody(CustodyMessage(person: person, request: id, event: .deathCorrected)), to: state, about: person.text, writing)
    }

    // MARK: - What the other state tells

    /// A person whom we were asked about has died, or has not.
    func take(_ message: CustodyMessage, from sender: StateCode, _ writing: Writing) throws {
        var request = try writing.load(RepatriationRequest.self, message.request)
        var verification = try writing.load(NationalityVerification.self, message.person.text)
        guard message.isSound(on: today), request.side == .nationality, request.requesting == sender, request.people.contains(message.person),
            verification.from == sender, verification.request == message.request
        else { throw PouchFault(.contentRefused) }
        switch message.event {
        case .died(let report, let closesRequest):
            guard verification.state != .closed else { throw PouchFault(.contentRefused) }
            if closesRequest, !request.withdrawn.contains(message.person) {
                try writing.append([.personWithdrawn(message.person, reason: .deceased)], to: &request, message.request, by: nil)
                try writing.append([.withdrawn(reason: .deceased)], to: &verification, message.person.text, by: nil)
            }
            try writing.append([.whereabouts(.died(report))], to: &verification, message.person.text, by: nil)
            try cancelTravelDocument(of: message.person, because: .personDied, writing)
        case .deathCorrected:
            guard verification.state == .closed else { throw PouchFault(.contentRefused) }
            try writing.append([.whereabouts(.deathCorrected)], to: &verification, message.person.text, by: nil)
        }
    }

    /// What comes about somebody whose case is closed is heard and kept, for an officer to read, and changes nothing.
    /// - Returns: whether it was such a message.
    func hearLate(_ message: InterstateMessage, from sender: StateCode, _ writing: Writing) throws -> Bool {
        guard let person = message.person, let id = message.request else { return false }
        var request = try writing.load(RepatriationRequest.self, id)
        guard request.people.contains(person), request.note != nil else { return false }
        if request.side == .holding {
            guard request.requested == sender, try writing.reading.jointFile(person).file.custody.isClosed, let fact = message.lateAtHolding else { return false }
            var file = try writing.load(DetentionFile.self, person.text)
            try writing.append([.heardLate(fact)], to: &file, person.text, by: nil)
            if case .recall(_, _, let number, _, _) = message, request.answers[person]?.number == number {
                try writing.append([.answerRecalled(person, number: number)], to: &request, id, by: nil)
            }
        } else {
            var verification = try writing.load(NationalityVerification.self, person.text)
            guard request.requesting == sender, verification.request == id, verification.state == .closed, let fact = message.lateAtNationality else { return false }
            try writing.append([.heardLate(fact)], to: &verification, person.text, by: nil)
        }
        return true
    }
}

extension InterstateMessage {
    /// What the holding state would have recorded had the case not been closed.
    fileprivate var lateAtHolding: DetentionFileFact? {
        switch self {
        case .answer(let id, _, let answer): .nationalityAnswered(request: id, answer: answer)
        case .recall(let id, _, let number, let reason, let note): .answerRecalled(request: id, number: number, reason: reason, note: note)
        case .evidenceCall(let id, _, let call): .evidenceAsked(request: id, call: call)
        case .interview(let id, _, let event): event.mayCome(from: .nationality) ? .interview(request: id, event: event) : nil
        default: nil
        }
    }

    fileprivate var lateAtNationality: NationalityVerificationFact? {
        switch self {
        case .contest(_, _, let number, let ground, let note): .contested(number: number, ground: ground, note: note)
        case .evidence(_, _, let evidence, _): .evidenceArrived(evidence)
        case .interview(_, _, let event): event.mayCome(from: .holding) ? .interview(event) : nil
        default: nil
        }
    }
}
