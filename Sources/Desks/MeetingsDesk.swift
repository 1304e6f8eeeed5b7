// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Foundation
public import Identity
import Pouch
public import Store
public import Workflow

/// Where the two states keep one record of their meetings: one side writes it, the other countersigns.
public struct MeetingsDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// Writes the record and sends it to be countersigned.
    /// - Returns: its identifier.
    @discardableResult
    public func record(
        with state: StateCode, heldOn day: Day, place: TaggedText, offices: [TaggedText], topics: [TaggedText], by actor: Actor
    ) async throws -> String {
        try actor.require(.meetingRecord)
        let office = office
        _ = try office.peer(of: state)
        let id = office.newID()
        let minutes = MeetingMinutes(id: id, heldOn: day, place: place, offices: offices, topics: topics)
        let today = office.today
        try await office.act(on: Meeting.self, id, by: actor, refused: { .refused(code: $0) }) { writing, meeting in
            try writing.append([try meeting.record(minutes, with: state, on: today, by: actor)], to: &meeting, id, by: actor.id)
            try office.post(.meeting(minutes), to: state, about: id, writing)
        }
        return id
    }

    public func countersign(_ id: String, by actor: Actor) async throws {
        try await answer(id, remarks: nil, by: actor) { meeting throws(Refusal) in try meeting.countersign(by: actor) }
    }

    public func decline(_ id: String, remarks: TaggedText, by actor: Actor) async throws {
        try await answer(id, remarks: remarks, by: actor) { meeting throws(Refusal) in try meeting.decline(remarks, by: actor) }
    }

    private func answer(
        _ id: String, remarks: TaggedText?, by actor: Actor, _ step: @escaping @Sendable (Meeting) throws(Refusal) -> MeetingFact
    ) async throws {
        try actor.require(.meetingRecord)
        let office = office
        try await office.act(on: Meeting.self, id, by: actor, refused: { .refused(code: $0) }) { writing, meeting in
            guard let peer = meeting.peer else { throw Refusal(.notFound) }
            try writing.append([try step(meeting)], to: &meeting, id, by: actor.id)
            try office.post(.meetingAnswer(meeting: id, remarks: remarks), to: peer, about: id, writing)
        }
    }

    public func meeting(_ id: String, by actor: Actor) async throws -> Meeting {
        try actor.require(.meetingRead)
        let meeting = try await office.journal.read { try $0.load(Meeting.self, id) }
        guard meeting.state != .none else { throw Refusal(.notFound) }
        return meeting
    }

    /// Every meeting, the newest first.
    public func list(by actor: Actor) throws(Refusal) -> [(id: String, card: MeetingCard)] {
        try actor.require(.meetingRead)
        return office.directory(MeetingCard.self, Meeting.room).filter { $0.card.state != .none }.sorted { ($0.card.heldOn, $0.id) > ($1.card.heldOn, $1.id) }
    }
}

/// What the list shows of a meeting.
public struct MeetingCard: Sendable, Hashable, Codable {
    public let state: Meeting.State
    public let peer: String
    public let isOurs: Bool
    public let heldOn: Day
    public let place: TaggedText
    public let topics: [TaggedText]
    public let isUndelivered: Bool
}

extension Meeting: Journaled {
    public static let room = "meetings"

    public func card(id: String) throws -> Data {
        try encodeCard(
            MeetingCard(
                state: state, peer: peer?.code ?? "", isOurs: isOurs, heldOn: minutes?.heldOn ?? Day(number: 0), place: minutes?.place ?? TaggedText("", .english),
                topics: minutes?.topics ?? [], isUndelivered: undelivered != nil))
    }
}

extension Office {
    /// Another state's record of a meeting, to be countersigned here.
    func take(_ minutes: MeetingMinutes, from sender: StateCode, _ writing: Writing) throws {
        guard minutes.heldOn <= today.adding(days: 1) else { throw PouchFault(.contentRefused) }
        var meeting = try writing.load(Meeting.self, minutes.id)
        guard meeting.mayArrive(minutes) else { throw PouchFault(.contentRefused) }
        try writing.append([.arrived(minutes, from: sender)], to: &meeting, minutes.id, by: nil)
    }

    /// The other side countersigned our record, or did not.
    func takeAnswer(to id: String, _ remarks: TaggedText?, from sender: StateCode, _ writing: Writing) throws {
        var meeting = try writing.load(Meeting.self, id)
        guard meeting.mayBeAnswered(from: sender, remarks: remarks) else { throw PouchFault(.contentRefused) }
        try writing.append([remarks.map { .declined(remarks: $0) } ?? .countersigned], to: &meeting, id, by: nil)
    }

    /// Word of a meeting or an observation did not arrive: whoever opens it sees that, and why.
    func lost(_ sent: OutgoingEnvelope, code: String, _ writing: Writing) throws {
        switch sent.kind {
        case "meeting", "meetingAnswer":
            var meeting = try writing.load(Meeting.self, sent.about)
            if meeting.undelivered == nil { try writing.append([.undelivered(code: code)], to: &meeting, sent.about, by: nil) }
        case "observation":
            var observation = try writing.load(Observation.self, sent.about)
            if observation.undelivered == nil { try writing.append([.undelivered(code: code)], to: &observation, sent.about, by: nil) }
        case "travelDocument": try undeliveredPaper(sent, code: code, writing)
        case "assurance": try undeliveredAssurance(sent, code: code, writing)
        case "mission": try lostMission(sent, code: code, writing)
        default: break
        }
    }
}
