// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Identity
import Store
public import Workflow

/// What is known of a person's family: links, who belongs together, and for a child who answers for it and what was determined.
public struct FamilyView: Sendable {
    public struct Linked: Sendable {
        public let link: FamilyLink
        /// The link as it runs between the files that go on.
        public let tie: FamilyTie
        public let other: CaseReference
        /// The other's name, and nothing else of the file: what an adult is accused of is no business of a child's.
        public let name: String
    }

    public struct Member: Sendable {
        public let member: FamilyMember
        public let name: String
    }

    public let reference: CaseReference
    public let name: String
    /// Whether the rules take the person for a child.
    public let isChild: Bool
    public let links: [Linked]
    public let members: [Member]
    public let protection: ChildProtection

    /// What was said of a kinship, for whoever has to judge of it.
    public func evidence(_ text: TaggedText?, for actor: Actor?) -> TaggedText? {
        actor?.may(.familyEstablish) == true || actor?.may(.safeguardGroundRead) == true ? text : nil
    }

    /// What a panel, a parent or a child said, for whom that is to read.
    public func ground(_ text: TaggedText?, for actor: Actor?) -> TaggedText? { actor?.may(.safeguardGroundRead) == true ? text : nil }
}

extension Reading {
    /// What a person is called; whose records were erased, by the reference alone.
    func name(of person: CaseReference) throws -> String {
        try isErased(DetentionFile.stream(person.text)) ? person.text : try jointFile(person).file.description.fullName
    }
}

extension FamilyDesk {
    public func view(_ reference: CaseReference, by actor: Actor) async throws -> FamilyView {
        try actor.require(.familyRead)
        let today = office.today
        let view = try await office.journal.read { reading -> FamilyView in
            let (own, file) = try reading.jointFile(reference)
            guard file.state != .none else { throw Refusal(.notFound) }
            let links = try ([own] + file.absorbed).flatMap { each in
                try reading.load(FamilyLinks.self, each.text).links.map { link -> FamilyView.Linked in
                    let other = try reading.goesOn(link.tie.other(than: each))
                    return FamilyView.Linked(link: link, tie: try link.tie.moved(reading.goesOn), other: other, name: try reading.name(of: other))
                }
            }
            let members = try reading.family(of: own, on: today).members.map {
                FamilyView.Member(member: $0, name: try reading.name(of: $0.reference))
            }
            let isChild = file.isTakenForChild(try reading.load(Clearance.self, own.text), on: today)
            return FamilyView(
                reference: own, name: file.description.fullName, isChild: isChild, links: links, members: members, protection: try reading.protection(of: own, on: today))
        }
        try await office.noteRead("\(FamilyLinks.room)/\(view.reference)", by: actor)
        return view
    }
}
