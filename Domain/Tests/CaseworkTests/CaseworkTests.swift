// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
import Identity
import Testing
import Workflow

let now = Moment(milliseconds: 1_772_010_000_000)
let today = now.day(utcOffsetHours: 3)

/// A reference for a number; the same for the same number.
func reference(_ number: Int) -> CaseReference {
    var state = UInt64(number)
    return CaseReference.draw {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 7
    }
}

func officer(_ id: String, _ roles: Role...) -> Actor { Actor(id: OfficerID(id), roles: Set(roles)) }

extension CaseworkRecord {
    mutating func happen(_ facts: [Fact], by id: String? = nil) {
        for fact in facts { apply(Recorded(entry: 0, fact: fact, occurredAt: now, recordedAt: now, by: id.map { OfficerID($0) })) }
    }
}

func person(_ change: (inout PersonDescription) -> Void = { _ in }) -> PersonDescription {
    var person = PersonDescription(
        names: [NameRendering("رمضان محمدوف", source: .manifest)], birth: PartialDate(iso: "1991-03-14"), claimed: .state(.russia))
    change(&person)
    return person
}

func file(_ description: PersonDescription) -> DetentionFile {
    var file = DetentionFile()
    let source = SourceRecord(manifest: "m", line: 4, header: ["الاسم"], cells: ["رمضان"])
    file.happen([.registered(Registration(fileNumber: "HW/1", description: description, transferredOn: nil, batch: nil, source: source))])
    return file
}

@Suite struct DetentionFileTests {
    @Test("Children, people of unknown age, people held and people of another state cannot be put into a request")
    func gates() {
        let cases: [(DetentionFile, Refusal.Code)] = [
            (file(person { $0.birth = PartialDate(iso: "2010-05-05") }), .personUnderage), (file(person { $0.birth = PartialDate(iso: "2008") }), .personAgeUnknown),
            (file(person { $0.birth = nil }), .personAgeUnknown), (file(person { $0.claimed = .undetermined }), .personClaimsOtherState),
            (file(person { $0.claimed = .state(.iraq) }), .personClaimsOtherState),
        ]
        for (file, code) in cases { #expect(throws: Refusal(code)) { try file.putIntoRequest("r", of: .russia, on: today) } }
        #expect(throws: Never.self) { try file(person()).putIntoRequest("r", of: .russia, on: today) }
    }

    @Test("A hold stops disclosure until two officers, two people, have lifted it with a reason")
    func holds() throws {
        var held = file(person())
        held.happen([try held.hold("h", for: .asylumClaim, note: nil, by: officer("a", .caseOfficer))], by: "a")
        #expect(throws: Refusal(.personHeldFromDisclosure)) { try held.checkCanBeRequested(of: .russia, on: today) }
        let reason = TaggedText("withdrawn", .english)
        #expect(throws: Refusal(.holdNotActive)) { try held.confirmLift("h", reason: reason, by: officer("b", .approver)) }
        #expect(throws: Refusal(.reasonMissing)) { try held.proposeLift("h", reason: TaggedText("", .english), by: officer("a", .caseOfficer)) }
        held.happen([try held.proposeLift("h", reason: reason, by: officer("a", .caseOfficer))], by: "a")
        #expect(throws: Refusal(.lifterMustDiffer)) { try held.confirmLift("h", reason: reason, by: officer("a", .caseOfficer, .approver)) }
        #expect(held.isHeldFromDisclosure)
        held.happen([try held.confirmLift("h", reason: reason, by: officer("b", .approver))], by: "b")
        #expect(!held.isHeldFromDisclosure)
    }

    @Test("The same row again is no change; another one is")
    func rows() {
        let known = file(person())
        let row = Registration(fileNumber: "HW/1", description: person(), transferredOn: nil, batch: nil, source: SourceRecord(manifest: "n", line: 9, header: [], cells: []))
        #expect(known.compare(row) == nil)
        let other = Registration(fileNumber: "HW/1", description: person { $0.father = "احمد" }, transferredOn: nil, batch: nil, source: row.source)
        #expect(known.compare(other) == .rowChanged(other))
    }
}

@Suite struct RequestTests {
    static let author = officer("author", .caseOfficer, .approver)
    static let approver = officer("approver", .approver)

