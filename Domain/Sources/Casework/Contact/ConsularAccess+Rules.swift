// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

extension ConsularAccess {
    // MARK: - At the holding state

    public func inform(_ information: ConsularInformation, on today: Day, by actor: Actor) throws(Refusal) -> ConsularAccessFact {
        try actor.require(.consularRecord)
        try checkLanguageCode(information.language)
        if information.on > today { throw Refusal(.dayInFuture, field: "day") }
        return .informed(information)
    }

    public func say(_ wish: ConsularWish, on today: Day, by actor: Actor) throws(Refusal) -> ConsularAccessFact {
        try actor.require(.consularRecord)
        guard information != nil else { throw Refusal(.consularNotInformed) }
        return .wished(wish, on: today)
    }

    /// Tells the post, which happens only where the person asks for it; never of somebody who is protected from that state.
    public func notify(_ state: StateCode, on today: Day, through gate: ContactGate, by actor: Actor) throws(Refusal) -> ConsularAccessFact {
        try actor.require(.consularRecord)
        try gate.checkContact()
        guard information != nil else { throw Refusal(.consularNotInformed) }
        guard wish == .yes else { throw Refusal(.consularNotAsked) }
        guard notifiedOn == nil else { throw Refusal(.notPossibleNow, ["state": "notified", "step": "notify"]) }
        return .told(.contactAsked(on: today), to: state)
    }

    public func oppose(since day: Day, note: TaggedText?, on today: Day, by actor: Actor) throws(Refusal) -> ConsularAccessFact {
        try actor.require(.consularRecord)
        guard !isOpposed else { throw Refusal(.notPossibleNow, ["state": "opposed", "step": "oppose"]) }
        if day > today { throw Refusal(.dayInFuture, field: "day") }
        return .opposed(since: day, note: note)
    }

    public func withdrawOpposition(on today: Day, by actor: Actor) throws(Refusal) -> ConsularAccessFact {
        try actor.require(.consularRecord)
        guard isOpposed else { throw Refusal(.notPossibleNow, ["state": "not opposed", "step": "withdraw"]) }
        return .oppositionWithdrawn(on: today)
    }

    public func offerVisit(_ id: String, at slot: Moment, now: Moment, through gate: ContactGate, by actor: Actor) throws(Refusal) -> ConsularAccessFact {
        try actor.require(.consularRecord)
        try gate.checkContact()
        guard let notifiedTo, notifiedOn != nil else { throw Refusal(.consularNotAsked) }
        if slot <= now { throw Refusal(.slotInPast, field: "slot") }
        return .told(.visitOffered(visit: id, slot: slot), to: notifiedTo)
    }

    public func recordVisit(_ id: String, on day: Day, today: Day, by actor: Actor) throws(Refusal) -> ConsularAccessFact {
        try actor.require(.consularRecord)
        guard let visit = visits.first(where: { $0.id == id }), visit.heldOn == nil, !visit.isOff, visit.comes != false else { throw Refusal(.notFound) }
        if day > today { throw Refusal(.dayInFuture, field: "day") }
        return .visitHeld(visit: id, on: day)
    }

    // MARK: - At the state of nationality

    public func note(by actor: Actor) throws(Refusal) -> ConsularAccessFact {
        try actor.require(.consularRecord)
        guard isToBeNoted else { throw Refusal(.notPossibleNow, ["state": "noted", "step": "note"]) }
        return .noted
    }

    public func answerVisit(_ id: String, comes: Bool, by actor: Actor) throws(Refusal) -> ConsularAccessFact {
        try actor.require(.consularRecord)
        guard let from, let visit = visits.first(where: { $0.id == id }), !visit.isOff, visit.comes == nil else { throw Refusal(.notFound) }
        return .told(.visitAnswered(visit: id, comes: comes), to: from)
    }

    // MARK: - What the other state says

    /// Whether a word of the other state fits what stands here.
    public func mayArrive(_ word: ConsularWord, from sender: StateCode) -> Bool {
        switch word {
        case .contactAsked: information == nil && (from == nil || from == sender && !isWished)
        case .contactNotWished: from == sender && isWished
        case .visitOffered(let id, _): from == sender && isWished && isRecordID(id) && !visits.contains { $0.id == id }
        case .visitAnswered(let id, _): notifiedTo == sender && from == nil && visits.contains { $0.id == id && $0.comes == nil }
        }
    }
}
