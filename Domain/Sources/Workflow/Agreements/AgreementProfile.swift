// SPDX-License-Identifier: Apache-2.0

public import Identity

/// What happens when an answer is not given in time. Silence never counts as agreement unless both states wrote so.
public enum OnExpiry: String, Sendable, Codable {
    case escalate, deemedAgreed
}

/// What two states agreed: times, calendars, which evidence carries how far, which papers each ground asks for. Versioned; a case keeps the
/// version it began under.
public struct AgreementProfile: Sendable, Hashable {
    public let id: String
    public let version: Int
    public let requesting: StateCode
    public let requested: StateCode
    /// The text the profile was made from, and what in it is not yet checked by a lawyer.
    public let basis: String
    public let onExpiry: OnExpiry
    public let rules: [AgreementTerm: AgreementRule]
    public let evidence: [EvidenceKind: EvidenceRule]
    /// The grounds it covers, each with the papers without which the ground does not stand.
    public let papers: [LegalBasis: [PaperRule]]
    /// Kinds of offences for which the agreement is said not to hold. A warning to the officer, never a refusal.
    public let excludedOffences: [String]
    public let calendars: [WorkingCalendar]

    public init(
        id: String, version: Int, requesting: StateCode, requested: StateCode, basis: String, onExpiry: OnExpiry = .escalate,
        rules: [AgreementTerm: AgreementRule], evidence: [EvidenceKind: EvidenceRule], papers: [LegalBasis: [PaperRule]] = [:],
        excludedOffences: [String] = [], calendars: [WorkingCalendar]
    ) {
        self.id = id
        self.version = version
        self.requesting = requesting
        self.requested = requested
        self.basis = basis
        self.onExpiry = onExpiry
        self.rules = rules
        self.evidence = evidence
        self.papers = papers
        self.excludedOffences = excludedOffences
        self.calendars = calendars
    }

    /// How records name the profile: a later version never stands in for an earlier one.
    public var name: String { "\(id)/\(version)" }

    /// The grounds in law for which it was made.
    public var covers: [LegalBasis] { LegalBasis.allCases.filter { papers[$0] != nil } }

    /// What nobody has held against its source yet.
    public var unverified: Int {
        rules.values.count { !$0.isVerified } + evidence.values.count { !$0.isVerified } + papers.values.joined().count { !$0.isVerified }
            + calendars.count { !$0.isVerified }
    }

    /// What the profile does not list carries as little as a hint.
    public func tier(of kind: EvidenceKind) -> EvidenceTier { evidence[kind]?.tier ?? .indication }

    public func calendar(of state: StateCode) -> WorkingCalendar? { calendars.first { $0.state == state } }

    public func span(_ term: AgreementTerm) -> Span? { rules[term]?.span }

    /// The last day of a term that begins on that day, by the calendar of the state that must act; nil where no length is agreed.
    public func last(_ term: AgreementTerm, after day: Day, for state: StateCode) -> Day? { span(term)?.end(after: day, by: calendar(of: state)) }

    /// Days are counted where the asked state's office is.
    public func day(of moment: Moment) -> Day { moment.day(utcOffsetHours: calendar(of: requested)?.utcOffsetHours ?? 0) }

    /// The last day for the answer when the request was readably received at that moment. The day of receipt does not count. Where no days are
    /// agreed, the day on which an officer asks again; nil where that is not set either.
    public func replyDue(receivedAt: Moment) -> Day? {
        let day = day(of: receivedAt)
        return last(.reply, after: day, for: requested) ?? last(.replyReminder, after: day, for: requested)
    }

    /// Whether an answer is owed by a day, and not only asked for again.
    public var isReplyAgreed: Bool { span(.reply) != nil }

    /// The last day for the receipt of what was dispatched at that moment, by the requested state's calendar.
    public func receiptDue(dispatchedAt: Moment) -> Day? { last(.receipt, after: day(of: dispatchedAt), for: requested) }

    /// The last day for registering what was received.
    public func registerDue(receivedAt: Moment) -> Day? { last(.registration, after: day(of: receivedAt), for: requested) }

    /// The day on which the next attempt at an interview is proposed: the first from then on that is a working day on both sides.
    public func nextInterviewDay(after day: Day) -> Day {
        var next = last(.interview, after: day, for: requested) ?? day.adding(days: 1)
        for _ in 0..<60 where !calendars.allSatisfy({ $0.isWorking(next) }) { next = next.adding(days: 1) }
        return next
    }
}
