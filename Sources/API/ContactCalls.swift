// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Workflow

extension Schema {
    /// A code of ISO 639.
    static let tongue = Schema.text(pattern: "^[a-z]{2,3}$", least: 2, most: 3)
    static let consularVisitOut = Schema.object([
        ("id", .text()), ("slot", .moment), ("comes", .nullable(.boolean)), ("heldOn", .nullable(.dayOut)), ("off", .boolean),
    ])
    static let missionLine = Schema.object([
        ("id", .text()), ("state", .codes(IdentificationMission.State.self)), ("with", .text()), ("ours", .boolean), ("from", .dayOut), ("to", .dayOut), ("place", .taggedOut),
        ("people", .integer()),
    ])
    static let missionPerson = Schema.object([
        ("person", .reference), ("slot", .nullable(.moment)), ("result", .nullable(.codes(MissionResult.self))),
    ])
    static let missionDays = Schema.object([("from", .day), ("to", .day)], optional: [("place", .nullable(.tagged)), ("remark", .nullable(.tagged))])
    /// What the holding state lets know: an override of a check, or that something sent as evidence carries nothing.
    static let noticeOut = Schema.object([
        ("at", .moment), ("check", .nullable(.codes(SafeguardCheck.self))), ("on", .nullable(.dayOut)), ("kind", .nullable(.codes(EvidenceKind.self))),
        ("failure", .nullable(.codes(EvidenceFailure.self))), ("ground", .nullable(.codes(FalsityGround.self))),
    ])
    static let remark = Schema.object([], optional: [("remark", .nullable(.tagged))])
}

extension HoldingNotice {
    func json(at moment: Moment) -> JSONValue {
        var members: [String: JSONValue] = ["at": .string("\(moment)"), "check": .null, "on": .null, "kind": .null, "failure": .null, "ground": .null]
        switch self {
        case .safeguardOverridden(let check, let day): (members["check"], members["on"]) = (.string(check.rawValue), .string("\(day)"))
        case .evidenceFails(_, let kind, let failure, let ground):
            (members["kind"], members["failure"], members["ground"]) = (.string(kind.rawValue), .string(failure.rawValue), .maybe(ground?.rawValue))
        }
        return .object(members)
    }
}

extension Operation.Call {
    func day(_ name: String) throws(Refusal) -> Day {
        guard let day = Day(iso: body[name].text ?? "") else { throw Refusal(.fieldMissing, ["field": name], field: name) }
        return day
    }

    func code<Code: RawRepresentable<String>>(_ type: Code.Type, _ name: String) throws(Refusal) -> Code {
        guard let code = Code(rawValue: body[name].text ?? "") else { throw Refusal(.fieldMissing, ["field": name], field: name) }
        return code
    }
}

