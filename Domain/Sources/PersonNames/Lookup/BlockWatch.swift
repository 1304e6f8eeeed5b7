// SPDX-License-Identifier: Apache-2.0

public import Synchronization

/// Holds each block of a file against its checksum when it is first read, so that opening costs nothing and damage is never used.
public final class BlockWatch: @unchecked Sendable {
    // Unchecked: the bytes are never written, and what was seen is only ever set, atomically.
    /// Bytes of one block.
    public static let size = 1 << 16
    private static let unseen: UInt8 = 0
    @usableFromInline static let sound: UInt8 = 1
    private static let damaged: UInt8 = 2

    private let start: UnsafeRawPointer
    private let count: Int
    private let sums: [UInt64]
    @usableFromInline let blocks: Int
    @usableFromInline let states: UnsafeMutablePointer<Atomic<UInt8>>
    /// One more than the number of the first damaged block that was met.
    private let found = Atomic<Int>(0)

    public init(start: UnsafeRawPointer, count: Int, sums: [UInt64]) {
        self.start = start
        self.count = count
        self.sums = sums
        blocks = sums.count
        states = UnsafeMutablePointer<Atomic<UInt8>>.allocate(capacity: max(sums.count, 1))
        for index in sums.indices { (states + index).initialize(to: Atomic(Self.unseen)) }
    }

    deinit {
        states.deinitialize(count: sums.count)
        states.deallocate()
    }

    /// Where the first damage that was met begins.
    public var damage: Int? {
        let block = found.load(ordering: .acquiring)
        return block == 0 ? nil : (block - 1) * Self.size
    }

    @inlinable
    @inline(__always)
    func areSound(_ place: Int, _ length: Int) -> Bool {
        let first = place / Self.size
        let last = (place + max(length, 1) - 1) / Self.size
        guard first >= 0, last < blocks else { return false }
        for block in first...last where states[block].load(ordering: .relaxed) != Self.sound {
            guard look(block) else { return false }
        }
        return true
    }

    @inline(never)
    @usableFromInline
    func look(_ block: Int) -> Bool {
        if states[block].load(ordering: .relaxed) == Self.damaged { return false }
        let begin = block * Self.size
        let length = min(Self.size, count - begin)
        let isSound = length > 0 && Self.checksum(UnsafeRawBufferPointer(start: start + begin, count: length)) == sums[block]
        states[block].store(isSound ? Self.sound : Self.damaged, ordering: .relaxed)
        if !isSound { _ = found.compareExchange(expected: 0, desired: block + 1, ordering: .acquiringAndReleasing) }
        return isSound
    }

    /// FNV-1a over 64-bit little-endian words, the last filled with zeros, then over the length. Finds accidents, not forgers.
    public static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func take(_ word: UInt64) {
            hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
            hash ^= hash >> 29
        }
        let words = bytes.count / 8
        for index in 0..<words { take(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))) }
        var last: UInt64 = 0
        for index in (words * 8)..<bytes.count { last |= UInt64(bytes[index]) << UInt64(8 * (index - words * 8)) }
        take(last)
        take(UInt64(bytes.count))
        return hash
    }
}
