// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Workflow

extension Schema {
    static let travelDocumentLine = Schema.object([
        ("reference", .reference), ("state", .codes(TravelDocument.State.self)), ("number", .nullable(.text())), ("validUntil", .nullable(.dayOut)), ("journey", .nullable(.dayOut)),
        ("needsReissue", .boolean),
    ])
    static let travelPaperLine = Schema.object([
        ("reference", .reference), ("number", .nullable(.text())), ("validUntil", .nullable(.dayOut)), ("deliveredOn", .nullable(.dayOut)), ("end", .nullable(.codes(PaperEnd.self))),
    ])
    static let issuedPaperOut = Schema.object([
        ("number", .text()), ("kind", .nullable(.codes(TravelDocumentKind.self))), ("issuedOn", .nullable(.dayOut)), ("validUntil", .dayOut), ("replaces", .nullable(.text())),
        ("end", .nullable(.codes(PaperEnd.self))), ("reported", .nullable(.text())),
    ])
}

extension API {
    static let travelDocumentOperations: [Operation] = [
        Operation(
            "listTravelDocuments", .get, "/travel-documents", "Papers to travel with: this state's own, and those that another state told of. What ends first is first.",
            needs: .travelDocumentRead,
            answer: .json(.object([("documents", .list(.travelDocumentLine)), ("told", .list(.travelPaperLine)), ("withoutDocument", .list(.reference))]))
        ) { call in
            let (desk, today) = (TravelDocumentsDesk(call.office), call.office.today)
            let own = try desk.list(by: call.actor).filter { $0.card.state != .none }.map { id, card -> JSONValue in
                [
                    "reference": .string(id), "state": .string(card.state(on: today).rawValue), "number": .maybe(card.number), "validUntil": .maybe(card.validUntil?.description),
                    "journey": .maybe(card.journey?.description), "needsReissue": .bool(card.needsReissue(on: today)),
                ]
            }
            let told = try desk.papers(by: call.actor).filter { !$0.card.numbers.isEmpty }.map { id, card -> JSONValue in
                [
                    "reference": .string(id), "number": .maybe(card.number), "validUntil": .maybe(card.validUntil?.description), "deliveredOn": .maybe(card.deliveredOn?.description),
                    "end": .maybe(card.end?.rawValue),
                ]
            }
            return .json(["documents": .array(own), "told": .array(told), "withoutDocument": .array(try desk.askable(by: call.actor).map { .string($0.id) })])
        },
        Operation(
            "getTravelDocument", .get, "/travel-documents/{reference}", "One person's papers to travel with, and what this officer can do about them.", needs: .travelDocumentRead,
            answer: .json(
                .object([
                    ("reference", .reference), ("state", .codes(TravelDocument.State.self)), ("steps", .list(.codes(TravelDocument.Step.self))),
                    ("journey", .nullable(.dayOut)), ("unreported", .list(.text())), ("papers", .list(.issuedPaperOut)),
                ]))
        ) { call in
            let view = try await TravelDocumentsDesk(call.office).view(try call.reference(), by: call.actor)
            let document = view.document
            return .json([
                "reference": .string(view.reference.text), "state": .string(document.state(on: call.office.today).rawValue),
                "steps": .array(view.steps.map { .string($0.rawValue) }), "journey": .maybe(document.journey?.description),
                "unreported": .array(document.unreported.map { .string($0.paper.number) }), "papers": .array(document.papers.map(\.json) + view.papers.papers.map(\.json)),
            ])
        },
        travel(
            "requestTravelDocument", "request", "Ask for a document; rests on the confirmed nationality.", needs: .travelDocumentRequest,
            body: .json(.object([("kind", .codes(TravelDocumentKind.self))]))
        ) { call throws(Refusal) in
            guard let kind = TravelDocumentKind(rawValue: call.body["kind"].text ?? "") else { throw Refusal(.fieldMissing, field: "kind") }
            return .request(kind)
        },
        travel(
            "confirmDocumentIdentity", "identity", "Confirm that photograph and particulars are those of the registered person, and how the name is printed.",
            needs: .travelDocumentIdentify,
            body: .json(.object([("attributes", .list(.codes(IdentityAttribute.self), most: 7)), ("primary", .text(least: 1, most: 31)), ("secondary", .text(least: 0, most: 31))]))
        ) { call throws(Refusal) in
            .confirmIdentity(
                call.body["attributes"].texts.compactMap { IdentityAttribute(rawValue: $0) },
                PrintedName(primary: call.body["primary"].text ?? "", secondary: call.body["secondary"].text ?? ""))
        },
        travel("approveTravelDocument", "approve", "Approve, as another officer than who asked or compared.", needs: .travelDocumentApprove) { _ in .approve },
        travel("issueTravelDocument", "issue", "Issue it under the next number of the series, good from today.", needs: .travelDocumentIssue) { _ in .issue },
        travel("reissueTravelDocument", "reissue", "Issue it again under a new number, because the former ends too early or is lost and reported.", needs: .travelDocumentIssue) { _ in
            .reissue
        },
        travel("planJourney", "plan", "Record the day that the two states speak of for the journey.", needs: .travelDocumentRequest, body: .json(.object([("day", .day)]))) {
            call throws(Refusal) in .plan(journey: try day(call, "day"))
        },
        travel("loseTravelDocument", "lose", "Record that the paper is lost; the other state is told.", needs: .travelDocumentLose, body: .json(.object([], optional: [("note", .nullable(.tagged))]))) {
            call throws(Refusal) in .lose(note: call.maybeWords("note"))
        },
        travel(
            "reportLostDocument", "report", "Record that the loss was reported to the register of lost documents.", needs: .travelDocumentReport,
            body: .json(.object([("day", .day), ("reference", .text(least: 1, most: 80))]))
        ) { call throws(Refusal) in .report(LossReport(on: try day(call, "day"), reference: call.body["reference"].text ?? "")) },
        travel(
            "cancelTravelDocument", "cancel", "Cancel it; the other state is told. Its number stays used.", needs: .travelDocumentCancel,
            body: .json(.object([("reason", .code(TravelDocumentCancellation.officers.map(\.rawValue)))], optional: [("note", .nullable(.tagged))]))
        ) { call throws(Refusal) in
            guard let reason = TravelDocumentCancellation(rawValue: call.body["reason"].text ?? "") else { throw Refusal(.fieldMissing, field: "reason") }
            return .cancel(reason, note: call.maybeWords("note"))
        },
        travel(
            "deliverTravelDocument", "deliver", "At the holding state: the escort has the paper.", needs: .travelDocumentDeliver, body: .json(.object([("day", .day)]))
        ) { call throws(Refusal) in .deliver(on: try day(call, "day")) },
        travel("noteVoidDocument", "note", "At the holding state: an officer has read that the paper is void.", needs: .travelDocumentDeliver) { _ in .noteVoid },
    ]

