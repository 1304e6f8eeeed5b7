// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The compact text a learned table is committed as: one line a first-side letter group, probabilities as eighths of a bit.
///
///     S اا|а14 я32 аа40        steps: first letters, then second letters with −8·log₂ p
///     F ا|ب31 …                 letter bigrams of the first script; G those of the second; "." is the word's edge
extension LetterTable {
    public init(first: Script, second: Script, text: String) {
        self.first = first
        self.second = second
        var steps: [LetterStep: Double] = [:]
        var bigrams = [first: BigramText(first), second: BigramText(second)]
        for line in text.split(separator: "\n") {
            let parts = line.dropFirst(2).split(separator: "|", omittingEmptySubsequences: false)
            guard parts.count == 2, let kind = line.first else { continue }
            let head = Self.codes(parts[0], LetterAlphabet.of(kind == "G" ? second : first))
            for item in parts[1].split(separator: " ") {
                let digits = item.drop { !("0"..."9").contains($0) }
                let p = -(Double(digits) ?? 0) / 8
                let letters = item.prefix { !("0"..."9").contains($0) }
                if kind == "S" {
                    let tail = Self.codes(letters, LetterAlphabet.of(second))
                    steps[LetterStep(first1: head.0, first2: head.1, second1: tail.0, second2: tail.1)] = exp2(p)
                } else {
                    let script = kind == "G" ? second : first
                    bigrams[script]?.set(head.0, Self.codes(letters, LetterAlphabet.of(script)).0, Float(p))
                }
            }
        }
        self.steps = StepTable(steps)
        firstLetters = BigramTable(log2s: bigrams[first]?.log2s ?? [])
        secondLetters = BigramTable(log2s: bigrams[second]?.log2s ?? [])
    }

    private static func codes(_ text: Substring, _ alphabet: LetterAlphabet) -> (UInt8, UInt8) {
        let codes = text.unicodeScalars.compactMap { scalar in alphabet.letters.firstIndex(of: scalar).map { UInt8($0 + 1) } }
        return (codes.first ?? 0, codes.count > 1 ? codes[1] : 0)
    }

    /// The table as text; reading it back gives the same scores up to the eighth of a bit the text keeps.
    public var text: String {
        let left = LetterAlphabet.of(first)
        let right = LetterAlphabet.of(second)
        var lines: [String] = []
        var rows: [String: [String]] = [:]
        for (step, p) in steps.listed {
            let head = left.text([step.first1, step.first2])
            let tail = right.text([step.second1, step.second2])
            rows[head, default: []].append("\(tail)\(Int((-log2(p) * 8).rounded()))")
        }
        for (head, items) in rows.sorted(by: { $0.key < $1.key }) { lines.append("S \(head)|\(items.joined(separator: " "))") }
        lines += firstLetters.lines("F", left) + secondLetters.lines("G", right)
        return lines.joined(separator: "\n")
    }

    private struct BigramText {
        var log2s: [Float]

        /// Unlisted bigrams are rare; eleven bits is what an unseen one costs.
        init(_ script: Script) { log2s = [Float](repeating: -11, count: BigramTable.width * BigramTable.width) }

        mutating func set(_ row: UInt8, _ column: UInt8, _ value: Float) { log2s[Int(row) * BigramTable.width + Int(column)] = value }
    }
}

extension BigramTable {
    fileprivate func lines(_ kind: String, _ alphabet: LetterAlphabet) -> [String] {
        (0...alphabet.letters.count).map { row in
            let items = (0...alphabet.letters.count).compactMap { column -> String? in
                let bits = log2s[row * Self.width + column]
                guard bits > -11 else { return nil }
                return "\(column == 0 ? "." : alphabet.text([UInt8(column)]))\(Int((-bits * 8).rounded()))"
            }
            return "\(kind) \(row == 0 ? "." : alphabet.text([UInt8(row)]))|\(items.joined(separator: " "))"
        }
    }
}

extension StepTable {
    /// Every step with a probability worth keeping, in order.
    fileprivate var listed: [(LetterStep, Double)] {
        let n = Self.width
        var found: [(LetterStep, Double)] = []
        func keep(_ a: Int, _ a2: Int, _ b: Int, _ b2: Int, _ p: Float) {
            if p > 2e-7 { found.append((LetterStep(first1: UInt8(a), first2: UInt8(a2), second1: UInt8(b), second2: UInt8(b2)), Double(p))) }
        }
        for a in 0..<n {
            for b in 0..<n {
                keep(a, 0, b, 0, single[a * n + b])
                keep(0, 0, a, b, insertTwo[a * n + b])
                let row = Int(firstPairs[a * n + b])
                if row != 0 { for c in 0..<n { keep(a, b, c, 0, twoForOne[row * n + c]) } }
                let column = Int(secondPairs[a * n + b])
                if column != 0 { for c in 1..<n { keep(c, 0, a, b, oneForTwo[c * secondPairCount + column]) } }
            }
        }
        for a in 0..<(n * n) where firstPairs[a] != 0 {
            for b in 0..<(n * n) where secondPairs[b] != 0 {
                keep(a / n, a % n, b / n, b % n, twoForTwo[Int(firstPairs[a]) * secondPairCount + Int(secondPairs[b])])
            }
        }
        return found.sorted { $0.0 < $1.0 }
    }
}
