// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Pouch
import Store
import Testing
import Workflow

@Suite struct ErasureTests {
    private static let words = TaggedText("canary-erasure", .english)
    private static let registrar = TwoOffices.registrar
    private static let approver = TwoOffices.approver

    /// Somebody of whom something is kept in every room, and who is no longer held.
    private static func closed() async throws -> (TwoOffices, String, one: CaseReference, two: CaseReference) {
        let (offices, id, people) = try await ExchangeTests.registered()
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        try await ExchangeTests.answer(offices, one)
        _ = try await EvidenceDesk(offices.iraq).keepScan(try PhotoFixture.jpeg(), kind: .photograph, of: one, by: registrar)
        try await LettersDesk(offices.iraq).write(to: .russia, about: one, subject: words, text: words, isUrgent: false, by: TwoOffices.caseOfficer)
        try await makeReady(one, at: offices.iraq)
        try await RequestDesk(offices.iraq).withdraw(one, from: id, reason: .noLongerHeld, note: nil, by: approver)
        try await offices.carry()
        return (offices, id, one, two)
    }

    private static func erase(_ person: CaseReference, at office: Office, _ reason: ErasureReason = .courtOrder) async throws {
        try await RetentionDesk(office).perform(.proposeErasure(reason), on: person, by: registrar)
        try await RetentionDesk(office).confirmErasure(of: person, by: approver)
    }

    @Test("Every room says what it holds of people, so that no erasure forgets one") func everyRoom() {
        #expect(Office.unclassifiedRooms.isEmpty, "say in Office.heldOfPeople what these hold of people")
    }

    @Test("Past its time a file becomes a task; a legal hold stops it; two officers erase it") func schedule() async throws {
        let (offices, _, one, _) = try await Self.closed()
        let desk = RetentionDesk(offices.iraq)
        await #expect(throws: Refusal(.retentionNotOver)) { try await desk.perform(.proposeErasure(.retentionEnded), on: one, by: Self.registrar) }
        #expect(!TasksDesk(offices.iraq).tasks(of: Self.registrar).contains { $0.verb == .erase })
        offices.pass(days: 5 * 366)
        let task = try #require(TasksDesk(offices.iraq).tasks(of: Self.registrar).first { $0.verb == .erase })
        #expect(task.subject == .retention(one) && task.title == one.text && task.due.map { $0 <= offices.iraq.today } == true)
        try await desk.perform(.hold(reason: Self.words), on: one, by: court)
        #expect(!TasksDesk(offices.iraq).tasks(of: Self.registrar).contains { $0.verb == .erase })
        await #expect(throws: Refusal(.legalHoldActive)) { try await desk.perform(.proposeErasure(.retentionEnded), on: one, by: Self.registrar) }
        let hold = try #require(try await desk.standing(of: one, by: court).record.activeHolds.first).id
        try await desk.perform(.proposeLift(hold: hold, reason: Self.words), on: one, by: court)
        #expect(TasksDesk(offices.iraq).tasks(of: Self.approver).contains { $0.verb == .confirmHoldLift })
        try await desk.perform(.confirmLift(hold: hold, reason: Self.words), on: one, by: Self.approver)
        try await desk.perform(.proposeErasure(.retentionEnded), on: one, by: Self.registrar)
        #expect(TasksDesk(offices.iraq).tasks(of: Self.approver).contains { $0.verb == .confirmErasure })
        await #expect(throws: Refusal(.notPermitted)) { try await desk.confirmErasure(of: one, by: Self.registrar) }
        try await desk.confirmErasure(of: one, by: Self.approver)
        let line = try #require(try desk.erasures(by: TwoOffices.auditor).first)
        #expect(line.people == [one] && line.reason == .retentionEnded && line.proposedBy == Self.registrar.id && line.confirmedBy == Self.approver.id)
    }

