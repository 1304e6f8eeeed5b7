// SPDX-License-Identifier: Apache-2.0

import Crypto
public import Foundation

/// What a node tells its peers about itself, signed by its root. Its fingerprint travels by note verbale and is entered by hand.
public struct NodeDescriptor: Sendable, Equatable, Codable {
    public struct Names: Sendable, Equatable, Codable {
        public let ar: String
        public let en: String
        public let ru: String

        public init(ar: String, en: String, ru: String) {
            self.ar = ar
            self.en = en
            self.ru = ru
        }
    }

    public let v: Int
    public let state: String
    public let names: Names
    /// Where the node takes envelopes, as `https://host:port`; `pull` for one that nobody can reach and that collects what is for it.
    public let endpoint: String
    public let root: Data
    public let signing: SigningKeys
    public let sealing: SealingKeys
    public let log: Data
    /// The node's own certificate authority (DER); its TLS certificates must be signed by it and by nothing else.
    public let tlsRoot: Data
    /// Numbers of the suites it can open; those that a reader does not know count for nothing.
    public let suites: [Int]
    /// It neither uses nor accepts a suite of less strength (`Suite.strength`).
    public let floor: Int
    public let signature: Data

    /// Describes a node by its own keys.
    public init(keys: NodeKeys, state: String, names: Names, endpoint: String, tlsRoot: Data, suites: [Int] = Suite.preferred.map(\.rawValue), floor: Int = 1) throws {
        let unsigned = try NodeDescriptor(
            v: 1, state: state, names: names, endpoint: endpoint, root: keys.root.publicKey.rawRepresentation,
            signing: keys.signingKeys, sealing: keys.sealingKeys,
            log: keys.log.publicKey.rawRepresentation, tlsRoot: tlsRoot, suites: suites, floor: floor, signature: Data())
        self = unsigned.with(signature: try keys.root.signature(for: unsigned.signedBytes))
    }

    private init(
        v: Int, state: String, names: Names, endpoint: String, root: Data, signing: SigningKeys, sealing: SealingKeys, log: Data, tlsRoot: Data, suites: [Int],
        floor: Int, signature: Data
    ) throws {
        (self.v, self.state, self.names, self.endpoint, self.root, self.signing) = (v, state, names, endpoint, root, signing)
        (self.sealing, self.log, self.tlsRoot, self.suites, self.floor, self.signature) = (sealing, log, tlsRoot, suites, floor, signature)
    }

    private func with(signature: Data) -> NodeDescriptor {
        (try? NodeDescriptor(
            v: v, state: state, names: names, endpoint: endpoint, root: root, signing: signing, sealing: sealing, log: log, tlsRoot: tlsRoot,
            suites: suites, floor: floor, signature: signature)) ?? self
    }

    public static let collecting = "pull"

    /// Whether the node collects what is for it, because nothing can reach it from outside.
    public var collects: Bool { endpoint == Self.collecting }

    private var signedBytes: Data {
        get throws { Data("homeward/descriptor1\0".utf8) + (try CanonicalJSON.encode(with(signature: Data()))) }
    }

    /// Reads a descriptor that another node printed: its form, and its root's signature on it. Whether it is the right node's is for two officers
    /// to say, by the fingerprint that came another way.
    public init(_ bytes: Data) throws(PouchFault) {
        let read = try CanonicalJSON.decode(NodeDescriptor.self, from: bytes)
        guard read.v == 1 else { throw PouchFault(.unknownVersion) }
        guard read.signing.isWhole, read.sealing.isWhole else { throw PouchFault(.malformed) }
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: read.root), let signed = try? read.signedBytes,
            key.isValidSignature(read.signature, for: signed)
        else { throw PouchFault(.badSignature) }
        self = read
    }

    /// Reads a descriptor and holds it against the fingerprint that came by another way.
    public init(_ bytes: Data, fingerprint: String) throws(PouchFault) {
        let read = try NodeDescriptor(bytes)
        guard read.has(fingerprint: fingerprint) else { throw PouchFault(.fingerprintDiffers) }
        self = read
    }

    /// Whether what somebody typed or scanned is this descriptor's fingerprint; spaces, hyphens, colons and capitals do not count.
    public func has(fingerprint typed: String) -> Bool {
        guard let bytes = try? bytes else { return false }
        return typed.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != ":" } == SHA256.hash(data: bytes).hex
    }

    /// The suite in which this node is written to: the first of the preferred that it can open and that is not below its floor.
    public var suiteToUse: Suite? { Suite.preferred.first { suites.contains($0.rawValue) && $0.strength >= floor } }

    public var nodeID: String { NodeKeys.id(of: root) }

    public var bytes: Data { get throws { try CanonicalJSON.encode(self) } }

    /// 256 bits as sixteen groups of four hexadecimal digits, to be read out or typed.
    public var fingerprint: String {
        get throws {
            let hex = Array(SHA256.hash(data: try bytes).hex)
            return stride(from: 0, to: hex.count, by: 4).map { String(hex[$0..<min($0 + 4, hex.count)]) }.joined(separator: " ")
        }
    }
}
