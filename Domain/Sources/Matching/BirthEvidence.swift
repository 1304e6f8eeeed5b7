// SPDX-License-Identifier: Apache-2.0

public import Identity

/// What two birth dates say. A year alone, 1 January and 1 July are all taken for a year (births recorded late).
public enum BirthEvidence {
    public static func weigh(_ a: PartialDate?, _ b: PartialDate?) -> (bits: Double, reason: EvidenceReason) {
        guard let a, let b else { return (0, .missing) }
        let apart = abs(a.year - b.year)
        if apart == 0, a.day != nil, b.day != nil {
            if a == b { return a.isConventional ? (MatchWeights.birthYearOnly + 1, .conventionalDate) : (MatchWeights.birthSameDay, .sameDay) }
            if !a.isConventional, !b.isConventional {
                if a.month == b.day, a.day == b.month { return (MatchWeights.birthSwapped, .dayMonthSwapped) }
                if a.month == b.month {
                    let isNear = abs((a.day ?? 0) - (b.day ?? 0)) <= 2
                    return (isNear ? MatchWeights.birthNearDay : MatchWeights.birthSameMonth, .sameMonth)
                }
                return (MatchWeights.birthSameYear, .sameYear)
            }
        }
        if apart == 0 {
            if a.month != nil, b.month != nil, !a.isConventional, !b.isConventional {
                return a.month == b.month ? (MatchWeights.birthSameMonth + 1, .sameMonth) : (MatchWeights.birthSameYear, .sameYear)
            }
            let conventional = a.isConventional || b.isConventional
            return (MatchWeights.birthYearOnly, conventional ? .conventionalDate : .sameYear)
        }
        if apart == 1 { return (MatchWeights.birthNearYear, .nearYear) }
        return apart <= 3 ? (MatchWeights.birthYearsApart, .yearsApart) : (MatchWeights.birthContradicts, .contradictsYear)
    }
}
