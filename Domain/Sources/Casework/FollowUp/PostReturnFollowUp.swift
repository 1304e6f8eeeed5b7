// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What happens after somebody has come home. It stays in the state that received them: no message has a place for any of it.
public enum PostReturnFollowUpFact: Sendable, Hashable, Codable {
    case opened(from: StateCode, request: String, arrivedOn: Day, isChild: Bool)
    case visited(FollowUpVisit)
    case placed(Placement)
    case guardianNamed(Carer)
    /// A note on how the person finds their way back.
    case noted(TaggedText)
    /// What was done about a visit that was a concern.
    case concernTakenUp(visit: Int, TaggedText)
    case closed(TaggedText?)
    /// The person is no longer here to be visited: the return was undone.
    case stopped
    case refused(code: Refusal.Code)
}

/// The follow-up of one person at the state that received them.
public struct PostReturnFollowUp: CaseworkRecord {
    public enum State: String, Sendable, Codable, CaseIterable {
        /// `complete`: the last visit was made, and another officer has to close.
        case none, open, complete, closed, stopped
    }

    public enum Step: String, Sendable, Hashable, CaseIterable {
        case open, visit, lastVisit, close, stop
    }

    public static let transitions = TransitionTable<State, Step>(
        Transition(.open, from: [.none, .closed, .stopped], to: [.open], on: .nationality, by: .followUpRecord),
        Transition(.visit, from: [.open], to: [.open], on: .nationality, by: .followUpRecord),
        Transition(.visit, from: [.complete], to: [.complete], on: .nationality, by: .followUpRecord),
        Transition(.lastVisit, from: [.open], to: [.complete], on: .nationality, by: .followUpRecord),
        Transition(.close, from: [.complete], to: [.closed], on: .nationality, by: .followUpClose, notWhoDid: [.lastVisit], else: .closerMustDiffer),
        Transition(.stop, from: [.open, .complete], to: [.stopped], on: .nationality))

    public struct Visit: Sendable, Hashable {
        public let visit: FollowUpVisit
        public let by: OfficerID?
        public fileprivate(set) var takenUp: TaggedText?
    }

    public private(set) var state = State.none
    public private(set) var from: StateCode?
    public private(set) var request = ""
    public private(set) var arrivedOn: Day?
    public private(set) var isChild = false
    public private(set) var visits: [Visit] = []
    /// In the order of the days from which they were so.
    public private(set) var placements: [Placement] = []
    public private(set) var guardians: [Carer] = []
    public private(set) var notes: [(text: TaggedText, by: OfficerID?, at: Moment)] = []
    public private(set) var done: [Step: Set<OfficerID>] = [:]
    public private(set) var timeline: [Recorded<PostReturnFollowUpFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<PostReturnFollowUpFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .opened(let from, let request, let day, let isChild):
            (self.from, self.request, arrivedOn, self.isChild, state) = (from, request, day, isChild, .open)
            (visits, done) = ([], [:])
        case .visited(let visit):
            if state == .open, Self.isLast(visit) {
                state = .complete
                if let officer = recorded.by { done[.lastVisit, default: []].insert(officer) }
            }
            visits.append(Visit(visit: visit, by: recorded.by))
        case .placed(let placement):
            placements.append(placement)
            placements.sort { $0.since < $1.since }
        case .guardianNamed(let guardian):
            guardians.append(guardian)
            guardians.sort { $0.since < $1.since }
        case .noted(let text): notes.append((text, recorded.by, recorded.occurredAt))
        case .concernTakenUp(let index, let text): if visits.indices.contains(index) { visits[index].takenUp = text }
        case .closed: state = .closed
        case .stopped: state = .stopped
        case .refused: break
        }
    }

    /// Whether somebody still sees to the person, or has still to say that it is over.
    public var isOpen: Bool { state == .open || state == .complete }

    /// After it nobody has to go again.
    static func isLast(_ visit: FollowUpVisit) -> Bool { visit.kind == .day180 || visit.finding == .deceased }

    public var openConcerns: [Int] { visits.indices.filter { visits[$0].visit.isConcern && visits[$0].takenUp == nil } }
}
