// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

public enum AssurancesFact: Sendable, Hashable, Codable {
    /// This side, the holding state, recorded or withdrew it.
    case given(DiplomaticAssurance, to: StateCode, request: String)
    case withdrawn(String)
    /// The other state has it on record, and this side is bound.
    case arrived(DiplomaticAssurance, from: StateCode, request: String)
    case acknowledged(String)
    case found(String, AssuranceFinding, on: Day)
    case complained(on: Day)
    /// What an officer here has done about a breach or a complaint; never sent.
    case takenUp(concern: Int, TaggedText)
    /// Told when it could change nothing any more.
    case late(AssuranceNews)
    case undelivered(code: String)
    case refused(code: Refusal.Code)
}

/// The assurances about one person, as both states hold them.
public struct Assurances: CaseworkRecord {
    public enum State: String, Sendable, Codable, CaseIterable {
        case none, given, acknowledged, breached, withdrawn
    }

    public enum Step: String, Sendable, Hashable, CaseIterable {
        case give, withdraw, acknowledge, find
    }

    /// The life of one assurance. A breach is not undone by its being kept afterwards.
    public static let transitions = TransitionTable<State, Step>(
        Transition(.give, from: [.none], to: [.given], on: .holding, by: .assuranceRecord),
        Transition(.withdraw, from: [.given], to: [.withdrawn], on: .holding, by: .assuranceRecord),
        Transition(.acknowledge, from: [.given], to: [.acknowledged], on: .nationality, by: .assuranceAcknowledge),
        Transition(.find, from: [.acknowledged], to: [.acknowledged, .breached], on: .nationality, by: .followUpRecord),
        Transition(.find, from: [.breached], to: [.breached], on: .nationality, by: .followUpRecord))

    public struct Report: Sendable, Hashable {
        public let finding: AssuranceFinding
        public let on: Day
    }

    public struct Item: Sendable, Hashable {
        public let assurance: DiplomaticAssurance
        public fileprivate(set) var state = State.given
        public fileprivate(set) var acknowledgedBy: OfficerID?
        public fileprivate(set) var reports: [Report] = []
    }

    /// A breach, or a complaint of ill-treatment, that somebody has to do something about.
    public struct Concern: Sendable, Hashable {
        /// nil: a complaint.
        public let assurance: String?
        public let on: Day
        public fileprivate(set) var takenUp: TaggedText?
        public fileprivate(set) var takenUpBy: OfficerID?
    }

    public private(set) var items: [Item] = []
    public private(set) var concerns: [Concern] = []
    /// Which of the two this side is; nil while there is no assurance.
    public private(set) var side: Side?
    public private(set) var peer: StateCode?
    public private(set) var request = ""
    public private(set) var undelivered: String?
    public private(set) var timeline: [Recorded<AssurancesFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<AssurancesFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .given(let assurance, let state, let request): add(assurance, .holding, state, request)
        case .arrived(let assurance, let state, let request): add(assurance, .nationality, state, request)
        case .withdrawn(let id): change(id) { $0.state = .withdrawn }
        case .acknowledged(let id):
            change(id) { item in
                item.state = .acknowledged
                item.acknowledgedBy = recorded.by
            }
        case .found(let id, let finding, let day):
            change(id) { item in
                item.reports.append(Report(finding: finding, on: day))
                if finding == .breached { item.state = .breached }
            }
            if finding == .breached { concern(id, day) }
        case .complained(let day): concern(nil, day)
        case .takenUp(let number, let text):
            guard concerns.indices.contains(number) else { return }
            (concerns[number].takenUp, concerns[number].takenUpBy) = (text, recorded.by)
        case .undelivered(let code): undelivered = code
        case .late, .refused: break
        }
    }

    private mutating func add(_ assurance: DiplomaticAssurance, _ side: Side, _ peer: StateCode, _ request: String) {
        (self.side, self.peer, self.request) = (side, peer, request)
        items.append(Item(assurance: assurance))
    }

    /// At the state of nationality what is to be done about it stands with the visit that found it.
    private mutating func concern(_ assurance: String?, _ day: Day) {
        if side == .holding { concerns.append(Concern(assurance: assurance, on: day)) }
    }

    private mutating func change(_ id: String, _ change: (inout Item) -> Void) {
        guard let index = items.firstIndex(where: { $0.assurance.id == id }) else { return }
        change(&items[index])
    }

    public func item(_ id: String) -> Item? { items.first { $0.assurance.id == id } }

    /// Those that bind: acknowledged, whether or not they were kept.
    public var binding: [Item] { items.filter { $0.state == .acknowledged || $0.state == .breached } }

    /// Whether somebody would be handed over on a promise that is not one yet, or is broken.
    public var isOpen: Bool { items.contains { $0.state == .given || $0.state == .breached } }

    public var openConcerns: [Int] { concerns.indices.filter { concerns[$0].takenUp == nil } }
}