extension API {
    static let consularOperations: [Operation] = [
        Operation(
            "getConsularAccess", .get, "/files/{reference}/consular", "A person's access to their consul (VCCR Art. 36).", needs: .consularRead,
            answer: .json(
                .object([
                    ("reference", .reference), ("informedOn", .nullable(.dayOut)), ("language", .nullable(.text())), ("wish", .codes(ConsularWish.self)),
                    ("opposedSince", .nullable(.dayOut)), ("notifiedOn", .nullable(.dayOut)), ("contactOpen", .boolean), ("visits", .list(.consularVisitOut)),
                ]))
        ) { call in
            let (own, _, access, gate) = try await ConsularDesk(call.office).access(call.reference(), by: call.actor)
            let visits = access.visits.map { visit -> JSONValue in
                [
                    "id": .string(visit.id), "slot": .string("\(visit.slot)"), "comes": visit.comes.map { .bool($0) } ?? .null, "heldOn": .maybe(visit.heldOn.map { "\($0)" }),
                    "off": .bool(visit.isOff),
                ]
            }
            return .json([
                "reference": .string(own.text), "informedOn": .maybe(access.information.map { "\($0.on)" }), "language": .maybe(access.information?.language),
                "wish": .string(access.wish.rawValue), "opposedSince": .maybe(access.opposedSince.map { "\($0)" }), "notifiedOn": .maybe(access.notifiedOn.map { "\($0)" }),
                "contactOpen": .bool(gate.isContactOpen), "visits": .array(visits),
            ])
        },
        consular(
            "informOfConsul", "inform", "Record that the person was told of the right to their consul.",
            body: .object([("day", .day), ("language", .tongue), ("wish", .codes(ConsularWish.self))], optional: [("interpreter", .nullable(.words))])
        ) { call throws(Refusal) in
            .inform(
                ConsularInformation(
                    language: call.body["language"].text ?? "", interpreter: call.body["interpreter"].text, on: try call.day("day"), wish: try call.code(ConsularWish.self, "wish")))
        },
        consular("sayConsularWish", "wish", "Record what the person says now.", body: .object([("wish", .codes(ConsularWish.self))])) { call throws(Refusal) in
            .say(try call.code(ConsularWish.self, "wish"))
        },
        consular("notifyConsul", "notify", "Tell the consular post; only where the person asks for it.", body: nil) { _ throws(Refusal) in .notify },
        consular(
            "opposeConsul", "oppose", "Record that the person expressly opposes contact; what was arranged is called off.",
            body: .object([("since", .day)], optional: [("note", .nullable(.tagged))])
        ) { call throws(Refusal) in .oppose(since: try call.day("since"), note: call.maybeWords("note")) },
        consular("withdrawOpposition", "withdraw", "Record that the person no longer opposes.", body: nil) { _ throws(Refusal) in .withdrawOpposition },
        consular("offerConsularVisit", "visits", "Offer a time for a visit.", body: .object([("slot", .slot)])) { call throws(Refusal) in
            guard let slot = Moment(typed: call.body["slot"].text ?? "", utcOffsetHours: call.office.utcOffsetHours) else { throw Refusal(.fieldMissing, field: "slot") }
            return .offerVisit(at: slot)
        },
        consular("recordConsularVisit", "visits/{visit}/held", "Record that a visit was held.", body: .object([("day", .day)])) { call throws(Refusal) in
            .recordVisit(call.text("visit"), on: try call.day("day"))
        },
        Operation(
            "listConsularWishes", .get, "/consular", "People of whom a holding state told this one.", needs: .consularRead,
            answer: .json(
                .object([
                    (
                        "people",
                        .list(
                            .object([
                                ("reference", .text()), ("from", .text()), ("wished", .boolean), ("toBeNoted", .boolean), ("since", .nullable(.dayOut)),
                                ("visits", .list(.object([("id", .text()), ("slot", .moment)]))),
                            ]))
                    )
                ]))
        ) { call in
            let people = try ConsularDesk(call.office).list(by: call.actor).map { id, card -> JSONValue in
                [
                    "reference": .string(id), "from": .string(card.from ?? ""), "wished": .bool(card.isWished), "toBeNoted": .bool(card.isToBeNoted),
                    "since": .maybe(card.notifiedOn.map { "\($0)" }), "visits": .array(card.openVisits.map { ["id": .string($0.id), "slot": .string("\($0.slot)")] }),
                ]
            }
            return .json(["people": .array(people)])
        },
        .act("noteConsularWish", "/consular/{reference}/note", "Take note of what the holding state said.", needs: .consularRecord) { call in
            try await ConsularDesk(call.office).note(call.reference(), by: call.actor)
        },
        .act(
            "answerConsularVisit", "/consular/{reference}/visits/{visit}", "Say whether the consul comes.", needs: .consularRecord, body: .json(.object([("comes", .boolean)]))
        ) { call in
            try await ConsularDesk(call.office).answerVisit(call.text("visit"), of: call.reference(), comes: call.body["comes"] == .bool(true), by: call.actor)
        },
    ]

    private static func consular(
        _ id: String, _ path: String, _ summary: String, body: Schema?, _ read: @escaping @Sendable (Operation.Call) throws(Refusal) -> ConsularAct
    ) -> Operation {
        .act(id, "/files/{reference}/consular/\(path)", summary, needs: .consularRecord, body: body.map { .json($0) } ?? .none) { call in
            try await ConsularDesk(call.office).perform(try read(call), on: call.reference(), by: call.actor)
        }
    }

