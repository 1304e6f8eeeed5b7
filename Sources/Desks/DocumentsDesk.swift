// SPDX-License-Identifier: Apache-2.0

public import Casework
import Crypto
public import Foundation
import Identity
import Pictures
import Pouch
import Store
public import Workflow

/// Where documents are taken in to go with a letter, and given out again. They are sealed as they come, part by part: none is ever in the memory or on the
/// disk as a whole in clear.
public struct DocumentsDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// Begins to take a document in; feed it and finish it.
    public func begin(_ name: String, by actor: Actor) throws -> IncomingDocument {
        try actor.require(.letterWrite)
        return try IncomingDocument(name: AttachedDocument.cleanName(name), in: office.documents)
    }

    /// The document is complete. It waits for its letter for a day, and for its officer's letter only.
    /// - Returns: what the letter calls it by.
    public func finish(_ document: consuming IncomingDocument, by actor: Actor) async throws -> AttachedDocument {
        let id = office.newID()
        var document = document
        if let picture = document.picture {
            document.replacePicture(with: await Task.detached { (try? Picture(Array(picture))).map { Data($0.shared) } ?? picture }.value)
        }
        let kept = try document.finish(id: id)
        for old in await office.waiting.put(kept, by: actor.id, at: office.now()) { office.documents.remove(old.root) }
        return kept
    }

    /// Documents that wait for this officer's letter, as far as they are known.
    public func waiting(_ ids: [String], by actor: Actor) async -> [AttachedDocument] { await office.waiting.find(ids, by: actor.id) }

    // MARK: - Reading

    /// A document of a correspondence, to be read part by part.
    public struct Opened: Sendable {
        let document: AttachedDocument
        let key: DocumentKey
        let files: SealedDocuments
        private var parts: DocumentParts { DocumentParts(size: document.size) }

        init(_ document: AttachedDocument, _ key: DocumentKey, _ files: SealedDocuments) { (self.document, self.key, self.files) = (document, key, files) }

        public var partCount: Int { parts.count }
        public var name: String { document.name }
        /// Bytes of the content.
        public var size: Int { document.size }

        /// The content of a part; fails where the disk gives another than was kept.
        public func part(_ index: Int) throws -> Data {
            let sealed = try files.read(document.root, at: parts.offset(of: index), count: parts.sealedBytes(of: index))
            return try key.open(sealed, at: index, isLast: index == parts.count - 1)
        }
    }

    public func open(_ id: String, of thread: String, by actor: Actor) async throws -> Opened {
        try actor.require(.letterRead)
        let office = office
        let document = try await office.journal.read { reading -> AttachedDocument in
            let record = try reading.load(Correspondence.self, thread)
            guard let entry = record.letters.first(where: { $0.letter.documents?.contains { $0.id == id } == true }),
                let document = entry.letter.documents?.first(where: { $0.id == id }), let state = record.peer
            else { throw Refusal(.notFound) }
            let peer = try office.peer(of: state)
            let row = try reading.document(document.root, of: peer.nodeID, isOurs: entry.isOurs)
            guard entry.isOurs || row?.whole != nil else { throw Refusal(.documentUnderWay) }
            return document
        }
        guard let key = DocumentKey(hex: document.key) else { throw Refusal(.notFound) }
        try await office.noteRead("document \(id) of letters/\(thread)", by: actor)
        return Opened(document, key, office.documents)
    }
}

/// A document that is coming in from an officer: cut, hashed and sealed on the way.
public struct IncomingDocument: ~Copyable {
    private let name: String
    private let files: SealedDocuments
    private var file: DocumentFile
    private let key = DocumentKey()
    private var hash = SHA256()
    private var size = 0
    private var part = Data()
    private var index = 0
    private var isKept = false
    /// The beginning, while it may be a picture, of which the copy without place, time and device is what goes.
    private(set) var picture: Data? = Data()

    /// Parts between two looks at the room that is left.
    private static let partsBetween = 64

    init(name: String, in files: SealedDocuments) throws {
        guard files.hasRoom(for: Self.partsBetween * DocumentParts.mostSealedBytes) else { throw Refusal(.noSpaceLeft, field: "documents") }
        (self.name, self.files, file) = (name, files, try files.begin())
    }

    public mutating func append(_ bytes: some Collection<UInt8>) throws {
        guard var held = picture else { return try cut(bytes) }
        picture = nil
        held.append(contentsOf: bytes)
        if held.count < 8 || held.count <= EvidenceDesk.mostScanBytes && Self.isPicture(held) { picture = held } else { try cut(held) }
    }

    /// JPEG or PNG by its first bytes.
    private static func isPicture(_ bytes: Data) -> Bool { bytes.starts(with: [0xFF, 0xD8, 0xFF]) || bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) }

    mutating func replacePicture(with shared: Data) { picture = shared }

    private mutating func cut(_ bytes: some Collection<UInt8>) throws {
        size += bytes.count
        guard size <= AttachedDocument.mostBytes else { throw Refusal(.documentTooLarge, field: "documents") }
        var rest = bytes[...]
        while !rest.isEmpty {
            // A full part is sealed only once more follows: the last one is sealed as the last.
            if part.count == DocumentParts.partBytes { try sealPart(isLast: false) }
            let next = rest.prefix(DocumentParts.partBytes - part.count)
            part.append(contentsOf: next)
            rest = rest.dropFirst(next.count)
        }
    }

    private mutating func sealPart(isLast: Bool) throws {
        if index % Self.partsBetween == Self.partsBetween - 1, !files.hasRoom(for: Self.partsBetween * DocumentParts.mostSealedBytes) {
            throw Refusal(.noSpaceLeft, field: "documents")
        }
        hash.update(data: part)
        do {
            try file.append(try key.seal(part, at: index, isLast: isLast))
        } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
            throw Refusal(.noSpaceLeft, field: "documents")
        }
        index += 1
        part.removeAll(keepingCapacity: true)
    }

    consuming func finish(id: String) throws -> AttachedDocument {
        if let picture { try cut(picture) }
        guard size > 0 else { throw Refusal(.documentUnreadable, field: "documents") }
        try sealPart(isLast: true)
        let root = try files.keep(file)
        isKept = true
        return AttachedDocument(id: id, name: name, size: size, hash: hash.finalize().hex, root: root, key: key.hex)
    }

    deinit { if !isKept { file.discard() } }
}

/// Documents that were taken in and wait for their letter; in memory only.
actor WaitingDocuments {
    private struct Waiting {
        let document: AttachedDocument
        let officer: OfficerID
        let since: Moment
    }

    private var waiting: [Waiting] = []
    private static let day: Int64 = 86_400_000

    /// - Returns: those whose letter was not written within a day; nobody asks for them any more.
    func put(_ document: AttachedDocument, by officer: OfficerID, at moment: Moment) -> [AttachedDocument] {
        let old = waiting.filter { $0.since.milliseconds < moment.milliseconds - Self.day }
        waiting.removeAll { $0.since.milliseconds < moment.milliseconds - Self.day }
        waiting.append(Waiting(document: document, officer: officer, since: moment))
        return old.map(\.document)
    }

    func find(_ ids: [String], by officer: OfficerID) -> [AttachedDocument] {
        ids.compactMap { id in waiting.first { $0.document.id == id && $0.officer == officer }?.document }
    }

    func remove(_ ids: [String]) { waiting.removeAll { ids.contains($0.document.id) } }
}