    @Test("Every trace of the person is gone: lists, search, pictures, letters, safeguards; the number of the note stays, nobody is told, and the journal proves whole")
    func everyTrace() async throws {
        let (offices, id, one, two) = try await Self.closed()
        let office = offices.iraq
        let file = try await FilesDesk(office).file(one, by: TwoOffices.caseOfficer)
        let scan = try #require(file.scans.first).id
        let thread = try #require(try LettersDesk(office).list(by: TwoOffices.caseOfficer).first).id
        let sent = try await office.journal.read { try $0.outboxCount(to: offices.russia.keys.nodeID).all }
        try await Self.erase(one, at: office)

        await #expect(throws: StoreFault.erased("file/\(one)")) { try await FilesDesk(office).file(one, by: TwoOffices.caseOfficer) }
        await #expect(throws: StoreFault.self) { try await SafeguardsDesk(office).standing(one, by: assessor) }
        await #expect(throws: StoreFault.self) { try await LettersDesk(office).thread(thread, by: TwoOffices.caseOfficer) }
        for stream in [DetentionFile.stream(one.text), Clearance.stream(one.text), LegalStatus.stream(one.text), RetentionRecord.stream(one.text), Correspondence.stream(thread)] {
            #expect(try await office.journal.read { try $0.isErased(stream) }, "\(stream)")
            #expect(office.journal.directory.card(of: stream.room, stream.id) == nil)
        }
        #expect(try await office.journal.read { try $0.scan(scan, of: DetentionFile.stream(one.text)) } == nil)
        #expect(try await FilesDesk(office).list(query: file.description.fullName, claimed: nil, page: 1, by: TwoOffices.caseOfficer).files.allSatisfy { $0.id != one.text })
        #expect(try await FilesDesk(office).list(query: nil, claimed: nil, page: 1, by: TwoOffices.caseOfficer).total == 5)
        #expect(try LettersDesk(office).list(by: TwoOffices.caseOfficer).isEmpty)
        #expect(!TasksDesk(office).tasks(of: TwoOffices.both).contains { $0.subject == .file(one) })
        #expect(try await RequestDesk(office).notes(by: Self.approver).map(\.number) == ["IQ/2026/0001"])
        #expect(try await office.journal.read { try $0.outboxCount(to: offices.russia.keys.nodeID).all } == sent)
        #expect(try await AuditDesk(office).verify(by: TwoOffices.auditor).whole)
        #expect(try await office.rebuild().isIdentical)
        // What is about others goes on, also what was sent together with the person.
        #expect(try await RequestDesk(office).request(id, by: Self.approver).people.contains(one))
        try await RequestDesk(office).withdraw(id, reason: .basisChanged, note: nil, by: Self.approver)
        #expect(try await FilesDesk(office).file(two, by: TwoOffices.caseOfficer).request == nil)
        await #expect(throws: StoreFault.self) { try await FilesDesk(office).hold(one, for: .courtOrder, note: nil, by: TwoOffices.caseOfficer) }
    }

    @Test("A late message about an erased person is refused, brings nobody back, and blocks nothing behind it") func lateMessage() async throws {
        let (offices, _, one, _) = try await Self.closed()
        try await LettersDesk(offices.russia).write(to: .iraq, about: one, subject: Self.words, text: Self.words, isUrgent: true, by: TwoOffices.liaison)
        try await ChannelDesk(offices.russia).checkLine(to: .iraq, by: TwoOffices.liaison)
        try await Self.erase(one, at: offices.iraq)
        try await offices.carry()
        #expect(try await offices.iraq.journal.read { try $0.isErased(DetentionFile.stream(one.text)) })
        #expect(try LettersDesk(offices.iraq).list(by: TwoOffices.liaison).isEmpty)
        #expect(try await offices.iraq.journal.read { try $0.load(ChannelLog.self, offices.russia.keys.nodeID) }.received == [1])
    }

