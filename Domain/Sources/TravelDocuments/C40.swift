// SPDX-License-Identifier: Apache-2.0

/// Three characters in two bytes, as a seal packs letters, digits and fillers (ICAO Doc 9303-13 §2.3; a filler is sent as a blank).
enum C40 {
    private static let latch: UInt8 = 0xFE

    private static func value(_ character: UInt8) -> Int? {
        switch character {
        case CheckDigit.filler, UInt8(ascii: " "): 3
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(character - UInt8(ascii: "0")) + 4
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(character - UInt8(ascii: "A")) + 14
        default: nil
        }
    }

    /// nil: a character that has no place in it.
    static func encode(_ text: String) -> [UInt8]? {
        let characters = Array(text.utf8)
        var bytes: [UInt8] = []
        for start in stride(from: 0, to: characters.count, by: 3) {
            let three = characters[start..<min(start + 3, characters.count)]
            let values = three.compactMap(value)
            guard values.count == three.count else { return nil }
            if values.count == 1 {
                bytes += [latch, three[start] == CheckDigit.filler ? UInt8(ascii: " ") + 1 : three[start] + 1]
            } else {
                // Where one of three is lacking, nought stands for it.
                let packed = 1600 * values[0] + 40 * values[1] + (values.count == 3 ? values[2] : 0) + 1
                bytes += [UInt8(packed / 256), UInt8(packed % 256)]
            }
        }
        return bytes
    }

    /// The characters of so many bytes, blanks as fillers; nil where they are none.
    static func decode(_ bytes: some Collection<UInt8>) -> String? {
        var text: [UInt8] = []
        var rest = Array(bytes)[...]
        while let first = rest.first {
            guard let second = rest.dropFirst().first else { return nil }
            rest = rest.dropFirst(2)
            if first == latch {
                guard rest.isEmpty, second > 0, let value = value(second - 1) else { return nil }
                text.append(character(value))
                continue
            }
            let packed = Int(first) * 256 + Int(second) - 1
            let values = [packed / 1600, packed % 1600 / 40, packed % 40]
            guard packed >= 0, values[0] < 40, values[0] >= 3, values[1] >= 3, values[2] >= 3 || values[2] == 0 && rest.isEmpty else { return nil }
            text += values.filter { $0 != 0 }.map(character)
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func character(_ value: Int) -> UInt8 {
        switch value {
        case 3: CheckDigit.filler
        case 4...13: UInt8(ascii: "0") + UInt8(value - 4)
        default: UInt8(ascii: "A") + UInt8(value - 14)
        }
    }

    /// How many bytes so many characters take.
    static func length(of characters: Int) -> Int { (characters + 2) / 3 * 2 }
}
