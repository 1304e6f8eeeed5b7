// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

public enum TravelDocumentFact: Sendable, Hashable, Codable {
    case requested(TravelDocumentKind, request: String, from: StateCode)
    case identityConfirmed(IdentityComparison)
    case approved
    case issued(IssuedPaper)
    /// A new number, in the place of the one it names.
    case reissued(IssuedPaper)
    /// The holding state says that the escort has it.
    case delivered(number: String, on: Day)
    case used(number: String, on: Day)
    case lost(number: String, note: TaggedText?)
    case lossReported(number: String, LossReport)
    case cancelled(TravelDocumentCancellation, note: TaggedText?)
    /// The day that the two states speak of for the journey; nil: there is none any more.
    case journeyPlanned(on: Day?)
    /// What the holding state told when it could change nothing any more.
    case late(TravelDocumentNews)
    case undelivered(code: String)
    case refused(code: Refusal.Code)
}

/// At the state of nationality: the paper that one person travels home with, and every paper there was before it.
public struct TravelDocument: CaseworkRecord {
    public enum State: String, Sendable, Codable, CaseIterable {
        case none, requested, identityConfirmed, approved, issued, delivered, used, expired, lost, reported, cancelled
    }

    public enum Step: String, Sendable, Hashable, CaseIterable {
        case request, confirmIdentity, approve, issue, deliver, use, expire, reissue, lose, report, cancel
    }

    /// Who may move a travel document from where to where. That it expires is the calendar's doing and no entry's; that it is delivered and used, the
    /// holding state tells.
    public static let transitions = TransitionTable<State, Step>(
        // After one was used: for somebody who is asked for again.
        Transition(.request, from: [.none, .cancelled, .used], to: [.requested], on: .nationality, by: .travelDocumentRequest),
        Transition(.confirmIdentity, from: [.requested], to: [.identityConfirmed], on: .nationality, by: .travelDocumentIdentify),
        Transition(
            .approve, from: [.identityConfirmed], to: [.approved], on: .nationality, by: .travelDocumentApprove, notWhoDid: [.request, .confirmIdentity],
            else: .documentOfficerMustDiffer),
        Transition(
            .issue, from: [.approved], to: [.issued], on: .nationality, by: .travelDocumentIssue, notWhoDid: [.request, .approve], else: .documentOfficerMustDiffer),
        Transition(.deliver, from: [.issued], to: [.delivered], on: .holding, by: .travelDocumentDeliver),
        // Word of a handover can come after the paper's last day.
        Transition(.use, from: [.issued, .delivered, .expired], to: [.used], on: .holding),
        Transition(.expire, from: [.issued, .delivered], to: [.expired], on: .nationality),
        Transition(
            .reissue, from: [.issued, .delivered, .expired, .reported], to: [.issued], on: .nationality, by: .travelDocumentIssue, notWhoDid: [.request],
            else: .documentOfficerMustDiffer),
        Transition(.lose, from: [.issued, .delivered, .expired], to: [.lost], on: nil, by: .travelDocumentLose),
        Transition(.report, from: [.lost], to: [.reported], on: .nationality, by: .travelDocumentReport),
        // A paper that was replaced or cancelled can be lost as well, and is then reported as well.
        Transition(.report, from: [.cancelled], to: [.cancelled], on: .nationality, by: .travelDocumentReport),
        Transition(.report, from: [.issued], to: [.issued], on: .nationality, by: .travelDocumentReport),
        Transition(.report, from: [.delivered], to: [.delivered], on: .nationality, by: .travelDocumentReport),
        Transition(.report, from: [.expired], to: [.expired], on: .nationality, by: .travelDocumentReport),
        Transition(.report, from: [.used], to: [.used], on: .nationality, by: .travelDocumentReport),
        Transition(
            .cancel, from: [.requested, .identityConfirmed, .approved, .issued, .delivered, .expired, .lost, .reported], to: [.cancelled], on: .nationality,
            by: .travelDocumentCancel))

    /// One paper that was issued, with what became of it.
    public struct Paper: Sendable, Hashable {
        public let paper: IssuedPaper
        public let by: OfficerID?
        /// nil: it is the one to travel with, or has expired.
        public fileprivate(set) var end: PaperEnd?
        public fileprivate(set) var isLost = false
        public fileprivate(set) var report: LossReport?
    }

    /// Where it stands by what happened; a paper whose last day is over has expired all the same (see `state(on:)`).
    public private(set) var state = State.none
    public private(set) var kind = TravelDocumentKind.readmission
    public private(set) var request = ""
    public private(set) var from: StateCode?
    public private(set) var identity: IdentityComparison?
    public private(set) var papers: [Paper] = []
    public private(set) var deliveredOn: Day?
    public private(set) var journey: Day?
    public private(set) var cancellation: TravelDocumentCancellation?
    public private(set) var undelivered: String?
    public private(set) var done: [Step: Set<OfficerID>] = [:]
    public private(set) var timeline: [Recorded<TravelDocumentFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<TravelDocumentFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .requested(let kind, let request, let state):
            (self.kind, self.request, from, self.state) = (kind, request, state, .requested)
            (identity, journey, cancellation, undelivered, done) = (nil, nil, nil, nil, [:])
            note(.request, recorded.by)
        case .identityConfirmed(let comparison):
            (identity, state) = (comparison, .identityConfirmed)
            note(.confirmIdentity, recorded.by)
        case .approved:
            state = .approved
            note(.approve, recorded.by)
        case .issued(let paper): add(paper, recorded.by)
        case .reissued(let paper):
            if let index = papers.indices.last, papers[index].end == nil { papers[index].end = .replaced }
            add(paper, recorded.by)
        case .delivered(let number, let day): if number == current?.number { (state, deliveredOn) = (.delivered, day) }
        case .used(let number, _): end(number, .used, .used)
        case .lost(let number, _): lose(number)
        case .lossReported(let number, let report):
            change(number) { $0.report = report }
            if state == .lost { state = .reported }
        case .cancelled(let reason, _):
            if let index = papers.indices.last, papers[index].end == nil { papers[index].end = .cancelled }
            (state, cancellation) = (.cancelled, reason)
        case .journeyPlanned(let day): journey = day
        case .undelivered(let code): undelivered = code
        case .late, .refused: break
        }
    }

    private mutating func add(_ paper: IssuedPaper, _ officer: OfficerID?) {
        papers.append(Paper(paper: paper, by: officer))
        (state, deliveredOn) = (.issued, nil)
    }

    private mutating func lose(_ number: String) {
        let isCurrent = number == current?.number
        change(number) { paper in
            paper.isLost = true
            paper.end = paper.end ?? .lost
        }
        if isCurrent { state = .lost }
    }

    private mutating func end(_ number: String, _ end: PaperEnd, _ state: State) {
        guard number == current?.number else { return }
        change(number) { $0.end = end }
        self.state = state
    }

    private mutating func change(_ number: String, _ change: (inout Paper) -> Void) {
        guard let index = papers.firstIndex(where: { $0.paper.number == number }) else { return }
        change(&papers[index])
    }

    private mutating func note(_ step: Step, _ officer: OfficerID?) {
        if let officer { done[step, default: []].insert(officer) }
    }

    /// The paper to travel with, good or expired.
    public var current: IssuedPaper? { papers.last.flatMap { $0.end == nil ? $0.paper : nil } }

    /// Papers that are lost and that the register of lost documents does not know of.
    public var unreported: [Paper] { papers.filter { $0.isLost && $0.report == nil } }
}
