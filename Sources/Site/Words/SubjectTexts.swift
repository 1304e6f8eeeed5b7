// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Wording
import Workflow

extension SubjectAsker {
    var message: Message {
        switch self {
        case .person: Words.subjects.person
        case .counsel: Words.subjects.counsel
        case .guardian: Words.subjects.guardian
        }
    }
}

extension WithheldPart {
    var message: Message {
        switch self {
        case .officersNames: Words.subjects.officersNames
        case .officersOpinions: Words.subjects.officersOpinions
        case .otherPeople: Words.subjects.otherPeople
        case .lettersBetweenStates: Words.subjects.lettersBetweenStates
        case .textsAboutOthers: Words.subjects.textsAboutOthers
        }
    }
}

extension ToldAbroad.What {
    var message: Message {
        switch self {
        case .request: Words.subjects.toldRequest
        case .amendment: Words.subjects.toldAmendment
        case .evidence: Words.subjects.toldEvidence
        case .contest: Words.subjects.toldContest
        case .withdrawal: Words.subjects.toldWithdrawal
        case .interview: Words.subjects.toldInterview
        case .letter: Words.subjects.toldLetter
        case .answer: Words.subjects.toldAnswer
        case .recall: Words.subjects.toldRecall
        case .evidenceCall: Words.subjects.toldCall
        }
    }
}

extension DisclosableField {
    var message: Message {
        switch self {
        case .names: Words.imports.fullName
        case .kunya: Words.imports.kunya
        case .father: Words.imports.father
        case .grandfather: Words.imports.grandfather
        case .mother: Words.imports.mother
        case .sex: Words.imports.sex
        case .birth: Words.imports.birth
        case .birthPlace: Words.imports.birthPlace
        case .documents: Words.imports.document
        case .claimed: Words.imports.nationality
        }
    }
}

extension SafeguardFinding {
    var message: Message {
        switch self {
        case .clear: Words.safeguards.findingClear
        case .clearWithConditions: Words.safeguards.findingConditions
        case .blocked: Words.safeguards.findingBlocked
        case .notApplicable: Words.safeguards.findingNotApplicable
        }
    }
}

extension PackageEvent.Fact {
    func text(_ visit: Visit) -> HTML {
        switch self {
        case .file(let fact): fact.text(visit)
        case .safeguards(let fact): fact.text(visit)
        case .legal(let fact): fact.text(visit)
        case .verification(let fact): fact.text(visit)
        }
    }
}

extension ClearanceFact {
    func text(_ visit: Visit) -> HTML {
        let words = Words.subjects
        return switch self {
        case .begun(let check): visit.say(words.begunFact, ["check": check.message(visit.language)])
        case .found(let assessment, _, _):
            visit.say(words.foundFact, ["check": assessment.check.message(visit.language), "finding": assessment.finding.message(visit.language)])
        case .notified(let notice, let day, _):
            "\(visit.say(Words.safeguards.notice)): \(visit.day(day))\(visit.comma)\(visit.tongue(notice.language))\(visit.comma)\(visit.say(notice.position.message))"
        case .objected(_, let check, _): visit.say(words.objectedFact, ["check": check.message(visit.language)])
        case .objectionAnswered(_, let isUpheld, _, _):
            visit.say(words.objectionAnsweredFact, ["verdict": (isUpheld ? Words.safeguards.upheld : Words.safeguards.dismissed)(visit.language)])
        case .overrideProposed(let check, _): visit.say(words.overrideFact, ["check": check.message(visit.language)])
        case .overrideConfirmed(let check, _, _): visit.say(words.overrideConfirmedFact, ["check": check.message(visit.language)])
        case .signed: visit.say(words.signedFact)
        case .cleared: visit.say(words.clearedFact)
        case .newFact(let checks, _): "\(visit.say(words.newFactFact)): \(checks.map { $0.message(visit.language) }.joined(separator: visit.comma))"
        case .refused: .none
        }
    }
}

extension LegalStatusFact {
    func text(_ visit: Visit) -> HTML {
        let words = Words.subjects
        return switch self {
        case .basisChosen(let basis, _, _): "\(visit.say(Words.legal.basis)): \(visit.say(basis.message))"
        case .paperArrived(let paper): visit.say(words.paperFact, ["paper": paper.message(visit.language)])
        case .paperFailed(let paper, _): visit.say(words.paperFailedFact, ["paper": paper.message(visit.language)])
        case .happened(let event, let day, let court, _): "\(visit.say(event.message)): \(visit.day(day))\(visit.comma)\(Bidi.value(court))"
        case .held(_, let ground, let authority, _): "\(visit.say(Words.legal.heldFor, ["ground": ground.message(visit.language)])), \(Bidi.value(authority))"
        case .holdLifted: visit.say(words.holdLiftedFact)
        case .refused: .none
        }
    }
}
