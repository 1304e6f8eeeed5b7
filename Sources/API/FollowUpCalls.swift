// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Workflow

extension Schema {
    static let assuranceOut = Schema.object([
        ("id", .text()), ("subject", .codes(AssuranceSubject.self)), ("state", .codes(Assurances.State.self)), ("author", .taggedOut), ("text", .taggedOut), ("monitor", .taggedOut),
        ("complaintRoute", .taggedOut), ("breachConsequence", .taggedOut), ("givenOn", .dayOut),
        ("reports", .list(.object([("finding", .codes(AssuranceFinding.self)), ("on", .dayOut)]))),
    ])
    static let concernOut = Schema.object([("concern", .integer()), ("assurance", .nullable(.text())), ("on", .dayOut), ("done", .nullable(.taggedOut))])
    static let followUpLine = Schema.object([
        ("reference", .reference), ("state", .codes(PostReturnFollowUp.State.self)), ("arrivedOn", .dayOut), ("next", .nullable(.codes(FollowUpKind.self))), ("due", .nullable(.dayOut)),
        ("concerns", .integer()),
    ])
    static let childCheck = Schema.object([("school", .codes(SchoolCheck.self)), ("health", .codes(HealthCheck.self))])
    static let assuranceSeen = Schema.object([("assurance", .id), ("finding", .codes(AssuranceFinding.self))])
    static let visitOut = Schema.object([
        ("kind", .codes(FollowUpKind.self)), ("day", .dayOut), ("finding", .codes(FollowUpFinding.self)), ("notes", .nullable(.taggedOut)), ("child", .nullable(.childCheck)),
        ("assurances", .list(.assuranceSeen)), ("done", .nullable(.taggedOut)),
    ])
    static let placementOut = Schema.object([("region", .text()), ("with", .codes(Placement.With.self)), ("since", .dayOut)])
    static let guardianOut = Schema.object([("name", .text()), ("bond", .codes(Carer.Bond.self)), ("since", .dayOut)])
}

extension API {
    static let assuranceOperations: [Operation] = [
        Operation(
            "getAssurances", .get, "/assurances/{reference}", "What was promised about a person, and how it is kept.", needs: .assuranceRead,
            answer: .json(.object([("reference", .reference), ("assurances", .list(.assuranceOut)), ("concerns", .list(.concernOut))]))
        ) { call in
            let view = try await AssurancesDesk(call.office).view(try call.reference(), by: call.actor)
            let concerns = view.assurances.concerns.enumerated().map { index, concern -> JSONValue in
                ["concern": .int(index), "assurance": .maybe(concern.assurance), "on": .string("\(concern.on)"), "done": concern.takenUp?.json ?? .null]
            }
            return .json(["reference": .string(view.reference.text), "assurances": .array(view.assurances.items.map(\.json)), "concerns": .array(concerns)])
        },
        Operation(
            "giveAssurance", .post, "/assurances/{reference}/given", "Put an assurance on record and send it as what the other state is bound by.", needs: .assuranceRecord,
            body: .json(
                .object([
                    ("subject", .codes(AssuranceSubject.self)), ("author", .tagged), ("text", .observationText), ("monitor", .tagged), ("complaintRoute", .tagged),
                    ("breachConsequence", .tagged), ("givenOn", .day),
                ])),
            answer: .json(.object([("id", .text())]))
        ) { call in
            guard let subject = AssuranceSubject(rawValue: call.body["subject"].text ?? "") else { throw Refusal(.fieldMissing, field: "subject") }
            let draft = AssuranceDraft(
                subject: subject, author: call.words("author"), text: call.words("text"), monitor: call.words("monitor"), complaintRoute: call.words("complaintRoute"),
                breachConsequence: call.words("breachConsequence"), givenOn: try day(call, "givenOn"))
            return .json(["id": .string(try await AssurancesDesk(call.office).give(draft, about: try call.reference(), by: call.actor))])
        },
        .act("withdrawAssurance", "/assurances/{reference}/given/{assurance}/withdraw", "Withdraw one that is not acknowledged.", needs: .assuranceRecord) { call in
            try await AssurancesDesk(call.office).withdraw(call.text("assurance"), about: try call.reference(), by: call.actor)
        },
        .act("acknowledgeAssurance", "/assurances/{reference}/given/{assurance}/acknowledge", "Say that this state is bound.", needs: .assuranceAcknowledge) { call in
            try await AssurancesDesk(call.office).acknowledge(call.text("assurance"), about: try call.reference(), by: call.actor)
        },
        .act(
            "answerConcern", "/assurances/{reference}/concerns/{entry}", "Record what is done about a breach or a complaint.", needs: .concernTakeUp,
            body: .json(.object([("text", .tagged)]))
        ) { call in
            try await AssurancesDesk(call.office).takeUp(Int(call.text("entry")) ?? -1, about: try call.reference(), call.words("text"), by: call.actor)
        },
    ]

