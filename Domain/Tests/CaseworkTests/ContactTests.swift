// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Testing
import Workflow

private func words(_ text: String) -> TaggedText { TaggedText(text, .english) }
private let author = officer("c", .caseOfficer)

@Suite struct ConsularAccessTests {
    static func informed(_ wish: ConsularWish = .yes) -> ConsularAccess {
        var access = ConsularAccess()
        access.happen([.informed(ConsularInformation(language: "ce", interpreter: "Z.", on: today, wish: wish))], by: "c")
        return access
    }

    static func gate(_ access: ConsularAccess = informed(), _ clearance: Clearance = Clearance(), held: Bool = false) -> ContactGate {
        var record = file(person())
        if held { record.happen([.heldFromDisclosure(hold: "h", reason: .asylumClaim, note: nil)]) }
        return ContactGate(record, [clearance], access)
    }

    @Test("The post is told only when the person was informed and asks for it", arguments: ConsularWish.allCases)
    func onlyOnRequest(_ wish: ConsularWish) throws {
        #expect(throws: Refusal(.consularNotInformed)) { try ConsularAccess().notify(.russia, on: today, through: Self.gate(), by: author) }
        var access = Self.informed(wish)
        if wish != .yes {
            #expect(throws: Refusal(.consularNotAsked)) { try access.notify(.russia, on: today, through: Self.gate(access), by: author) }
            access.happen([try access.say(.yes, on: today, by: author)], by: "c")
        }
        access.happen([try access.notify(.russia, on: today, through: Self.gate(access), by: author)], by: "c")
        #expect(access.notifiedOn == today && access.notifiedTo == .russia)
        #expect(throws: Refusal(.notPossibleNow)) { try access.notify(.russia, on: today, through: Self.gate(access), by: author) }
    }

    @Test("Informing names a language and no day to come; nobody's wish is written before they were informed")
    func informing() {
        let tomorrow = ConsularInformation(language: "ru", interpreter: nil, on: today.adding(days: 1), wish: .yes)
        #expect(throws: Refusal(.dayInFuture)) { try ConsularAccess().inform(tomorrow, on: today, by: author) }
        #expect(throws: Refusal(.fieldMissing)) { try ConsularAccess().inform(ConsularInformation(language: "", interpreter: nil, on: today, wish: .yes), on: today, by: author) }
        #expect(throws: Refusal(.consularNotInformed)) { try ConsularAccess().say(.yes, on: today, by: author) }
        for role in Role.allCases where ![.caseOfficer, .safeguardsOfficer, .verificationOfficer].contains(role) {
            #expect(throws: Refusal(.notPermitted)) { try ConsularAccess().oppose(since: today, note: nil, on: today, by: officer("x", role)) }
        }
    }

    @Test("Somebody who opposes contact is not told of and not visited, until they say otherwise")
    func opposed() throws {
        var access = Self.informed()
        access.happen([try access.notify(.russia, on: today, through: Self.gate(access), by: author)], by: "c")
        access.happen([try access.offerVisit("v", at: now.adding(seconds: 60), now: now, through: Self.gate(access), by: author)], by: "c")
        access.happen([try access.oppose(since: today, note: words("fears them"), on: today, by: author)], by: "c")
        #expect(access.isOpposed && access.visits.allSatisfy(\.isOff))
        #expect(throws: Refusal(.contactOpposed)) { try access.notify(.russia, on: today, through: Self.gate(access), by: author) }
        #expect(throws: Refusal(.contactOpposed)) { try access.offerVisit("w", at: now.adding(seconds: 60), now: now, through: Self.gate(access), by: author) }
        #expect(throws: Refusal(.notFound)) { try access.recordVisit("v", on: today, today: today, by: author) }
        access.happen([try access.withdrawOpposition(on: today, by: author)], by: "c")
        #expect(Self.gate(access).isContactOpen)
    }

