// SPDX-License-Identifier: Apache-2.0

/// Western digits for the digits that lists arrive in: ٠١٢ (Arabic-Indic), ۰۱۲ (Persian) and 012 are one number.
public func westernDigits(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x0660...0x0669: out.append(Unicode.Scalar(UInt8(scalar.value - 0x0660 + 48)))
        case 0x06F0...0x06F9: out.append(Unicode.Scalar(UInt8(scalar.value - 0x06F0 + 48)))
        case 0xFF10...0xFF19: out.append(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 48)))
        default: out.append(scalar)
        }
    }
    return String(out)
}

/// The text of a cell without what office software pastes along: bidirectional controls, tatweel, no-break and doubled spaces.
/// What was received is kept apart from this, byte for byte.
public func cleanText(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var spaced = true
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x0640, 0x061C, 0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: continue
        default:
            if scalar.properties.isWhitespace {
                if !spaced { out.append(" ") }
                spaced = true
            } else {
                out.append(scalar)
                spaced = false
            }
        }
    }
    if out.last == " " { out.removeLast() }
    return String(out)
}
