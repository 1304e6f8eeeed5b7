// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Foundation
public import Identity
public import Store
public import Workflow

/// What an officer can do about somebody's safeguards.
public enum SafeguardAct: Sendable {
    case begin(SafeguardCheck)
    case find(SafeguardAssessment)
    case sign
    case clear
    case notify(PersonNotice)
    case object(to: SafeguardCheck, TaggedText)
    case answer(objection: String, isUpheld: Bool, TaggedText)
    case proposeOverride(SafeguardCheck, reason: TaggedText)
    case confirmOverride(SafeguardCheck)
    case report([SafeguardCheck], TaggedText)
}

/// What an officer can do about somebody's standing in law.
public enum LegalAct: Sendable {
    case choose(LegalBasis)
    case take(LegalPaper)
    case fail(LegalPaper, reason: TaggedText)
    case record(LegalEvent, on: Day, court: String, note: TaggedText?)
    case hold(JudicialHoldGround, authority: String, note: TaggedText?)
    case lift(hold: String, order: TaggedText)
}

/// How one person stands: the file with all that merged files say, and the four lights.
public struct PersonStanding: Sendable {
    public let reference: CaseReference
    public let file: DetentionFile
    public let legal: LegalStatus
    public let clearance: Clearance
    public let lights: Lights
    /// What is determined for the person, if a child, and for the children of the family.
    public let protection: ChildProtection

    /// Why something was found or objected to, for whom that is to read: what somebody said of asylum, of health or of family is not everybody's who
    /// may see how the check came out.
    public func ground(_ text: TaggedText?, for actor: Actor?) -> TaggedText? { actor?.may(.safeguardGroundRead) == true ? text : nil }
}

/// Where it is seen to that nobody is sent into harm, or away from a court.
public struct SafeguardsDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    public func standing(_ reference: CaseReference, needing permission: Permission = .safeguardRead, by actor: Actor) async throws -> PersonStanding {
        try actor.require(permission)
        let today = office.today
        let office = office
        let standing = try await office.journal.read { try office.standing(of: reference, $0, on: today) }
        guard standing.file.state != .none else { throw Refusal(.notFound) }
        try await office.noteRead("\(permission == .legalRead ? LegalStatus.room : Clearance.room)/\(standing.reference)", by: actor)
        return standing
    }

    public func perform(_ act: SafeguardAct, on reference: CaseReference, by actor: Actor) async throws {
        let (office, today, id, policy) = (office, office.today, office.newID(), office.agreements.safeguards)
        try await perform(
            on: reference, by: actor, refused: { .refused(code: $0) },
            first: { own, writing in if case .find(let assessment) = act { try office.checkInformed(assessment, of: own, writing) } }
        ) { (record: Clearance, file, protection) in
            switch act {
            case .begin(let check): try record.begin(check, by: actor)
            case .find(let assessment): try record.find(assessment, age: file.ageGroup(on: today), protection: protection, on: today, by: actor, under: policy)
            case .sign: try record.sign(on: today, by: actor)
            case .clear: try record.clear(on: today, by: actor)
            case .notify(let notice): try record.notify(notice, on: today, by: actor, under: policy)
            case .object(let check, let text): try record.object(id, to: check, text, by: actor)
            case .answer(let objection, let isUpheld, let text): try record.answer(objection, isUpheld: isUpheld, text, on: today, by: actor)
            case .proposeOverride(let check, let reason): try record.proposeOverride(check, reason: reason, by: actor)
            case .confirmOverride(let check): try record.confirmOverride(check, on: today, by: actor, under: policy)
            case .report(let checks, let text): try record.report(checks, text, by: actor)
            }
        } after: { [office] own, writing in
            if case .confirmOverride(let check) = act { try office.showOverride(check, of: own, on: today, writing) }
            // What was determined for a child stands until something new is known.
            if case .report(_, let text) = act { try office.determinationFalls(of: own, text, by: actor, writing) }
        }
    }

    public func perform(_ act: LegalAct, on reference: CaseReference, by actor: Actor) async throws {
        let (office, today, id) = (office, office.today, office.newID())
        try await perform(on: reference, by: actor, refused: { .refused(code: $0) }) { (record: LegalStatus, file, protection) in
            switch act {
            case .choose(let basis): try record.choose(basis, among: office.agreements(for: file), by: actor)
            case .take(let paper): try record.take(paper, under: protection, by: actor)
            case .fail(let paper, let reason): try record.fail(paper, reason: reason, by: actor)
            case .record(let event, let day, let court, let note): try record.record(event, on: day, today: today, court: court, note: note, by: actor)
            case .hold(let ground, let authority, let note): try record.hold(id, ground, authority: authority, note: note, by: actor)
            case .lift(let hold, let order): try record.lift(hold, order: order, by: actor)
            }
        }
    }

    /// On the record of the file that goes on; a refusal is journaled there.
    private func perform<R: Journaled>(
        on reference: CaseReference, by actor: Actor, refused: @escaping @Sendable (Refusal.Code) -> R.Fact,
        first: @escaping @Sendable (CaseReference, Writing) throws -> Void = { _, _ in },
        _ decide: @escaping @Sendable (R, DetentionFile, ChildProtection) throws -> R.Fact, after: @escaping @Sendable (CaseReference, Writing) throws -> Void = { _, _ in }
    ) async throws {
        let office = office
        let own = try await office.journal.read { try $0.jointFile(reference).reference }
        try await office.act(on: R.self, own.text, by: actor, refused: refused) { writing, record in
            let file = try writing.reading.jointFile(own).file
            guard file.state != .none else { throw Refusal(.notFound) }
            let protection = try writing.reading.protection(of: own, on: office.today)
            let fact = try decide(record, file, protection)
            try first(own, writing)
            try writing.append([fact], to: &record, own.text, by: actor.id)
            try after(own, writing)
            try office.stopJourney(of: own, by: actor.id, writing)
            try office.closeContact(of: own, by: actor.id, writing)
        }
    }
}

