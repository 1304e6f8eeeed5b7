// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// Who asks to see what is kept of a person.
public enum SubjectAsker: String, Sendable, Codable, CaseIterable {
    case person, counsel, guardian
}

/// What can happen when somebody asks to see what is kept of them.
public enum SubjectFact: Sendable, Hashable, Codable {
    case received(request: String, on: Day, from: SubjectAsker)
    /// Everything that may be given was given, as a package with this hash (SHA-256 of its JSON).
    case given(request: String, on: Day, sha256: String)
    case declined(request: String, reason: TaggedText)
    case refused(code: Refusal.Code)
}

/// The requests of one person, or of somebody who speaks for them, to see what is kept of them.
public struct SubjectRecord: CaseworkRecord, Chronicled {
    public struct Request: Sendable, Hashable {
        public let id: String
        public let receivedOn: Day
        public let from: SubjectAsker
        public fileprivate(set) var givenOn: Day?
        public fileprivate(set) var sha256: String?
        public fileprivate(set) var declined: TaggedText?

        public var isOpen: Bool { givenOn == nil && declined == nil }
        public var due: Day { receivedOn.adding(days: SubjectRecord.days) }
    }

    /// Days within which an answer is due. The model is Regulation (EU) 2016/679 Art. 12(3), "within one month of receipt"; neither state is bound by it, and
    /// their own laws were not read for it.
    public static let days = 30

    public private(set) var requests: [Request] = []
    public private(set) var timeline: [Recorded<SubjectFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<SubjectFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .received(let id, let day, let from): requests.append(Request(id: id, receivedOn: day, from: from))
        case .given(let id, let day, let hash): change(id) { request in (request.givenOn, request.sha256) = (day, hash) }
        case .declined(let id, let reason): change(id) { $0.declined = reason }
        case .refused: break
        }
    }

    private mutating func change(_ id: String, _ change: (inout Request) -> Void) {
        guard let index = requests.firstIndex(where: { $0.id == id }) else { return }
        change(&requests[index])
    }

    public func receive(_ id: String, on day: Day, from asker: SubjectAsker, today: Day, by actor: Actor) throws(Refusal) -> SubjectFact {
        try actor.require(.subjectReceive)
        guard day <= today else { throw Refusal(.dayInFuture, field: "day") }
        return .received(request: id, on: day, from: asker)
    }

    public func give(_ id: String, sha256: String, on day: Day, by actor: Actor) throws(Refusal) -> SubjectFact {
        try checkOpen(id, actor)
        return .given(request: id, on: day, sha256: sha256)
    }

    public func decline(_ id: String, reason: TaggedText, by actor: Actor) throws(Refusal) -> SubjectFact {
        try checkOpen(id, actor)
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .declined(request: id, reason: reason)
    }

    private func checkOpen(_ id: String, _ actor: Actor) throws(Refusal) {
        try actor.require(.subjectAnswer)
        guard let request = requests.first(where: { $0.id == id }) else { throw Refusal(.notFound) }
        guard request.isOpen else { throw Refusal(.notPossibleNow, ["state": "answered", "step": "give"]) }
    }
}
