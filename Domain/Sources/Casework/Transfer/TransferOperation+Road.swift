// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

// From the other state's word on a notice to the end of the handover.

extension TransferOperation {
    // MARK: - At the state that receives

    /// - Parameter standing: for whom the answer about their nationality stands today.
    public func confirm(standing: [CaseReference], by actor: Actor) throws(Refusal) -> TransferFact {
        try check(.confirm, by: actor)
        return try tell(.confirmed(notice: journey.number, standing: standing.filter { journey.going.contains($0) }.sorted()))
    }

    public func counter(_ departure: Moment, reason: TaggedText, at now: Moment, by actor: Actor) throws(Refusal) -> TransferFact {
        try check(.counter, by: actor)
        if departure <= now { throw Refusal(.dayInPast, field: "departure") }
        return try tell(.countered(notice: journey.number, departure: departure, reason: reason))
    }

    public func arrive(at moment: Moment, now: Moment, by actor: Actor) throws(Refusal) -> TransferFact {
        try check(.arrive, by: actor)
        guard moment <= now else { throw Refusal(.dayInFuture, field: "moment") }
        if let departedAt = journey.departedAt, moment < departedAt { throw Refusal(.dayInPast, field: "moment") }
        return try tell(.arrived(at: moment))
    }

    /// The receiving state's own count of everybody on board. Where it is the same, its signature is under the same text; where not, both see where.
    public func countersign(_ counts: [HandoverLine], hash: String, by actor: Actor) throws(Refusal) -> TransferFact {
        try check(.countersign, by: actor)
        try Self.checkNotClearer(actor)
        guard let statement = journey.statement else { throw Refusal(.notFound) }
        try HandoverStatement.check(counts, cover: journey.aboard)
        let sorted = counts.sorted { $0.person < $1.person }
        return try tell(sorted == statement.lines ? .countersigned(statement: statement.number, hash: hash) : .disputed(statement: statement.number, counts: sorted))
    }

    // MARK: - At the holding state

    /// What one officer found of one person.
    public func check(_ person: CaseReference, _ found: LastCallCheck, at now: Moment, by actor: Actor) throws(Refusal) -> TransferFact {
        try check(.callLast, by: actor)
        try checkLastCallTime(at: now)
        guard journey.going.contains(person) else { throw Refusal(.notFound) }
        guard found.identity.count >= 2 else { throw Refusal(.twoAttributesNeeded, ["person": person.text], field: "identity") }
        if found.nationality == .otherStateConfirmed, !journey.standing.contains(person) { throw Refusal(.nationalityNotConfirmed, ["person": person.text], field: "nationality") }
        return .checked(person, found)
    }

    private func checkLastCallTime(at now: Moment) throws(Refusal) {
        guard let departure = journey.notice?.plan.departure else { throw Refusal(.notFound) }
        let from = departure.adding(seconds: -TransferTerms.lastCallHours * 3600)
        guard now >= from else { throw Refusal(.lastCallTooEarly, ["moment": from.description]) }
    }

    /// Everybody who does not pass is taken off, and the journey goes on with the rest.
    public func callLast(_ lights: [CaseReference: Lights], at now: Moment, by actor: Actor) throws(Refusal) -> [TransferFact] {
        try check(.callLast, by: actor)
        try checkLastCallTime(at: now)
        let off = journey.going.compactMap { person in lastCall.obstacle(person, lights[person], at: now).map { (person, $0) } }
        guard off.count < journey.going.count else { throw Refusal(.nobodyLeft, off.first.map { ["person": $0.0.text] } ?? [:]) }
        let left = off.map { TransferFact.personTakenOff($0.0, reason: $0.1, note: nil) }
        return left + [try tell(.lastCalled(off: off.map(\.0)))]
    }

    /// - Parameters:
    ///   - records: of the people who go, those whose escort record two officers have confirmed, with the care each needs.
    public func depart(
        at moment: Moment, now: Moment, _ lights: [CaseReference: Lights], records: [CaseReference: TaggedText?], under profile: AgreementProfile, by actor: Actor
    ) throws(Refusal) -> TransferFact {
        try check(.depart, by: actor)
        try Self.checkNotClearer(actor)
        guard moment <= now else { throw Refusal(.dayInFuture, field: "moment") }
        guard let planned = journey.notice?.plan.departure, let called = journey.lastCalledAt else { throw Refusal(.notFound) }
        guard moment >= called, moment <= called.adding(seconds: TransferTerms.lastCallHours * 3600) else { throw Refusal(.lastCallTooEarly, ["moment": called.description]) }
        // A night's delay is the same journey; another day is another notice.
        let (day, noticed) = (profile.day(of: moment), profile.day(of: planned))
        guard day >= noticed, day <= noticed.adding(days: 1) else { throw Refusal(.departureNotNoticed, ["day": noticed.description], field: "moment") }
        if journey.going.isEmpty { throw Refusal(.nobodyLeft) }
        var care: [CareStatement] = []
        for person in journey.going {
            try Self.checkGreen(person, lights)
            guard let record = records[person] else { throw Refusal(.escortRecordOpen, ["person": person.text]) }
            if let statement = record { care.append(CareStatement(person: person, care: statement)) }
        }
        return try tell(.departed(at: moment, care: care))
    }

    /// The holding state's count. Nobody is handed over past a light that went dark since, nor anybody who was stopped on the way.
    /// - Parameters:
    ///   - lights: of everybody on board, on the day of the departure.
    ///   - outcomes: what their files say has become of people.
    public func sign(
        _ lines: [HandoverLine], _ lights: [CaseReference: Lights], outcomes: [CaseReference: CustodyOutcome], by actor: Actor
    ) throws(Refusal) -> TransferFact {
        try check(.sign, by: actor)
        try Self.checkNotClearer(actor)
        try HandoverStatement.check(lines, cover: journey.aboard)
        let already = Set(journey.statement?.lines.filter { $0.disposition == .handedOver }.map(\.person) ?? [])
        for line in lines {
            if line.disposition.needsArrival, journey.arrivedAt == nil { throw Refusal(.notArrived, ["person": line.person.text]) }
            // Death and escape are recorded on the file first: with their day and their place, and so that everybody who must know is told.
            if line.disposition == .deceased, outcomes[line.person] != .deceased { throw Refusal(.outcomeNotRecorded, ["person": line.person.text]) }
            if line.disposition == .escaped, outcomes[line.person] != .escaped { throw Refusal(.outcomeNotRecorded, ["person": line.person.text]) }
            // Who was handed over is no longer here to be kept; a count that is disputed is only counted again.
            guard line.disposition == .handedOver, !already.contains(line.person) else { continue }
            if journey.standing(of: line.person) != .going { throw Refusal(.personStopped, ["person": line.person.text]) }
            if outcomes[line.person] != nil { throw Refusal(.personClosed, ["person": line.person.text]) }
            try Self.checkGreen(line.person, lights, Lights.needed(for: .transfer))
        }
        return try tell(.signed(HandoverStatement(number: (journey.statement?.number ?? 0) + 1, lines: lines)))
    }

    public func close(by actor: Actor) throws(Refusal) -> TransferFact {
        try check(.close, by: actor)
        return try tell(.closed)
    }

    private func tell(_ event: TransferEvent) throws(Refusal) -> TransferFact {
        guard let peer else { throw Refusal(.notFound) }
        try event.check()
        return .told(event, to: peer)
    }

    /// Whoever said that people can be sent does not also send them.
    static func checkNotClearer(_ actor: Actor) throws(Refusal) {
        if actor.roles.contains(.safeguardsOfficer) { throw Refusal(.clearerCannotHandOver) }
    }
}
