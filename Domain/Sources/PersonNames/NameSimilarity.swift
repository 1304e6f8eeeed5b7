// SPDX-License-Identifier: Apache-2.0

/// Two whole names of unknown structure compared word by word with an exact assignment.
public enum NameSimilarity {
    /// What a word without a partner costs, in bits.
    private static let unpaired: Float = 1.5
    /// Two words written as one.
    private static let split: Float = 2.2
    private static let crossing: Float = 0.8

    /// log₂ likelihood ratio that both are one person's name; symmetric in its arguments; higher is likelier.
    public static func bits(_ a: String, _ b: String) -> Float {
        bits(NameReading(a), NameReading(b))
    }

    public static func bits(_ a: NameReading, _ b: NameReading) -> Float {
        var x = a.names + a.nisbas
        var y = b.names + b.nisbas
        if x.isEmpty { x = [a.kunya].compactMap { $0 } }
        if y.isEmpty { y = [b.kunya].compactMap { $0 } }
        x = Array(x.prefix(NameReading.mostNames))
        y = Array(y.prefix(NameReading.mostNames))
        guard !x.isEmpty, !y.isEmpty else { return -20 }
        // Both orders, the better one: the search below walks one side, and the answer must not depend on which.
        return max(Assignment(x, y).best, Assignment(y, x).best)
    }

    /// Exact best assignment of the words of one name to those of another, by dynamic programming over the set of words used.
    private struct Assignment {
        let best: Float

        init(_ a: [NameToken], _ b: [NameToken]) {
            let single = a.map { x in b.map { LetterModel.bits(x, $0) } }
            let joinedLeft = a.indices.dropLast().map { i in b.map { LetterModel.bits(a[i].joined(with: a[i + 1]), $0) - NameSimilarity.split } }
            let joinedRight = a.map { x in b.indices.dropLast().map { j in LetterModel.bits(x, b[j].joined(with: b[j + 1])) - NameSimilarity.split } }
            let sets = 1 << b.count
            var reached = [[Float]](repeating: [Float](repeating: -.infinity, count: sets), count: a.count + 1)
            reached[0][0] = 0
            for i in a.indices {
                for used in 0..<sets where reached[i][used] > -.infinity {
                    let here = reached[i][used]
                    func step(_ rows: Int, _ words: Int, _ gain: Float) {
                        if used & words == 0, here + gain > reached[i + rows][used | words] { reached[i + rows][used | words] = here + gain }
                    }
                    step(1, 0, -NameSimilarity.unpaired)
                    for j in b.indices {
                        // A word taken before one that stands earlier: the order of the words differs.
                        let crossed: Float = used >> (j + 1) != 0 ? NameSimilarity.crossing : 0
                        step(1, 1 << j, single[i][j] - crossed)
                        if i + 1 < a.count { step(2, 1 << j, joinedLeft[i][j] - crossed) }
                        if j + 1 < b.count { step(1, 3 << j, joinedRight[i][j] - crossed) }
                    }
                }
            }
            best = (0..<sets).reduce(-Float.infinity) { result, used in
                max(result, reached[a.count][used] - NameSimilarity.unpaired * Float(b.count - used.nonzeroBitCount))
            }
        }
    }
}
