// SPDX-License-Identifier: Apache-2.0

import Desks
import Identity
import Workflow

extension API {
    static let digestOperations: [Operation] = [
        Operation(
            "getDigest", .get, "/me/digest", "What waits for this officer, in figures; names nobody.", needs: .tokenIssue,
            answer: .json(
                .object([
                    ("day", .dayOut), ("stuck", .nullable(.integer(least: 0))),
                    (
                        "lines",
                        .list(.object([("verb", .codes(OfficeTask.Verb.self)), ("count", .integer(least: 1)), ("overdue", .integer(least: 0)), ("due", .nullable(.dayOut))]))
                    ),
                ]))
        ) { call in
            let digest = DigestDesk(call.office).digest(of: call.actor)
            let lines = digest.lines.map { line -> JSONValue in
                ["verb": .string(line.verb.rawValue), "count": .int(line.count), "overdue": .int(line.overdue), "due": .maybe(line.due?.description)]
            }
            return .json(["day": .string("\(digest.day)"), "stuck": .maybe(digest.stuck), "lines": .array(lines)])
        },
        Operation(
            "listStuck", .get, "/stuck", "Tasks of the office whose day is over, with whose move it is.", needs: .stuckRead,
            answer: .json(
                .object([
                    (
                        "tasks",
                        .list(
                            .object([
                                ("verb", .codes(OfficeTask.Verb.self)), ("title", .text()), ("due", .dayOut), ("level", .integer(least: 0, most: 2)),
                                ("movers", .list(.codes(Role.self))), ("holder", .nullable(.text())),
                            ]))
                    )
                ]))
        ) { call in
            let tasks = try StuckDesk(call.office).list(by: call.actor).map { task -> JSONValue in
                [
                    "verb": .string(task.verb.rawValue), "title": .string(task.title), "due": .string("\(task.due)"), "level": .int(task.level.rawValue),
                    "movers": .array(task.movers.map { .string($0.rawValue) }), "holder": .maybe(task.holder?.text),
                ]
            }
            return .json(["tasks": .array(tasks)])
        },
    ]
}
