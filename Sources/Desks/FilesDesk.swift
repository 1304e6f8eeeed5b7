// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Identity
import Store
public import Workflow

/// Where detention files are found, read, and held from disclosure.
public struct FilesDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    public struct Page: Sendable {
        public let files: [(id: String, card: FileCard)]
        public let total: Int
        public let number: Int
        public let pages: Int
    }

    public static let pageSize = 50

    /// A page of the list, all of it or what a search found, of all states or of those who claim one.
    public func list(query: String?, claimed: StateCode?, page: Int, by actor: Actor) async throws -> Page {
        try actor.require(.fileRead)
        let directory = office.journal.directory
        try await office.noteRead(query?.isEmpty == false ? "files searched" : "files listed", by: actor)
        if let query, !query.isEmpty {
            let found = await office.finder.find(query, in: directory, limit: 200).compactMap { id in directory.one(FileCard.self, in: DetentionFile.room, id).map { (id: id, card: $0) } }
            // A hit on a file that was merged leads to the one that goes on, once.
            var files = office.fileLists.shown(found, in: directory)
            if let claimed { files = files.filter { $0.card.claimed?.state == claimed } }
            let (number, pages) = Self.number(page, of: files.count)
            return Page(files: Array(files.dropFirst((number - 1) * Self.pageSize).prefix(Self.pageSize)), total: files.count, number: number, pages: pages)
        }
        let total = office.fileLists.page(claiming: claimed, in: directory, from: 0, count: 0).total
        let (number, pages) = Self.number(page, of: total)
        let files = office.fileLists.page(claiming: claimed, in: directory, from: (number - 1) * Self.pageSize, count: Self.pageSize).files
        return Page(files: files, total: total, number: number, pages: pages)
    }

    private static func number(_ page: Int, of count: Int) -> (number: Int, pages: Int) {
        let pages = max(1, (count + pageSize - 1) / pageSize)
        return (min(max(page, 1), pages), pages)
    }

    /// The states that people of these files say they belong to.
    public func claimedStates() -> [StateCode] { office.fileLists.claimedStates(in: office.journal.directory) }

    /// The file as it is now; for one that was merged, the file that goes on.
    public func file(_ reference: CaseReference, by actor: Actor) async throws -> DetentionFile { try await find(reference, by: actor).file }

    /// The file and the reference it goes by now.
    public func find(_ reference: CaseReference, by actor: Actor) async throws -> (reference: CaseReference, file: DetentionFile) {
        try actor.require(.fileRead)
        let found = try await office.journal.read { try $0.jointFile(reference) }
        guard found.file.state != .none else { throw Refusal(.notFound) }
        try await office.noteRead("file/\(found.reference)", by: actor)
        return found
    }

    public func hold(_ reference: CaseReference, for reason: DisclosureHoldReason, note: TaggedText?, by actor: Actor) async throws {
        let office = office
        let id = office.newID()
        try await office.actOnFile(reference, by: actor) { writing, file, own in
            try writing.append([try file.hold(id, for: reason, note: note, by: actor)], to: &file, own.text, by: actor.id)
            try office.stopJourney(of: own, by: actor.id, writing)
            try office.closeContact(of: own, by: actor.id, writing)
        }
    }

    public func proposeLift(_ hold: String, of reference: CaseReference, reason: TaggedText, by actor: Actor) async throws {
        try await office.actOnFile(reference, where: { $0.holds.contains { $0.id == hold } }, by: actor) { writing, file, own in
            try writing.append([try file.proposeLift(hold, reason: reason, by: actor)], to: &file, own.text, by: actor.id)
        }
    }

    public func confirmLift(_ hold: String, of reference: CaseReference, reason: TaggedText, by actor: Actor) async throws {
        try await office.actOnFile(reference, where: { $0.holds.contains { $0.id == hold } }, by: actor) { writing, file, own in
            try writing.append([try file.confirmLift(hold, reason: reason, by: actor)], to: &file, own.text, by: actor.id)
        }
    }
}

extension Office {
    /// Does something to the one of a person's files that it belongs to. A refusal is journaled there before it is passed on.
    @discardableResult
    func actOnFile<T: Sendable>(
        _ reference: CaseReference, where belongs: @escaping @Sendable (DetentionFile) -> Bool = { _ in true }, by actor: Actor,
        _ body: @escaping @Sendable (Writing, inout DetentionFile, CaseReference) throws -> T
    ) async throws -> T {
        let own = try await journal.read { try $0.owner(reference, where: belongs) }
        return try await act(on: DetentionFile.self, own.text, by: actor, refused: { .refused(code: $0) }) { writing, file in
            guard file.state != .none else { throw Refusal(.notFound) }
            return try body(writing, &file, own)
        }
    }
}
