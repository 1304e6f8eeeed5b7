// SPDX-License-Identifier: Apache-2.0

public import Identity
import Workflow

/// What an observation is about.
public enum ObservationTopic: String, Sendable, Codable, CaseIterable {
    case repatriation, visasForCitizens, visasForInvestors, studentsResidence, channel, other
}

/// What a side has bound itself to do, which of its offices does it, and by when.
public struct Commitment: Sendable, Hashable, Codable {
    public let action: TaggedText
    public let owner: TaggedText
    public let due: Day

    public init(action: TaggedText, owner: TaggedText, due: Day) { (self.action, self.owner, self.due) = (action, owner, due) }
}

/// The matter as it was raised. It names nobody; a case stands in it by its reference.
public struct ObservationMatter: Sendable, Hashable, Codable {
    public let topic: ObservationTopic
    public let subject: TaggedText
    public let text: TaggedText
    public let cases: [CaseReference]
    /// The meeting at which it was raised, where it was at one.
    public let meeting: String?

    public static let mostCases = 50

    public init(topic: ObservationTopic, subject: TaggedText, text: TaggedText, cases: [CaseReference] = [], meeting: String? = nil) {
        (self.topic, self.subject, self.text, self.cases, self.meeting) = (topic, subject, text, cases, meeting)
    }
}

/// What happens to an observation; the same events pass between the two states and stand in the records of both.
public enum ObservationEvent: Sendable, Hashable, Codable {
    case raised(ObservationMatter)
    case acknowledged
    case accepted(Commitment)
    case declined(reason: TaggedText)
    case clarificationAsked(question: TaggedText)
    case clarified(TaggedText)
    case begun
    case answered(TaggedText)
    case remark(TaggedText)
    case closed
    case reopened(reason: TaggedText)

    /// nil: a remark moves nothing.
    public var step: Observation.Step? {
        switch self {
        case .raised: .raise
        case .acknowledged: .acknowledge
        case .accepted: .accept
        case .declined: .decline
        case .clarificationAsked: .askClarification
        case .clarified: .clarify
        case .begun: .begin
        case .answered: .answer
        case .remark: nil
        case .closed: .close
        case .reopened: .reopen
        }
    }

    /// The words that somebody wrote.
    public var text: TaggedText? {
        switch self {
        case .raised(let matter): matter.text
        case .accepted(let commitment): commitment.action
        case .declined(let text), .clarificationAsked(let text), .clarified(let text), .answered(let text), .remark(let text), .reopened(let text): text
        case .acknowledged, .begun, .closed: nil
        }
    }

    /// Whether the side that hears of it has something to do or to read.
    public var wantsTakingUp: Bool {
        switch self {
        case .raised, .declined, .clarificationAsked, .clarified, .answered, .remark, .reopened: true
        case .acknowledged, .accepted, .begun, .closed: false
        }
    }

    func check() throws(Refusal) {
        switch self {
        case .raised(let matter):
            try matter.subject.check(as: "subject", most: Observation.mostSubjectBytes)
            try matter.text.check(as: "text", most: Observation.mostTextBytes)
            guard matter.cases.count <= ObservationMatter.mostCases, Set(matter.cases).count == matter.cases.count else { throw Refusal(.fieldTooLong, field: "cases") }
            if let meeting = matter.meeting, !isRecordID(meeting) { throw Refusal(.notFound, field: "meeting") }
        case .accepted(let commitment):
            try commitment.action.check(as: "text", most: Observation.mostTextBytes)
            try commitment.owner.check(as: "owner", most: Observation.mostSubjectBytes)
        case .declined(let text), .reopened(let text):
            if text.text.isEmpty { throw Refusal(.reasonMissing, field: "text") }
            try text.check(as: "text", most: Observation.mostTextBytes)
        case .clarificationAsked(let text), .clarified(let text), .answered(let text), .remark(let text):
            try text.check(as: "text", most: Observation.mostTextBytes)
        case .acknowledged, .begun, .closed: break
        }
    }
}

/// One event of an observation on its way to the other state, with the moment that counts on both sides.
public struct ObservationMessage: Sendable, Hashable, Codable {
    public let observation: String
    public let at: Moment
    public let event: ObservationEvent

    public init(observation: String, at: Moment, event: ObservationEvent) { (self.observation, self.at, self.event) = (observation, at, event) }

    /// Whether it names its observation as a record can be called.
    public var isIdentified: Bool { isRecordID(observation) }
}
