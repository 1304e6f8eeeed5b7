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

        /// One word against one.
        var isSingle: Bool { a.compared.count == 1 && b.compared.count == 1 }
    }

    private static let trees = 160
    private static let rate = 0.12

    private let examples: [Example]

    public init(_ examples: [Example]) { self.examples = examples }

    /// - Parameter single: a model that never saw the examples of one word; only so do they teach how far a spelling that is not known can be believed.
    ///   A whole name is new even where its words are known.
    public func learn(_ model: NameModel, unseen single: (model: NameModel, examples: [Example])?) -> NameModel {
        var rows: [[Float]] = []
        var wanted: [Bool] = []
        func add(_ examples: [Example], _ model: NameModel, areSingle: Bool) {
            for example in examples where example.isSingle == areSingle {
                guard let parts = model.parts(example.a, example.b) else { continue }
                rows.append(parts.values)
                wanted.append(example.isSame)
            }
        }
        add(examples, model, areSingle: false)
        if let single { add(single.examples, single.model, areSingle: true) }
        return model.judging(rows.isEmpty ? NameJudgement() : Self.boost(rows, wanted))
    }

    private static func boost(_ rows: [[Float]], _ wanted: [Bool]) -> NameJudgement {
        let columns = BinnedColumns(rows)
        let share = Double(wanted.count { $0 }) / Double(wanted.count)
        var scores = [Double](repeating: log(share / (1 - share)), count: rows.count)
        var slopes = [TreeGrowing.Slope](repeating: TreeGrowing.Slope(), count: rows.count)
        var trees: [NameJudgement.Tree] = []
        for _ in 0..<Self.trees {
            for i in scores.indices {
                let p = 1 / (1 + exp(-scores[i]))
                slopes[i] = TreeGrowing.Slope(gradient: (wanted[i] ? 1 : 0) - p, curvature: max(p * (1 - p), 1e-9))
            }
            let grown = TreeGrowing(columns, slopes, rate: rate).tree
            let alone = NameJudgement(trees: [grown])
            for i in scores.indices { scores[i] += Double(alone.bits(rows[i])) }
            trees.append(grown)
        }
        // In bits, and as evidence: what the share of same names among the examples was is no evidence.
        return NameJudgement(trees: trees.map { $0.scaled(by: 1 / Float(log(2.0))) })
    }
}

extension NameJudgement.Tree {
    fileprivate func scaled(by factor: Float) -> NameJudgement.Tree {
        switch self {
        case .answer(let bits): .answer(bits * factor)
        case .question(let part, let threshold, let low, let high): .question(part: part, threshold: threshold, low.scaled(by: factor), high.scaled(by: factor))
        }
    }
}
