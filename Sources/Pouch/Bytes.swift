// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Reads length-prefixed blocks and never past the end.
struct ByteReader {
    private let data: Data
    private(set) var position = 0

    init(_ data: Data) { self.data = Data(data) }

    var isAtEnd: Bool { position == data.count }

    mutating func take(_ count: Int) throws(PouchFault) -> Data {
        guard count >= 0, count <= data.count - position else { throw PouchFault(.malformed) }
        defer { position += count }
        return data.subdata(in: position..<(position + count))
    }

    /// Everything that has not been taken yet.
    var rest: Data {
        mutating get throws(PouchFault) { try take(data.count - position) }
    }

    mutating func number<T: FixedWidthInteger>(_ type: T.Type) throws(PouchFault) -> T {
        try take(MemoryLayout<T>.size).reduce(0) { $0 << 8 | T($1) }
    }

    mutating func block(atMost most: Int) throws(PouchFault) -> Data {
        let count = Int(try number(UInt32.self))
        guard count <= most else { throw PouchFault(.tooLarge) }
        return try take(count)
    }
}

extension Data {
    init(bigEndian value: some FixedWidthInteger) { self = Swift.withUnsafeBytes(of: value.bigEndian) { Data($0) } }

    /// The length in four bytes, then the bytes.
    init(block bytes: Data) { self = Data(bigEndian: UInt32(bytes.count)) + bytes }

    /// Digits that were checked before; anything else counts as 0.
    init(hex digits: String) {
        let values = digits.utf8.map { UInt8($0 > 57 ? $0 &- 87 : $0 &- 48) & 15 }
        self = Data(stride(from: 0, to: values.count - 1, by: 2).map { values[$0] << 4 | values[$0 + 1] })
    }
}

extension Sequence where Element == UInt8 {
    public var hex: String {
        let digits: StaticString = "0123456789abcdef"
        return digits.withUTF8Buffer { digits in String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self) }
    }
}

extension String {
    /// SHA-256 as 64 lower-case hexadecimal digits.
    var isHexHash: Bool { utf8.count == 64 && utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) } }
}
