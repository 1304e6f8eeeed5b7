// SPDX-License-Identifier: Apache-2.0

import Casework
import CivilRegistry
import Desks
import Foundation
import Identity
import Store
import Synchronization
import Testing
import Workflow

@Suite struct MainJobTests {
    static func finding(
        _ outcome: VerificationOutcome, _ reason: VerificationReason, _ evidence: [EvidenceItem] = [EvidenceItem(kind: .registerEntry, finding: .genuine)],
        registered: String? = "7", note: String = "reasons"
    ) -> OfficersFinding {
        OfficersFinding(outcome: outcome, registered: registered, evidence: evidence, reason: reason, note: TaggedText(note, .russian))
    }

    @Test("From a manifest to a signed answer, over two journals that both verify")
    func wholeJob() async throws {
        let offices = try await TwoOffices.make()
        let people = try await offices.importManifest()
        let one = try #require(people["1"])
        let two = try #require(people["2"])
        let id = try await offices.dispatched([one, two])
        try await offices.carry()

        let here = try await RequestDesk(offices.iraq).request(id, by: TwoOffices.approver)
        let there = try await RequestDesk(offices.russia).request(id, by: TwoOffices.registrar)
        #expect(here.state == .received && here.receivedAt == there.receivedAt, "the clock starts on both sides at one moment")

        try await RequestDesk(offices.russia).register(id, by: TwoOffices.registrar)
        let desk = VerificationDesk(offices.russia)
        let view = try await desk.view(one, by: TwoOffices.verifier("a"))
        #expect(try await desk.candidates(view.person, by: TwoOffices.verifier("a")).candidates.first?.person.number == "7")
        #expect(try await desk.record(Self.finding(.confirmed, .registerEntryMatches), on: one, by: TwoOffices.verifier("a")) == .proposed)
        #expect(try await desk.record(Self.finding(.confirmed, .registerEntryMatches), on: one, by: TwoOffices.verifier("b")) == .decided)
        try await offices.carry()

        let answered = try await RequestDesk(offices.iraq).request(id, by: TwoOffices.approver)
        #expect(answered.state == .partiallyAnswered && answered.answers[one]?.outcome == .confirmed && answered.number == "RU/2026/0001")
        let file = try await FilesDesk(offices.iraq).file(one, by: TwoOffices.caseOfficer)
        #expect(file.answer?.tier == .rebuttable)
        #expect(file.timeline.contains { if case .requestReceived = $0.fact { $0.occurredAt < $0.recordedAt || $0.occurredAt == there.receivedAt } else { false } })
        for office in [offices.iraq, offices.russia] { #expect(try await AuditDesk(office).verify(by: TwoOffices.auditor).whole) }
    }

    @Test("Importing a list again makes nothing new; a changed row is one change")
    func again() async throws {
        let offices = try await TwoOffices.make()
        let before = try await offices.importManifest()
        #expect(try await offices.importManifest() == before)
        let changed = TwoOffices.manifest.replacing("1991-03-14", with: "1991-03-15")
        #expect(try await offices.importManifest(changed) == before)
        let results = try RecordsDesk(offices.iraq).lists(by: TwoOffices.registrar).compactMap(\.card.result)
        #expect(results == [ImportResult(new: 0, unchanged: 5, changed: 1, faulty: 0), ImportResult(new: 0, unchanged: 6, changed: 0, faulty: 0), ImportResult(new: 6, unchanged: 0, changed: 0, faulty: 0)])
        let first = try #require(before["1"])
        #expect(try await FilesDesk(offices.iraq).file(first, by: TwoOffices.caseOfficer).sources.count == 2)
    }

    @Test("Two people never come to stand in one file, though chance draws one reference twice")
    func collisions() async throws {
        let offices = try await TwoOffices.make()
        // Every number comes twice, so that every second reference is taken already.
        let drawn = Mutex(UInt64(0))
        let office = try TwoOffices.office(offices.folder.appending(path: "unlucky"), .iraq, offices.iraq.keys, offices.iraq.descriptor, nil, seed: 1) {
            drawn.withLock { count in
                count += 1
                return count / 2 &* 0x9e37_79b9_7f4a_7c15
            }
        }
        let desk = RecordsDesk(office)
        let id = try await desk.receive(Array(TwoOffices.manifest.utf8), named: "list.csv", by: TwoOffices.registrar)
        try await desk.run(id, by: TwoOffices.registrar)
        await office.imports.settle()
        #expect(try desk.lists(by: TwoOffices.registrar).compactMap(\.card.result) == [ImportResult(new: 6, unchanged: 0, changed: 0, faulty: 0)])
        #expect(Set(office.directory(FileCard.self, "file").map(\.card.fileNumber)) == ["1", "2", "3", "4", "5", "6"])
    }

    @Test("Children, unknown age, other nationalities and held people are each refused with the code, journaled, and leave no trace at the other side")
    func gates() async throws {
        let offices = try await TwoOffices.make()
        let people = try await offices.importManifest()
        let held = try #require(people["6"])
        try await FilesDesk(offices.iraq).hold(held, for: .asylumClaim, note: nil, by: TwoOffices.caseOfficer)
        let desk = RequestDesk(offices.iraq)
        let id = try await desk.compose(to: .russia, by: TwoOffices.caseOfficer)
        let everybody = ["1", "3", "4", "5", "6"].compactMap { people[$0] }
        let refused = try await desk.add(everybody, to: id, by: TwoOffices.caseOfficer)
        #expect(refused.map(\.1.code) == [.personUnderage, .personAgeUnknown, .personClaimsOtherState, .personHeldFromDisclosure])
        for (person, refusal) in refused {
            let file = try await FilesDesk(offices.iraq).file(person, by: TwoOffices.caseOfficer)
            #expect(file.timeline.contains { $0.fact == .refused(code: refusal.code) && $0.by == TwoOffices.caseOfficer.id })
        }
        try await offices.explained([try #require(people["1"])])
        try await desk.submit(id, by: TwoOffices.caseOfficer)
        try await desk.approve(id, by: TwoOffices.approver)
        try await desk.dispatch(id, by: TwoOffices.approver)
        try await offices.carry()
        #expect(offices.russia.directory(VerificationCard.self, "verification").count == 1)
        #expect(try await offices.russia.journal.read { try $0.load(NationalityVerification.self, held.text) }.state == .none)
    }

    @Test("A hold that comes up after a person was put in stops the dispatch as a whole")
    func lateHold() async throws {
        let offices = try await TwoOffices.make()
        let people = try await offices.importManifest()
        let one = try #require(people["1"])
        let desk = RequestDesk(offices.iraq)
        let id = try await desk.compose(to: .russia, by: TwoOffices.caseOfficer)
        _ = try await desk.add([one], to: id, by: TwoOffices.caseOfficer)
        try await desk.submit(id, by: TwoOffices.caseOfficer)
        try await desk.approve(id, by: TwoOffices.approver)
        try await FilesDesk(offices.iraq).hold(one, for: .riskOnReturn, note: nil, by: TwoOffices.caseOfficer)
        await #expect(throws: Refusal(.personHeldFromDisclosure)) { try await desk.dispatch(id, by: TwoOffices.approver) }
        try await offices.carry()
        #expect(offices.russia.directory(RequestCard.self, "request").isEmpty)
        #expect(try await desk.notes(by: TwoOffices.approver).isEmpty, "no number is used up")
    }

    @Test("Author as approver, proposer as second officer, third tier alone, a false document: each refused with its code, and journaled")
    func refusals() async throws {
        let offices = try await TwoOffices.make()
        let people = try await offices.importManifest()
        let one = try #require(people["1"])
        let requests = RequestDesk(offices.iraq)
        let own = try await requests.compose(to: .russia, by: TwoOffices.both)
        _ = try await requests.add([try #require(people["2"])], to: own, by: TwoOffices.both)
        try await requests.submit(own, by: TwoOffices.both)
        await #expect(throws: Refusal(.authorCannotApprove)) { try await requests.approve(own, by: TwoOffices.both) }
        #expect(try await requests.request(own, by: TwoOffices.both).timeline.contains { $0.fact == .refused(code: .authorCannotApprove, person: nil) })
        await #expect(throws: Refusal(.notPermitted)) { try await requests.approve(own, by: TwoOffices.registrar) }

        let id = try await offices.dispatched([one])
        try await offices.carry()
        #expect(id != own)
        let desk = VerificationDesk(offices.russia)
        let statements = [EvidenceItem(kind: .personsStatement, finding: .genuine)]
        let forged = [EvidenceItem(kind: .passport, finding: .isFalse)]
        let attempts: [(OfficersFinding, Actor, Refusal.Code)] = [
            (Self.finding(.confirmed, .registerAndStatementAgree, statements), TwoOffices.verifier("a"), .thirdTierAlone),
            (Self.finding(.confirmed, .documentsProve, forged), TwoOffices.verifier("a"), .falseDocumentIsNoProof),
            (Self.finding(.confirmed, .registerEntryMatches, registered: "999"), TwoOffices.verifier("a"), .registeredPersonMissing),
            (Self.finding(.confirmed, .registerEntryMatches), TwoOffices.auditor, .notPermitted),
        ]
        for (finding, actor, code) in attempts {
            await #expect(throws: Refusal(code)) { try await desk.record(finding, on: one, by: actor) }
        }
        _ = try await desk.record(Self.finding(.confirmed, .registerEntryMatches), on: one, by: TwoOffices.verifier("a"))
        await #expect(throws: Refusal(.secondOfficerMustDiffer)) {
            try await desk.record(Self.finding(.confirmed, .registerEntryMatches), on: one, by: TwoOffices.verifier("a"))
        }
        let journaled = try await offices.russia.journal.read { try $0.load(NationalityVerification.self, one.text) }.timeline.compactMap { entry -> Refusal.Code? in
            if case .refused(let code) = entry.fact { code } else { nil }
        }
        #expect(journaled == [.thirdTierAlone, .falseDocumentIsNoProof, .registeredPersonMissing, .notPermitted, .secondOfficerMustDiffer])
    }

    @Test("The second officer sees the first answer nowhere until theirs is recorded: view, queue, tasks, request, audit")
    func blind() async throws {
        let offices = try await TwoOffices.make()
        let people = try await offices.importManifest()
        let one = try #require(people["1"])
        let id = try await offices.dispatched([one])
        try await offices.carry()
        let desk = VerificationDesk(offices.russia)
        _ = try await desk.record(Self.finding(.notNational, .registeredForeigner, note: "canary"), on: one, by: TwoOffices.verifier("a"))
        let second = TwoOffices.verifier("b")
        func everything(_ actor: Actor) async throws -> String {
            let view = try await desk.view(one, by: actor)
            let queue = try desk.queue(by: actor)
            let tasks = TasksDesk(offices.russia).tasks(of: actor)
            let request = try await RequestDesk(offices.russia).request(id, by: actor)
            let audit = try await AuditDesk(offices.russia).entries(before: nil, by: TwoOffices.auditor)
            return "\(view) \(queue) \(tasks) \(request) \(audit.map(\.kind))"
        }
        let shown = try await everything(second)
        for word in ["canary", "notNational", "registeredForeigner"] { #expect(!shown.contains(word), "\(word)") }
        #expect(try await everything(TwoOffices.verifier("a")).contains("canary"))
        _ = try await desk.record(Self.finding(.confirmed, .registerEntryMatches), on: one, by: second)
        #expect(try await everything(second).contains("canary"))
    }
}
