// SPDX-License-Identifier: Apache-2.0

import Identity
import Testing
import Workflow

@Suite struct CalendarTests {
    static let iraq = WorkingCalendar(state: .iraq, weekend: [5, 6], utcOffsetHours: 3)
    static let russia = WorkingCalendar(state: .russia, weekend: [6, 7], holidays: Set([Day(2026, 2, 23)].compactMap { $0 }), utcOffsetHours: 3)

    @Test("Five working days end on different days in Baghdad and Moscow")
    func differ() throws {
        let thursday = try #require(Day(2026, 2, 19))
        #expect(Self.iraq.adding(workingDays: 5, to: thursday).description == "2026-02-26")
        #expect(Self.russia.adding(workingDays: 5, to: thursday).description == "2026-02-27")
    }
}

@Suite struct ProfileTests {
    static let profile = AgreementProfile(
        id: "t", version: 1, requesting: .iraq, requested: .russia, basis: "", rules: [.reply: AgreementRule(.days(25))],
        evidence: [.passport: EvidenceRule(.proof)], calendars: [CalendarTests.iraq, CalendarTests.russia])

    @Test("The answer is due 25 calendar days after readable receipt, by the asked state's day")
    func due() {
        // 25 February 2026, 21:30 UTC is the 26th in Moscow.
        #expect(Self.profile.replyDue(receivedAt: Moment(milliseconds: 1_772_055_000_000))?.description == "2026-03-23")
        #expect(Self.profile.replyDue(receivedAt: Moment(milliseconds: 1_772_010_000_000))?.description == "2026-03-22")
    }

    @Test("What no agreement lists is an indication, never more") func tiers() {
        #expect(Self.profile.tier(of: .passport) == .proof)
        #expect(Self.profile.tier(of: .language) == .indication)
    }
}

@Suite struct PermissionTests {
    @Test("Whatever is not granted is denied; deciding is never an administrator's")
    func denied() {
        for permission in Permission.allCases {
            #expect(!Actor(id: OfficerID("x"), roles: []).may(permission))
            if permission.rawValue.hasPrefix("verification") || permission.rawValue.hasPrefix("file") || permission.rawValue.hasPrefix("request") {
                #expect(!permission.roles.contains(.administrator))
            }
        }
    }

    @Test("An auditor changes nothing; a token for their own reading is no change of a case")
    func auditor() {
        let changing = Permission.allCases.filter { !$0.rawValue.hasSuffix(":read") && $0 != .tokenIssue }
        #expect(changing.allSatisfy { !$0.roles.contains(.auditor) })
    }
}

@Suite struct OfficerTests {
    static let first = Actor(id: OfficerID("a"), roles: [.administrator])
    static let second = Actor(id: OfficerID("b"), roles: [.administrator])

    static func officer(_ roles: [Role]) throws -> Officer {
        var officer = Officer()
        let fact = try officer.admit(name: "N", roles: roles, by: first)
        officer.apply(Recorded(entry: 0, fact: fact, occurredAt: Moment(milliseconds: 0), recordedAt: Moment(milliseconds: 0), by: first.id))
        return officer
    }

    @Test("An officer who decides waits for a second administrator; another does not", arguments: Role.allCases)
    func activation(_ role: Role) throws { #expect(try Self.officer([role]).state == (role.decides ? .pending : .active)) }

    @Test("The administrator who admitted cannot activate, nor the officer themself")
    func fourEyes() throws {
        let officer = try Self.officer([.approver])
        #expect(throws: Refusal(.secondAdministratorMustDiffer)) { try officer.activate(OfficerID("n"), by: Self.first) }
        #expect(throws: Refusal(.secondAdministratorMustDiffer)) { try officer.activate(OfficerID("b"), by: Self.second) }
        #expect(throws: Never.self) { try officer.activate(OfficerID("n"), by: Self.second) }
        #expect(throws: Refusal(.notPermitted)) { try officer.activate(OfficerID("n"), by: Actor(id: OfficerID("c"), roles: [.approver])) }
    }
}

@Suite struct EscalationTests {
    @Test("A task comes up by the days it is overdue, and not before", arguments: [(0, -1), (1, 0), (2, 0), (3, 1), (9, 1), (10, 2), (400, 2)])
    func levels(_ overdue: Int, _ level: Int) throws {
        let due = try #require(Day(2026, 2, 25))
        #expect(EscalationLevel(due: due, on: due.adding(days: overdue))?.rawValue ?? -1 == level)
        #expect(EscalationLevel(due: due, on: due.adding(days: -5)) == nil)
    }
}
