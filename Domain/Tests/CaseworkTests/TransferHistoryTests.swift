// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Testing
import Workflow

/// Random histories of one transfer at both states, with arbitrary delay on the line.
private struct History {
    var both = TwoRecords()
    private var chance: UInt64
    private let people: [CaseReference]
    /// Who has a dark light now, as the holding state would find if it looked.
    private var dark: Set<CaseReference> = []
    private(set) var darkAtDeparture: Set<CaseReference> = []

    static let everybody = (1...4).map { reference($0) }.sorted()

    init(seed: UInt64) {
        chance = seed &* 0x9e37_79b9_7f4a_7c15 &+ 1
        people = Self.everybody
    }

    mutating func draw(_ below: Int) -> Int {
        chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(chance >> 33) % below
    }

    private var lights: [CaseReference: Lights] { FourLights.of(people, dark: .safeguards, for: Array(dark)) }

    private mutating func holding(_ facts: () throws(Refusal) -> [TransferFact], by actor: Actor) {
        if let facts = try? facts() { both.keep(facts, at: .holding, by: actor) }
    }

    private mutating func receiving(_ fact: () throws(Refusal) -> TransferFact) {
        if let fact = try? fact() { both.keep([fact], at: .nationality, by: TwoRecords.receiver) }
    }

    mutating func step() {
        switch draw(10) {
        case 0: wander()
        case 1, 2: both.deliver(to: .nationality)
        case 3, 4: both.deliver(to: .holding)
        case 5: receive()
        default: if draw(3) == 0 { receive() } else { goOn() }
        }
    }

    /// What the holding state would do next.
    private mutating func goOn() {
        let (both, lights) = (both, lights)
        switch both.holding.state {
        case .none: holding({ () throws(Refusal) in [try both.holding.plan(TwoRecords.plan(), with: .russia, at: both.clock, by: TwoRecords.planner)] }, by: TwoRecords.planner)
        case .planned where both.holding.chosen.count < 2: put()
        case .planned, .postponed:
            holding({ () throws(Refusal) in [try both.holding.giveNotice(lights, overrides: [], at: now, under: agreement, by: TwoRecords.approver)] }, by: TwoRecords.approver)
        case .counterProposed:
            holding({ () throws(Refusal) in [try both.holding.acceptCounter(lights, overrides: [], at: both.clock, by: TwoRecords.approver)] }, by: TwoRecords.approver)
        case .confirmed: callLast()
        case .lastCall where draw(4) == 0: callLast()
        case .lastCall: depart()
        case .departed, .arrived, .disputed: sign()
        case .handedOver: holding({ () throws(Refusal) in [try both.holding.close(by: TwoRecords.planner)] }, by: TwoRecords.planner)
        case .noticed, .signed, .closed, .cancelled: break
        }
    }

    private mutating func put() {
        let (both, person, lights) = (both, people[draw(people.count)], lights)
        holding({ () throws(Refusal) in [try both.holding.put(person, lights[person] ?? FourLights.green, by: TwoRecords.planner)] }, by: TwoRecords.planner)
    }

    private mutating func callLast() {
        both.clock = max(both.clock, (both.holding.journey.notice?.plan.departure ?? both.clock).adding(seconds: -3600))
        for person in both.holding.journey.going where draw(8) > 0 {
            for actor in [TwoRecords.planner, TwoRecords.second] where draw(12) > 0 {
                let (both, check) = (both, LastCallCheck(identity: [.photograph, .document], isFit: draw(12) > 0, nationality: .officerAsked))
                holding({ () throws(Refusal) in [try both.holding.check(person, check, at: both.clock, by: actor)] }, by: actor)
            }
        }
        let (both, lights) = (both, lights)
        holding({ () throws(Refusal) in try both.holding.callLast(lights, at: both.clock, by: TwoRecords.planner) }, by: TwoRecords.planner)
    }

    private mutating func depart() {
        let (both, lights) = (both, lights)
        let records = Dictionary(uniqueKeysWithValues: people.map { ($0, TaggedText?.none) })
        holding(
            { () throws(Refusal) in [try both.holding.depart(at: both.clock, now: both.clock, lights, records: records, under: agreement, by: TwoRecords.planner)] },
            by: TwoRecords.planner)
        if self.both.holding.state == .departed, both.holding.state != .departed { darkAtDeparture = dark }
    }

    private mutating func sign() {
        let kinds: [Disposition] = [.handedOver, .handedOver, .handedOver, .notPresented, .medicalStop, .refusedEntry, .refusedByPerson, .deceased]
        var lines = both.holding.journey.aboard.map { HandoverLine(person: $0, disposition: kinds[draw(kinds.count)], seals: []) }
        if draw(6) == 0 { lines.removeLast() }
        let (both, lights) = (both, lights)
        let outcomes = Dictionary(uniqueKeysWithValues: lines.filter { $0.disposition == .deceased }.map { ($0.person, CustodyOutcome.deceased) })
        holding({ () throws(Refusal) in [try both.holding.sign(lines, lights, outcomes: outcomes, by: TwoRecords.planner)] }, by: TwoRecords.planner)
    }

