// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Pouch
import Store
import Testing
import Workflow

@Suite struct CustodyDeskTests {
    private static let words = TaggedText("because", .english)

    private static func verification(_ person: CaseReference, _ offices: TwoOffices) async throws -> NationalityVerification {
        try await offices.russia.journal.read { try $0.load(NationalityVerification.self, person.text) }
    }

    private static func die(_ person: CaseReference, at office: Office) async throws {
        let report = DeathReport(on: office.today, place: TaggedText("Nasiriyah", .english))
        try await CustodyDesk(office).perform(.die(report), on: person, by: TwoOffices.caseOfficer)
    }

    private static func request(_ id: String, at office: Office) async throws -> RepatriationRequest {
        try await office.journal.read { try $0.load(RepatriationRequest.self, id) }
    }

    @Test("A death stops every clock at both sides, tells the other state, opens what is owed, and closes the verification without erasing it") func death() async throws {
        let (offices, id, people) = try await ExchangeTests.registered()
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        try await Self.die(one, at: offices.iraq)
        #expect(try await Self.request(id, at: offices.iraq).unanswered == [two])
        try await offices.carry()
        #expect(try await Self.request(id, at: offices.russia).unanswered == [two])
        let verification = try await Self.verification(one, offices)
        #expect(verification.state == .closed && verification.death?.place.text == "Nasiriyah" && verification.person != nil)
        #expect(TasksDesk(offices.russia).tasks(of: TwoOffices.verifier("a")).contains { $0.verb == .readLateNews && $0.subject == .verification(one) })
        await #expect(throws: Refusal(.notPossibleNow)) {
            try await VerificationDesk(offices.russia).record(MainJobTests.finding(.confirmed, .registerEntryMatches), on: one, by: TwoOffices.verifier("a"))
        }
        try await CustodyDesk(offices.russia).noteNews(of: one, by: TwoOffices.verifier("a"))
        #expect(!TasksDesk(offices.russia).tasks(of: TwoOffices.verifier("a")).contains { $0.verb == .readLateNews })

