// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// A row of a manifest exactly as it came, with where it stood. Never changed.
public struct SourceRecord: Sendable, Hashable, Codable {
    public let manifest: String
    public let line: Int
    public let header: [String]
    public let cells: [String]

    public init(manifest: String, line: Int, header: [String], cells: [String]) {
        self.manifest = manifest
        self.line = line
        self.header = header
        self.cells = cells
    }
}

/// What a sound manifest row says of one person.
public struct Registration: Sendable, Hashable, Codable {
    /// The number the sending authority gave the file.
    public let fileNumber: String
    public let description: PersonDescription
    public let transferredOn: PartialDate?
    public let batch: String?
    public let source: SourceRecord

    public init(fileNumber: String, description: PersonDescription, transferredOn: PartialDate?, batch: String?, source: SourceRecord) {
        self.fileNumber = fileNumber
        self.description = description
        self.transferredOn = transferredOn
        self.batch = batch
        self.source = source
    }
}

/// Why nothing about a person may be told to the other state.
public enum DisclosureHoldReason: String, Sendable, Codable, CaseIterable {
    case asylumClaim, riskOnReturn, traffickingVictim, familySafety, courtOrder
}

/// What can happen to a detention file.
public enum DetentionFileFact: Sendable, Hashable, Codable {
    case registered(Registration)
    /// A later list says something else of the same person.
    case rowChanged(Registration)
    case heldFromDisclosure(hold: String, reason: DisclosureHoldReason, note: TaggedText?)
    case liftProposed(hold: String, reason: TaggedText)
    case holdLifted(hold: String, reason: TaggedText)
    case putIntoRequest(request: String, of: StateCode)
    case takenOutOfRequest(request: String)
    case requestDispatched(request: String, note: String)
    case requestReceived(request: String)
    case nationalityAnswered(request: String, answer: NationalityAnswer)
    /// Somebody tried what a rule forbids.
    case refused(code: Refusal.Code)
}

/// One person's custody record, as far as this node knows it.
public struct DetentionFile: CaseworkRecord {
    public enum State: String, Sendable, Codable { case none, registered, active }

    public enum Step: String, Sendable, Hashable { case hold, proposeLift, confirmLift, putIntoRequest }

    public struct Hold: Sendable, Hashable {
        public let id: String
        public let reason: DisclosureHoldReason
        public let note: TaggedText?
        public let placedBy: OfficerID?
        public var liftProposedBy: OfficerID?
        public var liftReason: TaggedText?
        public var isLifted = false
    }

    public private(set) var state = State.none
    public private(set) var fileNumber = ""
    public private(set) var description = PersonDescription(names: [])
    public private(set) var sources: [SourceRecord] = []
    public private(set) var transferredOn: PartialDate?
    public private(set) var batch: String?
    public private(set) var holds: [Hold] = []
    /// The request that asks for this person now, if one does.
    public private(set) var request: String?
    public private(set) var answer: NationalityAnswer?
    public private(set) var timeline: [Recorded<DetentionFileFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<DetentionFileFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .registered(let row), .rowChanged(let row):
            if state == .none { state = .registered }
            fileNumber = row.fileNumber
            description = row.description
            transferredOn = row.transferredOn
            batch = row.batch
            sources.append(row.source)
        case .heldFromDisclosure(let id, let reason, let note):
            holds.append(Hold(id: id, reason: reason, note: note, placedBy: recorded.by))
        case .liftProposed(let id, let reason):
            change(id) { hold in
                hold.liftProposedBy = recorded.by
                hold.liftReason = reason
            }
        case .holdLifted(let id, _): change(id) { $0.isLifted = true }
        case .putIntoRequest(let request, _):
            self.request = request
            state = .active
        case .takenOutOfRequest(let request): if self.request == request { self.request = nil }
        case .requestDispatched, .requestReceived, .refused: break
        case .nationalityAnswered(_, let answer): self.answer = answer
        }
    }

    private mutating func change(_ id: String, _ change: (inout Hold) -> Void) {
        guard let index = holds.firstIndex(where: { $0.id == id }) else { return }
        change(&holds[index])
    }

    public var activeHolds: [Hold] { holds.filter { !$0.isLifted } }

    public var isHeldFromDisclosure: Bool { !activeHolds.isEmpty }

    public func ageGroup(on today: Day) -> AgeGroup { description.birth?.ageGroup(on: today) ?? .unknown }
}
