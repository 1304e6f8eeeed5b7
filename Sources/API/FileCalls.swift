// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Manifests
import Matching
import Workflow

extension Schema {
    static let fileLine = Schema.object([
        ("reference", .reference), ("fileNumber", .text()), ("name", .text()), ("born", .nullable(.text())), ("claimed", .nullable(.text())), ("held", .boolean),
        ("inRequest", .boolean), ("answer", .nullable(.text())), ("child", .boolean),
    ])
    static let answer = Schema.object([
        ("number", .integer(least: 1)), ("outcome", .codes(VerificationOutcome.self)), ("tier", .codes(EvidenceTier.self)),
        ("reason", .codes(VerificationReason.self)), ("decidedOn", .dayOut),
        ("falseDocuments", .list(.object([("kind", .codes(EvidenceKind.self)), ("ground", .codes(FalsityGround.self))]))),
    ])
    static let event = Schema.object([("entry", .integer(least: 0)), ("what", .text()), ("happened", .moment), ("recorded", .moment), ("by", .nullable(.text()))])
    static let scan = Schema.object([
        ("id", .text()), ("kind", .text()), ("format", .text()), ("width", .integer()), ("height", .integer()), ("size", .integer()), ("sha256", .text()),
        ("sharedSha256", .text()),
    ])
    static let interview = Schema.object([
        ("id", .text()), ("language", .text()), ("interpreter", .nullable(.text())), ("manner", .text()), ("open", .boolean), ("declined", .nullable(.text())),
        ("attempts", .list(.object([("slot", .moment), ("agreed", .boolean), ("heldAt", .nullable(.moment)), ("missed", .nullable(.text()))]))),
    ])
    static let call = Schema.object([("id", .text()), ("kinds", .list(.text()))])
}

extension NationalityAnswer {
    var json: JSONValue {
        [
            "number": .int(number), "outcome": .string(outcome.rawValue), "tier": .string(tier.rawValue), "reason": .string(reason.rawValue), "decidedOn": .string("\(decidedOn)"),
            "falseDocuments": .array((falseDocuments ?? []).map { ["kind": .string($0.kind.rawValue), "ground": .string($0.ground.rawValue)] }),
        ]
    }
}

extension ScanRecord {
    var json: JSONValue {
        [
            "id": .string(id), "kind": .string(kind.rawValue), "format": .string(format.rawValue), "width": .int(width), "height": .int(height),
            "size": .int(size), "sha256": .string(original), "sharedSha256": .string(shared),
        ]
    }
}

extension Interview {
    var json: JSONValue {
        [
            "id": .string(id), "language": .string(language), "interpreter": .maybe(interpreter), "manner": .string(manner.rawValue), "open": .bool(isOpen),
            "declined": .maybe(declined?.rawValue),
            "attempts": .array(
                attempts.map { attempt in
                    [
                        "slot": .string("\(attempt.slot)"), "agreed": .bool(attempt.isAgreed), "heldAt": .maybe(attempt.heldAt.map { "\($0)" }),
                        "missed": .maybe(attempt.missed?.rawValue),
                    ]
                }),
        ]
    }
}

extension EvidenceCall {
    var json: JSONValue { ["id": .string(id), "kinds": .array(kinds.map { .string($0.rawValue) })] }
}

/// The name of an enumeration's case, as the journal has it.
func caseName(_ fact: some Encodable) -> String {
    guard let data = try? JSONEncoder().encode(fact), let value = try? JSONDecoder().decode(JSONValue.self, from: data), case .object(let members) = value else { return "" }
    return members.keys.first ?? ""
}

func timeline<Fact: Encodable>(_ entries: [Recorded<Fact>]) -> JSONValue {
    .array(
        entries.map { entry in
            [
                "entry": .int(entry.entry), "what": .string(caseName(entry.fact)), "happened": .string("\(entry.occurredAt)"),
                "recorded": .string("\(entry.recordedAt)"), "by": .maybe(entry.by?.text),
            ]
        })
}

extension ClaimedNationality {
    var code: String? { state?.code }
}

extension API {
    static let interviewActs = Schema.object(
        [("act", .code(["agree", "other", "decline", "held", "missed"]))], optional: [("slot", .slot), ("reason", .text(pattern: "^[A-Za-z]{1,40}$", least: 1, most: 40)), ("minutes", .tagged)])

