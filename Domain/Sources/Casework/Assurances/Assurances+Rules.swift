// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

extension Assurances {
    public func give(_ assurance: DiplomaticAssurance, to state: StateCode, under request: String, on today: Day, by actor: Actor) throws(Refusal) -> AssurancesFact {
        try Self.transitions.check(.give, from: item(assurance.id)?.state ?? .none, by: actor)
        try assurance.check(on: today)
        return .given(assurance, to: state, request: request)
    }

    /// Before the other state is bound: one that was written down wrongly, or that nobody will acknowledge.
    public func withdraw(_ id: String, by actor: Actor) throws(Refusal) -> AssurancesFact {
        try Self.transitions.check(.withdraw, from: try found(id, on: .holding).state, by: actor)
        return .withdrawn(id)
    }

    public func acknowledge(_ id: String, by actor: Actor) throws(Refusal) -> AssurancesFact {
        try Self.transitions.check(.acknowledge, from: try found(id, on: .nationality).state, by: actor)
        return .acknowledged(id)
    }

    /// What a visit found of one assurance.
    public func find(_ seen: AssuranceSeen, on day: Day, by actor: Actor) throws(Refusal) -> AssurancesFact {
        try Self.transitions.check(.find, from: try found(seen.assurance, on: .nationality).state, by: actor)
        return .found(seen.assurance, seen.finding, on: day)
    }

    public func takeUp(_ concern: Int, _ text: TaggedText, by actor: Actor) throws(Refusal) -> AssurancesFact {
        try actor.require(.concernTakeUp)
        guard openConcerns.contains(concern) else { throw Refusal(.notFound) }
        if text.text.isEmpty { throw Refusal(.reasonMissing, field: "text") }
        return .takenUp(concern: concern, text)
    }

    private func found(_ id: String, on side: Side) throws(Refusal) -> Item {
        guard let item = item(id) else { throw Refusal(.notFound) }
        if side != self.side { throw Refusal(.otherSideMoves) }
        return item
    }

    /// Whether what the other state tells fits what we know.
    public func mayArrive(_ news: AssuranceNews, from sender: StateCode, on today: Day) -> Bool {
        guard side.map({ news.mayCome(from: $0 == .holding ? .nationality : .holding) }) ?? true, peer == nil || peer == sender else { return false }
        switch news {
        case .given(let assurance):
            do throws(Refusal) { try assurance.check(on: today.adding(days: 1)) } catch { return false }
            return item(assurance.id) == nil
        case .withdrawn(let id), .acknowledged(let id): return item(id) != nil
        case .found(let id, _, let day): return item(id) != nil && day <= today.adding(days: 1)
        case .complained(let day): return !items.isEmpty && day <= today.adding(days: 1)
        }
    }

    /// What that does here.
    /// - Parameter isClosed: the person was withdrawn; nothing new binds.
    public func hear(_ news: AssuranceNews, from sender: StateCode, under request: String, isClosed: Bool) -> AssurancesFact {
        switch news {
        case .given(let assurance) where !isClosed: return .arrived(assurance, from: sender, request: request)
        // Withdrawn while the acknowledgement was on its way: it binds nobody, on both sides.
        case .withdrawn(let id) where [.given, .acknowledged].contains(item(id)?.state): return .withdrawn(id)
        case .acknowledged(let id) where item(id)?.state == .given: return .acknowledged(id)
        case .found(let id, let finding, let day) where [.acknowledged, .breached].contains(item(id)?.state): return .found(id, finding, on: day)
        case .complained(let day) where !binding.isEmpty: return .complained(on: day)
        case .given, .withdrawn, .acknowledged, .found, .complained: return .late(news)
        }
    }
}
