// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Pouch
import Store
import Testing
import Workflow

private let visitor = Actor(id: OfficerID("visitor"), roles: [.caseOfficer])
private let bound = Actor(id: OfficerID("bound"), roles: [.approver])

@Suite struct FollowUpsTests {
    static func words(_ text: String) -> TaggedText { TaggedText(text, .russian) }

    static func draft(_ subject: AssuranceSubject = .illTreatment, on day: Day) -> AssuranceDraft {
        AssuranceDraft(
            subject: subject, author: words("Генеральная прокуратура"), text: words("Пытки применяться не будут."), monitor: words("Уполномоченный"),
            complaintRoute: words("Письмо уполномоченному"), breachConsequence: words("Проверка и уведомление"), givenOn: day)
    }

    /// Somebody about whom an assurance binds.
    static func bindingPerson() async throws -> (ConfirmedPerson, String) {
        let one = try await ConfirmedPerson.make()
        let id = try await AssurancesDesk(one.offices.iraq).give(draft(on: one.offices.iraq.today), about: one.person, by: safeguards)
        try await one.offices.carry()
        try await AssurancesDesk(one.offices.russia).acknowledge(id, about: one.person, by: bound)
        try await one.offices.carry()
        return (one, id)
    }

    static func assurances(_ office: Office, _ person: CaseReference) async throws -> Assurances {
        try await AssurancesDesk(office).view(person, by: TwoOffices.auditor).assurances
    }

    /// Everything that waits to go from Russia to Iraq, opened.
    static func sent(_ offices: TwoOffices) async throws -> String {
        try await TwoOffices.waiting(offices.russia, for: offices.iraq).map { String(decoding: try Envelope($0).open(with: offices.iraq.keys), as: UTF8.self) }.joined(separator: "\n")
    }

