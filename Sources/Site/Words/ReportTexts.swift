// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Wording

extension CountReport.Whose {
    var message: Message { self == .held ? Words.reports.held : Words.reports.askedAbout }
}

extension CountColumn {
    var message: Message {
        switch self {
        case .claimed: Words.reports.byClaimed
        case .confirmed: Words.reports.byConfirmed
        case .state: Words.reports.byState
        case .outcome: Words.reports.byOutcome
        case .disclosure: Words.reports.byDisclosure
        }
    }
}

extension CountedState {
    var message: Message {
        switch self {
        case .registered: Words.reports.stateRegistered
        case .inRequest: Words.reports.stateInRequest
        case .asked: Words.reports.stateAsked
        case .answered: Words.reports.stateAnswered
        case .withdrawn: Words.reports.stateWithdrawn
        case .ended: Words.reports.stateEnded
        }
    }
}

extension CountedOutcome {
    var message: Message {
        switch self {
        case .notRequested: Words.reports.notRequested
        case .inRequest: Words.reports.stateInRequest
        case .awaitingAnswer: Words.reports.awaitingAnswer
        case .confirmed: VerificationOutcome.confirmed.message
        case .notEstablished: VerificationOutcome.notEstablished.message
        case .notNational: VerificationOutcome.notNational.message
        case .identityMismatch: VerificationOutcome.identityMismatch.message
        case .answerRecalled: Words.reports.answerRecalled
        case .withdrawn: Words.reports.stateWithdrawn
        case .repatriated: CustodyOutcome.repatriated.message
        case .transferred: CustodyOutcome.transferred.message
        case .released: CustodyOutcome.released.message
        case .deceased: CustodyOutcome.deceased.message
        case .escaped: CustodyOutcome.escaped.message
        case .convictedServing: CustodyOutcome.convictedServing.message
        case .transferredWithinHost: CustodyOutcome.transferredWithinHost.message
        }
    }
}

extension PeopleCount.Row {
    /// What the row counts, in words.
    func text(of column: CountColumn, _ language: Language) -> String {
        switch code {
        case PeopleCount.undetermined: Words.reports.undetermined(language)
        case PeopleCount.notStated: Words.reports.notStated(language)
        case PeopleCount.notConfirmed: Words.reports.notConfirmed(language)
        case PeopleCount.held: Words.reports.isHeld(language)
        case PeopleCount.notHeld: Words.reports.isNotHeld(language)
        case PeopleCount.erased: Words.reports.erased(language)
        default: other(column, language)
        }
    }

    private func other(_ column: CountColumn, _ language: Language) -> String {
        switch column {
        case .claimed, .confirmed: StateCode(code).map { StateNames.name(of: $0, in: language) } ?? code
        case .state: CountedState(rawValue: code)?.message(language) ?? code
        case .outcome: CountedOutcome(rawValue: code)?.message(language) ?? code
        case .disclosure: code
        }
    }
}
