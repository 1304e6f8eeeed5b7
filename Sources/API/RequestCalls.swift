// SPDX-License-Identifier: Apache-2.0

import Casework
import CivilRegistry
import Desks
import Foundation
import Identity
import Matching
import Store
import Workflow

extension Schema {
    static let requestLine = Schema.object([
        ("id", .text()), ("state", .text()), ("side", .text()), ("note", .nullable(.text())), ("number", .nullable(.text())), ("people", .integer()),
        ("answered", .integer()), ("due", .nullable(.dayOut)), ("clockRests", .boolean),
    ])
    static let people = Schema.list(.reference, least: 1, most: 2000)
}

extension API {
    static let requestOperations: [Operation] = [
        Operation(
            "listRequests", .get, "/requests", "Repatriation requests, the newest first.", needs: .requestRead,
            answer: .json(.object([("requests", .list(.requestLine))]))
        ) { call in
            let requests = try RequestDesk(call.office).list(by: call.actor).map { id, card -> JSONValue in
                [
                    "id": .string(id), "state": .string(card.state.rawValue), "side": .string(card.side.rawValue), "note": .maybe(card.note), "number": .maybe(card.number),
                    "people": .int(card.people), "answered": .int(card.answered),
                    "due": .maybe(card.due(under: call.office.profile(named: card.profile)).map { "\($0)" }), "clockRests": .bool(card.clock.isPaused),
                ]
            }
            return .json(["requests": .array(requests)])
        },
        Operation(
            "composeRequest", .post, "/requests", "Begin a draft to a state.", needs: .requestCompose, body: .json(.object([("state", .state)])),
            answer: .json(.object([("id", .text())]))
        ) { call in
            guard let state = StateCode(call.body["state"].text ?? "") else { throw Refusal(.noSuchPeer) }
            return .json(["id": .string(try await RequestDesk(call.office).compose(to: state, by: call.actor))])
        },
        Operation(
            "getRequest", .get, "/requests/{request}", "One request, person by person.", needs: .requestRead,
            answer: .json(
                .object([
                    ("id", .text()), ("state", .text()), ("side", .text()), ("requesting", .nullable(.text())), ("requested", .nullable(.text())), ("note", .nullable(.text())),
                    ("number", .nullable(.text())), ("receivedAt", .nullable(.moment)), ("clockRests", .boolean),
                    ("people", .list(.object([("reference", .reference), ("answer", .nullable(.answer)), ("withdrawn", .boolean), ("recalled", .boolean), ("due", .nullable(.dayOut))]))),
                    ("gaps", .list(.object([("person", .nullable(.reference)), ("code", .codes(GapCode.self))]))),
                    ("extensionAsked", .nullable(.object([("id", .text()), ("people", .list(.reference)), ("until", .dayOut), ("ground", .codes(ExtensionGround.self))]))),
                    ("steps", .list(.text())), ("timeline", .list(.event)),
                ]))
        ) { call in
            let id = call.text("request")
            let request = try await RequestDesk(call.office).request(id, by: call.actor)
            let profile = call.office.profile(named: request.profile)
            let people = request.people.map { person -> JSONValue in
                let due = request.unanswered.contains(person) ? profile.flatMap { request.clock.due(person, under: $0) } : nil
                return [
                    "reference": .string(person.text), "answer": request.answers[person]?.json ?? .null, "withdrawn": .bool(request.withdrawn.contains(person)),
                    "recalled": .bool(request.recalled.contains(person)), "due": .maybe(due.map { "\($0)" }),
                ]
            }
            let gaps = request.gaps.map { gap -> JSONValue in ["person": .maybe(gap.person?.text), "code": .string(gap.code.rawValue)] }
            let ask: JSONValue =
                request.extensionAsk.map { ask in
                    [
                        "id": .string(ask.id), "people": .array(ask.people.map { .string($0.text) }), "until": .string("\(ask.until)"), "ground": .string(ask.ground.rawValue),
                    ]
                } ?? .null
            return .json([
                "id": .string(id), "state": .string(request.state.rawValue), "side": .string(request.side.rawValue), "requesting": .maybe(request.requesting?.code),
                "requested": .maybe(request.requested?.code), "note": .maybe(request.note), "number": .maybe(request.number),
                "receivedAt": .maybe(request.receivedAt.map { "\($0)" }), "clockRests": .bool(request.clock.isPaused), "people": .array(people), "gaps": .array(gaps),
                "extensionAsked": ask,
                "steps": .array(RepatriationRequest.transitions.steps(from: request.state, by: call.actor, having: request.done).map { .string($0.rawValue) }),
                "timeline": timeline(request.timeline),
            ])
        },
        Operation(
            "addPeople", .post, "/requests/{request}/people", "Put people into a draft; each is taken or refused by itself.", needs: .requestCompose,
            body: .json(.object([("people", .people)])), answer: .json(.object([("refused", .list(.object([("person", .reference), ("code", .text())])))]))
        ) { call in
            let people = call.body["people"].texts.compactMap { CaseReference($0) }
            let refused = try await RequestDesk(call.office).add(people, to: call.text("request"), by: call.actor)
            return .json(["refused": .array(refused.map { ["person": .string($0.0.text), "code": .string($0.1.code.rawValue)] })])
        },
        .act("removePerson", "/requests/{request}/remove", "Take a person out of a draft.", needs: .requestCompose, body: .json(.object([("person", .reference)]))) { call in
            guard let person = CaseReference(call.body["person"].text ?? "") else { throw Refusal(.notFound) }
            try await RequestDesk(call.office).remove(person, from: call.text("request"), by: call.actor)
        },
        .act("submitRequest", "/requests/{request}/submit", "Hand a draft to the approver.", needs: .requestCompose) { call in
            try await RequestDesk(call.office).submit(call.text("request"), by: call.actor)
        },
        .act("approveRequest", "/requests/{request}/approve", "Approve a request that another officer wrote.", needs: .requestApprove) { call in
            try await RequestDesk(call.office).approve(call.text("request"), by: call.actor)
        },
        .act("returnRequest", "/requests/{request}/return", "Return a request to its author.", needs: .requestApprove, body: .json(.reason)) { call in
            try await RequestDesk(call.office).returnToDraft(call.text("request"), reason: call.words("reason"), by: call.actor)
        },
        .act("dispatchRequest", "/requests/{request}/dispatch", "Give the request its note verbale and send it.", needs: .requestDispatch) { call in
            try await RequestDesk(call.office).dispatch(call.text("request"), by: call.actor)
        },
        .act("registerRequest", "/requests/{request}/register", "Enter a request that came in.", needs: .requestRegister) { call in
            try await RequestDesk(call.office).register(call.text("request"), by: call.actor)
        },
        .act("discardRequest", "/requests/{request}/discard", "Give up a request that has not been sent.", needs: .requestCompose) { call in
            try await RequestDesk(call.office).withdraw(call.text("request"), reason: .enteredInError, note: nil, by: call.actor)
        },
        .act(
            "withdrawRequest", "/requests/{request}/withdraw", "Take back a request that has been sent, or one person of it.", needs: .requestWithdraw,
            body: .json(.object([("reason", .codes(WithdrawalReason.self))], optional: [("person", .reference), ("note", .tagged)]))
        ) { call in
            guard let reason = WithdrawalReason(rawValue: call.body["reason"].text ?? "") else { throw Refusal(.fieldMissing) }
            let desk = RequestDesk(call.office)
            if let person = call.body["person"].text.flatMap({ CaseReference($0) }) {
                try await desk.withdraw(person, from: call.text("request"), reason: reason, note: call.maybeWords("note"), by: call.actor)
            } else if call.body["person"] == .null {
                try await desk.withdraw(call.text("request"), reason: reason, note: call.maybeWords("note"), by: call.actor)
            } else {
                throw Refusal(.notFound)
            }
        },
        .act(
            "returnIncomplete", "/requests/{request}/incomplete", "Send a request back with what is missing; the clock rests.", needs: .requestReturn,
            body: .json(.object([("gaps", .list(.object([("code", .codes(GapCode.self))], optional: [("person", .reference), ("note", .tagged)]), least: 1, most: 500))]))
        ) { call in
            let gaps = try call.body["gaps"].items.map { item -> RequestGap in
                guard let code = GapCode(rawValue: item["code"].text ?? "") else { throw Refusal(.fieldMissing) }
                let person = item["person"].text.map { CaseReference($0) }
                if case .some(.none) = person { throw Refusal(.notFound) }
                let note = item["note"] == .null ? nil : TaggedText(item["note"]["text"].text ?? "", Language(rawValue: item["note"]["language"].text ?? "") ?? .english)
                return RequestGap(person: person ?? nil, code: code, note: note)
            }
            try await RequestDesk(call.office).returnIncomplete(call.text("request"), gaps: gaps, by: call.actor)
        },
        .act("amendRequest", "/requests/{request}/amend", "Send what was missing; the clock goes on.", needs: .requestAmend, body: .json(.object([("remarks", .tagged)]))) { call in
            try await RequestDesk(call.office).amend(call.text("request"), remarks: call.words("remarks"), by: call.actor)
        },
        .act(
            "askExtension", "/requests/{request}/extension", "Ask for more time for some people.", needs: .requestExtend,
            body: .json(.object([("people", .people), ("until", .day), ("ground", .codes(ExtensionGround.self))], optional: [("note", .tagged)]))
        ) { call in
            guard let until = Day(iso: call.body["until"].text ?? "") else { throw Refusal(.fieldMissing, field: "until") }
            guard let ground = ExtensionGround(rawValue: call.body["ground"].text ?? "") else { throw Refusal(.fieldMissing, field: "ground") }
            try await RequestDesk(call.office).askExtension(
                call.text("request"), people: call.body["people"].texts.compactMap { CaseReference($0) }, until: until, ground: ground, note: call.maybeWords("note"), by: call.actor)
        },
        .act("grantExtension", "/requests/{request}/grant", "Grant the time that was asked for.", needs: .requestGrantExtension) { call in
            try await RequestDesk(call.office).answerExtension(call.text("request"), refusal: nil, by: call.actor)
        },
        .act("refuseExtension", "/requests/{request}/refuse", "Refuse the time that was asked for.", needs: .requestGrantExtension, body: .json(.reason)) { call in
            try await RequestDesk(call.office).answerExtension(call.text("request"), refusal: call.words("reason"), by: call.actor)
        },
        .act("translateRequestText", "/requests/{request}/texts/{entry}", "Put a translation beside a free text.", needs: .textTranslate, body: .json(translation)) { call in
            try await TranslationsDesk(call.office).translate(Int(call.text("entry")) ?? -1, of: .request(call.text("request")), translated(call), by: call.actor)
        },
        Operation(
            "listNotes", .get, "/notes", "The register of notes verbales.", needs: .noteRead,
            answer: .json(
                .object([
                    (
                        "notes",
                        .list(
                            .object([
                                ("number", .text()), ("direction", .code(["outgoing", "incoming"])), ("day", .dayOut), ("peer", .text()), ("theirs", .nullable(.text())),
                                ("request", .text()),
                            ]))
                    )
                ]))
        ) { call in
            let notes = try await RequestDesk(call.office).notes(by: call.actor).map { note -> JSONValue in
                [
                    "number": .string(note.number), "direction": .string(note.direction.rawValue), "day": .string(note.day), "peer": .string(note.peer),
                    "theirs": .maybe(note.theirs), "request": .string(note.request),
                ]
            }
            return .json(["notes": .array(notes)])
        },
    ]

