// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Pouch
import Store
import Testing
import Workflow

@Suite struct MeetingsTests {
    static let russian = Actor(id: OfficerID("liaison-ru"), roles: [.liaison])

    static func text(_ words: String) -> TaggedText { TaggedText(words, .english) }

    /// The meeting of 24 February 2026, recorded by Iraq and carried to Russia.
    static func met() async throws -> (offices: TwoOffices, meeting: String) {
        let offices = try await TwoOffices.make()
        let id = try await MeetingsDesk(offices.iraq).record(
            with: .russia, heldOn: try #require(Day(2026, 2, 24)), place: text("Baghdad"), offices: [text("MFA consular department"), text("Embassy, consular section")],
            topics: [text("Repatriation"), text("Visas"), text("Students")], by: TwoOffices.liaison)
        try await offices.carry()
        return (offices, id)
    }

    static let issues: [(topic: ObservationTopic, subject: String)] = [
        (.repatriation, "Repatriation of detained nationals"), (.visasForCitizens, "Visas for citizens and investors"),
        (.studentsResidence, "Renewal of students' residence"),
    ]

    /// The state of an observation at both nodes.
    static func states(_ id: String, _ offices: TwoOffices) async throws -> [Observation.State] {
        var states: [Observation.State] = []
        for office in [offices.iraq, offices.russia] { states.append(try await office.journal.read { try $0.load(Observation.self, id) }.state) }
        return states
    }

    @Test("A meeting is recorded, arrives, and is countersigned by the other side only; both nodes hold the same record")
    func countersigned() async throws {
        let (offices, id) = try await Self.met()
        let (here, there) = (MeetingsDesk(offices.iraq), MeetingsDesk(offices.russia))
        #expect(TasksDesk(offices.russia).tasks(of: Self.russian).map(\.verb) == [.countersignMeeting])
        #expect(TasksDesk(offices.iraq).tasks(of: TwoOffices.liaison).isEmpty)
        await #expect(throws: Refusal(.otherSideMoves)) { try await here.countersign(id, by: TwoOffices.liaison) }
        await #expect(throws: Refusal(.notPermitted)) { try await there.countersign(id, by: TwoOffices.auditor) }
        try await there.countersign(id, by: Self.russian)
        try await offices.carry()
        let (ours, theirs) = (try await here.meeting(id, by: TwoOffices.liaison), try await there.meeting(id, by: Self.russian))
        #expect(ours.state == .countersigned && theirs.state == .countersigned && ours.minutes == theirs.minutes)
        #expect(ours.isOurs && !theirs.isOurs && TasksDesk(offices.russia).tasks(of: Self.russian).isEmpty)
        #expect(try here.list(by: TwoOffices.auditor).map(\.id) == [id])
    }

    @Test("A record that is not as it was is declined with remarks")
    func declined() async throws {
        let (offices, id) = try await Self.met()
        try await MeetingsDesk(offices.russia).decline(id, remarks: Self.text("It was in Moscow."), by: Self.russian)
        try await offices.carry()
        let meeting = try await MeetingsDesk(offices.iraq).meeting(id, by: TwoOffices.liaison)
        #expect(meeting.state == .declined && meeting.remarks == Self.text("It was in Moscow."))
    }

    @Test("The three issues of 24 February 2026 are raised, acknowledged, committed with a date, answered, and closed by the side that raised them only")
    func issues() async throws {
        let (offices, meeting) = try await Self.met()
        try await MeetingsDesk(offices.russia).countersign(meeting, by: Self.russian)
        let (here, there) = (ObservationsDesk(offices.iraq), ObservationsDesk(offices.russia))
        var ids: [String] = []
        for issue in Self.issues {
            let matter = ObservationMatter(topic: issue.topic, subject: Self.text(issue.subject), text: Self.text("Stands since the last meeting."), meeting: meeting)
            ids.append(try await here.raise(matter, to: .russia, by: TwoOffices.liaison))
        }
        try await offices.carry()
        #expect(TasksDesk(offices.russia).tasks(of: Self.russian).map(\.verb) == [.acknowledgeObservation, .acknowledgeObservation, .acknowledgeObservation])
        for id in ids { try await there.tell(.acknowledged, of: id, by: Self.russian) }
        try await offices.carry()
        let due = offices.russia.today.adding(days: 20)
        for id in ids {
            #expect(try await Self.states(id, offices) == [.acknowledged, .acknowledged])
            let commitment = Commitment(action: Self.text("Answer every list."), owner: Self.text("Consular department"), due: due)
            try await there.tell(.accepted(commitment), of: id, by: Self.russian)
            try await there.tell(.begun, of: id, by: Self.russian)
        }
        try await offices.carry()
        #expect(TasksDesk(offices.russia).tasks(of: Self.russian).map(\.due) == [due, due, due])
        #expect(try here.list(by: TwoOffices.auditor).allSatisfy { $0.card.committed == due && $0.card.state == .inProgress && !$0.card.isOurMove })
        for id in ids { try await there.tell(.answered(Self.text("Done.")), of: id, by: Self.russian) }
        try await offices.carry()
        #expect(TasksDesk(offices.iraq).tasks(of: TwoOffices.liaison).map(\.verb) == [.closeObservation, .closeObservation, .closeObservation])
        for id in ids {
            await #expect(throws: Refusal(.otherSideMoves)) { try await there.tell(.closed, of: id, by: Self.russian) }
            try await here.tell(.remark(Self.text("Thank you.")), of: id, by: TwoOffices.caseOfficer)
            await #expect(throws: Refusal(.notPermitted)) { try await here.tell(.closed, of: id, by: TwoOffices.caseOfficer) }
            try await here.tell(.closed, of: id, by: TwoOffices.liaison)
        }
        try await offices.carry()
        for id in ids {
            #expect(try await Self.states(id, offices) == [.closedSatisfied, .closedSatisfied])
            let (ours, theirs) = (try await here.observation(id, by: TwoOffices.auditor), try await there.observation(id, by: Self.russian))
            #expect(ours.thread.map(\.event) == theirs.thread.map(\.event) && ours.thread.map(\.at) == theirs.thread.map(\.at))
        }
        #expect(TasksDesk(offices.iraq).tasks(of: TwoOffices.liaison).isEmpty && TasksDesk(offices.russia).tasks(of: Self.russian).isEmpty)
    }

