// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Foundation
public import Identity
public import Store
import Workflow

/// What lists need to know of somebody's links; no evidence and no consent is in it.
struct FamilyCard: Sendable, Codable {
    struct Link: Sendable, Codable {
        let tie: FamilyTie
        let state: FamilyLink.State
        let claimedBy: [OfficerID]
        /// Who proposed to part the two, where that waits for a second officer.
        let unlinkBy: [OfficerID]
    }

    let links: [Link]
}

struct GuardianshipCard: Sendable, Codable {
    let since: Day?
    let until: Day?
    let isRefused: Bool

    func hasGuardian(on day: Day) -> Bool { since.map { $0 <= day } ?? false && until.map { day <= $0 } ?? true }
}

struct DeterminationCard: Sendable, Codable {
    let state: BestInterestsDetermination.State
    let proposedBy: [OfficerID]
    let isToGo: Bool
    let mayBeParted: Bool
}

extension FamilyLinks: Journaled {
    public static let room = "family"

    public func card(id: String) throws -> Data {
        func sorted(_ officers: Set<OfficerID>?) -> [OfficerID] { (officers ?? []).sorted { $0.text < $1.text } }
        return try encodeCard(
            FamilyCard(
                links: standing.map {
                    FamilyCard.Link(tie: $0.tie, state: $0.state, claimedBy: sorted($0.done[.claim]), unlinkBy: $0.isUnlinkProposed ? sorted($0.done[.proposeUnlink]) : [])
                }))
    }
}

extension Guardianship: Journaled {
    public static let room = "guardian"

    public func card(id: String) throws -> Data {
        let guardian = terms.last { $0.endedOn == nil }?.guardian
        return try encodeCard(GuardianshipCard(since: guardian?.since, until: guardian?.until, isRefused: refusal != nil))
    }
}

extension BestInterestsDetermination: Journaled {
    public static let room = "bestInterests"

    public func card(id: String) throws -> Data {
        try encodeCard(
            DeterminationCard(
                state: state, proposedBy: (done[.propose] ?? []).sorted { $0.text < $1.text }, isToGo: isToGo, mayBeParted: mayBeParted))
    }
}

extension FileCard {
    /// The age as far as the card knows it; the younger counts.
    func ageGroup(on today: Day) -> AgeGroup {
        let groups = [birth?.ageGroup(on: today), estimate?.ageGroup(on: today)].compactMap { $0 }
        if groups.contains(.minor) { return .minor }
        return groups.isEmpty || groups.contains(.unknown) ? .unknown : .adult
    }

    /// Whether lists show the file as a child's.
    public func isChilds(on today: Day) -> Bool {
        let group = ageGroup(on: today)
        return group == .minor || group == .unknown && estimate != nil
    }
}

extension Office {
    /// The age that counts for lists: one that is not known is of age where an assessment found so.
    func ageGroup(of id: String, _ card: FileCard, on today: Day) -> AgeGroup {
        let group = card.ageGroup(on: today)
        guard group == .unknown, let until = journal.directory.one(ClearanceCard.self, in: Clearance.room, id)?.foundOfAgeUntil else { return group }
        return today <= until ? .adult : group
    }

    /// What stands in the way of asking for a child; as for anybody of that age where the ground is not a child's return.
    func obstacleToChildReturn(_ id: String, _ card: FileCard, on today: Day, else obstacle: Refusal.Code?) -> Refusal.Code? {
        let directory = journal.directory
        guard card.isChilds(on: today), directory.one(LegalCard.self, in: LegalStatus.room, id)?.basis == .childReturn else { return obstacle }
        guard directory.one(DeterminationCard.self, in: BestInterestsDetermination.room, id)?.isToGo == true else { return .determinationMissing }
        let guardianship = directory.one(GuardianshipCard.self, in: Guardianship.room, id)
        guard guardianship?.hasGuardian(on: today) == true else { return .guardianMissing }
        if guardianship?.isRefused == true { return .consentRefused }
        return card.isHeld ? .personHeldFromDisclosure : nil
    }
}