    static func event(_ call: Operation.Call, side: Side) throws(Refusal) -> InterviewEvent {
        let id = call.text("interview")
        func slot() throws(Refusal) -> Moment {
            guard let slot = Moment(typed: call.body["slot"].text ?? "", utcOffsetHours: 3) else { throw Refusal(.fieldMissing, field: "slot") }
            return slot
        }
        switch call.body["act"].text {
        case "agree": return .agreed(id: id, by: side)
        case "other": return .otherSlot(id: id, slot: try slot(), by: side)
        case "decline":
            guard let reason = InterviewRefusal(rawValue: call.body["reason"].text ?? "") else { throw Refusal(.fieldMissing, field: "reason") }
            return .declined(id: id, reason: reason)
        case "missed":
            guard let reason = MissReason(rawValue: call.body["reason"].text ?? "") else { throw Refusal(.fieldMissing, field: "reason") }
            return .missed(id: id, reason: reason, next: try slot())
        default: return .held(id: id, at: call.office.now())
        }
    }

    static let fileOperations: [Operation] = [
        Operation(
            "listFiles", .get, "/files", "Detention files, all or those a search finds.", needs: .fileRead,
            query: [
                .init(name: "q", schema: .text(most: 200), isRequired: false), .init(name: "claimed", schema: .state, isRequired: false),
                .init(name: "page", schema: .integer(least: 1, most: 100_000), isRequired: false),
            ],
            answer: .json(.object([("total", .integer()), ("page", .integer()), ("pages", .integer()), ("files", .list(.fileLine))]))
        ) { call in
            let page = try await FilesDesk(call.office).list(
                query: call.query["q"], claimed: call.query["claimed"].flatMap { StateCode($0) }, page: Int(call.query["page"] ?? "1") ?? 1, by: call.actor)
            let files = page.files.map { id, card -> JSONValue in
                [
                    "reference": .string(id), "fileNumber": .string(card.fileNumber), "name": .string(card.name), "born": .maybe(card.birth.map { "\($0)" }),
                    "claimed": .maybe(card.claimed?.code), "held": .bool(card.isHeld), "inRequest": .bool(card.request != nil), "answer": .maybe(card.answer?.rawValue),
                    "child": .bool(card.isChilds(on: call.office.today)),
                ]
            }
            return .json(["total": .int(page.total), "page": .int(page.number), "pages": .int(page.pages), "files": .array(files)])
        },
        Operation(
            "getFile", .get, "/files/{reference}", "One file, together with what was merged into it.", needs: .fileRead,
            answer: .json(
                .object([
                    ("reference", .reference), ("fileNumber", .text()), ("names", .list(.text())), ("father", .nullable(.text())), ("grandfather", .nullable(.text())), ("mother", .nullable(.text())),
                    ("born", .nullable(.text())), ("claimed", .nullable(.text())), ("held", .boolean),
                    ("outcome", .nullable(.codes(CustodyOutcome.self))), ("endedOn", .nullable(.dayOut)),
                    ("holds", .list(.object([("id", .text()), ("reason", .codes(DisclosureHoldReason.self)), ("lifted", .boolean), ("liftProposed", .boolean)]))),
                    ("request", .nullable(.text())), ("answer", .nullable(.answer)), ("standing", .text()), ("preparations", .list(.object([("what", .codes(Preparation.self)), ("running", .boolean)]))),
                    ("merged", .list(.reference)), ("calls", .list(.call)), ("scans", .list(.scan)), ("interviews", .list(.interview)), ("timeline", .list(.event)),
                ]))
        ) { call in
            let (reference, file) = try await FilesDesk(call.office).find(try call.reference(), by: call.actor)
            let holds = file.holds.map { hold -> JSONValue in
                ["id": .string(hold.id), "reason": .string(hold.reason.rawValue), "lifted": .bool(hold.isLifted), "liftProposed": .bool(hold.liftProposedBy != nil)]
            }
            return .json([
                "reference": .string(reference.text), "fileNumber": .string(file.fileNumber), "names": .array(file.description.names.map { .string($0.text) }),
                "father": .maybe(file.description.father), "grandfather": .maybe(file.description.grandfather), "mother": .maybe(file.description.mother), "born": .maybe(file.description.birth.map { "\($0)" }),
                "claimed": .maybe(file.description.claimed?.code), "held": .bool(file.isHeldFromDisclosure),
                "outcome": .maybe(file.custody.outcome?.rawValue), "endedOn": .maybe(file.custody.endedOn.map { "\($0)" }), "holds": .array(holds), "request": .maybe(file.request),
                "answer": file.answer?.json ?? .null, "standing": .string(standing(file.reliance)), "preparations": preparations(file.preparations),
                "merged": .array(file.absorbed.map { .string($0.text) }), "calls": .array(file.openCalls.map(\.json)), "scans": .array(file.scans.map(\.json)),
                "interviews": .array(file.interviews.map(\.json)), "timeline": timeline(file.timeline),
            ])
        },
        .act(
            "placeHold", "/files/{reference}/holds", "Hold a person from disclosure.", needs: .fileHold,
            body: .json(.object([("reason", .codes(DisclosureHoldReason.self))], optional: [("note", .tagged)]))
        ) { call in
            guard let reason = DisclosureHoldReason(rawValue: call.body["reason"].text ?? "") else { throw Refusal(.fieldMissing) }
            try await FilesDesk(call.office).hold(try call.reference(), for: reason, note: call.maybeWords("note"), by: call.actor)
        },
        .act("proposeLift", "/files/{reference}/holds/{hold}/lift", "Propose to lift a hold.", needs: .fileLiftHold, body: .json(.reason)) { call in
            try await FilesDesk(call.office).proposeLift(call.text("hold"), of: try call.reference(), reason: call.words("reason"), by: call.actor)
        },
        .act("confirmLift", "/files/{reference}/holds/{hold}/confirm", "Lift a hold that another officer proposed to lift.", needs: .fileLiftHold, body: .json(.reason)) { call in
            try await FilesDesk(call.office).confirmLift(call.text("hold"), of: try call.reference(), reason: call.words("reason"), by: call.actor)
        },
        .act(
            "contestAnswer", "/files/{reference}/contest", "Contest the other state's answer.", needs: .answerContest,
            body: .json(.object([("ground", .codes(ContestGround.self))], optional: [("note", .tagged)]))
        ) { call in
            guard let ground = ContestGround(rawValue: call.body["ground"].text ?? "") else { throw Refusal(.fieldMissing) }
            try await AnswersDesk(call.office).contest(try call.reference(), ground: ground, note: call.maybeWords("note"), by: call.actor)
        },
        .act("acknowledgeAnswer", "/files/{reference}/acknowledge", "Take note that an answer was recalled or superseded.", needs: .answerAcknowledge) { call in
            try await AnswersDesk(call.office).acknowledge(try call.reference(), by: call.actor)
        },
        .act("prepareTransfer", "/files/{reference}/prepare", "Begin what rests on the confirmed nationality.", needs: .preparationBegin) { call in
            try await AnswersDesk(call.office).begin(.transfer, for: try call.reference(), by: call.actor)
        },
        .act(
            "supplyEvidence", "/files/{reference}/evidence", "Send evidence, in answer to a call or unasked.", needs: .evidenceSupply,
            body: .json(
                .object(
                    [("items", .list(.object([("kind", .codes(EvidenceKind.self))], optional: [("text", .tagged), ("scan", .id)]), least: 1, most: 10))], optional: [("call", .id)]))
        ) { call in
            let items = try call.body["items"].items.map { item -> (kind: EvidenceKind, text: TaggedText?, scan: String?) in
                guard let kind = EvidenceKind(rawValue: item["kind"].text ?? "") else { throw Refusal(.fieldMissing) }
                let text = item["text"] == .null ? nil : TaggedText(item["text"]["text"].text ?? "", Language(rawValue: item["text"]["language"].text ?? "") ?? .english)
                return (kind, text, item["scan"].text)
            }
            try await EvidenceDesk(call.office).supply(try call.reference(), call: call.body["call"].text, items: items, by: call.actor)
        },
        Operation(
            "keepScan", .post, "/files/{reference}/scans", "Keep a photo or scan with a file.", needs: .fileScan,
            query: [.init(name: "kind", schema: .codes(EvidenceKind.self), isRequired: false)], body: .file, answer: .json(.scan)
        ) { call in
            let kind = call.query["kind"].flatMap { EvidenceKind(rawValue: $0) } ?? .photograph
            return .json(try await EvidenceDesk(call.office).keepScan(Array(call.file), kind: kind, of: try call.reference(), by: call.actor).json)
        },
        Operation("viewScan", .get, "/files/{reference}/scans/{scan}", "A picture made afresh, for looking at.", needs: .fileRead, answer: .file("image/jpeg")) { call in
            .file(Data(try await EvidenceDesk(call.office).view(call.text("scan"), of: try call.reference(), by: call.actor)))
        },
        .act("answerInterview", "/files/{reference}/interviews/{interview}", "Agree to an interview, propose another slot, or say that it cannot be.", needs: .interviewArrange, body: .json(interviewActs)) { call in
            try await InterviewDesk(call.office).answer(try event(call, side: .holding), of: try call.reference(), by: call.actor)
        },
        .act("translateFileText", "/files/{reference}/texts/{entry}", "Put a translation beside a free text.", needs: .textTranslate, body: .json(translation)) { call in
            try await TranslationsDesk(call.office).translate(Int(call.text("entry")) ?? -1, of: .file(try call.reference()), translated(call), by: call.actor)
        },
    ]

