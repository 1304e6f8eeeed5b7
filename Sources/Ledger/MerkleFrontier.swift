// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// As much of the tree as appending needs: the roots of its full subtrees, largest first.
public struct MerkleFrontier: Sendable, Equatable {
    public private(set) var size: Int
    private var subtrees: [MerkleHash]

    public init() {
        size = 0
        subtrees = []
    }

    /// - Returns: roots of the full subtrees that the leaf completes, those over 2, 4, 8 … leaves, smallest first.
    @discardableResult
    public mutating func append(_ leaf: MerkleHash) -> [MerkleHash] {
        var completed: [MerkleHash] = []
        var level = size
        while level & 1 == 1, let left = subtrees.popLast() {
            completed.append(.node(left, completed.last ?? leaf))
            level >>= 1
        }
        subtrees.append(completed.last ?? leaf)
        size += 1
        return completed
    }

    public var root: MerkleHash {
        guard let last = subtrees.last else { return .empty }
        return subtrees.dropLast().reversed().reduce(last) { .node($1, $0) }
    }

    /// The size and the subtree roots, laid end to end.
    public var encoded: Data {
        withUnsafeBytes(of: UInt64(size).bigEndian) { Data($0) } + subtrees.reduce(Data()) { $0 + $1.bytes }
    }

    /// nil where the bytes are not those of a frontier.
    public init?(encoded: Data) {
        let data = Data(encoded)
        guard data.count >= 8, (data.count - 8) % 32 == 0 else { return nil }
        let size = data.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
        let hashes = stride(from: 8, to: data.count, by: 32).compactMap { MerkleHash(data.subdata(in: $0..<($0 + 32))) }
        guard size <= UInt64(Int.max), size.nonzeroBitCount == hashes.count else { return nil }
        self.size = Int(size)
        subtrees = hashes
    }
}