    @Test("Protection comes before contact: held, or may claim asylum, whatever the person wishes")
    func protected() {
        var claimed = Clearance()
        claimed.happen([.found(SafeguardAssessment(check: .asylumClaim, finding: .blocked(words("asks"))), on: today, until: today)], by: "a")
        var reported = Clearance()
        reported.happen([.newFact([.asylumClaim], words("asked a guard"))], by: "c")
        var objected = Clearance()
        objected.happen([.found(SafeguardAssessment(check: .asylumClaim, finding: .clear), on: today, until: today), .objected(objection: "o", to: .asylumClaim, words("x"))], by: "a")
        for gate in [Self.gate(held: true), Self.gate(Self.informed(), claimed), Self.gate(Self.informed(), reported), Self.gate(Self.informed(), objected)] {
            #expect(gate.isProtected && !gate.isContactOpen)
            #expect(throws: Refusal(.personHeldFromDisclosure)) { try Self.informed().notify(.russia, on: today, through: gate, by: author) }
        }
        reported.happen([.found(SafeguardAssessment(check: .asylumClaim, finding: .clear), on: today, until: today)], by: "a")
        #expect(!Self.gate(Self.informed(), reported).isProtected)
        #expect(!Self.gate(Self.informed(), Clearance()).isProtected)
    }

    @Test("The other state is answered in one way whatever keeps its officers away, and never that protection is pending")
    func oneWord() {
        #expect(InterviewRefusal.toOtherState.mayBeTold && !InterviewRefusal.protectionPending.mayBeTold)
    }

    @Test("A word of the other state fits what stands here, or is refused")
    func words_of_the_other_state() {
        var theirs = ConsularAccess()
        #expect(!theirs.mayArrive(.contactNotWished(on: today), from: .iraq) && !theirs.mayArrive(.visitOffered(visit: "v", slot: now), from: .iraq))
        theirs.happen([.heard(.contactAsked(on: today), from: .iraq)])
        #expect(theirs.isWished && theirs.isToBeNoted && !theirs.mayArrive(.contactAsked(on: today), from: .iraq))
        #expect(!theirs.mayArrive(.contactNotWished(on: today), from: .russia) && theirs.mayArrive(.visitOffered(visit: "v", slot: now), from: .iraq))
        theirs.happen([.heard(.visitOffered(visit: "v", slot: now), from: .iraq)])
        #expect(!theirs.mayArrive(.visitOffered(visit: "v", slot: now), from: .iraq) && !theirs.mayArrive(.visitAnswered(visit: "v", comes: true), from: .iraq))
        #expect(throws: Never.self) { try theirs.answerVisit("v", comes: true, by: officer("a", .verificationOfficer)) }
        theirs.happen([.heard(.contactNotWished(on: today), from: .iraq)])
        #expect(throws: Refusal(.notFound)) { try theirs.answerVisit("v", comes: true, by: officer("a", .verificationOfficer)) }
        #expect(!Self.informed().mayArrive(.contactAsked(on: today), from: .russia), "whom we inform is held here")
    }
}

@Suite struct MissionTests {
    static let consul = officer("v", .verificationOfficer)
    static let people = (20..<30).map { reference($0) }

    static func plan(days: Int = 2, people: [CaseReference] = people, offices: Int = 1) -> MissionPlan {
        MissionPlan(
            id: "m", from: today.adding(days: 10), to: today.adding(days: 9 + days), place: words("Nasiriyah"), offices: (0..<offices).map { words("office \($0)") }, language: "ru",
            interpreter: nil, people: people)
    }

    static func planned(_ plan: MissionPlan = plan()) throws -> (ours: IdentificationMission, theirs: IdentificationMission) {
        var ours = IdentificationMission()
        ours.happen([try ours.propose(plan, to: .iraq, on: today, by: consul)], by: "v")
        var theirs = IdentificationMission()
        #expect(theirs.mayArrive(.planned(plan), from: .russia))
        theirs.happen([.heard(.planned(plan), from: .russia)])
        return (ours, theirs)
    }

