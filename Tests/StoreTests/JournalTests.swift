// SPDX-License-Identifier: Apache-2.0

import Casework
import Crypto
import Desks
import Foundation
import GRDB
import Identity
import Store
import Testing
import Workflow

/// A journal in a folder of its own that is removed afterwards.
final class Folder: Sendable {
    let url = FileManager.default.temporaryDirectory.appending(path: "homeward-\(UUID().uuidString)")
    let nodeKey = SymmetricKey(size: .bits256)
    let logKey = Curve25519.Signing.PrivateKey()

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }

    func open() throws -> Journal {
        try Journal(folder: url, nodeKey: nodeKey, logKey: logKey, origin: "homeward/test", now: { Moment(milliseconds: 1_772_010_000_000) })
    }

    var verdict: JournalVerdict { get throws { try JournalVerdict(journalAt: url.appending(path: Journal.fileName), logKey: logKey.publicKey) } }

    /// What somebody with the disk in their hands could do.
    func meddle(_ sql: String) throws {
        let queue = try DatabaseQueue(path: url.appending(path: Journal.fileName).path)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
    }

    /// Every byte of every file.
    var bytes: Data {
        get throws {
            let files = FileManager.default.enumerator(at: url, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
            return try files.filter { !$0.hasDirectoryPath }.reduce(into: Data()) { $0 += try Data(contentsOf: $1) }
        }
    }
}

func register(_ name: String, _ reference: String, in journal: Journal) async throws {
    try await journal.write { writing in
        var file = try writing.load(DetentionFile.self, reference)
        let description = PersonDescription(names: [NameRendering(name, source: .manifest)], father: name + "-father")
        let source = SourceRecord(manifest: "m", line: 3, header: ["name"], cells: [name])
        let row = Registration(fileNumber: "HW/1", description: description, transferredOn: nil, batch: nil, source: source)
        try writing.append([.registered(row)], to: &file, reference, by: OfficerID("registrar"))
    }
}

@Suite struct JournalTests {
    @Test("What was written is read back after the node is opened again, as the fold of its entries")
    func durable() async throws {
        let folder = try Folder()
        let journal = try folder.open()
        try await register("رمضان", "A", in: journal)
        try journal.close()
        let again = try folder.open()
        #expect(try await again.read { try $0.load(DetentionFile.self, "A") }.description.fullName == "رمضان")
        #expect(again.directory.card(of: "file", "A") != nil)
    }

    @Test("A journal is synchronised at every commit: a power cut takes nothing that was acknowledged")
    func synchronised() throws {
        let folder = try Folder()
        #expect(try folder.open().isDurable)
    }

