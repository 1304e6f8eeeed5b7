// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// Why a person who was received is not this state's to receive.
public enum WrongfulReturnGround: String, Sendable, Codable, CaseIterable {
    case identityMismatch, notNational
}

/// Why the state that sent does not agree, in substance. There is none of form: a person is not kept between two states over a paper.
public enum WrongfulReturnContest: String, Sendable, Codable, CaseIterable {
    case answerStands, sameIdentityShown, newEvidence
}

public struct WrongfulReturnClaim: Sendable, Hashable, Codable {
    public let person: CaseReference
    public let operation: String
    public let ground: WrongfulReturnGround
    public let text: TaggedText

    public init(person: CaseReference, operation: String, ground: WrongfulReturnGround, text: TaggedText) {
        (self.person, self.operation, self.ground, self.text) = (person, operation, ground, text)
    }
}

/// What happens to a wrongful return; the same events stand in the records of both states.
public enum WrongfulReturnEvent: Sendable, Hashable, Codable {
    case declared(WrongfulReturnClaim)
    case accepted
    case contested(WrongfulReturnContest, TaggedText)
    /// The receiving state no longer holds to it.
    case withdrawn(reason: TaggedText)
    /// - Parameter documents: whether the papers of the case came back with the person.
    case takenBack(on: Day, documents: Bool)

    public var step: WrongfulReturn.Step {
        switch self {
        case .declared: .declare
        case .accepted: .accept
        case .contested: .contest
        case .withdrawn: .withdraw
        case .takenBack: .takeBack
        }
    }

    public var text: TaggedText? {
        switch self {
        case .declared(let claim): claim.text
        case .contested(_, let text), .withdrawn(let text): text
        case .accepted, .takenBack: nil
        }
    }

    func check() throws(Refusal) {
        if let text {
            if text.text.isEmpty { throw Refusal(.reasonMissing, field: "reason") }
            try text.check(as: "reason", most: Observation.mostTextBytes)
        }
    }
}

public struct WrongfulReturnMessage: Sendable, Hashable, Codable {
    public let id: String
    public let at: Moment
    public let event: WrongfulReturnEvent

    public init(id: String, at: Moment, event: WrongfulReturnEvent) { (self.id, self.at, self.event) = (id, at, event) }

    public var isIdentified: Bool { isRecordID(id) }
}

public enum WrongfulReturnFact: Sendable, Hashable, Codable {
    /// The first of the two officers that a declaration takes.
    case proposed(WrongfulReturnClaim, arrivedOn: Day)
    case told(WrongfulReturnEvent, to: StateCode)
    case heard(WrongfulReturnEvent, from: StateCode)
    case undelivered(code: String)
    case refused(code: Refusal.Code)
}

/// That a person who was handed over is not a national of the state that received them, and how they come back
/// (Russia–Switzerland 2009, Art. 11).
public struct WrongfulReturn: CaseworkRecord {
    public enum State: String, Sendable, Codable, CaseIterable {
        case none, proposed, declared, accepted, contested, withdrawn, takenBack
    }

    public enum Step: String, Sendable, Hashable, CaseIterable {
        case propose, declare, accept, contest, withdraw, takeBack
    }

    /// Contesting moves no deadline, and the person can be taken back from any of the states that stand.
    public static let transitions = TransitionTable<State, Step>(
        Transition(.propose, from: [.none], to: [.proposed], on: .nationality, by: .wrongfulReturnDeclare),
        Transition(.declare, from: [.proposed], to: [.declared], on: .nationality, by: .wrongfulReturnDeclare, notWhoDid: [.propose]),
        Transition(.accept, from: [.declared, .contested], to: [.accepted], on: .holding, by: .takeBackRecord),
        Transition(.contest, from: [.declared], to: [.contested], on: .holding, by: .takeBackRecord),
        Transition(.withdraw, from: [.proposed, .declared, .accepted, .contested], to: [.withdrawn], on: .nationality, by: .wrongfulReturnDeclare),
        Transition(.takeBack, from: [.declared, .accepted, .contested, .withdrawn], to: [.takenBack], on: .holding, by: .takeBackRecord))