    @Test("An assurance darkens the light until the other state is bound by it; a breach is told back, is urgent on both sides, and stays")
    func breach() async throws {
        let one = try await ConfirmedPerson.make()
        let (iraq, russia) = (one.offices.iraq, one.offices.russia)
        try await makeReady(one.person, at: iraq)
        func isGreen() async throws -> Bool { try await !SafeguardsDesk(iraq).standing(one.person, by: assessor).lights.obstacles[.safeguards, default: []].contains(.assuranceOpen) }
        #expect(try await isGreen())
        try await AnswersDesk(iraq).begin(.transfer, for: one.person, by: TwoOffices.caseOfficer)
        await #expect(throws: Refusal(.notPermitted)) { try await AssurancesDesk(iraq).give(Self.draft(on: iraq.today), about: one.person, by: TwoOffices.caseOfficer) }
        let id = try await AssurancesDesk(iraq).give(Self.draft(on: iraq.today), about: one.person, by: safeguards)
        #expect(try await !isGreen())
        #expect(try await FilesDesk(iraq).file(one.person, by: TwoOffices.caseOfficer).preparations == [.transfer: false], "a journey that was begun stops")
        try await one.offices.carry()
        #expect(one.tasks(russia, bound).contains(.acknowledgeAssurance))
        await #expect(throws: Refusal(.otherSideMoves)) { try await AssurancesDesk(iraq).acknowledge(id, about: one.person, by: bound) }
        try await AssurancesDesk(russia).acknowledge(id, about: one.person, by: bound)
        try await one.offices.carry()
        #expect(try await isGreen())

        try await FollowUpDesk(russia).open(one.person, arrivedOn: russia.today, by: visitor)
        one.offices.pass(days: 30)
        #expect(TasksDesk(russia).tasks(of: visitor).filter { $0.verb == .visitReturned }.map(\.due) == [russia.today])
        let visit = FollowUpVisit(
            kind: .day30, heldOn: russia.today, finding: .illTreatmentComplaint, notes: Self.words("canary-notes"), assurances: [AssuranceSeen(assurance: id, finding: .breached)])
        try await FollowUpDesk(russia).perform(.visit(visit), on: one.person, by: visitor)
        #expect(TasksDesk(russia).tasks(of: bound).filter { $0.verb == .answerConcern }.map(\.due) == [russia.today])
        try await one.offices.carry()
        let here = try await Self.assurances(iraq, one.person)
        #expect(here.item(id)?.state == .breached && here.concerns.map(\.assurance) == [id, nil])
        #expect(TasksDesk(iraq).tasks(of: safeguards).filter { $0.verb == .answerConcern }.map(\.due) == [iraq.today])
        #expect(try await !isGreen())
        for concern in 0..<2 { try await AssurancesDesk(iraq).takeUp(concern, about: one.person, Self.words("canary-here"), by: safeguards) }
        #expect(!one.tasks(iraq, safeguards).contains(.answerConcern))
        try await FollowUpDesk(russia).perform(.takeUp(visit: 0, Self.words("canary-there")), on: one.person, by: bound)
        #expect(!one.tasks(russia, bound).contains(.answerConcern))
        for office in [iraq, russia] { #expect(try await office.rebuild().isIdentical) }
    }

    @Test("Of life after the return nothing reaches the other state: no note, no place, no region, no guardian, no finding of a visit")
    func nothingGoesBack() async throws {
        let (one, id) = try await Self.bindingPerson()
        let (iraq, russia) = (one.offices.iraq, one.offices.russia)
        let desk = FollowUpDesk(russia)
        let day = russia.today
        try await russia.journal.write { try russia.openFollowUp(one.person, from: .iraq, arrivedOn: day, $0) }
        try await desk.perform(.place(Placement(region: "RU-CE", with: .medicalCentre, since: day)), on: one.person, by: visitor)
        try await desk.perform(.note(Self.words("canary-reintegration")), on: one.person, by: visitor)
        try await desk.perform(.note(Self.words("RU-DA")), on: one.person, by: visitor)
        var seen = ""
        for (kind, days) in [(FollowUpKind.day30, 30), (.day90, 60), (.day180, 90)] {
            one.offices.pass(days: Int64(days))
            let visit = FollowUpVisit(
                kind: kind, heldOn: russia.today, finding: kind == .day90 ? .detained : .needsSupport, notes: Self.words("canary-visit"), child: nil,
                assurances: [AssuranceSeen(assurance: id, finding: .kept)])
            try await desk.perform(.visit(visit), on: one.person, by: visitor)
            seen += try await Self.sent(one.offices)
            try await one.offices.carry()
        }
        await #expect(throws: Refusal(.closerMustDiffer)) { try await desk.perform(.close(nil), on: one.person, by: visitor) }
        #expect(one.tasks(russia, bound).contains(.closeFollowUp))
        try await desk.perform(.close(Self.words("canary-closed")), on: one.person, by: bound)
        seen += try await Self.sent(one.offices)
        try await one.offices.carry()
        #expect(seen.components(separatedBy: "\"kept\"").count == 4, "three findings, and that is all: \(seen)")
        let secrets = ["canary", "RU-CE", "RU-DA", "medicalCentre", "needsSupport", "detained", "day90", "visitor", "followUp", "placed"]
        for secret in secrets { #expect(!seen.contains(secret), "\(secret)") }
        #expect(try await Self.assurances(iraq, one.person).item(id)?.reports.map(\.finding) == [.kept, .kept, .kept])
        #expect(try await iraq.journal.read { try $0.load(PostReturnFollowUp.self, one.person.text) }.timeline.isEmpty)
    }

    @Test("Every assurance is looked at on every visit; where none binds nothing is told, not even a complaint") func unbound() async throws {
        let one = try await ConfirmedPerson.make()
        let russia = one.offices.russia
        let desk = FollowUpDesk(russia)
        await #expect(throws: Refusal(.notFound)) { try await desk.perform(.note(Self.words("x")), on: one.person, by: visitor) }
        await #expect(throws: Refusal(.dayInFuture)) { try await desk.open(one.person, arrivedOn: russia.today.adding(days: 1), by: visitor) }
        try await desk.open(one.person, arrivedOn: russia.today, by: visitor)
        let visit = FollowUpVisit(kind: .unscheduled, heldOn: russia.today, finding: .illTreatmentComplaint, notes: Self.words("n"))
        try await desk.perform(.visit(visit), on: one.person, by: visitor)
        #expect(try await Self.sent(one.offices).isEmpty)
        #expect(one.tasks(russia, bound).contains(.answerConcern))

        let (other, _) = try await Self.bindingPerson()
        try await FollowUpDesk(other.offices.russia).open(other.person, arrivedOn: other.offices.russia.today, by: visitor)
        let missing = FollowUpVisit(kind: .unscheduled, heldOn: other.offices.russia.today, finding: .well, notes: nil)
        await #expect(throws: Refusal(.assuranceFindingMissing)) { try await FollowUpDesk(other.offices.russia).perform(.visit(missing), on: other.person, by: visitor) }
    }

    @Test("What the other state says of assurances and does not fit is refused as a whole", arguments: 0..<4) func hostile(_ number: Int) async throws {
        let (one, id) = try await Self.bindingPerson()
        let today = one.offices.iraq.today
        let other = try #require(one.offices.references["2"])
        let messages: [InterstateMessage] = [
            .assurance(request: one.request, person: one.person, news: .found("unknown", .kept, on: today)),
            .assurance(request: one.request, person: one.person, news: .withdrawn(id)),
            .assurance(request: one.request, person: other, news: .complained(on: today)),
            .assurance(request: one.request, person: one.person, news: .found(id, .breached, on: today.adding(days: 30))),
        ]
        #expect(try await one.forge(messages[number]))
        #expect(try await Self.assurances(one.offices.iraq, one.person).item(id)?.state == .acknowledged)
    }

    @Test("The return undone: nobody is there to be visited") func undone() async throws {
        let one = try await ConfirmedPerson.make()
        let russia = one.offices.russia
        try await FollowUpDesk(russia).open(one.person, arrivedOn: russia.today, by: visitor)
        try await russia.journal.write { try russia.stopFollowUp(one.person, $0) }
        one.offices.pass(days: 40)
        #expect(!one.tasks(russia, visitor).contains(.visitReturned))
    }
}
