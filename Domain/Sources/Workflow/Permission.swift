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
    case agreementRead = "agreement:read"
    case legalRecord = "legal:record"
    case judicialHoldPlace = "judicialHold:place"
    case judicialHoldLift = "judicialHold:lift"
    case childRegister = "child:register"
    case familyRead = "family:read"
    case familyLink = "family:link"
    case familyEstablish = "family:establish"
    case guardianName = "guardian:name"
    case bestInterestsPropose = "bestInterests:propose"
    case bestInterestsDecide = "bestInterests:decide"
    case travelDocumentRead = "travelDocument:read"
    case travelDocumentRequest = "travelDocument:request"
    case travelDocumentIdentify = "travelDocument:identify"
    case travelDocumentApprove = "travelDocument:approve"
    case travelDocumentIssue = "travelDocument:issue"
    /// At the holding state: that the escort has it.
    case travelDocumentDeliver = "travelDocument:deliver"
    case travelDocumentLose = "travelDocument:lose"
    case travelDocumentReport = "travelDocument:report"
    case travelDocumentCancel = "travelDocument:cancel"
    case assuranceRead = "assurance:read"
    case assuranceRecord = "assurance:record"
    case assuranceAcknowledge = "assurance:acknowledge"
    case followUpRead = "followUp:read"
    case followUpRecord = "followUp:record"
    case followUpClose = "followUp:close"
    /// To answer for what is done about a breach or a complaint of ill-treatment.
    case concernTakeUp = "concern:takeUp"

    /// How many people there were, as of a date; names nobody.
    case reportRead = "report:read"
    /// How long people's records are kept, and who was erased.
    case retentionRead = "retention:read"
    case legalHoldPlace = "legalHold:place"
    case legalHoldLift = "legalHold:lift"
    case erasurePropose = "erasure:propose"
    case erasureConfirm = "erasure:confirm"
    /// To read in an emergency what one's roles do not allow.
    case accessAsk = "access:ask"
    case accessGrant = "access:grant"
    case accessRead = "access:read"
    /// Requests of people to see what is kept of them.
    case subjectReceive = "subject:receive"
    case subjectAnswer = "subject:answer"
    /// What is stuck in the office, whoever's it is.
    case stuckRead = "stuck:read"
    case transferRead = "transfer:read"
    case transferPlan = "transfer:plan"
    case transferNotice = "transfer:notice"
    case transferConfirm = "transfer:confirm"
    case transferLastCall = "transfer:lastCall"
    /// That a journey left, arrived, and is over.
    case transferRecord = "transfer:record"
    case escortRecordRead = "escortRecord:read"
    case escortRecordWrite = "escortRecord:write"
    case escortRecordConfirm = "escortRecord:confirm"
    case handoverSign = "handover:sign"
    case handoverCountersign = "handover:countersign"
    case wrongfulReturnRead = "wrongfulReturn:read"
    case wrongfulReturnDeclare = "wrongfulReturn:declare"
    case takeBackRecord = "takeBack:record"
    case deathRecord = "death:record"
    case outcomeRecord = "outcome:record"
    case outcomeCorrect = "outcome:correct"
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
        case .textTranslate: [.registrar, .caseOfficer, .approver, .verificationOfficer, .transferOfficer, .liaison]
        case .taskClaim: [.registrar, .caseOfficer, .approver, .verificationOfficer, .transferOfficer, .liaison]
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
        case .agreementRead: Set(Role.allCases)
        case .judicialHoldPlace, .judicialHoldLift: [.judicialOfficer]
        case .childRegister: [.registrar]
        case .familyRead: [.registrar, .caseOfficer, .approver, .safeguardsOfficer, .transferOfficer, .auditor]
        case .familyLink: [.registrar, .caseOfficer, .safeguardsOfficer]
        case .familyEstablish: [.caseOfficer, .safeguardsOfficer]
        case .guardianName: [.caseOfficer, .safeguardsOfficer]
        case .bestInterestsPropose, .bestInterestsDecide: [.safeguardsOfficer]
        case .travelDocumentRead: [.registrar, .caseOfficer, .approver, .verificationOfficer, .transferOfficer, .auditor]
        case .travelDocumentRequest: [.caseOfficer, .verificationOfficer]
        case .travelDocumentIdentify: [.verificationOfficer]
        case .travelDocumentApprove, .travelDocumentCancel: [.approver]
        case .travelDocumentIssue, .travelDocumentReport: [.registrar]
        case .travelDocumentDeliver: [.transferOfficer, .caseOfficer]
        case .travelDocumentLose: [.transferOfficer, .caseOfficer, .registrar]
        case .assuranceRead: [.safeguardsOfficer, .caseOfficer, .approver, .auditor]
        case .assuranceRecord: [.safeguardsOfficer]
        case .assuranceAcknowledge: [.approver]
        case .followUpRead: [.caseOfficer, .safeguardsOfficer, .approver, .auditor]
        case .followUpRecord: [.caseOfficer, .safeguardsOfficer]
        case .followUpClose: [.caseOfficer, .safeguardsOfficer, .approver]
        case .concernTakeUp: [.safeguardsOfficer, .approver]

        case .reportRead: [.approver, .liaison, .auditor]
        case .retentionRead: [.registrar, .approver, .judicialOfficer, .auditor]
        case .legalHoldPlace, .legalHoldLift: [.judicialOfficer, .approver]
        case .erasurePropose: [.registrar, .approver]
        case .erasureConfirm: [.approver, .judicialOfficer]
        case .accessAsk: Set(Role.allCases).subtracting([.auditor, .administrator])
        case .accessGrant: [.approver, .safeguardsOfficer, .judicialOfficer, .verificationOfficer]
        case .accessRead: [.approver, .auditor]
        case .subjectReceive: [.registrar, .caseOfficer, .safeguardsOfficer, .verificationOfficer]
        case .subjectAnswer: [.safeguardsOfficer, .verificationOfficer]
        case .stuckRead: [.approver, .liaison, .auditor]
        case .transferRead: [.transferOfficer, .approver, .caseOfficer, .safeguardsOfficer, .verificationOfficer, .auditor]
        case .transferPlan, .transferConfirm, .transferRecord, .handoverSign, .handoverCountersign, .escortRecordWrite: [.transferOfficer]
        case .transferNotice: [.approver]
        case .transferLastCall, .escortRecordConfirm: [.transferOfficer, .caseOfficer]
        case .escortRecordRead: [.transferOfficer, .caseOfficer, .auditor]
        case .wrongfulReturnRead: [.verificationOfficer, .transferOfficer, .approver, .caseOfficer, .auditor]
        case .wrongfulReturnDeclare: [.verificationOfficer]
        case .takeBackRecord: [.approver, .transferOfficer]
        case .deathRecord: [.caseOfficer, .transferOfficer, .approver]
        case .outcomeRecord, .outcomeCorrect: [.caseOfficer, .approver]
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