extension Office {
    /// Nobody is found to have been told of their consul of whom that is not recorded (VCCR Art. 36(1)(b)).
    func checkInformed(_ assessment: SafeguardAssessment, of person: CaseReference, _ writing: Writing) throws {
        guard assessment.check == .consularInformation else { return }
        switch assessment.finding {
        case .clear, .clearWithConditions:
            if try writing.reading.together(ConsularAccess.self, of: person).information == nil { throw Refusal(.consularNotInformed, field: "check") }
        case .blocked, .notApplicable: return
        }
    }

    /// Stops a journey that was begun, where what is known now no longer lets one begin.
    func stopJourney(of reference: CaseReference, by officer: OfficerID?, _ writing: Writing) throws {
        try stopOnManifest(of: reference, by: officer, writing)
        let standing = try standing(of: reference, writing.reading, on: today, forJourney: true)
        guard standing.file.preparations[.transfer] == true, !Lights.needed(for: .transfer).allSatisfy(standing.lights.isGreen) else { return }
        for each in [standing.reference] + standing.file.absorbed {
            var file = try writing.load(DetentionFile.self, each.text)
            if file.preparations[.transfer] == true { try writing.append([.preparationStopped(.transfer)], to: &file, each.text, by: officer) }
        }
    }

    /// When two files that were one are two again: a court that holds one may hold the other, who must not be sent may be either, and
    /// what must be kept may be of either.
    func carryWarnings(from own: CaseReference, to other: CaseReference, since merge: Int, by actor: Actor, _ writing: Writing) throws {
        var legal = try writing.load(LegalStatus.self, other.text)
        let holds = try writing.load(LegalStatus.self, own.text).holdsToCarry(since: merge)
        let held = holds.map { LegalStatusFact.held(hold: newID(), $0.ground, authority: $0.authority, note: $0.note) }
        if !held.isEmpty { try writing.append(held, to: &legal, other.text, by: actor.id) }
        var clearance = try writing.load(Clearance.self, other.text)
        let blocks = try writing.load(Clearance.self, own.text).blocksToCarry(since: merge)
        if !blocks.isEmpty { try writing.append(blocks, to: &clearance, other.text, by: actor.id) }
        var kept = try writing.load(RetentionRecord.self, other.text)
        let keeps = try writing.load(RetentionRecord.self, own.text).holdsToCarry(since: merge).map { RetentionFact.held(hold: newID(), reason: $0.reason) }
        if !keeps.isEmpty { try writing.append(keeps, to: &kept, other.text, by: actor.id) }
    }
}

