// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Workflow

extension Schema {
    static let observationText = Schema.object([
        (
            "text",
            .text(pattern: "^[^\\x00-\\x09\\x0b-\\x1f\\x7f]*[^\\x00-\\x20\\x7f][^\\x00-\\x09\\x0b-\\x1f\\x7f]*$", least: 1, most: Observation.mostTextBytes)
        ), ("language", .language),
    ])
    static let meetingLine = Schema.object([
        ("id", .text()), ("state", .codes(Meeting.State.self)), ("with", .text()), ("ours", .boolean), ("day", .dayOut), ("place", .taggedOut), ("topics", .list(.taggedOut)),
    ])
    static let observationLine = Schema.object([
        ("id", .text()), ("state", .codes(Observation.State.self)), ("with", .text()), ("ours", .boolean), ("topic", .codes(ObservationTopic.self)), ("subject", .taggedOut),
        ("meeting", .nullable(.text())), ("owner", .nullable(.taggedOut)), ("due", .nullable(.dayOut)), ("ourMove", .boolean), ("level", .integer(least: 0, most: 2)),
        ("lastUpdate", .moment),
    ])
    static let observationEntry = Schema.object([("entry", .integer()), ("ours", .boolean), ("at", .moment), ("step", .text()), ("text", .nullable(.taggedOut))])
    static let stepText = Schema.object([("text", .observationText)])
}

extension API {
    static let meetingOperations: [Operation] = [
        Operation(
            "listMeetings", .get, "/meetings", "Records of meetings with other states, the newest first.", needs: .meetingRead,
            answer: .json(.object([("meetings", .list(.meetingLine))]))
        ) { call in
            let lines = try MeetingsDesk(call.office).list(by: call.actor).map { id, card -> JSONValue in
                [
                    "id": .string(id), "state": .string(card.state.rawValue), "with": .string(card.peer), "ours": .bool(card.isOurs), "day": .string("\(card.heldOn)"),
                    "place": card.place.json, "topics": .array(card.topics.map(\.json)),
                ]
            }
            return .json(["meetings": .array(lines)])
        },
        Operation(
            "recordMeeting", .post, "/meetings", "Write the record of a meeting and send it to be countersigned.", needs: .meetingRecord,
            body: .json(
                .object([
                    ("state", .state), ("day", .day), ("place", .tagged), ("offices", .list(.tagged, least: 1, most: MeetingMinutes.mostLines)),
                    ("topics", .list(.tagged, least: 1, most: MeetingMinutes.mostLines)),
                ])),
            answer: .json(.object([("id", .text())]))
        ) { call in
            guard let state = StateCode(call.body["state"].text ?? "") else { throw Refusal(.noSuchPeer) }
            guard let day = Day(iso: call.body["day"].text ?? "") else { throw Refusal(.fieldMissing, field: "day") }
            let id = try await MeetingsDesk(call.office).record(
                with: state, heldOn: day, place: call.words("place"), offices: call.body["offices"].items.map(\.words), topics: call.body["topics"].items.map(\.words),
                by: call.actor)
            return .json(["id": .string(id)])
        },
        .act("countersignMeeting", "/meetings/{meeting}/countersign", "Agree for this side that the meeting was so.", needs: .meetingRecord) { call in
            try await MeetingsDesk(call.office).countersign(call.text("meeting"), by: call.actor)
        },
        .act(
            "declineMeeting", "/meetings/{meeting}/decline", "Do not countersign, and say what is wrong.", needs: .meetingRecord,
            body: .json(.object([("remarks", .observationText)]))
        ) { call in
            try await MeetingsDesk(call.office).decline(call.text("meeting"), remarks: call.words("remarks"), by: call.actor)
        },
    ]

