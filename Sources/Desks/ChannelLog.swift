// SPDX-License-Identifier: Apache-2.0

import Foundation
public import Store
public import Workflow

public enum ChannelFact: Sendable, Hashable, Codable {
    case lineCheckSent(number: Int)
    case lineCheckReceived(number: Int)
    /// Something that came in was not what it should be; its code.
    case envelopeRefused(seq: Int, code: String)
}

/// What passed with one peer apart from cases: line checks, and what was refused.
public struct ChannelLog: CaseworkRecord, Journaled, Codable {
    public static let room = "channel"

    public private(set) var sent = 0
    public private(set) var received: [Int] = []
    public private(set) var refused = 0

    public init() {}

    public mutating func apply(_ recorded: Recorded<ChannelFact>) {
        switch recorded.fact {
        case .lineCheckSent(let number): sent = max(sent, number)
        case .lineCheckReceived(let number): received.append(number)
        case .envelopeRefused: refused += 1
        }
    }
}
