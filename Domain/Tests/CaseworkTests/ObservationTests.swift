// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
import Identity
import Testing
import Workflow

/// One observation as both states hold it.
struct BothSides {
    var raiser = Observation()
    var answerer = Observation()

    static let liaison = officer("l", .liaison)
    static let matter = ObservationMatter(topic: .repatriation, subject: words("Verification"), text: words("Lists wait for an answer."))
    static let commitment = Commitment(action: words("Answer the list."), owner: words("Consular department"), due: today.adding(days: 20))

    static func words(_ text: String) -> TaggedText { TaggedText(text, .english) }

    init() throws {
        let fact = try raiser.raise(Self.matter, to: .russia, by: Self.liaison)
        pass(fact, from: .iraq, at: now)
    }

    /// What one side told is heard at the other.
    mutating func pass(_ fact: ObservationFact, from state: StateCode, at moment: Moment) {
        guard case .told(let event, _) = fact else { return }
        let told = Recorded(entry: 0, fact: fact, occurredAt: moment, recordedAt: moment, by: Self.liaison.id)
        let heard = Recorded(entry: 0, fact: ObservationFact.heard(event, from: state), occurredAt: moment, recordedAt: moment.adding(seconds: 60), by: nil)
        if state == .iraq {
            raiser.apply(told)
            answerer.apply(heard)
        } else {
            answerer.apply(told)
            raiser.apply(heard)
        }
    }

    mutating func raiserTells(_ event: ObservationEvent, by actor: Actor = liaison, at moment: Moment = now) throws(Refusal) {
        let fact = try raiser.tell(event, on: today, by: actor)
        pass(fact, from: .iraq, at: moment)
    }

    mutating func answererTells(_ event: ObservationEvent, by actor: Actor = liaison, at moment: Moment = now) throws(Refusal) {
        let fact = try answerer.tell(event, on: today, by: actor)
        pass(fact, from: .russia, at: moment)
    }

    var states: [Observation.State] { [raiser.state, answerer.state] }

    static func answered() throws -> BothSides {
        var both = try BothSides()
        for event in [ObservationEvent.acknowledged, .accepted(commitment), .begun, .answered(words("Answered."))] { try both.answererTells(event) }
        return both
    }
}

@Suite struct ObservationTests {
    static func words(_ text: String) -> TaggedText { TaggedText(text, .english) }

    @Test("Only the side that raised an observation closes it, by an officer who may; and it can open it again with a reason")
    func closing() throws {
        var both = try BothSides.answered()
        #expect(both.states == [.answered, .answered])
        #expect(throws: Refusal(.otherSideMoves)) { try both.answererTells(.closed) }
        #expect(throws: Refusal(.notPermitted)) { try both.raiserTells(.closed, by: officer("c", .caseOfficer)) }
        try both.raiserTells(.closed)
        #expect(both.states == [.closedSatisfied, .closedSatisfied])
        #expect(throws: Refusal(.reasonMissing)) { try both.raiserTells(.reopened(reason: Self.words(""))) }
        try both.raiserTells(.reopened(reason: Self.words("It began again.")))
        #expect(both.states == [.reopened, .reopened] && both.raiser.commitment == nil)
        try both.answererTells(.acknowledged)
        #expect(both.states == [.acknowledged, .acknowledged])
    }

    @Test("An observation is acknowledged before anything else; it is not answered without a commitment first")
    func acknowledgedFirst() throws {
        var both = try BothSides()
        for event in [ObservationEvent.accepted(BothSides.commitment), .declined(reason: Self.words("x")), .answered(Self.words("x")), .begun] {
            #expect(throws: Refusal(.notPossibleNow)) { try both.answererTells(event) }
        }
        #expect(throws: Refusal(.otherSideMoves)) { try both.raiserTells(.acknowledged) }
        try both.answererTells(.acknowledged)
        #expect(throws: Refusal(.notPossibleNow)) { try both.answererTells(.answered(Self.words("x"))) }
    }

