// SPDX-License-Identifier: Apache-2.0

/// The distinct words of a list of names, found by how they sound in any script.
///
/// A word is in the trees once for each of its readings: as written, without its article, a woman's surname as a man's, and the father's
/// names that a patronymic comes from.
public struct WordList: Sendable {
    /// One listed word that can be the asked one.
    public struct Found: Sendable, Hashable {
        public let word: Int
        /// How alike they are as names, in bits; −∞ where they only are as below.
        public let likeness: Float
        /// How alike they are when the listed word may be a patronymic and the asked one the father's name, or the other way round.
        public let asFather: Float
    }

    /// Why a word is in a tree: `0` as written, `1` without article, `2` as a man's surname, `3` as the father's name.
    enum Form: UInt8 {
        case written, bare, masculine, father

        var cost: Float {
            switch self {
            case .written, .father: 0
            case .bare: 1
            case .masculine: 0.3
            }
        }
    }

    public let words: TextColumn
    private let trees: [Tree]

    /// The tree of one script, and which word and form each of its entries is.
    struct Tree: Sendable {
        let script: Script
        let trie: LetterTrie
        let words: PackedColumn<UInt32>
        let forms: PackedColumn<UInt8>
    }

    /// Parts of a list as they lie in a file: name and bytes.
    public typealias Part = (name: String, bytes: [UInt8])

    /// - Parameter part: the bytes of a part by its name; an empty one for none.
    public init(_ part: (String) -> SharedBytes) {
        words = TextColumn(starts: PackedColumn(part("words.at")), text: part("words.text"))
        trees = Script.allCases.map { script in
            func named(_ name: String) -> SharedBytes { part("\(script.rawValue).\(name)") }
            let words = PackedColumn<UInt32>(named("words"))
            let trie = LetterTrie(
                letters: PackedColumn(named("letters")), ends: PackedColumn(named("ends")), entries: PackedColumn(named("entries")), count: words.count)
            return Tree(script: script, trie: trie, words: words, forms: PackedColumn(named("forms")))
        }
    }

    /// A list in memory.
    /// - Parameter patronymics: which of the words may be patronymics.
    public init(_ words: [String], patronymics: (Int) -> Bool = { _ in false }) {
        let parts = Dictionary(uniqueKeysWithValues: Self.parts(words, patronymics: patronymics).map { ($0.name, SharedBytes($0.bytes)) })
        self.init { parts[$0] ?? SharedBytes([]) }
    }

    /// - Parameter sound: what of a word is found by its sound, where that is not all of it.
    public static func parts(_ words: [String], patronymics: (Int) -> Bool, sound: (String) -> String = { $0 }) -> [Part] {
        var readings: [[(letters: [UInt8], word: UInt32, form: Form)]] = Script.allCases.map { _ in [] }
        for (index, word) in words.enumerated() {
            guard let token = NameToken(sound(word)) else { continue }
            for (letters, form) in forms(token, isPatronymic: patronymics(index)) {
                readings[token.script.order].append((letters, UInt32(index), form))
            }
        }
        let text = TextColumn.encode(words)
        var parts: [Part] = [("words.at", text.starts), ("words.text", text.text)]
        for script in Script.allCases {
            let sorted = readings[script.order].sorted { a, b in
                a.letters == b.letters
                    ? (a.word, a.form.rawValue) < (b.word, b.form.rawValue) : a.letters.lexicographicallyPrecedes(b.letters)
            }
            let tree = LetterTrie.encode(sorted.map(\.letters))
            parts += [
                ("\(script.rawValue).letters", tree.letters), ("\(script.rawValue).ends", PackedColumn.encode(tree.ends)),
                ("\(script.rawValue).entries", PackedColumn.encode(tree.entries)),
                ("\(script.rawValue).words", PackedColumn.encode(sorted.map(\.word))), ("\(script.rawValue).forms", sorted.map(\.form.rawValue)),
            ]
        }
        return parts
    }

    private static func forms(_ token: NameToken, isPatronymic: Bool) -> [([UInt8], Form)] {
        var forms: [([UInt8], Form)] = [(token.letters, .written)]
        if let bare = Readings.withoutArticle(token) { forms.append((bare, .bare)) }
        if token.script == .cyrillic, let masculine = Readings.masculineSurname(token.letters) { forms.append((masculine, .masculine)) }
        if isPatronymic { forms += Readings.bare(token, cost: 0).map { ($0.letters, .father) } }
        return forms
    }

    /// Every listed word that is at least so alike, in the order of the list.
    public func find(_ asked: NameToken, least: Float, model: NameModel = .learned) -> [Found] {
        var best: [Int: (likeness: Float, asFather: Float)] = [:]
        for tree in trees where tree.words.count > 0 {
            for (letters, form) in Self.forms(asked, isPatronymic: true) {
                for found in model.soundAlikes(letters, asked.script, in: tree.trie, tree.script, least: least) {
                    guard let theirs = Form(rawValue: tree.forms[found.entry]) else { continue }
                    let cost = form == .bare && theirs == .bare ? 0 : form.cost + theirs.cost
                    let likeness = found.likeness - cost
                    guard likeness >= least else { continue }
                    let word = Int(tree.words[found.entry])
                    var known = best[word] ?? (-.infinity, -.infinity)
                    known.asFather = max(known.asFather, likeness)
                    if form != .father, theirs != .father { known.likeness = max(known.likeness, likeness) }
                    best[word] = known
                }
            }
        }
        return best.map { Found(word: $0, likeness: $1.likeness, asFather: $1.asFather) }.sorted { $0.word < $1.word }
    }
}
