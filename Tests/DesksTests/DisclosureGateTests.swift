// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Pouch
import Store
import Testing
import Workflow

/// Two offices with every text that must not leave marked "canary" at the holding state, and everything that either sent, opened.
final class MarkedOffices {
    let offices: TwoOffices
    private(set) var fromIraq: [(message: InterstateMessage, text: String)] = []
    private(set) var fromRussia: [(message: InterstateMessage, text: String)] = []

    static let author = Actor(id: OfficerID("canary-case"), roles: [.caseOfficer])
    static let approver = Actor(id: OfficerID("canary-approver"), roles: [.approver])
    static let assessor = Actor(id: OfficerID("canary-assessor"), roles: [.safeguardsOfficer])
    static let second = Actor(id: OfficerID("canary-second"), roles: [.safeguardsOfficer])
    static let court = Actor(id: OfficerID("canary-court-officer"), roles: [.judicialOfficer])
    static let liaison = Actor(id: OfficerID("canary-liaison"), roles: [.liaison])
    static let russian = Actor(id: OfficerID("canary-russian"), roles: [.registrar, .liaison])
    static func consul(_ id: String = "a") -> Actor { Actor(id: OfficerID("canary-consul-\(id)"), roles: [.verificationOfficer]) }

    static func canary(_ what: String) -> TaggedText { TaggedText("canary-\(what)", .english) }
    static func told(_ what: String) -> TaggedText { TaggedText("told-\(what)", .english) }

    static let manifest = """
        file no,full name,father,sex,dob,birthplace,citizenship,batch,canary-column
        canary-no-1,told name,told father,M,1991-03-14,told place,RU,canary-batch,canary-cell
        canary-no-2,told other,told father,M,1980-05-06,told place,RU,canary-batch,canary-cell
        canary-no-3,told third,told father,M,1985-05-06,told place,RU,canary-batch,canary-cell
        """

    init(_ offices: TwoOffices) { self.offices = offices }

    /// Carries everything both ways, and keeps what was in the envelopes.
    func carry() async throws {
        for _ in 0..<4 {
            for bytes in try await TwoOffices.waiting(offices.iraq, for: offices.russia) { fromIraq.append(try Self.open(bytes, offices.russia)) }
            try await TwoOffices.exchange(offices.iraq, offices.russia)
            for bytes in try await TwoOffices.waiting(offices.russia, for: offices.iraq) { fromRussia.append(try Self.open(bytes, offices.iraq)) }
            try await TwoOffices.exchange(offices.russia, offices.iraq)
        }
    }

    private static func open(_ bytes: Data, _ office: Office) throws -> (InterstateMessage, String) {
        let text = try Envelope(bytes).open(with: office.keys)
        return (try JSONDecoder().decode(InterstateMessage.self, from: text), String(decoding: text, as: UTF8.self))
    }

    var iraq: Office { offices.iraq }
    var russia: Office { offices.russia }

    // MARK: - Every record of the holding state, full of marks

