// SPDX-License-Identifier: Apache-2.0

import Casework
import Crypto
public import Identity
import Pouch
import Store
import Workflow

// What a journey does to the files of the people on it, and what the other state's word on it does here.

extension Office {
    /// What must be so of the people of one journey together. Every manifest passes here: when somebody is put on it, when it is noticed, when it leaves,
    /// and when people are handed over.
    /// - Parameter isWhole: whether everybody who goes is named. A manifest in the making may lack somebody's child still; what happened on the road is
    ///   written down as it was.
    func checkManifest(_ people: [CaseReference], _ reading: Reading, isWhole: Bool = true) throws {
        var seen: Set<CaseReference> = []
        for person in people {
            let (own, file) = try reading.jointFile(person)
            if file.custody.isClosed { throw Refusal(.personClosed, ["person": person.text]) }
            // Two files of one person are one place on board.
            if !seen.insert(own).inserted { throw Refusal(.personOnManifest, ["person": person.text]) }
        }
        if isWhole { try checkFamilies(people, reading) }
    }

    func lights(of people: [CaseReference], on day: Day, _ reading: Reading) throws -> [CaseReference: Lights] {
        var lights: [CaseReference: Lights] = [:]
        for person in people { lights[person] = try standing(of: person, reading, on: day).lights }
        return lights
    }

    /// What two officers let a journey go on past, for the other state to see.
    func overrides(of people: [CaseReference], on day: Day, _ reading: Reading) throws -> [NoticedOverride] {
        try people.flatMap { person -> [NoticedOverride] in
            let clearance = try standing(of: person, reading, on: day).clearance
            return SafeguardCheck.allCases.compactMap { check in
                guard clearance.status(check, on: day) == .overridden else { return nil }
                return NoticedOverride(person: person, check: check)
            }
        }
    }

    /// The agreement under which a transfer runs.
    func profile(of operation: TransferOperation) throws(Refusal) -> AgreementProfile {
        guard let peer = operation.peer else { throw Refusal(.notFound) }
        return operation.side == .holding ? try profile(requesting: state, requested: peer) : try profile(requesting: peer, requested: state)
    }

    /// By when a person who was wrongly returned is to be taken back, by the agreement between the two states.
    public func takeBackDue(_ card: WrongfulReturnCard) -> Day? {
        guard let agreement = StateCode(card.peer).flatMap({ profile(with: $0) }), let declaredAt = card.declaredAt else { return nil }
        return agreement.takeBackDue(declared: agreement.day(of: declaredAt))
    }

    /// By when somebody whose nationality was confirmed on a day should have gone home.
    public func journeyDue(_ state: StateCode?, _ confirmed: Day?) -> Day? {
        guard let confirmed, let state else { return nil }
        return profile(with: state)?.journeyDue(answered: confirmed)
    }

    /// SHA-256 of the handover's text, from this node's own record.
    func handoverHash(_ operation: TransferOperation, _ id: String) -> String? {
        guard let peer = operation.peer else { return nil }
        let (from, to) = operation.side == .holding ? (state, peer) : (peer, state)
        return operation.journey.handoverText(of: id, from: from, to: to).map { SHA256.hash(data: Array($0.utf8)).hex }
    }

    /// Keeps what a rule said, tells the other state what it is to know, and frees whoever is no longer on board.
    func keep(_ facts: [TransferFact], of operation: inout TransferOperation, _ id: String, by officer: OfficerID?, _ writing: Writing) throws {
        for fact in facts {
            try writing.append([fact], to: &operation, id, by: officer)
            switch fact {
            case .told(let event, let peer):
                try post(.transfer(TransferMessage(operation: id, at: writing.moment, event: event)), to: peer, about: id, writing)
                if case .cancelled = event { try free(operation.people, from: id, by: officer, writing) }
                if case .departed = event { try free(operation.people.filter { !operation.journey.aboard.contains($0) }, from: id, by: officer, writing) }
            case .personTakenOff(let person, _, _): try free([person], from: id, by: officer, writing)
            case .dropped: try free(operation.people, from: id, by: officer, writing)
            case .planned, .planChanged, .personPut, .checked, .heard, .undelivered, .translated, .refused: break
            }
        }
    }

