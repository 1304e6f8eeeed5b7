// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Samples
import Workflow

/// What happens at the state that holds the person.
extension VerificationHistory {
    mutating func ask() {
        asked += 1
        held.happen([.putIntoRequest(request: "q\(asked)", of: .russia)], by: "x")
        oracle.forget()
        toNationality.say(.claim("q\(asked)"))
    }

    mutating func hold() {
        let (actor, record) = (chance.one(of: Self.others), held)
        switch chance.draw(30) {
        case 0...3:
            guard let fact = try? record.contest(.newEvidence, note: nil, by: actor), let number = record.answer?.number else { return }
            held.happen([fact], by: actor.id.text)
            toNationality.say(.contest(number))
        case 4...9:
            guard let fact = try? record.acknowledgeAnswer(by: actor) else { return }
            held.happen([fact], by: actor.id.text)
            oracle.read()
            toNationality.say(.takenUp(heard))
        case 10...13:
            let isAllowed = oracle.mayActAtHolding && actor.roles.contains(.caseOfficer) && held.preparations[.transfer] != true && !held.custody.isClosed
            let fact = try? record.begin(.transfer, by: actor)
            if (fact != nil) != isAllowed { fault = fault ?? "a journey is begun: \(fact != nil), and may: \(isAllowed)" }
            if let fact { held.happen([fact], by: actor.id.text) }
        case 14 where held.request != nil && !held.custody.isClosed:
            held.happen([.withdrawnFromRequest(request: held.request ?? "", reason: .enteredInError)], by: "y")
            toNationality.say(.withdrawal)
        case 15, 16: if held.request == nil, !held.custody.isClosed { ask() }
        case 17 where chance.draw(4) == 0: die()
        case 18, 19: correct()
        default: break
        }
    }

    mutating func die() {
        guard held.request != nil, let fact = try? held.record(CustodyTests.report, toldUnder: held.request, today: today, by: Self.others[0]) else { return }
        held.happen([fact], by: "x")
        toNationality.say(.died)
    }

    mutating func correct() {
        let (actor, words) = (chance.one(of: Self.others), TaggedText("r", .english))
        if let fact = try? held.proposeCorrection(words, by: actor) { held.happen([fact], by: actor.id.text) }
        let (second, proposer) = (chance.one(of: Self.others), held.custody.correctionProposedBy)
        guard let fact = try? held.confirmCorrection(words, by: second) else { return }
        if second.id == proposer { fault = fault ?? "one officer raised somebody from the dead" }
        held.happen([fact], by: second.id.text)
        toNationality.say(.deathCorrected)
    }

    mutating func hearHolding(_ word: VerificationWord) {
        heard += 1
        let (fact, request): (DetentionFileFact, String)
        switch word {
        case .answer(let id, let answer): (fact, request) = (.nationalityAnswered(request: id, answer: answer), id)
        case .recall(let id, let number): (fact, request) = (.answerRecalled(request: id, number: number, reason: .registerError, note: nil), id)
        case .claim, .contest, .withdrawal, .died, .deathCorrected, .takenUp: return
        }
        let isLate = held.custody.isClosed
        let before = (held.answer, held.reliance)
        held.happen([isLate ? .heardLate(fact) : fact])
        if isLate, before != (held.answer, held.reliance) { fault = fault ?? "what came late changed something" }
        if !isLate, case .answerRecalled = fact, held.preparations.values.contains(true) { fault = fault ?? "what was begun goes on after the recall" }
        if !isLate, request == held.request || held.request == nil { oracle.hear(fact) }
    }
}
