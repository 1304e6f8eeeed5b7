// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Identity
import Store
public import Workflow

/// What an officer can do about a journey.
public enum TransferAct: Sendable {
    case change(TransferPlan)
    case put(CaseReference)
    case takeOff(CaseReference, reason: TakeOffReason, note: TaggedText?)
    case giveNotice
    case acceptCounter
    case changeEscorts([Escort])
    case check(CaseReference, LastCallCheck)
    case callLast
    case depart(at: Moment)
    case sign([CaseReference: Disposition])
    case postpone(TaggedText)
    case cancel(TaggedText)
    case close
    // At the state that receives.
    case confirm
    case counter(Moment, reason: TaggedText)
    case arrive(at: Moment)
    case countersign([HandoverLine])
}

/// Where journeys home are planned, noticed, led, and handed over; and, on the other side, confirmed and received.
public struct TransfersDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// A transfer as one officer may see it.
    public struct View: Sendable {
        public let id: String
        public let operation: TransferOperation
        public let profile: AgreementProfile
        /// By whom each person goes here: the name in the file, or in the verification.
        public let names: [CaseReference: String]
        /// How each person stands on the day of the journey; at the holding state only.
        public let standings: [CaseReference: PersonStanding]
        public let records: [CaseReference: PersonEscortRecord]
        /// What this officer can do now.
        public let steps: Set<TransferOperation.Step>
        public let mayPlan: Bool

        /// The last day on which the plan can be noticed in time.
        public var noticeDue: Day? {
            operation.plan.flatMap { profile.lastNoticeDay(before: profile.day(of: $0.departure)) }
        }

        /// The last day for the receiving state's word.
        public var answerDue: Day? {
            operation.journey.noticedAt.flatMap { profile.noticeAnswerDue(noticed: profile.day(of: $0)) }
        }
    }

    /// The states to which people can be sent: those with an agreement and a node.
    public var receiving: [StateCode] { RequestDesk(office).askable }

    public func plan(_ plan: TransferPlan, with state: StateCode, by actor: Actor) async throws -> String {
        try actor.require(.transferPlan)
        _ = try office.profile(requesting: office.state, requested: state)
        _ = try office.peer(of: state)
        let (office, id) = (office, office.newID())
        try await office.act(on: TransferOperation.self, id, by: actor, refused: { .refused(code: $0, person: nil) }) { writing, operation in
            try office.keep([try operation.plan(plan, with: state, at: writing.moment, by: actor)], of: &operation, id, by: actor.id, writing)
        }
        return id
    }

    public func perform(_ act: TransferAct, on id: String, by actor: Actor) async throws {
        let office = office
        try await office.act(on: TransferOperation.self, id, by: actor, refused: { .refused(code: $0, person: nil) }) { writing, operation in
            guard operation.peer != nil else { throw Refusal(.notFound) }
            let facts = try Self.decide(act, operation, id, office, writing, by: actor)
            try office.keep(facts, of: &operation, id, by: actor.id, writing)
            if operation.state == .handedOver, operation.side == .nationality { try office.receive(operation, id, by: actor.id, writing) }
        }
    }

    private static func decide(
        _ act: TransferAct, _ operation: TransferOperation, _ id: String, _ office: Office, _ writing: Writing, by actor: Actor
    ) throws -> [TransferFact] {
        let now = writing.moment
        switch act {
        case .change(let plan): return [try operation.change(plan, at: now, by: actor)]
        case .put(let person): return try put(person, operation, id, office, writing, by: actor)
        case .takeOff(let person, let reason, let note): return try operation.takeOff(person, reason: reason, note: note, by: actor)
        case .giveNotice, .acceptCounter: return [try notice(act, operation, office, writing, by: actor)]
        case .changeEscorts(let escorts): return [try operation.changeEscorts(escorts, by: actor)]
        case .check(let person, let found): return [try operation.check(person, found, at: now, by: actor)]
        case .callLast: return try operation.callLast(try lights(operation, operation.journey.notice?.plan.departure, office, writing), at: now, by: actor)
        case .depart(let moment): return [try depart(operation, id, at: moment, office, writing, by: actor)]
        case .sign(let dispositions): return [try sign(dispositions, operation, id, office, writing, by: actor)]
        case .postpone(let reason): return [try operation.postpone(reason, by: actor)]
        case .cancel(let reason): return [try operation.cancel(reason, by: actor)]
        case .close: return [try operation.close(by: actor)]
        case .confirm: return [try operation.confirm(standing: try standing(operation, writing), by: actor)]
        case .counter(let departure, let reason): return [try operation.counter(departure, reason: reason, at: now, by: actor)]
        case .arrive(let moment): return [try operation.arrive(at: moment, now: now, by: actor)]
        case .countersign(let lines):
            // Whoever is known here to be dead is not taken over as living, whatever the other side counted.
            for line in lines where line.disposition == .handedOver && operation.side == .nationality {
                let verification = try writing.load(NationalityVerification.self, line.person.text)
                if verification.state == .closed { throw Refusal(.personClosed, ["person": line.person.text]) }
            }
            return [try operation.countersign(lines, hash: office.handoverHash(operation, id) ?? "", by: actor)]
        }
    }

    /// Puts a person on the manifest under the reference by which the other state knows them.
    private static func put(
        _ asked: CaseReference, _ operation: TransferOperation, _ id: String, _ office: Office, _ writing: Writing, by actor: Actor
    ) throws -> [TransferFact] {
        try actor.require(.transferPlan)
        guard let peer = operation.peer, let plan = operation.plan else { throw Refusal(.notFound) }
        let person = try writing.reading.owner(asked) { $0.request != nil }
        var file = try writing.load(DetentionFile.self, person.text)
        guard file.state != .none else { throw Refusal(.notFound, field: "person") }
        // Whose manifest the person is on already is said before why they could not be on this one.
        let joint = try writing.reading.jointFile(person).file
        let put = try joint.putOnManifest(id, of: person)
        let lights = try office.standing(of: person, writing.reading, on: try office.profile(of: operation).day(of: plan.departure)).lights
        let fact = try operation.put(person, lights, by: actor)
        guard try office.knows(person, with: peer, writing) else { throw Refusal(.personWithdrawn, ["person": person.text], field: "person") }
        try office.checkManifest(operation.chosen + [person], writing.reading, isWhole: false)
        try writing.append([put], to: &file, person.text, by: actor.id)
        return [fact]
    }

    private static func notice(_ act: TransferAct, _ operation: TransferOperation, _ office: Office, _ writing: Writing, by actor: Actor) throws -> TransferFact {
        try actor.require(.transferNotice)
        try office.checkManifest(operation.chosen, writing.reading)
        let profile = try office.profile(of: operation)
        let isAccepting: Bool
        if case .acceptCounter = act { isAccepting = true } else { isAccepting = false }
        guard let departure = isAccepting ? operation.journey.counter?.departure : operation.plan?.departure else {
            throw Refusal(.notPossibleNow, ["state": operation.state.rawValue, "step": "notice"])
        }
        let day = profile.day(of: departure)
        let (lights, overrides) = (try office.lights(of: operation.chosen, on: day, writing.reading), try office.overrides(of: operation.chosen, on: day, writing.reading))
        if isAccepting { return try operation.acceptCounter(lights, overrides: overrides, at: writing.moment, by: actor) }
        return try operation.giveNotice(lights, overrides: overrides, at: writing.moment, under: profile, by: actor)
    }

    private static func lights(_ operation: TransferOperation, _ moment: Moment?, _ office: Office, _ writing: Writing) throws -> [CaseReference: Lights] {
        guard let moment else { return [:] }
        return try office.lights(of: operation.people, on: try office.profile(of: operation).day(of: moment), writing.reading)
    }

    private static func depart(
        _ operation: TransferOperation, _ id: String, at moment: Moment, _ office: Office, _ writing: Writing, by actor: Actor
    ) throws -> TransferFact {
        var records: [CaseReference: TaggedText?] = [:]
        for person in operation.journey.going {
            let record = try writing.load(PersonEscortRecord.self, PersonEscortRecord.id(id, person))
            if record.isConfirmed { records.updateValue(record.sheet?.care, forKey: person) }
        }
        try office.checkManifest(operation.journey.going, writing.reading)
        return try operation.depart(
            at: moment, now: writing.moment, try lights(operation, moment, office, writing), records: records, under: try office.profile(of: operation), by: actor)
    }

    private static func sign(
        _ dispositions: [CaseReference: Disposition], _ operation: TransferOperation, _ id: String, _ office: Office, _ writing: Writing, by actor: Actor
    ) throws -> TransferFact {
        var outcomes: [CaseReference: CustodyOutcome] = [:]
        for person in operation.journey.aboard { outcomes[person] = try writing.reading.jointFile(person).file.custody.outcome }
        let lines = try dispositions.sorted { $0.key < $1.key }.map { person, disposition -> HandoverLine in
            guard disposition == .handedOver else { return HandoverLine(person: person, disposition: disposition) }
            let record = try writing.load(PersonEscortRecord.self, PersonEscortRecord.id(id, person))
            return HandoverLine(person: person, disposition: disposition, seals: record.property.map(\.seal), money: record.sheet?.money ?? [])
        }
        let fact = try operation.sign(lines, try lights(operation, operation.journey.departedAt, office, writing), outcomes: outcomes, by: actor)
        try office.checkManifest(lines.filter { $0.disposition == .handedOver }.map(\.person), writing.reading, isWhole: false)
        return fact
    }

    /// For whom the answer about their nationality stands here today.
    private static func standing(_ operation: TransferOperation, _ writing: Writing) throws -> [CaseReference] {
        try operation.journey.going.filter { try writing.load(NationalityVerification.self, $0.text).reliance.holds }
    }
}