    func fill(_ one: CaseReference, _ two: CaseReference, _ three: CaseReference) async throws {
        let (files, duplicates, safeguards) = (FilesDesk(iraq), DuplicatesDesk(iraq), SafeguardsDesk(iraq))
        try await files.hold(one, for: .familySafety, note: Self.canary("hold"), by: Self.author)
        let hold = try #require(try await files.file(one, by: Self.author).holds.first).id
        try await files.proposeLift(hold, of: one, reason: Self.canary("lift"), by: Self.author)
        try await files.confirmLift(hold, of: one, reason: Self.canary("lifted"), by: Self.approver)
        try await duplicates.merge(three, into: one, reason: Self.canary("merge"), by: TwoOffices.registrar)
        try await duplicates.unmerge(three, from: one, reason: Self.canary("unmerge"), by: TwoOffices.registrar)
        try await duplicates.differ(one, two, reason: Self.canary("differ"), by: TwoOffices.registrar)
        for person in [one, two] {
            let information = ConsularInformation(language: "ce", interpreter: "canary-interpreter", on: iraq.today, wish: .yes)
            try await ConsularDesk(iraq).perform(.inform(information), on: person, by: Self.author)
        }
        for check in SafeguardCheck.allCases {
            let finding = SafeguardFinding.clearWithConditions(Self.canary("condition"))
            try await safeguards.perform(.find(SafeguardAssessment(check: check, finding: finding)), on: one, by: Self.assessor)
        }
        try await safeguards.perform(.find(SafeguardAssessment(check: .counselAccess, finding: .blocked(Self.canary("block")))), on: one, by: Self.assessor)
        try await safeguards.perform(.proposeOverride(.counselAccess, reason: Self.canary("override")), on: one, by: Self.assessor)
        try await safeguards.perform(.confirmOverride(.counselAccess), on: one, by: Self.second)
        try await safeguards.perform(.object(to: .medicalFitness, Self.canary("objection")), on: one, by: Self.author)
        let objection = try #require(try await safeguards.standing(one, by: Self.second).clearance.openObjections.first).id
        try await safeguards.perform(.answer(objection: objection, isUpheld: false, Self.canary("answer")), on: one, by: Self.second)
        try await safeguards.perform(.notify(PersonNotice(language: "ce", interpreter: "canary-interpreter", position: .objects)), on: one, by: Self.author)
        try await safeguards.perform(.report([.doubleJeopardy], Self.canary("fact")), on: one, by: Self.author)
        try await safeguards.perform(.choose(.readmission), on: one, by: Self.author)
        try await safeguards.perform(.record(.charged, on: iraq.today, court: "canary-court", note: Self.canary("charge")), on: one, by: Self.court)
        try await safeguards.perform(.hold(.trial, authority: "canary-authority", note: Self.canary("judicial")), on: one, by: Self.court)
        let judicial = try #require(try await safeguards.standing(one, by: Self.second).legal.activeHolds.first).id
        try await safeguards.perform(.lift(hold: judicial, order: Self.canary("order")), on: one, by: Self.court)
        let position = DisclosurePosition(.objects, explainedBy: "canary-explainer", language: "ce", interpreter: "canary-interpreter", form: .thumbprint, on: iraq.today)
        for person in [one, two] { try await DisclosureDesk(iraq).explain(person, position, by: Self.author) }
        for person in [one, two] { try await DisclosureDesk(iraq).weigh(person, reason: Self.canary("weighed"), by: Self.approver) }
    }
}

@Suite struct DisclosureGateTests {
    typealias Marked = MarkedOffices

    /// What only the state of nationality says.
    /// What is said of a journey and of the paper for it; `TransfersTests` and `TravelDocumentsTests` play it. The words in it are written for the other
    /// state, but for the care somebody needs on the way.
    static let onTheWay: Set<String> = ["transfer", "wrongfulReturn", "travelDocument"]

    static let theirs: Set<String> = ["registered", "answer", "recall", "incomplete", "extensionAsked", "evidenceCall"]

