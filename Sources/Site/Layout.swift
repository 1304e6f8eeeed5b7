// SPDX-License-Identifier: Apache-2.0

import Phrases
import Casework
import Desks
import Foundation
import HTTPTypes
import Hummingbird
import Identity
import Pouch
import Wording
import Workflow

/// A page before it is put into the house's frame.
struct Page: Sendable {
    let title: String
    let content: HTML
    var problem: Refusal?
    /// Renews itself after so many seconds; for progress without scripts.
    var refreshSeconds: Int?
    /// What the page is for; shown on every page in the same place.
    var help: Message?

    init(_ title: String, problem: Refusal? = nil, refreshSeconds: Int? = nil, help: Message? = nil, _ content: HTML) {
        self.help = help
        self.title = title
        self.content = content
        self.problem = problem
        self.refreshSeconds = refreshSeconds
    }
}

extension Visit {
    /// The whole document: language and direction, skip link, navigation by role, one heading, the content.
    func document(_ page: Page) -> HTML {
        let prefix: HTML = page.problem == nil ? .none : "\(say(Words.common.errorPrefix)) "
        let refresh: HTML = page.refreshSeconds.map { "<meta http-equiv=\"refresh\" content=\"\($0)\">" } ?? .none
        return """
            <!doctype html><html lang="\(language.rawValue)" dir="\(Bidi.direction(language))"><head><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width,initial-scale=1">\(refresh)<title>\(prefix)\(page.title) – Homeward</title>\
            <link rel="stylesheet" href="\(Route.style.path)"></head><body class="\(office.register == nil ? "holding" : "nationality")">\
            <a class="skip" href="#main">\(say(Words.common.skip))</a>\(header)\
            <main id="main">\(summary(page.problem))<h1>\(page.title)</h1>\(help(page))\(page.content)</main>\(printed)\(footer)</body></html>
            """
    }

    /// The same place on every page (WCAG 2.2, 3.2.6).
    private func help(_ page: Page) -> HTML {
        (page.help ?? helpHere).map { "<details class=\"help\"><summary>\(say(Words.common.help))</summary><p>\(say($0))</p></details>" } ?? .none
    }

    /// Help by where the visitor is.
    private var helpHere: Message? {
        let words = Words.help
        return switch request.uri.path.split(separator: "/").first ?? "" {
        case "tasks": words.tasks
        case "imports", "reconcile": words.imports
        case "children": Words.family.registerHint
        case "files": words.files
        case "requests": words.requests
        case "verifications": words.verifications
        case "duplicates": words.duplicates
        case "notes": words.notes
        case "letters": Words.letters.help
        case "meetings": Words.meetings.help
        case "observations": Words.observations.help
        case "travel-documents": Words.travel.help
        case "assurances": Words.assurances.help
        case "follow-ups": Words.followUps.help
        case "transfers", "wrongful-returns": Words.transfers.help
        case "missions": Words.missions.help
        case "consular": Words.consular.listHelp
        case "channel": words.channel
        case "reports": Words.reports.help
        case "retention": Words.retention.help
        case "access": Words.access.help
        case "subjects": Words.subjects.help
        case "peers": words.peers
        case "audit": words.audit
        case "officers": words.officers
        case "me": words.account
        case "sign-in": words.signIn
        default: nil
        }
    }

    /// On paper only: when the page was printed, and by whom.
    private var printed: HTML {
        session.map { "<p class=\"printed\">Homeward · \(nodeName) · \(moment(office.now())) · \(Bidi.value($0.name))</p>" } ?? .none
    }

    private var header: HTML {
        let demonstration: HTML = office.isDemonstration ? "<p class=\"demo\">\(say(Words.common.demonstration))</p>" : .none
        let who: HTML =
            session.map {
                """
                <div class="who"><a href="\(Route.me.path)">\(say(Words.common.signedInAs, ["name": $0.name]))</a>\
                \(form(.signOut, "<button class=\"link\">\(say(Words.common.signOut))</button>"))</div>
                """
            } ?? .none
        return """
            \(demonstration)<header class="bar"><div class="in"><strong>Homeward</strong> <span class="node">\(nodeName)</span>\(who)</div>\(navigation)</header>
            """
    }

    private var nodeName: HTML {
        let names = office.descriptor.names
        return switch language {
        case .english: "\(names.en)"
        case .arabic: "\(names.ar)"
        case .russian: "\(names.ru)"
        }
    }

