// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Testing
import Workflow

/// One transfer as both states hold it, with what is still on the line in each direction.
struct TwoRecords {
    var holding = TransferOperation()
    var receiving = TransferOperation()
    var toReceiving: [TransferMessage] = []
    var toHolding: [TransferMessage] = []
    var clock = now

    static let planner = officer("planner", .transferOfficer)
    static let second = officer("second", .transferOfficer)
    static let approver = officer("approver", .approver)
    static let receiver = officer("receiver", .transferOfficer)

    static let departure = now.adding(seconds: 10 * 86_400)
    static func words(_ text: String) -> TaggedText { TaggedText(text, .english) }
    static func plan(_ departure: Moment = departure) -> TransferPlan {
        TransferPlan(borderPoint: words("Vnukovo"), mode: .air, departure: departure, escorts: [Escort(rank: "Captain", name: "A. B.")])
    }

    /// Keeps what one side's rule said, and puts what it tells on the line.
    mutating func keep(_ facts: [TransferFact], at side: Side, by actor: Actor) {
        for fact in facts {
            let recorded = Recorded(entry: 0, fact: fact, occurredAt: clock, recordedAt: clock, by: actor.id)
            if side == .holding { holding.apply(recorded) } else { receiving.apply(recorded) }
            guard case .told(let event, _) = fact else { continue }
            let message = TransferMessage(operation: "o", at: clock, event: event)
            if side == .holding { toReceiving.append(message) } else { toHolding.append(message) }
        }
    }

    /// Brings the oldest message of one direction; what a side was told by an honest one always fits.
    mutating func deliver(to side: Side) {
        let isToHolding = side == .holding
        guard let message = isToHolding ? toHolding.first : toReceiving.first else { return }
        if isToHolding { toHolding.removeFirst() } else { toReceiving.removeFirst() }
        let (record, sender) = (isToHolding ? holding : receiving, isToHolding ? StateCode.russia : .iraq)
        if !record.mayArrive(message.event, from: sender) { Issue.record("\(message.event.step?.rawValue ?? "people") at \(side) in \(record.state)") }
        let recorded = Recorded(entry: 0, fact: TransferFact.heard(message.event, from: sender), occurredAt: message.at, recordedAt: clock, by: nil)
        if isToHolding { holding.apply(recorded) } else { receiving.apply(recorded) }
    }

    mutating func carry() {
        while !toReceiving.isEmpty || !toHolding.isEmpty {
            deliver(to: .receiving)
            deliver(to: .holding)
        }
    }

    // MARK: - Steps that the tests begin from

    static func planned(_ people: [CaseReference]) throws -> TwoRecords {
        var both = TwoRecords()
        both.keep([try both.holding.plan(plan(), with: .russia, at: both.clock, by: planner)], at: .holding, by: planner)
        for person in people { both.keep([try both.holding.put(person, FourLights.green, by: planner)], at: .holding, by: planner) }
        return both
    }

    mutating func notice() throws {
        keep([try holding.giveNotice(FourLights.of(holding.chosen), overrides: [], at: clock, under: agreement, by: Self.approver)], at: .holding, by: Self.approver)
        carry()
    }

    mutating func confirm() throws {
        keep([try receiving.confirm(standing: receiving.people, by: Self.receiver)], at: .nationality, by: Self.receiver)
        carry()
    }

    /// Two officers look at each of these people, an hour before the departure.
    mutating func look(at people: [CaseReference], _ check: LastCallCheck = good) throws {
        clock = Self.departure.adding(seconds: -3600)
        for person in people {
            for actor in [Self.planner, Self.second] { keep([try holding.check(person, check, at: clock, by: actor)], at: .holding, by: actor) }
        }
    }

    static let good = LastCallCheck(identity: [.photograph, .mothersName], isFit: true, nationality: .otherStateConfirmed)

