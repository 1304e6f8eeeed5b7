// SPDX-License-Identifier: Apache-2.0

import Phrases
import Desks
import Foundation
import Hummingbird
import Identity
import Wording
import Workflow

extension Site {
    func signInRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "", .nobody) { visit, _ in visit.redirect(visit.session == nil ? .signIn : .tasks) }
        get(router, "language/:code", .nobody) { visit, parameters in
            guard let language = Language(rawValue: try parameters.text("code")) else { throw Refusal(.notFound) }
            let back = visit.query("back")
            let path = back.hasPrefix("/") && !back.hasPrefix("//") && !back.contains("\\") ? back : Route.home.path
            var response = Response(status: .seeOther, headers: [.location: path.addingPercentEncoding(withAllowedCharacters: .uriPath) ?? "/"])
            response.setCookie(cookie(languageCookie, language.rawValue, maxAge: 365 * 86_400))
            return response
        }
        get(router, "sign-in", .nobody) { visit, _ in visit.respond(signInPage(visit, nil)) }
        router.post("sign-in") { request, _ in try await signIn(await visit(request)) }
        post(router, "sign-out", .signedIn) { visit, _ in
            _ = try await visit.form()
            if let token = visit.token { try await OfficersDesk(visit.office).signOut(token) }
            var response = visit.redirect(.signIn)
            response.setCookie(cookie(cookieName, "", maxAge: 0))
            return response
        }
        accountRoutes(router)
        get(router, "me", .signedIn) { visit, _ in visit.respond(try await mePage(visit, nil)) }
        post(router, "me", .signedIn) { visit, _ in
            let form = try await visit.form()
            do {
                try await OfficersDesk(visit.office).changePassword(from: form["old"], to: form["password"], by: try visit.actor)
                return visit.respond(try await mePage(visit, nil, changed: true))
            } catch let refusal as Refusal {
                return visit.respond(try await mePage(visit, refusal))
            }
        }
    }

    func accountRoutes(_ router: Router<BasicRequestContext>) {
        post(router, "me/away", .signedIn) { visit, _ in
            try await account(visit) { form, actor in
                let day = form["until"].isEmpty ? nil : Day(iso: westernDigits(form["until"]))
                if !form["until"].isEmpty, day == nil { throw Refusal(.fieldMissing, field: "until") }
                try await OfficersDesk(visit.office).setAway(actor.id, until: day, by: actor)
                return nil
            }
        }
        post(router, "me/tokens", .permission(.tokenIssue)) { visit, _ in
            try await account(visit) { form, actor in
                let rights = form.all("rights").compactMap { Permission(rawValue: $0) }
                return try await TokensDesk(visit.office).issue(rights, days: Int(westernDigits(form["days"])) ?? 0, by: actor).token
            }
        }
        post(router, "me/tokens/:id/revoke", .permission(.tokenIssue)) { visit, parameters in
            try await account(visit) { _, actor in
                try await TokensDesk(visit.office).revoke(try parameters.text("id"), by: actor)
                return nil
            }
        }
    }

    private func account(_ visit: Visit, _ act: (Form, Actor) async throws -> String?) async throws -> Response {
        let form = try await visit.form()
        do {
            let token = try await act(form, try visit.actor)
            return token == nil ? visit.redirect(.me) : visit.respond(try await mePage(visit, nil, token: token))
        } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted {
            return visit.respond(try await mePage(visit, refusal))
        }
    }

    /// Nobody is signed in yet, so there is no form token; the cookie is strict and the origin is checked by the browser's own header.
    private func signIn(_ visit: Visit) async throws -> Response {
        if let origin = visit.request.headers[.origin], origin != publicURL ?? "http://\(visit.request.head.authority ?? "")" {
            return Response(status: .forbidden)
        }
        let form = Form(encoded: String(buffer: try await visit.request.body.collect(upTo: 1 << 16)))
        do {
            let (token, _) = try await OfficersDesk(visit.office).signIn(form["name"], password: form["password"])
            var response = visit.redirect(.tasks)
            response.setCookie(cookie(cookieName, token))
            return response
        } catch let refusal as Refusal {
            return visit.respond(signInPage(visit, refusal, name: form["name"]))
        }
    }

    private func signInPage(_ visit: Visit, _ problem: Refusal?, name: String = "") -> Page {
        let words = Words.signIn
        return Page(
            words.title(visit.language), problem: problem,
            """
            <p>\(visit.say(words.intro))</p><form method="post" action="\(Route.signIn.path)">\
            \(visit.field("name", words.name, value: name, problem: problem))\
            \(visit.field("password", words.password, type: "password", problem: problem))\
            <p>\(visit.button(words.submit))</p></form>
            """)
    }

    private func mePage(_ visit: Visit, _ problem: Refusal?, changed: Bool = false, token: String? = nil) async throws -> Page {
        let words = Words.signIn
        let actor = try visit.actor
        let roles = actor.roles.map { $0.message(visit.language) }.sorted().joined(separator: visit.comma)
        let done: HTML = changed ? "<p class=\"note\" role=\"status\">\(visit.say(words.changed))</p>" : .none
        let fields =
            visit.field("old", words.oldPassword, type: "password", problem: problem)
            + visit.field("password", words.newPassword, hint: words.passwordHint, type: "password", problem: problem)
            + "<p>\(visit.button(words.changePassword))</p>"
        return Page(
            words.account(visit.language), problem: problem,
            """
            \(done)\(visit.facts([(words.name, Bidi.value(actor.id.text)), (words.roles, .text(roles))]))\
            \(away(visit, actor, problem))<h2>\(visit.say(words.changePassword))</h2>\(visit.form(.me, fields))\
            \(try await tokens(visit, actor, token, problem))
            """)
    }

    private func away(_ visit: Visit, _ actor: Actor, _ problem: Refusal?) -> HTML {
        let words = Words.claims
        let until = visit.office.directory(OfficerCard.self, "officer").first { $0.id == actor.id.text }?.card.awayUntil
        let content: HTML =
            until.map { day in
                "<p class=\"note\">\(visit.say(words.awayUntil, ["day": Numerals.day(day, visit.language)]))</p>" + visit.form(.meAway, visit.button(words.back))
            }
            ?? visit.form(.meAway, visit.field("until", words.untilField, problem: problem, wide: false) + "<p>\(visit.button(words.away, quiet: true))</p>")
        return "<h2>\(visit.say(words.away))</h2>\(content)"
    }

    private func tokens(_ visit: Visit, _ actor: Actor, _ token: String?, _ problem: Refusal?) async throws -> HTML {
        let words = Words.claims
        let shown: HTML = token.map { "<p class=\"note\" role=\"status\">\(visit.say(words.issued)) \(Bidi.reference($0))</p>" } ?? .none
        let rows = try await TokensDesk(visit.office).tokens(of: actor).map { token -> [HTML] in
            [
                Bidi.reference(String(token.id.prefix(6))), Bidi.reference(token.rights.joined(separator: " ")), visit.moment(token.expires),
                visit.form(.revokeToken(token.id), "<button class=\"link\">\(visit.say(words.revoke))</button>"),
            ]
        }
        let list: HTML = rows.isEmpty ? .none : visit.table(visit.say(words.tokens), [words.tokens, words.rights, words.expires, Words.common.actions], rows)
        let own = Permission.allCases.filter { actor.may($0) }.map { (value: $0.rawValue, text: $0.rawValue) }
        let fields = visit.boxes("rights", words.rights, own, areCodes: true) + visit.field("days", words.days, value: "30", problem: problem, wide: false)
        return "<h2>\(visit.say(words.tokens))</h2><p class=\"hint\">\(visit.say(words.tokensHint))</p>\(shown)\(list)" + visit.folded(words.issue, .tokens, fields)
    }
}

extension CharacterSet {
    fileprivate static let uriPath = CharacterSet.urlPathAllowed.union(CharacterSet(charactersIn: "?&=%"))
}
