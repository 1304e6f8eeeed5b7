// SPDX-License-Identifier: Apache-2.0

import Phrases
import Casework
import Desks
import Hummingbird
import Identity
import Wording
import Workflow

extension Site {
    func evidenceRoutes(_ router: Router<BasicRequestContext>) {
        post(router, "files/:reference/scans", .permission(.fileScan)) { visit, parameters in
            let reference = try parameters.reference()
            do {
                let (form, _, bytes) = try await visit.upload()
                let kind = try form.code(EvidenceKind.self, "kind")
                try await EvidenceDesk(visit.office).keepScan(bytes, kind: kind, of: reference, by: try visit.actor)
                return visit.redirect(.file(reference), fragment: "#scans")
            } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted {
                return visit.respond(try await filePage(visit, reference, refusal))
            }
        }
        get(router, "files/:reference/scans/:scan", .permission(.fileRead)) { visit, parameters in
            let jpeg = try await EvidenceDesk(visit.office).view(try parameters.text("scan"), of: try parameters.reference(), by: try visit.actor)
            return picture(jpeg)
        }
        get(router, "files/:reference/scans/:scan/original", .permission(.fileScan)) { visit, parameters in
            let id = try parameters.text("scan")
            let (bytes, record) = try await EvidenceDesk(visit.office).original(id, of: try parameters.reference(), by: try visit.actor)
            return visit.download(Array(bytes), type: "image/\(record.format.rawValue)", name: "\(id).\(record.format == .jpeg ? "jpg" : "png")")
        }
        get(router, "verifications/:reference/scans/:scan", .permission(.verificationRead)) { visit, parameters in
            let jpeg = try await EvidenceDesk(visit.office).viewSupplied(try parameters.text("scan"), of: try parameters.reference(), by: try visit.actor)
            return picture(jpeg)
        }
        post(router, "files/:reference/evidence", .permission(.evidenceSupply)) { visit, parameters in
            try await actOnFile(visit, parameters) { form, reference, actor in
                let kind = try form.code(EvidenceKind.self, "kind")
                let text = try form.tagged("text", visit.language)
                try await EvidenceDesk(visit.office).supply(
                    reference, call: form["call"].isEmpty ? nil : form["call"],
                    items: [(kind, text.text.isEmpty ? nil : text, form["scan"].isEmpty ? nil : form["scan"])], by: actor)
            }
        }
        post(router, "verifications/:reference/evidence", .permission(.evidenceAsk)) { visit, parameters in
            try await actOnVerification(visit, parameters) { form, reference, actor in
                try await EvidenceDesk(visit.office).ask(
                    reference, kinds: form.all("kinds").compactMap { EvidenceKind(rawValue: $0) }, note: try form.note("note", visit.language), by: actor)
            }
        }
    }

    private func picture(_ jpeg: [UInt8]) -> Response {
        Response(status: .ok, headers: [.contentType: "image/jpeg", .cacheControl: "no-store"], body: .init(byteBuffer: ByteBuffer(bytes: jpeg)))
    }

    // MARK: - At the holding state

    func scans(_ visit: Visit, _ file: DetentionFile, _ reference: CaseReference, _ problem: Refusal?) -> HTML {
        let words = Words.exchange
        let mayScan = visit.session?.actor.may(.fileScan) ?? false
        let items = file.scans.map { scan -> HTML in
            let alt = words.scanAlt(visit.language, ["kind": scan.kind.message(visit.language), "n": visit.number(scan.width), "m": visit.number(scan.height)])
            let original: HTML = mayScan ? "<a href=\"\(Route.scanOriginal(reference, scan.id).path)\">\(visit.say(words.original))</a>" : .none
            return """
                <figure class="candidate"><img class="scan" src="\(Route.scan(reference, scan.id).path)" alt="\(alt)" loading="lazy">\
                <figcaption>\(visit.say(scan.kind.message)) \(original)<br><small>SHA-256 \(Bidi.reference(scan.original))</small></figcaption></figure>
                """
        }
        let none: HTML = file.scans.isEmpty ? "<p>\(visit.say(words.noScans))</p>" : .none
        let add: HTML =
            mayScan
            ? visit.folded(
                words.addScan, .scans(reference),
                visit.select("kind", words.kind, visit.options(EvidenceKind.self, \.message), id: "scan-kind")
                    + visit.fileField("file", words.fileLabel, accept: "image/jpeg,image/png", hint: words.scanHint), withFile: true, isOpen: problem?.field == "file")
            : .none
        return "<h2 id=\"scans\">\(visit.say(words.scans))</h2>\(none)<div class=\"sides\">\(items)</div>\(add)"
    }

