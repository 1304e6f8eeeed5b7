// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Workflow

extension Schema {
    /// A name or a place: one line that is not blank.
    static let namedLine = Schema.text(pattern: "^[^\\x00-\\x1f\\x7f]*[^\\x00-\\x20\\x7f][^\\x00-\\x1f\\x7f]*$", least: 1, most: 200)
    static let partialDay = Schema.text(pattern: "^(19|20)[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", least: 4, most: 10)
    static let explained = Schema.object(
        [("explainedBy", .namedLine), ("language", .text(pattern: "^[a-z]{2,3}$", least: 2, most: 3)), ("form", .codes(ConsentForm.self)), ("on", .day)],
        optional: [("interpreter", .nullable(.namedLine)), ("witness", .nullable(.namedLine))])
    static let kinshipEvidence = Schema.object(
        [("kind", .codes(KinshipEvidence.Kind.self)), ("finding", .codes(KinshipEvidence.Finding.self)), ("text", .tagged)],
        optional: [
            ("consents", .list(.object([("of", .reference), ("giver", .codes(KinshipConsent.Giver.self)), ("consent", .explained)]), most: 2))
        ])
    static let familyLinkOut = Schema.object([
        ("id", .text()), ("kind", .codes(Kinship.self)), ("from", .reference), ("to", .reference), ("state", .codes(FamilyLink.State.self)), ("steps", .list(.codes(FamilyLink.Step.self))),
    ])
    static let familyMemberOut = Schema.object([("reference", .reference), ("child", .boolean), ("toGo", .boolean), ("mayBeParted", .boolean)])
}