    @Test("Declining needs a reason, a commitment an action, an owner and a day that is not past")
    func needed() throws {
        var both = try BothSides()
        try both.answererTells(.acknowledged)
        #expect(throws: Refusal(.reasonMissing)) { try both.answererTells(.declined(reason: Self.words(""))) }
        let late = Commitment(action: Self.words("a"), owner: Self.words("o"), due: today.adding(days: -1))
        #expect(throws: Refusal(.dayInPast)) { try both.answererTells(.accepted(late)) }
        let nobody = Commitment(action: Self.words("a"), owner: Self.words(""), due: today)
        #expect(throws: Refusal(.fieldMissing)) { try both.answererTells(.accepted(nobody)) }
        try both.answererTells(.clarificationAsked(question: Self.words("Which list?")))
        #expect(both.raiser.isOurMove && !both.answerer.isOurMove)
        try both.raiserTells(.clarified(Self.words("That of May.")))
        try both.answererTells(.declined(reason: Self.words("Another ministry's.")))
        #expect(both.states == [.declined, .declined] && both.raiser.steps(by: BothSides.liaison) == [.close, .reopen])
        #expect(throws: Refusal(.fieldMissing)) { try Observation().raise(ObservationMatter(topic: .other, subject: Self.words(""), text: Self.words("x")), to: .russia, by: BothSides.liaison) }
        #expect(throws: Refusal(.notPermitted)) { try Observation().raise(BothSides.matter, to: .russia, by: officer("r", .registrar)) }
    }

