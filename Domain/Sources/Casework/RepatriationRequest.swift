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
    case withdrawn(reason: WithdrawalReason, note: TaggedText?)
    case personWithdrawn(CaseReference, reason: WithdrawalReason)
    /// Back with the asking state; the clock rests from that moment.
    case returnedIncomplete(at: Moment, gaps: [RequestGap])
    /// What was missing is sent (holding side) or has come (nationality side, where the clock goes on).
    case amended(remarks: TaggedText, people: [CaseReference])
    /// The other node could read the amendment; the clock goes on.
    case amendmentReceived(at: Moment)
    case extensionAsked(ExtensionAsk)
    case extensionGranted(ask: String)
    case extensionRefused(ask: String, reason: TaggedText)
    case answerRecalled(CaseReference, number: Int)
    case answerContested(CaseReference, number: Int)
    case translated(entry: Int, Translation)
    case refused(code: Refusal.Code, person: CaseReference?)
}

/// A formal request under a note verbale that a state take back people who say they are its nationals.
public struct RepatriationRequest: CaseworkRecord {
    public enum State: String, Sendable, Codable, CaseIterable {
        case none, draft, internalReview, approved, dispatched, received, underVerification, partiallyAnswered, answered, returnedIncomplete, withdrawn
    }

    public enum Step: String, Sendable, Hashable {
        case draft, add, submit, returnToDraft, approve, dispatch, receive, arrive, register, answer, withdraw
        case returnIncomplete, amend, askExtension, grantExtension
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
            .answer, from: [.received, .underVerification, .partiallyAnswered], to: [.partiallyAnswered, .answered], on: .nationality),
        Transition(.returnIncomplete, from: [.received, .underVerification], to: [.returnedIncomplete], on: .nationality, by: .requestReturn),
        Transition(.amend, from: [.returnedIncomplete], to: [.dispatched], on: .holding, by: .requestAmend),
        Transition(.askExtension, from: [.underVerification], to: [.underVerification], on: .nationality, by: .requestExtend),
        Transition(.askExtension, from: [.partiallyAnswered], to: [.partiallyAnswered], on: .nationality, by: .requestExtend),
        Transition(.grantExtension, from: [.underVerification], to: [.underVerification], on: .holding, by: .requestGrantExtension),
        Transition(.grantExtension, from: [.partiallyAnswered], to: [.partiallyAnswered], on: .holding, by: .requestGrantExtension),
        Transition(
            .withdraw, from: [.dispatched, .received, .underVerification, .partiallyAnswered, .returnedIncomplete], to: [.withdrawn], on: .holding,
            by: .requestWithdraw))

    public private(set) var state = State.none
    public private(set) var side = Side.holding
    public private(set) var requesting: StateCode?
    public private(set) var requested: StateCode?
    public private(set) var profile = ""
    public private(set) var people: [CaseReference] = []
    public private(set) var note: String?
    public private(set) var dispatchedAt: Moment?
    public private(set) var clock = RequestClock()
    public private(set) var number: String?
    public private(set) var answers: [CaseReference: NationalityAnswer] = [:]
    public private(set) var returnedFor: TaggedText?
    public private(set) var undeliverable: String?
    public private(set) var gaps: [RequestGap] = []
    public private(set) var extensionAsk: ExtensionAsk?
    /// People who were taken back out after the request had gone.
    public private(set) var withdrawn: Set<CaseReference> = []
    /// People whose answer was recalled and not yet superseded.
    public private(set) var recalled: Set<CaseReference> = []
    public private(set) var translations: [Int: [Translation]] = [:]
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
        case .received(let moment):
            clock.receivedAt = moment
            settle()
        case .undeliverable(let code): undeliverable = code
        case .arrived(let requesting, let requested, let profile, let number, let moment, let people):
            (self.requesting, self.requested, self.profile, side, state) = (requesting, requested, profile, .nationality, .received)
            (self.note, dispatchedAt, clock.receivedAt, self.people) = (number, moment, recorded.occurredAt, people)
        case .registered(let number):
            self.number = number
            settle()
        case .answered(let person, let answer):
            answers[person] = answer
            recalled.remove(person)
            settle()
        case .answerRecalled(let person, _):
            recalled.insert(person)
            settle()
        case .answerContested: break
        case .withdrawn: state = .withdrawn
        case .personWithdrawn(let person, _):
            withdrawn.insert(person)
            if withdrawn.count == people.count { state = .withdrawn }
            settle()
        case .returnedIncomplete(let moment, let gaps):
            self.gaps = gaps
            clock.pauses.append(.init(from: moment, to: nil))
            settle()
        case .amended:
            gaps = []
            if side == .holding { state = .dispatched } else { goOn(at: recorded.occurredAt) }
        case .amendmentReceived(let moment): goOn(at: moment)
        case .extensionAsked(let ask): extensionAsk = ask
        case .extensionGranted:
            if let ask = extensionAsk { for person in ask.people { clock.extended[person] = ask.until } }
            extensionAsk = nil
        case .extensionRefused: extensionAsk = nil
        case .translated(let entry, let translation): translations[entry, default: []].append(translation)
        case .refused: break
        }
    }

    /// The clock goes on where it rested; whatever was answered stays answered.
    private mutating func goOn(at moment: Moment) {
        // Word that the first amendment was read can come after the request was sent back a second time.
        if let open = clock.pauses.firstIndex(where: { $0.to == nil }) { clock.pauses[open].to = moment }
        settle()
    }

    /// Where a request stands that has gone, by what is known of it and not by what came last: word that it was received, registered or answered can
    /// come late and in any order. What was taken back stays so.
    private mutating func settle() {
        guard state != .withdrawn else { return }
        if unanswered.isEmpty {
            state = .answered
        } else if clock.isPaused {
            state = gaps.isEmpty ? .dispatched : .returnedIncomplete
        } else if !answers.isEmpty {
            state = .partiallyAnswered
        } else if number != nil {
            state = .underVerification
        } else if clock.receivedAt != nil {
            state = .received
        }
    }

    public var receivedAt: Moment? { clock.receivedAt }

    /// People whose answer is still owed.
    public var unanswered: [CaseReference] { people.filter { (answers[$0] == nil || recalled.contains($0)) && !withdrawn.contains($0) } }

    /// The earliest last day among the answers that are owed, while the clock runs.
    public func due(under profile: AgreementProfile) -> Day? {
        unanswered.isEmpty ? clock.due(under: profile) : unanswered.compactMap { clock.due($0, under: profile) }.min()
    }
}