    @Test("A mission is planned by one state, met with other days or accepted by the other, and each moves only what is its own")
    func agreed() throws {
        var (ours, theirs) = try Self.planned()
        #expect(throws: Refusal(.otherSideMoves)) { try ours.decline(.noEscort, remark: nil, by: author) }
        #expect(throws: Refusal(.otherSideMoves)) { try theirs.cancel(nil, by: Self.consul) }
        theirs.happen([try theirs.counter(from: today.adding(days: 20), to: today.adding(days: 21), place: nil, remark: nil, on: today, by: author)], by: "c")
        #expect(ours.mayArrive(.countered(from: today.adding(days: 20), to: today.adding(days: 21), place: nil, remark: nil), from: .iraq))
        ours.happen([.heard(.countered(from: today.adding(days: 20), to: today.adding(days: 21), place: nil, remark: nil), from: .iraq)])
        #expect(throws: Refusal(.notPossibleNow)) { try theirs.accept([(Self.people[0], "i")], by: nil, now: now, by: author) }
        let moved = try #require(ours.plan).moved(from: today.adding(days: 20), to: today.adding(days: 21), place: nil)
        ours.happen([try ours.propose(moved, to: .iraq, on: today, by: Self.consul)], by: "v")
        #expect(theirs.mayArrive(.planned(moved), from: .russia) && !theirs.mayArrive(.planned(moved), from: .iraq))
        theirs.happen([.heard(.planned(moved), from: .russia)])
        let seen = Array(Self.people.prefix(7))
        theirs.happen([try theirs.accept(seen.map { ($0, "i-\($0)") }, by: agreement.calendar(of: .iraq), now: now, by: author)], by: "c")
        #expect(ours.mayArrive(.accepted(slots: theirs.slots), from: .iraq))
        ours.happen([.heard(.accepted(slots: theirs.slots), from: .iraq)])
        #expect(ours.leftOut == Array(Self.people.dropFirst(7)) && theirs.leftOut == ours.leftOut)
        #expect(throws: Refusal(.dayInFuture)) { try ours.report(seen[0], .identified, note: nil, now: now, by: Self.consul) }
        let later = now.adding(seconds: 40 * 86_400)
        for person in seen { ours.happen([try ours.report(person, .identified, note: nil, now: later, by: Self.consul)], by: "v") }
        #expect(ours.unreported.isEmpty)
        #expect(throws: Refusal(.notFound)) { try ours.report(Self.people[9], .notSeen, note: nil, now: later, by: Self.consul) }
    }

    @Test("Slots lie on working days, from ten in the morning, one after the other for each office; days too few are said to be", arguments: [1, 2, 3])
    func slots(_ offices: Int) throws {
        let plan = Self.plan(days: 7, people: (0..<40).map { reference($0) }, offices: offices)
        let calendar = try #require(agreement.calendar(of: .iraq))
        let slots = try #require(MissionHours.slots(for: plan.people.map { ($0, "i") }, in: plan, by: calendar))
        #expect(slots.map(\.person) == plan.people)
        for slot in slots {
            #expect(calendar.isWorking(slot.slot.day(utcOffsetHours: 3)) && slot.slot.day(utcOffsetHours: 3) >= plan.from && slot.slot.day(utcOffsetHours: 3) <= plan.to)
            #expect(slots.count { $0.slot == slot.slot } <= offices)
        }
        let short = Self.plan(days: 1, people: (0..<40).map { reference($0) })
        #expect(MissionHours.slots(for: short.people.map { ($0, "i") }, in: short, by: nil) == nil)
        let (_, theirs) = try Self.planned(short)
        #expect(throws: Refusal(.missionTooShort)) { try theirs.accept(short.people.map { ($0, "i") }, by: nil, now: now, by: author) }
        #expect(throws: Refusal(.nobodySelected)) { try theirs.accept([], by: nil, now: now, by: author) }
    }

