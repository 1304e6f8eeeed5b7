// SPDX-License-Identifier: Apache-2.0

/// What can be done in the office, as `noun:verb`. Whatever is not granted below is denied.
public enum Permission: String, Sendable, CaseIterable {
    case manifestImport = "manifest:import"
    case manifestReconcile = "manifest:reconcile"
    case fileRead = "file:read"
    case fileHold = "file:hold"
    case fileLiftHold = "file:liftHold"
    case requestRead = "request:read"
    case requestCompose = "request:compose"
    case requestApprove = "request:approve"
    case requestDispatch = "request:dispatch"
    case requestRegister = "request:register"
    case noteRead = "note:read"
    case verificationRead = "verification:read"
    case verificationPropose = "verification:propose"
    case verificationDecide = "verification:decide"
    case channelRead = "channel:read"
    case channelCheck = "channel:check"
    case auditRead = "audit:read"
    case officerAdmit = "officer:admit"
    case officerActivate = "officer:activate"

    /// Who may. The matrix in `docs/architecture.md` is printed from this table.
    public var roles: Set<Role> {
        switch self {
        case .manifestImport, .manifestReconcile: [.registrar]
        case .fileRead: [.registrar, .caseOfficer, .approver, .auditor]
        case .fileHold, .fileLiftHold: [.caseOfficer, .approver]
        case .requestRead: [.registrar, .caseOfficer, .approver, .verificationOfficer, .liaison, .auditor]
        case .requestCompose: [.caseOfficer]
        case .requestApprove, .requestDispatch: [.approver]
        case .requestRegister: [.registrar]
        case .noteRead: [.registrar, .caseOfficer, .approver, .liaison, .auditor]
        case .verificationRead: [.verificationOfficer, .auditor]
        case .verificationPropose, .verificationDecide: [.verificationOfficer]
        case .channelRead: [.liaison, .approver, .auditor, .administrator]
        case .channelCheck: [.liaison]
        case .auditRead: [.auditor, .administrator]
        case .officerAdmit, .officerActivate: [.administrator]
        }
    }
}

extension Actor {
    public func may(_ permission: Permission) -> Bool { !roles.isDisjoint(with: permission.roles) }

    public func require(_ permission: Permission) throws(Refusal) {
        guard may(permission) else { throw Refusal(.notPermitted, ["permission": permission.rawValue]) }
    }
}
