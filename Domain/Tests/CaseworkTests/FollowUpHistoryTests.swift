// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Samples
import Testing
import Workflow

private func words(_ text: String) -> TaggedText { TaggedText(text, .russian) }

/// The follow-up of one person who came home, with an onlooker's own count of visits and concerns.
private struct History {
    var chance: SeededRandom
    var record = PostReturnFollowUp()
    var day = today
    var arrivals = 0
    private var arrivedOn = today
    private var isChild = false
    private var hasCarer = false
    private var made: [FollowUpKind] = []
    private var last: OfficerID?
    private var isLastMade = false
    private var concerns: Set<Int> = []
    private var visits = 0

    static let officers = [officer("v", .caseOfficer), officer("w", .caseOfficer), officer("s", .safeguardsOfficer), officer("ap", .approver), officer("x", .registrar)]
    static let due: [FollowUpKind: Int] = [.day30: 30, .day90: 90, .day180: 180]

    init(seed: Int) { chance = SeededRandom(seed: UInt64(seed)) }

    mutating func step() -> String? {
        day = day.adding(days: chance.draw(14))
        let actor = chance.one(of: Self.officers)
        let isRecorder = !actor.roles.isDisjoint(with: [.caseOfficer, .safeguardsOfficer])
        let before = record
        switch chance.draw(12) {
        case 0: return open()
        case 1...6: return visit(actor, isRecorder)
        case 7, 8: return close(actor)
        case 9:
            guard let index = chance.draw(4) == 0 ? 0 : before.openConcerns.first, let fact = try? before.takeUp(index, words("t"), by: actor) else { return nil }
            record.happen([fact], by: actor.id.text)
            return concerns.remove(index) != nil && !actor.roles.isDisjoint(with: [.safeguardsOfficer, .approver]) ? nil : "what was no concern is taken up, or by \(actor.id)"
        case 10:
            guard let fact = try? before.name(Carer(name: "n", bond: .grandparent, since: day), on: day, by: actor) else { return nil }
            record.happen([fact], by: actor.id.text)
            hasCarer = true
            return isChild && isRecorder && [.open, .complete].contains(before.state) ? nil : "a carer for \(before.state)"
        default:
            guard chance.draw(6) == 0, let fact = before.stop() else { return nil }
            record.happen([fact])
            return [.open, .complete].contains(before.state) ? nil : "stopped from \(before.state)"
        }
    }

    private mutating func open() -> String? {
        let (before, child) = (record.state, chance.draw(3) == 0)
        guard let fact = try? record.open(from: .iraq, under: "q\(arrivals)", arrivedOn: day, isChild: child, on: day) else { return nil }
        record.happen([fact])
        (arrivals, arrivedOn, isChild, made, last, isLastMade, concerns, visits) = (arrivals + 1, day, child, [], nil, false, [], 0)
        return [.none, .closed, .stopped].contains(before) ? nil : "opened from \(before)"
    }

    private mutating func visit(_ actor: Actor, _ isRecorder: Bool) -> String? {
        let kinds: [FollowUpKind] = chance.draw(3) == 0 ? FollowUpKind.allCases : [record.next?.kind ?? .unscheduled]
        let (kind, heldOn) = (chance.one(of: kinds), day.adding(days: -chance.draw(3)))
        let finding: FollowUpFinding = chance.one(of: [.well, .well, .needsSupport, .unreachable, .illTreatmentComplaint, .well, .detained, chance.draw(3) == 0 ? .deceased : .well])
        let seen = AssuranceSeen(assurance: "p", finding: chance.one(of: [.kept, .notYetSeen, .breached]))
        let visit = FollowUpVisit(
            kind: kind, heldOn: heldOn, finding: finding, notes: chance.draw(5) == 0 ? nil : words("n"), child: chance.draw(3) == 0 ? nil : ChildCheck(school: .attends, health: .well),
            assurances: chance.draw(6) == 0 ? [] : [seen])
        let before = record.state
        guard let fact = try? record.record(visit, binding: [promise("p")], on: day, by: actor) else { return nil }
        record.happen([fact], by: actor.id.text)
        let isConcern = finding == .illTreatmentComplaint || seen.finding == .breached
        defer { (made, visits) = (made + [kind], visits + 1) }
        if isConcern { concerns.insert(visits) }
        if kind == .day180 || finding == .deceased, !isLastMade { (last, isLastMade) = (actor.id, true) }
        if !isRecorder || ![.open, .complete].contains(before) { return "\(actor.id) visits in \(before)" }
        if visit.assurances.isEmpty || isConcern && visit.notes == nil { return "a visit that says nothing of a promise, or of a concern" }
        if finding == .illTreatmentComplaint, seen.finding == .kept { return "who complains was spared" }
        if isChild, !hasCarer || visit.child == nil { return "a child is not looked at, or has nobody" }
        guard heldOn >= arrivedOn, let due = Self.due[kind] else { return heldOn < arrivedOn ? "before the arrival" : nil }
        let order = [FollowUpKind.day30, .day90, .day180]
        if made.filter({ $0 != .unscheduled }) != Array(order.prefix { $0 != kind }) { return "\(kind) out of turn" }
        return heldOn < arrivedOn.adding(days: due - 7) && finding != .deceased ? "\(kind) too early" : nil
    }

    private mutating func close(_ actor: Actor) -> String? {
        let before = record.state
        guard let fact = try? record.close(nil, by: actor) else { return nil }
        record.happen([fact], by: actor.id.text)
        if before != .complete || !isLastMade { return "closed from \(before)" }
        if actor.id == last || actor.roles.contains(.registrar) { return "closed by who made the last visit, or by \(actor.id)" }
        return concerns.isEmpty ? nil : "closed while a concern waits"
    }
}

@Suite struct FollowUpHistoryTests {
    @Test(
        "In ten thousand random histories after a return the visits keep their order and days, no child is without a carer, and nobody closes their own last visit or over a concern")
    func random() {
        var ends: [PostReturnFollowUp.State: Int] = [:]
        for seed in 0..<10_000 {
            var history = History(seed: seed)
            var fault: String?
            for _ in 0..<45 where fault == nil { fault = history.step() }
            if let fault { Issue.record("\(fault) in history \(seed)") }
            ends[history.record.state, default: 0] += 1
        }
        for state in PostReturnFollowUp.State.allCases { #expect(ends[state, default: 0] > 10, "\(ends)") }
    }
}
