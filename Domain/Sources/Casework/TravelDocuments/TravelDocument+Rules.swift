// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

extension TravelDocument {
    /// Where it stands on a day: a paper whose last day is over has expired, and nobody has to say so.
    public func state(on day: Day) -> State { Self.state(state, validUntil: current?.validUntil, on: day) }

    public static func state(_ state: State, validUntil: Day?, on day: Day) -> State {
        guard [.issued, .delivered].contains(state), let validUntil, validUntil < day else { return state }
        return .expired
    }

    /// Days beyond the journey for which the state that issues sees to it that a paper is good; a proposal, as in the agreements.
    public static let marginDays = 3

    /// Whether a paper that is good until then ends too early: journeys slip, and transit states send back who holds a paper that is about to end.
    public static func endsTooEarly(_ validUntil: Day, journey: Day?, on today: Day) -> Bool {
        validUntil < max(journey ?? today, today).adding(days: marginDays)
    }

    /// Whether a new paper is due: the one there is ends before the journey and the days beyond it, has ended, or is lost and reported.
    public func needsReissue(on today: Day) -> Bool {
        switch state(on: today) {
        case .expired, .reported: true
        case .issued, .delivered: current.map { Self.endsTooEarly($0.validUntil, journey: journey, on: today) } ?? false
        case .none, .requested, .identityConfirmed, .approved, .used, .lost, .cancelled: false
        }
    }

    /// The request for a document is the beginning of that preparation, and rests on the answer like it.
    public func request(
        _ kind: TravelDocumentKind, under request: String, from peer: StateCode, resting reliance: Reliance, on today: Day, by actor: Actor
    ) throws(Refusal) -> TravelDocumentFact {
        try check(.request, on: today, by: actor)
        if state == .used, request == self.request { throw Refusal(.notPossibleNow, ["state": "\(state)", "step": "request"]) }
        try reliance.check()
        if !unreported.isEmpty { throw Refusal(.lossNotReported) }
        return .requested(kind, request: request, from: peer)
    }

    public func confirmIdentity(_ comparison: IdentityComparison, resting reliance: Reliance, on today: Day, by actor: Actor) throws(Refusal) -> TravelDocumentFact {
        try check(.confirmIdentity, on: today, by: actor)
        try reliance.check()
        try comparison.check()
        return .identityConfirmed(comparison)
    }

    public func approve(resting reliance: Reliance, on today: Day, by actor: Actor) throws(Refusal) -> TravelDocumentFact {
        try check(.approve, on: today, by: actor)
        try reliance.check()
        return .approved
    }

    /// - Parameters:
    ///   - number: the next of the series; taken only if this is not refused.
    ///   - until: the last day on which it is good, by the agreement; nil: as the kind of paper is issued.
    public func issue(_ number: String, until: Day? = nil, resting reliance: Reliance, on today: Day, by actor: Actor) throws(Refusal) -> TravelDocumentFact {
        try check(.issue, on: today, by: actor)
        return .issued(try paper(number, until, replacing: nil, reliance, today))
    }

    /// The same person, identity and approval; a new number for the same time (Russia–Switzerland 2009, Art. 4(2)).
    public func reissue(_ number: String, until: Day? = nil, resting reliance: Reliance, on today: Day, by actor: Actor) throws(Refusal) -> TravelDocumentFact {
        try check(.reissue, on: today, by: actor)
        guard needsReissue(on: today) else { throw Refusal(.notPossibleNow, ["state": "\(state)", "step": "reissue"]) }
        return .reissued(try paper(number, until, replacing: papers.last?.paper.number, reliance, today))
    }

    private func paper(_ number: String, _ until: Day?, replacing former: String?, _ reliance: Reliance, _ today: Day) throws(Refusal) -> IssuedPaper {
        try reliance.check()
        let paper = IssuedPaper(number: number, kind: kind, issuedOn: today, until: until, replaces: former)
        // Issued late, so that it does not end before it is used.
        if Self.endsTooEarly(paper.validUntil, journey: journey, on: today) { throw Refusal(.paperEndsTooEarly, ["day": paper.validUntil.description]) }
        return paper
    }

    public func lose(note: TaggedText?, on today: Day, by actor: Actor) throws(Refusal) -> TravelDocumentFact {
        try check(.lose, on: today, by: actor)
        guard let current else { throw Refusal(.notPossibleNow, ["state": "\(state)", "step": "lose"]) }
        return .lost(number: current.number, note: note)
    }

