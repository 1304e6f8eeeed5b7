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
        var files = office.directory(FileCard.self, DetentionFile.room)
        if let query, !query.isEmpty {
            let found = await office.finder.find(query, in: office.journal.directory, limit: 200)
            let byID = Dictionary(uniqueKeysWithValues: files.map { ($0.id, $0.card) })
            files = found.compactMap { id in byID[id].map { (id, $0) } }
        }
        if let claimed { files = files.filter { $0.card.claimed?.state == claimed } }
        try await office.noteRead(query?.isEmpty == false ? "files searched" : "files listed", by: actor)
        let pages = max(1, (files.count + Self.pageSize - 1) / Self.pageSize)
        let number = min(max(page, 1), pages)
        let slice = Array(files.dropFirst((number - 1) * Self.pageSize).prefix(Self.pageSize))
        return Page(files: slice, total: files.count, number: number, pages: pages)
    }

    public func file(_ reference: CaseReference, by actor: Actor) async throws -> DetentionFile {
        try actor.require(.fileRead)
        let file = try await office.journal.read { try $0.load(DetentionFile.self, reference.text) }
        guard file.state != .none else { throw Refusal(.notFound) }
        try await office.noteRead("file/\(reference)", by: actor)
        return file
    }

    public func hold(_ reference: CaseReference, for reason: DisclosureHoldReason, note: TaggedText?, by actor: Actor) async throws {
        let id = office.newID()
        try await act(reference, by: actor) { file throws(Refusal) in try file.hold(id, for: reason, note: note, by: actor) }
    }

    public func proposeLift(_ hold: String, of reference: CaseReference, reason: TaggedText, by actor: Actor) async throws {
        try await act(reference, by: actor) { file throws(Refusal) in try file.proposeLift(hold, reason: reason, by: actor) }
    }

    public func confirmLift(_ hold: String, of reference: CaseReference, reason: TaggedText, by actor: Actor) async throws {
        try await act(reference, by: actor) { file throws(Refusal) in try file.confirmLift(hold, reason: reason, by: actor) }
    }

    private func act(
        _ reference: CaseReference, by actor: Actor, _ decide: @escaping @Sendable (DetentionFile) throws(Refusal) -> DetentionFileFact
    ) async throws {
        try await office.act(on: DetentionFile.self, reference.text, by: actor, refused: { .refused(code: $0) }) { writing, file in
            guard file.state != .none else { throw Refusal(.notFound) }
            let fact = try decide(file)
            try writing.append([fact], to: &file, reference.text, by: actor.id)
        }
    }
}
