// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Identity
import Pouch
import Store
public import Workflow

// What the two states tell each other about a request between its dispatch and its last answer.

extension RequestDesk {
    /// The asked side sends it back with what is missing; the clock rests from now.
    public func returnIncomplete(_ id: String, gaps: [RequestGap], by actor: Actor) async throws {
        let office = office
        try await act(id, by: actor) { writing, request in
            guard let requesting = request.requesting else { throw Refusal(.notFound) }
            let fact = try request.returnIncomplete(gaps, at: writing.moment, by: actor)
            try writing.append([fact], to: &request, id, by: actor.id)
            try office.post(.incomplete(request: id, at: writing.moment, gaps: gaps), to: requesting, about: id, writing)
        }
    }

    /// The asking side sends what was missing: its remarks, and the particulars of those who were named as they stand in their files now.
    public func amend(_ id: String, remarks: TaggedText, by actor: Actor) async throws {
        try await office.telling(.nationalityVerification, of: id, by: actor) { try await sendAmended(id, remarks: remarks, by: actor) }
    }

    private func sendAmended(_ id: String, remarks: TaggedText, by actor: Actor) async throws {
        let office = office
        let today = office.today
        try await act(id, by: actor) { writing, request in
            guard let requested = request.requested else { throw Refusal(.notFound) }
            let fact = try request.amend(remarks, by: actor)
            guard case .amended(_, let people) = fact else { return }
            let told = try people.compactMap { person -> DisclosedPerson? in
                let file = try writing.reading.jointFile(person).file
                // Of somebody whose case is closed nothing more is owed.
                if file.custody.isClosed { return nil }
                // Something may have come up since: nothing of a held person goes out, nor of who objects by now.
                do {
                    try office.checkMayBeNamed(person, writing)
                    if file.ageGroup(on: today) == .adult { return DisclosedPerson(file, person, for: .nationalityVerification) }
                    return try writing.reading.disclosure(of: person, to: requested, on: today)
                } catch let error as Refusal {
                    throw Refusal(error.code, ["person": person.text])
                }
            }
            try writing.append([fact], to: &request, id, by: actor.id)
            try office.post(.amendment(request: id, remarks: remarks, people: told), to: requested, about: id, writing)
        }
    }

    public func askExtension(
        _ id: String, people: [CaseReference], until: Day, ground: ExtensionGround, note: TaggedText?, by actor: Actor
    ) async throws {
        let office = office
        let today = office.today
        let ask = ExtensionAsk(id: office.newID(), people: people, until: until, ground: ground, note: note)
        try await act(id, by: actor) { writing, request in
            guard let requesting = request.requesting, let profile = office.profile(named: request.profile) else { throw Refusal(.notFound) }
            try writing.append([try request.askExtension(ask, on: today, by: actor, under: profile)], to: &request, id, by: actor.id)
            try office.post(.extensionAsked(request: id, ask: ask), to: requesting, about: id, writing)
        }
    }

    /// - Parameter refusal: why not; nil where it is granted.
    public func answerExtension(_ id: String, refusal: TaggedText?, by actor: Actor) async throws {
        let office = office
        try await act(id, by: actor) { writing, request in
            guard let requested = request.requested, let ask = request.extensionAsk else {
                throw Refusal(.notPossibleNow, ["state": "\(request.state)", "step": "answerExtension"])
            }
            let fact = try refusal.map { try request.refuseExtension($0, by: actor) } ?? request.grantExtension(by: actor)
            try writing.append([fact], to: &request, id, by: actor.id)
            try office.post(.extensionAnswered(request: id, ask: ask.id, granted: refusal == nil, reason: refusal), to: requested, about: id, writing)
        }
    }

    /// Takes one person back out of a request that has gone; the others go on.
    public func withdraw(_ person: CaseReference, from id: String, reason: WithdrawalReason, note: TaggedText?, by actor: Actor) async throws {
        let office = office
        try await act(id, by: actor) { writing, request in
            guard let requested = request.requested else { throw Refusal(.notFound) }
            try writing.append([try request.withdraw(person, reason, by: actor)], to: &request, id, by: actor.id)
            var file = try writing.load(DetentionFile.self, person.text)
            try writing.append([.withdrawnFromRequest(request: id, reason: reason)], to: &file, person.text, by: actor.id)
            try office.leaveJourney(person, by: actor.id, writing)
            try office.post(.withdrawal(request: id, person: person, reason: reason, note: note), to: requested, about: person.text, writing)
        }
    }
}
