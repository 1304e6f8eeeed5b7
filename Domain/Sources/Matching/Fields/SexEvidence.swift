// SPDX-License-Identifier: Apache-2.0

import Foundation
import Identity

/// What two sexes say: two people in three share one by chance, and clerks hardly ever get it wrong.
public enum SexEvidence {
    /// Between two files a contradiction is worth more than in a register: both were written by people who stood before the person.
    private static let differsBetweenFiles = -9.0
    private static let sameBetweenFiles = 0.9

    public static func same(wrong: Double) -> Float { Float(log2((1 - wrong) * 2)) }
    public static func differs(wrong: Double) -> Float { Float(log2(wrong * 2)) }

    static func weigh(_ a: Sex?, _ b: Sex?) -> (bits: Double, reason: EvidenceReason) {
        guard let a, let b else { return (0, .missing) }
        return a == b ? (sameBetweenFiles, .same) : (differsBetweenFiles, .differs)
    }
}
