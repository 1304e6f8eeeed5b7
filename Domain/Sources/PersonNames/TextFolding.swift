// SPDX-License-Identifier: Apache-2.0

import Foundation

extension String {
    /// Composed compatibility form: presentation forms and ligatures become ordinary letters.
    var precomposed: String {
        utf8.allSatisfy { $0 < 0x80 } ? self : precomposedStringWithCompatibilityMapping
    }
}

/// The canonical text of a name for "is this the same writing?": what a clerk would call unchanged.
///
/// Tatweel, vowel signs, bidirectional controls, doubled and no-break spaces, and Persian instead of Arabic letters do not count.
public func sameWriting(_ text: String) -> String {
    var words: [String] = []
    for token in NameToken.tokens(of: text) { words.append(LetterAlphabet.of(token.script).text(token.letters)) }
    return words.isEmpty ? text.trimmingCharacters(in: .whitespacesAndNewlines) : words.joined(separator: " ")
}
