// SPDX-License-Identifier: Apache-2.0

import Crypto
public import Foundation
import Ledger

/// The outside of an envelope: everything that may be read without opening it. Kept verbatim; it names no person and no case.
public struct EnvelopeHeader: Sendable, Equatable {
    public let v: Int
    public let suite: Int
    public let from: String
    public let to: String
    /// Contiguous for each direction, from 1.
    public let seq: Int
    /// SHA-256 of the envelope before it in this direction; of nothing for the first.
    public let prev: String
    /// 1 to 64 letters, digits, dots, hyphens and underscores.
    public let id: String
    /// Milliseconds of UTC since 1970, by the sender's clock.
    public let created: Int64
    public let expires: Int64
    /// The keys that signed, by their first eight bytes of SHA-256, in the order of the suite's signatures.
    public let signers: [String]
    public let recipient: String
    /// SHA-256 of a salt and the plaintext: lets a third party check an opened text without a private key.
    public let commit: String
}

/// A sealed and signed message from one node to another: `HSE1`, header, encapsulated key, ciphertext, signatures (docs/spec/channel.md).
public struct Envelope: Sendable, Equatable {
    public static let magic = Data("HSE1".utf8)
    public static let mostHeaderBytes = 8 * 1024
    public static let mostBytes = 1024 * 1024

    public let header: EnvelopeHeader
    public let suite: Suite
    /// The whole envelope, as sent and as stored.
    public let bytes: Data
    let headerBytes: Data
    let encapsulated: Data
    let ciphertext: Data
    let signedBytes: Data
    let signatures: SignatureList

    /// What names the envelope in receipts and in the next one's `prev`.
    public let hash: String

    /// Takes an envelope apart. Every length is checked before it is used; nothing may be left over.
    public init(_ bytes: Data) throws(PouchFault) {
        guard bytes.count <= Self.mostBytes else { throw PouchFault(.tooLarge) }
        var reader = ByteReader(bytes)
        guard try reader.take(4) == Self.magic else { throw PouchFault(.malformed) }
        headerBytes = try reader.block(atMost: Self.mostHeaderBytes)
        header = try EnvelopeHeader(text: headerBytes)
        guard header.v == 1 else { throw PouchFault(.unknownVersion) }
        guard let suite = Suite(rawValue: header.suite) else { throw PouchFault(.suiteRefused) }
        self.suite = suite
        guard header.seq >= 1, [header.from, header.to, header.prev, header.commit].allSatisfy(\.isHexHash), Self.isID(header.id) else {
            throw PouchFault(.malformed)
        }
        encapsulated = try reader.block(atMost: suite.encapsulatedBytes)
        guard encapsulated.count == suite.encapsulatedBytes else { throw PouchFault(.malformed) }
        ciphertext = try reader.block(atMost: Self.mostBytes)
        signedBytes = Data(bytes.prefix(reader.position))
        signatures = try SignatureList(&reader, suite, expected: header.signers)
        guard reader.isAtEnd else { throw PouchFault(.malformed) }
        self.bytes = Data(bytes)
        hash = SHA256.hash(data: bytes).hex
    }

    /// Seals and signs a text for a peer.
    public static func seal(
        _ text: Data, id: String, seq: Int, prev: String?, created: Int64, expires: Int64, from keys: NodeKeys, to peer: NodeDescriptor,
        suite: Suite? = nil
    ) throws -> Envelope {
        guard let suite = suite ?? peer.suiteToUse else { throw PouchFault(.suiteRefused) }
        let salted = SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) } + text
        let header = EnvelopeHeader(
            v: 1, suite: suite.rawValue, from: keys.nodeID, to: peer.nodeID, seq: seq, prev: prev ?? String(repeating: "0", count: 64), id: id,
            created: created, expires: expires, signers: suite.signatures.map { NodeKeys.kid(keys.signingKeys.key($0)) },
            recipient: NodeKeys.kid(peer.sealing.key(suite)), commit: commitment(salted))
        let headerBytes = header.text
        let (encapsulated, sealed) = try peer.sealing.seal(salted, suite, info: info(headerBytes))
        let signed = magic + Data(block: headerBytes) + Data(block: encapsulated) + Data(block: sealed)
        guard signed.count <= mostBytes - 8192, isID(id) else { throw PouchFault(isID(id) ? .tooLarge : .malformed) }
        let signatures = try SignatureList(over: signingInput(signed, suite), suite, by: keys)
        return Envelope(
            header: header, suite: suite, bytes: signed + signatures.bytes(suite), headerBytes: headerBytes, encapsulated: encapsulated, ciphertext: sealed,
            signedBytes: signed, signatures: signatures)
    }

    /// Whether the envelope is for us, from that peer and unchanged. Costs no private key, so forgeries are refused before anything is opened.
    public func verify(for nodeID: String, from peer: NodeDescriptor) throws(PouchFault) {
        guard header.to == nodeID || PlantedBug.receiverNotChecked.isPlanted else { throw PouchFault(.notForUs) }
        guard header.from == peer.nodeID else { throw PouchFault(.unknownSender) }
        guard suite.strength >= peer.floor || PlantedBug.floorNotChecked.isPlanted, peer.suites.contains(suite.rawValue) else { throw PouchFault(.suiteRefused) }
        if PlantedBug.signatureNotChecked.isPlanted { return }
        try signatures.verify(over: Self.signingInput(signedBytes, suite), suite, by: peer.signing)
    }

    /// The text inside, for the node it was sealed for.
    public func open(with keys: NodeKeys) throws(PouchFault) -> Data {
        guard header.recipient == NodeKeys.kid(keys.sealingKeys.key(suite)) else { throw PouchFault(.wrongKey) }
        let plain: Data
        do {
            plain = try keys.open(ciphertext, suite, info: Self.info(headerBytes), encapsulated: encapsulated)
        } catch {
            throw PouchFault(.cannotOpen)
        }
        guard plain.count >= 32, Self.commitment(plain) == header.commit || PlantedBug.commitmentNotChecked.isPlanted else { throw PouchFault(.commitmentBroken) }
        return Data(plain.dropFirst(32))
    }

    private init(
        header: EnvelopeHeader, suite: Suite, bytes: Data, headerBytes: Data, encapsulated: Data, ciphertext: Data, signedBytes: Data, signatures: SignatureList
    ) {
        (self.header, self.suite, self.bytes, self.headerBytes) = (header, suite, bytes, headerBytes)
        hash = SHA256.hash(data: bytes).hex
        (self.encapsulated, self.ciphertext, self.signedBytes, self.signatures) = (encapsulated, ciphertext, signedBytes, signatures)
    }

    private static func isID(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.unicodeScalars.allSatisfy { $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "." || $0 == "-" || $0 == "_") }
    }

    private static func info(_ header: Data) -> Data { Data("homeward/hse1".utf8) + Data(SHA256.hash(data: header)) }
    private static func commitment(_ salted: Data) -> String {
        var hash = SHA256()
        hash.update(data: Data("homeward/commit1\0".utf8))
        hash.update(data: salted)
        return hash.finalize().hex
    }
    private static func signingInput(_ bytes: Data, _ suite: Suite) -> Data { Data("homeward/sig1\0".utf8) + suite.digest(bytes) }
}
