// SPDX-License-Identifier: Apache-2.0

/// Numbers the distinct byte strings of a list in the order they come; 0 is the empty one.
final class ByteDictionary {
    private let text: Scratch<UInt8>
    private let starts: Scratch<UInt64>
    /// Open addressing: one more than the number of a string, and the upper half of its hash.
    private var slots: Scratch<UInt64>
    private let folder: String

    init(folder: String) throws(RegisterBuildFault) {
        self.folder = folder
        text = try Scratch(folder: folder)
        starts = try Scratch(folder: folder)
        slots = try Scratch(count: 1 << 14, folder: folder)
        try starts.append(0)
        _ = try number(UnsafeBufferPointer(start: nil, count: 0))
    }

    var count: Int { starts.count - 1 }

    /// Lends one string.
    func lend<R>(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        body(UnsafeBufferPointer(start: text.base + Int(starts[number]), count: Int(starts[number + 1] - starts[number])))
    }

    func number(_ bytes: UnsafeBufferPointer<UInt8>) throws(RegisterBuildFault) -> UInt32 {
        if count * 2 > slots.count { try widen() }
        let hash = Self.hash(bytes)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots.base[slot] != 0 {
            let entry = slots.base[slot]
            if entry >> 32 == hash >> 32, isSame(Int(entry & 0xffff_ffff) - 1, bytes) { return UInt32(entry & 0xffff_ffff) - 1 }
            slot = (slot + 1) & mask
        }
        guard count < UInt32.max - 1 else { throw .tooMany }
        let number = UInt32(count)
        slots.base[slot] = (hash >> 32) << 32 | UInt64(number + 1)
        try text.append(contentsOf: bytes)
        try starts.append(UInt64(text.count))
        return number
    }

    private func isSame(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(starts.base[number])
        guard Int(starts.base[number + 1]) - start == bytes.count else { return false }
        for index in 0..<bytes.count where text.base[start + index] != bytes[index] { return false }
        return true
    }

    private func widen() throws(RegisterBuildFault) {
        let wider = try Scratch<UInt64>(count: slots.count * 4, folder: folder)
        let mask = wider.count - 1
        for number in 0..<count {
            let hash = lend(number) { Self.hash($0) }
            var slot = Int(truncatingIfNeeded: hash) & mask
            while wider.base[slot] != 0 { slot = (slot + 1) & mask }
            wider.base[slot] = (hash >> 32) << 32 | UInt64(number + 1)
        }
        slots = wider
    }

    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(bytes.count)
        var index = 0
        let raw = UnsafeRawBufferPointer(bytes)
        while index + 8 <= bytes.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            hash = (hash ^ word) &* 0x9e37_79b9_7f4a_7c15
            hash ^= hash >> 32
            index += 8
        }
        var last: UInt64 = 0
        while index < bytes.count {
            last = last << 8 | UInt64(bytes[index])
            index += 1
        }
        hash = (hash ^ last) &* 0x9e37_79b9_7f4a_7c15
        hash ^= hash >> 32
        hash = hash &* 0xd6e8_feb8_6659_fd93
        return hash ^ (hash >> 32)
    }
}
