// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Phrases
import Wording
import Workflow

extension Site {
    func evidenceLogRoutes(_ router: Router<BasicRequestContext>) {
        post(router, "files/:reference/kept", .permission(.evidenceSupply)) { visit, parameters in
            try await actOnFile(visit, parameters) { form, reference, actor in
                let kind = try form.code(EvidenceKind.self, "kind")
                try await EvidenceLogDesk(visit.office).keep(
                    kind, text: try form.note("text", visit.language), scan: form["scan"].isEmpty ? nil : form["scan"], try Self.provenance(form),
                    allegation: try form.note("allegation", visit.language), of: reference, by: actor)
            }
        }
        post(router, "files/:reference/kept/send", .permission(.evidenceSupply)) { visit, parameters in
            try await actOnFile(visit, parameters) { form, reference, actor in
                try await EvidenceDesk(visit.office).supply(reference, call: form["call"].isEmpty ? nil : form["call"], kept: form.all("items"), by: actor)
            }
        }
        for (act, permission) in [("false", Permission.evidenceSupply), ("duress", .safeguardReport), ("examined", .safeguardAssess)] {
            post(router, "files/:reference/kept/:item/\(act)", .permission(permission)) { visit, parameters in
                let item = try parameters.text("item")
                return try await actOnFile(visit, parameters) { form, reference, actor in
                    let desk = EvidenceLogDesk(visit.office)
                    switch act {
                    case "false":
                        guard let ground = FalsityGround(rawValue: form["ground"]) else { throw Refusal(.falsityUnexplained, field: "ground") }
                        try await desk.find(item, of: reference, falseBy: ground, note: try form.note("note", visit.language), by: actor)
                    case "duress": try await desk.allege(item, of: reference, try form.tagged("allegation", visit.language), by: actor)
                    default: try await desk.examine(item, of: reference, try form.tagged("reason", visit.language), by: actor)
                    }
                }
            }
        }
        post(router, "files/:reference/consents", .permission(.consentRecord)) { visit, parameters in
            try await actOnFile(visit, parameters) { form, reference, actor in
                let kind = try form.code(EvidenceKind.self, "kind")
                let consent = RecordedConsent(giver: try form.code(ConsentGiver.self, "giver"), givenBy: try form.given("givenBy"), consent: try form.consent())
                try await EvidenceLogDesk(visit.office).record(consent, to: kind, of: reference, by: actor)
            }
        }
        post(router, "files/:reference/consents/:consent/withdraw", .permission(.consentRecord)) { visit, parameters in
            let consent = try parameters.text("consent")
            return try await actOnFile(visit, parameters) { _, reference, actor in
                try await EvidenceLogDesk(visit.office).withdrawConsent(consent, of: reference, by: actor)
            }
        }
    }

    private static func provenance(_ form: Form) throws(Refusal) -> Provenance {
        let circumstances = try form.code(Provenance.Circumstances.self, "circumstances")
        return Provenance(
            circumstances: circumstances, medium: Provenance.Medium(rawValue: form["medium"]), transcriber: try form.given("transcriber"),
            obtainedOn: form["obtainedOn"].isEmpty ? nil : try form.day("obtainedOn"), isOriginalSeen: form["originalSeen"] == "yes")
    }

    /// What is kept as evidence, with where it comes from, what may be done with it, and the consents that it rests on.
    func kept(_ visit: Visit, _ log: EvidenceLog, _ file: DetentionFile, _ reference: CaseReference) -> HTML {
        let words = Words.provenance
        let actor = visit.session?.actor
        guard !log.items.isEmpty || actor?.may(.evidenceSupply) == true || actor?.may(.consentRecord) == true else { return .none }
        let list = log.items.map { item(visit, $0, reference) }
        let none: HTML = log.items.isEmpty ? "<p>\(visit.say(words.nothingKept))</p>" : .none
        return "<h2 id=\"kept\">\(visit.say(words.kept))</h2>\(none)\(list)\(keepForm(visit, file, reference))\(sendForm(visit, log, file, reference))\(consents(visit, log, reference))"
    }

