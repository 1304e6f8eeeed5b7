// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Pouch
import Store
import Testing
import Workflow

@Suite struct TransfersTests {
    private typealias Two = TwoTravellers

    @Test("Whose safeguards are not cleared is put on no manifest; whose papers to travel are not here is on the manifest, and not noticed; the person is named")
    func gates() async throws {
        let (offices, _, people) = try await ExchangeTests.registered(["1", "2"])
        let one = try #require(people["1"])
        let desk = TransfersDesk(offices.iraq)
        let plan = Two.plan(offices.iraq.now().adding(seconds: 12 * 86_400))
        let id = try await desk.plan(plan, with: .russia, by: Two.planner)
        await #expect(throws: Refusal(.lightNotGreen)) { try await desk.perform(.put(one), on: id, by: Two.planner) }
        try await ExchangeTests.answer(offices, one)
        await #expect(throws: Refusal(.lightNotGreen)) { try await desk.perform(.put(one), on: id, by: Two.planner) }
        try await makeReady(one, at: offices.iraq)
        try await desk.perform(.put(one), on: id, by: Two.planner)
        #expect(TasksDesk(offices.iraq).tasks(of: TwoOffices.approver).map(\.verb).contains(.noticeTransfer))
        do {
            try await desk.perform(.giveNotice, on: id, by: TwoOffices.approver)
            Issue.record("noticed without a travel document")
        } catch let refusal as Refusal {
            #expect(refusal.code == .lightNotGreen && refusal.about == ["light": "documents", "person": one.text])
        }
        for role in Role.allCases {
            await #expect(throws: Refusal.self, "no role passes") { try await desk.perform(.giveNotice, on: id, by: Actor(id: OfficerID("x"), roles: [role])) }
        }
        await #expect(throws: Refusal(.lightNotGreen)) { try await desk.perform(.giveNotice, on: id, by: Actor(id: OfficerID("x"), roles: Set(Role.allCases))) }
        let record = try await desk.view(id, by: Two.planner).operation
        #expect(record.timeline.contains { if case .refused(.lightNotGreen, _) = $0.fact { true } else { false } }, "what was tried is kept")
        #expect(try await offices.iraq.journal.read { try $0.outgoing(to: offices.russia.keys.nodeID, about: id) }.isEmpty, "nobody was told")
    }

    @Test("A person is on one running journey at a time, and free again when it is dropped") func oneJourney() async throws {
        let two = try await Two.planned()
        let other = try await two.iraq.plan(Two.plan(two.departure), with: .russia, by: Two.planner)
        await #expect(throws: Refusal(.personOnManifest)) { try await two.iraq.perform(.put(two.one), on: other, by: Two.planner) }
        #expect(try await two.file(two.one).custody.operation == two.id)
        try await two.iraq.perform(.takeOff(two.one, reason: .personChanged, note: nil), on: two.id, by: Two.planner)
        try await two.iraq.perform(.put(two.one), on: other, by: Two.planner)
        try await two.iraq.perform(.cancel(Two.words), on: two.id, by: TwoOffices.approver)
        #expect(try await two.file(two.two).custody.operation == nil)
        #expect(try await two.states() == [.cancelled, .none], "the other state never heard of it")
    }

    @Test("The receiving state sees the notice as a task with its last day, and confirms or proposes another day; who does not go is told, and never why")
    func notice() async throws {
        let two = try await Two.planned()
        try await two.notice()
        #expect(try await two.states() == [.noticed, .noticed])
        let task = try #require(TasksDesk(two.offices.russia).tasks(of: Two.receiver).first { $0.verb == .answerNotice })
        #expect(task.due == two.offices.russia.profiles.first?.noticeAnswerDue(noticed: two.offices.russia.today))
        let view = try await two.russia.view(two.id, by: Two.receiver)
        #expect(view.operation.people == two.people && view.standings.isEmpty && view.names.values.allSatisfy { !$0.isEmpty })
        try await two.russia.perform(.counter(two.departure.adding(seconds: 86_400), reason: Two.words), on: two.id, by: Two.receiver)
        try await two.offices.carry()
        #expect(try await two.states() == [.counterProposed, .counterProposed])
        #expect(two.verbs(two.offices.iraq, TwoOffices.approver).contains(.answerCounter))
        await #expect(throws: Refusal(.lightNotGreen)) { try await two.iraq.perform(.acceptCounter, on: two.id, by: TwoOffices.approver) }
        try await two.iraq.perform(.takeOff(two.two, reason: .familyStays, note: Two.words), on: two.id, by: Two.planner)
        try await two.offices.carry()
        let theirs = try await two.russia.view(two.id, by: Two.receiver).operation
        #expect(theirs.journey.standing(of: two.two) == .takenOff && theirs.takenOff.isEmpty)
        #expect(!String(describing: theirs.timeline).contains("familyStays"))
    }

