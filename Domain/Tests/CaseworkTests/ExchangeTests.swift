// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Testing
import Workflow

let agreement = AgreementProfile(
    id: "p", version: 1, requesting: .iraq, requested: .russia, basis: "",
    rules: [
        .reply: AgreementRule(.days(25)), .replyExtended: AgreementRule(.days(60)), .interview: AgreementRule(.days(5)),
        .journey: AgreementRule(.days(90)), .journeyNotice: AgreementRule(.workingDays(5)), .journeyNoticeAnswer: AgreementRule(.workingDays(2)),
        .wrongfulReturn: AgreementRule(.months(1)), .takeBack: AgreementRule(.months(1)),
        .observationAcknowledged: AgreementRule(.workingDays(5)), .observationResumed: AgreementRule(.workingDays(2)), .observationStale: AgreementRule(.days(30)),
    ],
    evidence: [.registerEntry: EvidenceRule(.rebuttable), .passport: EvidenceRule(.proof)], papers: [.readmission: [PaperRule(.expulsionOrder), PaperRule(.personDescription)]],
    calendars: [
        WorkingCalendar(state: .iraq, weekend: [5, 6], utcOffsetHours: 3), WorkingCalendar(state: .russia, weekend: [6, 7], utcOffsetHours: 3),
    ])

@Suite struct RequestClockTests {
    static let people = (0..<10).map { reference($0) }

    static func arrived() -> RepatriationRequest {
        var request = RepatriationRequest()
        request.happen([
            .arrived(requesting: .iraq, requested: .russia, profile: "p", note: "IQ/1", dispatchedAt: now, people: people), .registered(number: "RU/1"),
        ])
        return request
    }

    func at(_ days: Int) -> Moment { now.adding(seconds: Int64(days) * 86_400) }

    @Test("A request returned as incomplete rests its clock; what was missing starts it again where it rested, never from the beginning")
    func pause() throws {
        var request = Self.arrived()
        let registrar = officer("r", .registrar)
        #expect(throws: Refusal(.nothingGiven)) { try request.returnIncomplete([], at: at(3), by: registrar) }
        let gap = RequestGap(person: Self.people[0], code: .birthMissing, note: nil)
        request.happen([try request.returnIncomplete([gap], at: at(3), by: registrar)], by: "r")
        #expect(request.state == .returnedIncomplete && request.due(under: agreement) == nil)
        request.apply(Recorded(entry: 9, fact: .amended(remarks: TaggedText("here", .english), people: []), occurredAt: at(10), recordedAt: at(10), by: nil))
        #expect(request.state == .underVerification)
        #expect(request.due(under: agreement) == today.adding(days: 25 + 7), "seven days of rest are added; the three that ran are not given back")
    }

    @Test("An extension moves only those it was asked for, reaches no further than agreed, and is not asked too late")
    func extending() throws {
        var request = Self.arrived()
        let verifier = officer("v", .verificationOfficer)
        let some = Array(Self.people.prefix(3))
        func ask(_ day: Int) -> ExtensionAsk { ExtensionAsk(id: "e", people: some, until: today.adding(days: day), ground: .regionalArchive, note: nil) }
        #expect(throws: Refusal(.beyondExtension)) { try request.askExtension(ask(61), on: today, by: verifier, under: agreement) }
        #expect(throws: Refusal(.beyondExtension)) { try request.askExtension(ask(25), on: today, by: verifier, under: agreement) }
        #expect(throws: Refusal(.extensionTooLate)) { try request.askExtension(ask(60), on: today.adding(days: 26), by: verifier, under: agreement) }
        request.happen([try request.askExtension(ask(60), on: today, by: verifier, under: agreement)], by: "v")
        #expect(throws: Refusal(.extensionPending)) { try request.askExtension(ask(50), on: today, by: verifier, under: agreement) }
        #expect(request.clock.due(some[0], under: agreement) == today.adding(days: 25), "nothing moves before it is granted")
        request.happen([.extensionGranted(ask: "e")])
        #expect(some.allSatisfy { request.clock.due($0, under: agreement) == today.adding(days: 60) })
        #expect(Self.people.dropFirst(3).allSatisfy { request.clock.due($0, under: agreement) == today.adding(days: 25) })
        #expect(request.due(under: agreement) == today.adding(days: 25))
    }

    @Test("One person can be withdrawn while the others go on; the last one withdrawn ends the request")
    func withdrawal() throws {
        var request = Self.arrived()
        for person in Self.people.dropLast() { request.happen([.personWithdrawn(person, reason: .noLongerHeld)]) }
        #expect(request.unanswered == [Self.people[9]] && request.state == .underVerification)
        request.happen([.personWithdrawn(Self.people[9], reason: .deceased)])
        #expect(request.state == .withdrawn)
    }
}

