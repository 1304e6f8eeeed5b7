// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Foundation
public import Identity
public import Store
public import Workflow

/// What an officer can do about an emergency access.
public enum AccessAct: Sendable {
    case grant(String)
    case decline(String, reason: TaggedText)
    case end(String)
    case note(String)

    /// The access it is about.
    var access: String {
        switch self {
        case .grant(let id), .decline(let id, _), .end(let id), .note(let id): id
        }
    }
}

/// What is read in an emergency: only what the access is for, and nothing that can be acted on.
public struct EmergencyView: Sendable {
    public enum Content: Sendable {
        case file(DetentionFile)
        case safeguards(Clearance)
        /// With why each check was found as it was.
        case grounds(Clearance)
        case legal(LegalStatus)
        case verification(NationalityVerification)
    }

    public let reference: CaseReference
    public let access: EmergencyAccess.Access
    public let content: Content
}

/// Where an officer reads, in an emergency, what their roles do not allow: for a reason, with a second officer's word, one person, for some hours. No other
/// desk knows of it, so that it can never be a right to do anything.
public struct EmergencyDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// - Returns: what the access goes by.
    @discardableResult
    public func ask(_ scope: AccessScope, of reference: CaseReference, reason: TaggedText, by actor: Actor) async throws -> String {
        try actor.require(.accessAsk)
        let id = office.newID()
        try await act(nil, on: reference, by: actor) { writing, record in try record.ask(id, for: scope, reason: reason, by: actor, at: writing.moment) }
        return id
    }

    public func perform(_ act: AccessAct, on reference: CaseReference, by actor: Actor) async throws {
        guard actor.may(.accessGrant) || actor.may(.accessAsk) else { throw Refusal(.notPermitted, ["permission": Permission.accessGrant.rawValue]) }
        try await self.act(act.access, on: reference, by: actor) { writing, record in
            switch act {
            case .grant(let id): try record.grant(id, by: actor, at: writing.moment)
            case .decline(let id, let reason): try record.decline(id, reason: reason, by: actor, at: writing.moment)
            case .end(let id): try record.end(id, by: actor, at: writing.moment)
            case .note(let id): try record.note(id, by: actor)
            }
        }
    }

    private func act(
        _ access: String?, on reference: CaseReference, by actor: Actor, _ decide: @escaping @Sendable (Writing, EmergencyAccess) throws -> EmergencyAccessFact
    ) async throws {
        let own = try await office.journal.read { try $0.holder(EmergencyAccess.self, of: reference) { record in record.accesses.contains { $0.id == access } } }
        try await office.act(on: EmergencyAccess.self, own.text, by: actor, refused: { .refused(code: $0) }) { writing, record in
            try writing.append([try decide(writing, record)], to: &record, own.text, by: actor.id)
        }
    }

    /// Reads. That it was read is in the journal, under the reason, before anything is shown.
    public func open(_ scope: AccessScope, of reference: CaseReference, by actor: Actor) async throws -> EmergencyView {
        try actor.require(.accessAsk)
        let own = try await office.journal.read { try $0.keptPerson(reference).reference }
        return try await office.act(on: EmergencyAccess.self, own.text, by: actor, refused: { .refused(code: $0) }) { writing, record in
            let (access, fact) = try writing.reading.together(EmergencyAccess.self, of: own).open(scope, by: actor, at: writing.moment)
            let holder = try writing.reading.holder(EmergencyAccess.self, of: own) { record in record.accesses.contains { $0.id == access.id } }
            if holder == own {
                try writing.append([fact], to: &record, own.text, by: actor.id)
            } else {
                var other = try writing.load(EmergencyAccess.self, holder.text)
                try writing.append([fact], to: &other, holder.text, by: actor.id)
            }
            return EmergencyView(reference: own, access: access, content: try writing.reading.content(scope, of: own))
        }
    }

    /// Everything about one person's emergency accesses, for whoever grants or notes them.
    public func accesses(of reference: CaseReference, by actor: Actor) async throws -> (reference: CaseReference, record: EmergencyAccess) {
        try actor.require(.accessGrant)
        let found = try await office.journal.read { reading in
            let own = try reading.keptPerson(reference).reference
            return (own, try reading.together(EmergencyAccess.self, of: own))
        }
        try await office.noteRead("\(EmergencyAccess.room)/\(found.0)", by: actor)
        return found
    }

    /// Every emergency access there was, the newest first.
    public func list(by actor: Actor) async throws -> [(person: String, access: EmergencyAccess.Access)] {
        try actor.require(.accessRead)
        return try await all { _ in true }
    }

    /// The officer's own.
    public func own(by actor: Actor) async throws -> [(person: String, access: EmergencyAccess.Access)] {
        try actor.require(.accessAsk)
        return try await all { $0.askedBy == actor.id }
    }

    private func all(_ counts: @escaping @Sendable (EmergencyAccess.Access) -> Bool) async throws -> [(person: String, access: EmergencyAccess.Access)] {
        let people = office.directory(AccessCard.self, EmergencyAccess.room).filter { !$0.card.lines.isEmpty }.map(\.id)
        let found = try await office.journal.read { reading in
            try people.flatMap { person in try reading.load(EmergencyAccess.self, person).accesses.filter(counts).map { (person: person, access: $0) } }
        }
        return found.sorted { ($0.access.askedAt, $0.access.id) > ($1.access.askedAt, $1.access.id) }
    }
}

