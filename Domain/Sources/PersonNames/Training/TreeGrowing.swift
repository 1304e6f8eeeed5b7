// SPDX-License-Identifier: Apache-2.0

/// Grows one tree, always where that gains most (leaf-wise), with the gain of Newton's step on the loss.
struct TreeGrowing {
    /// How the loss of an example falls as its score rises, and how fast that changes.
    struct Slope {
        var gradient = 0.0
        var curvature = 0.0

        static func + (a: Slope, b: Slope) -> Slope { Slope(gradient: a.gradient + b.gradient, curvature: a.curvature + b.curvature) }
        static func - (a: Slope, b: Slope) -> Slope { Slope(gradient: a.gradient - b.gradient, curvature: a.curvature - b.curvature) }
    }

    private static let leaves = 63
    /// Questions on the way to an answer, at most: a walk takes its time for each.
    private static let deepest = 8
    /// Weight of an answer that nothing was seen for.
    private static let pull = 4.0
    /// The least that an answer needs of curvature, and of examples.
    private static let leastCurvature = 8.0
    private static let leastExamples = 20

    let tree: NameJudgement.Tree

    init(_ columns: BinnedColumns, _ slopes: [Slope], rate: Double) {
        var nodes = [Node(columns, slopes, Array(slopes.indices))]
        while nodes.count < 2 * Self.leaves - 1 {
            // The first of those that gain most, so that the tree does not depend on how numbers are compared.
            guard let index = nodes.indices.filter({ nodes[$0].children == nil && nodes[$0].split != nil && nodes[$0].depth < Self.deepest }).max(by: { (nodes[$0].gain, $1) < (nodes[$1].gain, $0) })
            else { break }
            let (low, high) = nodes[index].divide(columns, slopes)
            nodes[index].children = (nodes.count, nodes.count + 1)
            nodes += [low, high]
        }
        tree = Self.tree(nodes, 0, rate)
    }

    private static func tree(_ nodes: [Node], _ index: Int, _ rate: Double) -> NameJudgement.Tree {
        let node = nodes[index]
        guard let children = node.children, let split = node.split else {
            return .answer(Float(rate * node.sum.gradient / (node.sum.curvature + pull)))
        }
        return .question(part: split.column, threshold: split.threshold, tree(nodes, children.0, rate), tree(nodes, children.1, rate))
    }

    /// Examples that came to one place, and the best question to ask there.
    private struct Node {
        let examples: [Int]
        let sum: Slope
        /// For each bin of each column, the slopes and the number of the examples in it.
        var histogram: Histogram
        var split: (column: Int, bin: Int, threshold: Float)?
        var gain = 0.0
        var children: (Int, Int)?
        /// Questions that led here.
        let depth: Int

        init(_ columns: BinnedColumns, _ slopes: [Slope], _ examples: [Int], _ histogram: Histogram? = nil, depth: Int = 0) {
            self.examples = examples
            self.depth = depth
            sum = examples.reduce(Slope()) { $0 + slopes[$1] }
            self.histogram = histogram ?? Histogram(columns, slopes, examples)
            findSplit(columns)
        }

        private mutating func findSplit(_ columns: BinnedColumns) {
            let whole = Self.worth(sum)
            for column in columns.edges.indices {
                var low = Slope()
                var count = 0
                for (bin, edge) in columns.edges[column].enumerated() {
                    low = low + histogram.slopes[columns.starts[column] + bin]
                    count += histogram.counts[columns.starts[column] + bin]
                    let high = sum - low
                    guard low.curvature >= TreeGrowing.leastCurvature, high.curvature >= TreeGrowing.leastCurvature, count >= TreeGrowing.leastExamples,
                        examples.count - count >= TreeGrowing.leastExamples
                    else { continue }
                    let gained = Self.worth(low) + Self.worth(high) - whole
                    if gained > gain + 1e-9 {
                        gain = gained
                        split = (column, bin, edge)
                    }
                }
            }
        }

        private static func worth(_ slope: Slope) -> Double { slope.gradient * slope.gradient / (slope.curvature + TreeGrowing.pull) }

        /// The examples on either side of the question. Only the smaller side is counted; the other is what remains.
        mutating func divide(_ columns: BinnedColumns, _ slopes: [Slope]) -> (Node, Node) {
            guard let split else { preconditionFailure("a place without a question is not divided") }
            let bins = columns.binned[split.column]
            let low = examples.filter { Int(bins[$0]) <= split.bin }
            let high = examples.filter { Int(bins[$0]) > split.bin }
            let isLowSmaller = low.count < high.count
            let smaller = Histogram(columns, slopes, isLowSmaller ? low : high)
            let larger = histogram.without(smaller)
            histogram = Histogram()
            return (Node(columns, slopes, low, isLowSmaller ? smaller : larger, depth: depth + 1), Node(columns, slopes, high, isLowSmaller ? larger : smaller, depth: depth + 1))
        }
    }

    private struct Histogram {
        var slopes: [Slope] = []
        var counts: [Int] = []

        init() {}

        init(_ columns: BinnedColumns, _ all: [Slope], _ examples: [Int]) {
            slopes = [Slope](repeating: Slope(), count: columns.bins)
            counts = [Int](repeating: 0, count: columns.bins)
            for column in columns.edges.indices where !columns.edges[column].isEmpty {
                let start = columns.starts[column]
                columns.binned[column].withUnsafeBufferPointer { bins in
                    for example in examples {
                        let cell = start + Int(bins[example])
                        slopes[cell].gradient += all[example].gradient
                        slopes[cell].curvature += all[example].curvature
                        counts[cell] += 1
                    }
                }
            }
        }

        func without(_ part: Histogram) -> Histogram {
            var rest = self
            for cell in slopes.indices {
                rest.slopes[cell] = slopes[cell] - part.slopes[cell]
                rest.counts[cell] -= part.counts[cell]
            }
            return rest
        }
    }
}

/// The examples' numbers by column, each put into one of a few bins with about as many examples in each.
struct BinnedColumns {
    /// The greatest number of each bin but the last.
    let edges: [[Float]]
    /// For each column, the bin of each example.
    let binned: [[UInt8]]
    /// Where the bins of each column begin when all are laid end to end; and how many there are.
    let starts: [Int]
    let bins: Int

    private static let most = 255

    init(_ rows: [[Float]]) {
        let width = rows.first?.count ?? 0
        edges = (0..<width).map { column in Self.edges(rows.map { $0[column] }.sorted()) }
        let edges = edges
        binned = (0..<width).map { column in rows.map { Self.bin(of: $0[column], edges[column]) } }
        var starts: [Int] = []
        var sum = 0
        for column in edges {
            starts.append(sum)
            sum += column.count + 1
        }
        (self.starts, bins) = (starts, sum)
    }

    private static func edges(_ sorted: [Float]) -> [Float] {
        var edges: [Float] = []
        for bin in 1..<most {
            let low = sorted[min(bin * sorted.count / most, sorted.count - 1)]
            if edges.last.map({ $0 < low }) ?? true, low < sorted[sorted.count - 1] { edges.append(low) }
        }
        return edges
    }

    private static func bin(of number: Float, _ edges: [Float]) -> UInt8 {
        var low = 0
        var high = edges.count
        while low < high {
            let middle = (low + high) / 2
            if number <= edges[middle] { high = middle } else { low = middle + 1 }
        }
        return UInt8(low)
    }
}
