// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What a state promises not to do, or to see to. It says nothing of why somebody fears it.
public enum AssuranceSubject: String, Sendable, Codable, CaseIterable {
    case deathPenalty, illTreatment, fairTrial, detentionConditions, secondTrial
}

/// A promise of the state of nationality about one person, as it was given, in the words it was given in. It is worth what can be watched: one without
/// an author, an exact text, somebody who watches, a way to complain and a consequence of a breach is none.
public struct DiplomaticAssurance: Sendable, Hashable, Codable {
    public let id: String
    public let subject: AssuranceSubject
    /// The office that gave it, as "Prosecutor General".
    public let author: TaggedText
    public let text: TaggedText
    /// Who sees whether it is kept.
    public let monitor: TaggedText
    /// Where the person can complain.
    public let complaintRoute: TaggedText
    public let breachConsequence: TaggedText
    public let givenOn: Day

    static let mostLineBytes = 600

    public init(
        id: String, subject: AssuranceSubject, author: TaggedText, text: TaggedText, monitor: TaggedText, complaintRoute: TaggedText, breachConsequence: TaggedText, givenOn: Day
    ) {
        (self.id, self.subject, self.author, self.text) = (id, subject, author, text)
        (self.monitor, self.complaintRoute, self.breachConsequence, self.givenOn) = (monitor, complaintRoute, breachConsequence, givenOn)
    }

    func check(on today: Day) throws(Refusal) {
        guard isRecordID(id) else { throw Refusal(.notFound) }
        try author.check(as: "author", most: Self.mostLineBytes)
        try text.check(as: "text", most: Observation.mostTextBytes)
        try monitor.check(as: "monitor", most: Self.mostLineBytes)
        try complaintRoute.check(as: "complaintRoute", most: Self.mostLineBytes)
        try breachConsequence.check(as: "breachConsequence", most: Self.mostLineBytes)
        if givenOn > today { throw Refusal(.dayInFuture, ["day": givenOn.description], field: "givenOn") }
    }
}

/// What who watches found of one assurance.
public enum AssuranceFinding: String, Sendable, Codable, CaseIterable {
    case kept, breached, notYetSeen
}

/// What the two states tell each other of assurances. Of the person's life after the return nothing goes back but the finding and its day.
public enum AssuranceNews: Sendable, Hashable, Codable {
    /// The holding state has this promise on record, and the other is bound by it.
    case given(DiplomaticAssurance)
    /// The holding state does not rest on it.
    case withdrawn(String)
    /// The state of nationality says that it is bound.
    case acknowledged(String)
    case found(String, AssuranceFinding, on: Day)
    /// The person complained of ill-treatment. What of is not told.
    case complained(on: Day)

    public func mayCome(from side: Side) -> Bool {
        switch self {
        case .given, .withdrawn: side == .holding
        case .acknowledged, .found, .complained: side == .nationality
        }
    }

    /// Whether an officer of the side that hears of it has something to do.
    public var wantsTakingUp: Bool {
        switch self {
        case .given, .complained: true
        case .found(_, let finding, _): finding == .breached
        case .withdrawn, .acknowledged: false
        }
    }
}
