// SPDX-License-Identifier: Apache-2.0

import Phrases
import Desks
import Identity
import Manifests
import Wording
import Workflow

extension Site {
    func reconcilePage(_ visit: Visit, _ problem: Refusal?) throws -> Page {
        let words = Words.reconcile
        let desk = RecordsDesk(visit.office)
        let lists = try desk.lists(by: try visit.actor)
        if lists.isEmpty {
            return Page(
                words.title(visit.language),
                "<p>\(visit.say(words.needsList))</p><p><a href=\"\(Route.importNew.path)\">\(visit.say(Words.imports.new))</a></p>")
        }
        let expected = lists.map { (value: $0.id, text: $0.card.title.isEmpty ? $0.card.fileName : $0.card.title) }
        let incoming = [(value: "", text: words.uploaded(visit.language))] + (try desk.incoming(by: try visit.actor)).map { (value: $0, text: $0) }
        let fields: HTML = """
            \(visit.select("expected", words.expected, expected))\
            <div class="field"><label for="file">\(visit.say(words.other))</label><input id="file" name="file" type="file" accept=".csv,.txt,.tsv"></div>\
            \(visit.select("incoming", words.incoming, incoming))<p>\(visit.button(words.compare))</p>
            """
        return Page(
            words.title(visit.language), problem: problem, "<p>\(visit.say(words.intro))</p>" + visit.form(.reconcile, fields, withFile: true))
    }

    func reconciledPage(_ visit: Visit, _ result: Reconciliation) -> Page {
        let words = Words.reconcile
        func numbers(_ title: Message, _ list: [String]) -> HTML {
            let items = list.map { "<li>\(Bidi.reference($0))</li>" as HTML }
            let body: HTML = list.isEmpty ? "<p class=\"hint\">\(visit.say(words.nothing))</p>" : "<ul>\(items)</ul>"
            return "<h2>\(visit.say(title)) (\(visit.number(list.count)))</h2>\(body)"
        }
        let changed = result.changed.map { change -> [HTML] in
            [Bidi.reference(change.file), .text(change.fields.map { fieldTitle($0)(visit.language) }.joined(separator: visit.comma))]
        }
        let left = result.notCompared.map { item -> [HTML] in
            [
                .text(Numerals.localDigits(String(item.row), visit.language)), visit.say(item.list == .A ? words.listA : words.listB),
                Bidi.reference(item.file), visit.say(RowFault.Code(rawValue: item.code)?.message ?? words.partnerFaulty),
            ]
        }
        return Page(
            words.resultTitle(visit.language),
            """
            \(totals(visit, result.totals))\(numbers(words.missing, result.missing))\(numbers(words.extra, result.extra))\
            <h2>\(visit.say(words.changed)) (\(visit.number(changed.count)))</h2>\
            \(changed.isEmpty ? "<p class=\"hint\">\(visit.say(words.nothing))</p>" : visit.table(visit.say(words.changed), [Words.imports.fileNumber, words.fields], changed))\
            <h2>\(visit.say(words.notCompared)) (\(visit.number(left.count)))</h2>\
            \(left.isEmpty ? "<p class=\"hint\">\(visit.say(words.nothing))</p>" : visit.table(visit.say(words.notCompared), [Words.imports.row, words.list, Words.imports.fileNumber, Words.imports.why], left))
            """)
    }

    private func totals(_ visit: Visit, _ totals: Reconciliation.Totals) -> HTML {
        let words = Words.reconcile
        func row(_ title: Message, _ count: Reconciliation.Totals.Count) -> [HTML] {
            let verdict: HTML =
                switch count.addsUp {
                case nil: visit.say(words.notStated)
                case true?: "<span class=\"tag for\">\(visit.say(words.addsUp))</span>"
                case false?: "<span class=\"tag against\">\(visit.say(words.doesNotAddUp))</span>"
                }
            return [
                visit.say(title), count.stated.map { .text(visit.number($0)) } ?? visit.say(words.notStated), .text(visit.number(count.rows)),
                .text(visit.number(count.sound)), verdict,
            ]
        }
        return visit.table(
            visit.say(words.totals), [words.list, words.stated, words.counted, words.sound, words.addsUp], [row(words.listA, totals.a), row(words.listB, totals.b)])
    }

    private func fieldTitle(_ field: String) -> Message {
        let words = Words.imports
        return switch field {
        case "name": words.fullName
        case "kunya": words.kunya
        case "father": words.father
        case "grandfather": words.grandfather
        case "mother": words.mother
        case "sex": words.sex
        case "dob": words.birth
        case "place": words.birthPlace
        case "nationality": words.nationality
        case "document": words.document
        case "transferred": words.transferred
        default: words.batch
        }
    }
}
