// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Workflow

extension Schema {
    static let subjectRequestOut = Schema.object([
        ("id", .text()), ("receivedOn", .dayOut), ("from", .codes(SubjectAsker.self)), ("due", .dayOut), ("givenOn", .nullable(.dayOut)), ("sha256", .nullable(.text())),
        ("declined", .boolean),
    ])
    static let entryList = Schema.text(pattern: "^[0-9]{1,10}(,[0-9]{1,10})*$", least: 1)
}

extension API {
    static let subjectOperations: [Operation] = [
        Operation(
            "getSubjectRequests", .get, "/files/{reference}/subject", "Requests to see what is kept of a person.", needs: .subjectReceive,
            answer: .json(.object([("reference", .reference), ("requests", .list(.subjectRequestOut))]))
        ) { call in
            let (own, record) = try await SubjectDesk(call.office).record(of: try call.reference(), by: call.actor)
            let requests = record.requests.map { request -> JSONValue in
                [
                    "id": .string(request.id), "receivedOn": .string("\(request.receivedOn)"), "from": .string(request.from.rawValue), "due": .string("\(request.due)"),
                    "givenOn": .maybe(request.givenOn?.description), "sha256": .maybe(request.sha256), "declined": .bool(request.declined != nil),
                ]
            }
            return .json(["reference": .string(own.text), "requests": .array(requests)])
        },
        Operation(
            "receiveSubjectRequest", .post, "/files/{reference}/subject", "Record that a person, their counsel or guardian asked to see what is kept.", needs: .subjectReceive,
            body: .json(.object([("on", .day), ("from", .codes(SubjectAsker.self))])), answer: .json(.object([("id", .text())]))
        ) { call in
            guard let day = Day(iso: call.body["on"].text ?? ""), let asker = SubjectAsker(rawValue: call.body["from"].text ?? "") else { throw Refusal(.fieldMissing, field: "on") }
            return .json(["id": .string(try await SubjectDesk(call.office).receive(for: try call.reference(), on: day, from: asker, by: call.actor))])
        },
        Operation(
            "getPackage", .get, "/files/{reference}/subject/package", "Everything that may be given to the person; `withhold` names entries whose texts speak of somebody else.",
            needs: .subjectAnswer, query: [.init(name: "withhold", schema: .entryList, isRequired: false)], answer: .file("application/json")
        ) { call in
            let entries = Set((call.query["withhold"] ?? "").split(separator: ",").compactMap { Int($0) })
            return .file(try await SubjectDesk(call.office).package(of: try call.reference(), withholding: entries, by: call.actor).json)
        },
        .act(
            "givePackage", "/files/{reference}/subject/{request}/give", "Record that the package was handed over.", needs: .subjectAnswer,
            body: .json(.object([("withhold", .list(.integer(least: 0, most: 1_000_000_000), most: 1000))]))
        ) { call in
            let entries = Set(call.body["withhold"].items.compactMap(\.integer))
            try await SubjectDesk(call.office).give(call.text("request"), of: try call.reference(), withholding: entries, by: call.actor)
        },
        .act(
            "declineSubjectRequest", "/files/{reference}/subject/{request}/decline", "Decline a request, with the reason.", needs: .subjectAnswer,
            body: .json(.object([("reason", .tagged)]))
        ) { call in
            try await SubjectDesk(call.office).decline(call.text("request"), of: try call.reference(), reason: call.words("reason"), by: call.actor)
        },
    ]
}