    @Test("A slot is an interview that both sides' records agree on: a new one, or the one that waits") func interviews() throws {
        let slot = MissionSlot(person: Self.people[0], interview: "i", slot: now.adding(seconds: 86_400))
        for waits in [true, false] {
            var verification = AnswerTests.claimed()
            if waits { verification.happen([.interview(.asked(id: "i", language: "ce", interpreter: nil, manner: .byVideo, slot: now))]) }
            for event in slot.events(for: verification.interviews, under: Self.plan()) {
                try verification.interviews.check(event)
                verification.happen([.interview(event)])
            }
            #expect(verification.interviews.count == 1 && verification.interviews.first?.attempts.last?.isAgreed == true && verification.interviews.first?.slot == slot.slot)
        }
    }

    @Test(
        "What is no plan is none",
        arguments: [
            MissionPlan(id: "m", from: today.adding(days: 3), to: today.adding(days: 2), place: words("p"), offices: [words("o")], language: "ru", interpreter: nil, people: people),
            MissionPlan(id: "m", from: today.adding(days: 3), to: today.adding(days: 40), place: words("p"), offices: [words("o")], language: "ru", interpreter: nil, people: people),
            MissionPlan(id: "m", from: today.adding(days: 3), to: today.adding(days: 4), place: words(""), offices: [words("o")], language: "ru", interpreter: nil, people: people),
            MissionPlan(id: "m", from: today.adding(days: 3), to: today.adding(days: 4), place: words("p"), offices: [], language: "ru", interpreter: nil, people: people),
            MissionPlan(id: "m", from: today.adding(days: 3), to: today.adding(days: 4), place: words("p"), offices: [words("o")], language: "Russian", interpreter: nil, people: people),
            MissionPlan(id: "m", from: today.adding(days: 3), to: today.adding(days: 4), place: words("p"), offices: [words("o")], language: "ru", interpreter: nil, people: []),
            MissionPlan(
                id: "m", from: today.adding(days: 3), to: today.adding(days: 4), place: words("p"), offices: [words("o")], language: "ru", interpreter: nil,
                people: [people[0], people[0]]),
            MissionPlan(id: "../m", from: today.adding(days: 3), to: today.adding(days: 4), place: words("p"), offices: [words("o")], language: "ru", interpreter: nil, people: people),
        ])
    func faulty(_ plan: MissionPlan) {
        #expect(throws: Refusal.self) { try IdentificationMission().propose(plan, to: .iraq, on: today, by: Self.consul) }
        #expect(!IdentificationMission().mayArrive(.planned(plan), from: .russia))
    }

    @Test("Slots for people who are not on the list do not arrive, nor does a step from a state that does not have it") func foreign() throws {
        let (ours, theirs) = try Self.planned()
        let slot = { (person: CaseReference) in MissionSlot(person: person, interview: "i", slot: now) }
        #expect(!ours.mayArrive(.accepted(slots: [slot(reference(99))]), from: .iraq) && !ours.mayArrive(.accepted(slots: []), from: .iraq))
        #expect(!ours.mayArrive(.accepted(slots: [slot(Self.people[0]), slot(Self.people[0])]), from: .iraq))
        #expect(!theirs.mayArrive(.accepted(slots: [slot(Self.people[0])]), from: .russia) && !theirs.mayArrive(.ended, from: .russia))
        #expect(!ours.mayArrive(.cancelled(remark: nil), from: .iraq) && theirs.mayArrive(.cancelled(remark: nil), from: .russia))
        #expect(!IdentificationMission().mayArrive(.ended, from: .russia))
    }
}

@Suite struct DisclosureRecordTests {
    static func explained(_ position: PersonNotice.Position) -> DisclosureRecord {
        var record = DisclosureRecord()
        record.happen([.explained(DisclosurePosition(position, explainedBy: "Omar H.", language: "ce", interpreter: nil, form: .thumbprint, on: today))], by: "c")
        return record
    }

