// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Phrases
import Wording
import Workflow

// What happened to travel documents, assurances and follow-ups, as their timelines tell it.

extension TravelDocumentFact {
    var isOthers: Bool {
        switch self {
        case .delivered, .late: true
        case .requested, .identityConfirmed, .approved, .issued, .reissued, .used, .lost, .lossReported, .cancelled, .journeyPlanned, .undelivered, .refused: false
        }
    }

    var text: TaggedText? {
        switch self {
        case .lost(_, let note), .cancelled(_, let note): note
        case .requested, .identityConfirmed, .approved, .issued, .reissued, .delivered, .used, .lossReported, .journeyPlanned, .late, .undelivered, .refused: nil
        }
    }

    func text(_ visit: Visit) -> HTML {
        func state(_ state: TravelDocument.State, _ number: String) -> HTML { visit.numbered(state.message, number) }
        return switch self {
        case .requested(let kind, _, _): "\(visit.say(TravelDocument.State.requested.message)): \(visit.say(kind.message))"
        case .identityConfirmed(let comparison):
            "\(visit.say(TravelDocument.State.identityConfirmed.message)): \(comparison.attributes.map { $0.message(visit.language) }.joined(separator: visit.comma))"
        case .approved: visit.say(TravelDocument.State.approved.message)
        case .issued(let paper), .reissued(let paper): state(.issued, paper.number)
        case .delivered(let number, _): state(.delivered, number)
        case .used(let number, _): state(.used, number)
        case .lost(let number, _): state(.lost, number)
        case .lossReported(let number, let report): "\(state(.reported, number)) \(Bidi.reference(report.reference))"
        case .cancelled(let reason, _): "\(visit.say(TravelDocument.State.cancelled.message)): \(visit.say(reason.message))"
        case .journeyPlanned(let day): "\(visit.say(Words.travel.journey)): \(visit.value(day.map(visit.day)))"
        case .late(let news): "\(visit.told(news))\(visit.comma)\(visit.say(Words.travel.late))"
        case .undelivered(let code): visit.say(Words.travel.undelivered, ["code": code])
        case .refused(let code): visit.say(Words.files.refusedFact, ["why": code.message(visit.language)])
        }
    }
}

extension TravelPapersFact {
    var isOthers: Bool {
        switch self {
        case .told, .late: true
        case .delivered, .lost, .used, .noted, .undelivered, .refused: false
        }
    }

    func text(_ visit: Visit) -> HTML {
        switch self {
        case .told(_, let news): visit.told(news)
        case .late(_, let news): "\(visit.told(news))\(visit.comma)\(visit.say(Words.travel.late))"
        case .delivered(let number, _): visit.numbered(TravelDocument.State.delivered.message, number)
        case .lost(let number, _): visit.numbered(TravelDocument.State.lost.message, number)
        case .used(let number, _): visit.numbered(TravelDocument.State.used.message, number)
        case .noted: visit.say(Words.travel.noteVoid)
        case .undelivered(let code): visit.say(Words.travel.undelivered, ["code": code])
        case .refused(let code): visit.say(Words.files.refusedFact, ["why": code.message(visit.language)])
        }
    }
}

extension AssurancesFact {
    /// - Parameter side: which of the two this side is.
    func isOthers(side: Side?) -> Bool {
        switch self {
        case .arrived, .late: true
        case .acknowledged, .found, .complained: side == .holding
        case .withdrawn: side == .nationality
        case .given, .takenUp, .undelivered, .refused: false
        }
    }

    var text: TaggedText? {
        if case .takenUp(_, let text) = self { return text }
        return nil
    }

    func text(_ visit: Visit) -> HTML {
        let words = Words.assurances
        return switch self {
        case .given(let assurance, _, _), .arrived(let assurance, _, _): "\(visit.say(words.open)): \(visit.say(assurance.subject.message))"
        case .withdrawn: visit.say(words.stateWithdrawn)
        case .acknowledged: visit.say(words.acknowledged)
        case .found(_, let finding, let day): visit.say(words.finding, ["finding": finding.message(visit.language), "day": visit.day(day)])
        case .complained(let day): visit.say(words.finding, ["finding": words.complaint(visit.language), "day": visit.day(day)])
        case .takenUp: visit.say(words.done)
        case .late: visit.say(Words.travel.late)
        case .undelivered(let code): visit.say(Words.travel.undelivered, ["code": code])
        case .refused(let code): visit.say(Words.files.refusedFact, ["why": code.message(visit.language)])
        }
    }
}

extension PostReturnFollowUpFact {
    var text: TaggedText? {
        switch self {
        case .noted(let text), .concernTakenUp(_, let text): text
        case .visited(let visit): visit.notes
        case .closed(let text): text
        case .opened, .placed, .guardianNamed, .stopped, .refused: nil
        }
    }

    func text(_ visit: Visit) -> HTML {
        let words = Words.followUps
        return switch self {
        case .opened: visit.say(words.opened)
        case .visited(let made): "\(visit.say(words.visit)) \(visit.say(made.kind.message)): \(visit.say(made.finding.message))"
        case .placed(let placement): "\(visit.say(words.placements)): \(visit.region(placement.region))\(visit.comma)\(visit.say(placement.with.message))"
        case .guardianNamed(let guardian): "\(visit.say(words.guardians)): \(Bidi.value(guardian.name))"
        case .noted: visit.say(words.reintegration)
        case .concernTakenUp: visit.say(Words.assurances.done)
        case .closed: visit.say(words.stateClosed)
        case .stopped: visit.say(words.stateStopped)
        case .refused(let code): visit.say(Words.files.refusedFact, ["why": code.message(visit.language)])
        }
    }
}

extension Visit {
    func numbered(_ message: Message, _ number: String) -> HTML { say(Words.travel.numbered, ["what": message(language), "number": number]) }

    func told(_ news: TravelDocumentNews) -> HTML {
        let state: TravelDocument.State =
            switch news {
            case .issued, .reissued: .issued
            case .cancelled: .cancelled
            case .lost: .lost
            case .delivered: .delivered
            }
        return numbered(state.message, news.number)
    }
}