    @Test("The state that was asked erases its verification; what the other state says of it afterwards is refused") func theOtherSide() async throws {
        let (offices, _, people) = try await ExchangeTests.registered()
        let one = try #require(people["1"])
        try await ExchangeTests.answer(offices, one)
        #expect(try await RetentionDesk(offices.russia).standing(of: one, by: Self.registrar).closure?.kind == .verification)
        try await Self.erase(one, at: offices.russia, .subjectsRequest)
        await #expect(throws: StoreFault.self) { try await VerificationDesk(offices.russia).view(one, by: TwoOffices.verifier("a")) }
        #expect(try VerificationDesk(offices.russia).queue(by: TwoOffices.verifier("a")).map(\.id).contains(one.text) == false)
        try await AnswersDesk(offices.iraq).contest(one, ground: .newEvidence, note: nil, by: Self.approver)
        try await offices.carry()
        #expect(try await AuditDesk(offices.russia).verify(by: TwoOffices.auditor).whole)
        #expect(try await offices.iraq.journal.read { try $0.isErased(DetentionFile.stream(one.text)) } == false, "each state keeps and erases its own")
    }

    @Test("Files that are one person's are erased together, under one stone, and counted as one erased person") func merged() async throws {
        let (offices, _, people) = try await ExchangeTests.registered(["1"])
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        try await DuplicatesDesk(offices.iraq).merge(one, into: two, reason: Self.words, by: Self.registrar)
        try await Self.erase(one, at: offices.iraq)
        #expect(try RetentionDesk(offices.iraq).erasures(by: TwoOffices.auditor).map { Set($0.people) } == [[one, two]])
        for reference in [one, two] { #expect(try await offices.iraq.journal.read { try $0.isErased(DetentionFile.stream(reference.text)) }) }
        offices.pass(days: 1)
        let desk = CountsDesk(offices.iraq)
        let report = try await desk.counts(asOf: try desk.moment(typed: ""), isSmallWithheld: false, by: Self.approver)
        #expect(report.parts.first?.count.total == 5 && CountsTests.row(report, .claimed, PeopleCount.erased) == 1)
    }

    @Test("A legal hold under the file that was merged keeps the person's records, whoever asks, and each of the two files when they are two again") func heldAndMerged() async throws {
        let (offices, _, people) = try await ExchangeTests.registered(["1"])
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        let (desk, duplicates) = (RetentionDesk(offices.iraq), DuplicatesDesk(offices.iraq))
        try await desk.perform(.hold(reason: Self.words), on: one, by: court)
        try await duplicates.merge(one, into: two, reason: Self.words, by: Self.registrar)
        await #expect(throws: Refusal(.legalHoldActive)) { try await desk.perform(.proposeErasure(.courtOrder), on: two, by: Self.registrar) }
        try await desk.perform(.hold(reason: Self.words), on: two, by: court)
        let holds = try await desk.standing(of: two, by: court).record.activeHolds
        #expect(holds.count == 2)
        let first = try #require(holds.first).id
        try await desk.perform(.proposeLift(hold: first, reason: Self.words), on: two, by: court)
        try await desk.perform(.confirmLift(hold: first, reason: Self.words), on: two, by: Self.approver)
        await #expect(throws: Refusal(.legalHoldActive)) { try await desk.perform(.proposeErasure(.courtOrder), on: two, by: Self.registrar) }
        try await duplicates.unmerge(one, from: two, reason: Self.words, by: Self.registrar)
        for reference in [one, two] { #expect(try await desk.standing(of: reference, by: court).record.activeHolds.count == 1, "what was held while they were one holds both") }
    }

    @Test("Word about somebody who was erased since fails without stopping anything else, and is in the channel's log") func failedLater() async throws {
        let (offices, _, people) = try await ExchangeTests.registered()
        let one = try #require(people["1"])
        let office = offices.iraq
        try await CustodyDesk(office).perform(.die(DeathReport(on: office.today, place: Self.words)), on: one, by: TwoOffices.caseOfficer)
        try await ChannelDesk(office).checkLine(to: .russia, by: TwoOffices.liaison)
        try await Self.erase(one, at: office)
        offices.pass(days: 31)
        try await ChannelDesk(office).sweep()
        let (log, waiting) = try await office.journal.read { (try $0.load(ChannelLog.self, offices.russia.keys.nodeID), try $0.overdue(at: office.now())) }
        #expect(log.failures.contains { $0.about == one.text } && waiting.isEmpty)
    }

    @Test("Who came home is looked after: until that is over, the answer of long ago is not the end of the case") func cameHome() async throws {
        let two = try await TwoTravellers.arrived()
        try await two.iraq.perform(.sign([two.one: .handedOver, two.two: .handedOver]), on: two.id, by: TwoTravellers.planner)
        try await two.offices.carry()
        let lines = try await two.russia.view(two.id, by: TwoTravellers.receiver).operation.journey.statement?.lines ?? []
        try await two.russia.perform(.countersign(lines), on: two.id, by: TwoTravellers.receiver)
        let standing = try await RetentionDesk(two.offices.russia).standing(of: two.one, by: Self.registrar)
        #expect(standing.closure == nil)
        await #expect(throws: Refusal(.caseNotClosed)) { try await RetentionDesk(two.offices.russia).perform(.proposeErasure(.subjectsRequest), on: two.one, by: Self.registrar) }
    }

    @Test("Of whom nothing is kept, nothing keeps the family from being seen or from going") func familyOfErased() async throws {
        let (offices, _, people) = try await ExchangeTests.registered()
        let (father, child) = (try #require(people["1"]), try #require(people["3"]))
        let desk = FamilyDesk(offices.iraq)
        let claim = KinshipEvidence(id: "e", kind: .statement, finding: .supports, text: Self.words)
        try await desk.perform(.claim(.fatherOf, to: child, claim), on: father, by: TwoOffices.caseOfficer)
        try await Self.erase(father, at: offices.iraq)
        let view = try await desk.view(child, by: TwoOffices.caseOfficer)
        #expect(view.links.map(\.name) == [father.text] && view.members.first { $0.member.reference == father }?.member.isGone == true)
        try await offices.iraq.journal.read { try offices.iraq.checkFamilies([child], $0) }
    }

    @Test("Nobody is erased while a journey of theirs runs, at either state", arguments: [false, true]) func onTheRoad(_ isRussia: Bool) async throws {
        let two = try await TwoTravellers.confirmed()
        let office = isRussia ? two.offices.russia : two.offices.iraq
        await #expect(throws: Refusal(.personOnManifest)) { try await Self.erase(two.one, at: office) }
        try await two.iraq.perform(.cancel(Self.words), on: two.id, by: TwoOffices.approver)
        try await two.offices.carry()
        try await RetentionDesk(office).confirmErasure(of: two.one, by: Self.approver)
        for (office, desk) in [(two.offices.iraq, two.iraq), (two.offices.russia, two.russia)] {
            #expect(try await desk.view(two.id, by: TwoTravellers.receiver).names[two.one] != nil, "whoever opens the journey reads it still, at \(office.state)")
        }
        let stream = TransferOperation.stream(two.id)
        #expect(try await !office.journal.read { try $0.isErased(stream) })
        try await Self.erase(two.two, at: office)
        #expect(try await office.journal.read { try $0.isErased(stream) }, "the journey goes with the last of its people")
        #expect(try await office.rebuild().isIdentical)
    }

    @Test("Whom a restored backup brings back is erased again by the list that was kept apart; a node that stopped half way finishes when it starts")
    func restored() async throws {
        let (offices, _, one, two) = try await Self.closed()
        let copies = try offices.copies()
        try await Self.erase(one, at: offices.iraq)
        let list = try JSONDecoder().decode([ErasureLine].self, from: try JSONEncoder().encode(offices.iraq.erasures))
        #expect(try await offices.iraq.finishErasures() == 0)
        let (restored, _) = try copies.open()
        #expect(try await FilesDesk(restored).file(one, by: TwoOffices.caseOfficer).state == .active)
        #expect(try await restored.eraseAgain(list) >= 4)
        await #expect(throws: StoreFault.self) { try await FilesDesk(restored).file(one, by: TwoOffices.caseOfficer) }
        #expect(try await FilesDesk(restored).file(two, by: TwoOffices.caseOfficer).state == .active)
        #expect(try await restored.eraseAgain(list) == 0)
        #expect(restored.erasures == list)
        #expect(try await AuditDesk(restored).verify(by: TwoOffices.auditor).whole)
    }
}
