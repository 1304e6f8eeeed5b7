// SPDX-License-Identifier: Apache-2.0

import Foundation
import PersonNames

/// What a father's name says: beside the patronymic, which is the same name again, and beside the family, which brothers and sisters share.
public enum FatherEvidence {
    /// Two spellings so alike are one father's.
    private static let oneName: Float = 4
    /// How much more than a house a family and a father can single out before it is doubted, in bits.
    private static let doubted: Float = 8

    /// A father recorded by name and in the patronymic is recorded twice; the better agreement counts, not both.
    @inline(__always)
    public static func better(patronymic: Float, father: Float, hasPatronymic: Bool, hasFather: Bool) -> Float {
        if !hasPatronymic { return father }
        return hasFather ? max(patronymic, father) : patronymic
    }

    /// A family and a father shared by few are shared by brothers and sisters: together they are worth no more than it takes to single out
    /// a house, unless one of them alone says more. What is to be taken off, never above 0.
    /// - Parameter strangers: −log₂ of the chance that a stranger is a brother or sister.
    @inline(__always)
    public static func sharedByKin(family: Float, father: Float, strangers: Float) -> Float {
        guard family > 0, father > 0, family + father > strangers - doubted else { return 0 }
        let both = -log2(exp2(-family - father) + exp2(-strangers))
        return max(both, max(family, father)) - family - father
    }

    static func isOneName(_ a: NameToken, _ b: NameToken) -> Bool { LetterModel.likeness(a, b) > oneName }
}
