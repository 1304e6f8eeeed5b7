// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Wording
import Workflow

// How facts that stand in the records of both sides are told.

extension InterviewEvent {
    func isOthers(side: Side) -> Bool {
        switch self {
        case .asked, .held: side == .holding
        case .agreed(_, let by), .otherSlot(_, _, let by): by != side
        case .declined: side == .nationality
        case .missed: false
        }
    }

    func text(_ visit: Visit) -> HTML {
        let words = Words.exchange
        return switch self {
        case .asked(_, _, _, _, let slot): "\(visit.say(words.askedFact)): \(visit.moment(slot))"
        case .agreed: "\(visit.say(words.interviews)): \(visit.say(words.agreedSlot))"
        case .otherSlot(_, let slot, _): "\(visit.say(words.otherSlotFact)): \(visit.moment(slot))"
        case .declined(_, let reason): "\(visit.say(words.interviews)): \(visit.say(words.declined, ["reason": reason.message(visit.language)]))"
        case .held(_, let moment): "\(visit.say(words.interviews)): \(visit.say(words.heldSlot)) \(visit.moment(moment))"
        case .missed(_, let reason, let next):
            "\(visit.say(words.interviews)): \(visit.say(words.missedSlot, ["reason": reason.message(visit.language)]))\(visit.semicolon)\(visit.say(words.nextSlot)): \(visit.moment(next))"
        }
    }
}

extension EvidenceCall {
    func text(_ visit: Visit) -> HTML {
        visit.say(Words.exchange.askedEvidence, ["kinds": kinds.map { $0.message(visit.language) }.joined(separator: visit.comma)])
    }
}

extension SuppliedEvidence {
    func text(_ visit: Visit) -> HTML {
        "\(visit.say(Words.exchange.suppliedFact)): \(items.map { $0.kind.message(visit.language) }.joined(separator: visit.comma))"
    }
}