    static let translation = Schema.object([("translation", .tagged), ("translator", .words)])

    static func translated(_ call: Operation.Call) -> Translation { Translation(text: call.words("translation"), translator: call.body["translator"].text ?? "") }

    static func standing(_ reliance: Reliance) -> String {
        do throws(Refusal) {
            try reliance.check()
            return "stands"
        } catch {
            return error.code.rawValue
        }
    }

    static func preparations(_ preparations: [Preparation: Bool]) -> JSONValue {
        .array(preparations.sorted { $0.key.rawValue < $1.key.rawValue }.map { ["what": .string($0.key.rawValue), "running": .bool($0.value)] })
    }

    static let duplicateOperations: [Operation] = [
        Operation(
            "listDuplicates", .get, "/duplicates", "Files that may be one person's, the likeliest first.", needs: .fileMerge,
            answer: .json(
                .object([
                    (
                        "pairs",
                        .list(
                            .object([
                                ("a", .reference), ("b", .reference), ("band", .codes(Band.self)),
                                ("evidence", .list(.object([("field", .codes(MatchField.self)), ("reason", .codes(EvidenceReason.self)), ("bits", .text())]))),
                            ]))
                    )
                ]))
        ) { call in
            let pairs = try await DuplicatesDesk(call.office).list(by: call.actor).map { pair -> JSONValue in
                let evidence = pair.evidence.map { item -> JSONValue in
                    ["field": .string(item.field.rawValue), "reason": .string(item.reason.rawValue), "bits": .string(String(format: "%.1f", item.bits))]
                }
                return ["a": .string(pair.a.text), "b": .string(pair.b.text), "band": .string(pair.band.rawValue), "evidence": .array(evidence)]
            }
            return .json(["pairs": .array(pairs)])
        },
        .act("mergeFiles", "/duplicates/{a}/{b}/merge", "Say that two files are one person's; the first goes on.", needs: .fileMerge, body: .json(.reason)) { call in
            try await DuplicatesDesk(call.office).merge(try call.reference("b"), into: try call.reference("a"), reason: call.words("reason"), by: call.actor)
        },
        .act("differFiles", "/duplicates/{a}/{b}/differ", "Say that two files are two people's.", needs: .fileMerge, body: .json(.reason)) { call in
            try await DuplicatesDesk(call.office).differ(try call.reference("a"), try call.reference("b"), reason: call.words("reason"), by: call.actor)
        },
        .act("unmergeFiles", "/duplicates/{a}/{b}/unmerge", "Make two files of one again, exactly as they were.", needs: .fileMerge, body: .json(.reason)) { call in
            try await DuplicatesDesk(call.office).unmerge(try call.reference("b"), from: try call.reference("a"), reason: call.words("reason"), by: call.actor)
        },
    ]

