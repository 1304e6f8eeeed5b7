// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Workflow

extension Schema {
    static let name = Schema.text(pattern: "^[^\\x00-\\x1f\\x7f]*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$", least: 1, most: 150)
    static let escort = Schema.object([("rank", .name), ("name", .name)], optional: [("passport", .nullable(.name))])
    static let transferPlan = Schema.object(
        [("borderPoint", .tagged), ("mode", .codes(TravelMode.self)), ("departure", .slot), ("escorts", .list(.escort, least: 1, most: TransferPlan.mostEscorts))],
        optional: [("monitors", .list(.object([("name", .name), ("organisation", .name)]), most: TransferPlan.mostEscorts))])
    static let seal = Schema.text(pattern: "^[0-9A-Za-z/-]{1,40}$", least: 1, most: 40)
    static let amount = Schema.text(pattern: "^[A-Z]{3} [0-9]{1,9}(\\.[0-9]{2})?$", least: 5, most: 16)
    static let handoverLine = Schema.object(
        [("person", .reference), ("disposition", .codes(Disposition.self))],
        optional: [("seals", .list(.seal, most: HandoverLine.mostSeals)), ("money", .list(.amount, most: 20))])
    static let handoverOut = Schema.object([
        ("person", .reference), ("disposition", .codes(Disposition.self)), ("seals", .list(.text())), ("money", .list(.text())),
    ])
    static let transferLine = Schema.object([
        ("id", .text()), ("state", .codes(TransferOperation.State.self)), ("side", .code(["holding", "nationality"])), ("with", .text()), ("borderPoint", .nullable(.taggedOut)),
        ("departure", .nullable(.moment)), ("people", .integer(least: 0)),
    ])
    static let manifestLine = Schema.object([
        ("person", .reference), ("standing", .nullable(.codes(ManifestEntry.Standing.self))), ("takenOff", .nullable(.codes(TakeOffReason.self))),
        ("lights", .list(.lightOut)), ("answerStands", .boolean), ("escortRecord", .boolean),
    ])
}

