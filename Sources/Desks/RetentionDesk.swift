// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Foundation
public import Identity
public import Store
public import Workflow

/// What an officer can do about how long somebody's records are kept.
public enum RetentionAct: Sendable {
    case hold(reason: TaggedText)
    case proposeLift(hold: String, reason: TaggedText)
    case confirmLift(hold: String, reason: TaggedText)
    case proposeErasure(ErasureReason)
    case rejectErasure(reason: TaggedText)

    /// Which of a person's records it is written to: the one that has what it is about.
    func belongs(to record: RetentionRecord) -> Bool {
        switch self {
        case .proposeLift(let hold, _), .confirmLift(let hold, _): record.holds.contains { $0.id == hold }
        case .rejectErasure: record.proposal != nil
        case .hold, .proposeErasure: false
        }
    }
}

/// How long the records of one person are kept, as it stands today.
public struct RetentionStanding: Sendable {
    public let reference: CaseReference
    public let record: RetentionRecord
    public let closure: Closure?
}

/// Where it is seen to that records are kept as long as they must be, and no longer.
public struct RetentionDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    public func standing(of reference: CaseReference, by actor: Actor) async throws -> RetentionStanding {
        try actor.require(.retentionRead)
        let found = try await office.journal.read { reading in
            let person = try reading.keptPerson(reference)
            return RetentionStanding(reference: person.reference, record: try reading.together(RetentionRecord.self, of: person.reference), closure: person.closure)
        }
        try await office.noteRead(RetentionRecord.stream(found.reference.text).text, by: actor)
        return found
    }

    public func perform(_ act: RetentionAct, on reference: CaseReference, by actor: Actor) async throws {
        let (today, id) = (office.today, office.newID())
        let (own, holder) = try await office.journal.read { reading in
            (try reading.keptPerson(reference).reference, try reading.holder(RetentionRecord.self, of: reference, where: act.belongs))
        }
        try await office.act(on: RetentionRecord.self, holder.text, by: actor, refused: { .refused(code: $0) }) { writing, record in
            // A hold under any of a person's files keeps them all.
            let together = try writing.reading.together(RetentionRecord.self, of: own)
            let fact: RetentionFact
            switch act {
            case .hold(let reason): fact = try together.hold(id, reason: reason, by: actor)
            case .proposeLift(let hold, let reason): fact = try together.proposeLift(hold, reason: reason, by: actor)
            case .confirmLift(let hold, let reason): fact = try together.confirmLift(hold, reason: reason, by: actor)
            case .proposeErasure(let reason):
                fact = try together.proposeErasure(reason, closure: try writing.reading.keptPerson(own).closure, on: today, by: actor)
            case .rejectErasure(let reason): fact = try together.rejectErasure(reason, by: actor)
            }
            try writing.append([fact], to: &record, holder.text, by: actor.id)
        }
    }

    /// Destroys everything that is kept of a person. First the stone is set, then the keys are destroyed: a node that stops between the two finishes it when
    /// it starts again. Nobody outside is told.
    public func confirmErasure(of reference: CaseReference, by actor: Actor) async throws {
        let office = office
        let today = office.today
        let own = try await office.journal.read { try $0.keptPerson(reference).reference }
        let people = try await office.act(on: RetentionRecord.self, own.text, by: actor, refused: { .refused(code: $0) }) { writing, _ in
            let person = try writing.reading.keptPerson(own)
            if try office.isUnderWay(person.all, writing.reading) { throw Refusal(.personOnManifest) }
            let proposal = try writing.reading.together(RetentionRecord.self, of: own).confirmErasure(closure: person.closure, on: today, by: actor)
            var stone = try writing.load(Erasure.self, own.text)
            let line = ErasureLine(people: person.all, reason: proposal.reason, on: today, proposedBy: proposal.by ?? actor.id, confirmedBy: actor.id)
            try writing.append([.erased(line)], to: &stone, own.text, by: actor.id)
            return person.all
        }
        try await office.destroy(Set(people.map(\.text)))
    }

    /// Who was erased, the last first; names nobody.
    public func erasures(by actor: Actor) throws(Refusal) -> [ErasureLine] {
        try actor.require(.retentionRead)
        return office.erasures.reversed()
    }
}

extension Office {
    /// Whether a journey of one of these runs: on the road nobody is forgotten.
    func isUnderWay(_ people: [CaseReference], _ reading: Reading) throws -> Bool {
        let running = directory(TransferCard.self, TransferOperation.room).filter { $0.card.state != .none && !$0.card.state.isOver }
        return try running.contains { try reading.load(TransferOperation.self, $0.id).people.contains(where: people.contains) }
    }

    /// All stones, in the order in which they were set. What a restored backup has to be held against.
    public var erasures: [ErasureLine] { directory(ErasureCard.self, Erasure.room).map(\.card.line) }

    /// Records that were erased, each with what the person's erasure goes by.
    var erasedRecords: [String: String] {
        Dictionary(directory(ErasureCard.self, Erasure.room).flatMap { stone in stone.card.line.people.map { ($0.text, stone.id) } }, uniquingKeysWith: { a, _ in a })
    }

    /// Finishes what was begun: whoever has a stone has no readable record. Done when a node starts.
    /// - Returns: how many records had still been there.
    @discardableResult
    public func finishErasures() async throws -> Int {
        let people = Set(erasedRecords.keys)
        return people.isEmpty ? 0 : try await destroy(people)
    }

    /// Erases again whom a restored backup has brought back, by the list that was kept apart from it.
    /// - Returns: how many records had been there again.
    public func eraseAgain(_ lines: [ErasureLine]) async throws -> Int {
        try await journal.write { writing in
            for line in lines {
                guard let first = line.people.first else { continue }
                var stone = try writing.load(Erasure.self, first.text)
                if stone.line == nil { try writing.append([.erasedAgain(line)], to: &stone, first.text, by: nil) }
            }
        }
        return try await finishErasures()
    }

    @discardableResult
    fileprivate func destroy(_ people: Set<String>) async throws -> Int {
        let office = self
        let streams = try await journal.read { try office.kept(of: people, $0) }
        try await journal.erase(streams)
        // What lists and searches had made of the names goes with them.
        await finder.forget()
        await duplicates.forget()
        return streams.count
    }
}

/// What lists show of a stone: all that it says.
struct ErasureCard: Sendable, Codable {
    let line: ErasureLine
}

/// What lists need to know of how long somebody's records are kept; no reason is in it.
struct RetentionCard: Sendable, Codable {
    let isHeld: Bool
    /// Who proposed each lift that waits for a second officer.
    let liftsProposedBy: [OfficerID]
    let erasureProposedBy: OfficerID?
}

extension RetentionRecord: Journaled {
    public static let room = "retention"

    public func card(id: String) throws -> Data {
        try encodeCard(
            RetentionCard(isHeld: !activeHolds.isEmpty, liftsProposedBy: activeHolds.compactMap(\.liftProposedBy), erasureProposedBy: proposal?.by))
    }
}

extension Erasure: Journaled {
    public static let room = "erasures"

    public func card(id: String) throws -> Data {
        guard let line else { throw StoreFault.damaged("erasures/\(id)") }
        return try encodeCard(ErasureCard(line: line))
    }
}
