// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Workflow

extension Schema {
    static let countRow = Schema.object([("code", .text()), ("count", .nullable(.integer(least: 0)))])
    static let countTable = Schema.object([("column", .codes(CountColumn.self)), ("rows", .list(.countRow))])
    static let peopleCount = Schema.object([("total", .nullable(.integer(least: 0))), ("tables", .list(.countTable))])
    static let asOf = Schema.text(pattern: "^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])( ([01][0-9]|2[0-3]):[0-5][0-9])?$", least: 10, most: 16)
}

extension API {
    static let reportOperations: [Operation] = [
        Operation(
            "countPeople", .get, "/reports/counts", "How many people there were as of a day that is over, or of a day and an hour; names nobody.", needs: .reportRead,
            query: [
                .init(name: "asOf", schema: .asOf, isRequired: false), .init(name: "small", schema: .code(["hide", "show"]), isRequired: false),
            ],
            answer: .json(
                .object(
                    [
                        ("asOf", .moment), ("node", .text()), ("state", .state), ("entries", .integer(least: 0)), ("isSmallWithheld", .boolean),
                        ("parts", .list(.object([("whose", .codes(CountReport.Whose.self)), ("count", .peopleCount)]))),
                    ], optional: [("head", .nullable(.text()))]))
        ) { call in
            let desk = CountsDesk(call.office)
            let moment = try desk.moment(typed: call.query["asOf"] ?? "")
            let report = try await desk.counts(asOf: moment, isSmallWithheld: call.query["small"] == "hide", by: call.actor)
            let parts = report.parts.map { part -> JSONValue in
                let tables = part.count.tables.map { table -> JSONValue in
                    let rows = table.rows.map { row -> JSONValue in ["code": .string(row.code), "count": .maybe(row.count)] }
                    return ["column": .string(table.column.rawValue), "rows": .array(rows)]
                }
                return ["whose": .string(part.whose.rawValue), "count": ["total": .maybe(part.count.total), "tables": .array(tables)]]
            }
            return .json([
                "asOf": .string("\(report.asOf)"), "node": .string(report.node), "state": .string(report.state.code), "entries": .int(report.entries),
                "head": .maybe(report.head), "isSmallWithheld": .bool(report.isSmallWithheld), "parts": .array(parts),
            ])
        }
    ]
}

extension JSONValue {
    static func maybe(_ number: Int?) -> JSONValue { number.map { .int($0) } ?? .null }
}
