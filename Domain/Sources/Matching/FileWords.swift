// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Foundation
import PersonNames
import Synchronization

/// The distinct words of many files: which files have each, which words sound alike, and how often a word is met by chance.
struct FileWords: Sendable {
    private let ids: [String: Int]
    /// Files that have each word.
    let files: [[Int32]]
    /// For each word, the words that sound like it, in the order of their numbers, and how alike they are.
    let alike: [[(word: Int32, likeness: Float)]]
    /// log₂ of how much likelier than by its letters a word is met among the files of each script, in whatever spelling.
    private let chance: [[Float]]
    private let scripts: [Script]

    /// Words that sound less alike than this are other names.
    private static let least: Float = 0.5
    /// Above this two spellings are one name: clerks who transliterate by ear write one name in many ways, and who wrote the same way twice is no
    /// more the same person.
    private static let alikeEnough: Float = 12
    /// Chance of a word that nobody else here has, beside the letters' own.
    private static let elsewhere = 0.25
    /// Share of right pairs in which a word is another altogether.
    private static let wrong: Float = 0.03

    init(_ people: [DescribedWords]) {
        var ids: [String: Int] = [:]
        var tokens: [NameToken] = []
        var files: [[Int32]] = []
        for (index, person) in people.enumerated() {
            for token in person.words {
                let id = ids[token.text] ?? tokens.count
                if id == tokens.count {
                    ids[token.text] = id
                    tokens.append(token)
                    files.append([])
                }
                if files[id].last != Int32(index) { files[id].append(Int32(index)) }
            }
        }
        let list = WordList(tokens.map(\.text)) { _ in true }
        let alike = Self.alike(tokens, list)
        scripts = tokens.map(\.script)
        let written = Dictionary(grouping: people.flatMap { Set($0.words.map(\.script)) }) { $0 }.mapValues { Double($0.count) }
        chance = alike.map { others in
            Script.allCases.map { script in
                var share = 0.0
                var weight = 0.0
                for other in others where tokens[Int(other.word)].script == script {
                    let bearers = Double(files[Int(other.word)].count) / (written[script] ?? 1)
                    share += bearers
                    weight += bearers * exp2(Double(other.likeness))
                }
                return Float(log2(weight + max(0, 1 - share) * Self.elsewhere))
            }
        }
        self.ids = ids
        self.files = files
        self.alike = alike
    }

    private static func alike(_ tokens: [NameToken], _ list: WordList) -> [[(word: Int32, likeness: Float)]] {
        let parts = 16
        let found = Mutex<[Int: [[(word: Int32, likeness: Float)]]]>([:])
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let range = (tokens.count * part / parts)..<(tokens.count * (part + 1) / parts)
            let made = range.map { id in list.find(tokens[id], least: least, model: .learnedForgiving).map { (Int32($0.word), min($0.asFather, Self.alikeEnough)) } }
            found.withLock { $0[part] = made }
        }
        let byPart = found.withLock { $0 }
        return (0..<parts).flatMap { byPart[$0] ?? [] }
    }

    func number(_ token: NameToken) -> Int? { ids[token.text] }

    /// What it says, in bits, that two words stand for one another; the same whichever is first.
    func bits(_ a: Int, _ b: Int) -> Float {
        guard let likeness = likeness(a, b) ?? likeness(b, a) else { return log2(Self.wrong) }
        return weigh(likeness, a, b)
    }

    /// The same for words that are joined from two.
    func bits(_ likeness: Float, _ a: Int, _ b: Int) -> Float { weigh(min(likeness, Self.alikeEnough), a, b) }

    private func weigh(_ likeness: Float, _ a: Int, _ b: Int) -> Float {
        log2((1 - Self.wrong) * exp2(likeness - (chance[a][scripts[b].order] + chance[b][scripts[a].order]) / 2) + Self.wrong)
    }

    private func likeness(_ a: Int, _ b: Int) -> Float? {
        let row = alike[a]
        var low = 0
        var high = row.count
        while low < high {
            let middle = (low + high) / 2
            if Int(row[middle].word) < b { low = middle + 1 } else { high = middle }
        }
        return low < row.count && Int(row[low].word) == b ? row[low].likeness : nil
    }

    /// How common a word is here: above 8 bits hardly anybody has it.
    func rarity(_ word: Int) -> Float { max(0, -log2(max(bearers(word), 1) / Float(max(files.count, 1)))) }

    private func bearers(_ word: Int) -> Float { alike[word].reduce(0) { $0 + ($1.likeness >= 4 ? Float(files[Int($1.word)].count) : 0) } }
}
