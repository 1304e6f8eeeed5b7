// SPDX-License-Identifier: Apache-2.0

/// The characters of a zone, and the digit that checks them (Doc 9303-3 §4.9: weights 7, 3, 1, modulo 10).
enum CheckDigit {
    static let filler = UInt8(ascii: "<")

    /// What a character counts: a digit itself, a letter from 10, a filler nothing. nil: no character of a zone.
    static func value(_ character: UInt8) -> Int? {
        switch character {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(character - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(character - UInt8(ascii: "A")) + 10
        case filler: 0
        default: nil
        }
    }

    static func of(_ characters: some Sequence<UInt8>) -> Int {
        var sum = 0
        for (index, character) in characters.enumerated() { sum += (value(character) ?? 0) * [7, 3, 1][index % 3] }
        return sum % 10
    }

    static func character(_ characters: some Sequence<UInt8>) -> UInt8 { UInt8(ascii: "0") + UInt8(of(characters)) }
}
