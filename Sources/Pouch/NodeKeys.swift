// SPDX-License-Identifier: Apache-2.0

public import Crypto
public import Foundation

/// A node's own private keys, one for each role and algorithm. None of them ever leaves the node.
public struct NodeKeys: Sendable, CustomStringConvertible, CustomReflectable {
    /// Names the node for ever; signs its descriptor.
    public let root: Curve25519.Signing.PrivateKey
    /// Sign envelopes; the first also receipts.
    public let signing: Curve25519.Signing.PrivateKey
    public let signingMLDSA: MLDSA65.PrivateKey
    public let signingP256: P256.Signing.PrivateKey
    /// Open what is sealed for the node.
    public let sealing: Curve25519.KeyAgreement.PrivateKey
    public let sealingXWing: XWingMLKEM768X25519.PrivateKey
    public let sealingP256: P256.KeyAgreement.PrivateKey
    /// Signs the journal's checkpoints.
    public let log: Curve25519.Signing.PrivateKey
    let signingKeys: SigningKeys
    let sealingKeys: SealingKeys

    /// The keys never show, whatever prints or logs what holds them.
    public var description: String { "keys of node \(nodeID.prefix(8))" }
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// A key as it is kept: its role and its secret bytes.
    public enum Part: String, Sendable, CaseIterable {
        case root, signing, sealing, log
        case signingMLDSA = "signing-mldsa65"
        case signingP256 = "signing-p256"
        case sealingXWing = "sealing-xwing"
        case sealingP256 = "sealing-p256"
    }

    public init() throws {
        let (mldsa, xwing) = (try MLDSA65.PrivateKey(), try XWingMLKEM768X25519.PrivateKey())
        try self.init { part in
            switch part {
            case .root, .signing, .log: Curve25519.Signing.PrivateKey().rawRepresentation
            case .sealing: Curve25519.KeyAgreement.PrivateKey().rawRepresentation
            case .signingMLDSA: mldsa.seedRepresentation
            case .signingP256: P256.Signing.PrivateKey().rawRepresentation
            case .sealingXWing: xwing.seedRepresentation
            case .sealingP256: P256.KeyAgreement.PrivateKey().rawRepresentation
            }
        }
    }

    /// - Parameter part: the secret bytes of each key.
    public init(_ part: (Part) throws -> Data) throws {
        root = try .init(rawRepresentation: try part(.root))
        signing = try .init(rawRepresentation: try part(.signing))
        signingMLDSA = try .init(seedRepresentation: try part(.signingMLDSA), publicKey: nil)
        signingP256 = try .init(rawRepresentation: try part(.signingP256))
        sealing = try .init(rawRepresentation: try part(.sealing))
        sealingXWing = try .init(seedRepresentation: try part(.sealingXWing), publicKey: nil)
        sealingP256 = try .init(rawRepresentation: try part(.sealingP256))
        log = try .init(rawRepresentation: try part(.log))
        signingKeys = SigningKeys(
            ed25519: signing.publicKey.rawRepresentation, mldsa65: signingMLDSA.publicKey.rawRepresentation, p256: signingP256.publicKey.x963Representation)
        sealingKeys = SealingKeys(
            p256: sealingP256.publicKey.x963Representation, x25519: sealing.publicKey.rawRepresentation, xwing: sealingXWing.publicKey.rawRepresentation)
    }

    /// The secret bytes of a key, to be kept where only the node reads them.
    public func secret(_ part: Part) -> Data {
        switch part {
        case .root: root.rawRepresentation
        case .signing: signing.rawRepresentation
        case .signingMLDSA: signingMLDSA.seedRepresentation
        case .signingP256: signingP256.rawRepresentation
        case .sealing: sealing.rawRepresentation
        case .sealingXWing: sealingXWing.seedRepresentation
        case .sealingP256: sealingP256.rawRepresentation
        case .log: log.rawRepresentation
        }
    }

    func sign(_ text: Data, _ algorithm: SignatureAlgorithm) throws -> Data {
        switch algorithm {
        case .ed25519: try signing.signature(for: text)
        case .mldsa65: try signingMLDSA.signature(for: text)
        case .ecdsaP256: try signingP256.signature(for: text).rawRepresentation
        }
    }

    func open(_ sealed: Data, _ suite: Suite, info: Data, encapsulated: Data) throws -> Data {
        var recipient =
            switch suite {
            case .classical: try HPKE.Recipient(privateKey: sealing, ciphersuite: suite.hpke, info: info, encapsulatedKey: encapsulated)
            case .hybrid: try HPKE.Recipient(privateKey: sealingXWing, ciphersuite: suite.hpke, info: info, encapsulatedKey: encapsulated)
            case .nist: try HPKE.Recipient(privateKey: sealingP256, ciphersuite: suite.hpke, info: info, encapsulatedKey: encapsulated)
            }
        return try recipient.open(sealed)
    }

    /// SHA-256 of the root key: what the node is called in every envelope.
    public var nodeID: String { NodeKeys.id(of: root.publicKey.rawRepresentation) }

    static func id(of key: Data) -> String { SHA256.hash(data: key).hex }

    /// The first eight bytes of a public key's SHA-256, in hexadecimal.
    static func kid(_ key: Data) -> String { String(SHA256.hash(data: key).hex.prefix(16)) }
}
