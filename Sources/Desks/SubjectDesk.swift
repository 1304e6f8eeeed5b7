// SPDX-License-Identifier: Apache-2.0

public import Casework
import Crypto
public import Foundation
public import Identity
import Pouch
public import Store
public import Workflow

/// Where a person, or whoever speaks for them, is given what is kept of them.
public struct SubjectDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    public func record(of reference: CaseReference, by actor: Actor) async throws -> (reference: CaseReference, record: SubjectRecord) {
        try actor.require(.subjectReceive)
        let found = try await office.journal.read { reading in
            let own = try reading.keptPerson(reference).reference
            return (own, try reading.together(SubjectRecord.self, of: own))
        }
        try await office.noteRead("\(SubjectRecord.room)/\(found.0)", by: actor)
        return found
    }

    /// - Returns: what the request goes by.
    @discardableResult
    public func receive(for reference: CaseReference, on day: Day, from asker: SubjectAsker, by actor: Actor) async throws -> String {
        let (today, id) = (office.today, office.newID())
        try await act(on: reference, nil, .subjectReceive, by: actor) { record, _ in try record.receive(id, on: day, from: asker, today: today, by: actor) }
        return id
    }

    /// That the package was handed over, with its hash: what was given can be proved later.
    public func give(_ request: String, of reference: CaseReference, withholding entries: Set<Int>, by actor: Actor) async throws {
        let office = office
        let today = office.today
        try await act(on: reference, request, .subjectAnswer, by: actor) { record, reading in
            let package = try office.package(of: reference, for: actor, reading).without(textsOf: entries)
            return try record.give(request, sha256: SHA256.hash(data: try package.json).hex, on: today, by: actor)
        }
        try await office.noteRead("package of \(reference)", by: actor)
    }

    public func decline(_ request: String, of reference: CaseReference, reason: TaggedText, by actor: Actor) async throws {
        try await act(on: reference, request, .subjectAnswer, by: actor) { record, _ in try record.decline(request, reason: reason, by: actor) }
    }

    private func act(
        on reference: CaseReference, _ request: String?, _ permission: Permission, by actor: Actor, _ decide: @escaping @Sendable (SubjectRecord, Reading) throws -> SubjectFact
    ) async throws {
        try actor.require(permission)
        let own = try await office.journal.read { try $0.holder(SubjectRecord.self, of: reference) { record in record.requests.contains { $0.id == request } } }
        try await office.act(on: SubjectRecord.self, own.text, by: actor, refused: { .refused(code: $0) }) { writing, record in
            try writing.append([try decide(record, writing.reading)], to: &record, own.text, by: actor.id)
        }
    }

    /// Everything that may be given. Looking at it is journaled like any reading of the file.
    /// - Parameter entries: entries whose texts speak of somebody else.
    public func package(of reference: CaseReference, withholding entries: Set<Int>, by actor: Actor) async throws -> SubjectPackage {
        try actor.require(.subjectAnswer)
        let office = office
        let package = try await office.journal.read { try office.package(of: reference, for: actor, $0) }
        try await office.noteRead("package of \(package.reference)", by: actor)
        return package.without(textsOf: entries)
    }
}

extension Office {
    fileprivate func package(of reference: CaseReference, for actor: Actor, _ reading: Reading) throws -> SubjectPackage {
        let person = try reading.keptPerson(reference)
        let emergencies = try reading.load(EmergencyAccess.self, person.reference.text).accesses.flatMap(\.opened)
        let letters = try lettersAbroad(about: person, reading)
        let (own, file) = try reading.jointFile(person.reference)
        if file.state != .none {
            for permission in [Permission.fileRead, .safeguardGroundRead, .legalRead] { try actor.require(permission) }
            return SubjectPackage(
                own, of: state, on: today, file: file, safeguards: try person.all.map { try reading.load(Clearance.self, $0.text) },
                legal: try person.all.map { try reading.load(LegalStatus.self, $0.text) },
                told: (try told(file, person, reading) + letters).sorted { $0.at < $1.at }, emergencies: emergencies)
        }
        try actor.require(.verificationRead)
        let verification = try reading.load(NationalityVerification.self, person.reference.text)
        return SubjectPackage(
            person.reference, of: state, on: today, verification: verification, told: (told(verification) + letters).sorted { $0.at < $1.at }, emergencies: emergencies)
    }

