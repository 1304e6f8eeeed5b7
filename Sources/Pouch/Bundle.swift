// SPDX-License-Identifier: Apache-2.0

import Crypto
public import Foundation

/// What a courier carries as a file (`.hsb`): the same envelopes as on the line, receipts, and an offer of the newest checkpoint. May be loaded in any
/// order, twice, and beside the line; whatever is known already changes nothing (docs/spec/channel.md).
///
/// `HSB1` | u32 envelopes | { u32 length, envelope } | u32 length, slip of receipts | u32 length, offer | u32 length, cosignature
/// | u32 parts | { u32 length, part of a document } | u32 wanted | { u32 length, what is there of a document } | SHA-256 of all before.
/// The whole is not signed: each part is, and a part that is not ours or theirs is refused by itself.
public struct CourierBundle: Sendable, Equatable {
    static let magic = Data("HSB1".utf8)
    public static let mostBytes = 64 << 20
    public static let mostEnvelopes = 10_000
    /// Documents that a node says it waits for; more wait until one of these is there.
    public static let mostWanted = 64

    public let envelopes: [Data]
    public let slip: ReceiptSlip?
    /// Text of a `CheckpointOffer`; empty for none.
    public let offer: String
    /// A cosignature line for a checkpoint of the node that the file goes to; empty for none.
    public let cosignature: String
    public let parts: [DocumentPart]
    public let wanted: [DocumentWanted]

    public init(
        envelopes: [Data], slip: ReceiptSlip?, offer: String, cosignature: String, parts: [DocumentPart] = [], wanted: [DocumentWanted] = []
    ) {
        (self.parts, self.wanted) = (parts, wanted)
        self.envelopes = envelopes
        self.slip = slip
        self.offer = offer
        self.cosignature = cosignature
    }

    /// SHA-256 of a bundle's bytes, in hexadecimal.
    public static func hash(of bytes: Data) -> String { SHA256.hash(data: bytes).hex }

    /// The same with parts of documents.
    public func with(parts: [DocumentPart]) -> CourierBundle {
        CourierBundle(envelopes: envelopes, slip: slip, offer: offer, cosignature: cosignature, parts: parts, wanted: wanted)
    }

    public var bytes: Data {
        var data = Self.magic + Data(bigEndian: UInt32(envelopes.count))
        for part in envelopes + [slip?.bytes ?? Data(), Data(offer.utf8), Data(cosignature.utf8)] { data += Data(block: part) }
        data += Data(bigEndian: UInt32(parts.count))
        for part in parts { data += Data(block: part.bytes) }
        data += Data(bigEndian: UInt32(wanted.count))
        for item in wanted { data += Data(block: item.bytes) }
        return data + Data(SHA256.hash(data: data))
    }

    /// Refuses a file that was cut, changed on the way, or is something else.
    public init(_ bytes: Data) throws(PouchFault) {
        guard bytes.count <= Self.mostBytes else { throw PouchFault(.tooLarge) }
        guard bytes.count > 36, Data(SHA256.hash(data: bytes.dropLast(32))) == Data(bytes.suffix(32)) else { throw PouchFault(.malformed) }
        var reader = ByteReader(Data(bytes.dropLast(32)))
        guard try reader.take(4) == Self.magic else { throw PouchFault(.malformed) }
        let count = Int(try reader.number(UInt32.self))
        guard count <= Self.mostEnvelopes else { throw PouchFault(.tooLarge) }
        var envelopes: [Data] = []
        for _ in 0..<count { envelopes.append(try reader.block(atMost: Envelope.mostBytes)) }
        let slip = try reader.block(atMost: ReceiptSlip.mostBytes)
        self.slip = slip.isEmpty ? nil : try ReceiptSlip(slip)
        let texts = [try reader.block(atMost: 1 << 20), try reader.block(atMost: 4096)].compactMap { String(validating: $0, as: UTF8.self) }
        guard texts.count == 2 else { throw PouchFault(.malformed) }
        (offer, cosignature) = (texts[0], texts[1])
        var parts: [DocumentPart] = []
        for _ in 0..<(try reader.number(UInt32.self)) { parts.append(try DocumentPart(try reader.block(atMost: DocumentPart.mostBytes))) }
        let waiting = Int(try reader.number(UInt32.self))
        guard waiting <= Self.mostWanted else { throw PouchFault(.tooLarge) }
        var wanted: [DocumentWanted] = []
        for _ in 0..<waiting { wanted.append(try DocumentWanted(try reader.block(atMost: DocumentWanted.mostBytes))) }
        guard reader.isAtEnd else { throw PouchFault(.malformed) }
        (self.envelopes, self.parts, self.wanted) = (envelopes, parts, wanted)
    }
}
