// SPDX-License-Identifier: Apache-2.0

public import Crypto
import Foundation

/// Another node's signature on a checkpoint it found to have only grown (C2SP tlog-cosignature, `cosignature/v1` with Ed25519).
public struct Cosignature: Sendable, Equatable {
    static let type: UInt8 = 0x04

    public let name: String
    /// Seconds of UTC since 1970, by the cosigner's clock.
    public let seconds: Int64

    /// Cosigns the body of a checkpoint.
    public static func sign(_ body: String, as name: String, at seconds: Int64, by key: Curve25519.Signing.PrivateKey) throws -> SignedNote.Line {
        let signature = try key.signature(for: message(body, seconds))
        return SignedNote.Line(
            name: name, keyID: SignedNote.keyID(name, type: type, key.publicKey), signature: withUnsafeBytes(of: seconds.bigEndian) { Data($0) } + signature)
    }

    /// nil where no line of the note is that cosigner's, or its signature does not verify.
    public init?(on note: SignedNote, by name: String, _ key: Curve25519.Signing.PublicKey) {
        let id = SignedNote.keyID(name, type: Self.type, key)
        guard let line = note.lines.first(where: { $0.name == name && $0.keyID == id }), line.signature.count == 72 else { return nil }
        let seconds = line.signature.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard seconds <= UInt64(Int64.max), key.isValidSignature(line.signature.dropFirst(8), for: Self.message(note.body, Int64(seconds))) else { return nil }
        self.name = name
        self.seconds = Int64(seconds)
    }

    private static func message(_ body: String, _ seconds: Int64) -> Data { Data("cosignature/v1\ntime \(seconds)\n\(body)".utf8) }

    /// The cosigner's key as others' tools take it.
    public static func verifierKey(_ name: String, _ key: Curve25519.Signing.PublicKey) -> String { SignedNote.verifierKey(name, type: type, key) }
}