    private func free(_ people: [CaseReference], from id: String, by officer: OfficerID?, _ writing: Writing) throws {
        for person in people where try !writing.reading.isErased(DetentionFile.stream(person.text)) {
            var file = try writing.load(DetentionFile.self, person.text)
            if file.custody.operation == id { try writing.append([.custody(.leftManifest(operation: id))], to: &file, person.text, by: officer) }
        }
    }

    /// Stops a person on a manifest that the other state knows of, where what is known now would not let them go. After the departure the paper to travel
    /// with has done its work.
    func stopOnManifest(of reference: CaseReference, by officer: OfficerID?, _ writing: Writing) throws {
        let (own, file) = try writing.reading.jointFile(reference)
        guard let id = file.custody.operation else { return }
        var operation = try writing.load(TransferOperation.self, id)
        let journey = operation.journey
        guard let planned = journey.departedAt ?? journey.notice?.plan.departure else { return }
        let (day, needed) = (try profile(of: operation).day(of: planned), journey.departedAt == nil ? Light.allCases : Lights.needed(for: .transfer))
        for person in [own] + file.absorbed {
            guard let stop = operation.stopping(person) else { continue }
            let lights = try standing(of: person, writing.reading, on: day).lights
            if needed.allSatisfy(lights.isGreen), !file.custody.isClosed { continue }
            try keep([stop], of: &operation, id, by: officer, writing)
        }
    }

    /// A person whose case is closed leaves the journey: taken off before the departure, stopped after it.
    func leaveJourney(_ person: CaseReference, by officer: OfficerID?, _ writing: Writing) throws {
        let (own, file) = try writing.reading.jointFile(person)
        guard let id = file.custody.operation else { return }
        var operation = try writing.load(TransferOperation.self, id)
        for each in [own] + file.absorbed where operation.people.contains(each) {
            let facts: [TransferFact]
            do throws(Refusal) {
                facts = try operation.leaving(each, .caseClosed)
            } catch {
                facts = operation.stopping(each).map { [$0] } ?? []
            }
            try keep(facts, of: &operation, id, by: officer, writing)
        }
    }

    // MARK: - What the other state tells

    /// What does not fit the transfer as we know it, or names people who are not the two states', is refused as a whole.
    func take(_ message: TransferMessage, from sender: StateCode, _ writing: Writing) throws {
        var operation = try writing.load(TransferOperation.self, message.operation)
        guard message.isIdentified, operation.mayArrive(message.event, from: sender), message.at <= writing.moment.adding(seconds: 3600) else {
            throw PouchFault(.contentRefused)
        }
        switch message.event {
        case .noticed(let notice):
            guard profiles.contains(where: { $0.requesting == sender && $0.requested == state }), try notice.people.allSatisfy({ try isExpected($0, from: sender, writing) }) else {
                throw PouchFault(.contentRefused)
            }
        case .countersigned(_, let hash): guard hash == handoverHash(operation, message.operation) else { throw PouchFault(.contentRefused) }
        case .departed(let moment, _), .arrived(let moment): guard moment <= writing.moment.adding(seconds: 3600) else { throw PouchFault(.contentRefused) }
        case .confirmed, .countered, .escortsChanged, .takenOff, .stopped, .lastCalled, .signed, .disputed, .postponed, .cancelled, .closed: break
        }
        try writing.append([.heard(message.event, from: sender)], to: &operation, message.operation, by: nil, occurredAt: message.at)
        try tellJourneyDay(operation, message.event, writing)
        if case .countersigned = message.event { try conclude(operation, message.operation, writing) }
    }

    /// Whether a person can be sent here by that state: one it asked about, who is neither here already nor dead.
    private func isExpected(_ person: CaseReference, from sender: StateCode, _ writing: Writing) throws -> Bool {
        let verification = try writing.load(NationalityVerification.self, person.text)
        return verification.from == sender && verification.state != .closed && verification.state != .withdrawn && verification.received == nil
    }