    /// The fields of every message, as docs/disclosure.md has them.
    static func table() throws -> Set<String> {
        let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/disclosure.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        return Set(text.matches(of: #/(?m)^\| (\w+) \| ([\w.\[\]]+) \| (reference|code|person|words|content) \|$/#).map { "\($0.1) \($0.2)" })
    }

    static func fields(_ message: (message: InterstateMessage, text: String)) throws -> Set<String> {
        let top = try #require(try JSONSerialization.jsonObject(with: Data(message.text.utf8)) as? [String: Any])
        var found: Set<String> = []
        func walk(_ value: Any, _ path: [String]) {
            if let members = value as? [String: Any], !members.isEmpty {
                for (key, member) in members { walk(member, key.hasPrefix("_") ? path : path + [key]) }
            } else if let items = value as? [Any] {
                for item in items { walk(item, path.dropLast() + [(path.last ?? "") + "[]"]) }
            } else {
                found.insert("\(message.message.kind) \(path.joined(separator: "."))")
            }
        }
        walk(top.values.first ?? [:], [])
        return found
    }

    /// One pass through everything that the two states can say to each other.
    static func everything() async throws -> (marked: MarkedOffices, one: CaseReference, two: CaseReference) {
        let marked = MarkedOffices(try await TwoOffices.make())
        let people = try await marked.offices.importManifest(Marked.manifest)
        let (one, two, three) = (try #require(people["canary-no-1"]), try #require(people["canary-no-2"]), try #require(people["canary-no-3"]))
        try await marked.fill(one, two, three)
        let id = try await request([one, two], marked)
        try await evidence(of: one, marked)
        try await office(about: one, marked)
        try await interview(of: two, marked)
        try await consular(one, marked)
        try await missions([one, two], marked)
        try await recall(two, marked)
        try await answer(one, marked)
        try await opposed(one, marked)
        try await promisedAndDead(one, marked)
        try await RequestDesk(marked.iraq).withdraw(two, from: id, reason: .noLongerHeld, note: Marked.told("withdrawn"), by: Marked.approver)
        try await marked.carry()
        return (marked, one, two)
    }

    /// What was promised of a person, and that the person died.
    private static func promisedAndDead(_ one: CaseReference, _ marked: MarkedOffices) async throws {
        let words = Marked.told("promise")
        let draft = AssuranceDraft(
            subject: .illTreatment, author: words, text: words, monitor: words, complaintRoute: words, breachConsequence: words, givenOn: marked.iraq.today)
        _ = try await AssurancesDesk(marked.iraq).give(draft, about: one, by: Marked.assessor)
        try await marked.carry()
        let report = DeathReport(on: marked.iraq.today, place: Marked.told("where"), certifiedCause: Marked.told("as certified"), certifiedBy: "told-physician")
        try await CustodyDesk(marked.iraq).perform(.die(report), on: one, by: Marked.approver)
        try await marked.carry()
    }

    private static func request(_ people: [CaseReference], _ marked: MarkedOffices) async throws -> String {
        let (iraq, russia) = (RequestDesk(marked.iraq), RequestDesk(marked.russia))
        let id = try await iraq.compose(to: .russia, by: Marked.author)
        #expect(try await iraq.add(people, to: id, by: Marked.author).isEmpty)
        try await iraq.submit(id, by: Marked.author)
        try await iraq.returnToDraft(id, reason: Marked.canary("returned"), by: Marked.approver)
        try await iraq.submit(id, by: Marked.author)
        try await iraq.approve(id, by: Marked.approver)
        try await iraq.dispatch(id, by: Marked.approver)
        try await marked.carry()
        try await russia.register(id, by: Marked.russian)
        try await russia.returnIncomplete(id, gaps: [RequestGap(person: people[0], code: .birthMissing, note: Marked.told("gap"))], by: Marked.russian)
        try await marked.carry()
        try await iraq.amend(id, remarks: Marked.told("amended"), by: Marked.approver)
        try await marked.carry()
        let profile = try #require(marked.russia.profile(named: "iq-ru-readmission/1"))
        let furthest = try #require(try await russia.request(id, by: Marked.russian).clock.furthest(under: profile))
        try await russia.askExtension(id, people: [people[0]], until: furthest, ground: .regionalArchive, note: Marked.told("longer"), by: Marked.consul())
        try await marked.carry()
        try await iraq.answerExtension(id, refusal: Marked.told("no longer"), by: Marked.approver)
        try await marked.carry()
        return id
    }

    private static func evidence(of one: CaseReference, _ marked: MarkedOffices) async throws {
        try await EvidenceDesk(marked.russia).ask(one, kinds: [.passport], note: Marked.told("asked"), by: Marked.consul())
        try await marked.carry()
        let (desk, log) = (EvidenceDesk(marked.iraq), EvidenceLogDesk(marked.iraq))
        let call = try #require(try await FilesDesk(marked.iraq).file(one, by: Marked.author).openCalls.first).id
        let scan = try await desk.keepScan(try PhotoFixture.jpeg(), kind: .passport, of: one, by: Marked.author)
        let origin = Provenance(circumstances: .foundDocument, medium: .printed, transcriber: "told-transcriber", obtainedOn: marked.iraq.today, isOriginalSeen: true)
        let forced = Provenance(circumstances: .statementUnderDuressAlleged)
        let consent = RecordedConsent(
            giver: .guardian, givenBy: "canary-guardian",
            consent: ExplainedConsent(explainedBy: "canary-explainer", language: "ce", interpreter: "canary-interpreter", form: .thumbprint, on: marked.iraq.today))
        try await log.record(consent, to: .fingerprints, of: one, by: Marked.author)
        let passport = try await log.keep(.passport, text: Marked.told("passport"), scan: scan.id, origin, of: one, by: Marked.author)
        let prints = try await log.keep(.fingerprints, text: Marked.told("prints"), scan: nil, origin, of: one, by: Marked.author)
        let other = try await log.keep(.otherPaper, text: Marked.told("paper"), scan: nil, origin, of: one, by: Marked.author)
        let statement = try await log.keep(.personsStatement, text: Marked.canary("forced"), scan: nil, forced, allegation: Marked.canary("allegation"), of: one, by: Marked.author)
        try await desk.supply(one, call: call, kept: [passport, prints, other], by: Marked.author)
        await #expect(throws: Refusal(.evidenceUnderDuress)) { try await desk.supply(one, call: nil, kept: [statement], by: Marked.author) }
        try await log.find(passport, of: one, falseBy: .issuerDenies, note: Marked.canary("false"), by: Marked.author)
        await #expect(throws: Refusal(.falseDocumentIsNoProof), "its picture does not go under another name either") {
            try await desk.supply(one, call: nil, items: [(.otherPaper, Marked.told("again"), scan.id)], by: Marked.author)
        }
        try await log.allege(other, of: one, Marked.canary("later"), by: Marked.author)
        try await log.examine(statement, of: one, Marked.canary("examined"), by: Marked.assessor)
        let given = try #require(try await log.log(of: one, by: Marked.author).consents.first).id
        try await log.withdrawConsent(given, of: one, by: Marked.author)
        try await marked.carry()
    }

    private static func office(about one: CaseReference, _ marked: MarkedOffices) async throws {
        try await LettersDesk(marked.iraq).write(
            to: .russia, about: one, subject: Marked.told("subject"), text: Marked.told("letter"), isUrgent: false, by: Marked.author)
        try await MeetingsDesk(marked.iraq).record(
            with: .russia, heldOn: marked.iraq.today, place: Marked.told("place"), offices: [Marked.told("office")], topics: [Marked.told("topic")], by: Marked.liaison)
        let theirs = try await MeetingsDesk(marked.russia).record(
            with: .iraq, heldOn: marked.russia.today, place: Marked.told("place"), offices: [Marked.told("office")], topics: [Marked.told("topic")], by: Marked.russian)
        let matter = ObservationMatter(topic: .repatriation, subject: Marked.told("issue"), text: Marked.told("matter"), cases: [one])
        try await ObservationsDesk(marked.iraq).raise(matter, to: .russia, by: Marked.liaison)
        try await ChannelDesk(marked.iraq).checkLine(to: .russia, by: Marked.liaison)
        try await marked.carry()
        try await MeetingsDesk(marked.iraq).countersign(theirs, by: Marked.liaison)
        try await marked.carry()
    }

    private static func interview(of two: CaseReference, _ marked: MarkedOffices) async throws {
        let (russia, iraq) = (InterviewDesk(marked.russia), InterviewDesk(marked.iraq))
        let slot = marked.russia.now().adding(seconds: 86_400)
        try await russia.tell(.asked(id: "i", language: "ce", interpreter: "told-interpreter", manner: .byVideo, slot: slot), of: two, by: Marked.consul())
        try await marked.carry()
        await #expect(throws: Refusal(.reasonWouldReveal)) { try await iraq.answer(.declined(id: "i", reason: .protectionPending), of: two, by: Marked.author) }
        try await iraq.answer(.otherSlot(id: "i", slot: slot.adding(seconds: 3600), by: .holding), of: two, by: Marked.author)
        try await marked.carry()
        try await russia.tell(.agreed(id: "i", by: .nationality), of: two, by: Marked.consul())
        try await marked.carry()
        try await iraq.answer(.missed(id: "i", reason: .personIll, next: slot.adding(seconds: 86_400 * 6)), of: two, by: Marked.author)
        try await iraq.answer(.agreed(id: "i", by: .holding), of: two, by: Marked.author)
        try await marked.carry()
        try await russia.tell(.held(id: "i", at: Moment(milliseconds: 1)), of: two, minutes: Marked.canary("minutes"), by: Marked.consul())
        try await marked.carry()
    }

    private static func consular(_ one: CaseReference, _ marked: MarkedOffices) async throws {
        let (iraq, russia) = (ConsularDesk(marked.iraq), ConsularDesk(marked.russia))
        try await iraq.perform(.notify, on: one, by: Marked.author)
        try await iraq.perform(.offerVisit(at: marked.iraq.now().adding(seconds: 86_400)), on: one, by: Marked.author)
        try await marked.carry()
        let visit = try #require(try russia.list(by: Marked.consul()).first?.card.openVisits.first).id
        try await russia.answerVisit(visit, of: one, comes: true, by: Marked.consul())
        try await marked.carry()
    }

    private static func missions(_ people: [CaseReference], _ marked: MarkedOffices) async throws {
        let (russia, iraq) = (MissionsDesk(marked.russia), MissionsDesk(marked.iraq))
        func plan() async throws -> String {
            try await russia.plan(
                to: .iraq, from: marked.russia.today.adding(days: 5), to: marked.russia.today.adding(days: 9), place: Marked.told("place"), offices: [Marked.told("office")],
                language: "ru", interpreter: "told-interpreter", people: people, by: Marked.consul())
        }
        let (first, other) = (try await plan(), try await plan())
        try await marked.carry()
        try await iraq.decline(other, .noEscort, remark: Marked.told("declined"), by: Marked.approver)
        let (from, to) = (marked.iraq.today.adding(days: 6), marked.iraq.today.adding(days: 10))
        try await iraq.counter(first, from: from, to: to, place: Marked.told("other place"), remark: Marked.told("countered"), by: Marked.approver)
        try await marked.carry()
        try await russia.move(first, from: from, to: to, place: nil, by: Marked.consul())
        try await marked.carry()
        try await iraq.accept(first, by: Marked.approver)
        try await marked.carry()
        let mission = try await russia.mission(first, by: Marked.consul())
        #expect(mission.state == .accepted && Set(mission.slots.map(\.person)) == Set(people) && mission.leftOut.isEmpty)
        marked.offices.pass(days: 12)
        try await russia.report(people[0], of: first, .notSeen, missed: .personIll, note: Marked.canary("report"), by: Marked.consul())
        try await russia.report(people[1], of: first, .identified, note: Marked.canary("report"), by: Marked.consul())
        try await marked.carry()
        for (office, actor) in [(marked.russia, Marked.consul()), (marked.iraq, Marked.approver)] {
            #expect(try await MissionsDesk(office).mission(first, by: actor).state == .ended)
        }
    }

    private static func recall(_ two: CaseReference, _ marked: MarkedOffices) async throws {
        let finding = OfficersFinding(outcome: .notEstablished, registered: nil, evidence: [], reason: .noCandidateFound, note: Marked.canary("finding"))
        for officer in ["a", "b"] { _ = try await VerificationDesk(marked.russia).record(finding, on: two, by: Marked.consul(officer)) }
        try await AnswersDesk(marked.russia).recall(two, reason: .newFacts, note: Marked.told("recalled"), by: Marked.consul())
        try await marked.carry()
    }

    private static func answer(_ one: CaseReference, _ marked: MarkedOffices) async throws {
        let finding = OfficersFinding(
            outcome: .confirmed, registered: "7",
            evidence: [EvidenceItem(kind: .registerEntry, finding: .genuine), EvidenceItem(kind: .passport, finding: .isFalse, falsity: .numberNeverIssued)],
            reason: .registerEntryMatches, note: Marked.canary("finding"))
        for officer in ["a", "b"] { _ = try await VerificationDesk(marked.russia).record(finding, on: one, by: Marked.consul(officer)) }
        try await marked.carry()
        let file = try await FilesDesk(marked.iraq).file(one, by: Marked.author)
        #expect(file.answer?.falseDocuments == [FalseDocument(kind: .passport, ground: .numberNeverIssued)])
        try await AnswersDesk(marked.iraq).contest(one, ground: .newEvidence, note: Marked.told("contested"), by: Marked.approver)
        try await marked.carry()
    }

    /// The interview that was missed has a new slot; the person opposes, and both it and the consul's visits are off.
    private static func opposed(_ one: CaseReference, _ marked: MarkedOffices) async throws {
        try await ConsularDesk(marked.iraq).perform(.oppose(since: marked.iraq.today, note: Marked.canary("fear")), on: one, by: Marked.author)
        try await marked.carry()
        let view = try await VerificationDesk(marked.russia).view(one, by: Marked.consul())
        #expect(view.interviews.last?.declined == .personRefuses)
        #expect(try ConsularDesk(marked.russia).list(by: Marked.consul()).first?.card.isWished == false)
    }

    @Test("With every record full of marks and every message sent that can be, no mark that must stay is in any envelope, and every field is one of the page's")
    func everyRecordEveryMessage() async throws {
        let (marked, _, _) = try await Self.everything()
        for (message, text) in marked.fromIraq + marked.fromRussia { #expect(!text.contains("canary"), "\(message.kind): \(text.prefix(400))") }
        let allowed = try Self.table()
        let kinds = Set(allowed.map { String($0.prefix(while: { $0 != " " })) })
        let sent = Set(marked.fromIraq.map(\.message.kind))
        #expect(kinds.subtracting(Self.theirs).subtracting(Self.onTheWay).subtracting(sent).isEmpty, "no desk sent these: a new kind goes through this test, or is the other state's")
        #expect(sent.isDisjoint(with: Self.theirs) && Self.theirs.isSubset(of: marked.fromRussia.map(\.message.kind)))
        for message in marked.fromIraq + marked.fromRussia {
            let unknown = try Self.fields(message).subtracting(allowed)
            #expect(unknown.isEmpty, "\(message.message.kind): \(unknown)")
        }
        for message in marked.fromIraq { #expect(message.message.sides.contains(.holding), "\(message.message.kind)") }
        let particulars = marked.fromIraq.filter { message in ["told name", "told father", "told place"].contains { message.text.contains($0) } }
        #expect(Set(particulars.map(\.message.kind)) == ["request", "amendment"])
        // The journals hold what the envelopes do not: the marks were there to be found.
        let references = marked.offices.references.values.map(\.text)
        let kept = try await marked.iraq.journal.read { reading in try references.map { "\(try reading.load(Clearance.self, $0).timeline)" } }.joined()
        #expect(kept.contains("canary-block") && kept.contains("canary-allegation"))
    }

    @Test("What was told of a person is listed with its purpose and fields, and an override is shown to the other state without its reason")
    func listed() async throws {
        let (marked, one, _) = try await Self.everything()
        let view = try await DisclosureDesk(marked.iraq).view(one, by: Marked.author)
        let kinds = Set(view.told.map(\.told.kind))
        #expect(kinds.isSuperset(of: ["request", "amendment", "evidence", "notice", "letter", "observation", "consular", "contest", "interview"]), "\(kinds)")
        #expect(view.told.first?.told.fields == [.names, .father, .sex, .birth, .birthPlace, .claimed] && view.told.allSatisfy { $0.told.to == .russia })
        #expect(view.told.filter { !$0.told.fields.isEmpty }.allSatisfy { $0.told.purpose == .nationalityVerification })
        #expect(view.told.first { $0.told.kind == "evidence" }?.told.evidence == [.passport, .fingerprints, .otherPaper])
        let notices = try await VerificationDesk(marked.russia).view(one, by: Marked.consul()).notices.map(\.notice)
        let confirmed = try await SafeguardsDesk(marked.iraq).standing(one, by: Marked.second).clearance.timeline.compactMap { entry -> Day? in
            if case .overrideConfirmed(_, let day, _) = entry.fact { day } else { nil }
        }
        #expect(notices.first == .safeguardOverridden(.counselAccess, on: try #require(confirmed.first)))
        let failures = notices.compactMap { notice -> EvidenceFailure? in if case .evidenceFails(_, _, let failure, _) = notice { failure } else { nil } }
        #expect(failures == [.foundFalse, .withdrawn, .consentWithdrawn])
        await #expect(throws: Refusal(.notPermitted)) { try await DisclosureDesk(marked.iraq).view(one, by: TwoOffices.registrar) }
        for office in [marked.iraq, marked.russia] {
            #expect(try await AuditDesk(office).verify(by: TwoOffices.auditor).whole)
            #expect(try await office.rebuild().isIdentical)
        }
    }
}
