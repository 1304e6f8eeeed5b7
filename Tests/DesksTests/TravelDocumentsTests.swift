// SPDX-License-Identifier: Apache-2.0

import Casework
import CivilRegistry
import Desks
import Identity
import Pouch
import Store
import Testing
import Workflow

private let consul = TwoOffices.verifier("consul")
private let issuer = Actor(id: OfficerID("issuer"), roles: [.registrar])
private let escort = Actor(id: OfficerID("escort"), roles: [.transferOfficer])

/// Somebody whose nationality is confirmed, at two offices.
struct ConfirmedPerson {
    let offices: TwoOffices
    let request: String
    let person: CaseReference

    static func make() async throws -> ConfirmedPerson {
        let (offices, request, people) = try await ExchangeTests.registered()
        let one = try #require(people["1"])
        try await ExchangeTests.answer(offices, one)
        return ConfirmedPerson(offices: offices, request: request, person: one)
    }

    /// With a paper that the holding state knows of.
    static func issued(_ kind: TravelDocumentKind = .readmission) async throws -> ConfirmedPerson {
        let one = try await make()
        try await one.approve(kind)
        try await one.russia(.issue, by: issuer)
        try await one.offices.carry()
        return one
    }

    func approve(_ kind: TravelDocumentKind = .readmission) async throws {
        try await russia(.request(kind), by: TwoOffices.caseOfficer)
        try await russia(.confirmIdentity([.photograph, .birth, .mother], PrintedName(primary: "MAGOMEDOV", secondary: "RAMZAN")), by: consul)
        try await russia(.approve, by: TwoOffices.approver)
    }

    func russia(_ act: TravelDocumentAct, by actor: Actor) async throws { try await TravelDocumentsDesk(offices.russia).perform(act, on: person, by: actor) }

    func iraq(_ act: TravelDocumentAct, by actor: Actor) async throws { try await TravelDocumentsDesk(offices.iraq).perform(act, on: person, by: actor) }

    var document: TravelDocument {
        get async throws { try await TravelDocumentsDesk(offices.russia).view(person, by: TwoOffices.auditor).document }
    }

    var papers: TravelPapers {
        get async throws { try await TravelDocumentsDesk(offices.iraq).view(person, by: TwoOffices.auditor).papers }
    }

    /// Whether the light of the documents is green at the holding state today.
    var isGreen: Bool {
        get async throws { try await SafeguardsDesk(offices.iraq).standing(person, by: assessor).lights.isGreen(.documents) }
    }

    func tasks(_ office: Office, _ actor: Actor) -> [OfficeTask.Verb] { TasksDesk(office).tasks(of: actor).map(\.verb) }

    /// A message of Russia's that no desk of ours would write.
    func forge(_ message: InterstateMessage) async throws -> Bool {
        let office = offices.russia
        let last = try await office.journal.read { try $0.lastOutgoing(to: offices.iraq.keys.nodeID) }
        let at = office.now()
        let envelope = try Envelope.seal(
            try CanonicalJSON.encode(message), id: "forged", seq: (last?.seq ?? 0) + 1, prev: last?.hash, created: at.milliseconds,
            expires: at.adding(seconds: 86_400).milliseconds, from: office.keys, to: offices.iraq.descriptor)
        let (_, receipts) = try await TwoOffices.bring([envelope.bytes], to: offices.iraq, from: office.descriptor)
        return receipts.contains { $0.rung == .refused && $0.word == "content-refused" }
    }
}

