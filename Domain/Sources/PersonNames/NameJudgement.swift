// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What the words of two names say together, learned: small decision trees over `NameParts` whose answers add up, in bits.
///
/// One word against one needs no tree: its likelihood ratio is only set straight by a line.
public struct NameJudgement: Sendable {
    /// A tree in which each answer needs four questions; it goes left where the number is at most the threshold.
    struct Tree: Sendable {
        static let depth = 4
        /// Fifteen questions, those of a level beside each other.
        var parts: [UInt8]
        var thresholds: [Float]
        /// Sixteen answers, in bits.
        var answers: [Float]

        static let questions = 1 << depth - 1
    }

    /// One question of a tree, where it is asked.
    private struct Question: BitwiseCopyable {
        let part: Int32
        let threshold: Float
    }

    let trees: [Tree]
    /// Bits of two names about which nothing is asked.
    let base: Float
    /// Slope and height of the line for two single words.
    let slope: Float
    let height: Float
    /// The trees' questions and answers, laid end to end: a judgement goes through all of them.
    private let questions: [Question]
    private let answers: [Float]

    init(trees: [Tree] = [], base: Float = 0, slope: Float = 1, height: Float = 0) {
        self.trees = trees
        self.base = base
        self.slope = slope
        self.height = height
        questions = trees.flatMap { zip($0.parts, $0.thresholds).map { Question(part: Int32($0), threshold: $1) } }
        answers = trees.flatMap(\.answers)
    }

    func bits(_ parts: NameParts) -> Float {
        if parts.isSingle { return height + slope * parts.values[NameJudgement.allBits] }
        return sum(parts.values)
    }

    /// What all trees answer, with the base.
    func sum(_ values: [Float]) -> Float {
        var sum = base
        values.withUnsafeBufferPointer { values in
            questions.withUnsafeBufferPointer { questions in
                for tree in trees.indices {
                    let first = tree * Tree.questions
                    var place = 0
                    for _ in 0..<Tree.depth {
                        let question = questions[first + place]
                        place = 2 * place + (values[Int(question.part)] <= question.threshold ? 1 : 2)
                    }
                    sum += answers[tree * (Tree.questions + 1) + place - Tree.questions]
                }
            }
        }
        return sum
    }

    static let allBits = 10
}

extension NameJudgement {
    /// One line a tree: questions as part and threshold, then the answers; in thousandths.
    public var text: String {
        let first = "\(Self.milli(base)) \(Self.milli(slope)) \(Self.milli(height))"
        let lines = trees.map { tree in
            let asked = zip(tree.parts, tree.thresholds).map { "\($0):\(Self.milli($1))" }
            return (asked + tree.answers.map { "\(Self.milli($0))" }).joined(separator: " ")
        }
        return ([first] + lines).joined(separator: "\n")
    }

    public init(text: String) {
        let lines = text.split(separator: "\n").map { $0.split(separator: " ") }
        let first = (lines.first ?? []).map { Self.number($0) }
        let trees = lines.dropFirst().map { items in
            let asked = items.filter { $0.contains(":") }.map { $0.split(separator: ":") }
            return Tree(
                parts: asked.map { UInt8($0[0]) ?? 0 }, thresholds: asked.map { Self.number($0[1]) },
                answers: items.filter { !$0.contains(":") }.map { Self.number($0) })
        }
        self.init(trees: trees, base: first.first ?? 0, slope: first.count > 1 ? first[1] : 1, height: first.count > 2 ? first[2] : 0)
    }

    private static func milli(_ number: Float) -> Int { Int((number * 1000).rounded()) }
    private static func number(_ text: Substring) -> Float { (Float(text) ?? 0) / 1000 }
}
