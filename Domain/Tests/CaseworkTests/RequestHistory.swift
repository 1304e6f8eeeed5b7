// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Samples
import Testing
import Workflow

/// What the two states say to each other of a request, with the moments that count on both sides.
enum RequestWord {
    case request(Moment, people: [CaseReference])
    case registered
    case answer(CaseReference, NationalityAnswer)
    case recall(CaseReference, Int)
    case incomplete(Moment, [RequestGap])
    case amendment(people: [CaseReference])
    case extensionAsked(ExtensionAsk)
    case extensionAnswered(String, granted: Bool)
    case withdrawal(CaseReference?)
}

/// That the other node could read a packet: it can come before or after whatever that node says next.
enum RequestSlip { case request(Moment), amendment(Moment) }

/// One request at the state that asks and at the one that is asked.
struct RequestHistory {
    var chance: SeededRandom
    var asking = RepatriationRequest()
    var asked = RepatriationRequest()
    /// What the asked state owes, counted without looking at either record.
    var answered: [CaseReference: Int] = [:]
    var recalled: Set<CaseReference> = []
    var takenBack: Set<CaseReference> = []
    var fault: String?
    var toAsked = HistoryLine<RequestWord>()
    var toAsking = HistoryLine<RequestWord>()
    var slips: [RequestSlip] = []
    var clock = now
    private var asks = 0

    static let people = (1...4).map { reference($0) }
    static let author = officer("author", .caseOfficer, .approver)
    static let officers = [
        author, officer("second", .approver), officer("third", .approver, .caseOfficer), officer("g", .registrar), officer("v", .verificationOfficer), officer("x", .auditor),
    ]

    init(seed: Int) {
        chance = SeededRandom(seed: UInt64(seed))
        asking.happen([.drafted(requesting: .iraq, requested: .russia, profile: "p")], by: "author")
        // Most begin where they go out, so that the histories come to the end.
        guard chance.draw(8) > 0 else { return }
        asking.happen(Self.people.prefix(1 + chance.draw(4)).map { .personAdded($0) } + [.submitted], by: "author")
        asking.happen([.approved], by: "second")
    }

    var isDelivered: Bool { toAsked.isEmpty && toAsking.isEmpty && slips.isEmpty }

    mutating func keep(_ fact: RepatriationRequestFact, _ side: Side, by actor: Actor? = nil, at moment: Moment? = nil) {
        let before = side == .holding ? asking.state : asked.state
        let recorded = Recorded(entry: 0, fact: fact, occurredAt: moment ?? clock, recordedAt: clock, by: actor?.id)
        if side == .holding { asking.apply(recorded) } else { asked.apply(recorded) }
        let after = side == .holding ? asking.state : asked.state
        if before != after, !RequestHistoryTests.moves.mayLead(side.rawValue, from: before.rawValue, to: after.rawValue) { fault = fault ?? "\(side): \(before) to \(after) by \(fact)" }
    }

    mutating func step() {
        clock = clock.adding(seconds: Int64(chance.draw(40)) * 3600)
        switch chance.draw(10) {
        case 0...2: ask()
        case 3...5: answer()
        case 6: for word in toAsked.come(&chance) { hearAsked(word) }
        case 7: for word in toAsking.come(&chance) { hearAsking(word) }
        case 8: if !slips.isEmpty { read(slips.removeFirst()) }
        default: break
        }
    }

    mutating func settle() {
        while !isDelivered {
            for word in toAsked.comeAll() { hearAsked(word) }
            while !slips.isEmpty { read(slips.removeFirst()) }
            for word in toAsking.comeAll() { hearAsking(word) }
        }
    }

    // MARK: - What officers try

    private mutating func attempt(_ side: Side, _ act: String, by actor: Actor, _ rule: () throws(Refusal) -> RepatriationRequestFact) -> RepatriationRequestFact? {
        let record = side == .holding ? asking : asked
        let mayBegin = RequestHistoryTests.acts.mayBegin(act, from: record.state.rawValue) && RequestHistoryTests.may(actor, act)
        guard let fact = try? rule() else { return nil }
        if !mayBegin { fault = fault ?? "\(act) by \(actor.id) in \(record.state)" }
        keep(fact, side, by: actor)
        return fact
    }

