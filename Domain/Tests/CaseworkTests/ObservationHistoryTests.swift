// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Samples
import Testing
import Workflow

private func words(_ text: String) -> TaggedText { TaggedText(text, .english) }

/// b7 as the domain describes it: the other side acknowledges first; only the side that raised it closes it or opens it again.
private let answerers = LegalActs(
    """
    acknowledge: raised reopened > acknowledged
    accept: acknowledged > accepted
    decline: acknowledged > declined
    askClarification: acknowledged > needsClarification
    begin: accepted > inProgress
    answer: accepted inProgress > answered
    """)
private let raisers = LegalActs(
    """
    clarify: needsClarification > acknowledged
    close: answered declined > closedSatisfied
    reopen: answered declined closedSatisfied > reopened
    """)

/// One observation at two states, with a line that takes its time.
private struct History {
    var chance: SeededRandom
    /// The first raised it.
    var sides = [Observation(), Observation()]
    var lines = [HistoryLine<ObservationEvent>(), HistoryLine<ObservationEvent>()]
    var closers: Set<Int> = []
    let states = [StateCode.iraq, .russia]

    static let officers: [(actor: Actor, raises: Bool, answers: Bool, closes: Bool)] = [
        (officer("l", .liaison), true, true, true), (officer("a", .approver), true, true, true), (officer("v", .verificationOfficer), true, true, false),
        (officer("c", .caseOfficer), true, false, false), (officer("r", .registrar), false, false, false),
    ]
    static let events: [ObservationEvent] = [
        .acknowledged, .acknowledged, .accepted(BothSides.commitment), .declined(reason: words("r")), .clarificationAsked(question: words("q")), .clarified(words("c")), .begun,
        .answered(words("a")), .remark(words("m")), .closed, .reopened(reason: words("o")), .raised(BothSides.matter), .declined(reason: words("")),
    ]

    init(seed: Int) throws {
        chance = SeededRandom(seed: UInt64(seed))
        keep(try sides[0].raise(BothSides.matter, to: .russia, by: BothSides.liaison), at: 0)
    }

    mutating func keep(_ fact: ObservationFact, at side: Int) {
        guard case .told(let event, _) = fact else { return }
        sides[side].happen([fact])
        lines[1 - side].say(event)
        if event == .closed { closers.insert(side) }
    }

    /// What the domain says of somebody who tries this now.
    static func isAllowed(_ event: ObservationEvent, at side: Int, in state: String, by who: (actor: Actor, raises: Bool, answers: Bool, closes: Bool)) -> Bool {
        if case .declined(let reason) = event, reason.text.isEmpty { return false }
        guard let step = event.step else { return who.raises && state != "none" }
        switch step {
        case .raise: return false
        case .clarify: return side == 0 && who.raises && raisers.mayBegin(step.rawValue, from: state)
        case .close, .reopen: return side == 0 && who.closes && raisers.mayBegin(step.rawValue, from: state)
        default: return side == 1 && who.answers && answerers.mayBegin(step.rawValue, from: state)
        }
    }

    mutating func attempt() -> String? {
        let (side, who, event) = (chance.draw(2), chance.one(of: Self.officers), chance.one(of: Self.events))
        let before = sides[side].state.rawValue
        let fact = try? sides[side].tell(event, on: today, by: who.actor)
        if (fact != nil) != Self.isAllowed(event, at: side, in: before, by: who) { return "\(event) by \(who.actor.id) at \(side) in \(before): \(fact != nil)" }
        guard let fact else { return nil }
        keep(fact, at: side)
        let after = sides[side].state.rawValue
        guard let step = event.step else { return before == after ? nil : "a remark moved it" }
        return (side == 0 ? raisers : answerers).mayLead(step.rawValue, from: before, to: after) ? nil : "\(step) from \(before) to \(after)"
    }

    mutating func hear(_ events: [ObservationEvent], at side: Int) -> String? {
        for event in events {
            guard sides[side].mayArrive(event, from: states[1 - side]) else { return "an honest \(event) is refused in \(sides[side].state)" }
            sides[side].happen([.heard(event, from: states[1 - side])])
        }
        return nil
    }

    /// What was said before is said again at any time, or by a third state: what is not refused leads nowhere but where the table does.
    mutating func harm() -> String? {
        let side = chance.draw(2)
        guard let event = lines[side].again(&chance), let step = event.step else { return nil }
        if sides[side].state != .none, sides[side].mayArrive(event, from: states[side]) { return "\(step) from nobody who may" }
        guard sides[side].mayArrive(event, from: states[1 - side]) else { return nil }
        var copy = sides[side]
        copy.happen([.heard(event, from: states[1 - side])])
        let table = side == 1 ? raisers : answerers
        return step == .raise || table.mayLead(step.rawValue, from: sides[side].state.rawValue, to: copy.state.rawValue) ? nil : "\(step) again led to \(copy.state)"
    }

    mutating func step() -> String? {
        switch chance.draw(8) {
        case 0...4: return attempt()
        case 5: return harm()
        default:
            let side = chance.draw(2)
            return hear(lines[side].come(&chance), at: side)
        }
    }

    mutating func end() -> String? {
        while !lines[0].isEmpty || !lines[1].isEmpty {
            for side in 0...1 { if let fault = hear(lines[side].comeAll(), at: side) { return fault } }
        }
        if sides[0].state != sides[1].state { return "\(sides[0].state) here, \(sides[1].state) there" }
        if sides[0].commitment != sides[1].commitment || sides[0].matter != sides[1].matter { return "the records differ" }
        func said(_ side: Int, ours isOurs: Bool) -> [ObservationEvent] { sides[side].thread.filter { $0.isOurs == isOurs }.map(\.event) }
        if said(0, ours: true) != said(1, ours: false) || said(1, ours: true) != said(0, ours: false) { return "one side does not know what the other said" }
        return closers.isSubset(of: [0]) ? nil : "closed by the side that was asked"
    }
}

@Suite struct ObservationHistoryTests {
    @Test("In ten thousand random histories of an observation only who may moves it, only who raised it closes it, and both states hold the same once all has come")
    func random() throws {
        var ends: [Observation.State: Int] = [:]
        for seed in 0..<10_000 {
            var history = try History(seed: seed)
            var fault: String?
            for _ in 0..<60 where fault == nil { fault = history.step() }
            fault = fault ?? history.end()
            if let fault { Issue.record("\(fault) in history \(seed)") }
            ends[history.sides[0].state, default: 0] += 1
        }
        for state in Observation.State.allCases where state != .none { #expect(ends[state, default: 0] > 20, "\(ends)") }
    }
}
