// SPDX-License-Identifier: Apache-2.0

public import Identity
import Workflow

public enum TravelMode: String, Sendable, Codable, CaseIterable {
    case air, land, sea
}

/// An officer who goes with the people. Escorts are named to the other state with rank and name (Russia–Switzerland 2009, Art. 14).
public struct Escort: Sendable, Hashable, Codable {
    public let rank: String
    public let name: String
    public let passport: String?

    public init(rank: String, name: String, passport: String? = nil) { (self.rank, self.name, self.passport) = (rank, name, passport) }
}

/// Somebody who goes along to watch, and for whom.
public struct Monitor: Sendable, Hashable, Codable {
    public let name: String
    public let organisation: String

    public init(name: String, organisation: String) { (self.name, self.organisation) = (name, organisation) }
}

/// Where, how and when a journey goes, and who leads it.
public struct TransferPlan: Sendable, Hashable, Codable {
    /// The airport or crossing at which the people are handed over.
    public let borderPoint: TaggedText
    public let mode: TravelMode
    public let departure: Moment
    public let escorts: [Escort]
    public let monitors: [Monitor]

    public static let mostEscorts = 60
    static let mostNameBytes = 300

    public init(borderPoint: TaggedText, mode: TravelMode, departure: Moment, escorts: [Escort], monitors: [Monitor] = []) {
        (self.borderPoint, self.mode, self.departure, self.escorts, self.monitors) = (borderPoint, mode, departure, escorts, monitors)
    }

    /// The same journey with other escorts, or at another hour.
    func with(escorts: [Escort]? = nil, departure: Moment? = nil) -> TransferPlan {
        TransferPlan(borderPoint: borderPoint, mode: mode, departure: departure ?? self.departure, escorts: escorts ?? self.escorts, monitors: monitors)
    }

    func check() throws(Refusal) {
        try borderPoint.check(as: "borderPoint", most: Self.mostNameBytes)
        try Self.check(escorts)
        if monitors.count > Self.mostEscorts { throw Refusal(.fieldTooLong, field: "monitors") }
        for monitor in monitors { for text in [monitor.name, monitor.organisation] { try Self.check(text, as: "monitors") } }
    }

    static func check(_ escorts: [Escort]) throws(Refusal) {
        if escorts.isEmpty { throw Refusal(.fieldMissing, ["field": "escorts"], field: "escorts") }
        if escorts.count > mostEscorts { throw Refusal(.fieldTooLong, field: "escorts") }
        for escort in escorts {
            for text in [escort.rank, escort.name] { try check(text, as: "escorts") }
            if let passport = escort.passport { try check(passport, as: "escorts") }
        }
    }

    private static func check(_ text: String, as field: String) throws(Refusal) { try TaggedText(text, .english).check(as: field, most: mostNameBytes) }
}

/// A check of the safeguards that two named officers let a journey go on past; that it was is told, and not why.
public struct NoticedOverride: Sendable, Hashable, Codable {
    public let person: CaseReference
    public let check: SafeguardCheck

    public init(person: CaseReference, check: SafeguardCheck) { (self.person, self.check) = (person, check) }
}

/// What the holding state tells of a journey beforehand. A changed plan is a new notice under the next number.
public struct TransferNotice: Sendable, Hashable, Codable {
    public let number: Int
    public let plan: TransferPlan
    /// In the order of their references.
    public let people: [CaseReference]
    public let overrides: [NoticedOverride]

    public static let mostPeople = 300

    public init(number: Int, plan: TransferPlan, people: [CaseReference], overrides: [NoticedOverride] = []) {
        (self.number, self.plan, self.people, self.overrides) = (number, plan, people, overrides)
    }

    func check() throws(Refusal) {
        try plan.check()
        if people.isEmpty { throw Refusal(.nobodySelected, field: "people") }
        guard people.count <= Self.mostPeople else { throw Refusal(.fieldTooLong, field: "people") }
        guard number > 0, people == Set(people).sorted(), overrides.allSatisfy({ people.contains($0.person) && $0.check.canBeOverridden }) else { throw Refusal(.notFound) }
    }
}
