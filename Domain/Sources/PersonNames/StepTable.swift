// SPDX-License-Identifier: Apache-2.0

/// Probabilities of the steps, laid out so that one word pair costs a few hundred look-ups.
///
/// Each probability is scaled by 8 for every letter it takes, so that the sum over all alignments of two long words still is an
/// ordinary single-precision number.
struct StepTable: Sendable {
    let memory: StepMemory

    init(_ steps: [LetterStep: Double], unseen: Unseen = .spelling) { memory = StepMemory(StepNumbers(steps, unseen)) }

    /// The probability that a step of one letter still has when it was never seen.
    struct Unseen: Sendable {
        /// Another letter, or one that is left out or added.
        let exchanged: Double
        let leftOut: Double

        /// Two spellings of careful hands.
        static let spelling = Unseen(exchanged: 1e-8, leftOut: 1e-8)
        /// Lists typed in haste: about one letter in four hundred is another, one in a thousand is missing.
        static let slips = Unseen(exchanged: 3e-6, leftOut: 3e-5)
    }

    /// The tables, for as long as this or a copy of it lives.
    var steps: Steps { memory.steps }

    static let width = LetterAlphabet.capacity
    /// log₂ of the scale for one letter.
    static let scale: Float = 3
}

/// The tables while they are filled.
private struct StepNumbers {
    /// One letter for one, one for none (column 0), none for one (row 0).
    var single: [Float]
    /// Nothing for two letters, and two letters for nothing.
    var insertTwo: [Float]
    var dropTwo: [Float]
    /// Numbers of the letter pairs that occur in two-letter steps; 0 for the others.
    var firstPairs: [UInt16]
    var secondPairs: [UInt16]
    /// Two letters for one, one for two, two for two; rows and columns are pair numbers or letters.
    var twoForOne: [Float]
    var oneForTwo: [Float]
    var twoForTwo: [Float]
    var secondPairCount: Int

    init(_ steps: [LetterStep: Double], _ unseen: StepTable.Unseen) {
        let n = StepTable.width
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
        fillUnseen(unseen)
        for step in ordered { set(step, steps[step] ?? 0) }
    }

    private mutating func fillUnseen(_ unseen: StepTable.Unseen) {
        let letters = Int(LetterStep.start)
        for a in 0..<letters {
            for b in 0..<letters where a + b > 0 {
                single[a * StepTable.width + b] = a == 0 || b == 0 ? Self.scaled(unseen.leftOut, 1) : Self.scaled(unseen.exchanged, 2)
            }
        }
        for edge in [LetterStep.start, LetterStep.end] { single[Int(edge) * StepTable.width + Int(edge)] = Self.scaled(unseen.exchanged, 2) }
    }

    private mutating func set(_ step: LetterStep, _ p: Double) {
        let n = StepTable.width
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
}

/// The tables laid out for reading that counts no references.
final class StepMemory: @unchecked Sendable {
    // Unchecked: written only while it is made.
    let steps: StepTable.Steps

    fileprivate init(_ numbers: StepNumbers) {
        func lay<T: BitwiseCopyable>(_ values: [T]) -> UnsafePointer<T> {
            let start = UnsafeMutablePointer<T>.allocate(capacity: max(values.count, 1))
            start.initialize(from: values, count: values.count)
            return UnsafePointer(start)
        }
        steps = StepTable.Steps(
            single: lay(numbers.single), twoForOne: lay(numbers.twoForOne), oneForTwo: lay(numbers.oneForTwo), twoForTwo: lay(numbers.twoForTwo),
            insertTwo: lay(numbers.insertTwo), dropTwo: lay(numbers.dropTwo), firstPairs: lay(numbers.firstPairs), secondPairs: lay(numbers.secondPairs),
            secondPairCount: numbers.secondPairCount)
    }

    deinit {
        for table in [steps.single, steps.twoForOne, steps.oneForTwo, steps.twoForTwo, steps.insertTwo, steps.dropTwo] { table.deallocate() }
        for table in [steps.firstPairs, steps.secondPairs] { table.deallocate() }
    }
}
