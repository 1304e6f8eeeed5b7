// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Phrases
import Wording
import Workflow

// What is read in an emergency. There is no form on these pages, and no link to a page that has one.

extension Site {
    func emergencyPage(_ visit: Visit, _ view: EmergencyView) -> Page {
        let words = Words.access
        let until = view.access.until.map { visit.time($0) } ?? ""
        let content: HTML =
            switch view.content {
            case .file(let file): person(visit, file.description) + holds(visit, file) + told(visit, file)
            case .safeguards(let clearance): checks(visit, clearance, withGrounds: false)
            case .grounds(let clearance): checks(visit, clearance, withGrounds: true) + objections(visit, clearance)
            case .legal(let legal): law(visit, legal)
            case .verification(let verification): self.verification(visit, verification)
            }
        return Page(
            words.ofPerson(visit.language, ["reference": view.reference.text]),
            """
            <p class="note">\(visit.say(words.viewNotice, ["until": until]))</p>\
            <p lang="\(view.access.reason.language.rawValue)">\(Bidi.value(view.access.reason.text))</p>\(content)
            """)
    }

    private func text(_ visit: Visit, _ text: TaggedText?) -> HTML { text.map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none }

    private func person(_ visit: Visit, _ person: PersonDescription) -> HTML {
        let fields = Words.imports
        return visit.facts([
            (fields.fullName, Bidi.value(person.fullName)), (fields.father, visit.value(person.father)), (fields.grandfather, visit.value(person.grandfather)),
            (fields.mother, visit.value(person.mother)), (fields.kunya, visit.value(person.kunya)), (fields.sex, visit.value(person.sex?.message(visit.language))),
            (fields.birth, visit.value(person.birth.map { Numerals.date($0, visit.language) })), (fields.birthPlace, visit.value(person.birthPlace)),
            (fields.nationality, visit.value(person.claimed?.text(visit.language))),
            (fields.document, person.documents.first.map { Bidi.reference($0.number) } ?? visit.value(nil)),
        ])
    }

    private func holds(_ visit: Visit, _ file: DetentionFile) -> HTML {
        let words = Words.files
        let rows = file.holds.map { hold -> [HTML] in
            ["\(visit.say(hold.reason.message))\(text(visit, hold.note))", visit.say(hold.isLifted ? words.lifted : words.active)]
        }
        return rows.isEmpty ? "<p>\(visit.say(words.noHolds))</p>" : visit.table(visit.say(words.holds), [words.ground, Words.common.state], rows)
    }

    private func told(_ visit: Visit, _ file: DetentionFile) -> HTML {
        visit.timeline(file.timeline, text: { $0.fact.text(visit) }, isOthers: { $0.isOthers }, freeText: \.text, translations: file.translations)
    }

    private func checks(_ visit: Visit, _ clearance: Clearance, withGrounds: Bool) -> HTML {
        let words = Words.safeguards
        let rows = SafeguardCheck.allCases.map { check -> [HTML] in
            let ground = withGrounds ? text(visit, clearance.findings[check]?.assessment.finding.text) : .none
            return [visit.say(check.message), visit.say(clearance.status(check, on: visit.office.today).message) + ground]
        }
        return visit.table(visit.say(words.checks), [words.check, Words.common.state], rows)
    }

    private func objections(_ visit: Visit, _ clearance: Clearance) -> HTML {
        let rows = clearance.objections.map { [visit.say($0.check.message), text(visit, $0.text)] }
        return rows.isEmpty ? .none : visit.table(visit.say(Words.safeguards.objections), [Words.safeguards.check, Words.common.reason], rows)
    }

    private func law(_ visit: Visit, _ legal: LegalStatus) -> HTML {
        let holds = legal.holds.map { hold -> [HTML] in
            ["\(visit.say(hold.ground.message))\(text(visit, hold.note))", Bidi.value(hold.authority), visit.say(hold.isLifted ? Words.files.lifted : Words.files.active)]
        }
        let events = legal.events.map { event -> [HTML] in
            [.text(visit.day(event.on)), "\(visit.say(event.event.message))\(text(visit, event.note))", Bidi.value(event.court)]
        }
        let basis = visit.facts([(Words.legal.basis, visit.value(legal.basis?.message(visit.language)))])
        let held: HTML = holds.isEmpty ? .none : visit.table(visit.say(Words.legal.holds), [Words.files.ground, Words.legal.authority, Words.common.state], holds)
        let history: HTML = events.isEmpty ? .none : visit.table(visit.say(Words.legal.history), [Words.common.happened, Words.common.what, Words.legal.authority], events)
        return basis + held + history
    }

    /// Findings that are not decided stay with those who give them.
    private func verification(_ visit: Visit, _ verification: NationalityVerification) -> HTML {
        let isDecided = [.decided, .recalled, .contested].contains(verification.state)
        let facts = visit.facts([
            (Words.common.state, visit.say(verification.state.message)), (Words.files.answer, visit.value(isDecided ? verification.answer?.text(visit.language) : nil)),
        ])
        return (verification.person.map { person(visit, $0.description) } ?? .none) + facts
    }
}
