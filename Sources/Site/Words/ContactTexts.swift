// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Wording
import Workflow

extension ConsularWish {
    var message: Message {
        switch self {
        case .yes: Words.consular.yes
        case .no: Words.consular.no
        case .notYetSaid: Words.consular.notYetSaid
        }
    }
}

extension IdentificationMission.State {
    var message: Message {
        let words = Words.missions
        return switch self {
        case .none, .planned: words.statePlanned
        case .countered: words.stateCountered
        case .accepted: words.stateAccepted
        case .declined: words.stateDeclined
        case .cancelled: words.stateCancelled
        case .ended: words.stateEnded
        }
    }
}

extension MissionRefusal {
    var message: Message {
        let words = Words.missions
        return switch self {
        case .notPossibleThen: words.notPossibleThen
        case .placeClosed: words.placeClosed
        case .noEscort: words.noEscort
        case .listUnclear: words.listUnclear
        }
    }
}

extension MissionResult {
    var message: Message {
        let words = Words.missions
        return switch self {
        case .identified: words.identified
        case .notIdentified: words.notIdentified
        case .saidNothing: words.saidNothing
        case .notSeen: words.notSeen
        }
    }
}

extension MissionFact {
    var message: Message {
        switch self {
        case .told(let event, _), .heard(let event, _):
            switch event {
            case .planned: Words.missions.statePlanned
            case .countered: Words.missions.stateCountered
            case .accepted: Words.missions.stateAccepted
            case .declined: Words.missions.stateDeclined
            case .cancelled: Words.missions.stateCancelled
            case .ended: Words.missions.stateEnded
            }
        case .reported: Words.missions.reported
        case .undelivered: Words.missions.undelivered
        case .refused: Words.common.refusedTitle
        }
    }

    var isOthers: Bool { if case .heard = self { true } else { false } }

    /// What the other state wrote, or what this one wrote for it.
    var remark: TaggedText? {
        switch self {
        case .told(let event, _), .heard(let event, _):
            switch event {
            case .countered(_, _, _, let remark), .declined(_, let remark), .cancelled(let remark): remark
            case .planned, .accepted, .ended: nil
            }
        case .reported, .undelivered, .refused: nil
        }
    }
}

extension ConsentForm {
    var message: Message {
        switch self {
        case .signature: Words.disclosure.signature
        case .thumbprint: Words.disclosure.thumbprint
        case .spokenBeforeWitness: Words.disclosure.spoken
        }
    }
}

extension ConsentGiver {
    var message: Message {
        switch self {
        case .person: Words.provenance.person
        case .parent: Words.provenance.parent
        case .guardian: Words.provenance.guardian
        }
    }
}

extension DisclosurePurpose {
    var message: Message {
        let words = Words.disclosure
        return switch self {
        case .nationalityVerification: words.purposeNationality
        case .requestAdministration: words.purposeRequest
        case .evidence: words.purposeEvidence
        case .interview: words.purposeInterview
        case .identificationMission: words.purposeMission
        case .consularContact: words.purposeConsular
        case .holdingNotice: words.purposeNotice
        case .correspondence: words.purposeLetters
        case .childReturn: LegalBasis.childReturn.message
        case .travelDocument: Words.travel.title
        case .assurance: Words.assurances.open
        case .journey: Words.transfers.title
        case .death: Words.custody.kindCustody
        }
    }
}

extension Provenance.Circumstances {
    var message: Message {
        let words = Words.provenance
        return switch self {
        case .voluntaryStatement: words.voluntary
        case .courtRecord: words.courtRecord
        case .recordOfUnrecognisedCourt: words.unrecognisedCourt
        case .foundDocument: words.found
        case .biometric: words.biometric
        case .statementUnderDuressAlleged: words.duress
        case .unknown: words.unknown
        }
    }
}

extension Provenance.Medium {
    var message: Message {
        let words = Words.provenance
        return switch self {
        case .voice: words.voice
        case .handwritten: words.handwritten
        case .printed: words.printed
        case .screen: words.screen
        }
    }
}

extension FalsityGround {
    var message: Message {
        let words = Words.provenance
        return switch self {
        case .issuerDenies: words.issuerDenies
        case .registerContradicts: words.registerContradicts
        case .forensicExamination: words.forensic
        case .numberNeverIssued: words.numberNeverIssued
        case .photographReplaced: words.photographReplaced
        case .holderAdmits: words.holderAdmits
        }
    }
}

extension EvidenceFailure {
    var message: Message {
        switch self {
        case .foundFalse: Words.provenance.failsFalse
        case .consentWithdrawn: Words.provenance.failsConsent
        case .withdrawn: Words.provenance.failsWithdrawn
        }
    }
}

extension HoldingNotice {
    func text(_ visit: Visit) -> HTML {
        let words = Words.provenance
        switch self {
        case .safeguardOverridden(let check, let day):
            return visit.say(words.overridden, ["check": check.message(visit.language), "day": visit.day(day)])
        case .evidenceFails(_, let kind, let failure, let ground):
            let why = failure.message(visit.language) + (ground.map { ": \($0.message(visit.language))" } ?? "")
            return visit.say(words.fails, ["kind": kind.message(visit.language), "why": why])
        }
    }
}

extension Provenance {
    /// As a line under the thing it is of.
    func text(_ visit: Visit) -> HTML {
        let words = Words.provenance
        var parts = [visit.say(circumstances.message), visit.say(isOriginalSeen ? words.originalSeen : words.copyOnly)]
        if let medium { parts.append("\(visit.say(words.medium)) \(visit.say(medium.message))") }
        if let transcriber, !transcriber.isEmpty { parts.append("\(visit.say(words.transcriber)): \(Bidi.value(transcriber))") }
        if let obtainedOn { parts.append(.text(visit.day(obtainedOn))) }
        let line = parts.dropFirst().reduce(parts[0]) { "\($0)\(visit.semicolon)\($1)" as HTML }
        return "<p class=\"hint\">\(line)</p>"
    }
}
