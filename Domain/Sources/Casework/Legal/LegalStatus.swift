// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What can happen to a person in law while they are held here.
public enum LegalStatusFact: Sendable, Hashable, Codable {
    /// - Parameters:
    ///   - agreement: under which it was chosen, by name and version.
    ///   - papers: that the agreement asks for.
    case basisChosen(LegalBasis, under: String, papers: [LegalPaper])
    case paperArrived(LegalPaper)
    /// A paper turned out not to be what it was taken for.
    case paperFailed(LegalPaper, reason: TaggedText)
    /// - Parameter court: as it calls itself; nothing is said about whether anybody recognises it.
    case happened(LegalEvent, on: Day, court: String, note: TaggedText?)
    case held(hold: String, JudicialHoldGround, authority: String, note: TaggedText?)
    case holdLifted(hold: String, order: TaggedText)
    case refused(code: Refusal.Code)
}

/// A person's standing in law: what courts did, what holds them here, and on what ground they would go.
public struct LegalStatus: CaseworkRecord {
    public struct Hold: Sendable, Hashable {
        public let id: String
        public let ground: JudicialHoldGround
        public let authority: String
        public let note: TaggedText?
        /// The journal entry that placed it.
        public let placedIn: Int
        public fileprivate(set) var isLifted = false
    }

    public struct Event: Sendable, Hashable {
        public let event: LegalEvent
        public let on: Day
        public let court: String
        public let note: TaggedText?
    }

    public private(set) var basis: LegalBasis?
    /// The agreement under which the basis was chosen.
    public private(set) var agreement: String?
    public private(set) var neededPapers: [LegalPaper] = []
    public private(set) var papers: Set<LegalPaper> = []
    public private(set) var holds: [Hold] = []
    /// In the order of the days on which they happened.
    public private(set) var events: [Event] = []
    public private(set) var timeline: [Recorded<LegalStatusFact>] = []

    public init() {}

    public var activeHolds: [Hold] { holds.filter { !$0.isLifted } }
    /// Holds that were placed while two files were one, and so hold both when they are two again.
    public func holdsToCarry(since merge: Int) -> [Hold] { activeHolds.filter { $0.placedIn > merge } }
    public var missingPapers: [LegalPaper] { neededPapers.filter { !papers.contains($0) } }

    /// Papers that are not here, or say what is no longer so: a determination that fell, a guardian who is no more.
    public func missingPapers(under protection: ChildProtection) -> [LegalPaper] {
        neededPapers.filter { paper in
            do throws(Refusal) {
                try protection.check(paper)
                return !papers.contains(paper)
            } catch {
                return true
            }
        }
    }

    public mutating func apply(_ recorded: Recorded<LegalStatusFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .basisChosen(let basis, let agreement, let papers): (self.basis, self.agreement, neededPapers) = (basis, agreement, papers)
        case .paperArrived(let paper): papers.insert(paper)
        case .paperFailed(let paper, _): papers.remove(paper)
        case .happened(let event, let day, let court, let note):
            let place = events.firstIndex { $0.on > day } ?? events.endIndex
            events.insert(Event(event: event, on: day, court: court, note: note), at: place)
        case .held(let id, let ground, let authority, let note): holds.append(Hold(id: id, ground: ground, authority: authority, note: note, placedIn: recorded.entry))
        case .holdLifted(let id, _): if let index = holds.firstIndex(where: { $0.id == id }) { holds[index].isLifted = true }
        case .refused: break
        }
    }

    /// - Parameter agreements: between the two states. The first that covers the ground lists its papers; a ground that none covers cannot be chosen.
    public func choose(_ basis: LegalBasis, among agreements: [AgreementProfile], by actor: Actor) throws(Refusal) -> LegalStatusFact {
        try actor.require(.legalRecord)
        guard let agreement = agreements.first(where: { $0.papers[basis] != nil }) else { throw Refusal(.basisNotCovered, field: "basis") }
        guard self.basis != basis || self.agreement != agreement.name else { throw Refusal(.notPossibleNow, ["state": basis.rawValue, "step": "choose"]) }
        return .basisChosen(basis, under: agreement.name, papers: agreement.papers[basis, default: []].map(\.paper))
    }

    public func take(_ paper: LegalPaper, under protection: ChildProtection = .none, by actor: Actor) throws(Refusal) -> LegalStatusFact {
        try actor.require(.legalRecord)
        guard missingPapers.contains(paper) else { throw Refusal(.notPossibleNow, ["state": "not missing", "step": "take"]) }
        try protection.check(paper)
        return .paperArrived(paper)
    }

    public func fail(_ paper: LegalPaper, reason: TaggedText, by actor: Actor) throws(Refusal) -> LegalStatusFact {
        try actor.require(.legalRecord)
        guard papers.contains(paper) else { throw Refusal(.notPossibleNow, ["state": "missing", "step": "fail"]) }
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .paperFailed(paper, reason: reason)
    }

    public func record(_ event: LegalEvent, on day: Day, today: Day, court: String, note: TaggedText?, by actor: Actor) throws(Refusal) -> LegalStatusFact {
        try actor.require(.legalRecord)
        if court.isEmpty { throw Refusal(.fieldMissing, ["field": "court"], field: "court") }
        guard day <= today else { throw Refusal(.dayInFuture, field: "day") }
        return .happened(event, on: day, court: court, note: note)
    }

    public func hold(_ id: String, _ ground: JudicialHoldGround, authority: String, note: TaggedText?, by actor: Actor) throws(Refusal) -> LegalStatusFact {
        try actor.require(.judicialHoldPlace)
        if authority.isEmpty { throw Refusal(.fieldMissing, ["field": "authority"], field: "authority") }
        return .held(hold: id, ground, authority: authority, note: note)
    }

    /// Only the judicial officer, and only on an order that is named.
    public func lift(_ id: String, order: TaggedText, by actor: Actor) throws(Refusal) -> LegalStatusFact {
        try actor.require(.judicialHoldLift)
        guard activeHolds.contains(where: { $0.id == id }) else { throw Refusal(.holdNotActive) }
        guard !order.text.isEmpty else { throw Refusal(.reasonMissing, field: "order") }
        return .holdLifted(hold: id, order: order)
    }
}
