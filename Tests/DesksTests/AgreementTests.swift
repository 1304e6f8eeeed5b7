// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Testing
import Workflow

@Suite struct AgreementTests {
    private static let sound = """
        id: xx-test
        version: 1
        requesting: IQ
        requested: RU
        basis: a test
        rules:
          reply: {days: 25, source: "Art. 1", verified: true}
        evidence:
          passport: {tier: proof, source: "Art. 2"}
        papers:
          readmission:
            - {paper: expulsionOrder, source: "Art. 3"}
        """

    private func load(_ files: [String: String]) throws -> Agreements {
        let folder = FileManager.default.temporaryDirectory.appending(path: "agreements-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
        return try Agreements.load(folder: folder)
    }

    @Test("Every ground is covered between Iraq and Russia, and every rule says where it comes from") func shipped() throws {
        let agreements = try Agreements.load()
        let covered = agreements.between(requesting: .iraq, requested: .russia).flatMap(\.covers)
        #expect(Set(covered) == Set(LegalBasis.allCases) && covered.count == LegalBasis.allCases.count)
        for agreement in agreements.profiles {
            #expect(agreement.onExpiry == .escalate, "silence is consent nowhere")
            #expect(agreement.rules.values.allSatisfy { !$0.source.isEmpty } && agreement.papers.values.joined().allSatisfy { !$0.source.isEmpty })
            #expect(agreement.calendars.count == 2)
        }
    }

    @Test("The readmission template has the times of its text") func template() throws {
        let agreement = try #require(try Agreements.load().profile(named: "iq-ru-readmission/1"))
        #expect(agreement.span(.reply) == .days(25) && agreement.span(.replyExtended) == .days(60) && agreement.span(.journey) == .days(90))
        #expect(agreement.span(.journeyNotice) == .workingDays(5) && agreement.span(.travelDocument) == .days(30) && agreement.span(.takeBack) == .months(1))
        #expect(agreement.tier(of: .expiredPassport) == .proof && agreement.tier(of: .documentCopy) == .rebuttable && agreement.tier(of: .language) == .indication)
        #expect(agreement.unverified > 0, "what was not seen in the text is said to be so")
    }

    @Test("The treaty of 1973 and Article 105 count no days: an officer asks again") func noDays() throws {
        let agreements = try Agreements.load()
        for name in ["iq-ru-legal-assistance-1973/1", "de-iq-partnership/1"] {
            let agreement = try #require(agreements.profile(named: name))
            #expect(!agreement.isReplyAgreed && agreement.replyDue(receivedAt: Moment(milliseconds: 0)) != nil)
        }
    }

    @Test("How long findings stand is set for every check") func policy() throws {
        let policy = try Agreements.load().safeguards
        let day = Day(number: 20_000)
        #expect(SafeguardCheck.allCases.allSatisfy { policy.lastDay(of: $0, foundOn: day) > day })
        #expect(policy.lastDay(of: .medicalFitness, foundOn: day) == day.adding(days: 14) && policy.earliestJourney(toldOn: day) == day.adding(days: 7))
    }

    @Test("A ministry's own agreement goes beside ours, and its calendar before ours") func own() throws {
        let calendars = """
            - {state: IQ, weekend: [5, 6], utcOffsetHours: 3, source: "announced", holidays: [2026-05-26]}
            """
        let agreements = try load(["mine.yaml": Self.sound, "calendars.yaml": calendars])
        let mine = try #require(agreements.profile(named: "xx-test/1"))
        #expect(mine.calendar(of: .iraq)?.isWorking(try #require(Day(2026, 5, 26))) == false)
        #expect(mine.span(.observationStale) == .days(30), "what it does not speak of is as the two offices do it")
        #expect(agreements.digests["xx-test/1"]?.count == 16)
    }

    @Test("A new version stands beside the old one, which cases still rest on; a version is not written twice") func versions() throws {
        let second = Self.sound.replacing("version: 1", with: "version: 2").replacing("days: 25", with: "days: 20")
        let agreements = try load(["a.yaml": Self.sound, "b.yaml": second])
        #expect(agreements.profile(named: "xx-test/1")?.span(.reply) == .days(25) && agreements.profile(named: "xx-test/2")?.span(.reply) == .days(20))
        #expect(agreements.between(requesting: .iraq, requested: .russia).filter { $0.id == "xx-test" }.map(\.version) == [2])
        let twice = #expect(throws: AgreementFault.self) { try load(["a.yaml": Self.sound, "b.yaml": Self.sound]) }
        #expect(twice?.file == "b.yaml" && twice?.problem == .versionTaken("xx-test/1"))
    }

    @Test(
        "A fault in a file is named with its place and its cure",
        arguments: [
            ("days: 25", "days: 0", "rules.reply"), ("days: 25", "days: 25, months: 1", "rules.reply"), ("requested: RU", "requested: ZZ", "requested"),
            ("passport:", "passports:", "evidence.passports"), ("version: 1", "version: 0", "version"), ("id: xx-test", "id: XX Test", "id"), ("requesting: IQ", "requesting: FR", "FR"),
            ("paper: expulsionOrder", "papier: expulsionOrder", "papers.readmission.1.paper"), ("tier: proof", "tier: strong", "evidence.passport.tier"),
        ])
    func faults(_ row: (right: String, wrong: String, place: String)) throws {
        do {
            _ = try load(["mine.yaml": Self.sound.replacing(row.right, with: row.wrong)])
            Issue.record("it was taken")
        } catch let fault as AgreementFault {
            #expect(fault.file == "mine.yaml" && fault.place == row.place, "\(fault)")
        }
    }
}
