// SPDX-License-Identifier: Apache-2.0

import Phrases
import Desks
import Foundation
import Hummingbird
import Manifests
import Tables
import Wording
import Workflow

extension Site {
    /// Faults shown on a page; all of them are in the download.
    private static let mostFaults = 200

    func importRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "imports", .permission(.manifestImport)) { visit, _ in visit.respond(try importsPage(visit)) }
        get(router, "imports/new", .permission(.manifestImport)) { visit, _ in visit.respond(try newImportPage(visit, nil)) }
        post(router, "imports/new", .permission(.manifestImport)) { visit, _ in
            let desk = RecordsDesk(visit.office)
            do {
                let (_, name, bytes) = try await visit.upload()
                return visit.redirect(.importMap(try await desk.receive(bytes, named: name, by: try visit.actor)))
            } catch let refusal as Refusal where refusal.field == "file" {
                return visit.respond(try newImportPage(visit, refusal))
            }
        }
        post(router, "imports/incoming", .permission(.manifestImport)) { visit, _ in
            let desk = RecordsDesk(visit.office)
            let name = try await visit.form()["name"]
            let bytes = try desk.bytes(ofIncoming: name, by: try visit.actor)
            return visit.redirect(.importMap(try await desk.receive(bytes, named: name, by: try visit.actor)))
        }
        get(router, "imports/:id/columns", .permission(.manifestImport)) { visit, parameters in
            visit.respond(try await columnsPage(visit, try parameters.text("id"), nil))
        }
        post(router, "imports/:id/columns", .permission(.manifestImport)) { visit, parameters in
            let id = try parameters.text("id")
            let form = try await visit.form()
            var columns: [ManifestField: Int] = [:]
            for field in ManifestField.allCases { columns[field] = Int(form[field.rawValue]) }
            try await RecordsDesk(visit.office).setMapping(columns, of: id, by: try visit.actor)
            if let missing = ManifestField.needed.first(where: { columns[$0] == nil }) {
                return visit.respond(try await columnsPage(visit, id, Refusal(.columnNotMapped, field: missing.rawValue)))
            }
            return visit.redirect(.importCheck(id))
        }
        get(router, "imports/:id/check", .permission(.manifestImport)) { visit, parameters in
            let id = try parameters.text("id")
            do {
                return visit.respond(checkPage(visit, try await RecordsDesk(visit.office).check(id, by: try visit.actor)))
            } catch let refusal as Refusal where refusal.code == .columnNotMapped {
                return visit.respond(try await columnsPage(visit, id, refusal))
            }
        }
        post(router, "imports/:id/run", .permission(.manifestImport)) { visit, parameters in
            let id = try parameters.text("id")
            _ = try await visit.form()
            try await RecordsDesk(visit.office).run(id, by: try visit.actor)
            return visit.redirect(.importResult(id))
        }
        get(router, "imports/:id", .permission(.manifestImport)) { visit, parameters in visit.respond(try await resultPage(visit, try parameters.text("id"))) }
        get(router, "imports/:id/faults.csv", .permission(.manifestImport)) { visit, parameters in
            let list = try await RecordsDesk(visit.office).list(try parameters.text("id"), by: try visit.actor)
            return faultsFile(visit, list.faults)
        }
        get(router, "reconcile", .permission(.manifestReconcile)) { visit, _ in visit.respond(try reconcilePage(visit, nil)) }
        post(router, "reconcile", .permission(.manifestReconcile)) { visit, _ in
            let (form, name, bytes) = try await visit.upload()
            let desk = RecordsDesk(visit.office)
            do {
                let incoming = form["incoming"]
                let other = incoming.isEmpty ? bytes : try desk.bytes(ofIncoming: incoming, by: try visit.actor)
                let result = try await desk.reconcile(
                    form["expected"], with: other, named: incoming.isEmpty ? name : incoming, by: try visit.actor)
                return visit.respond(reconciledPage(visit, result))
            } catch let refusal as Refusal where refusal.field != nil {
                return visit.respond(try reconcilePage(visit, refusal))
            }
        }
    }

    private func importsPage(_ visit: Visit) throws(Refusal) -> Page {
        let words = Words.imports
        let lists = try RecordsDesk(visit.office).lists(by: try visit.actor)
        let rows = lists.map { item -> [HTML] in
            let title = item.card.title.isEmpty ? item.card.fileName : item.card.title
            let counts: HTML =
                item.card.result.map { result in
                    """
                    \(visit.number(result.new)) \(visit.say(words.countNew))\(visit.comma)\(visit.number(result.unchanged)) \(visit.say(words.countUnchanged))\(visit.comma)\
                    \(visit.number(result.changed)) \(visit.say(words.countChanged))\(visit.comma)\(visit.number(result.faulty)) \(visit.say(words.countFaulty))
                    """
                } ?? visit.say(words.running)
            return [
                "<a href=\"\(Route.importResult(item.id).path)\">\(Bidi.value(title))</a>", Bidi.value(item.card.fileName), visit.moment(item.card.at), counts,
            ]
        }
        let list: HTML =
            rows.isEmpty
            ? "<p>\(visit.say(words.empty))</p>" : visit.table(visit.say(words.title), [words.list, words.fileName, words.when, words.result], rows)
        return Page(
            words.title(visit.language),
            """
            <p class="row"><a class="btn" href="\(Route.importNew.path)">\(visit.say(words.new))</a> \
            <a class="btn quiet" href="\(Route.reconcile.path)">\(visit.say(Words.reconcile.title))</a></p>\(list)
            """)
    }

    private func newImportPage(_ visit: Visit, _ problem: Refusal?) throws -> Page {
        let words = Words.imports
        let incoming = try RecordsDesk(visit.office).incoming(by: try visit.actor)
        let upload: HTML = """
            <div class="field"><label for="file">\(visit.say(words.file))</label><p class="hint" id="file-hint">\(visit.say(words.fileHint))</p>
            <input id="file" name="file" type="file" accept=".csv,.txt,.tsv" aria-describedby="file-hint"></div><p>\(visit.button(words.upload))</p>
            """
        let rows = incoming.map { name -> [HTML] in
            let take: HTML = "<input type=\"hidden\" name=\"name\" value=\"\(name)\"><button class=\"link\">\(visit.say(words.take))</button>"
            return [Bidi.reference(name), visit.form(.importTake, take)]
        }
        let folder: HTML =
            rows.isEmpty ? .none : "<h2>\(visit.say(words.incoming))</h2>\(visit.table(visit.say(words.incoming), [words.fileName, Words.common.actions], rows))"
        return Page(words.new(visit.language), problem: problem, visit.form(.importNew, upload, withFile: true) + folder)
    }

    private func columnsPage(_ visit: Visit, _ id: String, _ problem: Refusal?) async throws -> Page {
        let words = Words.imports
        let (_, mapping, sample) = try await RecordsDesk(visit.office).mapping(of: id, by: try visit.actor)
        let options =
            [(value: "", text: words.noColumn(visit.language))]
            + mapping.header.enumerated().map { (value: String($0.offset), text: $0.element.isEmpty ? String($0.offset + 1) : $0.element) }
        let fields = ManifestField.allCases.map { field -> HTML in
            let chosen = mapping.columns[field]
            let examples = chosen.map { index in sample.compactMap { index < $0.count ? $0[index] : nil }.filter { !$0.isEmpty }.joined(separator: " · ") } ?? ""
            let example: HTML =
                examples.isEmpty ? .none : "<p class=\"hint\">\(visit.say(words.example, ["text": Bidi.visible(examples)]))</p>"
            return visit.select(field.rawValue, field.title, options, selected: chosen.map(String.init) ?? "") + example
        }
        return Page(
            words.mapTitle(visit.language), problem: problem,
            "<p>\(visit.say(words.mapIntro))</p>" + visit.form(.importMap(id), fields.joined + "<p>\(visit.button(words.checkButton))</p>"))
    }

    private func checkPage(_ visit: Visit, _ check: RecordsDesk.Check) -> Page {
        let words = Words.imports
        let tiles: [(Int, Message)] = [
            (check.rows.count, words.rows), (check.new, words.countNew), (check.unchanged, words.countUnchanged), (check.changed, words.countChanged),
            (check.faultyRows, words.countFaulty),
        ]
        let sound = check.rows.count - check.faultyRows
        let run: HTML = "<button class=\"btn\">\(words.run(visit.language, sound))</button>"
        return Page(
            words.checkTitle(visit.language),
            """
            <p>\(Bidi.value(check.title.isEmpty ? check.fileName : check.title))</p>\(self.tiles(visit, tiles))\
            \(total(visit, check.statedTotal, check.rows.count))\
            <div class="row">\(visit.form(.importRun(check.id), run)) <a class="btn quiet" href="\(Route.importMap(check.id).path)">\(visit.say(words.changeMapping))</a></div>\
            \(faultTable(visit, check.faults))
            """)
    }

    private func tiles(_ visit: Visit, _ tiles: [(Int, Message)]) -> HTML {
        let items = tiles.map { "<li><b>\(visit.number($0.0))</b> \(visit.say($0.1))</li>" as HTML }
        return "<ul class=\"tiles\">\(items)</ul>"
    }

    private func total(_ visit: Visit, _ stated: Int?, _ rows: Int) -> HTML {
        guard let stated else { return .none }
        let words = Words.imports
        let differs: HTML = stated == rows ? .none : " <span class=\"tag against\">\(visit.say(words.totalDiffers))</span>"
        return "<p>\(visit.say(words.statedTotal, ["stated": visit.number(stated), "rows": visit.number(rows)]))\(differs)</p>"
    }

    private func faultTable(_ visit: Visit, _ faults: [RowFault]) -> HTML {
        let words = Words.imports
        if faults.isEmpty { return "<p class=\"note\">\(visit.say(words.noFaults))</p>" }
        let rows = faults.prefix(Self.mostFaults).map { fault -> [HTML] in
            [
                .text(Numerals.localDigits(String(fault.row), visit.language)), Bidi.value(fault.column), visit.value(Bidi.visible(fault.value)),
                visit.say(fault.code.message), visit.say(fault.code.cure),
            ]
        }
        return visit.table(visit.say(words.faults), [words.row, words.column, words.value, words.why, words.cure], rows)
    }

    private func resultPage(_ visit: Visit, _ id: String) async throws -> Page {
        let words = Words.imports
        let list = try await RecordsDesk(visit.office).list(id, by: try visit.actor)
        let progress = await visit.office.imports.progress(of: id)
        if list.result == nil, let progress, !progress.failed {
            let text = visit.say(words.progress, ["done": visit.number(progress.done), "total": visit.number(progress.total)])
            return Page(
                words.running(visit.language), refreshSeconds: 1,
                """
                <p><label for="progress">\(text)</label></p><progress id="progress" max="\(progress.total)" value="\(progress.done)"></progress>\
                <p class="hint">\(visit.say(words.refreshes))</p>
                """)
        }
        let result = list.result ?? ImportResult(new: 0, unchanged: 0, changed: 0, faulty: Set(list.faults.map(\.row)).count)
        let interrupted: HTML = list.result == nil ? "<p class=\"note\">\(visit.say(words.interrupted))</p>" : .none
        let tiles: [(Int, Message)] = [
            (result.new, words.countNew), (result.unchanged, words.countUnchanged), (result.changed, words.countChanged), (result.faulty, words.countFaulty),
        ]
        let download: HTML =
            list.faults.isEmpty ? .none : "<p><a href=\"\(Route.importFaults(id).path)\">\(visit.say(words.download))</a></p>"
        return Page(
            words.result(visit.language),
            """
            <p>\(Bidi.value(list.title.isEmpty ? list.fileName : list.title))</p>\(interrupted)\(self.tiles(visit, tiles))\
            \(total(visit, list.statedTotal, list.rows))\(faultTable(visit, list.faults))\(download)\
            \(visit.facts([(words.fileName, Bidi.value(list.fileName)), (words.when, visit.moment(list.at)), (words.hash, Bidi.reference(list.sha256))]))
            """)
    }

    private func faultsFile(_ visit: Visit, _ faults: [RowFault]) -> Response {
        let words = Words.imports
        let head = [words.row, words.column, words.value, words.why, words.cure].map { $0(visit.language) }
        let lines = faults.map { CSVText.line([String($0.row), $0.column, $0.value, $0.code.message(visit.language), $0.code.cure(visit.language)]) }
        let text = "\u{FEFF}" + CSVText.line(head) + lines.joined()
        return Response(
            status: .ok,
            headers: [.contentType: "text/csv; charset=utf-8", .contentDisposition: "attachment; filename=\"faults.csv\"", .cacheControl: "no-store"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
