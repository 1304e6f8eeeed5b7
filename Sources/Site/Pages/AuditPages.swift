// SPDX-License-Identifier: Apache-2.0

import Phrases
import Desks
import Hummingbird
import Identity
import Pouch
import Store
import Wording
import Workflow

extension Site {
    func auditRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "audit", .permission(.auditRead)) { visit, _ in visit.respond(try await auditPage(visit, nil)) }
        get(router, "audit/entries/:entry/proof", .permission(.auditRead)) { visit, parameters in
            let entry = try parameters.number("entry")
            let proof = try await AuditDesk(visit.office).proof(of: entry, by: try visit.actor)
            return visit.download(Array(proof.utf8), type: "text/plain; charset=utf-8", name: "\(visit.office.state.code)-\(entry).tlog-proof")
        }
        get(router, "audit/checkpoint", .permission(.auditRead)) { visit, _ in
            guard let note = try await AuditDesk(visit.office).cosignedCheckpoint(by: try visit.actor) else { throw Refusal(.notFound) }
            return visit.download(Array(note.utf8), type: "text/plain; charset=utf-8", name: "\(visit.office.state.code).checkpoint")
        }
        get(router, "audit/checkpoints/:state", .permission(.auditRead)) { visit, parameters in
            guard let state = StateCode(try parameters.text("state")), let note = try await AuditDesk(visit.office).checkpoint(of: state, by: try visit.actor) else {
                throw Refusal(.notFound)
            }
            return visit.download(Array(note.utf8), type: "text/plain; charset=utf-8", name: "\(state.code)-cosigned-by-\(visit.office.state.code).checkpoint")
        }
        post(router, "audit/verify", .permission(.auditRead)) { visit, _ in
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
                visit.moment(entry.recordedAt), visit.officer(entry.officer), "<a href=\"\(Route.proof(entry.number).path)\">\(visit.say(Words.pairing.proof))</a>",
            ]
        }
        let columns = [words.number, words.stream, words.kind, Words.common.happened, Words.common.recorded, Words.common.by, Words.pairing.proof]
        let older: HTML =
            entries.last.map { $0.number > 0 ? "<p><a href=\"\(Route.audit.path)?before=\($0.number)\">\(visit.say(words.older))</a></p>" : .none } ?? .none
        let checkpoint: HTML =
            (try await desk.checkpoint(by: try visit.actor)).map { "<h2>\(visit.say(words.checkpoint))</h2><pre dir=\"ltr\" tabindex=\"0\">\($0)</pre>" } ?? .none
        let cosigners = try await desk.cosigners(by: try visit.actor).map { item -> HTML in
            "<li>\(visit.say(Words.pairing.cosigned, ["state": visit.state(StateCode(item.state)), "n": visit.number(item.size)]))</li>"
        }
        let theirs = visit.office.peers.compactMap { StateCode($0.state) }.map { state -> HTML in
            "<li><a href=\"\(Route.theirCheckpoint(state).path)\">\(visit.say(Words.pairing.theirCheckpoint, ["state": visit.state(state)]))</a></li>"
        }
        let cosigned: HTML = """
            <ul>\(cosigners.isEmpty ? ["<li>\(visit.say(Words.pairing.notCosigned))</li>"] : cosigners)\
            <li><a href="\(Route.cosignedCheckpoint.path)">\(visit.say(Words.pairing.cosignedCheckpoint))</a></li>\(theirs)</ul>
            """
        let table: HTML = rows.isEmpty ? .none : visit.table(visit.say(words.title), columns, rows)
        return Page(
            words.title(visit.language),
            """
            <p>\(visit.say(words.intro))</p>\(visit.form(.auditVerify, visit.button(words.verify)))\(result(visit, verdict))\(cosigned)\(table)\(older)\(checkpoint)
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
