// SPDX-License-Identifier: Apache-2.0

import PersonNames

/// How the numbers of a row are packed: one behind another, each in as many bits as the greatest of its kind needs (docs/spec/registry.md).
struct RowLayout: Sendable {
    /// Bytes of a row.
    let width: Int
    private let word: Int
    private let grandfather: Int
    private let place: Int
    private let wordMask: UInt64
    private let grandfatherMask: UInt64
    private let placeMask: UInt64

    /// Numbers are read eight bytes at a time; so many lie behind the last row.
    static let padding = 8
    private static let birthAndSex = 22
    private static let birthAndSexMask: UInt64 = 1 << 22 - 1

    /// - Parameters: how many words and places there are to number; whether anybody's grandfather is recorded, who takes no room otherwise.
    init(words: Int, grandfathers: Bool, places: Int) {
        func bits(_ count: Int) -> Int { max(1, Int.bitWidth - max(count - 1, 0).leadingZeroBitCount) }
        word = min(bits(words), 32)
        place = min(bits(places), 32)
        wordMask = 1 << UInt64(word) - 1
        grandfather = grandfathers ? word : 0
        grandfatherMask = 1 << UInt64(grandfather) - 1
        placeMask = 1 << UInt64(place) - 1
        width = (5 * word + grandfather + place + Self.birthAndSex + 1 + 7) / 8
    }

    var hasGrandfathers: Bool { grandfather > 0 }

    func bytes(people: Int) -> Int { people * width + Self.padding }

    @inline(__always)
    func read(_ start: UnsafeRawPointer) -> RegisterRow {
        @inline(__always)
        func number(_ bit: Int, _ mask: UInt64) -> UInt32 {
            let bytes = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self))
            return UInt32(truncatingIfNeeded: bytes >> UInt64(bit & 7) & mask)
        }
        let after = 5 * word + grandfather + place
        return RegisterRow(
            given: number(0, wordMask), family: number(word, wordMask), patronymic: number(2 * word, wordMask), father: number(3 * word, wordMask),
            grandfather: number(5 * word, grandfatherMask), mother: number(4 * word, wordMask), place: number(5 * word + grandfather, placeMask), birthAndSex: number(after, Self.birthAndSexMask),
            hasDocument: number(after + Self.birthAndSex, 1) != 0)
    }

    /// Writes the row's own bytes only: others may be written beside it at the same time.
    func write(_ row: RegisterRow, to start: UnsafeMutableRawPointer) {
        var bytes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
        withUnsafeMutableBytes(of: &bytes) { bytes in
            var bit = 0
            func add(_ number: UInt32, _ width: Int) {
                let known = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: bit >> 3, as: UInt64.self))
                bytes.storeBytes(of: (known | UInt64(number) << UInt64(bit & 7)).littleEndian, toByteOffset: bit >> 3, as: UInt64.self)
                bit += width
            }
            for number in [row.given, row.family, row.patronymic, row.father, row.mother] { add(number, word) }
            add(row.grandfather, grandfather)
            add(row.place, place)
            add(row.birthAndSex, Self.birthAndSex)
            add(row.hasDocument ? 1 : 0, 1)
            for index in 0..<width { start.storeBytes(of: bytes[index], toByteOffset: index, as: UInt8.self) }
        }
    }
}

/// The rows of a file while it is made.
struct PackedRows {
    let start: UnsafeMutableRawPointer
    let layout: RowLayout

    subscript(_ index: Int) -> RegisterRow {
        get { layout.read(UnsafeRawPointer(start) + index * layout.width) }
        nonmutating set { layout.write(newValue, to: start + index * layout.width) }
    }
}
