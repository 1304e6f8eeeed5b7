// SPDX-License-Identifier: Apache-2.0

public import Identity

/// Everything that one state's node can say to another's. There is no other way into an envelope.
public enum InterstateMessage: Sendable, Hashable, Codable {
    /// A repatriation request under its note verbale, with the people it asks for.
    case request(RequestMessage)
    /// The asked state has entered the request in its register.
    case registered(request: String, number: String)
    /// The asked state's answer about one person; a later one supersedes it.
    case answer(request: String, person: CaseReference, answer: NationalityAnswer)
    /// The asked state takes an answer back. Nothing may rest on it any more.
    case recall(request: String, person: CaseReference, number: Int, reason: RecallReason, note: TaggedText?)
    /// The asking state does not accept an answer.
    case contest(request: String, person: CaseReference, number: Int, ground: ContestGround, note: TaggedText?)
    /// The request cannot be dealt with as it is; the clock rests from that moment.
    case incomplete(request: String, at: Moment, gaps: [RequestGap])
    /// What was missing; the clock goes on when this is opened.
    case amendment(request: String, remarks: TaggedText, people: [DisclosedPerson])
    case extensionAsked(request: String, ask: ExtensionAsk)
    case extensionAnswered(request: String, ask: String, granted: Bool, reason: TaggedText?)
    /// The asking state takes back the request, or one person of it.
    case withdrawal(request: String, person: CaseReference?, reason: WithdrawalReason, note: TaggedText?)
    case evidenceCall(request: String, person: CaseReference, call: EvidenceCall)
    case evidence(request: String, person: CaseReference, evidence: SuppliedEvidence, scans: [ScanBytes])
    case interview(request: String, person: CaseReference, event: InterviewEvent)
    /// What an officer writes to the counterpart office.
    case letter(Letter)
    /// One side's record of a meeting, for the other to countersign.
    case meeting(MeetingMinutes)
    /// The other side countersigns the record, or declines with remarks.
    case meetingAnswer(meeting: String, remarks: TaggedText?)
    /// Something happened to an observation.
    case observation(ObservationMessage)
    /// A paper to travel with was issued, delivered, lost or cancelled.
    case travelDocument(request: String, person: CaseReference, news: TravelDocumentNews)
    /// A promise about a person: given, acknowledged, kept or broken.
    case assurance(request: String, person: CaseReference, news: AssuranceNews)
    /// Something happened to a journey.
    case transfer(TransferMessage)
    /// A person has died in custody, or that was recorded wrongly.
    case custody(CustodyMessage)
    /// Something happened to a return that one side holds to be wrongful.
    case wrongfulReturn(WrongfulReturnMessage)
    /// A liaison officer tries the line; carries a counter and nothing else.
    case lineCheck(number: Int)
    /// Consular contact with one person, who need not be in any request.
    case consular(person: CaseReference, word: ConsularWord)
    /// Something happened to a visit of officers to people.
    case mission(MissionMessage)
    /// The holding state lets the other know something of a person it has asked about.
    case notice(request: String, person: CaseReference, notice: HoldingNotice)

    public var kind: String {
        switch self {
        case .request: "request"
        case .registered: "registered"
        case .answer: "answer"
        case .recall: "recall"
        case .contest: "contest"
        case .incomplete: "incomplete"
        case .amendment: "amendment"
        case .extensionAsked: "extensionAsked"
        case .extensionAnswered: "extensionAnswered"
        case .withdrawal: "withdrawal"
        case .evidenceCall: "evidenceCall"
        case .evidence: "evidence"
        case .interview: "interview"
        case .letter: "letter"
        case .meeting: "meeting"
        case .meetingAnswer: "meetingAnswer"
        case .observation: "observation"
        case .travelDocument: "travelDocument"
        case .assurance: "assurance"
        case .transfer: "transfer"
        case .custody: "custody"
        case .wrongfulReturn: "wrongfulReturn"
        case .lineCheck: "lineCheck"
        case .consular: "consular"
        case .mission: "mission"
        case .notice: "notice"
        }
    }

    /// The request it belongs to; nil for what belongs to none.
    public var request: String? {
        switch self {
        case .request(let message): message.request
        case .registered(let id, _), .answer(let id, _, _), .recall(let id, _, _, _, _), .contest(let id, _, _, _, _), .incomplete(let id, _, _),
            .amendment(let id, _, _), .extensionAsked(let id, _), .extensionAnswered(let id, _, _, _), .withdrawal(let id, _, _, _),
            .evidenceCall(let id, _, _), .evidence(let id, _, _, _), .interview(let id, _, _):
            id
        case .travelDocument(let id, _, _), .assurance(let id, _, _), .notice(let id, _, _): id
        case .letter, .meeting, .meetingAnswer, .observation, .transfer, .custody, .wrongfulReturn, .lineCheck, .consular, .mission: nil
        }
    }

    /// The one person it is about, where it is about one.
    public var person: CaseReference? {
        switch self {
        case .answer(_, let person, _), .recall(_, let person, _, _, _), .contest(_, let person, _, _, _), .evidenceCall(_, let person, _),
            .evidence(_, let person, _, _), .interview(_, let person, _):
            person
        case .travelDocument(_, let person, _), .assurance(_, let person, _): person
        case .withdrawal(_, let person, _, _): person
        case .letter(let letter): letter.about
        case .custody(let message): message.person
        case .consular(let person, _), .notice(_, let person, _): person
        case .request, .registered, .incomplete, .amendment, .extensionAsked, .extensionAnswered, .meeting, .meetingAnswer, .observation, .transfer, .wrongfulReturn, .lineCheck,
            .mission:
            nil
        }
    }

    /// What follows the message by itself, in parts.
    public var documents: [AttachedDocument] {
        if case .letter(let letter) = self { return letter.documents ?? [] }
        return []
    }

    /// Whether an officer of the receiving side must take the message up, and say so by a third receipt.
    public var wantsTakingUp: Bool {
        switch self {
        case .request, .recall, .contest, .incomplete, .amendment, .extensionAsked, .withdrawal, .evidenceCall, .evidence, .interview, .letter, .meeting: true
        // The first answer needs no acknowledgement; one that supersedes another does.
        case .answer(_, _, let answer): answer.number > 1
        case .observation(let message): message.event.wantsTakingUp
        case .travelDocument(_, _, let news): news.wantsTakingUp
        case .assurance(_, _, let news): news.wantsTakingUp
        case .transfer(let message): message.event.wantsTakingUp
        case .custody, .wrongfulReturn: true
        case .registered, .extensionAnswered, .meetingAnswer, .lineCheck: false
        case .consular, .notice: true
        case .mission(let message): message.event != .ended
        }
    }
}

public struct RequestMessage: Sendable, Hashable, Codable {
    public let request: String
    public let note: String
    public let requesting: StateCode
    public let requested: StateCode
    public let profile: String
    public let dispatchedAt: Moment
    public let people: [DisclosedPerson]

    public init(
        request: String, note: String, requesting: StateCode, requested: StateCode, profile: String, dispatchedAt: Moment, people: [DisclosedPerson]
    ) {
        self.request = request
        self.note = note
        self.requesting = requesting
        self.requested = requested
        self.profile = profile
        self.dispatchedAt = dispatchedAt
        self.people = people
    }
}
