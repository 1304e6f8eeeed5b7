// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Foundation
public import Identity
import Pouch
public import Store
public import Workflow

/// What an officer writes down of an assurance, before it has a name of its own.
public struct AssuranceDraft: Sendable, Hashable {
    public let subject: AssuranceSubject
    public let author: TaggedText
    public let text: TaggedText
    public let monitor: TaggedText
    public let complaintRoute: TaggedText
    public let breachConsequence: TaggedText
    public let givenOn: Day

    public init(
        subject: AssuranceSubject, author: TaggedText, text: TaggedText, monitor: TaggedText, complaintRoute: TaggedText, breachConsequence: TaggedText, givenOn: Day
    ) {
        (self.subject, self.author, self.text) = (subject, author, text)
        (self.monitor, self.complaintRoute, self.breachConsequence, self.givenOn) = (monitor, complaintRoute, breachConsequence, givenOn)
    }
}

/// Where promises about people are put on record, acknowledged, and answered for when they are broken.
public struct AssurancesDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    public struct View: Sendable {
        public let reference: CaseReference
        public let name: String
        public let assurances: Assurances
        /// Whether this side holds the person, and so records assurances; otherwise it is bound by them.
        public let isHolding: Bool
    }

    public func view(_ reference: CaseReference, by actor: Actor) async throws -> View {
        try actor.require(.assuranceRead)
        let view = try await office.journal.read { reading in
            let (own, file) = try reading.jointFile(reference)
            let verification = try reading.load(NationalityVerification.self, reference.text)
            let name = file.state == .none ? verification.person?.description.fullName : file.description.fullName
            let found = file.state == .none ? reference : try reading.assurances(of: own)
            return try name.map { View(reference: found, name: $0, assurances: try reading.load(Assurances.self, found.text), isHolding: file.state != .none) }
        }
        guard let view else { throw Refusal(.notFound) }
        try await office.noteRead("\(Assurances.room)/\(view.reference)", by: actor)
        return view
    }

    /// At the holding state: puts it on record with the person's safeguards, and sends it as what the other state is bound by.
    /// - Returns: its identifier.
    @discardableResult
    public func give(_ draft: AssuranceDraft, about reference: CaseReference, by actor: Actor) async throws -> String {
        let (office, today, id) = (office, office.today, office.newID())
        let own = try await office.journal.read { try $0.owner(reference) { $0.request != nil } }
        try await office.act(on: Assurances.self, own.text, by: actor, refused: { .refused(code: $0) }) { writing, record in
            let assurance = DiplomaticAssurance(
                id: id, subject: draft.subject, author: draft.author, text: draft.text, monitor: draft.monitor, complaintRoute: draft.complaintRoute,
                breachConsequence: draft.breachConsequence, givenOn: draft.givenOn)
            let file = try writing.load(DetentionFile.self, own.text)
            guard file.state != .none else { throw Refusal(.notFound) }
            guard let request = file.request, let state = try office.asked(request, writing) else { throw Refusal(.notPossibleNow, ["state": "not asked for", "step": "give"]) }
            let fact = try record.give(assurance, to: state, under: request, on: today, by: actor)
            try office.tell(.given(assurance), fact, of: &record, own, under: request, to: state, by: actor, writing)
            // Somebody who was about to go waits until the other state is bound.
            try office.stopJourney(of: own, by: actor.id, writing)
        }
        return id
    }

    public func withdraw(_ id: String, about reference: CaseReference, by actor: Actor) async throws {
        try await answer(.withdrawn(id), reference, by: actor) { record throws(Refusal) in try record.withdraw(id, by: actor) }
    }

    /// At the state of nationality: it is bound.
    public func acknowledge(_ id: String, about reference: CaseReference, by actor: Actor) async throws {
        try await answer(.acknowledged(id), reference, by: actor) { record throws(Refusal) in try record.acknowledge(id, by: actor) }
    }

    /// What was done about a breach or a complaint; stays here.
    public func takeUp(_ concern: Int, about reference: CaseReference, _ text: TaggedText, by actor: Actor) async throws {
        let own = try await office.journal.read { try $0.assurances(of: reference) }
        try await office.act(on: Assurances.self, own.text, by: actor, refused: { .refused(code: $0) }) { writing, record in
            guard record.side != nil else { throw Refusal(.notFound) }
            try writing.append([try record.takeUp(concern, text, by: actor)], to: &record, own.text, by: actor.id)
        }
    }

    private func answer(
        _ news: AssuranceNews, _ reference: CaseReference, by actor: Actor, _ step: @escaping @Sendable (Assurances) throws(Refusal) -> AssurancesFact
    ) async throws {
        let office = office
        let own = try await office.journal.read { try $0.assurances(of: reference) }
        try await office.act(on: Assurances.self, own.text, by: actor, refused: { .refused(code: $0) }) { writing, record in
            guard let peer = record.peer else { throw Refusal(.notFound) }
            try office.tell(news, try step(record), of: &record, own, under: record.request, to: peer, by: actor, writing)
        }
    }
}

extension Office {
    /// The state that was asked for somebody, once it has been.
    func asked(_ request: String, _ writing: Writing) throws -> StateCode? {
        let request = try writing.load(RepatriationRequest.self, request)
        return request.note == nil || request.state == .withdrawn ? nil : request.requested
    }

    func tell(
        _ news: AssuranceNews, _ fact: AssurancesFact, of record: inout Assurances, _ person: CaseReference, under request: String, to state: StateCode, by actor: Actor,
        _ writing: Writing
    ) throws {
        try writing.reading.gate(of: person).checkDisclosure()
        try writing.append([fact], to: &record, person.text, by: actor.id)
        try post(.assurance(request: request, person: person, news: news), to: state, about: person.text, writing)
    }

    func take(_ news: AssuranceNews, of person: CaseReference, in id: String, from sender: StateCode, _ writing: Writing) throws {
        let request = try shared(id, person, with: sender, writing)
        var record = try writing.load(Assurances.self, person.text)
        guard news.mayCome(from: request.side == .holding ? .nationality : .holding), record.mayArrive(news, from: sender, on: today) else {
            throw PouchFault(.contentRefused)
        }
        try writing.append([record.hear(news, from: sender, under: id, isClosed: request.isClosed(person))], to: &record, person.text, by: nil)
    }

    func undeliveredAssurance(_ sent: OutgoingEnvelope, code: String, _ writing: Writing) throws {
        var record = try writing.load(Assurances.self, sent.about)
        try writing.append([.undelivered(code: code)], to: &record, sent.about, by: nil)
    }
}

extension Reading {
    /// The one of a person's files under which assurances are kept.
    func assurances(of person: CaseReference) throws -> CaseReference {
        let (survivor, file) = try jointFile(person)
        return try ([survivor] + file.absorbed).first { try load(Assurances.self, $0.text).side != nil } ?? survivor
    }
}

/// What tasks need of somebody's assurances; no text is in it.
public struct AssurancesCard: Sendable, Hashable, Codable {
    public let isHolding: Bool
    /// Not acknowledged yet.
    public let waiting: Int
    /// Breaches and complaints that nobody here has answered for.
    public let concerns: Int
}

extension Assurances: Journaled {
    public static let room = "assurances"

    public func card(id: String) throws -> Data {
        try encodeCard(AssurancesCard(isHolding: side == .holding, waiting: items.count { $0.state == .given }, concerns: openConcerns.count))
    }
}
