// SPDX-License-Identifier: Apache-2.0

/// The encodings that lists arrive in. Guessed from the first bytes; an officer can always say otherwise.
public enum TextEncoding: String, Sendable, Codable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1256 = "Windows-1256"
    case windows1251 = "Windows-1251"

    /// The encoding a file begins in, and the length of its byte order mark.
    public static func guess(from sample: [UInt8]) -> (encoding: TextEncoding, mark: Int) {
        if sample.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if sample.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if sample.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        if let wide = unmarkedUTF16(sample) { return (wide, 0) }
        if isUTF8(sample) { return (.utf8, 0) }
        return (looksCyrillic(sample) ? .windows1251 : .windows1256, 0)
    }

    /// UTF-16 without a mark shows in line ends and separators: every other byte of them is zero.
    private static func unmarkedUTF16(_ sample: [UInt8]) -> TextEncoding? {
        var zeros = [0, 0]
        for (index, byte) in sample.prefix(4096).enumerated() where byte == 0 { zeros[index % 2] += 1 }
        guard zeros[0] + zeros[1] > sample.prefix(4096).count / 50 else { return nil }
        return zeros[1] > zeros[0] ? .utf16LittleEndian : .utf16BigEndian
    }

    /// Valid UTF-8, but for a character cut off at the end of the sample.
    static func isUTF8(_ sample: [UInt8]) -> Bool {
        var index = 0
        while index < sample.count {
            let length = utf8Length(sample[index])
            guard length > 0 else { return false }
            for next in 1..<max(length, 1) where index + next < sample.count {
                if sample[index + next] & 0xC0 != 0x80 { return false }
            }
            index += length
        }
        return true
    }

    static func utf8Length(_ lead: UInt8) -> Int {
        switch lead {
        case 0x00...0x7F: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }

    /// Read as Windows-1251, Russian has small letters after capitals; Arabic text gives capitals in the middle of words.
    private static func looksCyrillic(_ sample: [UInt8]) -> Bool {
        var letters = 0
        var odd = 0
        for (before, byte) in zip(sample, sample.dropFirst()) where byte >= 0xC0 {
            letters += 1
            if before >= 0xE0 && byte < 0xE0 { odd += 1 }
        }
        return odd * 20 <= letters
    }
}
