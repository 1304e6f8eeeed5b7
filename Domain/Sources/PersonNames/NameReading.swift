// SPDX-License-Identifier: Apache-2.0

/// A name as an officer reads it: which words name the person, which the father, which say where somebody comes from.
///
/// Structure decides, not order alone: «بن» and «ибн» mark a father, «أبو» and «أم» a kunya, a final «ال…ي» a nisba. Words that
/// belong together («عبد الرحمن», «نور الدين») are one token. What was written stays in `raw`.
public struct NameReading: Sendable, Hashable {
    public let raw: String
    public let script: Script?
    /// The words that can be given, father's or family names, in order.
    public let names: [NameToken]
    /// Index in `names` of a word that a nasab particle marks as a father's name.
    public let fathers: Set<Int>
    public let nisbas: [NameToken]
    /// The whole name is a kunya («أبو محمد الشيشاني»): nobody can be identified by it.
    public let kunya: NameToken?
    /// «أبو X» and «أم X» as one word each, for comparing whole names.
    let kunyas: [NameToken]

    public init(_ raw: String) {
        self.raw = raw
        let words = Self.joinCompounds(NameToken.tokens(of: raw))
        script = words.first?.script
        var names: [NameToken] = []
        var fathers: Set<Int> = []
        var nisbas: [NameToken] = []
        var kunya: NameToken?
        var kunyas: [NameToken] = []
        var index = 0
        while index < words.count {
            let word = words[index]
            if Particles.kunya.contains(word.letters), index + 1 < words.count {
                if kunya == nil { kunya = words[index + 1] }
                kunyas.append(word.joined(with: words[index + 1]))
                index += 2
            } else if Particles.nasab.contains(word.letters), index + 1 < words.count, !names.isEmpty {
                fathers.insert(names.count)
                names.append(words[index + 1].after(word))
                index += 2
            } else if index > 0 && Self.isNisba(word) {
                nisbas.append(word)
                index += 1
            } else {
                names.append(word)
                index += 1
            }
        }
        self.names = Array(names.prefix(Self.mostNames))
        self.fathers = fathers.filter { $0 < Self.mostNames }
        self.nisbas = nisbas
        self.kunya = kunya
        self.kunyas = kunyas
    }

    /// A kunya instead of a name: the person was never named.
    public var isKunyaOnly: Bool { kunya != nil && names.isEmpty }

    /// Words of a name that are read at most; hostile input must not cost time.
    public static let mostNames = 7

    /// «ال…ي»: adjective of origin. Five letters at least, so that «الي» and «العلي» stay names.
    static func isNisba(_ word: NameToken) -> Bool {
        guard word.script == .arabic, word.letters.count >= 5 else { return false }
        return word.letters.starts(with: Particles.article) && word.letters.last == Particles.ya
    }

    /// Joins عبد + X, X + الدين and a separated article with the word it belongs to.
    static func joinCompounds(_ words: [NameToken]) -> [NameToken] {
        var joined: [NameToken] = []
        for word in words {
            if let last = joined.last, last.script == word.script, !Particles.nasab.contains(word.letters),
                Particles.opensCompound.contains(last.letters) || Particles.closesCompound.contains(word.letters)
            {
                joined[joined.count - 1] = last.joined(with: word)
            } else {
                joined.append(word)
            }
        }
        return joined
    }
}

/// Words inside a name that are not names.
enum Particles {
    static let nasab = letters("بن", "ابن", "بنت", "ولد", "bin", "ibn", "ben", "bint", "ould", "бин", "ибн", "бен", "бинт")
    static let kunya = letters("ابو", "ابي", "ابا", "ام", "abu", "abou", "umm", "oum", "абу", "умм")
    static let opensCompound = letters("عبد", "ال", "abd", "al", "el", "абд", "аль", "эль", "سيف", "ذو")
    static let closesCompound = letters("الدين", "الله", "eddin", "addin", "uddin", "allah", "ullah", "оглы", "кызы", "оғлы", "қизи", "заде")
    static let article: [UInt8] = NameToken.tokens(of: "ال").first?.letters ?? []
    static let ya: UInt8? = NameToken.tokens(of: "ي").first?.letters.first

    private static func letters(_ words: String...) -> Set<[UInt8]> {
        Set(words.compactMap { NameToken.tokens(of: $0).first?.letters })
    }
}
