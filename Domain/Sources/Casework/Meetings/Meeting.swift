// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What one side wrote down of a meeting. People stand in it by their office only: who sat there is no business of the record.
public struct MeetingMinutes: Sendable, Hashable, Codable {
    public let id: String
    public let heldOn: Day
    public let place: TaggedText
    /// As "MFA consular department".
    public let offices: [TaggedText]
    public let topics: [TaggedText]

    public static let mostLines = 40
    static let mostLineBytes = 600

    public init(id: String, heldOn: Day, place: TaggedText, offices: [TaggedText], topics: [TaggedText]) {
        (self.id, self.heldOn, self.place, self.offices, self.topics) = (id, heldOn, place, offices, topics)
    }

    func check() throws(Refusal) {
        guard isRecordID(id) else { throw Refusal(.notFound) }
        try place.check(as: "place", most: Self.mostLineBytes)
        for (lines, field) in [(offices, "offices"), (topics, "topics")] {
            if lines.isEmpty { throw Refusal(.fieldMissing, ["field": field], field: field) }
            if lines.count > Self.mostLines { throw Refusal(.fieldTooLong, field: field) }
            for line in lines { try line.check(as: field, most: Self.mostLineBytes) }
        }
    }
}

public enum MeetingFact: Sendable, Hashable, Codable {
    case written(MeetingMinutes, to: StateCode)
    case arrived(MeetingMinutes, from: StateCode)
    /// An officer of the side that did not write it agrees that it was so.
    case countersigned
    case declined(remarks: TaggedText)
    case undelivered(code: String)
    case refused(code: Refusal.Code)
}

/// The record of a meeting of two states: written by one side, countersigned by the other. A corrected record is a record of its own.
public struct Meeting: CaseworkRecord {
    public enum State: String, Sendable, Codable, CaseIterable {
        case none, recorded, countersigned, declined
    }

    public enum Step: String, Sendable, Hashable, CaseIterable {
        case record, countersign, decline
    }

    /// Which side takes a step follows from who wrote the record, so the table names none.
    public static let transitions = TransitionTable<State, Step>(
        Transition(.record, from: [.none], to: [.recorded], on: nil, by: .meetingRecord),
        Transition(.countersign, from: [.recorded], to: [.countersigned], on: nil, by: .meetingRecord),
        Transition(.decline, from: [.recorded], to: [.declined], on: nil, by: .meetingRecord))

    public private(set) var state = State.none
    public private(set) var minutes: MeetingMinutes?
    public private(set) var peer: StateCode?
    /// Whether this side wrote it.
    public private(set) var isOurs = false
    public private(set) var remarks: TaggedText?
    public private(set) var undelivered: String?
    public private(set) var timeline: [Recorded<MeetingFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<MeetingFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .written(let minutes, let peer): (self.minutes, self.peer, isOurs, state) = (minutes, peer, true, .recorded)
        case .arrived(let minutes, let peer): (self.minutes, self.peer, isOurs, state) = (minutes, peer, false, .recorded)
        case .countersigned: state = .countersigned
        case .declined(let remarks): (state, self.remarks) = (.declined, remarks)
        case .undelivered(let code): undelivered = code
        case .refused: break
        }
    }

    public func record(_ minutes: MeetingMinutes, with state: StateCode, on today: Day, by actor: Actor) throws(Refusal) -> MeetingFact {
        try Self.transitions.check(.record, from: self.state, by: actor)
        try minutes.check()
        if minutes.heldOn > today { throw Refusal(.dayInFuture, ["day": minutes.heldOn.description], field: "day") }
        return .written(minutes, to: state)
    }

    public func countersign(by actor: Actor) throws(Refusal) -> MeetingFact {
        try Self.transitions.check(.countersign, from: state, by: actor)
        if isOurs { throw Refusal(.otherSideMoves) }
        return .countersigned
    }

    public func decline(_ remarks: TaggedText, by actor: Actor) throws(Refusal) -> MeetingFact {
        try Self.transitions.check(.decline, from: state, by: actor)
        if isOurs { throw Refusal(.otherSideMoves) }
        if remarks.text.isEmpty { throw Refusal(.reasonMissing, field: "remarks") }
        try remarks.check(as: "remarks", most: Observation.mostTextBytes)
        return .declined(remarks: remarks)
    }

    /// What an officer of this side can do now.
    public func steps(by actor: Actor) -> [Step] { isOurs || state == .none ? [] : Self.transitions.steps(from: state, by: actor) }

    /// Whether another state's record of a meeting can be a new one here.
    public func mayArrive(_ minutes: MeetingMinutes) -> Bool { state == .none && (try? minutes.check()) != nil }

    /// Whether the other side's word on our record fits.
    public func mayBeAnswered(from sender: StateCode, remarks: TaggedText?) -> Bool {
        guard isOurs, peer == sender, state == .recorded else { return false }
        guard let remarks else { return true }
        return (try? remarks.check(as: "remarks", most: Observation.mostTextBytes)) != nil
    }
}

/// Identifiers of records that another state drew: what a journal's stream can be called.
func isRecordID(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count) && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
}

extension TaggedText {
    func check(as field: String, most: Int) throws(Refusal) {
        if text.isEmpty { throw Refusal(.fieldMissing, ["field": field], field: field) }
        if text.utf8.count > most { throw Refusal(.fieldTooLong, field: field) }
    }
}
