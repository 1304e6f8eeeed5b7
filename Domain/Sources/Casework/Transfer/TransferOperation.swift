// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What can happen to a transfer. What the other state is told is in `told`; the rest stays at home.
public enum TransferFact: Sendable, Hashable, Codable {
    case planned(TransferPlan, with: StateCode)
    case planChanged(TransferPlan)
    case personPut(CaseReference)
    /// Why somebody does not go; where the other state knew of them, it is told that they do not.
    case personTakenOff(CaseReference, reason: TakeOffReason, note: TaggedText?)
    case checked(CaseReference, LastCallCheck)
    case told(TransferEvent, to: StateCode)
    case heard(TransferEvent, from: StateCode)
    /// Given up before anybody was told.
    case dropped(reason: TaggedText)
    case undelivered(code: String)
    case translated(entry: Int, Translation)
    case refused(code: Refusal.Code, person: CaseReference?)
}

/// A journey home of one or more people: the holding state plans it, the state of nationality receives.
public struct TransferOperation: CaseworkRecord {
    public enum State: String, Sendable, Codable, CaseIterable {
        case none, planned, noticed, confirmed, counterProposed, lastCall, departed, arrived, signed, disputed, handedOver, closed, postponed, cancelled

        /// Nothing more can happen on the road.
        public var isOver: Bool { [.handedOver, .closed, .cancelled].contains(self) }
    }

    public enum Step: String, Sendable, Hashable, CaseIterable {
        case plan, put, notice, confirm, counter, callLast, depart, arrive, sign, dispute, countersign, close, postpone, cancel
    }

    /// Who moves a transfer from where to where. The two sides never both decide where it goes: before the departure the receiving state only answers a
    /// numbered notice, and an answer to an older one moves nothing; after it, they take turns.
    public static let transitions = TransitionTable<State, Step>(
        Transition(.plan, from: [.none], to: [.planned], on: .holding, by: .transferPlan),
        Transition(.put, from: [.planned], to: [.planned], on: .holding, by: .transferPlan),
        Transition(.put, from: [.counterProposed], to: [.counterProposed], on: .holding, by: .transferPlan),
        Transition(.put, from: [.postponed], to: [.postponed], on: .holding, by: .transferPlan),
        Transition(
            .notice, from: [.planned, .noticed, .confirmed, .counterProposed, .postponed], to: [.noticed], on: .holding, by: .transferNotice,
            notWhoDid: [.plan, .put]),
        Transition(.confirm, from: [.noticed], to: [.confirmed], on: .nationality, by: .transferConfirm),
        Transition(.counter, from: [.noticed], to: [.counterProposed], on: .nationality, by: .transferConfirm),
        Transition(.callLast, from: [.confirmed, .lastCall], to: [.lastCall], on: .holding, by: .transferLastCall),
        Transition(.depart, from: [.lastCall], to: [.departed], on: .holding, by: .transferRecord),
        Transition(.arrive, from: [.departed], to: [.arrived], on: .nationality, by: .transferRecord),
        Transition(.sign, from: [.departed, .arrived, .disputed], to: [.signed], on: .holding, by: .handoverSign),
        Transition(.countersign, from: [.signed], to: [.handedOver], on: .nationality, by: .handoverCountersign),
        Transition(.dispute, from: [.signed], to: [.disputed], on: .nationality, by: .handoverCountersign),
        Transition(.close, from: [.handedOver], to: [.closed], on: .holding, by: .transferRecord),
        Transition(.postpone, from: [.noticed, .confirmed, .counterProposed, .lastCall], to: [.postponed], on: .holding, by: .transferNotice),
        Transition(
            .cancel, from: [.planned, .noticed, .confirmed, .counterProposed, .lastCall, .postponed], to: [.cancelled], on: .holding, by: .transferNotice))

    public private(set) var side = Side.holding
    public private(set) var peer: StateCode?
    public private(set) var journey = Journey()
    /// The plan as it would be noticed next; the holding state's.
    public private(set) var plan: TransferPlan?
    /// The people who would be on the next notice; the holding state's.
    public private(set) var chosen: [CaseReference] = []
    public private(set) var lastCall = LastCall()
    public private(set) var takenOff: [CaseReference: TakeOffReason] = [:]
    public private(set) var undelivered: String?
    public private(set) var done: [Step: Set<OfficerID>] = [:]
    public private(set) var translations: [Int: [Translation]] = [:]
    public private(set) var timeline: [Recorded<TransferFact>] = []

    public init() {}

    public var state: State { journey.state }

    /// Everybody it is or was about: those on the notice, and at the holding state those chosen for the next.
    public var people: [CaseReference] { Set(journey.manifest.map(\.person) + chosen).sorted() }

    public mutating func apply(_ recorded: Recorded<TransferFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .planned(let plan, let peer):
            (self.plan, self.peer, side, journey.state) = (plan, peer, .holding, .planned)
            note(.plan, recorded.by)
        case .planChanged(let plan):
            self.plan = plan
            note(.plan, recorded.by)
        case .personPut(let person):
            chosen = Set(chosen + [person]).sorted()
            takenOff[person] = nil
            note(.put, recorded.by)
        case .personTakenOff(let person, let reason, _):
            chosen.removeAll { $0 == person }
            takenOff[person] = reason
        case .checked(let person, let check): lastCall.add(check, of: person, by: recorded.by, at: recorded.occurredAt)
        case .told(let event, _): take(event, recorded)
        case .heard(let event, let peer):
            // What is noticed was planned, at the other side.
            if journey.state == .none { (self.peer, side, journey.state) = (peer, .nationality, .planned) }
            take(event, recorded)
        case .dropped: journey.state = .cancelled
        case .undelivered(let code): undelivered = code
        case .translated(let entry, let translation): translations[entry, default: []].append(translation)
        case .refused: break
        }
    }

    private mutating func take(_ event: TransferEvent, _ recorded: Recorded<TransferFact>) {
        guard journey.apply(event, at: recorded.occurredAt) else { return }
        if case .noticed(let notice) = event {
            plan = notice.plan
            lastCall.clear()
        }
        if case .escortsChanged(let escorts) = event { plan = plan?.with(escorts: escorts) }
        if case .postponed = event { lastCall.clear() }
    }

    private mutating func note(_ step: Step, _ officer: OfficerID?) { if let officer { done[step, default: []].insert(officer) } }
}
