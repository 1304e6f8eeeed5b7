// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// Whether the person wants their consular post to be told that they are held.
public enum ConsularWish: String, Sendable, Codable, CaseIterable {
    case yes, no, notYetSaid
}

/// That a person was told of the right to their consul (VCCR Art. 36(1)(b)), in words they understand.
public struct ConsularInformation: Sendable, Hashable, Codable {
    /// The language it was said in, as a code of ISO 639.
    public let language: String
    public let interpreter: String?
    public let on: Day
    public let wish: ConsularWish

    public init(language: String, interpreter: String?, on day: Day, wish: ConsularWish) {
        (self.language, self.interpreter, on, self.wish) = (language, interpreter, day, wish)
    }
}

/// What the two states tell each other of consular contact with one person. Nothing of it says why.
public enum ConsularWord: Sendable, Hashable, Codable {
    /// The person asks that the post be told.
    case contactAsked(on: Day)
    /// The person wants no consul any more.
    case contactNotWished(on: Day)
    /// The holding state offers a time for a visit.
    case visitOffered(visit: String, slot: Moment)
    case visitAnswered(visit: String, comes: Bool)

    /// Which side says it.
    public var side: Side {
        switch self {
        case .contactAsked, .contactNotWished, .visitOffered: .holding
        case .visitAnswered: .nationality
        }
    }
}

/// A visit of the consul to one person.
public struct ConsularVisit: Sendable, Hashable {
    public let id: String
    public let slot: Moment
    /// Whether the consul comes; nil where nothing was said yet.
    public fileprivate(set) var comes: Bool?
    public fileprivate(set) var heldOn: Day?
    /// It was offered before the person wanted no contact any more.
    public fileprivate(set) var isOff = false
}

public enum ConsularAccessFact: Sendable, Hashable, Codable {
    case informed(ConsularInformation)
    case wished(ConsularWish, on: Day)
    case opposed(since: Day, note: TaggedText?)
    case oppositionWithdrawn(on: Day)
    case visitHeld(visit: String, on: Day)
    case told(ConsularWord, to: StateCode)
    case heard(ConsularWord, from: StateCode)
    /// An officer of the state of nationality has taken note.
    case noted
    case refused(code: Refusal.Code)
}

/// A person's access to their consul. At the holding state it is the whole record; at the state of nationality, what it was told.
public struct ConsularAccess: CaseworkRecord, Chronicled {
    public private(set) var information: ConsularInformation?
    public private(set) var wish = ConsularWish.notYetSaid
    public private(set) var opposedSince: Day?
    public private(set) var notifiedOn: Day?
    public private(set) var notifiedTo: StateCode?
    public private(set) var visits: [ConsularVisit] = []
    /// At the state of nationality: which state holds the person, and whether they still want contact.
    public private(set) var from: StateCode?
    public private(set) var isWished = false
    public private(set) var isToBeNoted = false
    public private(set) var timeline: [Recorded<ConsularAccessFact>] = []

    public init() {}

    public var isOpposed: Bool { opposedSince != nil }

    public mutating func apply(_ recorded: Recorded<ConsularAccessFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .informed(let information): (self.information, wish) = (information, information.wish)
        case .wished(let wish, _): self.wish = wish
        case .opposed(let day, _):
            opposedSince = day
            callOffVisits()
        case .oppositionWithdrawn: opposedSince = nil
        case .visitHeld(let id, let day): change(id) { $0.heldOn = day }
        case .told(let word, let state): take(word, state)
        case .heard(let word, let state):
            if word.side == .holding { (from, isToBeNoted) = (state, true) }
            take(word, state)
        case .noted: isToBeNoted = false
        case .refused: break
        }
    }

    /// What was said, whoever said it.
    private mutating func take(_ word: ConsularWord, _ state: StateCode) {
        switch word {
        case .contactAsked(let day): (notifiedOn, notifiedTo, isWished) = (day, state, true)
        case .contactNotWished:
            (notifiedOn, isWished) = (nil, false)
            callOffVisits()
        case .visitOffered(let id, let slot): visits.append(ConsularVisit(id: id, slot: slot))
        case .visitAnswered(let id, let comes): change(id) { $0.comes = comes }
        }
    }

    private mutating func callOffVisits() { for index in visits.indices where visits[index].heldOn == nil { visits[index].isOff = true } }

    private mutating func change(_ id: String, _ change: (inout ConsularVisit) -> Void) {
        guard let index = visits.firstIndex(where: { $0.id == id }) else { return }
        change(&visits[index])
    }
}
