// SPDX-License-Identifier: Apache-2.0

import Foundation
public import Identity

/// A birth date of a record, held against those of a register. A year alone, 1 January and 1 July are all taken for a year: births were
/// recorded late, and clerks had to write something.
public struct BirthComparison: Sendable {
    public let asked: PartialDate
    public let kind: BirthLevel.Asked

    /// Births further apart than this contradict each other.
    public static let farthestYears = 3

    public init(_ asked: PartialDate) {
        self.asked = asked
        kind = asked.isConventional || asked.month == nil ? .year : asked.day == nil ? .month : .day
    }

    public func level(_ other: PartialDate) -> BirthLevel { level(year: other.year, month: other.month ?? 0, day: other.day ?? 0) }

    /// - Parameters: month and day are 0 where they are not known.
    @inlinable
    public func level(year: Int, month: Int, day: Int) -> BirthLevel {
        let apart = abs(asked.year - year)
        if apart > 0 { return apart == 1 ? .nextYear : apart <= Self.farthestYears ? .yearsApart : .contradicts }
        let isYearOnly = month == 0 || (day == 1 && (month == 1 || month == 7))
        if kind == .year || isYearOnly { return .sameYear }
        if kind == .day, day != 0 {
            if asked.month == month, asked.day == day { return .sameDay }
            if asked.month == day, asked.day == month { return .swapped }
        }
        return asked.month == month ? .sameMonth : .sameYear
    }

    public func reason(_ level: BirthLevel) -> EvidenceReason {
        switch level {
        case .sameDay: .sameDay
        case .swapped: .dayMonthSwapped
        case .sameMonth: .sameMonth
        case .sameYear: asked.isConventional ? .conventionalDate : .sameYear
        case .nextYear: .nearYear
        case .yearsApart: .yearsApart
        case .contradicts: .contradictsYear
        }
    }

    /// What each level is worth, in bits.
    /// - Parameter share: how many people of the register are at the level, as a share of those with a birth date.
    public func weights(_ model: MatchModel, share: (BirthLevel) -> Double) -> [BirthLevel: Float] {
        var weights: [BirthLevel: Float] = [:]
        for level in BirthLevel.allCases {
            let right = model.birth[kind]?[level] ?? 0
            // A level that nobody is at still has a chance: the register grows.
            let bits = Float(log2(max(right, 1e-4) / max(share(level), 1e-7)))
            weights[level] = level == .contradicts ? min(bits, 0) : bits
        }
        return weights
    }
}
