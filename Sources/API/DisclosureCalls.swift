// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Workflow

extension Schema {
    static let toldOut = Schema.object([
        ("at", .moment), ("to", .text()), ("purpose", .codes(DisclosurePurpose.self)), ("message", .text()), ("fields", .list(.codes(DisclosableField.self))),
        ("evidence", .list(.codes(EvidenceKind.self))),
    ])
    static let withheldOut = Schema.object([("at", .moment), ("code", .text()), ("purpose", .nullable(.codes(DisclosurePurpose.self)))])
    /// What somebody says to being named; form is needed where they agree.
    static let position: [(String, Schema)] = [
        ("position", .codes(PersonNotice.Position.self)), ("explainedBy", .words), ("language", .tongue), ("day", .day),
    ]
    static let positionOptional: [(String, Schema)] = [("interpreter", .nullable(.words)), ("form", .nullable(.codes(ConsentForm.self)))]
    static let provenance = Schema.object(
        [("circumstances", .codes(Provenance.Circumstances.self)), ("originalSeen", .boolean)],
        optional: [("medium", .nullable(.codes(Provenance.Medium.self))), ("transcriber", .nullable(.words)), ("obtainedOn", .nullable(.day))])
    static let keptOut = Schema.object([
        ("id", .text()), ("kind", .codes(EvidenceKind.self)), ("circumstances", .codes(Provenance.Circumstances.self)), ("underDuress", .boolean), ("false", .boolean),
        ("sendable", .boolean), ("sent", .boolean),
    ])
    static let consentOut = Schema.object([("id", .text()), ("kind", .codes(EvidenceKind.self)), ("on", .dayOut), ("withdrawnOn", .nullable(.dayOut))])
}

extension API {
    private static func position(_ call: Operation.Call) throws(Refusal) -> DisclosurePosition {
        DisclosurePosition(
            try call.code(PersonNotice.Position.self, "position"), explainedBy: call.body["explainedBy"].text ?? "", language: call.body["language"].text ?? "",
            interpreter: call.body["interpreter"].text, form: ConsentForm(rawValue: call.body["form"].text ?? ""), on: try call.day("day"))
    }

    static let disclosureOperations: [Operation] = [
        Operation(
            "getDisclosure", .get, "/files/{reference}/disclosure", "What a person says to being named, what was told of them, and what a rule kept back.", needs: .disclosureRead,
            answer: .json(
                .object([
                    ("reference", .reference), ("position", .nullable(.codes(PersonNotice.Position.self))), ("objected", .boolean), ("weighed", .boolean), ("told", .list(.toldOut)),
                    ("withheld", .list(.withheldOut)),
                ]))
        ) { call in
            let view = try await DisclosureDesk(call.office).view(call.reference(), by: call.actor)
            let told = view.told.map { told, moment -> JSONValue in
                [
                    "at": .string("\(moment)"), "to": .string(told.to.code), "purpose": .string(told.purpose.rawValue), "message": .string(told.kind),
                    "fields": .array(told.fields.map { .string($0.rawValue) }), "evidence": .array(told.evidence.map { .string($0.rawValue) }),
                ]
            }
            let withheld = view.withheld.map { item -> JSONValue in
                ["at": .string("\(item.at)"), "code": .string(item.code.rawValue), "purpose": .maybe(item.purpose?.rawValue)]
            }
            return .json([
                "reference": .string(view.reference.text), "position": .maybe(view.record.position?.position.rawValue), "objected": .bool(view.record.isObjected),
                "weighed": .bool(view.record.weighed != nil), "told": .array(told), "withheld": .array(withheld),
            ])
        },
        .act(
            "explainDisclosure", "/files/{reference}/disclosure", "Record that it was explained to the person what would be told, and what they said.", needs: .disclosureRecord,
            body: .json(.object(Schema.position, optional: Schema.positionOptional))
        ) { call in
            try await DisclosureDesk(call.office).explain(call.reference(), try position(call), by: call.actor)
        },
        .act(
            "explainDisclosureToAll", "/requests/{request}/positions", "Record it for everybody of a request who has not been asked.", needs: .disclosureRecord,
            body: .json(.object(Schema.position, optional: Schema.positionOptional))
        ) { call in
            try await DisclosureDesk(call.office).explain(request: call.text("request"), try position(call), by: call.actor)
        },
        .act("takeBackDisclosure", "/files/{reference}/disclosure/take-back", "Record that the person takes back what they said.", needs: .disclosureRecord) { call in
            try await DisclosureDesk(call.office).takeBack(call.reference(), by: call.actor)
        },
        .act("weighDisclosureObjection", "/files/{reference}/disclosure/weigh", "Say why a person who objects is named all the same.", needs: .disclosureDecide, body: .json(.reason)) { call in
            try await DisclosureDesk(call.office).weigh(call.reference(), reason: call.words("reason"), by: call.actor)
        },
    ]