extension API {
    static let transferOperations: [Operation] =
        [
            Operation(
                "listTransfers", .get, "/transfers", "Journeys with other states, running ones first.", needs: .transferRead,
                answer: .json(.object([("transfers", .list(.transferLine))]))
            ) { call in
                let lines = try TransfersDesk(call.office).list(by: call.actor).map { id, card -> JSONValue in
                    [
                        "id": .string(id), "state": .string(card.state.rawValue), "side": .string(card.side.rawValue), "with": .string(card.peer),
                        "borderPoint": card.borderPoint?.json ?? .null, "departure": .maybe(card.departure.map { "\($0)" }), "people": .int(card.people),
                    ]
                }
                return .json(["transfers": .array(lines)])
            },
            Operation(
                "planTransfer", .post, "/transfers", "Plan a journey. The other state hears of it when notice is given.", needs: .transferPlan,
                body: .json(.object([("state", .state), ("plan", .transferPlan)])), answer: .json(.object([("id", .text())]))
            ) { call in
                guard let state = StateCode(call.body["state"].text ?? "") else { throw Refusal(.noSuchPeer, field: "state") }
                return .json(["id": .string(try await TransfersDesk(call.office).plan(try plan(call), with: state, by: call.actor))])
            },
            Operation(
                "getTransfer", .get, "/transfers/{transfer}", "One journey with its manifest; at the holding state with everybody's four lights.", needs: .transferRead,
                answer: .json(
                    .object([
                        ("id", .text()), ("state", .codes(TransferOperation.State.self)), ("notice", .integer(least: 0)), ("departure", .nullable(.moment)),
                        ("departedAt", .nullable(.moment)), ("arrivedAt", .nullable(.moment)), ("steps", .list(.text())), ("manifest", .list(.manifestLine)),
                        ("statement", .list(.handoverOut)), ("counts", .list(.handoverOut)), ("hash", .nullable(.text())),
                    ]))
            ) { call in .json(json(try await TransfersDesk(call.office).view(call.text("transfer"), by: call.actor))) },
            transfer("changeTransfer", "change", "Change the plan before the next notice.", .transferPlan, .json(.object([("plan", .transferPlan)]))) { call throws(Refusal) in
                .change(try plan(call))
            },
            transfer("putOnManifest", "people", "Put a person on the manifest.", .transferPlan, .json(.object([("person", .reference)]))) { call throws(Refusal) in .put(try person(call)) },
            transfer(
                "takeOffManifest", "people/off", "Take a person off the manifest; the others go on.", .transferPlan,
                .json(.object([("person", .reference), ("reason", .code(TakeOffReason.byHand.map(\.rawValue)))], optional: [("note", .nullable(.tagged))]))
            ) { call throws(Refusal) in .takeOff(try person(call), reason: try code(call, "reason"), note: call.maybeWords("note")) },
            transfer("giveNotice", "notice", "Give notice of the journey; all four lights of everybody must be green.", .transferNotice) { _ in .giveNotice },
            transfer("acceptCounterProposal", "accept", "Take the day that the other state proposes; it is a new notice.", .transferNotice) { _ in .acceptCounter },
            transfer(
                "changeEscorts", "escorts", "Change who goes with the people.", .transferPlan, .json(.object([("escorts", .list(.escort, least: 1, most: TransferPlan.mostEscorts))]))
            ) { call throws(Refusal) in .changeEscorts(escorts(call.body["escorts"])) },
            transfer("confirmTransfer", "confirm", "The receiving state confirms the journey, and for whom its answer stands.", .transferConfirm) { _ in .confirm },
            transfer(
                "counterTransfer", "counter", "The receiving state proposes another day.", .transferConfirm, .json(.object([("departure", .slot), ("reason", .tagged)]))
            ) { call throws(Refusal) in .counter(try moment(call, "departure"), reason: call.words("reason")) },
            transfer(
                "checkForLastCall", "checks", "What one officer found of one person before the departure.", .transferLastCall,
                .json(
                    .object([
                        ("person", .reference), ("identity", .list(.codes(RecognitionMark.self), most: 5)), ("fit", .boolean), ("nationality", .codes(NationalityRecheck.self)),
                    ]))
            ) { call throws(Refusal) in
                let identity = call.body["identity"].texts.compactMap { RecognitionMark(rawValue: $0) }
                return .check(try person(call), LastCallCheck(identity: identity, isFit: call.body["fit"] == .bool(true), nationality: try code(call, "nationality")))
            },
            transfer("callLast", "last-call", "Make the last call: who does not pass stays.", .transferLastCall) { _ in .callLast },
            transfer("recordDeparture", "departure", "Record that the journey left.", .transferRecord, .json(.object([("at", .slot)]))) { call throws(Refusal) in
                .depart(at: try moment(call, "at"))
            },
            transfer("recordArrival", "arrival", "Record that the journey arrived.", .transferRecord, .json(.object([("at", .slot)]))) { call throws(Refusal) in
                .arrive(at: try moment(call, "at"))
            },
            transfer("closeTransfer", "close", "Close a journey that was handed over.", .transferRecord) { _ in .close },
            transfer("postponeTransfer", "postpone", "Postpone, with the reason.", .transferNotice, .json(.reason)) { call throws(Refusal) in .postpone(call.words("reason")) },
            transfer("cancelTransfer", "cancel", "Cancel, with the reason.", .transferNotice, .json(.reason)) { call throws(Refusal) in .cancel(call.words("reason")) },
            transfer(
                "signHandover", "handover/sign", "The holding state's count: what became of everybody on board.", .handoverSign,
                .json(.object([("dispositions", .list(.object([("person", .reference), ("disposition", .codes(Disposition.self))]), most: TransferNotice.mostPeople))]))
            ) { call throws(Refusal) in
                let lines = call.body["dispositions"].items.compactMap { item in
                    CaseReference(item["person"].text ?? "").flatMap { person in Disposition(rawValue: item["disposition"].text ?? "").map { (person, $0) } }
                }
                guard Set(lines.map(\.0)).count == lines.count else { throw Refusal(.countsDiffer, field: "dispositions") }
                return .sign(Dictionary(lines, uniquingKeysWith: { first, _ in first }))
            },
            transfer(
                "countersignHandover", "handover/countersign", "The receiving state's own count. Where it differs, the handover stays open.", .handoverCountersign,
                .json(.object([("counts", .list(.handoverLine, most: TransferNotice.mostPeople))]))
            ) { call throws(Refusal) in .countersign(call.body["counts"].items.compactMap(line)) },
            Operation(
                "getHandover", .get, "/transfers/{transfer}/handover", "The record of a handover as this node writes it, and its hash.", needs: .transferRead,
                answer: .json(.object([("text", .text(most: 1_000_000)), ("hash", .text())]))
            ) { call in
                guard let record = try await TransfersDesk(call.office).handover(call.text("transfer"), by: call.actor) else { throw Refusal(.notFound) }
                return .json(["text": .string(record.text), "hash": .string(record.hash)])
            },
            .act(
                "translateTransfer", "/transfers/{transfer}/texts/{entry}", "Put a translation beside a text.", needs: .textTranslate, body: .json(translation)
            ) { call in
                try await TransfersDesk(call.office).translate(Int(call.text("entry")) ?? -1, of: call.text("transfer"), translated(call), by: call.actor)
            },
        ]

