// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Foundation
public import Identity
import Pouch
public import Store
public import Workflow

/// Where it is kept what a person knows and says of what is told about them, and what was told to whom.
public struct DisclosureDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// Something that a rule kept back, and when.
    public struct Withheld: Sendable {
        public let code: Refusal.Code
        /// Why it would have been told; nil where the file refused it before there was a message.
        public let purpose: DisclosurePurpose?
        public let at: Moment
        public let by: OfficerID?
    }

    public struct View: Sendable {
        public let reference: CaseReference
        public let name: String
        public let record: DisclosureRecord
        public let told: [(told: ToldToState, at: Moment)]
        public let withheld: [Withheld]
        public let basis: LegalBasis?
    }

    public func view(_ reference: CaseReference, by actor: Actor) async throws -> View {
        try actor.require(.disclosureRead)
        let found = try await office.journal.read { reading in
            let (own, file) = try reading.jointFile(reference)
            return (own, file, try reading.together(DisclosureRecord.self, of: own), try reading.load(LegalStatus.self, own.text).basis)
        }
        let (own, file, record, basis) = found
        guard file.state != .none else { throw Refusal(.notFound) }
        try await office.noteRead("\(DisclosureRecord.room)/\(own)", by: actor)
        let told = record.timeline.compactMap { entry -> (told: ToldToState, at: Moment)? in
            if case .told(let told) = entry.fact { (told, entry.recordedAt) } else { nil }
        }
        var withheld = record.timeline.compactMap { entry -> (Int, Withheld)? in
            switch entry.fact {
            case .withheld(let code, let purpose, _): (entry.entry, Withheld(code: code, purpose: purpose, at: entry.recordedAt, by: entry.by))
            case .explained, .takenBack, .objectionWeighed, .told, .refused: nil
            }
        }
        withheld += file.timeline.compactMap { entry -> (Int, Withheld)? in
            guard case .refused(let code) = entry.fact, code.isAboutDisclosure else { return nil }
            return (entry.entry, Withheld(code: code, purpose: nil, at: entry.recordedAt, by: entry.by))
        }
        return View(
            reference: own, name: file.description.fullName, record: record, told: told, withheld: withheld.sorted { $0.0 < $1.0 }.map(\.1), basis: basis)
    }

    /// One person was told, in words they understand; what they said is written down.
    public func explain(_ person: CaseReference, _ position: DisclosurePosition, by actor: Actor) async throws {
        let today = office.today
        try await act(on: person, by: actor) { record throws(Refusal) in try record.explain(position, on: today, by: actor) }
    }

    /// Everybody of a request who has not been asked yet was told together: it is written down for each of them, or for nobody. Where everybody was asked
    /// there is nothing to write.
    public func explain(request id: String, _ position: DisclosurePosition, by actor: Actor) async throws {
        let today = office.today
        try await office.act(on: RepatriationRequest.self, id, by: actor, refused: { .refused(code: $0, person: nil) }) { writing, request in
            guard request.state != .none else { throw Refusal(.notFound) }
            try actor.require(.disclosureRecord)
            for person in request.people {
                let told = try writing.reading.together(DisclosureRecord.self, of: person)
                let fact = try told.explain(position, on: today, by: actor)
                guard told.position == nil else { continue }
                var record = try writing.load(DisclosureRecord.self, person.text)
                try writing.append([fact], to: &record, person.text, by: actor.id)
            }
        }
    }

    /// The person does not agree any more. What rested on their will is looked at again, and a journey that was begun waits.
    public func takeBack(_ person: CaseReference, by actor: Actor) async throws {
        let office = office
        let today = office.today
        try await office.actOnPerson(DisclosureRecord.self, person, by: actor, refused: { .refused(code: $0) }) { writing, record, together, own in
            try writing.append([try together.takeBack(on: today, by: actor)], to: &record, own.text, by: actor.id)
            var clearance = try writing.load(Clearance.self, own.text)
            try writing.append([.newFact([.consent], TaggedText("", .english))], to: &clearance, own.text, by: actor.id)
            try office.stopJourney(of: own, by: actor.id, writing)
        }
    }

    /// An approver says why somebody is asked for although they object.
    public func weigh(_ person: CaseReference, reason: TaggedText, by actor: Actor) async throws {
        try await act(on: person, having: { $0.isObjected && $0.weighed == nil }, by: actor) { record throws(Refusal) in try record.weigh(reason, by: actor) }
    }

    private func act(
        on person: CaseReference, having: (@Sendable (DisclosureRecord) -> Bool)? = nil, by actor: Actor, _ step: @escaping @Sendable (DisclosureRecord) throws(Refusal) -> DisclosureFact
    ) async throws {
        try await office.actOnPerson(DisclosureRecord.self, person, having: having, by: actor, refused: { .refused(code: $0) }) { writing, record, together, own in
            try writing.append([try step(together)], to: &record, own.text, by: actor.id)
        }
    }

    /// Where the people of a request stand: who was not told, and who objects.
    public func standing(of people: [CaseReference], by actor: Actor) async throws -> [CaseReference: DisclosureCard] {
        guard actor.may(.disclosureRead) else { return [:] }
        return try await office.journal.read { reading in
            Dictionary(try people.map { ($0, DisclosureCard(try reading.together(DisclosureRecord.self, of: $0))) }, uniquingKeysWith: { a, _ in a })
        }
    }
}

