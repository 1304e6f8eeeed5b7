// SPDX-License-Identifier: Apache-2.0

import Casework
import CivilRegistry
import Crypto
import Desks
import Foundation
import GRDB
import Identity
import Ledger
import Pouch
import Samples
import Store
import Synchronization
import Tables
import Workflow

/// Iraq and Russia as two offices in folders of their own, with a clock and chance of the test's own.
final class TwoOffices: Sendable {
    let folder = FileManager.default.temporaryDirectory.appending(path: "homeward-\(UUID().uuidString)")
    let iraq: Office
    let russia: Office

    private init() throws {
        let keys = (try NodeKeys(), try NodeKeys())
        func descriptor(_ keys: NodeKeys, _ state: String) throws -> NodeDescriptor {
            try NodeDescriptor(keys: keys, state: state, names: .init(ar: state, en: state, ru: state), endpoint: "https://127.0.0.1:1", tlsRoot: Self.authority)
        }
        let registerFile = folder.appending(path: "ru.registry")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        _ = try RegisterBuild().run(Array(Self.people.utf8), output: registerFile)
        let register = try Register(contentsOf: registerFile)
        iraq = try Self.office(folder.appending(path: "iraq"), .iraq, keys.0, try descriptor(keys.0, "IQ"), nil, seed: 1)
        russia = try Self.office(folder.appending(path: "russia"), .russia, keys.1, try descriptor(keys.1, "RU"), register, seed: 2)
    }

    /// Two offices that trust each other, as two officers of each have said.
    static func make() async throws -> TwoOffices {
        let offices = try TwoOffices()
        try await pair(offices.iraq, with: offices.russia)
        try await pair(offices.russia, with: offices.iraq)
        return offices
    }

    static func pair(_ office: Office, with other: Office) async throws {
        let desk = PairingDesk(office)
        _ = try await desk.propose(try other.descriptor.bytes, by: admin("a"))
        for officer in ["a", "b"] { try await desk.confirm(other.keys.nodeID, fingerprint: try other.descriptor.fingerprint, by: admin(officer)) }
    }

    static func admin(_ id: String) -> Actor { Actor(id: OfficerID("admin-\(id)"), roles: [.administrator]) }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A certificate that can be read; no line is opened here.
    static let authority =
        Data(
            base64Encoded:
                "MIIBmjCCAT+gAwIBAgIUHSjPDxluo668MZKRb8SlV4MGpCcwCgYIKoZIzj0EAwIwITEfMB0GA1UEAwwWYW4gYXV0aG9yaXR5IGZvciB0ZXN0czAgFw0yNjExMjMwOTQ0MDhaGA8yMTI2"
                + "MTAzMDA5NDQwOFowITEfMB0GA1UEAwwWYW4gYXV0aG9yaXR5IGZvciB0ZXN0czBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABI1/0qZJQMEqlRgrnCd6IAlvxpotMswmXE8UBQThBHDp"
                + "6RZZjRoY29n4X8Lnq5c6JK+DgWxlJtv0LnUQhDljIj2jUzBRMB0GA1UdDgQWBBSkt9ssl3hhzI6OTq3/ZzvGudI5KjAfBgNVHSMEGDAWgBSkt9ssl3hhzI6OTq3/ZzvGudI5KjAPBgNV"
                + "HRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kAMEYCIQDhHyrvvyZIXmuISmxWFLSNUsoTuOpjp+S50W1g7s5IZgIhAL0jaBE+bMq9rZESdb7SXyADktPIYX4sE6paCFzVAz66") ?? Data()

    static let people = """
        person_id,surname,given,patronymic,sex,dob,place,passport,father,mother
        7,Магомедов,Рамзан,Ахмедович,m,1991-03-14,Грозный,7302709717,Ахмед,Патимат
        8,Иванов,Сергей,Петрович,m,1980-05-06,Тула,8500266792,Пётр,Анна
        """

    static func office(
        _ folder: URL, _ state: StateCode, _ keys: NodeKeys, _ own: NodeDescriptor, _ register: Register?, seed: UInt64, nodeKey: SymmetricKey = nodeKey,
        chance: (@Sendable () -> UInt64)? = nil
    ) throws -> Office {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let clock = Mutex(Int64(1_772_010_000_000))
        let now: @Sendable () -> Moment = {
            clock.withLock { time in
                time += 1000
                return Moment(milliseconds: time + skipped.withLock { $0[folder.deletingLastPathComponent().lastPathComponent] ?? 0 })
            }
        }
        let random = Mutex(SeededRandom(seed: seed))
        let journal = try Journal(folder: folder, nodeKey: nodeKey, logKey: keys.log, origin: Checkpoint.origin(ofNode: keys.nodeID), now: now)
        return try Office(
            state: state, journal: journal, keys: keys, descriptor: own, agreements: try Agreements.load(), register: register, folder: folder,
            passwords: PasswordHashing(rounds: 16), isDemonstration: false, now: now, random: chance ?? { random.withLock { $0.next() } })
    }

    /// Lets time pass at both offices.
    func pass(days: Int64) { Self.skipped.withLock { $0[folder.lastPathComponent, default: 0] += days * 86_400_000 } }

    private static let skipped = Mutex<[String: Int64]>([:])

    /// What somebody with the disk in their hands could do.
    func meddle(_ sql: String) throws {
        let queue = try DatabaseQueue(path: iraq.folder.appending(path: Journal.fileName).path)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
    }

