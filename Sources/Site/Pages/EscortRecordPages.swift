// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Phrases
import Wording
import Workflow

extension Site {
    func escortRecordRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "transfers/:id/escort/:reference", .permission(.escortRecordRead)) { visit, parameters in
            visit.respond(try await escortRecordPage(visit, try parameters.text("id"), try parameters.reference(), nil, .empty))
        }
        post(router, "transfers/:id/escort/:reference/write", .permission(.escortRecordWrite)) { visit, parameters in
            try await actOnEscortRecord(visit, parameters) { form, id, person, actor in
                try await EscortRecordsDesk(visit.office).write(try form.escortSheet(visit.language), of: person, on: id, by: actor)
            }
        }
        post(router, "transfers/:id/escort/:reference/confirm", .permission(.escortRecordConfirm)) { visit, parameters in
            try await actOnEscortRecord(visit, parameters) { _, id, person, actor in try await EscortRecordsDesk(visit.office).confirm(person, on: id, by: actor) }
        }
        post(router, "transfers/:id/escort/:reference/events", .permission(.escortRecordWrite)) { visit, parameters in
            try await actOnEscortRecord(visit, parameters) { form, id, person, actor in
                try await EscortRecordsDesk(visit.office).add(try form.escortEvent(visit.language), at: try form.moment("moment", at: visit.office), to: person, on: id, by: actor)
            }
        }
    }

    private func actOnEscortRecord(_ visit: Visit, _ parameters: Parameters, _ body: (Form, String, CaseReference, Actor) async throws -> Void) async throws -> Response {
        let (id, person) = (try parameters.text("id"), try parameters.reference())
        let form = try await visit.form()
        let actor = try visit.actor
        do {
            try await body(form, id, person, actor)
            return visit.redirect(.escortRecord(id, person))
        } catch let refusal as Refusal where refusal.code != .notPermitted && (refusal.code != .notFound || refusal.field != nil) {
            return visit.respond(try await escortRecordPage(visit, id, person, refusal, form))
        }
    }

    private func escortRecordPage(_ visit: Visit, _ id: String, _ person: CaseReference, _ problem: Refusal?, _ form: Form) async throws -> Page {
        let words = Words.transfers
        let view = try await EscortRecordsDesk(visit.office).view(person, on: id, by: try visit.actor)
        let record = view.record
        let confirmed: HTML =
            record.confirmedBy.isEmpty ? .none : "<p>\(visit.say(words.confirmedBy, ["officers": record.confirmedBy.map(\.text).joined(separator: ", ")]))</p>"
        let state = record.sheet == nil ? words.unwritten : record.isConfirmed ? words.confirmed : words.unconfirmed
        return Page(
            words.escortRecordOf(visit.language, ["reference": person.text]), problem: problem,
            """
            <p><a href="\(Route.transfer(id).path)">\(visit.say(words.title))</a></p>\
            <p>\(Bidi.reference(person.text)) \(Bidi.value(view.name)) <span class="tag\(" for", if: record.isConfirmed)">\(visit.say(state))</span></p>\
            \(sheet(visit, record))\(confirmed)\(events(visit, record))\(writing(visit, view, form, problem))
            """)
    }

    private func sheet(_ visit: Visit, _ record: PersonEscortRecord) -> HTML {
        let words = Words.transfers
        guard let sheet = record.sheet else { return .none }
        let property = record.property.map { [Bidi.reference($0.seal), visit.words($0.what)] as [HTML] }
        let table: HTML = property.isEmpty ? .none : visit.table(visit.say(words.property), [words.seal, words.thing], property)
        return visit.facts([
            (words.health, sheet.health.map { visit.words($0) } ?? visit.value(nil)), (words.care, sheet.care.map { visit.words($0) } ?? visit.value(nil)),
            (words.risks, sheet.risks.isEmpty ? visit.value(nil) : .text(sheet.risks.map { $0.message(visit.language) }.joined(separator: visit.semicolon))),
            (words.money, sheet.money.isEmpty ? visit.value(nil) : sheet.money.map { "\(Bidi.reference($0.description)) " as HTML }.joined),
        ]) + table
    }

    private func events(_ visit: Visit, _ record: PersonEscortRecord) -> HTML {
        let words = Words.transfers
        if record.events.isEmpty { return .none }
        let rows = record.events.map { item -> [HTML] in
            let seal: HTML =
                switch item.event {
                case .propertyAdded(let thing, _): " \(Bidi.reference(thing.seal)) \(visit.words(thing.what))"
                case .propertyRemoved(let seal, _): " \(Bidi.reference(seal))"
                case .medicationGiven, .forceUsed, .complaint: .none
                }
            return ["\(visit.say(item.event.message))\(seal)", visit.words(item.event.text), visit.moment(item.occurredAt), visit.moment(item.recordedAt), visit.officer(item.by)]
        }
        return visit.table(visit.say(words.events), [words.what, words.eventText, Words.common.happened, Words.common.recorded, Words.common.by], rows)
    }

    private func writing(_ visit: Visit, _ view: EscortRecordsDesk.View, _ form: Form, _ problem: Refusal?) -> HTML {
        let words = Words.transfers
        guard let actor = visit.session?.actor else { return .none }
        let record = view.record
        func route(_ act: String) -> Route { .escortRecordAct(view.operation, view.person, act) }
        let isBefore = [.planned, .noticed, .confirmed, .counterProposed, .lastCall, .postponed].contains(view.state)
        let confirm: HTML =
            record.sheet != nil && !record.isConfirmed && actor.may(.escortRecordConfirm) && !record.confirmedBy.contains(actor.id)
            ? visit.form(route("confirm"), visit.button(words.confirmRecord)) : .none
        let write: HTML = !record.isConfirmed && isBefore && actor.may(.escortRecordWrite) ? visit.folded(words.write, route("write"), fields(visit, record, form, problem), quiet: false) : .none
        guard record.isConfirmed, actor.may(.escortRecordWrite) else { return confirm + write }
        let kinds: [(String, Message)] = [
            ("propertyAdded", words.propertyAdded), ("propertyRemoved", words.propertyRemoved), ("medicationGiven", words.medicationGiven), ("forceUsed", words.forceUsed),
            ("complaint", words.complaint),
        ]
        let now = visit.office.now().typed(utcOffsetHours: visit.office.utcOffsetHours)
        let add = """
            \(visit.select("event", words.what, kinds.map { (value: $0.0, text: $0.1(visit.language)) }))\
            \(visit.field("moment", words.at, hint: words.momentHint, value: now, problem: problem, wide: false))\
            \(visit.field("seal", words.seal, problem: problem, wide: false))\(visit.field("what", words.thing, problem: problem))\
            \(visit.area("text", words.eventText, problem: problem))
            """ as HTML
        return visit.folded(words.addEvent, route("events"), add, quiet: false)
    }

    private func fields(_ visit: Visit, _ record: PersonEscortRecord, _ form: Form, _ problem: Refusal?) -> HTML {
        let words = Words.transfers
        let sheet = record.sheet
        let property = sheet?.property.map { "\($0.seal); \($0.what.text)" }.joined(separator: "\n") ?? ""
        func value(_ name: String, _ own: String?) -> String { form[name].isEmpty ? own ?? "" : form[name] }
        return """
            \(visit.area("health", words.health, hint: words.healthHint, value: value("health", sheet?.health?.text), problem: problem))\
            \(visit.area("care", words.care, hint: words.careHint, value: value("care", sheet?.care?.text), problem: problem))\
            \(visit.boxes("risks", words.risks, visit.options(EscortRisk.self, \.message), chosen: sheet?.risks.map(\.rawValue) ?? []))\
            \(visit.area("property", words.property, hint: words.propertyHint, value: value("property", property), problem: problem))\
            \(visit.field("money", words.money, hint: words.moneyHint, value: value("money", sheet?.money.map(\.description).joined(separator: ", ")), problem: problem))
            """
    }
}
