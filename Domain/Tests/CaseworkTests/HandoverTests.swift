// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Testing
import Workflow

private let people = (1...3).map { reference($0) }.sorted()
private func words(_ text: String) -> TaggedText { TaggedText(text, .english) }
private func line(_ index: Int, _ disposition: Disposition = .handedOver, _ seals: [String] = []) -> HandoverLine {
    HandoverLine(person: people[index], disposition: disposition, seals: seals)
}

@Suite struct HandoverTests {
    @Test("Everybody on board has one disposition, or the count is refused with its numbers") func counts() throws {
        let both = try TwoRecords.arrived(people)
        let wrong: [[HandoverLine]] = [[line(0), line(1)], [line(0), line(0), line(1)], [line(0), line(1), line(2), HandoverLine(person: reference(9), disposition: .handedOver)], []]
        for lines in wrong {
            do throws(Refusal) {
                _ = try both.holding.sign(lines, FourLights.of(people), outcomes: [:], by: TwoRecords.planner)
                Issue.record("signed with \(lines.count) of three")
            } catch {
                #expect(error.code == .countsDiffer && error.about == ["people": "3", "dispositions": "\(lines.count)"])
            }
        }
    }

    @Test("Nobody is handed over past a light that is dark on the day, whichever of the three it is", arguments: [Light.nationality, .legal, .safeguards])
    func lights(_ light: Light) throws {
        let both = try TwoRecords.arrived(people)
        let dark = FourLights.of(people, dark: light, for: [people[2]])
        for role in Role.allCases {
            #expect(throws: Refusal.self) { try both.holding.sign([line(0), line(1), line(2)], dark, outcomes: [:], by: officer("x", role)) }
        }
        #expect(throws: Refusal(.lightNotGreen)) { try both.holding.sign([line(0), line(1), line(2)], dark, outcomes: [:], by: TwoRecords.planner) }
        #expect(throws: Never.self) { try both.holding.sign([line(0), line(1), line(2, .notPresented)], dark, outcomes: [:], by: TwoRecords.planner) }
    }

    @Test("Whoever clears people does not hand them over, on either side") func clearer() throws {
        var both = try TwoRecords.arrived(people)
        let lines = [line(0), line(1), line(2)]
        let clearer = officer("s", .safeguardsOfficer, .transferOfficer)
        #expect(throws: Refusal(.clearerCannotHandOver)) { try both.holding.sign(lines, FourLights.of(people), outcomes: [:], by: clearer) }
        try both.sign(lines)
        #expect(throws: Refusal(.clearerCannotHandOver)) { try both.receiving.countersign(lines, hash: fingerprint(""), by: clearer) }
    }

