// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Testing
import Workflow

/// What random histories found, each in one sentence.
@Suite struct AskedAnewTests {
    private static func claim(_ request: String) -> NationalityVerificationFact {
        .claimed(request: request, from: .iraq, person: DisclosedPerson(file(person()), reference(1), for: .nationalityVerification))
    }

    private static func sent() throws -> RepatriationRequest {
        var request = try RequestTests.submitted()
        request.happen([.personAdded(reference(6)), .approved, .dispatched(note: "IQ/1")], by: "second")
        return request
    }

    @Test("Word that a request was received, registered or recalled does not bring it back once it is withdrawn") func withdrawn() throws {
        var request = try Self.sent()
        request.happen([.withdrawn(reason: .basisChanged, note: nil)], by: "second")
        for fact in [.received(at: now), .registered(number: "RU/1"), .answerRecalled(reference(5), number: 1), .amendmentReceived(at: now)] as [RepatriationRequestFact] {
            request.happen([fact])
            #expect(request.state == .withdrawn)
        }
    }

    @Test("A receipt that comes after the answers sets nothing back, and an answer to some does not end what is missing of the others") func late() throws {
        let answer = NationalityAnswer(outcome: .confirmed, tier: .proof, reason: .documentsProve, decidedOn: today)
        var request = try Self.sent()
        request.happen([.registered(number: "RU/1"), .received(at: now)])
        #expect(request.state == .underVerification)
        request.happen([.returnedIncomplete(at: now, gaps: [RequestGap(person: reference(5), code: .birthMissing, note: nil)]), .answered(person: reference(6), answer: answer)])
        #expect(request.state == .returnedIncomplete && request.clock.isPaused)
        #expect(throws: Never.self) { try request.amend(TaggedText("here", .english), by: RequestTests.approver) }
    }

    @Test("Of somebody who was taken back nothing more is sent, whatever was missing of them") func amending() throws {
        var request = try Self.sent()
        request.happen([.received(at: now), .returnedIncomplete(at: now, gaps: [5, 6].map { RequestGap(person: reference($0), code: .birthMissing, note: nil) })])
        request.happen([.personWithdrawn(reference(5), reason: .noLongerHeld)], by: "second")
        guard case .amended(_, let people) = try request.amend(TaggedText("here", .english), by: RequestTests.approver) else { return }
        #expect(people == [reference(6)])
    }

    @Test("Who looked at somebody under an earlier request neither sees the first finding under the next, nor lends it a third's entry in the register") func blind() throws {
        var verification = AnswerTests.claimed()
        let other = VerificationTests.finding(.confirmed, .registerEntryMatches, registered: "8")
        verification.happen(try verification.propose(AnswerTests.finding, by: officer("a", .verificationOfficer), under: agreement), by: "a")
        verification.happen(try verification.answerSecond(other, by: officer("b", .verificationOfficer), under: agreement, on: today), by: "b")
        verification.happen(try verification.settle(other, by: officer("c", .verificationOfficer), under: agreement, on: today), by: "c")
        verification.happen([.withdrawn(reason: .enteredInError), Self.claim("q2")])
        verification.happen(try verification.propose(AnswerTests.finding, by: officer("d", .verificationOfficer), under: agreement), by: "d")
        #expect(!verification.mayCompare(OfficerID("a")))
        verification.happen(try verification.answerSecond(AnswerTests.finding, by: officer("a", .verificationOfficer), under: agreement, on: today), by: "a")
        #expect(verification.registered == "7" && verification.answer?.number == 1 && verification.earlierRounds.count == 1)
    }

    @Test("An answer to an earlier request carries nothing once the person is asked for anew, whether it came before or comes after") func oldAnswer() throws {
        var held = FourLights.file()
        #expect(held.reliance.holds)
        let answer = try #require(held.answer)
        held.happen([.withdrawnFromRequest(request: "q", reason: .enteredInError), .putIntoRequest(request: "q2", of: .russia)])
        #expect(!held.reliance.holds)
        held.happen([.nationalityAnswered(request: "q", answer: answer)])
        #expect(held.answer == nil)
        held.happen([.nationalityAnswered(request: "q2", answer: answer), .answerRecalled(request: "q", number: 1, reason: .newFacts, note: nil)])
        #expect(held.reliance.holds)
    }
}
