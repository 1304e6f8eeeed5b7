// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What help or care a person needs on the way: all that is told of somebody's health (Russia–Switzerland 2009, Art. 14).
public struct CareStatement: Sendable, Hashable, Codable {
    public let person: CaseReference
    public let care: TaggedText

    public init(person: CaseReference, care: TaggedText) { (self.person, self.care) = (person, care) }
}

/// What happens to a transfer; the same events pass between the two states and stand in the records of both.
public enum TransferEvent: Sendable, Hashable, Codable {
    case noticed(TransferNotice)
    /// - Parameter standing: for whom the receiving state says that its answer about their nationality still stands.
    case confirmed(notice: Int, standing: [CaseReference])
    /// The receiving state proposes another day and hour.
    case countered(notice: Int, departure: Moment, reason: TaggedText)
    case escortsChanged([Escort])
    /// They do not go; why is the holding state's own.
    case takenOff([CaseReference])
    /// Something came up that the person cannot go past; what, is the holding state's own.
    case stopped(CaseReference)
    case lastCalled(off: [CaseReference])
    case departed(at: Moment, care: [CareStatement])
    case arrived(at: Moment)
    case signed(HandoverStatement)
    /// The receiving state counted otherwise.
    case disputed(statement: Int, counts: [HandoverLine])
    /// - Parameter hash: SHA-256 of the handover's text, as the receiving state wrote it from its own record.
    case countersigned(statement: Int, hash: String)
    case postponed(reason: TaggedText)
    case cancelled(reason: TaggedText)
    case closed

    /// nil: it moves people, not the operation.
    public var step: TransferOperation.Step? {
        switch self {
        case .noticed: .notice
        case .confirmed: .confirm
        case .countered: .counter
        case .escortsChanged, .takenOff, .stopped: nil
        case .lastCalled: .callLast
        case .departed: .depart
        case .arrived: .arrive
        case .signed: .sign
        case .disputed: .dispute
        case .countersigned: .countersign
        case .postponed: .postpone
        case .cancelled: .cancel
        case .closed: .close
        }
    }

    /// Which side says it.
    public var side: Side {
        switch self {
        case .confirmed, .countered, .arrived, .disputed, .countersigned: .nationality
        case .noticed, .escortsChanged, .takenOff, .stopped, .lastCalled, .departed, .signed, .postponed, .cancelled, .closed: .holding
        }
    }

    /// Everybody whom it names.
    public var people: [CaseReference] {
        switch self {
        case .noticed(let notice): notice.people
        case .confirmed(_, let people), .takenOff(let people), .lastCalled(let people): people
        case .stopped(let person): [person]
        case .departed(_, let care): care.map(\.person)
        case .signed(let statement): statement.lines.map(\.person)
        case .disputed(_, let lines): lines.map(\.person)
        case .countered, .escortsChanged, .arrived, .countersigned, .postponed, .cancelled, .closed: []
        }
    }

    /// The words that somebody wrote.
    public var text: TaggedText? {
        switch self {
        case .countered(_, _, let text), .postponed(let text), .cancelled(let text): text
        case .noticed, .confirmed, .escortsChanged, .takenOff, .stopped, .lastCalled, .departed, .arrived, .signed, .disputed, .countersigned, .closed: nil
        }
    }

    /// Whether the side that hears of it has something to do or to read.
    public var wantsTakingUp: Bool {
        switch self {
        case .noticed, .countered, .escortsChanged, .takenOff, .stopped, .departed, .signed, .disputed, .postponed, .cancelled: true
        case .confirmed, .lastCalled, .arrived, .countersigned, .closed: false
        }
    }

    /// Whether it is sound in itself, whoever says it and of whatever transfer.
    func check() throws(Refusal) {
        switch self {
        case .noticed(let notice): try notice.check()
        case .countered(_, _, let text), .postponed(let text), .cancelled(let text):
            if text.text.isEmpty { throw Refusal(.reasonMissing, field: "reason") }
            try text.check(as: "reason", most: Observation.mostTextBytes)
        case .escortsChanged(let escorts): try TransferPlan.check(escorts)
        case .departed(_, let care):
            guard Set(care.map(\.person)).count == care.count else { throw Refusal(.notFound) }
            for statement in care { try statement.care.check(as: "care", most: Observation.mostTextBytes) }
        case .countersigned(_, let hash): guard hash.utf8.count == 64 else { throw Refusal(.handoverHashDiffers) }
        case .takenOff(let people): if people.isEmpty { throw Refusal(.nobodySelected, field: "people") }
        case .confirmed, .stopped, .lastCalled, .arrived, .signed, .disputed, .closed: break
        }
    }
}

/// One event of a transfer on its way to the other state, with the moment that counts on both sides.
public struct TransferMessage: Sendable, Hashable, Codable {
    public let operation: String
    public let at: Moment
    public let event: TransferEvent

    public init(operation: String, at: Moment, event: TransferEvent) { (self.operation, self.at, self.event) = (operation, at, event) }

    /// Whether it names its transfer as a record can be called.
    public var isIdentified: Bool { isRecordID(operation) }
}