    private var navigation: HTML {
        guard let actor = session?.actor else { return .none }
        let words = Words.common
        let asks = office.asks
        let verifies = office.isAsked
        let items: [(Message, Route, Bool)] = [
            (words.tasks, .tasks, true),
            (words.imports, .imports, asks && actor.may(.manifestImport)),
            (words.files, .files, asks && actor.may(.fileRead)),
            (words.duplicates, .duplicates, asks && actor.may(.fileMerge)),
            (words.requests, .requests, actor.may(.requestRead)),
            (words.verifications, .verifications, verifies && actor.may(.verificationRead)),
            (words.notes, .notes, actor.may(.noteRead)),
            (Words.letters.title, .letters, actor.may(.letterRead)),
            (Words.meetings.title, .meetings, actor.may(.meetingRead)),
            (Words.observations.title, .observations, actor.may(.observationRead)),
            (Words.agreements.title, .agreements, actor.may(.agreementRead)),
            (Words.travel.title, .travelDocuments, actor.may(.travelDocumentRead)),
            (Words.followUps.title, .followUps, verifies && actor.may(.followUpRead)),
            (Words.transfers.title, .transfers, actor.may(.transferRead)),
            (Words.missions.title, .missions, actor.may(.missionRead)),
            (Words.consular.open, .consularList, verifies && actor.may(.consularRead)),
            (words.channel, .channel, actor.may(.channelRead)),
            (words.peers, .peers, actor.may(.peerPropose)),
            (Words.reports.title, .counts, actor.may(.reportRead)),
            (Words.retention.title, .retention, actor.may(.retentionRead)),
            (Words.subjects.menu, .subjects, actor.may(.subjectReceive)),
            (Words.access.title, actor.may(.accessRead) ? .accesses : .ownAccess, actor.may(.accessRead) || actor.may(.accessAsk)),
            (words.audit, .audit, actor.may(.auditRead)),
            (words.officers, .officers, actor.may(.officerAdmit)),
        ]
        let path = request.uri.path
        let links = items.filter(\.2).map { item -> HTML in
            let isHere = path == item.1.path || path.hasPrefix(item.1.path + "/")
            return "<a href=\"\(item.1.path)\"\(" aria-current=\"page\"", if: isHere)>\(say(item.0))</a>"
        }
        return "<nav class=\"in\" aria-label=\"\(words.mainNavigation(language))\">\(links)</nav>"
    }

    private var footer: HTML {
        let names: [(Language, String)] = [(.english, "English"), (.arabic, "العربية"), (.russian, "Русский")]
        let links = names.map { item -> HTML in
            """
            <a href="\(Route.language(item.0).path)?back=\(backPath)" lang="\(item.0.rawValue)" hreflang="\(item.0.rawValue)"\
            \(" aria-current=\"true\"", if: item.0 == language)>\(item.1)</a>
            """
        }
        return "<footer class=\"foot\"><nav aria-label=\"\(Words.common.languages(language))\">\(links)</nav></footer>"
    }

    private var backPath: String { here.addingPercentEncoding(withAllowedCharacters: .urlHostAllowed) ?? "/" }

    func respond(_ page: Page, status: HTTPResponse.Status? = nil) -> Response {
        let body = ByteBuffer(string: document(page).markup)
        let status = status ?? page.problem.map { HTTPResponse.Status(code: $0.code.status) } ?? .ok
        return Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-store"], body: .init(byteBuffer: body))
    }

    /// A file to be kept, never shown as a page.
    func download(_ bytes: [UInt8], type: String, name: String) -> Response {
        var headers: HTTPFields = [.contentType: type, .cacheControl: "no-store"]
        headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// A document, part by part as it is opened.
    func download(_ opened: DocumentsDesk.Opened) -> Response {
        var headers: HTTPFields = [.contentType: "application/octet-stream", .cacheControl: "no-store", .contentLength: "\(opened.size)"]
        let name = opened.name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "document"
        // The name in every script (RFC 6266 §4.3).
        headers[.contentDisposition] = "attachment; filename*=UTF-8''\(name)"
        let body = ResponseBody(contentLength: opened.size) { writer in
            for index in 0..<opened.partCount { try await writer.write(ByteBuffer(bytes: try opened.part(index))) }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: headers, body: body)
    }

    func redirect(_ route: Route, fragment: String = "") -> Response {
        Response(status: .seeOther, headers: [.location: route.path + fragment])
    }
}
