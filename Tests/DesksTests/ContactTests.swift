// SPDX-License-Identifier: Apache-2.0

import Casework
import Crypto
import Desks
import Foundation
import Identity
import Pouch
import Store
import Testing
import Workflow

/// Consular access, interviews and missions over two offices: nobody's officers come to whoever is protected from them or does not want them.
@Suite struct ContactTests {
    static let words = TaggedText("canary-why", .english)
    static let consul = TwoOffices.verifier("a")

    static func inform(_ person: CaseReference, _ wish: ConsularWish = .yes, at office: Office) async throws {
        let information = ConsularInformation(language: "ru", interpreter: nil, on: office.today, wish: wish)
        try await ConsularDesk(office).perform(.inform(information), on: person, by: TwoOffices.caseOfficer)
    }

    static func asked(_ person: CaseReference, _ id: String, _ offices: TwoOffices) async throws {
        let slot = offices.russia.now().adding(seconds: 86_400)
        try await InterviewDesk(offices.russia).tell(.asked(id: id, language: "ce", interpreter: nil, manner: .inPerson, slot: slot), of: person, by: consul)
        try await offices.carry()
    }

    @Test("Without a record that the person was told of their consul the check cannot be found clear") func informed() async throws {
        let offices = try await TwoOffices.make()
        let one = try #require(try await offices.importManifest()["1"])
        func find() async throws {
            try await SafeguardsDesk(offices.iraq).perform(.find(SafeguardAssessment(check: .consularInformation, finding: .clear)), on: one, by: assessor)
        }
        await #expect(throws: Refusal(.consularNotInformed)) { try await find() }
        try await Self.inform(one, .no, at: offices.iraq)
        try await find()
    }

