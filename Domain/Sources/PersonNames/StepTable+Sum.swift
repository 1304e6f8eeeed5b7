// SPDX-License-Identifier: Apache-2.0

import Foundation

extension StepTable {
    /// log₂ of the sum over all alignments of two words.
    func bits(_ a: [UInt8], _ b: [UInt8]) -> Float {
        let rows = a.count + 3
        let columns = b.count + 3
        return withUnsafeTemporaryAllocation(of: Float.self, capacity: AlignmentSums.cells(rows: rows, columns: columns)) { cells in
            withUnsafeTemporaryAllocation(of: AlignmentSums.Column.self, capacity: columns) { second in
                withUnsafeTemporaryAllocation(of: UInt8.self, capacity: rows + columns) { words in
                    guard let cells = cells.baseAddress, let second = second.baseAddress, let words = words.baseAddress else { return -.infinity }
                    Self.edge(a, into: words)
                    Self.edge(b, into: words + rows)
                    return withSteps { steps in
                        let sums = AlignmentSums(steps, first: words, second: words + rows, columns: second, count: columns, sums: cells)
                        for i in 2..<(rows - 1) { sums.fill(i) }
                        return Self.unscaled(sums.whole(rows - 1), letters: rows + columns - 2)
                    }
                }
            }
        }
    }

    static func unscaled(_ sum: Float, letters: Int) -> Float { log2(max(sum, 1e-37)) - scale * Float(letters) }

    /// Index 0 is unused, so that a letter and the cell behind it have one index.
    static func edge(_ word: [UInt8], into buffer: UnsafeMutablePointer<UInt8>) {
        buffer[0] = 0
        buffer[1] = LetterStep.start
        for (i, code) in word.enumerated() { buffer[i + 2] = code }
        buffer[word.count + 2] = LetterStep.end
    }

    /// Lends the table for sums over alignments.
    func withSteps<R>(_ body: (Steps) -> R) -> R {
        single.withUnsafeBufferPointer { single in
            twoForOne.withUnsafeBufferPointer { twoForOne in
                oneForTwo.withUnsafeBufferPointer { oneForTwo in
                    twoForTwo.withUnsafeBufferPointer { twoForTwo in
                        insertTwo.withUnsafeBufferPointer { insertTwo in
                            dropTwo.withUnsafeBufferPointer { dropTwo in
                                firstPairs.withUnsafeBufferPointer { firstPairs in
                                    secondPairs.withUnsafeBufferPointer { secondPairs in
                                        body(
                                            Steps(
                                                single: single, twoForOne: twoForOne, oneForTwo: oneForTwo, twoForTwo: twoForTwo, insertTwo: insertTwo,
                                                dropTwo: dropTwo, firstPairs: firstPairs, secondPairs: secondPairs, secondPairCount: secondPairCount))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The table's arrays, lent.
    struct Steps {
        let single: UnsafeBufferPointer<Float>
        let twoForOne: UnsafeBufferPointer<Float>
        let oneForTwo: UnsafeBufferPointer<Float>
        let twoForTwo: UnsafeBufferPointer<Float>
        let insertTwo: UnsafeBufferPointer<Float>
        let dropTwo: UnsafeBufferPointer<Float>
        let firstPairs: UnsafeBufferPointer<UInt16>
        let secondPairs: UnsafeBufferPointer<UInt16>
        let secondPairCount: Int
    }
}
