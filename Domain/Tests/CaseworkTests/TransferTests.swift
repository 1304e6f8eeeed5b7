// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
import Identity
import Testing
import Workflow

private let people = (1...3).map { reference($0) }.sorted()
private func words(_ text: String) -> TaggedText { TaggedText(text, .english) }

@Suite struct TransferTests {
    @Test("The lights are what the test takes them for: one dark each, or none") func lights() {
        #expect(FourLights.green.areGreen)
        for light in Light.allCases { #expect(FourLights.dark[light].map { lights in Light.allCases.filter { !lights.isGreen($0) } } == [light]) }
    }

    @Test("A journey goes from the plan to the handover, in the same states at both sides, and ends with the same words at both")
    func wholeWay() throws {
        var both = try TwoRecords.planned(people)
        #expect(both.states == [.planned, .none], "what is planned is nobody else's yet")
        try both.notice()
        #expect(both.states == [.noticed, .noticed] && both.receiving.people == people)
        try both.confirm()
        #expect(both.states == [.confirmed, .confirmed])
        try both.look(at: people)
        try both.depart()
        #expect(both.states == [.departed, .departed] && both.receiving.journey.aboard == people)
        try both.arrive()
        let lines = people.map { HandoverLine(person: $0, disposition: .handedOver, seals: ["A1"], money: [MoneyCount(currency: "USD", hundredths: 12_050)]) }
        try both.sign(lines)
        try both.countersign(lines)
        #expect(both.states == [.handedOver, .handedOver] && both.holding.journey == both.receiving.journey)
        let texts = [both.holding, both.receiving].map { $0.journey.handoverText(of: "o", from: .iraq, to: .russia) }
        #expect(texts[0] == texts[1] && both.holding.journey.hash == texts[0].map(fingerprint))
        both.keep([try both.holding.close(by: TwoRecords.planner)], at: .holding, by: TwoRecords.planner)
        both.carry()
        #expect(both.states == [.closed, .closed])
    }

    @Test("Nobody is put on a manifest past nationality, law or safeguards; a notice asks for all four lights, and names the person", arguments: Light.allCases)
    func gates(_ light: Light) throws {
        let dark = try #require(FourLights.dark[light])
        var both = try TwoRecords.planned([people[0]])
        if light == .documents {
            both.keep([try both.holding.put(people[1], dark, by: TwoRecords.planner)], at: .holding, by: TwoRecords.planner)
        } else {
            #expect(throws: Refusal(.lightNotGreen)) { try both.holding.put(people[1], dark, by: TwoRecords.planner) }
            for role in Role.allCases {
                #expect(throws: Refusal.self, "no role passes") { try both.holding.put(people[1], dark, by: officer("x", role)) }
            }
        }
        let lights = FourLights.of(both.holding.chosen, dark: light, for: both.holding.chosen)
        do throws(Refusal) {
            _ = try both.holding.giveNotice(lights, overrides: [], at: now, under: agreement, by: TwoRecords.approver)
            Issue.record("noticed past a dark light")
        } catch {
            #expect(error.code == .lightNotGreen && error.about["light"] == light.rawValue && error.about["person"] == both.holding.chosen[0].text)
        }
    }

    @Test("Whoever planned the journey does not give the notice, and notice is given five working days before, by the receiving state's calendar")
    func notice() throws {
        let both = try TwoRecords.planned(people)
        let planned = officer("planner", .transferOfficer, .approver)
        let lights = FourLights.of(people)
        #expect(throws: Refusal(.secondOfficerMustDiffer)) { try both.holding.giveNotice(lights, overrides: [], at: now, under: agreement, by: planned) }
        #expect(throws: Refusal(.notPermitted)) { try both.holding.giveNotice(lights, overrides: [], at: now, under: agreement, by: TwoRecords.second) }
        // The journey is on Saturday, 7 March 2026: in Russia the fifth working day after Sunday, 1 March is Friday, 6 March.
        #expect(agreement.lastNoticeDay(before: try #require(Day(2026, 3, 7))) == Day(2026, 3, 1))
        #expect(agreement.lastNoticeDay(before: try #require(Day(2026, 3, 9))) == Day(2026, 3, 2))
        #expect(Span.workingDays(5).lastDay(before: try #require(Day(2026, 3, 7)), by: agreement.calendar(of: .iraq)) == Day(2026, 2, 28), "another calendar, another day")
        let late = Moment(startOf: try #require(Day(2026, 3, 2)), utcOffsetHours: 3)
        #expect(throws: Refusal(.noticeTooLate)) { try both.holding.giveNotice(lights, overrides: [], at: late, under: agreement, by: TwoRecords.approver) }
        #expect(throws: Never.self) { try both.holding.giveNotice(lights, overrides: [], at: late.adding(seconds: -1), under: agreement, by: TwoRecords.approver) }
    }

    @Test("The other state proposes another day; taking it is a new notice, and what was said of the old one moves nothing")
    func counter() throws {
        var both = try TwoRecords.planned(people)
        try both.notice()
        let sooner = now.adding(seconds: 3 * 86_400)
        #expect(throws: Refusal(.reasonMissing)) { try both.receiving.counter(sooner, reason: words(""), at: now, by: TwoRecords.receiver) }
        #expect(throws: Refusal(.otherSideMoves)) { try both.holding.counter(sooner, reason: words("x"), at: now, by: TwoRecords.receiver) }
        both.keep([try both.receiving.counter(sooner, reason: words("the airport is closed"), at: now, by: TwoRecords.receiver)], at: .nationality, by: TwoRecords.receiver)
        both.carry()
        #expect(both.states == [.counterProposed, .counterProposed] && both.holding.journey.counter?.departure == sooner)
        both.keep([try both.holding.acceptCounter(FourLights.of(people), overrides: [], at: now, by: TwoRecords.approver)], at: .holding, by: TwoRecords.approver)
        #expect(both.holding.plan?.departure == sooner && both.holding.journey.number == 2)
        both.carry()
        #expect(both.states == [.noticed, .noticed] && both.receiving.journey.notice?.plan.departure == sooner && both.receiving.journey.counter == nil)

        // The confirmation is on its way when the holding state postpones: both end postponed.
        both.keep([try both.receiving.confirm(standing: people, by: TwoRecords.receiver)], at: .nationality, by: TwoRecords.receiver)
        both.keep([try both.holding.postpone(words("no aircraft"), by: TwoRecords.approver)], at: .holding, by: TwoRecords.approver)
        both.carry()
        #expect(both.states == [.postponed, .postponed] && both.holding.journey == both.receiving.journey)
        both.keep([try both.holding.change(TwoRecords.plan(), at: both.clock, by: TwoRecords.planner)], at: .holding, by: TwoRecords.planner)
        try both.notice()
        #expect(both.states == [.noticed, .noticed] && both.receiving.journey.number == 3)
    }

    @Test("The last call is made in the last day, by two officers for each person, who know them by two things; who does not pass stays, the others go")
    func lastCall() throws {
        var both = try TwoRecords.planned(people)
        try both.notice()
        try both.confirm()
        #expect(throws: Refusal(.lastCallTooEarly)) { try both.holding.check(people[0], TwoRecords.good, at: both.clock, by: TwoRecords.planner) }
        #expect(throws: Refusal(.lastCallTooEarly)) { try both.holding.callLast(FourLights.of(people), at: both.clock, by: TwoRecords.planner) }
        try both.look(at: [people[0], people[1]])
        let one = LastCallCheck(identity: [.document, .document], isFit: true, nationality: .officerAsked)
        #expect(throws: Refusal(.twoAttributesNeeded)) { try both.holding.check(people[2], one, at: both.clock, by: TwoRecords.planner) }
        let alone = LastCallCheck(identity: [.document, .fingerprints], isFit: true, nationality: .officerAsked)
        for _ in 0..<2 { both.keep([try both.holding.check(people[2], alone, at: both.clock, by: TwoRecords.planner)], at: .holding, by: TwoRecords.planner) }
        let lights = FourLights.of(people, dark: .documents, for: [people[1]])
        both.keep(try both.holding.callLast(lights, at: both.clock, by: TwoRecords.planner), at: .holding, by: TwoRecords.planner)
        both.carry()
        #expect(both.holding.journey.going == [people[0]] && both.receiving.journey.going == [people[0]])
        #expect(both.holding.takenOff == [people[1]: .lightNotGreen, people[2]: .notChecked], "twice by one officer is once")
        #expect(both.receiving.takenOff.isEmpty, "why is the holding state's own")
    }

    @Test("Unfit, in doubt, or a light dark: each keeps the person here", arguments: [TakeOffReason.notFit, .nationalityInDoubt, .lightNotGreen, .notChecked])
    func staying(_ reason: TakeOffReason) throws {
        var both = try TwoRecords.planned(people)
        try both.notice()
        try both.confirm()
        try both.look(at: [people[0], people[1]])
        let found = LastCallCheck(identity: [.document, .fingerprints], isFit: reason != .notFit, nationality: reason == .nationalityInDoubt ? .inDoubt : .officerAsked)
        if reason != .notChecked { try both.look(at: [people[2]], found) }
        let lights = FourLights.of(people, dark: reason == .lightNotGreen ? .safeguards : nil, for: [people[2]])
        both.keep(try both.holding.callLast(lights, at: both.clock, by: TwoRecords.planner), at: .holding, by: TwoRecords.planner)
        #expect(both.holding.takenOff == [people[2]: reason] && both.holding.journey.going == [people[0], people[1]])
    }

    @Test("That the answer stands is said by the other state when it confirms, or asked again by the officer; it is not taken for granted")
    func nationality() throws {
        var both = try TwoRecords.planned(people)
        try both.notice()
        both.keep([try both.receiving.confirm(standing: [people[0]], by: TwoRecords.receiver)], at: .nationality, by: TwoRecords.receiver)
        both.carry()
        try both.look(at: [people[0]])
        #expect(throws: Refusal(.nationalityNotConfirmed)) { try both.holding.check(people[1], TwoRecords.good, at: both.clock, by: TwoRecords.planner) }
        let asked = LastCallCheck(identity: [.photograph, .document], isFit: true, nationality: .officerAsked)
        #expect(throws: Never.self) { try both.holding.check(people[1], asked, at: both.clock, by: TwoRecords.planner) }
    }

    @Test("Nobody leaves past a light that went dark after the last call, without an escort record, on another day, or a day after the last call")
    func departing() throws {
        var both = try TwoRecords.planned(people)
        try both.notice()
        try both.confirm()
        try both.look(at: people)
        both.keep(try both.holding.callLast(FourLights.of(people), at: both.clock, by: TwoRecords.planner), at: .holding, by: TwoRecords.planner)
        let (records, clock) = (Dictionary(uniqueKeysWithValues: people.map { ($0, Optional(words("a wheelchair"))) }), both.clock)
        func depart(_ at: Moment, _ lights: [CaseReference: Lights], _ records: [CaseReference: TaggedText?], by actor: Actor = TwoRecords.planner) throws(Refusal) -> TransferFact {
            try both.holding.depart(at: at, now: clock.adding(seconds: 3 * 86_400), lights, records: records, under: agreement, by: actor)
        }
        for light in Light.allCases {
            #expect(throws: Refusal(.lightNotGreen)) { try depart(clock, FourLights.of(people, dark: light, for: [people[1]]), records) }
        }
        #expect(throws: Refusal(.escortRecordOpen)) { try depart(clock, FourLights.of(people), [people[0]: nil]) }
        #expect(throws: Refusal(.lastCallTooEarly)) { try depart(clock.adding(seconds: 86_401), FourLights.of(people), records) }
        let dayBefore = TwoRecords.departure.adding(seconds: -12 * 3600)
        #expect(throws: Refusal(.lastCallTooEarly)) { try depart(dayBefore, FourLights.of(people), records) }
        #expect(throws: Refusal(.clearerCannotHandOver)) { try depart(clock, FourLights.of(people), records, by: officer("s", .safeguardsOfficer, .transferOfficer)) }
        both.keep([try depart(clock, FourLights.of(people), records)], at: .holding, by: TwoRecords.planner)
        both.carry()
        #expect(both.receiving.journey.care.map(\.care) == people.map { _ in words("a wheelchair") })
    }

    @Test("A journey that was noticed leaves on its day, or with a night's delay; another day is another notice") func anotherDay() throws {
        for (hours, isNoticed) in [(-23, false), (-1, true), (12, true), (20, true)] as [(Int64, Bool)] {
            var both = try TwoRecords.planned(people)
            try both.notice()
            try both.confirm()
            both.clock = TwoRecords.departure.adding(seconds: hours * 3600)
            for person in people {
                for actor in [TwoRecords.planner, TwoRecords.second] { both.keep([try both.holding.check(person, TwoRecords.good, at: both.clock, by: actor)], at: .holding, by: actor) }
            }
            if isNoticed { try both.depart() } else { #expect(throws: Refusal(.departureNotNoticed)) { try both.depart() } }
        }
    }

    @Test("Escorts who changed after the notice are on the next one too; a file that is on a journey is not merged") func changed() throws {
        var both = try TwoRecords.planned(people)
        try both.notice()
        let escorts = [Escort(rank: "Major", name: "C. D.")]
        #expect(throws: Refusal(.fieldMissing)) { try both.holding.changeEscorts([], by: TwoRecords.planner) }
        both.keep([try both.holding.changeEscorts(escorts, by: TwoRecords.planner)], at: .holding, by: TwoRecords.planner)
        both.carry()
        #expect(both.receiving.journey.escorts == escorts && both.holding.plan?.escorts == escorts)
        var (own, other) = (FourLights.file(), FourLights.file())
        other.happen([try other.putOnManifest("o", of: reference(2))])
        #expect(throws: Refusal(.personOnManifest)) { try own.checkCanAbsorb(other, reference(2), into: reference(1), reason: words("same"), by: officer("r", .registrar)) }
        own.happen([try own.putOnManifest("o", of: reference(1))])
        #expect(throws: Refusal(.personOnManifest)) { try own.checkCanAbsorb(FourLights.file(), reference(2), into: reference(1), reason: words("same"), by: officer("r", .registrar)) }
    }

    @Test("What comes up after the notice stops the person at both sides; after the departure it keeps them from being handed over")
    func stopping() throws {
        var both = try TwoRecords.planned(people)
        #expect(both.holding.stopping(people[0]) == nil, "nobody was told of a plan")
        try both.notice()
        let stop = try #require(both.holding.stopping(people[0]))
        both.keep([stop], at: .holding, by: TwoRecords.planner)
        #expect(both.holding.stopping(people[0]) == nil, "once")
        both.carry()
        #expect(both.receiving.journey.standing(of: people[0]) == .stopped)
        try both.confirm()
        try both.look(at: [people[1], people[2]])
        #expect(throws: Refusal(.notFound)) { try both.look(at: [people[0]]) }
        try both.depart()
        #expect(both.holding.journey.aboard == [people[1], people[2]])
        both.keep([try #require(both.holding.stopping(people[1]))], at: .holding, by: TwoRecords.planner)
        try both.arrive()
        let all = [people[1], people[2]].map { HandoverLine(person: $0, disposition: .handedOver) }
        #expect(throws: Refusal(.personStopped)) { try both.sign(all) }
        try both.sign([HandoverLine(person: people[1], disposition: .notPresented), all[1]])
        #expect(both.states == [.signed, .signed])
    }

    @Test("A plan that nobody was told of is dropped in silence; a journey that was noticed is cancelled at both sides, with the reason")
    func cancelling() throws {
        var plan = try TwoRecords.planned(people)
        plan.keep([try plan.holding.cancel(words("no need"), by: TwoRecords.approver)], at: .holding, by: TwoRecords.approver)
        #expect(plan.states == [.cancelled, .none] && plan.toReceiving.isEmpty)
        var both = try TwoRecords.planned(people)
        try both.notice()
        #expect(throws: Refusal(.reasonMissing)) { try both.holding.cancel(words(""), by: TwoRecords.approver) }
        both.keep([try both.holding.cancel(words("no need"), by: TwoRecords.approver)], at: .holding, by: TwoRecords.approver)
        both.carry()
        #expect(both.states == [.cancelled, .cancelled] && both.receiving.journey.reason == words("no need"))
        #expect(throws: Refusal(.notPossibleNow)) { try both.holding.giveNotice(FourLights.of(people), overrides: [], at: now, under: agreement, by: TwoRecords.approver) }
    }

    @Test("What another state says of a journey that is not its own, not its turn, or of people who are not on it, does not fit")
    func foreign() throws {
        var both = try TwoRecords.planned(people)
        try both.notice()
        #expect(both.holding.mayArrive(.confirmed(notice: 1, standing: people), from: .russia))
        #expect(!both.holding.mayArrive(.confirmed(notice: 1, standing: people), from: try #require(StateCode("KZ"))))
        #expect(!both.holding.mayArrive(.confirmed(notice: 2, standing: people), from: .russia), "of a notice that was not given")
        #expect(!both.holding.mayArrive(.confirmed(notice: 1, standing: [reference(99)]), from: .russia))
        #expect(!both.holding.mayArrive(.cancelled(reason: words("x")), from: .russia), "not its part")
        #expect(!both.receiving.mayArrive(.departed(at: now, care: []), from: .iraq), "not its turn")
        #expect(!both.receiving.mayArrive(.stopped(reference(99)), from: .iraq))
        #expect(!TransferOperation().mayArrive(.postponed(reason: words("x")), from: .iraq), "unknown")
        let notice = try #require(both.holding.journey.notice)
        #expect(!TransferOperation().mayArrive(.noticed(TransferNotice(number: 0, plan: notice.plan, people: people)), from: .iraq))
        #expect(TransferOperation().mayArrive(.noticed(TransferNotice(number: 2, plan: notice.plan, people: people)), from: .iraq), "where the first was lost, the second says all")
        #expect(!TransferOperation().mayArrive(.noticed(TransferNotice(number: 1, plan: notice.plan, people: people.reversed())), from: .iraq), "one order only")
    }

    @Test("From every state on the road only one side moves the operation, but for an answer to a notice")
    func movers() {
        for state in TransferOperation.State.allCases {
            let movers = Set(TransferOperation.transitions.rows.filter { $0.from.contains(state) }.compactMap(\.side))
            #expect(movers.count <= 1 || [.noticed, .departed].contains(state), "\(state)")
        }
    }

    @Test("An event survives its coding on the line") func coding() throws {
        let notice = TransferNotice(number: 1, plan: TwoRecords.plan(), people: people)
        let events: [TransferEvent] = [
            .noticed(notice), .confirmed(notice: 1, standing: people), .countered(notice: 1, departure: now, reason: words("r")), .stopped(people[0]),
            .departed(at: now, care: [CareStatement(person: people[0], care: words("c"))]),
            .signed(HandoverStatement(number: 1, lines: [HandoverLine(person: people[0], disposition: .escaped)])), .closed,
        ]
        for event in events {
            let message = InterstateMessage.transfer(TransferMessage(operation: "o", at: now, event: event))
            #expect(try JSONDecoder().decode(InterstateMessage.self, from: JSONEncoder().encode(message)) == message)
            #expect(message.kind == "transfer" && message.request == nil && message.person == nil)
        }
    }
}
