// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import Pouch
public import Store
public import Workflow

public enum PeerFact: Sendable, Hashable, Codable {
    /// Somebody laid another node's descriptor before the office. It counts for nothing yet.
    case proposed(descriptor: Data)
    /// An officer typed or scanned the fingerprint that came by note verbale, and it was this descriptor's.
    case confirmed
    case rejected(reason: String)
    case refused(code: Refusal.Code)
}

/// Another state's node on its way to being trusted: two officers, two people, have to confirm its fingerprint. Nothing is trusted on first use.
public struct PeerRecord: CaseworkRecord, Journaled {
    public static let room = "peer"

    public enum State: String, Sendable, Codable { case none, proposed, active, rejected }

    public private(set) var state = State.none
    public private(set) var descriptor = Data()
    public private(set) var proposedBy: OfficerID?
    public private(set) var confirmedBy: [OfficerID] = []

    static let confirmations = 2

    public init() {}

    public mutating func apply(_ recorded: Recorded<PeerFact>) {
        switch recorded.fact {
        case .proposed(let descriptor):
            (state, self.descriptor, proposedBy, confirmedBy) = (.proposed, descriptor, recorded.by, [])
        case .confirmed:
            if let officer = recorded.by { confirmedBy.append(officer) }
            if confirmedBy.count >= Self.confirmations { state = .active }
        case .rejected: state = .rejected
        case .refused: break
        }
    }

    func propose(_ descriptor: Data, by actor: Actor) throws(Refusal) -> PeerFact {
        try actor.require(.peerPropose)
        if state == .active { throw Refusal(.peerExists) }
        return .proposed(descriptor: descriptor)
    }

    func confirm(_ fingerprint: String, by actor: Actor) throws(Refusal) -> PeerFact {
        try actor.require(.peerConfirm)
        guard state == .proposed, let node = try? NodeDescriptor(descriptor) else { throw Refusal(.notPossibleNow, ["state": "\(state)", "step": "confirm"]) }
        if confirmedBy.contains(actor.id) { throw Refusal(.secondConfirmationMustDiffer) }
        guard node.has(fingerprint: fingerprint) else { throw Refusal(.fingerprintDiffers, field: "fingerprint") }
        return .confirmed
    }

    func reject(_ reason: String, by actor: Actor) throws(Refusal) -> PeerFact {
        try actor.require(.peerConfirm)
        guard state == .proposed else { throw Refusal(.notPossibleNow, ["state": "\(state)", "step": "reject"]) }
        guard !reason.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .rejected(reason: reason)
    }

    public func card(id: String) throws -> Data {
        try encodeCard(PeerCard(state: state, descriptor: descriptor, proposedBy: proposedBy, confirmedBy: confirmedBy))
    }
}

public struct PeerCard: Sendable, Hashable, Codable {
    public let state: PeerRecord.State
    public let descriptor: Data
    public let proposedBy: OfficerID?
    public let confirmedBy: [OfficerID]

    public var node: NodeDescriptor? { try? NodeDescriptor(descriptor) }
}