    @Test("From every state only one of the two sides can move, so that messages that cross never lead the records apart")
    func oneMover() {
        for state in Observation.State.allCases {
            let movers = Set(Observation.transitions.rows.filter { $0.from.contains(state) }.map(\.step.isRaisers))
            #expect(movers.count == 1, "\(state)")
            if let mover = state.isRaisersMove { #expect(movers == [mover], "\(state)") }
        }
    }

    @Test("Whatever the two sides try in whatever order, both records are in the same state, and only in states that the table allows", arguments: 0..<2000)
    func random(_ seed: Int) throws {
        var chance = UInt64(seed)
        func draw(_ below: Int) -> Int {
            chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((chance >> 33) % UInt64(below))
        }
        let events: [ObservationEvent] = [
            .acknowledged, .accepted(BothSides.commitment), .declined(reason: Self.words("r")), .clarificationAsked(question: Self.words("q")), .clarified(Self.words("c")),
            .begun, .answered(Self.words("a")), .remark(Self.words("m")), .closed, .reopened(reason: Self.words("o")), .raised(BothSides.matter),
        ]
        var both = try BothSides()
        for _ in 0..<40 {
            let event = events[draw(events.count)]
            let before = both.raiser.state
            let isRaiser = draw(2) == 0
            let mayArrive = (isRaiser ? both.answerer : both.raiser).mayArrive(event, from: isRaiser ? .iraq : .russia)
            do throws(Refusal) {
                if isRaiser { try both.raiserTells(event) } else { try both.answererTells(event) }
                #expect(mayArrive, "what may be told may be heard")
            } catch {
                #expect(!mayArrive, "what is refused at home is refused at the other side")
            }
            #expect(both.raiser.state == both.answerer.state && both.raiser.commitment == both.answerer.commitment)
            #expect(both.raiser.thread.map(\.event) == both.answerer.thread.map(\.event))
            let after = both.raiser.state
            if after != before { #expect(Observation.transitions.rows.contains { $0.from.contains(before) && $0.to.contains(after) && $0.step == event.step }) }
        }
    }

    @Test("An observation that nobody writes about goes up after 30 days and again after 60, and starts anew with every word; a closed one never")
    func escalation() throws {
        let raised = try #require(Day(2026, 3, 1))
        for (day, level) in [(Day(2026, 3, 1), 0), (Day(2026, 3, 30), 0), (Day(2026, 3, 31), 1), (Day(2026, 4, 29), 1), (Day(2026, 4, 30), 2), (Day(2026, 12, 1), 2)] {
            #expect(Observation.State.raised.escalation(lastUpdate: raised, on: try #require(day), under: agreement) == level)
        }
        #expect(Observation.State.closedSatisfied.escalation(lastUpdate: raised, on: raised.adding(days: 99), under: agreement) == 0)
        var both = try BothSides()
        try both.raiserTells(.remark(Self.words("Still waiting.")), at: now.adding(seconds: 29 * 86_400))
        #expect(both.answerer.lastUpdate == now.adding(seconds: 29 * 86_400) && both.answerer.since == now)
    }

    @Test("It is acknowledged within five working days of the side that is asked, taken up again within two, and done by the promised day")
    func deadlines() throws {
        // 24 February 2026 is a Tuesday. Iraq rests on Friday and Saturday, Russia on Saturday and Sunday.
        let raised = Moment(startOf: try #require(Day(2026, 2, 24)), utcOffsetHours: 3)
        #expect(Observation.State.raised.due(since: raised, committed: nil, under: agreement, mover: .russia) == Day(2026, 3, 3))
        #expect(Observation.State.raised.due(since: raised, committed: nil, under: agreement, mover: .iraq) == Day(2026, 3, 3))
        let thursday = raised.adding(seconds: 2 * 86_400)
        #expect(Observation.State.reopened.due(since: thursday, committed: nil, under: agreement, mover: .iraq) == Day(2026, 3, 2))
        #expect(Observation.State.reopened.due(since: thursday, committed: nil, under: agreement, mover: .russia) == Day(2026, 3, 2))
        #expect(Observation.State.inProgress.due(since: raised, committed: Day(2026, 5, 1), under: agreement, mover: .russia) == Day(2026, 5, 1))
        #expect(Observation.State.answered.due(since: raised, committed: Day(2026, 5, 1), under: agreement, mover: .russia) == nil)
    }

    @Test("Another state's word on an observation that is not its own, or on its own side of it, does not fit")
    func foreign() throws {
        let both = try BothSides()
        #expect(both.raiser.mayArrive(.acknowledged, from: .russia))
        #expect(!both.raiser.mayArrive(.acknowledged, from: try #require(StateCode("KZ"))))
        #expect(!both.answerer.mayArrive(.acknowledged, from: .iraq), "the raiser cannot acknowledge for us")
        #expect(!both.answerer.mayArrive(.raised(BothSides.matter), from: .iraq), "not twice")
        #expect(!Observation().mayArrive(.remark(Self.words("x")), from: .iraq), "unknown")
    }

    @Test("An event survives its coding on the line")
    func coding() throws {
        for event in [ObservationEvent.raised(BothSides.matter), .acknowledged, .accepted(BothSides.commitment), .remark(Self.words("x")), .closed] {
            let message = InterstateMessage.observation(ObservationMessage(observation: "o", at: now, event: event))
            #expect(try JSONDecoder().decode(InterstateMessage.self, from: JSONEncoder().encode(message)) == message)
            #expect(message.kind == "observation" && message.request == nil && message.person == nil)
        }
    }
}

@Suite struct MeetingTests {
    static let minutes = MeetingMinutes(
        id: "m", heldOn: today, place: TaggedText("Baghdad", .english), offices: [TaggedText("MFA consular department", .english)], topics: [TaggedText("Repatriation", .english)])

    @Test("The side that did not write the record countersigns it, or declines with remarks; nobody countersigns their own")
    func countersigning() throws {
        let liaison = officer("l", .liaison)
        var (ours, theirs) = (Meeting(), Meeting())
        ours.happen([try ours.record(Self.minutes, with: .russia, on: today, by: liaison)], by: "l")
        #expect(theirs.mayArrive(Self.minutes))
        theirs.happen([.arrived(Self.minutes, from: .iraq)])
        #expect(throws: Refusal(.otherSideMoves)) { try ours.countersign(by: liaison) }
        #expect(throws: Refusal(.reasonMissing)) { try theirs.decline(TaggedText("", .english), by: liaison) }
        #expect(throws: Refusal(.notPermitted)) { try theirs.countersign(by: officer("a", .auditor)) }
        #expect(theirs.steps(by: liaison) == [.countersign, .decline] && ours.steps(by: liaison).isEmpty)
        #expect(ours.mayBeAnswered(from: .russia, remarks: nil) && !ours.mayBeAnswered(from: .iraq, remarks: nil) && !theirs.mayBeAnswered(from: .iraq, remarks: nil))
        theirs.happen([try theirs.countersign(by: liaison)], by: "l")
        ours.happen([.countersigned])
        #expect(ours.state == .countersigned && theirs.state == .countersigned && ours.minutes == theirs.minutes)
        #expect(throws: Refusal(.notPossibleNow)) { try theirs.decline(TaggedText("x", .english), by: liaison) }
    }

    @Test("A record has a day that is not ahead, a place, the offices that met and what they spoke of")
    func needed() {
        let liaison = officer("l", .liaison)
        let empty = MeetingMinutes(id: "m", heldOn: today, place: TaggedText("Baghdad", .english), offices: [], topics: [TaggedText("x", .english)])
        #expect(throws: Refusal(.fieldMissing)) { try Meeting().record(empty, with: .russia, on: today, by: liaison) }
        #expect(throws: Refusal(.dayInFuture)) { try Meeting().record(Self.minutes, with: .russia, on: today.adding(days: -1), by: liaison) }
        let odd = MeetingMinutes(id: "m/../x", heldOn: today, place: Self.minutes.place, offices: Self.minutes.offices, topics: Self.minutes.topics)
        #expect(!Meeting().mayArrive(odd))
    }
}
