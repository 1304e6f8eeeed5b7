// SPDX-License-Identifier: Apache-2.0

/// What two document numbers say, in their canonical form. One wrong character is a usual misreading, not another document.
public enum DocumentEvidence {
    public static func weigh(_ a: String, _ b: String) -> (bits: Double, reason: EvidenceReason) {
        if a.isEmpty || b.isEmpty { return (0, .missing) }
        if a == b { return (MatchWeights.documentSame, .same) }
        if a.utf8.count >= 7, isOneOff(Array(a.utf8), Array(b.utf8)) { return (MatchWeights.documentOneOff, .oneDigitOff) }
        return (MatchWeights.documentDiffers, .differs)
    }

    /// One substitution, or two neighbours swapped.
    static func isOneOff(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard a.count == b.count else { return false }
        let differing = a.indices.filter { a[$0] != b[$0] }
        if differing.count == 1 { return true }
        return differing.count == 2 && differing[1] == differing[0] + 1 && a[differing[0]] == b[differing[1]] && a[differing[1]] == b[differing[0]]
    }
}
