// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Sums over all alignments of the beginnings of two words, row by row of the first word, in memory that is lent.
///
/// Index 0 of either word is no letter, so that a letter and the cell behind it have one index; then follow the word's beginning, its
/// letters and its end.
struct AlignmentSums {
    /// A letter of the second word, with what is known of it before the first word is.
    struct Column: BitwiseCopyable {
        let letter: Int32
        /// Number of the pair it makes with the letter before it; 0 for none.
        let pair: Int32
        let insert: Float
        let insertTwo: Float
    }

    let steps: StepTable.Steps
    let first: UnsafeMutablePointer<UInt8>
    let columns: UnsafeMutablePointer<Column>
    let count: Int
    private let sums: UnsafeMutablePointer<Float>

    /// Cells that so many rows take; a row of zeros lies above them all.
    static func cells(rows: Int, columns: Int) -> Int { (rows + 1) * columns }

    /// Fills the rows of nothing and of a word's beginning.
    init(
        _ steps: StepTable.Steps, first: UnsafeMutablePointer<UInt8>, second: UnsafePointer<UInt8>, columns: UnsafeMutablePointer<Column>, count: Int,
        sums: UnsafeMutablePointer<Float>
    ) {
        self.steps = steps
        self.first = first
        self.columns = columns
        self.count = count
        self.sums = sums
        for j in 0..<count {
            let behind = j > 1 ? Int(second[j - 1]) * StepTable.width + Int(second[j]) : 0
            let column = Column(
                letter: Int32(second[j]), pair: j > 1 ? Int32(steps.secondPairs[behind]) : 0, insert: steps.single[Int(second[j])],
                insertTwo: j > 1 ? steps.insertTwo[behind] : 0)
            (columns + j).initialize(to: column)
        }
        sums.initialize(repeating: 0, count: 2 * count)
        row(0)[0] = 1
        insert(row(0))
        fill(1)
    }

    func row(_ i: Int) -> UnsafeMutablePointer<Float> { sums + (i + 1) * count }

    /// The sums of the first `i` letters with every beginning of the second word, from the two rows above.
    @inline(__always)
    func fill(_ i: Int) {
        let here = row(i)
        let step = step(i)
        for j in 0..<count { here[j] = substituted(i, j, step) }
        insert(here)
    }

    /// The sum over all alignments of the first `i` letters, the last of them the word's end, with the whole second word.
    func whole(_ i: Int) -> Float { substituted(i, count - 1, step(i)) }

    /// What the letters up to `i` say before any letter of the other word is known.
    private struct Step {
        let letter: Int
        let pair: Int
        let drop: Float
        let dropTwo: Float
    }

    @inline(__always)
    private func step(_ i: Int) -> Step {
        let letter = Int(first[i])
        let behind = i > 1 ? Int(first[i - 1]) * StepTable.width + letter : 0
        return Step(
            letter: letter, pair: i > 1 ? Int(steps.firstPairs[behind]) : 0, drop: steps.single[letter * StepTable.width],
            dropTwo: i > 1 ? steps.dropTwo[behind] : 0)
    }

    /// Everything that ends with a letter of the first word.
    @inline(__always)
    private func substituted(_ i: Int, _ j: Int, _ step: Step) -> Float {
        let above = row(i - 1)
        let higher = row(i - 2)
        let letter = Int(columns[j].letter)
        let pair = Int(columns[j].pair)
        var sum = above[j] * step.drop + higher[j] * step.dropTwo
        guard j > 0 else { return sum }
        sum += above[j - 1] * steps.single[step.letter * StepTable.width + letter]
        if step.pair != 0 { sum += higher[j - 1] * steps.twoForOne[step.pair * StepTable.width + letter] }
        guard pair != 0 else { return sum }
        sum += above[j - 2] * steps.oneForTwo[step.letter * steps.secondPairCount + pair]
        if step.pair != 0 { sum += higher[j - 2] * steps.twoForTwo[step.pair * steps.secondPairCount + pair] }
        return sum
    }

    /// Adds what ends with letters of the second word that stand for nothing.
    @inline(__always)
    private func insert(_ row: UnsafeMutablePointer<Float>) {
        row[1] += row[0] * columns[1].insert
        for j in 2..<count { row[j] += row[j - 1] * columns[j].insert + row[j - 2] * columns[j].insertTwo }
    }

    /// Whether the letter of a row and the one before it are ever written as one.
    func isPair(_ i: Int) -> Bool { step(i).pair != 0 }

    /// Whether any sum of a row, with what then lies ahead, is greater than a bound.
    func reaches(_ bound: Float, in i: Int, ahead: [Float]) -> Bool {
        let here = row(i)
        return ahead.withUnsafeBufferPointer { ahead in
            var best: Float = 0
            for j in 0..<min(count, ahead.count) { best = max(best, here[j] * ahead[j]) }
            return best > bound
        }
    }
}