    /// Both nodes' folders as they are now, in another place.
    func copies() throws -> Copies {
        let to = folder.appending(path: "copy-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: to, withIntermediateDirectories: true)
        for (name, office) in [("iraq", iraq), ("russia", russia)] {
            try FileManager.default.createDirectory(at: to.appending(path: name), withIntermediateDirectories: true)
            for file in [Journal.fileName, Journal.keysFileName] {
                let source = try DatabaseQueue(path: office.folder.appending(path: file).path)
                let target = try DatabaseQueue(path: to.appending(path: name).appending(path: file).path)
                try source.backup(to: target)
                try target.close()
                try source.close()
            }
        }
        return Copies(folder: to, offices: self)
    }

    struct Copies {
        let folder: URL
        let offices: TwoOffices

        func open() throws -> (Office, Office) {
            (
                try TwoOffices.office(folder.appending(path: "iraq"), .iraq, offices.iraq.keys, offices.iraq.descriptor, nil, seed: 7, nodeKey: TwoOffices.nodeKey),
                try TwoOffices.office(folder.appending(path: "russia"), .russia, offices.russia.keys, offices.russia.descriptor, nil, seed: 8, nodeKey: TwoOffices.nodeKey)
            )
        }
    }

    /// One key for every test office, so that a copy of a folder can be opened.
    static let nodeKey = SymmetricKey(size: .bits256)

    static let manifest = """
        file no,full name,father,sex,dob,birthplace,citizenship
        1,رمضان محمدوف,احمد,M,1991-03-14,,RU
        2,سيرغي ايفانوف,,M,1980-05-06,,RU
        3,طفل,,M,2012-01-05,,RU
        4,مجهول العمر,,M,,,RU
        5,سوري,,M,1980,,SY
        6,طالب اللجوء,,M,1985-02-03,,RU
        """

    static let registrar = Actor(id: OfficerID("registrar"), roles: [.registrar])
    static let caseOfficer = Actor(id: OfficerID("case"), roles: [.caseOfficer])
    static let approver = Actor(id: OfficerID("approver"), roles: [.approver])
    static let both = Actor(id: OfficerID("both"), roles: [.caseOfficer, .approver])
    static let liaison = Actor(id: OfficerID("liaison"), roles: [.liaison])
    static let auditor = Actor(id: OfficerID("auditor"), roles: [.auditor])
    static func verifier(_ id: String) -> Actor { Actor(id: OfficerID(id), roles: [.verificationOfficer]) }

    /// Imports the manifest and returns the references by file number.
    func importManifest(_ text: String = manifest) async throws -> [String: CaseReference] {
        let desk = RecordsDesk(iraq)
        let id = try await desk.receive(Array(text.utf8), named: "list.csv", by: Self.registrar)
        try await desk.run(id, by: Self.registrar)
        await iraq.imports.settle()
        return references
    }

    var references: [String: CaseReference] {
        Dictionary(uniqueKeysWithValues: iraq.directory(FileCard.self, "file").compactMap { item in CaseReference(item.id).map { (item.card.fileNumber, $0) } })
    }

    /// It was explained to some people what is told of them, and they had nothing to say to it.
    func explained(_ people: [CaseReference]) async throws {
        let position = DisclosurePosition(.saysNothing, explainedBy: "Omar H.", language: "ru", interpreter: nil, form: nil, on: iraq.today)
        for person in people { try await DisclosureDesk(iraq).explain(person, position, by: Self.caseOfficer) }
    }

    /// A request for some people, approved and dispatched; not yet carried.
    func dispatched(_ people: [CaseReference]) async throws -> String {
        let desk = RequestDesk(iraq)
        let id = try await desk.compose(to: .russia, by: Self.caseOfficer)
        _ = try await desk.add(people, to: id, by: Self.caseOfficer)
        try await explained(people)
        try await desk.submit(id, by: Self.caseOfficer)
        try await desk.approve(id, by: Self.approver)
        try await desk.dispatch(id, by: Self.approver)
        return id
    }

    /// Carries everything that waits, both ways, until nothing does.
    func carry() async throws {
        for _ in 0..<3 {
            for (from, to) in [(iraq, russia), (russia, iraq)] { try await Self.exchange(from, to) }
        }
    }

    /// One exchange as the courier makes it: a bundle there, a slip back.
    @discardableResult
    static func exchange(_ from: Office, _ to: Office) async throws -> CourierDesk.Loaded {
        let bundle = try await CourierDesk(from).bundle(for: to.descriptor)
        let (loaded, slip) = try await CourierDesk(to).take(try CourierBundle(bundle.bytes), from: from.descriptor)
        _ = try await CourierDesk(from).take(slip, from: to.descriptor, answering: bundle)
        return loaded
    }

    /// What waits for the other node.
    static func waiting(_ from: Office, for to: Office) async throws -> [Data] { try await CourierDesk(from).bundle(for: to.descriptor).envelopes }

    /// Some envelopes laid before an office, and what it says of them.
    static func bring(_ envelopes: [Data], to office: Office, from peer: NodeDescriptor) async throws -> (refused: [String], receipts: [Receipt]) {
        let (loaded, answer) = try await CourierDesk(office).take(CourierBundle(envelopes: envelopes, slip: nil, offer: "", cosignature: ""), from: peer)
        return (loaded.refused, answer.slip?.receipts ?? [])
    }

    /// Receipts of one office, laid before the other.
    static func bring(_ receipts: [Receipt], to office: Office, from other: Office) async throws -> [String] {
        let slip = try ReceiptSlip(receipts, from: other.keys, to: office.descriptor)
        return try await CourierDesk(office).take(CourierBundle(envelopes: [], slip: slip, offer: "", cosignature: ""), from: other.descriptor).loaded.refused
    }
}
