// SPDX-License-Identifier: Apache-2.0

import PersonNames
import Testing

@testable import Matching

@Suite struct MotherEvidenceTests {
    @Test(
        "A mother's name agrees across scripts, differs, or is missing",
        arguments: [("فاطمة", "Фатима", EvidenceReason.soundsAlike), ("عائشة", "Aisha", .soundsAlike), ("فاطمة", "Елена", .differs), ("", "Елена", .missing)])
    func weigh(_ a: String, _ b: String, _ reason: EvidenceReason) {
        let said = MotherEvidence.weigh(NameToken(a), NameToken(b))
        #expect(said.reason == reason && (reason == .soundsAlike) == (said.bits > 0) && (reason == .differs) == (said.bits < 0))
    }

    @Test("It does not matter whose mother is named first, and no agreement is worth more than four bits")
    func bounded() throws {
        let (a, b) = (try #require(NameToken("زليخة")), try #require(NameToken("Зулейха")))
        #expect(abs(MotherEvidence.weigh(a, b).bits - MotherEvidence.weigh(b, a).bits) < 1e-5)
        #expect(MotherEvidence.weigh(a, a).bits <= 4)
    }
}
