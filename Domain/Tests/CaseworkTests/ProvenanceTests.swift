// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
import Identity
import Testing
import Workflow

private func words(_ text: String) -> TaggedText { TaggedText(text, .english) }
private let author = officer("c", .caseOfficer)

@Suite struct ProvenanceTests {
    static func item(_ circumstances: Provenance.Circumstances, _ finding: EvidenceItem.Finding = .genuine, kind: EvidenceKind = .passport) -> EvidenceItem {
        EvidenceItem(kind: kind, finding: finding, provenance: Provenance(circumstances: circumstances))
    }

    @Test(
        "What a thing weighs is bounded by how it came about, whatever its kind",
        arguments: [
            (Provenance.Circumstances.voluntaryStatement, EvidenceTier.proof), (.courtRecord, .proof), (.recordOfUnrecognisedCourt, .indication), (.foundDocument, .proof),
            (.biometric, .proof), (.statementUnderDuressAlleged, .unusable), (.unknown, .proof),
        ])
    func tier(_ circumstances: Provenance.Circumstances, _ tier: EvidenceTier) {
        #expect(Self.item(circumstances).tier(under: agreement) == tier)
        #expect(Self.item(circumstances, kind: .language).tier(under: agreement) == min(tier, .indication))
        #expect(Self.item(circumstances, .isFalse).tier(under: agreement) == .unusable)
    }

    @Test("A confirmation rests on nothing that was got by duress, as somebody says, nor on an unrecognised court's word alone")
    func confirmation() {
        func refusal(_ evidence: [EvidenceItem], _ reason: VerificationReason = .documentsProve) -> Refusal.Code? {
            let finding = OfficersFinding(outcome: .confirmed, registered: nil, evidence: evidence, reason: reason, note: words("n"))
            do {
                _ = try AnswerTests.claimed().propose(finding, by: officer("a", .verificationOfficer), under: agreement)
                return nil
            } catch { return error.code }
        }
        #expect(refusal([Self.item(.statementUnderDuressAlleged)]) == .evidenceUnderDuress)
        #expect(refusal([Self.item(.recordOfUnrecognisedCourt)]) == .thirdTierAlone)
        #expect(refusal([Self.item(.statementUnderDuressAlleged), Self.item(.foundDocument)]) == nil)
        #expect(refusal([Self.item(.foundDocument), EvidenceItem(kind: .identityCard, finding: .isFalse)], .registerEntryMatches) == .falsityUnexplained)
    }

    @Test("A false document is named to the asking state with how it was found, once for both officers")
    func falseDocument() throws {
        func finding(_ ground: FalsityGround) -> OfficersFinding {
            OfficersFinding(
                outcome: .notNational, registered: nil, evidence: [EvidenceItem(kind: .passport, finding: .isFalse, falsity: ground)], reason: .documentsFalse, note: words("n"))
        }
        var verification = AnswerTests.claimed()
        verification.happen(try verification.propose(finding(.issuerDenies), by: officer("a", .verificationOfficer), under: agreement), by: "a")
        verification.happen(try verification.answerSecond(finding(.numberNeverIssued), by: officer("b", .verificationOfficer), under: agreement, on: today), by: "b")
        #expect(verification.answer?.falseDocuments == [FalseDocument(kind: .passport, ground: .issuerDenies)])
        #expect(try AnswerTests.decided().answer?.falseDocuments == nil)
    }

    @Test("What earlier versions wrote is still read, and what has nothing new is written as they wrote it")
    func earlierVersions() throws {
        let old = #"{"items":[{"kind":"passport","text":{"language":"en","text":"x"}}]}"#
        let evidence = try JSONDecoder().decode(SuppliedEvidence.self, from: Data(old.utf8))
        #expect(evidence.items.first?.provenance == nil && evidence.items.first?.id == nil)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        #expect(String(decoding: try encoder.encode(evidence), as: UTF8.self) == old)
        let answer = #"{"decidedOn":"2026-02-25","number":1,"outcome":"confirmed","reason":"documentsProve","tier":"proof"}"#
        #expect(String(decoding: try encoder.encode(try JSONDecoder().decode(NationalityAnswer.self, from: Data(answer.utf8))), as: UTF8.self) == answer)
        let item = #"{"finding":"genuine","kind":"passport"}"#
        #expect(String(decoding: try encoder.encode(try JSONDecoder().decode(EvidenceItem.self, from: Data(item.utf8))), as: UTF8.self) == item)
    }

