// SPDX-License-Identifier: Apache-2.0

import Casework
import Crypto
import Desks
import Foundation
import GRDB
import Identity
import Ledger
import Pouch
import Store
import Testing
import Workflow

@Suite struct PairingTests {
    @Test("No node is trusted on first use: one officer is not enough, nor the same one twice, nor any one changed character of the fingerprint")
    func twoOfficers() async throws {
        let (first, second) = (try await TwoOffices.make(), try await TwoOffices.make())
        // A third state's node, which Iraq does not know yet.
        let keys = try NodeKeys()
        let descriptor = try NodeDescriptor(
            keys: keys, state: "KZ", names: .init(ar: "ك", en: "Kazakhstan", ru: "Казахстан"), endpoint: "https://127.0.0.1:2", tlsRoot: TwoOffices.authority)
        let desk = PairingDesk(first.iraq)
        let fingerprint = try descriptor.fingerprint
        #expect(fingerprint.split(separator: " ").count == 16)
        _ = try await desk.propose(try descriptor.bytes, by: TwoOffices.admin("a"))
        let characters = Array(fingerprint)
        for index in characters.indices where characters[index] != " " {
            var typed = characters
            typed[index] = typed[index] == "0" ? "1" : "0"
            await #expect(throws: Refusal(.fingerprintDiffers)) { try await desk.confirm(keys.nodeID, fingerprint: String(typed), by: TwoOffices.admin("a")) }
        }
        try await desk.confirm(keys.nodeID, fingerprint: fingerprint.uppercased(), by: TwoOffices.admin("a"))
        await #expect(throws: Refusal(.secondConfirmationMustDiffer)) { try await desk.confirm(keys.nodeID, fingerprint: fingerprint, by: TwoOffices.admin("a")) }
        #expect(first.iraq.peers.map(\.state) == ["RU"], "one officer alone trusts nobody")
        await #expect(throws: Refusal(.notPermitted)) { try await desk.confirm(keys.nodeID, fingerprint: fingerprint, by: TwoOffices.registrar) }
        try await desk.confirm(keys.nodeID, fingerprint: fingerprint.replacing(" ", with: "-"), by: TwoOffices.admin("b"))
        #expect(Set(first.iraq.peers.map(\.state)) == ["RU", "KZ"])
        var changed = try descriptor.bytes
        changed[changed.count / 2] ^= 1
        await #expect(throws: Refusal(.descriptorUnreadable)) { try await desk.propose(changed, by: TwoOffices.admin("a")) }
        let withoutAuthority = try NodeDescriptor(
            keys: keys, state: "KZ", names: .init(ar: "ك", en: "Kazakhstan", ru: "Казахстан"), endpoint: "https://127.0.0.1:2", tlsRoot: Data([1]))
        await #expect(throws: Refusal(.descriptorUnreadable), "it could never be let in: it is refused before it stops the line") {
            try await desk.propose(try withoutAuthority.bytes, by: TwoOffices.admin("a"))
        }
        await #expect(throws: Refusal(.peerExists)) { try await desk.propose(try second.russia.descriptor.bytes, by: TwoOffices.admin("a")) }
    }
}

@Suite struct CourierFileTests {
    static func received(_ office: Office, from other: Office) async throws -> [Int] {
        try await office.journal.read { try $0.load(ChannelLog.self, other.keys.nodeID) }.received
    }

    @Test("Files loaded in any order, twice, and mixed with the line: everything arrives once and in order, and the slip settles it")
    func anyOrder() async throws {
        let offices = try await TwoOffices.make()
        let desk = CourierDesk(offices.iraq)
        var files: [Data] = []
        for _ in 0..<6 {
            for _ in 0..<3 { try await ChannelDesk(offices.iraq).checkLine(to: .russia, by: TwoOffices.liaison) }
            files.append(try await desk.save(for: .russia, by: TwoOffices.liaison))
        }
        // The newest first, an old one twice, the line in between.
        var slips: [Data] = []
        for index in [5, 2, 2, 0] { slips.append(try await CourierDesk(offices.russia).load(files[index], by: TwoOffices.liaison).slip) }
        try await TwoOffices.exchange(offices.iraq, offices.russia)
        for index in [4, 1, 3, 5] { slips.append(try await CourierDesk(offices.russia).load(files[index], by: TwoOffices.liaison).slip) }
        #expect(try await Self.received(offices.russia, from: offices.iraq) == Array(1...18))
        for slip in slips.reversed() { _ = try await desk.load(slip, by: TwoOffices.liaison) }
        #expect(try await TwoOffices.waiting(offices.iraq, for: offices.russia).isEmpty)
        let twice = try await CourierDesk(offices.russia).load(files[5], by: TwoOffices.liaison).loaded
        #expect(twice.new == 0 && twice.refused.isEmpty)
    }

