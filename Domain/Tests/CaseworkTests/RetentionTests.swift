// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Testing
import Workflow

private func words(_ text: String) -> TaggedText { TaggedText(text, .english) }

@Suite struct RetentionTests {
    static let closed = Closure(on: today.adding(years: -5), kind: .detentionFile)
    static let registrar = officer("r", .registrar)
    static let approver = officer("p", .approver)
    static let court = officer("j", .judicialOfficer)

    static func proposed(_ reason: ErasureReason = .retentionEnded) -> RetentionRecord {
        var record = RetentionRecord()
        record.happen([.erasureProposed(reason)], by: "r")
        return record
    }

    @Test("Erasure is proposed on the last day of the schedule and not before; an open case is erased by a court's order only", arguments: ErasureReason.allCases)
    func due(_ reason: ErasureReason) {
        let record = RetentionRecord()
        func propose(_ closure: Closure?) throws(Refusal) { _ = try record.proposeErasure(reason, closure: closure, on: today, by: Self.registrar) }
        #expect(throws: Never.self) { try propose(Self.closed) }
        let tomorrow = Closure(on: Self.closed.on.adding(days: 1), kind: .detentionFile)
        let dead = Closure(on: today.adding(years: -50), kind: .deathInCustody)
        switch reason {
        case .retentionEnded:
            #expect(throws: Refusal(.retentionNotOver)) { try propose(tomorrow) }
            #expect(throws: Refusal(.retentionNotOver)) { try propose(dead) }
            #expect(throws: Refusal(.caseNotClosed)) { try propose(nil) }
        case .subjectsRequest:
            #expect(throws: Never.self) { try propose(tomorrow) }
            #expect(throws: Refusal(.retentionNotOver)) { try propose(dead) }
            #expect(throws: Refusal(.caseNotClosed)) { try propose(nil) }
        case .courtOrder: for closure in [tomorrow, dead, nil] { #expect(throws: Never.self) { try propose(closure) } }
        }
    }

    @Test("It takes two people, of the roles that may") func twoOfficers() throws {
        let record = Self.proposed()
        let both = officer("r", .registrar, .approver)
        #expect(throws: Refusal(.eraserMustDiffer)) { try record.confirmErasure(closure: Self.closed, on: today, by: both) }
        for role in Role.allCases where role != .approver && role != .judicialOfficer {
            #expect(throws: Refusal(.notPermitted)) { try record.confirmErasure(closure: Self.closed, on: today, by: officer("x", role)) }
        }
        #expect(try record.confirmErasure(closure: Self.closed, on: today, by: Self.approver).reason == .retentionEnded)
        #expect(throws: Refusal(.notPossibleNow)) { try RetentionRecord().confirmErasure(closure: Self.closed, on: today, by: Self.approver) }
        #expect(throws: Refusal(.reasonMissing)) { try record.rejectErasure(words(""), by: Self.court) }
        var rejected = record
        rejected.happen([try record.rejectErasure(words("still needed"), by: Self.court)], by: "j")
        #expect(rejected.proposal == nil)
    }

    @Test("Everything is asked again at the confirmation: a case that was opened meanwhile is not erased") func askedAgain() {
        #expect(throws: Refusal(.caseNotClosed)) { try Self.proposed().confirmErasure(closure: nil, on: today, by: Self.approver) }
    }

    @Test("A legal hold stops any erasure, a court's order too, until two people have lifted it; what was proposed before is proposed anew")
    func legalHold() throws {
        var record = Self.proposed()
        #expect(throws: Refusal(.reasonMissing)) { try record.hold("h", reason: words(""), by: Self.court) }
        #expect(throws: Refusal(.notPermitted)) { try record.hold("h", reason: words("inquiry"), by: Self.registrar) }
        record.happen([try record.hold("h", reason: words("inquiry"), by: Self.court)], by: "j")
        #expect(record.proposal == nil)
        for reason in ErasureReason.allCases {
            #expect(throws: Refusal(.legalHoldActive)) { try record.proposeErasure(reason, closure: Self.closed, on: today, by: Self.registrar) }
        }
        #expect(throws: Refusal(.holdNotActive)) { try record.confirmLift("h", reason: words("over"), by: Self.approver) }
        record.happen([try record.proposeLift("h", reason: words("over"), by: Self.court)], by: "j")
        #expect(throws: Refusal(.lifterMustDiffer)) { try record.confirmLift("h", reason: words("over"), by: Self.court) }
        record.happen([try record.confirmLift("h", reason: words("over"), by: Self.approver)], by: "p")
        #expect(record.activeHolds.isEmpty)
        #expect(throws: Never.self) { try record.proposeErasure(.retentionEnded, closure: Self.closed, on: today, by: Self.registrar) }
    }

    @Test("A case is closed when the person is no longer held, or has died; asked for again, it is open") func closures() throws {
        var held = file(person())
        #expect(held.closure == nil)
        held.happen([.putIntoRequest(request: "q", of: .russia), .withdrawnFromRequest(request: "q", reason: .basisChanged)])
        #expect(held.closure == nil)
        held.happen([.putIntoRequest(request: "s", of: .russia), .withdrawnFromRequest(request: "s", reason: .noLongerHeld)])
        let closed = try #require(held.closure)
        #expect(closed.kind == .detentionFile && closed.erasureDue == closed.on.adding(years: 5))
        held.happen([.refused(code: .notFound)])
        #expect(held.closure == closed, "what changes nothing does not open it again")
        held.happen([.putIntoRequest(request: "t", of: .russia)])
        #expect(held.closure == nil)
        held.happen([.withdrawnFromRequest(request: "t", reason: .deceased)])
        #expect(held.closure?.kind == .deathInCustody && held.closure?.erasureDue == nil)
        #expect(closed.together(with: Closure(on: today, kind: .deathInCustody)).kind == .deathInCustody)
    }

    @Test("Every kind has one rule, with where it comes from") func schedule() {
        #expect(RetentionSchedule.rules.map(\.kind) == RetainedKind.allCases)
        #expect(RetentionSchedule.rules.allSatisfy { !$0.source.isEmpty && ($0.years ?? 1) > 0 })
    }
}
