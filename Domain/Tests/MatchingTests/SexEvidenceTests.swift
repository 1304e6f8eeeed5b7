// SPDX-License-Identifier: Apache-2.0

import Identity
import Testing

@testable import Matching

@Suite struct SexEvidenceTests {
    @Test("One sex says a little, two say much, none says nothing", arguments: [("m", "m", EvidenceReason.same), ("m", "f", .differs), ("", "f", .missing), ("f", "", .missing)])
    func weigh(_ a: String, _ b: String, _ reason: EvidenceReason) {
        let said = SexEvidence.weigh(Sex(rawValue: a), Sex(rawValue: b))
        #expect(said.reason == reason && (reason == .same) == (said.bits > 0) && (reason == .differs) == (said.bits < -5))
    }

    @Test("The rarer clerks get it wrong, the more a contradiction says; an agreement never says more than one bit")
    func wrong() {
        #expect(SexEvidence.differs(wrong: 0.001) < SexEvidence.differs(wrong: 0.05) && SexEvidence.differs(wrong: 0.05) < -3)
        #expect(SexEvidence.same(wrong: 0.01) > 0.9 && SexEvidence.same(wrong: 0) == 1)
    }
}
