// SPDX-License-Identifier: Apache-2.0

/// What a scalar is to the reading of names.
enum LetterKind: UInt8 {
    case other, letter, mark, apostrophe
    /// Tatweel, zero-width joiners and bidirectional controls: pasted along from office software.
    case silent

    static func of(_ scalar: Unicode.Scalar) -> LetterKind {
        scalar.value < UInt32(table.count) ? table[Int(scalar.value)] : look(scalar)
    }

    /// The scalars that names are written in, looked up once.
    private static let table: [LetterKind] = (0..<0x0700).map { value in Unicode.Scalar(UInt32(value)).map(look) ?? .other }

    private static func look(_ scalar: Unicode.Scalar) -> LetterKind {
        switch scalar.value {
        case 0x27, 0x60, 0x2018, 0x2019, 0x2BB, 0x2BC, 0x2BE, 0x2BF: .apostrophe
        case 0x0640, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x061C: .silent
        default: scalar.properties.generalCategory == .nonspacingMark ? .mark : scalar.properties.isAlphabetic ? .letter : .other
        }
    }
}
