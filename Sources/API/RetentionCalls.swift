// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Workflow

extension Schema {
    static let legalHoldOut = Schema.object([("id", .text()), ("reason", .taggedOut), ("placedBy", .nullable(.text())), ("liftProposedBy", .nullable(.text())), ("lifted", .boolean)])
    static let erasureOut = Schema.object([
        ("people", .list(.reference)), ("reason", .codes(ErasureReason.self)), ("on", .dayOut), ("proposedBy", .text()), ("confirmedBy", .text()),
    ])
}

extension API {
    static let retentionOperations: [Operation] = [
        Operation(
            "getRetention", .get, "/files/{reference}/retention", "How long somebody's records are kept: how the case ended, legal holds, a proposed erasure.",
            needs: .retentionRead,
            answer: .json(
                .object([
                    ("reference", .reference), ("closedOn", .nullable(.dayOut)), ("kind", .nullable(.codes(RetainedKind.self))), ("dueOn", .nullable(.dayOut)),
                    ("holds", .list(.legalHoldOut)), ("proposed", .nullable(.codes(ErasureReason.self))), ("proposedBy", .nullable(.text())),
                ]))
        ) { call in
            let standing = try await RetentionDesk(call.office).standing(of: try call.reference(), by: call.actor)
            let holds = standing.record.holds.map { hold -> JSONValue in
                [
                    "id": .string(hold.id), "reason": hold.reason.json, "placedBy": .maybe(hold.placedBy?.text), "liftProposedBy": .maybe(hold.liftProposedBy?.text),
                    "lifted": .bool(hold.isLifted),
                ]
            }
            return .json([
                "reference": .string(standing.reference.text), "closedOn": .maybe(standing.closure?.on.description), "kind": .maybe(standing.closure?.kind.rawValue),
                "dueOn": .maybe(standing.closure?.erasureDue?.description), "holds": .array(holds), "proposed": .maybe(standing.record.proposal?.reason.rawValue),
                "proposedBy": .maybe(standing.record.proposal?.by?.text),
            ])
        },
        retention("placeLegalHold", "holds", "Place a legal hold: nothing of these records can be erased.", .legalHoldPlace, .json(.object([("reason", .tagged)]))) { call in
            .hold(reason: call.words("reason"))
        },
        retention("proposeHoldLift", "holds/{hold}/lift", "Propose to lift a legal hold.", .legalHoldLift, .json(.object([("reason", .tagged)]))) { call in
            .proposeLift(hold: call.text("hold"), reason: call.words("reason"))
        },
        retention("confirmHoldLift", "holds/{hold}/confirm", "Lift a legal hold, as another officer.", .legalHoldLift, .json(.object([("reason", .tagged)]))) { call in
            .confirmLift(hold: call.text("hold"), reason: call.words("reason"))
        },
        retention("proposeErasure", "erasure", "Propose to erase everything kept of a person.", .erasurePropose, .json(.object([("ground", .codes(ErasureReason.self))]))) { call in
            guard let reason = ErasureReason(rawValue: call.body["ground"].text ?? "") else { throw Refusal(.fieldMissing, field: "ground") }
            return .proposeErasure(reason)
        },
        retention("rejectErasure", "erasure/reject", "Do not erase.", .erasureConfirm, .json(.object([("reason", .tagged)]))) { call in
            .rejectErasure(reason: call.words("reason"))
        },
        .act(
            "confirmErasure", "/files/{reference}/retention/erasure/confirm", "Erase everything kept of a person, as another officer. It cannot be undone.", needs: .erasureConfirm
        ) { call in
            try await RetentionDesk(call.office).confirmErasure(of: try call.reference(), by: call.actor)
        },
        Operation(
            "listErasures", .get, "/erasures", "Whose records were erased, by reference, the last first.", needs: .retentionRead, answer: .json(.object([("erasures", .list(.erasureOut))]))
        ) { call in
            let lines = try RetentionDesk(call.office).erasures(by: call.actor).map { line -> JSONValue in
                [
                    "people": .array(line.people.map { .string($0.text) }), "reason": .string(line.reason.rawValue), "on": .string("\(line.on)"),
                    "proposedBy": .string(line.proposedBy.text), "confirmedBy": .string(line.confirmedBy.text),
                ]
            }
            return .json(["erasures": .array(lines)])
        },
    ]

    private static func retention(
        _ id: String, _ path: String, _ summary: String, _ needs: Permission, _ body: Operation.Body, _ act: @escaping @Sendable (Operation.Call) throws -> RetentionAct
    ) -> Operation {
        .act(id, "/files/{reference}/retention/\(path)", summary, needs: needs, body: body) { call in
            try await RetentionDesk(call.office).perform(try act(call), on: try call.reference(), by: call.actor)
        }
    }
}
