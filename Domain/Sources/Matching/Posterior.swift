// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Turns evidence into how probable each candidate is, beside the possibility that the person is in the register not at all.
public struct Posterior: Sendable {
    private let scale: Double
    private let each: Double
    private let total: Double
    private let absent: Double

    /// - Parameters:
    ///   - population: how many people the register holds.
    ///   - weights: Σ `weight(bits)` over every person that was weighed.
    public init(population: Int, weights: Double, model: MatchModel = .learned) {
        scale = model.independence
        each = pow(model.present / Double(max(population, 1)), scale)
        absent = 1 - model.present
        total = each * weights + absent
    }

    /// What a person's evidence counts among the others'.
    public static func weight(_ bits: Double, _ model: MatchModel = .learned) -> Double { exp2(bits * model.independence) }

    public func of(bits: Double) -> Double { min(1, exp2(bits * scale) * each / total) }

    public var none: Double { min(1, absent / total) }
}
