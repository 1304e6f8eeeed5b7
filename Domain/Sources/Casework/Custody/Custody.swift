// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What became of a person. A file that has one is closed.
public enum CustodyOutcome: String, Sendable, Codable, CaseIterable {
    /// Handed over to the state of nationality: to go home, or under a sentence or a request for surrender.
    case repatriated, transferred
    case released, deceased, escaped, convictedServing, transferredWithinHost

    /// What an officer can record by hand; the others come of a handover or of the record of a death.
    public static let byHand: [CustodyOutcome] = [.released, .escaped, .convictedServing, .transferredWithinHost]

    /// Whether the person is nowhere in this state any more, so that nobody here waits for them.
    public var isDeparture: Bool { self == .deceased || self == .repatriated || self == .transferred }

    public init(handedOverUnder basis: LegalBasis?) {
        switch basis {
        case .sentencedTransfer, .extraditionForTrial, .extraditionForSentence, .prosecutionTransfer: self = .transferred
        case .readmission, .voluntaryReturn, .childReturn, .reciprocity, nil: self = .repatriated
        }
    }
}

/// That a person died in custody: when and where. Of what is a physician's to certify, and stands here only as certified.
public struct DeathReport: Sendable, Hashable, Codable {
    public let on: Day
    public let place: TaggedText
    public let certifiedCause: TaggedText?
    public let certifiedBy: String?

    public init(on day: Day, place: TaggedText, certifiedCause: TaggedText? = nil, certifiedBy: String? = nil) {
        (on, self.place, self.certifiedCause, self.certifiedBy) = (day, place, certifiedCause, certifiedBy)
    }

    func check(on today: Day) throws(Refusal) {
        if on > today { throw Refusal(.dayInFuture, field: "day") }
        try place.check(as: "place", most: 600)
        guard let certifiedCause else { return }
        try certifiedCause.check(as: "cause", most: 2000)
        guard let certifiedBy, !certifiedBy.isEmpty else { throw Refusal(.fieldMissing, ["field": "certifiedBy"], field: "certifiedBy") }
        try TaggedText(certifiedBy, .english).check(as: "certifiedBy", most: 600)
    }
}

/// What is owed after a death. Each is ticked off with how it was done.
public enum DeathMatter: String, Sendable, Codable, CaseIterable {
    /// The other state is told without delay (VCCR Art. 37(a)); by the channel, where it knows of the person.
    case consularNotification
    case remains, effects, certificate
    /// Every death in custody is inquired into by somebody from outside (Nelson Mandela Rule 71).
    case inquiry
}

/// Why somebody whose nationality was confirmed long ago has not gone home.
public enum TransferObstacle: String, Sendable, Codable, CaseIterable {
    case judicialHold, safeguard, travelDocument, health, carriage, otherStateAskedLater, security, personObjects
}

/// What can happen to a person as one who is held.
public enum CustodyFact: Sendable, Hashable, Codable {
    case putOnManifest(operation: String)
    case leftManifest(operation: String)
    case ended(CustodyOutcome, on: Day, note: TaggedText?)
    /// - Parameter toldUnder: the request under which the other state knows of the person, where it is told over the channel in the same moment.
    case died(DeathReport, toldUnder: String?)
    /// The word of it did not get through: the other state is still to be told.
    case deathNotDelivered
    case deathMatterDone(DeathMatter, how: TaggedText)
    case correctionProposed(reason: TaggedText)
    /// A second officer: what was recorded was wrong, and the person is held.
    case corrected(reason: TaggedText)
    case takenBack(on: Day, wrongfulReturn: String)
    case obstacleNamed(TransferObstacle, on: Day, note: TaggedText?)
    /// An officer has read what came late about a person whose case is closed.
    case lateNewsNoted
}

/// Where a person stands as one who is held: on which journey, and what became of them.
public struct Custody: Sendable, Hashable {
    public private(set) var outcome: CustodyOutcome?
    public private(set) var endedOn: Day?
    public private(set) var note: TaggedText?
    public private(set) var death: DeathReport?
    /// The request under which the other state was told of the death.
    public private(set) var deathToldUnder: String?
    public private(set) var mattersDone: Set<DeathMatter> = []
    /// The running journey that the person is on.
    public private(set) var operation: String?
    public private(set) var correctionProposedBy: OfficerID?
    public private(set) var correctionReason: TaggedText?
    public private(set) var obstacle: TransferObstacle?
    public private(set) var obstacleOn: Day?
    /// Messages that came when the case was closed, and that nobody has read.
    public internal(set) var lateNews = 0

    public init() {}

    public var isClosed: Bool { outcome != nil }
    public var openMatters: [DeathMatter] { death == nil ? [] : DeathMatter.allCases.filter { !mattersDone.contains($0) } }

    mutating func apply(_ fact: CustodyFact, by officer: OfficerID?) {
        switch fact {
        case .putOnManifest(let operation): self.operation = operation
        case .leftManifest(let operation): if self.operation == operation { self.operation = nil }
        case .ended(let outcome, let day, let note): (self.outcome, endedOn, self.note) = (outcome, day, note)
        case .died(let report, let toldUnder):
            (outcome, endedOn, death, deathToldUnder) = (.deceased, report.on, report, toldUnder)
            mattersDone = toldUnder == nil ? [] : [.consularNotification]
        case .deathNotDelivered:
            mattersDone.remove(.consularNotification)
            deathToldUnder = nil
        case .deathMatterDone(let matter, _): mattersDone.insert(matter)
        case .correctionProposed(let reason): (correctionProposedBy, correctionReason) = (officer, reason)
        case .corrected, .takenBack:
            (outcome, endedOn, note, death, deathToldUnder, mattersDone) = (nil, nil, nil, nil, nil, [])
            (correctionProposedBy, correctionReason) = (nil, nil)
        case .obstacleNamed(let obstacle, let day, _): (self.obstacle, obstacleOn) = (obstacle, day)
        case .lateNewsNoted: lateNews = 0
        }
    }

    /// Takes in what a file says that was merged into this one: the person is one, and so is what became of them.
    mutating func take(_ other: Custody) {
        if outcome == nil, other.outcome != nil {
            (outcome, endedOn, note, death, mattersDone) = (other.outcome, other.endedOn, other.note, other.death, other.mattersDone)
            deathToldUnder = other.deathToldUnder
            (correctionProposedBy, correctionReason) = (other.correctionProposedBy, other.correctionReason)
        }
        operation = operation ?? other.operation
        if let day = other.obstacleOn, day > obstacleOn ?? Day(number: 0) { (obstacle, obstacleOn) = (other.obstacle, day) }
        lateNews += other.lateNews
    }
}

extension CustodyFact {
    public var text: TaggedText? {
        switch self {
        case .ended(_, _, let note), .obstacleNamed(_, _, let note): note
        case .died(let report, _): report.certifiedCause
        case .deathMatterDone(_, let text), .correctionProposed(let text), .corrected(let text): text
        case .putOnManifest, .leftManifest, .deathNotDelivered, .takenBack, .lateNewsNoted: nil
        }
    }
}