    private static func travel(
        _ id: String, _ path: String, _ summary: String, needs: Permission, body: Operation.Body = .none,
        _ read: @escaping @Sendable (Operation.Call) throws(Refusal) -> TravelDocumentAct
    ) -> Operation {
        .act(id, "/travel-documents/{reference}/\(path)", summary, needs: needs, body: body) { call in
            try await TravelDocumentsDesk(call.office).perform(try read(call), on: call.reference(), by: call.actor)
        }
    }

    static func day(_ call: Operation.Call, _ name: String) throws(Refusal) -> Day {
        guard let day = Day(iso: call.body[name].text ?? "") else { throw Refusal(.fieldMissing, ["field": name], field: name) }
        return day
    }
}

extension TravelDocument.Paper {
    fileprivate var json: JSONValue {
        [
            "number": .string(paper.number), "kind": .string(paper.kind.rawValue), "issuedOn": .string("\(paper.issuedOn)"), "validUntil": .string("\(paper.validUntil)"),
            "replaces": .maybe(paper.replaces), "end": .maybe(end?.rawValue), "reported": .maybe(report?.reference),
        ]
    }
}

extension TravelPapers.Known {
    fileprivate var json: JSONValue {
        [
            "number": .string(paper.number), "kind": .null, "issuedOn": .null, "validUntil": .string("\(paper.validUntil)"), "replaces": .null, "end": .maybe(end?.rawValue),
            "reported": .null,
        ]
    }
}