    static func submitted() throws -> RepatriationRequest {
        var request = RepatriationRequest()
        request.happen([.drafted(requesting: .iraq, requested: .russia, profile: "p")], by: "author")
        request.happen([try request.add(reference(5), by: author)], by: "author")
        request.happen([try request.submit(by: author)], by: "author")
        return request
    }

    @Test("Whoever wrote a request neither approves nor dispatches it")
    func fourEyes() throws {
        var request = try Self.submitted()
        #expect(throws: Refusal(.authorCannotApprove)) { try request.approve(by: Self.author) }
        request.happen([try request.approve(by: Self.approver)], by: "approver")
        #expect(throws: Refusal(.authorCannotApprove)) { try request.dispatch(under: "IQ/1", by: Self.author) }
        #expect(throws: Never.self) { try request.dispatch(under: "IQ/1", by: Self.approver) }
    }

    @Test("Nothing can be added once it is submitted, nothing dispatched before it is approved, nothing empty submitted")
    func order() throws {
        let request = try Self.submitted()
        #expect(throws: Refusal(.notPossibleNow)) { try request.add(reference(9), by: Self.author) }
        #expect(throws: Refusal(.notPossibleNow)) { try request.dispatch(under: "", by: Self.approver) }
        var empty = RepatriationRequest()
        empty.happen([.drafted(requesting: .iraq, requested: .russia, profile: "p")], by: "author")
        #expect(throws: Refusal(.nobodySelected)) { try empty.submit(by: Self.author) }
    }

    @Test("40 of 130 answered is partly answered; the last answer makes it answered; the clock runs from receipt")
    func answers() {
        let people = (0..<130).map { index in reference(index) }
        var request = RepatriationRequest()
        request.happen([.arrived(requesting: .iraq, requested: .russia, profile: "p", note: "IQ/2026/0001", dispatchedAt: now, people: people)])
        #expect(request.receivedAt == now && request.side == .nationality)
        let answer = NationalityAnswer(outcome: .confirmed, tier: .proof, reason: .documentsProve, decidedOn: today)
        for person in people.prefix(40) { request.happen([.answered(person: person, answer: answer)]) }
        #expect(request.state == .partiallyAnswered && request.answers.count == 40)
        for person in people.dropFirst(40) { request.happen([.answered(person: person, answer: answer)]) }
        #expect(request.state == .answered)
    }

    @Test("A fact that comes twice changes nothing the second time")
    func idempotent() throws {
        var request = try Self.submitted()
        let once = request.people
        request.happen([.personAdded(once[0])], by: "author")
        #expect(request.people == once)
    }
}

@Suite struct VerificationTests {
    static let profile = AgreementProfile(
        id: "t", version: 1, requesting: .iraq, requested: .russia, basis: "", rules: [.reply: AgreementRule(.days(25))],
        evidence: [
            .passport: EvidenceRule(.proof), .registerEntry: EvidenceRule(.rebuttable), .language: EvidenceRule(.indication), .personsStatement: EvidenceRule(.indication),
        ], calendars: [])

    static func finding(
        _ outcome: VerificationOutcome, _ reason: VerificationReason, _ evidence: [EvidenceItem] = [EvidenceItem(kind: .registerEntry, finding: .genuine)],
        registered: String? = "7"
    ) -> OfficersFinding {
        OfficersFinding(outcome: outcome, registered: registered, evidence: evidence, reason: reason, note: TaggedText("because", .english))
    }

    static let confirmed = finding(.confirmed, .registerEntryMatches)
    static let notEstablished = finding(.notEstablished, .evidenceInsufficient, [], registered: nil)

