// SPDX-License-Identifier: Apache-2.0

import Casework
import Crypto
import Foundation
import Identity
public import Manifests
import Store
import Tables
public import Workflow

/// Where lists come in and become detention files.
public struct RecordsDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    static let rowsInTransaction = 500

    /// What a list looks like before anything is imported.
    public struct Check: Sendable {
        public let id: String
        public let fileName: String
        public let mapping: ColumnMapping
        public let title: String
        public let statedTotal: Int?
        public let rows: [CheckedRow]
        public let new: Int
        public let unchanged: Int
        public let changed: Int

        public var faults: [RowFault] { rows.flatMap(\.faults) }
        public var faultyRows: Int { rows.filter { $0.registration == nil }.count }
    }

    /// Takes a list in for mapping and checking.
    public func receive(_ bytes: [UInt8], named fileName: String, by actor: Actor) async throws -> String {
        try actor.require(.manifestImport)
        guard !bytes.isEmpty else { throw Refusal(.noFile, field: "file") }
        guard bytes.count <= Uploads.mostBytes else { throw Refusal(.fileTooLarge, field: "file") }
        let id = office.newID()
        await office.uploads.put(Upload(fileName: fileName, bytes: bytes, by: actor.id), id: id)
        return id
    }

    /// Lists that somebody laid into the node's folder `incoming`.
    public func incoming(by actor: Actor) throws -> [String] {
        try actor.require(.manifestImport)
        let folder = office.folder.appending(path: "incoming")
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
    }

    public func bytes(ofIncoming name: String, by actor: Actor) throws -> [UInt8] {
        guard try incoming(by: actor).contains(name) else { throw Refusal(.notFound) }
        return Array(try Data(contentsOf: office.folder.appending(path: "incoming").appending(path: name)))
    }

    public func setMapping(_ columns: [ManifestField: Int], of id: String, by actor: Actor) async throws {
        try actor.require(.manifestImport)
        let upload = try await upload(id)
        let header = try Self.header(of: upload)
        await office.uploads.change(id, mapping: ColumnMapping(header: header, columns: columns))
    }

    /// The header row as the list has it, whether or not every needed column was recognised.
    private static func header(of upload: Upload) throws -> [String] {
        do {
            return try ManifestHeader.find(in: upload.bytes)
        } catch {
            throw Refusal(.fileUnreadable, field: "file")
        }
    }

    /// The columns as suggested or set, for the mapping page.
    public func mapping(of id: String, by actor: Actor) async throws -> (fileName: String, mapping: ColumnMapping, sample: [[String]]) {
        try actor.require(.manifestImport)
        let upload = try await upload(id)
        do {
            let found = try ManifestHeader.describe(upload.bytes)
            return (upload.fileName, upload.mapping ?? found.mapping, found.sample)
        } catch {
            throw Refusal(.fileUnreadable, field: "file")
        }
    }

    /// Reads the whole list without writing anything.
    public func check(_ id: String, by actor: Actor) async throws -> Check {
        try actor.require(.manifestImport)
        let upload = try await upload(id)
        let (check, rows) = try read(upload, manifest: id)
        guard let mapping = check.mapping else { throw Refusal(.fileUnreadable, field: "file") }
        let known = Dictionary(office.directory(FileCard.self, DetentionFile.room).map { ($0.card.fileNumber, $0.id) }, uniquingKeysWith: { a, _ in a })
        let counts = try await office.journal.read { reading in
            var new = 0
            var changed = 0
            var unchanged = 0
            for row in rows {
                guard let registration = row.registration else { continue }
                guard let reference = known[registration.fileNumber] else {
                    new += 1
                    continue
                }
                let file = try reading.load(DetentionFile.self, reference)
                if file.compare(registration) == nil { unchanged += 1 } else { changed += 1 }
            }
            return (new, unchanged, changed)
        }
        return Check(
            id: id, fileName: upload.fileName, mapping: mapping, title: check.title, statedTotal: check.statedTotal, rows: rows, new: counts.0,
            unchanged: counts.1, changed: counts.2)
    }

    private func read(_ upload: Upload, manifest: String) throws -> (ManifestCheck, [CheckedRow]) {
        do {
            return try ManifestCheck.rows(of: upload.bytes, manifest: manifest, today: office.today, mapping: upload.mapping)
        } catch let fault as ManifestFault {
            switch fault {
            case .columnNotMapped(let field): throw Refusal(.columnNotMapped, ["column": field.rawValue], field: field.rawValue)
            case .table(let table): throw Refusal(.fileUnreadable, ["line": "\(table.line)"], field: "file")
            case .noHeader, .tooManyRows: throw Refusal(.fileUnreadable, field: "file")
            }
        }
    }

    private func upload(_ id: String) async throws -> Upload {
        guard let upload = await office.uploads.find(id) else { throw Refusal(.notFound) }
        return upload
    }

    /// Imports the sound rows in the background; progress is in `office.imports`.
    public func run(_ id: String, by actor: Actor) async throws {
        try actor.require(.manifestImport)
        let upload = try await upload(id)
        let (check, rows) = try read(upload, manifest: id)
        let hash = SHA256.hash(data: upload.bytes).map { String(format: "%02x", $0) }.joined()
        let faulty = rows.filter { $0.registration == nil }
        try await office.journal.write { writing in
            var list = try writing.load(ImportedList.self, id)
            guard list.rows == 0 else { throw Refusal(.notPossibleNow, ["state": "imported", "step": "import"]) }
            let begun = ImportedListFact.begun(
                title: check.title, fileName: upload.fileName, sha256: hash, rows: rows.count, statedTotal: check.statedTotal,
                faults: faulty.flatMap(\.faults), faultyFiles: faulty.map(\.fileNumber))
            try writing.append([begun], to: &list, id, by: actor.id)
        }
        await office.uploads.remove(id)
        let sound = rows.compactMap(\.registration)
        let office = office
        await office.imports.start(id, total: sound.count) { jobs in
            try await Self.importRows(sound, faulty: faulty.count, list: id, office, by: actor, jobs)
        }
    }

    private static func importRows(
        _ rows: [Registration], faulty: Int, list: String, _ office: Office, by actor: Actor, _ jobs: ImportJobs
    ) async throws -> ImportResult {
        let known = Dictionary(office.directory(FileCard.self, DetentionFile.room).map { ($0.card.fileNumber, $0.id) }, uniquingKeysWith: { a, _ in a })
        var total = (new: 0, unchanged: 0, changed: 0)
        for start in stride(from: 0, to: rows.count, by: rowsInTransaction) {
            let chunk = Array(rows[start..<min(start + rowsInTransaction, rows.count)])
            let counts = try await office.journal.write { writing in
                var counts = (new: 0, unchanged: 0, changed: 0)
                for row in chunk {
                    let reference = try known[row.fileNumber] ?? office.freeReference(writing)
                    var file = try writing.load(DetentionFile.self, reference)
                    let fact: DetentionFileFact? = file.state == .none ? .registered(row) : file.compare(row)
                    guard let fact else {
                        counts.unchanged += 1
                        continue
                    }
                    if file.state == .none { counts.new += 1 } else { counts.changed += 1 }
                    try writing.append([fact], to: &file, reference, by: actor.id)
                }
                return counts
            }
            total = (total.new + counts.new, total.unchanged + counts.unchanged, total.changed + counts.changed)
            await jobs.advance(list, to: start + chunk.count)
        }
        let result = ImportResult(new: total.new, unchanged: total.unchanged, changed: total.changed, faulty: faulty)
        try await office.journal.write { writing in
            var record = try writing.load(ImportedList.self, list)
            try writing.append([.imported(result)], to: &record, list, by: actor.id)
        }
        return result
    }

    public func lists(by actor: Actor) throws(Refusal) -> [(id: String, card: ListCard)] {
        try actor.require(.manifestImport)
        return office.directory(ListCard.self, ImportedList.room).reversed()
    }

    public func list(_ id: String, by actor: Actor) async throws -> ImportedList {
        try actor.require(.manifestImport)
        let list = try await office.journal.read { try $0.load(ImportedList.self, id) }
        guard list.rows > 0 else { throw Refusal(.notFound) }
        return list
    }

    /// Holds an imported list, taken as the expected one, against another list that is not imported.
    public func reconcile(_ id: String, with bytes: [UInt8], named name: String, by actor: Actor) async throws -> Reconciliation {
        try actor.require(.manifestReconcile)
        guard !bytes.isEmpty else { throw Refusal(.noFile, field: "file") }
        let expected = try await list(id, by: actor)
        let (check, other) = try read(Upload(fileName: name, bytes: bytes, by: actor.id), manifest: "")
        let references = office.directory(FileCard.self, DetentionFile.room).filter { $0.card.manifests.contains(id) }.map(\.id)
        let rows = try await office.journal.read { reading in
            try references.compactMap { reference -> CheckedRow? in
                let file = try reading.load(DetentionFile.self, reference)
                let registration = file.timeline.compactMap { entry -> Registration? in
                    switch entry.fact {
                    case .registered(let row), .rowChanged(let row): row.source.manifest == id ? row : nil
                    case .childRegistered: nil
                    case .heldFromDisclosure, .liftProposed, .holdLifted, .putIntoRequest, .takenOutOfRequest, .requestDispatched, .requestReceived,
                        .nationalityAnswered, .answerRecalled, .answerAcknowledged, .answerContested, .withdrawnFromRequest, .evidenceAsked,
                        .evidenceSupplied, .scanKept, .interview, .preparationBegun, .preparationStopped, .mergedInto, .absorbed, .unmerged, .gaveBack, .differs, .translated, .custody,
                        .heardLate, .refused:
                        nil
                    }
                }.last
                return registration.map { CheckedRow(line: $0.source.line, fileNumber: $0.fileNumber, registration: $0, faults: []) }
            }
        }
        let byRow = Dictionary(grouping: expected.faults, by: \.row).sorted { $0.key < $1.key }
        let faulty = zip(byRow, expected.faultyFiles).map { item, number in
            CheckedRow(line: item.key, fileNumber: number, registration: nil, faults: item.value)
        }
        try await office.noteRead("manifest/\(id) reconciled", by: actor)
        return Reconciliation(
            expected: (rows + faulty).sorted { $0.line < $1.line }, stated: expected.statedTotal, other: other, otherStated: check.statedTotal)
    }
}

extension Office {
    /// A reference that nobody has here: with some thousands of files chance draws one twice now and then, and two people must never come to stand
    /// in one file.
    func freeReference(_ writing: Writing) throws -> String {
        while true {
            let drawn = CaseReference.draw(random).text
            if try writing.load(DetentionFile.self, drawn).state == .none, try writing.load(NationalityVerification.self, drawn).state == .none { return drawn }
        }
    }

    public func directory<Card: Decodable & Sendable>(_ type: Card.Type, _ room: String) -> [(id: String, card: Card)] {
        journal.directory.all(type, in: room)
    }
}
