// SPDX-License-Identifier: Apache-2.0

/// Rows already looked at, forgotten at once.
final class RowSet {
    /// Each slot: the row below, and above it the round in which it was put there.
    private let slots: UnsafeMutablePointer<UInt64>
    private var round: UInt64 = 1
    private let mask: Int

    /// - Parameter capacity: a power of two; the set holds at most half as many rows.
    init(capacity: Int = 1 << 17) {
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: 0, count: capacity)
        mask = capacity - 1
    }

    deinit { slots.deallocate() }

    func clear() { round += 1 }

    /// False where it is in already.
    @inline(__always)
    func insert(_ row: UInt32) -> Bool {
        let entry = round << 32 | UInt64(row)
        var slot = Int((row &* 0x9e37_79b1) >> 8) & mask
        while slots[slot] >> 32 == round {
            if slots[slot] == entry { return false }
            slot = (slot + 1) & mask
        }
        slots[slot] = entry
        return true
    }
}
