// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Samples
import Testing
import Workflow

@Suite struct FileHistoryTests {
    @Test(
        "In ten thousand random histories of files that are merged and unmerged each is in the end what it was without that; a hold goes only by two officers and is lost to neither file; no child, nobody held and nobody gone is asked for; what is closed is opened by two or not at all"
    )
    func random() {
        var (unmerged, closed, lifted) = (0, 0, 0)
        for seed in 0..<10_000 {
            var history = FileHistory(seed: seed)
            for _ in 0..<28 where history.fault == nil {
                history.step()
                if history.fault == nil { history.fault = Self.fault(history) }
            }
            if let fault = history.fault { Issue.record("\(fault) in history \(seed)") }
            unmerged += history.unmerged
            closed += history.ended.contains { $0 != nil } ? 1 : 0
            lifted += history.holds.values.count { $0.isLifted }
        }
        #expect(unmerged > 1500 && closed > 1500 && lifted > 500, "\(unmerged) \(closed) \(lifted)")
    }

    /// What is so at any time, whatever came before.
    private static func fault(_ history: FileHistory) -> String? {
        for number in 0..<3 {
            let file = history.files[number]
            guard file.custody.outcome == history.ended[number] else { return "\(number) ended as \(String(describing: file.custody.outcome))" }
            let open = Set(history.holds.filter { !$0.value.isLifted }.keys)
            guard file.isHeldFromDisclosure == !open.isDisjoint(with: file.holds.map(\.id)) else { return "a hold of \(number) came or went by itself" }
            if file.custody.isClosed, file.preparations.values.contains(true) { return "what was begun goes on after the end" }
        }
        return nil
    }

    @Test("In ten thousand random histories of somebody's standing in law only the judicial officer places and lifts a hold, on an order that is named, and the light is green only without one")
    func holds() {
        let officers = [officer("j", .judicialOfficer), officer("c", .caseOfficer), officer("a", .approver), officer("s", .safeguardsOfficer), officer("t", .transferOfficer)]
        let adult = file(person())
        var lifted = 0
        for seed in 0..<10_000 {
            var (chance, record, held) = (SeededRandom(seed: UInt64(seed)), LegalStatus(), Set<String>())
            for step in 0..<24 {
                let (actor, order) = (chance.one(of: officers), chance.draw(3) == 0 ? "" : "12/26")
                var fact: LegalStatusFact?
                switch chance.draw(7) {
                case 0: fact = try? record.hold("h\(step)", .trial, authority: order, note: nil, by: actor)
                case 1, 2: fact = try? record.lift(held.sorted().first ?? "h\(chance.draw(30))", order: TaggedText(order, .english), by: actor)
                case 3: fact = try? record.choose(.readmission, among: [agreement], by: actor)
                case 4: fact = try? record.take(chance.one(of: [.expulsionOrder, .personDescription, .finalJudgment]), by: actor)
                case 5: fact = chance.draw(3) == 0 ? try? record.fail(.expulsionOrder, reason: TaggedText(order, .english), by: actor) : nil
                default: fact = try? record.record(.acquitted, on: today, today: today, court: order, note: nil, by: actor)
                }
                guard let fact else { continue }
                if case .held(let id, _, _, _) = fact { held.insert(id) }
                if case .holdLifted(let id, _) = fact {
                    if held.remove(id) == nil { Issue.record("a hold is lifted that is none, in history \(seed)") }
                    lifted += 1
                }
                let isOfCourts = if case .held = fact { true } else if case .holdLifted = fact { true } else { false }
                if isOfCourts, actor.id.text != "j" || order.isEmpty { Issue.record("\(actor.id) speaks for the courts in history \(seed)") }
                record.happen([fact], by: actor.id.text)
                let isGreen = Lights(adult, record, Clearance(), paper: nil, documentNeededUntil: today, on: today).isGreen(.legal)
                let isComplete = record.basis != nil && record.papers.isSuperset(of: [.expulsionOrder, .personDescription])
                if isGreen != (held.isEmpty && isComplete) { Issue.record("the light of the law is \(isGreen) in history \(seed)") }
            }
        }
        #expect(lifted > 1000)
    }
}