    static let observationOperations: [Operation] =
        [
            Operation(
                "listObservations", .get, "/observations", "Outstanding issues with other states, what this side has to move first.", needs: .observationRead,
                answer: .json(.object([("observations", .list(.observationLine))]))
            ) { call in
                let lines = try ObservationsDesk(call.office).list(by: call.actor).map { id, card -> JSONValue in
                    [
                        "id": .string(id), "state": .string(card.state.rawValue), "with": .string(card.peer), "ours": .bool(card.isOurs), "topic": .string(card.topic.rawValue),
                        "subject": card.subject.json, "meeting": .maybe(card.meeting), "owner": card.owner?.json ?? .null,
                        "due": .maybe(call.office.due(card).map { "\($0)" }), "ourMove": .bool(card.isOurMove), "level": .int(call.office.escalation(card)),
                        "lastUpdate": .string("\(card.lastUpdate)"),
                    ]
                }
                return .json(["observations": .array(lines)])
            },
            Operation(
                "raiseObservation", .post, "/observations", "Raise an issue with another state. It names nobody; a case stands in it by its reference.", needs: .observationRaise,
                body: .json(
                    .object(
                        [("state", .state), ("topic", .codes(ObservationTopic.self)), ("subject", .tagged), ("text", .observationText)],
                        optional: [("cases", .list(.reference, most: ObservationMatter.mostCases)), ("meeting", .nullable(.id))])),
                answer: .json(.object([("id", .text())]))
            ) { call in
                guard let state = StateCode(call.body["state"].text ?? "") else { throw Refusal(.noSuchPeer) }
                guard let topic = ObservationTopic(rawValue: call.body["topic"].text ?? "") else { throw Refusal(.fieldMissing, field: "topic") }
                let cases = call.body["cases"].texts.compactMap { CaseReference($0) }
                guard cases.count == call.body["cases"].items.count else { throw Refusal(.notFound, field: "cases") }
                let matter = ObservationMatter(topic: topic, subject: call.words("subject"), text: call.words("text"), cases: cases, meeting: call.body["meeting"].text)
                return .json(["id": .string(try await ObservationsDesk(call.office).raise(matter, to: state, by: call.actor))])
            },
            Operation(
                "getObservation", .get, "/observations/{observation}", "One issue with everything that both sides said of it.", needs: .observationRead,
                answer: .json(
                    .object([
                        ("id", .text()), ("state", .codes(Observation.State.self)), ("with", .nullable(.text())), ("ours", .boolean), ("steps", .list(.text())),
                        ("thread", .list(.observationEntry)),
                    ]))
            ) { call in
                let id = call.text("observation")
                let observation = try await ObservationsDesk(call.office).observation(id, by: call.actor)
                let thread = observation.thread.map { entry -> JSONValue in
                    [
                        "entry": .int(entry.entry), "ours": .bool(entry.isOurs), "at": .string("\(entry.at)"), "step": .string(entry.event.step?.rawValue ?? "remark"),
                        "text": entry.event.text?.json ?? .null,
                    ]
                }
                return .json([
                    "id": .string(id), "state": .string(observation.state.rawValue), "with": .maybe(observation.peer?.code), "ours": .bool(observation.isOurs),
                    "steps": .array(observation.steps(by: call.actor).map { .string($0.rawValue) }), "thread": .array(thread),
                ])
            },
            step(.acknowledge, .observationAnswer, "Say that the issue has been taken up.") { _ in .acknowledged },
            step(
                .accept, .observationAnswer, "Accept, with what will be done, by which office and by when.",
                .json(.object([("text", .observationText), ("owner", .tagged), ("due", .day)]))
            ) { call in
                guard let due = Day(iso: call.body["due"].text ?? "") else { throw Refusal(.fieldMissing, field: "due") }
                return .accepted(Commitment(action: call.words("text"), owner: call.words("owner"), due: due))
            },
            step(.decline, .observationAnswer, "Decline, with the reason.", .json(.stepText)) { call in .declined(reason: call.words("text")) },
            step(.askClarification, .observationAnswer, "Ask what is meant.", .json(.stepText)) { call in .clarificationAsked(question: call.words("text")) },
            step(.clarify, .observationRaise, "Say what is meant.", .json(.stepText)) { call in .clarified(call.words("text")) },
            step(.begin, .observationAnswer, "Say that the work has begun.") { _ in .begun },
            step(.answer, .observationAnswer, "Answer.", .json(.stepText)) { call in .answered(call.words("text")) },
            step(.close, .observationClose, "The side that raised it is satisfied.") { _ in .closed },
            step(.reopen, .observationClose, "The side that raised it is not satisfied, and why.", .json(.stepText)) { call in .reopened(reason: call.words("text")) },
            .act(
                "remarkOnObservation", "/observations/{observation}/remark", "Write a remark; it moves nothing.", needs: .observationRaise, body: .json(.stepText)
            ) { call in
                try await ObservationsDesk(call.office).tell(.remark(call.words("text")), of: call.text("observation"), by: call.actor)
            },
            .act(
                "translateObservation", "/observations/{observation}/texts/{entry}", "Put a translation beside a text.", needs: .textTranslate, body: .json(translation)
            ) { call in
                try await ObservationsDesk(call.office).translate(Int(call.text("entry")) ?? -1, of: call.text("observation"), translated(call), by: call.actor)
            },
        ]

    /// One step of an observation as a call.
    private static func step(
        _ step: Observation.Step, _ needs: Permission, _ summary: String, _ body: Operation.Body = .none,
        _ event: @escaping @Sendable (Operation.Call) throws -> ObservationEvent
    ) -> Operation {
        .act("\(step.rawValue)Observation", "/observations/{observation}/\(step.rawValue)", summary, needs: needs, body: body) { call in
            try await ObservationsDesk(call.office).tell(try event(call), of: call.text("observation"), by: call.actor)
        }
    }
}

extension JSONValue {
    /// A text with the language it says it is in.
    var words: TaggedText {
        TaggedText(self["text"].text ?? "", Language(rawValue: self["language"].text ?? "") ?? .english)
    }
}