    static let followUpOperations: [Operation] = [
        Operation(
            "listFollowUps", .get, "/follow-ups", "People who have come home and are followed up.", needs: .followUpRead,
            answer: .json(.object([("followUps", .list(.followUpLine))]))
        ) { call in
            let lines = try FollowUpDesk(call.office).list(by: call.actor).map { id, card -> JSONValue in
                [
                    "reference": .string(id), "state": .string(card.state.rawValue), "arrivedOn": .string("\(card.arrivedOn)"), "next": .maybe(card.next?.rawValue),
                    "due": .maybe(card.due?.description), "concerns": .int(card.concerns),
                ]
            }
            return .json(["followUps": .array(lines)])
        },
        .act(
            "openFollowUp", "/follow-ups/{reference}", "Begin a follow-up where the receipt is on paper only.", needs: .followUpRecord, body: .json(.object([("day", .day)]))
        ) { call in
            try await FollowUpDesk(call.office).open(try call.reference(), arrivedOn: try day(call, "day"), by: call.actor)
        },
        Operation(
            "getFollowUp", .get, "/follow-ups/{reference}", "How one person fares after their return. None of it goes to the other state.", needs: .followUpRead,
            answer: .json(
                .object([
                    ("reference", .reference), ("state", .codes(PostReturnFollowUp.State.self)), ("arrivedOn", .nullable(.dayOut)), ("child", .boolean),
                    ("next", .nullable(.codes(FollowUpKind.self))), ("due", .nullable(.dayOut)), ("visits", .list(.visitOut)), ("placements", .list(.placementOut)),
                    ("guardians", .list(.guardianOut)), ("notes", .list(.taggedOut)),
                ]))
        ) { call in
            let view = try await FollowUpDesk(call.office).view(try call.reference(), by: call.actor)
            let record = view.followUp
            return .json([
                "reference": .string(view.reference.text), "state": .string(record.state.rawValue), "arrivedOn": .maybe(record.arrivedOn?.description), "child": .bool(record.isChild),
                "next": .maybe(record.next?.kind.rawValue), "due": .maybe(record.next?.due.description), "visits": .array(record.visits.map(\.json)),
                "placements": .array(
                    record.placements.map { ["region": .string($0.region), "with": .string($0.with.rawValue), "since": .string("\($0.since)")] }),
                "guardians": .array(record.guardians.map { ["name": .string($0.name), "bond": .string($0.bond.rawValue), "since": .string("\($0.since)")] }),
                "notes": .array(record.notes.map(\.text.json)),
            ])
        },
        followUp(
            "recordVisit", "visits", "Record a visit. Of each assurance its finding and the day go to the other state, and nothing else.", needs: .followUpRecord,
            body: .json(
                .object(
                    [("kind", .codes(FollowUpKind.self)), ("day", .day), ("finding", .codes(FollowUpFinding.self))],
                    optional: [("notes", .nullable(.observationText)), ("child", .nullable(.childCheck)), ("assurances", .list(.assuranceSeen, most: 50))]))
        ) { call throws(Refusal) in .visit(try visit(call)) },
        followUp(
            "recordPlacement", "placements", "Record where the person lives, by region.", needs: .followUpRecord,
            body: .json(.object([("region", .text(least: 1, most: 10)), ("with", .codes(Placement.With.self)), ("since", .day)]))
        ) { call throws(Refusal) in
            guard let with = Placement.With(rawValue: call.body["with"].text ?? "") else { throw Refusal(.fieldMissing, field: "with") }
            return .place(Placement(region: call.body["region"].text ?? "", with: with, since: try day(call, "since")))
        },
        followUp(
            "nameGuardian", "guardians", "Say who answers for a child.", needs: .followUpRecord,
            body: .json(.object([("name", .text(least: 1, most: 200)), ("bond", .codes(Carer.Bond.self)), ("since", .day)]))
        ) { call throws(Refusal) in
            guard let bond = Carer.Bond(rawValue: call.body["bond"].text ?? "") else { throw Refusal(.fieldMissing, field: "bond") }
            return .guardian(Carer(name: call.body["name"].text ?? "", bond: bond, since: try day(call, "since")))
        },
        followUp("noteReintegration", "notes", "Write a note; it stays in this state.", needs: .followUpRecord, body: .json(.object([("text", .observationText)]))) { call throws(Refusal) in
            .note(call.words("text"))
        },
        followUp("answerVisitConcern", "concerns/{entry}", "Record what is done about a visit that was a concern.", needs: .concernTakeUp, body: .json(.object([("text", .tagged)]))) {
            call throws(Refusal) in .takeUp(visit: Int(call.text("entry")) ?? -1, call.words("text"))
        },
        followUp(
            "closeFollowUp", "close", "Close it, as another officer than who made the last visit.", needs: .followUpClose,
            body: .json(.object([], optional: [("note", .nullable(.tagged))]))
        ) { call throws(Refusal) in .close(call.maybeWords("note")) },
    ]

