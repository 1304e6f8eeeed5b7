// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Phrases
import Wording
import Workflow

extension CustodyOutcome {
    var message: Message {
        let words = Words.custody
        return switch self {
        case .repatriated: words.repatriated
        case .transferred: words.transferred
        case .released: words.released
        case .deceased: words.deceased
        case .escaped: words.escaped
        case .convictedServing: words.convictedServing
        case .transferredWithinHost: words.transferredWithinHost
        }
    }
}

extension DeathMatter {
    var message: Message {
        let words = Words.custody
        return switch self {
        case .consularNotification: words.consularNotification
        case .remains: words.remains
        case .effects: words.effects
        case .certificate: words.certificate
        case .inquiry: words.inquiry
        }
    }
}

extension TransferObstacle {
    var message: Message {
        let words = Words.custody
        return switch self {
        case .judicialHold: words.obstacleHold
        case .safeguard: words.obstacleSafeguard
        case .travelDocument: words.obstacleDocument
        case .health: words.obstacleHealth
        case .carriage: words.obstacleCarriage
        case .otherStateAskedLater: words.obstacleOther
        case .security: words.obstacleSecurity
        case .personObjects: words.obstaclePerson
        }
    }
}

extension CustodyFact {
    func text(_ visit: Visit) -> HTML {
        let words = Words.custody
        return switch self {
        case .putOnManifest: visit.say(words.putFact)
        case .leftManifest: visit.say(words.leftFact)
        case .ended(let outcome, let day, _): "\(visit.say(outcome.message)) (<bdi>\(visit.day(day))</bdi>)"
        case .died(let report, _): report.text(visit)
        case .deathNotDelivered: visit.say(words.notDelivered)
        case .deathMatterDone(let matter, _): "\(visit.say(matter.message)): \(visit.say(words.done))"
        case .correctionProposed: visit.say(Words.facts.correctionProposed)
        case .corrected: visit.say(Words.facts.corrected)
        case .takenBack(let day, _): "\(visit.say(words.takenBack)) (<bdi>\(visit.day(day))</bdi>)"
        case .obstacleNamed(let obstacle, _, _): "\(visit.say(words.obstacle)): \(visit.say(obstacle.message))"
        case .lateNewsNoted: visit.say(Words.facts.read)
        }
    }
}

extension DeathReport {
    func text(_ visit: Visit) -> HTML { "\(visit.say(Words.custody.deceased)) (<bdi>\(visit.day(on))</bdi>)\(visit.comma)<span lang=\"\(place.language.rawValue)\">\(Bidi.value(place.text))</span>" }
}

extension WhereaboutsFact {
    func text(_ visit: Visit) -> HTML {
        let words = Words.custody
        return switch self {
        case .received(_, let day): "\(visit.say(words.received)) (<bdi>\(visit.day(day))</bdi>)"
        case .takenBack(let day): "\(visit.say(words.takenBack)) (<bdi>\(visit.day(day))</bdi>)"
        case .died(let report): report.text(visit)
        case .deathCorrected: visit.say(words.deathCorrected)
        case .noted: visit.say(Words.facts.read)
        }
    }

    /// Whether it was the other state that said it.
    var isOthers: Bool {
        switch self {
        case .received, .noted: false
        case .takenBack, .died, .deathCorrected: true
        }
    }
}

extension WrongfulReturnGround {
    var message: Message {
        switch self {
        case .identityMismatch: Words.custody.groundIdentity
        case .notNational: Words.custody.groundNational
        }
    }
}

extension WrongfulReturnContest {
    var message: Message {
        switch self {
        case .answerStands: Words.custody.contestAnswer
        case .sameIdentityShown: Words.custody.contestIdentity
        case .newEvidence: Words.custody.contestEvidence
        }
    }
}

extension WrongfulReturn.State {
    var message: Message {
        let words = Words.custody
        return switch self {
        case .none, .proposed: words.stateProposed
        case .declared: words.stateDeclared
        case .accepted: words.stateAccepted
        case .contested: words.stateContested
        case .withdrawn: words.stateWithdrawn
        case .takenBack: words.takenBack
        }
    }
}

extension WrongfulReturnFact {
    var isOthers: Bool { if case .heard = self { true } else { false } }

    func text(_ visit: Visit) -> HTML {
        switch self {
        case .proposed(let claim, _): "\(visit.say(Words.facts.wrongfulProposed)): \(visit.say(claim.ground.message))"
        case .told(let event, _), .heard(let event, _): event.text(visit)
        case .undelivered(let code): visit.say(Words.transfers.undelivered, ["code": code])
        case .refused(let code): visit.say(Words.files.refusedFact, ["why": code.message(visit.language)])
        }
    }
}

extension WrongfulReturnEvent {
    func text(_ visit: Visit) -> HTML {
        let words = Words.custody
        return switch self {
        case .declared(let claim): "\(visit.say(words.stateDeclared)): \(visit.say(claim.ground.message))"
        case .accepted: visit.say(words.stateAccepted)
        case .contested(let ground, _): "\(visit.say(words.stateContested)): \(visit.say(ground.message))"
        case .withdrawn: visit.say(words.stateWithdrawn)
        case .takenBack(let day, let documents):
            "\(visit.say(words.takenBack)) (<bdi>\(visit.day(day))</bdi>)" + (documents ? "\(visit.semicolon)\(visit.say(words.papersBack))" : .none)
        }
    }
}
