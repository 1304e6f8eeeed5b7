// SPDX-License-Identifier: Apache-2.0

/// A person's or a document's number in 64 bits: up to twelve capitals, digits and hyphens by themselves, anything else as a place in a list
/// of texts. Numbers keep their leading zeros.
enum PackedNumber {
    /// Longest number that fits: 38¹² < 2⁶³.
    static let longest = 12
    static let listed: UInt64 = 1 << 63
    private static let symbols = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-".utf8)
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 0, count: 256)
        for (index, symbol) in symbols.enumerated() { values[Int(symbol)] = UInt8(index + 1) }
        return values
    }()

    /// nil where the text does not fit; 0 for no text.
    static func pack(_ text: UnsafeBufferPointer<UInt8>) -> UInt64? {
        guard text.count <= longest else { return nil }
        var packed: UInt64 = 0
        for byte in text {
            let value = values[Int(byte)]
            if value == 0 { return nil }
            packed = packed * 38 + UInt64(value)
        }
        return packed
    }

    static func pack(_ text: String) -> UInt64? {
        var text = text
        return text.withUTF8 { pack($0) }
    }

    static func text(_ packed: UInt64) -> String {
        var bytes: [UInt8] = []
        var rest = packed
        while rest > 0, rest % 38 > 0 {
            bytes.append(symbols[Int(rest % 38) - 1])
            rest /= 38
        }
        return String(decoding: bytes.reversed(), as: UTF8.self)
    }
}