@Suite struct TravelDocumentsTests {
    @Test("Requested, compared, approved, issued: the holding state's light goes green, goes dark when the paper is about to end, and is green again with the next")
    func wholeLife() async throws {
        let one = try await ConfirmedPerson.make()
        let (russia, iraq) = (one.offices.russia, one.offices.iraq)
        #expect(try await !one.isGreen)
        #expect(try TravelDocumentsDesk(russia).askable(by: TwoOffices.caseOfficer).map(\.id) == [one.person.text])
        try await one.russia(.request(.certificateOfReturn), by: TwoOffices.caseOfficer)
        #expect(try TravelDocumentsDesk(russia).askable(by: TwoOffices.caseOfficer).isEmpty && one.tasks(russia, consul).contains(.confirmDocumentIdentity))
        let view = try await TravelDocumentsDesk(russia).view(one.person, by: consul)
        #expect(view.registered?.number == "7" && view.described?.fullName == "رمضان محمدوف")
        #expect(try await TravelDocumentsDesk(russia).view(one.person, by: TwoOffices.caseOfficer).registered == nil, "the register is not a case officer's")
        try await one.russia(.confirmIdentity([.photograph, .birth, .mother], PrintedName(primary: "MAGOMEDOV", secondary: "RAMZAN")), by: consul)
        #expect(one.tasks(russia, TwoOffices.approver).contains(.approveDocument))
        await #expect(throws: Refusal(.notPermitted)) { try await one.russia(.approve, by: TwoOffices.caseOfficer) }
        try await one.russia(.approve, by: TwoOffices.approver)
        #expect(one.tasks(russia, issuer).contains(.issueDocument))
        try await one.russia(.issue, by: issuer)
        #expect(try await !one.isGreen, "it has not been told")
        try await one.offices.carry()
        let paper = try #require(try await one.papers.current?.paper)
        #expect(paper.number == "RU0000001" && paper.validUntil == russia.today.adding(days: 15))
        #expect(try await one.isGreen)

        #expect(one.tasks(iraq, escort).contains(.acknowledgePaper))
        try await one.iraq(.deliver(on: iraq.today), by: escort)
        try await one.offices.carry()
        #expect(try await one.document.state == .delivered && !one.tasks(iraq, escort).contains(.acknowledgePaper))
        let sent = try await russia.journal.read { try $0.outgoing(to: iraq.keys.nodeID) }.filter { $0.kind == "travelDocument" }
        #expect(sent.count == 1 && sent[0].takenUp != nil)

        one.offices.pass(days: 13)
        #expect(try await !one.isGreen)
        #expect(one.tasks(russia, issuer).contains(.reissueDocument))
        one.offices.pass(days: 3)
        #expect(try await one.document.state(on: russia.today) == .expired)
        try await one.russia(.reissue, by: issuer)
        try await one.offices.carry()
        #expect(try await one.papers.current?.paper.number == "RU0000002")
        #expect(try await one.isGreen)
        #expect(try await one.papers.papers.map(\.end) == [.replaced, nil])
        #expect(try await one.document.papers.map(\.paper.replaces) == [nil, "RU0000001"])
        let day = iraq.today
        for office in [iraq, russia] { try await office.journal.write { try office.travelDocumentUsed(one.person, on: day, $0) } }
        #expect(try await one.document.state == .used)
        #expect(try await one.papers.isUsed)
        for office in [iraq, russia] {
            #expect(try await AuditDesk(office).verify(by: TwoOffices.auditor).whole)
            #expect(try await office.rebuild().isIdentical)
        }
    }

    @Test("An answer recalled cancels the paper by itself, and the holding state is told with it; its number is not given again")
    func recalled() async throws {
        let one = try await ConfirmedPerson.issued()
        let (russia, iraq) = (one.offices.russia, one.offices.iraq)
        try await AnswersDesk(russia).recall(one.person, reason: .wrongPerson, note: nil, by: consul)
        #expect(try await one.document.state == .cancelled)
        #expect(try await one.document.cancellation == .answerRecalled)
        await #expect(throws: Refusal(.answerRecalled)) { try await one.russia(.request(.readmission), by: TwoOffices.caseOfficer) }
        try await one.offices.carry()
        #expect(try await one.papers.current == nil)
        #expect(try await !one.isGreen)
        #expect(one.tasks(iraq, escort).contains(.noteVoidPaper))
        try await one.iraq(.noteVoid, by: escort)
        #expect(!one.tasks(iraq, escort).contains(.noteVoidPaper))

        try await AnswersDesk(russia).reopen(one.person, reason: ExchangeTests.words, by: TwoOffices.verifier("c"))
        try await ExchangeTests.answer(one.offices, one.person, by: ("c", "d"))
        try await AnswersDesk(iraq).acknowledge(one.person, by: TwoOffices.caseOfficer)
        try await one.offices.carry()
        try await one.approve()
        try await one.russia(.issue, by: issuer)
        try await one.offices.carry()
        #expect(try await one.papers.current?.paper.number == "RU0000002")
    }

    @Test("A document that was only asked for ends with the answer as well, and the holding state never hears of it") func neverIssued() async throws {
        let one = try await ConfirmedPerson.make()
        try await one.approve()
        try await AnswersDesk(one.offices.russia).recall(one.person, reason: .newFacts, note: nil, by: consul)
        #expect(try await one.document.state == .cancelled)
        await #expect(throws: Refusal(.notPossibleNow)) { try await one.russia(.issue, by: issuer) }
        try await one.offices.carry()
        #expect(try await one.papers.timeline.isEmpty)
        let kinds = try await one.offices.russia.journal.read { try $0.outgoing(to: one.offices.iraq.keys.nodeID) }.map(\.kind)
        #expect(!kinds.contains("travelDocument"))
    }

    @Test("Lost by the escort: both sides know, nothing is issued before it is reported, and then there is another number") func lost() async throws {
        let one = try await ConfirmedPerson.issued()
        let russia = one.offices.russia
        try await one.iraq(.lose(note: nil), by: escort)
        #expect(try await !one.isGreen)
        try await one.offices.carry()
        #expect(try await one.document.state == .lost)
        #expect(one.tasks(russia, issuer).contains(.reportLostDocument) && !one.tasks(russia, issuer).contains(.reissueDocument))
        await #expect(throws: Refusal(.notPossibleNow)) { try await one.russia(.reissue, by: issuer) }
        try await one.russia(.report(LossReport(on: russia.today, reference: "SLTD 12/26")), by: issuer)
        try await one.russia(.reissue, by: issuer)
        try await one.offices.carry()
        #expect(try await one.papers.current?.paper.number == "RU0000002")
    }