    private static func transfer(
        _ id: String, _ path: String, _ summary: String, _ needs: Permission, _ body: Operation.Body = .none, _ read: @escaping @Sendable (Operation.Call) throws(Refusal) -> TransferAct
    ) -> Operation {
        .act(id, "/transfers/{transfer}/\(path)", summary, needs: needs, body: body) { call in
            try await TransfersDesk(call.office).perform(try read(call), on: call.text("transfer"), by: call.actor)
        }
    }

    static func person(_ call: Operation.Call) throws(Refusal) -> CaseReference {
        guard let person = CaseReference(call.body["person"].text ?? "") else { throw Refusal(.notFound, field: "person") }
        return person
    }

    static func moment(_ call: Operation.Call, _ name: String) throws(Refusal) -> Moment {
        guard let moment = Moment(typed: call.body[name].text ?? "", utcOffsetHours: call.office.utcOffsetHours) else { throw Refusal(.fieldMissing, field: name) }
        return moment
    }

    static func code<Code: RawRepresentable<String>>(_ call: Operation.Call, _ name: String) throws(Refusal) -> Code {
        guard let code = Code(rawValue: call.body[name].text ?? "") else { throw Refusal(.fieldMissing, field: name) }
        return code
    }

    private static func escorts(_ list: JSONValue) -> [Escort] {
        list.items.map { Escort(rank: $0["rank"].text ?? "", name: $0["name"].text ?? "", passport: $0["passport"].text) }
    }

    private static func plan(_ call: Operation.Call) throws(Refusal) -> TransferPlan {
        let plan = call.body["plan"]
        guard let mode = TravelMode(rawValue: plan["mode"].text ?? "") else { throw Refusal(.fieldMissing, field: "mode") }
        guard let departure = Moment(typed: plan["departure"].text ?? "", utcOffsetHours: call.office.utcOffsetHours) else { throw Refusal(.fieldMissing, field: "departure") }
        let place = plan["borderPoint"]
        return TransferPlan(
            borderPoint: TaggedText(place["text"].text ?? "", Language(rawValue: place["language"].text ?? "") ?? .english), mode: mode, departure: departure,
            escorts: escorts(plan["escorts"]), monitors: plan["monitors"].items.map { Monitor(name: $0["name"].text ?? "", organisation: $0["organisation"].text ?? "") })
    }

    private static func line(_ item: JSONValue) -> HandoverLine? {
        guard let person = CaseReference(item["person"].text ?? ""), let disposition = Disposition(rawValue: item["disposition"].text ?? "") else { return nil }
        return HandoverLine(person: person, disposition: disposition, seals: item["seals"].texts, money: item["money"].texts.compactMap { MoneyCount($0) })
    }

    private static func json(_ line: HandoverLine) -> JSONValue {
        [
            "person": .string(line.person.text), "disposition": .string(line.disposition.rawValue), "seals": .array(line.seals.map { .string($0) }),
            "money": .array(line.money.map { .string($0.description) }),
        ]
    }

    private static func json(_ view: TransfersDesk.View) -> JSONValue {
        let (operation, journey) = (view.operation, view.operation.journey)
        let manifest = operation.people.map { person -> JSONValue in
            let lights = Light.allCases.compactMap { light in
                view.standings[person].map { ["light": .string(light.rawValue), "green": .bool($0.lights.isGreen(light))] as JSONValue }
            }
            return [
                "person": .string(person.text), "standing": .maybe(journey.standing(of: person)?.rawValue), "takenOff": .maybe(operation.takenOff[person]?.rawValue),
                "lights": .array(lights), "answerStands": .bool(journey.standing.contains(person)), "escortRecord": .bool(view.records[person]?.isConfirmed == true),
            ]
        }
        return [
            "id": .string(view.id), "state": .string(operation.state.rawValue), "notice": .int(journey.number), "departure": .maybe(operation.plan.map { "\($0.departure)" }),
            "departedAt": .maybe(journey.departedAt.map { "\($0)" }), "arrivedAt": .maybe(journey.arrivedAt.map { "\($0)" }),
            "steps": .array(view.steps.map(\.rawValue).sorted().map { .string($0) }), "manifest": .array(manifest),
            "statement": .array((journey.statement?.lines ?? []).map { json($0) }), "counts": .array(journey.counts.map { json($0) }), "hash": .maybe(journey.hash),
        ]
    }
}
