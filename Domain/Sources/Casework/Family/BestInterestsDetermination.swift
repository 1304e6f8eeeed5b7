// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// Somebody who sat on the panel.
public struct PanelMember: Sendable, Hashable, Codable {
    public enum Capacity: String, Sendable, Codable, CaseIterable { case safeguardsOfficer, childProtection, psychologist, physician, lawyer, guardian, educator }

    public let name: String
    public let capacity: Capacity

    public init(name: String, capacity: Capacity) { (self.name, self.capacity) = (name, capacity) }
}

/// That the child was heard in a way that suits it, or why it was not (CRC Art. 12).
public enum ChildHearing: Sendable, Hashable, Codable {
    public enum Manner: String, Sendable, Codable, CaseIterable { case talk, play, drawing, throughTrustedAdult }

    case heard(Manner, language: String, interpreter: String?, on: Day, words: TaggedText?)
    case notHeard(reason: TaggedText)
}

public enum BestInterestsOutcome: String, Sendable, Codable, CaseIterable { case returnWithFamily, returnToGuardian, stay }

/// What a panel would decide, out of what, and why.
public struct BestInterestsDecision: Sendable, Hashable, Codable {
    public let considered: [BestInterestsOutcome]
    public let outcome: BestInterestsOutcome
    /// Whether the child and its parents may be apart.
    public let mayBeParted: Bool
    public let reasons: TaggedText

    public init(considered: [BestInterestsOutcome], outcome: BestInterestsOutcome, mayBeParted: Bool, reasons: TaggedText) {
        (self.considered, self.outcome, self.mayBeParted, self.reasons) = (considered, outcome, mayBeParted, reasons)
    }
}

/// What can happen to the determination of a child's best interests. Nothing of it ever goes into an envelope.
public enum BestInterestsFact: Sendable, Hashable, Codable {
    case opened(panel: [PanelMember], on: Day)
    case heard(ChildHearing)
    case proposed(BestInterestsDecision)
    case sentBack(reason: TaggedText)
    case decided(on: Day)
    /// Something came up that was not known when it was decided.
    case revoked(reason: TaggedText)
    /// Somebody of the family, with whom it was decided, is no longer held here.
    case memberLost(CaseReference, CustodyOutcome)
    case refused(code: Refusal.Code)
}

/// What is best for one child (CRC Art. 3), found by a panel and decided by two officers; it stands until something new is known.
public struct BestInterestsDetermination: CaseworkRecord {
    public enum State: String, Sendable, Codable, CaseIterable { case none, open, proposed, decided, revoked }

    public enum Step: String, Sendable, Hashable, CaseIterable { case open, hear, propose, sendBack, decide, revoke }

    public static let transitions = TransitionTable<State, Step>(
        Transition(.open, from: [.none, .revoked], to: [.open], on: .holding, by: .bestInterestsPropose),
        Transition(.hear, from: [.open], to: [.open], on: .holding, by: .bestInterestsPropose),
        Transition(.propose, from: [.open], to: [.proposed], on: .holding, by: .bestInterestsPropose),
        Transition(.sendBack, from: [.proposed], to: [.open], on: .holding, by: .bestInterestsDecide, notWhoDid: [.propose]),
        Transition(.decide, from: [.proposed], to: [.decided], on: .holding, by: .bestInterestsDecide, notWhoDid: [.propose]),
        Transition(.revoke, from: [.proposed, .decided], to: [.revoked], on: .holding, by: .bestInterestsDecide))

    /// One of the family who is no longer held here, and how that came.
    public struct Lost: Sendable, Hashable {
        public let member: CaseReference
        public let outcome: CustodyOutcome
    }

    /// People on a panel, at least.
    public static let leastPanel = 2
    static let mostPanel = 20
    static let mostTextBytes = 16_000

    public private(set) var state = State.none
    public private(set) var panel: [PanelMember] = []
    public private(set) var openedOn: Day?
    public private(set) var hearing: ChildHearing?
    public private(set) var decision: BestInterestsDecision?
    public private(set) var decidedOn: Day?
    /// Why it was sent back or revoked.
    public private(set) var returnedFor: TaggedText?
    /// Without whom it no longer holds.
    public private(set) var lost: Lost?
    public private(set) var done: [Step: Set<OfficerID>] = [:]
    public private(set) var timeline: [Recorded<BestInterestsFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<BestInterestsFact>) {
        timeline.append(recorded)
        func note(_ step: Step) { if let officer = recorded.by { done[step, default: []].insert(officer) } }
        switch recorded.fact {
        case .opened(let panel, let day):
            (state, self.panel, openedOn, hearing, decision, decidedOn) = (.open, panel, day, nil, nil, nil)
            (returnedFor, lost, done) = (nil, nil, [:])
            note(.open)
        case .heard(let hearing):
            self.hearing = hearing
            note(.hear)
        case .proposed(let decision):
            (state, self.decision, returnedFor) = (.proposed, decision, nil)
            note(.propose)
        case .sentBack(let reason):
            (state, returnedFor, done[.propose]) = (.open, reason, nil)
            note(.sendBack)
        case .decided(let day):
            (state, decidedOn) = (.decided, day)
            note(.decide)
        case .revoked(let reason): (state, returnedFor) = (.revoked, reason)
        case .memberLost(let member, let outcome): (state, returnedFor, lost) = (.revoked, nil, Lost(member: member, outcome: outcome))
        case .refused: break
        }
    }

    public var stands: Bool { state == .decided }

    /// Whether it sends the child home.
    public var isToGo: Bool { stands && decision.map { $0.outcome != .stay } ?? false }

    /// Whether it lets the child and its parents be apart.
    public var mayBeParted: Bool { stands && decision?.mayBeParted ?? false }
}
