// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Testing
import Workflow

private func words(_ text: String) -> TaggedText { TaggedText(text, .english) }
private let caseOfficer = officer("c", .caseOfficer)
private let approver = officer("ap", .approver)

@Suite struct CustodyTests {
    static let report = DeathReport(on: today, place: words("Nasiriyah"))

    static func dead() throws -> DetentionFile {
        var held = FourLights.file()
        held.happen([try held.record(report, toldUnder: "q", today: today, by: caseOfficer)], by: "c")
        return held
    }

    @Test("A file with an outcome is closed: no request, no preparation, no manifest, no second outcome", arguments: CustodyOutcome.allCases)
    func closed(_ outcome: CustodyOutcome) throws {
        var held = FourLights.file()
        held.happen([.preparationBegun(.transfer), .custody(.ended(outcome, on: today, note: nil))])
        #expect(held.preparations == [.transfer: false] && held.windowFrom == nil)
        #expect(throws: Refusal(.personClosed)) { try held.checkCanBeRequested(of: .russia, on: today) }
        #expect(throws: Refusal(.personClosed)) { try held.begin(.transfer, by: caseOfficer) }
        #expect(throws: Refusal(.personClosed)) { try held.putOnManifest("o", of: reference(1)) }
        #expect(throws: Refusal(.personClosed)) { try held.record(.released, on: today, today: today, note: nil, by: caseOfficer) }
        #expect(throws: Refusal(.personClosed)) { try held.record(Self.report, toldUnder: "q", today: today, by: caseOfficer) }
    }

    @Test("What a handover or a death comes to is not recorded by hand") func byHand() throws {
        for outcome in CustodyOutcome.allCases {
            let isByHand = [.released, .escaped, .convictedServing, .transferredWithinHost].contains(outcome)
            let recorded = try? FourLights.file().record(outcome, on: today, today: today, note: nil, by: caseOfficer)
            #expect((recorded != nil) == isByHand, "\(outcome)")
        }
        #expect(throws: Refusal(.dayInFuture)) { try FourLights.file().record(.released, on: today.adding(days: 1), today: today, note: nil, by: caseOfficer) }
    }

    @Test("A person is on one running journey at a time") func oneJourney() throws {
        var held = FourLights.file()
        held.happen([try held.putOnManifest("o", of: reference(1))])
        #expect(throws: Refusal(.personOnManifest)) { try held.putOnManifest("p", of: reference(1)) }
        held.happen([.custody(.leftManifest(operation: "p"))])
        #expect(held.custody.operation == "o", "another journey's end is not this one's")
        held.happen([.custody(.leftManifest(operation: "o"))])
        #expect(throws: Never.self) { try held.putOnManifest("p", of: reference(1)) }
    }

    @Test("A death is recorded with its day and place; a cause only as certified, and by whom; what is owed is ticked off one by one") func death() throws {
        let held = FourLights.file()
        #expect(throws: Refusal(.fieldMissing)) { try held.record(DeathReport(on: today, place: words("")), toldUnder: "q", today: today, by: caseOfficer) }
        let uncertified = DeathReport(on: today, place: words("x"), certifiedCause: words("natural"))
        #expect(throws: Refusal(.fieldMissing)) { try held.record(uncertified, toldUnder: "q", today: today, by: caseOfficer) }
        #expect(throws: Refusal(.dayInFuture)) { try held.record(DeathReport(on: today.adding(days: 1), place: words("x")), toldUnder: "q", today: today, by: caseOfficer) }
        var dead = try Self.dead()
        #expect(dead.custody.openMatters == [.remains, .effects, .certificate, .inquiry], "the channel has told the other state")
        #expect(throws: Refusal(.reasonMissing)) { try dead.done(.remains, how: words(""), by: caseOfficer) }
        for matter in dead.custody.openMatters { dead.happen([try dead.done(matter, how: words("done"), by: caseOfficer)], by: "c") }
        #expect(dead.custody.openMatters.isEmpty)
        #expect(throws: Refusal(.notPossibleNow)) { try dead.done(.remains, how: words("again"), by: caseOfficer) }
        var untold = FourLights.file()
        untold.happen([try untold.record(Self.report, toldUnder: nil, today: today, by: caseOfficer)], by: "c")
        #expect(untold.custody.openMatters.contains(.consularNotification))
    }

    @Test("What comes late about a closed person is kept and changes nothing, and an officer reads it") func late() throws {
        var dead = try Self.dead()
        let before = dead.answer
        let answer = NationalityAnswer(number: 2, outcome: .notNational, tier: .proof, reason: .documentsFalse, decidedOn: today)
        dead.happen([.heardLate(.nationalityAnswered(request: "q", answer: answer)), .heardLate(.answerRecalled(request: "q", number: 1, reason: .wrongPerson, note: nil))])
        #expect(dead.answer == before && !dead.isAnswerRecalled && !dead.isAnswerUnacknowledged && dead.custody.outcome == .deceased)
        #expect(dead.custody.lateNews == 2 && dead.timeline.count { if case .heardLate = $0.fact { true } else { false } } == 2)
        dead.happen([try dead.noteLateNews(by: caseOfficer)], by: "c")
        #expect(throws: Refusal(.notPossibleNow)) { try dead.noteLateNews(by: caseOfficer) }
    }