@Suite struct AnswerTests {
    static let finding = OfficersFinding(
        outcome: .confirmed, registered: "7", evidence: [EvidenceItem(kind: .registerEntry, finding: .genuine)], reason: .registerEntryMatches,
        note: TaggedText("n", .english))
    static let mismatch = OfficersFinding(
        outcome: .identityMismatch, registered: "7", evidence: [], reason: .particularsDiffer, note: TaggedText("n", .english))

    static func claimed() -> NationalityVerification {
        var verification = NationalityVerification()
        let person = DisclosedPerson(file(person()), reference(1), for: .nationalityVerification)
        verification.happen([.claimed(request: "q", from: .iraq, person: person)])
        return verification
    }

    static func decided(_ finding: OfficersFinding = finding, from start: NationalityVerification = claimed(), by officers: (String, String) = ("a", "b")) throws -> NationalityVerification {
        var verification = start
        verification.happen(try verification.propose(finding, by: officer(officers.0, .verificationOfficer), under: agreement), by: officers.0)
        verification.happen(try verification.answerSecond(finding, by: officer(officers.1, .verificationOfficer), under: agreement, on: today), by: officers.1)
        return verification
    }

    @Test("A recall stops what rests on the answer at once, at both sides, until a new answer stands and the other side has taken it up")
    func recall() throws {
        var verification = try Self.decided()
        let consul = officer("a", .verificationOfficer)
        verification.happen(try verification.begin(.travelDocument, by: consul), by: "a")
        var held = file(person())
        let first = try #require(verification.answer)
        held.happen([.putIntoRequest(request: "q", of: .russia), .nationalityAnswered(request: "q", answer: first)])
        held.happen([try held.begin(.transfer, by: officer("c", .caseOfficer))], by: "c")
        #expect(verification.preparations == [.travelDocument: true] && held.preparations == [.transfer: true])

        verification.happen(try verification.recall(.wrongPerson, note: nil, by: consul), by: "a")
        held.happen([.answerRecalled(request: "q", number: 1, reason: .wrongPerson, note: nil)])
        #expect(verification.preparations == [.travelDocument: false] && held.preparations == [.transfer: false])
        #expect(throws: Refusal(.answerRecalled)) { try verification.begin(.travelDocument, by: consul) }
        #expect(throws: Refusal(.answerRecalled)) { try held.begin(.transfer, by: officer("c", .caseOfficer)) }

        verification.happen(try verification.reopen(TaggedText("again", .english), by: officer("c", .verificationOfficer)), by: "c")
        #expect(throws: Refusal(.reviewerMustDiffer)) { try verification.propose(Self.finding, by: consul, under: agreement) }
        verification = try Self.decided(from: verification, by: ("c", "a"))
        let second = try #require(verification.answer)
        #expect(second.number == 2)
        #expect(throws: Refusal(.answerNotAcknowledged)) { try verification.begin(.travelDocument, by: consul) }
        held.happen([.nationalityAnswered(request: "q", answer: second)])
        #expect(throws: Refusal(.answerNotAcknowledged)) { try held.begin(.transfer, by: officer("c", .caseOfficer)) }
        held.happen([try held.acknowledgeAnswer(by: officer("c", .caseOfficer))], by: "c")
        verification.happen([.acknowledged])
        #expect(throws: Never.self) { try held.begin(.transfer, by: officer("c", .caseOfficer)) }
        #expect(throws: Never.self) { try verification.begin(.travelDocument, by: consul) }
    }

    @Test("“Not established” can be taken up again by anybody; “not a national” only when it is contested; nothing else rests on either")
    func reopening() throws {
        let open = OfficersFinding(outcome: .notEstablished, registered: nil, evidence: [], reason: .evidenceInsufficient, note: TaggedText("n", .english))
        var verification = try Self.decided(open)
        #expect(throws: Refusal(.nationalityNotConfirmed)) { try verification.reliance.check() }
        verification.happen(try verification.reopen(TaggedText("a letter came", .english), by: officer("a", .verificationOfficer)), by: "a")
        #expect(verification.state == .claimed && verification.earlierRounds.count == 1 && verification.earlierRounds[0].answer?.number == 1)
        #expect(throws: Never.self) { try verification.propose(Self.finding, by: officer("a", .verificationOfficer), under: agreement) }

        let never = OfficersFinding(outcome: .notNational, registered: nil, evidence: [], reason: .registeredForeigner, note: TaggedText("n", .english))
        var closed = try Self.decided(never)
        #expect(throws: Refusal(.notPossibleNow)) { try closed.reopen(TaggedText("x", .english), by: officer("c", .verificationOfficer)) }
        closed.happen([.contested(number: 1, ground: .newEvidence, note: nil)])
        #expect(throws: Never.self) { try closed.reopen(TaggedText("x", .english), by: officer("c", .verificationOfficer)) }
    }

