// SPDX-License-Identifier: Apache-2.0

/// How the camera was held: Exif tag 0x0112. Upright when the file says nothing sensible.
enum Orientation: Int {
    case upright = 1, mirrored, overturned, flipped, transposed, right, transversed, left

    static func read(_ jpeg: [UInt8]) -> Orientation {
        var at = 2
        while let marker = number(jpeg, at, 2), marker > 0xFF00, marker != 0xFFDA, let length = number(jpeg, at + 2, 2), length >= 2 {
            if marker == 0xFFE1, length >= 16, number(jpeg, at + 4, 4) == 0x4578_6966 { return inExif(jpeg, at + 10) }
            at += 2 + length
        }
        return .upright
    }

    /// - Parameter tiff: where the TIFF header of the Exif segment stands.
    private static func inExif(_ jpeg: [UInt8], _ tiff: Int) -> Orientation {
        let little = number(jpeg, tiff, 2) == 0x4949
        guard let start = number(jpeg, tiff + 4, 4, little), let count = number(jpeg, tiff + start, 2, little) else { return .upright }
        for entry in 0..<count {
            let field = tiff + start + 2 + entry * 12
            guard let tag = number(jpeg, field, 2, little) else { return .upright }
            if tag == 0x0112 { return number(jpeg, field + 8, 2, little).flatMap { Orientation(rawValue: $0) } ?? .upright }
        }
        return .upright
    }

    private static func number(_ bytes: [UInt8], _ at: Int, _ length: Int, _ little: Bool = false) -> Int? {
        guard at >= 0, length <= bytes.count, at <= bytes.count - length else { return nil }
        let field = bytes[at..<at + length]
        return little ? field.reversed().reduce(0) { $0 << 8 | Int($1) } : field.reduce(0) { $0 << 8 | Int($1) }
    }
}
