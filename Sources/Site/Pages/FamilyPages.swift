// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Phrases
import Wording
import Workflow

extension Site {
    func familyRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "files/:reference/family", .permission(.familyRead)) { visit, parameters in
            visit.respond(try await familyPage(visit, try parameters.reference(), nil))
        }
        for (part, permission) in [("links", Permission.familyLink), ("establish", .familyEstablish)] {
            post(router, "files/:reference/family/\(part)/:act", .permission(permission)) { visit, parameters in
                let act = try parameters.text("act")
                return try await actOnFamily(visit, parameters) { form, reference, actor in
                    let (act, person) = try form.linkAct("\(part)/\(act)", of: reference, visit.office.newID(), visit.language)
                    try await FamilyDesk(visit.office).perform(act, on: person, by: actor)
                }
            }
        }
        post(router, "files/:reference/family/guardian/:act", .permission(.guardianName)) { visit, parameters in
            let act = try parameters.text("act")
            return try await actOnFamily(visit, parameters) { form, reference, actor in
                try await FamilyDesk(visit.office).perform(try form.guardianAct(act, visit.language), on: reference, by: actor)
            }
        }
        post(router, "files/:reference/family/answers", .permission(.safeguardReport)) { visit, parameters in
            try await actOnFamily(visit, parameters) { form, reference, actor in
                try await FamilyDesk(visit.office).perform(.answer(try form.returnConsent(visit.language)), on: reference, by: actor)
            }
        }
        for (part, permission) in [("determination", Permission.bestInterestsPropose), ("decision", .bestInterestsDecide)] {
            post(router, "files/:reference/family/\(part)/:act", .permission(permission)) { visit, parameters in
                let act = try parameters.text("act")
                return try await actOnFamily(visit, parameters) { form, reference, actor in
                    try await FamilyDesk(visit.office).perform(try form.interestsAct("\(part)/\(act)", visit.language), on: reference, by: actor)
                }
            }
        }
    }

    private func actOnFamily(_ visit: Visit, _ parameters: Parameters, _ body: (Form, CaseReference, Actor) async throws -> Void) async throws -> Response {
        try await actOnStanding(visit, parameters, .familyRead, Route.family, familyPage, body)
    }

    func familyPage(_ visit: Visit, _ reference: CaseReference, _ problem: Refusal?) async throws -> Page {
        let words = Words.family
        let view = try await FamilyDesk(visit.office).view(reference, by: try visit.actor)
        let own = view.reference
        let note: HTML = view.isChild ? "<p class=\"note\"><span class=\"tag\">\(visit.say(words.child))</span> \(visit.say(words.childsFile))</p>" : .none
        let child: HTML = view.isChild ? guardian(visit, view) + interests(visit, view) : .none
        return Page(
            words.title(visit.language, ["reference": own.text]), problem: problem, help: words.help,
            """
            <p>\(visit.reference(own.text, .file(own))) \(Bidi.value(view.name))</p>\(note)\(unit(visit, view))\(links(visit, view))\(child)
            """)
    }

    private func unit(_ visit: Visit, _ view: FamilyView) -> HTML {
        let words = Words.family
        let open: HTML =
            view.protection.undetermined.map { "<p><span class=\"tag warn\">\(visit.say(words.undetermined, ["reference": $0.text]))</span></p>" } ?? .none
        guard view.members.count > 1 else { return "<h2>\(visit.say(words.unit))</h2><p>\(visit.say(words.alone))</p>" }
        let rows = view.members.map { each -> [HTML] in
            let member = each.member
            let known: [HTML] = [
                member.isToGo ? "<span class=\"tag for\">\(visit.say(words.toGo))</span>" : .none, member.mayBeParted ? "<span class=\"tag for\">\(visit.say(words.parted))</span>" : .none,
                member.isChild && !member.isToGo && !member.mayBeParted ? "<span class=\"tag warn\">\(visit.say(words.nothing))</span>" : .none,
            ]
            return [
                visit.reference(member.reference.text, .family(member.reference)), Bidi.value(each.name), member.isChild ? "<span class=\"tag\">\(visit.say(words.child))</span>" : visit.say(words.ofAge),
                known.joined,
            ]
        }
        return "<h2>\(visit.say(words.unit))</h2>\(open)\(visit.table(visit.say(words.unit), [Words.common.reference, Words.common.name, Words.files.age, words.interests], rows))"
    }

    private func links(_ visit: Visit, _ view: FamilyView) -> HTML {
        let words = Words.family
        let list = view.links.map { link(visit, view, $0) }
        let claim: HTML = visit.session?.actor.may(.familyLink) == true ? claimForm(visit, view.reference) : .none
        return "<h2>\(visit.say(words.links))</h2>\(list.isEmpty ? "<p>\(visit.say(words.alone))</p>" : list.joined)\(claim)"
    }

    private func claimForm(_ visit: Visit, _ own: CaseReference) -> HTML {
        let words = Words.family
        let relations = Kinship.allCases.flatMap { kind -> [(value: String, text: String)] in
            let reverse = kind.reverse.map { [(value: "\(kind.rawValue):reverse", text: $0(visit.language))] } ?? []
            return [(value: kind.rawValue, text: kind.message(visit.language))] + reverse
        }
        let fields: HTML = """
            \(visit.select("relation", words.relation, relations))\(visit.field("other", words.other, wide: false))\(evidenceFields(visit, id: "claim"))
            """
        return visit.folded(words.claim, .familyAct(own, "links/claim"), fields, hint: words.claimHint, quiet: false)
    }

    private func evidenceFields(_ visit: Visit, id: String) -> HTML {
        let words = Words.family
        let kinds = [KinshipEvidence.Kind.document, .statement].map { (value: $0.rawValue, text: $0.message(visit.language)) }
        return """
            \(visit.select("kind", words.evidenceKind, kinds, id: "kind-\(id)"))\
            \(visit.select("finding", words.finding, visit.options(KinshipEvidence.Finding.self, \.message), id: "finding-\(id)"))\
            \(visit.area("text", words.what, id: "text-\(id)"))
            """
    }

    private func link(_ visit: Visit, _ view: FamilyView, _ linked: FamilyView.Linked) -> HTML {
        let words = Words.family
        let link = linked.link
        let isFrom = linked.tie.from == view.reference
        let (a, b) = isFrom ? (view.name, linked.name) : (linked.name, view.name)
        let state: HTML = "<span class=\"tag\(" warn", if: link.state == .claimed)\(" for", if: link.state == .established)\">\(visit.say(link.state.message))</span>"
        let evidence = link.evidence.map { item(visit, view, link, $0) }
        let ended: HTML = link.endedFor.flatMap { view.evidence($0, for: visit.session?.actor) }.map(visit.quoted) ?? .none
        let waits: HTML =
            link.isUnlinkProposed ? "<p><span class=\"tag warn\">\(visit.say(words.unlinkWaits))</span></p>\(view.evidence(link.unlinkReason, for: visit.session?.actor).map(visit.quoted) ?? .none)" : .none
        let steps = visit.session.map { session in link.steps(by: session.actor).map { step(visit, view.reference, link, $0) } } ?? []
        return """
            <div class="candidate"><h3>\(visit.say(words.runs, ["a": a, "kinship": link.tie.kind.message(visit.language), "b": b])) \(state)</h3>\
            <p>\(visit.reference(linked.other.text, .family(linked.other)))</p><ul>\(evidence)</ul>\(ended)\(waits)\(steps)</div>
            """
    }

    private func item(_ visit: Visit, _ view: FamilyView, _ link: FamilyLink, _ item: FamilyLink.Item) -> HTML {
        let words = Words.family
        let evidence = item.evidence
        let text: HTML = view.evidence(evidence.text, for: visit.session?.actor).map(visit.quoted) ?? .none
        let mayWithdraw = link.stands && visit.session?.actor.may(.familyLink) == true
        let consents = evidence.consents.map { consent -> HTML in
            let hidden: HTML = """
                <input type="hidden" name="tie" value="\(link.tie.id)"><input type="hidden" name="evidence" value="\(evidence.id)">\
                <input type="hidden" name="of" value="\(consent.of.text)">
                """
            let withdraw: HTML =
                mayWithdraw && !item.withdrawn.contains(consent.of)
                ? visit.form(
                    .familyAct(view.reference, "links/withdraw"), hidden + "<button class=\"link\">\(visit.say(words.withdrawConsent, ["reference": consent.of.text]))</button>") : .none
            return "<li>\(visit.say(words.consentOf, ["reference": consent.of.text])): \(visit.say(consent.giver.message))\(visit.comma)\(visit.text(consent.consent))\(withdraw)</li>"
        }
        let fallen: HTML = item.stands ? .none : " <span class=\"tag against\">\(visit.say(words.withdrawn))</span>"
        return "<li>\(visit.say(evidence.kind.message)): \(visit.say(evidence.finding.message))\(fallen)\(text)\("<ul>\(consents)</ul>", if: !consents.isEmpty)</li>"
    }

    private func step(_ visit: Visit, _ own: CaseReference, _ link: FamilyLink, _ step: FamilyLink.Step) -> HTML {
        let words = Words.family
        let tie: HTML = "<input type=\"hidden\" name=\"tie\" value=\"\(link.tie.id)\">"
        let id = "\(step.rawValue)-\(link.tie.id)"
        let reason = tie + visit.area("reason", Words.common.reason, id: "reason-\(id)")
        switch step {
        case .claim, .withdrawConsent: return .none
        case .addEvidence:
            let test = tie + consentFields(visit, link)
            return visit.folded(words.addEvidence, .familyAct(own, "links/evidence"), tie + evidenceFields(visit, id: id))
                + visit.folded(words.addTest, .familyAct(own, "links/test"), test, hint: words.addTestHint)
        case .establish: return visit.form(.familyAct(own, "establish/establish"), tie + visit.button(words.establish))
        case .refute: return visit.folded(words.refute, .familyAct(own, "establish/refute"), reason)
        case .proposeUnlink: return visit.folded(words.proposeUnlink, .familyAct(own, "links/part"), reason)
        case .keep: return visit.folded(words.keep, .familyAct(own, "establish/keep"), reason)
        case .unlink: return visit.folded(words.unlink, .familyAct(own, "establish/unlink"), reason)
        }
    }

    /// What a kinship test found, and the consent of each of the two.
    private func consentFields(_ visit: Visit, _ link: FamilyLink) -> HTML {
        let words = Words.family
        let id = link.tie.id
        let consents = [(link.tie.from, "a"), (link.tie.to, "b")].map { person, end -> HTML in
            """
            <fieldset><legend>\(visit.say(words.consentOf, ["reference": person.text]))</legend><input type="hidden" name="\(end)-of" value="\(person.text)">\
            \(visit.select("\(end)-giver", words.giver, visit.options(KinshipConsent.Giver.self, \.message), id: "\(end)-giver-\(id)"))\
            \(visit.consentFields("\(end)-", id: "\(end)-\(id)"))</fieldset>
            """
        }
        return """
            \(visit.select("finding", words.finding, visit.options(KinshipEvidence.Finding.self, \.message), id: "finding-test-\(id)"))\
            \(visit.area("text", words.what, id: "text-test-\(id)"))\(consents)
            """
    }
}

extension Visit {
    /// Somebody's words in the language they were written in.
    func quoted(_ text: TaggedText) -> HTML { "<p lang=\"\(text.language.rawValue)\">\(Bidi.value(text.text))</p>" }
}