    @Test("What a closure throws undoes all of its entries, keys and cards")
    func atomic() async throws {
        let folder = try Folder()
        let journal = try folder.open()
        await #expect(throws: Refusal(.notFound)) {
            try await journal.write { writing in
                var file = DetentionFile()
                try writing.append([.refused(code: .notFound)], to: &file, "A", by: nil)
                throw Refusal(.notFound)
            }
        }
        #expect(try await journal.read { try $0.head().size } == 0)
        #expect(journal.directory.cards(of: "file").isEmpty)
    }

    @Test("No name rests in the open, in entries, cards or write-ahead log")
    func sealed() async throws {
        let folder = try Folder()
        let journal = try folder.open()
        try await register("canary-رمضان", "A", in: journal)
        #expect(try folder.bytes.range(of: Data("canary".utf8)) == nil)
        #expect(try folder.bytes.range(of: Data("رمضان".utf8)) == nil)
    }

    @Test("Changing, deleting or reordering any entry is named", arguments: 0..<6)
    func tampering(_ number: Int) async throws {
        let meddlings: [(String, [Int])] = [
            ("UPDATE entry SET body = CAST(substr(body, 1, length(body) - 1) || CASE WHEN substr(body, -1) = x'00' THEN x'01' ELSE x'00' END AS BLOB) WHERE number = \(number)", [number]),
            ("UPDATE entry SET kind = 'other' WHERE number = \(number)", [number]),
            ("UPDATE entry SET officer = 'somebody' WHERE number = \(number)", [number]),
            ("UPDATE entry SET occurredAt = occurredAt + 1 WHERE number = \(number)", [number]),
            ("UPDATE entry SET leaf = zeroblob(32) WHERE number = \(number)", [number]),
            ("DELETE FROM entry WHERE number = \(number)", [number]),
            ("UPDATE entry SET number = -1 WHERE number = \(number); UPDATE entry SET number = \(number) WHERE number = \(number + 1); UPDATE entry SET number = \(number + 1) WHERE number = -1", [number]),
        ]
        for (sql, named) in meddlings {
            let folder = try Folder()
            let journal = try folder.open()
            for index in 0..<7 { try await register("name \(index)", "F\(index)", in: journal) }
            try journal.close()
            #expect(try folder.verdict.whole && folder.verdict.entries == 7)
            try folder.meddle(sql)
            let verdict = try folder.verdict
            #expect(!verdict.whole && verdict.brokenAt.map { named.contains($0) } == true, "\(sql)")
        }
    }

    @Test("An entry rewritten together with its leaf is found by the signed checkpoint")
    func rewritten() async throws {
        let folder = try Folder()
        let other = try Folder()
        let journal = try folder.open()
        let elsewhere = try other.open()
        for index in 0..<4 {
            try await register("name \(index)", "F\(index)", in: journal)
            try await register("forged \(index)", "F\(index)", in: elsewhere)
        }
        try journal.close()
        try elsewhere.close()
        try folder.meddle("ATTACH '\(other.url.appending(path: Journal.fileName).path)' AS forged")
        let queue = try DatabaseQueue(path: folder.url.appending(path: Journal.fileName).path)
        try queue.inDatabase { db in
            try db.execute(sql: "ATTACH ? AS forged", arguments: [other.url.appending(path: Journal.fileName).path])
            try db.execute(sql: "UPDATE entry SET body = (SELECT body FROM forged.entry f WHERE f.number = 2), leaf = (SELECT leaf FROM forged.entry f WHERE f.number = 2) WHERE number = 2")
        }
        try queue.close()
        #expect(try folder.verdict.brokenAt == 2 && folder.verdict.how == .rootDiffers)
        try folder.meddle("DELETE FROM checkpoint WHERE size = 4")
        #expect(try !folder.verdict.whole)
    }

    @Test("When a file's key is destroyed no byte of the name is found, the rest is read, and the journal still verifies")
    func erasure() async throws {
        let folder = try Folder()
        let journal = try folder.open()
        try await register("canary-erased", "A", in: journal)
        try await register("kept", "B", in: journal)
        try await journal.erase(DetentionFile.stream("A"))
        await #expect(throws: StoreFault.erased("file/A")) { try await journal.read { try $0.load(DetentionFile.self, "A") } }
        #expect(try await journal.read { try $0.load(DetentionFile.self, "B") }.description.fullName == "kept")
        #expect(journal.directory.card(of: "file", "A") == nil)
        try journal.close()
        #expect(try folder.bytes.range(of: Data("canary".utf8)) == nil)
        #expect(try folder.verdict.whole)
        // Nor can anybody with the node's own key read it again: the wrapped key is gone from the disk.
        let again = try folder.open()
        await #expect(throws: StoreFault.erased("file/A")) { try await again.read { try $0.load(DetentionFile.self, "A") } }
    }

    @Test("Reads are journaled in groups, in a stream of their own")
    func reads() async throws {
        let folder = try Folder()
        let journal = try folder.open()
        let reads = ReadLog(journal)
        for index in 0..<450 { try await reads.note(ReadLine(officer: OfficerID("a"), what: "file/\(index)", at: Moment(milliseconds: 1))) }
        #expect(try await journal.read { try $0.head().size } == 2)
        try await reads.flush()
        #expect(try await journal.read { try $0.texts(of: .reads).count } == 3)
        try journal.close()
        #expect(try folder.verdict.whole)
    }
}
