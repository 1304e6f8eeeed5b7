// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Store
import Workflow

extension Reading {
    /// The people who belong together with one, by every link that stands, of merged files too.
    func family(of reference: CaseReference, on today: Day) throws -> FamilyUnit {
        let start = try jointFile(reference).reference
        var people: [CaseReference: FamilyMember] = [:]
        var ties: [String: FamilyTie] = [:]
        var waiting = [start]
        while let next = waiting.popLast() {
            if people[next] != nil { continue }
            // Of whom nothing is kept any more, nothing is known that could keep others.
            if try isErased(DetentionFile.stream(next.text)) {
                people[next] = FamilyMember(reference: next, isChild: false, isGone: true)
                continue
            }
            let file = try jointFile(next).file
            people[next] = try member(next, file, on: today)
            for each in [next] + file.absorbed {
                for link in try load(FamilyLinks.self, each.text).standing {
                    let tie = try link.tie.moved(goesOn)
                    ties[tie.id] = tie
                    waiting += [tie.from, tie.to]
                }
            }
        }
        return FamilyUnit(around: start, ties: Array(ties.values), people: people)
    }

    /// The file that a reference goes on in; one that was erased, in itself.
    func goesOn(_ reference: CaseReference) throws -> CaseReference {
        try isErased(DetentionFile.stream(reference.text)) ? reference : try jointFile(reference).reference
    }

    private func member(_ reference: CaseReference, _ file: DetentionFile, on today: Day) throws -> FamilyMember {
        let determination = try load(BestInterestsDetermination.self, reference.text)
        let isChild = file.isTakenForChild(try load(Clearance.self, reference.text), on: today)
        return FamilyMember(
            reference: reference, isChild: isChild, isToGo: determination.isToGo, mayBeParted: determination.mayBeParted,
            isGone: file.custody.outcome?.isDeparture ?? false)
    }

    /// What is determined for a person, if a child, and for the children of the family.
    func protection(of own: CaseReference, on day: Day) throws -> ChildProtection {
        ChildProtection(
            determination: try load(BestInterestsDetermination.self, own.text), guardianship: try load(Guardianship.self, own.text),
            undetermined: try family(of: own, on: day).undetermined(besides: own), on: day)
    }

    /// What another state may be told of a person today, for the purpose that the rules find; refuses where it may be told nothing.
    func disclosure(of person: CaseReference, to requested: StateCode, on today: Day) throws -> DisclosedPerson {
        let (own, file) = try jointFile(person)
        let (legal, clearance) = (try load(LegalStatus.self, own.text), try load(Clearance.self, own.text))
        let purpose = try file.purpose(ofAsking: requested, legal: legal, clearance: clearance, protection: try protection(of: own, on: today), on: today)
        return DisclosedPerson(file, person, for: purpose, kin: purpose == .childReturn ? try kin(of: own, on: today) : KinNames())
    }

    /// The names of a child's parents where two officers said that they are. While one of those who have the care of the child is held from disclosure,
    /// nothing is told of the child either: it would tell of them.
    private func kin(of child: CaseReference, on today: Day) throws -> KinNames {
        var names: [Kinship: String] = [:]
        let own = try jointFile(child)
        for each in [own.reference] + own.file.absorbed {
            for link in try load(FamilyLinks.self, each.text).standing where link.tie.to == each && link.tie.kind.isParental {
                if try isErased(DetentionFile.stream(link.tie.from.text)) { continue }
                let parent = try jointFile(link.tie.from)
                if parent.file.isHeldFromDisclosure { throw Refusal(.personHeldFromDisclosure, ["person": parent.reference.text]) }
                if link.state == .established { names[link.tie.kind] = parent.file.description.fullName }
            }
        }
        return KinNames(mother: names[.motherOf], father: names[.fatherOf])
    }

    /// A child stands in a request with its own family and with no stranger.
    func checkNoStrangers(among people: [CaseReference], on today: Day) throws {
        for person in people {
            let (own, file) = try jointFile(person)
            guard file.isTakenForChild(try load(Clearance.self, own.text), on: today) else { continue }
            try family(of: own, on: today).checkNoStranger(among: try people.map { try jointFile($0).reference })
        }
    }
}
