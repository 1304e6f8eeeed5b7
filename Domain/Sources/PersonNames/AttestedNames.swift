// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

/// Spellings of one name that were met in the world, between two scripts, and how often.
///
/// One more witness beside the letters: that «محمد» was written «Магомед» eighty times is known, not guessed. How common a word is by
/// itself is known from the same counts, so that agreeing on a common name is worth less.
public final class AttestedNames: Sendable {
    /// Two spellings of one name, and how often they were met.
    struct Entry: Sendable {
        let a: [UInt8]
        let b: [UInt8]
        let count: Float
    }

    /// One word of one script: how often it was met, and in how many spellings of the other.
    private struct Word {
        var count: Float = 0
        var spellings: Float = 0

        mutating func met(_ times: Float) {
            count += times
            spellings += 1
        }

        /// How far its known spellings are all there are (Witten and Bell's estimate).
        var trust: Float { count / (count + spellings + 2) }
    }

    /// Share of the belief in how common a word is that the counts get, beside the letters.
    private static let share: Float = 0.5

    /// All that was met; counted when it is first asked for, because most work is between two scripts only.
    private final class Met: Sendable {
        let pairs: [UInt64: Float]
        let firsts: [UInt64: Word]
        let seconds: [UInt64: Word]
        let total: Float

        init(_ entries: [Entry]) {
            var pairs: [UInt64: Float] = [:]
            var firsts: [UInt64: Word] = [:]
            var seconds: [UInt64: Word] = [:]
            var total: Float = 1
            pairs.reserveCapacity(entries.count)
            for entry in entries {
                let x = AttestedNames.key(entry.a)
                let y = AttestedNames.key(entry.b)
                pairs[AttestedNames.key(x, y)] = entry.count
                firsts[x, default: Word()].met(entry.count)
                seconds[y, default: Word()].met(entry.count)
                total += entry.count
            }
            (self.pairs, self.firsts, self.seconds, self.total) = (pairs, firsts, seconds, total)
        }
    }

    private let entries: @Sendable () -> [Entry]
    private let counted = AtomicLazyReference<Met>()
    /// Where that is, once it is; nought before.
    private let place = Atomic<UInt>(0)

    /// What was met, for the time of the body only: it lives as long as this does, and counting its users would make the cores wait for each other.
    private func withMet<R>(_ body: (Met) -> R) -> R {
        if let met = UnsafeRawPointer(bitPattern: place.load(ordering: .acquiring)) { return Unmanaged<Met>.fromOpaque(met)._withUnsafeGuaranteedRef(body) }
        let met = counted.storeIfNil(Met(entries()))
        place.store(UInt(bitPattern: Unmanaged.passUnretained(met).toOpaque()), ordering: .releasing)
        return body(met)
    }

    init(_ entries: @autoclosure @escaping @Sendable () -> [Entry] = []) { self.entries = entries }

    /// What letters alone say, corrected by what was met.
    /// - Parameters are log₂ of the probability of both words together and of each by itself.
    func refine(joint: Float, first: Float, second: Float, _ a: [UInt8], _ b: [UInt8]) -> WordMatch {
        withMet { Self.refine($0, joint: joint, first: first, second: second, a, b) }
    }

    private static func refine(_ known: Met, joint: Float, first: Float, second: Float, _ a: [UInt8], _ b: [UInt8]) -> WordMatch {
        let x = Self.key(a)
        let y = Self.key(b)
        let left = known.firsts[x] ?? Word()
        let right = known.seconds[y] ?? Word()
        let met = left.count > 0 && right.count > 0 ? known.pairs[Self.key(x, y)] ?? 0 : 0
        let rightOfLeft = Self.mix(joint - first, met, of: left.count, left.trust)
        let leftOfRight = Self.mix(joint - second, met, of: right.count, right.trust)
        let common = Self.mix(first, left.count, of: known.total, Self.share)
        let otherCommon = Self.mix(second, right.count, of: known.total, Self.share)
        var match = WordMatch(
            bits: (rightOfLeft - otherCommon + leftOfRight - common) / 2, likeness: (rightOfLeft - second + leftOfRight - first) / 2,
            strain: -(rightOfLeft + leftOfRight) / Float(a.count + b.count))
        match.lettersAlone = joint - first - second
        match.attested = max((rightOfLeft - joint + first + leftOfRight - joint + second) / 2, 0)
        return match
    }

    private static func mix(_ bits: Float, _ count: Float, of total: Float, _ share: Float) -> Float {
        if share == 0 { return bits }
        return log2(max((1 - share) * exp2(bits) + share * count / total, 1e-37))
    }

    private static func key(_ word: [UInt8]) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for code in word { hash = (hash ^ UInt64(code)) &* 0x100_0000_01b3 }
        return hash
    }

    private static func key(_ a: UInt64, _ b: UInt64) -> UInt64 { (a &* 0x9e37_79b9_7f4a_7c15) ^ (b &+ (a >> 31)) }
}
