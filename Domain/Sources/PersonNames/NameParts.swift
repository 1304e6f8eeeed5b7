// SPDX-License-Identifier: Apache-2.0

/// What a comparison of two names found, as the numbers that `NameJudgement` weighs. Symmetric in the two names.
struct NameParts: Sendable {
    /// The meaning of each number, in order.
    static let labels =
        [
            "weakest likeness", "second likeness", "third likeness", "greatest strain", "second strain", "third strain", "least common", "second common",
            "third common", "all likeness", "all bits", "pairings", "conflicts", "crossed", "joined", "articles lacking", "left out", "words of the shorter",
            "words of the longer", "place of the weakest", "letters left out", "other letters left out", "letters of the weakest", "place left out", "scripts",
            "letters alone of the weakest", "fathers against others",
        ] + LetterParts.labels.map { "weakest: " + $0 } + LetterParts.labels.map { "second: " + $0 }

    let values: [Float]
    /// Bits that come on top of what the numbers say.
    let attested: Float

    init(_ alignment: NameAlignment, _ left: [NameToken], _ right: [NameToken], _ model: NameModel, attested: Float = 0) {
        let weakestFirst = alignment.pairings.sorted { ($0.match.likeness, $0.left.lowerBound) < ($1.match.likeness, $1.left.lowerBound) }
        let matches = alignment.pairings.map(\.match)
        let weakest = weakestFirst.first
        let isLeft = alignment.leftOver.count > alignment.rightOver.count
        let (over, length) = isLeft ? (alignment.leftOver, left.count) : (alignment.rightOver, right.count)
        func letters(_ words: [NameToken], _ places: some Sequence<Int>) -> Float { Float(places.reduce(0) { $0 + words[$1].letters.count }) }
        var values = Self.ranked(weakestFirst.map(\.match.likeness), none: 40)
        values += Self.ranked(matches.map(\.strain).sorted(by: >), none: 0)
        values += Self.ranked(matches.map { $0.likeness - $0.bits }.sorted(), none: -5)
        values += [matches.reduce(0) { $0 + $1.likeness }, matches.reduce(0) { $0 + $1.bits }]
        values += [Float(matches.count), Float(min(alignment.leftOver.count, alignment.rightOver.count))]
        values += [alignment.isCrossed ? 1 : 0, Float(alignment.joined), Float(matches.count { $0.isArticleLacking }), Float(over.count)]
        values += [Float(left.count), Float(right.count), Float(weakest?.left.lowerBound ?? -1)]
        values += [letters(left, alignment.leftOver), letters(right, alignment.rightOver)]
        values.append(weakest.map { letters(left, $0.left) + letters(right, $0.right) } ?? 0)
        values.append(over.first.map { $0 == 0 ? 1 : $0 == length - 1 ? 3 : 2 } ?? 0)
        values.append(Float((left.first?.script.order ?? 0) * 3 + (right.first?.script.order ?? 0)))
        values.append(weakest?.match.lettersAlone ?? 0)
        // A particle says on one side that the word is a father's name; on the other side it stands where the person's own does.
        values.append(Float(alignment.pairings.count { left[$0.left.lowerBound].isMarkedFather != right[$0.right.lowerBound].isMarkedFather }))
        for rank in 0..<2 {
            values += rank < weakestFirst.count ? LetterParts(model.path(weakestFirst[rank], left, right)).values : LetterParts.none
        }
        self.values = values.map { min(max($0, -60), 60) }
        self.attested = attested
    }

    private static func ranked(_ numbers: [Float], none: Float) -> [Float] { (0..<3).map { $0 < numbers.count ? numbers[$0] : none } }
}

/// What the likeliest alignment of the letters of two words looks like.
struct LetterParts {
    /// "Letters left out" stand in the first word only, "letters added" in the second.
    static let labels = ["weakest step", "second weakest step", "first step", "last step", "letters left out", "letters added", "poor steps", "all steps"]
    static let none = [Float](repeating: 20, count: labels.count)
    /// A step that is so much less likely than its letters by chance, in bits, is a poor one.
    private static let poor: Float = -1

    let values: [Float]

    init(_ path: LetterPath) {
        var (weakest, second): (Float, Float) = (20, 20)
        var (leftOut, added, sum): (Float, Float, Float) = (0, 0, 0)
        for step in path.steps {
            if step.bits < weakest { (weakest, second) = (step.bits, weakest) } else { second = min(second, step.bits) }
            if step.second.isEmpty { leftOut += step.bits }
            if step.first.isEmpty { added += step.bits }
            sum += step.bits
        }
        let poor = path.steps.count { $0.bits < Self.poor }
        values = [weakest, second, path.steps.first?.bits ?? 0, path.steps.last?.bits ?? 0, leftOut, added, Float(poor), sum]
    }
}
