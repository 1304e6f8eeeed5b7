// SPDX-License-Identifier: Apache-2.0

/// One rewriting step: up to two letters of the first script against up to two of the second; 0 where there is none.
///
/// A word's beginning and end are letters too, and only ever stand against each other, so that what happens to letters there (the
/// alif before a vowel, the silent final e) is learned apart from what happens to them inside a word.
public struct LetterStep: Hashable, Comparable, Sendable {
    let first1: UInt8
    let first2: UInt8
    let second1: UInt8
    let second2: UInt8

    static let start = UInt8(LetterAlphabet.capacity - 2)
    static let end = UInt8(LetterAlphabet.capacity - 1)
    /// How many letters a step takes from the first word and from the second.
    static let shapes: [(Int, Int)] = [(1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (2, 2), (0, 2), (2, 0)]

    var firstPair: Int { Int(first1) * LetterAlphabet.capacity + Int(first2) }
    var secondPair: Int { Int(second1) * LetterAlphabet.capacity + Int(second2) }

    /// An edge of one word is an edge of the other.
    var isPossible: Bool {
        func edges(_ a: UInt8, _ b: UInt8) -> (Bool, Bool) { (a == Self.start || b == Self.start, a == Self.end || b == Self.end) }
        return edges(first1, first2) == edges(second1, second2)
    }

    var mirrored: LetterStep { LetterStep(first1: second1, first2: second2, second1: first1, second2: first2) }

    static func edged(_ word: [UInt8]) -> [UInt8] { [start] + word + [end] }

    private var key: UInt32 { UInt32(first1) << 24 | UInt32(first2) << 16 | UInt32(second1) << 8 | UInt32(second2) }

    public static func < (a: LetterStep, b: LetterStep) -> Bool { a.key < b.key }
}