    static let keptEvidenceOperations: [Operation] = [
        Operation(
            "listKeptEvidence", .get, "/files/{reference}/kept", "What is kept as evidence, and the consents that it rests on.", needs: .fileRead,
            answer: .json(.object([("items", .list(.keptOut)), ("consents", .list(.consentOut))]))
        ) { call in
            let log = try await EvidenceLogDesk(call.office).log(of: call.reference(), by: call.actor)
            let open = Set(log.sendable.map(\.evidence.id))
            let items = log.items.map { item -> JSONValue in
                [
                    "id": .string(item.evidence.id), "kind": .string(item.evidence.kind.rawValue), "circumstances": .string(item.evidence.provenance.circumstances.rawValue),
                    "underDuress": .bool(item.isUnderDuress), "false": .bool(item.falsity != nil), "sendable": .bool(open.contains(item.evidence.id)), "sent": .bool(item.sentTo != nil),
                ]
            }
            let consents = log.consents.map { each -> JSONValue in
                ["id": .string(each.id), "kind": .string(each.kind.rawValue), "on": .string("\(each.consent.consent.on)"), "withdrawnOn": .maybe(each.withdrawnOn.map { "\($0)" })]
            }
            return .json(["items": .array(items), "consents": .array(consents)])
        },
        Operation(
            "keepEvidence", .post, "/files/{reference}/kept", "Keep evidence with where it comes from.", needs: .evidenceSupply,
            body: .json(
                .object(
                    [("kind", .codes(EvidenceKind.self)), ("provenance", .provenance)],
                    optional: [("text", .nullable(.tagged)), ("scan", .nullable(.id)), ("allegation", .nullable(.tagged))])), answer: .json(.object([("id", .text())]))
        ) { call in
            let given = call.body["provenance"]
            guard let circumstances = Provenance.Circumstances(rawValue: given["circumstances"].text ?? "") else { throw Refusal(.fieldMissing, field: "circumstances") }
            let provenance = Provenance(
                circumstances: circumstances, medium: Provenance.Medium(rawValue: given["medium"].text ?? ""), transcriber: given["transcriber"].text,
                obtainedOn: given["obtainedOn"].text.flatMap { Day(iso: $0) }, isOriginalSeen: given["originalSeen"] == .bool(true))
            let id = try await EvidenceLogDesk(call.office).keep(
                try call.code(EvidenceKind.self, "kind"), text: call.maybeWords("text"), scan: call.body["scan"].text, provenance, allegation: call.maybeWords("allegation"),
                of: call.reference(), by: call.actor)
            return .json(["id": .string(id)])
        },
        .act(
            "sendKeptEvidence", "/files/{reference}/kept/send", "Send kept evidence to the other state.", needs: .evidenceSupply,
            body: .json(.object([("items", .list(.id, least: 1, most: 10))], optional: [("call", .nullable(.id))]))
        ) { call in
            try await EvidenceDesk(call.office).supply(call.reference(), call: call.body["call"].text, kept: call.body["items"].texts, by: call.actor)
        },
        .act(
            "findEvidenceFalse", "/files/{reference}/kept/{item}/false", "Record that kept evidence is false, and how it was found.", needs: .evidenceSupply,
            body: .json(.object([("ground", .codes(FalsityGround.self))], optional: [("note", .nullable(.tagged))]))
        ) { call in
            try await EvidenceLogDesk(call.office).find(
                call.text("item"), of: call.reference(), falseBy: try call.code(FalsityGround.self, "ground"), note: call.maybeWords("note"), by: call.actor)
        },
        .act(
            "allegeDuress", "/files/{reference}/kept/{item}/duress", "Record that somebody says it was got by torture or duress.", needs: .safeguardReport,
            body: .json(.object([("allegation", .tagged)]))
        ) { call in
            try await EvidenceLogDesk(call.office).allege(call.text("item"), of: call.reference(), call.words("allegation"), by: call.actor)
        },
        .act("examineDuress", "/files/{reference}/kept/{item}/examined", "Record what is done about an allegation of duress.", needs: .safeguardAssess, body: .json(.reason)) { call in
            try await EvidenceLogDesk(call.office).examine(call.text("item"), of: call.reference(), call.words("reason"), by: call.actor)
        },
        .act(
            "recordConsent", "/files/{reference}/consents", "Record a consent to fingerprints or a test of kinship.", needs: .consentRecord,
            body: .json(
                .object(
                    [("kind", .codes(EvidenceKind.self)), ("giver", .codes(ConsentGiver.self)), ("consent", .explained)], optional: [("givenBy", .nullable(.words))]))
        ) { call in
            let consent = RecordedConsent(
                giver: try call.code(ConsentGiver.self, "giver"), givenBy: call.body["givenBy"].text, consent: try API.consent(call.body["consent"]))
            try await EvidenceLogDesk(call.office).record(consent, to: try call.code(EvidenceKind.self, "kind"), of: call.reference(), by: call.actor)
        },
        .act("withdrawConsent", "/files/{reference}/consents/{consent}/withdraw", "Record that a consent was taken back.", needs: .consentRecord) { call in
            try await EvidenceLogDesk(call.office).withdrawConsent(call.text("consent"), of: call.reference(), by: call.actor)
        },
    ]
}
