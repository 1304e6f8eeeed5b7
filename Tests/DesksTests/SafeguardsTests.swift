// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Pouch
import Store
import Testing
import Workflow

let assessor = Actor(id: OfficerID("assessor"), roles: [.safeguardsOfficer])
let safeguards = Actor(id: OfficerID("safeguards"), roles: [.safeguardsOfficer])
let court = Actor(id: OfficerID("court"), roles: [.judicialOfficer])

/// Everything that must be so before a journey can be begun.
func makeReady(_ person: CaseReference, at office: Office) async throws {
    let desk = SafeguardsDesk(office)
    let information = ConsularInformation(language: "ru", interpreter: nil, on: office.today, wish: .no)
    try await ConsularDesk(office).perform(.inform(information), on: person, by: TwoOffices.caseOfficer)
    for check in SafeguardCheck.allCases { try await desk.perform(.find(SafeguardAssessment(check: check, finding: .clear)), on: person, by: assessor) }
    try await desk.perform(.notify(PersonNotice(language: "ru", interpreter: nil, position: .agrees)), on: person, by: safeguards)
    try await desk.perform(.sign, on: person, by: assessor)
    try await desk.perform(.clear, on: person, by: safeguards)
    try await desk.perform(.choose(.voluntaryReturn), on: person, by: TwoOffices.caseOfficer)
    try await desk.perform(.take(.consentDeclaration), on: person, by: TwoOffices.caseOfficer)
}

@Suite struct SafeguardsTests {
    private static let words = TaggedText("canary-safeguard", .english)

    /// Somebody whose nationality is confirmed.
    private static func confirmed() async throws -> (TwoOffices, CaseReference) {
        let (offices, _, people) = try await ExchangeTests.registered()
        let one = try #require(people["1"])
        try await ExchangeTests.answer(offices, one)
        return (offices, one)
    }

    @Test("A judicial hold stops the journey though the nationality is confirmed; only the court's officer lifts it, and then it begins")
    func hold() async throws {
        let (offices, one) = try await Self.confirmed()
        let desk = SafeguardsDesk(offices.iraq)
        try await makeReady(one, at: offices.iraq)
        try await desk.perform(.hold(.trial, authority: "Karkh", note: nil), on: one, by: court)
        await #expect(throws: Refusal(.lightNotGreen)) { try await AnswersDesk(offices.iraq).begin(.transfer, for: one, by: TwoOffices.caseOfficer) }
        let standing = try await desk.standing(one, by: assessor)
        #expect(standing.lights.isGreen(.nationality) && !standing.lights.isGreen(.legal))
        let hold = try #require(standing.legal.activeHolds.first).id
        await #expect(throws: Refusal(.notPermitted)) { try await desk.perform(.lift(hold: hold, order: Self.words), on: one, by: TwoOffices.approver) }
        try await desk.perform(.lift(hold: hold, order: Self.words), on: one, by: court)
        try await AnswersDesk(offices.iraq).begin(.transfer, for: one, by: TwoOffices.caseOfficer)
    }