    private func item(_ visit: Visit, _ item: EvidenceLog.Item, _ reference: CaseReference) -> HTML {
        let words = Words.provenance
        let actor = visit.session?.actor
        let evidence = item.evidence
        let id = evidence.id
        let text: HTML = evidence.text.map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none
        let falsity: HTML =
            item.falsity.map { found in
                let how = visit.say(words.foundFalseBy, ["day": visit.day(found.on), "officer": found.by?.text ?? "", "how": found.ground.message(visit.language)])
                return "<p><span class=\"tag against\">\(how)</span></p>"
            } ?? .none
        let duress: HTML = item.isUnderDuress ? "<p><span class=\"tag warn\">\(visit.say(words.alleged))</span></p>" : .none
        let said = EvidenceLogDesk.allegations(item, for: actor).map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" as HTML }
        let examined: HTML = item.examination != nil ? "<p>\(visit.say(words.examined))</p>" : .none
        let sent: HTML = item.sentTo.map { "<span class=\"tag\">\(visit.say(words.sent)): \(visit.state($0))</span>" } ?? .none
        var acts: [HTML] = []
        if actor?.may(.evidenceSupply) == true, item.falsity == nil {
            acts.append(
                visit.folded(
                    words.findFalse, .keptAct(reference, id, "false"),
                    visit.select("ground", words.howFalse, visit.options(FalsityGround.self, \.message), id: "ground-\(id)") + visit.area("note", Words.consular.note, id: "false-\(id)")))
        }
        if actor?.may(.safeguardReport) == true, !item.isUnderDuress {
            acts.append(visit.folded(words.allege, .keptAct(reference, id, "duress"), visit.area("allegation", words.who, id: "duress-\(id)")))
        }
        if actor?.may(.safeguardAssess) == true, item.isToBeExamined {
            acts.append(visit.folded(words.examine, .keptAct(reference, id, "examined"), visit.area("reason", Words.common.reason, id: "examined-\(id)"), quiet: false))
        }
        return """
            <div class="candidate"><h3>\(visit.say(evidence.kind.message)) \(sent)</h3>\(text)\(evidence.provenance.text(visit))\(falsity)\(duress)\(said)\(examined)\(acts.joined)</div>
            """
    }

    private func keepForm(_ visit: Visit, _ file: DetentionFile, _ reference: CaseReference) -> HTML {
        guard visit.session?.actor.may(.evidenceSupply) == true else { return .none }
        let words = Words.provenance
        let scans = [(value: "", text: Words.exchange.noPicture(visit.language))] + file.scans.map { (value: $0.id, text: "\($0.kind.message(visit.language)) \($0.original.prefix(8))") }
        let media = [(value: "", text: words.noMedium(visit.language))] + visit.options(Provenance.Medium.self, \.message)
        let seen = [(value: "no", text: words.copyOnly(visit.language)), (value: "yes", text: words.originalSeen(visit.language))]
        let fields =
            visit.select("kind", Words.exchange.kind, visit.options(EvidenceKind.self, \.message), id: "kept-kind") + visit.area("text", Words.exchange.words, id: "kept-text")
            + visit.select("scan", Words.exchange.picture, scans, id: "kept-scan")
            + visit.select(
                "circumstances", words.circumstances, visit.options(Provenance.Circumstances.self, \.message), selected: Provenance.Circumstances.unknown.rawValue)
            + visit.select("medium", words.medium, media) + visit.field("transcriber", words.transcriber) + visit.field("obtainedOn", words.obtainedOn, wide: false)
            + visit.select("originalSeen", words.originalSeen, seen) + visit.area("allegation", words.allegation)
        return visit.folded(words.keep, .fileAct(reference, "kept"), fields, hint: words.keepHint)
    }

