// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Samples
import Workflow

/// What each of the two states hears of the other, and keeps.
extension RequestHistory {
    mutating func hearAsked(_ word: RequestWord) {
        // What was taken back is not spoken of any more.
        if asked.state == .withdrawn { return }
        switch word {
        case .request(let moment, let people):
            keep(.arrived(requesting: .iraq, requested: .russia, profile: "p", note: "IQ/1", dispatchedAt: moment, people: people), .nationality)
            slips.append(.request(clock))
        case .amendment(let people):
            keep(.amended(remarks: TaggedText("r", .english), people: people), .nationality)
            slips.append(.amendment(clock))
        case .extensionAnswered(let id, let isGranted): keep(isGranted ? .extensionGranted(ask: id) : .extensionRefused(ask: id, reason: TaggedText("r", .english)), .nationality)
        case .withdrawal(let person): keep(person.map { .personWithdrawn($0, reason: .noLongerHeld) } ?? .withdrawn(reason: .basisChanged, note: nil), .nationality)
        case .registered, .answer, .recall, .incomplete, .extensionAsked: break
        }
    }

    mutating func hearAsking(_ word: RequestWord) {
        switch word {
        case .registered: keep(.registered(number: "RU/1"), .holding)
        case .answer(let person, let answer): keep(.answered(person: person, answer: answer), .holding)
        case .recall(let person, let number): keep(.answerRecalled(person, number: number), .holding)
        case .incomplete(let moment, let gaps): if asking.state != .withdrawn { keep(.returnedIncomplete(at: moment, gaps: gaps), .holding, at: moment) }
        case .extensionAsked(let ask): keep(.extensionAsked(ask), .holding)
        case .request, .amendment, .extensionAnswered, .withdrawal: break
        }
    }

    mutating func read(_ slip: RequestSlip) {
        switch slip {
        case .request(let moment): keep(.received(at: moment), .holding, at: moment)
        case .amendment(let moment): keep(.amendmentReceived(at: moment), .holding, at: moment)
        }
    }
}