    static func proposed() throws -> NationalityVerification {
        var verification = NationalityVerification()
        let disclosed = DisclosedPerson(file(person()), reference(5), for: .nationalityVerification)
        verification.happen([.claimed(request: "r", from: .iraq, person: disclosed)])
        verification.happen(try verification.propose(confirmed, by: officer("a", .verificationOfficer), under: profile), by: "a")
        return verification
    }

    @Test("Nor is what another officer tried and was refused visible, before they answered or after")
    func blindToRefusals() throws {
        var verification = NationalityVerification()
        let disclosed = DisclosedPerson(file(person()), reference(5), for: .nationalityVerification)
        verification.happen([.claimed(request: "r", from: .iraq, person: disclosed)])
        verification.happen([.refused(code: .thirdTierAlone)], by: "a")
        func sees(_ id: String) -> Bool { verification.timeline(for: OfficerID(id)).contains { $0.fact == .refused(code: .thirdTierAlone) } }
        #expect(sees("a") && !sees("b"))
        verification.happen(try verification.propose(Self.confirmed, by: officer("a", .verificationOfficer), under: Self.profile), by: "a")
        #expect(sees("a") && !sees("b"))
        verification.happen(try verification.answerSecond(Self.confirmed, by: officer("b", .verificationOfficer), under: Self.profile, on: today), by: "b")
        #expect(sees("b"))
    }

    @Test("Two officers who agree decide; the answer rests on what both could see")
    func agree() throws {
        var verification = try Self.proposed()
        #expect(throws: Refusal(.secondOfficerMustDiffer)) {
            try verification.answerSecond(Self.confirmed, by: officer("a", .verificationOfficer), under: Self.profile, on: today)
        }
        verification.happen(try verification.answerSecond(Self.confirmed, by: officer("b", .verificationOfficer), under: Self.profile, on: today), by: "b")
        #expect(verification.state == .decided && verification.answer?.outcome == .confirmed && verification.answer?.tier == .rebuttable)
    }

    @Test("Agreeing on the outcome but not on the person is a difference")
    func namesake() throws {
        var verification = try Self.proposed()
        let other = Self.finding(.confirmed, .registerEntryMatches, registered: "8")
        verification.happen(try verification.answerSecond(other, by: officer("b", .verificationOfficer), under: Self.profile, on: today), by: "b")
        #expect(verification.state == .divided && verification.answer == nil)
    }

    @Test("Officers who differ are settled by a third who has not answered, or sent back; never counted")
    func divided() throws {
        var verification = try Self.proposed()
        verification.happen(try verification.answerSecond(Self.notEstablished, by: officer("b", .verificationOfficer), under: Self.profile, on: today), by: "b")
        for id in ["a", "b"] {
            #expect(throws: Refusal(.thirdOfficerMustDiffer)) {
                try verification.settle(Self.confirmed, by: officer(id, .verificationOfficer), under: Self.profile, on: today)
            }
        }
        var settled = verification
        settled.happen(try settled.settle(Self.confirmed, by: officer("c", .verificationOfficer), under: Self.profile, on: today), by: "c")
        #expect(settled.answer?.outcome == .confirmed)
        verification.happen(try verification.sendBack(TaggedText("look again", .english), by: officer("b", .verificationOfficer)), by: "b")
        #expect(verification.state == .claimed && verification.earlierRounds.count == 1)
    }

    @Test("Nothing of the first finding is visible to whoever may be the second", arguments: ["b", "c", "a"])
    func blind(_ id: String) throws {
        let verification = try Self.proposed()
        #expect(verification.mayCompare(OfficerID(id)) == (id == "a"))
        let shown = "\(verification.timeline(for: OfficerID(id)).map(\.fact))"
        #expect(shown.contains("because") == (id == "a"))
    }

    @Test(
        "A confirmation needs more than indications, and a false document proves nothing",
        arguments: [
            ([EvidenceItem(kind: .language, finding: .genuine), EvidenceItem(kind: .personsStatement, finding: .genuine)], VerificationReason.registerAndStatementAgree, Refusal.Code.thirdTierAlone),
            ([EvidenceItem(kind: .passport, finding: .isFalse)], .documentsProve, .falseDocumentIsNoProof),
            ([EvidenceItem(kind: .passport, finding: .isFalse), EvidenceItem(kind: .language, finding: .genuine)], .registerEntryMatches, .thirdTierAlone),
            ([EvidenceItem(kind: .passport, finding: .isFalse), EvidenceItem(kind: .registerEntry, finding: .genuine)], .documentsProve, .falseDocumentIsNoProof),
            ([], .documentsProve, .noEvidence),
        ])
    func basis(_ evidence: [EvidenceItem], _ reason: VerificationReason, _ code: Refusal.Code) throws {
        var verification = NationalityVerification()
        let disclosed = DisclosedPerson(file(person()), reference(5), for: .nationalityVerification)
        verification.happen([.claimed(request: "r", from: .iraq, person: disclosed)])
        let finding = Self.finding(.confirmed, reason, evidence)
        #expect(throws: Refusal(code)) { try verification.propose(finding, by: officer("a", .verificationOfficer), under: Self.profile) }
    }
}

