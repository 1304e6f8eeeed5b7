// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Identity
public import Matching
import Store
public import Workflow

/// Where files that may be one person's are compared, merged, and unmerged. The machine lists; a registrar decides.
public struct DuplicatesDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    public struct Pair: Sendable {
        public let a: CaseReference
        public let b: CaseReference
        public let nameA: String
        public let nameB: String
        public let band: Band
        public let bits: Double
        public let evidence: [Evidence]
    }

    /// Likely duplicates that nobody has decided about, the likeliest first.
    public func list(by actor: Actor) async throws -> [Pair] {
        try actor.require(.fileMerge)
        let pairs = await office.duplicates.pairs(of: office)
        try await office.noteRead("possible duplicates listed", by: actor)
        return pairs
    }

    /// Two files side by side, with what speaks for and against.
    public func compare(_ a: CaseReference, _ b: CaseReference, by actor: Actor) async throws -> (a: DetentionFile, b: DetentionFile, pair: Pair?) {
        try actor.require(.fileMerge)
        let (first, second) = try await office.journal.read { reading in (try reading.jointFile(a), try reading.jointFile(b)) }
        guard first.file.state != .none, second.file.state != .none else { throw Refusal(.notFound) }
        try await office.noteRead("file/\(a) compared with file/\(b)", by: actor)
        let pair = await office.duplicates.pairs(of: office).first { Set([$0.a, $0.b]) == Set([a, b]) }
        return (first.file, second.file, pair)
    }

    /// Says that two files are one person's; the first goes on. Nothing is moved, so that it can be undone exactly.
    public func merge(_ other: CaseReference, into own: CaseReference, reason: TaggedText, by actor: Actor) async throws {
        let office = office
        try await office.act(on: DetentionFile.self, own.text, by: actor, refused: { .refused(code: $0) }) { writing, file in
            var absorbed = try writing.load(DetentionFile.self, other.text)
            try file.checkCanAbsorb(absorbed, other, into: own, reason: reason, by: actor)
            try writing.append([.absorbed(other, reason: reason)], to: &file, own.text, by: actor.id)
            try writing.append([.mergedInto(own, reason: reason)], to: &absorbed, other.text, by: actor.id)
            try office.familiesMeet(of: own, with: other, reason, by: actor, writing)
            // What one file warns of counts for the person: whatever runs under the other stops for it now.
            try office.closeContact(of: own, by: actor.id, writing)
            if let outcome = try writing.reading.jointFile(own).file.custody.outcome {
                try office.closeCase(of: own, outcome == .deceased ? .deceased : .noLongerHeld, by: actor, writing)
            }
            try office.stopJourney(of: own, by: actor.id, writing)
        }
    }

    /// Makes two files of one again. A hold that was placed while they were one protects both from now on.
    public func unmerge(_ other: CaseReference, from own: CaseReference, reason: TaggedText, by actor: Actor) async throws {
        let office = office
        try await office.act(on: DetentionFile.self, own.text, by: actor, refused: { .refused(code: $0) }) { writing, file in
            guard file.state != .none else { throw Refusal(.notFound) }
            try file.checkCanGiveBack(other, reason: reason, by: actor)
            var back = try writing.load(DetentionFile.self, other.text)
            let merged = file.absorbedIn[other] ?? Int.max
            let fromOwn = file.holdsToCarry(since: merged)
            let fromOther = back.holdsToCarry(since: merged)
            func carried(_ holds: [DetentionFile.Hold]) -> [DetentionFileFact] {
                holds.map { .heldFromDisclosure(hold: office.newID(), reason: $0.reason, note: $0.note) }
            }
            try writing.append([.gaveBack(other, reason: reason)] + carried(fromOther), to: &file, own.text, by: actor.id)
            try writing.append([.unmerged(from: own, reason: reason)] + carried(fromOwn), to: &back, other.text, by: actor.id)
            try office.carryWarnings(from: own, to: other, since: merged, by: actor, writing)
            try office.carryLinks(from: own, to: other, since: merged, reason, by: actor, writing)
            try office.carryOpposition(from: own, to: other, since: merged, by: actor, writing)
        }
    }

    /// Says that two files are two people's, however alike; the pair is not listed again.
    public func differ(_ a: CaseReference, _ b: CaseReference, reason: TaggedText, by actor: Actor) async throws {
        try await office.act(on: DetentionFile.self, a.text, by: actor, refused: { .refused(code: $0) }) { writing, file in
            try actor.require(.fileMerge)
            var other = try writing.load(DetentionFile.self, b.text)
            guard file.state != .none, other.state != .none else { throw Refusal(.notFound) }
            if a == b { throw Refusal(.sameFile) }
            guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
            try writing.append([.differs(from: b, reason: reason)], to: &file, a.text, by: actor.id)
            try writing.append([.differs(from: a, reason: reason)], to: &other, b.text, by: actor.id)
        }
    }
}

/// The pairs that were found, made anew when files have changed.
public actor DuplicatePairs {
    private var known: (version: Int, pairs: [DuplicatesDesk.Pair])?

    func pairs(of office: Office) async -> [DuplicatesDesk.Pair] {
        let version = office.journal.directory.version(of: DetentionFile.room)
        if let known, known.version == version { return known.pairs }
        let files = office.files()
        let pairs = await Task.detached { Self.find(files) }.value
        known = (version, pairs)
        return pairs
    }

    /// Nothing of the names stays in memory until somebody looks again.
    func forget() { known = nil }

    private static func find(_ files: [(id: String, card: FileCard)]) -> [DuplicatesDesk.Pair] {
        let descriptions = files.map { _, card in
            PersonDescription(
                names: [NameRendering(card.name, source: .manifest)], kunya: card.kunya, father: card.father, grandfather: card.grandfather, mother: card.mother,
                sex: card.sex,
                birth: card.birth, birthPlace: card.birthPlace, documents: card.documents.map { DocumentNumber($0) }, claimed: card.claimed)
        }
        return DuplicateSearch(descriptions).pairs().compactMap { pair in
            guard let a = CaseReference(files[pair.a].id), let b = CaseReference(files[pair.b].id), !files[pair.a].card.others.contains(b.text) else { return nil }
            return DuplicatesDesk.Pair(
                a: a, b: b, nameA: files[pair.a].card.name, nameB: files[pair.b].card.name, band: pair.band, bits: pair.bits, evidence: pair.evidence)
        }
    }
}
