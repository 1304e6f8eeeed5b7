// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
import Identity
import Samples
import Testing
import Workflow

@Suite struct FamilyUnitTests {
    static let mother = FamilyMember(reference: reference(1), isChild: false)
    static let father = FamilyMember(reference: reference(2), isChild: false)
    static let stranger = FamilyMember(reference: reference(9), isChild: false)

    static func child(_ number: Int = 3, isToGo: Bool = false, mayBeParted: Bool = false) -> FamilyMember {
        FamilyMember(reference: reference(number), isChild: true, isToGo: isToGo, mayBeParted: mayBeParted)
    }

    static func tie(_ kind: Kinship, _ from: FamilyMember, _ to: FamilyMember) -> FamilyTie {
        FamilyTie(id: "\(from.reference)\(to.reference)", kind: kind, from: from.reference, to: to.reference)
    }

    static func unit(_ person: FamilyMember, _ ties: [FamilyTie], _ people: [FamilyMember]) -> FamilyUnit {
        FamilyUnit(around: person.reference, ties: ties, people: Dictionary(uniqueKeysWithValues: people.map { ($0.reference, $0) }))
    }

    @Test("A mother does not travel without her child, nor the child without her; together they do") func motherAndChild() {
        let unit = Self.unit(Self.mother, [Self.tie(.motherOf, Self.mother, Self.child())], [Self.mother, Self.child()])
        #expect(unit.members.count == 2)
        func behind(_ travellers: FamilyMember...) -> String? {
            do throws(Refusal) {
                try unit.checkTogether(Set(travellers.map(\.reference)))
                return nil
            } catch {
                #expect(error.code == .familySeparated)
                return error.about["person"]
            }
        }
        #expect(behind(Self.mother) == Self.child().reference.text)
        #expect(behind(Self.child()) == Self.mother.reference.text)
        #expect(behind(Self.mother, Self.child()) == nil && behind(Self.stranger) == nil && behind() == nil)
    }

