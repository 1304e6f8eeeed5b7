// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A word of a list that can be another spelling of the word that was asked for.
public struct SoundAlike: Sendable, Hashable {
    /// Number of the word in the list.
    public let entry: Int
    /// How alike they are, in bits, whatever their frequency (`WordMatch.likeness`).
    public let likeness: Float
}

extension NameModel {
    /// Every entry of a tree that is at least so alike, once for each word of the tree.
    ///
    /// One walk over the tree sums over all alignments with all its words; a beginning that the letters hardly allow is left with all that
    /// begins so.
    func soundAlikes(_ asked: [UInt8], _ askedScript: Script, in trie: LetterTrie, _ trieScript: Script, least: Float) -> [SoundAlike] {
        guard !asked.isEmpty, asked.count <= NameToken.longest else { return [] }
        let walk = TrieWalk(
            asked: asked, table: directed(trieScript, askedScript), letters: trie.letters.view, ends: trie.ends.view, entries: trie.entries.view,
            count: trie.count, least: least)
        let attested = attested(askedScript, trieScript)
        let first = trieScript <= askedScript
        return withExtendedLifetime(trie) {
            walk.run { joint, theirs, ours, word in
                first
                    ? attested.refine(joint: joint, first: theirs, second: ours, word, asked).likeness
                    : attested.refine(joint: joint, first: ours, second: theirs, asked, word).likeness
            }
        }
    }
}

/// One walk over a tree of words.
private struct TrieWalk {
    let asked: [UInt8]
    let table: LetterTable
    // The tree's columns, lent.
    let letters: ColumnView<UInt8>
    let ends: ColumnView<UInt32>
    let entries: ColumnView<UInt32>
    /// How many entries the tree has.
    let count: Int
    let least: Float

    /// Letters, the edges, and the unused index 0.
    private static let deepest = NameToken.longest + 4

    /// - Parameter judge: the likeness of the asked word and one of the tree, of log₂ of both together, of each by itself, and the word.
    func run(_ judge: (Float, Float, Float, [UInt8]) -> Float) -> [SoundAlike] {
        let room = AlignmentSums.Room(rows: Self.deepest, columns: asked.count + 3)
        return room.lend(letters: Self.deepest + room.columns) { numbers, marks, words in
            var found: [SoundAlike] = []
            let other = words + Self.deepest
            words[0] = 0
            words[1] = LetterStep.start
            StepTable.edge(asked, into: other)
            visit(AlignmentSums(table.steps.steps, first: words, second: other, room, numbers: numbers, marks: marks), judge, &found)
            return found
        } ?? []
    }

    /// An end may be so unlikely by its letters and the word is still looked at: it may be attested.
    private static let attestedAnyway: Float = 5

    /// What a beginning of the asked word costs by itself, with the scale of its sums, and how far what follows it can make up for what went
    /// before: by no more than the letters that are left are worth.
    private func begins(_ columns: Int) -> [Float] {
        var sums = [Float](repeating: 0, count: columns)
        var previous = 0
        for (index, code) in asked.enumerated() {
            sums[index + 2] = sums[index + 1] + table.secondLetters.log2s[previous * BigramTable.width + Int(code)]
            previous = Int(code)
        }
        sums[columns - 1] = sums[columns - 2]
        let whole = sums[columns - 1]
        return sums.enumerated().map { place, sum in
            exp2Capped(-sum - StepTable.scale * Float(place) + min(table.patience, sum - whole + Self.attestedAnyway))
        }
    }

    private func visit(_ sums: AlignmentSums, _ judge: (Float, Float, Float, [UInt8]) -> Float, _ found: inout [SoundAlike]) {
        let ahead = begins(sums.count)
        let ours = table.secondLetters.bits(asked)
        var closes = [Int](repeating: Int.max, count: Self.deepest)
        var isAlive = [Bool](repeating: true, count: Self.deepest)
        /// log₂ of each beginning of the path by itself.
        var bits = [Float](repeating: 0, count: Self.deepest)
        // Entries rise from node to node; a damaged tree must not name the same ones again and again.
        var taken = 0
        var depth = 1
        var node = 0
        let nodes = letters.count
        while node < nodes {
            while depth > 1, node >= closes[depth] { depth -= 1 }
            let end = Int(ends[node])
            // A damaged tree must not lead in circles or out of the table.
            let letter = letters[node]
            guard end > node, end <= nodes, letter < LetterStep.start, letter > 0 else { return }
            let row = depth + 1
            guard row < Self.deepest - 1 else {
                node = end
                continue
            }
            sums.first[row] = letter
            // After a letter that led nowhere by itself, only a step of two letters goes on.
            guard isAlive[depth] || sums.isPair(row) else {
                node = end
                continue
            }
            let before = depth == 1 ? 0 : Int(sums.first[depth])
            bits[row] = bits[depth] + table.firstLetters.log2s[before * BigramTable.width + Int(letter)]
            sums.fill(row)
            isAlive[row] = sums.reaches(exp2Capped(StepTable.scale * Float(row) + bits[row]), in: row, ahead: ahead)
            guard isAlive[row] || isAlive[depth] else {
                node = end
                continue
            }
            closes[row] = end
            depth = row
            takeEntries(sums, node, row, bits[row], ours, judge, &taken, &found)
            node += 1
        }
    }

    private func takeEntries(
        _ sums: AlignmentSums, _ node: Int, _ row: Int, _ bits: Float, _ ours: Float, _ judge: (Float, Float, Float, [UInt8]) -> Float,
        _ taken: inout Int, _ found: inout [SoundAlike]
    ) {
        let first = min(max(Int(entries[node]), taken), count)
        let named = first..<max(first, min(Int(entries[node + 1]), count))
        guard !named.isEmpty else { return }
        taken = named.upperBound
        sums.first[row + 1] = LetterStep.end
        let joint = StepTable.unscaled(sums.whole(row + 1), letters: row + sums.count)
        let theirs = bits + table.firstLetters.log2s[Int(sums.first[row]) * BigramTable.width]
        let word = Array(UnsafeBufferPointer(start: sums.first + 2, count: row - 1))
        let likeness = judge(joint, theirs, ours, word)
        guard likeness >= least else { return }
        for entry in named { found.append(SoundAlike(entry: entry, likeness: likeness)) }
    }
}

/// 2^100 leaves room for sums in single precision.
private func exp2Capped(_ bits: Float) -> Float { exp2(min(max(bits, -100), 100)) }
