// SPDX-License-Identifier: Apache-2.0

/// The reference of a file: seven symbols and a check symbol, as `KTX479HA`. It tells nothing of the person and cannot be guessed.
///
/// The letters look the same in Latin and Cyrillic capitals, so an officer with a Russian keyboard who types КТХ is understood; there is no
/// 0/O, 1/I or 8/B. The check symbol catches every single substitution and every swap of neighbours.
public struct CaseReference: Sendable, Hashable, Codable, Comparable, CustomStringConvertible {
    public let text: String

    static let symbols: [Character] = Array("ABCEHKMPTXY2345679")
    private static let lookalikes: [Character: Character] = [
        "А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H", "К": "K", "М": "M", "Р": "P", "Т": "T", "Х": "X", "У": "Y",
    ]

    /// Reads what somebody typed: any case, Cyrillic look-alikes, Arabic-Indic digits, spaces and hyphens.
    public init?(_ typed: String) {
        let symbols = westernDigits(typed).uppercased().filter { !$0.isWhitespace && $0 != "-" }.map { Self.lookalikes[$0] ?? $0 }
        guard symbols.count == 8, let check = Self.check(symbols.dropLast()), check == symbols.last else { return nil }
        text = String(symbols)
    }

    /// Draws a reference from random numbers; draws again where the check would not be a symbol.
    public static func draw(_ random: () -> UInt64) -> CaseReference {
        while true {
            var value = random()
            let drawn = (0..<7).map { _ -> Character in
                defer { value /= UInt64(symbols.count) }
                return symbols[Int(value % UInt64(symbols.count))]
            }
            if let check = check(drawn[...]), let reference = CaseReference(String(drawn) + String(check)) { return reference }
        }
    }

    /// Σ (i+2)·index modulo 19; 18 has no symbol.
    private static func check(_ body: ArraySlice<Character>) -> Character? {
        var sum = 0
        for (offset, symbol) in body.enumerated() {
            guard let index = symbols.firstIndex(of: symbol) else { return nil }
            sum += (offset + 2) * index
        }
        return sum % 19 < symbols.count ? symbols[sum % 19] : nil
    }

    public var description: String { text }

    public static func < (a: CaseReference, b: CaseReference) -> Bool { a.text < b.text }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let reference = CaseReference(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a case reference"))
        }
        self = reference
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
