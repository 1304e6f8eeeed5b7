// SPDX-License-Identifier: Apache-2.0

/// Scores two words as one name, whatever the scripts: learned tables across scripts, weighted edits within one.
public enum LetterModel {
    /// log₂ likelihood ratio that the two are one name; symmetric.
    public static func bits(_ a: [UInt8], _ aScript: Script, _ b: [UInt8], _ bScript: Script) -> Float {
        if aScript == bScript { return SameScript.bits(a, b, aScript) }
        guard aScript < bScript else { return bits(b, bScript, a, aScript) }
        return table(aScript, bScript).bits(a, b)
    }

    /// The best reading of two words: with or without the article, women's and men's surname forms.
    public static func bits(_ a: NameToken, _ b: NameToken) -> Float {
        var best = -Float.infinity
        for x in Readings.plain(a) {
            for y in Readings.plain(b) {
                best = max(best, bits(x.letters, a.script, y.letters, b.script) - x.cost - y.cost)
            }
        }
        return best
    }

    static func table(_ a: Script, _ b: Script) -> LetterTable {
        switch (a, b) {
        case (.arabic, .cyrillic), (.cyrillic, .arabic): arabicCyrillic
        case (.arabic, _), (_, .arabic): arabicLatin
        default: cyrillicLatin
        }
    }

    private static let arabicCyrillic = LetterTable(first: .arabic, second: .cyrillic, text: LearnedTables.arabicCyrillic)
    private static let arabicLatin = LetterTable(first: .arabic, second: .latin, text: LearnedTables.arabicLatin)
    private static let cyrillicLatin = LetterTable(first: .cyrillic, second: .latin, text: LearnedTables.cyrillicLatin)
}
