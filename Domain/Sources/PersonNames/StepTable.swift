// SPDX-License-Identifier: Apache-2.0

/// Probabilities of the steps, laid out so that one word pair costs a few hundred look-ups.
///
/// Each probability is scaled by 8 for every letter it takes, so that the sum over all alignments of two long words still is an
/// ordinary single-precision number.
struct StepTable: Sendable {
    static let width = LetterAlphabet.capacity
    /// log₂ of the scale for one letter.
    static let scale: Float = 3
    /// A step that was never seen still has this probability, when it is of one letter.
    static let unseen = 1e-8

    /// One letter for one, one for none (column 0), none for one (row 0).
    private(set) var single: [Float]
    /// Nothing for two letters, and two letters for nothing.
    private(set) var insertTwo: [Float]
    private(set) var dropTwo: [Float]
    /// Numbers of the letter pairs that occur in two-letter steps; 0 for the others.
    private(set) var firstPairs: [UInt16]
    private(set) var secondPairs: [UInt16]
    /// Two letters for one, one for two, two for two; rows and columns are pair numbers or letters.
    private(set) var twoForOne: [Float]
    private(set) var oneForTwo: [Float]
    private(set) var twoForTwo: [Float]
    private(set) var secondPairCount: Int

    init(_ steps: [LetterStep: Double]) {
        let n = Self.width
        single = [Float](repeating: 0, count: n * n)
        insertTwo = [Float](repeating: 0, count: n * n)
        dropTwo = [Float](repeating: 0, count: n * n)
        firstPairs = [UInt16](repeating: 0, count: n * n)
        secondPairs = [UInt16](repeating: 0, count: n * n)
        var firstCount = 1
        var secondCount = 1
        let ordered = steps.keys.sorted()
        for step in ordered where step.first2 != 0 && step.second1 != 0 && firstPairs[step.firstPair] == 0 {
            firstPairs[step.firstPair] = UInt16(firstCount)
            firstCount += 1
        }
        for step in ordered where step.second2 != 0 && step.first1 != 0 && secondPairs[step.secondPair] == 0 {
            secondPairs[step.secondPair] = UInt16(secondCount)
            secondCount += 1
        }
        secondPairCount = secondCount
        twoForOne = [Float](repeating: 0, count: firstCount * n)
        oneForTwo = [Float](repeating: 0, count: n * secondCount)
        twoForTwo = [Float](repeating: 0, count: firstCount * secondCount)
        fillUnseen()
        for step in ordered { set(step, steps[step] ?? 0) }
    }

    private mutating func fillUnseen() {
        let letters = Int(LetterStep.start)
        for a in 0..<letters { for b in 0..<letters where a + b > 0 { single[a * Self.width + b] = Self.scaled(Self.unseen, a == 0 || b == 0 ? 1 : 2) } }
        for edge in [LetterStep.start, LetterStep.end] { single[Int(edge) * Self.width + Int(edge)] = Self.scaled(Self.unseen, 2) }
    }

    private mutating func set(_ step: LetterStep, _ p: Double) {
        let n = Self.width
        let row = Int(firstPairs[step.firstPair])
        let column = Int(secondPairs[step.secondPair])
        switch (step.first1 != 0, step.first2 != 0, step.second1 != 0, step.second2 != 0) {
        case (_, false, _, false):
            let index = Int(step.first1) * n + Int(step.second1)
            single[index] = max(single[index], Self.scaled(p, step.first1 == 0 || step.second1 == 0 ? 1 : 2))
        case (_, true, false, _): dropTwo[step.firstPair] = Self.scaled(p, 2)
        case (false, _, _, true): insertTwo[step.secondPair] = Self.scaled(p, 2)
        case (_, true, _, false): twoForOne[row * n + Int(step.second1)] = Self.scaled(p, 3)
        case (_, false, _, true): oneForTwo[Int(step.first1) * secondPairCount + column] = Self.scaled(p, 3)
        case (_, true, _, true): twoForTwo[row * secondPairCount + column] = Self.scaled(p, 4)
        }
    }

    private static func scaled(_ p: Double, _ letters: Int) -> Float { Float(p * Double(1 << (3 * letters))) }

    /// Scaled probability of one step; 0 where it is not possible.
    func probability(_ a: [UInt8], _ b: [UInt8]) -> Float {
        let step = LetterStep(first1: a.first ?? 0, first2: a.count > 1 ? a[1] : 0, second1: b.first ?? 0, second2: b.count > 1 ? b[1] : 0)
        switch (a.count, b.count) {
        case (2, 0): return dropTwo[step.firstPair]
        case (0, 2): return insertTwo[step.secondPair]
        case (2, 1): return twoForOne[Int(firstPairs[step.firstPair]) * Self.width + Int(step.second1)]
        case (1, 2): return oneForTwo[Int(step.first1) * secondPairCount + Int(secondPairs[step.secondPair])]
        case (2, 2): return twoForTwo[Int(firstPairs[step.firstPair]) * secondPairCount + Int(secondPairs[step.secondPair])]
        default: return single[Int(step.first1) * Self.width + Int(step.second1)]
        }
    }
}