    private static func followUp(
        _ id: String, _ path: String, _ summary: String, needs: Permission, body: Operation.Body, _ read: @escaping @Sendable (Operation.Call) throws(Refusal) -> FollowUpAct
    ) -> Operation {
        .act(id, "/follow-ups/{reference}/\(path)", summary, needs: needs, body: body) { call in
            try await FollowUpDesk(call.office).perform(try read(call), on: call.reference(), by: call.actor)
        }
    }

    private static func visit(_ call: Operation.Call) throws(Refusal) -> FollowUpVisit {
        let body = call.body
        guard let kind = FollowUpKind(rawValue: body["kind"].text ?? "") else { throw Refusal(.fieldMissing, field: "kind") }
        guard let finding = FollowUpFinding(rawValue: body["finding"].text ?? "") else { throw Refusal(.fieldMissing, field: "finding") }
        let child = SchoolCheck(rawValue: body["child"]["school"].text ?? "").flatMap { school in
            HealthCheck(rawValue: body["child"]["health"].text ?? "").map { ChildCheck(school: school, health: $0) }
        }
        let seen = body["assurances"].items.compactMap { item in
            AssuranceFinding(rawValue: item["finding"].text ?? "").map { AssuranceSeen(assurance: item["assurance"].text ?? "", finding: $0) }
        }
        return FollowUpVisit(kind: kind, heldOn: try day(call, "day"), finding: finding, notes: call.maybeWords("notes"), child: child, assurances: seen)
    }
}

extension Assurances.Item {
    fileprivate var json: JSONValue {
        [
            "id": .string(assurance.id), "subject": .string(assurance.subject.rawValue), "state": .string(state.rawValue), "author": assurance.author.json,
            "text": assurance.text.json, "monitor": assurance.monitor.json, "complaintRoute": assurance.complaintRoute.json, "breachConsequence": assurance.breachConsequence.json,
            "givenOn": .string("\(assurance.givenOn)"), "reports": .array(reports.map { ["finding": .string($0.finding.rawValue), "on": .string("\($0.on)")] }),
        ]
    }
}

extension PostReturnFollowUp.Visit {
    fileprivate var json: JSONValue {
        [
            "kind": .string(visit.kind.rawValue), "day": .string("\(visit.heldOn)"), "finding": .string(visit.finding.rawValue), "notes": visit.notes?.json ?? .null,
            "child": visit.child.map { ["school": .string($0.school.rawValue), "health": .string($0.health.rawValue)] } ?? .null,
            "assurances": .array(visit.assurances.map { ["assurance": .string($0.assurance), "finding": .string($0.finding.rawValue)] }), "done": takenUp?.json ?? .null,
        ]
    }
}
