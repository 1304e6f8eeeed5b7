// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Testing
import Workflow

@Suite struct TwoOfficersTests {
    @Test("What is answered rests on what both officers could see: the lower of two tiers") func lowerTier() throws {
        let profile = VerificationTests.profile
        func finding(_ kind: EvidenceKind) -> OfficersFinding {
            OfficersFinding(
                outcome: .confirmed, registered: "7", evidence: [EvidenceItem(kind: kind, finding: .genuine)], reason: .registerEntryMatches, note: TaggedText("seen", .english))
        }
        for (first, second) in [(EvidenceKind.passport, EvidenceKind.registerEntry), (.registerEntry, .passport)] {
            var record = NationalityVerification()
            record.happen([.claimed(request: "r", from: .iraq, person: MessageSpecimens.people[0])])
            record.happen(try record.propose(finding(first), by: officer("a", .verificationOfficer), under: profile), by: "a")
            record.happen(try record.answerSecond(finding(second), by: officer("b", .verificationOfficer), under: profile, on: today), by: "b")
            #expect(record.answer?.tier == .rebuttable)
        }
    }

    @Test("Of somebody who is held from disclosure no evidence is supplied") func held() {
        var record = file(person())
        record.happen([.putIntoRequest(request: "r", of: .russia), .heldFromDisclosure(hold: "h", reason: .asylumClaim, note: nil)])
        let evidence = SuppliedEvidence(call: nil, items: [SuppliedItem(kind: .language, text: TaggedText("speaks Chechen", .english), scan: nil)])
        #expect(throws: Refusal(.personHeldFromDisclosure)) { try record.supply(evidence, by: officer("c", .caseOfficer)) }
    }
}
