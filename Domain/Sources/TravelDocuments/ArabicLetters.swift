// SPDX-License-Identifier: Apache-2.0

/// Arabic letters in those of a zone, so that they can be told back from it: X is the letter that says that the next belongs to it
/// (Doc 9303-3 §6, table C; ICAO TAG/MRTD, Transliteration rules (Arabic), V3.4.1 of October 2011).
enum ArabicLetters {
    static let shadda: Unicode.Scalar = "\u{651}"

    /// Marks that are written above and below letters, and the stroke that only makes a word longer.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7, 0x6E8, 0x6EA...0x6ED: true
        default: false
        }
    }

    static func letter(_ scalar: Unicode.Scalar, isLast: Bool) -> String? {
        if scalar == "ة" { return isLast ? "XAH" : "XTA" }
        return letters[scalar]
    }

    private static let letters: [Unicode.Scalar: String] = [
        "ء": "XE", "آ": "XAA", "أ": "XAE", "ؤ": "U", "إ": "I", "ئ": "XI", "ا": "A", "ب": "B", "ت": "T", "ث": "XTH", "ج": "J", "ح": "XH", "خ": "XKH", "د": "D", "ذ": "XDH",
        "ر": "R", "ز": "Z", "س": "S", "ش": "XSH", "ص": "XSS", "ض": "XDZ", "ط": "XTT", "ظ": "XZZ", "ع": "E", "غ": "G", "ف": "F", "ق": "Q", "ك": "K", "ل": "L", "م": "M",
        "ن": "N", "ه": "H", "و": "W", "ى": "XAY", "ي": "Y",
        // Of Persian, Kurdish and Urdu. ICAO's table has these too, and it was not read: the nearest Latin letters after X, unresolved.
        "ٱ": "XXA", "پ": "XP", "چ": "XC", "ژ": "XJ", "ک": "K", "گ": "XG", "ی": "Y", "ې": "Y", "ێ": "Y", "ۆ": "W", "ە": "H", "ھ": "H", "ہ": "H", "ۀ": "H", "ۃ": "XTG", "ے": "XYE",
        "ڤ": "XV", "ڕ": "R", "ڵ": "L", "ٹ": "XXT", "ڈ": "XXD", "ڑ": "XXR", "ں": "XNN", "ڭ": "XKN", "ۇ": "W", "ۈ": "W", "ۋ": "W", "ړ": "R", "ښ": "XSH", "ځ": "XDZ", "څ": "XC", "ټ": "XXT",
        "ډ": "XXD", "ڼ": "N", "ګ": "XG", "ۍ": "Y", "ڨ": "XV", "ڧ": "Q", "ڢ": "F",
    ]
}
