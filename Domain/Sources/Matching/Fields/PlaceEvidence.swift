// SPDX-License-Identifier: Apache-2.0

import Foundation
import Identity
import PersonNames

/// What two places say that are not one name: that they lie in one region, in one state, or apart. Names that sound alike are weighed like every
/// other word.
///
/// A town goes with its region, and a region or a people's name («الداغستاني») with the towns of it. A people's name is weak evidence: it tells
/// where a family came from, or what comrades called somebody; it never speaks against more than a little.
public enum PlaceEvidence {
    /// Share of right pairs at each level. Of a town: where its own name is not the one recorded.
    private static let right: [AskedOrigin.Basis: [OriginLevel: Double]] = [
        .town: [.region: 0.34, .state: 0.40, .elsewhere: 0.26], .area: [.region: 0.85, .state: 0.10, .elsewhere: 0.05],
        .nisba: [.region: 0.45, .state: 0.35, .elsewhere: 0.20],
    ]
    private static let rightState: [AskedOrigin.Basis: [OriginLevel: Double]] = [
        .town: [.state: 0.74, .elsewhere: 0.26], .area: [.state: 0.92, .elsewhere: 0.08], .nisba: [.state: 0.40, .elsewhere: 0.60],
    ]

    private static let leastOfNisba: Float = -1

    /// What each level is worth, in bits.
    /// - Parameters:
    ///   - wrong: share of right pairs in which a town's name is another.
    ///   - share: how many people with a place are at the level, as a share of them.
    public static func weights(_ asked: AskedOrigin, wrong: Double, share: (OriginLevel) -> Double) -> [OriginLevel: Float] {
        guard let origin = asked.origin, let right = (origin.region == nil ? rightState : right)[asked.basis] else { return [:] }
        let whole = asked.basis == .town ? wrong : 1
        func bits(_ level: OriginLevel) -> Float { Float(log2((right[level] ?? 0.05) * whole / max(share(level), 1e-4))) }
        // What agrees least never says more than what agrees better, and what differs never speaks for.
        let agrees: OriginLevel = origin.region == nil ? .state : .region
        let best = asked.basis == .town ? bits(agrees) : max(bits(agrees), 0)
        let state = agrees == .state ? best : min(bits(.state), best, 0)
        let least = asked.basis == .nisba ? leastOfNisba : -.infinity
        return [.region: max(best, state, least), .state: max(state, least), .elsewhere: max(min(bits(.elsewhere), state, 0), least)]
    }

    public static func reason(_ level: OriginLevel) -> EvidenceReason {
        switch level {
        case .region: .sameRegion
        case .state: .sameState
        case .elsewhere: .differs
        }
    }
}

/// The origins of a list of files, and what two of them say of each other.
struct ListedOrigins: Sendable {
    private let regions: [Origin: Double]
    private let states: [StateCode: Double]
    private let all: Double

    /// Names of towns are many; one that agrees is worth at most this.
    private static let most: Float = 6
    private static let differs = -2.5
    /// Share of right pairs with another town's name.
    private static let wrong = 0.3
    /// So many others stand beside those of a list: a short list must not make an origin rare.
    private static let trust = 20.0

    init(_ people: [DescribedWords]) {
        let known = people.compactMap { $0.origin?.origin }
        regions = Dictionary(known.map { ($0, 1) }, uniquingKeysWith: +)
        states = Dictionary(known.map { ($0.state, 1) }, uniquingKeysWith: +)
        all = Double(known.count) + Self.trust
    }

    /// How many of the list are at a level by chance, seen from an origin.
    private func share(_ level: OriginLevel, _ origin: Origin) -> Double {
        let (region, state) = (((regions[origin] ?? 0) + 1) / all, ((states[origin.state] ?? 0) + 1) / all)
        return switch level {
        case .region: region
        case .state: origin.region == nil ? state : max(state - region, 1 / all)
        case .elsewhere: 1 - state
        }
    }

    func weigh(_ a: DescribedWords, _ b: DescribedWords) -> (bits: Double, reason: EvidenceReason) {
        // Two adjectives were compared among the words of the names.
        guard let x = a.origin, let y = b.origin, x.basis != .nisba || y.basis != .nisba else { return (0, .missing) }
        if let left = a.place, let right = b.place {
            let bits = min(LetterModel.likeness(left, right), Self.most)
            if bits > 0 { return (Double(bits), .soundsAlike) }
        }
        guard let from = x.origin, let to = y.origin else { return x.basis == .town && y.basis == .town ? (Self.differs, .differs) : (0, .missing) }
        // The weaker of the two is what the pair rests on.
        let weaker = x.strength <= y.strength ? x : y
        guard let level = (from.region == nil ? from : to).level(from.region == nil ? to : from) else { return (0, .sameState) }
        let weights = PlaceEvidence.weights(weaker, wrong: Self.wrong) { (share($0, from) + share($0, to)) / 2 }
        return (max(Double(weights[level] ?? 0), Self.differs), PlaceEvidence.reason(level))
    }
}

extension AskedOrigin {
    /// A people's name tells less than an area, an area less than a town, a state less than its region.
    fileprivate var strength: Int {
        let known = origin?.region == nil ? 0 : 1
        return switch basis {
        case .nisba: known
        case .area: 2 + known
        case .town: 4 + known
        }
    }
}
