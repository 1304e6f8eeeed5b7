// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Workflow

extension Schema {
    static let accessOut = Schema.object([
        ("id", .text()), ("person", .reference), ("scope", .codes(AccessScope.self)), ("reason", .taggedOut), ("askedBy", .nullable(.text())), ("askedAt", .moment),
        ("grantedBy", .nullable(.text())), ("until", .nullable(.moment)), ("opened", .list(.moment)), ("notedBy", .nullable(.text())), ("declined", .boolean), ("ended", .boolean),
    ])
}

extension API {
    static let accessOperations: [Operation] = [
        Operation("listAccesses", .get, "/access", "Every emergency access there was, the newest first.", needs: .accessRead, answer: .json(.object([("accesses", .list(.accessOut))]))) {
            call in .json(["accesses": .array(try await EmergencyDesk(call.office).list(by: call.actor).map { line($0.person, $0.access) })])
        },
        Operation(
            "listOwnAccesses", .get, "/me/access", "The officer's own emergency accesses.", needs: .accessAsk, answer: .json(.object([("accesses", .list(.accessOut))]))
        ) { call in .json(["accesses": .array(try await EmergencyDesk(call.office).own(by: call.actor).map { line($0.person, $0.access) })]) },
        Operation(
            "askAccess", .post, "/access/{reference}", "Ask to read, in an emergency, what one's roles do not allow.", needs: .accessAsk,
            body: .json(.object([("scope", .codes(AccessScope.self)), ("reason", .tagged)])), answer: .json(.object([("id", .text())]))
        ) { call in
            guard let scope = AccessScope(rawValue: call.body["scope"].text ?? "") else { throw Refusal(.fieldMissing, field: "scope") }
            return .json(["id": .string(try await EmergencyDesk(call.office).ask(scope, of: try call.reference(), reason: call.words("reason"), by: call.actor))])
        },
        access("grantAccess", "grant", "Let the officer read for four hours, as another officer.", .accessGrant) { .grant($0.text("access")) },
        access("declineAccess", "decline", "Do not let the officer read.", .accessGrant, .json(.object([("reason", .tagged)]))) {
            .decline($0.text("access"), reason: $0.words("reason"))
        },
        access("endAccess", "end", "End an emergency access before its time.", .accessAsk) { .end($0.text("access")) },
        access("noteAccess", "note", "Take note of an emergency access, as a third officer.", .accessGrant) { .note($0.text("access")) },
        Operation(
            "readInEmergency", .get, "/access/{reference}/{scope}", "Read under an emergency access; every reading is recorded with its reason.", needs: .accessAsk,
            answer: .json(
                .object(
                    [("reference", .reference), ("scope", .codes(AccessScope.self)), ("until", .nullable(.moment))],
                    optional: [
                        ("name", .text(least: 0)), ("born", .nullable(.text())), ("claimed", .nullable(.text())), ("held", .boolean), ("timeline", .list(.event)),
                        ("checks", .list(.object([("check", .safeguardCheck), ("status", .codes(SafeguardStatus.self)), ("text", .nullable(.taggedOut))]))),
                        ("holds", .list(.judicialHoldOut)), ("basis", .nullable(.codes(LegalBasis.self))), ("state", .text()), ("answer", .nullable(.answer)),
                    ]))
        ) { call in
            guard let scope = AccessScope(rawValue: call.text("scope")) else { throw Refusal(.notFound) }
            let view = try await EmergencyDesk(call.office).open(scope, of: try call.reference(), by: call.actor)
            return .json(content(view, on: call.office.today))
        },
    ]

    private static func access(
        _ id: String, _ path: String, _ summary: String, _ needs: Permission, _ body: Operation.Body = .none, _ act: @escaping @Sendable (Operation.Call) -> AccessAct
    ) -> Operation {
        .act(id, "/access/{reference}/accesses/{access}/\(path)", summary, needs: needs, body: body) { call in
            try await EmergencyDesk(call.office).perform(act(call), on: try call.reference(), by: call.actor)
        }
    }

    private static func line(_ person: String, _ access: EmergencyAccess.Access) -> JSONValue {
        [
            "id": .string(access.id), "person": .string(person), "scope": .string(access.scope.rawValue), "reason": access.reason.json,
            "askedBy": .maybe(access.askedBy?.text), "askedAt": .string("\(access.askedAt)"), "grantedBy": .maybe(access.grantedBy?.text),
            "until": .maybe(access.until.map { "\($0)" }), "opened": .array(access.opened.map { .string("\($0)") }), "notedBy": .maybe(access.notedBy?.text),
            "declined": .bool(access.declined != nil), "ended": .bool(access.isEnded),
        ]
    }

    private static func content(_ view: EmergencyView, on today: Day) -> JSONValue {
        var members: [String: JSONValue] = [
            "reference": .string(view.reference.text), "scope": .string(view.access.scope.rawValue), "until": .maybe(view.access.until.map { "\($0)" }),
        ]
        func describe(_ person: PersonDescription) {
            members["name"] = .string(person.fullName)
            members["born"] = .maybe(person.birth?.description)
            members["claimed"] = .maybe(person.claimed?.code)
        }
        func checks(_ clearance: Clearance, withGrounds: Bool) -> JSONValue {
            .array(
                SafeguardCheck.allCases.map { check in
                    let ground = withGrounds ? clearance.findings[check]?.assessment.finding.text : nil
                    return ["check": .string(check.rawValue), "status": .string(clearance.status(check, on: today).rawValue), "text": ground?.json ?? .null]
                })
        }
        switch view.content {
        case .file(let file):
            describe(file.description)
            members["held"] = .bool(file.isHeldFromDisclosure)
            members["timeline"] = timeline(file.timeline)
        case .safeguards(let clearance): members["checks"] = checks(clearance, withGrounds: false)
        case .grounds(let clearance): members["checks"] = checks(clearance, withGrounds: true)
        case .legal(let legal):
            members["basis"] = .maybe(legal.basis?.rawValue)
            members["holds"] = .array(
                legal.holds.map { ["id": .string($0.id), "ground": .string($0.ground.rawValue), "authority": .string($0.authority), "lifted": .bool($0.isLifted)] })
        case .verification(let verification):
            if let person = verification.person { describe(person.description) }
            members["state"] = .string(verification.state.rawValue)
            members["answer"] = [.decided, .recalled, .contested].contains(verification.state) ? verification.answer?.json ?? .null : .null
        }
        return .object(members)
    }
}