extension API {
    static let familyOperations: [Operation] = [
        Operation(
            "getFamily", .get, "/files/{reference}/family", "A person's family: links, who belongs together, and for a child who answers for it and what was determined.",
            needs: .familyRead,
            answer: .json(
                .object([
                    ("reference", .reference), ("child", .boolean), ("links", .list(.familyLinkOut)), ("members", .list(.familyMemberOut)), ("undetermined", .nullable(.reference)),
                    ("guardian", .nullable(.text())), ("determination", .codes(BestInterestsDetermination.State.self)), ("outcome", .nullable(.codes(BestInterestsOutcome.self))),
                ]))
        ) { call in
            let view = try await FamilyDesk(call.office).view(call.reference(), by: call.actor)
            let links = view.links.map { linked -> JSONValue in
                [
                    "id": .string(linked.link.tie.id), "kind": .string(linked.tie.kind.rawValue), "from": .string(linked.tie.from.text), "to": .string(linked.tie.to.text),
                    "state": .string(linked.link.state.rawValue), "steps": .array(linked.link.steps(by: call.actor).map { .string($0.rawValue) }),
                ]
            }
            let members = view.members.map(\.member).map { member -> JSONValue in
                [
                    "reference": .string(member.reference.text), "child": .bool(member.isChild), "toGo": .bool(member.isToGo), "mayBeParted": .bool(member.mayBeParted),
                ]
            }
            let determination = view.protection.determination
            return .json([
                "reference": .string(view.reference.text), "child": .bool(view.isChild), "links": .array(links), "members": .array(members),
                "undetermined": .maybe(view.protection.undetermined?.text), "guardian": .maybe(view.protection.guardian?.name),
                "determination": .string(determination.state.rawValue), "outcome": .maybe(determination.stands ? determination.decision?.outcome.rawValue : nil),
            ])
        },
        Operation(
            "registerChild", .post, "/children", "Open a file for a child who is here and stands on no list.", needs: .childRegister,
            body: .json(
                .object(
                    [
                        ("name", .namedLine), ("nameSource", .code([NameSource.assumed, .statement, .document].map(\.rawValue))), ("earliest", .partialDay), ("latest", .partialDay),
                        ("basis", .codes(BirthEstimate.Basis.self)), ("placeFound", .namedLine), ("foundOn", .day), ("informant", .namedLine),
                    ],
                    optional: [
                        ("fileNumber", .nullable(.namedLine)), ("father", .nullable(.namedLine)), ("mother", .nullable(.namedLine)), ("sex", .nullable(.code(["m", "f"]))),
                        ("birthPlace", .nullable(.namedLine)), ("claimed", .nullable(.state)), ("words", .nullable(.tagged)),
                    ])), answer: .json(.object([("reference", .reference)]))
        ) { call in .json(["reference": .string(try await FamilyDesk(call.office).register(by: call.actor, try child(call)).text)]) },
        link("claimFamilyLink", "", "Say that this person is so related to another.", needs: .familyLink, body: .object([("kind", .codes(Kinship.self)), ("other", .reference), ("evidence", .kinshipEvidence)])) { call in
            guard let kind = Kinship(rawValue: call.body["kind"].text ?? ""), let other = CaseReference(call.body["other"].text ?? "") else { throw Refusal(.notFound, field: "other") }
            return .claim(kind, to: other, try evidence(call.body["evidence"], call))
        },
        link("addKinshipEvidence", "/{link}/evidence", "Add evidence of a kinship; a test with the consent of both.", needs: .familyLink, body: .object([("evidence", .kinshipEvidence)])) { call in
            .addEvidence(tie: call.text("link"), try evidence(call.body["evidence"], call))
        },
        link("withdrawKinshipConsent", "/{link}/evidence/{evidence}/withdraw", "Somebody took back the consent to a test.", needs: .familyLink, body: .object([("of", .reference)])) { call in
            guard let person = CaseReference(call.body["of"].text ?? "") else { throw Refusal(.notFound, field: "of") }
            return .withdrawConsent(tie: call.text("link"), evidence: call.text("evidence"), of: person)
        },
        link("establishFamilyLink", "/{link}/establish", "Establish a link that another officer claimed.", needs: .familyEstablish, body: nil) { call in .establish(tie: call.text("link")) },
        ending("refuteFamilyLink", "refute", .refute, "Refute a link that another officer claimed.", needs: .familyEstablish),
        ending("proposeUnlink", "part", .proposeUnlink, "Propose to part two who were linked.", needs: .familyLink),
        ending("keepFamilyLink", "keep", .keep, "Do not part them, as another officer.", needs: .familyEstablish),
        ending("unlinkFamily", "unlink", .unlink, "Part them, as another officer than who proposed it.", needs: .familyEstablish),
        guardian(
            "nameGuardian", "guardian", "Name who answers for a child, with how they consented.", needs: .guardianName,
            body: .object(
                [("kind", .codes(Guardian.Kind.self)), ("name", .namedLine), ("relation", .codes(Guardian.Relation.self)), ("since", .day), ("consent", .explained)],
                optional: [("until", .nullable(.day))])
        ) { call in
            guard let kind = Guardian.Kind(rawValue: call.body["kind"].text ?? ""), let relation = Guardian.Relation(rawValue: call.body["relation"].text ?? "") else {
                throw Refusal(.fieldMissing)
            }
            let until = call.body["until"] == .null ? nil : try day(call.body["until"], "until")
            return .name(kind, call.body["name"].text ?? "", relation, since: try day(call.body["since"], "since"), until: until, try consent(call.body["consent"]))
        },
        guardian("endGuardianship", "guardian/end", "End the guardianship.", needs: .guardianName, body: .reason) { call in .end(reason: call.words("reason")) },
        guardian(
            "answerReturn", "answers", "Record what somebody who has a say said to the child's return; a refusal blocks.", needs: .safeguardReport,
            body: .object([("giver", .codes(ReturnConsent.Giver.self)), ("agrees", .boolean), ("consent", .explained)], optional: [("words", .nullable(.tagged))])
        ) { call in
            guard let giver = ReturnConsent.Giver(rawValue: call.body["giver"].text ?? "") else { throw Refusal(.fieldMissing, field: "giver") }
            return .answer(ReturnConsent(giver: giver, isGiven: call.body["agrees"] == .bool(true), consent: try consent(call.body["consent"]), words: call.maybeWords("words")))
        },
        interests(
            "openDetermination", "determination", "Open a determination of the child's best interests, with its panel.", needs: .bestInterestsPropose,
            body: .object([("panel", .list(.object([("name", .namedLine), ("capacity", .codes(PanelMember.Capacity.self))]), least: 1, most: 20))])
        ) { call in
            .open(
                panel: call.body["panel"].items.compactMap { member in
                    PanelMember.Capacity(rawValue: member["capacity"].text ?? "").map { PanelMember(name: member["name"].text ?? "", capacity: $0) }
                })
        },
        interests(
            "hearChild", "determination/hearing", "Record how the child was heard; without a manner, why it was not.", needs: .bestInterestsPropose,
            body: .object(
                [("words", .tagged)],
                optional: [
                    ("manner", .nullable(.codes(ChildHearing.Manner.self))), ("language", .nullable(.text(pattern: "^[a-z]{2,3}$", least: 2, most: 3))),
                    ("interpreter", .nullable(.namedLine)), ("on", .nullable(.day)),
                ])
        ) { call in
            guard let manner = ChildHearing.Manner(rawValue: call.body["manner"].text ?? "") else { return .hear(.notHeard(reason: call.words("words"))) }
            return .hear(
                .heard(
                    manner, language: call.body["language"].text ?? "", interpreter: call.body["interpreter"].text, on: try day(call.body["on"], "on"), words: call.words("words")))
        },
        interests(
            "proposeDetermination", "determination/proposal", "Propose what is best for the child.", needs: .bestInterestsPropose,
            body: .object([
                ("considered", .list(.codes(BestInterestsOutcome.self), least: 1, most: 3)), ("outcome", .codes(BestInterestsOutcome.self)), ("mayBeParted", .boolean), ("reasons", .tagged),
            ])
        ) { call in
            guard let outcome = BestInterestsOutcome(rawValue: call.body["outcome"].text ?? "") else { throw Refusal(.fieldMissing, field: "outcome") }
            return .propose(
                BestInterestsDecision(
                    considered: call.body["considered"].texts.compactMap { BestInterestsOutcome(rawValue: $0) }, outcome: outcome, mayBeParted: call.body["mayBeParted"] == .bool(true),
                    reasons: call.words("reasons")))
        },
        interests("sendBackDetermination", "determination/back", "Send it back to the panel.", needs: .bestInterestsDecide, body: .reason) { call in .sendBack(call.words("reason")) },
        interests("decideDetermination", "determination/decide", "Decide as another officer proposed.", needs: .bestInterestsDecide, body: nil) { _ in .decide },
        interests("revokeDetermination", "determination/revoke", "Revoke it, because something new is known.", needs: .bestInterestsDecide, body: .reason) { call in
            .revoke(call.words("reason"))
        },
    ]

