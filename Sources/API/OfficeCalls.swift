// SPDX-License-Identifier: Apache-2.0

import Desks
import Foundation
import Identity
import Pouch
import Store
import Workflow

extension API {
    static let channelOperations: [Operation] = [
        Operation(
            "getChannel", .get, "/channel", "Every peer, with what waits and whether the journals agree.", needs: .channelRead,
            answer: .json(
                .object([
                    (
                        "peers",
                        .list(
                            .object([
                                ("state", .text()), ("waiting", .integer()), ("sent", .integer()), ("received", .integer()), ("lastContact", .nullable(.moment)),
                                ("fault", .nullable(.text())), ("historyDiffersAt", .nullable(.integer())), ("ownHistoryDiffersAt", .nullable(.integer())),
                                ("lineChecks", .list(.integer())),
                                ("failures", .list(.object([("seq", .integer()), ("kind", .text()), ("about", .text()), ("code", .text())]))),
                            ]))
                    )
                ]))
        ) { call in
            var peers: [JSONValue] = []
            for peer in call.office.peers {
                let boxes = try await ChannelDesk(call.office).boxes(of: peer, newest: 1, by: call.actor)
                let line = await call.office.lines.line(of: peer.nodeID)
                let failures = boxes.log.failures.map { item -> JSONValue in
                    ["seq": .int(item.seq), "kind": .string(item.kind), "about": .string(item.about), "code": .string(item.code)]
                }
                peers.append([
                    "state": .string(peer.state), "waiting": .int(boxes.waiting), "sent": .int(boxes.sent), "received": .int(boxes.received),
                    "lastContact": .maybe(line.lastContact.map { "\($0)" }), "fault": .maybe(line.fault),
                    "historyDiffersAt": boxes.log.historyDiffersAt.map { .int($0) } ?? .null,
                    "ownHistoryDiffersAt": boxes.log.ownHistoryDiffersAt.map { .int($0) } ?? .null, "lineChecks": .array(boxes.log.received.map { .int($0) }),
                    "failures": .array(failures),
                ])
            }
            return .json(["peers": .array(peers)])
        },
        Operation(
            "checkLine", .post, "/channel/{state}/check", "Send a message that says nothing.", needs: .channelCheck, answer: .json(.object([("number", .integer(least: 1))]))
        ) { call in .json(["number": .int(try await ChannelDesk(call.office).checkLine(to: try call.state(), by: call.actor))]) },
        Operation(
            "saveBundle", .post, "/channel/{state}/bundle", "Everything for a peer, as a file for the courier.", needs: .channelCourier,
            answer: .file("application/octet-stream")
        ) { call in .file(try await CourierDesk(call.office).save(for: try call.state(), by: call.actor)) },
        Operation(
            "loadBundle", .post, "/channel/bundle", "Take in what a courier brought; the answer holds the return slip.", needs: .channelCourier, body: .file,
            answer: .json(
                .object([
                    ("envelopes", .integer()), ("new", .integer()), ("known", .integer()), ("refused", .list(.text())), ("receipts", .integer()),
                    ("slip", .text(most: 100_000_000)),
                ]))
        ) { call in
            let (loaded, slip, _) = try await CourierDesk(call.office).load(call.file, by: call.actor)
            call.office.bell.ring()
            return .json([
                "envelopes": .int(loaded.envelopes), "new": .int(loaded.new), "known": .int(loaded.known), "refused": .array(loaded.refused.map { .string($0) }),
                "receipts": .int(loaded.receipts), "slip": .string(slip.base64EncodedString()),
            ])
        },
        .act("seeToFailure", "/channel/{state}/failures/{seq}", "Say that a message that did not arrive was seen to.", needs: .channelCheck) { call in
            try await ChannelDesk(call.office).seeTo(Int(call.text("seq")) ?? -1, to: try call.state(), by: call.actor)
        },
        Operation(
            "listPeers", .get, "/peers", "Other states' nodes, trusted or waiting to be.", needs: .channelRead,
            answer: .json(.object([("peers", .list(.object([("id", .text()), ("state", .text()), ("standing", .text()), ("confirmations", .integer())])))]))
        ) { call in
            let peers = try PairingDesk(call.office).peers(by: call.actor).map { id, card -> JSONValue in
                ["id": .string(id), "state": .string(card.node?.state ?? ""), "standing": .string(card.state.rawValue), "confirmations": .int(card.confirmedBy.count)]
            }
            return .json(["peers": .array(peers)])
        },
        Operation(
            "proposePeer", .post, "/peers", "Lay another node's descriptor before the office.", needs: .peerPropose, body: .file, answer: .json(.object([("id", .text())]))
        ) { call in .json(["id": .string(try await PairingDesk(call.office).propose(call.file, by: call.actor).nodeID)]) },
        .act(
            "confirmPeer", "/peers/{peer}/confirm", "Confirm a node by the fingerprint that came by note verbale.", needs: .peerConfirm,
            body: .json(.object([("fingerprint", .text(pattern: "^[0-9a-fA-F :-]{64,95}$", least: 64, most: 95))]))
        ) { call in
            try await PairingDesk(call.office).confirm(call.text("peer"), fingerprint: call.body["fingerprint"].text ?? "", by: call.actor)
        },
        .act("rejectPeer", "/peers/{peer}/reject", "Reject a node.", needs: .peerConfirm, body: .json(.object([("reason", .words)]))) { call in
            try await PairingDesk(call.office).reject(call.text("peer"), reason: call.body["reason"].text ?? "", by: call.actor)
        },
    ]

