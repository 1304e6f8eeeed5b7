// SPDX-License-Identifier: Apache-2.0

internal import Crypto
public import Foundation

/// A node of the journal's tree (RFC 6962 §2.1): SHA-256 with a prefix that keeps leaves and inner nodes apart.
public struct MerkleHash: Sendable, Hashable, CustomStringConvertible {
    public let bytes: Data

    public init?(_ bytes: Data) {
        guard bytes.count == SHA256.byteCount else { return nil }
        self.bytes = Data(bytes)
    }

    /// A hash as somebody sent it, whatever its length; one that is not a SHA-256 never equals one that was computed.
    public init(received bytes: Data) { self.bytes = Data(bytes) }

    /// Whether it is as long as a SHA-256.
    var isComplete: Bool { bytes.count == SHA256.byteCount }

    init(_ digest: SHA256.Digest) { bytes = Data(digest) }

    public static func leaf(_ data: some DataProtocol) -> MerkleHash {
        var hash = SHA256()
        hash.update(data: [0x00])
        hash.update(data: data)
        return MerkleHash(hash.finalize())
    }

    public static func node(_ left: MerkleHash, _ right: MerkleHash) -> MerkleHash {
        var hash = SHA256()
        hash.update(data: [0x01])
        hash.update(data: left.bytes)
        hash.update(data: right.bytes)
        return MerkleHash(hash.finalize())
    }

    /// The root of a tree without leaves.
    public static let empty = MerkleHash(SHA256.hash(data: Data()))

    public var description: String { bytes.map { String(format: "%02x", $0) }.joined() }
}