    @Test("The last call takes off whoever's light is dark, and refuses to go on with nobody; a departure past a dark light is refused by name")
    func lastCall() async throws {
        let two = try await Two.confirmed()
        let found = LastCallCheck(identity: [.photograph, .mothersName], isFit: true, nationality: .otherStateConfirmed)
        await #expect(throws: Refusal(.lastCallTooEarly)) { try await two.iraq.perform(.check(two.one, found), on: two.id, by: Two.planner) }
        two.offices.pass(days: 9)
        #expect(two.verbs(two.offices.iraq, Two.planner).contains(.lastCall))
        for officer in [Two.planner, Two.second] { for person in two.people { try await two.iraq.perform(.check(person, found), on: two.id, by: officer) } }
        await #expect(throws: Refusal(.nobodyLeft)) { try await two.iraq.perform(.callLast, on: two.id, by: Two.planner) }
        try await two.tell(.lastCalled(off: []))
        for role in Role.allCases {
            await #expect(throws: Refusal.self) { try await two.iraq.perform(.depart(at: two.offices.iraq.now()), on: two.id, by: Actor(id: OfficerID("x"), roles: [role])) }
        }
        await #expect(throws: Refusal(.lightNotGreen)) { try await two.iraq.perform(.depart(at: two.offices.iraq.now()), on: two.id, by: Two.planner) }
    }