    @Test("Nobody is named to another state before it was explained to them") func unexplained() {
        #expect(throws: Refusal(.disclosureNotExplained)) { try DisclosureRecord().checkMayBeNamed(on: .readmission) }
        for position in [PersonNotice.Position.agrees, .saysNothing] {
            #expect(throws: Never.self) { try Self.explained(position).checkMayBeNamed(on: nil) }
        }
    }

    @Test("An objection is answered by an approver who did not write it down; where the ground rests on the will, it stops", arguments: LegalBasis.allCases)
    func objection(_ basis: LegalBasis) throws {
        var taken = Self.explained(.agrees)
        taken.happen([try taken.takeBack(on: today, by: author)], by: "c")
        for start in [Self.explained(.objects), taken] {
            var record = start
            #expect(throws: Refusal(.disclosureObjected)) { try record.checkMayBeNamed(on: basis) }
            #expect(throws: Refusal(.notPermitted)) { try record.weigh(words("because"), by: author) }
            #expect(throws: Refusal(.secondOfficerMustDiffer)) { try record.weigh(words("because"), by: officer("c", .approver)) }
            #expect(throws: Refusal(.reasonMissing)) { try record.weigh(words(""), by: officer("b", .approver)) }
            record.happen([try record.weigh(words("because"), by: officer("b", .approver))], by: "b")
            if [.voluntaryReturn, .sentencedTransfer].contains(basis) {
                #expect(throws: Refusal(.disclosureObjected)) { try record.checkMayBeNamed(on: basis) }
            } else {
                #expect(throws: Never.self) { try record.checkMayBeNamed(on: basis) }
            }
            record.happen([.explained(DisclosurePosition(.objects, explainedBy: "x", language: "ce", interpreter: nil, form: nil, on: today))], by: "c")
            #expect(throws: Refusal(.disclosureObjected)) { try record.checkMayBeNamed(on: .readmission) }
        }
    }

    @Test("Agreement has the person's mark under it; objecting needs none") func form() {
        func record(_ position: PersonNotice.Position) throws {
            _ = try DisclosureRecord().explain(DisclosurePosition(position, explainedBy: "x", language: "ce", interpreter: nil, form: nil, on: today), on: today, by: author)
        }
        #expect(throws: Refusal(.fieldMissing)) { try record(.agrees) }
        #expect(throws: Never.self) { try record(.objects) }
        #expect(throws: Refusal(.notPossibleNow)) { try DisclosureRecord().takeBack(on: today, by: author) }
    }

    @Test("What is told of a person is written down field by field, as it stood in the message") func told() throws {
        let message = try #require(MessageSpecimens.request.first)
        let told = try #require(message.told(of: MessageSpecimens.name, to: .russia))
        #expect(told.purpose == .nationalityVerification && told.fields == DisclosableField.allCases && told.kind == "request")
        let poor = DisclosedPerson(file(PersonDescription(names: [NameRendering("x", source: .manifest)])), reference(1), for: .nationalityVerification)
        #expect(poor.given == [.names])
        #expect(MessageSpecimens.all.filter { !$0.people.isEmpty }.allSatisfy { $0.told(of: MessageSpecimens.name, to: .russia) != nil })
    }

    @Test("What the holding state lets know of an override is one that can be, and a failure has its ground when it is one of falsity") func notices() {
        #expect(throws: Refusal(.safeguardCannotBeOverridden)) { try HoldingNotice.safeguardOverridden(.medicalFitness, on: today).check() }
        #expect(throws: Refusal(.notFound)) { try HoldingNotice.evidenceFails(item: "e", kind: .passport, .consentWithdrawn, ground: .issuerDenies).check() }
        for notice in MessageSpecimens.notices { #expect(throws: Never.self) { try notice.check() } }
    }
}