    static let verificationOperations: [Operation] = [
        Operation(
            "listVerifications", .get, "/verifications", "People whose nationality is asked about.", needs: .verificationRead,
            answer: .json(.object([("verifications", .list(.object([("reference", .reference), ("name", .text()), ("state", .text()), ("request", .text())])))]))
        ) { call in
            let list = try VerificationDesk(call.office).queue(by: call.actor).map { id, card -> JSONValue in
                ["reference": .string(id), "name": .string(card.name), "state": .string(card.state.rawValue), "request": .string(card.request)]
            }
            return .json(["verifications": .array(list)])
        },
        Operation(
            "getVerification", .get, "/verifications/{reference}", "One verification as this officer may see it.", needs: .verificationRead,
            answer: .json(
                .object([
                    ("reference", .reference), ("state", .text()), ("request", .text()), ("names", .list(.text())), ("born", .nullable(.text())), ("due", .nullable(.dayOut)),
                    ("steps", .list(.text())), ("findings", .list(.object([("outcome", .codes(VerificationOutcome.self)), ("registered", .nullable(.text())), ("reason", .text()), ("note", .text())]))),
                    ("answer", .nullable(.answer)), ("standing", .text()), ("preparations", .list(.object([("what", .codes(Preparation.self)), ("running", .boolean)]))),
                    ("calls", .list(.call)), ("supplied", .list(.object([("kind", .text()), ("text", .nullable(.text())), ("scan", .nullable(.scan))]))),
                    ("interviews", .list(.interview)), ("timeline", .list(.event)), ("notices", .list(.noticeOut)),
                ]))
        ) { call in
            let view = try await VerificationDesk(call.office).view(try call.reference(), by: call.actor)
            let findings = view.findings.map { finding -> JSONValue in
                ["outcome": .string(finding.outcome.rawValue), "registered": .maybe(finding.registered), "reason": .string(finding.reason.rawValue), "note": .string(finding.note.text)]
            }
            let supplied = view.supplied.flatMap(\.items).map { item -> JSONValue in
                ["kind": .string(item.kind.rawValue), "text": .maybe(item.text?.text), "scan": item.scan?.json ?? .null]
            }
            return .json([
                "reference": .string(view.reference.text), "state": .string(view.state.rawValue), "request": .string(view.request),
                "names": .array(view.person.description.names.map { .string($0.text) }), "born": .maybe(view.person.description.birth.map { "\($0)" }),
                "due": .maybe(view.due.map { "\($0)" }), "steps": .array(view.steps.map { .string($0.rawValue) }), "findings": .array(findings),
                "answer": view.answer?.json ?? .null, "standing": .string(standing(view.reliance)), "preparations": preparations(view.preparations),
                "calls": .array(view.openCalls.map(\.json)), "supplied": .array(supplied), "interviews": .array(view.interviews.map(\.json)),
                "timeline": timeline(view.timeline), "notices": .array(view.notices.map { $0.notice.json(at: $0.at) }),
            ])
        },
        Operation(
            "listCandidates", .get, "/verifications/{reference}/candidates", "People of the register who may be meant. The register proposes and never decides.",
            needs: .verificationRead,
            answer: .json(
                .object([("candidates", .list(.object([("number", .text()), ("name", .text()), ("band", .text()), ("evidence", .list(.object([("field", .text()), ("reason", .text()), ("bits", .text())])))])))]))
        ) { call in
            let desk = VerificationDesk(call.office)
            let view = try await desk.view(try call.reference(), by: call.actor)
            let found = try await desk.candidates(view.person, by: call.actor).candidates.prefix(20).map { candidate -> JSONValue in
                let evidence = candidate.evidence.map { item -> JSONValue in
                    ["field": .string(item.field.rawValue), "reason": .string(item.reason.rawValue), "bits": .string(String(format: "%.1f", item.bits))]
                }
                return ["number": .string(candidate.person.number), "name": .string(candidate.person.fullName), "band": .string(candidate.band.rawValue), "evidence": .array(evidence)]
            }
            return .json(["candidates": .array(found)])
        },
        Operation(
            "recordFinding", .post, "/verifications/{reference}/finding", "Record this officer's own finding: the first, the blind second, or a third's.",
            needs: .verificationPropose,
            body: .json(
                .object(
                    [
                        ("outcome", .codes(VerificationOutcome.self)), ("reason", .codes(VerificationReason.self)),
                        (
                            "evidence",
                            .list(
                                .object(
                                    [("kind", .codes(EvidenceKind.self)), ("finding", .codes(EvidenceItem.Finding.self))],
                                    optional: [("falsity", .nullable(.codes(FalsityGround.self))), ("circumstances", .nullable(.codes(Provenance.Circumstances.self)))]), most: 40)
                        ), ("note", .tagged),
                    ], optional: [("registered", .text(pattern: "^[^\\x00-\\x20\\x7f]{1,60}$", least: 1, most: 60))])), answer: .json(.object([("state", .text())]))
        ) { call in
            guard let outcome = VerificationOutcome(rawValue: call.body["outcome"].text ?? ""), let reason = VerificationReason(rawValue: call.body["reason"].text ?? "") else {
                throw Refusal(.fieldMissing)
            }
            let evidence = call.body["evidence"].items.compactMap { item -> EvidenceItem? in
                guard let kind = EvidenceKind(rawValue: item["kind"].text ?? ""), let finding = EvidenceItem.Finding(rawValue: item["finding"].text ?? "") else { return nil }
                let provenance = Provenance.Circumstances(rawValue: item["circumstances"].text ?? "").map { Provenance(circumstances: $0) }
                return EvidenceItem(kind: kind, finding: finding, falsity: finding == .isFalse ? FalsityGround(rawValue: item["falsity"].text ?? "") : nil, provenance: provenance)
            }
            let finding = OfficersFinding(outcome: outcome, registered: call.body["registered"].text, evidence: evidence, reason: reason, note: call.words("note"))
            return .json(["state": .string(try await VerificationDesk(call.office).record(finding, on: try call.reference(), by: call.actor).rawValue)])
        },
        .act("sendBackFindings", "/verifications/{reference}/send-back", "Begin a new round after two findings that differ.", needs: .verificationDecide, body: .json(.reason)) { call in
            try await VerificationDesk(call.office).sendBack(try call.reference(), reason: call.words("reason"), by: call.actor)
        },
        .act(
            "askEvidence", "/verifications/{reference}/evidence", "Ask the other state for evidence.", needs: .evidenceAsk,
            body: .json(.object([("kinds", .list(.codes(EvidenceKind.self), least: 1, most: 20))], optional: [("note", .tagged)]))
        ) { call in
            try await EvidenceDesk(call.office).ask(
                try call.reference(), kinds: call.body["kinds"].texts.compactMap { EvidenceKind(rawValue: $0) }, note: call.maybeWords("note"), by: call.actor)
        },
        Operation("viewSuppliedScan", .get, "/verifications/{reference}/scans/{scan}", "A picture that came as evidence.", needs: .verificationRead, answer: .file("image/jpeg")) { call in
            .file(Data(try await EvidenceDesk(call.office).viewSupplied(call.text("scan"), of: try call.reference(), by: call.actor)))
        },
        Operation(
            "askInterview", .post, "/verifications/{reference}/interviews", "Ask for an interview.", needs: .interviewArrange,
            body: .json(
                .object(
                    [("language", .text(pattern: "^[a-z]{2,3}$", least: 2, most: 3)), ("manner", .codes(InterviewManner.self)), ("slot", .slot)], optional: [("interpreter", .words)])),
            answer: .json(.object([("id", .text())]))
        ) { call in
            let desk = InterviewDesk(call.office)
            guard let slot = Moment(typed: call.body["slot"].text ?? "", utcOffsetHours: call.office.utcOffsetHours), let manner = InterviewManner(rawValue: call.body["manner"].text ?? "") else {
                throw Refusal(.fieldMissing, field: "slot")
            }
            let id = desk.newID()
            try await desk.tell(
                .asked(id: id, language: call.body["language"].text ?? "", interpreter: call.body["interpreter"].text, manner: manner, slot: slot), of: try call.reference(),
                by: call.actor)
            return .json(["id": .string(id)])
        },
        .act("tellInterview", "/verifications/{reference}/interviews/{interview}", "Agree to a slot, propose another, or say how it went.", needs: .interviewArrange, body: .json(interviewActs)) { call in
            try await InterviewDesk(call.office).tell(try event(call, side: .nationality), of: try call.reference(), minutes: call.maybeWords("minutes"), by: call.actor)
        },
        .act(
            "recallAnswer", "/verifications/{reference}/recall", "Take an answer back; whatever rests on it stops.", needs: .answerRecall,
            body: .json(.object([("reason", .codes(RecallReason.self))], optional: [("note", .tagged)]))
        ) { call in
            guard let reason = RecallReason(rawValue: call.body["reason"].text ?? "") else { throw Refusal(.fieldMissing) }
            try await AnswersDesk(call.office).recall(try call.reference(), reason: reason, note: call.maybeWords("note"), by: call.actor)
        },
        .act("reopenVerification", "/verifications/{reference}/reopen", "Take a verification up again.", needs: .verificationPropose, body: .json(.reason)) { call in
            try await AnswersDesk(call.office).reopen(try call.reference(), reason: call.words("reason"), by: call.actor)
        },
        .act("prepareTravelDocument", "/verifications/{reference}/prepare", "Begin what rests on the confirmed nationality.", needs: .preparationBegin) { call in
            try await AnswersDesk(call.office).begin(.travelDocument, for: try call.reference(), by: call.actor)
        },
        .act("translateVerificationText", "/verifications/{reference}/texts/{entry}", "Put a translation beside a free text.", needs: .textTranslate, body: .json(translation)) { call in
            try await TranslationsDesk(call.office).translate(Int(call.text("entry")) ?? -1, of: .verification(try call.reference()), translated(call), by: call.actor)
        },
    ]
}