    mutating func depart(_ lights: [CaseReference: Lights]? = nil) throws {
        keep(try holding.callLast(FourLights.of(holding.people), at: clock, by: Self.planner), at: .holding, by: Self.planner)
        let records = Dictionary(uniqueKeysWithValues: holding.journey.going.map { ($0, TaggedText?.none) })
        let fact = try holding.depart(at: clock, now: clock, lights ?? FourLights.of(holding.people), records: records, under: agreement, by: Self.planner)
        keep([fact], at: .holding, by: Self.planner)
        carry()
    }

    mutating func arrive() throws {
        clock = clock.adding(seconds: 4 * 3600)
        keep([try receiving.arrive(at: clock, now: clock, by: Self.receiver)], at: .nationality, by: Self.receiver)
        carry()
    }

    mutating func sign(_ lines: [HandoverLine], outcomes: [CaseReference: CustodyOutcome] = [:]) throws {
        keep([try holding.sign(lines, FourLights.of(holding.people), outcomes: outcomes, by: Self.planner)], at: .holding, by: Self.planner)
        carry()
    }

    mutating func countersign(_ lines: [HandoverLine]) throws {
        let hash = fingerprint(try #require(receiving.journey.handoverText(of: "o", from: .iraq, to: .russia)))
        keep([try receiving.countersign(lines, hash: hash, by: Self.receiver)], at: .nationality, by: Self.receiver)
        carry()
    }

    static func arrived(_ people: [CaseReference]) throws -> TwoRecords {
        var both = try planned(people)
        try both.notice()
        try both.confirm()
        try both.look(at: people)
        try both.depart()
        try both.arrive()
        return both
    }

    var states: [TransferOperation.State] { [holding.state, receiving.state] }
}

extension Side {
    /// The same as `.nationality`, in the words of a transfer.
    static let receiving = Side.nationality
}

/// Stands for SHA-256 where only equality matters.
func fingerprint(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let hex = String(hash, radix: 16)
    return String(repeating: "0", count: 64 - hex.count) + hex
}

/// Lights as they are computed, of somebody who can go and of some who cannot.
enum FourLights {
    static func file(confirmed isConfirmed: Bool = true) -> DetentionFile {
        var held = CaseworkTests.file(person())
        held.happen([.putIntoRequest(request: "q", of: .russia)])
        let outcome: VerificationOutcome = isConfirmed ? .confirmed : .notEstablished
        held.happen([.nationalityAnswered(request: "q", answer: NationalityAnswer(outcome: outcome, tier: .proof, reason: .documentsProve, decidedOn: today))])
        return held
    }

    private static func legal(held isHeld: Bool = false) -> LegalStatus {
        var record = LegalStatus()
        record.happen([.basisChosen(.readmission, under: "p/1", papers: [.expulsionOrder]), .paperArrived(.expulsionOrder)], by: "j")
        if isHeld { record.happen([.held(hold: "h", .trial, authority: "Karkh", note: nil)], by: "j") }
        return record
    }

    private static let paper = TravelPaper(number: "1", validUntil: today.adding(days: 40))
    private static let day = TwoRecords.departure.day(utcOffsetHours: 3)

    static let green = Lights(file(), legal(), SafeguardTests.cleared(), paper: paper, documentNeededUntil: day.adding(days: 3), on: day)

    /// One for each light, with that light dark and the others green.
    static let dark: [Light: Lights] = [
        .nationality: Lights(file(confirmed: false), legal(), SafeguardTests.cleared(), paper: paper, documentNeededUntil: day.adding(days: 3), on: day),
        .legal: Lights(file(), legal(held: true), SafeguardTests.cleared(), paper: paper, documentNeededUntil: day.adding(days: 3), on: day),
        .safeguards: Lights(file(), legal(), SafeguardTests.assessed(), paper: paper, documentNeededUntil: day.adding(days: 3), on: day),
        .documents: Lights(file(), legal(), SafeguardTests.cleared(), paper: nil, documentNeededUntil: day.adding(days: 3), on: day),
    ]

    static func of(_ people: [CaseReference], dark light: Light? = nil, for these: [CaseReference] = []) -> [CaseReference: Lights] {
        Dictionary(uniqueKeysWithValues: people.map { ($0, these.contains($0) ? light.flatMap { dark[$0] } ?? green : green) })
    }
}
