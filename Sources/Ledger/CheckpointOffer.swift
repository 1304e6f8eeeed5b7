// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A log asks a witness to cosign its newest checkpoint, with the proof that it only grew since the one the witness knows (C2SP tlog-witness,
/// `add-checkpoint`).
public struct CheckpointOffer: Sendable, Equatable {
    /// The size that the log believes the witness to know; 0 for none.
    public let old: Int
    public let proof: [MerkleHash]
    public let note: String

    static let mostProofLines = 63

    public init(old: Int, proof: [MerkleHash], note: String) {
        self.old = old
        self.proof = proof
        self.note = note
    }

    public var text: String { "old \(old)\n" + proof.map { $0.bytes.base64EncodedString() + "\n" }.joined() + "\n" + note }

    public init?(_ text: String) {
        guard let gap = text.utf8.firstGap else { return nil }
        let head = text[..<gap].split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = head.first, first.hasPrefix("old "), let old = Int(first.dropFirst(4)), old >= 0, String(old) == first.dropFirst(4),
            head.count <= Self.mostProofLines + 1
        else { return nil }
        var proof: [MerkleHash] = []
        for line in head.dropFirst() {
            guard let hash = StrictBase64.decode(String(line)).flatMap({ MerkleHash($0) }) else { return nil }
            proof.append(hash)
        }
        self.init(old: old, proof: proof, note: String(text.utf8[gap...].dropFirst(2)) ?? "")
    }
}

extension String.UTF8View {
    /// Where the first blank line begins, if there is one.
    var firstGap: Index? { zip(indices, indices.dropFirst()).first { self[$0] == 0x0A && self[$1] == 0x0A }?.0 }
}

/// What a witness makes of an offer.
public enum WitnessVerdict: Sendable, Equatable {
    /// The tree only grew, or stands as it stood.
    case consistent(Checkpoint)
    /// The log offered a proof from another size than the witness knows; it must ask again from this one.
    case otherSize(Int)
    /// Not signed by the log, of another log, or not readable.
    case unreadable
    /// The log's history is another than the one it showed before.
    case rewritten

    /// - Parameter known: the last checkpoint the witness cosigned, if any.
    public static func of(_ offer: CheckpointOffer, _ checkpoint: Checkpoint?, known: Checkpoint?) -> WitnessVerdict {
        guard let checkpoint else { return .unreadable }
        guard let known else { return offer.old == 0 && offer.proof.isEmpty ? .consistent(checkpoint) : .otherSize(0) }
        guard checkpoint.origin == known.origin else { return .unreadable }
        // A log that was longer before has lost entries, whatever proof it brings.
        if checkpoint.size < known.size { return .rewritten }
        guard offer.old == known.size else { return .otherSize(known.size) }
        if PlantedBug.anythingCosigned.isPlanted { return .consistent(checkpoint) }
        let first = (size: UInt64(known.size), root: known.root)
        let second = (size: UInt64(checkpoint.size), root: checkpoint.root)
        return MerkleProof.isConsistent(first, second, proof: offer.proof) ? .consistent(checkpoint) : .rewritten
    }
}