    @Test("The post hears of a person only because they ask, with nothing but the reference and the day; no request is needed") func notified() async throws {
        let offices = try await TwoOffices.make()
        let one = try #require(try await offices.importManifest()["1"])
        let desk = ConsularDesk(offices.iraq)
        await #expect(throws: Refusal(.consularNotInformed)) { try await desk.perform(.notify, on: one, by: TwoOffices.caseOfficer) }
        try await Self.inform(one, .notYetSaid, at: offices.iraq)
        await #expect(throws: Refusal(.consularNotAsked)) { try await desk.perform(.notify, on: one, by: TwoOffices.caseOfficer) }
        try await desk.perform(.say(.yes), on: one, by: TwoOffices.caseOfficer)
        #expect(TasksDesk(offices.iraq).tasks(of: TwoOffices.caseOfficer).map(\.verb).contains(.notifyConsul))
        await #expect(throws: Refusal(.notPermitted)) { try await desk.perform(.notify, on: one, by: TwoOffices.approver) }
        try await desk.perform(.notify, on: one, by: TwoOffices.caseOfficer)
        let envelope = try Envelope(try #require(try await TwoOffices.waiting(offices.iraq, for: offices.russia).first))
        let text = String(decoding: try envelope.open(with: offices.russia.keys), as: UTF8.self)
        #expect(text == "{\"consular\":{\"person\":\"\(one)\",\"word\":{\"contactAsked\":{\"on\":\"\(offices.iraq.today)\"}}}}")
        try await offices.carry()
        #expect(TasksDesk(offices.russia).tasks(of: Self.consul).map(\.verb) == [.hearOfContact])
        try await ConsularDesk(offices.russia).note(one, by: Self.consul)
        #expect(TasksDesk(offices.russia).tasks(of: Self.consul).isEmpty)
        try await LettersDesk(offices.russia).write(to: .iraq, about: one, subject: Self.words, text: Self.words, isUrgent: false, by: Self.consul)
        try await offices.carry()
        #expect(try LettersDesk(offices.iraq).list(by: TwoOffices.liaison).count == 1, "the two speak of the person though there is no request")
    }

    @Test("An agreed interview is called off when the person opposes contact; a new one is refused by itself; with their word changed it can be again")
    func opposed() async throws {
        let (offices, _, people) = try await ExchangeTests.registered()
        let one = try #require(people["1"])
        let (iraq, desk) = (InterviewDesk(offices.iraq), ConsularDesk(offices.iraq))
        try await Self.asked(one, "i", offices)
        try await iraq.answer(.agreed(id: "i", by: .holding), of: one, by: TwoOffices.caseOfficer)
        try await desk.perform(.oppose(since: offices.iraq.today, note: Self.words), on: one, by: TwoOffices.caseOfficer)
        try await offices.carry()
        func interviews() async throws -> [Interview] { try await VerificationDesk(offices.russia).view(one, by: Self.consul).interviews }
        #expect(try await interviews().map(\.declined) == [.personRefuses])
        try await Self.asked(one, "j", offices)
        try await offices.carry()
        #expect(try await interviews().map(\.declined) == [.personRefuses, .personRefuses])
        #expect(try await FilesDesk(offices.iraq).file(one, by: TwoOffices.caseOfficer).interviews.map(\.isOpen) == [false, false])
        await #expect(throws: Refusal(.notPossibleNow)) { try await iraq.answer(.agreed(id: "j", by: .holding), of: one, by: TwoOffices.caseOfficer) }
        try await desk.perform(.withdrawOpposition, on: one, by: TwoOffices.caseOfficer)
        try await Self.asked(one, "k", offices)
        try await iraq.answer(.agreed(id: "k", by: .holding), of: one, by: TwoOffices.caseOfficer)
        try await offices.carry()
        #expect(try await interviews().last?.attempts.last?.isAgreed == true)
    }

    /// What keeps a person from their state's officers, each in its own way.
    enum Shut: String, CaseIterable, Sendable {
        case opposed, held, claims, reported

        func apply(to person: CaseReference, at office: Office) async throws {
            let words = ContactTests.words
            switch self {
            case .opposed: try await ConsularDesk(office).perform(.oppose(since: office.today, note: words), on: person, by: TwoOffices.caseOfficer)
            case .held: try await FilesDesk(office).hold(person, for: .asylumClaim, note: words, by: TwoOffices.caseOfficer)
            case .claims: try await SafeguardsDesk(office).perform(.find(SafeguardAssessment(check: .asylumClaim, finding: .blocked(words))), on: person, by: assessor)
            case .reported: try await SafeguardsDesk(office).perform(.report([.asylumClaim], words), on: person, by: TwoOffices.caseOfficer)
            }
        }
    }

    /// Everything that the other state hears after it was shut, without what differs by chance.
    static func heard(_ shut: Shut) async throws -> [InterstateMessage] {
        let (offices, _, people) = try await ExchangeTests.registered()
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        try await inform(one, at: offices.iraq)
        try await ConsularDesk(offices.iraq).perform(.notify, on: one, by: TwoOffices.caseOfficer)
        try await asked(one, "i", offices)
        try await InterviewDesk(offices.iraq).answer(.agreed(id: "i", by: .holding), of: one, by: TwoOffices.caseOfficer)
        try await offices.carry()
        let before = try await offices.iraq.journal.read { try $0.outgoing(to: offices.russia.keys.nodeID) }.count
        try await shut.apply(to: one, at: offices.iraq)
        try await offices.carry()
        try await asked(one, "j", offices)
        try await offices.carry()
        let today = offices.russia.today
        let mission = try await MissionsDesk(offices.russia).plan(
            to: .iraq, from: today.adding(days: 5), to: today.adding(days: 9), place: TaggedText("p", .english), offices: [TaggedText("o", .english)], language: "ru", interpreter: nil,
            people: [one, two], by: consul)
        try await offices.carry()
        try await MissionsDesk(offices.iraq).accept(mission, by: TwoOffices.approver)
        let waiting = try await TwoOffices.waiting(offices.iraq, for: offices.russia)
        try await offices.carry()
        let after = try await offices.iraq.journal.read { try $0.outgoing(to: offices.russia.keys.nodeID) }.dropFirst(before)
        #expect(try await MissionsDesk(offices.russia).mission(mission, by: consul).leftOut == [one])
        #expect(after.map(\.kind) == ["interview", "consular", "interview", "mission"], "\(shut)")
        await #expect(throws: Refusal(shut == .opposed ? .contactOpposed : .personHeldFromDisclosure)) {
            try await ConsularDesk(offices.iraq).perform(.notify, on: one, by: TwoOffices.caseOfficer)
        }
        let opened = try waiting.map { try JSONDecoder().decode(InterstateMessage.self, from: try Envelope($0).open(with: offices.russia.keys)) }
        let declined = try await VerificationDesk(offices.russia).view(one, by: consul).interviews.map {
            InterstateMessage.interview(request: "", person: two, event: .declined(id: $0.id, reason: $0.declined ?? .notFitForInterview))
        }
        return declined
            + opened.compactMap { message in
                guard case .mission(let word) = message, case .accepted(let slots) = word.event else { return nil }
                return .mission(MissionMessage(mission: "", event: .accepted(slots: slots.map { MissionSlot(person: two, interview: "", slot: Moment(milliseconds: Int64($0.interview.isEmpty ? 1 : 0))) })))
            }
    }