    @Test("What comes up after the notice stops the person by itself, at both sides; after the departure it keeps them from being handed over") func stopped() async throws {
        let two = try await Two.confirmed()
        try await SafeguardsDesk(two.offices.iraq).perform(.report([.asylumClaim], Two.words), on: two.one, by: TwoOffices.caseOfficer)
        try await two.offices.carry()
        for desk in [two.iraq, two.russia] { #expect(try await desk.view(two.id, by: Two.receiver).operation.journey.standing(of: two.one) == .stopped) }
        let after = try await Two.arrived()
        try await SafeguardsDesk(after.offices.iraq).perform(.hold(.witness, authority: "Karkh", note: nil), on: after.one, by: court)
        await #expect(throws: Refusal(.personStopped)) { try await after.iraq.perform(.sign([after.one: .handedOver, after.two: .handedOver]), on: after.id, by: Two.planner) }
        try await after.iraq.perform(.sign([after.one: .notPresented, after.two: .handedOver]), on: after.id, by: Two.planner)
        #expect(try await after.states() == [.signed, .arrived])
    }

    @Test("Who is no longer asked for is off the journey; the other state hears both") func takenBack() async throws {
        let two = try await Two.confirmed()
        let request = try #require(try await two.file(two.one).request)
        try await RequestDesk(two.offices.iraq).withdraw(two.one, from: request, reason: .basisChanged, note: nil, by: TwoOffices.approver)
        try await two.offices.carry()
        for desk in [two.iraq, two.russia] {
            let journey = try await desk.view(two.id, by: Two.receiver).operation.journey
            #expect(journey.standing(of: two.one) == .takenOff && journey.standing(of: two.two) == .going)
        }
        #expect(try await two.file(two.one).custody.operation == nil)
    }

    @Test("A recalled answer stops the person on the journey") func recalled() async throws {
        let two = try await Two.confirmed()
        try await AnswersDesk(two.offices.russia).recall(two.two, reason: .wrongPerson, note: nil, by: TwoOffices.verifier("a"))
        try await two.offices.carry()
        for desk in [two.iraq, two.russia] { #expect(try await desk.view(two.id, by: Two.receiver).operation.journey.standing(of: two.two) == .stopped) }
    }

    @Test("Both count; where they differ both see where; agreed, both hold the same record by its hash, and each person's file says what became of them")
    func handover() async throws {
        let two = try await Two.arrived()
        #expect(two.verbs(two.offices.iraq, Two.planner).contains(.signHandover))
        do {
            try await two.iraq.perform(.sign([two.one: .handedOver]), on: two.id, by: Two.planner)
            Issue.record("signed for one of two")
        } catch let refusal as Refusal {
            #expect(refusal.code == .countsDiffer && refusal.about == ["people": "2", "dispositions": "1"])
        }
        let clearer = Actor(id: OfficerID("x"), roles: [.transferOfficer, .safeguardsOfficer])
        await #expect(throws: Refusal(.clearerCannotHandOver)) { try await two.iraq.perform(.sign([two.one: .handedOver, two.two: .medicalStop]), on: two.id, by: clearer) }
        try await two.iraq.perform(.sign([two.one: .handedOver, two.two: .medicalStop]), on: two.id, by: Two.planner)
        try await two.offices.carry()
        #expect(two.verbs(two.offices.russia, Two.receiver).contains(.countersignHandover))
        let right = [
            HandoverLine(person: two.one, disposition: .handedOver, seals: ["A-1"], money: [MoneyCount(currency: "USD", hundredths: 12_050)]),
            HandoverLine(person: two.two, disposition: .medicalStop),
        ]
        try await two.russia.perform(.countersign([HandoverLine(person: two.one, disposition: .handedOver), right[1]]), on: two.id, by: Two.receiver)
        try await two.offices.carry()
        #expect(try await two.states() == [.disputed, .disputed])
        for desk in [two.iraq, two.russia] { #expect(try await desk.view(two.id, by: Two.receiver).operation.journey.differences.map(\.ours.person) == [two.one]) }
        #expect(two.verbs(two.offices.iraq, Two.planner).contains(.signHandover))
        try await two.iraq.perform(.sign([two.one: .handedOver, two.two: .medicalStop]), on: two.id, by: Two.planner)
        try await two.offices.carry()
        try await two.russia.perform(.countersign(right.reversed()), on: two.id, by: Two.receiver)
        #expect(try await two.states() == [.signed, .handedOver])
        try await two.offices.carry()
        #expect(try await two.states() == [.handedOver, .handedOver])
        #expect(two.verbs(two.offices.iraq, Two.planner).contains(.closeTransfer))
        let (ours, theirs) = (try #require(try await two.iraq.handover(two.id, by: Two.planner)), try #require(try await two.russia.handover(two.id, by: Two.receiver)))
        #expect(ours.hash == theirs.hash && ours.text == theirs.text && ours.hash.count == 64)
        #expect(try await two.iraq.view(two.id, by: Two.planner).operation.journey.hash == ours.hash)
        let (home, held) = (try await two.file(two.one), try await two.file(two.two))
        #expect(home.custody.outcome == .repatriated && home.custody.operation == nil && !held.custody.isClosed && held.custody.operation == nil)
        #expect(try await two.verification(two.one).received?.operation == two.id)
        #expect(try await two.verification(two.two).received == nil)
        await #expect(throws: Refusal(.personClosed)) { try await AnswersDesk(two.offices.iraq).begin(.transfer, for: two.one, by: TwoOffices.caseOfficer) }
        try await two.iraq.perform(.close, on: two.id, by: Two.planner)
        try await two.offices.carry()
        #expect(try await two.states() == [.closed, .closed])
    }

    @Test("A countersignature under another text is refused, and so is whatever else does not fit", arguments: 0..<7) func hostile(_ number: Int) async throws {
        let two = try await Two.arrived()
        try await two.iraq.perform(.sign([two.one: .handedOver, two.two: .notPresented]), on: two.id, by: Two.planner)
        try await two.offices.carry()
        func message(_ event: TransferEvent, of id: String? = nil, ahead: Int64 = 0) -> InterstateMessage {
            .transfer(TransferMessage(operation: id ?? two.id, at: two.offices.iraq.now().adding(seconds: ahead), event: event))
        }
        let messages: [InterstateMessage] = [
            message(.countersigned(statement: 1, hash: String(repeating: "0", count: 64))), message(.countersigned(statement: 2, hash: String(repeating: "0", count: 64))),
            message(.disputed(statement: 1, counts: [HandoverLine(person: two.one, disposition: .handedOver)])), message(.confirmed(notice: 1, standing: []), of: "unknown"),
            message(.disputed(statement: 1, counts: two.people.map { HandoverLine(person: $0, disposition: .escaped) }), ahead: 86_400), message(.confirmed(notice: 0, standing: [])),
            message(.countered(notice: .min, departure: two.departure, reason: Two.words)),
        ]
        #expect(try await two.isRefused(messages[number]))
        #expect(try await two.states() == [.signed, .signed])
    }

    @Test("The escort's notes on health stay with the escort; the other state reads what care is needed, and nothing else") func health() async throws {
        let two = try await Two.arrived()
        let id = PersonEscortRecord.id(two.id, two.one)
        #expect(try await two.offices.russia.journal.read { try $0.load(PersonEscortRecord.self, id) }.sheet == nil)
        let theirs = try await two.russia.view(two.id, by: Two.receiver).operation
        #expect(theirs.journey.care.map(\.care.text) == ["a wheelchair", "a wheelchair"] && !String(describing: theirs).contains("canary-transfer"))
        let escorts = EscortRecordsDesk(two.offices.iraq)
        await #expect(throws: Refusal(.notPermitted)) { try await escorts.view(two.one, on: two.id, by: TwoOffices.approver) }
        let at = two.offices.iraq.now().adding(seconds: -3600)
        try await escorts.add(.medicationGiven(Two.words), at: at, to: two.one, on: two.id, by: Two.planner)
        let event = try #require(try await escorts.view(two.one, on: two.id, by: Two.second).record.events.first)
        #expect(event.occurredAt == at && event.recordedAt > at)
    }

    @Test("A return is declared wrongful by two officers of the receiving state; the other takes the person back, who is then held again")
    func wrongfulReturn() async throws {
        let two = try await Two.arrived()
        try await two.iraq.perform(.sign([two.one: .handedOver, two.two: .notPresented]), on: two.id, by: Two.planner)
        try await two.offices.carry()
        let lines = try #require(try await two.russia.view(two.id, by: Two.receiver).operation.journey.statement).lines
        try await two.russia.perform(.countersign(lines), on: two.id, by: Two.receiver)
        try await two.offices.carry()
        let (here, there) = (WrongfulReturnsDesk(two.offices.iraq), WrongfulReturnsDesk(two.offices.russia))
        await #expect(throws: Refusal(.notFound)) { try await there.propose(two.two, ground: .notNational, text: Two.words, by: TwoOffices.verifier("a")) }
        let id = try await there.propose(two.one, ground: .identityMismatch, text: Two.words, by: TwoOffices.verifier("a"))
        await #expect(throws: Refusal(.secondOfficerMustDiffer)) { try await there.declare(id, by: TwoOffices.verifier("a")) }
        #expect(two.verbs(two.offices.russia, TwoOffices.verifier("b")).contains(.declareWrongfulReturn))
        try await there.declare(id, by: TwoOffices.verifier("b"))
        try await two.offices.carry()
        let task = try #require(TasksDesk(two.offices.iraq).tasks(of: TwoOffices.approver).first { $0.verb == .takeBack })
        #expect(task.due == two.offices.iraq.profiles.first?.takeBackDue(declared: two.offices.iraq.today))
        try await here.tell(.contested(.answerStands, Two.words), of: id, by: TwoOffices.approver)
        #expect(TasksDesk(two.offices.iraq).tasks(of: TwoOffices.approver).first { $0.verb == .takeBack }?.due == task.due, "contesting moves no day")
        try await here.tell(.takenBack(on: two.offices.iraq.today, documents: true), of: id, by: TwoOffices.approver)
        try await two.offices.carry()
        #expect(try await there.record(id, by: TwoOffices.verifier("a")).state == .takenBack && !two.verbs(two.offices.iraq, TwoOffices.approver).contains(.takeBack))
        #expect(try await !two.file(two.one).custody.isClosed)
        #expect(try await two.verification(two.one).received == nil)
        // The answer that sent the wrong person carries nobody a second time.
        #expect(try await two.file(two.one).isAnswerRecalled)
        #expect(try await two.verification(two.one).isRecalled)
        let again = await #expect(throws: Refusal.self) { try await AnswersDesk(two.offices.iraq).begin(.transfer, for: two.one, by: TwoOffices.caseOfficer) }
        #expect(again?.code == .answerRecalled)
    }

    @Test("Ninety days after a positive answer that nothing came of, the obstacle is to be named; then the days begin anew") func window() async throws {
        let two = try await Two.planned()
        try await two.iraq.perform(.cancel(Two.words), on: two.id, by: TwoOffices.approver)
        func isDue() -> Bool { two.verbs(two.offices.iraq, TwoOffices.caseOfficer).contains(.windowEnds) }
        two.offices.pass(days: 89)
        #expect(!isDue())
        two.offices.pass(days: 1)
        #expect(isDue())
        for person in two.people { try await CustodyDesk(two.offices.iraq).perform(.name(.travelDocument, note: nil), on: person, by: TwoOffices.caseOfficer) }
        #expect(!isDue())
        two.offices.pass(days: 90)
        #expect(isDue())
    }
}
