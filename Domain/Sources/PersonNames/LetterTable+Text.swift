// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The compact text a learned table is committed as: one line a first-side letter group, probabilities as eighths of a bit.
///
///     S اا|а14 я32 аа40        steps: first letters, then second letters with −8·log₂ p; ^ and $ are the word's beginning and end
///     F ا|ب31 …                 letter bigrams of the first script; G those of the second; "." is the word's edge
extension LetterTable {
    public convenience init(first: Script, second: Script, text: String) {
        var steps: [LetterStep: Double] = [:]
        let unseen = [Float](repeating: BigramTable.unseen, count: BigramTable.width * BigramTable.width)
        var firstBigrams = unseen
        var secondBigrams = unseen
        let firstCodes = LetterCodes(first)
        let secondCodes = LetterCodes(second)
        for line in text.split(separator: "\n") {
            let parts = line.dropFirst(2).split(separator: "|", omittingEmptySubsequences: false)
            guard parts.count == 2, let kind = line.first else { continue }
            let head = (kind == "G" ? secondCodes : firstCodes).pair(parts[0])
            for item in parts[1].split(separator: " ") {
                let letters = item.prefix { !$0.isASCII || !$0.isNumber }
                let bits = -(Double(item.dropFirst(letters.count)) ?? 0) / 8
                let tail = (kind == "F" ? firstCodes : secondCodes).pair(letters)
                let cell = Int(head.0) * BigramTable.width + Int(tail.0)
                switch kind {
                case "F": firstBigrams[cell] = Float(bits)
                case "G": secondBigrams[cell] = Float(bits)
                default: steps[LetterStep(first1: head.0, first2: head.1, second1: tail.0, second2: tail.1)] = exp2(bits)
                }
            }
        }
        self.init(
            first: first, second: second, steps: steps, firstLetters: BigramTable(log2s: firstBigrams), secondLetters: BigramTable(log2s: secondBigrams))
    }

    /// The table as text; reading it back gives the same scores up to the eighth of a bit the text keeps.
    public var text: String {
        let left = LetterCodes(first)
        let right = LetterCodes(second)
        var rows: [String: [String]] = [:]
        for (step, p) in probabilities.sorted(by: { $0.key < $1.key }) {
            rows[left.text(step.first1, step.first2), default: []].append("\(right.text(step.second1, step.second2))\(Int((-log2(p) * 8).rounded()))")
        }
        let lines = rows.sorted { $0.key < $1.key }.map { "S \($0.key)|\($0.value.joined(separator: " "))" }
        return (lines + firstLetters.lines("F", first) + secondLetters.lines("G", second)).joined(separator: "\n")
    }
}

/// The letters of one script and the two edges of a word, as signs in a table's text.
private struct LetterCodes {
    private let alphabet: LetterAlphabet
    private let codes: [Character: UInt8]

    init(_ script: Script) {
        alphabet = .of(script)
        var codes: [Character: UInt8] = ["^": LetterStep.start, "$": LetterStep.end]
        for (index, letter) in alphabet.letters.enumerated() { codes[Character(letter)] = UInt8(index + 1) }
        self.codes = codes
    }

    func pair(_ text: Substring) -> (UInt8, UInt8) {
        let found = text.compactMap { codes[$0] }
        return (found.first ?? 0, found.count > 1 ? found[1] : 0)
    }

    func text(_ first: UInt8, _ second: UInt8) -> String {
        [first, second].map { $0 == LetterStep.start ? "^" : $0 == LetterStep.end ? "$" : alphabet.text([$0]) }.joined()
    }
}

extension BigramTable {
    fileprivate func lines(_ kind: String, _ script: Script) -> [String] {
        let alphabet = LetterAlphabet.of(script)
        return (0...alphabet.letters.count).map { row in
            let items = (0...alphabet.letters.count).compactMap { column -> String? in
                let bits = log2s[row * Self.width + column]
                guard bits > Self.unseen else { return nil }
                return "\(column == 0 ? "." : alphabet.text([UInt8(column)]))\(Int((-bits * 8).rounded()))"
            }
            return "\(kind) \(row == 0 ? "." : alphabet.text([UInt8(row)]))|\(items.joined(separator: " "))"
        }
    }
}
