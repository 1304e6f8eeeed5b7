// SPDX-License-Identifier: Apache-2.0

import Foundation
public import Identity

/// What two birth dates of a list say of each other: how often clerks get a date right, and how many people of the list were born in the year.
///
/// Years are counted in the list; within a year every day is as likely as another. The less precise of the two says how precise they can
/// be: a year alone, 1 January and 1 July are all taken for a year.
public struct BirthEvidence: Sendable {
    private let years: [Int: Int]
    private let count: Int

    /// Share of right pairs of files at each level: both were written from the same mouth, so that years apart are rarer than between a file
    /// and a register.
    private static let right: [BirthLevel.Asked: [BirthLevel: Double]] = [
        .day: [.sameDay: 0.78, .swapped: 0.05, .sameMonth: 0.06, .sameYear: 0.05, .nextYear: 0.03, .yearsApart: 0.012, .contradicts: 0.018],
        .month: [.sameMonth: 0.85, .sameYear: 0.06, .nextYear: 0.05, .yearsApart: 0.015, .contradicts: 0.025],
        .year: [.sameYear: 0.85, .nextYear: 0.08, .yearsApart: 0.025, .contradicts: 0.045],
    ]
    /// So many people, born evenly over `expectedYears`, stand beside those of the list: a short list must not make a year rare.
    private static let trust = 20.0
    private static let expectedYears = 60.0
    private static let daysOfYear = 365.25
    /// Share of right pairs that are one or two days apart; the rest of `.sameMonth` is further.
    private static let nearDays = 0.04
    /// On top of how rarely right pairs are so far apart: without it, names that many share would outweigh a contradicting date.
    private static let contradicts = -5.0

    public init(_ births: [PartialDate]) {
        years = Dictionary(births.map { ($0.year, 1) }, uniquingKeysWith: +)
        count = births.count
    }

    public func weigh(_ a: PartialDate?, _ b: PartialDate?) -> (bits: Double, reason: EvidenceReason) {
        guard let a, let b else { return (0, .missing) }
        let (x, y) = (BirthComparison(a), BirthComparison(b))
        let asked = x.kind.precision <= y.kind.precision ? x : y
        let other = x.kind.precision <= y.kind.precision ? b : a
        let level = asked.level(other)
        let conventional = level == .sameYear && (a.isConventional || b.isConventional)
        let reason = conventional ? .conventionalDate : asked.reason(level)
        var right = Self.right[asked.kind]?[level] ?? 0
        var chance = (self.chance(level, asked.kind, a.year) + self.chance(level, asked.kind, b.year)) / 2
        if level == .sameMonth, asked.kind == .day {
            let isNear = abs((a.day ?? 0) - (b.day ?? 0)) <= 2
            right = isNear ? Self.nearDays : max(right - Self.nearDays, 0.001)
            if isNear { chance *= 4 * 12 / Self.daysOfYear }
        }
        let bits = log2(max(right, 1e-4) / max(chance, 1e-7))
        return (level == .contradicts ? min(bits, 0) + Self.contradicts : bits, reason)
    }

    /// How often two people of the list are at a level by chance, when one was born in the year.
    private func chance(_ level: BirthLevel, _ kind: BirthLevel.Asked, _ year: Int) -> Double {
        switch level {
        case .sameDay, .swapped: share(year) / Self.daysOfYear
        case .sameMonth: share(year) / 12
        case .sameYear: share(year)
        case .nextYear: share(year - 1) + share(year + 1)
        case .yearsApart: shares(around: year, atLeast: 2)
        case .contradicts: max(1 - shares(around: year, atLeast: 0), 0.01)
        }
    }

    /// Born so many years before or after, up to the farthest that does not contradict.
    private func shares(around year: Int, atLeast nearest: Int) -> Double {
        (-BirthComparison.farthestYears...BirthComparison.farthestYears).filter { abs($0) >= nearest }.reduce(0) { $0 + share(year + $1) }
    }

    private func share(_ year: Int) -> Double { (Double(years[year] ?? 0) + Self.trust / Self.expectedYears) / (Double(count) + Self.trust) }
}

extension BirthLevel.Asked {
    fileprivate var precision: Int {
        switch self {
        case .year: 0
        case .month: 1
        case .day: 2
        }
    }
}
