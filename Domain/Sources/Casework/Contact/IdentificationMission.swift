// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// Why the holding state does not receive a mission.
public enum MissionRefusal: String, Sendable, Codable, CaseIterable {
    case notPossibleThen, placeClosed, noEscort, listUnclear
}

/// What became of one person's interview during a mission. It is no answer about a nationality; that takes two officers.
public enum MissionResult: String, Sendable, Codable, CaseIterable {
    case identified, notIdentified, saidNothing, notSeen
}

/// What the two states tell each other of a mission.
public enum MissionEvent: Sendable, Hashable, Codable {
    case planned(MissionPlan)
    /// The holding state offers other days, and another place where it names one.
    case countered(from: Day, to: Day, place: TaggedText?, remark: TaggedText?)
    /// Who is not among the slots wants no consular contact; nothing more is said.
    case accepted(slots: [MissionSlot])
    case declined(MissionRefusal, remark: TaggedText?)
    case cancelled(remark: TaggedText?)
    /// Everybody who had a slot has a result.
    case ended

    /// Which side says it.
    public var side: Side {
        switch self {
        case .planned, .cancelled, .ended: .nationality
        case .countered, .accepted, .declined: .holding
        }
    }

    var step: IdentificationMission.Step {
        switch self {
        case .planned: .plan
        case .countered: .counter
        case .accepted: .accept
        case .declined: .decline
        case .cancelled: .cancel
        case .ended: .end
        }
    }

    /// Everybody whom it names.
    public var people: [CaseReference] {
        switch self {
        case .planned(let plan): plan.people
        case .accepted(let slots): slots.map(\.person)
        case .countered, .declined, .cancelled, .ended: []
        }
    }
}

public struct MissionMessage: Sendable, Hashable, Codable {
    public let mission: String
    public let event: MissionEvent

    public init(mission: String, event: MissionEvent) { (self.mission, self.event) = (mission, event) }
}

public enum MissionFact: Sendable, Hashable, Codable {
    case told(MissionEvent, to: StateCode)
    case heard(MissionEvent, from: StateCode)
    /// How one interview went, for colleagues; never sent.
    case reported(CaseReference, MissionResult, note: TaggedText?)
    case undelivered(code: String)
    case refused(code: Refusal.Code)
}

/// A visit of officers of the state of nationality to people whom the other state holds: planned, agreed, held, and reported on person by person.
public struct IdentificationMission: CaseworkRecord {
    public enum State: String, Sendable, Codable, CaseIterable {
        case none, planned, countered, accepted, declined, cancelled, ended
    }

    public enum Step: String, Sendable, Hashable, CaseIterable {
        case plan, counter, accept, decline, cancel, report, end
    }

    /// Who may move a mission from where to where.
    public static let transitions = TransitionTable<State, Step>(
        Transition(.plan, from: [.none, .countered], to: [.planned], on: .nationality, by: .missionPlan),
        Transition(.counter, from: [.planned], to: [.countered], on: .holding, by: .missionAnswer),
        Transition(.accept, from: [.planned], to: [.accepted], on: .holding, by: .missionAnswer),
        Transition(.decline, from: [.planned], to: [.declined], on: .holding, by: .missionAnswer),
        Transition(.cancel, from: [.planned, .countered, .accepted], to: [.cancelled], on: .nationality, by: .missionPlan),
        Transition(.report, from: [.accepted], to: [.accepted, .ended], on: .nationality, by: .missionPlan),
        Transition(.end, from: [.accepted], to: [.ended], on: .nationality))

    public struct Report: Sendable, Hashable {
        public let result: MissionResult
        public let note: TaggedText?
        public let by: OfficerID?
    }

    public private(set) var state = State.none
    public private(set) var plan: MissionPlan?
    public private(set) var peer: StateCode?
    /// Whether this side plans the visit.
    public private(set) var isOurs = false
    public private(set) var slots: [MissionSlot] = []
    public private(set) var counter: (from: Day, to: Day, place: TaggedText?, remark: TaggedText?)?
    public private(set) var declined: MissionRefusal?
    public private(set) var remark: TaggedText?
    public private(set) var reports: [CaseReference: Report] = [:]
    public private(set) var undelivered: String?
    public private(set) var timeline: [Recorded<MissionFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<MissionFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .told(let event, let peer):
            if state == .none { (self.peer, isOurs) = (peer, true) }
            undelivered = nil
            take(event)
        case .heard(let event, let peer):
            if state == .none { self.peer = peer }
            if !isLate(event) { take(event) }
        case .reported(let person, let result, let note): reports[person] = Report(result: result, note: note, by: recorded.by)
        case .undelivered(let code): undelivered = code
        case .refused: break
        }
    }

    private mutating func take(_ event: MissionEvent) {
        switch event {
        case .planned(let plan): (state, self.plan, counter) = (.planned, plan, nil)
        case .countered(let from, let to, let place, let remark): (state, counter) = (.countered, (from, to, place, remark))
        case .accepted(let slots): (state, self.slots) = (.accepted, slots)
        case .declined(let reason, let remark): (state, declined, self.remark) = (.declined, reason, remark)
        case .cancelled(let remark): (state, self.remark) = (.cancelled, remark)
        case .ended: state = .ended
        }
    }

    /// People of the list who are not seen: nothing is said of each but that consular contact is not wished.
    public var leftOut: [CaseReference] {
        let seen = Set(slots.map(\.person))
        return state == .accepted || state == .ended ? (plan?.people ?? []).filter { !seen.contains($0) } : []
    }

    /// Who has a slot and no report.
    public var unreported: [CaseReference] { slots.map(\.person).filter { reports[$0] == nil } }
}
