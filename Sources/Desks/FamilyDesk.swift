// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Identity
import Store
public import Workflow

/// What an officer can do about a link of two files.
public enum FamilyLinkAct: Sendable {
    /// The person is so related to the other.
    case claim(Kinship, to: CaseReference, KinshipEvidence)
    case addEvidence(tie: String, KinshipEvidence)
    case withdrawConsent(tie: String, evidence: String, of: CaseReference)
    case establish(tie: String)
    /// Refuting, proposing to part, parting, and not parting.
    case end(FamilyLink.Step, tie: String, reason: TaggedText)
}

/// What an officer can do about who answers for a child.
public enum GuardianAct: Sendable {
    case name(Guardian.Kind, String, Guardian.Relation, since: Day, until: Day?, ExplainedConsent)
    case end(reason: TaggedText)
    case answer(ReturnConsent)
}

/// What an officer can do about the determination of a child's best interests.
public enum BestInterestsAct: Sendable {
    case open(panel: [PanelMember])
    case hear(ChildHearing)
    case propose(BestInterestsDecision)
    case sendBack(TaggedText)
    case decide
    case revoke(TaggedText)
}

/// Where families are kept together, and children looked after.
public struct FamilyDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// Opens a file for a child who is here and stands on no list.
    /// - Parameter describe: the child, given the file's reference, which is also its number where the place that has the child gave none.
    public func register(by actor: Actor, _ describe: @escaping @Sendable (CaseReference) -> ChildPresence) async throws -> CaseReference {
        try actor.require(.childRegister)
        let (office, today) = (office, office.today)
        let reference = try await office.journal.write { writing -> CaseReference in
            guard let reference = CaseReference(try office.freeReference(writing)) else { throw Refusal(.notFound) }
            let child = describe(reference)
            let isTaken = office.directory(FileCard.self, DetentionFile.room).contains { $0.card.fileNumber == child.fileNumber }
            if isTaken { throw Refusal(.numberTaken, field: "fileNumber") }
            var file = DetentionFile()
            try writing.append([try file.register(child, on: today, by: actor)], to: &file, reference.text, by: actor.id)
            return reference
        }
        office.bell.ring()
        return reference
    }

    public func perform(_ act: FamilyLinkAct, on reference: CaseReference, by actor: Actor) async throws {
        let office = office
        let holder = try await office.journal.read { try $0.linkHolder(reference, act.tie) }
        try await office.act(on: FamilyLinks.self, holder.text, by: actor, refused: { .refused(code: $0) }) { writing, links in
            try office.checkIsHere(holder, writing)
            let fact = try office.decide(act, links, of: holder, by: actor, writing)
            let tie = try fact.tie(in: links)
            let before = try office.families(of: tie, writing)
            try writing.append([fact], to: &links, holder.text, by: actor.id)
            let other = tie.other(than: holder)
            var mirror = try writing.load(FamilyLinks.self, other.text)
            try writing.append([fact], to: &mirror, other.text, by: actor.id)
            guard let words = fact.changesFamily else { return }
            try office.familyChanged(before.union(try office.families(of: tie, writing)), words, by: actor, writing)
        }
    }

    public func perform(_ act: GuardianAct, on reference: CaseReference, by actor: Actor) async throws {
        let (office, today, id) = (office, office.today, office.newID())
        try await onChild(reference, by: actor, refused: { .refused(code: $0) }) { (record: inout Guardianship, own, writing) in
            let fact: GuardianshipFact =
                switch act {
                case .name(let kind, let name, let relation, let since, let until, let consent):
                    try record.name(Guardian(id: id, kind: kind, name: name, relation: relation, since: since, until: until, consent: consent), on: today, by: actor)
                case .end(let reason): try record.end(reason: reason, on: today, by: actor)
                case .answer(let answer): try record.answer(answer, on: today, by: actor)
                }
            try writing.append([fact], to: &record, own.text, by: actor.id)
            switch fact {
            case .ended(_, _, let reason): try office.determinationFalls(of: own, reason, by: actor, writing)
            case .answered(let answer) where !answer.isGiven:
                var clearance = try writing.load(Clearance.self, own.text)
                let finding = SafeguardFinding.blocked(answer.words ?? TaggedText("", .english))
                try writing.append([.found(SafeguardAssessment(check: .consent, finding: finding), on: today, until: today)], to: &clearance, own.text, by: actor.id)
            case .named, .answered, .refused: break
            }
            try office.stopJourney(of: own, by: actor.id, writing)
        }
    }

    public func perform(_ act: BestInterestsAct, on reference: CaseReference, by actor: Actor) async throws {
        let (office, today) = (office, office.today)
        try await onChild(reference, by: actor, refused: { .refused(code: $0) }) { (record: inout BestInterestsDetermination, own, writing) in
            let hasGuardian = try writing.load(Guardianship.self, own.text).guardian(on: today) != nil
            let fact: BestInterestsFact =
                switch act {
                case .open(let panel): try record.open(panel: panel, on: today, by: actor)
                case .hear(let hearing): try record.hear(hearing, on: today, by: actor)
                case .propose(let decision): try record.propose(decision, hasGuardian: hasGuardian, by: actor)
                case .sendBack(let reason): try record.sendBack(reason, by: actor)
                case .decide: try record.decide(hasGuardian: hasGuardian, on: today, by: actor)
                case .revoke(let reason): try record.revoke(reason, by: actor)
                }
            let stood = record.stands
            try writing.append([fact], to: &record, own.text, by: actor.id)
            if case .revoked(let reason) = fact, stood {
                let people = try writing.reading.family(of: own, on: today).members.map(\.reference)
                try office.familyChanged(Set(people), reason, fallen: [own], by: actor, writing)
            }
        }
    }

    /// On a record of the file that goes on, where it is a child's.
    private func onChild<R: Journaled>(
        _ reference: CaseReference, by actor: Actor, refused: @escaping @Sendable (Refusal.Code) -> R.Fact,
        _ body: @escaping @Sendable (inout R, CaseReference, Writing) throws -> Void
    ) async throws {
        let office = office
        let own = try await office.journal.read { try $0.jointFile(reference).reference }
        try await office.act(on: R.self, own.text, by: actor, refused: refused) { writing, record in
            try office.checkIsHere(own, writing)
            let file = try writing.reading.jointFile(own).file
            guard file.isTakenForChild(try writing.load(Clearance.self, own.text), on: office.today) else { throw Refusal(.personOfAge) }
            try body(&record, own, writing)
        }
    }
}

