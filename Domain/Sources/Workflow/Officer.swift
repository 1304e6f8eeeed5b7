// SPDX-License-Identifier: Apache-2.0

public import Identity

/// What can happen to an officer's account.
public enum OfficerFact: Sendable, Hashable, Codable {
    case admitted(name: String, roles: [Role])
    case activated
    case passwordSet
    case signedIn
    case signInFailed
    case signedOut
    /// Others may take over what the officer has claimed, up to and including that day.
    case away(until: Day)
    case back
    case tokenIssued(token: String, rights: [String], expires: Moment)
    case tokenRevoked(token: String)
    case refused(code: Refusal.Code)
}

/// An officer's appointment. Officers who decide about people need two administrators: one admits, another activates.
public struct Officer: CaseworkRecord {
    public enum State: String, Sendable, Codable { case none, pending, active }

    public private(set) var state = State.none
    public private(set) var name = ""
    public private(set) var roles: Set<Role> = []
    public private(set) var admittedBy: OfficerID?
    public private(set) var activatedBy: OfficerID?
    public private(set) var awayUntil: Day?
    public private(set) var tokens: [Token] = []

    /// A right to use the interface for programs: the officer's own rights or fewer, for a time.
    public struct Token: Sendable, Hashable, Codable {
        public let id: String
        /// Permissions as `noun:verb`; nothing else is allowed with it.
        public let rights: [String]
        public let expires: Moment
    }

    public init() {}

    public mutating func apply(_ recorded: Recorded<OfficerFact>) {
        switch recorded.fact {
        case .admitted(let name, let roles):
            self.name = name
            self.roles = Set(roles)
            admittedBy = recorded.by
            state = self.roles.contains(where: \.decides) ? .pending : .active
        case .activated:
            activatedBy = recorded.by
            state = .active
        case .away(let day): awayUntil = day
        case .back: awayUntil = nil
        case .tokenIssued(let token, let rights, let expires): tokens.append(Token(id: token, rights: rights, expires: expires))
        case .tokenRevoked(let token): tokens.removeAll { $0.id == token }
        case .passwordSet, .signedIn, .signInFailed, .signedOut, .refused: break
        }
    }

    public func admit(name: String, roles: [Role], by actor: Actor) throws(Refusal) -> OfficerFact {
        try actor.require(.officerAdmit)
        guard state == .none else { throw Refusal(.officerExists, field: "id") }
        if name.isEmpty { throw Refusal(.fieldMissing, ["field": "name"], field: "name") }
        if roles.isEmpty { throw Refusal(.roleMissing, field: "roles") }
        return .admitted(name: name, roles: roles.sorted { $0.rawValue < $1.rawValue })
    }

    /// The second administrator: another person than the one who admitted, and not the officer themself.
    public func activate(_ id: OfficerID, by actor: Actor) throws(Refusal) -> OfficerFact {
        try actor.require(.officerActivate)
        guard state == .pending else { throw Refusal(.notPossibleNow, ["state": "\(state)", "step": "activate"]) }
        guard admittedBy != actor.id, id != actor.id else { throw Refusal(.secondAdministratorMustDiffer) }
        return .activated
    }

    /// Whether others may take over what the officer has claimed.
    public func isAway(on day: Day) -> Bool { awayUntil.map { day <= $0 } ?? false }

    /// An officer says so for themself; an administrator for anybody.
    public func goAway(_ id: OfficerID, until day: Day, on today: Day, by actor: Actor) throws(Refusal) -> OfficerFact {
        if id != actor.id { try actor.require(.officerAway) }
        guard state == .active else { throw Refusal(.notFound) }
        guard day >= today else { throw Refusal(.fieldMissing, ["field": "until"], field: "until") }
        return .away(until: day)
    }

    public func comeBack(_ id: OfficerID, by actor: Actor) throws(Refusal) -> OfficerFact {
        if id != actor.id { try actor.require(.officerAway) }
        guard awayUntil != nil else { throw Refusal(.notPossibleNow, ["state": "present", "step": "back"]) }
        return .back
    }
}
