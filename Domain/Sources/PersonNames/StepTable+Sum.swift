// SPDX-License-Identifier: Apache-2.0

import Foundation

extension StepTable {
    /// log₂ of the sum over all alignments of two words.
    func bits(_ a: [UInt8], _ b: [UInt8]) -> Float {
        let rows = a.count + 3
        let columns = b.count + 3
        return withUnsafeTemporaryAllocation(of: Float.self, capacity: rows * columns) { f in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: rows + columns) { words in
                let x = UnsafeMutableBufferPointer(rebasing: words[..<rows])
                let y = UnsafeMutableBufferPointer(rebasing: words[rows...])
                Self.edge(a, into: x)
                Self.edge(b, into: y)
                guard let sums = f.baseAddress, let first = x.baseAddress, let second = y.baseAddress else { return -.infinity }
                withSteps { steps in
                    for i in 0..<rows { steps.fillRow(i, of: sums, first, second, columns: columns) }
                }
                return Self.unscaled(f[rows * columns - 1], letters: rows + columns - 2)
            }
        }
    }

    static func unscaled(_ sum: Float, letters: Int) -> Float { log2(max(sum, 1e-37)) - scale * Float(letters) }

    /// Index 0 is unused, so that a letter and the cell behind it have one index.
    static func edge(_ word: [UInt8], into buffer: UnsafeMutableBufferPointer<UInt8>) {
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

        /// What the letter of a row says before any letter of the other word is known.
        struct Row {
            let letter: Int
            let pair: Int
            let drop: Float
            let dropTwo: Float
        }

        @inline(__always)
        func row(_ i: Int, _ a: UnsafePointer<UInt8>) -> Row {
            let letter = Int(a[i])
            let ahead = i > 1 ? Int(a[i - 1]) * StepTable.width + letter : 0
            return Row(
                letter: letter, pair: i > 1 ? Int(firstPairs[ahead]) : 0, drop: i > 0 ? single[letter * StepTable.width] : 0,
                dropTwo: i > 1 ? dropTwo[ahead] : 0)
        }

        /// Sums over all alignments of the first `i` letters of `a` with every beginning of `b`, from the two rows above.
        @inline(__always)
        func fillRow(_ i: Int, of f: UnsafeMutablePointer<Float>, _ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, columns: Int) {
            let row = row(i, a)
            for j in 0..<columns { f[i * columns + j] = sum(i, j, row, f, b, columns: columns) }
        }

        @inline(__always)
        func sum(_ i: Int, _ j: Int, _ row: Row, _ f: UnsafeMutablePointer<Float>, _ b: UnsafePointer<UInt8>, columns: Int) -> Float {
            let n = StepTable.width
            let here = i * columns + j
            let b1 = Int(b[j])
            var sum: Float = i == 0 && j == 0 ? 1 : 0
            if i > 0 { sum += f[here - columns] * row.drop }
            if j > 0 { sum += f[here - 1] * single[b1] }
            if i > 0, j > 0 {
                sum += f[here - columns - 1] * single[row.letter * n + b1]
                if row.pair != 0 { sum += f[here - 2 * columns - 1] * twoForOne[row.pair * n + b1] }
            }
            if row.dropTwo != 0 { sum += f[here - 2 * columns] * row.dropTwo }
            if j > 1 {
                let behind = Int(b[j - 1]) * n + b1
                sum += f[here - 2] * insertTwo[behind]
                let other = Int(secondPairs[behind])
                if other != 0, i > 0 {
                    sum += f[here - columns - 2] * oneForTwo[row.letter * secondPairCount + other]
                    if row.pair != 0 { sum += f[here - 2 * columns - 2] * twoForTwo[row.pair * secondPairCount + other] }
                }
            }
            return sum
        }
    }
}
