// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Wording
import Workflow

extension Site {
    func subjectRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "subjects", .permission(.subjectReceive)) { visit, _ in
            if let reference = CaseReference(visit.query("reference")) { return visit.redirect(.subject(reference)) }
            return visit.respond(subjectsPage(visit))
        }
        get(router, "subjects/:reference", .permission(.subjectReceive)) { visit, parameters in
            visit.respond(try await subjectPage(visit, try parameters.reference(), nil))
        }
        post(router, "subjects/:reference/receive", .permission(.subjectReceive)) { visit, parameters in
            try await perform(visit, parameters) { form, reference, actor in
                let asker = try form.code(SubjectAsker.self, "from")
                let typed = westernDigits(form["day"])
                guard let day = typed.isEmpty ? visit.office.today : Day(iso: typed) else { throw Refusal(.fieldMissing, ["field": "day"], field: "day") }
                try await SubjectDesk(visit.office).receive(for: reference, on: day, from: asker, by: actor)
            }
        }
        post(router, "subjects/:reference/give", .permission(.subjectAnswer)) { visit, parameters in
            try await perform(visit, parameters) { form, reference, actor in
                try await SubjectDesk(visit.office).give(form["request"], of: reference, withholding: Set(form.all("withhold").compactMap { Int($0) }), by: actor)
            }
        }
        post(router, "subjects/:reference/decline", .permission(.subjectAnswer)) { visit, parameters in
            try await perform(visit, parameters) { form, reference, actor in
                try await SubjectDesk(visit.office).decline(form["request"], of: reference, reason: try form.tagged("reason", visit.language), by: actor)
            }
        }
        get(router, "subjects/:reference/package.json", .permission(.subjectAnswer)) { visit, parameters in
            let package = try await package(visit, try parameters.reference())
            return visit.download(Array(try package.json), type: "application/json", name: "\(package.reference).json")
        }
        get(router, "subjects/:reference/package.html", .permission(.subjectAnswer)) { visit, parameters in
            let package = try await package(visit, try parameters.reference())
            let reader = Visit(
                office: visit.office, request: visit.request, language: Language(rawValue: visit.query("language")) ?? visit.language, session: visit.session, token: visit.token)
            return visit.download(Array(reader.document(package).markup.utf8), type: "text/html; charset=utf-8", name: "\(package.reference)-\(reader.language.rawValue).html")
        }
    }

    /// Entries whose texts the officer leaves out.
    private func withheld(_ visit: Visit) -> [Int] { visit.request.uri.queryParameters.getAll("withhold").compactMap { Int($0) } }

    private func package(_ visit: Visit, _ reference: CaseReference) async throws -> SubjectPackage {
        try await SubjectDesk(visit.office).package(of: reference, withholding: Set(withheld(visit)), by: try visit.actor)
    }

    private func perform(_ visit: Visit, _ parameters: Parameters, _ body: (Form, CaseReference, Actor) async throws -> Void) async throws -> Response {
        let reference = try parameters.reference()
        let form = try await visit.form()
        do {
            try await body(form, reference, try visit.actor)
            return visit.redirect(.subject(reference))
        } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted {
            return visit.respond(try await subjectPage(visit, reference, refusal))
        }
    }

    private func subjectsPage(_ visit: Visit) -> Page {
        let words = Words.subjects
        let find: HTML = """
            <form method="get" action="\(Route.subjects.path)" role="search"><div class="row">\(visit.field("reference", Words.common.reference, wide: false))\
            \(visit.button(Words.retention.show))</div></form>
            """
        return Page(words.title(visit.language), "\(find)<p class=\"hint\">\(visit.say(words.dueSource))</p>")
    }

    private func subjectPage(_ visit: Visit, _ reference: CaseReference, _ problem: Refusal?) async throws -> Page {
        let words = Words.subjects
        let (own, record) = try await SubjectDesk(visit.office).record(of: reference, by: try visit.actor)
        let rows = record.requests.map { request -> [HTML] in
            let state: HTML =
                request.givenOn.map { visit.say(words.given, ["day": visit.day($0)]) } ?? (request.declined == nil ? visit.say(words.isOpen) : visit.say(words.declined))
            return [
                .text(visit.day(request.receivedOn)), visit.say(request.from.message), request.isOpen ? visit.deadline(request.due) : .text(visit.day(request.due)), state,
                request.sha256.map { Bidi.reference($0) } ?? visit.value(nil),
            ]
        }
        let list: HTML =
            rows.isEmpty
            ? "<p>\(visit.say(words.none))</p>"
            : visit.table(visit.say(words.title), [words.receivedOn, words.from, words.dueOn, Words.common.state, words.hash], rows)
        let receive = visit.folded(
            words.receive, .subjectAct(own, "receive"),
            visit.field("day", words.receivedOn, hint: words.dayHint, problem: problem, wide: false) + visit.select("from", words.from, visit.options(SubjectAsker.self, \.message)),
            hint: words.dueSource)
        var answer = HTML.none
        if visit.session?.actor.may(.subjectAnswer) == true {
            // Who may answer at the other sort of node only sees that it was asked.
            do { answer = try await prepare(visit, own, record) } catch let refusal as Refusal where refusal.code == .notPermitted { answer = .none }
        }
        return Page(words.personTitle(visit.language, ["reference": own.text]), problem: problem, list + receive + answer)
    }

    /// The package as it would be given, with what to leave out of it, and the two forms in which it is taken along.
    private func prepare(_ visit: Visit, _ reference: CaseReference, _ record: SubjectRecord) async throws -> HTML {
        let words = Words.subjects
        let left = withheld(visit)
        let whole = try await SubjectDesk(visit.office).package(of: reference, withholding: [], by: try visit.actor)
        let texts = whole.events.compactMap { event in event.text.map { (value: "\(event.entry)", text: $0.text) } }
        let spoken = Dictionary(whole.events.compactMap { event in event.text.map { ("\(event.entry)", $0.language) } }, uniquingKeysWith: { first, _ in first })
        let choice: HTML =
            texts.isEmpty
            ? .none
            : """
            <form method="get" action="\(Route.subject(reference).path)">\(visit.boxes("withhold", words.leaveOut, texts, chosen: left.map { "\($0)" }, spoken: spoken))\
            <p>\(visit.button(words.prepare, quiet: true))</p></form>
            """
        let query = left.map { "withhold=\($0)" }.joined(separator: "&")
        let links = Language.allCases.map { language -> HTML in
            "<li><a href=\"\(Route.packagePage(reference).path)?language=\(language.rawValue)&\(query)\">\(visit.say(words.readable, ["language": visit.languageName(language)]))</a></li>"
        }
        let files: HTML = "<ul>\(links)<li><a href=\"\(Route.packageFile(reference).path)?\(query)\">\(visit.say(words.program))</a></li></ul>"
        let hidden = left.map { "<input type=\"hidden\" name=\"withhold\" value=\"\($0)\">" as HTML }.joined
        let open = record.requests.filter(\.isOpen).map { request -> HTML in
            let field: HTML = "<input type=\"hidden\" name=\"request\" value=\"\(request.id)\">"
            return """
                <h3>\(visit.day(request.receivedOn)) \(visit.say(request.from.message))</h3>\
                \(visit.folded(words.give, .subjectAct(reference, "give"), field + hidden, hint: words.giveHint, quiet: false))\
                \(visit.folded(words.decline, .subjectAct(reference, "decline"), field + visit.area("reason", Words.common.reason, id: "reason-\(request.id)")))
                """
        }
        return "<h2>\(visit.say(words.prepare))</h2><p class=\"hint\">\(visit.say(words.prepareHint))</p>\(choice)\(files)\(open)"
    }
}