    /// What of the file went to which state.
    private func told(_ file: DetentionFile, _ person: KeptPerson, _ reading: Reading) throws -> [ToldAbroad] {
        var states: [String: StateCode] = [:]
        var told: [ToldAbroad] = []
        let fields = DisclosableField.allCases.filter(DisclosurePurpose.nationalityVerification.fields.contains)
        for entry in file.timeline {
            func tell(_ what: ToldAbroad.What, _ request: String, _ fields: [DisclosableField] = []) {
                if let state = states[request] { told.append(ToldAbroad(what: what, to: state, at: entry.recordedAt, fields: fields)) }
            }
            switch entry.fact {
            case .putIntoRequest(let request, let state): states[request] = state
            case .requestDispatched(let request, _): tell(.request, request, fields)
            case .evidenceSupplied(let request, _): tell(.evidence, request)
            case .answerContested(let request, _, _, _): tell(.contest, request)
            case .withdrawnFromRequest(let request, _): tell(.withdrawal, request)
            case .interview(let request, _) where entry.by != nil: tell(.interview, request)
            default: break
            }
        }
        for (id, state) in states.sorted(by: { $0.key < $1.key }) {
            let request = try reading.load(RepatriationRequest.self, id)
            for entry in request.timeline {
                guard case .amended(_, let people) = entry.fact, !Set(people).isDisjoint(with: person.all) else { continue }
                told.append(ToldAbroad(what: .amendment, to: state, at: entry.recordedAt, fields: fields))
            }
        }
        return told
    }

    /// What was said of the person to the state that asked.
    private func told(_ verification: NationalityVerification) -> [ToldAbroad] {
        guard let state = verification.from else { return [] }
        return verification.timeline.compactMap { entry in
            func tell(_ what: ToldAbroad.What) -> ToldAbroad { ToldAbroad(what: what, to: state, at: entry.recordedAt) }
            switch entry.fact {
            case .answerDispatched: return tell(.answer)
            case .recalled: return tell(.recall)
            case .evidenceAsked: return tell(.evidenceCall)
            case .interview where entry.by != nil: return tell(.interview)
            default: return nil
            }
        }
    }

    private func lettersAbroad(about person: KeptPerson, _ reading: Reading) throws -> [ToldAbroad] {
        let names = Set(person.all.map(\.text))
        let threads = directory(LetterCard.self, Correspondence.room).filter { $0.card.about.map(names.contains) ?? false }.map(\.id)
        return try threads.flatMap { id -> [ToldAbroad] in
            let record = try reading.load(Correspondence.self, id)
            guard let peer = record.peer else { return [] }
            return record.letters.filter(\.isOurs).map { ToldAbroad(what: .letter, to: peer, at: $0.at) }
        }
    }
}

/// What tasks need to know of somebody's requests to see what is kept of them.
struct SubjectCard: Sendable, Codable {
    /// The earliest day on which an answer is due.
    let due: Day?
}

extension SubjectRecord: Journaled {
    public static let room = "subject"

    public func card(id: String) throws -> Data { try encodeCard(SubjectCard(due: requests.filter(\.isOpen).map(\.due).min())) }
}

extension TasksDesk {
    func subjects(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.subjectAnswer) else { return [] }
        return office.directory(SubjectCard.self, SubjectRecord.room).compactMap { id, card in
            guard let due = card.due, let reference = CaseReference(id) else { return nil }
            return OfficeTask(verb: .answerSubject, subject: .subject(reference), title: id, due: due)
        }
    }
}
