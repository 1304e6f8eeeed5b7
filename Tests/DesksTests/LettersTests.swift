// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Pouch
import Store
import Testing
import Workflow

@Suite struct LettersTests {
    static let subject = TaggedText("Delegation in March", .english)
    static let russian = Actor(id: OfficerID("liaison-ru"), roles: [.liaison])

    static func text(_ words: String) -> TaggedText { TaggedText(words, .english) }

    @Test("A letter is written, arrives, is taken note of in a role, is replied to and translated; each side sees how far it has come")
    func journey() async throws {
        let offices = try await TwoOffices.make()
        let (here, there) = (LettersDesk(offices.iraq), LettersDesk(offices.russia))
        let id = try await here.write(to: .russia, subject: Self.subject, text: Self.text("When do you come?"), isUrgent: true, by: TwoOffices.liaison)
        let waiting = try #require(try await here.thread(id, by: TwoOffices.auditor).deliveries.values.first)
        #expect(waiting.stored == nil && waiting.opened == nil)
        try await offices.carry()
        #expect(try await here.thread(id, by: TwoOffices.liaison).deliveries.values.first?.opened != nil)
        #expect(TasksDesk(offices.russia).tasks(of: Self.russian).map(\.verb) == [.readUrgentLetter])
        let arrived = try await there.thread(id, by: Self.russian).record
        #expect(arrived.subject == Self.subject && arrived.letters.map(\.isOurs) == [false] && arrived.letters.first?.by == nil)
        try await there.translate(
            try #require(arrived.letters.first?.entry), of: id, Translation(text: TaggedText("Когда вы приедете?", .russian), translator: "I. Volkova"), by: Self.russian)
        try await there.reply(to: id, text: Self.text("On Monday."), isUrgent: false, by: Self.russian)
        #expect(TasksDesk(offices.russia).tasks(of: Self.russian).isEmpty)
        try await offices.carry()
        let back = try await here.thread(id, by: TwoOffices.liaison)
        #expect(back.record.letters.map(\.isOurs) == [true, false])
        #expect(back.deliveries.values.first?.takenUp?.word == "liaison", "the reply takes note")
        #expect(TasksDesk(offices.iraq).tasks(of: TwoOffices.liaison).map(\.verb) == [.readLetter])
        try await here.note(id, by: TwoOffices.liaison)
        #expect(TasksDesk(offices.iraq).tasks(of: TwoOffices.liaison).isEmpty)
        await #expect(throws: Refusal(.notPossibleNow)) { try await here.note(id, by: TwoOffices.liaison) }
    }

    @Test("Nothing of who wrote it crosses: the envelope holds neither the officer's name nor the translation")
    func leastDisclosure() async throws {
        let offices = try await TwoOffices.make()
        let writer = Actor(id: OfficerID("canary-officer"), roles: [.caseOfficer])
        try await LettersDesk(offices.iraq).write(to: .russia, subject: Self.subject, text: Self.text("Hello"), isUrgent: false, by: writer)
        let envelope = try Envelope(try #require(try await TwoOffices.waiting(offices.iraq, for: offices.russia).first))
        let opened = String(decoding: try envelope.open(with: offices.russia.keys), as: UTF8.self)
        #expect(opened.contains("Hello") && !opened.contains("canary"))
    }

    @Test("Without subject, text, right or a known case a letter is refused and nothing leaves", arguments: 0..<5)
    func refused(_ number: Int) async throws {
        let offices = try await TwoOffices.make()
        let desk = LettersDesk(offices.iraq)
        let person = CaseReference.draw { UInt64.random(in: .min ... .max) }
        let cases: [(Refusal.Code, subject: String, text: String, about: CaseReference?, Actor)] = [
            (.fieldMissing, "", "x", nil, TwoOffices.liaison), (.fieldMissing, "x", "", nil, TwoOffices.liaison),
            (.fieldTooLong, "x", String(repeating: "ж", count: 40_000), nil, TwoOffices.liaison), (.notPermitted, "x", "x", nil, TwoOffices.registrar),
            (.notFound, "x", "x", person, TwoOffices.liaison),
        ]
        let (code, subject, text, about, actor) = cases[number]
        await #expect(throws: Refusal(code)) {
            try await desk.write(to: .russia, about: about, subject: Self.text(subject), text: Self.text(text), isUrgent: false, by: actor)
        }
        #expect(try await TwoOffices.waiting(offices.iraq, for: offices.russia).isEmpty)
        #expect(try desk.list(by: TwoOffices.liaison).isEmpty)
    }

    @Test("A letter about a case goes both ways while both states know the case, and not about somebody who is held from disclosure")
    func aboutACase() async throws {
        let (offices, _, people) = try await ExchangeTests.registered()
        let person = try #require(people["1"])
        let here = LettersDesk(offices.iraq)
        let id = try await here.write(to: .russia, about: person, subject: Self.subject, text: Self.text("See the scar."), isUrgent: false, by: TwoOffices.liaison)
        try await offices.carry()
        #expect(try await LettersDesk(offices.russia).thread(id, by: Self.russian).record.about == person)
        try await LettersDesk(offices.russia).reply(to: id, text: Self.text("Thank you."), isUrgent: false, by: Self.russian)
        try await FilesDesk(offices.iraq).hold(person, for: .courtOrder, note: nil, by: TwoOffices.caseOfficer)
        await #expect(throws: Refusal(.personHeldFromDisclosure)) {
            try await here.reply(to: id, text: Self.text("More."), isUrgent: false, by: TwoOffices.liaison)
        }
    }

    @Test("Another state's correspondence cannot be entered, and a letter that came is not taken twice under another envelope")
    func foreign() async throws {
        let offices = try await TwoOffices.make()
        let id = try await LettersDesk(offices.iraq).write(to: .russia, subject: Self.subject, text: Self.text("One"), isUrgent: false, by: TwoOffices.liaison)
        try await offices.carry()
        let record = try await offices.russia.journal.read { try $0.load(Correspondence.self, id) }
        let first = try #require(record.letters.first?.letter)
        #expect(!record.mayArrive(first, from: .iraq), "the same letter again")
        let reply = Letter(thread: id, id: "2", about: nil, subject: nil, text: Self.text("Two"), isUrgent: false)
        #expect(record.mayArrive(reply, from: .iraq))
        #expect(!record.mayArrive(reply, from: try #require(StateCode("KZ"))))
        #expect(!Correspondence().mayArrive(reply, from: .iraq), "a reply to nothing")
    }

    @Test("A letter that nobody takes in time is told of with its cause, in its own place and as a task")
    func lost() async throws {
        let offices = try await TwoOffices.make()
        let desk = LettersDesk(offices.iraq)
        let id = try await desk.write(to: .russia, subject: Self.subject, text: Self.text("One"), isUrgent: false, by: TwoOffices.liaison)
        offices.pass(days: 31)
        try await ChannelDesk(offices.iraq).sweep()
        #expect(try await desk.thread(id, by: TwoOffices.liaison).record.letters.map(\.undelivered) == ["expired"])
        #expect(TasksDesk(offices.iraq).tasks(of: TwoOffices.liaison).map(\.verb).contains(.letterLost))
    }
}
