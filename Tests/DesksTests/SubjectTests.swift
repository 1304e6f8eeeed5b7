// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Pouch
import Store
import Testing
import Workflow

@Suite struct SubjectAccessTests {
    private static let words = TaggedText("canary-subject", .english)

    @Test("The person is given everything of file, safeguards and law, and what was told abroad; no officer is named, and that it was given is kept with its hash")
    func package() async throws {
        let (offices, _, people) = try await ExchangeTests.registered()
        let one = try #require(people["1"])
        try await ExchangeTests.answer(offices, one)
        try await makeReady(one, at: offices.iraq)
        try await SafeguardsDesk(offices.iraq).perform(.hold(.trial, authority: "Karkh", note: Self.words), on: one, by: court)
        try await LettersDesk(offices.iraq).write(to: .russia, about: one, subject: Self.words, text: TaggedText("between states", .english), isUrgent: false, by: TwoOffices.caseOfficer)
        let desk = SubjectDesk(offices.iraq)
        let request = try await desk.receive(for: one, on: offices.iraq.today, from: .counsel, by: TwoOffices.registrar)
        let task = try #require(TasksDesk(offices.iraq).tasks(of: safeguards).first { $0.verb == .answerSubject })
        #expect(task.due == offices.iraq.today.adding(days: 30) && task.title == one.text)
        await #expect(throws: Refusal(.notPermitted)) { try await desk.package(of: one, withholding: [], by: TwoOffices.registrar) }
        await #expect(throws: Refusal(.notPermitted)) { try await desk.package(of: one, withholding: [], by: TwoOffices.verifier("a")) }

        let package = try await desk.package(of: one, withholding: [], by: safeguards)
        #expect(package.told.map(\.what) == [.request, .letter] && package.told.allSatisfy { $0.to == .russia })
        #expect(package.told.first?.fields.contains(.names) == true)
        let json = String(decoding: try package.json, as: UTF8.self)
        for part in ["رمضان محمدوف", "nationalityAnswered", "medicalFitness", "Karkh", "canary-subject", "1991-03-14"] { #expect(json.contains(part), "\(part)") }
        for officer in ["assessor", "registrar", "approver", "between states"] { #expect(!json.contains("\"\(officer)"), "\(officer)") }
        #expect(try await desk.package(of: one, withholding: [], by: safeguards).json == package.json, "the same package is the same bytes")
        let entry = try #require(package.events.first { $0.text == Self.words }).entry
        try await desk.give(request, of: one, withholding: [entry], by: safeguards)
        let given = try #require(try await desk.record(of: one, by: safeguards).record.requests.first)
        #expect(given.givenOn == offices.iraq.today && given.sha256?.count == 64)
        #expect(!String(decoding: try await desk.package(of: one, withholding: [entry], by: safeguards).json, as: UTF8.self).contains("canary-subject"))
        #expect(!TasksDesk(offices.iraq).tasks(of: safeguards).contains { $0.verb == .answerSubject })

        try await offices.iraq.reads.flush()
        let reads = try await offices.iraq.journal.read { try $0.texts(of: .reads) }.map { String(decoding: $0.1, as: UTF8.self) }
        #expect(reads.contains { $0.contains("package of \(one)") })
    }

    @Test("The state that was asked gives its verification, without what officers thought before they decided")
    func theOtherSide() async throws {
        let (offices, _, people) = try await ExchangeTests.registered()
        let one = try #require(people["1"])
        try await ExchangeTests.answer(offices, one)
        let desk = SubjectDesk(offices.russia)
        await #expect(throws: Refusal(.notPermitted)) { try await desk.package(of: one, withholding: [], by: safeguards) }
        let package = try await desk.package(of: one, withholding: [], by: TwoOffices.verifier("c"))
        #expect(package.state == .russia && package.withheld.contains(.officersOpinions))
        #expect(package.told.map(\.what) == [.answer] && package.told.first?.to == .iraq)
        let json = String(decoding: try package.json, as: UTF8.self)
        #expect(json.contains("confirmed") && !json.contains("reasons"), "an officer's note is not in it")
    }
}