    /// What the receiving state would do next.
    private mutating func receive() {
        switch both.receiving.state {
        case .noticed where draw(4) == 0:
            let (both, later) = (both, both.clock.adding(seconds: Int64(1 + draw(5)) * 86_400))
            receiving { () throws(Refusal) in try both.receiving.counter(later, reason: TwoRecords.words("r"), at: both.clock, by: TwoRecords.receiver) }
        case .noticed:
            let both = both
            receiving { () throws(Refusal) in try both.receiving.confirm(standing: both.receiving.people, by: TwoRecords.receiver) }
        case .departed:
            both.clock = max(both.clock, both.receiving.journey.departedAt ?? both.clock).adding(seconds: 60)
            let both = both
            receiving { () throws(Refusal) in try both.receiving.arrive(at: both.clock, now: both.clock, by: TwoRecords.receiver) }
        case .signed:
            var lines = both.receiving.journey.statement?.lines ?? []
            if draw(3) == 0, let last = lines.popLast() { lines.append(HandoverLine(person: last.person, disposition: .notPresented)) }
            let both = both
            let hash = fingerprint(both.receiving.journey.handoverText(of: "o", from: .iraq, to: .russia) ?? "")
            receiving { () throws(Refusal) in try both.receiving.countersign(lines, hash: hash, by: TwoRecords.receiver) }
        default: break
        }
    }

    /// Something that nobody planned.
    private mutating func wander() {
        let (both, person, lights) = (both, people[draw(people.count)], lights)
        switch draw(9) {
        case 0: put()
        case 1: holding({ () throws(Refusal) in try both.holding.takeOff(person, reason: .officersDecision, note: nil, by: TwoRecords.planner) }, by: TwoRecords.planner)
        case 2, 3:
            // A light goes dark: most often that stops the person by itself; sometimes nobody has noticed, as when something lapses.
            dark.insert(person)
            if draw(3) > 0, let stop = both.holding.stopping(person) { self.both.keep([stop], at: .holding, by: TwoRecords.planner) }
        case 4: dark.remove(person)
        case 5: holding({ () throws(Refusal) in [try both.holding.postpone(TwoRecords.words("p"), by: TwoRecords.approver)] }, by: TwoRecords.approver)
        case 6 where draw(4) == 0: holding({ () throws(Refusal) in [try both.holding.cancel(TwoRecords.words("c"), by: TwoRecords.approver)] }, by: TwoRecords.approver)
        case 7:
            holding(
                { () throws(Refusal) in [try both.holding.giveNotice(lights, overrides: [], at: now, under: agreement, by: TwoRecords.approver)] }, by: TwoRecords.approver)
        default: holding({ () throws(Refusal) in [try both.holding.changeEscorts(TwoRecords.plan().escorts, by: TwoRecords.planner)] }, by: TwoRecords.planner)
        }
    }

    /// Whether the last change of a side is one that the table knows.
    static func isLegal(_ before: TransferOperation.State, _ after: TransferOperation.State) -> Bool {
        before == after || TransferOperation.transitions.rows.contains { $0.from.contains(before) && $0.to.contains(after) }
            // The receiving state hears of a journey when it is noticed.
            || before == .none && after == .noticed
    }
}

@Suite struct TransferHistoryTests {
    @Test("In twelve thousand random histories both records stay legal and come to the same, nobody leaves or is handed over past a dark light, and every count adds up")
    func random() {
        var ends: [TransferOperation.State: Int] = [:]
        for seed in 0..<12_000 {
            var history = History(seed: UInt64(seed))
            for _ in 0..<60 where !(history.both.holding.state == .closed || history.both.holding.state == .cancelled) {
                let before = history.both.states
                history.step()
                let after = history.both.states
                for (from, to) in zip(before, after) where !History.isLegal(from, to) { Issue.record("\(from) to \(to) in history \(seed)") }
            }
            history.both.carry()
            let (ours, theirs) = (history.both.holding.journey, history.both.receiving.journey)
            ends[ours.state, default: 0] += 1
            // Cancelled or still planned before anybody was told: the other state has heard nothing.
            if ours.notice != nil, ours != theirs { Issue.record("the records differ in history \(seed): \(ours.state), \(theirs.state)") }
            if ours.notice == nil, theirs.state != .none { Issue.record("heard of a plan in history \(seed)") }
            if !history.darkAtDeparture.isDisjoint(with: ours.aboard) { Issue.record("left past a dark light in history \(seed)") }
            guard let statement = ours.statement else { continue }
            let given = Set(statement.lines.filter { $0.disposition == .handedOver }.map(\.person))
            if !given.isDisjoint(with: history.darkAtDeparture) { Issue.record("handed over past a dark light in history \(seed)") }
            if statement.lines.map(\.person) != ours.aboard { Issue.record("the count does not add up in history \(seed)") }
            if Disposition.allCases.map({ statement.count(of: $0) }).reduce(0, +) != ours.aboard.count { Issue.record("dispositions in history \(seed)") }
            if ours.handedOverAt != nil, ours.hash != ours.handoverText(of: "o", from: .iraq, to: .russia).map(fingerprint) { Issue.record("another record in history \(seed)") }
        }
        for state in [TransferOperation.State.handedOver, .closed, .cancelled, .postponed, .disputed] { #expect(ends[state, default: 0] > 20, "\(state): \(ends)") }
    }
}