    static let importOperations: [Operation] = [
        Operation(
            "checkImport", .post, "/imports", "Take a list in and check it; nothing is written.", needs: .manifestImport, body: .file,
            answer: .json(
                .object([
                    ("id", .text()), ("rows", .integer()), ("new", .integer()), ("unchanged", .integer()), ("changed", .integer()),
                    ("faults", .list(.object([("row", .integer()), ("column", .text()), ("value", .text()), ("code", .text())]))),
                ]))
        ) { call in
            let desk = RecordsDesk(call.office)
            let id = try await desk.receive(Array(call.file), named: "api", by: call.actor)
            let check = try await desk.check(id, by: call.actor)
            let faults = check.faults.map { fault -> JSONValue in
                ["row": .int(fault.row), "column": .string(fault.column), "value": .string(fault.value), "code": .string(fault.code.rawValue)]
            }
            return .json([
                "id": .string(id), "rows": .int(check.rows.count), "new": .int(check.new), "unchanged": .int(check.unchanged), "changed": .int(check.changed),
                "faults": .array(faults),
            ])
        },
        .act("runImport", "/imports/{list}/run", "Import the sound rows of a list that was checked.", needs: .manifestImport) { call in
            try await RecordsDesk(call.office).run(call.text("list"), by: call.actor)
        },
        Operation(
            "getImport", .get, "/imports/{list}", "What an import did.", needs: .manifestImport,
            answer: .json(
                .object([
                    ("rows", .integer()), ("finished", .boolean), ("new", .integer()), ("unchanged", .integer()), ("changed", .integer()), ("faulty", .integer()),
                ]))
        ) { call in
            let list = try await RecordsDesk(call.office).list(call.text("list"), by: call.actor)
            return .json([
                "rows": .int(list.rows), "finished": .bool(list.result != nil), "new": .int(list.result?.new ?? 0), "unchanged": .int(list.result?.unchanged ?? 0),
                "changed": .int(list.result?.changed ?? 0), "faulty": .int(list.result?.faulty ?? 0),
            ])
        },
    ]
}