extension Reading {
    fileprivate func content(_ scope: AccessScope, of reference: CaseReference) throws -> EmergencyView.Content {
        switch scope {
        case .file:
            let file = try jointFile(reference).file
            guard file.state != .none else { throw Refusal(.notFound) }
            return .file(file)
        case .safeguards: return .safeguards(try load(Clearance.self, reference.text))
        case .grounds: return .grounds(try load(Clearance.self, reference.text))
        case .legal: return .legal(try load(LegalStatus.self, reference.text))
        case .verification:
            let verification = try load(NationalityVerification.self, reference.text)
            guard verification.state != .none else { throw Refusal(.notFound) }
            return .verification(verification)
        }
    }
}

/// What tasks need to know of the emergency accesses to one person; no reason is in it.
struct AccessCard: Sendable, Codable {
    struct Line: Sendable, Codable {
        let id: String
        let scope: AccessScope
        let askedBy: OfficerID?
        let askedAt: Moment
        let isAnswered: Bool
        let grantedBy: OfficerID?
        let until: Moment?
        let isNoted: Bool
    }

    let lines: [Line]
}

extension EmergencyAccess: Journaled {
    public static let room = "access"

    public func card(id: String) throws -> Data {
        try encodeCard(
            AccessCard(
                lines: accesses.map { access in
                    .init(
                        id: access.id, scope: access.scope, askedBy: access.askedBy, askedAt: access.askedAt,
                        isAnswered: access.until != nil || access.declined != nil || access.isEnded, grantedBy: access.grantedBy, until: access.until,
                        isNoted: access.notedBy != nil)
                }))
    }
}

extension TasksDesk {
    /// Who waits to be let in, for those who may let them; and that somebody was let in, for a third officer.
    func accesses(_ actor: Actor) -> [OfficeTask] {
        guard actor.may(.accessGrant) else { return [] }
        let now = office.now()
        return office.directory(AccessCard.self, EmergencyAccess.room).flatMap { id, card -> [OfficeTask] in
            guard let reference = CaseReference(id) else { return [] }
            func task(_ verb: OfficeTask.Verb, _ due: Day) -> OfficeTask { OfficeTask(verb: verb, subject: .access(reference), title: id, due: due) }
            let others = card.lines.filter { $0.askedBy != actor.id }
            let waits = others.contains { line in
                !line.isAnswered && actor.may(line.scope.permission) && now < line.askedAt.adding(seconds: EmergencyAccess.hoursToGrant * 3600)
            }
            let used = others.first { $0.grantedBy != nil && $0.grantedBy != actor.id && !$0.isNoted }
            let note = used.map { task(.noteAccess, office.day(of: $0.askedAt).adding(days: 1)) }
            return (waits ? [task(.decideAccess, office.today)] : []) + [note].compactMap { $0 }
        }
    }
}
