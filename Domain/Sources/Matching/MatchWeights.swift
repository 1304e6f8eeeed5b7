// SPDX-License-Identifier: Apache-2.0

/// The model's constants, in bits, in one list that one can read.
public enum MatchWeights {
    /// What a field costs when its two values are not the same: how rarely clerks get it wrong.
    public static let motherDiffers: Float = -3.5
    public static let placeDiffers: Float = -2.5
    /// The words stand in another order than given – father – family.
    public static let swapped: Float = -3
    /// The second word of two is taken for the father's name instead of the family's.
    public static let secondIsFather: Float = -3.5

    public static let sexSame = 0.9

    public static let documentSame = 24.0
    public static let documentOneOff = 14.0
    public static let documentDiffers = -2.5
}
