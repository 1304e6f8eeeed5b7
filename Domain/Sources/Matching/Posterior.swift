// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Turns evidence into how probable each candidate is, beside the possibility that the person is in the register not at all.
public struct Posterior: Sendable {
    private let logPresentEach: Double
    private let total: Double

    /// - Parameters:
    ///   - population: how many people the register holds.
    ///   - sum: Σ 2^bits over every person that was weighed.
    public init(population: Int, sum: Double) {
        let share = MatchWeights.expectedPresent / Double(max(population, 1))
        logPresentEach = log2(share)
        total = share * sum + (1 - MatchWeights.expectedPresent)
    }

    public func of(bits: Double) -> Double { min(1, exp2(bits + logPresentEach) / total) }

    public var none: Double { min(1, (1 - MatchWeights.expectedPresent) / total) }
}
