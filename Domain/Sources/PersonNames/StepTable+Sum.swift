// SPDX-License-Identifier: Apache-2.0

import Foundation

extension StepTable {
    /// log₂ of the sum over all alignments of two words.
    func bits(_ a: [UInt8], _ b: [UInt8]) -> Float {
        let rows = a.count + 3
        let columns = b.count + 3
        let room = AlignmentSums.Room(rows: rows, columns: columns)
        let steps = steps
        return withExtendedLifetime(memory) {
            room.lend(letters: rows + columns) { numbers, marks, words in
                Self.edge(a, into: words)
                Self.edge(b, into: words + rows)
                let sums = AlignmentSums(steps, first: words, second: words + rows, room, numbers: numbers, marks: marks)
                for i in 2..<(rows - 1) { sums.fill(i) }
                return Self.unscaled(sums.whole(rows - 1), letters: rows + columns - 2)
            }
        } ?? -.infinity
    }

    static func unscaled(_ sum: Float, letters: Int) -> Float { log2(max(sum, 1e-37)) - scale * Float(letters) }

    /// Index 0 is unused, so that a letter and the cell behind it have one index.
    static func edge(_ word: [UInt8], into buffer: UnsafeMutablePointer<UInt8>) {
        buffer[0] = 0
        buffer[1] = LetterStep.start
        for (i, code) in word.enumerated() { buffer[i + 2] = code }
        buffer[word.count + 2] = LetterStep.end
    }

    /// Where the tables lie; good for as long as the table lives.
    struct Steps {
        let single: UnsafePointer<Float>
        let twoForOne: UnsafePointer<Float>
        let oneForTwo: UnsafePointer<Float>
        let twoForTwo: UnsafePointer<Float>
        let insertTwo: UnsafePointer<Float>
        let dropTwo: UnsafePointer<Float>
        let firstPairs: UnsafePointer<UInt16>
        let secondPairs: UnsafePointer<UInt16>
        let secondPairCount: Int
    }
}
