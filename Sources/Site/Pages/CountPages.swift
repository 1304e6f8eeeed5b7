// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Hummingbird
import Identity
import Wording
import Workflow

extension Site {
    func countRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "reports/counts", .permission(.reportRead)) { visit, _ in
            do {
                return visit.respond(try await countsPage(visit, try await report(visit)))
            } catch let refusal as Refusal where refusal.field != nil {
                return visit.respond(try await countsPage(visit, nil, refusal))
            }
        }
        get(router, "reports/counts.csv", .permission(.reportRead)) { visit, _ in
            let report = try await report(visit)
            let day = report.asOf.day(utcOffsetHours: 0)
            let sheet = CountSheet(report, in: visit.language)
            return visit.download(Array(sheet.csv.utf8), type: "text/csv; charset=utf-8", name: "counts-\(report.state)-\(day).csv")
        }
    }

    private func report(_ visit: Visit) async throws -> CountReport {
        let desk = CountsDesk(visit.office)
        return try await desk.counts(asOf: try desk.moment(typed: visit.query("asOf")), isSmallWithheld: visit.query("small") == "hide", by: try visit.actor)
    }

    private func countsPage(_ visit: Visit, _ report: CountReport?, _ problem: Refusal? = nil) async throws -> Page {
        let words = Words.reports
        let hides = visit.query("small") == "hide"
        let form: HTML = """
            <form method="get" action="\(Route.counts.path)">\(visit.field("asOf", words.asOf, hint: words.asOfHint, value: visit.query("asOf"), problem: problem, wide: false))\
            <div class="opt"><input type="checkbox" name="small" id="small" value="hide"\(" checked", if: hides)><label for="small">\(visit.say(words.withhold))</label></div>\
            <p>\(visit.button(words.count))</p></form>
            """
        return Page(words.counts(visit.language), problem: problem, "<p>\(visit.say(words.intro))</p>\(form)\(report.map { figures(visit, $0) } ?? .none)")
    }

    private func figures(_ visit: Visit, _ report: CountReport) -> HTML {
        let words = Words.reports
        let about = visit.facts([
            (words.asOf, visit.moment(report.asOf)), (words.source, visit.say(words.sourceText, ["node": report.node])), (words.entries, .text(visit.number(report.entries))),
            (words.head, visit.value(report.head)), (words.smallFigures, visit.say(report.isSmallWithheld ? words.areWithheld : words.areShown)),
        ])
        // The file is of the same moment, however late it is fetched.
        let typed = visit.query("asOf").isEmpty ? report.asOf.typed(utcOffsetHours: visit.office.utcOffsetHours) : visit.query("asOf")
        let query = "asOf=\(typed.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")\(report.isSmallWithheld ? "&small=hide" : "")"
        let parts = report.parts.map { part -> HTML in
            let tables = part.count.tables.map { table -> HTML in
                let rows = table.rows.map { row -> [HTML] in [.text(row.text(of: table.column, visit.language)), figure(visit, row.count)] }
                return visit.table(visit.say(table.column.message), [words.category, words.number], rows)
            }
            return "<h2>\(visit.say(part.whose.message))</h2><p><strong>\(figure(visit, part.count.total))</strong> \(visit.say(words.total))</p>\(tables)"
        }
        return "\(about)<p><a href=\"\(Route.countsFile.path)?\(query)\">\(visit.say(words.download))</a></p>\(parts)"
    }

    private func figure(_ visit: Visit, _ count: Int?) -> HTML { count.map { .text(visit.number($0)) } ?? "<span class=\"hint\">\(visit.say(Words.reports.withheld))</span>" }
}