    public private(set) var state = State.none
    public private(set) var side = Side.holding
    public private(set) var peer: StateCode?
    public private(set) var claim: WrongfulReturnClaim?
    public private(set) var arrivedOn: Day?
    public private(set) var declaredAt: Moment?
    public private(set) var contest: WrongfulReturnContest?
    public private(set) var takenBackOn: Day?
    public private(set) var proposedBy: OfficerID?
    public private(set) var undelivered: String?
    public private(set) var done: [Step: Set<OfficerID>] = [:]
    public private(set) var timeline: [Recorded<WrongfulReturnFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<WrongfulReturnFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .proposed(let claim, let day):
            (self.claim, arrivedOn, side, state, proposedBy) = (claim, day, .nationality, .proposed, recorded.by)
            if let officer = recorded.by { done[.propose, default: []].insert(officer) }
        case .told(let event, let peer): take(event, peer, recorded.occurredAt)
        case .heard(let event, let peer): take(event, peer, recorded.occurredAt)
        case .undelivered(let code): undelivered = code
        case .refused: break
        }
    }

    /// What crosses on the line leads nowhere apart: that somebody was taken back stands over everything, that it was withdrawn over the rest.
    private mutating func take(_ event: WrongfulReturnEvent, _ peer: StateCode, _ moment: Moment) {
        if case .declared(let claim) = event, state == .none || state == .proposed { (self.claim, self.peer, declaredAt, state) = (claim, peer, moment, .declared) }
        guard let row = Self.transitions.rows.first(where: { $0.step == event.step && $0.from.contains(state) }) else { return }
        state = row.to.first ?? state
        if case .contested(let ground, _) = event { contest = ground }
        if case .takenBack(let day, _) = event { takenBackOn = day }
    }

    /// The last day for taking the person back, whatever is contested.
    public func takeBackDue(under agreement: AgreementProfile) -> Day? {
        guard [.declared, .accepted, .contested].contains(state) else { return nil }
        return declaredAt.flatMap { agreement.takeBackDue(declared: agreement.day(of: $0)) }
    }

    public func propose(_ claim: WrongfulReturnClaim, arrivedOn: Day, on today: Day, by actor: Actor, under agreement: AgreementProfile) throws(Refusal) -> WrongfulReturnFact {
        try check(.propose, by: actor, on: .nationality)
        if let last = agreement.lastDeclaration(arrived: arrivedOn), today > last { throw Refusal(.declarationTooLate, ["day": last.description]) }
        try WrongfulReturnEvent.declared(claim).check()
        return .proposed(claim, arrivedOn: arrivedOn)
    }

    /// The second officer.
    public func declare(to state: StateCode, on today: Day, by actor: Actor, under agreement: AgreementProfile) throws(Refusal) -> WrongfulReturnFact {
        try check(.declare, by: actor, on: .nationality)
        guard let claim, let arrivedOn else { throw Refusal(.notFound) }
        if let last = agreement.lastDeclaration(arrived: arrivedOn), today > last { throw Refusal(.declarationTooLate, ["day": last.description]) }
        return .told(.declared(claim), to: state)
    }

    /// Any later step of either side.
    public func tell(_ event: WrongfulReturnEvent, on today: Day, by actor: Actor) throws(Refusal) -> WrongfulReturnFact {
        guard event.step != .declare else { throw Refusal(.notFound) }
        try check(event.step, by: actor, on: Self.transitions.rows.first { $0.step == event.step }?.side)
        try event.check()
        if case .takenBack(let day, _) = event, day > today { throw Refusal(.dayInFuture, field: "day") }
        guard let peer else { throw Refusal(.notPossibleNow, ["state": state.rawValue, "step": event.step.rawValue]) }
        return .told(event, to: peer)
    }

    private func check(_ step: Step, by actor: Actor, on side: Side?) throws(Refusal) {
        if let permission = Self.transitions.rows.first(where: { $0.step == step })?.permission { try actor.require(permission) }
        guard state == .none || self.side == side else { throw Refusal(.otherSideMoves, ["step": step.rawValue]) }
        try Self.transitions.check(step, from: state, by: actor, having: done)
    }

    /// What an officer of this side can do now.
    public func steps(by actor: Actor) -> Set<Step> {
        Set(Self.transitions.steps(from: state, by: actor, having: done).filter { step in Self.transitions.rows.contains { $0.step == step && $0.side == side } && !(step == .withdraw && peer == nil) })
    }

    /// Whether what the other state tells fits: late is no reason to refuse, and nor is any other form.
    public func mayArrive(_ event: WrongfulReturnEvent, from sender: StateCode) -> Bool {
        guard (try? event.check()) != nil else { return false }
        if case .declared = event { return state == .none }
        guard let row = Self.transitions.rows.first(where: { $0.step == event.step }), state != .none, peer == sender, row.side != side else { return false }
        // What crossed with a step of ours is heard, and moves what it still can.
        return ![.none, .proposed].contains(state) && !(state == .takenBack && event.step == .takeBack)
    }
}
