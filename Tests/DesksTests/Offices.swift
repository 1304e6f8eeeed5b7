// SPDX-License-Identifier: Apache-2.0

import CivilRegistry
import Crypto
import Desks
import Foundation
import Identity
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

    init() throws {
        let keys = (NodeKeys(), NodeKeys())
        func descriptor(_ keys: NodeKeys, _ state: String) throws -> NodeDescriptor {
            try NodeDescriptor(keys: keys, state: state, names: .init(ar: state, en: state, ru: state), endpoint: "https://127.0.0.1:1", tlsRoot: Data([1]))
        }
        let own = (try descriptor(keys.0, "IQ"), try descriptor(keys.1, "RU"))
        var builder = RegisterBuilder()
        for row in try TableReader.rows(Array(Self.people.utf8)) { try builder.take(row) }
        let register = try Register(data: try builder.file())
        iraq = try Self.office(folder.appending(path: "iraq"), .iraq, keys.0, own.0, own.1, nil, seed: 1)
        russia = try Self.office(folder.appending(path: "russia"), .russia, keys.1, own.1, own.0, register, seed: 2)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static let people = """
        person_id,surname,given,patronymic,sex,dob,place,passport,father,mother
        7,Магомедов,Рамзан,Ахмедович,m,1991-03-14,Грозный,7302709717,Ахмед,Патимат
        8,Иванов,Сергей,Петрович,m,1980-05-06,Тула,8500266792,Пётр,Анна
        """

    private static func office(
        _ folder: URL, _ state: StateCode, _ keys: NodeKeys, _ own: NodeDescriptor, _ peer: NodeDescriptor, _ register: Register?, seed: UInt64
    ) throws -> Office {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let clock = Mutex(Int64(1_772_010_000_000))
        let now: @Sendable () -> Moment = {
            clock.withLock { time in
                time += 1000
                return Moment(milliseconds: time)
            }
        }
        let random = Mutex(SeededRandom(seed: seed))
        let journal = try Journal(folder: folder, nodeKey: SymmetricKey(size: .bits256), logKey: keys.log, origin: "homeward/\(state)", now: now)
        return Office(
            state: state, journal: journal, keys: keys, descriptor: own, peers: [peer], profiles: try Profiles.shipped(), register: register, folder: folder,
            passwords: PasswordHashing(rounds: 16), isDemonstration: false, now: now, random: { random.withLock { $0.next() } })
    }

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

    /// A request for some people, approved and dispatched; not yet carried.
    func dispatched(_ people: [CaseReference]) async throws -> String {
        let desk = RequestDesk(iraq)
        let id = try await desk.compose(to: .russia, by: Self.caseOfficer)
        _ = try await desk.add(people, to: id, by: Self.caseOfficer)
        try await desk.submit(id, by: Self.caseOfficer)
        try await desk.approve(id, by: Self.approver)
        try await desk.dispatch(id, by: Self.approver)
        return id
    }

    /// Carries everything that waits, both ways, until nothing does.
    func carry() async throws {
        for (from, to) in [(iraq, russia), (russia, iraq)] {
            for item in try await ChannelDesk(from).waiting(for: to.descriptor, limit: 1000) {
                guard let bytes = item.bytes else { continue }
                try await ChannelDesk(from).accept(try await ChannelDesk(to).receive(bytes, from: from.descriptor), from: to.descriptor)
            }
        }
    }
}
