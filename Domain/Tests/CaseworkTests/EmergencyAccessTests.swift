// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Testing
import Workflow

private func words(_ text: String) -> TaggedText { TaggedText(text, .english) }

@Suite struct EmergencyAccessTests {
    static let asker = officer("t", .transferOfficer)
    static let granter = officer("s", .safeguardsOfficer)

    static func asked(_ scope: AccessScope = .grounds) throws -> EmergencyAccess {
        var record = EmergencyAccess()
        record.happen([try record.ask("x", for: scope, reason: words("taken ill on the way"), by: asker, at: now)], by: "t")
        return record
    }

    static func granted() throws -> EmergencyAccess {
        var record = try asked()
        record.happen([try record.grant("x", by: granter, at: now)], by: "s")
        return record
    }

    @Test("It lends a right to read and no other", arguments: AccessScope.allCases) func readsOnly(_ scope: AccessScope) {
        #expect(scope.permission.rawValue.hasSuffix(":read"))
        let granters = Permission.accessGrant.roles.intersection(scope.permission.roles)
        #expect(!granters.isEmpty, "somebody can grant it")
    }

    @Test("Whoever gives no reason, or may read it anyway, is refused; an auditor and an administrator never ask") func asking() {
        let record = EmergencyAccess()
        #expect(throws: Refusal(.reasonMissing)) { try record.ask("x", for: .grounds, reason: words(""), by: Self.asker, at: now) }
        #expect(throws: Refusal(.accessNotNeeded)) { try record.ask("x", for: .file, reason: words("r"), by: Self.asker, at: now) }
        let token = Actor(id: OfficerID("t"), roles: [.transferOfficer], rights: [.accessAsk])
        #expect(throws: Refusal(.accessNotNeeded)) { try record.ask("x", for: .file, reason: words("r"), by: token, at: now) }
        for role in [Role.auditor, .administrator] {
            #expect(throws: Refusal(.notPermitted)) { try record.ask("x", for: .verification, reason: words("r"), by: officer("a", role), at: now) }
        }
    }

    @Test("Nothing is read until a second officer, who may read it themself, has granted it") func granting() throws {
        let record = try Self.asked()
        #expect(throws: Refusal(.accessNotOpen)) { try record.open(.grounds, by: Self.asker, at: now) }
        #expect(throws: Refusal(.accessNeedsAnother)) { try record.grant("x", by: officer("t", .safeguardsOfficer), at: now) }
        #expect(throws: Refusal(.notPermitted)) { try record.grant("x", by: officer("p", .approver), at: now) }
        #expect(throws: Refusal(.notPermitted)) { try record.grant("x", by: officer("c", .caseOfficer), at: now) }
        #expect(throws: Never.self) { try record.grant("x", by: Self.granter, at: now) }
        #expect(throws: Refusal(.notPossibleNow)) { try record.grant("x", by: Self.granter, at: now.adding(seconds: 24 * 3600)) }
    }

    @Test("It is for the officer who asked, for what was asked, for four hours, and ends by the clock or before") func ends() throws {
        var record = try Self.granted()
        let last = now.adding(seconds: 4 * 3600 - 1)
        #expect(throws: Never.self) { try record.open(.grounds, by: Self.asker, at: last) }
        #expect(throws: Refusal(.accessNotOpen)) { try record.open(.grounds, by: Self.asker, at: last.adding(seconds: 1)) }
        #expect(throws: Refusal(.accessNotOpen)) { try record.open(.legal, by: Self.asker, at: now) }
        #expect(throws: Refusal(.accessNotOpen)) { try record.open(.grounds, by: officer("u", .transferOfficer), at: now) }
        #expect(throws: Refusal(.notPossibleNow)) { try record.ask("y", for: .grounds, reason: words("again"), by: Self.asker, at: now) }
        record.happen([try record.end("x", by: Self.granter, at: now)], by: "s")
        #expect(throws: Refusal(.accessNotOpen)) { try record.open(.grounds, by: Self.asker, at: now) }
        #expect(throws: Never.self) { try record.ask("y", for: .grounds, reason: words("again"), by: Self.asker, at: now) }
    }

    @Test("A third officer takes note of it, and every reading is kept") func noting() throws {
        var record = try Self.granted()
        record.happen([try record.open(.grounds, by: Self.asker, at: now).fact], by: "t")
        record.happen([try record.open(.grounds, by: Self.asker, at: now).fact], by: "t")
        #expect(record.accesses.first?.opened.count == 2)
        #expect(throws: Refusal(.accessNeedsAnother)) { try record.note("x", by: Self.granter) }
        record.happen([try record.note("x", by: officer("p", .approver))], by: "p")
        #expect(throws: Refusal(.notPossibleNow)) { try record.note("x", by: officer("q", .approver)) }
    }

    @Test("What is declined stays closed") func declined() throws {
        var record = try Self.asked()
        #expect(throws: Refusal(.reasonMissing)) { try record.decline("x", reason: words(""), by: Self.granter, at: now) }
        record.happen([try record.decline("x", reason: words("call the doctor"), by: Self.granter, at: now)], by: "s")
        #expect(throws: Refusal(.notPossibleNow)) { try record.grant("x", by: Self.granter, at: now) }
        #expect(throws: Refusal(.accessNotOpen)) { try record.open(.grounds, by: Self.asker, at: now) }
    }
}
