// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Samples
import Testing
import Workflow

/// What the two states say to each other of it.
enum VerificationWord {
    case claim(String), contest(Int), withdrawal, died, deathCorrected
    /// An officer there has read the news with this number.
    case takenUp(Int)
    case answer(String, NationalityAnswer), recall(String, Int)
}

/// One person's nationality at the state that is asked and at the one that holds them, with what an onlooker wrote down of who said what.
struct VerificationHistory {
    var chance: SeededRandom
    var verification = NationalityVerification()
    var held = file(person())
    var oracle = VerificationOracle()
    var fault: String?
    var toNationality = HistoryLine<VerificationWord>()
    var toHolding = HistoryLine<VerificationWord>()
    var asked = 0
    private var news = 0
    var heard = 0

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

    private mutating func tell(_ word: VerificationWord) {
        news += 1
        toHolding.say(word)
    }

    private mutating func hearNationality(_ word: VerificationWord) {
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
}
