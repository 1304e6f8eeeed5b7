// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Workflow

extension Schema {
    static let escortSheet = Schema.object(
        [],
        optional: [
            ("health", .nullable(.tagged)), ("care", .nullable(.tagged)), ("risks", .list(.codes(EscortRisk.self), most: 5)),
            ("property", .list(.object([("seal", .seal), ("what", .tagged)]), most: HandoverLine.mostSeals)), ("money", .list(.amount, most: 20)),
        ])
    static let escortSheetOut = Schema.object([
        ("health", .nullable(.taggedOut)), ("care", .nullable(.taggedOut)), ("risks", .list(.codes(EscortRisk.self))),
        ("property", .list(.object([("seal", .text()), ("what", .taggedOut)]))), ("money", .list(.text())),
    ])
    static let escortEventOut = Schema.object([("event", .text()), ("text", .taggedOut), ("occurredAt", .moment), ("recordedAt", .moment)])
    static let wrongfulReturnLine = Schema.object([
        ("id", .text()), ("state", .codes(WrongfulReturn.State.self)), ("person", .reference), ("ground", .nullable(.codes(WrongfulReturnGround.self))), ("with", .text()),
        ("due", .nullable(.dayOut)),
    ])
}

extension API {
    /// The events that an escort record can be added to, as a call names them.
    private static let escortEvents = ["propertyAdded", "propertyRemoved", "medicationGiven", "forceUsed", "complaint"]

    static let custodyOperations: [Operation] =
        [
            Operation(
                "getEscortRecord", .get, "/transfers/{transfer}/escort/{reference}", "What the escort must know of one person, and what happened on the way.", needs: .escortRecordRead,
                answer: .json(.object([("sheet", .nullable(.escortSheetOut)), ("confirmed", .boolean), ("events", .list(.escortEventOut))]))
            ) { call in
                let record = try await EscortRecordsDesk(call.office).view(call.reference(), on: call.text("transfer"), by: call.actor).record
                let events = record.events.map { item -> JSONValue in
                    ["event": .string(name(item.event)), "text": item.event.text.json, "occurredAt": .string("\(item.occurredAt)"), "recordedAt": .string("\(item.recordedAt)")]
                }
                return .json(["sheet": record.sheet.map { json($0, record.property) } ?? .null, "confirmed": .bool(record.isConfirmed), "events": .array(events)])
            },
            .act(
                "writeEscortRecord", "/transfers/{transfer}/escort/{reference}", "Write the record; it must then be confirmed anew.", needs: .escortRecordWrite, body: .json(.escortSheet)
            ) { call in
                try await EscortRecordsDesk(call.office).write(sheet(call), of: call.reference(), on: call.text("transfer"), by: call.actor)
            },
            .act(
                "confirmEscortRecord", "/transfers/{transfer}/escort/{reference}/confirm", "Confirm the record; two officers, one of the escort.", needs: .escortRecordConfirm
            ) { call in
                try await EscortRecordsDesk(call.office).confirm(call.reference(), on: call.text("transfer"), by: call.actor)
            },
            .act(
                "addEscortEvent", "/transfers/{transfer}/escort/{reference}/events", "Add what happened on the way, with when it happened.", needs: .escortRecordWrite,
                body: .json(.object([("event", .code(escortEvents)), ("at", .slot), ("text", .tagged)], optional: [("seal", .nullable(.seal)), ("what", .nullable(.tagged))]))
            ) { call in
                try await EscortRecordsDesk(call.office).add(event(call), at: try moment(call, "at"), to: call.reference(), on: call.text("transfer"), by: call.actor)
            },
            custody(
                "recordOutcome", "outcome", "What became of a person; it closes the case.", .outcomeRecord,
                .json(.object([("outcome", .code(CustodyOutcome.byHand.map(\.rawValue))), ("day", .day)], optional: [("note", .nullable(.tagged))]))
            ) { call throws(Refusal) in .end(try code(call, "outcome"), on: try day(call), note: call.maybeWords("note")) },
            custody(
                "recordDeath", "death", "A death in custody: every clock stops, and the other state is told.", .deathRecord,
                .json(.object([("day", .day), ("place", .tagged)], optional: [("cause", .nullable(.tagged)), ("certifiedBy", .nullable(.name))]))
            ) { call throws(Refusal) in
                .die(DeathReport(on: try day(call), place: call.words("place"), certifiedCause: call.maybeWords("cause"), certifiedBy: call.body["certifiedBy"].text))
            },
            custody(
                "doDeathMatter", "death/matters", "Tick off what is owed after a death, with how it was done.", .deathRecord,
                .json(.object([("matter", .codes(DeathMatter.self)), ("how", .tagged)]))
            ) { call throws(Refusal) in .done(try code(call, "matter"), how: call.words("how")) },
            custody("proposeCorrection", "outcome/correct", "Say that an outcome was recorded wrongly.", .outcomeCorrect, .json(.reason)) { call throws(Refusal) in
                .proposeCorrection(call.words("reason"))
            },
            custody("confirmCorrection", "outcome/confirm", "Confirm that, as another officer: the person is held.", .outcomeCorrect, .json(.reason)) { call throws(Refusal) in
                .confirmCorrection(call.words("reason"))
            },
            custody(
                "nameObstacle", "obstacle", "Name why no journey followed a positive answer.", .outcomeRecord,
                .json(.object([("obstacle", .codes(TransferObstacle.self))], optional: [("note", .nullable(.tagged))]))
            ) { call throws(Refusal) in .name(try code(call, "obstacle"), note: call.maybeWords("note")) },
            custody("noteLateNews", "late", "Say that what came late about a closed case has been read.", .answerAcknowledge) { _ in .noteLateNews },
            .act("notePersonNews", "/verifications/{reference}/news", "Say that what the other state told of a person has been read.", needs: .verificationPropose) { call in
                try await CustodyDesk(call.office).noteNews(of: call.reference(), by: call.actor)
            },
        ] + wrongfulReturnOperations

