// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Samples
import Testing
import Workflow

private func words(_ text: String) -> TaggedText { TaggedText(text, .english) }

/// How a wrongful return goes at the state that received the person, and at the one that takes them back.
private let receivers = LegalActs(
    """
    propose: none > proposed
    declare: proposed > declared
    withdraw: declared accepted contested > withdrawn
    """)
private let takers = LegalActs(
    """
    accept: declared contested > accepted
    contest: declared > contested
    takeBack: declared accepted contested withdrawn > takenBack
    """)

/// One return that one side holds to be wrongful, at both.
private struct History {
    var chance: SeededRandom
    /// The first holds the person to be another's; the second takes them back.
    var sides = [WrongfulReturn(), WrongfulReturn()]
    var lines = [HistoryLine<WrongfulReturnEvent>(), HistoryLine<WrongfulReturnEvent>()]
    var day = today
    var proposer: OfficerID?
    var takenBackBy: Int?
    let states = [StateCode.russia, .iraq]

    static let officers = [
        officer("a", .verificationOfficer), officer("b", .verificationOfficer), officer("ap", .approver), officer("t", .transferOfficer), officer("all", .verificationOfficer, .approver),
        officer("x", .caseOfficer),
    ]

    init(seed: Int) { chance = SeededRandom(seed: UInt64(seed)) }

    private mutating func keep(_ fact: WrongfulReturnFact, at side: Int, by actor: Actor) {
        let moment = Moment(startOf: day, utcOffsetHours: 3)
        sides[side].apply(Recorded(entry: 0, fact: fact, occurredAt: moment, recordedAt: moment, by: actor.id))
        if case .told(let event, _) = fact { lines[1 - side].say(event) }
    }

    /// Somebody tries something; what is not refused must be theirs to do, at that side, in that state, and in time.
    mutating func attempt() -> String? {
        let (side, actor) = (chance.draw(2), chance.one(of: Self.officers))
        let record = sides[side]
        // Only who received somebody has anything to propose; that is for the desk to know.
        if side == 1, record.state == .none { return nil }
        let steps = WrongfulReturn.Step.allCases
        let step = record.state == .none || record.state == .proposed ? steps[chance.draw(2)] : steps[2 + chance.draw(4)]
        let (now, text) = (day, words(chance.draw(8) == 0 ? "" : "why"))
        func rule() throws(Refusal) -> WrongfulReturnFact {
            switch step {
            case .propose: try record.propose(WrongfulReturnTests.claim, arrivedOn: today, on: now, by: actor, under: agreement)
            case .declare: try record.declare(to: .iraq, on: now, by: actor, under: agreement)
            case .accept: try record.tell(.accepted, on: now, by: actor)
            case .contest: try record.tell(.contested(.answerStands, text), on: now, by: actor)
            case .withdraw: try record.tell(.withdrawn(reason: text), on: now, by: actor)
            case .takeBack: try record.tell(.takenBack(on: now, documents: true), on: now, by: actor)
            }
        }
        guard let fact = try? rule() else { return nil }
        keep(fact, at: side, by: actor)
        let table = [.propose, .declare, .withdraw].contains(step) ? receivers : takers
        let isSides = [.propose, .declare, .withdraw].contains(step) ? side == 0 : side == 1
        if !isSides || !table.mayLead(step.rawValue, from: record.state.rawValue, to: sides[side].state.rawValue) { return "\(step) at \(side) from \(record.state)" }
        let roles: Set<Role> = side == 0 ? [.verificationOfficer] : [.approver, .transferOfficer]
        if actor.roles.isDisjoint(with: roles) { return "\(step) by \(actor.id)" }
        // A month from the arrival, which was on 25 February.
        if [.propose, .declare].contains(step), day > today.adding(days: 28) { return "\(step) too late" }
        if [.contest, .withdraw].contains(step), text.text.isEmpty { return "\(step) without a word why" }
        if step == .propose { proposer = actor.id }
        if step == .declare, actor.id == proposer { return "declared by one officer" }
        if step == .takeBack { takenBackBy = side }
        return nil
    }

    mutating func hear(_ events: [WrongfulReturnEvent], at side: Int) -> String? {
        for event in events {
            guard sides[side].mayArrive(event, from: states[1 - side]) else { return "an honest \(event.step) is refused in \(sides[side].state)" }
            let moment = Moment(startOf: day, utcOffsetHours: 3)
            sides[side].apply(Recorded(entry: 0, fact: .heard(event, from: states[1 - side]), occurredAt: moment, recordedAt: moment, by: nil))
        }
        return nil
    }

    mutating func step() -> String? {
        if chance.draw(12) == 0 { day = day.adding(days: chance.draw(12)) }
        let side = chance.draw(2)
        if chance.draw(3) > 0 { return attempt() }
        let was = sides[side].state
        let fault = hear(lines[side].come(&chance), at: side)
        return fault ?? (was == .takenBack && sides[side].state != .takenBack ? "somebody who was taken back is not" : nil)
    }

    mutating func end() -> String? {
        while !lines[0].isEmpty || !lines[1].isEmpty {
            for side in 0...1 { if let fault = hear(lines[side].comeAll(), at: side) { return fault } }
        }
        if sides[1].state == .none { return [.none, .proposed].contains(sides[0].state) ? nil : "the other side never heard of it" }
        if sides[0].state != sides[1].state || sides[0].claim != sides[1].claim || sides[0].takenBackOn != sides[1].takenBackOn { return "\(sides[0].state) here, \(sides[1].state) there" }
        if (takenBackBy != nil) != (sides[0].state == .takenBack) { return "taken back, and the record does not say so" }
        return takenBackBy == 0 ? "taken back by the side that has them" : nil
    }
}

@Suite struct ReturnHistoryTests {
    @Test(
        "In ten thousand random histories of a wrongful return two officers declare it in time, nothing said crosswise leads the states apart, and that somebody was taken back stands over everything"
    )
    func wrongful() {
        var ends: [WrongfulReturn.State: Int] = [:]
        for seed in 0..<10_000 {
            var history = History(seed: seed)
            var fault: String?
            for _ in 0..<50 where fault == nil { fault = history.step() }
            fault = fault ?? history.end()
            if let fault { Issue.record("\(fault) in history \(seed)") }
            ends[history.sides[0].state, default: 0] += 1
        }
        for state in WrongfulReturn.State.allCases { #expect(ends[state, default: 0] > 10, "\(ends)") }
    }
}