    @Test("A death or an escape is on the file before it is in a count") func outcomes() throws {
        let both = try TwoRecords.arrived(people)
        for (disposition, outcome) in [(Disposition.deceased, CustodyOutcome.deceased), (.escaped, .escaped)] {
            let lines = [line(0), line(1), line(2, disposition)]
            #expect(throws: Refusal(.outcomeNotRecorded)) { try both.holding.sign(lines, FourLights.of(people), outcomes: [:], by: TwoRecords.planner) }
            #expect(throws: Never.self) { try both.holding.sign(lines, FourLights.of(people), outcomes: [people[2]: outcome], by: TwoRecords.planner) }
        }
        #expect(throws: Refusal(.personClosed)) {
            try both.holding.sign([line(0), line(1), line(2)], FourLights.of(people), outcomes: [people[2]: .deceased], by: TwoRecords.planner)
        }
    }

    @Test("Counted otherwise, the handover stays open, and both see where; counted again and agreed, both hold the same record") func disputed() throws {
        var both = try TwoRecords.arrived(people)
        try both.sign([line(0, .handedOver, ["A1", "A2"]), line(1), line(2)])
        #expect(throws: Refusal(.countsDiffer)) { try both.countersign([line(0)]) }
        try both.countersign([line(0, .handedOver, ["A1"]), line(1), line(2, .medicalStop)])
        #expect(both.states == [.disputed, .disputed])
        for side in [both.holding, both.receiving] {
            #expect(side.journey.differences.map(\.ours.person) == [people[0], people[2]] && side.journey.differences[0].theirs.seals == ["A1"])
        }
        // The one who was handed over is not judged again by lights that may have changed since they are gone.
        let dark = FourLights.of(people, dark: .legal, for: [people[1]])
        let again = [line(0, .handedOver, ["A1"]), line(1), line(2, .medicalStop)]
        both.keep([try both.holding.sign(again, dark, outcomes: [:], by: TwoRecords.planner)], at: .holding, by: TwoRecords.planner)
        both.carry()
        try both.countersign(again.reversed())
        #expect(both.states == [.handedOver, .handedOver] && both.holding.journey.hash == both.receiving.journey.hash && both.holding.journey.statement?.number == 2)
    }

    @Test("Nobody is handed over or turned away before they have arrived; a flight that never got there ends all the same") func neverArrived() throws {
        var both = try TwoRecords.planned(people)
        try both.notice()
        try both.confirm()
        try both.look(at: people)
        try both.depart()
        #expect(throws: Refusal(.notArrived)) { try both.sign([line(0), line(1), line(2)]) }
        #expect(throws: Refusal(.notArrived)) { try both.sign([line(0, .refusedEntry), line(1, .notPresented), line(2, .notPresented)]) }
        // The word of the arrival and the count cross on the line.
        let turned = people.indices.map { line($0, .notPresented) }
        both.keep([try both.holding.sign(turned, FourLights.of(people), outcomes: [:], by: TwoRecords.planner)], at: .holding, by: TwoRecords.planner)
        both.keep([try both.receiving.arrive(at: both.clock, now: both.clock, by: TwoRecords.receiver)], at: .nationality, by: TwoRecords.receiver)
        both.carry()
        #expect(both.states == [.signed, .signed] && both.holding.journey == both.receiving.journey && both.holding.journey.arrivedAt != nil)
        try both.countersign(turned)
        #expect(both.states == [.handedOver, .handedOver])
    }

    @Test("No text that somebody typed can pass for a line of the record") func text() throws {
        func text(_ borderPoint: String) throws -> String? {
            var both = try TwoRecords.arrived(people)
            try both.sign([line(0), line(1), line(2)])
            let plan = TransferPlan(borderPoint: words(borderPoint), mode: .air, departure: TwoRecords.departure, escorts: TwoRecords.plan().escorts)
            var other = TransferOperation()
            other.happen([.heard(.noticed(TransferNotice(number: 1, plan: plan, people: people)), from: .iraq), .heard(.confirmed(notice: 1, standing: []), from: .iraq)])
            other.happen([.heard(.lastCalled(off: []), from: .iraq), .heard(.departed(at: now, care: []), from: .iraq), .heard(.arrived(at: now), from: .iraq)])
            other.happen([.heard(.signed(try #require(both.holding.journey.statement)), from: .iraq)])
            return other.journey.handoverText(of: "o", from: .iraq, to: .russia)
        }
        let honest = try #require(try text("Vnukovo"))
        #expect(honest.contains("at 7:Vnukovo by air\n") && honest.hasSuffix("people 3\n"))
        #expect(try text("Vnukovo by air\ndeparted never") != honest)
        #expect(try text("Vnukovo by air\ndeparted never")?.contains("at 29:") == true)
    }

    @Test("Money is read as it is written, and as nothing else") func money() {
        #expect(MoneyCount("USD 120") == MoneyCount(currency: "USD", hundredths: 12_000))
        #expect(MoneyCount("iqd ٢٥٠٠٠.٥٠")?.description == "IQD 25000.50")
        for text in ["120", "USD", "USD -1", "DOLLAR 1", "USD 1.5", "USD 1.234", "USD 1 2", ""] { #expect(MoneyCount(text) == nil, "\(text)") }
        #expect(MoneyCount.list("USD 1, IQD 2\nRUB 3.00")?.map(\.currency) == ["IQD", "RUB", "USD"])
        #expect(MoneyCount.list("USD 1, no") == nil && MoneyCount.list(" ")?.isEmpty == true)
    }
}

@Suite struct EscortRecordTests {
    static let sheet = EscortSheet(
        health: words("diabetes"), care: words("insulin at noon"), risks: [.selfHarm], property: [PropertyItem(seal: "A-1", what: words("a bag"))],
        money: [MoneyCount(currency: "USD", hundredths: 100)])
    static let escort = officer("e", .transferOfficer)
    static let other = officer("c", .caseOfficer)

    static func written() throws -> PersonEscortRecord {
        var record = PersonEscortRecord()
        record.happen([try record.write(sheet, of: people[0], on: "o", by: escort)], by: "e")
        return record
    }

    @Test("Two officers confirm it, the escort first; written anew it must be confirmed anew, and once confirmed it is not written") func confirming() throws {
        var record = try Self.written()
        #expect(throws: Refusal(.escortConfirmsFirst)) { try record.confirm(by: Self.other) }
        record.happen([try record.confirm(by: Self.escort)], by: "e")
        #expect(throws: Refusal(.secondOfficerMustDiffer)) { try record.confirm(by: Self.escort) }
        record.happen([try record.write(Self.sheet, of: people[0], on: "o", by: Self.escort)], by: "e")
        #expect(record.confirmedBy.isEmpty)
        record.happen([try record.confirm(by: Self.escort)], by: "e")
        record.happen([try record.confirm(by: Self.other)], by: "c")
        #expect(record.isConfirmed)
        #expect(throws: Refusal(.escortRecordConfirmed)) { try record.write(Self.sheet, of: people[0], on: "o", by: Self.escort) }
        #expect(throws: Refusal(.notPossibleNow)) { try record.confirm(by: officer("d", .caseOfficer)) }
    }

    @Test("After that things are only added, in the order in which they happened, whenever they were written down") func adding() throws {
        var record = try Self.written()
        #expect(throws: Refusal(.escortRecordOpen)) { try record.add(.medicationGiven(words("insulin")), at: now, now: now, by: Self.escort) }
        record.happen([.confirmed], by: "e")
        record.happen([.confirmed], by: "c")
        #expect(throws: Refusal(.dayInFuture)) { try record.add(.complaint(words("x")), at: now.adding(seconds: 1), now: now, by: Self.escort) }
        #expect(throws: Refusal(.notFound)) { try record.add(.propertyRemoved(seal: "B", why: words("x")), at: now, now: now, by: Self.escort) }
        #expect(throws: Refusal(.fieldMissing)) { try record.add(.propertyAdded(PropertyItem(seal: "A 1,", what: words("x")), why: words("x")), at: now, now: now, by: Self.escort) }
        let events: [(EscortEvent, Int64)] = [(.forceUsed(words("f")), 30), (.propertyRemoved(seal: "A-1", why: words("given back")), 10), (.medicationGiven(words("m")), 20)]
        for (event, minutes) in events {
            let fact = try record.add(event, at: now.adding(seconds: minutes * 60), now: now.adding(seconds: 7200), by: Self.escort)
            record.apply(Recorded(entry: 0, fact: fact, occurredAt: now.adding(seconds: minutes * 60), recordedAt: now.adding(seconds: 7200), by: Self.escort.id))
        }
        #expect(record.events.map(\.occurredAt) == [10, 20, 30].map { now.adding(seconds: $0 * 60) } && record.property.isEmpty)
        #expect(record.events.allSatisfy { $0.recordedAt == now.adding(seconds: 7200) })
    }
}

@Suite struct WrongfulReturnTests {
    static let claim = WrongfulReturnClaim(person: people[0], operation: "o", ground: .identityMismatch, text: words("another man"))
    static func verifier(_ id: String) -> Actor { officer(id, .verificationOfficer) }
    static let approver = officer("ap", .approver)

    static func declared() throws -> WrongfulReturn {
        var record = WrongfulReturn()
        record.happen([try record.propose(claim, arrivedOn: today, on: today, by: verifier("a"), under: agreement)], by: "a")
        #expect(throws: Refusal(.secondOfficerMustDiffer)) { try record.declare(to: .iraq, on: today, by: verifier("a"), under: agreement) }
        record.happen([try record.declare(to: .iraq, on: today, by: verifier("b"), under: agreement)], by: "b")
        return record
    }

    @Test("Two officers declare it within a month of the arrival; the person is taken back within a month of that, whatever is contested") func days() throws {
        #expect(agreement.lastDeclaration(arrived: try #require(Day(2026, 1, 31))) == Day(2026, 2, 28))
        #expect(throws: Refusal(.declarationTooLate)) { try WrongfulReturn().propose(Self.claim, arrivedOn: today, on: today.adding(days: 32), by: Self.verifier("a"), under: agreement) }
        let theirs = try Self.declared()
        var ours = WrongfulReturn()
        #expect(ours.mayArrive(.declared(Self.claim), from: .russia))
        ours.happen([.heard(.declared(Self.claim), from: .russia)])
        let due = agreement.takeBackDue(declared: today)
        #expect(ours.takeBackDue(under: agreement) == due && theirs.takeBackDue(under: agreement) == due)
        #expect(throws: Refusal(.reasonMissing)) { try ours.tell(.contested(.answerStands, words("")), on: today, by: Self.approver) }
        ours.happen([try ours.tell(.contested(.answerStands, words("his mother says so")), on: today, by: Self.approver)], by: "ap")
        #expect(ours.takeBackDue(under: agreement) == due, "contesting moves no day")
        #expect(throws: Never.self) { try ours.tell(.takenBack(on: today, documents: true), on: today, by: Self.approver) }
        #expect(throws: Refusal(.otherSideMoves)) { try theirs.tell(.accepted, on: today, by: Self.approver) }
    }

    @Test("Steps that cross lead nowhere apart: taken back stands over everything, withdrawn over the rest") func crossing() throws {
        let steps: [(WrongfulReturnEvent, WrongfulReturn.State)] = [
            (.accepted, .withdrawn), (.contested(.newEvidence, words("x")), .withdrawn), (.takenBack(on: today, documents: false), .takenBack),
        ]
        for (event, end) in steps {
            var (theirs, ours) = (try Self.declared(), WrongfulReturn())
            ours.happen([.heard(.declared(Self.claim), from: .russia)])
            ours.happen([try ours.tell(event, on: today, by: Self.approver)], by: "ap")
            let withdrawn = WrongfulReturnEvent.withdrawn(reason: words("he is ours"))
            theirs.happen([try theirs.tell(withdrawn, on: today, by: Self.verifier("a"))], by: "a")
            #expect(ours.mayArrive(withdrawn, from: .russia) && theirs.mayArrive(event, from: .iraq))
            ours.happen([.heard(withdrawn, from: .russia)])
            theirs.happen([.heard(event, from: .iraq)])
            #expect(ours.state == end && theirs.state == end)
        }
    }
}