    @Test("A file cut short, changed, foreign or made up is refused as a whole and changes nothing")
    func broken() async throws {
        let offices = try await TwoOffices.make()
        try await ChannelDesk(offices.iraq).checkLine(to: .russia, by: TwoOffices.liaison)
        let file = try await CourierDesk(offices.iraq).save(for: .russia, by: TwoOffices.liaison)
        var changed = file
        changed[file.count / 2] ^= 1
        for bad in [file.dropLast(1), changed, Data("HSB1".utf8), Data()] {
            await #expect(throws: Refusal(.bundleUnreadable)) { try await CourierDesk(offices.russia).load(Data(bad), by: TwoOffices.liaison) }
        }
        let stranger = try await TwoOffices.make()
        await #expect(throws: Refusal(.bundleUnreadable)) { try await CourierDesk(stranger.russia).load(file, by: TwoOffices.liaison) }
        await #expect(throws: Refusal(.notPermitted)) { try await CourierDesk(offices.russia).load(file, by: TwoOffices.registrar) }
        #expect(try await Self.received(offices.russia, from: offices.iraq).isEmpty)
    }

    @Test("What nobody takes in time is given up and becomes a task; its place is still told to the other side, so that nothing behind it waits for ever")
    func expiry() async throws {
        let offices = try await TwoOffices.make()
        let people = try await offices.importManifest()
        let id = try await offices.dispatched([try #require(people["1"])])
        let bundle = try await CourierDesk(offices.iraq).bundle(for: offices.russia.descriptor)
        offices.pass(days: 31)
        try await ChannelDesk(offices.iraq).sweep()
        try await ChannelDesk(offices.iraq).sweep()
        #expect(TasksDesk(offices.iraq).tasks(of: TwoOffices.approver).map(\.verb).contains(.undelivered))
        #expect(TasksDesk(offices.iraq).tasks(of: TwoOffices.liaison).contains { $0.verb == .undelivered && $0.subject == .channel })
        try await ChannelDesk(offices.iraq).checkLine(to: .russia, by: TwoOffices.liaison)
        try await TwoOffices.exchange(offices.iraq, offices.russia)
        #expect(try await Self.received(offices.russia, from: offices.iraq) == [1])
        let first = try await offices.iraq.journal.read { try $0.outgoing(to: offices.russia.keys.nodeID) }.first
        #expect(first?.refused?.word == "expired" && first?.about == id)
        let late = try await CourierDesk(offices.russia).take(bundle, from: offices.iraq.descriptor).loaded
        #expect(late.known == 1, "the old copy, found later, resurrects nothing")
        #expect(offices.russia.directory(RequestCard.self, "request").isEmpty)
    }

    @Test("A message is taken up by the first officer who deals with it, in a role and without a name; the sender sees it")
    func takingUp() async throws {
        let (offices, _, _) = try await ExchangeTests.registered()
        let sent = try #require(try await offices.iraq.journal.read { try $0.outgoing(to: offices.russia.keys.nodeID) }.first { $0.kind == "request" })
        let takenUp = try #require(sent.takenUp)
        #expect(takenUp.word == "registrar")
        // The slip itself is kept, as evidence for third parties.
        let slip = try ReceiptSlip(try #require(try await offices.iraq.journal.read { try $0.slip(takenUp.slip) }))
        #expect(throws: Never.self) { try slip.verify(for: offices.iraq.keys.nodeID, from: offices.russia.descriptor) }
        #expect(slip.receipts.contains { $0.rung == .takenUp && $0.envelope == sent.hash && $0.word == "registrar" })
    }
}

@Suite struct WitnessTests {
    @Test("Each side cosigns the other's journal as it grows; the proof of an entry carries both signatures and verifies by itself")
    func cosigned() async throws {
        let (offices, _, _) = try await ExchangeTests.registered()
        for (office, other) in [(offices.iraq, offices.russia), (offices.russia, offices.iraq)] {
            let cosigners = try await AuditDesk(office).cosigners(by: TwoOffices.auditor)
            #expect(cosigners.map(\.state) == [other.descriptor.state] && (cosigners.first?.size ?? 0) > 3)
            let proof = try #require(TlogProof(try await AuditDesk(office).proof(of: 3, by: TwoOffices.auditor)))
            let tree = try #require(Checkpoint(note: proof.checkpoint.text, signedBy: office.keys.log.publicKey))
            #expect(proof.includes(.leaf(try #require(proof.extra)), in: tree))
            #expect(Cosignature(on: proof.checkpoint, by: Checkpoint.origin(ofNode: other.keys.nodeID), other.keys.log.publicKey) != nil)
            let held = try #require(try await AuditDesk(other).checkpoint(of: office.state, by: TwoOffices.auditor))
            #expect(Checkpoint(note: held, signedBy: office.keys.log.publicKey) != nil)
        }
    }

    /// What an operator could do who has the disk and every key: change an entry, and make tree and signatures fit again.
    static func rewrite(_ folder: URL, _ keys: NodeKeys, entry: Int) throws {
        let queue = try DatabaseQueue(path: folder.appending(path: Journal.fileName).path)
        try queue.write { db in
            try db.execute(sql: "UPDATE entry SET officer = 'somebody-else' WHERE number = ?", arguments: [entry])
            let sizes = try Set(Int.fetchAll(db, sql: "SELECT size FROM checkpoint"))
            var frontier = MerkleFrontier()
            let origin = Checkpoint.origin(ofNode: keys.nodeID)
            for row in try Row.fetchAll(db, sql: "SELECT * FROM entry ORDER BY number") {
                let number: Int = row["number"]
                let head =
                    "homeward/entry1\n\(number)\n\(row["stream"] as String)\n\(row["kind"] as String)\n\(row["occurredAt"] as Int64)\n\(row["recordedAt"] as Int64)\n\(row["officer"] as String? ?? "")\n"
                let leaf = MerkleHash.leaf(Data(head.utf8) + (row["body"] as Data))
                for (index, hash) in frontier.append(leaf).enumerated() {
                    try db.execute(
                        sql: "UPDATE subtree SET hash = ? WHERE level = ? AND position = ?", arguments: [hash.bytes, index + 1, number >> (index + 1)])
                }
                try db.execute(sql: "UPDATE entry SET leaf = ? WHERE number = ?", arguments: [leaf.bytes, number])
                guard sizes.contains(frontier.size) else { continue }
                let note = try Checkpoint(origin: origin, size: frontier.size, root: frontier.root).signed(by: keys.log)
                try db.execute(sql: "UPDATE checkpoint SET note = ?, frontier = ? WHERE size = ?", arguments: [note, frontier.encoded, frontier.size])
            }
        }
        try queue.close()
    }

    @Test("A journal rewritten with the node's own keys verifies by itself, and is found in 100 of 100 trials at the next exchange, and offline from the cosigned checkpoint alone")
    func rewritten() async throws {
        let (offices, _, _) = try await ExchangeTests.registered()
        let held = try #require(try await AuditDesk(offices.russia).checkpoint(of: .iraq, by: TwoOffices.auditor))
        let checkpoint = try #require(Checkpoint(note: held, signedBy: offices.iraq.keys.log.publicKey))
        var random = SystemRandomNumberGenerator()
        var foundOnline = 0
        var foundOffline = 0
        for _ in 0..<100 {
            let copy = try offices.copies()
            try Self.rewrite(copy.folder.appending(path: "iraq"), offices.iraq.keys, entry: Int.random(in: 0..<checkpoint.size, using: &random))
            let file = copy.folder.appending(path: "iraq/\(Journal.fileName)")
            #expect(try JournalVerdict(journalAt: file, logKey: offices.iraq.keys.log.publicKey).whole, "its own signatures hide it")
            if try JournalVerdict.root(ofJournalAt: file, size: checkpoint.size) != checkpoint.root { foundOffline += 1 }
            let (iraq, russia) = try copy.open()
            try await ChannelDesk(iraq).checkLine(to: .russia, by: TwoOffices.liaison)
            try await TwoOffices.exchange(iraq, russia)
            let log = try await russia.journal.read { try $0.load(ChannelLog.self, iraq.keys.nodeID) }
            if log.historyDiffersAt != nil, log.received.last == 1 { foundOnline += 1 }
            try iraq.journal.close()
            try russia.journal.close()
        }
        #expect(foundOnline == 100 && foundOffline == 100)
    }

    @Test("A node restored from an older copy learns at the next exchange that its journal is not the one that was cosigned")
    func restored() async throws {
        let (offices, id, _) = try await ExchangeTests.registered()
        let old = try offices.copies()
        try await RequestDesk(offices.iraq).withdraw(id, reason: .enteredInError, note: nil, by: TwoOffices.approver)
        try await offices.carry()
        let (iraq, _) = try old.open()
        try await TwoOffices.exchange(offices.russia, iraq)
        let here = try await iraq.journal.read { try $0.load(ChannelLog.self, offices.russia.keys.nodeID) }
        #expect(here.ownHistoryDiffersAt != nil && TasksDesk(iraq).tasks(of: TwoOffices.auditor).map(\.verb) == [.historyDiffers])
    }
}

@Suite struct ManyPeersTests {
    @Test("With three peers, none learns anything of what passes with another: not from messages, receipts, checkpoints, nor by asking for another's case")
    func nothingLeaks() async throws {
        let offices = try await TwoOffices.make()
        let third = try TwoOffices.office(offices.folder.appending(path: "third"), .iraq, try NodeKeys(), offices.iraq.descriptor, nil, seed: 9)
        #expect(third.peers.isEmpty)
        let keys = try NodeKeys()
        let kazakhstan = try NodeDescriptor(keys: keys, state: "KZ", names: .init(ar: "ك", en: "KZ", ru: "КЗ"), endpoint: "https://127.0.0.1:3", tlsRoot: TwoOffices.authority)
        let desk = PairingDesk(offices.iraq)
        _ = try await desk.propose(try kazakhstan.bytes, by: TwoOffices.admin("a"))
        for officer in ["a", "b"] { try await desk.confirm(keys.nodeID, fingerprint: try kazakhstan.fingerprint, by: TwoOffices.admin(officer)) }
        let people = try await offices.importManifest()
        let one = try #require(people["1"])
        let id = try await offices.dispatched([one])
        try await offices.carry()
        try await RequestDesk(offices.russia).register(id, by: TwoOffices.registrar)
        try await offices.carry()

        // What goes to Kazakhstan holds nothing of it, opened or sealed.
        _ = try await ChannelDesk(offices.iraq).checkLine(to: try #require(StateCode("KZ")), by: TwoOffices.liaison)
        let bundle = try await CourierDesk(offices.iraq).bundle(for: kazakhstan)
        var seen = String(decoding: bundle.bytes, as: UTF8.self)
        for bytes in bundle.envelopes { seen += String(decoding: try Envelope(bytes).open(with: keys), as: UTF8.self) }
        let russian = try await offices.iraq.journal.read { try $0.outgoing(to: offices.russia.keys.nodeID) }.map(\.hash)
        for secret in [id, one.text, "\"RU\"", "IQ/2026", offices.russia.keys.nodeID, "محمدوف"] + russian { #expect(!seen.contains(secret), "\(secret)") }
        #expect(bundle.envelopes.count == 1 && bundle.slip == nil)

        // Asking about Russia's case is answered exactly like asking about a case that does not exist.
        func ask(_ request: String, _ seq: Int, _ prev: String?) async throws -> (Receipt?, String) {
            let answer = NationalityAnswer(outcome: .confirmed, tier: .proof, reason: .documentsProve, decidedOn: offices.iraq.today)
            let message = InterstateMessage.answer(request: request, person: one, answer: answer)
            let envelope = try Envelope.seal(
                try CanonicalJSON.encode(message), id: "\(seq)", seq: seq, prev: prev, created: 1, expires: Int64.max, from: keys, to: offices.iraq.descriptor)
            let receipts = try await TwoOffices.bring([envelope.bytes], to: offices.iraq, from: kazakhstan).receipts
            return (receipts.last, envelope.hash)
        }
        let (real, hash) = try await ask(id, 1, nil)
        let (none, _) = try await ask("no-such-request", 2, hash)
        #expect(real?.rung == .refused && real?.word == none?.word && real?.word == "content-refused")
        #expect(try await RequestDesk(offices.iraq).request(id, by: TwoOffices.approver).answers.isEmpty)
        // A reflected Russian envelope is not Kazakhstan's to bring.
        let waiting = try await CourierDesk(offices.russia).bundle(for: offices.iraq.descriptor)
        for bytes in waiting.envelopes {
            #expect(try await TwoOffices.bring([bytes], to: offices.iraq, from: kazakhstan).refused == ["unknown-sender"])
        }
    }
}
