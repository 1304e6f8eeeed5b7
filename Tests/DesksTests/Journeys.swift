// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Pouch
import Store
import Testing
import Workflow

/// Two people whose nationality is confirmed and whose safeguards are cleared, on one journey from Iraq to Russia.
///
/// A notice and a departure ask for a travel document, and no office here makes one. What those two acts write is laid into the record and the outbox as
/// the desk would; everything before, between and after them goes by the desks. That the desks refuse both is tested beside this.
struct TwoTravellers {
    let offices: TwoOffices
    let id: String
    let one: CaseReference
    let two: CaseReference
    let departure: Moment

    static let planner = Actor(id: OfficerID("planner"), roles: [.transferOfficer])
    static let second = Actor(id: OfficerID("second"), roles: [.transferOfficer])
    static let receiver = Actor(id: OfficerID("receiver"), roles: [.transferOfficer])
    static let words = TaggedText("canary-transfer", .english)

    var iraq: TransfersDesk { TransfersDesk(offices.iraq) }
    var russia: TransfersDesk { TransfersDesk(offices.russia) }
    var people: [CaseReference] { [one, two].sorted() }

    /// Planned, with both on the manifest.
    static func planned() async throws -> TwoTravellers {
        let (offices, _, people) = try await ExchangeTests.registered(["1", "2"])
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        for person in [one, two] {
            try await ExchangeTests.answer(offices, person)
            try await makeReady(person, at: offices.iraq)
        }
        // Nine days and six hours ahead: in nine days it is the day of the departure.
        let departure = offices.iraq.now().adding(seconds: 9 * 86_400 + 6 * 3600)
        let id = try await TransfersDesk(offices.iraq).plan(plan(departure), with: .russia, by: planner)
        let travellers = TwoTravellers(offices: offices, id: id, one: one, two: two, departure: departure)
        for person in [one, two] { try await travellers.iraq.perform(.put(person), on: id, by: planner) }
        return travellers
    }

    static func plan(_ departure: Moment) -> TransferPlan {
        TransferPlan(borderPoint: TaggedText("Vnukovo", .english), mode: .air, departure: departure, escorts: [Escort(rank: "Captain", name: "A. B.", passport: "X1")])
    }

    /// Noticed, and confirmed by the other state.
    static func confirmed() async throws -> TwoTravellers {
        let travellers = try await planned()
        try await travellers.notice()
        try await travellers.russia.perform(.confirm, on: travellers.id, by: receiver)
        try await travellers.offices.carry()
        return travellers
    }

    func notice() async throws {
        try await tell(.noticed(TransferNotice(number: 1, plan: Self.plan(departure), people: people)))
        try await offices.carry()
    }

    /// Under way, with what the escort wrote of each.
    static func arrived() async throws -> TwoTravellers {
        let travellers = try await confirmed()
        let sheet = EscortSheet(
            health: words, care: TaggedText("a wheelchair", .english), risks: [.none], property: [PropertyItem(seal: "A-1", what: words)],
            money: [MoneyCount(currency: "USD", hundredths: 12_050)])
        let escorts = EscortRecordsDesk(travellers.offices.iraq)
        for person in travellers.people {
            try await escorts.write(sheet, of: person, on: travellers.id, by: planner)
            try await escorts.confirm(person, on: travellers.id, by: planner)
            try await escorts.confirm(person, on: travellers.id, by: TwoOffices.caseOfficer)
        }
        travellers.offices.pass(days: 9)
        try await travellers.tell(.lastCalled(off: []))
        #expect(travellers.verbs(travellers.offices.iraq, planner).contains(.recordDeparture))
        let care = travellers.people.map { CareStatement(person: $0, care: TaggedText("a wheelchair", .english)) }
        try await travellers.tell(.departed(at: travellers.offices.iraq.now().adding(seconds: -7200), care: care))
        try await travellers.offices.carry()
        #expect(travellers.verbs(travellers.offices.russia, receiver).contains(.recordArrival))
        try await travellers.russia.perform(.arrive(at: travellers.offices.russia.now()), on: travellers.id, by: receiver)
        try await travellers.offices.carry()
        return travellers
    }

    /// Lays into Iraq's record and outbox what its desk would have kept and sent.
    func tell(_ event: TransferEvent) async throws {
        let (id, from, to) = (id, offices.iraq, offices.russia)
        try await from.journal.write { writing in
            var operation = try writing.load(TransferOperation.self, id)
            try writing.append([.told(event, to: .russia)], to: &operation, id, by: OfficerID("approver"))
            let envelope = try Self.seal(.transfer(TransferMessage(operation: id, at: writing.moment, event: event)), writing.moment, from, to, try writing.reading.lastOutgoing(to: to.keys.nodeID))
            try writing.putIntoOutbox(
                peer: to.keys.nodeID, seq: envelope.header.seq, hash: envelope.hash, kind: "transfer", about: id, expires: writing.moment.adding(seconds: 30 * 86_400),
                bytes: envelope.bytes)
        }
    }

    private static func seal(_ message: InterstateMessage, _ moment: Moment, _ from: Office, _ to: Office, _ last: (seq: Int, hash: String)?) throws -> Envelope {
        try Envelope.seal(
            try CanonicalJSON.encode(message), id: "told", seq: (last?.seq ?? 0) + 1, prev: last?.hash, created: moment.milliseconds,
            expires: moment.adding(seconds: 30 * 86_400).milliseconds, from: from.keys, to: to.descriptor)
    }

    /// What a node that does not play by the rules could send from Russia.
    /// - Returns: whether it was refused.
    func isRefused(_ message: InterstateMessage) async throws -> Bool {
        let last = try await offices.russia.journal.read { try $0.lastOutgoing(to: offices.iraq.keys.nodeID) }
        let envelope = try Self.seal(message, offices.iraq.now(), offices.russia, offices.iraq, last)
        let (_, receipts) = try await TwoOffices.bring([envelope.bytes], to: offices.iraq, from: offices.russia.descriptor)
        return receipts.contains { $0.rung == .refused && $0.word == "content-refused" }
    }

    func states() async throws -> [TransferOperation.State] {
        var states: [TransferOperation.State] = []
        for office in [offices.iraq, offices.russia] { states.append(try await office.journal.read { try $0.load(TransferOperation.self, id) }.state) }
        return states
    }

    func file(_ person: CaseReference) async throws -> DetentionFile { try await FilesDesk(offices.iraq).file(person, by: TwoOffices.caseOfficer) }

    func verification(_ person: CaseReference) async throws -> NationalityVerification {
        try await offices.russia.journal.read { try $0.load(NationalityVerification.self, person.text) }
    }

    func verbs(_ office: Office, _ actor: Actor) -> [OfficeTask.Verb] { TasksDesk(office).tasks(of: actor).map(\.verb) }
}
