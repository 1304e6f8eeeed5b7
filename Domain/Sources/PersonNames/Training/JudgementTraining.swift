// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Learns a `NameJudgement` from pairs of names that are known to be one person's or not, by gradient boosting on the logistic loss.
/// Deterministic: the same examples in the same order give the same trees.
public struct JudgementTraining {
    public struct Example: Sendable {
        public let a: NameReading
        public let b: NameReading
        public let isSame: Bool

        public init(a: String, b: String, isSame: Bool) {
            self.a = NameReading(a)
            self.b = NameReading(b)
            self.isSame = isSame
        }
    }

    private static let trees = 400
    private static let rate = 0.08
    private static let bins = 64
    /// Weight of a tree's answer that nothing was seen for; and the least weight an answer needs.
    private static let pull = 4.0
    private static let leastWeight = 8.0

    private let examples: [Example]

    public init(_ examples: [Example]) { self.examples = examples }

    /// - Parameter single: a model that never saw the examples of one word; it teaches how far such words can be believed.
    public func learn(_ model: NameModel, unseen single: (model: NameModel, examples: [Example])?) -> NameModel {
        var rows: [[Float]] = []
        var wanted: [Bool] = []
        for example in examples {
            guard let parts = model.parts(example.a, example.b), !parts.isSingle else { continue }
            rows.append(parts.values)
            wanted.append(example.isSame)
        }
        let line = single.map { Self.line($0.model, $0.examples) } ?? (slope: 1, height: 0)
        let boosted = rows.isEmpty ? ([], 0) : Self.boost(rows, wanted)
        return model.judging(NameJudgement(trees: boosted.0, base: boosted.1, slope: line.slope, height: line.height))
    }

    // MARK: Single words

    /// Logistic regression on the likelihood ratio alone.
    private static func line(_ model: NameModel, _ examples: [Example]) -> (slope: Float, height: Float) {
        let points = examples.compactMap { example -> (x: Double, y: Double)? in
            guard let parts = model.parts(example.a, example.b), parts.isSingle else { return nil }
            return (Double(parts.values[NameJudgement.allBits]) * log(2), example.isSame ? 1 : 0)
        }
        guard points.contains(where: { $0.y == 1 }), points.contains(where: { $0.y == 0 }) else { return (1, 0) }
        var slope = 1.0
        var height = 0.0
        for _ in 0..<100 {
            var g = (0.0, 0.0)
            var h = (1e-6, 0.0, 1e-6)
            for (x, y) in points {
                let p = 1 / (1 + exp(-(slope * x + height)))
                g.0 += (y - p) * x
                g.1 += y - p
                h.0 += p * (1 - p) * x * x
                h.1 += p * (1 - p) * x
                h.2 += p * (1 - p)
            }
            let determinant = h.0 * h.2 - h.1 * h.1
            // Newton's steps overshoot where few points lie between the two kinds; short ones arrive as surely.
            slope += min(max((g.0 * h.2 - g.1 * h.1) / determinant, -0.05), 0.05)
            height += min(max((g.1 * h.0 - g.0 * h.1) / determinant, -0.3), 0.3)
        }
        let share = points.reduce(0.0) { $0 + $1.y } / Double(points.count)
        return (Float(slope), Float((height - log(share / (1 - share))) / log(2)))
    }

    // MARK: Whole names

    private static func boost(_ rows: [[Float]], _ wanted: [Bool]) -> ([NameJudgement.Tree], Float) {
        let columns = BinnedColumns(rows, bins: bins)
        let share = Double(wanted.count { $0 }) / Double(wanted.count)
        var scores = [Double](repeating: log(share / (1 - share)), count: rows.count)
        var gradient = [Double](repeating: 0, count: rows.count)
        var curvature = gradient
        var trees: [NameJudgement.Tree] = []
        for _ in 0..<Self.trees {
            for i in scores.indices {
                let p = 1 / (1 + exp(-scores[i]))
                gradient[i] = (wanted[i] ? 1 : 0) - p
                curvature[i] = max(p * (1 - p), 1e-9)
            }
            let tree = grow(columns, gradient, curvature)
            let grown = NameJudgement(trees: [tree])
            for i in scores.indices { scores[i] += Double(grown.sum(rows[i])) }
            trees.append(tree)
        }
        // In bits, and as evidence: what the share of same names among the examples was is no evidence.
        let inBits = trees.map { NameJudgement.Tree(parts: $0.parts, thresholds: $0.thresholds, answers: $0.answers.map { $0 / Float(log(2.0)) }) }
        return (inBits, 0)
    }

