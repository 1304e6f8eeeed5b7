// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Testing
import Workflow

private func words(_ text: String) -> TaggedText { TaggedText(text, .english) }

@Suite struct SubjectTests {
    static let safeguards = officer("s", .safeguardsOfficer)

    @Test("A request is answered once, within thirty days of the day it came in") func once() throws {
        var record = SubjectRecord()
        #expect(throws: Refusal(.dayInFuture)) { try record.receive("q", on: today.adding(days: 1), from: .person, today: today, by: Self.safeguards) }
        record.happen([try record.receive("q", on: today, from: .counsel, today: today, by: officer("r", .registrar))], by: "r")
        #expect(record.requests.first?.due == today.adding(days: 30))
        #expect(throws: Refusal(.notPermitted)) { try record.give("q", sha256: "h", on: today, by: officer("r", .registrar)) }
        #expect(throws: Refusal(.reasonMissing)) { try record.decline("q", reason: words(""), by: Self.safeguards) }
        record.happen([try record.give("q", sha256: "h", on: today, by: Self.safeguards)], by: "s")
        #expect(record.requests.first?.isOpen == false)
        #expect(throws: Refusal(.notPossibleNow)) { try record.decline("q", reason: words("late"), by: Self.safeguards) }
    }

    static func package() -> SubjectPackage {
        var record = file(person())
        record.happen([.heldFromDisclosure(hold: "h", reason: .familySafety, note: words("their brother")), .refused(code: .notFound)], by: "secret-officer")
        record.happen([.differs(from: reference(9), reason: words("not this one"))], by: "secret-officer")
        var clearance = Clearance()
        clearance.happen([.found(SafeguardAssessment(check: .medicalFitness, finding: .clearWithConditions(words("insulin"))), on: today, until: today)], by: "secret-officer")
        return SubjectPackage(
            reference(5), of: .iraq, on: today, file: record, safeguards: [clearance], legal: [LegalStatus()],
            told: [ToldAbroad(what: .letter, to: .russia, at: now)], emergencies: [])
    }

    @Test("A package gives what happened, and leaves out other people, officers, and what they were refused; it says so") func leavesOut() {
        let package = Self.package()
        let texts = package.events.compactMap(\.text?.text)
        #expect(texts == ["their brother", "insulin"])
        #expect(package.events.allSatisfy { if case .file(.differs) = $0.fact { false } else { true } })
        #expect(package.events.allSatisfy { if case .file(.refused) = $0.fact { false } else { true } })
        #expect(package.withheld == [.officersNames, .otherPeople, .lettersBetweenStates])
    }

    @Test("A text that speaks of somebody else is left out by its entry, and that too is said") func entries() throws {
        let package = Self.package()
        let entry = try #require(package.events.first { $0.text?.text == "their brother" }).entry
        let left = package.without(textsOf: [entry])
        #expect(left.events.count == package.events.count && !left.events.contains { $0.text?.text == "their brother" })
        #expect(left.events.contains { $0.entry == entry && $0.isTextLeftOut })
        #expect(left.withheld.contains(.textsAboutOthers) && !package.withheld.contains(.textsAboutOthers))
        #expect(package.without(textsOf: []) == package && package.without(textsOf: [9999]) == package)
    }
}
