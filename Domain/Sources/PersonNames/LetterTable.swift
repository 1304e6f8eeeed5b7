// SPDX-License-Identifier: Apache-2.0

/// What was learned about how letters of one script are written in another, or again in the same one: probabilities of letter groups, and of
/// letters by themselves.
///
/// A memoryless transducer: every step rewrites 0–2 letters into 0–2 letters. Beside it stands a letter bigram model for each side, so that
/// the score of two words is a log-likelihood ratio: how much likelier the pair is as one name than as two unrelated ones.
public final class LetterTable: Sendable {
    public let first: Script
    public let second: Script
    let steps: StepTable
    private let unseen: StepTable.Unseen
    let probabilities: [LetterStep: Double]
    let firstLetters: BigramTable
    let secondLetters: BigramTable

    /// A beginning may be so many bits less likely than by chance, and the words that begin so are still looked at: what follows can make up
    /// for it. Within one script a letter that was exchanged costs more, and those that are the same give more.
    let patience: Float

    init(
        first: Script, second: Script, steps: [LetterStep: Double], firstLetters: BigramTable, secondLetters: BigramTable,
        unseen: StepTable.Unseen = .spelling, patience: Float? = nil
    ) {
        self.patience = patience ?? (first == second ? 20 : 10)
        self.unseen = unseen
        self.first = first
        self.second = second
        self.steps = StepTable(steps, unseen: unseen)
        probabilities = steps
        self.firstLetters = firstLetters
        self.secondLetters = secondLetters
    }

    /// The same, with the scripts exchanged.
    var mirrored: LetterTable {
        LetterTable(
            first: second, second: first, steps: Dictionary(uniqueKeysWithValues: probabilities.map { ($0.mirrored, $1) }),
            firstLetters: secondLetters, secondLetters: firstLetters, unseen: unseen, patience: patience)
    }

    /// The same, where slips of the pen are expected besides spellings.
    var forgiving: LetterTable {
        LetterTable(
            first: first, second: second, steps: probabilities, firstLetters: firstLetters, secondLetters: secondLetters, unseen: .slips,
            patience: 13)
    }

    /// log₂ likelihood ratio that two words of the two scripts are one name. Both are at most `NameToken.longest` letters.
    public func bits(_ a: [UInt8], _ b: [UInt8]) -> Float {
        // Sums of rounded numbers depend on their order; within one script the order must not depend on which word was asked for.
        if first == second, b.lexicographicallyPrecedes(a) { return bits(b, a) }
        return steps.bits(a, b) - firstLetters.bits(a) - secondLetters.bits(b)
    }
}
