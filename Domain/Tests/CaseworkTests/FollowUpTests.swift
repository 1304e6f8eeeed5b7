// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
import Identity
import Testing
import Workflow

private let visitor = officer("v", .caseOfficer)
private let closer = officer("c", .approver)
private let guardian = officer("s", .safeguardsOfficer)
private func words(_ text: String) -> TaggedText { TaggedText(text, .russian) }

func promise(_ id: String = "p", _ subject: AssuranceSubject = .illTreatment) -> DiplomaticAssurance {
    DiplomaticAssurance(
        id: id, subject: subject, author: words("Генеральная прокуратура"), text: words("Пытки применяться не будут."), monitor: words("Уполномоченный"),
        complaintRoute: words("Письмо уполномоченному"), breachConsequence: words("Уведомление и проверка"), givenOn: today)
}

@Suite struct PostReturnFollowUpTests {
    static func opened(isChild: Bool = false) throws -> PostReturnFollowUp {
        var record = PostReturnFollowUp()
        record.happen([try record.open(from: .iraq, under: "q", arrivedOn: today, isChild: isChild, on: today)])
        return record
    }

    static func visit(_ kind: FollowUpKind, _ day: Int, _ finding: FollowUpFinding = .well, _ seen: [AssuranceSeen] = [], child: ChildCheck? = nil) -> FollowUpVisit {
        FollowUpVisit(kind: kind, heldOn: today.adding(days: day), finding: finding, notes: words("заметка"), child: child, assurances: seen)
    }

    @Test("Visits after thirty, ninety and a hundred and eighty days, in their order, a week early at most; whoever made the last does not close") func schedule() throws {
        var record = try Self.opened()
        #expect(record.next?.kind == .day30 && record.next?.due == today.adding(days: 30))
        func make(_ visit: FollowUpVisit) throws(Refusal) {
            record.happen([try record.record(visit, binding: [], on: visit.heldOn, by: visitor)], by: "v")
        }
        #expect(throws: Refusal(.visitTooEarly)) { try make(Self.visit(.day30, 22)) }
        #expect(throws: Refusal(.notPossibleNow)) { try make(Self.visit(.day90, 90)) }
        #expect(throws: Refusal(.visitTooEarly)) { try make(Self.visit(.unscheduled, -1)) }
        #expect(throws: Refusal(.dayInFuture)) { try record.record(Self.visit(.unscheduled, 1), binding: [], on: today, by: visitor) }
        try make(Self.visit(.day30, 23))
        try make(Self.visit(.unscheduled, 40, .unreachable))
        try make(Self.visit(.day90, 90))
        #expect(record.next?.due == today.adding(days: 180))
        #expect(throws: Refusal(.notPossibleNow)) { try record.close(nil, by: closer) }
        try make(Self.visit(.day180, 190))
        #expect(record.state == .complete && record.next == nil)
        #expect(throws: Refusal(.closerMustDiffer)) { try record.close(nil, by: visitor) }
        record.happen([try record.close(nil, by: closer)], by: "c")
        #expect(throws: Refusal(.notPossibleNow)) { try make(Self.visit(.unscheduled, 200)) }
        #expect(throws: Refusal(.notPossibleNow)) { try record.note(words("x"), by: visitor) }
    }

    @Test("Nobody is visited after a death, and the follow-up is closed by another officer all the same") func deceased() throws {
        var record = try Self.opened()
        record.happen([try record.record(Self.visit(.unscheduled, 3, .deceased), binding: [], on: today.adding(days: 3), by: visitor)], by: "v")
        #expect(record.next == nil && record.state == .complete)
        #expect(throws: Refusal(.closerMustDiffer)) { try record.close(nil, by: visitor) }
    }

    @Test("A child has a guardian before the first visit, and every visit looks at school and health") func child() throws {
        var record = try Self.opened(isChild: true)
        let seen = ChildCheck(school: .attends, health: .well)
        func make(_ child: ChildCheck?) throws(Refusal) { _ = try record.record(Self.visit(.day30, 30, child: child), binding: [], on: today.adding(days: 30), by: visitor) }
        #expect(throws: Refusal(.guardianMissing)) { try make(seen) }
        for days in [0, -5] {
            record.happen([try record.name(Carer(name: "Патимат \(days)", bond: .grandparent, since: today.adding(days: days)), on: today, by: visitor)])
        }
        #expect(record.guardians.map(\.since) == [today.adding(days: -5), today])
        #expect(throws: Refusal(.fieldMissing)) { try make(nil) }
        try make(seen)
        #expect(throws: Refusal(.notPossibleNow)) { try Self.opened().name(Carer(name: "x", bond: .parent, since: today), on: today, by: visitor) }
    }

