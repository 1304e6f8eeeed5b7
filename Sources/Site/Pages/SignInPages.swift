// SPDX-License-Identifier: Apache-2.0

import Desks
import Foundation
import Hummingbird
import Identity
import Wording
import Workflow

extension Site {
    func signInRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "") { visit, _ in visit.redirect(visit.session == nil ? .signIn : .tasks) }
        get(router, "language/:code") { visit, parameters in
            guard let language = Language(rawValue: try parameters.text("code")) else { throw Refusal(.notFound) }
            let back = visit.query("back")
            let path = back.hasPrefix("/") && !back.hasPrefix("//") && !back.contains("\\") ? back : Route.home.path
            var response = Response(status: .seeOther, headers: [.location: path.addingPercentEncoding(withAllowedCharacters: .uriPath) ?? "/"])
            response.setCookie(cookie(languageCookie, language.rawValue, maxAge: 365 * 86_400))
            return response
        }
        get(router, "sign-in") { visit, _ in visit.respond(signInPage(visit, nil)) }
        router.post("sign-in") { request, _ in try await signIn(await visit(request)) }
        post(router, "sign-out") { visit, _ in
            _ = try await visit.form()
            if let token = visit.token { try await OfficersDesk(visit.office).signOut(token) }
            var response = visit.redirect(.signIn)
            response.setCookie(cookie(cookieName, "", maxAge: 0))
            return response
        }
        get(router, "me") { visit, _ in visit.respond(try mePage(visit, nil)) }
        post(router, "me") { visit, _ in
            let form = try await visit.form()
            do {
                try await OfficersDesk(visit.office).changePassword(from: form["old"], to: form["password"], by: try visit.actor)
                return visit.respond(try mePage(visit, nil, changed: true))
            } catch let refusal as Refusal {
                return visit.respond(try mePage(visit, refusal))
            }
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

    private func mePage(_ visit: Visit, _ problem: Refusal?, changed: Bool = false) throws(Refusal) -> Page {
        let words = Words.signIn
        let actor = try visit.actor
        let roles = actor.roles.map { $0.message(visit.language) }.sorted().joined(separator: ", ")
        let done: HTML = changed ? "<p class=\"note\" role=\"status\">\(visit.say(words.changed))</p>" : .none
        let fields =
            visit.field("old", words.oldPassword, type: "password", problem: problem)
            + visit.field("password", words.newPassword, hint: words.passwordHint, type: "password", problem: problem)
            + "<p>\(visit.button(words.changePassword))</p>"
        return Page(
            words.account(visit.language), problem: problem,
            """
            \(done)\(visit.facts([(words.name, Bidi.value(actor.id.text)), (words.roles, .text(roles))]))\
            <h2>\(visit.say(words.changePassword))</h2>\(visit.form(.me, fields))
            """)
    }
}

extension CharacterSet {
    fileprivate static let uriPath = CharacterSet.urlPathAllowed.union(CharacterSet(charactersIn: "?&=%"))
}