    private static func link(
        _ id: String, _ path: String, _ summary: String, needs: Permission, body: Schema?, _ read: @escaping @Sendable (Operation.Call) throws -> FamilyLinkAct
    ) -> Operation {
        .act(id, "/files/{reference}/family/links\(path)", summary, needs: needs, body: body.map { .json($0) } ?? .none) { call in
            try await FamilyDesk(call.office).perform(try read(call), on: try call.reference(), by: call.actor)
        }
    }

    private static func ending(_ id: String, _ path: String, _ step: FamilyLink.Step, _ summary: String, needs: Permission) -> Operation {
        link(id, "/{link}/\(path)", summary, needs: needs, body: .reason) { call in .end(step, tie: call.text("link"), reason: call.words("reason")) }
    }

    private static func guardian(
        _ id: String, _ path: String, _ summary: String, needs: Permission, body: Schema, _ read: @escaping @Sendable (Operation.Call) throws -> GuardianAct
    ) -> Operation {
        .act(id, "/files/{reference}/family/\(path)", summary, needs: needs, body: .json(body)) { call in
            try await FamilyDesk(call.office).perform(try read(call), on: try call.reference(), by: call.actor)
        }
    }

    private static func interests(
        _ id: String, _ path: String, _ summary: String, needs: Permission, body: Schema?, _ read: @escaping @Sendable (Operation.Call) throws -> BestInterestsAct
    ) -> Operation {
        .act(id, "/files/{reference}/family/\(path)", summary, needs: needs, body: body.map { .json($0) } ?? .none) { call in
            try await FamilyDesk(call.office).perform(try read(call), on: try call.reference(), by: call.actor)
        }
    }

