// SPDX-License-Identifier: Apache-2.0

import Crypto
public import Foundation

/// What the receiving node vouches for, one rung after the other.
public enum ReceiptRung: String, Sendable, Codable {
    /// R1: stored durably; it will not be lost.
    case stored = "R1"
    /// R2: opened, understood, taken into the journal. The clock of a request starts here.
    case opened = "R2"
    /// R3: taken up by an officer in a role; names no person.
    case takenUp = "R3"
    /// Verified but could not be taken in, and why; its place in the sequence is used up.
    case refused = "nack"
}

/// A signed statement about one envelope.
public struct Receipt: Sendable, Equatable, Codable {
    public let v: Int
    public let rung: ReceiptRung
    /// SHA-256 of the whole envelope.
    public let envelope: String
    public let seq: Int
    /// Who signs, and whom it is meant for.
    public let from: String
    public let to: String
    /// Milliseconds of UTC since 1970, by the receiver's clock.
    public let at: Int64
    /// The receiver's journal entry that took the message in; 0 for a receipt of storage.
    public let entry: Int
    public let code: String?
    /// For R3: the role in which the message was taken up.
    public let role: String?
    public let signature: Data

    public init(_ rung: ReceiptRung, of envelope: String, seq: Int, to sender: String, at: Int64, entry: Int, code: String? = nil, role: String? = nil, by keys: NodeKeys) throws {
        let unsigned = Receipt(
            v: 1, rung: rung, envelope: envelope, seq: seq, from: keys.nodeID, to: sender, at: at, entry: entry, code: code, role: role, signature: Data())
        self = unsigned.with(signature: try keys.signing.signature(for: unsigned.signedBytes))
    }

    private init(
        v: Int, rung: ReceiptRung, envelope: String, seq: Int, from: String, to: String, at: Int64, entry: Int, code: String?, role: String?, signature: Data
    ) {
        (self.v, self.rung, self.envelope, self.seq, self.from) = (v, rung, envelope, seq, from)
        (self.to, self.at, self.entry, self.code, self.role, self.signature) = (to, at, entry, code, role, signature)
    }

    private func with(signature: Data) -> Receipt {
        Receipt(v: v, rung: rung, envelope: envelope, seq: seq, from: from, to: to, at: at, entry: entry, code: code, role: role, signature: signature)
    }

    private var signedBytes: Data { get throws { Data("homeward/receipt1\0".utf8) + (try CanonicalJSON.encode(with(signature: Data()))) } }

    /// Whether the peer signed it, for us.
    public func verify(for nodeID: String, from peer: NodeDescriptor) throws(PouchFault) {
        guard v == 1 else { throw PouchFault(.unknownVersion) }
        guard to == nodeID else { throw PouchFault(.notForUs) }
        guard from == peer.nodeID else { throw PouchFault(.unknownSender) }
        guard let signed = try? signedBytes, peer.signing.holds(signature, .ed25519, for: signed)
        else { throw PouchFault(.badSignature) }
    }
}
