// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Workflow

extension Schema {
    static let safeguardCheck = Schema.codes(SafeguardCheck.self)
    static let lightOut = Schema.object([("light", .codes(Light.self)), ("green", .boolean)])
    static let checkOut = Schema.object([("check", .safeguardCheck), ("status", .codes(SafeguardStatus.self)), ("until", .nullable(.dayOut))])
    static let groundOut = Schema.object([("check", .safeguardCheck), ("text", .taggedOut)])
    static let objectionOut = Schema.object([("id", .text()), ("check", .safeguardCheck), ("text", .taggedOut), ("answered", .boolean)])
    static let judicialHoldOut = Schema.object([("id", .text()), ("ground", .codes(JudicialHoldGround.self)), ("authority", .text(least: 0)), ("lifted", .boolean)])
}

extension API {
    static let safeguardOperations: [Operation] = [
        Operation(
            "getSafeguards", .get, "/files/{reference}/safeguards", "How a person stands: the four lights, and every safeguard.", needs: .safeguardRead,
            answer: .json(.object([("reference", .reference), ("lights", .list(.lightOut)), ("checks", .list(.checkOut)), ("signed", .boolean), ("cleared", .boolean)]))
        ) { call in
            let standing = try await SafeguardsDesk(call.office).standing(call.reference(), by: call.actor)
            let (clearance, today) = (standing.clearance, call.office.today)
            return .json([
                "reference": .string(standing.reference.text), "lights": .array(Light.allCases.map { ["light": .string($0.rawValue), "green": .bool(standing.lights.isGreen($0))] }),
                "checks": .array(
                    SafeguardCheck.allCases.map { check in
                        [
                            "check": .string(check.rawValue), "status": .string(clearance.status(check, on: today).rawValue),
                            "until": .maybe(clearance.findings[check].map { $0.until.description }),
                        ]
                    }), "signed": .bool(clearance.assessorsSignature != nil), "cleared": .bool(clearance.clearance != nil),
            ])
        },
        safeguard(
            "findSafeguard", "findings", "Record what was found for one check.", needs: .safeguardAssess,
            body: .json(
                .object(
                    [("check", .safeguardCheck), ("finding", .code(["clear", "conditions", "blocked", "notApplicable"]))],
                    optional: [("text", .nullable(.tagged)), ("ageBasis", .nullable(.codes(AgeBasis.self)))]))
        ) { call throws(Refusal) in
            .find(SafeguardAssessment(check: try check(call), finding: finding(call), ageBasis: call.body["ageBasis"].text.flatMap { AgeBasis(rawValue: $0) }))
        },
        Operation(
            "getSafeguardGrounds", .get, "/files/{reference}/safeguards/grounds", "Why each check was found as it was, and what was objected.", needs: .safeguardGroundRead,
            answer: .json(.object([("findings", .list(.groundOut)), ("objections", .list(.objectionOut))]))
        ) { call in
            let standing = try await SafeguardsDesk(call.office).standing(call.reference(), needing: .safeguardGroundRead, by: call.actor)
            let findings = SafeguardCheck.allCases.compactMap { check -> JSONValue? in
                standing.ground(standing.clearance.findings[check]?.assessment.finding.text, for: call.actor).map { ["check": .string(check.rawValue), "text": $0.json] }
            }
            let objections = standing.clearance.objections.map { objection -> JSONValue in
                ["id": .string(objection.id), "check": .string(objection.check.rawValue), "text": objection.text.json, "answered": .bool(objection.isAnswered)]
            }
            return .json(["findings": .array(findings), "objections": .array(objections)])
        },
        safeguard("beginSafeguard", "begun", "Begin to assess one check.", needs: .safeguardAssess, body: .json(.object([("check", .safeguardCheck)]))) { call throws(Refusal) in
            .begin(try check(call))
        },
        safeguard(
            "proposeOverride", "overrides", "Propose to go on although a check blocks; few can be passed so.", needs: .safeguardClear,
            body: .json(.object([("check", .safeguardCheck), ("text", .tagged)]))
        ) { call throws(Refusal) in .proposeOverride(try check(call), reason: call.words("text")) },
        safeguard("confirmOverride", "overrides/confirm", "Confirm it, as another officer.", needs: .safeguardClear, body: .json(.object([("check", .safeguardCheck)]))) {
            call throws(Refusal) in .confirmOverride(try check(call))
        },
        safeguard("signSafeguards", "sign", "Sign that every check was made.", needs: .safeguardAssess) { _ in .sign },
        safeguard("clearSafeguards", "clear", "Clear, as another officer than the assessor.", needs: .safeguardClear) { _ in .clear },
        safeguard(
            "notifyPerson", "notice", "Record that the person was told, in which language, and what they said.", needs: .safeguardReport,
            body: .json(
                .object(
                    [("language", .text(pattern: "^[a-z]{2,3}$", least: 2, most: 3)), ("position", .codes(PersonNotice.Position.self))], optional: [("interpreter", .nullable(.text(least: 1, most: 200)))]
                ))
        ) { call throws(Refusal) in
            guard let position = PersonNotice.Position(rawValue: call.body["position"].text ?? "") else { throw Refusal(.fieldMissing, field: "position") }
            return .notify(PersonNotice(language: call.body["language"].text ?? "", interpreter: call.body["interpreter"].text, position: position))
        },
        safeguard(
            "objectToTransfer", "objections", "Record an objection of the person or their counsel.", needs: .safeguardReport,
            body: .json(.object([("check", .safeguardCheck), ("text", .tagged)]))
        ) { call throws(Refusal) in .object(to: try check(call), call.words("text")) },
        safeguard(
            "answerObjection", "answers", "Answer an objection, as another officer than who recorded it.", needs: .safeguardClear,
            body: .json(.object([("objection", .text()), ("upheld", .boolean), ("text", .tagged)]))
        ) { call throws(Refusal) in .answer(objection: call.body["objection"].text ?? "", isUpheld: call.body["upheld"] == .bool(true), call.words("text")) },
        safeguard(
            "reportNewFact", "facts", "Report a new fact; what was cleared is not.", needs: .safeguardReport, body: .json(.object([("checks", .list(.safeguardCheck)), ("text", .tagged)]))
        ) { call throws(Refusal) in
            guard case .array(let checks) = call.body["checks"] else { throw Refusal(.nothingGiven, field: "checks") }
            return .report(checks.compactMap { $0.text.flatMap { SafeguardCheck(rawValue: $0) } }, call.words("text"))
        },
        Operation(
            "getLegalStatus", .get, "/files/{reference}/legal", "A person's standing in law.", needs: .legalRead,
            answer: .json(
                .object([
                    ("reference", .reference), ("basis", .nullable(.codes(LegalBasis.self))), ("missing", .list(.codes(LegalPaper.self))), ("holds", .list(.judicialHoldOut)),
                ]))
        ) { call in
            let standing = try await SafeguardsDesk(call.office).standing(call.reference(), needing: .legalRead, by: call.actor)
            return .json([
                "reference": .string(standing.reference.text), "basis": .maybe(standing.legal.basis?.rawValue),
                "missing": .array(standing.legal.missingPapers.map { .string($0.rawValue) }),
                "holds": .array(
                    standing.legal.holds.map {
                        ["id": .string($0.id), "ground": .string($0.ground.rawValue), "authority": .string($0.authority), "lifted": .bool($0.isLifted)]
                    }),
            ])
        },
        legal("chooseBasis", "basis", "Choose the ground on which the person would go.", needs: .legalRecord, body: .json(.object([("basis", .codes(LegalBasis.self))]))) {
            call throws(Refusal) in
            guard let basis = LegalBasis(rawValue: call.body["basis"].text ?? "") else { throw Refusal(.fieldMissing, field: "basis") }
            return .choose(basis)
        },
        legal("takePaper", "papers", "A paper that the ground asks for is here.", needs: .legalRecord, body: .json(.object([("paper", .codes(LegalPaper.self))]))) {
            call throws(Refusal) in
            guard let paper = LegalPaper(rawValue: call.body["paper"].text ?? "") else { throw Refusal(.fieldMissing, field: "paper") }
            return .take(paper)
        },
        legal(
            "failPaper", "papers/failed", "A paper turned out not to be what it was taken for.", needs: .legalRecord,
            body: .json(.object([("paper", .codes(LegalPaper.self)), ("reason", .tagged)]))
        ) { call throws(Refusal) in
            guard let paper = LegalPaper(rawValue: call.body["paper"].text ?? "") else { throw Refusal(.fieldMissing, field: "paper") }
            return .fail(paper, reason: call.words("reason"))
        },
        legal(
            "recordCourt", "events", "Record what a court or a prosecutor did.", needs: .legalRecord,
            body: .json(.object([("event", .codes(LegalEvent.self)), ("day", .day), ("court", .text(least: 1, most: 200))]))
        ) { call throws(Refusal) in
            guard let event = LegalEvent(rawValue: call.body["event"].text ?? ""), let day = Day(iso: call.body["day"].text ?? "") else { throw Refusal(.fieldMissing, field: "event") }
            return .record(event, on: day, court: call.body["court"].text ?? "", note: nil)
        },
        legal(
            "placeJudicialHold", "holds", "Place a judicial hold.", needs: .judicialHoldPlace,
            body: .json(.object([("ground", .codes(JudicialHoldGround.self)), ("authority", .text(least: 1, most: 200))]))
        ) { call throws(Refusal) in
            guard let ground = JudicialHoldGround(rawValue: call.body["ground"].text ?? "") else { throw Refusal(.fieldMissing, field: "ground") }
            return .hold(ground, authority: call.body["authority"].text ?? "", note: nil)
        },
        legal("liftJudicialHold", "holds/{hold}/lift", "Lift a judicial hold on an order.", needs: .judicialHoldLift, body: .json(.object([("order", .tagged)]))) { call throws(Refusal) in
            .lift(hold: call.text("hold"), order: call.words("order"))
        },
    ]

