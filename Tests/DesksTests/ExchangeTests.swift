// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Pouch
import Store
import Testing
import Workflow

/// What the two states tell each other between a request and its last answer, at both desks.
@Suite struct ExchangeTests {
    static let words = TaggedText("because", .english)

    /// A request that both sides have, registered; with the people by their file numbers.
    static func registered(_ numbers: [String] = ["1", "2"]) async throws -> (TwoOffices, String, [String: CaseReference]) {
        let offices = try await TwoOffices.make()
        let people = try await offices.importManifest()
        let id = try await offices.dispatched(try numbers.map { try #require(people[$0]) })
        try await offices.carry()
        try await RequestDesk(offices.russia).register(id, by: TwoOffices.registrar)
        try await offices.carry()
        return (offices, id, people)
    }

    static func answer(_ offices: TwoOffices, _ person: CaseReference, _ outcome: VerificationOutcome = .confirmed, by officers: (String, String) = ("a", "b")) async throws {
        let reason = try #require(VerificationReason.of(outcome).first)
        let finding = MainJobTests.finding(outcome, reason, registered: outcome == .confirmed || outcome == .identityMismatch ? "7" : nil)
        for officer in [officers.0, officers.1] { _ = try await VerificationDesk(offices.russia).record(finding, on: person, by: TwoOffices.verifier(officer)) }
        try await offices.carry()
    }

    @Test("Returned as incomplete, amended: the clock rests and goes on at one moment on both sides, and the new particulars arrive")
    func incomplete() async throws {
        let (offices, id, people) = try await Self.registered()
        let one = try #require(people["1"])
        let russia = RequestDesk(offices.russia)
        let iraq = RequestDesk(offices.iraq)
        await #expect(throws: Refusal(.nothingGiven)) { try await russia.returnIncomplete(id, gaps: [], by: TwoOffices.registrar) }
        try await russia.returnIncomplete(id, gaps: [RequestGap(person: one, code: .nameIncomplete, note: Self.words)], by: TwoOffices.registrar)
        try await offices.carry()
        #expect(try await iraq.request(id, by: TwoOffices.approver).state == .returnedIncomplete)
        #expect(TasksDesk(offices.iraq).tasks(of: TwoOffices.approver).map(\.verb).contains(.amend))
        _ = try await offices.importManifest(TwoOffices.manifest.replacing("رمضان محمدوف", with: "رمضان احمد محمدوف"))
        try await iraq.amend(id, remarks: Self.words, by: TwoOffices.approver)
        try await offices.carry()
        let (here, there) = (try await iraq.request(id, by: TwoOffices.approver), try await russia.request(id, by: TwoOffices.registrar))
        #expect(here.state == .underVerification && there.state == .underVerification && here.clock.pauses == there.clock.pauses && !here.clock.isPaused)
        #expect(here.receivedAt == there.receivedAt, "the clock was not reset")
        let view = try await VerificationDesk(offices.russia).view(one, by: TwoOffices.verifier("a"))
        #expect(view.person.description.fullName == "رمضان احمد محمدوف")
    }

    @Test("More time is asked for some and granted or refused by the other side's approver")
    func extensions() async throws {
        let (offices, id, people) = try await Self.registered()
        let one = try #require(people["1"])
        let profile = try #require(offices.russia.profile(named: "iq-ru-readmission/1"))
        let furthest = try #require(try await RequestDesk(offices.russia).request(id, by: TwoOffices.registrar).clock.furthest(under: profile))
        func ask() async throws {
            try await RequestDesk(offices.russia).askExtension(id, people: [one], until: furthest, ground: .regionalArchive, note: nil, by: TwoOffices.verifier("a"))
            try await offices.carry()
        }
        try await ask()
        try await RequestDesk(offices.iraq).answerExtension(id, refusal: Self.words, by: TwoOffices.approver)
        try await offices.carry()
        #expect(try await RequestDesk(offices.russia).request(id, by: TwoOffices.registrar).clock.extended.isEmpty)
        try await ask()
        await #expect(throws: Refusal(.notPermitted)) { try await RequestDesk(offices.iraq).answerExtension(id, refusal: nil, by: TwoOffices.caseOfficer) }
        try await RequestDesk(offices.iraq).answerExtension(id, refusal: nil, by: TwoOffices.approver)
        try await offices.carry()
        for office in [offices.iraq, offices.russia] {
            let request = try await RequestDesk(office).request(id, by: Actor(id: OfficerID("x"), roles: [.registrar]))
            #expect(request.clock.due(one, under: profile) == furthest && request.due(under: profile) != furthest)
        }
    }

    @Test("One person withdrawn, then the request: both sides close it, and nothing of it can be gone on with")
    func withdrawal() async throws {
        let (offices, id, people) = try await Self.registered()
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        let iraq = RequestDesk(offices.iraq)
        try await iraq.withdraw(one, from: id, reason: .noLongerHeld, note: nil, by: TwoOffices.approver)
        await #expect(throws: Refusal(.personWithdrawn)) { try await iraq.withdraw(one, from: id, reason: .noLongerHeld, note: nil, by: TwoOffices.approver) }
        try await offices.carry()
        await #expect(throws: Refusal(.notPossibleNow)) {
            try await VerificationDesk(offices.russia).record(MainJobTests.finding(.confirmed, .registerEntryMatches), on: one, by: TwoOffices.verifier("a"))
        }
        try await Self.answer(offices, two)
        #expect(try await iraq.request(id, by: TwoOffices.approver).state == .answered)
        let (again, other, _) = try await Self.registered()
        try await RequestDesk(again.iraq).withdraw(other, reason: .enteredInError, note: Self.words, by: TwoOffices.approver)
        try await again.carry()
        for office in [again.iraq, again.russia] {
            #expect(try await RequestDesk(office).request(other, by: Actor(id: OfficerID("x"), roles: [.registrar])).state == .withdrawn)
        }
    }

    @Test("Evidence is asked for and comes with a picture: without its place, under its hash, the original staying behind")
    func evidence() async throws {
        let (offices, _, people) = try await Self.registered()
        let one = try #require(people["1"])
        try await EvidenceDesk(offices.russia).ask(one, kinds: [.photograph], note: Self.words, by: TwoOffices.verifier("a"))
        try await offices.carry()
        let desk = EvidenceDesk(offices.iraq)
        let call = try #require(try await FilesDesk(offices.iraq).file(one, by: TwoOffices.caseOfficer).openCalls.first)
        #expect(TasksDesk(offices.iraq).tasks(of: TwoOffices.caseOfficer).map(\.verb).contains(.supplyEvidence))
        let bytes = try PhotoFixture.jpeg()
        let scan = try await desk.keepScan(bytes, kind: .photograph, of: one, by: TwoOffices.caseOfficer)
        #expect(scan.original != scan.shared)
        await #expect(throws: Refusal(.scanUnreadable)) { try await desk.keepScan(Array("no picture".utf8), kind: .photograph, of: one, by: TwoOffices.caseOfficer) }
        await #expect(throws: Refusal(.noSuchCall)) { try await desk.supply(one, call: "other", items: [(.photograph, nil, scan.id)], by: TwoOffices.caseOfficer) }
        try await desk.supply(one, call: call.id, items: [(.photograph, Self.words, scan.id)], by: TwoOffices.caseOfficer)
        try await offices.carry()
        let view = try await VerificationDesk(offices.russia).view(one, by: TwoOffices.verifier("b"))
        #expect(view.openCalls.isEmpty && view.supplied.first?.items.first?.scan == scan)
        #expect(!(try await EvidenceDesk(offices.russia).viewSupplied(scan.id, of: one, by: TwoOffices.verifier("b"))).isEmpty)
        let original = try await desk.original(scan.id, of: one, by: TwoOffices.caseOfficer)
        #expect(Array(original.bytes) == bytes)
        let disk = try Data(contentsOf: offices.russia.folder.appending(path: Journal.fileName))
        #expect(disk.range(of: Data("GPS".utf8)) == nil)
        try await FilesDesk(offices.iraq).hold(one, for: .asylumClaim, note: nil, by: TwoOffices.caseOfficer)
        await #expect(throws: Refusal(.personHeldFromDisclosure)) { try await desk.supply(one, call: nil, items: [(.otherPaper, Self.words, nil)], by: TwoOffices.caseOfficer) }
    }

    @Test("An interview is arranged across the border, missed with a reason, held at the next slot; its minutes never leave")
    func interview() async throws {
        let (offices, _, people) = try await Self.registered()
        let one = try #require(people["1"])
        let (russia, iraq) = (InterviewDesk(offices.russia), InterviewDesk(offices.iraq))
        let consul = TwoOffices.verifier("a")
        let slot = offices.russia.now().adding(seconds: 86_400)
        await #expect(throws: Refusal(.slotInPast)) {
            try await russia.tell(.asked(id: "i", language: "ce", interpreter: nil, manner: .byVideo, slot: Moment(milliseconds: 1)), of: one, by: consul)
        }
        try await russia.tell(.asked(id: "i", language: "ce", interpreter: "Z. D.", manner: .byVideo, slot: slot), of: one, by: consul)
        try await offices.carry()
        #expect(TasksDesk(offices.iraq).tasks(of: TwoOffices.caseOfficer).map(\.verb).contains(.answerInterview))
        await #expect(throws: Refusal(.notPermitted)) { try await iraq.answer(.held(id: "i", at: Moment(milliseconds: 1)), of: one, by: consul) }
        try await iraq.answer(.agreed(id: "i", by: .holding), of: one, by: TwoOffices.caseOfficer)
        try await offices.carry()
        try await iraq.answer(.missed(id: "i", reason: .personIll, next: slot.adding(seconds: 86_400 * 6)), of: one, by: TwoOffices.caseOfficer)
        try await iraq.answer(.agreed(id: "i", by: .holding), of: one, by: TwoOffices.caseOfficer)
        try await offices.carry()
        try await russia.tell(.held(id: "i", at: Moment(milliseconds: 1)), of: one, minutes: TaggedText("canary-minutes", .russian), by: consul)
        try await offices.carry()
        let file = try await FilesDesk(offices.iraq).file(one, by: TwoOffices.caseOfficer)
        let view = try await VerificationDesk(offices.russia).view(one, by: consul)
        #expect(view.interviews.first?.attempts == file.interviews.first?.attempts && file.interviews.first?.attempts.map(\.missed) == [.personIll, nil])
        #expect(view.interviews.first?.minutes?.text == "canary-minutes" && file.interviews.first?.minutes == nil)
    }

