// SPDX-License-Identifier: Apache-2.0

/// A tree of a size, read by its full subtrees, wherever they are kept. Making a proof asks for as many of them as the tree is high, not for every leaf.
public struct MerkleTree {
    public let size: Int
    /// Root of the full subtree over these leaves: so many as a power of two, from a multiple of it.
    private let subtree: (Range<Int>) throws -> MerkleHash

    public init(size: Int, subtree: @escaping (Range<Int>) throws -> MerkleHash) {
        self.size = size
        self.subtree = subtree
    }

    /// The proof that the leaf at an index belongs to the tree (RFC 9162 §2.1.3.1).
    public func inclusion(of index: Int) throws -> [MerkleHash] {
        guard (0..<size).contains(index) else { return [] }
        var leaves = 0..<size
        var path: [MerkleHash] = []
        while leaves.count > 1 {
            let (left, right) = Self.halves(of: leaves)
            path.append(try root(of: left.contains(index) ? right : left))
            leaves = left.contains(index) ? left : right
        }
        return path.reversed()
    }

    /// The proof that the tree grew from that of its first so many leaves (RFC 9162 §2.1.4.1).
    public func consistency(from old: Int) throws -> [MerkleHash] {
        guard old > 0, old <= size else { return [] }
        var leaves = 0..<size
        var path: [MerkleHash] = []
        while leaves.upperBound != old {
            let (left, right) = Self.halves(of: leaves)
            path.append(try root(of: old <= left.upperBound ? right : left))
            leaves = old <= left.upperBound ? left : right
        }
        // What stands at the left edge is the old root itself, which the reader has.
        if leaves.lowerBound > 0 { path.append(try root(of: leaves)) }
        return path.reversed()
    }

    public var root: MerkleHash { get throws { try root(of: 0..<size) } }

    private func root(of leaves: Range<Int>) throws -> MerkleHash {
        if leaves.isEmpty { return .empty }
        if leaves.count & (leaves.count - 1) == 0 { return try subtree(leaves) }
        let (left, right) = Self.halves(of: leaves)
        return .node(try root(of: left), try root(of: right))
    }

    /// The larger full subtree at the left, and the rest.
    private static func halves(of leaves: Range<Int>) -> (Range<Int>, Range<Int>) {
        let split = leaves.lowerBound + 1 << (Int.bitWidth - 1 - (leaves.count - 1).leadingZeroBitCount)
        return (leaves.lowerBound..<split, split..<leaves.upperBound)
    }
}

extension MerkleTree {
    /// The tree of leaves that are all at hand.
    public init(_ leaves: [MerkleHash]) {
        func subtree(_ range: Range<Int>) -> MerkleHash {
            let middle = range.lowerBound + range.count / 2
            return range.count == 1 ? leaves[range.lowerBound] : .node(subtree(range.lowerBound..<middle), subtree(middle..<range.upperBound))
        }
        self.init(size: leaves.count, subtree: subtree)
    }
}
