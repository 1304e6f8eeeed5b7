// SPDX-License-Identifier: Apache-2.0

import Casework
public import Identity
public import Foundation
public import Store
public import Workflow

extension TaskClaim: Journaled {
    public static let room = "claim"

    public func card(id: String) throws -> Data { try encodeCard(ClaimCard(holder: holder)) }
}

public struct ClaimCard: Sendable, Hashable, Codable {
    public let holder: OfficerID?
}

/// Where officers take up tasks, put them back, and hand them over while somebody is away. A claim orders work; it grants no right.
public struct ClaimsDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// The other side learns that somebody here has taken up what it sent.
    public func claim(_ task: OfficeTask, by actor: Actor) async throws {
        let office = office
        let today = office.today
        let record = task.subject.stream
        try await office.act(on: TaskClaim.self, task.key, by: actor, refused: { .refused(code: $0) }) { writing, claim in
            let isAway = try claim.holder.map { try writing.load(Officer.self, $0.text).isAway(on: today) } ?? false
            try writing.append([try claim.claim(by: actor, isHolderAway: isAway)], to: &claim, task.key, by: actor.id)
            if let record { try office.takeUp(record, by: actor, writing) { !Office.explicitlyAcknowledged.contains($0) } }
        }
    }

    public func release(_ key: String, by actor: Actor) async throws {
        guard office.directory(ClaimCard.self, TaskClaim.room).contains(where: { $0.id == key }) else { throw Refusal(.notFound) }
        try await office.act(on: TaskClaim.self, key, by: actor, refused: { .refused(code: $0) }) { writing, claim in
            try writing.append([try claim.release(by: actor)], to: &claim, key, by: actor.id)
        }
    }

    public func reassign(_ key: String, to officer: OfficerID, reason: TaggedText, by actor: Actor) async throws {
        let office = office
        guard office.directory(OfficerCard.self, Officer.room).contains(where: { $0.id == officer.text && $0.card.state == .active }) else {
            throw Refusal(.officerNotActive, field: "officer")
        }
        try await office.act(on: TaskClaim.self, key, by: actor, refused: { .refused(code: $0) }) { writing, claim in
            try writing.append([try claim.reassign(to: officer, reason: reason, by: actor)], to: &claim, key, by: actor.id)
        }
    }
}