    @Test("An issue that nobody writes about for thirty days is with the embassy, after sixty with the deputy minister")
    func stale() async throws {
        let offices = try await TwoOffices.make()
        let matter = ObservationMatter(topic: .channel, subject: Self.text("Line"), text: Self.text("The line is down at night."))
        let id = try await ObservationsDesk(offices.iraq).raise(matter, to: .russia, by: TwoOffices.liaison)
        try await offices.carry()
        func levels() throws -> [Int] {
            try [offices.iraq, offices.russia].flatMap { office in try ObservationsDesk(office).list(by: TwoOffices.auditor).map { office.escalation($0.card) } }
        }
        #expect(try levels() == [0, 0])
        offices.pass(days: 30)
        #expect(try levels() == [1, 1])
        offices.pass(days: 30)
        #expect(try levels() == [2, 2])
        try await ObservationsDesk(offices.russia).tell(.acknowledged, of: id, by: Self.russian)
        #expect(try ObservationsDesk(offices.russia).list(by: Self.russian).map { offices.russia.escalation($0.card) } == [0])
    }

    @Test("What the other node says of an observation or a meeting and does not fit is refused as a whole", arguments: 0..<6)
    func hostile(_ number: Int) async throws {
        let (offices, meeting) = try await Self.met()
        let matter = ObservationMatter(topic: .other, subject: Self.text("x"), text: Self.text("y"))
        let id = try await ObservationsDesk(offices.russia).raise(matter, to: .iraq, by: Self.russian)
        try await offices.carry()
        let at = offices.iraq.now()
        let foreign = ObservationMatter(topic: .other, subject: Self.text("x"), text: Self.text("y"), cases: [CaseReference.draw { UInt64.random(in: .min ... .max) }])
        let messages: [InterstateMessage] = [
            .observation(ObservationMessage(observation: id, at: at, event: .acknowledged)), .observation(ObservationMessage(observation: "unknown", at: at, event: .begun)),
            .observation(ObservationMessage(observation: "new", at: at, event: .raised(foreign))),
            .observation(ObservationMessage(observation: id, at: at.adding(seconds: 86_400), event: .remark(Self.text("later")))),
            .meetingAnswer(meeting: "unknown", remarks: nil),
            .meeting(try #require(try await MeetingsDesk(offices.iraq).meeting(meeting, by: TwoOffices.liaison).minutes)),
        ]
        let last = try await offices.russia.journal.read { try $0.lastOutgoing(to: offices.iraq.keys.nodeID) }
        let envelope = try Envelope.seal(
            try CanonicalJSON.encode(messages[number]), id: "hostile", seq: (last?.seq ?? 0) + 1, prev: last?.hash, created: at.milliseconds,
            expires: at.adding(seconds: 86_400).milliseconds, from: offices.russia.keys, to: offices.iraq.descriptor)
        let before = try await Self.states(id, offices)
        let (_, receipts) = try await TwoOffices.bring([envelope.bytes], to: offices.iraq, from: offices.russia.descriptor)
        #expect(receipts.contains { $0.rung == .refused && $0.word == "content-refused" })
        #expect(try await Self.states(id, offices) == before)
        #expect(try ObservationsDesk(offices.iraq).list(by: TwoOffices.liaison).count == 1)
    }
}
