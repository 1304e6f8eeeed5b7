// SPDX-License-Identifier: Apache-2.0

/// What a comparison of two names found, as the numbers that `NameJudgement` weighs. Symmetric in the two names.
struct NameParts: Sendable {
    /// The meaning of each number, in order.
    static let labels = [
        "weakest likeness", "second likeness", "third likeness", "greatest strain", "second strain", "third strain", "least common", "second common",
        "third common", "all likeness", "all bits", "pairings", "conflicts", "crossed", "joined", "articles lacking", "left out", "words of the shorter",
        "words of the longer", "place of the weakest", "letters left out", "other letters left out", "letters of the weakest", "place left out", "scripts",
    ]
    static let count = labels.count

    let values: [Float]
    let isSingle: Bool

    init(_ alignment: NameAlignment, _ left: [NameToken], _ right: [NameToken]) {
        let matches = alignment.pairings.map(\.match)
        let likeness = matches.map(\.likeness).sorted()
        let strain = matches.map(\.strain).sorted(by: >)
        let common = matches.map { $0.likeness - $0.bits }.sorted()
        let weakest = alignment.pairings.min { ($0.match.likeness, $0.left.lowerBound) < ($1.match.likeness, $1.left.lowerBound) }
        let isLeft = alignment.leftOver.count > alignment.rightOver.count
        let (over, length) = isLeft ? (alignment.leftOver, left.count) : (alignment.rightOver, right.count)
        func ranked(_ numbers: [Float], _ rank: Int, _ none: Float) -> Float { rank < numbers.count ? numbers[rank] : none }
        func letters(_ words: [NameToken], _ places: some Sequence<Int>) -> Float { Float(places.reduce(0) { $0 + words[$1].letters.count }) }
        var values = (0..<3).map { ranked(likeness, $0, 40) }
        values += (0..<3).map { ranked(strain, $0, 0) }
        values += (0..<3).map { ranked(common, $0, -5) }
        values += [matches.reduce(0) { $0 + $1.likeness }, matches.reduce(0) { $0 + $1.bits }]
        values += [Float(matches.count), Float(min(alignment.leftOver.count, alignment.rightOver.count))]
        values += [alignment.isCrossed ? 1 : 0, Float(alignment.joined), Float(matches.count { $0.isArticleLacking }), Float(over.count)]
        values += [Float(left.count), Float(right.count), Float(weakest?.left.lowerBound ?? -1)]
        values += [letters(left, alignment.leftOver), letters(right, alignment.rightOver)]
        values.append(weakest.map { letters(left, $0.left) + letters(right, $0.right) } ?? 0)
        values.append(over.first.map { $0 == 0 ? 1 : $0 == length - 1 ? 3 : 2 } ?? 0)
        values.append(Float((left.first?.script.order ?? 0) * 3 + (right.first?.script.order ?? 0)))
        self.values = values.map { min(max($0, -60), 60) }
        isSingle = left.count == 1 && right.count == 1
    }
}
