// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How well scores set the same apart from the others, and how far they can be believed.
public enum Ranking {
    /// Area under the curve of precision over recall; pairs of one score count together, so that their order says nothing.
    public static func averagePrecision(_ scored: [(bits: Float, isSame: Bool)]) -> Double {
        let sorted = scored.sorted { $0.bits > $1.bits }
        let wanted = Double(sorted.count { $0.isSame })
        var found = 0.0
        var sum = 0.0
        var place = 0
        while place < sorted.count {
            var end = place
            var hits = 0.0
            while end < sorted.count, sorted[end].bits == sorted[place].bits {
                hits += sorted[end].isSame ? 1 : 0
                end += 1
            }
            found += hits
            sum += hits / wanted * found / Double(end)
            place = end
        }
        return sum
    }

    /// Expected calibration error: how far, on average, the probability that a score stands for is from the share that is the same, over
    /// ten bins of equally wide probability. Evidence becomes probability by the share of the same among all, which is no evidence.
    public static func calibrationError(_ scored: [(bits: Float, isSame: Bool)]) -> Double {
        reliability(scored).reduce(0) { $0 + Double($1.count) / Double(max(scored.count, 1)) * abs($1.foreseen - $1.met) }
    }

    /// For each bin: how many, what was foreseen, what was met.
    public static func reliability(_ scored: [(bits: Float, isSame: Bool)]) -> [(count: Int, foreseen: Double, met: Double)] {
        let share = Double(scored.count { $0.isSame }) / Double(max(scored.count, 1))
        let prior = log2(share / (1 - share))
        var bins = [(count: Int, foreseen: Double, met: Double)](repeating: (0, 0, 0), count: 10)
        for (bits, isSame) in scored {
            let p = 1 / (1 + exp2(-(Double(bits) + prior)))
            let bin = min(Int(p * 10), 9)
            bins[bin].count += 1
            bins[bin].foreseen += p
            bins[bin].met += isSame ? 1 : 0
        }
        for bin in bins.indices where bins[bin].count > 0 {
            bins[bin].foreseen /= Double(bins[bin].count)
            bins[bin].met /= Double(bins[bin].count)
        }
        return bins
    }
}