extension Office {
    fileprivate func checkIsHere(_ reference: CaseReference, _ writing: Writing) throws {
        guard try writing.load(DetentionFile.self, reference.text).state != .none else { throw Refusal(.notFound) }
    }

    /// Everybody of the families of the two.
    fileprivate func families(of tie: FamilyTie, _ writing: Writing) throws -> Set<CaseReference> {
        Set(try [tie.from, tie.to].flatMap { try writing.reading.family(of: $0, on: today).members.map(\.reference) })
    }

    fileprivate func decide(_ act: FamilyLinkAct, _ links: FamilyLinks, of own: CaseReference, by actor: Actor, _ writing: Writing) throws -> FamilyLinksFact {
        switch act {
        case .claim(let kind, let other, let evidence):
            try checkIsHere(other, writing)
            let tie = FamilyTie(id: newID(), kind: kind, from: own, to: try writing.reading.jointFile(other).reference)
            let (children, guarded) = try ends(of: tie, writing)
            return try links.claim(tie, evidence, children: children, guarded: guarded, on: today, by: actor)
        case .addEvidence(let id, let evidence):
            let (children, guarded) = try ends(of: try links.link(id).tie, writing)
            return try links.add(evidence, to: id, children: children, guarded: guarded, on: today, by: actor)
        case .withdrawConsent(let id, let evidence, let person): return try links.withdrawConsent(to: evidence, of: person, in: id, on: today, by: actor)
        case .establish(let id): return try links.establish(id, by: actor)
        case .end(let step, let id, let reason): return try links.end(step, id, reason: reason, by: actor)
        }
    }

    /// Of the two, who is taken for a child, and who has a guardian.
    private func ends(of tie: FamilyTie, _ writing: Writing) throws -> (children: Set<CaseReference>, guarded: Set<CaseReference>) {
        var (children, guarded): (Set<CaseReference>, Set<CaseReference>) = ([], [])
        for person in [tie.from, tie.to] {
            let (own, file) = try writing.reading.jointFile(person)
            if file.isTakenForChild(try writing.load(Clearance.self, own.text), on: today) { children.insert(person) }
            if try writing.load(Guardianship.self, own.text).guardian(on: today) != nil { guarded.insert(person) }
        }
        return (children, guarded)
    }
}

extension Reading {
    /// Among the files that are one person's, the one that has the link; for a new one the file that goes on.
    fileprivate func linkHolder(_ reference: CaseReference, _ tie: String?) throws -> CaseReference {
        let (own, file) = try jointFile(reference)
        guard let tie else { return own }
        for each in [own] + file.absorbed where try load(FamilyLinks.self, each.text).links.contains(where: { $0.tie.id == tie }) { return each }
        throw Refusal(.notFound)
    }
}

extension FamilyLinkAct {
    /// The link it is about; nil for a new one.
    fileprivate var tie: String? {
        switch self {
        case .claim: nil
        case .addEvidence(let id, _), .withdrawConsent(let id, _, _), .establish(let id), .end(_, let id, _): id
        }
    }
}

extension FamilyLinksFact {
    fileprivate func tie(in links: FamilyLinks) throws(Refusal) -> FamilyTie {
        switch self {
        case .claimed(let tie, _): return tie
        case .evidenceAdded(let id, _), .consentWithdrawn(let id, _, _, _), .established(let id), .refuted(let id, _), .unlinkProposed(let id, _), .kept(let id, _), .unlinked(let id, _):
            return try links.link(id).tie
        case .refused: throw Refusal(.notFound)
        }
    }

    /// Why the family is another than before; nil where it is the same.
    fileprivate var changesFamily: TaggedText? {
        switch self {
        case .claimed(_, let evidence): evidence.text
        case .refuted(_, let reason), .unlinked(_, let reason): reason
        case .evidenceAdded, .consentWithdrawn, .established, .unlinkProposed, .kept, .refused: nil
        }
    }
}
