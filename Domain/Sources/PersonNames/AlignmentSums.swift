// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Sums over all alignments of the beginnings of two words, row by row of the first word, in memory that is lent.
///
/// Index 0 of either word is no letter, so that a letter and the cell behind it have one index; then follow the word's beginning, its
/// letters and its end.
struct AlignmentSums {
    /// The memory that sums of so many rows and columns take, in numbers.
    struct Room {
        let rows: Int
        let columns: Int

        /// A row of zeros lies above the others.
        fileprivate var sums: Int { (rows + 1) * columns }
        fileprivate var steps: Int { 2 * StepTable.width * columns }

        /// Lends it, and as many letters as are asked for; nothing in it is set.
        func lend<R>(
            letters: Int, _ body: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Int32>, UnsafeMutablePointer<UInt8>) -> R
        ) -> R? {
            withUnsafeTemporaryAllocation(of: Float.self, capacity: sums + steps + 2 * columns) { numbers in
                withUnsafeTemporaryAllocation(of: Int32.self, capacity: columns + StepTable.width) { marks in
                    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: letters) { letters in
                        guard let numbers = numbers.baseAddress, let marks = marks.baseAddress, let letters = letters.baseAddress else { return nil }
                        return body(numbers, marks, letters)
                    }
                }
            }
        }
    }

    let steps: StepTable.Steps
    let first: UnsafeMutablePointer<UInt8>
    let second: UnsafePointer<UInt8>
    let count: Int
    private let sums: UnsafeMutablePointer<Float>
    /// For each letter of the first word that was met, what it is worth against each letter of the second, and against each two.
    private let forOne: UnsafeMutablePointer<Float>
    private let forTwo: UnsafeMutablePointer<Float>
    private let isMet: UnsafeMutablePointer<Int32>
    /// Number of the pair that each letter of the second word makes with the one before it; 0 for none.
    private let pairs: UnsafeMutablePointer<Int32>
    private let insertOne: UnsafeMutablePointer<Float>
    private let insertTwo: UnsafeMutablePointer<Float>

    /// Fills the rows of nothing and of a word's beginning.
    init(
        _ steps: StepTable.Steps, first: UnsafeMutablePointer<UInt8>, second: UnsafePointer<UInt8>, _ room: Room, numbers: UnsafeMutablePointer<Float>,
        marks: UnsafeMutablePointer<Int32>
    ) {
        self.steps = steps
        self.first = first
        self.second = second
        count = room.columns
        sums = numbers
        forOne = numbers + room.sums
        forTwo = forOne + StepTable.width * count
        insertOne = forOne + room.steps
        insertTwo = insertOne + count
        pairs = marks
        isMet = marks + count
        isMet.initialize(repeating: 0, count: StepTable.width)
        sums.initialize(repeating: 0, count: 2 * count)
        for j in 0..<count {
            let behind = j > 1 ? Int(second[j - 1]) * StepTable.width + Int(second[j]) : 0
            pairs[j] = j > 1 ? Int32(steps.secondPairs[behind]) : 0
            insertOne[j] = steps.single[Int(second[j])]
            insertTwo[j] = j > 1 ? steps.insertTwo[behind] : 0
        }
        row(0)[0] = 1
        insert(row(0))
        fill(1)
    }

    private func row(_ i: Int) -> UnsafeMutablePointer<Float> { sums + (i + 1) * count }

    /// The sums of the first `i` letters with every beginning of the second word, from the two rows above.
    @inline(__always)
    func fill(_ i: Int) {
        let here = row(i)
        let above = here - count
        let higher = above - count
        let letter = Int(first[i])
        meet(letter)
        let one = forOne + letter * count
        let two = forTwo + letter * count
        let behind = i > 1 ? Int(first[i - 1]) * StepTable.width + letter : 0
        let drop = steps.single[letter * StepTable.width]
        let dropTwo = i > 1 ? steps.dropTwo[behind] : 0
        here[0] = above[0] * drop + higher[0] * dropTwo
        for j in 1..<count { here[j] = above[j] * drop + higher[j] * dropTwo + above[j - 1] * one[j] + above[j - 2] * two[j] }
        if i > 1, steps.firstPairs[behind] != 0 {
            let pair = Int(steps.firstPairs[behind])
            here[1] += higher[0] * steps.twoForOne[pair * StepTable.width + Int(second[1])]
            for j in 2..<count {
                here[j] += higher[j - 1] * steps.twoForOne[pair * StepTable.width + Int(second[j])]
                if pairs[j] != 0 { here[j] += higher[j - 2] * steps.twoForTwo[pair * steps.secondPairCount + Int(pairs[j])] }
            }
        }
        insert(here)
    }

    /// Adds what ends with letters of the second word that stand for nothing.
    @inline(__always)
    private func insert(_ row: UnsafeMutablePointer<Float>) {
        var before = row[0]
        var last = row[1] + before * insertOne[1]
        row[1] = last
        for j in 2..<count {
            let sum = (row[j] + before * insertTwo[j]) + last * insertOne[j]
            row[j] = sum
            (before, last) = (last, sum)
        }
    }

    /// Lays out, once, what a letter of the first word is worth in each column.
    @inline(__always)
    private func meet(_ letter: Int) {
        guard isMet[letter] == 0 else { return }
        isMet[letter] = 1
        let one = forOne + letter * count
        let two = forTwo + letter * count
        for j in 0..<count {
            one[j] = steps.single[letter * StepTable.width + Int(second[j])]
            // Pair 0 is none, and its steps are 0.
            two[j] = steps.oneForTwo[letter * steps.secondPairCount + Int(pairs[j])]
        }
    }

    /// The sum over all alignments of the first `i` letters, the last of them the word's end, with the whole second word.
    func whole(_ i: Int) -> Float {
        fill(i)
        return row(i)[count - 1]
    }

    /// Whether the letter of a row and the one before it are ever written as one.
    func isPair(_ i: Int) -> Bool { i > 1 && steps.firstPairs[Int(first[i - 1]) * StepTable.width + Int(first[i])] != 0 }

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