    @Test("An outcome that was recorded wrongly is corrected by two officers with a reason; one of a handover is not one side's to correct") func correcting() throws {
        var dead = try Self.dead()
        #expect(throws: Refusal(.reasonMissing)) { try dead.proposeCorrection(words(""), by: caseOfficer) }
        dead.happen([try dead.proposeCorrection(words("another of that name"), by: caseOfficer)], by: "c")
        #expect(throws: Refusal(.secondOfficerMustDiffer)) { try dead.confirmCorrection(words("yes"), by: caseOfficer) }
        #expect(dead.custody.isClosed)
        dead.happen([try dead.confirmCorrection(words("yes"), by: approver)], by: "ap")
        #expect(!dead.custody.isClosed && dead.custody.death == nil && dead.custody.openMatters.isEmpty)
        var home = FourLights.file()
        home.happen([.custody(.ended(.repatriated, on: today, note: nil))])
        #expect(throws: Refusal(.notPossibleNow)) { try home.proposeCorrection(words("x"), by: caseOfficer) }
        home.happen([.custody(.takenBack(on: today, wrongfulReturn: "w"))])
        #expect(!home.custody.isClosed)
    }

    @Test("A death closes what the request still owes of the person, before it has gone and after; what was answered stays answered") func clocks() {
        let (one, two) = (reference(1), reference(2))
        var request = RepatriationRequest()
        request.happen([.drafted(requesting: .iraq, requested: .russia, profile: "p"), .personAdded(one), .personAdded(two), .submitted])
        #expect(request.closeOut(one, .deceased) == .personRemoved(one))
        request.happen([.personRemoved(two)])
        #expect(request.closeOut(one, .deceased) == .withdrawn(reason: .deceased, note: nil), "nobody is left to ask for")
        request.happen([.personAdded(two), .approved, .dispatched(note: "IQ/1"), .received(at: now)])
        let answer = NationalityAnswer(outcome: .confirmed, tier: .proof, reason: .documentsProve, decidedOn: today)
        request.happen([.answered(person: two, answer: answer)])
        #expect(request.closeOut(two, .deceased) == nil && request.closeOut(one, .deceased) == .personWithdrawn(one, reason: .deceased))
        request.happen([.personWithdrawn(one, reason: .deceased)])
        #expect(request.state == .answered && request.unanswered.isEmpty && request.closeOut(one, .deceased) == nil)
        var alone = RepatriationRequest()
        alone.happen([.drafted(requesting: .iraq, requested: .russia, profile: "p"), .personAdded(one), .dispatched(note: "IQ/2"), .received(at: now), .personWithdrawn(one, reason: .deceased)])
        #expect(alone.state == .withdrawn)
        alone.happen([.answered(person: one, answer: answer)])
        #expect(alone.state == .withdrawn, "a late answer raises nothing from the dead")
    }

    @Test("At the state of nationality the verification of somebody who died is closed, not erased, and stands again if that was wrong") func verification() throws {
        var verification = try AnswerTests.decided()
        verification.happen([.whereabouts(.died(Self.report))])
        #expect(verification.state == .closed && verification.answer != nil && !verification.reliance.holds && verification.person != nil)
        #expect(NationalityVerification.transitions.steps(from: .closed, by: officer("a", .verificationOfficer)).isEmpty)
        verification.happen([.heardLate(.contested(number: 1, ground: .newEvidence, note: nil))])
        #expect(verification.state == .closed)
        verification.happen([.whereabouts(.deathCorrected)])
        #expect(verification.state == .decided && verification.death == nil)
        verification.happen([.whereabouts(.died(Self.report)), .withdrawn(reason: .deceased), .whereabouts(.deathCorrected)])
        #expect(verification.state == .withdrawn, "what the request no longer asks for is not asked for again by itself")
    }

    @Test("Nothing more is prepared for somebody who is home, until they are taken back") func home() throws {
        var verification = try AnswerTests.decided()
        verification.happen([.whereabouts(.received(operation: "o", on: today))])
        #expect(throws: Refusal(.personClosed)) { try verification.begin(.travelDocument, by: officer("a", .verificationOfficer)) }
        verification.happen([.whereabouts(.takenBack(on: today))])
        #expect(throws: Never.self) { try verification.begin(.travelDocument, by: officer("a", .verificationOfficer)) }
    }

    @Test("The window runs from the answer, and anew from the day on which the obstacle was named") func window() throws {
        var held = FourLights.file()
        #expect(held.windowFrom == today)
        #expect(throws: Refusal(.nationalityNotConfirmed)) { try FourLights.file(confirmed: false).name(.health, on: today, note: nil, by: caseOfficer) }
        held.happen([try held.name(.judicialHold, on: today.adding(days: 80), note: nil, by: caseOfficer)], by: "c")
        #expect(held.windowFrom == today.adding(days: 80) && held.custody.obstacle == .judicialHold)
    }

    @Test("What became of a person under one file became of them under every file that is theirs") func merged() {
        var (own, other) = (FourLights.file(), FourLights.file())
        other.happen([.custody(.ended(.released, on: today, note: nil)), .heardLate(.requestReceived(request: "q"))])
        own.happen([.custody(.putOnManifest(operation: "o"))])
        let joint = own.joined(with: [other])
        #expect(joint.custody.outcome == .released && joint.custody.operation == "o" && joint.custody.lateNews == 1)
    }
}
