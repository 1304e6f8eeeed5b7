// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

public enum NationalityVerificationFact: Sendable, Hashable, Codable {
    case claimed(request: String, from: StateCode, person: DisclosedPerson)
    case proposed(OfficersFinding)
    case answeredBySecond(OfficersFinding)
    case sentBack(reason: TaggedText)
    case settledByThird(OfficersFinding)
    /// Two officers agree, or a third settled it after seeing both.
    case decided(NationalityAnswer)
    case answerDispatched
    /// Taken back by one officer at once; a new answer takes two again.
    case recalled(reason: RecallReason, note: TaggedText?)
    /// The other state has taken up the news that an answer was recalled or superseded.
    case acknowledged
    case contested(number: Int, ground: ContestGround, note: TaggedText?)
    case reopened(reason: TaggedText)
    case withdrawn(reason: WithdrawalReason)
    case evidenceAsked(EvidenceCall)
    case evidenceArrived(SuppliedEvidence)
    case amended(DisclosedPerson)
    case interview(InterviewEvent)
    case minutes(interview: String, text: TaggedText)
    case preparationBegun(Preparation)
    /// What was begun is not gone on with.
    case preparationStopped(Preparation)
    case translated(entry: Int, Translation)
    /// Where the person is: received here, taken back, or dead.
    case whereabouts(WhereaboutsFact)
    /// The other state spoke of somebody whose case is closed: it is heard, and changes nothing.
    indirect case heardLate(NationalityVerificationFact)
    case refused(code: Refusal.Code)
    /// The holding state lets us know something of the person.
    case noticed(HoldingNotice)
}

/// The check whether one person is a national of this state. The matcher adds candidates; officers decide.
public struct NationalityVerification: CaseworkRecord {
    public enum State: String, Sendable, Codable, CaseIterable {
        case none, claimed, proposed, divided, decided, recalled, contested, withdrawn
        /// The person has died.
        case closed
    }

    public enum Step: String, Sendable, Hashable {
        case claim, propose, answerSecond, sendBack, settle, recall, contest, reopen, withdraw, askEvidence, interview
        /// Not a step: who decided an answer that was contested or recalled.
        case decideBefore
        case close, restore
    }

    /// Who may move a verification from where to where.
    public static let transitions = TransitionTable<State, Step>(
        Transition(.claim, from: [.none], to: [.claimed], on: .nationality),
        Transition(
            .propose, from: [.claimed], to: [.proposed], on: .nationality, by: .verificationPropose, notWhoDid: [.decideBefore], else: .reviewerMustDiffer),
        Transition(
            .answerSecond, from: [.proposed], to: [.decided, .divided], on: .nationality, by: .verificationDecide, notWhoDid: [.propose]),
        Transition(
            .settle, from: [.divided], to: [.decided], on: .nationality, by: .verificationDecide, notWhoDid: [.propose, .answerSecond],
            else: .thirdOfficerMustDiffer),
        Transition(.sendBack, from: [.divided], to: [.claimed], on: .nationality, by: .verificationDecide),
        Transition(.askEvidence, from: [.claimed], to: [.claimed], on: .nationality, by: .evidenceAsk),
        Transition(.askEvidence, from: [.proposed], to: [.proposed], on: .nationality, by: .evidenceAsk),
        Transition(.askEvidence, from: [.divided], to: [.divided], on: .nationality, by: .evidenceAsk),
        Transition(.recall, from: [.decided], to: [.recalled], on: .nationality, by: .answerRecall),
        Transition(.contest, from: [.decided], to: [.contested], on: .holding),
        Transition(.reopen, from: [.decided, .recalled, .contested], to: [.claimed], on: .nationality, by: .verificationPropose),
        Transition(.withdraw, from: [.claimed, .proposed, .divided, .decided, .recalled, .contested], to: [.withdrawn], on: .holding),
        Transition(.close, from: [.claimed, .proposed, .divided, .decided, .recalled, .contested, .withdrawn], to: [.closed], on: .holding),
        Transition(.restore, from: [.closed], to: [.claimed, .proposed, .divided, .decided, .recalled, .contested, .withdrawn], on: .holding))

    public private(set) var state = State.none
    public private(set) var request = ""
    public private(set) var from: StateCode?
    public private(set) var person: DisclosedPerson?
    public private(set) var first: (officer: OfficerID?, finding: OfficersFinding)?
    public private(set) var second: (officer: OfficerID?, finding: OfficersFinding)?
    public private(set) var third: (officer: OfficerID?, finding: OfficersFinding)?
    public private(set) var answer: NationalityAnswer?
    public private(set) var isAnswerDispatched = false
    /// Answers that were recalled or superseded, and changes of them, that the other state has not yet taken up.
    public private(set) var isUnacknowledged = false
    public private(set) var isRecalled = false
    /// Rounds that are over: findings that differed and were sent back, or an answer that was recalled, contested or taken up again.
    public private(set) var earlierRounds: [Round] = []
    /// Numbers of the register that were found to be namesakes of this person, and never this person.
    public private(set) var namesakes: Set<String> = []
    public private(set) var calls: [EvidenceCall] = []
    public private(set) var supplied: [SuppliedEvidence] = []
    public private(set) var interviews: [Interview] = []
    public private(set) var preparations: [Preparation: Bool] = [:]
    public private(set) var translations: [Int: [Translation]] = [:]
    /// When the person was handed over to this state, and on which journey.
    public private(set) var received: (operation: String, on: Day)?
    public private(set) var death: DeathReport?
    /// What the other state told of where the person is, or too late of the case, and nobody has read.
    public private(set) var unreadNews = 0
    /// Where it stood before the person died; where it stands again if that was recorded wrongly.
    private var stateBeforeDeath = State.none
    /// What the holding state let us know of the person, and when.
    public private(set) var notices: [(notice: HoldingNotice, at: Moment)] = []

