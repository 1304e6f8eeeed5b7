// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What is missing from a request that cannot be dealt with as it is.
public enum GapCode: String, Sendable, Codable, CaseIterable {
    case identityUnclear, nameIncomplete, birthMissing, photographMissing, documentMissing, noteDefective, notForUs
}

public struct RequestGap: Sendable, Hashable, Codable {
    /// nil: it concerns the request as a whole.
    public let person: CaseReference?
    public let code: GapCode
    public let note: TaggedText?

    public init(person: CaseReference?, code: GapCode, note: TaggedText?) {
        self.person = person
        self.code = code
        self.note = note
    }
}

/// Why the asked state needs longer. An extension must be motivated (Russia–Switzerland 2009, Art. 12).
public enum ExtensionGround: String, Sendable, Codable, CaseIterable {
    case regionalArchive, interviewPending, evidenceAwaited, kinshipTest, manyPersons
}

public struct ExtensionAsk: Sendable, Hashable, Codable {
    public let id: String
    /// Only these move; the others keep their day.
    public let people: [CaseReference]
    public let until: Day
    public let ground: ExtensionGround
    public let note: TaggedText?

    public init(id: String, people: [CaseReference], until: Day, ground: ExtensionGround, note: TaggedText?) {
        self.id = id
        self.people = people
        self.until = until
        self.ground = ground
        self.note = note
    }
}

/// Why a request, or one person of it, is taken back by the state that asked.
public enum WithdrawalReason: String, Sendable, Codable, CaseIterable {
    case enteredInError, noLongerHeld, deceased, basisChanged, personObjects
}

/// The days of a request: one clock, which rests while the request is back with the asking state, and dates of their own for those who were extended.
public struct RequestClock: Sendable, Hashable {
    public struct Pause: Sendable, Hashable, Codable {
        public let from: Moment
        public var to: Moment?

        public init(from: Moment, to: Moment? = nil) { (self.from, self.to) = (from, to) }
    }

    public var receivedAt: Moment?
    public var pauses: [Pause] = []
    public var extended: [CaseReference: Day] = [:]

    public init(receivedAt: Moment? = nil, pauses: [Pause] = [], extended: [CaseReference: Day] = [:]) {
        self.receivedAt = receivedAt
        self.pauses = pauses
        self.extended = extended
    }

    public var isPaused: Bool { pauses.last.map { $0.to == nil } ?? false }

    /// Days that the clock has rested; a day that began and ended running counts as running.
    func restedDays(_ profile: AgreementProfile) -> Int {
        pauses.reduce(0) { sum, pause in sum + (pause.to.map { profile.day(of: $0).number - profile.day(of: pause.from).number } ?? 0) }
    }

    /// The last day for an answer; nil while the clock does not run.
    public func due(_ person: CaseReference? = nil, under profile: AgreementProfile) -> Day? {
        guard let receivedAt, !isPaused else { return nil }
        let rested = restedDays(profile)
        if let person, let day = extended[person] { return day.adding(days: rested) }
        return profile.replyDue(receivedAt: receivedAt)?.adding(days: rested)
    }

    /// The furthest day that an extension can reach; nil where the agreement knows of none.
    public func furthest(under profile: AgreementProfile) -> Day? {
        receivedAt.flatMap { profile.last(.replyExtended, after: profile.day(of: $0), for: profile.requested)?.adding(days: restedDays(profile)) }
    }
}
