// SPDX-License-Identifier: Apache-2.0

public import Crypto
import Foundation

/// How large the journal is and what its root is, signed by the node (C2SP tlog-checkpoint, Ed25519) and cosigned by others.
public struct Checkpoint: Sendable, Equatable {
    public let origin: String
    public let size: Int
    public let root: MerkleHash

    /// How a node's log is called in its checkpoints.
    public static func origin(ofNode id: String) -> String { "homeward/\(id.prefix(16))" }

    public init(origin: String, size: Int, root: MerkleHash) {
        self.origin = origin
        self.size = size
        self.root = root
    }

    var body: String { "\(origin)\n\(size)\n\(root.bytes.base64EncodedString())\n" }

    public func signed(by key: Curve25519.Signing.PrivateKey) throws -> String {
        let line = SignedNote.Line(
            name: origin, keyID: SignedNote.keyID(origin, type: 0x01, key.publicKey), signature: try key.signature(for: Data(body.utf8)))
        return SignedNote(body: body, lines: [line]).text
    }

    /// Reads a signed note; nil where its form is wrong or the key's signature on it does not verify.
    public init?(note: String, signedBy key: Curve25519.Signing.PublicKey) {
        guard let note = SignedNote(note) else { return nil }
        self.init(note, signedBy: key)
    }

    public init?(_ note: SignedNote, signedBy key: Curve25519.Signing.PublicKey) {
        self.init(unverified: note)
        let id = SignedNote.keyID(origin, type: 0x01, key)
        let (origin, body) = (origin, Data(note.body.utf8))
        guard note.lines.contains(where: { $0.name == origin && $0.keyID == id && key.isValidSignature($0.signature, for: body) }) else { return nil }
    }

    /// What a note says, whoever signed it: for one that was verified before it was kept.
    public init?(unverified note: SignedNote) {
        let lines = note.body.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 4, lines[3].isEmpty, let size = Int(lines[1]), size >= 0, String(size) == lines[1],
            let root = StrictBase64.decode(String(lines[2])).flatMap({ MerkleHash($0) })
        else { return nil }
        self.init(origin: String(lines[0]), size: size, root: root)
    }
}
