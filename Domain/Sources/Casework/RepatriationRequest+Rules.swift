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

    public func withdraw(by actor: Actor) throws(Refusal) -> RepatriationRequestFact {
        try Self.transitions.check(.withdraw, from: state, by: actor, having: done)
        return .withdrawn
    }

    public func register(as number: String, by actor: Actor) throws(Refusal) -> RepatriationRequestFact {
        try Self.transitions.check(.register, from: state, by: actor, having: done)
        return .registered(number: number)
    }
}
