// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What a person said when it was explained to them what would be told to the other state, and to which.
public struct DisclosurePosition: Sendable, Hashable, Codable {
    public let position: PersonNotice.Position
    public let explainedBy: String
    /// The language it was explained in, as a code of ISO 639.
    public let language: String
    public let interpreter: String?
    /// How the person put their word under it; nil where they put none.
    public let form: ConsentForm?
    public let on: Day

    public init(_ position: PersonNotice.Position, explainedBy: String, language: String, interpreter: String?, form: ConsentForm?, on day: Day) {
        (self.position, self.explainedBy, self.language) = (position, explainedBy, language)
        (self.interpreter, self.form, on) = (interpreter, form, day)
    }

    public func check(on today: Day) throws(Refusal) {
        if explainedBy.isEmpty { throw Refusal(.fieldMissing, ["field": "explainedBy"], field: "explainedBy") }
        try checkLanguageCode(language)
        if on > today { throw Refusal(.dayInFuture, field: "day") }
        // Agreement is the person's own act; an objection needs no signature to count.
        if position == .agrees, form == nil { throw Refusal(.fieldMissing, ["field": "form"], field: "form") }
    }
}

/// One thing that was told to another state of a person: in which message, why, and which of the file's fields were in it.
public struct ToldToState: Sendable, Hashable, Codable {
    /// The message's kind, as the channel calls it.
    public let kind: String
    public let to: StateCode
    public let purpose: DisclosurePurpose
    public let fields: [DisclosableField]
    /// Kinds of the evidence that was in it.
    public let evidence: [EvidenceKind]

    public init(kind: String, to state: StateCode, purpose: DisclosurePurpose, fields: [DisclosableField], evidence: [EvidenceKind]) {
        (self.kind, to, self.purpose, self.fields, self.evidence) = (kind, state, purpose, fields, evidence)
    }
}

public enum DisclosureFact: Sendable, Hashable, Codable {
    case explained(DisclosurePosition)
    /// The person does not stand by what they said.
    case takenBack(on: Day)
    /// An approver says why it is asked for all the same.
    case objectionWeighed(reason: TaggedText)
    case told(ToldToState)
    /// A rule kept something from being told.
    case withheld(code: Refusal.Code, purpose: DisclosurePurpose, from: StateCode)
    case refused(code: Refusal.Code)
}

/// What a person knows and says of what is told about them, and what was told to whom.
public struct DisclosureRecord: CaseworkRecord, Chronicled {
    public private(set) var position: DisclosurePosition?
    public private(set) var takenBackOn: Day?
    /// Who wrote the position down.
    public private(set) var recordedBy: OfficerID?
    public private(set) var weighed: (reason: TaggedText, by: OfficerID?)?
    public private(set) var timeline: [Recorded<DisclosureFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<DisclosureFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .explained(let position): (self.position, takenBackOn, recordedBy, weighed) = (position, nil, recorded.by, nil)
        case .takenBack(let day): (takenBackOn, recordedBy, weighed) = (day, recorded.by, nil)
        case .objectionWeighed(let reason): weighed = (reason, recorded.by)
        case .told, .withheld, .refused: break
        }
    }

    /// The person is against it, from the beginning or since.
    public var isObjected: Bool { position?.position == .objects || takenBackOn != nil }
}

extension LegalBasis {
    /// Grounds that rest on the person's will: against it nothing is told for them (ETS 112 Arts 3 and 7 for the sentenced).
    public var needsConsentToDisclosure: Bool {
        switch self {
        case .voluntaryReturn, .sentencedTransfer: true
        case .readmission, .extraditionForTrial, .extraditionForSentence, .prosecutionTransfer, .childReturn, .reciprocity: false
        }
    }
}

extension DisclosureRecord {
    public func explain(_ position: DisclosurePosition, on today: Day, by actor: Actor) throws(Refusal) -> DisclosureFact {
        try actor.require(.disclosureRecord)
        try position.check(on: today)
        return .explained(position)
    }

    public func takeBack(on today: Day, by actor: Actor) throws(Refusal) -> DisclosureFact {
        try actor.require(.disclosureRecord)
        guard position != nil, !isObjected else { throw Refusal(.notPossibleNow, ["state": "objected", "step": "takeBack"]) }
        return .takenBack(on: today)
    }

    /// Not by whoever wrote the objection down.
    public func weigh(_ reason: TaggedText, by actor: Actor) throws(Refusal) -> DisclosureFact {
        try actor.require(.disclosureDecide)
        guard isObjected else { throw Refusal(.notPossibleNow, ["state": "not objected", "step": "weigh"]) }
        guard recordedBy != actor.id else { throw Refusal(.secondOfficerMustDiffer) }
        if reason.text.isEmpty { throw Refusal(.reasonMissing, field: "reason") }
        return .objectionWeighed(reason: reason)
    }

    /// Whether the person can be named in a request now: they have been told, and an objection has an approver's answer, or stops it where the ground
    /// rests on their will.
    public func checkMayBeNamed(on basis: LegalBasis?) throws(Refusal) {
        guard position != nil else { throw Refusal(.disclosureNotExplained) }
        guard isObjected else { return }
        if weighed == nil || basis?.needsConsentToDisclosure == true { throw Refusal(.disclosureObjected) }
    }
}
