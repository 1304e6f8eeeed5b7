// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What the words of two names say together, learned: small decision trees over `NameParts` whose answers add up, in bits.
public struct NameJudgement: Sendable {
    /// A question about one number and where to go from it, or an answer.
    indirect enum Tree: Sendable, Equatable {
        case answer(Float)
        /// To the first where the number is at most the threshold.
        case question(part: Int, threshold: Float, Tree, Tree)
    }

    let trees: [Tree]
    /// Bits of two names about which nothing is asked.
    let base: Float
    private let forest: Forest

    init(trees: [Tree] = [], base: Float = 0) {
        self.trees = trees
        self.base = base
        forest = Forest(trees)
    }

    func bits(_ parts: NameParts) -> Float { bits(parts.values) + parts.attested }

    /// Of the numbers of `NameParts`.
    func bits(_ values: [Float]) -> Float { base + forest.sum(values) }
}

/// Trees laid out so that several are walked side by side without a branch that could be guessed wrong: a judgement goes through all of them,
/// and what one tree waits for from memory, another uses.
private final class Forest: Sendable {
    private struct Node: BitwiseCopyable {
        var threshold: Float
        /// The number asked about in the lowest eight bits; above them the place of the low side, which the high side follows.
        var partAndLow: UInt32

        /// An answer: whatever the number is, the walk stays.
        static func end(at place: Int) -> Node { Node(threshold: .infinity, partAndLow: UInt32(place) << 8) }
    }

    private static let together = 8

    private let nodes: [Node]
    /// Of each node; nothing for a question.
    private let answers: [Float]
    private let roots: [Int32]
    /// The longest way through each eight trees.
    private let depths: [Int]

    init(_ trees: [NameJudgement.Tree]) {
        var planting = Planting()
        var roots: [Int32] = []
        var depths: [Int] = []
        // Trees of about one depth stand together, so that few wait for others.
        let byDepth = trees.map { ($0, $0.depth) }.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element)
        for (tree, depth) in byDepth {
            if roots.count % Self.together == 0 { depths.append(0) }
            depths[depths.count - 1] = max(depths[depths.count - 1], depth)
            roots.append(planting.plant(tree))
        }
        while roots.count % Self.together != 0 { roots.append(planting.plant(.answer(0))) }
        (nodes, answers) = (planting.nodes, planting.answers)
        (self.roots, self.depths) = (roots, depths)
    }

    /// Trees as they are laid out, one after the other.
    private struct Planting {
        var nodes: [Node] = []
        var answers: [Float] = []

        mutating func plant(_ tree: NameJudgement.Tree) -> Int32 {
            let root = nodes.count
            nodes.append(.end(at: root))
            answers.append(0)
            fill(root, tree)
            return Int32(root)
        }

        private mutating func fill(_ place: Int, _ tree: NameJudgement.Tree) {
            switch tree {
            case .answer(let bits): answers[place] = bits
            case .question(let part, let threshold, let low, let high):
                let sides = nodes.count
                nodes[place] = Node(threshold: threshold, partAndLow: UInt32(sides) << 8 | UInt32(part))
                nodes += [.end(at: sides), .end(at: sides + 1)]
                answers += [0, 0]
                fill(sides, low)
                fill(sides + 1, high)
            }
        }
    }

    func sum(_ values: [Float]) -> Float {
        guard !roots.isEmpty else { return 0 }
        return values.withUnsafeBufferPointer { values in
            nodes.withUnsafeBufferPointer { nodes in
                withUnsafeTemporaryAllocation(of: Int32.self, capacity: Self.together) { places in
                    var sum: Float = 0
                    for group in depths.indices {
                        for lane in 0..<Self.together { places[lane] = roots[group * Self.together + lane] }
                        for _ in 0..<depths[group] {
                            for lane in 0..<Self.together {
                                let node = nodes[Int(places[lane])]
                                let isHigh: Int32 = values[Int(node.partAndLow & 0xFF)] > node.threshold ? 1 : 0
                                places[lane] = Int32(truncatingIfNeeded: node.partAndLow >> 8) &+ isHigh
                            }
                        }
                        for lane in 0..<Self.together { sum += answers[Int(places[lane])] }
                    }
                    return sum
                }
            }
        }
    }
}

extension NameJudgement.Tree {
    /// Questions on the longest way to an answer.
    fileprivate var depth: Int {
        switch self {
        case .answer: 0
        case .question(_, _, let low, let high): 1 + max(low.depth, high.depth)
        }
    }
}

extension NameJudgement {
    /// The base, then one line a tree, from the root, low side first: a question is `part:threshold`, an answer a number; in thousandths.
    public var text: String { ([Self.milli(base)] + trees.map { Self.words($0).joined(separator: " ") }).joined(separator: "\n") }

    public init(text: String) {
        let lines = text.split(separator: "\n")
        let trees = lines.dropFirst().map { line in
            var words = line.split(separator: " ")[...]
            return Self.tree(&words)
        }
        self.init(trees: trees, base: lines.first.map(Self.number) ?? 0)
    }

    private static func words(_ tree: Tree) -> [String] {
        switch tree {
        case .answer(let bits): [milli(bits)]
        case .question(let part, let threshold, let low, let high): ["\(part):\(milli(threshold))"] + words(low) + words(high)
        }
    }

    private static func tree(_ words: inout ArraySlice<Substring>) -> Tree {
        guard let word = words.popFirst() else { return .answer(0) }
        guard let colon = word.firstIndex(of: ":"), let part = Int(word[..<colon]), NameParts.labels.indices.contains(part) else { return .answer(number(word)) }
        let threshold = number(word[word.index(after: colon)...])
        return .question(part: part, threshold: threshold, tree(&words), tree(&words))
    }

    private static func milli(_ number: Float) -> String { "\(Int((number * 1000).rounded()))" }
    private static func number(_ text: Substring) -> Float { (Float(text) ?? 0) / 1000 }
}
