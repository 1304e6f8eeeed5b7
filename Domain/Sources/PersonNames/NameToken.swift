// SPDX-License-Identifier: Apache-2.0

/// One word of a name: as written, and as canonical letters of its script.
public struct NameToken: Sendable, Hashable {
    public let text: String
    public let script: Script
    public let letters: [UInt8]
    /// The word with the nasab particle that stood before it, as others write it in one (ben Ali, Benali).
    let attached: [UInt8]?

    public init(text: String, script: Script, letters: [UInt8], attached: [UInt8]? = nil) {
        self.text = text
        self.script = script
        self.letters = letters
        self.attached = attached
    }

    func after(_ particle: NameToken) -> NameToken {
        NameToken(text: text, script: script, letters: letters, attached: particle.letters + letters)
    }

    /// One word read by itself; nil where it holds no letter.
    public init?(_ text: String) {
        guard let token = NameToken.tokens(of: text).reduce(nil as NameToken?, { $0?.joined(with: $1) ?? $1 }) else { return nil }
        self = token
    }

    public func joined(with next: NameToken) -> NameToken {
        NameToken(text: text + " " + next.text, script: script, letters: letters + next.letters)
    }

    /// Splits a text into words. Apostrophes belong to the word; marks, tatweel and bidirectional controls are dropped from the
    /// canonical letters only. A word in mixed scripts is read in the script most of its letters have.
    public static func tokens(of text: String) -> [NameToken] {
        var tokens: [NameToken] = []
        var word = String.UnicodeScalarView()
        func close() {
            let text = String(word)
            word = String.UnicodeScalarView()
            guard let script = Script.dominant(in: text) else { return }
            let alphabet = LetterAlphabet.of(script)
            let letters = text.precomposed.unicodeScalars.flatMap { alphabet.codes(of: $0) }
            if !letters.isEmpty { tokens.append(NameToken(text: text, script: script, letters: Array(letters.prefix(longest)))) }
        }
        for scalar in text.unicodeScalars {
            if isSilent(scalar) { continue }
            if scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark || isApostrophe(scalar) {
                if !isApostrophe(scalar) { word.append(scalar) }
            } else {
                close()
            }
        }
        close()
        return tokens
    }

    /// Letters beyond this length say nothing more about who a person is, and hostile input must not cost time.
    static let longest = 24

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x60, 0x2018, 0x2019, 0x2BB, 0x2BC, 0x2BE, 0x2BF: true
        default: false
        }
    }

    /// Tatweel, zero-width joiners and bidirectional controls: pasted along from office software.
    private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0640, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x061C: true
        default: false
        }
    }
}
