// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Manifests
import Wording
import Workflow

/// What a page says of a child, and what it does not say.
extension Site {
    /// Says that it is a child's file.
    func childsNote(_ visit: Visit, _ file: DetentionFile) -> HTML {
        guard file.isChilds(on: visit.office.today) else { return .none }
        return "<p class=\"note\"><span class=\"tag\">\(visit.say(Words.family.child))</span> \(visit.say(Words.family.childsFile))</p>"
    }

    /// At the state of nationality: that a child is to be brought home, and between what dates it was born.
    func childsNote(_ visit: Visit, _ person: DisclosedPerson) -> HTML {
        guard person.purpose == .childReturn else { return .none }
        let born: HTML
        if let from = person.bornFrom, let to = person.bornTo { born = visit.facts([(Words.imports.birth, bornBetween(visit, from, to))]) } else { born = .none }
        return "<p class=\"note\"><span class=\"tag\">\(visit.say(Words.family.child))</span> \(visit.say(LegalBasis.childReturn.message))</p>\(born)"
    }

    private func bornBetween(_ visit: Visit, _ from: PartialDate, _ to: PartialDate) -> HTML {
        visit.say(Words.family.bornBetween, ["from": Numerals.date(from, visit.language), "to": Numerals.date(to, visit.language)])
    }

    /// How a child came to have a file who stands on no list: who found it where, and whose words all of it rests on.
    func presence(_ visit: Visit, _ file: DetentionFile) -> HTML {
        guard let child = file.presence else { return .none }
        let words = Words.family
        let names = child.names.map { name -> HTML in
            "\(Bidi.value(name.text)) <span class=\"tag\(" warn", if: name.source == .assumed)\">\(visit.say(name.source == .assumed ? words.nameAssumed : name.source == .document ? words.nameDocument : words.nameStated))</span> "
        }
        return visit.facts([
            (words.calledName, names.joined),
            (Words.imports.birth, "\(bornBetween(visit, child.birth.earliest, child.birth.latest)) (\(visit.say(child.birth.basis.message)))"),
            (words.placeFound, Bidi.value(child.placeFound)), (words.foundOn, .text(visit.day(child.foundOn))), (words.informant, Bidi.value(child.informant)),
        ])
    }

    /// The cells of a source row that a page may show: all of them, but for a child only those that say who the child is.
    func shown(_ source: SourceRecord, of file: DetentionFile, on today: Day) -> [(String, String)] {
        let cells = Array(zip(source.header, source.cells))
        guard file.isChilds(on: today) else { return cells }
        let columns = ManifestField.identityColumns(of: source.header)
        return cells.enumerated().filter { columns.contains($0.offset) }.map(\.element)
    }
}
