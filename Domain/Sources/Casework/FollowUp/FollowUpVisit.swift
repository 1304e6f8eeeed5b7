// SPDX-License-Identifier: Apache-2.0

public import Identity
import Workflow

/// The visits after a return: three by the calendar, and any between them.
public enum FollowUpKind: String, Sendable, Codable, CaseIterable {
    case day30, day90, day180, unscheduled

    /// Days after the arrival; nil: when somebody has reason to go. Proposal of the lifecycle (domain, b4), not of an agreement.
    public var days: Int? {
        switch self {
        case .day30: 30
        case .day90: 90
        case .day180: 180
        case .unscheduled: nil
        }
    }

    public static let scheduled: [FollowUpKind] = [.day30, .day90, .day180]
}

/// How somebody was found after their return.
public enum FollowUpFinding: String, Sendable, Codable, CaseIterable {
    case well, needsSupport, detained, unreachable, absconded, deceased, illTreatmentComplaint
}

public enum SchoolCheck: String, Sendable, Codable, CaseIterable {
    case attends, doesNotAttend, notOfSchoolAge, notSeen
}

public enum HealthCheck: String, Sendable, Codable, CaseIterable {
    case well, inCare, needsCare, notSeen
}

/// What is looked at with a child beside everything else.
public struct ChildCheck: Sendable, Hashable, Codable {
    public let school: SchoolCheck
    public let health: HealthCheck

    public init(school: SchoolCheck, health: HealthCheck) { (self.school, self.health) = (school, health) }
}

/// What a visit found of one assurance.
public struct AssuranceSeen: Sendable, Hashable, Codable {
    public let assurance: String
    public let finding: AssuranceFinding

    public init(assurance: String, finding: AssuranceFinding) { (self.assurance, self.finding) = (assurance, finding) }
}

public struct FollowUpVisit: Sendable, Hashable, Codable {
    public let kind: FollowUpKind
    public let heldOn: Day
    public let finding: FollowUpFinding
    /// For colleagues; stays in the receiving state.
    public let notes: TaggedText?
    public let child: ChildCheck?
    public let assurances: [AssuranceSeen]

    public init(kind: FollowUpKind, heldOn: Day, finding: FollowUpFinding, notes: TaggedText?, child: ChildCheck? = nil, assurances: [AssuranceSeen] = []) {
        (self.kind, self.heldOn, self.finding) = (kind, heldOn, finding)
        (self.notes, self.child, self.assurances) = (notes, child, assurances)
    }

    /// Whether somebody has to do something about it at once.
    public var isConcern: Bool { finding == .illTreatmentComplaint || assurances.contains { $0.finding == .breached } }

    /// Everything of a visit that the state that gave the person back is told: of each assurance the finding and the day, and that there was a
    /// complaint. Where it holds no assurance it is told nothing.
    public var news: [AssuranceNews] {
        let seen = assurances.map { AssuranceNews.found($0.assurance, $0.finding, on: heldOn) }
        return seen.isEmpty || finding != .illTreatmentComplaint ? seen : seen + [.complained(on: heldOn)]
    }
}

/// Where the person lives, by region (ISO 3166-2).
public struct Placement: Sendable, Hashable, Codable {
    public enum With: String, Sendable, Codable, CaseIterable {
        case medicalCentre, relatives, ownHome, institution, custody
    }

    public let region: String
    public let with: With
    public let since: Day

    public init(region: String, with: With, since: Day) { (self.region, self.with, self.since) = (region, with, since) }

    func check(on today: Day) throws(Refusal) {
        let parts = region.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, StateCode(String(parts[0])) != nil, (1...3).contains(parts[1].utf8.count),
            parts[1].allSatisfy({ $0.isASCII && ($0.isUppercase || $0.isNumber) })
        else { throw Refusal(.regionUnreadable, field: "region") }
        if since > today { throw Refusal(.dayInFuture, ["day": since.description], field: "since") }
    }
}

/// Who answers for a child (CRC Arts 5 and 20).
public struct Carer: Sendable, Hashable, Codable {
    public enum Bond: String, Sendable, Codable, CaseIterable {
        case parent, grandparent, otherRelative, fosterFamily, institution, appointed
    }

    public let name: String
    public let bond: Bond
    public let since: Day

    public init(name: String, bond: Bond, since: Day) { (self.name, self.bond, self.since) = (name, bond, since) }

    func check(on today: Day) throws(Refusal) {
        if name.isEmpty { throw Refusal(.fieldMissing, ["field": "name"], field: "name") }
        if name.utf8.count > 300 { throw Refusal(.fieldTooLong, field: "name") }
        if since > today { throw Refusal(.dayInFuture, ["day": since.description], field: "since") }
    }
}
