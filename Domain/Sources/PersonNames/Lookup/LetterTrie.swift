// SPDX-License-Identifier: Apache-2.0

/// Words of one script as a tree of letters, laid out in the order of a walk, so that words that begin alike are looked at together.
public struct LetterTrie: Sendable {
    /// The letter of each node, parents before children.
    let letters: PackedColumn<UInt8>
    /// The node after each node's subtree.
    let ends: PackedColumn<UInt32>
    /// The first entry of each node; one number more than nodes.
    let entries: PackedColumn<UInt32>
    /// How many entries there are; a damaged tree must not tell of more.
    let count: Int

    public init(letters: PackedColumn<UInt8>, ends: PackedColumn<UInt32>, entries: PackedColumn<UInt32>, count: Int) {
        self.letters = letters
        self.ends = ends
        self.entries = entries
        self.count = count
    }

    /// The three columns of a tree over words in ascending order; entry *n* is the *n*th word.
    public static func encode(_ words: some Collection<[UInt8]>) -> (letters: [UInt8], ends: [UInt32], entries: [UInt32]) {
        var letters: [UInt8] = []
        var ends: [UInt32] = []
        var entries: [UInt32] = []
        var open: [Int] = []
        var previous: [UInt8] = []
        func close(to depth: Int) { while open.count > depth { ends[open.removeLast()] = UInt32(letters.count) } }
        for (entry, word) in words.enumerated() {
            let shared = zip(previous, word).prefix { $0 == $1 }.count
            close(to: shared)
            for code in word.dropFirst(shared) {
                open.append(letters.count)
                letters.append(code)
                ends.append(0)
                entries.append(UInt32(entry))
            }
            previous = word
        }
        close(to: 0)
        entries.append(UInt32(words.count))
        return (letters, ends, entries)
    }
}
