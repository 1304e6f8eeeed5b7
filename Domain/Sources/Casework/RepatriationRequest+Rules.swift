// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

extension RepatriationRequest {
    public func add(_ person: CaseReference, by actor: Actor) throws(Refusal) -> RepatriationRequestFact {
        try Self.transitions.check(.add, from: state, by: actor, having: done)
        return .personAdded(person)
    }

    public func remove(_ person: CaseReference, by actor: Actor) throws(Refusal) -> RepatriationRequestFact {
        try Self.transitions.check(.add, from: state, by: actor, having: done)
        return .personRemoved(person)
    }

    public func submit(by actor: Actor) throws(Refusal) -> RepatriationRequestFact {
        try Self.transitions.check(.submit, from: state, by: actor, having: done)
        if people.isEmpty { throw Refusal(.nobodySelected) }
        return .submitted
    }

    public func returnToDraft(_ reason: TaggedText, by actor: Actor) throws(Refusal) -> RepatriationRequestFact {
        try Self.transitions.check(.returnToDraft, from: state, by: actor, having: done)
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .returnedToDraft(reason: reason)
    }

    public func approve(by actor: Actor) throws(Refusal) -> RepatriationRequestFact {
        try Self.transitions.check(.approve, from: state, by: actor, having: done)
        return .approved
    }

    public func dispatch(under note: String, by actor: Actor) throws(Refusal) -> RepatriationRequestFact {
        try Self.transitions.check(.dispatch, from: state, by: actor, having: done)
        return .dispatched(note: note)
    }

    /// Takes the whole request back, before it was sent or after.
    public func withdraw(_ reason: WithdrawalReason, note: TaggedText?, by actor: Actor) throws(Refusal) -> RepatriationRequestFact {
        try Self.transitions.check(.withdraw, from: state, by: actor, having: done)
        return .withdrawn(reason: reason, note: note)
    }

    /// Takes one person out of a request that has been sent; the others go on.
    public func withdraw(_ person: CaseReference, _ reason: WithdrawalReason, by actor: Actor) throws(Refusal) -> RepatriationRequestFact {
        try actor.require(.requestWithdraw)
        guard people.contains(person) else { throw Refusal(.notFound) }
        if withdrawn.contains(person) { throw Refusal(.personWithdrawn) }
        guard side == .holding, note != nil, state != .withdrawn else { throw Refusal(.notPossibleNow, ["state": "\(state)", "step": "withdraw"]) }
        return .personWithdrawn(person, reason: reason)
    }

    public func returnIncomplete(_ gaps: [RequestGap], at moment: Moment, by actor: Actor) throws(Refusal) -> RepatriationRequestFact {
        try Self.transitions.check(.returnIncomplete, from: state, by: actor, having: done)
        if gaps.isEmpty { throw Refusal(.nothingGiven, field: "gaps") }
        guard gaps.allSatisfy({ $0.person.map { people.contains($0) } ?? true }) else { throw Refusal(.notFound) }
        return .returnedIncomplete(at: moment, gaps: gaps)
    }

    public func amend(_ remarks: TaggedText, by actor: Actor) throws(Refusal) -> RepatriationRequestFact {
        try Self.transitions.check(.amend, from: state, by: actor, having: done)
        guard !remarks.text.isEmpty else { throw Refusal(.reasonMissing, field: "remarks") }
        return .amended(remarks: remarks, people: Array(Set(gaps.compactMap(\.person)).subtracting(withdrawn)).sorted())
    }

    /// A motivated extension, asked before the day is over and within what the agreement allows.
    public func askExtension(_ ask: ExtensionAsk, on today: Day, by actor: Actor, under profile: AgreementProfile) throws(Refusal) -> RepatriationRequestFact {
        try Self.transitions.check(.askExtension, from: state, by: actor, having: done)
        if extensionAsk != nil { throw Refusal(.extensionPending) }
        guard !ask.people.isEmpty, ask.people.allSatisfy({ unanswered.contains($0) }) else { throw Refusal(.nobodySelected, field: "people") }
        guard let furthest = clock.furthest(under: profile), ask.until <= furthest else {
            throw Refusal(.beyondExtension, ["day": clock.furthest(under: profile)?.description ?? ""], field: "until")
        }
        for person in ask.people {
            guard let due = clock.due(person, under: profile), today <= due else { throw Refusal(.extensionTooLate) }
            guard ask.until > due else { throw Refusal(.beyondExtension, ["day": due.description], field: "until") }
        }
        return .extensionAsked(ask)
    }

    public func grantExtension(by actor: Actor) throws(Refusal) -> RepatriationRequestFact {
        try Self.transitions.check(.grantExtension, from: state, by: actor, having: done)
        guard let ask = extensionAsk else { throw Refusal(.notPossibleNow, ["state": "\(state)", "step": "grantExtension"]) }
        return .extensionGranted(ask: ask.id)
    }

    public func refuseExtension(_ reason: TaggedText, by actor: Actor) throws(Refusal) -> RepatriationRequestFact {
        try Self.transitions.check(.grantExtension, from: state, by: actor, having: done)
        guard let ask = extensionAsk else { throw Refusal(.notPossibleNow, ["state": "\(state)", "step": "refuseExtension"]) }
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .extensionRefused(ask: ask.id, reason: reason)
    }

    public func register(as number: String, by actor: Actor) throws(Refusal) -> RepatriationRequestFact {
        try Self.transitions.check(.register, from: state, by: actor, having: done)
        return .registered(number: number)
    }
}