    private static func day(_ value: JSONValue, _ field: String) throws(Refusal) -> Day {
        guard let day = Day(iso: value.text ?? "") else { throw Refusal(.fieldMissing, ["field": field], field: field) }
        return day
    }

    static func consent(_ value: JSONValue) throws(Refusal) -> ExplainedConsent {
        guard let form = ConsentForm(rawValue: value["form"].text ?? "") else { throw Refusal(.fieldMissing, field: "form") }
        return ExplainedConsent(
            explainedBy: value["explainedBy"].text ?? "", language: value["language"].text ?? "", interpreter: value["interpreter"].text, form: form, witness: value["witness"].text,
            on: try day(value["on"], "on"))
    }

    private static func evidence(_ value: JSONValue, _ call: Operation.Call) throws(Refusal) -> KinshipEvidence {
        guard let kind = KinshipEvidence.Kind(rawValue: value["kind"].text ?? ""), let finding = KinshipEvidence.Finding(rawValue: value["finding"].text ?? "") else {
            throw Refusal(.fieldMissing, field: "kind")
        }
        var consents: [KinshipConsent] = []
        for item in value["consents"].items {
            guard let person = CaseReference(item["of"].text ?? ""), let giver = KinshipConsent.Giver(rawValue: item["giver"].text ?? "") else { throw Refusal(.consentMissing) }
            consents.append(KinshipConsent(of: person, giver: giver, consent: try consent(item["consent"])))
        }
        let text = TaggedText(value["text"]["text"].text ?? "", Language(rawValue: value["text"]["language"].text ?? "") ?? .english)
        return KinshipEvidence(id: call.office.newID(), kind: kind, finding: finding, text: text, consents: consents)
    }

    private static func child(_ call: Operation.Call) throws(Refusal) -> @Sendable (CaseReference) -> ChildPresence {
        let body = call.body
        guard let earliest = PartialDate(iso: body["earliest"].text ?? ""), let latest = PartialDate(iso: body["latest"].text ?? ""),
            let basis = BirthEstimate.Basis(rawValue: body["basis"].text ?? ""), let source = NameSource(rawValue: body["nameSource"].text ?? "")
        else { throw Refusal(.fieldMissing, field: "earliest") }
        let claimed = body["claimed"].text.flatMap { StateCode($0) }
        if claimed == nil, body["claimed"].text != nil { throw Refusal(.fieldMissing, field: "claimed") }
        let (foundOn, words) = (try day(body["foundOn"], "foundOn"), call.maybeWords("words"))
        return { reference in
            ChildPresence(
                fileNumber: body["fileNumber"].text ?? reference.text, names: [NameRendering(body["name"].text ?? "", source: source)], father: body["father"].text,
                mother: body["mother"].text, sex: Sex(rawValue: body["sex"].text ?? ""), birth: BirthEstimate(earliest: earliest, latest: latest, basis: basis),
                birthPlace: body["birthPlace"].text, claimed: claimed.map { .state($0) }, placeFound: body["placeFound"].text ?? "", foundOn: foundOn,
                informant: body["informant"].text ?? "", words: words)
        }
    }
}
