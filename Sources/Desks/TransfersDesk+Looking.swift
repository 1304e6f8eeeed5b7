// SPDX-License-Identifier: Apache-2.0

public import Casework
import Identity
import Store
public import Workflow

extension TransfersDesk {
    /// Every transfer: running ones first, by their departure.
    public func list(by actor: Actor) throws(Refusal) -> [(id: String, card: TransferCard)] {
        try actor.require(.transferRead)
        func order(_ item: (id: String, card: TransferCard)) -> (Int, Moment, String) { (item.card.state.isOver ? 1 : 0, item.card.departure ?? Moment(milliseconds: 0), item.id) }
        return office.directory(TransferCard.self, TransferOperation.room).filter { $0.card.state != .none }.sorted { order($0) < order($1) }
    }

    public func view(_ id: String, by actor: Actor) async throws -> View {
        try actor.require(.transferRead)
        let office = office
        let view = try await office.journal.read { reading -> View in
            let operation = try reading.load(TransferOperation.self, id)
            guard operation.peer != nil else { throw Refusal(.notFound) }
            let profile = try office.profile(of: operation)
            let isHolding = operation.side == .holding
            var (names, standings, records): ([CaseReference: String], [CaseReference: PersonStanding], [CaseReference: PersonEscortRecord]) = ([:], [:], [:])
            let day = (operation.journey.departedAt ?? operation.plan?.departure).map { profile.day(of: $0) } ?? office.today
            for person in operation.people {
                // Whose records are erased stays on the list by the reference alone.
                let stream = isHolding ? DetentionFile.stream(person.text) : NationalityVerification.stream(person.text)
                if try reading.isErased(stream) {
                    names[person] = person.text
                } else if isHolding {
                    let standing = try office.standing(of: person, reading, on: day)
                    (standings[person], names[person]) = (standing, standing.file.description.fullName)
                    records[person] = try reading.load(PersonEscortRecord.self, PersonEscortRecord.id(id, person))
                } else {
                    names[person] = try reading.load(NationalityVerification.self, person.text).person?.description.fullName ?? ""
                }
            }
            return View(
                id: id, operation: operation, profile: profile, names: names, standings: standings, records: records, steps: operation.steps(by: actor),
                mayPlan: isHolding && actor.may(.transferPlan))
        }
        try await office.noteRead("\(TransferOperation.room)/\(id)", by: actor)
        return view
    }

    /// The handover's text and its hash, for printing and for comparing.
    public func handover(_ id: String, by actor: Actor) async throws -> (text: String, hash: String)? {
        let view = try await view(id, by: actor)
        guard let peer = view.operation.peer, let hash = office.handoverHash(view.operation, id) else { return nil }
        let (from, to) = view.operation.side == .holding ? (office.state, peer) : (peer, office.state)
        return view.operation.journey.handoverText(of: id, from: from, to: to).map { ($0, hash) }
    }

    public func translate(_ entry: Int, of id: String, _ translation: Translation, by actor: Actor) async throws {
        try actor.require(.transferRead)
        try await office.act(on: TransferOperation.self, id, by: actor, refused: { .refused(code: $0, person: nil) }) { writing, operation in
            guard operation.peer != nil else { throw Refusal(.notFound) }
            try translation.check(by: actor)
            guard operation.timeline.contains(where: { $0.entry == entry && $0.fact.text != nil }) else { throw Refusal(.noSuchText) }
            try writing.append([.translated(entry: entry, translation)], to: &operation, id, by: actor.id)
        }
    }
}
