// SPDX-License-Identifier: Apache-2.0

/// Random numbers that are the same for the same seed (SplitMix64).
public struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    public init(seed: UInt64) { state = seed }

    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func chance(_ share: Double) -> Bool { Double(next() >> 11) / Double(1 << 53) < share }

    mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }

    mutating func pick<T>(_ items: [T]) -> T { items[below(items.count)] }

    /// One of weighted words, common ones more often.
    mutating func draw(_ words: [(text: String, weight: Int)]) -> String {
        var left = below(words.reduce(0) { $0 + $1.weight })
        for word in words {
            left -= word.weight
            if left < 0 { return word.text }
        }
        return words[0].text
    }
}
