// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Pouch
import Store
import Testing
import Workflow

@Suite struct ChannelTests {
    @Test("Twice, late, in any order: everything arrives once and in order, and every copy is answered with the same receipts")
    func anyOrder() async throws {
        let offices = try await TwoOffices.make()
        for _ in 0..<20 { _ = try await ChannelDesk(offices.iraq).checkLine(to: .russia, by: TwoOffices.liaison) }
        let sent = try await TwoOffices.waiting(offices.iraq, for: offices.russia)
        let order = [3, 1, 0, 0, 2, 19, 5, 4, 4, 18, 6, 8, 7, 10, 9, 12, 11, 13, 14, 16, 15, 17, 3, 19]
        var receipts: [Receipt] = []
        for index in order { receipts += try await TwoOffices.bring([sent[index]], to: offices.russia, from: offices.iraq.descriptor).receipts }
        #expect(Set(receipts.filter { $0.rung == .opened }.map(\.seq)) == Set(1...20), "those that waited are answered as soon as they have their turn")
        receipts += try await TwoOffices.bring(sent, to: offices.russia, from: offices.iraq.descriptor).receipts
        #expect(try await TwoOffices.bring(receipts, to: offices.iraq, from: offices.russia).isEmpty)
        let log = try await offices.russia.journal.read { try $0.load(ChannelLog.self, offices.iraq.keys.nodeID) }
        #expect(log.received == Array(1...20))
        #expect(try await TwoOffices.waiting(offices.iraq, for: offices.russia).isEmpty)
        #expect(Set(receipts.filter { $0.rung == .opened }).count == 20, "one receipt of opening for each, ever")
    }

    @Test("A reflected, foreign or changed envelope is refused and changes nothing")
    func hostile() async throws {
        let offices = try await TwoOffices.make()
        _ = try await ChannelDesk(offices.iraq).checkLine(to: .russia, by: TwoOffices.liaison)
        let bytes = try #require(try await TwoOffices.waiting(offices.iraq, for: offices.russia).first)
        let before = try await offices.russia.journal.read { try $0.head().size }
        func refusal(_ office: Office, _ bytes: Data, from peer: NodeDescriptor) async throws -> String? {
            let answer = try await TwoOffices.bring([bytes], to: office, from: peer)
            #expect(answer.receipts.isEmpty)
            return answer.refused.first
        }
        #expect(try await refusal(offices.iraq, bytes, from: offices.russia.descriptor) == "not-for-us")
        let stranger = try await TwoOffices.make()
        #expect(try await refusal(stranger.russia, bytes, from: stranger.iraq.descriptor) == "not-for-us")
        var changed = bytes
        changed[changed.count / 2] ^= 1
        #expect(try await refusal(offices.russia, changed, from: offices.iraq.descriptor) != nil)
        #expect(try await offices.russia.journal.read { try $0.head().size } == before)
    }

    @Test("A message that does not fit the case is refused by a signed nack, uses up its place, and blocks nothing behind it")
    func poison() async throws {
        let offices = try await TwoOffices.make()
        let keys = offices.russia.keys
        let person = CaseReference.draw { UInt64.random(in: .min ... .max) }
        let answer = NationalityAnswer(outcome: .confirmed, tier: .proof, reason: .documentsProve, decidedOn: offices.iraq.today)
        func seal(_ message: InterstateMessage, _ seq: Int, _ prev: String?) throws -> Envelope {
            try Envelope.seal(
                try CanonicalJSON.encode(message), id: "\(seq)", seq: seq, prev: prev, created: 1, expires: Int64.max, from: keys, to: offices.iraq.descriptor)
        }
        let poison = try seal(.answer(request: "none", person: person, answer: answer), 1, nil)
        let sound = try seal(.lineCheck(number: 1), 2, poison.hash)
        let first = try await TwoOffices.bring([poison.bytes], to: offices.iraq, from: offices.russia.descriptor).receipts
        #expect(first.map(\.rung) == [.refused] && first.last?.word == "content-refused")
        let second = try await TwoOffices.bring([sound.bytes], to: offices.iraq, from: offices.russia.descriptor).receipts
        #expect(second.map(\.rung) == [.opened])
        #expect(try await offices.iraq.journal.read { try $0.load(ChannelLog.self, offices.russia.keys.nodeID) }.refused == 1)
    }

