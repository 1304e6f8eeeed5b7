// SPDX-License-Identifier: Apache-2.0

import Casework
import Wording

extension Kinship {
    var message: Message {
        let words = Words.family
        return switch self {
        case .motherOf: words.motherOf
        case .fatherOf: words.fatherOf
        case .siblingOf: words.siblingOf
        case .spouseOf: words.spouseOf
        case .guardianOf: words.guardianOf
        }
    }

    /// The same seen from the other end; nil where both ends are alike.
    var reverse: Message? {
        let words = Words.family
        return switch self {
        case .motherOf: words.hasMother
        case .fatherOf: words.hasFather
        case .guardianOf: words.hasGuardian
        case .siblingOf, .spouseOf: nil
        }
    }
}

extension FamilyLink.State {
    var message: Message {
        let words = Words.family
        return switch self {
        case .none, .claimed: words.stateClaimed
        case .established: words.stateEstablished
        case .refuted: words.stateRefuted
        case .unlinked: words.stateUnlinked
        }
    }
}

extension KinshipEvidence.Kind {
    var message: Message {
        let words = Words.family
        return switch self {
        case .document: words.document
        case .statement: words.statement
        case .kinshipTest: words.kinshipTest
        }
    }
}

extension KinshipEvidence.Finding {
    var message: Message {
        let words = Words.family
        return switch self {
        case .supports: words.supports
        case .speaksAgainst: words.speaksAgainst
        case .undecided: words.undecided
        }
    }
}

extension KinshipConsent.Giver {
    var message: Message { self == .person ? Words.family.person : Words.family.guardian }
}

extension Guardian.Kind {
    var message: Message {
        let words = Words.family
        return switch self {
        case .person: words.kindPerson
        case .office: words.kindOffice
        case .institution: words.kindInstitution
        }
    }
}

extension Guardian.Relation {
    var message: Message {
        let words = Words.family
        return switch self {
        case .grandparent: words.grandparent
        case .auntOrUncle: words.auntOrUncle
        case .sibling: words.sibling
        case .otherRelative: words.otherRelative
        case .guardianshipAuthority: words.authority
        case .childrensHome: words.childrensHome
        case .other: words.otherRelation
        }
    }
}

extension ReturnConsent.Giver {
    var message: Message {
        let words = Words.family
        return switch self {
        case .mother: words.mother
        case .father: words.father
        case .guardian: words.guardian
        case .court: words.court
        }
    }
}

extension BestInterestsDetermination.State {
    var message: Message {
        let words = Words.family
        return switch self {
        case .none: words.interestsNone
        case .open: words.interestsOpen
        case .proposed: words.interestsProposed
        case .decided: words.interestsDecided
        case .revoked: words.interestsRevoked
        }
    }
}

extension BestInterestsOutcome {
    var message: Message {
        let words = Words.family
        return switch self {
        case .returnWithFamily: words.withFamily
        case .returnToGuardian: words.toGuardian
        case .stay: words.stay
        }
    }
}

extension PanelMember.Capacity {
    var message: Message {
        let words = Words.family
        return switch self {
        case .safeguardsOfficer: words.safeguardsOfficer
        case .childProtection: words.childProtection
        case .psychologist: words.psychologist
        case .physician: words.physician
        case .lawyer: words.lawyer
        case .guardian: words.guardian
        case .educator: words.educator
        }
    }
}

extension ChildHearing.Manner {
    var message: Message {
        let words = Words.family
        return switch self {
        case .talk: words.talk
        case .play: words.play
        case .drawing: words.drawing
        case .throughTrustedAdult: words.trustedAdult
        }
    }
}

extension BirthEstimate.Basis {
    var message: Message {
        let words = Words.family
        return switch self {
        case .words: words.fromWords
        case .appearance: words.fromAppearance
        case .medical: words.fromMedical
        case .document: words.fromDocument
        }
    }
}
