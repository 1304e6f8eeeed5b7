// SPDX-License-Identifier: Apache-2.0

/// What two document numbers say, in their canonical form. One wrong character is a usual misreading, not another document.
public enum DocumentEvidence {
    /// Above this a document alone tells two people apart.
    public static let tellsApart = 10.0
    private static let same = 24.0
    private static let oneOff = 14.0
    private static let differs = -2.5

    public static func weigh(_ a: String, _ b: String) -> (bits: Double, reason: EvidenceReason) {
        if a.isEmpty || b.isEmpty { return (0, .missing) }
        if a == b { return (same, .same) }
        if a.utf8.count >= 7, isOneOff(Array(a.utf8), Array(b.utf8)) { return (oneOff, .oneDigitOff) }
        return (differs, .differs)
    }

    /// The two of several documents that agree best, by their places.
    static func best(_ a: [String], _ b: [String]) -> (bits: Double, reason: EvidenceReason, a: Int?, b: Int?) {
        var best: (bits: Double, reason: EvidenceReason, a: Int?, b: Int?) = (0, .missing, nil, nil)
        for (i, x) in a.enumerated() {
            for (j, y) in b.enumerated() {
                let found = weigh(x, y)
                if best.a == nil || found.bits > best.bits { best = (found.bits, found.reason, i, j) }
            }
        }
        return best
    }

    /// The numbers of which the asked one is a usual misreading: another digit or letter in one place, or two neighbours swapped.
    public static func misread(_ document: String) -> [String] {
        let bytes = Array(document.utf8)
        guard (7...PackedMisreading.longest).contains(bytes.count) else { return [] }
        var variants: [[UInt8]] = []
        for place in bytes.indices {
            let isDigit = (48...57).contains(bytes[place])
            for other in isDigit ? PackedMisreading.digits : PackedMisreading.letters where other != bytes[place] {
                var variant = bytes
                variant[place] = other
                variants.append(variant)
            }
            if place + 1 < bytes.count, bytes[place] != bytes[place + 1] {
                var variant = bytes
                variant.swapAt(place, place + 1)
                variants.append(variant)
            }
        }
        return variants.map { String(decoding: $0, as: UTF8.self) }
    }

    private enum PackedMisreading {
        static let longest = 16
        static let digits = Array("0123456789".utf8)
        static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
    }

    /// One substitution, or two neighbours swapped.
    static func isOneOff(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        guard a.count == b.count else { return false }
        let differing = a.indices.filter { a[$0] != b[$0] }
        if differing.count == 1 { return true }
        return differing.count == 2 && differing[1] == differing[0] + 1 && a[differing[0]] == b[differing[1]] && a[differing[1]] == b[differing[0]]
    }
}
