// SPDX-License-Identifier: Apache-2.0

public import Identity

/// A length of time as agreements write it.
public enum Span: Sendable, Hashable {
    /// Calendar days.
    case days(Int)
    /// Days on which the offices of the state that must act are open.
    case workingDays(Int)
    /// To the same day of a later month, or its last day.
    case months(Int)

    public var count: Int {
        switch self {
        case .days(let count), .workingDays(let count), .months(let count): count
        }
    }

    /// The last day of the span when it begins to run on that day, which itself does not count.
    public func end(after day: Day, by calendar: WorkingCalendar?) -> Day {
        switch self {
        case .days(let count): day.adding(days: count)
        case .workingDays(let count): calendar?.adding(workingDays: count, to: day) ?? day.adding(days: count)
        case .months(let count): day.adding(months: count)
        }
    }

    /// The last day on which something can be done that must be done so long before: the span that begins then ends by the day itself.
    public func lastDay(before day: Day, by calendar: WorkingCalendar?) -> Day {
        var last =
            switch self {
            case .days(let count): day.adding(days: -count)
            case .workingDays(let count): calendar?.subtracting(workingDays: count, from: day) ?? day.adding(days: -count)
            case .months(let count): day.adding(months: -count)
            }
        while end(after: last, by: calendar) > day { last = last.adding(days: -1) }
        return last
    }
}

/// One rule of an agreement: how long, where it is written, and whether somebody has held it against the text.
public struct AgreementRule: Sendable, Hashable {
    /// nil: the agreement speaks of the matter and gives no length.
    public let span: Span?
    /// The instrument and its article.
    public let source: String
    /// Whether the words of the source were seen; what was not is marked so wherever the rule is shown.
    public let isVerified: Bool

    public init(_ span: Span?, source: String = "", isVerified: Bool = false) {
        self.span = span
        self.source = source
        self.isVerified = isVerified
    }
}

/// A paper that a ground in law asks for, and where that is written.
public struct PaperRule: Sendable, Hashable {
    public let paper: LegalPaper
    public let source: String
    public let isVerified: Bool

    public init(_ paper: LegalPaper, source: String = "", isVerified: Bool = false) {
        self.paper = paper
        self.source = source
        self.isVerified = isVerified
    }
}

/// How far a kind of evidence carries, and where that is written.
public struct EvidenceRule: Sendable, Hashable {
    public let tier: EvidenceTier
    public let source: String
    public let isVerified: Bool

    public init(_ tier: EvidenceTier, source: String = "", isVerified: Bool = false) {
        self.tier = tier
        self.source = source
        self.isVerified = isVerified
    }
}

/// What agreements set a time for.
public enum AgreementTerm: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    /// From the confirmed receipt of a request to the answer.
    case reply
    /// The furthest that a motivated extension can reach, from receipt.
    case replyExtended
    /// Where no days for the answer are agreed: when an officer asks again.
    case replyReminder
    /// Within which the receiving node's receipt is expected; after that an officer is told.
    case receipt
    case registration
    /// From the positive answer to the journey.
    case journey
    /// Between the notice of a journey and the journey, at least.
    case journeyNotice
    case journeyNoticeAnswer
    /// How long a travel document is good from its day of issue.
    case travelDocument
    /// How much longer than the journey it must be good, because journeys slip.
    case travelDocumentMargin
    /// From the arrival, within which the receiving state can say that the person is not its national.
    case wrongfulReturn
    /// From that declaration to the taking back.
    case takeBack
    /// From a call for an interview to the first day proposed for it.
    case interview
    case observationAcknowledged
    case observationResumed
    /// Without a word, until the next level is told.
    case observationStale
}
