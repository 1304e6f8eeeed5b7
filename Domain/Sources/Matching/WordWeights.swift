// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What each word that a register knows is worth against one asked word in one field, in bits.
///
/// A word that sounds alike is worth how much likelier the asked spelling is from it than from the register's people at large; so no name is
/// worth more than it is rare. Every other word is worth what it is to be wrong.
public final class WordWeights: @unchecked Sendable {
    // Unchecked: the memory behind `view` is written only while it is made.
    /// The weights for reading that must not count references; good for as long as this lives.
    public let view: WordWeightView
    private let memory: UnsafeMutableRawPointer
    private let kindred: WordGroups?
    /// The words that speak for, best first.
    public let best: [(word: UInt32, bits: Float)]

    /// Chance that a name that sounds like none of the register's gives the asked spelling, beside the letters' own.
    private static let elsewhere = 0.25

    /// - Parameters:
    ///   - alike: words that sound alike, their likeness in bits, and the share of people who have them.
    ///   - wrong: share of right pairs in which the field holds another name.
    ///   - kindred: what a word that is not alike is worth by its group, as a town is by the region it lies in; where a word is alike, what says
    ///     more counts.
    public init(_ alike: [(word: UInt32, likeness: Float, share: Double)], wrong: Double, kindred: WordGroups? = nil) {
        let listed = alike.reduce(0.0) { $0 + $1.share }
        let powers = alike.map { exp2(Double($0.likeness)) }
        let chance = zip(alike, powers).reduce(max(0, 1 - listed) * Self.elsewhere) { $0 + $1.0.share * $1.1 }
        var weighed = zip(alike, powers).map { entry, power in (word: entry.word, bits: Float(log2((1 - wrong) * power / chance + wrong))) }
        if let kindred { weighed = weighed.map { ($0.word, max($0.bits, kindred[$0.word])) } }
        weighed.sort { ($0.bits, $1.word) > ($1.bits, $0.word) }
        best = weighed.filter { $0.bits > 0 && $0.word != 0 }
        var capacity = 16
        while capacity < weighed.count * 2 { capacity *= 2 }
        self.kindred = kindred
        memory = UnsafeMutableRawPointer.allocate(byteCount: capacity * WordWeightView.width, alignment: 8)
        memory.initializeMemory(as: UInt64.self, repeating: 0, count: capacity)
        for (word, bits) in weighed where word != 0 {
            var slot = WordWeightView.slot(word) & (capacity - 1)
            while memory.load(fromByteOffset: slot * WordWeightView.width, as: UInt32.self) != 0 { slot = (slot + 1) & (capacity - 1) }
            memory.storeBytes(of: word, toByteOffset: slot * WordWeightView.width, as: UInt32.self)
            memory.storeBytes(of: bits, toByteOffset: slot * WordWeightView.width + 4, as: Float.self)
        }
        view = WordWeightView(slots: UnsafeRawPointer(memory), mask: capacity - 1, differs: Float(log2(wrong)), kindred: kindred?.view)
    }

    deinit { memory.deallocate() }

    /// What a recorded word is worth; word 0 is "not recorded" and says nothing.
    public subscript(_ word: UInt32) -> Float { view[word] }
}

/// The weights of a word while somebody else keeps them; without any, every word is worth nothing.
public struct WordWeightView {
    @usableFromInline
    let slots: UnsafeRawPointer?
    @usableFromInline
    let mask: Int
    /// What a recorded word that is not alike is worth.
    @usableFromInline
    let differs: Float
    @usableFromInline
    let kindred: WordGroups.View?
    /// Bytes of a word and its weight.
    @usableFromInline
    static let width = 8

    init(slots: UnsafeRawPointer?, mask: Int, differs: Float, kindred: WordGroups.View? = nil) {
        self.kindred = kindred
        self.slots = slots
        self.mask = mask
        self.differs = differs
    }

    public static var none: WordWeightView { WordWeightView(slots: nil, mask: 0, differs: 0) }

    @inlinable
    static func slot(_ word: UInt32) -> Int { Int((word &* 0x9e37_79b1) >> 7) }

    @inlinable
    @inline(__always)
    public subscript(_ word: UInt32) -> Float {
        guard word != 0, let slots else { return 0 }
        var slot = Self.slot(word) & mask
        while true {
            let known = slots.load(fromByteOffset: slot * Self.width, as: UInt32.self)
            if known == word { return slots.load(fromByteOffset: slot * Self.width + 4, as: Float.self) }
            if known == 0 { return kindred?[word] ?? differs }
            slot = (slot + 1) & mask
        }
    }
}

/// What words are worth by the group they are of, as the towns of one region are.
public final class WordGroups: @unchecked Sendable {
    // Unchecked: the memory behind `view` is written only while it is made.
    /// For reading that must not count references; good for as long as this lives.
    public let view: View
    private let numbers: GroupNumbers

    public struct View {
        @usableFromInline
        let numbers: UnsafePointer<UInt16>
        @usableFromInline
        let count: Int
        @usableFromInline
        let bits: UnsafePointer<Float>

        /// A damaged file may hold numbers of words that are none; they are worth nothing.
        @inlinable
        @inline(__always)
        public subscript(_ word: UInt32) -> Float { Int(word) < count ? bits[Int(numbers[Int(word)])] : 0 }
    }

    /// - Parameter bits: what each group is worth, one for each number that is among `numbers`.
    public init(_ numbers: GroupNumbers, bits: [Float]) {
        self.numbers = numbers
        let memory = UnsafeMutablePointer<Float>.allocate(capacity: max(bits.count, Int(numbers.greatest) + 1))
        memory.initialize(repeating: 0, count: max(bits.count, Int(numbers.greatest) + 1))
        for (group, worth) in bits.enumerated() { memory[group] = worth }
        view = View(numbers: numbers.start, count: numbers.count, bits: memory)
    }

    deinit { view.bits.deallocate() }

    public subscript(_ word: UInt32) -> Float { view[word] }
}

/// The group of each word by the word's number, laid out once for many questions.
public final class GroupNumbers: @unchecked Sendable {
    // Unchecked: written only while it is made.
    fileprivate let start: UnsafePointer<UInt16>
    public let count: Int
    fileprivate let greatest: UInt16

    public init(_ numbers: [UInt16]) {
        let memory = UnsafeMutablePointer<UInt16>.allocate(capacity: max(numbers.count, 1))
        memory.initialize(from: numbers, count: numbers.count)
        start = UnsafePointer(memory)
        count = numbers.count
        greatest = numbers.max() ?? 0
    }

    deinit { start.deallocate() }

    public subscript(_ word: Int) -> Int { (0..<count).contains(word) ? Int(start[word]) : 0 }
}
