// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
import Identity
import Samples
import Testing
import Workflow

private func marked(_ text: String) -> TaggedText { TaggedText("secret \(text)", .arabic) }

/// What is kept of one person as evidence, and their file, in which everything that must not leave bears a mark.
private struct History {
    var chance: SeededRandom
    var log = EvidenceLog()
    var held = DisclosureTests.marked(1)
    var sent = 0
    /// What an onlooker knows of each thing: of which kind it is, and whether it was found false or is said to have been got by duress.
    private var kinds: [String: EvidenceKind] = [:]
    private var tainted: Set<String> = []
    private var consents: [(id: String, kind: EvidenceKind)] = []

    static let ofBodies: Set<EvidenceKind> = [.kinshipTest, .fingerprints]
    static let officers = [officer("c", .caseOfficer), officer("d", .caseOfficer, .safeguardsOfficer), officer("s", .safeguardsOfficer), officer("x", .auditor)]

    init(seed: Int) {
        chance = SeededRandom(seed: UInt64(seed))
        held.happen([.putIntoRequest(request: "q", of: .russia)])
    }

    private func mayGo(_ id: String) -> Bool {
        guard let kind = kinds[id], !tainted.contains(id) else { return false }
        return !Self.ofBodies.contains(kind) || consents.contains { $0.kind == kind }
    }

    mutating func step(_ number: Int) -> String? {
        let (actor, id) = (chance.one(of: Self.officers), "\(chance.draw(8))")
        let fact: EvidenceLogFact?
        switch chance.draw(10) {
        case 0...2:
            let circumstances = chance.one(of: Provenance.Circumstances.allCases)
            let kept = KeptEvidence(
                id: "\(kinds.count)", kind: chance.one(of: [.passport, .kinshipTest, .fingerprints, .personsStatement]), text: TaggedText("told", .english), scan: nil,
                provenance: Provenance(circumstances: circumstances), allegation: chance.draw(3) == 0 ? nil : marked("allegation"))
            fact = kinds.count < 8 ? try? log.keep(kept, on: today, by: actor) : nil
            guard fact != nil else { break }
            kinds[kept.id] = kept.kind
            if circumstances == .statementUnderDuressAlleged { tainted.insert(kept.id) }
        case 3: fact = chance.draw(2) == 0 ? try? log.allege(id, marked("allegation"), by: actor) : nil
        case 4: fact = try? log.examine(id, marked("examination"), by: actor)
        case 5: fact = chance.draw(2) == 0 ? try? log.find(id, falseBy: .issuerDenies, on: today, note: marked("note"), by: actor) : nil
        case 6:
            let kind = chance.one(of: [EvidenceKind.kinshipTest, .fingerprints, .passport])
            fact = try? log.record("k\(number)", EvidenceLogTests.consent(), to: kind, on: today, by: actor)
            if fact != nil { consents.append(("k\(number)", kind)) }
        case 7:
            let consent = consents.last?.id ?? "-"
            fact = try? log.withdrawConsent(consent, on: today, by: actor)
            if fact != nil { consents.removeAll { $0.id == consent } }
        case 8:
            hold(actor)
            return nil
        default: return send(id, actor)
        }
        guard let fact else { return nil }
        if case .duressAlleged(let item, _) = fact { tainted.insert(item) }
        if case .foundFalse(let item, _, _, _) = fact { tainted.insert(item) }
        log.happen([fact], by: actor.id.text)
        return nil
    }

    private mutating func hold(_ actor: Actor) {
        if held.isHeldFromDisclosure {
            for hold in held.activeHolds { held.happen([.holdLifted(hold: hold.id, reason: marked("reason"))]) }
        } else if let fact = try? held.hold("h", for: .asylumClaim, note: marked("note"), by: actor) {
            held.happen([fact], by: actor.id.text)
        }
    }

    private mutating func send(_ id: String, _ actor: Actor) -> String? {
        let item = try? log.supplied(id, scan: nil)
        if (item != nil) != mayGo(id) { return "\(id) may go: \(item != nil), and should: \(mayGo(id))" }
        guard let item, let fact = try? held.supply(SuppliedEvidence(call: nil, items: [item]), by: actor), case .evidenceSupplied(_, let evidence) = fact else { return nil }
        held.happen([fact], by: actor.id.text)
        log.happen([.sent(items: [id], to: .russia)], by: actor.id.text)
        sent += 1
        if held.isHeldFromDisclosure { return "sent of somebody who is held" }
        return reveals(.evidence(request: "q", person: reference(1), evidence: evidence, scans: [])) ? "what is protected is in the evidence" : nil
    }

    /// Whether anything that must not leave stands in a message as it goes.
    private func reveals(_ message: InterstateMessage) -> Bool {
        guard let bytes = try? JSONEncoder().encode(message) else { return true }
        return bytes.firstRange(of: Data("secret".utf8)) != nil || bytes.firstRange(of: Data("asylum".utf8)) != nil
    }

    /// Whatever happened to the file, what is told of the person holds nothing but the fields of its purpose.
    func end() -> String? {
        let people = DisclosurePurpose.allCases.map { DisclosedPerson(held, reference(1), for: $0) }
        return reveals(.amendment(request: "q", remarks: TaggedText("r", .english), people: people)) ? "what is protected is told of the person" : nil
    }
}

@Suite struct EvidenceHistoryTests {
    @Test(
        "In ten thousand random histories nothing goes to the other state that is false, under duress, without consent or of somebody who is held, and nothing protected stands in what goes"
    )
    func random() {
        var sent = 0
        for seed in 0..<10_000 {
            var history = History(seed: seed)
            var fault: String?
            for number in 0..<40 where fault == nil { fault = history.step(number) }
            fault = fault ?? history.end()
            if let fault { Issue.record("\(fault) in history \(seed)") }
            sent += history.sent
        }
        #expect(sent > 1000, "\(sent)")
    }
}
