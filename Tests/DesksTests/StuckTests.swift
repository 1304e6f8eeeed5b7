// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Store
import Testing
import Workflow

@Suite struct StuckTests {
    @Test("What is overdue comes up: to whoever approves at once, to the liaison officer and the auditor after ten days; with whose move it is, and no name")
    func escalates() async throws {
        let offices = try await TwoOffices.make()
        let people = try await offices.importManifest()
        _ = try await offices.dispatched([try #require(people["1"])])
        try await offices.carry()
        let desk = StuckDesk(offices.russia)
        func verbs(_ actor: Actor) throws -> [OfficeTask.Verb] { try desk.list(by: actor).map(\.verb) }
        #expect(try verbs(TwoOffices.approver).isEmpty)
        #expect(throws: Refusal(.notPermitted)) { try desk.list(by: TwoOffices.registrar) }
        // Registering is due after three working days, an answer after twenty-five.
        let due = try #require(TasksDesk(offices.russia).tasks(of: TwoOffices.registrar).first { $0.verb == .register }?.due)
        func advance(to day: Day) { offices.pass(days: Int64(day.number - offices.russia.today.number)) }
        advance(to: due.adding(days: 1))
        let stuck = try #require(try desk.list(by: TwoOffices.approver).first)
        #expect(stuck.verb == .register && stuck.level == .officers && stuck.movers == [.registrar] && stuck.due == due)
        #expect(try verbs(TwoOffices.liaison).isEmpty && verbs(TwoOffices.auditor).isEmpty)
        advance(to: due.adding(days: 3))
        #expect(try desk.list(by: TwoOffices.approver).first?.level == .head)
        #expect(try verbs(TwoOffices.liaison).isEmpty)
        advance(to: due.adding(days: 10))
        #expect(try verbs(TwoOffices.liaison) == [.register] && verbs(TwoOffices.auditor) == [.register])
        advance(to: due.adding(days: 60))
        let verify = try #require(try desk.list(by: TwoOffices.auditor).first { $0.verb == .verify })
        #expect(verify.title == people["1"]?.text && verify.movers == [.verificationOfficer])
        #expect(try desk.list(by: TwoOffices.auditor).map(\.due) == desk.list(by: TwoOffices.auditor).map(\.due).sorted(), "the longest first")
        // At the asking state the other state's silence is stuck, and nobody's here.
        let here = try #require(try StuckDesk(offices.iraq).list(by: TwoOffices.approver).first { $0.verb == .awaitAnswers })
        #expect(here.isOtherStates)
    }

    @Test("A digest counts what waits, and what has come up; what a colleague has taken up is not in it") func digest() async throws {
        let (offices, _, people) = try await ExchangeTests.registered()
        let (a, b) = (TwoOffices.verifier("a"), TwoOffices.verifier("b"))
        let desk = DigestDesk(offices.russia)
        let digest = desk.digest(of: a)
        let line = try #require(digest.lines.first { $0.verb == .verify })
        #expect(line.count == 2 && line.overdue == 0 && line.due != nil && digest.stuck == nil)
        let task = try #require(TasksDesk(offices.russia).tasks(of: b).first { $0.verb == .verify })
        try await ClaimsDesk(offices.russia).claim(task, by: b)
        #expect(desk.digest(of: a).lines.first { $0.verb == .verify }?.count == 1)
        #expect(desk.digest(of: b).lines.first { $0.verb == .verify }?.count == 2)
        offices.pass(days: 60)
        #expect(desk.digest(of: a).overdue == 1)
        #expect(desk.digest(of: TwoOffices.auditor).stuck ?? 0 > 0)
        #expect(people.count == 6)
        await #expect(throws: Refusal(.officerNotActive)) { try await desk.digest(ofOfficer: OfficerID("nobody")) }
        try await OfficersDesk(offices.russia).admit("ira", name: "Ira", roles: [.registrar], password: "a long enough sentence", by: TwoOffices.admin("a"))
        #expect(try await desk.digest(ofOfficer: OfficerID("ira")) == desk.digest(of: Actor(id: OfficerID("ira"), roles: [.registrar])))
    }
}
