// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// Why what is kept of a person is destroyed.
public enum ErasureReason: String, Sendable, Codable, CaseIterable {
    case retentionEnded, courtOrder, subjectsRequest
}

/// What can happen to how long a person's records are kept. Erased with the rest of what is kept of them.
public enum RetentionFact: Sendable, Hashable, Codable {
    /// Nothing of the person may be erased while this stands.
    case held(hold: String, reason: TaggedText)
    case liftProposed(hold: String, reason: TaggedText)
    case holdLifted(hold: String, reason: TaggedText)
    case erasureProposed(ErasureReason)
    case erasureRejected(reason: TaggedText)
    case refused(code: Refusal.Code)
}

/// How long the records of one person are kept: legal holds, and whether their erasure is proposed.
public struct RetentionRecord: CaseworkRecord, Chronicled {
    public struct Hold: Sendable, Hashable {
        public let id: String
        public let reason: TaggedText
        public let placedBy: OfficerID?
        public let at: Moment
        /// The journal entry that says so.
        public let placedIn: Int
        public fileprivate(set) var liftProposedBy: OfficerID?
        public fileprivate(set) var liftReason: TaggedText?
        public fileprivate(set) var isLifted = false
    }

    public struct Proposal: Sendable, Hashable {
        public let reason: ErasureReason
        public let by: OfficerID?
        public let at: Moment
    }

    public private(set) var holds: [Hold] = []
    public private(set) var proposal: Proposal?
    public private(set) var timeline: [Recorded<RetentionFact>] = []

    public init() {}

    public var activeHolds: [Hold] { holds.filter { !$0.isLifted } }

    /// Holds that were placed while two files were one person's, and so must keep both when they are two again.
    public func holdsToCarry(since merge: Int) -> [Hold] { activeHolds.filter { $0.placedIn > merge } }

    public mutating func apply(_ recorded: Recorded<RetentionFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .held(let id, let reason):
            holds.append(Hold(id: id, reason: reason, placedBy: recorded.by, at: recorded.recordedAt, placedIn: recorded.entry))
            // What was proposed before is not confirmed by surprise once the hold is lifted.
            proposal = nil
        case .liftProposed(let id, let reason):
            change(id) { hold in (hold.liftProposedBy, hold.liftReason) = (recorded.by, reason) }
        case .holdLifted(let id, _): change(id) { $0.isLifted = true }
        case .erasureProposed(let reason): proposal = Proposal(reason: reason, by: recorded.by, at: recorded.recordedAt)
        case .erasureRejected: proposal = nil
        case .refused: break
        }
    }

    private mutating func change(_ id: String, _ change: (inout Hold) -> Void) {
        guard let index = holds.firstIndex(where: { $0.id == id }) else { return }
        change(&holds[index])
    }

    public func hold(_ id: String, reason: TaggedText, by actor: Actor) throws(Refusal) -> RetentionFact {
        try actor.require(.legalHoldPlace)
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .held(hold: id, reason: reason)
    }

    public func proposeLift(_ id: String, reason: TaggedText, by actor: Actor) throws(Refusal) -> RetentionFact {
        try actor.require(.legalHoldLift)
        guard activeHolds.contains(where: { $0.id == id && $0.liftProposedBy == nil }) else { throw Refusal(.holdNotActive) }
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .liftProposed(hold: id, reason: reason)
    }

    /// The second officer, another person than the one who proposed it.
    public func confirmLift(_ id: String, reason: TaggedText, by actor: Actor) throws(Refusal) -> RetentionFact {
        try actor.require(.legalHoldLift)
        guard let hold = activeHolds.first(where: { $0.id == id }), let proposer = hold.liftProposedBy else { throw Refusal(.holdNotActive) }
        guard proposer != actor.id else { throw Refusal(.lifterMustDiffer) }
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .holdLifted(hold: id, reason: reason)
    }

    /// - Parameter closure: how the case ended; nil while it is open.
    public func proposeErasure(_ reason: ErasureReason, closure: Closure?, on today: Day, by actor: Actor) throws(Refusal) -> RetentionFact {
        try actor.require(.erasurePropose)
        guard proposal == nil else { throw Refusal(.notPossibleNow, ["state": "proposed", "step": "propose"]) }
        try checkMayErase(reason, closure, on: today)
        return .erasureProposed(reason)
    }

    public func rejectErasure(_ reason: TaggedText, by actor: Actor) throws(Refusal) -> RetentionFact {
        try actor.require(.erasureConfirm)
        guard proposal != nil else { throw Refusal(.notPossibleNow, ["state": "not proposed", "step": "reject"]) }
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .erasureRejected(reason: reason)
    }

    /// The second of the two officers that it takes, with everything asked again: what is erased cannot be brought back.
    public func confirmErasure(closure: Closure?, on today: Day, by actor: Actor) throws(Refusal) -> Proposal {
        try actor.require(.erasureConfirm)
        guard let proposal else { throw Refusal(.notPossibleNow, ["state": "not proposed", "step": "confirm"]) }
        guard proposal.by != actor.id else { throw Refusal(.eraserMustDiffer) }
        try checkMayErase(proposal.reason, closure, on: today)
        return proposal
    }

    private func checkMayErase(_ reason: ErasureReason, _ closure: Closure?, on today: Day) throws(Refusal) {
        if !activeHolds.isEmpty { throw Refusal(.legalHoldActive) }
        switch reason {
        case .courtOrder: break
        case .subjectsRequest:
            guard let closure else { throw Refusal(.caseNotClosed) }
            // How somebody died is not theirs alone to have forgotten.
            if closure.kind == .deathInCustody { throw Refusal(.retentionNotOver) }
        case .retentionEnded:
            guard let closure else { throw Refusal(.caseNotClosed) }
            guard let due = closure.erasureDue, due <= today else { throw Refusal(.retentionNotOver) }
        }
    }
}
