// SPDX-License-Identifier: Apache-2.0

import Casework
public import Identity
public import Store
import Workflow

extension Office {
    /// Whether these can travel together without anybody's child staying behind, or a child without those who have the care of it, unless what was
    /// determined for the child lets them be apart.
    public func checkFamilies(_ people: [CaseReference], _ reading: Reading) throws {
        let travellers = Set(try people.map { try reading.jointFile($0).reference })
        for person in travellers.sorted() { try reading.family(of: person, on: today).checkTogether(travellers) }
    }

    /// Something is known of a family that was not: what was cleared of its unity is not, what was determined for its children falls, and journeys that were
    /// begun stop.
    /// - Parameter children: whose determination has fallen already.
    func familyChanged(_ people: Set<CaseReference>, _ words: TaggedText, fallen children: Set<CaseReference> = [], by actor: Actor, _ writing: Writing) throws {
        for person in people.sorted() {
            let fell = try append(writing.load(BestInterestsDetermination.self, person.text).fall(for: words), of: person, by: actor.id, writing)
            try openUnity(of: person, words, isAgeOpen: fell || children.contains(person), by: actor.id, writing)
        }
        for person in people.sorted() { try stopJourney(of: person, by: actor.id, writing) }
    }

    /// Somebody of a family is no longer held here. What was determined for its children was determined with everybody in it; where it did not foresee that
    /// they are apart, it is looked at again before anybody else goes.
    func familyLost(_ member: CaseReference, by officer: OfficerID?, _ writing: Writing) throws {
        let (own, file) = try writing.reading.jointFile(member)
        guard let outcome = file.custody.outcome else { return }
        let family = try writing.reading.family(of: member, on: today)
        // Who is dead is gone from every plan; of who went home another way the plan may have known.
        let left = outcome == .deceased || !outcome.isDeparture ? family.members.filter { !$0.isGone }.map(\.reference) : family.leftBehind
        let others = try left.filter { try $0 != own && !writing.reading.jointFile($0).file.custody.isClosed }
        for person in others {
            let fell = try append(writing.load(BestInterestsDetermination.self, person.text).fall(without: own, outcome), of: person, by: officer, writing)
            try openUnity(of: person, TaggedText("", .english), isAgeOpen: fell, by: officer, writing)
        }
        for person in others { try stopJourney(of: person, by: officer, writing) }
    }

    private func append(_ fall: BestInterestsFact?, of person: CaseReference, by officer: OfficerID?, _ writing: Writing) throws -> Bool {
        guard let fall else { return false }
        var determination = try writing.load(BestInterestsDetermination.self, person.text)
        try writing.append([fall], to: &determination, person.text, by: officer)
        return true
    }

    private func openUnity(of person: CaseReference, _ words: TaggedText, isAgeOpen: Bool, by officer: OfficerID?, _ writing: Writing) throws {
        var clearance = try writing.load(Clearance.self, person.text)
        try writing.append([.newFact(isAgeOpen ? [.ageAndChild, .familyUnity] : [.familyUnity], words)], to: &clearance, person.text, by: officer)
    }

    /// A new fact about a child takes back what was determined for it, and with that what let its family go.
    func determinationFalls(of child: CaseReference, _ words: TaggedText, by actor: Actor, _ writing: Writing) throws {
        var determination = try writing.load(BestInterestsDetermination.self, child.text)
        guard let fall = determination.fall(for: words) else { return }
        try writing.append([fall], to: &determination, child.text, by: actor.id)
        let people = try writing.reading.family(of: child, on: today).members.map(\.reference)
        try familyChanged(Set(people), words, fallen: [child], by: actor, writing)
    }

    /// Two files became one, and with them two families.
    func familiesMeet(of own: CaseReference, with other: CaseReference, _ words: TaggedText, by actor: Actor, _ writing: Writing) throws {
        guard !(try writing.load(FamilyLinks.self, other.text).standing.isEmpty) else { return }
        try familyChanged(Set(try writing.reading.family(of: own, on: today).members.map(\.reference)), words, by: actor, writing)
    }

    /// When two files that were one are two again: a child that was linked to the one may be the other's. Links that were claimed in between are claimed
    /// for both.
    func carryLinks(from own: CaseReference, to other: CaseReference, since merge: Int, _ words: TaggedText, by actor: Actor, _ writing: Writing) throws {
        var links = try writing.load(FamilyLinks.self, other.text)
        let carried = try writing.load(FamilyLinks.self, own.text).linksToCarry(since: merge).filter { $0.tie.other(than: own) != other }
        for link in carried {
            let tie = FamilyTie(id: newID(), kind: link.tie.kind, from: link.tie.from == own ? other : link.tie.from, to: link.tie.to == own ? other : link.tie.to)
            // Whatever spoke for it spoke of one person; of which of the two is not known.
            let evidence = KinshipEvidence(id: newID(), kind: .statement, finding: .undecided, text: words)
            try writing.append([.claimed(tie, evidence)], to: &links, other.text, by: actor.id)
            var mirror = try writing.load(FamilyLinks.self, tie.other(than: other).text)
            try writing.append([.claimed(tie, evidence)], to: &mirror, tie.other(than: other).text, by: actor.id)
        }
        let families = try [own, other].map { try writing.reading.family(of: $0, on: today).members.map(\.reference) }
        guard families.contains(where: { $0.count > 1 }) else { return }
        try familyChanged(Set(families.joined()), words, by: actor, writing)
    }
}
