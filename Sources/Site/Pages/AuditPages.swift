// SPDX-License-Identifier: Apache-2.0

import Desks
import Hummingbird
import Identity
import Store
import Wording

extension Site {
    func auditRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "audit") { visit, _ in visit.respond(try await auditPage(visit, nil)) }
        post(router, "audit/verify") { visit, _ in
            _ = try await visit.form()
            return visit.respond(try await auditPage(visit, try await AuditDesk(visit.office).verify(by: try visit.actor)))
        }
    }

    private func auditPage(_ visit: Visit, _ verdict: JournalVerdict?) async throws -> Page {
        let words = Words.audit
        let desk = AuditDesk(visit.office)
        let entries = try await desk.entries(before: Int(visit.query("before")), by: try visit.actor)
        let rows = entries.map { entry -> [HTML] in
            [
                .text(visit.number(entry.number)), Bidi.reference(entry.stream.text), Bidi.reference(entry.kind), visit.moment(entry.occurredAt),
                visit.moment(entry.recordedAt), visit.officer(entry.officer),
            ]
        }
        let columns = [words.number, words.stream, words.kind, Words.common.happened, Words.common.recorded, Words.common.by]
        let older: HTML =
            entries.last.map { $0.number > 0 ? "<p><a href=\"\(Route.audit.path)?before=\($0.number)\">\(visit.say(words.older))</a></p>" : .none } ?? .none
        let checkpoint: HTML =
            (try await desk.checkpoint(by: try visit.actor)).map { "<h2>\(visit.say(words.checkpoint))</h2><pre dir=\"ltr\" tabindex=\"0\">\($0)</pre>" } ?? .none
        let table: HTML = rows.isEmpty ? .none : visit.table(visit.say(words.title), columns, rows)
        return Page(
            words.title(visit.language),
            """
            <p>\(visit.say(words.intro))</p>\(visit.form(.auditVerify, visit.button(words.verify)))\(result(visit, verdict))\(table)\(older)\(checkpoint)
            """)
    }

    private func result(_ visit: Visit, _ verdict: JournalVerdict?) -> HTML {
        guard let verdict else { return .none }
        let words = Words.audit
        let text =
            verdict.whole
            ? visit.say(words.whole, ["n": visit.number(verdict.entries)])
            : visit.say(words.broken, ["n": visit.number(verdict.brokenAt ?? 0), "how": verdict.how?.rawValue ?? ""])
        return """
            <div class="note" role="status"><p><span class="tag\(verdict.whole ? " for" : " against")">\(text)</span></p>\
            <p>\(visit.say(words.head)): \(Bidi.reference(verdict.head))</p></div>
            """
    }
}