    @Test("What the asking state says of where a thing comes from counts where the officer says nothing; the best of several things of one kind is taken")
    func knowing() {
        func sent(_ circumstances: Provenance.Circumstances?...) -> [SuppliedEvidence] {
            circumstances.map { each in
                SuppliedEvidence(call: nil, items: [SuppliedItem(kind: .passport, text: words("x"), scan: nil, provenance: each.map { Provenance(circumstances: $0) })])
            }
        }
        func finding(_ item: EvidenceItem) -> OfficersFinding {
            OfficersFinding(outcome: .confirmed, registered: nil, evidence: [item], reason: .documentsProve, note: words("n"))
        }
        let silent = finding(EvidenceItem(kind: .passport, finding: .genuine))
        #expect(silent.knowing(sent(.recordOfUnrecognisedCourt)).tier(under: agreement) == .indication)
        #expect(silent.knowing(sent(.recordOfUnrecognisedCourt, .foundDocument)).tier(under: agreement) == .proof)
        #expect(silent.knowing(sent(.recordOfUnrecognisedCourt, nil)).tier(under: agreement) == .proof && silent.knowing([]) == silent)
        let said = finding(Self.item(.foundDocument))
        #expect(said.knowing(sent(.recordOfUnrecognisedCourt)) == said)
    }

    @Test("What was heard has somebody who wrote it down, and nothing was got tomorrow")
    func fields() {
        #expect(throws: Refusal(.fieldMissing)) { try Provenance(circumstances: .voluntaryStatement, medium: .voice).check(on: today) }
        #expect(throws: Never.self) { try Provenance(circumstances: .voluntaryStatement, medium: .voice, transcriber: "Zarema D.").check(on: today) }
        #expect(throws: Refusal(.dayInFuture)) { try Provenance(circumstances: .unknown, obtainedOn: today.adding(days: 1)).check(on: today) }
    }
}

@Suite struct EvidenceLogTests {
    static func kept(_ id: String, _ kind: EvidenceKind = .passport, _ circumstances: Provenance.Circumstances = .foundDocument, allegation: TaggedText? = nil) -> KeptEvidence {
        KeptEvidence(id: id, kind: kind, text: words("text"), scan: "scan-\(id)", provenance: Provenance(circumstances: circumstances), allegation: allegation)
    }

    static func consent(_ giver: ConsentGiver = .person, by name: String? = nil) -> RecordedConsent {
        RecordedConsent(
            giver: giver, givenBy: name, consent: ExplainedConsent(explainedBy: "Omar H.", language: "ce", interpreter: "Zarema D.", form: .thumbprint, on: today))
    }

    @Test("What is alleged to have been got by duress is kept with who says so, goes nowhere, and waits for a safeguards officer; the mark never goes")
    func duress() throws {
        var log = EvidenceLog()
        #expect(throws: Refusal(.reasonMissing)) { try log.keep(Self.kept("a", .personsStatement, .statementUnderDuressAlleged), on: today, by: author) }
        log.happen([try log.keep(Self.kept("a", .personsStatement, .statementUnderDuressAlleged, allegation: words("beaten")), on: today, by: author)], by: "c")
        log.happen([try log.keep(Self.kept("b"), on: today, by: author)], by: "c")
        #expect(log.sendable.map(\.evidence.id) == ["b"] && log.items[0].isToBeExamined)
        #expect(throws: Refusal(.evidenceUnderDuress)) { try log.supplied("a", scan: nil) }
        #expect(throws: Refusal(.notPermitted)) { try log.examine("a", words("looked"), by: author) }
        log.happen([try log.examine("a", words("looked"), by: officer("s", .safeguardsOfficer))], by: "s")
        #expect(!log.items[0].isToBeExamined && log.items[0].isUnderDuress && log.sendable.map(\.evidence.id) == ["b"])
        log.happen([try log.allege("b", words("he says so now"), by: author)], by: "c")
        #expect(log.sendable.isEmpty && log.items[1].isToBeExamined && log.scansThatStay == ["scan-a", "scan-b"])
    }

