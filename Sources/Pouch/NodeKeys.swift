// SPDX-License-Identifier: Apache-2.0

public import Crypto
public import Foundation

/// A node's own private keys, one for each role. None of them ever leaves the node.
public struct NodeKeys: Sendable {
    /// Names the node for ever; signs its descriptor.
    public let root: Curve25519.Signing.PrivateKey
    /// Signs envelopes and receipts.
    public let signing: Curve25519.Signing.PrivateKey
    /// Opens what is sealed for the node.
    public let sealing: Curve25519.KeyAgreement.PrivateKey
    /// Signs the journal's checkpoints.
    public let log: Curve25519.Signing.PrivateKey

    public init() {
        root = .init()
        signing = .init()
        sealing = .init()
        log = .init()
    }

    public init(root: Data, signing: Data, sealing: Data, log: Data) throws {
        self.root = try .init(rawRepresentation: root)
        self.signing = try .init(rawRepresentation: signing)
        self.sealing = try .init(rawRepresentation: sealing)
        self.log = try .init(rawRepresentation: log)
    }

    /// SHA-256 of the root key: what the node is called in every envelope.
    public var nodeID: String { NodeKeys.id(of: root.publicKey.rawRepresentation) }

    static func id(of key: Data) -> String { SHA256.hash(data: key).hex }

    /// The first eight bytes of a public key's SHA-256, in hexadecimal.
    static func kid(_ key: Data) -> String { String(SHA256.hash(data: key).hex.prefix(16)) }
}

extension Sequence where Element == UInt8 {
    public var hex: String { map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined() }
}
