// SPDX-License-Identifier: Apache-2.0

/// What can happen to an officer's account.
public enum OfficerFact: Sendable, Hashable, Codable {
    case admitted(name: String, roles: [Role])
    case activated
    case passwordSet
    case signedIn
    case signInFailed
    case signedOut
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
}
