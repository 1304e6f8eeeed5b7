// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What one person is to another.
public enum Kinship: String, Sendable, Codable, CaseIterable {
    case motherOf, fatherOf, siblingOf, spouseOf
    /// Somebody held here to whom a court, a custom or a dead parent gave the child.
    case guardianOf

    /// Whether the first of the two has the care of the second.
    public var isParental: Bool {
        switch self {
        case .motherOf, .fatherOf, .guardianOf: true
        case .siblingOf, .spouseOf: false
        }
    }
}

/// Two people and what one is to the other: `from` is the mother of `to`.
public struct FamilyTie: Sendable, Hashable, Codable {
    public let id: String
    public let kind: Kinship
    public let from: CaseReference
    public let to: CaseReference

    public init(id: String, kind: Kinship, from: CaseReference, to: CaseReference) { (self.id, self.kind, self.from, self.to) = (id, kind, from, to) }

    public func other(than person: CaseReference) -> CaseReference { person == from ? to : from }

    /// The same tie between the files that go on, where files were merged.
    public func moved(_ joint: (CaseReference) throws -> CaseReference) rethrows -> FamilyTie {
        FamilyTie(id: id, kind: kind, from: try joint(from), to: try joint(to))
    }
}

/// A link of two files, as either of them has it.
public struct FamilyLink: Sendable, Hashable {
    public enum State: String, Sendable, Codable, CaseIterable { case none, claimed, established, refuted, unlinked }

    public enum Step: String, Sendable, Hashable, CaseIterable { case claim, addEvidence, withdrawConsent, establish, refute, proposeUnlink, keep, unlink }

    /// One officer says that two people are kin, another that it is so; and it takes two to say that they are not after all.
    public static let transitions = TransitionTable<State, Step>(
        Transition(.claim, from: [.none], to: [.claimed], on: .holding, by: .familyLink),
        Transition(.addEvidence, from: [.claimed], to: [.claimed], on: .holding, by: .familyLink),
        Transition(.addEvidence, from: [.established], to: [.established], on: .holding, by: .familyLink),
        Transition(.withdrawConsent, from: [.claimed], to: [.claimed], on: .holding, by: .familyLink),
        Transition(.withdrawConsent, from: [.established], to: [.established, .claimed], on: .holding, by: .familyLink),
        Transition(.establish, from: [.claimed], to: [.established], on: .holding, by: .familyEstablish, notWhoDid: [.claim]),
        Transition(.refute, from: [.claimed], to: [.refuted], on: .holding, by: .familyEstablish, notWhoDid: [.claim]),
        Transition(.proposeUnlink, from: [.claimed], to: [.claimed], on: .holding, by: .familyLink),
        Transition(.proposeUnlink, from: [.established], to: [.established], on: .holding, by: .familyLink),
        Transition(.keep, from: [.claimed], to: [.claimed], on: .holding, by: .familyEstablish, notWhoDid: [.proposeUnlink]),
        Transition(.keep, from: [.established], to: [.established], on: .holding, by: .familyEstablish, notWhoDid: [.proposeUnlink]),
        Transition(.unlink, from: [.claimed, .established], to: [.unlinked], on: .holding, by: .familyEstablish, notWhoDid: [.proposeUnlink]))

    /// A piece of evidence, and whose consent to it was taken back.
    public struct Item: Sendable, Hashable {
        public let evidence: KinshipEvidence
        public internal(set) var withdrawn: Set<CaseReference> = []

        /// A test whose sample somebody took back is none.
        public var stands: Bool { withdrawn.isEmpty }
        public var supports: Bool { stands && evidence.finding == .supports }
    }

    public let tie: FamilyTie
    public internal(set) var state = State.claimed
    public internal(set) var evidence: [Item]
    public internal(set) var done: [Step: Set<OfficerID>] = [:]
    public internal(set) var unlinkReason: TaggedText?
    /// Why it was refuted or unlinked.
    public internal(set) var endedFor: TaggedText?
    /// The journal entry that claimed it.
    public let placedIn: Int

    /// A claimed link counts like an established one: the benefit of the doubt is the family's.
    public var stands: Bool { state == .claimed || state == .established }
    public var isUnlinkProposed: Bool { unlinkReason != nil }

    /// Whether the officer may take the step now.
    public func check(_ step: Step, by actor: Actor) throws(Refusal) {
        try Self.transitions.check(step, from: state, by: actor, having: done)
        switch step {
        case .unlink, .keep: guard isUnlinkProposed else { throw Refusal(.notPossibleNow, ["state": "not proposed", "step": "\(step)"]) }
        case .proposeUnlink: if isUnlinkProposed { throw Refusal(.notPossibleNow, ["state": "proposed", "step": "\(step)"]) }
        case .establish: guard evidence.contains(where: \.supports) else { throw Refusal(.noEvidence) }
        case .claim, .addEvidence, .withdrawConsent, .refute: break
        }
    }

    /// What a page offers as buttons.
    public func steps(by actor: Actor) -> [Step] {
        Step.allCases.filter { step in
            do throws(Refusal) {
                try check(step, by: actor)
                return step != .claim
            } catch {
                return false
            }
        }
    }
}
