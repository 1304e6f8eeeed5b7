// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What of one person can be read in an emergency; each stands for a right to read that the officer's roles lack. There is none that writes.
public enum AccessScope: String, Sendable, Codable, CaseIterable {
    case file, safeguards, grounds, legal, verification

    /// The right to read that it lends.
    public var permission: Permission {
        switch self {
        case .file: .fileRead
        case .safeguards: .safeguardRead
        case .grounds: .safeguardGroundRead
        case .legal: .legalRead
        case .verification: .verificationRead
        }
    }
}

/// What can happen to the emergency access to one person's records.
public enum EmergencyAccessFact: Sendable, Hashable, Codable {
    case asked(access: String, AccessScope, reason: TaggedText)
    /// By a second officer, until a moment after which it is over by itself.
    case granted(access: String, until: Moment)
    case declined(access: String, reason: TaggedText)
    /// Something was read under it.
    case opened(access: String)
    case ended(access: String)
    /// An officer who answers for such cases has taken note that it was used.
    case noted(access: String)
    case refused(code: Refusal.Code)
}

/// Every emergency access to the records of one person: who asked and why, who granted it, until when, and each time that something was read.
public struct EmergencyAccess: CaseworkRecord, Chronicled {
    public struct Access: Sendable, Hashable {
        public let id: String
        public let scope: AccessScope
        public let reason: TaggedText
        public let askedBy: OfficerID?
        public let askedAt: Moment
        public fileprivate(set) var grantedBy: OfficerID?
        public fileprivate(set) var until: Moment?
        public fileprivate(set) var declined: TaggedText?
        public fileprivate(set) var isEnded = false
        public fileprivate(set) var opened: [Moment] = []
        public fileprivate(set) var notedBy: OfficerID?

        /// Whether it waits for the second officer. An emergency that nobody has answered for a day was none.
        public func waits(at now: Moment) -> Bool {
            until == nil && declined == nil && !isEnded && now < askedAt.adding(seconds: EmergencyAccess.hoursToGrant * 3600)
        }

        /// Whether something can be read under it now.
        public func isOpen(at now: Moment) -> Bool { until.map { now < $0 } ?? false && !isEnded }
    }

    /// Hours for which an access is open. No text says how long; long enough for what cannot wait, and shorter than a shift.
    public static let hours: Int64 = 4
    public static let hoursToGrant: Int64 = 24

    public private(set) var accesses: [Access] = []
    public private(set) var timeline: [Recorded<EmergencyAccessFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<EmergencyAccessFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .asked(let id, let scope, let reason):
            accesses.append(Access(id: id, scope: scope, reason: reason, askedBy: recorded.by, askedAt: recorded.recordedAt))
        case .granted(let id, let until): change(id) { access in (access.grantedBy, access.until) = (recorded.by, until) }
        case .declined(let id, let reason): change(id) { $0.declined = reason }
        case .opened(let id): change(id) { $0.opened.append(recorded.recordedAt) }
        case .ended(let id): change(id) { $0.isEnded = true }
        case .noted(let id): change(id) { $0.notedBy = recorded.by }
        case .refused: break
        }
    }

    private mutating func change(_ id: String, _ change: (inout Access) -> Void) {
        guard let index = accesses.firstIndex(where: { $0.id == id }) else { return }
        change(&accesses[index])
    }

    public func ask(_ id: String, for scope: AccessScope, reason: TaggedText, by actor: Actor, at now: Moment) throws(Refusal) -> EmergencyAccessFact {
        try actor.require(.accessAsk)
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        // Whoever may read it anyway needs no emergency; a token that allows less is no reason for one either.
        guard actor.roles.isDisjoint(with: scope.permission.roles) else { throw Refusal(.accessNotNeeded, field: "scope") }
        let own = accesses.contains { $0.askedBy == actor.id && $0.scope == scope && ($0.waits(at: now) || $0.isOpen(at: now)) }
        if own { throw Refusal(.notPossibleNow, ["state": "asked", "step": "ask"]) }
        return .asked(access: id, scope, reason: reason)
    }

    /// The second officer: another person, who may grant, and may read it themself: nobody lends what they do not have.
    public func grant(_ id: String, by actor: Actor, at now: Moment) throws(Refusal) -> EmergencyAccessFact {
        let access = try waiting(id, for: actor, at: now)
        try actor.require(access.scope.permission)
        return .granted(access: id, until: now.adding(seconds: Self.hours * 3600))
    }

    public func decline(_ id: String, reason: TaggedText, by actor: Actor, at now: Moment) throws(Refusal) -> EmergencyAccessFact {
        _ = try waiting(id, for: actor, at: now)
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .declined(access: id, reason: reason)
    }

    private func waiting(_ id: String, for actor: Actor, at now: Moment) throws(Refusal) -> Access {
        try actor.require(.accessGrant)
        guard let access = accesses.first(where: { $0.id == id }) else { throw Refusal(.notFound) }
        guard access.waits(at: now) else { throw Refusal(.notPossibleNow, ["state": "answered", "step": "grant"]) }
        guard access.askedBy != actor.id else { throw Refusal(.accessNeedsAnother) }
        return access
    }

    /// One read, by the officer who asked and nobody else, while it is open.
    public func open(_ scope: AccessScope, by actor: Actor, at now: Moment) throws(Refusal) -> (access: Access, fact: EmergencyAccessFact) {
        try actor.require(.accessAsk)
        guard let access = accesses.last(where: { $0.askedBy == actor.id && $0.scope == scope && $0.isOpen(at: now) }) else { throw Refusal(.accessNotOpen) }
        return (access, .opened(access: access.id))
    }

    /// Before its time is over: by whoever asked, or by whoever may grant.
    public func end(_ id: String, by actor: Actor, at now: Moment) throws(Refusal) -> EmergencyAccessFact {
        guard let access = accesses.first(where: { $0.id == id }) else { throw Refusal(.notFound) }
        try actor.require(access.askedBy == actor.id ? .accessAsk : .accessGrant)
        guard access.waits(at: now) || access.isOpen(at: now) else { throw Refusal(.accessNotOpen) }
        return .ended(access: id)
    }

    /// Neither by whoever asked nor by whoever granted it: a third one knows.
    public func note(_ id: String, by actor: Actor) throws(Refusal) -> EmergencyAccessFact {
        try actor.require(.accessGrant)
        guard let access = accesses.first(where: { $0.id == id }) else { throw Refusal(.notFound) }
        guard access.grantedBy != nil, access.notedBy == nil else { throw Refusal(.notPossibleNow, ["state": "noted", "step": "note"]) }
        guard access.askedBy != actor.id, access.grantedBy != actor.id else { throw Refusal(.accessNeedsAnother) }
        return .noted(access: id)
    }
}
