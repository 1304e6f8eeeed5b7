// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// One person of a family, as far as travelling together goes.
public struct FamilyMember: Sendable, Hashable {
    public let reference: CaseReference
    /// Under age, or not known to be of age: the benefit of the doubt is a child's.
    public let isChild: Bool
    /// A determination that stands sends the child home, with the family or to a guardian.
    public let isToGo: Bool
    /// A determination that stands lets the child and its parents be apart.
    public let mayBeParted: Bool
    /// Dead, or handed over: neither travels nor stays behind. Who was released or has escaped is somewhere, and waited for.
    public let isGone: Bool

    public init(reference: CaseReference, isChild: Bool, isToGo: Bool = false, mayBeParted: Bool = false, isGone: Bool = false) {
        (self.reference, self.isChild, self.isToGo, self.mayBeParted, self.isGone) = (reference, isChild, isToGo, mayBeParted, isGone)
    }
}

/// The people who belong together: connected through parents, guardians and spouses, and through siblings where both are children. Claimed links count
/// like established ones (CRC Arts 9 and 10; for siblings the UN Guidelines for the Alternative Care of Children, para. 17).
public struct FamilyUnit: Sendable, Hashable {
    public let members: [FamilyMember]
    /// The ties among them.
    public let ties: [FamilyTie]

    /// - Parameters:
    ///   - ties: that stand, between files that go on.
    ///   - people: everybody whom the ties name, and the person.
    public init(around person: CaseReference, ties: [FamilyTie], people: [CaseReference: FamilyMember]) {
        let binding = ties.filter { Self.binds($0, people) }
        var found: Set = [person]
        var waiting = [person]
        while let next = waiting.popLast() {
            for tie in binding where tie.from == next || tie.to == next {
                if found.insert(tie.other(than: next)).inserted { waiting.append(tie.other(than: next)) }
            }
        }
        members = found.sorted().map { people[$0] ?? FamilyMember(reference: $0, isChild: true) }
        self.ties = ties.filter { $0.from != $0.to && found.contains($0.from) && found.contains($0.to) }.sorted { $0.id < $1.id }
    }

    private static func binds(_ tie: FamilyTie, _ people: [CaseReference: FamilyMember]) -> Bool {
        guard tie.from != tie.to else { return false }
        return tie.kind != .siblingOf || [tie.from, tie.to].allSatisfy { people[$0]?.isChild ?? true }
    }

    public var children: [FamilyMember] { members.filter(\.isChild) }

    public func contains(_ person: CaseReference) -> Bool { members.contains { $0.reference == person } }

    /// Whether these can travel without the others: no child of the family stays behind, and no child goes without those who have the care of it, unless
    /// what was determined for the child lets them be apart.
    public func checkTogether(_ travellers: Set<CaseReference>) throws(Refusal) {
        guard members.contains(where: { travellers.contains($0.reference) }) else { return }
        let gone = Set(members.filter(\.isGone).map(\.reference))
        for child in children where !child.mayBeParted && !child.isGone {
            guard travellers.contains(child.reference) else { throw Refusal(.familySeparated, ["person": child.reference.text]) }
            for tie in ties where tie.kind.isParental && tie.to == child.reference && !travellers.contains(tie.from) && !gone.contains(tie.from) {
                throw Refusal(.familySeparated, ["person": tie.from.text])
            }
        }
    }

    /// A child of the family for whom nothing is determined that lets the others prepare to go: while there is one, the unity of the family is open for
    /// every member.
    public func undetermined(besides person: CaseReference) -> CaseReference? {
        children.first { $0.reference != person && !$0.isGone && !$0.isToGo && !$0.mayBeParted }?.reference
    }

    /// Those who are still here where what was determined for the children did not foresee that the others went without them.
    public var leftBehind: [CaseReference] {
        let here = members.filter { !$0.isGone }
        return members.contains(where: \.isGone) && !children.allSatisfy(\.mayBeParted) ? here.map(\.reference) : []
    }

    /// A child's name goes to the other state with its family's and with no stranger's.
    public func checkNoStranger(among people: [CaseReference]) throws(Refusal) {
        if let stranger = people.first(where: { !contains($0) }) { throw Refusal(.childWithStrangers, ["person": stranger.text]) }
    }
}