    private static let wrongfulReturnOperations: [Operation] = [
        Operation(
            "listWrongfulReturns", .get, "/wrongful-returns", "Returns that one side holds to be wrongful.", needs: .wrongfulReturnRead,
            answer: .json(.object([("returns", .list(.wrongfulReturnLine))]))
        ) { call in
            let lines = try WrongfulReturnsDesk(call.office).list(by: call.actor).map { id, card -> JSONValue in
                let isOpen = [.declared, .accepted, .contested].contains(card.state)
                let due = call.office.takeBackDue(card)
                return [
                    "id": .string(id), "state": .string(card.state.rawValue), "person": .string(card.person), "ground": .maybe(card.ground?.rawValue), "with": .string(card.peer),
                    "due": .maybe(isOpen ? due.map { "\($0)" } : nil),
                ]
            }
            return .json(["returns": .array(lines)])
        },
        Operation(
            "proposeWrongfulReturn", .post, "/verifications/{reference}/wrongful", "Say, as the first of two officers, that a person who was received is not this state's.",
            needs: .wrongfulReturnDeclare, body: .json(.object([("ground", .codes(WrongfulReturnGround.self)), ("text", .tagged)])), answer: .json(.object([("id", .text())]))
        ) { call in
            let id = try await WrongfulReturnsDesk(call.office).propose(call.reference(), ground: try code(call, "ground"), text: call.words("text"), by: call.actor)
            return .json(["id": .string(id)])
        },
        .act("declareWrongfulReturn", "/wrongful-returns/{return}/declare", "Declare it as the second officer.", needs: .wrongfulReturnDeclare) { call in
            try await WrongfulReturnsDesk(call.office).declare(call.text("return"), by: call.actor)
        },
        wrongful("withdrawWrongfulReturn", "withdraw", "No longer hold to it.", .wrongfulReturnDeclare, .json(.reason)) { call throws(Refusal) in
            .withdrawn(reason: call.words("reason"))
        },
        wrongful("acceptWrongfulReturn", "accept", "The state that sent the person accepts.", .takeBackRecord) { _ in .accepted },
        wrongful(
            "contestWrongfulReturn", "contest", "It contests, in substance; the day does not move.", .takeBackRecord,
            .json(.object([("ground", .codes(WrongfulReturnContest.self)), ("reason", .tagged)]))
        ) { call throws(Refusal) in .contested(try code(call, "ground"), call.words("reason")) },
        wrongful(
            "recordTakeBack", "take-back", "The person was taken back, and whether the papers came too.", .takeBackRecord, .json(.object([("day", .day), ("documents", .boolean)]))
        ) { call throws(Refusal) in .takenBack(on: try day(call), documents: call.body["documents"] == .bool(true)) },
    ]

