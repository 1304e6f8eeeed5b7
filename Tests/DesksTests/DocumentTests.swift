// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Pouch
import Store
import Testing
import Workflow

@Suite struct DocumentTests {
    static let liaison = TwoOffices.liaison

    static func give(_ content: Data, named name: String, to office: Office, by actor: Actor = liaison) async throws -> AttachedDocument {
        let desk = DocumentsDesk(office)
        var document = try desk.begin(name, by: actor)
        // Pieces of a size that no boundary falls on.
        for start in stride(from: 0, to: content.count, by: 70_001) { try document.append(content[start..<min(start + 70_001, content.count)]) }
        return try await desk.finish(document, by: actor)
    }

    static func write(_ documents: [String], at office: Office, by actor: Actor = liaison) async throws -> String {
        try await LettersDesk(office).write(
            to: .russia, subject: TaggedText("Papers", .english), text: TaggedText("See the papers.", .english), isUrgent: false, documents: documents, by: actor)
    }

    static func content(_ id: String, of thread: String, at office: Office, by actor: Actor = liaison) async throws -> Data {
        let opened = try await DocumentsDesk(office).open(id, of: thread, by: actor)
        return try (0..<opened.partCount).reduce(Data()) { $0 + (try opened.part($1)) }
    }

    /// A document's parts, one bundle after the other as the line carries them.
    static func carryParts(_ from: Office, _ to: Office) async throws -> Int {
        var count = 0
        while let (bundle, _) = try await CourierDesk(from).documentBundle(for: to.descriptor) {
            let (_, answer) = try await CourierDesk(to).take(try CourierBundle(bundle.bytes), from: from.descriptor)
            _ = try await CourierDesk(from).take(answer, from: to.descriptor, answering: bundle)
            count += bundle.parts.count
        }
        return count
    }

