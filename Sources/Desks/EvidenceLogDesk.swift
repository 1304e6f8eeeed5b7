// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Foundation
public import Identity
import Pouch
public import Store
public import Workflow

/// What the holding state keeps as evidence of who somebody is, with where it comes from.
public struct EvidenceLogDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    public func log(of reference: CaseReference, by actor: Actor) async throws -> EvidenceLog {
        try actor.require(.fileRead)
        let log = try await office.journal.read { try $0.together(EvidenceLog.self, of: reference) }
        try await office.noteRead("\(EvidenceLog.room)/\(reference)", by: actor)
        return log
    }

    /// What is said of duress, for whom that is to read; that something is said, every reader of the file sees.
    public static func allegations(_ item: EvidenceLog.Item, for actor: Actor?) -> [TaggedText] {
        actor?.may(.safeguardGroundRead) == true ? item.allegations + [item.examination].compactMap { $0 } : []
    }

    /// Keeps a thing. Where somebody says that it was got by torture or duress, the person's safety on return is looked at again.
    /// - Returns: its identifier.
    @discardableResult
    public func keep(
        _ kind: EvidenceKind, text: TaggedText?, scan: String?, _ provenance: Provenance, allegation: TaggedText? = nil, of reference: CaseReference, by actor: Actor
    ) async throws -> String {
        let id = office.newID()
        let evidence = KeptEvidence(id: id, kind: kind, text: text, scan: scan, provenance: provenance, allegation: provenance.isUnderDuress ? allegation : nil)
        try await act(on: reference, by: actor) { writing, log, today in
            if let scan, !writing.scans.contains(scan) { throw Refusal(.notFound, field: "scan") }
            return try log.keep(evidence, on: today, by: actor)
        }
        return id
    }

    /// Somebody says afterwards that a thing was got by torture or duress.
    public func allege(_ item: String, of reference: CaseReference, _ text: TaggedText, by actor: Actor) async throws {
        try await act(on: reference, by: actor) { _, log, _ in try log.allege(item, text, by: actor) }
    }

    public func examine(_ item: String, of reference: CaseReference, _ text: TaggedText, by actor: Actor) async throws {
        try await act(on: reference, having: { log in log.items.contains { $0.evidence.id == item } }, by: actor) { _, log, _ in try log.examine(item, text, by: actor) }
    }

    public func find(_ item: String, of reference: CaseReference, falseBy ground: FalsityGround, note: TaggedText?, by actor: Actor) async throws {
        try await act(on: reference, by: actor) { _, log, today in try log.find(item, falseBy: ground, on: today, note: note, by: actor) }
    }

    public func record(_ consent: RecordedConsent, to kind: EvidenceKind, of reference: CaseReference, by actor: Actor) async throws {
        let id = office.newID()
        try await act(on: reference, by: actor) { _, log, today in try log.record(id, consent, to: kind, on: today, by: actor) }
    }

    public func withdrawConsent(_ consent: String, of reference: CaseReference, by actor: Actor) async throws {
        try await act(on: reference, by: actor) { _, log, today in try log.withdrawConsent(consent, on: today, by: actor) }
    }

    /// What the file knows of the person while something is done to the log.
    struct Surroundings {
        let scans: Set<String>
    }

    private func act(
        on reference: CaseReference, having: (@Sendable (EvidenceLog) -> Bool)? = nil, by actor: Actor, _ step: @escaping @Sendable (Surroundings, EvidenceLog, Day) throws -> EvidenceLogFact
    ) async throws {
        let office = office
        let today = office.today
        try await office.actOnPerson(EvidenceLog.self, reference, having: having, by: actor, refused: { .refused(code: $0) }) { writing, record, log, own in
            let file = try writing.reading.jointFile(own).file
            let fact = try step(Surroundings(scans: Set(file.scans.map(\.id))), log, today)
            try writing.append([fact], to: &record, own.text, by: actor.id)
            try office.follow(fact, in: log, of: own, by: actor, writing)
        }
    }
}

extension Office {
    /// What follows from something that happened to evidence: the person's safety is looked at again, and the other state is told what it must not rely on.
    fileprivate func follow(_ fact: EvidenceLogFact, in log: EvidenceLog, of person: CaseReference, by actor: Actor, _ writing: Writing) throws {
        switch fact {
        case .kept(let evidence): if let text = evidence.allegation { try reportDuress(text, of: person, by: actor, writing) }
        case .duressAlleged(let item, let text):
            try reportDuress(text, of: person, by: actor, writing)
            try showFailure(.withdrawn, nil, of: log.items.filter { $0.evidence.id == item }, person, writing)
        case .foundFalse(let item, let ground, _, _): try showFailure(.foundFalse, ground, of: log.items.filter { $0.evidence.id == item }, person, writing)
        case .consentWithdrawn(let id, _):
            guard let kind = log.consents.first(where: { $0.id == id })?.kind else { return }
            try showFailure(.consentWithdrawn, nil, of: log.items.filter { $0.evidence.kind == kind }, person, writing)
        case .consented, .duressExamined, .sent, .refused: break
        }
    }

    /// What somebody says of torture or duress is a new fact for the person's safety (UNCAT Arts 3 and 15).
    private func reportDuress(_ text: TaggedText, of person: CaseReference, by actor: Actor, _ writing: Writing) throws {
        let own = try writing.reading.jointFile(person).reference
        var clearance = try writing.load(Clearance.self, own.text)
        try writing.append([try clearance.report([.nonRefoulement, .deathPenaltyOrTorture], text, by: actor)], to: &clearance, own.text, by: actor.id)
        try stopJourney(of: own, by: actor.id, writing)
    }

    /// Only of what was sent, and of nobody who is protected from that state now.
    private func showFailure(
        _ failure: EvidenceFailure, _ ground: FalsityGround?, of items: [EvidenceLog.Item], _ person: CaseReference, _ writing: Writing
    ) throws {
        guard let (request, state) = try asked(of: person, writing), try !writing.reading.gate(of: person).isProtected else { return }
        for item in items where item.sentTo == state {
            let notice = HoldingNotice.evidenceFails(item: item.evidence.id, kind: item.evidence.kind, failure, ground: ground)
            try post(.notice(request: request, person: person, notice: notice), to: state, about: person.text, writing)
        }
    }

    /// Which of the things that are kept went to another state.
    func noteSent(_ items: [String], of person: CaseReference, to state: StateCode, by actor: Actor, _ writing: Writing) throws {
        if items.isEmpty { return }
        var log = try writing.load(EvidenceLog.self, person.text)
        try writing.append([.sent(items: items, to: state)], to: &log, person.text, by: actor.id)
    }
}

/// What lists need to know of somebody's evidence.
struct EvidenceCard: Sendable, Codable {
    /// Things that wait for a safeguards officer, because somebody says that they were got by duress.
    let toBeExamined: Int
}

extension EvidenceLog: Journaled {
    public static let room = "evidence"

    public func card(id: String) throws -> Data { try encodeCard(EvidenceCard(toBeExamined: items.count(where: \.isToBeExamined))) }
}