    @Test(
        "Where the person lives is a region and a history",
        arguments: [("RU-CE", true), ("RU-DA", true), ("IQ-BG", true), ("RU", false), ("Чечня", false), ("RU-", false), ("RU-CEEE", false), ("QQ-AA", false), ("RU-ce", false)])
    func placement(_ region: String, _ isRegion: Bool) throws {
        var record = try Self.opened()
        let placement = Placement(region: region, with: .relatives, since: today)
        guard isRegion else {
            #expect(throws: Refusal(.regionUnreadable)) { try record.place(placement, on: today, by: visitor) }
            return
        }
        record.happen([try record.place(placement, on: today, by: visitor)])
        record.happen([try record.place(Placement(region: "RU-MOW", with: .medicalCentre, since: today.adding(days: -3)), on: today, by: visitor)])
        #expect(record.placements.map(\.region) == ["RU-MOW", region])
    }

    @Test("Each visit says of each assurance how it stands; who complains of ill-treatment was not spared it; a concern is answered for before the end") func assurances() throws {
        var record = try Self.opened()
        let binding = [promise("p"), promise("q", .fairTrial)]
        func make(_ seen: [AssuranceSeen], _ finding: FollowUpFinding = .well, _ notes: TaggedText? = words("n")) throws(Refusal) -> PostReturnFollowUpFact {
            try record.record(
                FollowUpVisit(kind: .unscheduled, heldOn: today, finding: finding, notes: notes, assurances: seen), binding: binding, on: today, by: visitor)
        }
        let kept = [AssuranceSeen(assurance: "p", finding: .kept), AssuranceSeen(assurance: "q", finding: .notYetSeen)]
        let broken = [AssuranceSeen(assurance: "p", finding: .breached), AssuranceSeen(assurance: "q", finding: .kept)]
        for seen in [[], [kept[0]], kept + [kept[0]], [AssuranceSeen(assurance: "x", finding: .kept), kept[1]]] {
            #expect(throws: Refusal(.assuranceFindingMissing)) { try make(seen) }
        }
        #expect(throws: Refusal(.complaintContradictsKept)) { try make(kept, .illTreatmentComplaint) }
        #expect(throws: Refusal(.reasonMissing)) { try make(broken, .well, nil) }
        record.happen([try make(kept), try make(broken)], by: "v")
        #expect(record.openConcerns == [1])
        record.happen([.visited(Self.visit(.day180, 180))], by: "v")
        #expect(throws: Refusal(.concernOpen)) { try record.close(nil, by: closer) }
        #expect(throws: Refusal(.notPermitted)) { try record.takeUp(1, words("x"), by: visitor) }
        #expect(throws: Refusal(.reasonMissing)) { try record.takeUp(1, words(""), by: guardian) }
        record.happen([try record.takeUp(1, words("Проверка начата."), by: guardian)])
        #expect(throws: Never.self) { try record.close(nil, by: closer) }
    }

