// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// Who answers for a child: a person, an office or an institution, by name, with how they agreed to it.
public struct Guardian: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable { case person, office, institution }
    public enum Relation: String, Sendable, Codable, CaseIterable { case grandparent, auntOrUncle, sibling, otherRelative, guardianshipAuthority, childrensHome, other }

    public let id: String
    public let kind: Kind
    public let name: String
    public let relation: Relation
    public let since: Day
    /// The last day, where there is one.
    public let until: Day?
    public let consent: ExplainedConsent

    static let mostNameBytes = 400

    public init(id: String, kind: Kind, name: String, relation: Relation, since: Day, until: Day?, consent: ExplainedConsent) {
        (self.id, self.kind, self.name, self.relation) = (id, kind, name, relation)
        (self.since, self.until, self.consent) = (since, until, consent)
    }

    func check(on today: Day) throws(Refusal) {
        if name.isEmpty { throw Refusal(.fieldMissing, ["field": "name"], field: "name") }
        if name.utf8.count > Self.mostNameBytes { throw Refusal(.fieldTooLong, field: "name") }
        guard since <= today else { throw Refusal(.dayInFuture, field: "since") }
        if let until, until < today { throw Refusal(.dayInPast, field: "until") }
        try consent.check(on: today)
    }
}

/// What somebody who has a say said to the child's return.
public struct ReturnConsent: Sendable, Hashable, Codable {
    public enum Giver: String, Sendable, Codable, CaseIterable {
        case mother, father, guardian
        /// A court can answer in place of all of them.
        case court
    }

    public let giver: Giver
    public let isGiven: Bool
    public let consent: ExplainedConsent
    public let words: TaggedText?

    public init(giver: Giver, isGiven: Bool, consent: ExplainedConsent, words: TaggedText? = nil) {
        (self.giver, self.isGiven, self.consent, self.words) = (giver, isGiven, consent, words)
    }
}

/// What can happen to who answers for a child. Nothing of it ever goes into an envelope.
public enum GuardianshipFact: Sendable, Hashable, Codable {
    case named(Guardian)
    case ended(guardian: String, on: Day, reason: TaggedText)
    case answered(ReturnConsent)
    case refused(code: Refusal.Code)
}

/// Who answers for a child, and what those who have a say said to its return.
public struct Guardianship: CaseworkRecord {
    public struct Term: Sendable, Hashable {
        public let guardian: Guardian
        public let namedBy: OfficerID?
        public fileprivate(set) var endedOn: Day?
        public fileprivate(set) var endedFor: TaggedText?
    }

    public private(set) var terms: [Term] = []
    /// The last word of each.
    public private(set) var answers: [ReturnConsent.Giver: ReturnConsent] = [:]
    public private(set) var timeline: [Recorded<GuardianshipFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<GuardianshipFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .named(let guardian): terms.append(Term(guardian: guardian, namedBy: recorded.by))
        case .ended(let id, let day, let reason):
            for index in terms.indices where terms[index].guardian.id == id { (terms[index].endedOn, terms[index].endedFor) = (day, reason) }
        case .answered(let answer): answers[answer.giver] = answer
        case .refused: break
        }
    }

    /// Who answers for the child on that day.
    public func guardian(on day: Day) -> Guardian? {
        terms.last { $0.endedOn == nil && $0.guardian.since <= day && $0.guardian.until.map { day <= $0 } ?? true }?.guardian
    }

    /// Who refuses, where no court has answered in their place.
    public var refusal: ReturnConsent.Giver? {
        if let court = answers[.court] { return court.isGiven ? nil : .court }
        return ReturnConsent.Giver.allCases.first { answers[$0]?.isGiven == false }
    }

    public func name(_ guardian: Guardian, on today: Day, by actor: Actor) throws(Refusal) -> GuardianshipFact {
        try actor.require(.guardianName)
        guard self.guardian(on: today) == nil else { throw Refusal(.guardianStands) }
        try guardian.check(on: today)
        return .named(guardian)
    }

    public func end(reason: TaggedText, on today: Day, by actor: Actor) throws(Refusal) -> GuardianshipFact {
        try actor.require(.guardianName)
        guard let guardian = guardian(on: today) else { throw Refusal(.guardianMissing) }
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .ended(guardian: guardian.id, on: today, reason: reason)
    }

    public func answer(_ answer: ReturnConsent, on today: Day, by actor: Actor) throws(Refusal) -> GuardianshipFact {
        try actor.require(.safeguardReport)
        try answer.consent.check(on: today)
        if let words = answer.words { try words.check(as: "words", most: BestInterestsDetermination.mostTextBytes) }
        if !answer.isGiven, answer.words == nil { throw Refusal(.reasonMissing, field: "words") }
        if answer.giver == .guardian, guardian(on: today) == nil { throw Refusal(.guardianMissing, field: "giver") }
        return .answered(answer)
    }
}
