// SPDX-License-Identifier: Apache-2.0

/// One word of a name: as written, and as canonical letters of its script.
public struct NameToken: Sendable, Hashable {
    public let text: String
    public let script: Script
    public let letters: [UInt8]
    /// The word with the nasab particle that stood before it, as others write it in one (ben Ali, Benali).
    let attached: [UInt8]?
    /// The word without the article that stood before it.
    let bare: [UInt8]?

    public init(text: String, script: Script, letters: [UInt8], attached: [UInt8]? = nil, bare: [UInt8]? = nil) {
        self.text = text
        self.script = script
        self.letters = letters
        self.attached = attached
        self.bare = bare
    }

    /// A particle of a nasab stood before it.
    var isMarkedFather: Bool { attached != nil }

    func after(_ particle: NameToken) -> NameToken {
        NameToken(text: text, script: script, letters: letters, attached: particle.letters + letters, bare: bare)
    }

    func afterArticle(_ article: NameToken) -> NameToken {
        NameToken(text: article.text + " " + text, script: script, letters: article.letters + letters, bare: letters)
    }

    /// One word read by itself; nil where it holds no letter.
    public init?(_ text: String) {
        guard let token = NameToken.tokens(of: text).reduce(nil as NameToken?, { $0?.joined(with: $1) ?? $1 }) else { return nil }
        self = token
    }

    /// It and the words after it as one.
    func joined(with others: ArraySlice<NameToken>) -> NameToken { others.reduce(self) { $0.joined(with: $1) } }

    public func joined(with next: NameToken) -> NameToken {
        NameToken(text: text + " " + next.text, script: script, letters: letters + next.letters)
    }

    /// Splits a text into words. Apostrophes belong to the word; marks, tatweel and bidirectional controls are dropped from the
    /// canonical letters only. A word in mixed scripts is read in the script most of its letters have.
    public static func tokens(of text: String) -> [NameToken] {
        var tokens: [NameToken] = []
        var word: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            switch LetterKind.of(scalar) {
            case .silent, .apostrophe: continue
            case .letter, .mark: word.append(scalar)
            case .other:
                if let token = NameToken(scalars: word) { tokens.append(token) }
                word.removeAll(keepingCapacity: true)
            }
        }
        if let token = NameToken(scalars: word) { tokens.append(token) }
        return tokens
    }

    private init?(scalars: [Unicode.Scalar]) {
        guard let script = Script.dominant(in: scalars) else { return nil }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        let alphabet = LetterAlphabet.of(script)
        var letters: [UInt8] = []
        if scalars.allSatisfy({ LetterKind.of($0) == .letter }) {
            for scalar in scalars { alphabet.append(scalar, to: &letters) }
        } else {
            for scalar in String(text).precomposed.unicodeScalars { alphabet.append(scalar, to: &letters) }
        }
        if letters.isEmpty { return nil }
        self.init(text: String(text), script: script, letters: letters.count > Self.longest ? Array(letters.prefix(Self.longest)) : letters)
    }

    /// Letters beyond this length say nothing more about who a person is, and hostile input must not cost time.
    static let longest = 24
}
