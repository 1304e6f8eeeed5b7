// SPDX-License-Identifier: Apache-2.0

/// The model's constants, in bits, in one list that one can read.
public enum MatchWeights {
    /// What a field costs when its two values are not the same: how rarely clerks get it wrong.
    public static let givenDiffers: Float = -6.5
    public static let familyDiffers: Float = -6.5
    public static let fatherDiffers: Float = -4.5
    public static let motherDiffers: Float = -3.5
    public static let placeDiffers: Float = -2.5
    /// An agreement is worth at most the word's rarity and this: the same rare name is seldom met by chance, but it is met.
    public static let beyondRarity: Float = 0.7
    /// The words stand in another order than given – father – family.
    public static let swapped: Float = -3
    /// The second word of two is taken for the father's name instead of the family's.
    public static let secondIsFather: Float = -3.5
    public static let extraWord: Float = -2

    public static let sexSame = 0.9
    public static let sexDiffers = -5.0

    public static let documentSame = 24.0
    public static let documentOneOff = 14.0
    public static let documentDiffers = -2.5

    public static let birthSameDay = 12.5
    public static let birthSwapped = 9.0
    public static let birthNearDay = 8.0
    public static let birthSameMonth = 5.0
    public static let birthSameYear = 2.2
    public static let birthYearOnly = 5.0
    public static let birthNearYear = 0.2
    public static let birthYearsApart = -2.5
    public static let birthContradicts = -6.5

    /// Share of the asked people that are expected to be in the register at all.
    public static let expectedPresent = 0.7
}
