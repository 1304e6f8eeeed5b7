// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Wording
import Workflow

extension Site {
    func accessRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "access", .permission(.accessRead)) { visit, _ in visit.respond(try await accessesPage(visit)) }
        get(router, "access/own", .permission(.accessAsk)) { visit, _ in visit.respond(try await ownAccessPage(visit, nil, .empty)) }
        post(router, "access/own", .permission(.accessAsk)) { visit, _ in
            let form = try await visit.form()
            do {
                guard let reference = CaseReference(form["reference"]) else { throw Refusal(.notFound, field: "reference") }
                let scope = try form.code(AccessScope.self, "scope")
                try await EmergencyDesk(visit.office).ask(scope, of: reference, reason: try form.tagged("reason", visit.language), by: try visit.actor)
                return visit.redirect(.ownAccess)
            } catch let refusal as Refusal where refusal.code != .notPermitted {
                return visit.respond(try await ownAccessPage(visit, refusal, form))
            }
        }
        get(router, "access/own/:reference/:scope", .permission(.accessAsk)) { visit, parameters in
            guard let scope = AccessScope(rawValue: try parameters.text("scope")) else { throw Refusal(.notFound) }
            return visit.respond(emergencyPage(visit, try await EmergencyDesk(visit.office).open(scope, of: try parameters.reference(), by: try visit.actor)))
        }
        post(router, "access/own/:reference/end", .permission(.accessAsk)) { visit, parameters in
            try await EmergencyDesk(visit.office).perform(.end(try await visit.form()["access"]), on: try parameters.reference(), by: try visit.actor)
            return visit.redirect(.ownAccess)
        }
        get(router, "access/people/:reference", .permission(.accessGrant)) { visit, parameters in
            visit.respond(try await accessOfPage(visit, try parameters.reference(), nil))
        }
        act(router, "grant") { form, _ throws(Refusal) in .grant(form["access"]) }
        act(router, "decline") { form, language throws(Refusal) in .decline(form["access"], reason: try form.tagged("reason", language)) }
        act(router, "end") { form, _ throws(Refusal) in .end(form["access"]) }
        act(router, "note") { form, _ throws(Refusal) in .note(form["access"]) }
    }

    private func act(_ router: Router<BasicRequestContext>, _ name: String, _ read: @escaping @Sendable (Form, Language) throws(Refusal) -> AccessAct) {
        post(router, "access/people/:reference/\(RouterPath(name))", .permission(.accessGrant)) { visit, parameters in
            let reference = try parameters.reference()
            let form = try await visit.form()
            do {
                try await EmergencyDesk(visit.office).perform(try read(form, visit.language), on: reference, by: try visit.actor)
                return visit.redirect(.accessOf(reference))
            } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .personErased {
                return visit.respond(try await accessOfPage(visit, reference, refusal))
            }
        }
    }

    private func accessesPage(_ visit: Visit) async throws -> Page {
        let words = Words.access
        let list = try await EmergencyDesk(visit.office).list(by: try visit.actor)
        let own: HTML = visit.session?.actor.may(.accessAsk) == true ? "<p><a href=\"\(Route.ownAccess.path)\">\(visit.say(words.own))</a></p>" : .none
        return Page(words.title(visit.language), own + table(visit, list))
    }

    private func ownAccessPage(_ visit: Visit, _ problem: Refusal?, _ form: Form) async throws -> Page {
        let words = Words.access
        let list = try await EmergencyDesk(visit.office).own(by: try visit.actor)
        let fields =
            visit.field("reference", Words.common.reference, value: form["reference"], problem: problem, wide: false)
            + visit.select("scope", words.scope, visit.options(AccessScope.self, \.message), selected: form["scope"])
            + visit.area("reason", Words.common.reason, value: form["reason"], problem: problem)
        let now = visit.office.now()
        let open = list.filter { $0.access.isOpen(at: now) }.map { item -> HTML in
            guard let reference = CaseReference(item.person) else { return .none }
            let link: HTML = "<a href=\"\(Route.emergency(reference, item.access.scope).path)\">\(visit.say(words.read)): \(visit.say(item.access.scope.message))</a>"
            return "<li>\(Bidi.reference(item.person)) \(link) \(endForm(visit, .endAccess(reference), item.access))</li>"
        }
        return Page(
            words.own(visit.language), problem: problem,
            """
            \("<ul>\(open)</ul>", if: !open.isEmpty)\(visit.folded(words.ask, .ownAccess, fields, hint: words.askHint, quiet: false, isOpen: problem != nil))\(table(visit, list))
            """)
    }

    private func endForm(_ visit: Visit, _ route: Route, _ access: EmergencyAccess.Access) -> HTML {
        visit.form(route, "<input type=\"hidden\" name=\"access\" value=\"\(access.id)\"><button class=\"link\">\(visit.say(Words.access.end))</button>")
    }

    private func table(_ visit: Visit, _ list: [(person: String, access: EmergencyAccess.Access)]) -> HTML {
        let words = Words.access
        if list.isEmpty { return "<p>\(visit.say(words.none))</p>" }
        let rows = list.map { item -> [HTML] in
            let access = item.access
            return [
                visit.moment(access.askedAt), Bidi.reference(item.person), visit.say(access.scope.message), visit.officer(access.askedBy),
                "<span lang=\"\(access.reason.language.rawValue)\">\(Bidi.value(access.reason.text))</span>", access.grantedBy.map { Bidi.value($0.text) } ?? visit.value(nil),
                state(visit, access), .text(visit.number(access.opened.count)),
            ]
        }
        let columns = [
            Words.common.recorded, Words.common.reference, words.scope, words.askedBy, Words.common.reason, words.grantedBy, Words.common.state, words.readTimes,
        ]
        return visit.table(visit.say(words.title), columns, rows)
    }

    private func state(_ visit: Visit, _ access: EmergencyAccess.Access) -> HTML {
        let words = Words.access
        let now = visit.office.now()
        let noted: HTML = access.notedBy.map { " \(visit.say(words.notedBy, ["officer": $0.text]))" } ?? .none
        if access.declined != nil { return visit.say(words.declined) }
        if access.waits(at: now) { return "<span class=\"tag warn\">\(visit.say(words.waits))</span>" }
        if access.isOpen(at: now) {
            return "<span class=\"tag warn\">\(visit.say(words.openUntil, ["until": until(visit, access)]))</span>\(noted)"
        }
        return visit.say(words.overSince) + noted
    }

    private func until(_ visit: Visit, _ access: EmergencyAccess.Access) -> String { access.until.map { visit.time($0) } ?? "" }

    private func accessOfPage(_ visit: Visit, _ reference: CaseReference, _ problem: Refusal?) async throws -> Page {
        let words = Words.access
        let (own, record) = try await EmergencyDesk(visit.office).accesses(of: reference, by: try visit.actor)
        let answers = record.accesses.map { forms(visit, own, $0) }
        return Page(
            words.ofPerson(visit.language, ["reference": own.text]), problem: problem,
            table(visit, record.accesses.reversed().map { (person: own.text, access: $0) }) + answers.joined)
    }

    private func forms(_ visit: Visit, _ reference: CaseReference, _ access: EmergencyAccess.Access) -> HTML {
        let words = Words.access
        guard let actor = visit.session?.actor, access.askedBy != actor.id else { return .none }
        let field: HTML = "<input type=\"hidden\" name=\"access\" value=\"\(access.id)\">"
        let who: HTML = "<h2>\(visit.officer(access.askedBy)): \(visit.say(access.scope.message))</h2>"
        if access.waits(at: visit.office.now()) {
            let grant: HTML = actor.may(access.scope.permission) ? visit.form(.accessAct(reference, "grant"), field + visit.button(words.grant)) : .none
            let decline = visit.folded(words.decline, .accessAct(reference, "decline"), field + visit.area("reason", Words.common.reason, id: "reason-\(access.id)"))
            return who + grant + decline
        }
        let end: HTML = access.isOpen(at: visit.office.now()) ? endForm(visit, .accessAct(reference, "end"), access) : .none
        let mayNote = access.grantedBy != nil && access.notedBy == nil && access.grantedBy != actor.id
        let note: HTML = mayNote ? visit.form(.accessAct(reference, "note"), field + visit.button(words.note)) : .none
        return mayNote || access.isOpen(at: visit.office.now()) ? who + note + end : .none
    }
}