    @Test("A new fact stops a journey that was ready; no role begins it past the check") func newFact() async throws {
        let (offices, one) = try await Self.confirmed()
        try await makeReady(one, at: offices.iraq)
        try await SafeguardsDesk(offices.iraq).perform(.report([.asylumClaim], Self.words), on: one, by: TwoOffices.caseOfficer)
        for role in Role.allCases {
            await #expect(throws: Refusal.self) { try await AnswersDesk(offices.iraq).begin(.transfer, for: one, by: Actor(id: OfficerID("x"), roles: [role])) }
        }
        await #expect(throws: Refusal(.lightNotGreen)) {
            try await AnswersDesk(offices.iraq).begin(.transfer, for: one, by: Actor(id: OfficerID("x"), roles: Set(Role.allCases)))
        }
    }

    @Test("Nothing of the safeguards or of the standing in law goes to the other state, and a refusal is kept with the record") func nothingGoesOut() async throws {
        let (offices, one) = try await Self.confirmed()
        let size = try await offices.iraq.journal.read { try $0.outgoing(to: offices.russia.descriptor.nodeID, about: one.text).count }
        try await makeReady(one, at: offices.iraq)
        try await SafeguardsDesk(offices.iraq).perform(.find(SafeguardAssessment(check: .asylumClaim, finding: .blocked(Self.words))), on: one, by: assessor)
        await #expect(throws: Refusal(.safeguardCannotBeOverridden)) {
            try await SafeguardsDesk(offices.iraq).perform(.proposeOverride(.asylumClaim, reason: Self.words), on: one, by: safeguards)
        }
        let after = try await offices.iraq.journal.read { try $0.outgoing(to: offices.russia.descriptor.nodeID, about: one.text).count }
        #expect(size == after)
        let record = try await SafeguardsDesk(offices.iraq).standing(one, by: assessor).clearance
        #expect(record.timeline.contains { if case .refused(.safeguardCannotBeOverridden) = $0.fact { true } else { false } })
    }

    @Test("A journey that was begun stops by itself when something comes up: a new fact, a court's hold, a hold from disclosure") func stops() async throws {
        let (offices, one) = try await Self.confirmed()
        let desk = SafeguardsDesk(offices.iraq)
        func isRunning() async throws -> Bool? { try await FilesDesk(offices.iraq).file(one, by: TwoOffices.caseOfficer).preparations[.transfer] }
        func begin() async throws { try await AnswersDesk(offices.iraq).begin(.transfer, for: one, by: TwoOffices.caseOfficer) }
        try await makeReady(one, at: offices.iraq)
        try await begin()
        await #expect(throws: Refusal(.notPossibleNow)) { try await desk.perform(.take(.consentDeclaration), on: one, by: TwoOffices.caseOfficer) }
        try await desk.perform(.record(.charged, on: offices.iraq.today, court: "Karkh", note: nil), on: one, by: court)
        #expect(try await isRunning() == true, "what changes nothing stops nothing")
        try await desk.perform(.hold(.witness, authority: "Karkh", note: nil), on: one, by: court)
        #expect(try await isRunning() == false)
        let hold = try #require(try await desk.standing(one, by: assessor).legal.activeHolds.first).id
        try await desk.perform(.lift(hold: hold, order: Self.words), on: one, by: court)
        #expect(try await isRunning() == false, "it does not begin again by itself")
        try await begin()
        try await desk.perform(.report([.medicalFitness], Self.words), on: one, by: TwoOffices.caseOfficer)
        #expect(try await isRunning() == false)
        try await desk.perform(.find(SafeguardAssessment(check: .medicalFitness, finding: .clear)), on: one, by: assessor)
        try await desk.perform(.sign, on: one, by: assessor)
        #expect(TasksDesk(offices.iraq).tasks(of: safeguards).map(\.verb) == [.clearSafeguards])
        #expect(TasksDesk(offices.iraq).tasks(of: assessor).isEmpty, "nobody is asked to be their own second")
        try await desk.perform(.clear, on: one, by: safeguards)
        try await begin()
        try await FilesDesk(offices.iraq).hold(one, for: .familySafety, note: nil, by: TwoOffices.caseOfficer)
        #expect(try await isRunning() == false)
    }

    @Test("A court's hold and a check that blocks, placed while two files were one, protect both when they are two again") func unmerged() async throws {
        let (offices, _, people) = try await ExchangeTests.registered(["1"])
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        let (desk, duplicates) = (SafeguardsDesk(offices.iraq), DuplicatesDesk(offices.iraq))
        try await desk.perform(.hold(.trial, authority: "before", note: nil), on: two, by: court)
        try await duplicates.merge(one, into: two, reason: Self.words, by: TwoOffices.registrar)
        try await desk.perform(.hold(.witness, authority: "Karkh", note: nil), on: one, by: court)
        try await desk.perform(.find(SafeguardAssessment(check: .nonRefoulement, finding: .blocked(Self.words))), on: two, by: assessor)
        try await duplicates.unmerge(one, from: two, reason: Self.words, by: TwoOffices.registrar)
        let (first, second) = (try await desk.standing(one, by: assessor), try await desk.standing(two, by: assessor))
        #expect(first.reference == one && first.legal.activeHolds.map(\.ground) == [.witness])
        #expect(second.legal.activeHolds.map(\.ground) == [.trial, .witness])
        #expect([first, second].allSatisfy { $0.clearance.status(.nonRefoulement, on: offices.iraq.today) == .blocked })
    }

    @Test("How a check came out is for many to see; why, only for the safeguards officers and the auditor") func grounds() async throws {
        let (offices, one) = try await Self.confirmed()
        try await SafeguardsDesk(offices.iraq).perform(.find(SafeguardAssessment(check: .asylumClaim, finding: .blocked(Self.words))), on: one, by: assessor)
        let standing = try await SafeguardsDesk(offices.iraq).standing(one, by: TwoOffices.caseOfficer)
        let text = standing.clearance.findings[.asylumClaim]?.assessment.finding.text
        for role in Role.allCases {
            let isTold = standing.ground(text, for: Actor(id: OfficerID("x"), roles: [role])) != nil
            #expect(isTold == [.safeguardsOfficer, .auditor].contains(role), "\(role)")
        }
    }
}
