// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The register on disk: one file of checksummed sections, mapped into memory and never copied.
///
/// Layout (little-endian): `HWREG001`, u32 number of sections, u32 zero; then for each section 16 bytes of name, u64 offset, u64 length,
/// u64 FNV-1a of its bytes; then u64 FNV-1a of everything before; then the sections, each on an 8-byte boundary.
enum RegisterFile {
    static let magic = Array("HWREG001".utf8)
    static let nameWidth = 16

    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }

    static func encode(_ sections: [(name: String, bytes: [UInt8])]) -> Data {
        let headerLength = 16 + sections.count * (nameWidth + 24) + 8
        var data = Data(magic)
        data.append(contentsOf: bytes(UInt32(sections.count)) + bytes(UInt32(0)))
        var offset = (headerLength + 7) / 8 * 8
        for section in sections {
            var name = Array(section.name.utf8.prefix(nameWidth))
            name += [UInt8](repeating: 0, count: nameWidth - name.count)
            data.append(contentsOf: name)
            data.append(contentsOf: bytes(UInt64(offset)) + bytes(UInt64(section.bytes.count)))
            data.append(contentsOf: bytes(section.bytes.withUnsafeBytes(checksum)))
            offset = (offset + section.bytes.count + 7) / 8 * 8
        }
        let sum = data.withUnsafeBytes(checksum)
        data.append(contentsOf: bytes(sum))
        for section in sections {
            data.append(contentsOf: [UInt8](repeating: 0, count: (8 - data.count % 8) % 8))
            data.append(contentsOf: section.bytes)
        }
        return data
    }

    static func bytes(_ value: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: value.littleEndian) { Array($0) } }
}

/// Why a register cannot be used, and which part of it is at fault.
public enum RegisterFault: Error, Equatable, Sendable {
    case notARegister
    case damaged(section: String)
    case missing(section: String)
    case cannotBeRead
}

/// A mapped register file, its sections found and their checksums held.
struct MappedSections: Sendable {
    private let data: Data
    private let places: [String: Range<Int>]

    init(contentsOf url: URL) throws(RegisterFault) {
        guard let data = try? Data(contentsOf: url, options: .alwaysMapped) else { throw .cannotBeRead }
        try self.init(data)
    }

    init(_ data: Data) throws(RegisterFault) {
        guard data.count >= 24, data.starts(with: RegisterFile.magic) else { throw .notARegister }
        let count = Int(Self.load(data, 8, UInt32.self))
        let headerEnd = 16 + count * (RegisterFile.nameWidth + 24)
        guard count < 1000, data.count >= headerEnd + 8 else { throw .damaged(section: "header") }
        let sum = data.withUnsafeBytes { RegisterFile.checksum(UnsafeRawBufferPointer(rebasing: $0[..<headerEnd])) }
        guard sum == Self.load(data, headerEnd, UInt64.self) else { throw .damaged(section: "header") }
        var places: [String: Range<Int>] = [:]
        for index in 0..<count {
            let at = 16 + index * (RegisterFile.nameWidth + 24)
            let name = String(decoding: data[at..<(at + RegisterFile.nameWidth)].prefix { $0 != 0 }, as: UTF8.self)
            let offset = Self.load(data, at + RegisterFile.nameWidth, UInt64.self)
            let length = Self.load(data, at + RegisterFile.nameWidth + 8, UInt64.self)
            guard offset <= UInt64(data.count), length <= UInt64(data.count) - offset else { throw .damaged(section: name) }
            let range = Int(offset)..<Int(offset + length)
            let sum = data.withUnsafeBytes { RegisterFile.checksum(UnsafeRawBufferPointer(rebasing: $0[range])) }
            guard sum == Self.load(data, at + RegisterFile.nameWidth + 16, UInt64.self) else { throw .damaged(section: name) }
            places[name] = range
        }
        self.data = data
        self.places = places
    }

    private static func load<T: FixedWidthInteger>(_ data: Data, _ offset: Int, _ type: T.Type) -> T {
        data.withUnsafeBytes { T(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: T.self)) }
    }

    func bytes(_ name: String) throws(RegisterFault) -> [UInt8] {
        guard let range = places[name] else { throw .missing(section: name) }
        return Array(data[range])
    }

    /// A column of numbers, copied out of the map: four bytes a person.
    func column<T: FixedWidthInteger>(_ name: String, _ type: T.Type) throws(RegisterFault) -> [T] {
        guard let range = places[name] else { throw .missing(section: name) }
        let width = MemoryLayout<T>.size
        guard range.count % width == 0 else { throw .damaged(section: name) }
        return data.withUnsafeBytes { raw in
            (0..<(range.count / width)).map { T(littleEndian: raw.loadUnaligned(fromByteOffset: range.lowerBound + $0 * width, as: T.self)) }
        }
    }
}
