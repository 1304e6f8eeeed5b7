// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Testing
import Workflow

/// b5 as the domain describes it. That a paper expires is the calendar's doing, and word of a handover can come
/// after its last day.
private let acts = LegalActs(
    """
    request: none used cancelled > requested
    confirmIdentity: requested > identityConfirmed
    approve: identityConfirmed > approved
    issue: approved > issued
    use: issued delivered expired > used
    reissue: issued delivered expired reported > issued
    lose: issued delivered expired > lost
    report: lost > reported
    report: cancelled > cancelled
    report: issued > issued
    report: delivered > delivered
    report: expired > expired
    report: expired > issued delivered
    report: used > used
    cancel: requested identityConfirmed approved issued delivered expired lost reported > cancelled
    """)

/// Two states, three people, one series of numbers, and a line that takes its time.
private struct History {
    var chance: UInt64
    var people = [OneDocument(), OneDocument(), OneDocument()]
    var papers = [TravelPapers(), TravelPapers(), TravelPapers()]
    var series = DocumentSeries()
    var day = today
    var toHolding: [(Int, TravelDocumentNews)] = []
    var toNationality: [(Int, TravelDocumentNews)] = []
    var numbers: [String] = []
    var fault: String?

    init(chance: UInt64) throws {
        self.chance = chance
        // Most begin well on their way, so that the histories come to the end.
        for who in 0..<3 where draw(4) > 0 { people[who] = try OneDocument.approved() }
    }

    static let actors = [
        officer("r", .caseOfficer), officer("v", .verificationOfficer), officer("a", .approver), officer("g", .registrar), officer("e", .transferOfficer),
        officer("all", .caseOfficer, .verificationOfficer, .approver, .registrar, .transferOfficer),
    ]

    mutating func draw(_ below: Int) -> Int {
        chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((chance >> 33) % UInt64(below))
    }

    mutating func step() {
        let (who, actor) = (draw(3), Self.actors[draw(Self.actors.count)])
        switch draw(10) {
        case 0...4:
            // Half of what is tried is possible by the table for that officer.
            let possible = people[who].document.steps(on: day, by: actor).filter { $0 != .cancel || draw(8) == 0 }
            let any = TravelDocument.Step.allCases[draw(TravelDocument.Step.allCases.count)]
            act(who, draw(2) == 0 || possible.isEmpty ? (any == .cancel || any == .use ? .issue : any) : possible[draw(possible.count)], actor)
            if draw(30) == 0 { act(who, .use, actor) }
        case 5: answer(who)
        case 6: tell(who, actor)
        case 7: day = day.adding(days: draw(14))
        case 8: if !toHolding.isEmpty { carryToHolding() }
        default: if !toNationality.isEmpty { carryToNationality() }
        }
    }

    mutating func act(_ who: Int, _ step: TravelDocument.Step, _ actor: Actor) {
        let before = people[who].document
        people[who].series = series
        do throws(Refusal) { try people[who].take(step, on: day, by: actor) } catch { return }
        series = people[who].series
        let after = people[who].document
        let allowed = acts.mayLead(step.rawValue, from: before.state(on: day).rawValue, to: after.state.rawValue)
        if !allowed { fault = fault ?? "\(step) led from \(before.state(on: day)) to \(after.state)" }
        if let fact = after.timeline.last?.fact, let news = before.news(of: fact) { toHolding.append((who, news)) }
        if step == .issue || step == .reissue {
            if people[who].verification.state != .decided { fault = fault ?? "issued on an answer that does not stand" }
            numbers.append(after.papers.last?.paper.number ?? "")
            if after.done[.approve]?.isDisjoint(with: after.done[.request] ?? []) != true || after.identity == nil { fault = fault ?? "approved by who asked for it, or without an identity" }
        }
    }

    /// The answer is recalled, or stands again.
    mutating func answer(_ who: Int) {
        guard draw(8) == 0 else {
            people[who].verification = decided()
            return
        }
        people[who].verification.happen([.recalled(reason: .newFacts, note: nil)])
        let before = people[who].document
        guard let fact = before.end(because: .answerRecalled) else { return }
        if let news = before.news(of: fact) { toHolding.append((who, news)) }
        people[who].document.happen([fact])
        if people[who].document.current != nil { fault = fault ?? "somebody whose answer is recalled has a paper" }
    }

    /// The holding state has it in hand, or loses it.
    mutating func tell(_ who: Int, _ actor: Actor) {
        let isLost = draw(3) == 0
        guard let fact = isLost ? try? papers[who].lose(on: day, by: actor) : try? papers[who].deliver(on: day, today: day, by: actor) else { return }
        if let news = papers[who].news(of: fact) { toNationality.append((who, news)) }
        papers[who].happen([fact])
    }

    mutating func carryToHolding() {
        let (who, news) = toHolding.removeFirst()
        if !papers[who].mayArrive(news, on: day) { fault = fault ?? "an honest word is refused: \(news)" }
        papers[who].happen([papers[who].hear(news, under: "q", isClosed: false)])
    }

    mutating func carryToNationality() {
        let (who, news) = toNationality.removeFirst()
        if !people[who].document.mayArrive(news, on: day) { fault = fault ?? "an honest word is refused: \(news)" }
        people[who].document.happen([people[who].document.hear(news)])
    }

    mutating func settle() {
        while !toHolding.isEmpty { carryToHolding() }
        while !toNationality.isEmpty { carryToNationality() }
        for who in 0..<3 where people[who].document.state != .used {
            if people[who].document.current?.told != papers[who].current?.paper { fault = fault ?? "the two states know of different papers" }
        }
    }
}

@Suite struct TravelHistoryTests {
    @Test(
        "In ten thousand random histories, in whatever order officers try, answers fall and messages come: no step leads where it must not, no number is given twice, nothing is issued on an answer that does not stand, and both states know of the same paper"
    )
    func random() throws {
        for seed in 0..<10_000 {
            var history = try History(chance: UInt64(seed))
            for _ in 0..<45 where history.fault == nil { history.step() }
            history.settle()
            let areOnce = Set(history.numbers).count == history.numbers.count && history.series.last == history.numbers.count
            if let fault = history.fault ?? (areOnce ? nil : "a number is given twice") { Issue.record("\(fault) in history \(seed)") }
        }
    }

    @Test("Those histories come to the end of every path: papers are used, expire, are lost, reported and issued again") func reached() throws {
        var states: Set<TravelDocument.State> = []
        var replaced = 0
        for seed in 0..<300 {
            var history = try History(chance: UInt64(seed))
            for _ in 0..<120 { history.step() }
            states.formUnion(history.people.map { $0.document.state(on: history.day) })
            replaced += history.people.flatMap(\.document.papers).count { $0.paper.replaces != nil }
        }
        #expect(states == Set(TravelDocument.State.allCases) && replaced > 20, "\(states) \(replaced)")
    }
}
