// SPDX-License-Identifier: Apache-2.0

public import Crypto
import Foundation

/// How large the journal is and what its root is, signed by the node (C2SP tlog-checkpoint and signed-note, Ed25519).
public struct Checkpoint: Sendable, Equatable {
    public let origin: String
    public let size: Int
    public let root: MerkleHash

    public init(origin: String, size: Int, root: MerkleHash) {
        self.origin = origin
        self.size = size
        self.root = root
    }

    var body: String { "\(origin)\n\(size)\n\(root.bytes.base64EncodedString())\n" }

    public func signed(by key: Curve25519.Signing.PrivateKey) throws -> String {
        let signature = try key.signature(for: Data(body.utf8))
        let line = Self.keyID(origin, key.publicKey) + signature
        return body + "\n\u{2014} \(origin) \(line.base64EncodedString())\n"
    }

    /// Reads a signed note; nil where its form is wrong or the key's signature on it does not verify.
    public init?(note: String, signedBy key: Curve25519.Signing.PublicKey) {
        guard let gap = note.range(of: "\n\n") else { return nil }
        let body = String(note[..<gap.lowerBound]) + "\n"
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 4, lines[3].isEmpty, let size = Int(lines[1]), size >= 0, String(size) == lines[1],
            let root = Data(base64Encoded: String(lines[2])).flatMap({ MerkleHash($0) })
        else { return nil }
        let origin = String(lines[0])
        let marked = Self.keyID(origin, key)
        let signatures = note[gap.upperBound...].split(separator: "\n").compactMap { line -> Data? in
            let parts = line.split(separator: " ")
            guard parts.count == 3, parts[0] == "\u{2014}", parts[1] == Substring(origin) else { return nil }
            return Data(base64Encoded: String(parts[2]))
        }
        guard signatures.contains(where: { $0.prefix(4) == marked && key.isValidSignature($0.dropFirst(4), for: Data(body.utf8)) })
        else { return nil }
        self.init(origin: origin, size: size, root: root)
    }

    /// First four bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ key): how a signature line names its Ed25519 key.
    static func keyID(_ name: String, _ key: Curve25519.Signing.PublicKey) -> Data {
        Data(SHA256.hash(data: Data(name.utf8) + [0x0A, 0x01] + key.rawRepresentation)).prefix(4)
    }
}
