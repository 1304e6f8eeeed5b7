// SPDX-License-Identifier: Apache-2.0

/// Spellings of one word in other scripts, by that word: what joins Жозеф and Youssef is يوسف.
struct PivotSpellings {
    private struct Spellings {
        var total = 0.0
        var byScript: [Script: [(word: [UInt8], count: Double)]] = [:]
    }

    /// Words met less often in all teach nothing about others.
    private static let leastTotal = 4.0
    /// Pairs that would have been met less often than this by way of a word are left out.
    private static let leastCount = 0.4
    /// What was not met itself counts for less.
    private static let share = 0.5

    private var pivots: [Spellings] = []

    init(_ spellings: [NameTraining.Spelling]) {
        var index: [NameToken: Int] = [:]
        for spelling in spellings where spelling.a.script == .arabic {
            let (pivot, other) = (spelling.a, spelling.b)
            let place = index[pivot] ?? pivots.count
            if place == pivots.count {
                index[pivot] = place
                pivots.append(Spellings())
            }
            pivots[place].total += spelling.count
            pivots[place].byScript[other.script, default: []].append((other.letters, spelling.count))
        }
    }

    func pairs(_ first: Script, _ second: Script) -> [LetterTraining.Pair] {
        // Arabic writes a name in one way where others write it in many; by way of the others too much becomes one.
        guard first != .arabic else { return [] }
        var found: [LetterTraining.Pair] = []
        for pivot in pivots where pivot.total >= Self.leastTotal {
            for x in pivot.byScript[first] ?? [] {
                for y in pivot.byScript[second] ?? [] {
                    let count = x.count * y.count / pivot.total
                    if count >= Self.leastCount { found.append(LetterTraining.Pair(a: x.word, b: y.word, weight: count * Self.share)) }
                }
            }
        }
        return found
    }
}