    @Test("A request that the other node refuses becomes a task, not a silence")
    func undelivered() async throws {
        let offices = try await TwoOffices.make()
        let people = try await offices.importManifest()
        let id = try await offices.dispatched([try #require(people["1"])])
        let item = try Envelope(try #require(try await TwoOffices.waiting(offices.iraq, for: offices.russia).first))
        let nack = Receipt(.refused, seq: 1, of: item.hash, at: 1, entry: 1, word: "content-refused")
        #expect(try await TwoOffices.bring([nack], to: offices.iraq, from: offices.russia).isEmpty)
        let tasks = TasksDesk(offices.iraq).tasks(of: TwoOffices.approver)
        #expect(tasks.map(\.verb) == [.undelivered] && tasks.first?.subject == .request(id))
    }

    @Test("A receipt that the peer did not sign is refused, and the envelope goes on waiting")
    func forgedReceipt() async throws {
        let offices = try await TwoOffices.make()
        _ = try await ChannelDesk(offices.iraq).checkLine(to: .russia, by: TwoOffices.liaison)
        let item = try Envelope(try #require(try await TwoOffices.waiting(offices.iraq, for: offices.russia).first))
        let receipt = Receipt(.opened, seq: 1, of: item.hash, at: 1, entry: 1)
        // Signed by nobody we know, and by Russia for somebody else.
        let stranger = try await TwoOffices.make()
        for slip in [
            try ReceiptSlip([receipt], from: stranger.russia.keys, to: offices.iraq.descriptor),
            try ReceiptSlip([receipt], from: offices.russia.keys, to: stranger.iraq.descriptor),
        ] {
            let bundle = CourierBundle(envelopes: [], slip: slip, offer: "", cosignature: "")
            #expect(try await CourierDesk(offices.iraq).take(bundle, from: offices.russia.descriptor).loaded.refused.count == 1)
        }
        #expect(try await TwoOffices.waiting(offices.iraq, for: offices.russia).count == 1)
        // One for an envelope that was never sent changes nothing either.
        let foreign = Receipt(.opened, seq: 1, of: String(repeating: "00", count: 32), at: 1, entry: 1)
        #expect(try await TwoOffices.bring([foreign], to: offices.iraq, from: offices.russia).isEmpty)
        #expect(try await TwoOffices.waiting(offices.iraq, for: offices.russia).count == 1)
    }
}

@Suite struct OfficersTests {
    static func founded() async throws -> TwoOffices {
        let offices = try await TwoOffices.make()
        try await OfficersDesk(offices.iraq).found("admin", name: "A", password: "correct horse battery")
        return offices
    }

    @Test("Sign-in needs the right password and an active account; rights end at once")
    func signIn() async throws {
        let offices = try await Self.founded()
        let desk = OfficersDesk(offices.iraq)
        await #expect(throws: Refusal(.wrongSignIn)) { try await desk.signIn("admin", password: "wrong") }
        await #expect(throws: Refusal(.wrongSignIn)) { try await desk.signIn("nobody", password: "wrong") }
        let (token, session) = try await desk.signIn("Admin", password: "correct horse battery")
        #expect(session.actor.may(.officerAdmit))
        #expect(await offices.iraq.sessions.find(token) != nil)
        try await desk.signOut(token)
        #expect(await offices.iraq.sessions.find(token) == nil)
    }

    @Test("After six wrong passwords the account rests, whether it exists or not", arguments: ["admin", "nobody"])
    func throttle(_ name: String) async throws {
        let offices = try await Self.founded()
        let desk = OfficersDesk(offices.iraq)
        for _ in 0..<6 { await #expect(throws: Refusal(.wrongSignIn)) { try await desk.signIn(name, password: "x") } }
        await #expect(throws: Refusal(.tooManyAttempts)) { try await desk.signIn(name, password: "correct horse battery") }
    }

    @Test("The console makes two administrators and no third; weak passwords are refused")
    func founders() async throws {
        let offices = try await Self.founded()
        let desk = OfficersDesk(offices.iraq)
        await #expect(throws: Refusal(.passwordTooShort)) { try await desk.found("b", name: "B", password: "short") }
        await #expect(throws: Refusal(.passwordTooCommon)) { try await desk.found("b", name: "B", password: "password1234") }
        try await desk.found("b", name: "B", password: "another long sentence")
        await #expect(throws: Refusal(.notPermitted)) { try await desk.found("c", name: "C", password: "yet another sentence") }
    }

    @Test("An officer who decides signs in only after a second administrator has activated the account")
    func activation() async throws {
        let offices = try await Self.founded()
        let desk = OfficersDesk(offices.iraq)
        let first = Actor(id: OfficerID("admin"), roles: [.administrator])
        try await desk.admit("judge", name: "J", roles: [.approver], password: "a long enough sentence", by: first)
        await #expect(throws: Refusal(.officerNotActive)) { try await desk.signIn("judge", password: "a long enough sentence") }
        await #expect(throws: Refusal(.secondAdministratorMustDiffer)) { try await desk.activate(OfficerID("judge"), by: first) }
        try await desk.activate(OfficerID("judge"), by: Actor(id: OfficerID("admin2"), roles: [.administrator]))
        #expect(try await desk.signIn("judge", password: "a long enough sentence").session.actor.may(.requestApprove))
    }
}