extension Office {
    /// The agreements with the state that a person says they belong to.
    func agreements(for file: DetentionFile) -> [AgreementProfile] {
        file.description.claimed?.state.map { agreements.between(requesting: state, requested: $0) } ?? []
    }

    /// How a person stands today, or on the first day on which they could leave.
    func standing(of reference: CaseReference, _ reading: Reading, on today: Day, forJourney isForJourney: Bool = false) throws -> PersonStanding {
        let (own, file) = try reading.jointFile(reference)
        let others = try file.absorbed.map { (legal: try reading.load(LegalStatus.self, $0.text), clearance: try reading.load(Clearance.self, $0.text)) }
        let (legal, clearance) = (try reading.load(LegalStatus.self, own.text), try reading.load(Clearance.self, own.text))
        let day = isForJourney ? clearance.earliestJourney(from: today) : today
        let agreement = legal.agreement.flatMap { profile(named: $0) } ?? agreements(for: file).first
        let documentNeededUntil = agreement?.last(.travelDocumentMargin, after: day, for: state) ?? day
        let protection = try reading.protection(of: own, on: day)
        let isAssuranceOpen = try ([own] + file.absorbed).contains { try reading.load(Assurances.self, $0.text).isOpen }
        let lights = Lights(
            file, legal, clearance, others: others, protection: protection, paper: try reading.travelPaper(of: own), documentNeededUntil: documentNeededUntil,
            isAssuranceOpen: isAssuranceOpen, on: day)
        return PersonStanding(reference: own, file: file, legal: legal, clearance: clearance, lights: lights, protection: protection)
    }
}

/// What lists need to know of somebody's safeguards; no finding is in it.
struct ClearanceCard: Sendable, Codable {
    /// nil: not signed.
    let signedBy: OfficerID?
    let isCleared: Bool
    /// Who recorded each objection that is not answered.
    let objectionsBy: [OfficerID]
    let overridesProposedBy: [OfficerID]
    /// Until when an assessment finds the person of age.
    let foundOfAgeUntil: Day?
    let mayClaimAsylum: Bool
}

struct LegalCard: Sendable, Codable {
    let basis: LegalBasis?
    let holds: Int
    let missingPapers: Int
}

extension Clearance: Journaled {
    public static let room = "safeguards"

    public func card(id: String) throws -> Data {
        try encodeCard(
            ClearanceCard(
                signedBy: assessorsSignature?.by, isCleared: clearance != nil, objectionsBy: openObjections.compactMap(\.recordedBy),
                overridesProposedBy: overrides.values.filter { $0.confirmedOn == nil }.compactMap(\.proposedBy).sorted { $0.text < $1.text },
                foundOfAgeUntil: findings[.ageAndChild].flatMap { $0.assessment.ageBasis == .ageAssessment ? $0.until : nil },
                mayClaimAsylum: mayClaimAsylum))
    }
}

extension LegalStatus: Journaled {
    public static let room = "legal"

    public func card(id: String) throws -> Data {
        try encodeCard(LegalCard(basis: basis, holds: activeHolds.count, missingPapers: missingPapers.count))
    }
}
