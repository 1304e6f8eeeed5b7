// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

// At the holding state, until the journey leaves.

extension TransferOperation {
    public func plan(_ plan: TransferPlan, with state: StateCode, at now: Moment, by actor: Actor) throws(Refusal) -> TransferFact {
        try check(.plan, by: actor)
        try checkAhead(plan, at: now)
        return .planned(plan, with: state)
    }

    public func change(_ plan: TransferPlan, at now: Moment, by actor: Actor) throws(Refusal) -> TransferFact {
        try check(.put, by: actor)
        try checkAhead(plan, at: now)
        return .planChanged(plan)
    }

    private func checkAhead(_ plan: TransferPlan, at now: Moment) throws(Refusal) {
        try plan.check()
        if plan.departure <= now { throw Refusal(.dayInPast, field: "departure") }
    }

    /// Puts a person on the manifest of a journey that is not yet noticed, or is to be noticed again.
    public func put(_ person: CaseReference, _ lights: Lights, by actor: Actor) throws(Refusal) -> TransferFact {
        try check(.put, by: actor)
        if chosen.contains(person) { throw Refusal(.personOnManifest, ["person": person.text]) }
        if chosen.count >= TransferNotice.mostPeople { throw Refusal(.fieldTooLong, field: "people") }
        try lights.check(Lights.needed(for: .transfer), of: person)
        return .personPut(person)
    }

    /// Takes a person off; the others go on. The other state is told where it knew of them.
    public func takeOff(_ person: CaseReference, reason: TakeOffReason, note: TaggedText?, by actor: Actor) throws(Refusal) -> [TransferFact] {
        try actor.require(.transferPlan)
        guard TakeOffReason.byHand.contains(reason) else { throw Refusal(.fieldMissing, ["field": "reason"], field: "reason") }
        return try leaving(person, reason, note)
    }

    /// A person leaves the manifest whoever says so: an officer, or what became of them.
    public func leaving(_ person: CaseReference, _ reason: TakeOffReason, _ note: TaggedText? = nil) throws(Refusal) -> [TransferFact] {
        guard let peer, side == .holding, people.contains(person) else { throw Refusal(.notFound) }
        let isKnown = journey.standing(of: person).map { $0 != .takenOff } ?? false
        guard isKnown || chosen.contains(person) else { throw Refusal(.notFound) }
        let event = TransferEvent.takenOff([person])
        switch state {
        case .planned, .postponed: return [.personTakenOff(person, reason: reason, note: note)]
        case _ where journey.mayChangePeople(event):
            return [.personTakenOff(person, reason: reason, note: note)] + (isKnown ? [.told(event, to: peer)] : [])
        default: throw Refusal(.notPossibleNow, ["state": state.rawValue, "step": "takeOff"])
        }
    }

    /// Something came up that the person cannot go past. nil where nobody was told yet, or where the journey is over.
    public func stopping(_ person: CaseReference) -> TransferFact? {
        let event = TransferEvent.stopped(person)
        guard let peer, side == .holding, journey.standing(of: person) == .going, journey.mayChangePeople(event) else { return nil }
        return .told(event, to: peer)
    }

    /// Tells the other state of the journey, in time by its calendar; whoever planned it does not give the notice.
    /// - Parameters:
    ///   - lights: of everybody chosen, on the day of the journey.
    ///   - overrides: what goes on by the decision of two officers, for the other state to see.
    public func giveNotice(
        _ lights: [CaseReference: Lights], overrides: [NoticedOverride], at now: Moment, under profile: AgreementProfile, by actor: Actor
    ) throws(Refusal) -> TransferFact {
        guard let plan else { throw Refusal(.notFound) }
        let departs = profile.day(of: plan.departure)
        let last = profile.lastNoticeDay(before: departs)
        return try notice(plan, lights, overrides, at: now, by: actor) { () throws(Refusal) in
            if let last, profile.day(of: now) > last { throw Refusal(.noticeTooLate, ["day": last.description], field: "departure") }
        }
    }

    /// Takes the day that the other state proposed: a new notice, for which no time needs to be kept, since it asked for that day itself.
    public func acceptCounter(_ lights: [CaseReference: Lights], overrides: [NoticedOverride], at now: Moment, by actor: Actor) throws(Refusal) -> TransferFact {
        guard let plan, let counter = journey.counter else { throw Refusal(.notPossibleNow, ["state": state.rawValue, "step": "accept"]) }
        return try notice(plan.with(departure: counter.departure), lights, overrides, at: now, by: actor) { () throws(Refusal) in }
    }

    private func notice(
        _ plan: TransferPlan, _ lights: [CaseReference: Lights], _ overrides: [NoticedOverride], at now: Moment, by actor: Actor, _ inTime: () throws(Refusal) -> Void
    ) throws(Refusal) -> TransferFact {
        try check(.notice, by: actor)
        guard let peer else { throw Refusal(.notFound) }
        try checkAhead(plan, at: now)
        try inTime()
        let notice = TransferNotice(number: journey.number + 1, plan: plan, people: chosen, overrides: overrides)
        try notice.check()
        for person in chosen { try Self.checkGreen(person, lights) }
        return .told(.noticed(notice), to: peer)
    }

    static func checkGreen(_ person: CaseReference, _ lights: [CaseReference: Lights], _ needed: [Light] = Light.allCases) throws(Refusal) {
        guard let lights = lights[person] else { throw Refusal(.lightNotGreen, ["person": person.text]) }
        try lights.check(needed, of: person)
    }

    public func changeEscorts(_ escorts: [Escort], by actor: Actor) throws(Refusal) -> TransferFact {
        try actor.require(.transferPlan)
        let event = TransferEvent.escortsChanged(escorts)
        guard let peer, side == .holding, journey.mayChangePeople(event) else { throw Refusal(.notPossibleNow, ["state": state.rawValue, "step": "escorts"]) }
        try event.check()
        return .told(event, to: peer)
    }

    public func postpone(_ reason: TaggedText, by actor: Actor) throws(Refusal) -> TransferFact { try leave(.postpone, .postponed(reason: reason), by: actor) }

    /// One that was never noticed is only dropped: the other state has not heard of it.
    public func cancel(_ reason: TaggedText, by actor: Actor) throws(Refusal) -> TransferFact {
        let fact = try leave(.cancel, .cancelled(reason: reason), by: actor)
        return state == .planned ? .dropped(reason: reason) : fact
    }

    private func leave(_ step: Step, _ event: TransferEvent, by actor: Actor) throws(Refusal) -> TransferFact {
        try check(step, by: actor)
        guard let peer else { throw Refusal(.notFound) }
        try event.check()
        return .told(event, to: peer)
    }

    /// The permission first, then whose move it is, then the table.
    func check(_ step: Step, by actor: Actor) throws(Refusal) {
        if let permission = Self.permission(for: step) { try actor.require(permission) }
        guard Self.side(of: step) == side else { throw Refusal(.otherSideMoves, ["step": step.rawValue]) }
        try Self.transitions.check(step, from: state, by: actor, having: done)
    }

    public static func permission(for step: Step) -> Permission? { transitions.rows.first { $0.step == step }?.permission }

    static func side(of step: Step) -> Side? { transitions.rows.first { $0.step == step }?.side }

    /// What an officer of this side can do now; what a page offers as buttons.
    public func steps(by actor: Actor) -> Set<Step> {
        Set(Self.transitions.steps(from: state, by: actor, having: done).filter { Self.side(of: $0) == side && $0 != .plan })
    }
}
