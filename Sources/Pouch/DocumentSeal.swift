// SPDX-License-Identifier: Apache-2.0

import Crypto
public import Foundation
public import Ledger

/// How a document is cut: parts of 1 MiB, the last one shorter, each a little longer when sealed.
public struct DocumentParts: Sendable, Equatable {
    public static let partBytes = 1 << 20
    static let tagBytes = 16
    public static let mostSealedBytes = partBytes + tagBytes

    /// Bytes of the content; at least 1.
    public let size: Int

    public init(size: Int) { self.size = size }

    public var count: Int { (size + Self.partBytes - 1) / Self.partBytes }

    /// Bytes of a part's content.
    public func bytes(of index: Int) -> Int { index == count - 1 ? size - index * Self.partBytes : Self.partBytes }

    public func sealedBytes(of index: Int) -> Int { bytes(of: index) + Self.tagBytes }

    /// Where a sealed part begins when all are laid end to end.
    public func offset(of index: Int) -> Int { index * Self.mostSealedBytes }

    public var sealedSize: Int { size + count * Self.tagBytes }
}

/// The key of one document. Parts are sealed by AES-256-GCM in the STREAM construction: the nonce is the part's number and whether it is the last, so
/// that none can be left out, swapped, or taken for the end (Hoang, Reyhanitabar, Rogaway, Vizár 2015).
public struct DocumentKey: Sendable, CustomStringConvertible, CustomReflectable {
    private let key: SymmetricKey

    public init() { key = SymmetricKey(size: .bits256) }

    public init?(hex: String) {
        guard hex.isHexHash else { return nil }
        key = SymmetricKey(data: Data(hex: hex))
    }

    public var hex: String { key.withUnsafeBytes { $0.hex } }
    public var description: String { "document key" }
    public var customMirror: Mirror { Mirror(self, children: []) }

    public func seal(_ part: some DataProtocol, at index: Int, isLast: Bool) throws -> Data {
        let box = try AES.GCM.seal(part, using: key, nonce: try Self.nonce(index, isLast))
        return box.ciphertext + box.tag
    }

    public func open(_ sealed: Data, at index: Int, isLast: Bool) throws(PouchFault) -> Data {
        guard sealed.count > DocumentParts.tagBytes else { throw PouchFault(.malformed) }
        do {
            let box = try AES.GCM.SealedBox(
                nonce: try Self.nonce(index, isLast), ciphertext: sealed.dropLast(DocumentParts.tagBytes), tag: sealed.suffix(DocumentParts.tagBytes))
            return try AES.GCM.open(box, using: key)
        } catch {
            throw PouchFault(.cannotOpen)
        }
    }

    /// Seven zeros, the number in four bytes, 1 for the last part and 0 for the others. The key is never used for anything else.
    private static func nonce(_ index: Int, _ isLast: Bool) throws -> AES.GCM.Nonce {
        try AES.GCM.Nonce(data: Data(count: 7) + Data(bigEndian: UInt32(index)) + [isLast ? 1 : 0])
    }
}

/// A sealed part on its way, with the proof that it belongs where it says: root | u32 number | u8 hashes | hashes | sealed part.
public struct DocumentPart: Sendable, Equatable {
    /// In hexadecimal.
    public let root: String
    public let index: Int
    public let proof: [MerkleHash]
    public let sealed: Data

    static let mostBytes = 37 + 32 * 32 + DocumentParts.mostSealedBytes

    public init(root: String, index: Int, proof: [MerkleHash], sealed: Data) {
        (self.root, self.index, self.proof, self.sealed) = (root, index, proof, sealed)
    }

    public init(_ bytes: Data) throws(PouchFault) {
        var reader = ByteReader(bytes)
        root = try reader.take(32).hex
        index = Int(try reader.number(UInt32.self))
        let count = Int(try reader.number(UInt8.self))
        guard count <= 32 else { throw PouchFault(.malformed) }
        var proof: [MerkleHash] = []
        for _ in 0..<count { proof.append(MerkleHash(received: try reader.take(32))) }
        self.proof = proof
        sealed = try reader.rest
        guard sealed.count <= DocumentParts.mostSealedBytes else { throw PouchFault(.tooLarge) }
    }

    public var bytes: Data {
        Data(hex: root) + Data(bigEndian: UInt32(index)) + Data(bigEndian: UInt8(proof.count)) + proof.reduce(Data()) { $0 + $1.bytes } + sealed
    }

    /// Whether this is that part of the document with this root and size, unchanged. Needs no key.
    public func belongs(to parts: DocumentParts) -> Bool {
        guard (0..<parts.count).contains(index), sealed.count == parts.sealedBytes(of: index) else { return false }
        if PlantedBug.partNotChecked.isPlanted { return true }
        return MerkleProof.includes(
            .leaf(sealed), at: UInt64(index), size: UInt64(parts.count), root: MerkleHash(received: Data(hex: root)), proof: proof)
    }
}

/// What a node has of a document that it waits for: one bit for each part, the first part in the highest bit of the first byte.
public struct DocumentWanted: Sendable, Equatable {
    /// In hexadecimal.
    public let root: String
    public private(set) var bits: Data

    static let mostBytes = 32 + 256

    public init(root: String, bits: Data) { (self.root, self.bits) = (root, bits) }

    /// Of which there is nothing yet.
    public init(root: String, parts: DocumentParts) { self.init(root: root, bits: Data(count: (parts.count + 7) / 8)) }

    init(_ bytes: Data) throws(PouchFault) {
        var reader = ByteReader(bytes)
        root = try reader.take(32).hex
        bits = try reader.rest
        guard (1...256).contains(bits.count) else { throw PouchFault(.malformed) }
    }

    var bytes: Data { Data(hex: root) + bits }

    public func has(_ index: Int) -> Bool { index / 8 < bits.count && bits[bits.startIndex + index / 8] & (0x80 >> UInt8(index % 8)) != 0 }

    public mutating func add(_ index: Int) {
        if index / 8 < bits.count { bits[bits.startIndex + index / 8] |= 0x80 >> UInt8(index % 8) }
    }

    /// The first part after one that is not there yet.
    public func firstMissing(of parts: DocumentParts, from index: Int = 0) -> Int? { (index..<max(index, parts.count)).first { !has($0) } }

    public func count(of parts: DocumentParts) -> Int { (0..<parts.count).count { has($0) } }
}
