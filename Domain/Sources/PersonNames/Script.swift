// SPDX-License-Identifier: Apache-2.0

/// The script a name is written in. Homeward compares the three directly, without a Latin detour.
public enum Script: String, Sendable, Codable, CaseIterable, Comparable {
    case arabic, cyrillic, latin

    public static func < (a: Script, b: Script) -> Bool { a.order < b.order }

    /// Its place among all.
    public var order: Int {
        switch self {
        case .arabic: 0
        case .cyrillic: 1
        case .latin: 2
        }
    }

    /// The script of one letter; nil for digits, marks, punctuation and scripts Homeward does not read.
    public init?(of scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x0600...0x06FF, 0x0750...0x077F, 0x08A0...0x08FF, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
        case 0x0400...0x052F: self = .cyrillic
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x024F, 0x1E00...0x1EFF: self = .latin
        default: return nil
        }
    }

    /// The script most letters of the text are written in; nil where it has no letter at all.
    public static func dominant(in text: String) -> Script? { dominant(in: text.unicodeScalars) }

    static func dominant(in scalars: some Sequence<Unicode.Scalar>) -> Script? {
        var counts = (arabic: 0, cyrillic: 0, latin: 0)
        for scalar in scalars where LetterKind.of(scalar) == .letter {
            switch Script(of: scalar) {
            case .arabic: counts.arabic += 1
            case .cyrillic: counts.cyrillic += 1
            case .latin: counts.latin += 1
            case nil: break
            }
        }
        let most = max(counts.arabic, counts.cyrillic, counts.latin)
        if most == 0 { return nil }
        return counts.arabic == most ? .arabic : counts.cyrillic == most ? .cyrillic : .latin
    }
}
