// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Samples
import Workflow

/// Three files that may be one person's, each beside a twin to which everything happens but the merging.
struct FileHistory {
    /// What an onlooker knows of one hold.
    struct Hold {
        var files: Set<Int>
        var proposer: OfficerID?
        var isLifted = false
    }

    var chance: SeededRandom
    var files: [DetentionFile]
    var twins: [DetentionFile]
    var holds: [String: Hold] = [:]
    /// Which file each goes on under; itself where it stands alone.
    var under = [0, 1, 2]
    /// What became of the person of each file, as an onlooker counts it.
    var ended: [CustodyOutcome?] = [nil, nil, nil]
    var correctors: [OfficerID?] = [nil, nil, nil]
    var unmerged = 0
    var fault: String?
    var entry = 0
    private var mergedAt = [0, 0, 0]
    let births: [Int]

    static let references = (1...3).map { reference($0) }
    static let reason = TaggedText("because", .english)
    static let officers = [
        officer("r", .registrar), officer("c", .caseOfficer), officer("d", .caseOfficer), officer("a", .approver), officer("j", .judicialOfficer), officer("x", .auditor),
    ]

    init(seed: Int) {
        var chance = SeededRandom(seed: UInt64(seed))
        births = (0..<3).map { _ in chance.draw(8) == 0 ? 2013 : 1990 }
        files = births.map { year in file(person { $0.birth = PartialDate(iso: "\(year)-05-05") }) }
        twins = files
        self.chance = chance
    }

    /// The files that are one person's with this one.
    func group(_ number: Int) -> [Int] { (0..<3).filter { under[$0] == under[number] } }

    func joint(_ number: Int) -> DetentionFile { files[under[number]].joined(with: group(number).filter { $0 != under[number] }.map { files[$0] }) }

    mutating func keep(_ fact: DetentionFileFact, in number: Int, by actor: Actor? = nil, andTwin: Bool = true) {
        entry += 1
        let recorded = Recorded(entry: entry, fact: fact, occurredAt: now, recordedAt: now, by: actor?.id)
        files[number].apply(recorded)
        if andTwin { twins[number].apply(recorded) }
    }

    mutating func step() {
        let (number, actor) = (chance.draw(3), chance.one(of: Self.officers))
        switch chance.draw(12) {
        case 0, 1: merge(number, chance.draw(3), chance.draw(3) > 0 ? Self.officers[0] : actor)
        case 2, 3: unmerge(number, chance.draw(3) > 0 ? Self.officers[0] : actor)
        case 4...6: hold(under[number], chance.draw(4) > 0 ? Self.officers[1 + chance.draw(3)] : actor)
        case 7, 8: request(under[number], actor)
        case 9, 10: end(under[number], actor)
        default: journey(under[number], actor)
        }
    }

    private mutating func merge(_ number: Int, _ other: Int, _ actor: Actor) {
        let (own, back) = (files[number], files[other])
        guard (try? own.checkCanAbsorb(back, Self.references[other], into: Self.references[number], reason: Self.reason, by: actor)) != nil else { return }
        if !actor.roles.contains(.registrar) || number == other || group(other) != [other] || under[number] != number { fault = "\(other) was merged into \(number)" }
        keep(.absorbed(Self.references[other], reason: Self.reason), in: number, by: actor, andTwin: false)
        mergedAt[other] = entry
        keep(.mergedInto(Self.references[number], reason: Self.reason), in: other, by: actor, andTwin: false)
        under[other] = number
    }

    /// Makes two of one again, with the holds that protect both from now on.
    private mutating func unmerge(_ other: Int, _ actor: Actor) {
        let own = under[other]
        guard own != other, (try? files[own].checkCanGiveBack(Self.references[other], reason: Self.reason, by: actor)) != nil else { return }
        if !actor.roles.contains(.registrar) { fault = "\(actor.id) unmerged" }
        let (fromOwn, fromOther) = (files[own].holdsToCarry(since: mergedAt[other]), files[other].holdsToCarry(since: mergedAt[other]))
        keep(.gaveBack(Self.references[other], reason: Self.reason), in: own, by: actor, andTwin: false)
        keep(.unmerged(from: Self.references[own], reason: Self.reason), in: other, by: actor, andTwin: false)
        under[other] = other
        unmerged += 1
        for number in [own, other] where group(number) == [number] && !Self.same(files[number], twins[number]) { fault = "\(number) is not what it was without the merging" }
        let protected = [own, other].filter { number in holds.values.contains { !$0.isLifted && $0.files.contains(number) } }
        for (carried, number) in [(fromOwn, other), (fromOther, own)] {
            for hold in carried {
                holds[hold.id]?.files.remove(number)
                place("carried-\(hold.id)-\(entry)", in: number, hold.reason, by: actor)
            }
        }
        for number in protected where !joint(number).isHeldFromDisclosure { fault = "a hold is lost with the unmerging" }
    }

    /// Everything of a file but what happened; that nothing is left out here, `MergeTests` sees to.
    private static func same(_ a: DetentionFile, _ b: DetentionFile) -> Bool {
        a.state == b.state && a.description == b.description && a.sources == b.sources && a.holds == b.holds && a.request == b.request && a.answer == b.answer
            && a.isAnswerRecalled == b.isAnswerRecalled && a.preparations == b.preparations && a.custody == b.custody && a.mergedInto == b.mergedInto
            && a.absorbed == b.absorbed && a.others == b.others && a.ageGroup(on: today) == b.ageGroup(on: today)
    }

    private mutating func place(_ id: String, in number: Int, _ reason: DisclosureHoldReason, by actor: Actor) {
        keep(.heldFromDisclosure(hold: id, reason: reason, note: nil), in: number, by: actor)
        holds[id] = Hold(files: Set([number]))
    }

    private mutating func hold(_ number: Int, _ actor: Actor) {
        let may = !actor.roles.isDisjoint(with: [.caseOfficer, .approver])
        let (record, open) = (files[number], files[number].activeHolds)
        let hold = open.isEmpty ? nil : open[chance.draw(open.count)]
        switch chance.draw(6) {
        case 0 where open.count < 3:
            guard let fact = try? record.hold("h\(entry)", for: .asylumClaim, note: nil, by: actor), case .heldFromDisclosure(let id, _, _) = fact else { return }
            if !may { fault = "\(actor.id) held" }
            keep(fact, in: number, by: actor)
            holds[id] = Hold(files: Set(group(number)))
        case 1, 2:
            guard let hold, let fact = try? record.proposeLift(hold.id, reason: Self.reason, by: actor) else { return }
            if !may || holds[hold.id]?.proposer != nil { fault = "\(actor.id) proposed to lift" }
            holds[hold.id]?.proposer = actor.id
            keep(fact, in: number, by: actor)
        default:
            guard let hold, let fact = try? record.confirmLift(hold.id, reason: Self.reason, by: actor) else { return }
            let proposer = holds[hold.id]?.proposer
            if !may || proposer == nil || proposer == actor.id { fault = "lifted by one" }
            holds[hold.id]?.isLifted = true
            keep(fact, in: number, by: actor)
        }
    }
}
