// SPDX-License-Identifier: Apache-2.0

import Phrases
import Desks
import Hummingbird
import Identity
import Wording
import Workflow

extension Site {
    func officerRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "officers", .permission(.officerAdmit)) { visit, _ in visit.respond(try officersPage(visit, nil, .empty)) }
        post(router, "officers", .permission(.officerAdmit)) { visit, _ in
            let form = try await visit.form()
            do {
                try await OfficersDesk(visit.office).admit(
                    form["id"], name: try form.text("name"), roles: form.all("roles").compactMap { Role(rawValue: $0) }, password: form["password"],
                    by: try visit.actor)
                return visit.redirect(.officers)
            } catch let refusal as Refusal where refusal.field != nil {
                return visit.respond(try officersPage(visit, refusal, form))
            }
        }
        post(router, "officers/:id/away", .permission(.officerAway)) { visit, parameters in
            let form = try await visit.form()
            let day = form["until"].isEmpty ? nil : Day(iso: westernDigits(form["until"]))
            if !form["until"].isEmpty, day == nil { throw Refusal(.fieldMissing, field: "until") }
            try await OfficersDesk(visit.office).setAway(OfficerID(try parameters.text("id")), until: day, by: try visit.actor)
            return visit.redirect(.officers)
        }
        post(router, "officers/:id/activate", .permission(.officerActivate)) { visit, parameters in
            _ = try await visit.form()
            do {
                try await OfficersDesk(visit.office).activate(OfficerID(try parameters.text("id")), by: try visit.actor)
                return visit.redirect(.officers)
            } catch let refusal as Refusal where refusal.code == .secondAdministratorMustDiffer {
                return visit.respond(try officersPage(visit, refusal, .empty))
            }
        }
    }

    private func officersPage(_ visit: Visit, _ problem: Refusal?, _ form: Form) throws(Refusal) -> Page {
        let words = Words.officers
        let actor = try visit.actor
        let rows = try OfficersDesk(visit.office).list(by: actor).map { id, card -> [HTML] in
            let roles = card.roles.map { $0.message(visit.language) }.sorted().joined(separator: visit.comma)
            let canActivate = card.state == .pending && card.admittedBy != actor.id && id != actor.id.text
            let label = words.activateNamed(visit.language, ["name": card.name])
            let button: HTML =
                canActivate ? visit.form(.activate(id), "<button class=\"link\" aria-label=\"\(label)\">\(visit.say(words.activate))</button>") : .none
            let away: HTML =
                card.awayUntil.map { day in
                    "\(visit.say(Words.claims.awayUntil, ["day": Numerals.day(day, visit.language)])) "
                        + visit.form(.officerAway(id), "<button class=\"link\">\(visit.say(Words.claims.back))</button>")
                }
                ?? visit.folded(Words.claims.away, .officerAway(id), visit.field("until", Words.claims.untilField, wide: false, id: "until-\(id)"))
            let state: HTML = "\(visit.say(card.state == .pending ? words.pending : words.active)) \(button)\(card.state == .active ? away : .none)"
            return [Bidi.reference(id), Bidi.value(card.name), .text(roles), visit.officer(card.admittedBy), state]
        }
        let list = visit.table(visit.say(words.title), [words.id, words.fullName, words.roles, words.admittedBy, Words.common.state], rows)
        let roles = Role.allCases.map { role -> HTML in
            """
            <div class="opt"><input type="checkbox" name="roles" id="role-\(role.rawValue)" value="\(role.rawValue)"\(" checked", if: form.all("roles").contains(role.rawValue))>\
            <label for="role-\(role.rawValue)">\(visit.say(role.message))</label></div>
            """
        }
        let fields: HTML = """
            \(visit.field("id", words.id, hint: words.idHint, value: form["id"], problem: problem))\
            \(visit.field("name", words.fullName, value: form["name"], problem: problem))\
            <fieldset id="roles"><legend>\(visit.say(words.roles))</legend><p class="hint">\(visit.say(words.admitHint))</p>\(roles)</fieldset>\
            \(visit.field("password", words.password, hint: Words.signIn.passwordHint, type: "password", problem: problem))\
            <p>\(visit.button(words.admit))</p>
            """
        return Page(words.title(visit.language), problem: problem, "\(list)<h2>\(visit.say(words.admitTitle))</h2>\(visit.form(.officers, fields))")
    }
}
