// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// Receipts for many envelopes under one signature: `HSR1 | u32 | text | signatures` (docs/spec/channel.md). The text is
/// `homeward/receipts1`, suite, from and to, a line each, and then a line for each receipt.
public struct ReceiptSlip: Sendable, Equatable {
    static let magic = Data("HSR1".utf8)
    static let title = "homeward/receipts1"
    public static let mostBytes = 4 << 20
    public static let mostReceipts = 20_000

    public let suite: Suite
    /// Who vouches, and whom it is meant for.
    public let from: String
    public let to: String
    public let receipts: [Receipt]
    public let bytes: Data
    private let text: Data
    private let signatures: SignatureList

    /// Signs receipts for a peer, in the suite in which it is written to.
    public init(_ receipts: [Receipt], from keys: NodeKeys, to peer: NodeDescriptor, suite: Suite? = nil) throws {
        guard let suite = suite ?? peer.suiteToUse, receipts.count <= Self.mostReceipts else { throw PouchFault(.suiteRefused) }
        (self.suite, from, to, self.receipts) = (suite, keys.nodeID, peer.nodeID, receipts)
        text = Self.text(suite, from, to, receipts)
        signatures = try SignatureList(over: Self.signed(text, suite), suite, by: keys)
        bytes = Self.magic + Data(block: text) + signatures.bytes(suite)
    }

    /// Takes a slip apart; there is one way to write each.
    public init(_ bytes: Data) throws(PouchFault) {
        guard bytes.count <= Self.mostBytes else { throw PouchFault(.tooLarge) }
        var reader = ByteReader(bytes)
        guard try reader.take(4) == Self.magic else { throw PouchFault(.malformed) }
        text = try reader.block(atMost: Self.mostBytes)
        guard let whole = String(validating: text, as: UTF8.self), whole.hasSuffix("\n") else { throw PouchFault(.malformed) }
        let lines = whole.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 4, lines.count <= Self.mostReceipts + 4 else { throw PouchFault(.malformed) }
        guard lines[0] == Self.title else { throw PouchFault(.unknownVersion) }
        guard let suite = Int(lines[1]).flatMap(Suite.init(rawValue:)) else { throw PouchFault(.suiteRefused) }
        (self.suite, from, to) = (suite, String(lines[2]), String(lines[3]))
        var receipts: [Receipt] = []
        for line in lines[4...] { receipts.append(try Receipt(line: line)) }
        guard from.isHexHash, to.isHexHash, Self.text(suite, from, to, receipts) == text else { throw PouchFault(.notCanonical) }
        signatures = try SignatureList(&reader, suite)
        guard reader.isAtEnd else { throw PouchFault(.malformed) }
        (self.receipts, self.bytes) = (receipts, Data(bytes))
    }

    /// Whether the peer signed it, for us, in a suite that it may use.
    public func verify(for nodeID: String, from peer: NodeDescriptor) throws(PouchFault) {
        guard to == nodeID else { throw PouchFault(.notForUs) }
        guard from == peer.nodeID else { throw PouchFault(.unknownSender) }
        guard suite.strength >= peer.floor, peer.suites.contains(suite.rawValue) else { throw PouchFault(.suiteRefused) }
        try signatures.verify(over: Self.signed(text, suite), suite, by: peer.signing)
    }

    private static func text(_ suite: Suite, _ from: String, _ to: String, _ receipts: [Receipt]) -> Data {
        Data(("\(title)\n\(suite.rawValue)\n\(from)\n\(to)\n" + receipts.map(\.line).joined()).utf8)
    }

    private static func signed(_ text: Data, _ suite: Suite) -> Data { Data("\(title)\0".utf8) + suite.digest(text) }
}
