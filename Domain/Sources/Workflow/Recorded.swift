// SPDX-License-Identifier: Apache-2.0

public import Identity

/// Something that happened, as the journal holds it: when it happened, when it was recorded, and who recorded it.
public struct Recorded<Fact: Sendable>: Sendable {
    /// The entry's number in the journal.
    public let entry: Int
    public let fact: Fact
    public let occurredAt: Moment
    public let recordedAt: Moment
    /// nil: the other state's message, or the node itself.
    public let by: OfficerID?

    public init(entry: Int, fact: Fact, occurredAt: Moment, recordedAt: Moment, by: OfficerID?) {
        self.entry = entry
        self.fact = fact
        self.occurredAt = occurredAt
        self.recordedAt = recordedAt
        self.by = by
    }
}

/// Something whose state is a fold over what happened to it.
public protocol CaseworkRecord: Sendable {
    associatedtype Fact: Codable & Sendable

    /// Nothing has happened yet.
    init()

    /// Takes one more fact into account. Never refuses: what happened, happened.
    mutating func apply(_ recorded: Recorded<Fact>)
}

extension CaseworkRecord {
    public init(_ facts: some Sequence<Recorded<Fact>>) {
        self.init()
        for fact in facts { apply(fact) }
    }
}
