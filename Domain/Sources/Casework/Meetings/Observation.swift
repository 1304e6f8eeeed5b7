// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

public enum ObservationFact: Sendable, Hashable, Codable {
    case told(ObservationEvent, to: StateCode)
    case heard(ObservationEvent, from: StateCode)
    case undelivered(code: String)
    case translated(entry: Int, Translation)
    case refused(code: Refusal.Code)
}

/// An issue that one state raises with the other, and that stands in the register of both until the one that raised it is satisfied.
public struct Observation: CaseworkRecord {
    public enum State: String, Sendable, Codable, CaseIterable {
        case none, raised, acknowledged, accepted, declined, needsClarification, inProgress, answered, closedSatisfied, reopened
    }

    public enum Step: String, Sendable, Hashable, CaseIterable {
        case raise, acknowledge, accept, decline, askClarification, clarify, begin, answer, close, reopen

        /// Whether it is taken by the side that raised the observation; otherwise by the other.
        public var isRaisers: Bool {
            switch self {
            case .raise, .clarify, .close, .reopen: true
            case .acknowledge, .accept, .decline, .askClarification, .begin, .answer: false
            }
        }
    }

    /// Either state can raise, so the table names no side: the step says whether it is the raiser's. From every state only one of the two can move,
    /// and so two messages that cross on the line never lead the two records apart.
    public static let transitions = TransitionTable<State, Step>(
        Transition(.raise, from: [.none], to: [.raised], on: nil, by: .observationRaise),
        Transition(.acknowledge, from: [.raised, .reopened], to: [.acknowledged], on: nil, by: .observationAnswer),
        Transition(.accept, from: [.acknowledged], to: [.accepted], on: nil, by: .observationAnswer),
        Transition(.decline, from: [.acknowledged], to: [.declined], on: nil, by: .observationAnswer),
        Transition(.askClarification, from: [.acknowledged], to: [.needsClarification], on: nil, by: .observationAnswer),
        Transition(.clarify, from: [.needsClarification], to: [.acknowledged], on: nil, by: .observationRaise),
        Transition(.begin, from: [.accepted], to: [.inProgress], on: nil, by: .observationAnswer),
        Transition(.answer, from: [.accepted, .inProgress], to: [.answered], on: nil, by: .observationAnswer),
        Transition(.close, from: [.answered, .declined], to: [.closedSatisfied], on: nil, by: .observationClose),
        Transition(.reopen, from: [.answered, .declined, .closedSatisfied], to: [.reopened], on: nil, by: .observationClose))

    public struct Entry: Sendable, Hashable {
        public let event: ObservationEvent
        /// Whether this side said it.
        public let isOurs: Bool
        /// The journal entry that holds it.
        public let entry: Int
        public let at: Moment
        public let by: OfficerID?
    }

    /// Bytes of one text in UTF-8 at most.
    public static let mostTextBytes = 16_000
    static let mostSubjectBytes = 400

    public private(set) var state = State.none
    public private(set) var peer: StateCode?
    /// Whether this side raised it.
    public private(set) var isOurs = false
    public private(set) var matter: ObservationMatter?
    public private(set) var commitment: Commitment?
    public private(set) var thread: [Entry] = []
    /// Since when it is in its state.
    public private(set) var since = Moment(milliseconds: 0)
    public private(set) var undelivered: String?
    public private(set) var translations: [Int: [Translation]] = [:]

    public init() {}

    public mutating func apply(_ recorded: Recorded<ObservationFact>) {
        switch recorded.fact {
        case .told(let event, let peer): add(event, with: peer, isOurs: true, recorded)
        case .heard(let event, let peer): add(event, with: peer, isOurs: false, recorded)
        case .undelivered(let code): undelivered = code
        case .translated(let entry, let translation): translations[entry, default: []].append(translation)
        case .refused: break
        }
    }

    private mutating func add(_ event: ObservationEvent, with peer: StateCode, isOurs: Bool, _ recorded: Recorded<ObservationFact>) {
        if case .raised(let matter) = event, state == .none { (self.peer, self.isOurs, self.matter) = (peer, isOurs, matter) }
        if case .accepted(let commitment) = event { self.commitment = commitment }
        thread.append(Entry(event: event, isOurs: isOurs, entry: recorded.entry, at: recorded.occurredAt, by: recorded.by))
        guard let step = event.step, let row = Self.transitions.rows.first(where: { $0.step == step && $0.from.contains(state) }) else { return }
        (state, since) = (row.to.first ?? state, recorded.occurredAt)
        if state == .reopened { commitment = nil }
    }
}