    static let auditOperations: [Operation] = [
        Operation(
            "listEntries", .get, "/audit/entries", "Heads of the newest journal entries.", needs: .auditRead,
            query: [.init(name: "before", schema: .integer(least: 0, most: 1_000_000_000), isRequired: false)],
            answer: .json(
                .object([
                    ("entries", .list(.object([("number", .integer()), ("stream", .text()), ("kind", .text()), ("happened", .moment), ("recorded", .moment), ("by", .nullable(.text()))])))
                ]))
        ) { call in
            let entries = try await AuditDesk(call.office).entries(before: call.query["before"].flatMap { Int($0) }, by: call.actor).map { entry -> JSONValue in
                [
                    "number": .int(entry.number), "stream": .string(entry.stream.text), "kind": .string(entry.kind), "happened": .string("\(entry.occurredAt)"),
                    "recorded": .string("\(entry.recordedAt)"), "by": .maybe(entry.officer?.text),
                ]
            }
            return .json(["entries": .array(entries)])
        },
        Operation("getProof", .get, "/audit/entries/{entry}/proof", "The proof that an entry stands in the journal (C2SP tlog-proof).", needs: .auditRead, answer: .file("text/plain")) { call in
            .file(Data(try await AuditDesk(call.office).proof(of: Int(call.text("entry")) ?? -1, by: call.actor).utf8))
        },
        Operation("getCheckpoint", .get, "/audit/checkpoint", "The newest checkpoint with its cosignatures (C2SP).", needs: .auditRead, answer: .file("text/plain")) { call in
            guard let note = try await AuditDesk(call.office).cosignedCheckpoint(by: call.actor) else { throw Refusal(.notFound) }
            return .file(Data(note.utf8))
        },
        Operation("getPeerCheckpoint", .get, "/audit/checkpoints/{state}", "The newest checkpoint of another state's journal, cosigned here.", needs: .auditRead, answer: .file("text/plain")) { call in
            guard let note = try await AuditDesk(call.office).checkpoint(of: try call.state(), by: call.actor) else { throw Refusal(.notFound) }
            return .file(Data(note.utf8))
        },
        Operation(
            "verifyJournal", .get, "/audit/verdict", "Read the whole journal and hold it against its leaves and checkpoints.", needs: .auditRead,
            answer: .json(.object([("entries", .integer()), ("whole", .boolean), ("head", .text()), ("brokenAt", .nullable(.integer())), ("how", .nullable(.text())), ("cosigned", .list(.text()))]))
        ) { call in
            let verdict = try await AuditDesk(call.office).verify(by: call.actor)
            let cosigned = try await AuditDesk(call.office).cosigners(by: call.actor).map { "\($0.state) \($0.size)" }
            return .json([
                "entries": .int(verdict.entries), "whole": .bool(verdict.whole), "head": .string(verdict.head), "brokenAt": verdict.brokenAt.map { .int($0) } ?? .null,
                "how": .maybe(verdict.how?.rawValue), "cosigned": .array(cosigned.map { .string($0) }),
            ])
        },
    ]

