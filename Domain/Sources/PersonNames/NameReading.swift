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
        return word.letters.starts(with: Particles.arabicArticle) && word.letters.last == Particles.ya
    }

    /// Joins عبد + X, X + الدين, and an article written apart with its word (аль-, ад-, эз-: the sun letters change it).
    static func joinCompounds(_ words: [NameToken]) -> [NameToken] {
        guard words.count > 1 else { return words }
        var joined: [NameToken] = []
        var rest = words[...]
        while let word = rest.popFirst() {
            func isNext(_ other: NameToken?) -> Bool { other.map { $0.script == word.script && !Particles.nasab.contains($0.letters) } ?? false }
            let isArticle = rest.first.map { Particles.isArticle($0.letters) } ?? false
            if Particles.opensCompound.contains(word.letters) || isArticle && Particles.opensBeforeArticle.contains(word.letters), isNext(rest.first),
                let next = rest.popFirst()
            {
                let whole = word.joined(with: next)
                joined.append(isArticle && isNext(rest.first) ? whole.joined(with: rest.prefix(1)) : whole)
                if isArticle, isNext(rest.first) { rest.removeFirst() }
            } else if Particles.isArticle(word.letters), isNext(rest.first), let next = rest.popFirst() {
                append(next.afterArticle(word), to: &joined, closes: Particles.religion.contains(next.letters))
            } else {
                append(word, to: &joined, closes: Particles.closesCompound.contains(word.letters))
            }
        }
        return joined
    }

    private static func append(_ word: NameToken, to joined: inout [NameToken], closes: Bool) {
        if closes, let last = joined.last, last.script == word.script, !Particles.nasab.contains(word.letters) {
            joined[joined.count - 1] = last.joined(with: word)
        } else {
            joined.append(word)
        }
    }
}

/// Words inside a name that are not names.
enum Particles {
    static let nasab = letters("بن", "ابن", "بنت", "ولد", "bin", "ibn", "ben", "bint", "ould", "бин", "ибн", "бен", "бинт")
    static let kunya = letters("ابو", "ابي", "ابا", "ام", "abu", "abou", "umm", "oum", "абу", "умм")
    static let opensCompound = letters(
        "عبد", "سيف", "ذو", "abd", "abdul", "abdel", "abdoul", "abdal", "abdur", "abder", "abdus", "абд", "абдул", "абдуль", "абдель", "абдал", "абдур",
        "абдер")
    /// Abdu is a name of its own but before an article (Абду-ль-Гани).
    static let opensBeforeArticle = letters("abdu", "abdou", "абду")
    static let closesCompound = letters(
        "الدين", "الله", "eddin", "addin", "uddin", "aldin", "eldin", "uldin", "eddine", "aldine", "eldine", "uddeen", "aldeen", "eldeen", "allah", "ullah", "аддин", "эддин", "уддин",
        "альдин", "эльдин", "оглы", "кызы", "оғлы", "қизи", "заде")
    /// Written apart from its word, and as it sounds before it.
    static let article = letters(
        "ال", "al", "el", "ul", "ad", "ar", "as", "az", "an", "ash", "at", "ud", "ur", "us", "uz", "un", "ush", "ed", "er", "es", "ez", "en", "ech", "et", "аль", "эль", "ал", "ель", "ль", "уль",
        "ул", "ад", "ар", "ас", "аз", "ан", "аш", "ат", "уд", "ур", "ус", "уз", "ун", "уш", "эд", "эр", "эс", "эз", "эн", "эш", "эт")
    static func isArticle(_ letters: [UInt8]) -> Bool { letters.count <= 4 && article.contains(letters) }
    static let religion = letters("دين", "din", "deen", "dine", "дин", "дін", "дын")
    static let arabicArticle: [UInt8] = NameToken.tokens(of: "ال").first?.letters ?? []
    static let ya: UInt8? = NameToken.tokens(of: "ي").first?.letters.first

    private static func letters(_ words: String...) -> Set<[UInt8]> {
        Set(words.compactMap { NameToken.tokens(of: $0).first?.letters })
    }
}
