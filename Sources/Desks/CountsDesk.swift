// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Identity
import Ledger
import Pouch
import Store
public import Workflow

/// How many people there were at one moment, with all that it takes to count them again.
public struct CountReport: Sendable, Hashable {
    /// Whose people: those this state holds, and those it was asked about.
    public enum Whose: String, Sendable, Codable, CaseIterable { case held, askedAbout }

    public struct Part: Sendable, Hashable, Codable {
        public let whose: Whose
        public let count: PeopleCount
    }

    /// Everything recorded up to and at this moment counts, as it was known then.
    public let asOf: Moment
    /// The node whose journal was counted.
    public let node: String
    public let state: StateCode
    /// How many entries its journal had.
    public let entries: Int
    /// Root of the tree over them, as the checkpoint of that size says, in hexadecimal; nil while there were none.
    public let head: String?
    public let isSmallWithheld: Bool
    public let parts: [Part]

    public init(asOf: Moment, node: String, state: StateCode, entries: Int, head: String?, isSmallWithheld: Bool, parts: [Part]) {
        (self.asOf, self.node, self.state, self.entries) = (asOf, node, state, entries)
        (self.head, self.isSmallWithheld, self.parts) = (head, isSmallWithheld, parts)
    }
}

/// Where people are counted as of a moment that is over. The same moment gives the same figures for ever, but for people who were erased since.
public struct CountsDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// Seconds after which a moment counts as over: by then whatever was recorded in it is on the disk.
    static let settling: Int64 = 60

    /// The moment that somebody means by a day, a day with an hour, or nothing: the end of that day, that minute, or the last minute that is over.
    public func moment(typed: String) throws(Refusal) -> Moment {
        let settled = office.now().adding(seconds: -Self.settling)
        let text = westernDigits(typed).filter { !("\u{200E}\u{200F}".contains($0)) }
        if text.isEmpty { return Moment(milliseconds: settled.milliseconds / 60_000 * 60_000) }
        let moment: Moment? =
            Day(iso: text).map { Moment(milliseconds: Moment(startOf: $0.adding(days: 1), utcOffsetHours: office.utcOffsetHours).milliseconds - 1) }
            ?? Moment(typed: text, utcOffsetHours: office.utcOffsetHours)
        guard let moment else { throw Refusal(.fieldMissing, ["field": "asOf"], field: "asOf") }
        guard moment <= settled else { throw Refusal(.momentNotOver, field: "asOf") }
        return moment
    }

    /// - Parameter isSmallWithheld: figures that could point at somebody are left out, with those they could be computed from.
    public func counts(asOf moment: Moment, isSmallWithheld: Bool, by actor: Actor) async throws -> CountReport {
        try actor.require(.reportRead)
        guard moment <= office.now().adding(seconds: -Self.settling) else { throw Refusal(.momentNotOver, field: "asOf") }
        let (size, head) = try await office.journal.read { reading in
            let size = try reading.size(at: moment)
            return (size, size == 0 ? nil : try reading.root(at: size)?.description)
        }
        let parts = try await office.counts.parts(of: office, upTo: size)
        try await office.noteRead("people counted as of \(moment)", by: actor)
        return CountReport(
            asOf: moment, node: office.descriptor.nodeID, state: office.state, entries: size, head: head, isSmallWithheld: isSmallWithheld,
            parts: parts.map { isSmallWithheld ? .init(whose: $0.whose, count: $0.count.withoutSmallCells) : $0 })
    }
}

/// Counts that were made, so that the same moment is not counted twice. What was counted when the journal had so many entries stands, until somebody is
/// erased.
public actor CountedBefore {
    private struct Key: Hashable {
        let size: Int
        let erasures: Int
    }

    private var known: [(key: Key, parts: [CountReport.Part])] = []
    private static let most = 16

    func parts(of office: Office, upTo size: Int) async throws -> [CountReport.Part] {
        let key = Key(size: size, erasures: office.erasedRecords.count)
        if let found = known.first(where: { $0.key == key }) { return found.parts }
        let parts = try await office.count(upTo: size)
        known.append((key, parts))
        if known.count > Self.most { known.removeFirst() }
        return parts
    }
}

extension Office {
    fileprivate func count(upTo size: Int) async throws -> [CountReport.Part] {
        let (own, erased) = (state, erasedRecords)
        let (holds, isAsked) = (asks, isAsked)
        func both(_ count: @escaping @Sendable (Reading, _ first: String, _ end: String?) throws -> PeopleTally) async throws -> PeopleCount {
            async let first = journal.read { try count($0, "", Self.middleReference) }
            async let second = journal.read { try count($0, Self.middleReference, nil) }
            var (tally, other) = try await (first, second)
            tally.add(other)
            return tally.count
        }
        var parts: [CountReport.Part] = []
        if holds {
            let count = try await both { reading, first, end in
                var tally = PeopleTally()
                try reading.eachRecord(of: DetentionFile.self, upTo: size, from: first, to: end) { id, file in
                    if let file { tally.add(file, id) } else { tally.addErased(erased[id] ?? id) }
                }
                return tally
            }
            parts.append(.init(whose: .held, count: count))
        }
        if isAsked {
            let count = try await both { reading, first, end in
                var tally = PeopleTally()
                try reading.eachRecord(of: NationalityVerification.self, upTo: size, from: first, to: end) { id, verification in
                    if let verification { tally.add(verification, askedOf: own) } else { tally.addErased(erased[id] ?? id) }
                }
                return tally
            }
            parts.append(.init(whose: .askedAbout, count: count))
        }
        return parts
    }

    /// Half of all references come before it. Two read at a time, and officers still find the journal's other readers free.
    private static let middleReference = "C"
}