    private mutating func ask() {
        let (actor, person, reason) = (chance.one(of: Self.officers), chance.one(of: Self.people), TaggedText("r", .english))
        let request = asking
        switch chance.draw(11) {
        case 0, 1: _ = attempt(.holding, "add", by: actor) { () throws(Refusal) in try request.add(person, by: actor) }
        case 2: _ = attempt(.holding, "submit", by: actor) { () throws(Refusal) in try request.submit(by: actor) }
        case 3: _ = chance.draw(3) == 0 ? attempt(.holding, "returnToDraft", by: actor) { () throws(Refusal) in try request.returnToDraft(reason, by: actor) } : nil
        case 4: _ = attempt(.holding, "approve", by: actor) { () throws(Refusal) in try request.approve(by: actor) }
        case 5:
            if attempt(.holding, "dispatch", by: actor, { () throws(Refusal) in try request.dispatch(under: "IQ/1", by: actor) }) != nil {
                toAsked.say(.request(clock, people: asking.people))
            }
        case 6 where chance.draw(6) == 0:
            if attempt(.holding, "withdraw", by: actor, { () throws(Refusal) in try request.withdraw(.basisChanged, note: nil, by: actor) }) != nil, asking.note != nil {
                toAsked.say(.withdrawal(nil))
            }
        case 7 where chance.draw(2) == 0:
            if attempt(.holding, "withdrawPerson", by: actor, { () throws(Refusal) in try request.withdraw(person, .noLongerHeld, by: actor) }) != nil {
                takenBack.insert(person)
                toAsked.say(.withdrawal(person))
            }
        case 8, 10:
            guard case .amended(_, let people)? = attempt(.holding, "amend", by: actor, { () throws(Refusal) in try request.amend(reason, by: actor) }) else { return }
            if !takenBack.isDisjoint(with: people) { fault = fault ?? "particulars are sent of somebody who was taken back" }
            toAsked.say(.amendment(people: people))
        case 9:
            let isGranted = chance.draw(2) == 0
            guard let id = asking.extensionAsk?.id else { return }
            let rule = { () throws(Refusal) -> RepatriationRequestFact in try isGranted ? request.grantExtension(by: actor) : request.refuseExtension(reason, by: actor) }
            if attempt(.holding, "answerExtension", by: actor, rule) != nil { toAsked.say(.extensionAnswered(id, granted: isGranted)) }
        default: break
        }
    }

    private mutating func answer() {
        let (actor, person, request) = (chance.one(of: Self.officers), chance.one(of: Self.people), asked)
        switch chance.draw(8) {
        case 0: if attempt(.nationality, "register", by: actor, { () throws(Refusal) in try request.register(as: "RU/1", by: actor) }) != nil { toAsking.say(.registered) }
        case 1, 2:
            let gaps = [RequestGap(person: request.people.contains(person) ? person : nil, code: .birthMissing, note: nil)]
            let moment = clock
            if attempt(.nationality, "returnIncomplete", by: actor, { () throws(Refusal) in try request.returnIncomplete(gaps, at: moment, by: actor) }) != nil {
                toAsking.say(.incomplete(clock, gaps))
            }
        case 3:
            asks += 1
            let ask = ExtensionAsk(id: "\(asks)", people: [person], until: today.adding(days: 30 + chance.draw(40)), ground: .regionalArchive, note: nil)
            let day = clock.day(utcOffsetHours: 3)
            if attempt(.nationality, "askExtension", by: actor, { () throws(Refusal) in try request.askExtension(ask, on: day, by: actor, under: agreement) }) != nil {
                toAsking.say(.extensionAsked(ask))
            }
        case 4: recall(person)
        default: if chance.draw(2) == 0 { decide(person) }
        }
    }

    /// Two officers have decided; their verification is another history's.
    private mutating func decide(_ person: CaseReference) {
        guard asked.people.contains(person), asked.state != .withdrawn, !asked.withdrawn.contains(person), answered[person] == nil || recalled.contains(person) else { return }
        let answer = NationalityAnswer(number: (answered[person] ?? 0) + 1, outcome: .confirmed, tier: .proof, reason: .documentsProve, decidedOn: today)
        (answered[person], _) = (answer.number, recalled.remove(person))
        keep(.answered(person: person, answer: answer), .nationality)
        toAsking.say(.answer(person, answer))
    }

    private mutating func recall(_ person: CaseReference) {
        guard asked.state != .withdrawn, !asked.withdrawn.contains(person), !recalled.contains(person), let number = answered[person] else { return }
        recalled.insert(person)
        keep(.answerRecalled(person, number: number), .nationality)
        toAsking.say(.recall(person, number))
    }
}