    /// Both states have signed: what became of each person stands on their file.
    private func conclude(_ operation: TransferOperation, _ id: String, _ writing: Writing) throws {
        let day = try profile(of: operation).day(of: operation.journey.arrivedAt ?? writing.moment)
        let lines = operation.journey.statement?.lines ?? []
        for line in lines {
            var file = try writing.load(DetentionFile.self, line.person.text)
            if file.custody.operation == id { try writing.append([.custody(.leftManifest(operation: id))], to: &file, line.person.text, by: nil) }
            guard line.disposition == .handedOver else { continue }
            let standing = try standing(of: line.person, writing.reading, on: day)
            try travelDocumentUsed(line.person, on: day, writing)
            let ended = DetentionFileFact.custody(.ended(CustodyOutcome(handedOverUnder: standing.legal.basis), on: day, note: nil))
            // What was recorded of them since the count was signed is not written over: an officer reads that both signed otherwise.
            try writing.append([standing.file.custody.isClosed ? .heardLate(ended) : ended], to: &file, line.person.text, by: nil)
        }
        for line in lines where line.disposition == .handedOver { try familyLost(line.person, by: nil, writing) }
    }

    /// At the state of nationality, once it has countersigned: those who were handed over are here.
    func receive(_ operation: TransferOperation, _ id: String, by officer: OfficerID, _ writing: Writing) throws {
        let day = try profile(of: operation).day(of: operation.journey.arrivedAt ?? writing.moment)
        for line in operation.journey.statement?.lines ?? [] where line.disposition == .handedOver {
            try received(line.person, in: id, on: day, by: officer, writing)
        }
    }

    /// A person has come home: what was prepared for the way is done with.
    private func received(_ person: CaseReference, in operation: String, on day: Day, by officer: OfficerID, _ writing: Writing) throws {
        var verification = try writing.load(NationalityVerification.self, person.text)
        try writing.append([.whereabouts(.received(operation: operation, on: day))], to: &verification, person.text, by: officer)
        try travelDocumentUsed(person, on: day, writing)
        if let from = verification.from { try openFollowUp(person, from: from, arrivedOn: day, writing) }
    }

    /// The day of the journey, for whoever sees to it that nobody's paper ends before it.
    private func tellJourneyDay(_ operation: TransferOperation, _ event: TransferEvent, _ writing: Writing) throws {
        let (day, people): (Day?, [CaseReference])
        switch event {
        case .noticed(let notice): (day, people) = (try profile(of: operation).day(of: notice.plan.departure), operation.people)
        case .postponed, .cancelled: (day, people) = (nil, operation.people)
        case .takenOff(let off), .lastCalled(let off): (day, people) = (nil, off)
        case .stopped(let person): (day, people) = (nil, [person])
        default: return
        }
        for person in people where try !writing.reading.isErased(TravelDocument.stream(person.text)) { try journeyPlanned(person, on: day, writing) }
    }

    /// Word of a journey, of a death or of a wrongful return did not arrive: whoever opens it sees that, and why.
    func lostOnTheWay(_ sent: OutgoingEnvelope, code: String, _ writing: Writing) throws {
        switch sent.kind {
        case "transfer":
            var operation = try writing.load(TransferOperation.self, sent.about)
            if operation.undelivered == nil { try writing.append([.undelivered(code: code)], to: &operation, sent.about, by: nil) }
        case "wrongfulReturn":
            var record = try writing.load(WrongfulReturn.self, sent.about)
            if record.undelivered == nil { try writing.append([.undelivered(code: code)], to: &record, sent.about, by: nil) }
        case "custody":
            // The other state is owed the news by another way now.
            var file = try writing.load(DetentionFile.self, sent.about)
            if file.custody.death != nil { try writing.append([.custody(.deathNotDelivered)], to: &file, sent.about, by: nil) }
        default: break
        }
    }
}
