// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Foundation
public import Identity
public import Store
public import Workflow

/// What an officer can do about somebody who has come home.
public enum FollowUpAct: Sendable {
    case visit(FollowUpVisit)
    case place(Placement)
    case guardian(Carer)
    case note(TaggedText)
    case takeUp(visit: Int, TaggedText)
    case close(TaggedText?)
}

/// Where it is seen how people fare after their return. Nothing of it leaves, but what each assurance promised the other state to be told.
public struct FollowUpDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    public struct View: Sendable {
        public let reference: CaseReference
        public let name: String
        public let followUp: PostReturnFollowUp
        public let assurances: Assurances
        public let steps: [PostReturnFollowUp.Step]
    }

    /// What is due first stands first.
    public func list(by actor: Actor) throws(Refusal) -> [(id: String, card: FollowUpCard)] {
        try actor.require(.followUpRead)
        return office.directory(FollowUpCard.self, PostReturnFollowUp.room).filter { $0.card.state != .none }.sorted { $0.card.order($0.id) < $1.card.order($1.id) }
    }

    public func view(_ reference: CaseReference, by actor: Actor) async throws -> View {
        try actor.require(.followUpRead)
        let (verification, followUp, assurances) = try await office.journal.read { reading in
            (
                try reading.load(NationalityVerification.self, reference.text), try reading.load(PostReturnFollowUp.self, reference.text),
                try reading.load(Assurances.self, reference.text)
            )
        }
        guard followUp.state != .none else { throw Refusal(.notFound) }
        try await office.noteRead("\(PostReturnFollowUp.room)/\(reference)", by: actor)
        return View(
            reference: reference, name: verification.person?.description.fullName ?? reference.text, followUp: followUp, assurances: assurances, steps: followUp.steps(by: actor))
    }

    /// For somebody whose receipt is on paper only.
    public func open(_ reference: CaseReference, arrivedOn day: Day, by actor: Actor) async throws {
        let (office, today) = (office, office.today)
        try await office.act(on: PostReturnFollowUp.self, reference.text, by: actor, refused: { .refused(code: $0) }) { writing, record in
            let verification = try writing.load(NationalityVerification.self, reference.text)
            guard let from = verification.from, verification.person != nil else { throw Refusal(.notFound) }
            let fact = try record.open(
                from: from, under: verification.request, arrivedOn: day, isChild: verification.mayBeChild(on: day), on: today, by: actor)
            try writing.append([fact], to: &record, reference.text, by: actor.id)
        }
    }

    public func perform(_ act: FollowUpAct, on reference: CaseReference, by actor: Actor) async throws {
        let (office, today) = (office, office.today)
        try await office.act(on: PostReturnFollowUp.self, reference.text, by: actor, refused: { .refused(code: $0) }) { writing, record in
            guard record.state != .none else { throw Refusal(.notFound) }
            let fact: PostReturnFollowUpFact
            switch act {
            case .visit(let visit):
                let binding = try writing.load(Assurances.self, reference.text).binding.map(\.assurance)
                fact = try record.record(visit, binding: binding, on: today, by: actor)
                try office.report(visit, of: reference, by: actor, writing)
            case .place(let placement): fact = try record.place(placement, on: today, by: actor)
            case .guardian(let guardian): fact = try record.name(guardian, on: today, by: actor)
            case .note(let text): fact = try record.note(text, by: actor)
            case .takeUp(let visit, let text): fact = try record.takeUp(visit, text, by: actor)
            case .close(let note): fact = try record.close(note, by: actor)
            }
            try writing.append([fact], to: &record, reference.text, by: actor.id)
        }
    }
}

extension Office {
    /// What a visit found of each assurance goes to the state that holds them: the finding and the day.
    func report(_ visit: FollowUpVisit, of person: CaseReference, by actor: Actor, _ writing: Writing) throws {
        var record = try writing.load(Assurances.self, person.text)
        guard let peer = record.peer else { return }
        for seen in visit.assurances {
            try writing.append([try record.find(seen, on: visit.heldOn, by: actor)], to: &record, person.text, by: actor.id)
        }
        for news in visit.news {
            if case .complained(let day) = news { try writing.append([.complained(on: day)], to: &record, person.text, by: actor.id) }
            try post(.assurance(request: record.request, person: person, news: news), to: peer, about: person.text, writing)
        }
    }

    // MARK: - What other desks call

    /// Somebody was received: the follow-up begins. Nothing where it runs already.
    public func openFollowUp(_ person: CaseReference, from state: StateCode, arrivedOn day: Day, _ writing: Writing) throws {
        var record = try writing.load(PostReturnFollowUp.self, person.text)
        let verification = try writing.load(NationalityVerification.self, person.text)
        let fact: PostReturnFollowUpFact
        do throws(Refusal) {
            fact = try record.open(
                from: state, under: verification.request, arrivedOn: day, isChild: verification.mayBeChild(on: day), on: max(today, day))
        } catch {
            return
        }
        try writing.append([fact], to: &record, person.text, by: nil)
    }

    /// The return was undone: nobody is there to be visited. Nothing where nothing was followed up.
    public func stopFollowUp(_ person: CaseReference, _ writing: Writing) throws {
        var record = try writing.load(PostReturnFollowUp.self, person.text)
        if let fact = record.stop() { try writing.append([fact], to: &record, person.text, by: nil) }
    }
}

extension NationalityVerification {
    /// Whether the person is, or may be, under age: the doubt is a child's benefit.
    func mayBeChild(on day: Day) -> Bool { person?.description.birth.map { $0.ageGroup(on: day) != .adult } ?? true }
}

/// What lists and tasks need of a follow-up: neither a note nor a place.
public struct FollowUpCard: Sendable, Hashable, Codable {
    public let state: PostReturnFollowUp.State
    public let from: String
    public let arrivedOn: Day
    public let next: FollowUpKind?
    public let due: Day?
    public let lastFinding: FollowUpFinding?
    public let isChild: Bool
    public let concerns: Int
    public let lastVisitBy: [OfficerID]

    func order(_ id: String) -> (Int, Day, String) { (concerns > 0 ? 0 : state == .complete ? 1 : state == .open ? 2 : 3, due ?? arrivedOn, id) }
}

extension PostReturnFollowUp: Journaled {
    public static let room = "followUp"

    public func card(id: String) throws -> Data {
        try encodeCard(
            FollowUpCard(
                state: state, from: from?.code ?? "", arrivedOn: arrivedOn ?? Day(number: 0), next: next?.kind, due: next?.due, lastFinding: visits.last?.visit.finding,
                isChild: isChild, concerns: openConcerns.count, lastVisitBy: (done[.lastVisit] ?? []).sorted { $0.text < $1.text }))
    }
}
