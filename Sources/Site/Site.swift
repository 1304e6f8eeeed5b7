// SPDX-License-Identifier: Apache-2.0

public import Desks
import Phrases
import Foundation
public import Hummingbird
import HTTPTypes
public import Identity
public import Logging
import Wording
import Workflow

/// The pages of a node. No rule of the office lives here: a page asks a desk, and shows what it says.
public struct Site: Sendable {
    let office: Office
    let logger: Logger
    let defaultLanguage: Language
    /// Where people reach the site from, when it stands behind a proxy that speaks HTTPS.
    let publicURL: String?
    /// Every address with what it needs; filled as the routes are made.
    let table = RouteTable()

    public init(_ office: Office, defaultLanguage: Language, publicURL: String?, logger: Logger) {
        self.office = office
        self.defaultLanguage = defaultLanguage
        self.publicURL = publicURL
        self.logger = logger
    }

    /// Every address of the site with what it needs; for holding the permission matrix against it.
    public var routes: [RouteTable.Row] {
        _ = router
        return table.rows
    }

    public var router: Router<BasicRequestContext> {
        let router = Router()
        router.add(middleware: SecurityHeaders(isHTTPS: publicURL?.hasPrefix("https:") == true))
        router.get("style.css") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/css; charset=utf-8", .cacheControl: "public, max-age=3600"],
                body: .init(byteBuffer: ByteBuffer(bytes: PackageResources.homeward_css)))
        }
        signInRoutes(router)
        taskRoutes(router)
        importRoutes(router)
        fileRoutes(router)
        requestRoutes(router)
        verificationRoutes(router)
        letterRoutes(router)
        safeguardRoutes(router)
        legalRoutes(router)
        meetingRoutes(router)
        observationRoutes(router)
        agreementRoutes(router)
        travelDocumentRoutes(router)
        assuranceRoutes(router)
        followUpRoutes(router)
        transferRoutes(router)
        handoverRoutes(router)
        escortRecordRoutes(router)
        custodyRoutes(router)
        wrongfulReturnRoutes(router)
        channelRoutes(router)
        auditRoutes(router)
        officerRoutes(router)
        duplicateRoutes(router)
        evidenceRoutes(router)
        answerRoutes(router)
        exchangeRoutes(router)
        interviewRoutes(router)
        translationRoutes(router)
        peerRoutes(router)
        courierRoutes(router)
        familyRoutes(router)
        childRoutes(router)
        countRoutes(router)
        retentionRoutes(router)
        accessRoutes(router)
        subjectRoutes(router)
        stuckRoutes(router)
        consularRoutes(router)
        disclosureRoutes(router)
        evidenceLogRoutes(router)
        missionRoutes(router)
        for method in [HTTPRequest.Method.get, .post] {
            router.on("**", method: method) { request, _ in
                let visit = await visit(request)
                return visit.respond(notFound(visit), status: .notFound)
            }
        }
        return router
    }

    // MARK: - How every request is answered

    typealias Handler = @Sendable (Visit, Parameters) async throws -> Response

    func get(_ router: Router<BasicRequestContext>, _ path: RouterPath, _ needs: Needs, _ handler: @escaping Handler) {
        table.add("GET", path.description, needs)
        router.get(path) { request, context in try await answer(request, context.parameters, needs, handler) }
    }

    func post(_ router: Router<BasicRequestContext>, _ path: RouterPath, _ needs: Needs, _ handler: @escaping Handler) {
        table.add("POST", path.description, needs)
        router.post(path) { request, context in
            guard isFromHere(request) else { return Response(status: .forbidden) }
            return try await answer(request, context.parameters, needs, handler)
        }
    }

    private func answer(_ request: Request, _ parameters: Parameters, _ needs: Needs, _ handler: Handler) async throws -> Response {
        let visit = await visit(request)
        do {
            try await check(needs, visit)
            return try await handler(visit, parameters)
        } catch let error where Office.isAboutErased(error) {
            return visit.respond(refused(visit, Refusal(.personErased)))
        } catch let refusal as Refusal {
            if refusal.code == .notSignedIn { return visit.redirect(.signIn) }
            if refusal.code == .notFound { return visit.respond(notFound(visit), status: .notFound) }
            return visit.respond(refused(visit, refusal))
        } catch {
            let number = office.newID()
            // The error's own text can name a person; only its type is logged.
            logger.error("incident", metadata: ["number": "\(number)", "type": "\(type(of: error))"])
            let words = Words.common
            return visit.respond(
                Page(words.defectTitle(visit.language), "<p>\(visit.say(words.defectText, ["number": number]))</p>"), status: .internalServerError)
        }
    }

    /// Denied unless allowed, before anything is looked at. An attempt is kept with the officer who made it.
    private func check(_ needs: Needs, _ visit: Visit) async throws {
        switch needs {
        case .nobody: return
        case .signedIn: _ = try visit.actor
        case .permission(let permission):
            let actor = try visit.actor
            guard actor.may(permission) else {
                try await OfficersDesk(office).noteRefused(.notPermitted, of: actor)
                throw Refusal(.notPermitted, ["permission": permission.rawValue])
            }
        }
    }

    private func notFound(_ visit: Visit) -> Page {
        Page(
            Words.common.notFoundTitle(visit.language),
            "<p>\(visit.say(Words.common.notFoundText))</p><p><a href=\"\(Route.tasks.path)\">\(visit.say(Words.tasks.title))</a></p>")
    }

    private func refused(_ visit: Visit, _ refusal: Refusal) -> Page {
        Page(
            Words.common.refusedTitle(visit.language), problem: refusal,
            "<p><a href=\"\(Route.tasks.path)\">\(visit.say(Words.tasks.title))</a></p>")
    }

    // MARK: - Who is there

    /// Cookies are not kept apart by port; two nodes on one machine need names of their own.
    var cookieName: String { (publicURL?.hasPrefix("https:") == true ? "__Host-" : "") + "homeward-\(office.state.code.lowercased())" }

    var languageCookie: String { "homeward-language-\(office.state.code.lowercased())" }

    func visit(_ request: Request) async -> Visit {
        let token = request.cookies[cookieName]?.value
        var session: Session?
        if let token { session = await office.sessions.find(token) }
        let language = request.cookies[languageCookie].flatMap { Language(rawValue: $0.value) } ?? accepted(request) ?? defaultLanguage
        return Visit(office: office, request: request, language: language, session: session, token: token)
    }

    private func accepted(_ request: Request) -> Language? {
        request.headers[.acceptLanguage]?.split(separator: ",").lazy.compactMap { part in
            Language(rawValue: String(part.trimmingCharacters(in: .whitespaces).prefix(2)).lowercased())
        }.first
    }

    /// A form that changes something must come from this site's own page.
    private func isFromHere(_ request: Request) -> Bool {
        guard let origin = request.headers[.origin] else { return request.headers[.secFetchSite] != "cross-site" }
        if let publicURL { return origin == publicURL }
        return origin == "http://\(request.head.authority ?? "")"
    }

    func cookie(_ name: String, _ value: String, maxAge: Int? = nil) -> Cookie {
        Cookie(
            name: name, value: value, maxAge: maxAge, path: "/", secure: publicURL?.hasPrefix("https:") == true, httpOnly: true, sameSite: .strict)
    }
}

extension HTTPField.Name {
    static var secFetchSite: Self { HTTPField.Name("Sec-Fetch-Site") ?? .origin }
}

/// Headers of every answer: nothing from elsewhere, no scripts, no frames, no referrer to anywhere else.
struct SecurityHeaders<Context: RequestContext>: RouterMiddleware {
    let isHTTPS: Bool

    func handle(_ request: Request, context: Context, next: (Request, Context) async throws -> Response) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        response.headers[.xContentTypeOptions] = "nosniff"
        if let name = HTTPField.Name("Referrer-Policy") { response.headers[name] = "same-origin" }
        if let name = HTTPField.Name("Cross-Origin-Opener-Policy") { response.headers[name] = "same-origin" }
        if isHTTPS { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        return response
    }
}

extension Parameters {
    func text(_ name: String) throws(Refusal) -> String {
        guard let text = self.get(name) else { throw Refusal(.notFound) }
        return text
    }

    func reference() throws(Refusal) -> CaseReference {
        guard let reference = CaseReference(try text("reference")) else { throw Refusal(.notFound) }
        return reference
    }
}
