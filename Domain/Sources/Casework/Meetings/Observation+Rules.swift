// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

extension Observation.State {
    /// Which side moves next: true for the one that raised it, false for the other; nil where nobody has to.
    public var isRaisersMove: Bool? {
        switch self {
        case .none, .closedSatisfied: nil
        case .needsClarification, .answered, .declined: true
        case .raised, .acknowledged, .accepted, .inProgress, .reopened: false
        }
    }

    /// The last day for the next move: what the agreement gives to acknowledge and to take up again, and for a commitment the day that was promised.
    /// - Parameter mover: the state whose move it is; its calendar counts.
    public func due(since: Moment, committed: Day?, under agreement: AgreementProfile?, mover: StateCode) -> Day? {
        func after(_ term: AgreementTerm) -> Day? {
            let day = since.day(utcOffsetHours: agreement?.calendar(of: mover)?.utcOffsetHours ?? 0)
            return agreement?.last(term, after: day, for: mover)
        }
        return switch self {
        case .raised: after(.observationAcknowledged)
        case .reopened: after(.observationResumed)
        case .accepted, .inProgress: committed
        case .none, .acknowledged, .declined, .needsClarification, .answered, .closedSatisfied: nil
        }
    }

    /// How far up an observation has come that nobody wrote a word about: 0 the officers, 1 the embassy or department, 2 the deputy minister.
    public func escalation(lastUpdate: Day, on day: Day, under agreement: AgreementProfile?) -> Int {
        switch self {
        case .none, .closedSatisfied: 0
        default: agreement?.span(.observationStale).map { min(2, max(0, (day.number - lastUpdate.number) / max($0.count, 1))) } ?? 0
        }
    }
}

extension Observation {
    /// When somebody last said something about it, on either side.
    public var lastUpdate: Moment { thread.map(\.at).max() ?? Moment(milliseconds: 0) }

    public var isOurMove: Bool { state.isRaisersMove == isOurs }

    public func raise(_ matter: ObservationMatter, to state: StateCode, by actor: Actor) throws(Refusal) -> ObservationFact {
        try Self.transitions.check(.raise, from: self.state, by: actor)
        let event = ObservationEvent.raised(matter)
        try event.check()
        return .told(event, to: state)
    }

    /// One more step or remark of this side.
    public func tell(_ event: ObservationEvent, on today: Day, by actor: Actor) throws(Refusal) -> ObservationFact {
        guard let peer else { throw Refusal(.notFound) }
        if let step = event.step {
            if let permission = Self.permission(for: step) { try actor.require(permission) }
            if step.isRaisers != isOurs { throw Refusal(.otherSideMoves, ["step": step.rawValue]) }
            try Self.transitions.check(step, from: state, by: actor)
        } else {
            try actor.require(.observationRaise)
        }
        try event.check()
        if case .accepted(let commitment) = event, commitment.due < today { throw Refusal(.dayInPast, ["day": commitment.due.description], field: "due") }
        return .told(event, to: peer)
    }

    /// The steps that an officer of this side can take now; what a page offers as buttons.
    public func steps(by actor: Actor) -> [Step] { Self.transitions.steps(from: state, by: actor).filter { $0.isRaisers == isOurs && $0 != .raise } }

    public static func permission(for step: Step) -> Permission? { transitions.rows.first { $0.step == step }?.permission }

    /// Whether what another state tells fits what we know: its own observation or ours with it, a step that is the other side's, from the state it is in.
    public func mayArrive(_ event: ObservationEvent, from sender: StateCode) -> Bool {
        guard (try? event.check()) != nil else { return false }
        guard let step = event.step else { return peer == sender }
        if step == .raise { return state == .none && peer == nil }
        return peer == sender && step.isRaisers != isOurs && Self.transitions.rows.contains { $0.step == step && $0.from.contains(state) }
    }
}