    private static func safeguard(
        _ id: String, _ path: String, _ summary: String, needs: Permission, body: Operation.Body = .none,
        _ read: @escaping @Sendable (Operation.Call) throws(Refusal) -> SafeguardAct
    ) -> Operation {
        .act(id, "/files/{reference}/safeguards/\(path)", summary, needs: needs, body: body) { call in
            try await SafeguardsDesk(call.office).perform(try read(call), on: call.reference(), by: call.actor)
        }
    }

    private static func legal(
        _ id: String, _ path: String, _ summary: String, needs: Permission, body: Operation.Body = .none, _ read: @escaping @Sendable (Operation.Call) throws(Refusal) -> LegalAct
    ) -> Operation {
        .act(id, "/files/{reference}/legal/\(path)", summary, needs: needs, body: body) { call in
            try await SafeguardsDesk(call.office).perform(try read(call), on: call.reference(), by: call.actor)
        }
    }

    private static func check(_ call: Operation.Call) throws(Refusal) -> SafeguardCheck {
        guard let check = SafeguardCheck(rawValue: call.body["check"].text ?? "") else { throw Refusal(.fieldMissing, ["field": "check"], field: "check") }
        return check
    }

    /// A finding that needs words and has none is refused by the office, not here.
    private static func finding(_ call: Operation.Call) -> SafeguardFinding {
        let words = call.body["text"] == .null ? TaggedText("", .english) : call.words("text")
        return switch call.body["finding"].text {
        case "clear": .clear
        case "conditions": .clearWithConditions(words)
        case "notApplicable": .notApplicable(words)
        default: .blocked(words)
        }
    }
}