/// What lists need to know of what a person says to being named.
public struct DisclosureCard: Sendable, Hashable, Codable {
    public let position: PersonNotice.Position?
    public let isObjected: Bool
    public let isWeighed: Bool
    public let recordedBy: OfficerID?

    init(_ record: DisclosureRecord) {
        (position, isObjected) = (record.position?.position, record.isObjected)
        (isWeighed, recordedBy) = (record.weighed != nil, record.recordedBy)
    }
}

extension DisclosureRecord: Journaled {
    public static let room = "disclosure"

    public func card(id: String) throws -> Data { try encodeCard(DisclosureCard(self)) }
}

extension Office {
    /// What a message tells of people here is written down with each of them, in the transaction in which it goes.
    func noteTold(_ message: InterstateMessage, to state: StateCode, _ writing: Writing) throws {
        for person in Set(message.people).sorted() {
            guard let told = message.told(of: person, to: state), try writing.load(DetentionFile.self, person.text).state != .none else { continue }
            var record = try writing.load(DisclosureRecord.self, person.text)
            try writing.append([.told(told)], to: &record, person.text, by: nil)
        }
    }

    /// Whether somebody can be named in a request now: not protected, told of it, and an objection answered.
    func checkMayBeNamed(_ person: CaseReference, _ writing: Writing) throws {
        let (own, _) = try writing.reading.jointFile(person)
        try writing.reading.gate(of: own).checkDisclosure()
        try writing.reading.together(DisclosureRecord.self, of: own).checkMayBeNamed(on: try writing.load(LegalStatus.self, own.text).basis)
    }

    /// Does something that tells of people. Where a rule keeps one of them back, that is written down with that person.
    func telling<T: Sendable>(_ purpose: DisclosurePurpose, of request: String, by actor: Actor, _ body: () async throws -> T) async throws -> T {
        do {
            return try await body()
        } catch let refusal as Refusal where refusal.code.isAboutDisclosure {
            guard let person = refusal.about["person"].flatMap({ CaseReference($0) }) else { throw refusal }
            try await journal.write { writing in
                guard let state = try writing.load(RepatriationRequest.self, request).requested else { return }
                var record = try writing.load(DisclosureRecord.self, person.text)
                try writing.append([.withheld(code: refusal.code, purpose: purpose, from: state)], to: &record, person.text, by: actor.id)
            }
            throw refusal
        }
    }

    /// Lets the other state know of an override, once it has the person's case; of nobody who is protected from it.
    func showOverride(_ check: SafeguardCheck, of reference: CaseReference, on day: Day, _ writing: Writing) throws {
        let person = try writing.reading.owner(reference) { $0.request != nil }
        guard let (request, state) = try asked(of: person, writing), try !writing.reading.gate(of: person).isProtected else { return }
        try post(.notice(request: request, person: person, notice: .safeguardOverridden(check, on: day)), to: state, about: person.text, writing)
    }

    /// What two officers had let pass before the other state knew of the person.
    func showOverrides(of reference: CaseReference, _ writing: Writing) throws {
        let (own, file) = try writing.reading.jointFile(reference)
        for each in [own] + file.absorbed {
            let clearance = try writing.load(Clearance.self, each.text)
            for check in SafeguardCheck.allCases where clearance.status(check, on: today) == .overridden {
                if let day = clearance.overrides[check]?.confirmedOn { try showOverride(check, of: reference, on: day, writing) }
            }
        }
    }
}