    @Test("A mismatch names the namesake to colleagues only, and that entry can never again be taken for this person")
    func namesake() throws {
        var verification = try Self.decided(Self.mismatch)
        #expect(verification.namesakes == ["7"])
        #expect(!"\(String(describing: verification.answer))".contains("\"7\""))
        verification.happen([.contested(number: 1, ground: .wrongParticulars, note: nil)])
        verification.happen([.reopened(reason: TaggedText("x", .english))], by: "c")
        #expect(throws: Refusal(.namesakeExcluded)) { try verification.propose(Self.finding, by: officer("c", .verificationOfficer), under: agreement) }
        let nameless = OfficersFinding(outcome: .identityMismatch, registered: nil, evidence: [], reason: .particularsDiffer, note: TaggedText("n", .english))
        #expect(throws: Refusal(.registeredPersonMissing)) { try verification.propose(nameless, by: officer("c", .verificationOfficer), under: agreement) }
    }
}

@Suite struct InterviewTests {
    static let slot = now.adding(seconds: 86_400)

    @Test("An interview is agreed by the side that did not propose the slot; a missed one has a reason and a next slot; every attempt is kept")
    func attempts() throws {
        var interviews: [InterviewEvent] = []
        var verification = AnswerTests.claimed()
        func happen(_ event: InterviewEvent) throws {
            try verification.interviews.check(event)
            verification.happen([.interview(event)])
            interviews.append(event)
        }
        try happen(.asked(id: "i", language: "ce", interpreter: "Zarema D.", manner: .byVideo, slot: Self.slot))
        #expect(throws: Refusal(.notPossibleNow)) { try happen(.held(id: "i", at: Self.slot)) }
        #expect(throws: Refusal(.notPossibleNow)) { try happen(.agreed(id: "i", by: .nationality)) }
        try happen(.otherSlot(id: "i", slot: Self.slot.adding(seconds: 3600), by: .holding))
        try happen(.agreed(id: "i", by: .nationality))
        try happen(.missed(id: "i", reason: .personNotBrought, next: Self.slot.adding(seconds: 86_400 * 5)))
        #expect(throws: Refusal(.notPossibleNow)) { try happen(.held(id: "i", at: Self.slot)) }
        try happen(.agreed(id: "i", by: .holding))
        try happen(.held(id: "i", at: Self.slot.adding(seconds: 86_400 * 5)))
        verification.happen([.minutes(interview: "i", text: TaggedText("says he is from Grozny", .english))])
        let interview = try #require(verification.interviews.first)
        #expect(interview.attempts.map(\.missed) == [.personNotBrought, nil] && interview.attempts[1].heldAt != nil && interview.minutes != nil)
        #expect(throws: Refusal(.notPossibleNow)) { try happen(.agreed(id: "i", by: .holding)) }
        #expect(throws: Refusal(.noSuchInterview)) { try happen(.held(id: "other", at: Self.slot)) }
    }

    @Test("A slot lies ahead, the language is a code, and each act needs its permission")
    func rules() {
        let past = InterviewEvent.asked(id: "i", language: "ru", interpreter: nil, manner: .inPerson, slot: now.adding(seconds: -60))
        #expect(throws: Refusal(.slotInPast)) { try past.check(by: officer("a", .verificationOfficer), at: now) }
        #expect(throws: Refusal(.notPermitted)) { try past.check(by: officer("a", .registrar), at: now) }
        #expect(throws: Refusal(.notPermitted)) { try InterviewEvent.held(id: "i", at: now).check(by: officer("a", .caseOfficer), at: now) }
        let odd = InterviewEvent.asked(id: "i", language: "Russian", interpreter: nil, manner: .inPerson, slot: Self.slot)
        #expect(throws: Refusal(.fieldMissing)) { try [Interview]().check(odd) }
    }

    @Test("The next slot is a working day in both states, five days on")
    func nextSlot() {
        for offset in 0..<14 {
            let day = agreement.nextInterviewDay(after: today.adding(days: offset))
            #expect(agreement.calendars.allSatisfy { $0.isWorking(day) } && day.number >= today.number + offset + 5)
        }
    }
}
