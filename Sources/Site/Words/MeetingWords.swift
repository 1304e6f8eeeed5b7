// SPDX-License-Identifier: Apache-2.0

import Casework
import Wording

extension Meeting.State {
    var message: Message {
        let words = Words.meetings
        return switch self {
        case .none, .recorded: words.stateRecorded
        case .countersigned: words.stateCountersigned
        case .declined: words.stateDeclined
        }
    }
}

extension ObservationTopic {
    var message: Message {
        let words = Words.observations
        return switch self {
        case .repatriation: words.topicRepatriation
        case .visasForCitizens: words.topicVisasForCitizens
        case .visasForInvestors: words.topicVisasForInvestors
        case .studentsResidence: words.topicStudents
        case .channel: words.topicChannel
        case .other: words.topicOther
        }
    }
}

extension Observation.State {
    var message: Message {
        let words = Words.observations
        return switch self {
        case .none, .raised: words.stateRaised
        case .acknowledged: words.stateAcknowledged
        case .accepted: words.stateAccepted
        case .declined: words.stateDeclined
        case .needsClarification: words.stateClarification
        case .inProgress: words.stateInProgress
        case .answered: words.stateAnswered
        case .closedSatisfied: words.stateClosed
        case .reopened: words.stateReopened
        }
    }
}

extension Observation.Step {
    /// What the button says.
    var message: Message {
        let words = Words.observations
        return switch self {
        case .raise: words.raise
        case .acknowledge: words.acknowledge
        case .accept: words.accept
        case .decline: words.decline
        case .askClarification: words.askClarification
        case .clarify: words.clarify
        case .begin: words.begin
        case .answer: words.answer
        case .close: words.close
        case .reopen: words.reopen
        }
    }
}

extension ObservationEvent {
    /// What the thread calls it.
    var message: Message {
        let words = Words.observations
        return switch self {
        case .raised: words.stateRaised
        case .acknowledged: words.stateAcknowledged
        case .accepted: words.stateAccepted
        case .declined: words.stateDeclined
        case .clarificationAsked: words.stateClarification
        case .clarified: words.clarify
        case .begun: words.stateInProgress
        case .answered: words.stateAnswered
        case .remark: words.remarked
        case .closed: words.stateClosed
        case .reopened: words.stateReopened
        }
    }
}
