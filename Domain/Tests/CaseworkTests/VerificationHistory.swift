// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Samples
import Testing
import Workflow

/// One person's nationality at the state that is asked and at the one that holds them, with what an onlooker wrote down of who said what.
struct VerificationHistory {
    private enum Word {
        case claim(String), contest(Int), withdrawal, died, deathCorrected
        /// An officer there has read the news with this number.
        case takenUp(Int)
        case answer(String, NationalityAnswer), recall(String, Int)
    }

    var chance: SeededRandom
    var verification = NationalityVerification()
    var held = file(person())
    var oracle = VerificationOracle()
    var fault: String?
    private var toNationality = HistoryLine<Word>()
    private var toHolding = HistoryLine<Word>()
    private var asked = 0
    private var news = 0
    private var heard = 0

    static let verifiers = ["a", "b", "c", "d", "e"].map { officer($0, .verificationOfficer) }
    static let others = [officer("x", .caseOfficer), officer("y", .approver), officer("z", .registrar)]

    init(seed: Int) {
        chance = SeededRandom(seed: UInt64(seed))
        ask()
    }

    mutating func keep(_ facts: [NationalityVerificationFact], by actor: Actor? = nil) {
        for fact in facts {
            let before = verification
            verification.happen([fact], by: actor?.id.text)
            fault = fault ?? oracle.watch(fact, by: actor?.id, before, verification)
        }
    }

    mutating func step() {
        switch chance.draw(12) {
        case 0...5: verify()
        case 6, 7: hold()
        case 8, 9: for word in toNationality.come(&chance) { hearNationality(word) }
        default: for word in toHolding.come(&chance) { hearHolding(word) }
        }
        fault = fault ?? oracle.blind(verification, to: Self.verifiers[chance.draw(5)].id) ?? together()
    }

    mutating func settle() {
        while !toNationality.isEmpty || !toHolding.isEmpty {
            for word in toNationality.comeAll() { hearNationality(word) }
            for word in toHolding.comeAll() { hearHolding(word) }
        }
    }

    /// Two states never act on two different answers.
    private func together() -> String? {
        guard verification.reliance.holds, held.reliance.holds, verification.request == held.request, !held.custody.isClosed else { return nil }
        return verification.answer == held.answer ? nil : "they act on \(verification.answer?.number ?? 0) and on \(held.answer?.number ?? 0)"
    }

    // MARK: - At the state that is asked

    private mutating func verify() {
        let actor = chance.draw(8) == 0 ? chance.one(of: Self.others) : chance.one(of: Self.verifiers)
        let (record, words, finding) = (verification, TaggedText("r", .english), chance.one(of: VerificationOracle.findings))
        func attempt(_ rule: () throws(Refusal) -> [NationalityVerificationFact]) -> [NationalityVerificationFact] { (try? rule()) ?? [] }
        var facts: [NationalityVerificationFact] = []
        // Most look at the same thing and see the same.
        let own = chance.draw(3) > 0 ? oracle.round.last?.finding ?? finding : finding
        switch chance.draw(14) {
        case 0...2: facts = attempt { () throws(Refusal) in try record.propose(finding, by: actor, under: agreement) }
        case 3...5: facts = attempt { () throws(Refusal) in try record.answerSecond(own, by: actor, under: agreement, on: today) }
        case 6...8: facts = attempt { () throws(Refusal) in try record.settle(own, by: actor, under: agreement, on: today) }
        case 9: facts = attempt { () throws(Refusal) in try record.sendBack(words, by: actor) }
        case 10 where chance.draw(2) == 0: facts = attempt { () throws(Refusal) in try record.recall(.registerError, note: nil, by: actor) }
        case 11, 12: facts = attempt { () throws(Refusal) in try record.reopen(words, by: actor) }
        case 13: facts = attempt { () throws(Refusal) in try record.begin(.travelDocument, by: actor) }
        default: break
        }
        keep(facts, by: actor)
        if case .recalled? = facts.first, let number = verification.answer?.number { tell(.recall(verification.request, number)) }
        if case .decided(let answer)? = facts.last {
            keep([.answerDispatched])
            tell(.answer(verification.request, answer))
        }
    }

    private mutating func tell(_ word: Word) {
        news += 1
        toHolding.say(word)
    }

    private mutating func hearNationality(_ word: Word) {
        let isGone = [.withdrawn, .closed].contains(verification.state)
        switch word {
        case .claim(let request):
            let disclosed = DisclosedPerson(held, reference(1), for: .nationalityVerification)
            if [.none, .withdrawn].contains(verification.state) { keep([.claimed(request: request, from: .iraq, person: disclosed)]) }
        case .contest(let number): if verification.state == .decided, verification.answer?.number == number { keep([.contested(number: number, ground: .newEvidence, note: nil)]) }
        case .withdrawal: if verification.state != .withdrawn { keep([.withdrawn(reason: .enteredInError)]) }
        case .died: if verification.state != .closed { keep([.whereabouts(.died(CustodyTests.report))]) }
        case .deathCorrected: if verification.state == .closed { keep([.whereabouts(.deathCorrected)]) }
        // An older word must not free a newer answer.
        case .takenUp(let number): if !isGone, verification.isUnacknowledged, number == news { keep([.acknowledged]) }
        case .answer, .recall: break
        }
    }

    // MARK: - At the state that holds the person

    private mutating func ask() {
        asked += 1
        held.happen([.putIntoRequest(request: "q\(asked)", of: .russia)], by: "x")
        oracle.forget()
        toNationality.say(.claim("q\(asked)"))
    }

    private mutating func hold() {
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

    private mutating func die() {
        guard held.request != nil, let fact = try? held.record(CustodyTests.report, toldUnder: held.request, today: today, by: Self.others[0]) else { return }
        held.happen([fact], by: "x")
        toNationality.say(.died)
    }

    private mutating func correct() {
        let (actor, words) = (chance.one(of: Self.others), TaggedText("r", .english))
        if let fact = try? held.proposeCorrection(words, by: actor) { held.happen([fact], by: actor.id.text) }
        let (second, proposer) = (chance.one(of: Self.others), held.custody.correctionProposedBy)
        guard let fact = try? held.confirmCorrection(words, by: second) else { return }
        if second.id == proposer { fault = fault ?? "one officer raised somebody from the dead" }
        held.happen([fact], by: second.id.text)
        toNationality.say(.deathCorrected)
    }

    private mutating func hearHolding(_ word: Word) {
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