    static let officerOperations: [Operation] = [
        Operation(
            "listTasks", .get, "/tasks", "What waits for this officer, the most urgent first.", needs: .tokenIssue,
            answer: .json(
                .object([
                    (
                        "tasks",
                        .list(
                            .object([
                                ("key", .text()), ("verb", .codes(OfficeTask.Verb.self)), ("title", .text()), ("due", .nullable(.dayOut)), ("holder", .nullable(.text())),
                                ("waitsForOther", .boolean),
                            ]))
                    )
                ]))
        ) { call in
            let tasks = TasksDesk(call.office).tasks(of: call.actor).prefix(500).map { task -> JSONValue in
                [
                    "key": .string(task.key), "verb": .string(task.verb.rawValue), "title": .string(task.title), "due": .maybe(task.due.map { "\($0)" }),
                    "holder": .maybe(task.holder?.text), "waitsForOther": .bool(task.waitsForOther),
                ]
            }
            return .json(["tasks": .array(Array(tasks))])
        },
        .act("claimTask", "/tasks/{key}/claim", "Take a task up.", needs: .taskClaim) { call in
            try await ClaimsDesk(call.office).claim(try TasksDesk(call.office).task(call.text("key"), of: call.actor), by: call.actor)
        },
        .act("releaseTask", "/tasks/{key}/release", "Put a task back.", needs: .taskClaim) { call in
            try await ClaimsDesk(call.office).release(call.text("key"), by: call.actor)
        },
        .act(
            "reassignTask", "/tasks/{key}/reassign", "Give a task to another officer.", needs: .taskReassign,
            body: .json(.object([("officer", .text(pattern: "^[0-9a-z._-]{1,40}$", least: 1, most: 40)), ("reason", .tagged)]))
        ) { call in
            _ = try TasksDesk(call.office).task(call.text("key"), of: call.actor)
            try await ClaimsDesk(call.office).reassign(call.text("key"), to: OfficerID(call.body["officer"].text ?? ""), reason: call.words("reason"), by: call.actor)
        },
        Operation(
            "listOfficers", .get, "/officers", "The office's officers.", needs: .officerAdmit,
            answer: .json(.object([("officers", .list(.object([("id", .text()), ("name", .text()), ("roles", .list(.codes(Role.self))), ("state", .text()), ("awayUntil", .nullable(.dayOut))])))]))
        ) { call in
            let officers = try OfficersDesk(call.office).list(by: call.actor).map { id, card -> JSONValue in
                [
                    "id": .string(id), "name": .string(card.name), "roles": .array(card.roles.map { .string($0.rawValue) }), "state": .string(card.state.rawValue),
                    "awayUntil": .maybe(card.awayUntil.map { "\($0)" }),
                ]
            }
            return .json(["officers": .array(officers)])
        },
        .act(
            "admitOfficer", "/officers", "Admit an officer; those who decide about people wait for a second administrator.", needs: .officerAdmit,
            body: .json(
                .object([
                    ("id", .text(pattern: "^[0-9a-z._-]{1,40}$", least: 1, most: 40)), ("name", .words), ("roles", .list(.codes(Role.self), least: 1, most: 7)),
                    ("password", .text(pattern: "^[^\\x00-\\x1f\\x7f]{12,200}$", least: 12, most: 200)),
                ]))
        ) { call in
            try await OfficersDesk(call.office).admit(
                call.body["id"].text ?? "", name: call.body["name"].text ?? "", roles: call.body["roles"].texts.compactMap { Role(rawValue: $0) },
                password: call.body["password"].text ?? "", by: call.actor)
        },
        .act("activateOfficer", "/officers/{officer}/activate", "Activate an officer whom another administrator admitted.", needs: .officerActivate) { call in
            try await OfficersDesk(call.office).activate(OfficerID(call.text("officer")), by: call.actor)
        },
        .act(
            "setAway", "/officers/{officer}/away", "Say that an officer is away until a day, or back.", needs: .officerAway,
            body: .json(.object([("until", .nullable(.day))]))
        ) { call in
            try await OfficersDesk(call.office).setAway(OfficerID(call.text("officer")), until: call.body["until"].text.flatMap { Day(iso: $0) }, by: call.actor)
        },
        Operation(
            "getAccount", .get, "/me", "Who acts, and with which rights.", needs: .tokenIssue,
            answer: .json(.object([("id", .text()), ("roles", .list(.codes(Role.self))), ("rights", .list(.codes(Permission.self)))]))
        ) { call in
            .json([
                "id": .string(call.actor.id.text), "roles": .array(call.actor.roles.map(\.rawValue).sorted().map { .string($0) }),
                "rights": .array(Permission.allCases.filter { call.actor.may($0) }.map { .string($0.rawValue) }),
            ])
        },
        Operation(
            "issueToken", .post, "/me/tokens", "Make a token with some of one's own rights; it is shown once.", needs: .tokenIssue,
            body: .json(.object([("rights", .list(.codes(Permission.self), least: 1, most: Permission.allCases.count)), ("days", .integer(least: 1, most: 90))])),
            answer: .json(.object([("token", .text()), ("id", .text())]))
        ) { call in
            let rights = call.body["rights"].texts.compactMap { Permission(rawValue: $0) }
            let (token, id) = try await TokensDesk(call.office).issue(rights, days: call.body["days"].integer ?? 1, by: call.actor)
            return .json(["token": .string(token), "id": .string(id)])
        },
        Operation("revokeToken", .delete, "/me/tokens/{id}", "Revoke one of one's own tokens by its number; the token itself never stands in an address.", needs: .tokenIssue) { call in
            try await TokensDesk(call.office).revoke(call.text("id"), by: call.actor)
            return .nothing
        },
    ]
}
