// SPDX-License-Identifier: Apache-2.0

import Matching
import Testing

@Suite struct DocumentEvidenceTests {
    @Test(
        "One wrong character or two swapped are a misreading; more is another document",
        arguments: [
            ("7302709717", "7302709717", EvidenceReason.same), ("7302709717", "7302709711", .oneDigitOff), ("7302709717", "7320709717", .oneDigitOff),
            ("7302709717", "9302709711", .differs), ("7302709717", "", .missing), ("123", "124", .differs),
        ])
    func reasons(_ a: String, _ b: String, _ reason: EvidenceReason) { #expect(DocumentEvidence.weigh(a, b).reason == reason) }

    @Test("Every misreading of a number is one that is taken for it, and there are no others of digits")
    func misread() {
        let variants = DocumentEvidence.misread("7302709717")
        #expect(variants.allSatisfy { DocumentEvidence.weigh("7302709717", $0).reason == .oneDigitOff })
        #expect(Set(variants).count == 10 * 9 + 9 - 0 && DocumentEvidence.misread("123").isEmpty)
    }
}