    public func report(_ report: LossReport, on today: Day, by actor: Actor) throws(Refusal) -> TravelDocumentFact {
        try check(.report, on: today, by: actor)
        guard let lost = unreported.first else { throw Refusal(.notPossibleNow, ["state": "\(state)", "step": "report"]) }
        try report.check(on: today)
        return .lossReported(number: lost.paper.number, report)
    }

    public func cancel(_ reason: TravelDocumentCancellation, note: TaggedText?, on today: Day, by actor: Actor) throws(Refusal) -> TravelDocumentFact {
        try check(.cancel, on: today, by: actor)
        guard TravelDocumentCancellation.officers.contains(reason) else { throw Refusal(.fieldMissing, ["field": "reason"], field: "reason") }
        return .cancelled(reason, note: note)
    }

    /// What it rested on is gone: a document that is under way or good is cancelled by itself. nil where there is none.
    public func end(because reason: TravelDocumentCancellation) -> TravelDocumentFact? {
        Self.transitions.rows.contains { $0.step == .cancel && $0.from.contains(state) } ? .cancelled(reason, note: nil) : nil
    }

    /// The handover was made with it; nil where there was no paper to use.
    public func use(on day: Day) -> TravelDocumentFact? {
        guard [.issued, .delivered].contains(state), let current else { return nil }
        return .used(number: current.number, on: day)
    }

    public func plan(journey day: Day, on today: Day, by actor: Actor) throws(Refusal) -> TravelDocumentFact {
        try actor.require(.travelDocumentRequest)
        guard state != .none, state != .used, state != .cancelled else { throw Refusal(.notPossibleNow, ["state": "\(state)", "step": "plan"]) }
        if day < today { throw Refusal(.dayInPast, ["day": day.description], field: "day") }
        return .journeyPlanned(on: day)
    }

    /// What an officer of this side can do now; what a page offers as buttons.
    public func steps(on today: Day, by actor: Actor) -> [Step] {
        let own = Set(Self.transitions.rows.filter { $0.side != .holding }.map(\.step))
        return Self.transitions.steps(from: state(on: today), by: actor, having: done).filter { step in
            switch step {
            case .reissue: needsReissue(on: today)
            case .report: !unreported.isEmpty
            case .request: unreported.isEmpty
            case .confirmIdentity, .approve, .issue, .deliver, .use, .expire, .lose, .cancel: own.contains(step)
            }
        }
    }

    public static func permission(for step: Step) -> Permission? { transitions.rows.first { $0.step == step }?.permission }

    /// What the holding state is told when that happens here, as things stand before it does.
    public func news(of fact: TravelDocumentFact) -> TravelDocumentNews? {
        switch fact {
        case .issued(let paper): .issued(paper.told)
        case .reissued(let paper): paper.replaces.map { .reissued(paper.told, replacing: $0) }
        case .cancelled: current.map { .cancelled(number: $0.number) }
        case .lost(let number, _): .lost(number: number)
        case .requested, .identityConfirmed, .approved, .delivered, .used, .lossReported, .journeyPlanned, .late, .undelivered, .refused: nil
        }
    }

    /// Whether what the holding state tells can be of a paper of ours.
    public func mayArrive(_ news: TravelDocumentNews, on today: Day) -> Bool {
        guard news.mayCome(from: .holding), papers.contains(where: { $0.paper.number == news.number }) else { return false }
        if case .delivered(_, let day) = news { return day <= today.adding(days: 1) }
        return true
    }

    /// What that does here. News of a paper that was replaced, cancelled or used is kept; that one was lost counts always.
    public func hear(_ news: TravelDocumentNews) -> TravelDocumentFact {
        switch news {
        case .lost(let number) where papers.contains { $0.paper.number == number && !$0.isLost && $0.end != .used }: .lost(number: number, note: nil)
        case .delivered(let number, let day) where state == .issued && current?.number == number: .delivered(number: number, on: day)
        case .issued, .reissued, .cancelled, .lost, .delivered: .late(news)
        }
    }

    private func check(_ step: Step, on today: Day, by actor: Actor) throws(Refusal) {
        try Self.transitions.check(step, from: state(on: today), by: actor, having: done)
    }
}
