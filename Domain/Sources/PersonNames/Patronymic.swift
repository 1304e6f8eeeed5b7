// SPDX-License-Identifier: Apache-2.0

/// Readings of one word: as written, without its article, and the father's names a patronymic can come from.
public enum Readings {
    /// A reading and what it costs, in bits, to have needed it.
    public struct Reading: Sendable, Hashable {
        public let letters: [UInt8]
        public let cost: Float
        /// The article was left out.
        public var isBare = false

        public init(letters: [UInt8], cost: Float, isBare: Bool = false) {
            self.letters = letters
            self.cost = cost
            self.isBare = isBare
        }
    }

    /// Forms of a name apart from patronymics: without the article, a woman's surname without its ending.
    public static func plain(_ token: NameToken) -> [Reading] {
        var readings = [Reading(letters: token.letters, cost: 0)]
        if let bare = withoutArticle(token) { readings.append(Reading(letters: bare, cost: 1, isBare: true)) }
        if token.script == .cyrillic, let masculine = masculineSurname(token.letters) {
            readings.append(Reading(letters: masculine, cost: 0.3))
        }
        return readings
    }

    /// The father's names that a patronymic can come from (Ахмедович: Ахмед; Алексеевич: Алексей).
    public static func fathers(_ token: NameToken) -> [Reading] { plain(token) + bare(token, cost: 0) }

    /// Every reading of a word that can be anything in a name.
    static func all(_ token: NameToken) -> [Reading] {
        plain(token) + bare(token, cost: 0.5) + (token.attached.map { [Reading(letters: $0, cost: 0.5)] } ?? []) + openEnded(token)
    }

    /// The letters of one of all the readings; the first is the word as it is written.
    static func letters(_ token: NameToken, _ reading: UInt8) -> [UInt8] { reading == 0 ? token.letters : all(token)[Int(reading)].letters }

    /// A final alif maqsura sounds as alif where it is one (سلمى), and as ya where a clerk writes every ya so.
    private static func openEnded(_ token: NameToken) -> [Reading] {
        guard token.script == .arabic, token.text.unicodeScalars.last == alifMaqsura, let alif else { return [] }
        return [Reading(letters: token.letters.dropLast() + [alif], cost: 0)]
    }

    private static let alifMaqsura: Unicode.Scalar = "ى"
    private static let alif = NameToken("ا")?.letters.first

    static func bare(_ token: NameToken, cost: Float) -> [Reading] {
        guard token.script == .cyrillic else { return [] }
        return patronymicSuffixes.compactMap { suffix, ending in
            guard token.letters.count >= suffix.count + 2, token.letters.ends(with: suffix) else { return nil }
            return Reading(letters: token.letters.dropLast(suffix.count) + ending, cost: cost)
        }
    }

    static func withoutArticle(_ token: NameToken) -> [UInt8]? {
        if let bare = token.bare { return bare }
        let article = articles(token.script).first { token.letters.count > $0.count + 2 && token.letters.starts(with: $0) }
        return article.map { Array(token.letters.dropFirst($0.count)) }
    }

    static func masculineSurname(_ letters: [UInt8]) -> [UInt8]? {
        for ending in feminineEndings where letters.count > ending.count + 2 && letters.ends(with: ending) {
            return Array(letters.dropLast(1))
        }
        return nil
    }

    private static func articles(_ script: Script) -> [[UInt8]] {
        switch script {
        case .arabic: arabicArticles
        case .cyrillic: cyrillicArticles
        case .latin: latinArticles
        }
    }

    private static let arabicArticles = ["ال"].compactMap { NameToken($0)?.letters }
    private static let cyrillicArticles = ["аль", "эль"].compactMap { NameToken($0)?.letters }
    private static let latinArticles = ["al", "el"].compactMap { NameToken($0)?.letters }
    private static let feminineEndings = ["ова", "ева", "ина", "ына"].compactMap { NameToken($0)?.letters }
    private static let patronymicSuffixes: [([UInt8], [UInt8])] = [
        ("ович", ""), ("овна", ""), ("евич", ""), ("евна", ""), ("евич", "й"), ("евна", "й"), ("ьевич", "ий"), ("ьевна", "ий"),
        ("ич", ""), ("ична", ""), ("инична", ""), ("ич", "а"), ("ична", "а"), ("оглы", ""), ("кызы", ""), ("улы", ""), ("зода", ""), ("заде", ""),
    ].map { (NameToken($0.0)?.letters ?? [], NameToken($0.1)?.letters ?? []) }
}

extension Array where Element == UInt8 {
    func ends(with suffix: [UInt8]) -> Bool { count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix) }
}
