// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// One thing of a person's that travels under a seal.
public struct PropertyItem: Sendable, Hashable, Codable {
    public let seal: String
    public let what: TaggedText

    public init(seal: String, what: TaggedText) { (self.seal, self.what) = (seal, what) }

    /// What a seal can be called: letters, digits and strokes, so that two people read it alike.
    static func isSeal(_ text: String) -> Bool {
        (1...40).contains(text.count) && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "/") }
    }
}

public enum EscortRisk: String, Sendable, Codable, CaseIterable {
    case none, selfHarm, fromOthers, toOthers, escape
}

/// What the escort must know of one person on the way.
public struct EscortSheet: Sendable, Hashable, Codable {
    /// For the escort alone; it never leaves the holding state.
    public let health: TaggedText?
    /// What help or care is needed on the way: the only word of it that the other state gets (Russia–Switzerland 2009, Art. 14).
    public let care: TaggedText?
    public let risks: [EscortRisk]
    public let property: [PropertyItem]
    public let money: [MoneyCount]

    public init(health: TaggedText?, care: TaggedText?, risks: [EscortRisk], property: [PropertyItem], money: [MoneyCount]) {
        (self.health, self.care, self.risks) = (health, care, Set(risks).sorted { $0.rawValue < $1.rawValue })
        (self.property, self.money) = (property.sorted { $0.seal < $1.seal }, money.sorted())
    }

    func check() throws(Refusal) {
        for (text, field) in [(health, "health"), (care, "care")] { if let text { try text.check(as: field, most: Observation.mostTextBytes) } }
        let seals = property.map(\.seal)
        guard property.count <= HandoverLine.mostSeals, Set(seals).count == seals.count, seals.allSatisfy(PropertyItem.isSeal) else { throw Refusal(.fieldMissing, ["field": "property"], field: "property") }
        for item in property { try item.what.check(as: "property", most: 1000) }
        guard money.allSatisfy(\.isSound), money.count <= 20 else { throw Refusal(.fieldMissing, ["field": "money"], field: "money") }
    }
}

/// What happened to a person in the escort's hands. It has its own time: the escort writes it down when it can.
public enum EscortEvent: Sendable, Hashable, Codable {
    case propertyAdded(PropertyItem, why: TaggedText)
    case propertyRemoved(seal: String, why: TaggedText)
    case medicationGiven(TaggedText)
    case forceUsed(TaggedText)
    case complaint(TaggedText)

    public var text: TaggedText {
        switch self {
        case .propertyAdded(_, let text), .propertyRemoved(_, let text), .medicationGiven(let text), .forceUsed(let text), .complaint(let text): text
        }
    }
}

public enum EscortRecordFact: Sendable, Hashable, Codable {
    case written(EscortSheet, operation: String, person: CaseReference)
    case confirmed
    case added(EscortEvent)
    case translated(entry: Int, Translation)
    case refused(code: Refusal.Code)
}

/// What goes with one person on one journey: care, risks, property under seals, money counted. Written until two officers have confirmed it, one of
/// them of the escort; after that things are only added.
public struct PersonEscortRecord: CaseworkRecord {
    public struct Event: Sendable, Hashable {
        public let event: EscortEvent
        public let occurredAt: Moment
        public let recordedAt: Moment
        public let by: OfficerID?
        public let entry: Int
    }

    public private(set) var operation = ""
    public private(set) var person: CaseReference?
    public private(set) var sheet: EscortSheet?
    public private(set) var confirmedBy: [OfficerID] = []
    /// In the order in which they happened.
    public private(set) var events: [Event] = []
    public private(set) var property: [PropertyItem] = []
    public private(set) var translations: [Int: [Translation]] = [:]
    public private(set) var timeline: [Recorded<EscortRecordFact>] = []

    public init() {}

    public var isConfirmed: Bool { confirmedBy.count >= 2 }

    /// One record for each person on each journey.
    public static func id(_ operation: String, _ person: CaseReference) -> String { "\(operation)-\(person)" }

    public mutating func apply(_ recorded: Recorded<EscortRecordFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .written(let sheet, let operation, let person):
            (self.sheet, self.operation, self.person, property) = (sheet, operation, person, sheet.property)
            confirmedBy = []
        case .confirmed: if let officer = recorded.by { confirmedBy.append(officer) }
        case .added(let event):
            let place = events.firstIndex { $0.occurredAt > recorded.occurredAt } ?? events.endIndex
            events.insert(Event(event: event, occurredAt: recorded.occurredAt, recordedAt: recorded.recordedAt, by: recorded.by, entry: recorded.entry), at: place)
            take(event)
        case .translated(let entry, let translation): translations[entry, default: []].append(translation)
        case .refused: break
        }
    }

    private mutating func take(_ event: EscortEvent) {
        switch event {
        case .propertyAdded(let item, _): property = (property + [item]).sorted { $0.seal < $1.seal }
        case .propertyRemoved(let seal, _): property.removeAll { $0.seal == seal }
        case .medicationGiven, .forceUsed, .complaint: break
        }
    }

    public func write(_ sheet: EscortSheet, of person: CaseReference, on operation: String, by actor: Actor) throws(Refusal) -> EscortRecordFact {
        try actor.require(.escortRecordWrite)
        if isConfirmed { throw Refusal(.escortRecordConfirmed) }
        try sheet.check()
        return .written(sheet, operation: operation, person: person)
    }

    /// Two officers, two people, and one of them of the escort; in either order.
    public func confirm(by actor: Actor) throws(Refusal) -> EscortRecordFact {
        try actor.require(.escortRecordConfirm)
        guard sheet != nil, !isConfirmed else { throw Refusal(.notPossibleNow, ["state": isConfirmed ? "confirmed" : "unwritten", "step": "confirm"]) }
        if confirmedBy.contains(actor.id) { throw Refusal(.secondOfficerMustDiffer) }
        // The first is of the escort, so that the escort has read what it is to know.
        if confirmedBy.isEmpty, !actor.roles.contains(.transferOfficer) { throw Refusal(.escortConfirmsFirst) }
        return .confirmed
    }

    /// - Parameter moment: when it happened.
    public func add(_ event: EscortEvent, at moment: Moment, now: Moment, by actor: Actor) throws(Refusal) -> EscortRecordFact {
        try actor.require(.escortRecordWrite)
        guard isConfirmed else { throw Refusal(.escortRecordOpen, person.map { ["person": $0.text] } ?? [:]) }
        guard moment <= now else { throw Refusal(.dayInFuture, field: "moment") }
        try event.text.check(as: "text", most: Observation.mostTextBytes)
        switch event {
        case .propertyAdded(let item, _):
            guard PropertyItem.isSeal(item.seal), !property.contains(where: { $0.seal == item.seal }) else { throw Refusal(.fieldMissing, ["field": "seal"], field: "seal") }
            try item.what.check(as: "what", most: 1000)
        case .propertyRemoved(let seal, _): guard property.contains(where: { $0.seal == seal }) else { throw Refusal(.notFound, field: "seal") }
        case .medicationGiven, .forceUsed, .complaint: break
        }
        return .added(event)
    }
}