    private static func grow(_ columns: BinnedColumns, _ gradient: [Double], _ curvature: [Double]) -> NameJudgement.Tree {
        let inner = (1 << NameJudgement.Tree.depth) - 1
        var tree = NameJudgement.Tree(
            parts: [UInt8](repeating: 0, count: inner), thresholds: [Float](repeating: 99, count: inner), answers: [Float](repeating: 0, count: inner + 1))
        var places = [Int](repeating: 0, count: gradient.count)
        for level in 0..<NameJudgement.Tree.depth {
            let first = (1 << level) - 1
            for (offset, split) in columns.bestSplits(places, first: first, count: 1 << level, gradient, curvature, pull: pull, least: leastWeight).enumerated() {
                tree.parts[first + offset] = UInt8(split.column)
                tree.thresholds[first + offset] = split.threshold
            }
            for i in places.indices {
                let place = places[i]
                places[i] = 2 * place + (columns.value(i, Int(tree.parts[place])) <= tree.thresholds[place] ? 1 : 2)
            }
        }
        var g = [Double](repeating: 0, count: inner + 1)
        var h = g
        for (i, place) in places.enumerated() {
            g[place - inner] += gradient[i]
            h[place - inner] += curvature[i]
        }
        tree.answers = zip(g, h).map { Float(rate * $0 / ($1 + pull)) }
        return tree
    }
}

/// The examples' numbers by column, each put into one of a few bins with about as many examples in each.
private struct BinnedColumns {
    private let rows: [[Float]]
    private let edges: [[Float]]
    private let binned: [[UInt8]]

    init(_ rows: [[Float]], bins: Int) {
        self.rows = rows
        let width = rows[0].count
        edges = (0..<width).map { column in
            let sorted = rows.map { $0[column] }.sorted()
            var edges: [Float] = []
            for bin in 1..<bins {
                let low = sorted[min(bin * sorted.count / bins, sorted.count - 1)]
                if edges.last.map({ $0 < low }) ?? true, low < sorted[sorted.count - 1] { edges.append(low) }
            }
            return edges
        }
        let edges = self.edges
        binned = (0..<width).map { column in
            rows.map { row in
                var low = 0
                var high = edges[column].count
                while low < high {
                    let middle = (low + high) / 2
                    if row[column] <= edges[column][middle] { high = middle } else { low = middle + 1 }
                }
                return UInt8(low)
            }
        }
    }

    func value(_ row: Int, _ column: Int) -> Float { rows[row][column] }

    func bestSplits(
        _ places: [Int], first: Int, count: Int, _ gradient: [Double], _ curvature: [Double], pull: Double, least: Double
    ) -> [(column: Int, threshold: Float)] {
        var best = [(gain: Double, column: Int, threshold: Float)](repeating: (0, 0, 99), count: count)
        for column in binned.indices where !edges[column].isEmpty {
            let width = edges[column].count + 1
            var g = [Double](repeating: 0, count: count * width)
            var h = g
            binned[column].withUnsafeBufferPointer { bins in
                for i in places.indices {
                    let cell = (places[i] - first) * width + Int(bins[i])
                    g[cell] += gradient[i]
                    h[cell] += curvature[i]
                }
            }
            for node in 0..<count {
                let cells = node * width..<(node + 1) * width
                let sum = (g[cells].reduce(0, +), h[cells].reduce(0, +))
                var left = (0.0, 0.0)
                for (bin, edge) in edges[column].enumerated() {
                    left.0 += g[cells.lowerBound + bin]
                    left.1 += h[cells.lowerBound + bin]
                    let right = (sum.0 - left.0, sum.1 - left.1)
                    guard left.1 >= least, right.1 >= least else { continue }
                    let gain = left.0 * left.0 / (left.1 + pull) + right.0 * right.0 / (right.1 + pull) - sum.0 * sum.0 / (sum.1 + pull)
                    if gain > best[node].gain + 1e-12 { best[node] = (gain, column, edge) }
                }
            }
        }
        return best.map { ($0.column, $0.threshold) }
    }
}
