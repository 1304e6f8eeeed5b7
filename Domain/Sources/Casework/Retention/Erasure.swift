// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// All that remains of a person who was erased: under which references, when, by whom and by what reason. No name, no text.
public struct ErasureLine: Sendable, Hashable, Codable {
    /// The person's references; several where files were merged. The first is the one the erasure goes by.
    public let people: [CaseReference]
    public let reason: ErasureReason
    public let on: Day
    public let proposedBy: OfficerID
    public let confirmedBy: OfficerID

    public init(people: [CaseReference], reason: ErasureReason, on: Day, proposedBy: OfficerID, confirmedBy: OfficerID) {
        (self.people, self.reason, self.on) = (people, reason, on)
        (self.proposedBy, self.confirmedBy) = (proposedBy, confirmedBy)
    }
}

public enum ErasureFact: Sendable, Hashable, Codable {
    case erased(ErasureLine)
    /// After a backup was restored in which the person still stood.
    case erasedAgain(ErasureLine)
}

/// The stone that stands where a person's records were.
public struct Erasure: CaseworkRecord {
    public private(set) var line: ErasureLine?

    public init() {}

    public mutating func apply(_ recorded: Recorded<ErasureFact>) {
        switch recorded.fact {
        case .erased(let line), .erasedAgain(let line): self.line = line
        }
    }
}
