// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Wording
import Workflow

extension Site {
    func retentionRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "retention", .permission(.retentionRead)) { visit, _ in
            if let reference = CaseReference(visit.query("reference")) { return visit.redirect(.retained(reference)) }
            return visit.respond(try retentionPage(visit))
        }
        get(router, "retention/:reference", .permission(.retentionRead)) { visit, parameters in
            visit.respond(try await retainedPage(visit, try parameters.reference(), nil))
        }
        act(router, "hold", .legalHoldPlace) { form, language throws(Refusal) in .hold(reason: try form.tagged("reason", language)) }
        act(router, "lift", .legalHoldLift) { form, language throws(Refusal) in .proposeLift(hold: form["hold"], reason: try form.tagged("reason", language)) }
        act(router, "confirm-lift", .legalHoldLift) { form, language throws(Refusal) in .confirmLift(hold: form["hold"], reason: try form.tagged("reason", language)) }
        act(router, "propose", .erasurePropose) { form, _ throws(Refusal) in
            let reason = try form.code(ErasureReason.self, "ground")
            return .proposeErasure(reason)
        }
        act(router, "reject", .erasureConfirm) { form, language throws(Refusal) in .rejectErasure(reason: try form.tagged("reason", language)) }
        post(router, "retention/:reference/erase", .permission(.erasureConfirm)) { visit, parameters in
            try await perform(visit, parameters, then: .retention) { _, reference, actor in
                try await RetentionDesk(visit.office).confirmErasure(of: reference, by: actor)
            }
        }
    }

    private func act(
        _ router: Router<BasicRequestContext>, _ name: String, _ permission: Permission, _ read: @escaping @Sendable (Form, Language) throws(Refusal) -> RetentionAct
    ) {
        post(router, "retention/:reference/\(RouterPath(name))", .permission(permission)) { visit, parameters in
            try await perform(visit, parameters, then: .retained(try parameters.reference())) { form, reference, actor in
                try await RetentionDesk(visit.office).perform(try read(form, visit.language), on: reference, by: actor)
            }
        }
    }

    private func perform(_ visit: Visit, _ parameters: Parameters, then route: Route, _ body: (Form, CaseReference, Actor) async throws -> Void) async throws -> Response {
        let reference = try parameters.reference()
        let form = try await visit.form()
        let actor = try visit.actor
        do {
            try await body(form, reference, actor)
            return visit.redirect(route)
        } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted && refusal.code != .personErased && actor.may(.retentionRead) {
            return visit.respond(try await retainedPage(visit, reference, refusal))
        }
    }

    /// From a person's page to how long their records are kept, and what they may see of them.
    func keepingLinks(_ visit: Visit, _ reference: CaseReference) -> HTML {
        let actor = visit.session?.actor
        let kept: HTML = actor?.may(.retentionRead) == true ? "<a href=\"\(Route.retained(reference).path)\">\(visit.say(Words.retention.open))</a>" : .none
        let seen: HTML = actor?.may(.subjectReceive) == true ? "<a href=\"\(Route.subject(reference).path)\">\(visit.say(Words.subjects.open))</a>" : .none
        return "\(kept) \(seen)"
    }

    private func retentionPage(_ visit: Visit) throws -> Page {
        let words = Words.retention
        let rules = RetentionSchedule.rules.map { rule -> [HTML] in
            let years: HTML = rule.years.map { .text(words.yearCount(visit.language, $0)) } ?? visit.say(words.untilCourt)
            let source: HTML = "<span lang=\"en\">\(Bidi.value(rule.source))</span>\(rule.isVerbatim ? .none : " <small class=\"hint\">\(visit.say(words.notVerbatim))</small>")"
            return [visit.say(rule.kind.message), years, source]
        }
        let lines = try RetentionDesk(visit.office).erasures(by: try visit.actor).map { line -> [HTML] in
            [
                line.people.map { Bidi.reference($0.text) + " " }.joined, .text(visit.day(line.on)), visit.say(line.reason.message), visit.officer(line.proposedBy),
                visit.officer(line.confirmedBy),
            ]
        }
        let find: HTML = """
            <form method="get" action="\(Route.retention.path)" role="search"><div class="row">\(visit.field("reference", words.find, wide: false))\
            \(visit.button(words.show))</div></form>
            """
        let columns = [Words.common.reference, words.day, words.ground, words.proposedBy, words.confirmedBy]
        let erased: HTML = lines.isEmpty ? "<h2>\(visit.say(words.erased))</h2><p>\(visit.say(words.nobodyErased))</p>" : visit.table(visit.say(words.erased), columns, lines)
        return Page(words.title(visit.language), "\(find)\(visit.table(visit.say(words.schedule), [words.kind, words.years, words.source], rules))\(erased)")
    }

    private func retainedPage(_ visit: Visit, _ reference: CaseReference, _ problem: Refusal?) async throws -> Page {
        let words = Words.retention
        let standing = try await RetentionDesk(visit.office).standing(of: reference, by: try visit.actor)
        let due: HTML = standing.closure.map { $0.erasureDue.map { .text(visit.day($0)) } ?? visit.say(words.untilCourt) } ?? visit.value(nil)
        let facts = visit.facts([
            (words.kind, standing.closure.map { visit.say($0.kind.message) } ?? visit.value(nil)),
            (words.closedOn, standing.closure.map { .text(visit.day($0.on)) } ?? visit.say(words.isOpen)), (words.dueOn, due),
        ])
        return Page(
            words.personTitle(visit.language, ["reference": standing.reference.text]), problem: problem,
            "\(facts)\(legalHolds(visit, standing))\(erasure(visit, standing))")
    }

    private func legalHolds(_ visit: Visit, _ standing: RetentionStanding) -> HTML {
        let words = Words.retention
        let actor = visit.session?.actor
        let list = standing.record.holds.map { hold -> HTML in
            """
            <div class="candidate"><h3>\(visit.moment(hold.at)) \(visit.officer(hold.placedBy)) \
            <span class="tag\(" warn", if: !hold.isLifted)">\(visit.say(hold.isLifted ? words.lifted : words.active))</span></h3>\
            <p lang="\(hold.reason.language.rawValue)">\(Bidi.value(hold.reason.text))</p>\
            \(hold.isLifted || actor?.may(.legalHoldLift) != true ? .none : lift(visit, hold, standing.reference))</div>
            """
        }
        let none: HTML = standing.record.holds.isEmpty ? "<p>\(visit.say(words.noLegalHolds))</p>" : .none
        let place: HTML =
            actor?.may(.legalHoldPlace) == true
            ? visit.folded(words.place, .retentionAct(standing.reference, "hold"), visit.area("reason", Words.common.reason, id: "hold-reason"), hint: words.placeHint) : .none
        return "<h2>\(visit.say(words.legalHolds))</h2>\(none)\(list)\(place)"
    }

    private func lift(_ visit: Visit, _ hold: RetentionRecord.Hold, _ reference: CaseReference) -> HTML {
        let words = Words.retention
        let fields: HTML = "<input type=\"hidden\" name=\"hold\" value=\"\(hold.id)\">\(visit.area("reason", Words.common.reason, id: "reason-\(hold.id)"))"
        guard let proposer = hold.liftProposedBy else { return visit.folded(words.proposeLift, .retentionAct(reference, "lift"), fields) }
        let reason: HTML = hold.liftReason.map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none
        let waits: HTML = "<p>\(visit.say(words.liftWaits, ["officer": proposer.text]))</p>\(reason)"
        return proposer == visit.session?.actor.id ? waits : waits + visit.folded(words.confirmLift, .retentionAct(reference, "confirm-lift"), fields, quiet: false)
    }

    private func erasure(_ visit: Visit, _ standing: RetentionStanding) -> HTML {
        let words = Words.retention
        let actor = visit.session?.actor
        guard let proposal = standing.record.proposal else {
            let form: HTML =
                actor?.may(.erasurePropose) == true
                ? visit.folded(
                    words.propose, .retentionAct(standing.reference, "propose"), visit.select("ground", words.ground, visit.options(ErasureReason.self, \.message)),
                    hint: words.confirmHint) : .none
            return "<h2>\(visit.say(words.erasure))</h2>\(form)"
        }
        let said: HTML = "<p>\(visit.say(words.proposed, ["officer": proposal.by?.text ?? "", "reason": proposal.reason.message(visit.language)]))</p>"
        let mayConfirm = actor?.may(.erasureConfirm) == true
        let confirm: HTML =
            mayConfirm && proposal.by != actor?.id ? visit.folded(words.confirm, .retentionAct(standing.reference, "erase"), .none, hint: words.confirmHint, quiet: false) : .none
        let reject: HTML =
            mayConfirm
            ? visit.folded(words.reject, .retentionAct(standing.reference, "reject"), visit.area("reason", Words.common.reason, id: "reject-reason")) : .none
        return "<h2>\(visit.say(words.erasure))</h2>\(said)\(confirm)\(reject)"
    }
}
