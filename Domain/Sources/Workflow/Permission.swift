// SPDX-License-Identifier: Apache-2.0

/// What can be done in the office, as `noun:verb`. Whatever is not granted below is denied.
public enum Permission: String, Sendable, CaseIterable {
    case manifestImport = "manifest:import"
    case manifestReconcile = "manifest:reconcile"
    case fileRead = "file:read"
    case fileHold = "file:hold"
    case fileLiftHold = "file:liftHold"
    case fileMerge = "file:merge"
    case fileScan = "file:scan"
    case requestRead = "request:read"
    case requestCompose = "request:compose"
    case requestApprove = "request:approve"
    case requestDispatch = "request:dispatch"
    case requestRegister = "request:register"
    case requestReturn = "request:return"
    case requestAmend = "request:amend"
    case requestExtend = "request:extend"
    case requestGrantExtension = "request:grantExtension"
    case requestWithdraw = "request:withdraw"
    case answerContest = "answer:contest"
    case answerAcknowledge = "answer:acknowledge"
    case answerRecall = "answer:recall"
    case evidenceAsk = "evidence:ask"
    case evidenceSupply = "evidence:supply"
    case interviewArrange = "interview:arrange"
    case interviewRecord = "interview:record"
    case preparationBegin = "preparation:begin"
    case textTranslate = "text:translate"
    case taskClaim = "task:claim"
    case taskReassign = "task:reassign"
    case noteRead = "note:read"
    case verificationRead = "verification:read"
    case verificationPropose = "verification:propose"
    case verificationDecide = "verification:decide"
    case letterRead = "letter:read"
    case letterWrite = "letter:write"
    case meetingRead = "meeting:read"
    case meetingRecord = "meeting:record"
    case observationRead = "observation:read"
    case observationRaise = "observation:raise"
    case observationAnswer = "observation:answer"
    case observationClose = "observation:close"
    case channelRead = "channel:read"
    case channelCheck = "channel:check"
    case channelCourier = "channel:courier"
    case peerPropose = "peer:propose"
    case peerConfirm = "peer:confirm"
    case auditRead = "audit:read"
    case officerAdmit = "officer:admit"
    case officerActivate = "officer:activate"
    case officerAway = "officer:away"
    case tokenIssue = "token:issue"
    case safeguardRead = "safeguard:read"
    /// Why a check was found as it was: what a person said of asylum, health or family.
    case safeguardGroundRead = "safeguardGround:read"
    case safeguardAssess = "safeguard:assess"
    case safeguardClear = "safeguard:clear"
    case safeguardReport = "safeguard:report"
    case legalRead = "legal:read"
    case legalRecord = "legal:record"
    case judicialHoldPlace = "judicialHold:place"
    case judicialHoldLift = "judicialHold:lift"
    case consularRead = "consular:read"
    case consularRecord = "consular:record"
    case consentRecord = "consent:record"
    case disclosureRead = "disclosure:read"
    case disclosureRecord = "disclosure:record"
    /// Why somebody is asked for although they object.
    case disclosureDecide = "disclosure:decide"
    case missionRead = "mission:read"
    case missionPlan = "mission:plan"
    case missionAnswer = "mission:answer"

    /// Who may. The matrix in `docs/architecture.md` is printed from this table.
    public var roles: Set<Role> {
        switch self {
        case .manifestImport, .manifestReconcile: [.registrar]
        case .fileRead: [.registrar, .caseOfficer, .approver, .safeguardsOfficer, .judicialOfficer, .transferOfficer, .auditor]
        case .fileHold, .fileLiftHold: [.caseOfficer, .approver]
        case .requestRead: [.registrar, .caseOfficer, .approver, .verificationOfficer, .liaison, .auditor]
        case .requestCompose: [.caseOfficer]
        case .requestApprove, .requestDispatch: [.approver]
        case .requestRegister, .requestReturn, .fileMerge: [.registrar]
        case .fileScan: [.registrar, .caseOfficer]
        case .requestAmend, .requestGrantExtension, .requestWithdraw, .answerContest: [.approver]
        case .requestExtend, .evidenceAsk, .answerRecall, .interviewRecord: [.verificationOfficer]
        case .answerAcknowledge: [.caseOfficer, .approver]
        case .evidenceSupply: [.caseOfficer]
        case .interviewArrange, .preparationBegin: [.caseOfficer, .verificationOfficer]
        case .textTranslate: [.registrar, .caseOfficer, .approver, .verificationOfficer, .liaison]
        case .taskClaim: [.registrar, .caseOfficer, .approver, .verificationOfficer, .liaison]
        case .taskReassign: [.approver, .liaison]
        case .noteRead: [.registrar, .caseOfficer, .approver, .liaison, .auditor]
        case .verificationRead: [.verificationOfficer, .auditor]
        case .verificationPropose, .verificationDecide: [.verificationOfficer]
        case .letterRead: [.registrar, .caseOfficer, .approver, .verificationOfficer, .liaison, .auditor]
        case .letterWrite: [.caseOfficer, .approver, .verificationOfficer, .liaison]
        case .meetingRead, .observationRead: [.caseOfficer, .approver, .verificationOfficer, .liaison, .auditor]
        case .meetingRecord: [.liaison]
        case .observationRaise: [.caseOfficer, .approver, .verificationOfficer, .liaison]
        case .observationAnswer: [.approver, .verificationOfficer, .liaison]
        case .observationClose: [.approver, .liaison]
        case .channelRead: [.liaison, .approver, .auditor, .administrator]
        case .channelCheck, .channelCourier: [.liaison]
        case .peerPropose, .peerConfirm: [.liaison, .administrator]
        case .auditRead: [.auditor, .administrator]
        case .officerAdmit, .officerActivate, .officerAway: [.administrator]
        case .tokenIssue: Set(Role.allCases)
        case .safeguardRead: [.safeguardsOfficer, .caseOfficer, .approver, .transferOfficer, .auditor]
        case .safeguardGroundRead: [.safeguardsOfficer, .auditor]
        case .safeguardAssess, .safeguardClear: [.safeguardsOfficer]
        case .safeguardReport: [.safeguardsOfficer, .caseOfficer, .approver, .registrar, .transferOfficer, .judicialOfficer]
        case .legalRead: [.judicialOfficer, .caseOfficer, .approver, .safeguardsOfficer, .transferOfficer, .auditor]
        case .legalRecord: [.judicialOfficer, .caseOfficer]
        case .judicialHoldPlace, .judicialHoldLift: [.judicialOfficer]
        case .consularRead: [.caseOfficer, .approver, .safeguardsOfficer, .verificationOfficer, .auditor]
        case .consularRecord: [.caseOfficer, .safeguardsOfficer, .verificationOfficer]
        case .consentRecord, .disclosureRecord: [.caseOfficer, .safeguardsOfficer]
        case .disclosureRead: [.caseOfficer, .approver, .safeguardsOfficer, .auditor]
        case .disclosureDecide: [.approver]
        case .missionRead: [.caseOfficer, .approver, .verificationOfficer, .liaison, .auditor]
        case .missionPlan: [.verificationOfficer]
        case .missionAnswer: [.caseOfficer, .approver]
        }
    }
}

extension Actor {
    public func may(_ permission: Permission) -> Bool { !roles.isDisjoint(with: permission.roles) && rights?.contains(permission) ?? true }

    public func require(_ permission: Permission) throws(Refusal) {
        guard may(permission) else { throw Refusal(.notPermitted, ["permission": permission.rawValue]) }
    }
}
