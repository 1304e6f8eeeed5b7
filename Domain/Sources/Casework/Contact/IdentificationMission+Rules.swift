// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

extension IdentificationMission {
    /// Plans it, or plans it anew after a counter-proposal. While an answer may be on its way it stays as it is.
    public func propose(_ plan: MissionPlan, to state: StateCode, on today: Day, by actor: Actor) throws(Refusal) -> MissionFact {
        try Self.transitions.check(.plan, from: self.state, by: actor)
        if self.state != .none, !isOurs || peer != state { throw Refusal(.otherSideMoves) }
        try plan.check()
        guard plan.from > today else { throw Refusal(.dayInPast, field: "from") }
        return .told(.planned(plan), to: state)
    }

    public func counter(from: Day, to: Day, place: TaggedText?, remark: TaggedText?, on today: Day, by actor: Actor) throws(Refusal) -> MissionFact {
        let (plan, peer) = try answerable(.counter, by: actor)
        try plan.moved(from: from, to: to, place: place).check()
        try remark?.check(as: "remark", most: Observation.mostTextBytes)
        guard from > today else { throw Refusal(.dayInPast, field: "from") }
        return .told(.countered(from: from, to: to, place: place, remark: remark), to: peer)
    }

    /// - Parameters:
    ///   - people: those of the list who may be seen, each with the interview that waits or a new one's identifier.
    ///   - calendar: the holding state's.
    public func accept(
        _ people: [(person: CaseReference, interview: String)], by calendar: WorkingCalendar?, now: Moment, by actor: Actor
    ) throws(Refusal) -> MissionFact {
        let (plan, peer) = try answerable(.accept, by: actor)
        if people.isEmpty { throw Refusal(.nobodySelected) }
        guard let slots = MissionHours.slots(for: people, in: plan, by: calendar) else { throw Refusal(.missionTooShort, field: "to") }
        guard slots.allSatisfy({ $0.slot > now }) else { throw Refusal(.slotInPast) }
        return .told(.accepted(slots: slots), to: peer)
    }

    public func decline(_ reason: MissionRefusal, remark: TaggedText?, by actor: Actor) throws(Refusal) -> MissionFact {
        let (_, peer) = try answerable(.decline, by: actor)
        try remark?.check(as: "remark", most: Observation.mostTextBytes)
        return .told(.declined(reason, remark: remark), to: peer)
    }

    public func cancel(_ remark: TaggedText?, by actor: Actor) throws(Refusal) -> MissionFact {
        try Self.transitions.check(.cancel, from: state, by: actor)
        guard isOurs, let peer else { throw Refusal(.otherSideMoves) }
        try remark?.check(as: "remark", most: Observation.mostTextBytes)
        return .told(.cancelled(remark: remark), to: peer)
    }

    /// Once the person's hour has come; again where something is to be corrected.
    public func report(_ person: CaseReference, _ result: MissionResult, note: TaggedText?, now: Moment, by actor: Actor) throws(Refusal) -> MissionFact {
        try Self.transitions.check(.report, from: state, by: actor)
        if !isOurs { throw Refusal(.otherSideMoves) }
        guard let slot = slots.first(where: { $0.person == person }) else { throw Refusal(.notFound) }
        guard slot.slot <= now else { throw Refusal(.dayInFuture) }
        return .reported(person, result, note: note)
    }

    private func answerable(_ step: Step, by actor: Actor) throws(Refusal) -> (MissionPlan, StateCode) {
        try Self.transitions.check(step, from: state, by: actor)
        guard !isOurs, let plan, let peer else { throw Refusal(.otherSideMoves) }
        return (plan, peer)
    }

    /// What an officer of this side can do now.
    public func steps(by actor: Actor) -> [Step] {
        Self.transitions.steps(from: state, by: actor).filter { step in
            switch step {
            case .plan, .cancel, .report, .end: isOurs && peer != nil
            case .counter, .accept, .decline: !isOurs
            }
        }
    }

    /// Whether the other side's word fits: its own step, from where the mission stands.
    public func mayArrive(_ event: MissionEvent, from sender: StateCode) -> Bool {
        guard fits(event) || isLate(event), state == .none || peer == sender else { return false }
        switch event {
        case .planned(let plan): return (state == .none || !isOurs) && (try? plan.check()) != nil
        case .cancelled(let remark): return !isOurs && isShort(remark)
        case .ended: return !isOurs
        case .declined(_, let remark): return isOurs && isShort(remark)
        case .countered(let from, let to, let place, let remark):
            return isOurs && isShort(remark) && (try? plan?.moved(from: from, to: to, place: place).check()) != nil
        case .accepted(let slots):
            guard isOurs, let plan else { return false }
            let people = slots.map(\.person)
            return !slots.isEmpty && Set(people).count == people.count && Set(people).isSubset(of: plan.people) && slots.allSatisfy { isRecordID($0.interview) }
        }
    }

    func fits(_ event: MissionEvent) -> Bool { Self.transitions.rows.contains { $0.step == event.step && $0.from.contains(state) } }

    /// An answer that was on its way when the visit was called off is heard, and moves nothing.
    func isLate(_ event: MissionEvent) -> Bool { isOurs && state == .cancelled && event.side == .holding }

    private func isShort(_ text: TaggedText?) -> Bool { text?.text.utf8.count ?? 0 <= Observation.mostTextBytes }
}