    func calls(_ visit: Visit, _ file: DetentionFile, _ reference: CaseReference, _ problem: Refusal?) -> HTML {
        let words = Words.exchange
        guard file.request != nil || !file.calls.isEmpty else { return .none }
        let list = file.calls.map { call -> HTML in
            let isOpen = !file.answeredCalls.contains(call.id)
            let note: HTML = call.note.map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none
            return "<div class=\"note\"><p>\(asked(visit, call)) <span class=\"tag\(" warn", if: isOpen)\">\(visit.say(isOpen ? words.awaited : words.answered))</span></p>\(note)</div>"
        }
        guard visit.session?.actor.may(.evidenceSupply) == true, file.request != nil else { return "<h2>\(visit.say(words.supply))</h2>\(list)" }
        let calls = file.openCalls.map { (value: $0.id, text: $0.kinds.map { $0.message(visit.language) }.joined(separator: visit.comma)) }
        let scans = [(value: "", text: words.noPicture(visit.language))] + file.scans.map { (value: $0.id, text: "\($0.kind.message(visit.language)) \($0.original.prefix(8))") }
        let fields = """
            \(visit.select("call", words.forCall, calls + [(value: "", text: words.unasked(visit.language))], selected: calls.first?.value ?? ""))\
            \(visit.select("kind", words.kind, visit.options(EvidenceKind.self, \.message), id: "evidence-kind"))\
            \(visit.area("text", words.words))\(visit.select("scan", words.picture, scans))
            """ as HTML
        return "<h2>\(visit.say(words.supply))</h2>\(list)"
            + visit.folded(words.supply, .fileAct(reference, "evidence"), fields, hint: words.supplyHint, quiet: false, isOpen: !file.openCalls.isEmpty)
    }

    private func asked(_ visit: Visit, _ call: EvidenceCall) -> HTML {
        visit.say(Words.exchange.askedEvidence, ["kinds": call.kinds.map { $0.message(visit.language) }.joined(separator: visit.comma)])
    }

    // MARK: - At the state of nationality

    func supplied(_ visit: Visit, _ view: VerificationDesk.View) -> HTML {
        let words = Words.exchange
        let calls = view.calls.map { call -> HTML in
            let isOpen = view.openCalls.contains(call)
            return "<p>\(asked(visit, call)) <span class=\"tag\(" warn", if: isOpen)\">\(visit.say(isOpen ? words.awaited : words.answered))</span></p>"
        }
        let items = view.supplied.flatMap(\.items).map { item -> HTML in
            let text: HTML = item.text.map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none
            let image: HTML =
                item.scan.map { scan in
                    let alt = words.scanAlt(visit.language, ["kind": item.kind.message(visit.language), "n": visit.number(scan.width), "m": visit.number(scan.height)])
                    return """
                        <img class="scan" src="\(Route.supplied(view.reference, scan.id).path)" alt="\(alt)" loading="lazy">\
                        <p><small>SHA-256 \(Bidi.reference(scan.shared))</small></p>
                        """
                } ?? .none
            let origin: HTML = item.provenance?.text(visit) ?? .none
            return "<div class=\"candidate\"><h3>\(visit.say(item.kind.message))</h3>\(text)\(image)\(origin)</div>"
        }
        let isOpen = [.claimed, .proposed, .divided].contains(view.state)
        let ask: HTML =
            isOpen && visit.session?.actor.may(.evidenceAsk) == true
            ? visit.folded(
                words.askEvidence, .verificationAct(view.reference, "evidence"),
                visit.boxes("kinds", words.kinds, visit.options(EvidenceKind.self, \.message)) + visit.area("note", words.note, id: "call-note")) : .none
        if calls.isEmpty, items.isEmpty, !isOpen { return .none }
        return "<h2>\(visit.say(words.evidence))</h2>\(calls)\(items)\(ask)"
    }
}
