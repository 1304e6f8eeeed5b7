// SPDX-License-Identifier: Apache-2.0

/// Proofs about a tree (RFC 9162 §2.1.3 and §2.1.4). They verify without the tree and without trust in whoever made them.
public enum MerkleProof {
    /// Whether a leaf stands at an index of the tree with this size and root.
    public static func includes(_ leaf: MerkleHash, at index: UInt64, size: UInt64, root: MerkleHash, proof: [MerkleHash]) -> Bool {
        guard index < size, leaf.isComplete else { return false }
        var fn = index
        var sn = size - 1
        var hash = leaf
        for sibling in proof {
            if sn == 0 { return false }
            if fn & 1 == 1 || fn == sn {
                hash = .node(sibling, hash)
                while fn & 1 == 0, fn != 0 {
                    fn >>= 1
                    sn >>= 1
                }
            } else {
                hash = .node(hash, sibling)
            }
            fn >>= 1
            sn >>= 1
        }
        return sn == 0 && hash == root
    }

    /// Whether the tree of the second size only grew from the tree of the first. A first size of 0 proves nothing and is refused.
    public static func isConsistent(
        _ first: (size: UInt64, root: MerkleHash), _ second: (size: UInt64, root: MerkleHash), proof: [MerkleHash]
    ) -> Bool {
        guard first.size > 0, first.size <= second.size else { return false }
        if first.size == second.size { return proof.isEmpty && first.root == second.root }
        var path = proof
        if first.size & (first.size - 1) == 0 { path.insert(first.root, at: 0) }
        guard let start = path.first else { return false }
        var fn = first.size - 1
        var sn = second.size - 1
        while fn & 1 == 1 {
            fn >>= 1
            sn >>= 1
        }
        var old = start
        var new = start
        for hash in path.dropFirst() {
            if sn == 0 { return false }
            if fn & 1 == 1 || fn == sn {
                old = .node(hash, old)
                new = .node(hash, new)
                while fn & 1 == 0, fn != 0 {
                    fn >>= 1
                    sn >>= 1
                }
            } else {
                new = .node(new, hash)
            }
            fn >>= 1
            sn >>= 1
        }
        return sn == 0 && old == first.root && new == second.root
    }
}
