// SPDX-License-Identifier: Apache-2.0

/// Turns chunks of any supported encoding into UTF-8, carrying what a chunk boundary cut through.
struct Transcoder: Sendable {
    let encoding: TextEncoding
    private var carried: [UInt8] = []
    private var highSurrogate: UInt16?

    init(_ encoding: TextEncoding) { self.encoding = encoding }

    mutating func utf8(_ chunk: ArraySlice<UInt8>) -> [UInt8] {
        switch encoding {
        case .utf8: return Array(chunk)
        case .windows1256: return single(chunk, CodePages.windows1256)
        case .windows1251: return single(chunk, CodePages.windows1251)
        case .utf16LittleEndian: return wide(chunk, high: 1)
        case .utf16BigEndian: return wide(chunk, high: 0)
        }
    }

    private func single(_ chunk: ArraySlice<UInt8>, _ page: [UInt16]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(chunk.count * 2)
        for byte in chunk {
            if byte < 0x80 { out.append(byte) } else { Self.append(UInt32(page[Int(byte) - 0x80]), to: &out) }
        }
        return out
    }

    private mutating func wide(_ chunk: ArraySlice<UInt8>, high: Int) -> [UInt8] {
        let bytes = carried + chunk
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index + 1 < bytes.count {
            let unit = UInt16(bytes[index + high]) << 8 | UInt16(bytes[index + 1 - high])
            index += 2
            if let first = highSurrogate {
                highSurrogate = nil
                if (0xDC00...0xDFFF).contains(unit) {
                    Self.append(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(unit) - 0xDC00), to: &out)
                    continue
                }
                Self.append(0xFFFD, to: &out)
            }
            if (0xD800...0xDBFF).contains(unit) { highSurrogate = unit } else { Self.append(UInt32(unit), to: &out) }
        }
        carried = Array(bytes[index...])
        return out
    }

    private static func append(_ value: UInt32, to out: inout [UInt8]) {
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        if let encoded = UTF8.encode(scalar) { out.append(contentsOf: encoded) }
    }
}
