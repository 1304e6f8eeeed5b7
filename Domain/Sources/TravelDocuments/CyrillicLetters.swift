// SPDX-License-Identifier: Apache-2.0

/// Cyrillic letters in those of a zone (Doc 9303-3 §6, table B; for Russian the annex to the order of 2014 has the same).
enum CyrillicLetters {
    static func letter(_ scalar: Unicode.Scalar, _ rule: ZoneLetters.CyrillicRule) -> String? {
        guard let small = scalar.properties.lowercaseMapping.unicodeScalars.first else { return nil }
        let own =
            switch rule {
            case .icao: letters[small]
            case .gost2010: differing2010[small] ?? letters[small]
            case .order1997: differing1997[small] ?? letters[small]
            }
        guard let own, !own.isEmpty else { return nil }
        return own
    }

    /// As Doc 9303 has them. Ь is not written; Ъ is IE.
    private static let letters: [Unicode.Scalar: String] = [
        "а": "A", "б": "B", "в": "V", "г": "G", "д": "D", "е": "E", "ё": "E", "ж": "ZH", "з": "Z", "и": "I", "й": "I", "к": "K", "л": "L", "м": "M", "н": "N", "о": "O",
        "п": "P", "р": "R", "с": "S", "т": "T", "у": "U", "ф": "F", "х": "KH", "ц": "TS", "ч": "CH", "ш": "SH", "щ": "SHCH", "ъ": "IE", "ы": "Y", "ь": "", "э": "E",
        "ю": "IU", "я": "IA",
        // Of other states' alphabets, by the same table.
        "ѐ": "E", "ѝ": "I", "ђ": "D", "ѓ": "G", "є": "IE", "ѕ": "DZ", "і": "I", "ї": "I", "ј": "J", "љ": "LJ", "њ": "NJ", "ћ": "C", "ќ": "K", "ў": "U", "џ": "DZ", "ґ": "G",
        // Not in the table of Doc 9303; the nearest letter, for the languages of the people concerned: unresolved until their states' rules are read.
        "ѣ": "IE", "ѫ": "U", "ѳ": "F", "ѵ": "I", "ғ": "G", "ҕ": "G", "җ": "ZH", "ҙ": "Z", "қ": "K", "ҝ": "K", "ҡ": "K", "ҟ": "K", "ң": "N", "ҥ": "NG", "ҫ": "S", "ҭ": "T",
        "ү": "U", "ұ": "U", "ҳ": "H", "ҷ": "CH", "ҹ": "CH", "һ": "H", "ӏ": "", "ӂ": "ZH", "ә": "A", "ө": "O", "ӓ": "A", "ӑ": "A", "ӕ": "AE", "ӗ": "E", "ӝ": "ZH", "ӟ": "Z",
        "ӣ": "I", "ӥ": "I", "ӧ": "O", "ӯ": "U", "ӱ": "U", "ӳ": "U", "ӵ": "CH", "ӹ": "Y", "ҵ": "TS", "ҽ": "CH", "ӄ": "K", "ӈ": "N",
    ]

    private static let differing2010: [Unicode.Scalar: String] = ["ц": "TC", "ъ": ""]

    /// Order 310 wrote an apostrophe for ь, which no zone has.
    private static let differing1997: [Unicode.Scalar: String] = ["й": "Y", "ю": "YU", "я": "YA", "ъ": ""]
}