    /// One time that officers gave their findings.
    public struct Round: Sendable, Hashable {
        public let findings: [OfficersFinding]
        public let answer: NationalityAnswer?
    }
    public private(set) var done: [Step: Set<OfficerID>] = [:]
    public private(set) var timeline: [Recorded<NationalityVerificationFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<NationalityVerificationFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .claimed(let request, let from, let person):
            // Asked again under a new request: what was found and answered under an earlier one is history, and whoever found it has not looked at this one.
            endRound()
            (self.request, self.from, self.person) = (request, from, person)
            (answer, received) = (nil, nil)
        case .proposed(let finding):
            state = .proposed
            first = (recorded.by, finding)
            note(.propose, recorded.by)
        case .answeredBySecond(let finding):
            second = (recorded.by, finding)
            state = .divided
            note(.answerSecond, recorded.by)
        case .sentBack: endRound()
        case .settledByThird(let finding):
            third = (recorded.by, finding)
            note(.settle, recorded.by)
        case .decided(let answer):
            self.answer = answer
            state = .decided
            isRecalled = false
            isUnacknowledged = answer.number > 1
            if answer.outcome == .identityMismatch, let number = (third ?? second ?? first)?.finding.registered { namesakes.insert(number) }
        case .answerDispatched: isAnswerDispatched = true
        case .recalled:
            state = .recalled
            isRecalled = true
            isUnacknowledged = true
            preparations = preparations.mapValues { _ in false }
        case .acknowledged: isUnacknowledged = false
        case .contested: state = .contested
        case .reopened:
            let deciders = state == .decided ? [] : [Step.propose, .answerSecond, .settle].reduce(into: Set<OfficerID>()) { $0.formUnion(done[$1] ?? []) }
            endRound()
            if !deciders.isEmpty { done[.decideBefore] = deciders }
        case .withdrawn: if state == .closed { stateBeforeDeath = .withdrawn } else { state = .withdrawn }
        case .evidenceAsked(let call): calls.append(call)
        case .evidenceArrived(let evidence): supplied.append(evidence)
        case .amended(let person): self.person = person
        case .interview(let event): interviews.apply(event)
        case .minutes(let id, let text): if let index = interviews.firstIndex(where: { $0.id == id }) { interviews[index].minutes = text }
        case .preparationBegun(let preparation): preparations[preparation] = true
        case .preparationStopped(let preparation): preparations[preparation] = false
        case .translated(let entry, let translation): translations[entry, default: []].append(translation)
        case .whereabouts(let fact): take(fact)
        case .heardLate: unreadNews += 1
        case .refused: break
        case .noticed(let notice): notices.append((notice, recorded.occurredAt))
        }
    }

    private mutating func take(_ fact: WhereaboutsFact) {
        switch fact {
        case .noted: unreadNews = 0
        case .received(let operation, let day): (received, preparations) = ((operation, day), [:])
        case .takenBack: received = nil
        case .died(let report):
            if state != .closed { stateBeforeDeath = state }
            (state, death) = (.closed, report)
            preparations = preparations.mapValues { _ in false }
            unreadNews += 1
        case .deathCorrected:
            if state == .closed { state = stateBeforeDeath }
            death = nil
            unreadNews += 1
        }
    }

    private mutating func endRound() {
        let findings = [first?.finding, second?.finding, third?.finding].compactMap { $0 }
        if !findings.isEmpty { earlierRounds.append(Round(findings: findings, answer: answer)) }
        (first, second, third, isAnswerDispatched) = (nil, nil, nil, false)
        let before = done[.decideBefore]
        done = [:]
        done[.decideBefore] = before
        state = .claimed
    }

    /// The number in the register of the person who was decided to be this one.
    public var registered: String? { (third ?? second ?? first)?.finding.registered }

    public var openCalls: [EvidenceCall] {
        let answered = Set(supplied.compactMap(\.call))
        return calls.filter { !answered.contains($0.id) }
    }

    public var reliance: Reliance {
        // Contested or taken up again: the answer stands until it is superseded, but nothing new is begun on it.
        Reliance(answer: state == .decided ? answer : nil, isRecalled: isRecalled, isUnacknowledged: isUnacknowledged)
    }

    private mutating func note(_ step: Step, _ officer: OfficerID?) {
        if let officer { done[step, default: []].insert(officer) }
    }
}
