// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Foundation
public import Identity
import Pouch
public import Store
public import Workflow

/// Where the two states agree on a visit of officers to find out who people are, and where it is reported on.
public struct MissionsDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    public func mission(_ id: String, by actor: Actor) async throws -> IdentificationMission {
        try actor.require(.missionRead)
        let mission = try await office.journal.read { try $0.load(IdentificationMission.self, id) }
        guard mission.peer != nil else { throw Refusal(.notFound) }
        try await office.noteRead("\(IdentificationMission.room)/\(id)", by: actor)
        return mission
    }

    /// Every mission, the next first.
    public func list(by actor: Actor) throws(Refusal) -> [(id: String, card: MissionCard)] {
        try actor.require(.missionRead)
        return office.directory(MissionCard.self, IdentificationMission.room).filter { $0.card.state != .none }.sorted { ($0.card.from, $0.id) < ($1.card.from, $1.id) }
    }

    // MARK: - At the state of nationality

    /// Plans a visit to people whom one state has asked about.
    /// - Returns: its identifier.
    @discardableResult
    public func plan(
        to state: StateCode, from: Day, to last: Day, place: TaggedText, offices: [TaggedText], language: String, interpreter: String?, people: [CaseReference], by actor: Actor
    ) async throws -> String {
        try actor.require(.missionPlan)
        _ = try office.peer(of: state)
        let id = office.newID()
        try await propose(
            MissionPlan(id: id, from: from, to: last, place: place, offices: offices, language: language, interpreter: interpreter, people: people), to: state, by: actor)
        return id
    }

    /// The same visit on other days, as after a counter-proposal.
    public func move(_ id: String, from: Day, to last: Day, place: TaggedText?, by actor: Actor) async throws {
        let known = try await office.journal.read { try $0.load(IdentificationMission.self, id) }
        guard let plan = known.plan, let peer = known.peer else { throw Refusal(.notFound) }
        try await propose(plan.moved(from: from, to: last, place: place), to: peer, by: actor)
    }

    private func propose(_ plan: MissionPlan, to state: StateCode, by actor: Actor) async throws {
        try await tell(plan.id, by: actor, isNew: true) { writing, mission, office in
            let fact = try mission.propose(plan, to: state, on: office.today, by: actor)
            for person in plan.people {
                let verification = try writing.load(NationalityVerification.self, person.text)
                guard verification.from == state, verification.state != .withdrawn else { throw Refusal(.notFound, ["person": person.text], field: "people") }
            }
            return fact
        }
    }

    /// Calls it off. Interviews that were agreed for it are missed for want of an officer, each with the next slot.
    public func cancel(_ id: String, remark: TaggedText?, by actor: Actor) async throws {
        try await tell(id, by: actor) { writing, mission, office in
            let fact = try mission.cancel(remark, by: actor)
            for slot in mission.slots {
                try office.tellInterview(of: slot.person, { .missed(id: $0, reason: .officerMissing, next: $1) }, slot, minutes: nil, by: actor.id, writing)
            }
            return fact
        }
    }

    /// How one person's hour went: what was found stays here, that the interview was held or missed is told.
    /// - Parameter missed: why the person was not seen; needed for that result and no other.
    public func report(
        _ person: CaseReference, of id: String, _ result: MissionResult, missed: MissReason? = nil, note: TaggedText?, by actor: Actor
    ) async throws {
        try actor.require(.missionPlan)
        let office = office
        let now = office.now()
        if result == .notSeen, missed == nil { throw Refusal(.reasonMissing, field: "missed") }
        try await office.act(on: IdentificationMission.self, id, by: actor, refused: { .refused(code: $0) }) { writing, mission in
            guard let peer = mission.peer, let slot = mission.slots.first(where: { $0.person == person }) else { throw Refusal(.notFound) }
            try writing.append([try mission.report(person, result, note: note, now: now, by: actor)], to: &mission, id, by: actor.id)
            if result == .notSeen, let missed {
                try office.tellInterview(of: person, { .missed(id: $0, reason: missed, next: $1) }, slot, minutes: nil, by: actor.id, writing)
            } else {
                try office.tellInterview(of: person, { id, _ in .held(id: id, at: slot.slot) }, slot, minutes: note, by: actor.id, writing)
            }
            guard mission.unreported.isEmpty, mission.state == .accepted else { return }
            try writing.append([.told(.ended, to: peer)], to: &mission, id, by: actor.id)
            try office.post(.mission(MissionMessage(mission: id, event: .ended)), to: peer, about: id, writing)
        }
    }

    // MARK: - At the holding state

    /// Agrees to it and gives each person an hour. Who is protected or wants no consul has none, and nothing is said of why.
    public func accept(_ id: String, by actor: Actor) async throws {
        try await tell(id, by: actor) { writing, mission, office in
            let people = try office.seen(by: mission, writing)
            let fact = try mission.accept(people, by: office.ownCalendar, now: office.now(), by: actor)
            guard case .told(.accepted(let slots), _) = fact, let plan = mission.plan else { return fact }
            for slot in slots {
                var file = try writing.load(DetentionFile.self, slot.person.text)
                guard let request = file.request else { continue }
                for event in slot.events(for: file.interviews, under: plan) {
                    try writing.append([.interview(request: request, event: event)], to: &file, slot.person.text, by: actor.id)
                }
            }
            return fact
        }
    }

    public func counter(_ id: String, from: Day, to last: Day, place: TaggedText?, remark: TaggedText?, by actor: Actor) async throws {
        try await tell(id, by: actor) { _, mission, office in
            try mission.counter(from: from, to: last, place: place, remark: remark, on: office.today, by: actor)
        }
    }

    public func decline(_ id: String, _ reason: MissionRefusal, remark: TaggedText?, by actor: Actor) async throws {
        try await tell(id, by: actor) { _, mission, _ in try mission.decline(reason, remark: remark, by: actor) }
    }

    private func tell(
        _ id: String, by actor: Actor, isNew: Bool = false, _ step: @escaping @Sendable (Writing, IdentificationMission, Office) throws -> MissionFact
    ) async throws {
        let office = office
        try await office.act(on: IdentificationMission.self, id, by: actor, refused: { .refused(code: $0) }) { writing, mission in
            if !isNew, mission.peer == nil { throw Refusal(.notFound) }
            let fact = try step(writing, mission, office)
            try writing.append([fact], to: &mission, id, by: actor.id)
            guard case .told(let event, let peer) = fact else { return }
            try office.post(.mission(MissionMessage(mission: id, event: event)), to: peer, about: id, writing)
        }
    }
}

/// What the list shows of a mission; it names nobody.
public struct MissionCard: Sendable, Hashable, Codable {
    public let state: IdentificationMission.State
    public let peer: String
    public let isOurs: Bool
    public let from: Day
    public let to: Day
    public let place: TaggedText
    public let people: Int
    /// The hours of those of whom nothing is reported.
    public let unreported: [Moment]
    public let isUndelivered: Bool
}

extension IdentificationMission: Journaled {
    public static let room = "missions"

    public func card(id: String) throws -> Data {
        let open = Set(unreported)
        return try encodeCard(
            MissionCard(
                state: state, peer: peer?.code ?? "", isOurs: isOurs, from: plan?.from ?? Day(number: 0), to: plan?.to ?? Day(number: 0), place: plan?.place ?? TaggedText("", .english),
                people: plan?.people.count ?? 0, unreported: slots.filter { open.contains($0.person) }.map(\.slot), isUndelivered: undelivered != nil))
    }
}