    @Test("An answer that supersedes a contested one carries a document once the other side has taken note; one that takes the nationality back ends it")
    func superseded() async throws {
        let one = try await ConfirmedPerson.make()
        func review(_ outcome: VerificationOutcome, by officers: (String, String)) async throws {
            try await AnswersDesk(one.offices.iraq).contest(one.person, ground: .newEvidence, note: nil, by: TwoOffices.approver)
            try await one.offices.carry()
            try await AnswersDesk(one.offices.russia).reopen(one.person, reason: ExchangeTests.words, by: TwoOffices.verifier(officers.0))
            try await ExchangeTests.answer(one.offices, one.person, outcome, by: officers)
            try await AnswersDesk(one.offices.iraq).acknowledge(one.person, by: TwoOffices.caseOfficer)
        }
        try await review(.confirmed, by: ("c", "d"))
        await #expect(throws: Refusal(.answerNotAcknowledged)) { try await one.approve() }
        try await one.offices.carry()
        try await one.approve()
        try await one.russia(.issue, by: issuer)
        try await one.offices.carry()
        #expect(try await one.isGreen)
        try await review(.notEstablished, by: ("a", "b"))
        try await one.offices.carry()
        #expect(try await one.document.cancellation == .answerChanged)
        #expect(try await !one.isGreen)
    }

    @Test("A person withdrawn: the paper is cancelled by itself; late news of it is kept and gives nobody a journey") func withdrawn() async throws {
        let one = try await ConfirmedPerson.issued()
        try await RequestDesk(one.offices.iraq).withdraw(one.person, from: one.request, reason: .personObjects, note: nil, by: TwoOffices.approver)
        try await one.offices.carry()
        #expect(try await one.document.state == .cancelled)
        #expect(try await one.document.cancellation == .requestWithdrawn)
        #expect(try await one.papers.current == nil, "a warning counts, however late")
        let paper = TravelPaper(number: "RU0000009", validUntil: one.offices.iraq.today.adding(days: 20))
        #expect(try await !one.forge(.travelDocument(request: one.request, person: one.person, news: .issued(paper))))
        #expect(try await one.papers.current == nil)
        #expect(try await !one.isGreen)
        #expect(try await one.papers.timeline.contains { if case .late = $0.fact { true } else { false } })
    }

    @Test("A journey that is planned beyond the paper makes the next one due") func planned() async throws {
        let one = try await ConfirmedPerson.issued()
        let russia = one.offices.russia
        #expect(!one.tasks(russia, issuer).contains(.reissueDocument))
        let day = russia.today.adding(days: 40)
        try await russia.journal.write { try russia.journeyPlanned(one.person, on: day, $0) }
        #expect(one.tasks(russia, issuer).contains(.reissueDocument))
        await #expect(throws: Refusal(.paperEndsTooEarly)) { try await one.russia(.reissue, by: issuer) }
        one.offices.pass(days: 15)
        try await one.russia(.reissue, by: issuer)
        #expect(!one.tasks(russia, issuer).contains(.reissueDocument))
    }

    @Test("What does not fit is refused as a whole", arguments: 0..<6) func hostile(_ number: Int) async throws {
        let one = try await ConfirmedPerson.issued()
        let two = try #require(one.offices.references["2"])
        let paper = TravelPaper(number: "RU0000007", validUntil: one.offices.iraq.today.adding(days: 20))
        let known = TravelPaper(number: "RU0000001", validUntil: one.offices.iraq.today.adding(days: 20))
        let stranger = CaseReference.draw { UInt64.random(in: .min ... .max) }
        let messages: [InterstateMessage] = [
            .travelDocument(request: one.request, person: one.person, news: .issued(paper)), .travelDocument(request: one.request, person: one.person, news: .delivered(number: "RU0000001", on: one.offices.iraq.today)),
            .travelDocument(request: one.request, person: stranger, news: .issued(paper)), .travelDocument(request: "unknown", person: one.person, news: .cancelled(number: "RU0000001")),
            .travelDocument(request: one.request, person: two, news: .issued(known)), .travelDocument(request: one.request, person: one.person, news: .reissued(paper, replacing: "RU0000005")),
        ]
        #expect(try await one.forge(messages[number]))
        let papers = try await one.papers
        #expect(papers.current?.paper.number == "RU0000001" && papers.papers.count == 1)
    }

    @Test("A person held from disclosure is not spoken of, not even that the paper has come") func held() async throws {
        let one = try await ConfirmedPerson.issued()
        try await FilesDesk(one.offices.iraq).hold(one.person, for: .asylumClaim, note: nil, by: TwoOffices.caseOfficer)
        await #expect(throws: Refusal(.personHeldFromDisclosure)) { try await one.iraq(.deliver(on: one.offices.iraq.today), by: escort) }
    }
}