    private static func custody(
        _ id: String, _ path: String, _ summary: String, _ needs: Permission, _ body: Operation.Body = .none, _ read: @escaping @Sendable (Operation.Call) throws(Refusal) -> CustodyAct
    ) -> Operation {
        .act(id, "/files/{reference}/\(path)", summary, needs: needs, body: body) { call in
            try await CustodyDesk(call.office).perform(try read(call), on: call.reference(), by: call.actor)
        }
    }

    private static func wrongful(
        _ id: String, _ path: String, _ summary: String, _ needs: Permission, _ body: Operation.Body = .none,
        _ read: @escaping @Sendable (Operation.Call) throws(Refusal) -> WrongfulReturnEvent
    ) -> Operation {
        .act(id, "/wrongful-returns/{return}/\(path)", summary, needs: needs, body: body) { call in
            try await WrongfulReturnsDesk(call.office).tell(try read(call), of: call.text("return"), by: call.actor)
        }
    }

    private static func day(_ call: Operation.Call) throws(Refusal) -> Day {
        guard let day = Day(iso: call.body["day"].text ?? "") else { throw Refusal(.fieldMissing, field: "day") }
        return day
    }

    private static func tagged(_ value: JSONValue) -> TaggedText { TaggedText(value["text"].text ?? "", Language(rawValue: value["language"].text ?? "") ?? .english) }

    private static func sheet(_ call: Operation.Call) -> EscortSheet {
        let property = call.body["property"].items.map { PropertyItem(seal: $0["seal"].text ?? "", what: tagged($0["what"])) }
        return EscortSheet(
            health: call.maybeWords("health"), care: call.maybeWords("care"), risks: call.body["risks"].texts.compactMap { EscortRisk(rawValue: $0) }, property: property,
            money: call.body["money"].texts.compactMap { MoneyCount($0) })
    }

    private static func event(_ call: Operation.Call) throws(Refusal) -> EscortEvent {
        let (text, seal) = (call.words("text"), call.body["seal"].text ?? "")
        switch call.body["event"].text {
        case "propertyAdded": return .propertyAdded(PropertyItem(seal: seal, what: call.words("what")), why: text)
        case "propertyRemoved": return .propertyRemoved(seal: seal, why: text)
        case "medicationGiven": return .medicationGiven(text)
        case "forceUsed": return .forceUsed(text)
        case "complaint": return .complaint(text)
        default: throw Refusal(.fieldMissing, field: "event")
        }
    }

    private static func name(_ event: EscortEvent) -> String {
        switch event {
        case .propertyAdded: "propertyAdded"
        case .propertyRemoved: "propertyRemoved"
        case .medicationGiven: "medicationGiven"
        case .forceUsed: "forceUsed"
        case .complaint: "complaint"
        }
    }

    private static func json(_ sheet: EscortSheet, _ property: [PropertyItem]) -> JSONValue {
        [
            "health": sheet.health?.json ?? .null, "care": sheet.care?.json ?? .null, "risks": .array(sheet.risks.map { .string($0.rawValue) }),
            "property": .array(property.map { ["seal": .string($0.seal), "what": $0.what.json] }), "money": .array(sheet.money.map { .string($0.description) }),
        ]
    }
}