    @Test("Of a visit nothing goes back but each assurance's finding with its day, and that there was a complaint") func told() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let visit = FollowUpVisit(
            kind: .day30, heldOn: today, finding: .illTreatmentComplaint, notes: words("canary"), child: ChildCheck(school: .attends, health: .needsCare),
            assurances: [AssuranceSeen(assurance: "p", finding: .breached)])
        let sent = try visit.news.map { String(decoding: try encoder.encode(InterstateMessage.assurance(request: "q", person: reference(1), news: $0)), as: UTF8.self) }
        let head = "{\"assurance\":{\"news\":"
        let tail = ",\"person\":\"\(reference(1))\",\"request\":\"q\"}}"
        #expect(sent == [head + "{\"found\":{\"_0\":\"p\",\"_1\":\"breached\",\"on\":\"\(today)\"}}" + tail, head + "{\"complained\":{\"on\":\"\(today)\"}}" + tail])
        #expect(FollowUpVisit(kind: .day30, heldOn: today, finding: .illTreatmentComplaint, notes: words("n")).news.isEmpty, "without an assurance nothing is told")
    }

    @Test("Undone, it stops; somebody who comes again is followed up anew, with the old notes") func again() throws {
        var record = try Self.opened()
        record.happen([try record.note(words("first"), by: visitor)])
        #expect(throws: Refusal(.notPossibleNow)) { try record.open(from: .iraq, under: "q", arrivedOn: today, isChild: false, on: today) }
        record.happen([try #require(record.stop())])
        #expect(record.next == nil && record.stop() == nil)
        record.happen([try record.open(from: .iraq, under: "r", arrivedOn: today, isChild: false, on: today)])
        #expect(record.state == .open && record.notes.count == 1)
    }
}

@Suite struct AssurancesTests {
    private let approver = officer("a", .approver)

    private static func both() throws -> (Assurances, Assurances) {
        var (here, there) = (Assurances(), Assurances())
        here.happen([try here.give(promise(), to: .russia, under: "q", on: today, by: guardian)], by: "s")
        #expect(there.mayArrive(.given(promise()), from: .iraq, on: today))
        there.happen([there.hear(.given(promise()), from: .iraq, under: "q", isClosed: false)])
        return (here, there)
    }

    @Test("Given, acknowledged by the state that is bound, kept, broken: a breach stays one and is a concern where the person came from") func life() throws {
        var (here, there) = try Self.both()
        #expect(here.isOpen)
        #expect(throws: Refusal(.otherSideMoves)) { try here.acknowledge("p", by: approver) }
        #expect(throws: Refusal(.notPossibleNow)) { try there.find(AssuranceSeen(assurance: "p", finding: .kept), on: today, by: visitor) }
        there.happen([try there.acknowledge("p", by: approver)], by: "a")
        here.happen([here.hear(.acknowledged("p"), from: .russia, under: "q", isClosed: false)])
        #expect(!here.isOpen && here.binding.count == 1)
        for finding in [AssuranceFinding.breached, .kept] {
            there.happen([try there.find(AssuranceSeen(assurance: "p", finding: finding), on: today, by: visitor)])
            let news = AssuranceNews.found("p", finding, on: today)
            #expect(here.mayArrive(news, from: .russia, on: today))
            here.happen([here.hear(news, from: .russia, under: "q", isClosed: false)])
        }
        #expect(here.item("p")?.state == .breached && here.item("p")?.reports.map(\.finding) == [.breached, .kept] && here.isOpen)
        #expect(here.openConcerns == [0] && there.openConcerns.isEmpty)
        here.happen([here.hear(.complained(on: today), from: .russia, under: "q", isClosed: false)])
        here.happen([try here.takeUp(0, words("Нота"), by: guardian)], by: "s")
        #expect(here.openConcerns == [1])
        #expect(throws: Refusal(.notFound)) { try here.takeUp(0, words("x"), by: guardian) }
    }

    @Test("A promise without author, text, monitor, way to complain or consequence is none") func complete() {
        let empty = words("")
        let full = promise()
        for index in 0..<5 {
            func at(_ place: Int, _ text: TaggedText) -> TaggedText { place == index ? empty : text }
            let poor = DiplomaticAssurance(
                id: "p", subject: .deathPenalty, author: at(0, full.author), text: at(1, full.text), monitor: at(2, full.monitor), complaintRoute: at(3, full.complaintRoute),
                breachConsequence: at(4, full.breachConsequence), givenOn: today)
            #expect(throws: Refusal(.fieldMissing)) { try Assurances().give(poor, to: .russia, under: "q", on: today, by: guardian) }
            #expect(!Assurances().mayArrive(.given(poor), from: .iraq, on: today))
        }
        #expect(throws: Refusal(.notPermitted)) { try Assurances().give(full, to: .russia, under: "q", on: today, by: visitor) }
    }

    @Test("Withdrawn while it was acknowledged: it binds nobody, on both sides") func crossing() throws {
        var (here, there) = try Self.both()
        here.happen([try here.withdraw("p", by: guardian)])
        there.happen([try there.acknowledge("p", by: approver)])
        #expect(here.mayArrive(.acknowledged("p"), from: .russia, on: today) && there.mayArrive(.withdrawn("p"), from: .iraq, on: today))
        here.happen([here.hear(.acknowledged("p"), from: .russia, under: "q", isClosed: false)])
        there.happen([there.hear(.withdrawn("p"), from: .iraq, under: "q", isClosed: false)])
        #expect(here.item("p")?.state == .withdrawn && there.item("p")?.state == .withdrawn && !here.isOpen)
    }

    @Test("What is not the other side's to say, or of no assurance, is refused") func hostile() throws {
        let (here, there) = try Self.both()
        for news in [.given(promise("x")), .withdrawn("p"), .acknowledged("x"), .found("x", .kept, on: today), .found("p", .kept, on: today.adding(days: 9))] as [AssuranceNews] {
            #expect(!here.mayArrive(news, from: .russia, on: today))
        }
        for news in [.given(promise()), .acknowledged("p"), .found("p", .kept, on: today), .complained(on: today)] as [AssuranceNews] {
            #expect(!there.mayArrive(news, from: .iraq, on: today))
        }
        #expect(!here.mayArrive(.acknowledged("p"), from: .iraq, on: today))
    }

    @Test("Nobody goes on a promise that is not acknowledged: the light of the safeguards is dark") func light() throws {
        var legal = LegalStatus()
        legal.happen([.basisChosen(.readmission, under: "p/1", papers: [.expulsionOrder]), .paperArrived(.expulsionOrder)], by: "j")
        let paper = TravelPaper(number: "RU1", validUntil: today.adding(days: 9))
        let adult = file(person())
        let open = Lights(adult, legal, SafeguardTests.cleared(), paper: paper, documentNeededUntil: today, isAssuranceOpen: true, on: today)
        #expect(open.obstacles[.safeguards] == [.assuranceOpen])
        #expect(Lights(adult, legal, SafeguardTests.cleared(), paper: paper, documentNeededUntil: today, on: today).isGreen(.safeguards))
    }
}
