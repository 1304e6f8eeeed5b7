// SPDX-License-Identifier: Apache-2.0

public import Identity

public enum TaskClaimFact: Sendable, Hashable, Codable {
    case claimed(by: OfficerID)
    case released
    /// Somebody with the right to do so gave it to another officer.
    case reassigned(to: OfficerID, reason: TaggedText)
    case refused(code: Refusal.Code)
}

/// Who has taken up one task, so that two officers do not do the same work. A claim orders work; it grants no right.
public struct TaskClaim: CaseworkRecord {
    public private(set) var holder: OfficerID?

    public init() {}

    public mutating func apply(_ recorded: Recorded<TaskClaimFact>) {
        switch recorded.fact {
        case .claimed(let officer), .reassigned(let officer, _): holder = officer
        case .released: holder = nil
        case .refused: break
        }
    }

    /// - Parameter isHolderAway: a task whose holder is away may be taken over.
    public func claim(by actor: Actor, isHolderAway: Bool) throws(Refusal) -> TaskClaimFact {
        try actor.require(.taskClaim)
        guard holder == nil || isHolderAway else { throw Refusal(.taskClaimed, ["officer": holder?.text ?? ""]) }
        return .claimed(by: actor.id)
    }

    public func release(by actor: Actor) throws(Refusal) -> TaskClaimFact {
        guard let holder else { throw Refusal(.taskNotClaimed) }
        if holder != actor.id { try actor.require(.taskReassign) }
        return .released
    }

    public func reassign(to officer: OfficerID, reason: TaggedText, by actor: Actor) throws(Refusal) -> TaskClaimFact {
        try actor.require(.taskReassign)
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .reassigned(to: officer, reason: reason)
    }
}
