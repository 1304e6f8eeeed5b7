// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Foundation
import Identity
import Wording
import Workflow

extension Visit {
    /// A package as one document that needs nothing else: to be read in any browser, and printed.
    func document(_ package: SubjectPackage) -> HTML {
        let words = Words.subjects
        let title = words.packageTitle(language, ["state": state(package.state), "reference": package.reference.text])
        return """
            <!doctype html><html lang="\(language.rawValue)" dir="\(Bidi.direction(language))"><head><meta charset="utf-8"><title>\(title)</title></head><body>\
            <h1>\(title)</h1>\(facts([(words.madeOn, .text(day(package.madeOn)))]))\(left(package))\(identity(package))\(lists(package))\(pictures(package))\
            \(events(package))\(told(package))\(emergencies(package))</body></html>
            """
    }

    private func left(_ package: SubjectPackage) -> HTML {
        "<h2>\(say(Words.subjects.withheld))</h2><ul>\(package.withheld.map { "<li>\(say($0.message))</li>" as HTML })</ul>"
    }

    private func identity(_ package: SubjectPackage) -> HTML {
        let (fields, person) = (Words.imports, package.person)
        let rows: [(Message, String?)] = [
            (fields.fullName, person.names.map(\.text).joined(separator: ", ")), (fields.kunya, person.kunya), (fields.father, person.father),
            (fields.grandfather, person.grandfather), (fields.mother, person.mother), (fields.sex, person.sex?.message(language)),
            (fields.birth, person.birth.map { Numerals.date($0, language) }), (fields.birthPlace, person.birthPlace), (fields.nationality, person.claimed?.text(language)),
            (fields.document, person.documents.map(\.number).joined(separator: ", ")),
        ]
        return "<h2>\(say(Words.subjects.identity))</h2>\(facts(rows.map { ($0.0, value($0.1)) }))"
    }

    private func lists(_ package: SubjectPackage) -> HTML {
        if package.sources.isEmpty { return .none }
        let blocks = package.sources.map { source -> HTML in
            let cells = zip(source.header, source.cells).map { "<div><dt>\(Bidi.value($0))</dt><dd>\(Bidi.value(Bidi.visible($1)))</dd></div>" as HTML }
            return "<dl>\(cells)</dl>"
        }
        return "<h2>\(say(Words.subjects.lists))</h2>\(blocks)"
    }

    private func pictures(_ package: SubjectPackage) -> HTML {
        if package.scans.isEmpty { return .none }
        let items = package.scans.map { "<li>\(say($0.kind.message)), \(text(bytes: $0.size)) \(Bidi.reference($0.original))</li>" as HTML }
        return "<h2>\(say(Words.subjects.pictures))</h2><ul>\(items)</ul>"
    }

    private func events(_ package: SubjectPackage) -> HTML {
        let words = Words.subjects
        let rows = package.events.map { event -> [HTML] in
            let text: HTML = event.text.map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none
            let left: HTML = event.isTextLeftOut ? " <small>[\(say(words.textLeftOut))]</small>" : .none
            return [event.fact.text(self) + left + text, moment(event.happened), moment(event.recorded)]
        }
        return table(say(words.events), [Words.common.what, Words.common.happened, Words.common.recorded], rows)
    }

    private func told(_ package: SubjectPackage) -> HTML {
        let words = Words.subjects
        if package.told.isEmpty { return "<h2>\(say(words.told))</h2><p>\(say(words.toldNothing))</p>" }
        let rows = package.told.map { item -> [HTML] in
            [moment(item.at), .text(state(item.to)), say(item.what.message), .text(item.fields.map { $0.message(language) }.joined(separator: comma))]
        }
        return table(say(words.told), [Words.common.recorded, words.to, words.what, words.particulars], rows)
    }

    private func emergencies(_ package: SubjectPackage) -> HTML {
        if package.emergencies.isEmpty { return .none }
        return "<h2>\(say(Words.subjects.emergencies))</h2><ul>\(package.emergencies.map { "<li>\(moment($0))</li>" as HTML })</ul>"
    }
}
