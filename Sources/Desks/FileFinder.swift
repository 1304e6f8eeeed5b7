// SPDX-License-Identifier: Apache-2.0

import Identity
import Matching
import PersonNames
import Store

/// Finds detention files by number or by a name typed in any of the three scripts. Its index is in memory and made anew when files change.
public actor FileFinder {
    private struct Names {
        let version: Int
        let index: TokenIndex
        /// For each word, the files that have it.
        let files: [[String]]
    }

    private var names: Names?
    private static let wordMissing: Float = -4

    /// References of the files that fit, best first.
    func find(_ query: String, in directory: Directory, limit: Int) -> [String] {
        let cards = directory.all(FileCard.self, in: "file")
        let typed = DocumentNumber(query).canonical
        if let reference = CaseReference(query), cards.contains(where: { $0.id == reference.text }) { return [reference.text] }
        let numbered = typed.contains(where: \.isNumber) ? cards.filter { DocumentNumber($0.card.fileNumber).canonical.contains(typed) } : []
        if !numbered.isEmpty { return numbered.prefix(limit).map(\.id) }
        return byName(query, cards, version: directory.version(of: "file"), limit: limit)
    }

    /// Nothing of the names stays in memory until somebody searches again.
    func forget() { names = nil }

    private func byName(_ query: String, _ cards: [(id: String, card: FileCard)], version: Int, limit: Int) -> [String] {
        let names = self.names.flatMap { $0.version == version ? $0 : nil } ?? Self.index(cards, version)
        self.names = names
        let reading = NameReading(query)
        let words = reading.names + reading.nisbas + [reading.kunya].compactMap { $0 }
        guard !words.isEmpty else { return [] }
        var scores: [String: Float] = [:]
        for word in words {
            var best: [String: Float] = [:]
            for found in names.index.find(word) {
                // How alike, not how telling: an officer who types a common name wants the people who have it first.
                for file in names.files[found.id] where found.bits > best[file, default: 0] { best[file] = found.bits }
            }
            for (file, bits) in best { scores[file, default: Self.wordMissing * Float(words.count)] += bits - Self.wordMissing }
        }
        return scores.filter { $0.value > 0 }.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(limit).map(\.key)
    }

    private static func index(_ cards: [(id: String, card: FileCard)], _ version: Int) -> Names {
        var files: [String: [String]] = [:]
        for (id, card) in cards {
            let reading = NameReading(card.name)
            let words = reading.names + reading.nisbas + [reading.kunya, card.kunya.flatMap { NameReading($0).kunya }].compactMap { $0 }
            for word in Set(words.map(\.text)) { files[word, default: []].append(id) }
        }
        let words = files.keys.sorted()
        return Names(
            version: version, index: TokenIndex(words.map { ($0, files[$0]?.count ?? 0) }, total: max(cards.count, 1), kind: .name),
            files: words.map { files[$0] ?? [] })
    }
}
