// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The single likeliest way to take one word for another, step by step.
struct LetterPath: Sendable {
    /// Letters of the two words that stand for each other; none on one side where the other's letter is not written.
    struct Step: Sendable {
        let first: Range<Int>
        let second: Range<Int>
        /// How much likelier the step is than its letters by chance, in bits.
        let bits: Float
    }

    /// In the order of the words.
    let steps: [Step]

    init(_ a: [UInt8], _ b: [UInt8], _ table: LetterTable) {
        steps = LetterSearch.room(a, b) { search in
            withExtendedLifetime(table.steps.memory) { search.run(table.steps.steps) }
            return search.steps(table)
        }
    }
}

/// The likeliest way to each two beginnings of two words with their edges; index 0 of either is no letter.
private struct LetterSearch {
    private let first: UnsafeMutableBufferPointer<UInt8>
    private let second: UnsafeMutableBufferPointer<UInt8>
    /// Probability of the likeliest way to each cell, and the shape of the step that ends it.
    private let best: UnsafeMutablePointer<Double>
    private let shapes: UnsafeMutablePointer<UInt8>
    private var columns: Int { second.count }

    static func room<R>(_ a: [UInt8], _ b: [UInt8], _ body: (LetterSearch) -> R) -> R {
        let rows = a.count + 3
        let columns = b.count + 3
        return withUnsafeTemporaryAllocation(of: Double.self, capacity: rows * columns) { best in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: rows * columns + rows + columns) { bytes in
                let words = UnsafeMutableBufferPointer(rebasing: bytes[(rows * columns)...])
                let first = UnsafeMutableBufferPointer(rebasing: words[..<rows])
                let second = UnsafeMutableBufferPointer(rebasing: words[rows...])
                guard let x = first.baseAddress, let y = second.baseAddress, let cells = best.baseAddress, let shapes = bytes.baseAddress else {
                    preconditionFailure("room for two edges was asked for")
                }
                StepTable.edge(a, into: x)
                StepTable.edge(b, into: y)
                return body(LetterSearch(first: first, second: second, best: cells, shapes: shapes))
            }
        }
    }

    func run(_ steps: StepTable.Steps) {
        let n = StepTable.width
        for i in first.indices {
            let x = Int(first[i])
            let behind = i > 1 ? Int(first[i - 1]) * n + x : 0
            let pair = i > 1 ? Int(steps.firstPairs[behind]) : 0
            for j in second.indices {
                let here = i * columns + j
                let y = Int(second[j])
                let before = j > 1 ? Int(second[j - 1]) * n + y : 0
                let secondPair = j > 1 ? Int(steps.secondPairs[before]) : 0
                // The beginning of both is where every way begins.
                best[here] = i + j == 0 ? 1 : 0
                shapes[here] = 0
                if i > 0, j > 0 { offer(steps.single[x * n + y], 0, here, columns + 1) }
                if i > 0 { offer(steps.single[x * n], 1, here, columns) }
                if j > 0 { offer(steps.single[y], 2, here, 1) }
                if pair != 0, j > 0 { offer(steps.twoForOne[pair * n + y], 3, here, 2 * columns + 1) }
                if secondPair != 0, i > 0 { offer(steps.oneForTwo[x * steps.secondPairCount + secondPair], 4, here, columns + 2) }
                if pair != 0, secondPair != 0 { offer(steps.twoForTwo[pair * steps.secondPairCount + secondPair], 5, here, 2 * columns + 2) }
                if j > 1 { offer(steps.insertTwo[before], 6, here, 2) }
                if i > 1 { offer(steps.dropTwo[behind], 7, here, 2 * columns) }
            }
        }
    }

    @inline(__always)
    private func offer(_ p: Float, _ shape: UInt8, _ here: Int, _ back: Int) {
        let value = best[here - back] * Double(p)
        guard value > best[here] else { return }
        best[here] = value
        shapes[here] = shape
    }

    /// Walks back from the end of both words.
    func steps(_ table: LetterTable) -> [LetterPath.Step] {
        var steps: [LetterPath.Step] = []
        var (i, j) = (first.count - 1, second.count - 1)
        while i > 0 || j > 0 {
            let (m, n) = LetterStep.shapes[Int(shapes[i * columns + j])]
            guard m <= i, n <= j, best[i * columns + j] > 0 else { break }
            let taken = letters(m, endingAt: i, of: first.count - 3)
            let given = letters(n, endingAt: j, of: second.count - 3)
            if !taken.isEmpty || !given.isEmpty {
                let p = log2(best[i * columns + j] / best[(i - m) * columns + j - n])
                let bits = Float(p) - StepTable.scale * Float(m + n) - chance(first, taken, table.firstLetters) - chance(second, given, table.secondLetters)
                steps.append(LetterPath.Step(first: taken, second: given, bits: bits))
            }
            (i, j) = (i - m, j - n)
        }
        return steps.reversed()
    }

    /// The last so many cells up to one, as letters of the word; the edges are none.
    private func letters(_ taken: Int, endingAt cell: Int, of count: Int) -> Range<Int> {
        min(max(cell - taken - 1, 0), count)..<min(max(cell - 1, 0), count)
    }

    /// log₂ of the letters by themselves.
    private func chance(_ word: UnsafeMutableBufferPointer<UInt8>, _ letters: Range<Int>, _ table: BigramTable) -> Float {
        letters.reduce(0) { $0 + table.log2s[($1 == 0 ? 0 : Int(word[$1 + 1])) * BigramTable.width + Int(word[$1 + 2])] }
    }
}
