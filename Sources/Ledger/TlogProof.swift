// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// The proof that one entry stands in a journal, as a file that others' tools verify (C2SP tlog-proof).
public struct TlogProof: Sendable, Equatable {
    static let magic = "c2sp.org/tlog-proof@v1"

    public let index: Int
    public let proof: [MerkleHash]
    /// The entry itself, head and sealed body; not authenticated by its place here but by the leaf it must hash to.
    public let extra: Data?
    public let checkpoint: SignedNote

    public init(index: Int, proof: [MerkleHash], extra: Data?, checkpoint: SignedNote) {
        self.index = index
        self.proof = proof
        self.extra = extra
        self.checkpoint = checkpoint
    }

    public var text: String {
        let extra = extra.map { "extra \($0.base64EncodedString())\n" } ?? ""
        return "\(Self.magic)\n\(extra)index \(index)\n" + proof.map { $0.bytes.base64EncodedString() + "\n" }.joined() + "\n" + checkpoint.text
    }

    public init?(_ text: String) {
        guard let gap = text.utf8.firstGap, let checkpoint = String(text.utf8[gap...].dropFirst(2)).flatMap({ SignedNote($0) }) else { return nil }
        var lines = text[..<gap].split(separator: "\n", omittingEmptySubsequences: false)[...]
        guard lines.popFirst() == Substring(Self.magic) else { return nil }
        var extra: Data?
        if let line = lines.first, line.hasPrefix("extra ") {
            guard let data = StrictBase64.decode(String(line.dropFirst(6))) else { return nil }
            extra = data
            lines.removeFirst()
        }
        guard let line = lines.popFirst(), line.hasPrefix("index "), let index = Int(line.dropFirst(6)), index >= 0, String(index) == line.dropFirst(6) else { return nil }
        var proof: [MerkleHash] = []
        for line in lines {
            guard let hash = StrictBase64.decode(String(line)).flatMap({ MerkleHash($0) }) else { return nil }
            proof.append(hash)
        }
        self.init(index: index, proof: proof, extra: extra, checkpoint: checkpoint)
    }

    /// Whether the entry's leaf stands in the tree of the checkpoint, which the caller has checked to be the log's.
    public func includes(_ leaf: MerkleHash, in tree: Checkpoint) -> Bool {
        index < tree.size && MerkleProof.includes(leaf, at: UInt64(index), size: UInt64(tree.size), root: tree.root, proof: proof)
    }
}
