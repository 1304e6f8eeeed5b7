// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Foundation
public import Identity
import Pouch
public import Store
public import Workflow

/// The register of outstanding issues that both states hold.
public struct ObservationsDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// - Returns: the observation's identifier.
    @discardableResult
    public func raise(_ matter: ObservationMatter, to state: StateCode, by actor: Actor) async throws -> String {
        try actor.require(.observationRaise)
        let office = office
        _ = try office.peer(of: state)
        let id = office.newID()
        try await office.act(on: Observation.self, id, by: actor, refused: { .refused(code: $0) }) { writing, observation in
            let fact = try observation.raise(matter, to: state, by: actor)
            for person in matter.cases { try office.checkMayWrite(of: person, to: state, writing) }
            if let meeting = matter.meeting, try writing.load(Meeting.self, meeting).peer != state { throw Refusal(.notFound, field: "meeting") }
            try office.send(fact, of: &observation, id, to: state, by: actor, writing)
        }
        return id
    }

    /// One more step or remark of this side.
    public func tell(_ event: ObservationEvent, of id: String, by actor: Actor) async throws {
        try actor.require(event.step.flatMap { Observation.permission(for: $0) } ?? .observationRaise)
        let office = office
        let today = office.today
        try await office.act(on: Observation.self, id, by: actor, refused: { .refused(code: $0) }) { writing, observation in
            guard let peer = observation.peer else { throw Refusal(.notFound) }
            try office.send(try observation.tell(event, on: today, by: actor), of: &observation, id, to: peer, by: actor, writing)
        }
    }

    public func translate(_ entry: Int, of id: String, _ translation: Translation, by actor: Actor) async throws {
        try actor.require(.observationRead)
        try await office.act(on: Observation.self, id, by: actor, refused: { .refused(code: $0) }) { writing, observation in
            guard observation.peer != nil else { throw Refusal(.notFound) }
            try translation.check(by: actor)
            guard observation.thread.contains(where: { $0.entry == entry && $0.event.text != nil }) else { throw Refusal(.noSuchText) }
            try writing.append([.translated(entry: entry, translation)], to: &observation, id, by: actor.id)
        }
    }

    public func observation(_ id: String, by actor: Actor) async throws -> Observation {
        try actor.require(.observationRead)
        let observation = try await office.journal.read { try $0.load(Observation.self, id) }
        guard observation.peer != nil else { throw Refusal(.notFound) }
        return observation
    }

    /// Every observation: what this side has to move first, then what has waited longest; closed ones last.
    public func list(by actor: Actor) throws(Refusal) -> [(id: String, card: ObservationCard)] {
        try actor.require(.observationRead)
        func order(_ card: ObservationCard) -> (Int, Moment) { (card.state == .closedSatisfied ? 2 : card.isOurMove ? 0 : 1, card.lastUpdate) }
        return office.directory(ObservationCard.self, Observation.room).filter { $0.card.state != .none }.sorted { order($0.card) < order($1.card) }
    }
}

/// What the list shows of an observation; it names nobody.
public struct ObservationCard: Sendable, Hashable, Codable {
    public let state: Observation.State
    public let peer: String
    public let isOurs: Bool
    public let topic: ObservationTopic
    public let subject: TaggedText
    public let meeting: String?
    public let owner: TaggedText?
    public let committed: Day?
    public let since: Moment
    public let lastUpdate: Moment
    public let isUndelivered: Bool

    public var isOurMove: Bool { state.isRaisersMove == isOurs }
}

extension Observation: Journaled {
    public static let room = "observations"

    public func card(id: String) throws -> Data {
        try encodeCard(
            ObservationCard(
                state: state, peer: peer?.code ?? "", isOurs: isOurs, topic: matter?.topic ?? .other, subject: matter?.subject ?? TaggedText("", .english),
                meeting: matter?.meeting, owner: commitment?.owner, committed: commitment?.due, since: since, lastUpdate: lastUpdate, isUndelivered: undelivered != nil))
    }
}

extension Office {
    /// The last day for the next move, by the calendar of the state whose move it is.
    public func due(_ card: ObservationCard) -> Day? {
        let peer = StateCode(card.peer)
        guard let mover = card.isOurMove ? state : peer else { return nil }
        return card.state.due(since: card.since, committed: card.committed, under: profile(with: peer), mover: mover)
    }

    /// How far up it has come for want of an update, today.
    public func escalation(_ card: ObservationCard) -> Int { card.state.escalation(lastUpdate: day(of: card.lastUpdate), on: today, under: profile(with: StateCode(card.peer))) }

    /// Keeps what this side says and sends it, with one moment for both.
    func send(_ fact: ObservationFact, of record: inout Observation, _ id: String, to state: StateCode, by actor: Actor, _ writing: Writing) throws {
        try writing.append([fact], to: &record, id, by: actor.id)
        guard case .told(let event, _) = fact else { return }
        try post(.observation(ObservationMessage(observation: id, at: writing.moment, event: event)), to: state, about: id, writing)
    }

    /// What another state says of an observation. One that is not the two states', or a step that is not its to take, is refused like an unknown one.
    func take(_ message: ObservationMessage, from sender: StateCode, _ writing: Writing) throws {
        var observation = try writing.load(Observation.self, message.observation)
        // Clocks may differ by a little; a moment far ahead would keep an observation from ever being stale.
        guard message.isIdentified, observation.mayArrive(message.event, from: sender), message.at <= writing.moment.adding(seconds: 3600) else {
            throw PouchFault(.contentRefused)
        }
        if case .raised(let matter) = message.event {
            guard try matter.cases.allSatisfy({ try knows($0, with: sender, writing) }) else { throw PouchFault(.contentRefused) }
            if let meeting = matter.meeting, try writing.load(Meeting.self, meeting).peer != sender { throw PouchFault(.contentRefused) }
        }
        try writing.append([.heard(message.event, from: sender)], to: &observation, message.observation, by: nil, occurredAt: message.at)
    }
}
