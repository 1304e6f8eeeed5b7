// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
import Identity
import Samples
import Testing
import Workflow

@Suite struct MergeTests {
    static let registrar = officer("r", .registrar)
    static let reason = TaggedText("same passport", .english)

    /// Something that can happen to a file, drawn at random.
    static func fact(_ random: inout SeededRandom) -> DetentionFileFact {
        let number = Int.random(in: 0..<9, using: &random)
        let source = SourceRecord(manifest: "m\(number)", line: number, header: ["a"], cells: ["\(number)"])
        let row = Registration(
            fileNumber: "HW/\(number)", description: person { $0.father = "اب\(number)" }, transferredOn: nil, batch: nil, source: source)
        switch Int.random(in: 0..<7, using: &random) {
        case 0: return .rowChanged(row)
        case 1: return .heldFromDisclosure(hold: "h\(number)", reason: .asylumClaim, note: nil)
        case 2: return .holdLifted(hold: "h\(number)", reason: reason)
        case 3: return .putIntoRequest(request: "q\(number)", of: .russia)
        case 4: return .takenOutOfRequest(request: "q\(number)")
        case 5: return .nationalityAnswered(request: "q\(number)", answer: NationalityAnswer(outcome: .notEstablished, tier: .indication, reason: .evidenceInsufficient, decidedOn: today))
        default: return .interview(request: "q", event: .asked(id: "i\(number)", language: "ce", interpreter: nil, manner: .byVideo, slot: now))
        }
    }

    /// Everything of a file but what happened, as bytes.
    static func bytes(_ file: DetentionFile) -> String {
        var text = ""
        for child in Mirror(reflecting: file).children where child.label != "timeline" {
            let value = String(describing: child.value)
            // Sets and dictionaries print in any order.
            text += "\(child.label ?? "")=\(String(value.sorted()))\n"
        }
        return text
    }

    @Test("Merge then unmerge is identity, byte for byte, over a thousand random histories")
    func identity() throws {
        var random = SeededRandom(seed: 7)
        for _ in 0..<1000 {
            let (a, b) = (reference(1), reference(2))
            var first = file(person())
            var second = file(person { $0.birth = PartialDate(iso: "1991") })
            for _ in 0..<Int.random(in: 0..<8, using: &random) { first.happen([Self.fact(&random)]) }
            for _ in 0..<Int.random(in: 0..<8, using: &random) { second.happen([Self.fact(&random)]) }
            let before = (Self.bytes(first), Self.bytes(second), first.timeline.count, second.timeline.count)
            try first.checkCanAbsorb(second, b, into: a, reason: Self.reason, by: Self.registrar)
            first.happen([.absorbed(b, reason: Self.reason)], by: "r")
            second.happen([.mergedInto(a, reason: Self.reason)], by: "r")
            let joint = first.joined(with: [second])
            #expect(joint.sources.count == first.sources.count + second.sources.count && joint.timeline.count == first.timeline.count + second.timeline.count)
            #expect(!joint.isHeldFromDisclosure || first.isHeldFromDisclosure || second.isHeldFromDisclosure)
            try first.checkCanGiveBack(b, reason: Self.reason, by: Self.registrar)
            first.happen([.gaveBack(b, reason: Self.reason)], by: "r")
            second.happen([.unmerged(from: a, reason: Self.reason)], by: "r")
            #expect((Self.bytes(first), Self.bytes(second)) == (before.0, before.1))
            #expect(first.timeline.count == before.2 + 2 && second.timeline.count == before.3 + 2, "the history shows both acts")
        }
    }

    @Test("A hold, an age under 18 or a request of either file counts for both while they are one")
    func warnings() throws {
        let adult = file(person())
        var held = file(person())
        held.happen([.heldFromDisclosure(hold: "h", reason: .riskOnReturn, note: nil)])
        #expect(throws: Refusal(.personHeldFromDisclosure)) { try adult.joined(with: [held]).checkCanBeRequested(of: .russia, on: today) }
        let child = file(person { $0.birth = PartialDate(iso: "2012-05-05") })
        #expect(throws: Refusal(.personUnderage)) { try adult.joined(with: [child]).checkCanBeRequested(of: .russia, on: today) }
        var asked = file(person())
        asked.happen([.putIntoRequest(request: "q", of: .russia)])
        #expect(throws: Refusal(.personAlreadyRequested)) { try adult.joined(with: [asked]).putIntoRequest("p", of: .russia, on: today) }
    }

    @Test("A file is not merged with itself, twice, or without a reason; only a registrar merges")
    func rules() throws {
        let one = file(person())
        var merged = file(person())
        merged.happen([.mergedInto(reference(9), reason: Self.reason)])
        let (a, b) = (reference(1), reference(2))
        #expect(throws: Refusal(.sameFile)) { try one.checkCanAbsorb(one, a, into: a, reason: Self.reason, by: Self.registrar) }
        #expect(throws: Refusal(.fileIsMerged)) { try one.checkCanAbsorb(merged, b, into: a, reason: Self.reason, by: Self.registrar) }
        #expect(throws: Refusal(.reasonMissing)) { try one.checkCanAbsorb(one, b, into: a, reason: TaggedText("", .english), by: Self.registrar) }
        #expect(throws: Refusal(.notPermitted)) { try one.checkCanAbsorb(one, b, into: a, reason: Self.reason, by: officer("c", .caseOfficer)) }
        #expect(throws: Refusal(.notMerged)) { try one.checkCanGiveBack(b, reason: Self.reason, by: Self.registrar) }
    }
}
