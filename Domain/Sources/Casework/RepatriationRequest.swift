// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What can happen to a repatriation request, on either side.
public enum RepatriationRequestFact: Sendable, Hashable, Codable {
    case drafted(requesting: StateCode, requested: StateCode, profile: String)
    case personAdded(CaseReference)
    case personRemoved(CaseReference)
    case submitted
    case returnedToDraft(reason: TaggedText)
    case approved
    case dispatched(note: String)
    /// The other node could read it; the clock runs from this moment on both sides.
    case received(at: Moment)
    case undeliverable(code: String)
    /// On the asked side: what came over the channel.
    case arrived(requesting: StateCode, requested: StateCode, profile: String, note: String, dispatchedAt: Moment, people: [CaseReference])
    case registered(number: String)
    case answered(person: CaseReference, answer: NationalityAnswer)
    case withdrawn
    case refused(code: Refusal.Code, person: CaseReference?)
}

/// A formal request under a note verbale that a state take back people who say they are its nationals.
public struct RepatriationRequest: CaseworkRecord {
    public enum State: String, Sendable, Codable, CaseIterable {
        case none, draft, internalReview, approved, dispatched, received, underVerification, partiallyAnswered, answered, withdrawn
    }

    public enum Step: String, Sendable, Hashable {
        case draft, add, submit, returnToDraft, approve, dispatch, receive, arrive, register, answer, withdraw
    }

    /// Who may move a request from where to where.
    public static let transitions = TransitionTable<State, Step>(
        Transition(.draft, from: [.none], to: [.draft], on: .holding, by: .requestCompose),
        Transition(.add, from: [.draft], to: [.draft], on: .holding, by: .requestCompose),
        Transition(.submit, from: [.draft], to: [.internalReview], on: .holding, by: .requestCompose),
        Transition(.returnToDraft, from: [.internalReview], to: [.draft], on: .holding, by: .requestApprove),
        Transition(
            .approve, from: [.internalReview], to: [.approved], on: .holding, by: .requestApprove, notWhoDid: [.draft, .add, .submit],
            else: .authorCannotApprove),
        Transition(
            .dispatch, from: [.approved], to: [.dispatched], on: .holding, by: .requestDispatch, notWhoDid: [.draft, .add, .submit],
            else: .authorCannotApprove),
        Transition(.withdraw, from: [.draft, .internalReview, .approved], to: [.withdrawn], on: .holding, by: .requestCompose),
        Transition(.receive, from: [.dispatched], to: [.received], on: .holding),
        Transition(.arrive, from: [.none], to: [.received], on: .nationality),
        Transition(.register, from: [.received], to: [.underVerification], on: .nationality, by: .requestRegister),
        Transition(
            .answer, from: [.received, .underVerification, .partiallyAnswered], to: [.partiallyAnswered, .answered], on: .nationality))

    public private(set) var state = State.none
    public private(set) var side = Side.holding
    public private(set) var requesting: StateCode?
    public private(set) var requested: StateCode?
    public private(set) var profile = ""
    public private(set) var people: [CaseReference] = []
    public private(set) var note: String?
    public private(set) var dispatchedAt: Moment?
    public private(set) var receivedAt: Moment?
    public private(set) var number: String?
    public private(set) var answers: [CaseReference: NationalityAnswer] = [:]
    public private(set) var returnedFor: TaggedText?
    public private(set) var undeliverable: String?
    public private(set) var done: [Step: Set<OfficerID>] = [:]
    public private(set) var timeline: [Recorded<RepatriationRequestFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<RepatriationRequestFact>) {
        timeline.append(recorded)
        func note(_ step: Step) { if let officer = recorded.by { done[step, default: []].insert(officer) } }
        switch recorded.fact {
        case .drafted(let requesting, let requested, let profile):
            (self.requesting, self.requested, self.profile, state) = (requesting, requested, profile, .draft)
            note(.draft)
        case .personAdded(let person):
            if !people.contains(person) { people.append(person) }
            note(.add)
        case .personRemoved(let person): people.removeAll { $0 == person }
        case .submitted:
            state = .internalReview
            returnedFor = nil
            note(.submit)
        case .returnedToDraft(let reason): (state, returnedFor) = (.draft, reason)
        case .approved:
            state = .approved
            note(.approve)
        case .dispatched(let number):
            (state, self.note, dispatchedAt) = (.dispatched, number, recorded.occurredAt)
            note(.dispatch)
        case .received(let moment): (state, receivedAt) = (.received, moment)
        case .undeliverable(let code): undeliverable = code
        case .arrived(let requesting, let requested, let profile, let number, let moment, let people):
            (self.requesting, self.requested, self.profile, side, state) = (requesting, requested, profile, .nationality, .received)
            (self.note, dispatchedAt, receivedAt, self.people) = (number, moment, recorded.occurredAt, people)
        case .registered(let number): (self.number, state) = (number, .underVerification)
        case .answered(let person, let answer):
            answers[person] = answer
            state = answers.count == people.count ? .answered : .partiallyAnswered
        case .withdrawn: state = .withdrawn
        case .refused: break
        }
    }

    /// The last day for the answers, once the clock runs.
    public func due(under profile: AgreementProfile) -> Day? { receivedAt.map { profile.replyDue(receivedAt: $0) } }
}
