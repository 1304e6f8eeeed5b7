// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Pouch
import Store
import Testing
import Workflow

@Suite struct OfficeWorkTests {
    @Test("A task is one officer's at a time; who is away is relieved; a reason is given when it is handed over")
    func claims() async throws {
        let offices = try await TwoOffices.make()
        let people = try await offices.importManifest()
        _ = try await offices.dispatched([try #require(people["1"])])
        try await offices.carry()
        let (ira, oleg) = (Actor(id: OfficerID("ira"), roles: [.registrar]), Actor(id: OfficerID("oleg"), roles: [.registrar, .liaison]))
        let desk = ClaimsDesk(offices.russia)
        let task = try #require(TasksDesk(offices.russia).tasks(of: ira).first { $0.verb == .register })
        try await desk.claim(task, by: ira)
        #expect(TasksDesk(offices.russia).tasks(of: oleg).first { $0.key == task.key }?.holder == ira.id)
        await #expect(throws: Refusal(.taskClaimed)) { try await desk.claim(task, by: oleg) }
        await #expect(throws: Refusal(.notPermitted)) { try await desk.release(task.key, by: Actor(id: OfficerID("x"), roles: [.registrar])) }
        try await desk.release(task.key, by: ira)
        await #expect(throws: Refusal(.taskNotClaimed)) { try await desk.release(task.key, by: ira) }
        try await desk.claim(task, by: ira)

        let officers = OfficersDesk(offices.russia)
        let admin = TwoOffices.admin("a")
        for id in ["ira", "oleg"] { try await officers.admit(id, name: id, roles: [.registrar, .liaison], password: "a long enough sentence", by: admin) }
        try await officers.setAway(ira.id, until: offices.russia.today.adding(days: 3), by: ira)
        await #expect(throws: Refusal(.notPermitted)) { try await officers.setAway(ira.id, until: nil, by: oleg) }
        #expect(TasksDesk(offices.russia).tasks(of: oleg).first { $0.key == task.key }?.isHolderAway == true)
        try await desk.claim(task, by: oleg)
        await #expect(throws: Refusal(.reasonMissing)) { try await desk.reassign(task.key, to: ira.id, reason: TaggedText("", .english), by: oleg) }
        try await desk.reassign(task.key, to: ira.id, reason: TaggedText("she is back", .english), by: oleg)
        #expect(TasksDesk(offices.russia).tasks(of: ira).first { $0.key == task.key }?.holder == ira.id)
        // Claiming was dealing with it: the sender has its third receipt.
        try await offices.carry()
        #expect(try await offices.iraq.journal.read { try $0.outgoing(to: offices.russia.keys.nodeID) }.first?.takenUp != nil)
    }

    @Test("A token has the officer's rights or fewer, ends by itself and when it is revoked, and dies with the appointment's rights")
    func tokens() async throws {
        let offices = try await TwoOffices.make()
        try await OfficersDesk(offices.iraq).admit("case", name: "C", roles: [.caseOfficer], password: "a long enough sentence", by: TwoOffices.admin("a"))
        let desk = TokensDesk(offices.iraq)
        await #expect(throws: Refusal(.rightsWiderThanOwn)) { try await desk.issue([.requestApprove], days: 3, by: TwoOffices.caseOfficer) }
        let (token, id) = try await desk.issue([.fileRead], days: 3, by: TwoOffices.caseOfficer)
        let actor = try await desk.actor(for: token)
        #expect(actor.may(.fileRead) && !actor.may(.fileHold) && actor.id == TwoOffices.caseOfficer.id)
        await #expect(throws: Refusal(.notPermitted)) { try await desk.issue([.fileHold], days: 1, by: actor) }
        await #expect(throws: Refusal(.notSignedIn)) { try await desk.actor(for: token + "0") }
        try await desk.revoke(id, by: TwoOffices.caseOfficer)
        await #expect(throws: Refusal(.notSignedIn)) { try await desk.actor(for: token) }
        let (short, _) = try await desk.issue([.fileRead], days: 1, by: TwoOffices.caseOfficer)
        offices.pass(days: 2)
        await #expect(throws: Refusal(.notSignedIn)) { try await desk.actor(for: short) }
        let disk = try Data(contentsOf: offices.iraq.folder.appending(path: Journal.fileName))
        #expect(disk.range(of: Data(short.utf8)) == nil)
    }

    @Test("Every list and register made again from the journal is identical, byte for byte; one that was meddled with is named and mended")
    func rebuild() async throws {
        let (offices, _, people) = try await ExchangeTests.registered()
        try await ExchangeTests.answer(offices, try #require(people["1"]))
        try await DuplicatesDesk(offices.iraq).merge(
            try #require(people["1"]), into: try #require(people["2"]), reason: ExchangeTests.words, by: TwoOffices.registrar)
        for office in [offices.iraq, offices.russia] {
            let report = try await office.rebuild()
            #expect(report.isIdentical && report.changed == 0 && report.cards > 3 && report.notes == 1, "\(report)")
        }
        try offices.meddle("UPDATE note SET peer = 'XX'; DELETE FROM card WHERE room = 'request'")
        let report = try await offices.iraq.rebuild()
        #expect(!report.isIdentical && report.changed >= 2)
        #expect(try await offices.iraq.rebuild().isIdentical)
    }

    @Test("Acts that come at one time are written together; one that is refused undoes itself and no other")
    func together() async throws {
        let offices = try await TwoOffices.make()
        let journal = offices.iraq.journal
        let before = try await journal.read { try $0.head().size }
        let done = await withTaskGroup(of: Bool.self) { group in
            for index in 0..<200 {
                group.addTask {
                    do {
                        try await journal.write { writing in
                            var claim = TaskClaim()
                            try writing.append([.claimed(by: OfficerID("o\(index)"))], to: &claim, "t\(index)", by: nil)
                            if index % 3 == 0 { throw Refusal(.reasonMissing) }
                        }
                        return true
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(done == 133)
        #expect(try await journal.read { try $0.head().size } == before + 133)
        let claims = offices.iraq.directory(ClaimCard.self, "claim")
        #expect(claims.count == 133 && claims.allSatisfy { Int($0.id.dropFirst()).map { $0 % 3 != 0 } == true })
        #expect(try await AuditDesk(offices.iraq).verify(by: TwoOffices.auditor).whole)
    }
}
