// SPDX-License-Identifier: Apache-2.0

/// The canonical letters of one script, numbered from 1; 0 stands for "no letter".
///
/// Folding only unites letters that clerks exchange freely (hamza seats, alif maqsura and ya, ta marbuta and ha, Persian and
/// Arabic kaf, ё and е, Latin diacritics). The text as received is always kept beside its folded form.
public struct LetterAlphabet: Sendable {
    public let script: Script
    public let letters: [Unicode.Scalar]
    private let codes: [UInt32: [UInt8]]
    /// The letter of each scalar that has just one, by its value.
    private let direct: [UInt8]

    /// No alphabet has more letters than this, so tables can be dense.
    public static let capacity = 40

    private init(_ script: Script, letters: String, folds: [(String, String)]) {
        let own = Array(letters.unicodeScalars)
        var codes: [UInt32: [UInt8]] = [:]
        for (index, scalar) in own.enumerated() { codes[scalar.value] = [UInt8(index + 1)] }
        for (sources, target) in folds {
            let folded = target.unicodeScalars.flatMap { codes[$0.value] ?? [] }
            for source in sources.unicodeScalars { codes[source.value] = folded }
        }
        self.script = script
        self.letters = own
        self.codes = codes
        let table = LetterAlphabet(script: script, letters: own, codes: codes)
        direct = (0..<0x0700).map { value in
            let found = Unicode.Scalar(UInt32(value)).map { table.codes(of: $0) } ?? []
            return found.count == 1 ? found[0] : 0
        }
    }

    private init(script: Script, letters: [Unicode.Scalar], codes: [UInt32: [UInt8]]) {
        self.script = script
        self.letters = letters
        self.codes = codes
        direct = []
    }

    /// Adds the canonical letters of one scalar to a word.
    func append(_ scalar: Unicode.Scalar, to word: inout [UInt8]) {
        if scalar.value < UInt32(direct.count), direct[Int(scalar.value)] != 0 {
            word.append(direct[Int(scalar.value)])
        } else {
            word.append(contentsOf: codes(of: scalar))
        }
    }

    public static func of(_ script: Script) -> LetterAlphabet {
        switch script {
        case .arabic: arabic
        case .cyrillic: cyrillic
        case .latin: latin
        }
    }

    /// The canonical letters of one scalar: none for marks and for letters that carry no sound of their own.
    func codes(of scalar: Unicode.Scalar) -> [UInt8] {
        if let known = codes[scalar.value] { return known }
        guard script == .latin || script == .cyrillic else { return [] }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        if lower.count == 1, let first = lower.first, first != scalar { return codes[first.value] ?? decomposed(first) }
        return decomposed(scalar)
    }

    /// Latin letters with diacritics that have no entry of their own fall back to their base letter.
    private func decomposed(_ scalar: Unicode.Scalar) -> [UInt8] {
        guard script == .latin else { return [] }
        return Self.latinBases[scalar.value].map { codes[$0] ?? [] } ?? []
    }

    public func text(_ word: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for code in word where code > 0 && Int(code) <= letters.count { text.append(letters[Int(code) - 1]) }
        return String(text)
    }

    static let arabic = LetterAlphabet(
        .arabic, letters: "ابتثجحخدذرزسشصضطظعغفقكلمنهويپچژگڤ",
        folds: [
            ("أإآٱ", "ا"), ("ىیېێےئ", "ي"), ("ک", "ك"), ("ةۃہھۀەہ", "ه"), ("ؤۆۇۋۉۈ", "و"), ("ڨ", "ڤ"), ("ڭݣڠ", "گ"),
            ("ٹ", "ت"), ("ڈ", "د"), ("ڑڕ", "ر"), ("ں", "ن"), ("ڵ", "ل"),
        ])

    static let cyrillic = LetterAlphabet(
        .cyrillic, letters: "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        folds: [
            ("ё", "е"), ("ә", "а"), ("ғґѓҕӷ", "г"), ("қҡҝќӄҟ", "к"), ("ңҥӈ", "н"), ("өӧ", "о"), ("ұүўӯӱӳ", "у"), ("һҳӽ", "х"),
            ("іїӣӥ", "и"), ("є", "е"), ("ҷҹӌ", "ч"), ("ҙ", "з"), ("ҫ", "с"), ("ӝ", "ж"), ("ӑӓ", "а"), ("ӗ", "е"), ("ђ", "д"),
            ("љ", "л"), ("њ", "н"), ("ћ", "ч"), ("џ", "ж"), ("ј", "й"), ("ѕ", "з"), ("ӏӀ", ""),
        ])

    static let latin = LetterAlphabet(
        .latin, letters: "abcdefghijklmnopqrstuvwxyz",
        folds: [("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("ø", "o"), ("đð", "d"), ("ł", "l"), ("ħ", "h"), ("ı", "i"), ("þ", "th"), ("ə", "a"), ("ŋ", "n")])

    /// Base letters of precomposed Latin letters (Latin-1, Extended-A and -B, Additional).
    private static let latinBases: [UInt32: UInt32] = {
        let groups: [(Character, String)] = [
            ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặȁȃ"), ("c", "çćĉċč"), ("d", "ďḍḏḑ"), ("e", "èéêëēĕėęěẹẻẽếềểễệȅȇ"), ("g", "ĝğġģǧǵḡ"), ("h", "ĥḥḫẖḩ"),
            ("i", "ìíîïĩīĭįǐịỉȉȋ"), ("j", "ĵǰ"), ("k", "ķḳǩḵ"), ("l", "ĺļľŀḷḻ"), ("m", "ṃ"), ("n", "ñńņňǹṇṉ"),
            ("o", "òóôõöōŏőơǒọỏốồổỗộớờởỡợǫȍȏ"), ("r", "ŕŗřṛṟ"), ("s", "śŝşšșṣ"), ("t", "ţťțṭṯŧ"),
            ("u", "ùúûüũūŭůűųưǔụủứừửữựȕȗ"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓẕ"),
        ]
        var bases: [UInt32: UInt32] = [:]
        for (base, forms) in groups {
            guard let scalar = base.unicodeScalars.first else { continue }
            for form in forms.unicodeScalars { bases[form.value] = scalar.value }
        }
        return bases
    }()
}
