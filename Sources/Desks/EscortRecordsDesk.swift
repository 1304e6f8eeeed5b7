// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Identity
import Store
public import Workflow

/// Where the escort writes down what it must know of each person, and what happens to them on the way. Nothing of it goes to the other state but what
/// care is needed, which leaves with the journey.
public struct EscortRecordsDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    public struct View: Sendable {
        public let operation: String
        public let person: CaseReference
        public let name: String
        public let state: TransferOperation.State
        public let record: PersonEscortRecord
    }

    public func view(_ person: CaseReference, on operation: String, by actor: Actor) async throws -> View {
        try actor.require(.escortRecordRead)
        let view = try await office.journal.read { reading -> View in
            let journey = try reading.load(TransferOperation.self, operation)
            guard journey.side == .holding, journey.people.contains(person) else { throw Refusal(.notFound) }
            let record = try reading.load(PersonEscortRecord.self, PersonEscortRecord.id(operation, person))
            return View(operation: operation, person: person, name: try reading.jointFile(person).file.description.fullName, state: journey.state, record: record)
        }
        try await office.noteRead("\(PersonEscortRecord.room)/\(person)", by: actor)
        return view
    }

    public func write(_ sheet: EscortSheet, of person: CaseReference, on operation: String, by actor: Actor) async throws {
        try await act(person, on: operation, by: actor) { writing, journey, record throws in
            // What was not written before the journey left was not known when it left.
            if journey.journey.departedAt != nil { throw Refusal(.notPossibleNow, ["state": journey.state.rawValue, "step": "write"]) }
            return (try record.write(sheet, of: person, on: operation, by: actor), nil)
        }
    }

    public func confirm(_ person: CaseReference, on operation: String, by actor: Actor) async throws {
        try await act(person, on: operation, by: actor) { _, _, record throws in (try record.confirm(by: actor), nil) }
    }

    /// - Parameter moment: when it happened, which can be long before it is written down.
    public func add(_ event: EscortEvent, at moment: Moment, to person: CaseReference, on operation: String, by actor: Actor) async throws {
        try await act(person, on: operation, by: actor) { writing, _, record throws in (try record.add(event, at: moment, now: writing.moment, by: actor), moment) }
    }

    private func act(
        _ person: CaseReference, on operation: String, by actor: Actor,
        _ body: @escaping @Sendable (Writing, TransferOperation, PersonEscortRecord) throws -> (EscortRecordFact, Moment?)
    ) async throws {
        let id = PersonEscortRecord.id(operation, person)
        try await office.act(on: PersonEscortRecord.self, id, by: actor, refused: { .refused(code: $0) }) { writing, record in
            let journey = try writing.load(TransferOperation.self, operation)
            guard journey.side == .holding, journey.people.contains(person) else { throw Refusal(.notFound) }
            let (fact, moment) = try body(writing, journey, record)
            try writing.append([fact], to: &record, id, by: actor.id, occurredAt: moment)
        }
    }
}