        func isOwed() -> Bool { TasksDesk(offices.iraq).tasks(of: TwoOffices.caseOfficer).contains { $0.verb == .deathTasks } }
        let desk = CustodyDesk(offices.iraq)
        let open = try await FilesDesk(offices.iraq).file(one, by: TwoOffices.caseOfficer).custody.openMatters
        #expect(open == [.remains, .effects, .certificate, .inquiry] && isOwed())
        for matter in open { try await desk.perform(.done(matter, how: Self.words), on: one, by: TwoOffices.caseOfficer) }
        #expect(!isOwed())
    }

    @Test("An answer that comes after the death is kept in the timeline, changes nothing on either record, and an officer is told") func late() async throws {
        let (offices, id, people) = try await ExchangeTests.registered()
        let one = try #require(people["1"])
        let finding = MainJobTests.finding(.confirmed, .registerEntryMatches)
        for officer in ["a", "b"] { _ = try await VerificationDesk(offices.russia).record(finding, on: one, by: TwoOffices.verifier(officer)) }
        // Both are on the line at once: the answer one way, the death the other.
        try await Self.die(one, at: offices.iraq)
        try await offices.carry()
        let file = try await FilesDesk(offices.iraq).file(one, by: TwoOffices.caseOfficer)
        #expect(file.answer == nil && file.custody.outcome == .deceased && file.custody.lateNews == 1)
        #expect(file.timeline.contains { if case .heardLate(.nationalityAnswered) = $0.fact { true } else { false } })
        #expect(try await Self.request(id, at: offices.iraq).answers[one] == nil)
        #expect(try await Self.verification(one, offices).state == .closed)
        func isToRead() -> Bool { TasksDesk(offices.iraq).tasks(of: TwoOffices.caseOfficer).contains { $0.verb == .readLateNews } }
        #expect(isToRead())
        // A recall of that answer is late too, and no more than heard.
        try await CustodyDesk(offices.iraq).perform(.noteLateNews, on: one, by: TwoOffices.caseOfficer)
        #expect(!isToRead())
    }

    @Test("A death that was recorded wrongly is corrected by two officers; the other state is told, and the person can be asked for again") func corrected() async throws {
        let (offices, _, people) = try await ExchangeTests.registered()
        let one = try #require(people["1"])
        let desk = CustodyDesk(offices.iraq)
        try await Self.die(one, at: offices.iraq)
        try await offices.carry()
        await #expect(throws: Refusal(.personClosed)) { try await Self.die(one, at: offices.iraq) }
        try await desk.perform(.proposeCorrection(Self.words), on: one, by: TwoOffices.caseOfficer)
        await #expect(throws: Refusal(.secondOfficerMustDiffer)) { try await desk.perform(.confirmCorrection(Self.words), on: one, by: TwoOffices.caseOfficer) }
        #expect(TasksDesk(offices.iraq).tasks(of: TwoOffices.approver).contains { $0.verb == .confirmCorrection })
        try await desk.perform(.confirmCorrection(Self.words), on: one, by: TwoOffices.approver)
        try await offices.carry()
        #expect(try await Self.verification(one, offices).state == .withdrawn)
        _ = try await offices.dispatched([one])
        try await offices.carry()
        #expect(try await Self.verification(one, offices).state == .claimed)
    }

    @Test("Before the request has gone, and for somebody held from disclosure, nobody is told; that the other state is to be told stays open") func untold() async throws {
        let offices = try await TwoOffices.make()
        let people = try await offices.importManifest()
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        try await Self.die(one, at: offices.iraq)
        #expect(try await FilesDesk(offices.iraq).file(one, by: TwoOffices.caseOfficer).custody.openMatters.first == .consularNotification)
        _ = try await offices.dispatched([two])
        try await offices.carry()
        try await FilesDesk(offices.iraq).hold(two, for: .riskOnReturn, note: nil, by: TwoOffices.caseOfficer)
        let before = try await offices.iraq.journal.read { try $0.lastOutgoing(to: offices.russia.keys.nodeID) }?.seq
        try await Self.die(two, at: offices.iraq)
        #expect(try await offices.iraq.journal.read { try $0.lastOutgoing(to: offices.russia.keys.nodeID) }?.seq == before)
        #expect(try await FilesDesk(offices.iraq).file(two, by: TwoOffices.caseOfficer).custody.openMatters.first == .consularNotification)
    }

    @Test("Somebody who is released is asked for no more; the other state hears that they are no longer held, and nothing else") func released() async throws {
        let (offices, id, people) = try await ExchangeTests.registered()
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        try await ExchangeTests.answer(offices, one)
        await #expect(throws: Refusal(.fieldMissing)) { try await CustodyDesk(offices.iraq).perform(.end(.repatriated, on: offices.iraq.today, note: nil), on: one, by: TwoOffices.caseOfficer) }
        try await CustodyDesk(offices.iraq).perform(.end(.released, on: offices.iraq.today, note: Self.words), on: one, by: TwoOffices.caseOfficer)
        try await offices.carry()
        #expect(try await Self.verification(one, offices).state == .withdrawn)
        for office in [offices.iraq, offices.russia] { #expect(try await Self.request(id, at: office).withdrawn == [one]) }
        #expect(try await Self.request(id, at: offices.iraq).unanswered == [two])
        let again = try await RequestDesk(offices.iraq).compose(to: .russia, by: TwoOffices.caseOfficer)
        #expect(try await RequestDesk(offices.iraq).eligible(for: again, by: TwoOffices.caseOfficer).allSatisfy { $0.id != one.text })
        #expect(try await RequestDesk(offices.iraq).add([one], to: again, by: TwoOffices.caseOfficer).map(\.1.code) == [.personClosed])
    }

    @Test("Who dies before the departure is off the manifest, who dies on the way is not handed over; the other state hears both") func onTheWay() async throws {
        let before = try await TwoTravellers.confirmed()
        try await Self.die(before.one, at: before.offices.iraq)
        try await before.offices.carry()
        for desk in [before.iraq, before.russia] { #expect(try await desk.view(before.id, by: TwoTravellers.receiver).operation.journey.standing(of: before.one) == .takenOff) }
        #expect(try await before.file(before.one).custody.operation == nil)

        let after = try await TwoTravellers.arrived()
        let dispositions: [CaseReference: Disposition] = [after.one: .deceased, after.two: .handedOver]
        await #expect(throws: Refusal(.outcomeNotRecorded)) { try await after.iraq.perform(.sign(dispositions), on: after.id, by: TwoTravellers.planner) }
        try await Self.die(after.one, at: after.offices.iraq)
        try await after.offices.carry()
        #expect(try await after.russia.view(after.id, by: TwoTravellers.receiver).operation.journey.standing(of: after.one) == .stopped)
        #expect(try await after.verification(after.one).state == .closed)
        try await after.iraq.perform(.sign(dispositions), on: after.id, by: TwoTravellers.planner)
        #expect(try await after.states().first == .signed)
    }

    @Test("A death that is recorded after the count was signed is not written over by the other side's signature, and whoever knows of it does not sign otherwise")
    func afterTheCount() async throws {
        let two = try await TwoTravellers.arrived()
        try await two.iraq.perform(.sign([two.one: .handedOver, two.two: .handedOver]), on: two.id, by: TwoTravellers.planner)
        try await two.offices.carry()
        let lines = try await two.russia.view(two.id, by: TwoTravellers.receiver).operation.journey.statement?.lines ?? []
        // Both are on the line at once.
        try await Self.die(two.one, at: two.offices.iraq)
        try await two.russia.perform(.countersign(lines), on: two.id, by: TwoTravellers.receiver)
        try await two.offices.carry()
        let file = try await two.file(two.one)
        #expect(file.custody.outcome == .deceased && file.custody.death != nil && file.custody.lateNews == 1)
        #expect(try await two.file(two.two).custody.outcome == .repatriated)

        let known = try await TwoTravellers.arrived()
        try await known.iraq.perform(.sign([known.one: .handedOver, known.two: .handedOver]), on: known.id, by: TwoTravellers.planner)
        try await Self.die(known.one, at: known.offices.iraq)
        try await known.offices.carry()
        let counts = try await known.russia.view(known.id, by: TwoTravellers.receiver).operation.journey.statement?.lines ?? []
        await #expect(throws: Refusal(.personClosed)) { try await known.russia.perform(.countersign(counts), on: known.id, by: TwoTravellers.receiver) }
    }

    @Test("A recall that comes while the person is held for dead stands when that was wrong: nobody goes on an answer that was taken back") func lateRecall() async throws {
        let (offices, id, people) = try await ExchangeTests.registered()
        let one = try #require(people["1"])
        try await ExchangeTests.answer(offices, one)
        try await AnswersDesk(offices.russia).recall(one, reason: .wrongPerson, note: nil, by: TwoOffices.verifier("a"))
        try await Self.die(one, at: offices.iraq)
        try await offices.carry()
        #expect(try await Self.request(id, at: offices.iraq).recalled.contains(one))
        let desk = CustodyDesk(offices.iraq)
        try await desk.perform(.proposeCorrection(Self.words), on: one, by: TwoOffices.caseOfficer)
        try await desk.perform(.confirmCorrection(Self.words), on: one, by: TwoOffices.approver)
        let file = try await FilesDesk(offices.iraq).file(one, by: TwoOffices.caseOfficer)
        #expect(file.isAnswerRecalled && file.isAnswerUnacknowledged && !file.custody.isClosed)
        try await AnswersDesk(offices.iraq).acknowledge(one, by: TwoOffices.caseOfficer)
        await #expect(throws: Refusal(.answerRecalled)) { try await AnswersDesk(offices.iraq).begin(.transfer, for: one, by: TwoOffices.caseOfficer) }
    }

    @Test("Of the dead, and of those who went home, the two states still write to each other") func letters() async throws {
        let (offices, _, people) = try await ExchangeTests.registered()
        let one = try #require(people["1"])
        try await Self.die(one, at: offices.iraq)
        try await offices.carry()
        try await LettersDesk(offices.russia).write(to: .iraq, about: one, subject: Self.words, text: Self.words, isUrgent: false, by: TwoOffices.liaison)
        try await LettersDesk(offices.iraq).write(to: .russia, about: one, subject: Self.words, text: Self.words, isUrgent: false, by: TwoOffices.liaison)
        try await offices.carry()
        for office in [offices.iraq, offices.russia] { #expect(try LettersDesk(office).list(by: TwoOffices.liaison).map(\.card.undelivered) == [0, 0]) }
    }

    @Test("Who may ask for asylum is not spoken of: neither the death nor an objection to an answer is told") func asylum() async throws {
        let (offices, id, people) = try await ExchangeTests.registered()
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        try await ExchangeTests.answer(offices, two)
        for person in [one, two] { try await SafeguardsDesk(offices.iraq).perform(.report([.asylumClaim], Self.words), on: person, by: TwoOffices.caseOfficer) }
        let before = try await offices.iraq.journal.read { try $0.lastOutgoing(to: offices.russia.keys.nodeID) }?.seq
        try await Self.die(one, at: offices.iraq)
        await #expect(throws: Refusal(.personHeldFromDisclosure)) { try await AnswersDesk(offices.iraq).contest(two, ground: .newEvidence, note: nil, by: TwoOffices.approver) }
        #expect(try await offices.iraq.journal.read { try $0.lastOutgoing(to: offices.russia.keys.nodeID) }?.seq == before)
        #expect(try await FilesDesk(offices.iraq).file(one, by: TwoOffices.caseOfficer).custody.openMatters.first == .consularNotification)
        #expect(try await Self.request(id, at: offices.iraq).unanswered.isEmpty)
    }

    @Test("Merged with a file that is closed, a person is asked for no more; with one that must not be told, nothing that was arranged goes on") func merged() async throws {
        let (offices, id, people) = try await ExchangeTests.registered()
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        let four = try #require(offices.references["4"])
        try await Self.die(four, at: offices.iraq)
        try await DuplicatesDesk(offices.iraq).merge(four, into: one, reason: Self.words, by: TwoOffices.registrar)
        #expect(try await Self.request(id, at: offices.iraq).withdrawn == [one])
        try await offices.carry()
        #expect(try await Self.verification(one, offices).state == .withdrawn)

        try await ExchangeTests.answer(offices, two)
        try await makeReady(two, at: offices.iraq)
        try await AnswersDesk(offices.iraq).begin(.transfer, for: two, by: TwoOffices.caseOfficer)
        let six = try #require(offices.references["6"])
        try await SafeguardsDesk(offices.iraq).perform(.find(SafeguardAssessment(check: .asylumClaim, finding: .blocked(Self.words))), on: six, by: assessor)
        try await DuplicatesDesk(offices.iraq).merge(six, into: two, reason: Self.words, by: TwoOffices.registrar)
        #expect(try await FilesDesk(offices.iraq).file(two, by: TwoOffices.caseOfficer).preparations[.transfer] == false)
    }

    @Test("What the other node says of a death and is not its to say is refused", arguments: 0..<3) func hostile(_ number: Int) async throws {
        let two = try await TwoTravellers.planned()
        let request = try #require(try await two.file(two.one).request)
        let report = DeathReport(on: two.offices.iraq.today, place: Self.words)
        let messages: [InterstateMessage] = [
            .custody(CustodyMessage(person: two.one, request: request, event: .died(report, closesRequest: true))),
            .custody(CustodyMessage(person: two.one, request: "unknown", event: .deathCorrected)),
            .wrongfulReturn(
                WrongfulReturnMessage(
                    id: "w", at: two.offices.iraq.now(),
                    event: .declared(WrongfulReturnClaim(person: two.one, operation: two.id, ground: .notNational, text: Self.words)))),
        ]
        #expect(try await two.isRefused(messages[number]))
        #expect(try await !two.file(two.one).custody.isClosed)
    }
}