    @Test("Whichever it is that keeps the officers away, the other state hears the same, word for word, and never why") func indistinguishable() async throws {
        var heard: [[String]] = []
        for shut in Shut.allCases { heard.append(try await Self.heard(shut).map { "\($0)".replacing(#/[A-Z0-9]{8}/#, with: "P") }) }
        #expect(Set(heard).count == 1, "\(heard)")
        #expect(heard.first?.isEmpty == false)
    }

    @Test("A mission is answered with other days, moved, accepted, and reported person by person; both records have the interviews") func mission() async throws {
        let (offices, _, people) = try await ExchangeTests.registered()
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        let (russia, iraq) = (MissionsDesk(offices.russia), MissionsDesk(offices.iraq))
        let today = offices.russia.today
        func text(_ words: String) -> TaggedText { TaggedText(words, .russian) }
        await #expect(throws: Refusal(.dayInPast)) {
            try await russia.plan(to: .iraq, from: today, to: today, place: text("p"), offices: [text("o")], language: "ru", interpreter: nil, people: [one], by: Self.consul)
        }
        await #expect(throws: Refusal(.notFound), "nobody whom the state was not asked about") {
            try await russia.plan(
                to: .iraq, from: today.adding(days: 5), to: today.adding(days: 6), place: text("p"), offices: [text("o")], language: "ru", interpreter: nil,
                people: [CaseReference.draw { UInt64.random(in: .min ... .max) }], by: Self.consul)
        }
        let id = try await russia.plan(
            to: .iraq, from: today.adding(days: 5), to: today.adding(days: 9), place: text("Насирия"), offices: [text("консульский отдел")], language: "ru", interpreter: "И. П.",
            people: [one, two], by: Self.consul)
        try await offices.carry()
        #expect(TasksDesk(offices.iraq).tasks(of: TwoOffices.approver).map(\.verb).contains(.answerMission))
        await #expect(throws: Refusal(.notPermitted)) { try await iraq.accept(id, by: TwoOffices.liaison) }
        try await iraq.counter(id, from: today.adding(days: 7), to: today.adding(days: 12), place: nil, remark: nil, by: TwoOffices.caseOfficer)
        try await offices.carry()
        #expect(TasksDesk(offices.russia).tasks(of: Self.consul).map(\.verb).contains(.reviseMission))
        try await russia.move(id, from: today.adding(days: 7), to: today.adding(days: 12), place: nil, by: Self.consul)
        try await offices.carry()
        try await iraq.accept(id, by: TwoOffices.approver)
        try await offices.carry()
        for person in [one, two] {
            let file = try await FilesDesk(offices.iraq).file(person, by: TwoOffices.caseOfficer)
            let view = try await VerificationDesk(offices.russia).view(person, by: Self.consul)
            #expect(file.interviews.map(\.attempts) == view.interviews.map(\.attempts) && view.interviews.first?.attempts.last?.isAgreed == true)
        }
        await #expect(throws: Refusal(.dayInFuture)) { try await russia.report(one, of: id, .identified, note: nil, by: Self.consul) }
        offices.pass(days: 13)
        #expect(TasksDesk(offices.russia).tasks(of: Self.consul).map(\.verb).contains(.reportMission))
        await #expect(throws: Refusal(.reasonMissing)) { try await russia.report(one, of: id, .notSeen, note: nil, by: Self.consul) }
        try await russia.report(one, of: id, .notSeen, missed: .personIll, note: nil, by: Self.consul)
        try await russia.report(two, of: id, .identified, note: text("знает Тулу"), by: Self.consul)
        try await offices.carry()
        let ended = try await iraq.mission(id, by: TwoOffices.auditor)
        #expect(ended.state == .ended && ended.reports.isEmpty)
        let missed = try #require(try await FilesDesk(offices.iraq).file(one, by: TwoOffices.caseOfficer).interviews.first)
        #expect(missed.attempts.map(\.missed) == [.personIll, nil] && missed.isOpen, "a missed hour has its next slot")
        #expect(try await VerificationDesk(offices.russia).view(two, by: Self.consul).interviews.first?.minutes == text("знает Тулу"))
        #expect(try await FilesDesk(offices.iraq).file(two, by: TwoOffices.caseOfficer).interviews.first?.minutes == nil)
    }

    /// A mission to one person, that the holding state has heard of.
    private static func planned() async throws -> (TwoOffices, CaseReference, String) {
        let (offices, _, people) = try await ExchangeTests.registered()
        let one = try #require(people["1"])
        let today = offices.russia.today
        let id = try await MissionsDesk(offices.russia).plan(
            to: .iraq, from: today.adding(days: 5), to: today.adding(days: 9), place: TaggedText("p", .english), offices: [TaggedText("o", .english)], language: "ru", interpreter: nil,
            people: [one], by: consul)
        try await offices.carry()
        return (offices, one, id)
    }

    @Test("A mission that is called off leaves every interview missed with a next slot") func cancelled() async throws {
        let (offices, one, id) = try await Self.planned()
        try await MissionsDesk(offices.iraq).accept(id, by: TwoOffices.approver)
        try await offices.carry()
        try await MissionsDesk(offices.russia).cancel(id, remark: nil, by: Self.consul)
        try await offices.carry()
        #expect(try await MissionsDesk(offices.iraq).mission(id, by: TwoOffices.auditor).state == .cancelled)
        #expect(try await FilesDesk(offices.iraq).file(one, by: TwoOffices.caseOfficer).interviews.first?.attempts.map(\.missed) == [.officerMissing, nil])
        await #expect(throws: Refusal(.notPossibleNow)) { try await MissionsDesk(offices.iraq).accept(id, by: TwoOffices.approver) }
    }

    @Test("A mission called off while its acceptance was on the way leaves the same interviews in both records, missed, with a next slot") func crossing() async throws {
        let (offices, one, id) = try await Self.planned()
        try await MissionsDesk(offices.russia).cancel(id, remark: nil, by: Self.consul)
        try await MissionsDesk(offices.iraq).accept(id, by: TwoOffices.approver)
        try await offices.carry()
        for office in [offices.iraq, offices.russia] { #expect(try await MissionsDesk(office).mission(id, by: TwoOffices.auditor).state == .cancelled) }
        let (theirs, ours) = (
            try await FilesDesk(offices.iraq).file(one, by: TwoOffices.caseOfficer).interviews, try await VerificationDesk(offices.russia).view(one, by: Self.consul).interviews
        )
        #expect(theirs.map(\.attempts) == ours.map(\.attempts) && theirs.first?.attempts.map(\.missed) == [.officerMissing, nil])
        #expect(try await offices.iraq.journal.read { try $0.load(ChannelLog.self, offices.russia.keys.nodeID) }.failures.isEmpty)
    }

    @Test("Nobody has to tell the consul of somebody who may ask for asylum, or who is dead") func nobodyToTell() async throws {
        let (offices, _, people) = try await ExchangeTests.registered()
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        func waits() -> Int { TasksDesk(offices.iraq).tasks(of: TwoOffices.caseOfficer).count { $0.verb == .notifyConsul } }
        for person in [one, two] { try await Self.inform(person, at: offices.iraq) }
        #expect(waits() == 2)
        try await SafeguardsDesk(offices.iraq).perform(.report([.asylumClaim], TaggedText("x", .english)), on: one, by: TwoOffices.caseOfficer)
        #expect(waits() == 1)
        try await CustodyDesk(offices.iraq).perform(.die(DeathReport(on: offices.iraq.today, place: TaggedText("x", .english))), on: two, by: TwoOffices.caseOfficer)
        #expect(waits() == 0)
    }

    @Test("What the other node says of contact, a mission or a person and does not fit is refused as a whole", arguments: 0..<8) func hostile(_ number: Int) async throws {
        let (offices, id, people) = try await ExchangeTests.registered(["1"])
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        let today = offices.russia.today
        func plan(_ people: [CaseReference], _ id: String = "m") -> MissionPlan {
            MissionPlan(
                id: id, from: today.adding(days: 5), to: today.adding(days: 6), place: Self.words, offices: [Self.words], language: "ru", interpreter: nil, people: people)
        }
        let messages: [InterstateMessage] = [
            .consular(person: one, word: .contactAsked(on: today)), .consular(person: one, word: .visitAnswered(visit: "v", comes: true)),
            .notice(request: id, person: one, notice: .safeguardOverridden(.counselAccess, on: today)), .mission(MissionMessage(mission: "m", event: .planned(plan([two])))),
            .mission(MissionMessage(mission: "other", event: .planned(plan([one])))), .mission(MissionMessage(mission: "m", event: .ended)),
            .mission(MissionMessage(mission: "m", event: .accepted(slots: [MissionSlot(person: one, interview: "i", slot: offices.iraq.now())]))),
            .consular(person: two, word: .contactNotWished(on: today)),
        ]
        let at = offices.iraq.now()
        let last = try await offices.russia.journal.read { try $0.lastOutgoing(to: offices.iraq.keys.nodeID) }
        let envelope = try Envelope.seal(
            try CanonicalJSON.encode(messages[number]), id: "hostile", seq: (last?.seq ?? 0) + 1, prev: last?.hash, created: at.milliseconds,
            expires: at.adding(seconds: 86_400).milliseconds, from: offices.russia.keys, to: offices.iraq.descriptor)
        let (_, receipts) = try await TwoOffices.bring([envelope.bytes], to: offices.iraq, from: offices.russia.descriptor)
        #expect(receipts.contains { $0.rung == .refused && $0.word == "content-refused" })
        #expect(try MissionsDesk(offices.iraq).list(by: TwoOffices.auditor).isEmpty)
    }

    @Test("Nobody is named before they were told; an objection waits for an approver's reason, and what a rule kept back is written down") func named() async throws {
        let offices = try await TwoOffices.make()
        let one = try #require(try await offices.importManifest()["1"])
        let (desk, requests) = (DisclosureDesk(offices.iraq), RequestDesk(offices.iraq))
        let id = try await requests.compose(to: .russia, by: TwoOffices.caseOfficer)
        _ = try await requests.add([one], to: id, by: TwoOffices.caseOfficer)
        try await requests.submit(id, by: TwoOffices.caseOfficer)
        try await requests.approve(id, by: TwoOffices.approver)
        func dispatch() async throws { try await requests.dispatch(id, by: TwoOffices.approver) }
        await #expect(throws: Refusal(.disclosureNotExplained)) { try await dispatch() }
        let objects = DisclosurePosition(.objects, explainedBy: "Omar H.", language: "ce", interpreter: nil, form: nil, on: offices.iraq.today)
        try await desk.explain(request: id, objects, by: TwoOffices.caseOfficer)
        await #expect(throws: Refusal(.disclosureObjected)) { try await dispatch() }
        #expect(TasksDesk(offices.iraq).tasks(of: TwoOffices.approver).map(\.verb).contains(.weighObjection))
        try await SafeguardsDesk(offices.iraq).perform(.choose(.voluntaryReturn), on: one, by: TwoOffices.caseOfficer)
        try await desk.weigh(one, reason: Self.words, by: TwoOffices.approver)
        await #expect(throws: Refusal(.disclosureObjected), "the ground rests on the person's will") { try await dispatch() }
        try await SafeguardsDesk(offices.iraq).perform(.choose(.readmission), on: one, by: TwoOffices.caseOfficer)
        #expect(try await TwoOffices.waiting(offices.iraq, for: offices.russia).isEmpty)
        try await dispatch()
        let view = try await desk.view(one, by: TwoOffices.auditor)
        #expect(view.withheld.map(\.code) == [.disclosureNotExplained, .disclosureObjected, .disclosureObjected] && view.told.map(\.told.kind) == ["request"])
    }

    @Test("Whoever may claim asylum is not put into a request, nor is their name sent when it is said after they were") func asylum() async throws {
        let offices = try await TwoOffices.make()
        let people = try await offices.importManifest()
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        try await Shut.reported.apply(to: one, at: offices.iraq)
        let requests = RequestDesk(offices.iraq)
        let id = try await requests.compose(to: .russia, by: TwoOffices.caseOfficer)
        #expect(try await requests.add([one, two], to: id, by: TwoOffices.caseOfficer).map(\.1.code) == [.personHeldFromDisclosure])
        try await offices.explained([two])
        try await requests.submit(id, by: TwoOffices.caseOfficer)
        try await requests.approve(id, by: TwoOffices.approver)
        try await Shut.claims.apply(to: two, at: offices.iraq)
        await #expect(throws: Refusal(.personHeldFromDisclosure)) { try await requests.dispatch(id, by: TwoOffices.approver) }
        #expect(try await TwoOffices.waiting(offices.iraq, for: offices.russia).isEmpty)
    }

    @Test("What waits under a file that was merged waits no longer once it is seen to under the one that goes on") func merged() async throws {
        let offices = try await TwoOffices.make()
        let people = try await offices.importManifest()
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        let (iraq, words) = (offices.iraq, TaggedText("x", .english))
        let provenance = Provenance(circumstances: .statementUnderDuressAlleged)
        let item = try await EvidenceLogDesk(iraq).keep(.personsStatement, text: words, scan: nil, provenance, allegation: words, of: one, by: TwoOffices.caseOfficer)
        let objects = DisclosurePosition(.objects, explainedBy: "A", language: "ru", interpreter: nil, form: nil, on: iraq.today)
        try await DisclosureDesk(iraq).explain(one, objects, by: TwoOffices.caseOfficer)
        let asked = try await SubjectDesk(iraq).receive(for: one, on: iraq.today, from: .person, by: TwoOffices.registrar)
        try await DuplicatesDesk(iraq).merge(one, into: two, reason: words, by: TwoOffices.registrar)
        func waits(_ verb: OfficeTask.Verb, _ actor: Actor) -> Bool { TasksDesk(iraq).tasks(of: actor).contains { $0.verb == verb } }
        #expect(waits(.examineDuress, assessor) && waits(.weighObjection, TwoOffices.approver) && waits(.answerSubject, safeguards))
        #expect(try await SubjectDesk(iraq).record(of: two, by: safeguards).record.requests.map(\.id) == [asked])
        try await EvidenceLogDesk(iraq).examine(item, of: two, words, by: assessor)
        try await DisclosureDesk(iraq).weigh(two, reason: words, by: TwoOffices.approver)
        try await SubjectDesk(iraq).decline(asked, of: two, reason: words, by: safeguards)
        #expect(!waits(.examineDuress, assessor) && !waits(.weighObjection, TwoOffices.approver) && !waits(.answerSubject, safeguards))
    }

    @Test("Evidence alleged to be got by duress makes the person's safety be looked at again, and waits for a safeguards officer") func duress() async throws {
        let offices = try await TwoOffices.make()
        let one = try #require(try await offices.importManifest()["1"])
        let desk = EvidenceLogDesk(offices.iraq)
        try await makeReady(one, at: offices.iraq)
        let item = try await desk.keep(
            .personsStatement, text: Self.words, scan: nil, Provenance(circumstances: .statementUnderDuressAlleged), allegation: Self.words, of: one, by: TwoOffices.caseOfficer)
        let standing = try await SafeguardsDesk(offices.iraq).standing(one, by: assessor)
        #expect(standing.clearance.clearance == nil && standing.clearance.status(.nonRefoulement, on: offices.iraq.today) == .inAssessment)
        #expect(TasksDesk(offices.iraq).tasks(of: assessor).map(\.verb) == [.examineDuress])
        let log = try await desk.log(of: one, by: TwoOffices.caseOfficer)
        #expect(EvidenceLogDesk.allegations(log.items[0], for: TwoOffices.caseOfficer).isEmpty && EvidenceLogDesk.allegations(log.items[0], for: assessor) == [Self.words])
        try await desk.examine(item, of: one, Self.words, by: assessor)
        #expect(TasksDesk(offices.iraq).tasks(of: assessor).isEmpty)
        await #expect(throws: Refusal(.consentMissing)) {
            try await EvidenceDesk(offices.iraq).keepScan(try PhotoFixture.jpeg(), kind: .fingerprints, of: one, by: TwoOffices.caseOfficer)
        }
    }

    @Test("A picture is known by the hash of its original bytes, and only the copy without place and device is shared, under its own") func hashes() async throws {
        let (offices, _, people) = try await ExchangeTests.registered()
        let one = try #require(people["1"])
        let desk = EvidenceDesk(offices.iraq)
        let bytes = try PhotoFixture.jpeg()
        let scan = try await desk.keepScan(bytes, kind: .photograph, of: one, by: TwoOffices.caseOfficer)
        func hex(_ data: some Sequence<UInt8>) -> String { SHA256.hash(data: Data(data)).map { String(format: "%02x", $0) }.joined() }
        let original = try await desk.original(scan.id, of: one, by: TwoOffices.caseOfficer)
        #expect(scan.original == hex(bytes) && Array(original.bytes) == bytes)
        try await desk.supply(one, call: nil, items: [(.photograph, nil, scan.id)], by: TwoOffices.caseOfficer)
        let envelope = try Envelope(try #require(try await TwoOffices.waiting(offices.iraq, for: offices.russia).last))
        let message = try JSONDecoder().decode(InterstateMessage.self, from: try envelope.open(with: offices.russia.keys))
        guard case .evidence(_, _, _, let scans) = message, let sent = scans.first?.bytes else {
            Issue.record("no picture was sent")
            return
        }
        #expect(hex(sent) == scan.shared && scan.shared != scan.original)
        for mark in ["Exif", "GPS"] { #expect(Data(bytes).range(of: Data(mark.utf8)) != nil && sent.range(of: Data(mark.utf8)) == nil) }
        #expect(Data(try await desk.view(scan.id, of: one, by: TwoOffices.caseOfficer)).range(of: Data("Exif".utf8)) == nil)
    }

    @Test("Opposition recorded while two files were one holds for both when they are two again") func unmerged() async throws {
        let offices = try await TwoOffices.make()
        let people = try await offices.importManifest()
        let (one, two) = (try #require(people["1"]), try #require(people["2"]))
        let duplicates = DuplicatesDesk(offices.iraq)
        try await duplicates.merge(one, into: two, reason: Self.words, by: TwoOffices.registrar)
        try await Shut.opposed.apply(to: one, at: offices.iraq)
        #expect(try await ConsularDesk(offices.iraq).access(one, by: assessor).gate.isOpposed)
        try await duplicates.unmerge(one, from: two, reason: Self.words, by: TwoOffices.registrar)
        for person in [one, two] { #expect(try await ConsularDesk(offices.iraq).access(person, by: assessor).gate.isOpposed) }
    }
}
