// SPDX-License-Identifier: Apache-2.0

/// Names of other scripts in the letters of a zone (ICAO Doc 9303-3 §6). For issuing only: passports in the wild carry whatever was heard, and names are
/// matched by another room.
public enum ZoneLetters {
    /// Under which rule a Russian passport spells names; one person may have had several.
    public enum CyrillicRule: String, Sendable, Codable, CaseIterable {
        /// Order 310 of the Ministry of the Interior, 1997.
        case order1997
        /// GOST R 52535.1-2006, by order 26 of the Federal Migration Service, 2010.
        case gost2010
        /// Doc 9303, since 2014.
        case icao
    }

    /// The words of a name, each in the letters A to Z. What no table knows is left out; nothing else than letters is ever given.
    public static func words(_ name: String, _ rule: CyrillicRule = .icao) -> [String] {
        name.split(whereSeparator: { parts($0) }).map { word($0.unicodeScalars, rule) }.filter { !$0.isEmpty }
    }

    /// What parts the words of a name in a zone; an apostrophe does not (Doc 9303-3 §4.6).
    private static func parts(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first else { return false }
        return character.isWhitespace || scalar == "-" || (0x2010...0x2015).contains(scalar.value) || scalar == "," || scalar == "،" || scalar == "/" || scalar == "<"
    }

    private static func word(_ scalars: Substring.UnicodeScalarView, _ rule: CyrillicRule) -> String {
        let letters = Array(scalars)
        var written: [String] = []
        for (index, scalar) in letters.enumerated() {
            // Tāʾ marbūṭa is one thing within a word and another at its end, whatever marks stand after it.
            let isLast = letters[(index + 1)...].allSatisfy { ArabicLetters.isMark($0) }
            if scalar == ArabicLetters.shadda {
                // The letter before is written twice.
                if let last = written.last { written.append(last) }
            } else if let letter = letter(scalar, isLast: isLast, rule) {
                written.append(letter)
            }
        }
        return written.joined()
    }

    /// One letter; nil where it is none, or none is written for it.
    static func letter(_ scalar: Unicode.Scalar, isLast: Bool = false, _ rule: CyrillicRule = .icao) -> String? {
        switch scalar.value {
        case 0x41...0x5A: String(scalar)
        case 0x61...0x7A: String(scalar).uppercased()
        case 0xC0...0x24F, 0x1E00...0x1EFF: LatinLetters.letter(scalar)
        case 0x400...0x52F: CyrillicLetters.letter(scalar, rule)
        case 0x600...0x6FF: ArabicLetters.letter(scalar, isLast: isLast)
        default: nil
        }
    }
}