    static func files(_ office: Office) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: office.folder.appending(path: SealedDocuments.folderName).path)
    }

    @Test("A document follows its letter part by part, is given out only once it is whole, and both sides see that it is")
    func journey() async throws {
        let offices = try await TwoOffices.make()
        let content = Data((0..<(3 << 20) + 17).map { UInt8(truncatingIfNeeded: $0 &* 31) })
        let kept = try await Self.give(content, named: "C:\\scans\\\u{202E}passport.tif", to: offices.iraq)
        #expect(kept.name == "passport.tif" && kept.size == content.count)
        let thread = try await Self.write([kept.id], at: offices.iraq)
        #expect(try await Self.carryParts(offices.iraq, offices.russia) == 0, "no part before the letter was opened")
        try await offices.carry()
        await #expect(throws: Refusal(.documentUnderWay)) { try await Self.content(kept.id, of: thread, at: offices.russia) }
        #expect(try await LettersDesk(offices.iraq).thread(thread, by: Self.liaison).documents[kept.id]?.there == 0)
        #expect(try await Self.carryParts(offices.iraq, offices.russia) == 4)
        for office in [offices.iraq, offices.russia] {
            #expect(try await Self.content(kept.id, of: thread, at: office) == content)
            let shown = try await LettersDesk(office).thread(thread, by: Self.liaison)
            #expect(shown.documents[kept.id]?.there == 4)
        }
        #expect(try await LettersDesk(offices.iraq).thread(thread, by: Self.liaison).deliveries.values.first?.documentsArrived != nil)
        #expect(try await LettersDesk(offices.russia).thread(thread, by: Self.liaison).record.letters.first?.documentsArrived != nil)
        #expect(try await Self.carryParts(offices.iraq, offices.russia) == 0, "what has arrived does not go again")
        let sealed = try Data(contentsOf: offices.russia.folder.appending(path: "documents/\(kept.root).parts"))
        #expect(sealed.range(of: content.prefix(64)) == nil, "nothing lies on the disk in clear")
        let parts = DocumentParts(size: kept.size)
        #expect(offices.russia.documents.isWhole(kept.root, partBytes: (0..<parts.count).map { parts.sealedBytes(of: $0) }))
    }

    @Test("A photo goes without the place that the camera wrote into it")
    func photo() async throws {
        let offices = try await TwoOffices.make()
        let photo = Data(try PhotoFixture.jpeg())
        let kept = try await Self.give(photo, named: "photo.jpg", to: offices.iraq)
        let thread = try await Self.write([kept.id], at: offices.iraq)
        let content = try await Self.content(kept.id, of: thread, at: offices.iraq)
        #expect(content.count < photo.count && photo.range(of: Data("Exif".utf8)) != nil && content.range(of: Data("Exif".utf8)) == nil)
    }

    @Test("A document goes with its own officer's letter only, once, and an empty one is refused")
    func own() async throws {
        let offices = try await TwoOffices.make()
        let kept = try await Self.give(Data([1, 2, 3]), named: "a", to: offices.iraq)
        let other = Actor(id: OfficerID("somebody-else"), roles: [.liaison])
        await #expect(throws: Refusal(.documentUnreadable)) { try await Self.write([kept.id], at: offices.iraq, by: other) }
        _ = try await Self.write([kept.id], at: offices.iraq)
        await #expect(throws: Refusal(.documentUnreadable)) { try await Self.write([kept.id], at: offices.iraq) }
        await #expect(throws: Refusal(.documentUnreadable)) { try await Self.give(Data(), named: "empty", to: offices.iraq) }
        #expect(throws: Refusal(.notPermitted)) { _ = try DocumentsDesk(offices.iraq).begin("x", by: TwoOffices.registrar) }
        #expect(try Self.files(offices.iraq).sorted() == ["\(kept.root).leaves", "\(kept.root).parts"], "what was refused leaves nothing behind")
    }

    @Test("What no letter names is removed when the node starts; what a letter names stays")
    func cleared() async throws {
        let offices = try await TwoOffices.make()
        let (named, forgotten) = (
            try await Self.give(Data([1]), named: "named", to: offices.iraq), try await Self.give(Data([2]), named: "forgotten", to: offices.iraq)
        )
        _ = try await Self.write([named.id], at: offices.iraq)
        offices.iraq.documents.clear(except: try await offices.iraq.journal.read { try $0.documentRoots() })
        let files = try Self.files(offices.iraq)
        #expect(files.contains("\(named.root).parts") && !files.contains { $0.hasPrefix(forgotten.root) })
    }

    @Test("A bit that turns on the disk is found by whoever checks the file against its name, and is never given out")
    func damaged() async throws {
        let offices = try await TwoOffices.make()
        let kept = try await Self.give(Data(count: 100), named: "a", to: offices.iraq)
        let thread = try await Self.write([kept.id], at: offices.iraq)
        let file = offices.iraq.folder.appending(path: "documents/\(kept.root).parts")
        var bytes = try Data(contentsOf: file)
        bytes[50] ^= 1
        try bytes.write(to: file)
        #expect(!offices.iraq.documents.isWhole(kept.root, partBytes: [116]))
        await #expect(throws: PouchFault(.cannotOpen)) { try await Self.content(kept.id, of: thread, at: offices.iraq) }
    }

    @Test("A courier's file carries documents too, and the slip that comes back says what is missing")
    func byFile() async throws {
        let offices = try await TwoOffices.make()
        let kept = try await Self.give(Data(count: 2 << 20), named: "a", to: offices.iraq)
        let thread = try await Self.write([kept.id], at: offices.iraq)
        for _ in 0..<2 {
            let file = try await CourierDesk(offices.iraq).save(for: .russia, by: Self.liaison)
            let slip = try await CourierDesk(offices.russia).load(file, by: Self.liaison).slip
            _ = try await CourierDesk(offices.iraq).load(slip, by: Self.liaison)
        }
        #expect(try await Self.content(kept.id, of: thread, at: offices.russia) == Data(count: 2 << 20))
        #expect(try await LettersDesk(offices.iraq).thread(thread, by: Self.liaison).deliveries.values.first?.documentsArrived != nil)
    }
}
