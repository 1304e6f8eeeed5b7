// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Identity
import Pouch
public import Store
public import Workflow

/// Where repatriation requests are composed, approved, dispatched, and followed; and, on the asked side, registered.
public struct RequestDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    public func list(by actor: Actor) throws(Refusal) -> [(id: String, card: RequestCard)] {
        try actor.require(.requestRead)
        return office.directory(RequestCard.self, RepatriationRequest.room).reversed()
    }

    public func request(_ id: String, by actor: Actor) async throws -> RepatriationRequest {
        try actor.require(.requestRead)
        let request = try await office.journal.read { try $0.load(RepatriationRequest.self, id) }
        guard request.state != .none else { throw Refusal(.notFound) }
        try await office.noteRead("request/\(id)", by: actor)
        return request
    }

    /// The states that can be asked: those with an agreement and a node.
    public var askable: [StateCode] {
        Set(office.profiles.filter { $0.requesting == office.state }.map(\.requested)).filter { state in office.peers.contains { $0.state == state.code } }.sorted()
    }

    /// Begins a draft.
    public func compose(to requested: StateCode, by actor: Actor) async throws -> String {
        try actor.require(.requestCompose)
        let profile = try office.profile(requesting: office.state, requested: requested)
        _ = try office.peer(of: requested)
        let id = office.newID()
        let state = office.state
        try await office.journal.write { writing in
            var request = RepatriationRequest()
            try RepatriationRequest.transitions.check(.draft, from: request.state, by: actor)
            try writing.append(
                [.drafted(requesting: state, requested: requested, profile: profile.name)], to: &request, id, by: actor.id)
        }
        return id
    }

    /// Who claims to belong to the asked state and is in no request yet, with what stands in the way, if anything does.
    public func eligible(for id: String, by actor: Actor) async throws -> [(id: String, card: FileCard, obstacle: Refusal.Code?)] {
        try actor.require(.requestCompose)
        let request = try await request(id, by: actor)
        guard let requested = request.requested else { return [] }
        let today = office.today
        return office.fileLists.all(.claiming(requested), in: office.journal.directory).filter { $0.card.claimed?.state == requested && $0.card.request == nil && $0.card.custody?.outcome == nil }.map {
            item in
            let obstacle: Refusal.Code? =
                switch office.ageGroup(of: item.id, item.card, on: today) {
                case .minor: .personUnderage
                case .unknown: .personAgeUnknown
                case .adult: item.card.isHeld ? .personHeldFromDisclosure : nil
                }
            return (item.id, item.card, obstacle == nil ? nil : office.obstacleToChildReturn(item.id, item.card, on: today, else: obstacle))
        }
    }

    /// Puts people into a draft. Each is taken or refused by itself; every refusal is journaled with the file it concerns.
    public func add(_ people: [CaseReference], to id: String, by actor: Actor) async throws -> [(CaseReference, Refusal)] {
        if people.isEmpty { throw Refusal(.nobodySelected, field: "people") }
        let today = office.today
        return try await office.act(on: RepatriationRequest.self, id, by: actor, refused: { .refused(code: $0, person: nil) }) { writing, request in
            guard request.state != .none else { throw Refusal(.notFound) }
            var refused: [(CaseReference, Refusal)] = []
            for person in people {
                var file = try writing.load(DetentionFile.self, person.text)
                let joint = try writing.reading.jointFile(person)
                let gate = try writing.reading.gate(of: person)
                let added: RepatriationRequestFact
                let put: DetentionFileFact
                do {
                    added = try request.add(person, by: actor)
                    guard let requested = request.requested, file.state != .none else { throw Refusal(.notFound) }
                    guard joint.reference == person else { throw Refusal(.fileIsMerged) }
                    _ = try writing.reading.disclosure(of: person, to: requested, on: today)
                    try writing.reading.checkNoStrangers(among: request.people + [person], on: today)
                    put = try joint.file.putIntoRequest(id, of: requested)
                    try gate.checkDisclosure()
                } catch let error as Refusal {
                    refused.append((person, error))
                    if file.state != .none { try writing.append([.refused(code: error.code)], to: &file, person.text, by: actor.id) }
                    continue
                }
                try writing.append([put], to: &file, person.text, by: actor.id)
                try writing.append([added], to: &request, id, by: actor.id)
            }
            return refused
        }
    }

    public func remove(_ person: CaseReference, from id: String, by actor: Actor) async throws {
        try await act(id, by: actor) { writing, request in
            var file = try writing.load(DetentionFile.self, person.text)
            try writing.append([try request.remove(person, by: actor)], to: &request, id, by: actor.id)
            if file.request == id { try writing.append([.takenOutOfRequest(request: id)], to: &file, person.text, by: actor.id) }
        }
    }

    public func submit(_ id: String, by actor: Actor) async throws {
        try await act(id, by: actor) { writing, request in
            try writing.append([try request.submit(by: actor)], to: &request, id, by: actor.id)
        }
    }

    public func returnToDraft(_ id: String, reason: TaggedText, by actor: Actor) async throws {
        try await act(id, by: actor) { writing, request in
            try writing.append([try request.returnToDraft(reason, by: actor)], to: &request, id, by: actor.id)
        }
    }

    public func approve(_ id: String, by actor: Actor) async throws {
        try await act(id, by: actor) { writing, request in
            try writing.append([try request.approve(by: actor)], to: &request, id, by: actor.id)
        }
    }

    /// Takes the whole request back. Once it has gone, the other state is told.
    public func withdraw(_ id: String, reason: WithdrawalReason, note: TaggedText?, by actor: Actor) async throws {
        let office = office
        try await act(id, by: actor) { writing, request in
            let fact = try request.withdraw(reason, note: note, by: actor)
            let hasGone = request.note != nil
            for person in request.people where !request.withdrawn.contains(person) {
                if try writing.reading.isErased(DetentionFile.stream(person.text)) { continue }
                var file = try writing.load(DetentionFile.self, person.text)
                let taken: DetentionFileFact = hasGone ? .withdrawnFromRequest(request: id, reason: reason) : .takenOutOfRequest(request: id)
                try writing.append([taken], to: &file, person.text, by: actor.id)
                if hasGone { try office.leaveJourney(person, by: actor.id, writing) }
            }
            try writing.append([fact], to: &request, id, by: actor.id)
            if hasGone, let requested = request.requested {
                try office.post(.withdrawal(request: id, person: nil, reason: reason, note: note), to: requested, about: id, writing)
            }
        }
    }

    /// Gives the request its note verbale and lays it, sealed, into the outbox: all of it, or nothing. Whom a rule kept back is written down.
    public func dispatch(_ id: String, by actor: Actor) async throws {
        try await office.telling(.nationalityVerification, of: id, by: actor) { try await send(id, by: actor) }
    }

    private func send(_ id: String, by actor: Actor) async throws {
        let office = office
        let today = office.today
        try await act(id, by: actor) { writing, request in
            guard let requested = request.requested, let requesting = request.requesting else { throw Refusal(.notFound) }
            // The table first: whether this officer may dispatch at all.
            _ = try request.dispatch(under: "", by: actor)
            var people: [DisclosedPerson] = []
            for person in request.people {
                do {
                    people.append(try writing.reading.disclosure(of: person, to: requested, on: today))
                    try office.checkMayBeNamed(person, writing)
                } catch let error as Refusal {
                    // Something came up after the person was put in, or they were not told of it: nobody is sent before it is settled.
                    throw Refusal(error.code, ["person": person.text])
                }
            }
            try writing.reading.checkNoStrangers(among: request.people, on: today)
            let note = try writing.enterNote(.outgoing, prefix: office.state.code, on: today, peer: requested, theirs: nil, request: id)
            try writing.append([try request.dispatch(under: note, by: actor)], to: &request, id, by: actor.id)
            for person in request.people {
                var file = try writing.load(DetentionFile.self, person.text)
                try writing.append([.requestDispatched(request: id, note: note)], to: &file, person.text, by: actor.id)
            }
            let message = RequestMessage(
                request: id, note: note, requesting: requesting, requested: requested, profile: request.profile, dispatchedAt: writing.moment,
                people: people)
            try office.post(.request(message), to: requested, about: id, writing)
            for person in people { try office.showOverrides(of: person.reference, writing) }
        }
    }

    /// The asked side enters the request in its own register and tells the other.
    public func register(_ id: String, by actor: Actor) async throws {
        let office = office
        let today = office.today
        try await act(id, by: actor) { writing, request in
            guard let requesting = request.requesting else { throw Refusal(.notFound) }
            // The table first, then the number: a refused registration uses none up.
            _ = try request.register(as: "", by: actor)
            let number = try writing.enterNote(
                .incoming, prefix: office.state.code, on: today, peer: requesting, theirs: request.note, request: id)
            try writing.append([try request.register(as: number, by: actor)], to: &request, id, by: actor.id)
            try office.post(.registered(request: id, number: number), to: requesting, about: id, writing)
        }
    }

    public func notes(by actor: Actor) async throws -> [NoteLine] {
        try actor.require(.noteRead)
        return try await office.journal.read { try $0.notes() }
    }

    func act(
        _ id: String, by actor: Actor, _ body: @escaping @Sendable (Writing, inout RepatriationRequest) throws -> Void
    ) async throws {
        try await office.act(on: RepatriationRequest.self, id, by: actor, refused: { .refused(code: $0, person: nil) }) { writing, request in
            guard request.state != .none else { throw Refusal(.notFound) }
            try body(writing, &request)
        }
    }
}