    @Test("A wrong confirmation recalled stops what rests on it on both sides; it goes on only when a new answer stands and the other side has taken note")
    func recall() async throws {
        let (offices, id, people) = try await Self.registered()
        let one = try #require(people["1"])
        try await Self.answer(offices, one)
        let (russia, iraq) = (AnswersDesk(offices.russia), AnswersDesk(offices.iraq))
        let consul = TwoOffices.verifier("a")
        try await russia.begin(.travelDocument, for: one, by: consul)
        await #expect(throws: Refusal(.lightNotGreen), "nobody has looked whether the person can be sent") {
            try await iraq.begin(.transfer, for: one, by: TwoOffices.caseOfficer)
        }
        try await makeReady(one, at: offices.iraq)
        try await iraq.begin(.transfer, for: one, by: TwoOffices.caseOfficer)
        try await russia.recall(one, reason: .wrongPerson, note: Self.words, by: consul)
        await #expect(throws: Refusal(.answerRecalled)) { try await russia.begin(.travelDocument, for: one, by: consul) }
        try await offices.carry()
        await #expect(throws: Refusal(.answerRecalled)) { try await iraq.begin(.transfer, for: one, by: TwoOffices.caseOfficer) }
        #expect(try await FilesDesk(offices.iraq).file(one, by: TwoOffices.caseOfficer).preparations == [.transfer: false])
        #expect(try await RequestDesk(offices.iraq).request(id, by: TwoOffices.approver).recalled == [one])

