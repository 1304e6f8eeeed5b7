// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import Store
public import Workflow

public enum ChannelFact: Sendable, Hashable, Codable {
    case lineCheckSent(number: Int)
    case lineCheckReceived(number: Int)
    /// Something that came in was not what it should be; its code.
    case envelopeRefused(seq: Int, code: String)
    /// A message of ours was refused by the other node, or nobody took it in time.
    case messageFailed(seq: Int, kind: String, about: String, code: String)
    /// An officer has seen to a message that failed.
    case failureSeen(seq: Int)
    /// The other node showed a journal that is not the one it showed before.
    case historyDiffers(size: Int, offer: String)
    /// The other node has cosigned a journal of ours that is not this one: this node was restored, or rewritten.
    case ownHistoryDiffers(size: Int, note: String)
    case bundleSaved(envelopes: Int)
    case bundleLoaded(envelopes: Int, new: Int)
    case refused(code: Refusal.Code)
}

/// What passed with one peer apart from cases: line checks, courier's files, what was refused, and whether the journals still agree.
public struct ChannelLog: CaseworkRecord, Journaled, Codable {
    public static let room = "channel"

    public struct Failure: Sendable, Hashable, Codable {
        public let seq: Int
        public let kind: String
        public let about: String
        public let code: String
    }

    public private(set) var sent = 0
    public private(set) var received: [Int] = []
    public private(set) var refused = 0
    /// Messages of ours that did not arrive and that no officer has seen to.
    public private(set) var failures: [Failure] = []
    /// The size from which the other node's journal is another than before; nil while it only grew.
    public private(set) var historyDiffersAt: Int?
    public private(set) var ownHistoryDiffersAt: Int?

    public init() {}

    public mutating func apply(_ recorded: Recorded<ChannelFact>) {
        switch recorded.fact {
        case .lineCheckSent(let number): sent = max(sent, number)
        case .lineCheckReceived(let number): received.append(number)
        case .envelopeRefused: refused += 1
        case .messageFailed(let seq, let kind, let about, let code): failures.append(Failure(seq: seq, kind: kind, about: about, code: code))
        case .failureSeen(let seq): failures.removeAll { $0.seq == seq }
        case .historyDiffers(let size, _): historyDiffersAt = historyDiffersAt ?? size
        case .ownHistoryDiffers(let size, _): ownHistoryDiffersAt = ownHistoryDiffersAt ?? size
        case .bundleSaved, .bundleLoaded, .refused: break
        }
    }

    public func card(id: String) throws -> Data { try encodeCard(self) }
}