@Suite struct DisclosureTests {
    /// A file in which every field carries a mark of its own.
    static func marked(_ number: Int) -> DetentionFile {
        var file = DetentionFile()
        let description = PersonDescription(
            names: [NameRendering("name-\(number)", source: .manifest)], kunya: "kunya-\(number)", father: "father-\(number)", mother: "mother-\(number)", sex: .male,
            birth: PartialDate(iso: "1990"), birthPlace: "place-\(number)", documents: [DocumentNumber("document-\(number)")], claimed: .state(.russia))
        let source = SourceRecord(manifest: "secret-manifest", line: 7, header: ["secret-header"], cells: ["secret-cell-\(number)"])
        file.happen(
            [
                .registered(Registration(fileNumber: "secret-number-\(number)", description: description, transferredOn: PartialDate(iso: "2026"), batch: "secret-batch", source: source)),
                .heldFromDisclosure(hold: "secret-hold", reason: .asylumClaim, note: TaggedText("secret-note", .arabic)),
                .liftProposed(hold: "secret-hold", reason: TaggedText("secret-reason", .arabic)), .holdLifted(hold: "secret-hold", reason: TaggedText("secret-reason", .arabic)),
            ], by: "secret-officer")
        return file
    }

    @Test("Nothing but the fields of the purpose gets into what another state is told", arguments: 0..<50)
    func nothingElse(_ number: Int) throws {
        let disclosed = DisclosedPerson(Self.marked(number), reference(number), for: .nationalityVerification)
        let message = InterstateMessage.request(
            RequestMessage(request: "r", note: "IQ/2026/0001", requesting: .iraq, requested: .russia, profile: "p", dispatchedAt: now, people: [disclosed]))
        let text = String(decoding: try JSONEncoder().encode(message), as: UTF8.self)
        #expect(!text.contains("secret") && !text.contains("asylum"))
        for field in ["name", "kunya", "father", "mother", "place", "document"] { #expect(text.contains("\(field)-\(number)")) }
    }

    @Test("A message survives its coding")
    func coding() throws {
        let disclosed = DisclosedPerson(Self.marked(1), reference(5), for: .nationalityVerification)
        let answer = NationalityAnswer(outcome: .notEstablished, tier: .indication, reason: .noCandidateFound, decidedOn: today)
        let messages: [InterstateMessage] = [
            .request(RequestMessage(request: "r", note: "n", requesting: .iraq, requested: .russia, profile: "p", dispatchedAt: now, people: [disclosed])),
            .registered(request: "r", number: "RU/2026/0001"), .answer(request: "r", person: reference(5), answer: answer), .lineCheck(number: 3),
        ]
        for message in messages { #expect(try JSONDecoder().decode(InterstateMessage.self, from: JSONEncoder().encode(message)) == message) }
    }
}