    static let missionOperations: [Operation] = [
        Operation(
            "listMissions", .get, "/missions", "Identification missions, the next first.", needs: .missionRead, answer: .json(.object([("missions", .list(.missionLine))]))
        ) { call in
            let lines = try MissionsDesk(call.office).list(by: call.actor).map { id, card -> JSONValue in
                [
                    "id": .string(id), "state": .string(card.state.rawValue), "with": .string(card.peer), "ours": .bool(card.isOurs), "from": .string("\(card.from)"),
                    "to": .string("\(card.to)"), "place": card.place.json, "people": .int(card.people),
                ]
            }
            return .json(["missions": .array(lines)])
        },
        Operation(
            "getMission", .get, "/missions/{mission}", "One mission with each person's hour and what was found; who has no hour wishes no consular contact.", needs: .missionRead,
            answer: .json(.object([("id", .text()), ("state", .codes(IdentificationMission.State.self)), ("from", .dayOut), ("to", .dayOut), ("people", .list(.missionPerson))]))
        ) { call in
            let mission = try await MissionsDesk(call.office).mission(call.text("mission"), by: call.actor)
            guard let plan = mission.plan else { throw Refusal(.notFound) }
            let hours = Dictionary(mission.slots.map { ($0.person, $0.slot) }, uniquingKeysWith: { a, _ in a })
            let people = plan.people.map { person -> JSONValue in
                ["person": .string(person.text), "slot": .maybe(hours[person].map { "\($0)" }), "result": .maybe(mission.reports[person]?.result.rawValue)]
            }
            return .json([
                "id": .string(plan.id), "state": .string(mission.state.rawValue), "from": .string("\(plan.from)"), "to": .string("\(plan.to)"), "people": .array(people),
            ])
        },
        Operation(
            "planMission", .post, "/missions", "Plan a visit of officers to people whom a state has asked about.", needs: .missionPlan,
            body: .json(
                .object(
                    [
                        ("state", .state), ("from", .day), ("to", .day), ("place", .tagged), ("offices", .list(.tagged, least: 1, most: 12)), ("language", .tongue),
                        ("people", .list(.reference, least: 1, most: MissionPlan.mostPeople)),
                    ], optional: [("interpreter", .nullable(.words))])),
            answer: .json(.object([("id", .text())]))
        ) { call in
            guard let state = StateCode(call.body["state"].text ?? "") else { throw Refusal(.noSuchPeer) }
            let id = try await MissionsDesk(call.office).plan(
                to: state, from: try call.day("from"), to: try call.day("to"), place: call.words("place"), offices: call.body["offices"].items.map(\.words),
                language: call.body["language"].text ?? "", interpreter: call.body["interpreter"].text, people: call.body["people"].texts.compactMap { CaseReference($0) },
                by: call.actor)
            return .json(["id": .string(id)])
        },
        .act("moveMission", "/missions/{mission}/move", "Propose other days for a mission.", needs: .missionPlan, body: .json(.missionDays)) { call in
            try await MissionsDesk(call.office).move(call.text("mission"), from: try call.day("from"), to: try call.day("to"), place: call.maybeWords("place"), by: call.actor)
        },
        .act("cancelMission", "/missions/{mission}/cancel", "Call a mission off.", needs: .missionPlan, body: .json(.remark)) { call in
            try await MissionsDesk(call.office).cancel(call.text("mission"), remark: call.maybeWords("remark"), by: call.actor)
        },
        .act(
            "reportMission", "/missions/{mission}/people/{reference}/report", "Report how one person's hour went; the note stays at this office.", needs: .missionPlan,
            body: .json(
                .object([("result", .codes(MissionResult.self))], optional: [("missed", .nullable(.codes(MissReason.self))), ("note", .nullable(.tagged))]))
        ) { call in
            try await MissionsDesk(call.office).report(
                call.reference(), of: call.text("mission"), try call.code(MissionResult.self, "result"), missed: MissReason(rawValue: call.body["missed"].text ?? ""),
                note: call.maybeWords("note"), by: call.actor)
        },
        .act("acceptMission", "/missions/{mission}/accept", "Agree and give each person an hour; nobody who is protected or opposes gets one.", needs: .missionAnswer) { call in
            try await MissionsDesk(call.office).accept(call.text("mission"), by: call.actor)
        },
        .act("counterMission", "/missions/{mission}/counter", "Offer other days.", needs: .missionAnswer, body: .json(.missionDays)) { call in
            try await MissionsDesk(call.office).counter(
                call.text("mission"), from: try call.day("from"), to: try call.day("to"), place: call.maybeWords("place"), remark: call.maybeWords("remark"), by: call.actor)
        },
        .act(
            "declineMission", "/missions/{mission}/decline", "Decline a mission.", needs: .missionAnswer,
            body: .json(.object([("reason", .codes(MissionRefusal.self))], optional: [("remark", .nullable(.tagged))]))
        ) { call in
            try await MissionsDesk(call.office).decline(call.text("mission"), try call.code(MissionRefusal.self, "reason"), remark: call.maybeWords("remark"), by: call.actor)
        },
    ]
}
