// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// A visit that officers of the state of nationality ask to make, to find out who people are. Officers stand in it by their office only.
public struct MissionPlan: Sendable, Hashable, Codable {
    public let id: String
    public let from: Day
    public let to: Day
    public let place: TaggedText
    /// As "Embassy, consular section"; each can hold interviews of its own.
    public let offices: [TaggedText]
    /// The language of the interviews, as a code of ISO 639.
    public let language: String
    public let interpreter: String?
    public let people: [CaseReference]

    /// People on one list, and days of one visit. Our own bounds; no agreement names any.
    public static let mostPeople = 300
    public static let mostDays = 31
    static let mostOffices = 12
    static let mostTextBytes = 600

    public init(
        id: String, from: Day, to: Day, place: TaggedText, offices: [TaggedText], language: String, interpreter: String?, people: [CaseReference]
    ) {
        (self.id, self.from, self.to, self.place, self.offices) = (id, from, to, place, offices)
        (self.language, self.interpreter, self.people) = (language, interpreter, people)
    }

    func check() throws(Refusal) {
        guard isRecordID(id) else { throw Refusal(.notFound) }
        guard from <= to, to.number - from.number < Self.mostDays else { throw Refusal(.fieldMissing, ["field": "to"], field: "to") }
        try place.check(as: "place", most: Self.mostTextBytes)
        guard (1...Self.mostOffices).contains(offices.count) else { throw Refusal(.fieldMissing, ["field": "offices"], field: "offices") }
        for office in offices { try office.check(as: "offices", most: Self.mostTextBytes) }
        try checkLanguageCode(language)
        if interpreter?.utf8.count ?? 0 > Self.mostTextBytes { throw Refusal(.fieldTooLong, field: "interpreter") }
        guard (1...Self.mostPeople).contains(people.count), Set(people).count == people.count else { throw Refusal(.nobodySelected, field: "people") }
    }

    /// The same visit on other days.
    public func moved(from: Day, to: Day, place: TaggedText?) -> MissionPlan {
        MissionPlan(id: id, from: from, to: to, place: place ?? self.place, offices: offices, language: language, interpreter: interpreter, people: people)
    }
}

/// When one person is interviewed during a mission, and under which interview it stands in both records.
public struct MissionSlot: Sendable, Hashable, Codable {
    public let person: CaseReference
    public let interview: String
    public let slot: Moment

    public init(person: CaseReference, interview: String, slot: Moment) { (self.person, self.interview, self.slot) = (person, interview, slot) }

    /// What the slot does to the person's interviews, the same on both sides: the one that waits is moved to it, or one is asked for and agreed.
    public func events(for interviews: [Interview], under plan: MissionPlan) -> [InterviewEvent] {
        let first: InterviewEvent =
            interviews.contains { $0.id == interview && $0.isOpen }
            ? .otherSlot(id: interview, slot: slot, by: .nationality)
            : .asked(id: interview, language: plan.language, interpreter: plan.interpreter, manner: .inPerson, slot: slot)
        return [first, .agreed(id: interview, by: .holding)]
    }
}

/// The hours of a visit. Ours, where no agreement says otherwise: from ten o'clock, three quarters of an hour each, eight a day for each office that
/// comes.
public enum MissionHours {
    public static let firstHour = 10
    public static let minutesEach = 45
    public static let eachDay = 8

    /// Slots for people in their order, on the days on which the holding state works; nil where the days do not hold so many.
    public static func slots(
        for people: [(person: CaseReference, interview: String)], in plan: MissionPlan, by calendar: WorkingCalendar?
    ) -> [MissionSlot]? {
        let days = (plan.from.number...plan.to.number).map { Day(number: $0) }.filter { calendar?.isWorking($0) ?? true }
        let offset = calendar?.utcOffsetHours ?? 0
        let aDay = eachDay * plan.offices.count
        guard people.count <= days.count * aDay else { return nil }
        return people.enumerated().map { index, each in
            let place = index % aDay / plan.offices.count
            let morning = Moment(startOf: days[index / aDay], utcOffsetHours: offset).adding(seconds: Int64(firstHour) * 3600)
            return MissionSlot(person: each.person, interview: each.interview, slot: morning.adding(seconds: Int64(place * minutesEach) * 60))
        }
    }
}