        try await russia.reopen(one, reason: Self.words, by: TwoOffices.verifier("c"))
        await #expect(throws: Refusal(.reviewerMustDiffer)) {
            try await VerificationDesk(offices.russia).record(MainJobTests.finding(.confirmed, .registerEntryMatches), on: one, by: consul)
        }
        try await Self.answer(offices, one, by: ("c", "a"))
        await #expect(throws: Refusal(.answerNotAcknowledged)) { try await russia.begin(.travelDocument, for: one, by: consul) }
        await #expect(throws: Refusal(.answerNotAcknowledged)) { try await iraq.begin(.transfer, for: one, by: TwoOffices.caseOfficer) }
        #expect(TasksDesk(offices.iraq).tasks(of: TwoOffices.caseOfficer).map(\.verb).contains(.acknowledgeAnswer))
        try await iraq.acknowledge(one, by: TwoOffices.caseOfficer)
        try await iraq.begin(.transfer, for: one, by: TwoOffices.caseOfficer)
        await #expect(throws: Refusal(.answerNotAcknowledged)) { try await russia.begin(.travelDocument, for: one, by: consul) }
        try await offices.carry()
        try await russia.begin(.travelDocument, for: one, by: consul)
        let sent = try await offices.russia.journal.read { try $0.outgoing(to: offices.iraq.keys.nodeID) }.filter { ["recall", "answer"].contains($0.kind) }
        #expect(sent.dropFirst().allSatisfy { $0.takenUp != nil }, "the third receipt is the acknowledgement")
    }

    @Test("An answer is contested and reviewed by others; a mismatch protects the namesake and names nobody")
    func contest() async throws {
        let (offices, _, people) = try await Self.registered()
        let one = try #require(people["1"])
        try await Self.answer(offices, one, .identityMismatch)
        await #expect(throws: Refusal(.nationalityNotConfirmed)) { try await AnswersDesk(offices.iraq).begin(.transfer, for: one, by: TwoOffices.caseOfficer) }
        let file = try await FilesDesk(offices.iraq).file(one, by: TwoOffices.caseOfficer)
        #expect(file.answer?.outcome == .identityMismatch && !"\(file.timeline)".contains("registered: "))
        try await AnswersDesk(offices.iraq).contest(one, ground: .newEvidence, note: Self.words, by: TwoOffices.approver)
        try await offices.carry()
        #expect(TasksDesk(offices.russia).tasks(of: TwoOffices.verifier("c")).map(\.verb).contains(.reviewAnswer))
        try await AnswersDesk(offices.russia).reopen(one, reason: Self.words, by: TwoOffices.verifier("c"))
        await #expect(throws: Refusal(.namesakeExcluded)) {
            try await VerificationDesk(offices.russia).record(MainJobTests.finding(.confirmed, .registerEntryMatches), on: one, by: TwoOffices.verifier("c"))
        }
        try await Self.answer(offices, one, .notEstablished, by: ("c", "a"))
        #expect(try await FilesDesk(offices.iraq).file(one, by: TwoOffices.caseOfficer).answer?.number == 2)
        try await AnswersDesk(offices.russia).reopen(one, reason: Self.words, by: TwoOffices.verifier("a"))
    }

    @Test("Merged, a person's answer finds the right file and shows on the one; unmerged, each card is as before, byte for byte")
    func merge() async throws {
        let (offices, _, people) = try await Self.registered(["1"])
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        let desk = DuplicatesDesk(offices.iraq)
        func cards() -> [String: Data] { Dictionary(uniqueKeysWithValues: offices.iraq.journal.directory.cards(of: "file").map { ($0.id, $0.card) }) }
        let before = cards()
        try await desk.merge(one, into: two, reason: Self.words, by: TwoOffices.registrar)
        #expect(offices.iraq.files().count == before.count - 1)
        try await desk.unmerge(one, from: two, reason: Self.words, by: TwoOffices.registrar)
        #expect(cards() == before)

        try await desk.merge(one, into: two, reason: Self.words, by: TwoOffices.registrar)
        try await Self.answer(offices, one)
        let found = try await FilesDesk(offices.iraq).find(one, by: TwoOffices.caseOfficer)
        #expect(found.reference == two && found.file.answer?.outcome == .confirmed)
        try await makeReady(two, at: offices.iraq)
        try await AnswersDesk(offices.iraq).begin(.transfer, for: two, by: TwoOffices.caseOfficer)
        await #expect(throws: Refusal(.fileIsMerged)) { try await desk.merge(two, into: one, reason: Self.words, by: TwoOffices.registrar) }
        try await FilesDesk(offices.iraq).hold(two, for: .familySafety, note: nil, by: TwoOffices.caseOfficer)
        try await desk.unmerge(one, from: two, reason: Self.words, by: TwoOffices.registrar)
        let (first, second) = (try await FilesDesk(offices.iraq).file(one, by: TwoOffices.caseOfficer), try await FilesDesk(offices.iraq).file(two, by: TwoOffices.caseOfficer))
        #expect(first.answer?.outcome == .confirmed && second.answer == nil && first.request != nil && second.request == nil)
        #expect(first.isHeldFromDisclosure && second.isHeldFromDisclosure, "a hold placed while they were one protects both")
    }

    @Test("A translation stands beside the text under its translator's name; there is none of what is no text")
    func translation() async throws {
        let (offices, id, _) = try await Self.registered()
        try await RequestDesk(offices.russia).returnIncomplete(
            id, gaps: [RequestGap(person: nil, code: .noteDefective, note: TaggedText("нет печати", .russian))], by: TwoOffices.registrar)
        try await offices.carry()
        let entry = try #require(try await RequestDesk(offices.iraq).request(id, by: TwoOffices.approver).timeline.last { $0.fact.text != nil }?.entry)
        let translation = Translation(text: TaggedText("لا ختم", .arabic), translator: "Zaynab K.")
        try await TranslationsDesk(offices.iraq).translate(entry, of: .request(id), translation, by: TwoOffices.approver)
        #expect(try await RequestDesk(offices.iraq).request(id, by: TwoOffices.approver).translations[entry] == [translation])
        await #expect(throws: Refusal(.noSuchText)) { try await TranslationsDesk(offices.iraq).translate(0, of: .request(id), translation, by: TwoOffices.approver) }
        await #expect(throws: Refusal(.fieldMissing)) {
            try await TranslationsDesk(offices.iraq).translate(entry, of: .request(id), Translation(text: TaggedText("x", .arabic), translator: ""), by: TwoOffices.approver)
        }
    }
}