    @Test("What was found false is kept with who found it and how, and is sent no more")
    func falsity() throws {
        var log = EvidenceLog()
        log.happen([try log.keep(Self.kept("a"), on: today, by: author)], by: "c")
        log.happen([try log.find("a", falseBy: .issuerDenies, on: today, note: nil, by: author)], by: "d")
        #expect(log.items[0].falsity?.by == OfficerID("d") && log.items[0].falsity?.ground == .issuerDenies)
        #expect(throws: Refusal(.falseDocumentIsNoProof)) { try log.supplied("a", scan: nil) }
        #expect(throws: Refusal(.notPossibleNow)) { try log.find("a", falseBy: .issuerDenies, on: today, note: nil, by: author) }
    }

    @Test("What is taken from a body needs a consent, and stops with it", arguments: EvidenceKind.allCases)
    func consent(_ kind: EvidenceKind) throws {
        var log = EvidenceLog()
        guard kind.needsConsent else {
            #expect(throws: Refusal(.fieldMissing)) { try log.record("k", Self.consent(), to: kind, on: today, by: author) }
            #expect(throws: Never.self) { try log.keep(Self.kept("a", kind), on: today, by: author) }
            return
        }
        #expect([.kinshipTest, .fingerprints].contains(kind))
        #expect(throws: Refusal(.consentMissing)) { try log.keep(Self.kept("a", kind), on: today, by: author) }
        log.happen([try log.record("k", Self.consent(), to: kind, on: today, by: author)], by: "c")
        log.happen([try log.keep(Self.kept("a", kind), on: today, by: author)], by: "c")
        #expect(try log.supplied("a", scan: nil).consentOn == today)
        log.happen([try log.withdrawConsent("k", on: today, by: author)], by: "c")
        #expect(throws: Refusal(.consentMissing)) { try log.supplied("a", scan: nil) }
        #expect(throws: Refusal(.consentMissing)) { try SuppliedEvidence(call: nil, items: [SuppliedItem(kind: kind, text: words("x"), scan: nil)]).check() }
    }

    @Test("Somebody who consents for another is named, and the language and who explained it are")
    func givers() {
        #expect(throws: Refusal(.fieldMissing)) { try Self.consent(.guardian).check(on: today) }
        #expect(throws: Never.self) { try Self.consent(.guardian, by: "Amina").check(on: today) }
        let unexplained = RecordedConsent(giver: .person, givenBy: nil, consent: ExplainedConsent(explainedBy: "", language: "ce", form: .signature, on: today))
        #expect(throws: Refusal(.fieldMissing)) { try unexplained.check(on: today) }
        let tomorrow = RecordedConsent(giver: .person, givenBy: nil, consent: ExplainedConsent(explainedBy: "x", language: "ce", form: .signature, on: today.adding(days: 1)))
        #expect(throws: Refusal(.dayInFuture)) { try tomorrow.check(on: today) }
    }

    @Test("In a thousand random histories nothing is sent that is false, under duress, or without consent")
    func random() throws {
        var state: UInt64 = 7
        func next(_ n: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % n
        }
        var sent = 0
        let (safeguards, kinds) = (officer("s", .safeguardsOfficer), EvidenceKind.allCases)
        for _ in 0..<1000 {
            var log = EvidenceLog()
            for step in 0..<30 {
                let fact: EvidenceLogFact?
                let item = log.items.isEmpty ? "-" : log.items[next(log.items.count)].evidence.id
                switch next(8) {
                case 0, 1, 2:
                    let circumstances = Provenance.Circumstances.allCases[next(7)]
                    fact = try? log.keep(Self.kept("\(step)", kinds[next(kinds.count)], circumstances, allegation: next(2) == 0 ? words("a") : nil), on: today, by: author)
                case 3: fact = try? log.allege(item, words("a"), by: author)
                case 4: fact = try? log.examine(item, words("e"), by: safeguards)
                case 5: fact = try? log.find(item, falseBy: .issuerDenies, on: today, note: nil, by: author)
                case 6: fact = try? log.record("k\(step)", Self.consent(), to: next(2) == 0 ? .kinshipTest : .fingerprints, on: today, by: author)
                default: fact = try? log.withdrawConsent(log.consents.last?.id ?? "", on: today, by: author)
                }
                if let fact { log.happen([fact], by: "c") }
                for each in log.sendable {
                    sent += 1
                    #expect(!each.isUnderDuress && each.falsity == nil && (!each.evidence.kind.needsConsent || log.consent(to: each.evidence.kind) != nil))
                    let supplied = try log.supplied(each.evidence.id, scan: nil)
                    #expect(throws: Never.self) { try SuppliedEvidence(call: nil, items: [supplied]).check() }
                }
            }
        }
        #expect(sent > 10_000)
    }
}