    private func sendForm(_ visit: Visit, _ log: EvidenceLog, _ file: DetentionFile, _ reference: CaseReference) -> HTML {
        let words = Words.provenance
        let open = log.sendable
        guard visit.session?.actor.may(.evidenceSupply) == true, file.request != nil, !open.isEmpty else { return .none }
        let calls = file.openCalls.map { (value: $0.id, text: $0.kinds.map { $0.message(visit.language) }.joined(separator: visit.comma)) }
        let items = open.map { (value: $0.evidence.id, text: "\($0.evidence.kind.message(visit.language)) \($0.evidence.text?.text.prefix(60) ?? "")") }
        return visit.folded(
            words.send, .fileAct(reference, "kept/send"),
            visit.select("call", Words.exchange.forCall, calls + [(value: "", text: Words.exchange.unasked(visit.language))], selected: calls.first?.value ?? "", id: "kept-call")
                + visit.boxes("items", words.which, items, id: "kept-items"), quiet: false)
    }

    private func consents(_ visit: Visit, _ log: EvidenceLog, _ reference: CaseReference) -> HTML {
        let words = Words.provenance
        let mayRecord = visit.session?.actor.may(.consentRecord) == true
        let rows = log.consents.map { each -> [HTML] in
            let who: HTML = "\(visit.say(each.consent.giver.message)) \(each.consent.givenBy.map { Bidi.value($0) } ?? .none)"
            let state: HTML =
                each.withdrawnOn.map { "<span class=\"tag warn\">\(visit.say(words.withdrawn, ["day": visit.day($0)]))</span>" } ?? "<span class=\"tag for\">\(visit.say(words.stands))</span>"
            let withdraw: HTML = mayRecord && each.withdrawnOn == nil ? visit.form(.withdrawConsent(reference, each.id), visit.button(words.withdrawConsent, quiet: true)) : .none
            return [
                visit.say(each.kind.message), who, visit.text(each.consent.consent),
                state + withdraw,
            ]
        }
        let list: HTML =
            rows.isEmpty
            ? .none
            : visit.table(visit.say(words.consents), [words.consentTo, words.giver, Words.disclosure.form, Words.common.state], rows)
        let kinds = EvidenceKind.allCases.filter(\.needsConsent).map { (value: $0.rawValue, text: $0.message(visit.language)) }
        let form: HTML =
            mayRecord
            ? visit.folded(
                words.recordConsent, .fileAct(reference, "consents"),
                visit.select("kind", words.consentTo, kinds, id: "consent-kind") + visit.select("giver", words.giver, visit.options(ConsentGiver.self, \.message))
                    + visit.field("givenBy", words.givenBy) + visit.consentFields("", id: "consent")) : .none
        return rows.isEmpty && !mayRecord ? .none : "<h3>\(visit.say(words.consents))</h3>\(list)\(form)"
    }

    /// Documents that the other state found false, under its answer.
    func falseDocuments(_ visit: Visit, _ answer: NationalityAnswer?) -> HTML {
        guard let found = answer?.falseDocuments, !found.isEmpty else { return .none }
        let words = Words.provenance
        let items = found.map { "<li>\(visit.say(words.falseDocument, ["kind": $0.kind.message(visit.language), "how": $0.ground.message(visit.language)]))</li>" as HTML }
        return "<p>\(visit.say(words.falseDocuments))</p><ul>\(items)</ul>"
    }

    /// On a verification's page: what the holding state lets know of the person.
    func notices(_ visit: Visit, _ notices: [(notice: HoldingNotice, at: Moment)]) -> HTML {
        if notices.isEmpty { return .none }
        let items = notices.map { "<li>\($0.notice.text(visit)) <small>\(visit.moment($0.at))</small></li>" as HTML }
        return "<div class=\"note\"><h2>\(visit.say(Words.provenance.notices))</h2><ul>\(items)</ul></div>"
    }
}