    @Test("A determination that lets them be apart lets them be apart; one that only sends the child home does not") func parted() {
        for (child, isAllowed) in [(Self.child(isToGo: true), false), (Self.child(mayBeParted: true), true), (Self.child(isToGo: true, mayBeParted: true), true)] {
            let unit = Self.unit(Self.mother, [Self.tie(.motherOf, Self.mother, child)], [Self.mother, child])
            for traveller in [Self.mother, child] { #expect(((try? unit.checkTogether([traveller.reference])) != nil) == isAllowed) }
            #expect(unit.undetermined(besides: Self.mother.reference) == nil, "each of these lets the mother prepare")
        }
        let unit = Self.unit(Self.mother, [Self.tie(.motherOf, Self.mother, Self.child())], [Self.mother, Self.child()])
        #expect(unit.undetermined(besides: Self.mother.reference) == Self.child().reference && unit.undetermined(besides: Self.child().reference) == nil)
    }

    @Test("A father who is linked only through his wife does not leave her child behind; brothers of age are no unit, two children who are siblings are")
    func whoBelongs() {
        let ties = [Self.tie(.spouseOf, Self.father, Self.mother), Self.tie(.motherOf, Self.mother, Self.child())]
        let unit = Self.unit(Self.father, ties, [Self.mother, Self.father, Self.child()])
        #expect(throws: Refusal(.familySeparated)) { try unit.checkTogether([Self.father.reference]) }
        let brothers = Self.unit(Self.father, [Self.tie(.siblingOf, Self.father, Self.stranger)], [Self.father, Self.stranger])
        #expect(brothers.members.map(\.reference) == [Self.father.reference])
        let orphans = Self.unit(Self.child(3), [Self.tie(.siblingOf, Self.child(3), Self.child(4))], [Self.child(3), Self.child(4)])
        #expect(throws: Refusal(.familySeparated)) { try orphans.checkTogether([reference(3)]) }
        let gone = FamilyMember(reference: reference(4), isChild: true, isGone: true)
        let left = Self.unit(Self.child(3), [Self.tie(.siblingOf, Self.child(3), gone)], [Self.child(3), gone])
        #expect(throws: Never.self) { try left.checkTogether([reference(3)]) }
        #expect(left.undetermined(besides: reference(3)) == nil, "nothing is determined for whom nobody waits for")
        #expect(left.leftBehind == [reference(3)] && orphans.leftBehind.isEmpty)
    }

    @Test("A child stands in a request with its family and with no stranger") func strangers() {
        let unit = Self.unit(Self.child(), [Self.tie(.guardianOf, Self.mother, Self.child())], [Self.mother, Self.child()])
        #expect(throws: Never.self) { try unit.checkNoStranger(among: [Self.mother.reference, Self.child().reference]) }
        #expect(throws: Refusal(.childWithStrangers)) { try unit.checkNoStranger(among: [Self.child().reference, Self.stranger.reference]) }
    }

    /// Up to eight people with random links and determinations.
    private static func random(_ random: inout SeededRandom) -> (people: [FamilyMember], ties: [FamilyTie]) {
        let people = (0..<Int.random(in: 2...8, using: &random)).map { number in
            let isChild = Bool.random(using: &random)
            return FamilyMember(
                reference: reference(number + 20), isChild: isChild, isToGo: isChild && Bool.random(using: &random), mayBeParted: isChild && Int.random(in: 0..<4, using: &random) == 0)
        }
        let ties = (0..<Int.random(in: 0...10, using: &random)).map { number in
            let (from, to) = (people[Int.random(in: 0..<people.count, using: &random)], people[Int.random(in: 0..<people.count, using: &random)])
            return FamilyTie(id: "\(number)", kind: Kinship.allCases[Int.random(in: 0..<Kinship.allCases.count, using: &random)], from: from.reference, to: to.reference)
        }
        return (people, ties)
    }

    @Test("In ten thousand random families nobody goes while a child of the unit stays behind without a determination, and no child without those who care for it")
    func nobodyLeavesAChild() throws {
        var chance = SeededRandom(seed: 12)
        var passed = 0
        for _ in 0..<10_000 {
            let (people, ties) = Self.random(&chance)
            let travellers = Set(people.filter { _ in Bool.random(using: &chance) }.map(\.reference))
            for person in people where travellers.contains(person.reference) {
                let unit = Self.unit(person, ties, people)
                guard (try? unit.checkTogether(travellers)) != nil else { continue }
                passed += 1
                for child in unit.members where child.isChild && !child.mayBeParted {
                    #expect(travellers.contains(child.reference))
                    let carers = ties.filter { $0.kind.isParental && $0.to == child.reference && $0.from != $0.to }.map(\.from)
                    #expect(travellers.isSuperset(of: carers))
                }
            }
        }
        #expect(passed > 1000, "the families are such that some may go")
    }

    @Test("A unit is the same whoever of it is looked at, and the order of the links is nothing to it") func symmetric() throws {
        var chance = SeededRandom(seed: 13)
        for _ in 0..<3000 {
            let (people, ties) = Self.random(&chance)
            for person in people {
                let unit = Self.unit(person, ties, people)
                #expect(unit.contains(person.reference))
                for other in unit.members { #expect(Self.unit(other, ties.shuffled(using: &chance), people) == unit) }
            }
        }
    }

    @Test("Merging a file moves its ties to the file that goes on, and unmerging gives them back as they were") func merged() {
        let (one, two) = (reference(1), reference(5))
        let tie = FamilyTie(id: "t", kind: .motherOf, from: two, to: reference(3))
        let joint = tie.moved { $0 == two ? one : $0 }
        let people = Dictionary(uniqueKeysWithValues: [Self.mother, Self.child()].map { ($0.reference, $0) })
        #expect(FamilyUnit(around: one, ties: [joint], people: people).contains(reference(3)))
        #expect(!FamilyUnit(around: one, ties: [tie.moved { $0 }], people: people).contains(reference(3)))
        let within = FamilyTie(id: "s", kind: .siblingOf, from: one, to: two).moved { $0 == two ? one : $0 }
        #expect(FamilyUnit(around: one, ties: [within], people: people).members.count == 1, "nobody is kin to themself")
    }
}
