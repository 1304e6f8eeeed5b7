// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Foundation
public import Identity
public import Store
public import Workflow

/// What the list shows of a journey; it names nobody.
public struct TransferCard: Sendable, Hashable, Codable {
    public let state: TransferOperation.State
    public let side: Side
    public let peer: String
    public let borderPoint: TaggedText?
    public let mode: TravelMode?
    public let departure: Moment?
    public let people: Int
    public let noticedAt: Moment?
    /// Who planned it, and so does not give the notice.
    public let planners: [OfficerID]
    public let isUndelivered: Bool
}

extension TransferOperation: Journaled {
    public static let room = "transfer"

    public func card(id: String) throws -> Data {
        let planners = [Step.plan, .put].flatMap { done[$0] ?? [] }
        return try encodeCard(
            TransferCard(
                state: state, side: side, peer: peer?.code ?? "", borderPoint: plan?.borderPoint, mode: plan?.mode, departure: plan?.departure,
                people: journey.departedAt == nil && side == .holding ? chosen.count : journey.departedAt == nil ? journey.going.count : journey.aboard.count,
                noticedAt: journey.noticedAt, planners: Set(planners).sorted { $0.text < $1.text }, isUndelivered: undelivered != nil))
    }
}

/// What a list knows of an escort record: nothing of what is in it.
struct EscortRecordCard: Sendable, Codable {
    let operation: String
    let person: String
    let isConfirmed: Bool
    let confirmedBy: [OfficerID]
}

extension PersonEscortRecord: Journaled {
    public static let room = "escort"

    public func card(id: String) throws -> Data {
        try encodeCard(EscortRecordCard(operation: operation, person: person?.text ?? "", isConfirmed: isConfirmed, confirmedBy: confirmedBy))
    }
}

/// What the list shows of a return that one side holds to be wrongful.
public struct WrongfulReturnCard: Sendable, Hashable, Codable {
    public let state: WrongfulReturn.State
    public let side: Side
    public let peer: String
    public let person: String
    public let ground: WrongfulReturnGround?
    public let declaredAt: Moment?
    public let proposedBy: OfficerID?
    public let isUndelivered: Bool
}

extension WrongfulReturn: Journaled {
    public static let room = "wrongfulReturn"

    public func card(id: String) throws -> Data {
        try encodeCard(
            WrongfulReturnCard(
                state: state, side: side, peer: peer?.code ?? "", person: claim?.person.text ?? "", ground: claim?.ground, declaredAt: declaredAt, proposedBy: proposedBy,
                isUndelivered: undelivered != nil))
    }
}

/// What lists know of where a person stands as one who is held; absent where there is nothing to know.
public struct CustodyCard: Sendable, Hashable, Codable {
    public let outcome: CustodyOutcome?
    public let endedOn: Day?
    public let operation: String?
    public let openMatters: [DeathMatter]
    public let correctionProposedBy: OfficerID?
    public let lateNews: Int
    /// Since when a journey has been due.
    public let windowFrom: Day?

    init?(_ file: DetentionFile) {
        let custody = file.custody
        (outcome, endedOn, operation, openMatters) = (custody.outcome, custody.endedOn, custody.operation, custody.openMatters)
        (correctionProposedBy, lateNews, windowFrom) = (custody.correctionProposedBy, custody.lateNews, file.windowFrom)
        if custody == Custody(), windowFrom == nil { return nil }
    }

    private init(_ all: [CustodyCard]) {
        let closed = all.first { $0.outcome != nil }
        (outcome, endedOn, openMatters, correctionProposedBy) = (closed?.outcome, closed?.endedOn, closed?.openMatters ?? [], closed?.correctionProposedBy)
        (operation, lateNews) = (all.lazy.compactMap(\.operation).first, all.reduce(0) { $0 + $1.lateNews })
        windowFrom = closed == nil ? all.compactMap(\.windowFrom).max() : nil
    }

    /// What the files of one person come to together.
    static func joined(_ all: [CustodyCard]) -> CustodyCard? { all.isEmpty ? nil : CustodyCard(all) }
}
