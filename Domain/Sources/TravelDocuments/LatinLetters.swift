// SPDX-License-Identifier: Apache-2.0

/// Latin letters with marks in those of a zone (Doc 9303-3 §6, table A). Where it leaves a choice, the longer spelling, so that the letter shows.
enum LatinLetters {
    static func letter(_ scalar: Unicode.Scalar) -> String? {
        if let own = letters[scalar] ?? scalar.properties.lowercaseMapping.unicodeScalars.first.flatMap({ letters[$0] }) { return own }
        // A letter with marks is the letter without them.
        return LatinBases.bases[scalar].map { String($0) }
    }

    private static let letters: [Unicode.Scalar: String] = [
        "ä": "AE", "å": "AA", "æ": "AE", "ð": "D", "ø": "OE", "ö": "OE", "œ": "OE", "ß": "SS", "ẞ": "SS", "þ": "TH", "ü": "UE", "ĳ": "IJ", "ı": "I", "ł": "L", "đ": "D", "ħ": "H",
        "ŋ": "N", "ŧ": "T", "ə": "E", "ŉ": "N", "ĸ": "Q", "ſ": "S",
    ]
}
