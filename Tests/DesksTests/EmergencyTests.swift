// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Store
import Testing
import Workflow

@Suite struct EmergencyTests {
    private static let words = TaggedText("canary-emergency", .english)
    private static let leader = Actor(id: OfficerID("leader"), roles: [.transferOfficer])

    private static func grounded() async throws -> (TwoOffices, CaseReference, CaseReference) {
        let offices = try await TwoOffices.make()
        let people = try await offices.importManifest()
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        for person in [one, two] {
            try await SafeguardsDesk(offices.iraq).perform(.find(SafeguardAssessment(check: .medicalFitness, finding: .clearWithConditions(words))), on: person, by: assessor)
        }
        return (offices, one, two)
    }

    @Test("With a reason and a second officer's word, one person's grounds are read for some hours; every reading is journaled before it is shown, and it ends by itself")
    func reads() async throws {
        let (offices, one, two) = try await Self.grounded()
        let desk = EmergencyDesk(offices.iraq)
        await #expect(throws: Refusal(.accessNotOpen)) { try await desk.open(.grounds, of: one, by: Self.leader) }
        let id = try await desk.ask(.grounds, of: one, reason: Self.words, by: Self.leader)
        #expect(TasksDesk(offices.iraq).tasks(of: safeguards).map(\.verb).contains(.decideAccess))
        #expect(!TasksDesk(offices.iraq).tasks(of: TwoOffices.approver).map(\.verb).contains(.decideAccess), "nobody is asked to lend what they do not have")
        await #expect(throws: Refusal(.accessNotOpen)) { try await desk.open(.grounds, of: one, by: Self.leader) }
        try await desk.perform(.grant(id), on: one, by: safeguards)
        let view = try await desk.open(.grounds, of: one, by: Self.leader)
        guard case .grounds(let clearance) = view.content else { return #expect(Bool(false)) }
        #expect(clearance.findings[.medicalFitness]?.assessment.finding.text == Self.words && view.access.reason == Self.words)
        await #expect(throws: Refusal(.accessNotOpen)) { try await desk.open(.grounds, of: two, by: Self.leader) }
        await #expect(throws: Refusal(.accessNotOpen)) { try await desk.open(.verification, of: one, by: Self.leader) }

        let kinds = try await offices.iraq.journal.read { try $0.entries(before: nil, limit: 20) }.filter { $0.stream == EmergencyAccess.stream(one.text) }.map(\.kind)
        #expect(kinds.filter { $0 == "opened" }.count == 1 && kinds.contains("granted") && kinds.contains("asked") && kinds.contains("refused"))
        let listed = try await desk.list(by: TwoOffices.auditor)
        #expect(listed.map(\.person) == [one.text] && listed.first?.access.opened.count == 1)
        await #expect(throws: Refusal(.notPermitted)) { try await desk.list(by: Self.leader) }
        #expect(try await desk.own(by: Self.leader).count == 1)

        offices.pass(days: 1)
        await #expect(throws: Refusal(.accessNotOpen)) { try await desk.open(.grounds, of: one, by: Self.leader) }
    }

    @Test("Whoever answers for such cases is told by a task, until a third officer has taken note") func told() async throws {
        let (offices, one, _) = try await Self.grounded()
        let desk = EmergencyDesk(offices.iraq)
        let id = try await desk.ask(.grounds, of: one, reason: Self.words, by: Self.leader)
        try await desk.perform(.grant(id), on: one, by: safeguards)
        let task = try #require(TasksDesk(offices.iraq).tasks(of: TwoOffices.approver).first { $0.verb == .noteAccess })
        #expect(task.subject == .access(one) && task.title == one.text)
        #expect(!TasksDesk(offices.iraq).tasks(of: safeguards).contains { $0.verb == .noteAccess })
        try await desk.perform(.note(id), on: one, by: TwoOffices.approver)
        #expect(!TasksDesk(offices.iraq).tasks(of: TwoOffices.approver).contains { $0.verb == .noteAccess })
    }

    @Test("It gives no right to do anything, nor to read in any other place") func nothingElse() async throws {
        let (offices, one, _) = try await Self.grounded()
        let liaison = TwoOffices.liaison
        let desk = EmergencyDesk(offices.iraq)
        let id = try await desk.ask(.file, of: one, reason: Self.words, by: liaison)
        try await desk.perform(.grant(id), on: one, by: TwoOffices.approver)
        _ = try await desk.open(.file, of: one, by: liaison)
        await #expect(throws: Refusal(.notPermitted)) { try await FilesDesk(offices.iraq).file(one, by: liaison) }
        await #expect(throws: Refusal(.notPermitted)) { try await FilesDesk(offices.iraq).hold(one, for: .courtOrder, note: nil, by: liaison) }
        await #expect(throws: Refusal(.notPermitted)) { try await SafeguardsDesk(offices.iraq).standing(one, by: liaison) }
        #expect(!liaison.may(.fileRead))
    }

    @Test("What was asked and read goes when the person is erased") func erased() async throws {
        let (offices, one, _) = try await Self.grounded()
        let desk = EmergencyDesk(offices.iraq)
        try await desk.ask(.grounds, of: one, reason: Self.words, by: Self.leader)
        try await RetentionDesk(offices.iraq).perform(.proposeErasure(.courtOrder), on: one, by: TwoOffices.registrar)
        try await RetentionDesk(offices.iraq).confirmErasure(of: one, by: TwoOffices.approver)
        #expect(try await desk.list(by: TwoOffices.auditor).isEmpty)
        #expect(try await offices.iraq.journal.read { try $0.isErased(EmergencyAccess.stream(one.text)) })
    }
}
