// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Phrases
import Wording
import Workflow

extension Site {
    func transferPage(_ visit: Visit, _ id: String, _ problem: Refusal?, _ form: Form) async throws -> Page {
        let words = Words.transfers
        let view = try await TransfersDesk(visit.office).view(id, by: try visit.actor)
        let operation = view.operation
        let place = (operation.journey.notice?.plan ?? operation.plan)?.borderPoint.text ?? ""
        let hasLeft = operation.journey.departedAt != nil
        let handover: HTML = hasLeft ? "<p><a class=\"btn quiet\" href=\"\(Route.handover(id).path)\">\(visit.say(words.openHandover))</a></p>" : .none
        return Page(
            words.one(visit.language, ["place": place]), problem: problem,
            """
            \(facts(visit, view))\(handover)\(manifest(visit, view))\(planning(visit, view, form, problem))\(answering(visit, view, problem))\
            \(lastCall(visit, view, problem))\(road(visit, view, problem))\
            \(visit.timeline(
                operation.timeline, text: { $0.fact.text(visit) }, isOthers: { $0.isOthers }, freeText: \.text, translations: operation.translations,
                translate: { .transferAct(id, "texts/\($0)") }))
            """)
    }

    private func facts(_ visit: Visit, _ view: TransfersDesk.View) -> HTML {
        let words = Words.transfers
        let (operation, journey) = (view.operation, view.operation.journey)
        guard let plan = operation.plan ?? journey.notice?.plan else { return .none }
        var facts: [(Message, HTML)] = [
            (Words.common.state, "<span class=\"tag\">\(visit.say(operation.state.message))</span>"), (words.with, .text(visit.state(operation.peer))),
            (words.borderPoint, visit.words(plan.borderPoint)), (words.mode, visit.say(plan.mode.message)), (words.departure, visit.moment(plan.departure)),
            (words.escorts, visit.escortList(journey.escorts.isEmpty ? plan.escorts : journey.escorts)),
        ]
        if !plan.monitors.isEmpty {
            let items = plan.monitors.map { "<li>\(Bidi.value($0.name)), \(Bidi.value($0.organisation))</li>" as HTML }
            facts.append((words.monitors, "<ul>\(items)</ul>"))
        }
        if let notice = journey.notice { facts.append((words.notice, "\(visit.say(words.noticeNumber, ["n": visit.number(notice.number)])) \(visit.moment(journey.noticedAt))")) }
        if operation.state == .noticed { facts.append((Words.common.due, visit.deadline(view.answerDue))) }
        if let moment = journey.departedAt { facts.append((words.departedAt, visit.moment(moment))) }
        if let moment = journey.arrivedAt { facts.append((words.arrivedAt, visit.moment(moment))) }
        if let reason = journey.reason { facts.append((Words.common.reason, visit.words(reason))) }
        if let code = operation.undelivered { facts.append((Words.letters.lost, "<span class=\"tag against\">\(visit.say(words.undelivered, ["code": code]))</span>")) }
        let counter: HTML =
            journey.counter.map {
                "<p class=\"note\">\(visit.say(words.counterProposed, ["moment": visit.time($0.departure)])): \(visit.words($0.reason))</p>"
            } ?? .none
        return visit.facts(facts) + counter + overrides(visit, journey.notice)
    }

    /// What two officers let the journey go on past; both states see it, and why.
    private func overrides(_ visit: Visit, _ notice: TransferNotice?) -> HTML {
        guard let notice, !notice.overrides.isEmpty else { return .none }
        let rows = notice.overrides.map { [Bidi.reference($0.person.text), visit.say($0.check.message)] }
        return visit.table(visit.say(Words.transfers.overrides), [Words.common.reference, Words.safeguards.check], rows)
    }

    private func manifest(_ visit: Visit, _ view: TransfersDesk.View) -> HTML {
        let words = Words.transfers
        let operation = view.operation
        if operation.people.isEmpty { return "<h2>\(visit.say(words.manifest))</h2><p>\(visit.say(words.nobody))</p>" }
        let isHolding = operation.side == .holding
        let actor = visit.session?.actor
        let care = actor?.may(.escortRecordRead) == true ? Dictionary(operation.journey.care.map { ($0.person, $0.care) }, uniquingKeysWith: { first, _ in first }) : [:]
        let rows = operation.people.map { person -> [HTML] in
            let link: HTML =
                isHolding && actor?.may(.fileRead) == true
                ? visit.reference(person.text, .file(person))
                : !isHolding && actor?.may(.verificationRead) == true ? visit.reference(person.text, .verification(person)) : Bidi.reference(person.text)
            let cells: [HTML] = [link, Bidi.value(view.names[person] ?? ""), standing(visit, view, person)]
            // How they stood is of no more use once they are handed over.
            if isHolding { return cells + [lights(visit, operation.state.isOver ? nil : view.standings[person]), record(visit, view, person)] }
            return cells + [care[person].map { visit.words($0) } ?? .none]
        }
        let columns = [Words.common.reference, Words.common.name, Words.common.state] + (isHolding ? [Words.safeguards.lights, words.escortRecord] : [words.care])
        return "<h2>\(visit.say(words.manifest))</h2>\(visit.table(.text(Words.common.people(visit.language, operation.people.count)), columns, rows))"
    }

    private func standing(_ visit: Visit, _ view: TransfersDesk.View, _ person: CaseReference) -> HTML {
        let words = Words.transfers
        let operation = view.operation
        let why: HTML = operation.takenOff[person].map { "<small>\(visit.say(words.takenOffBecause, ["why": $0.message(visit.language)]))</small>" } ?? .none
        let stands: HTML = operation.journey.standing.contains(person) ? "<small>\(visit.say(words.standing))</small>" : .none
        if let line = operation.journey.statement?.lines.first(where: { $0.person == person }) { return "<span class=\"tag\">\(visit.say(line.disposition.message))</span>" }
        switch operation.journey.standing(of: person) {
        case .going?: return "<span class=\"tag for\">\(visit.say(words.going))</span>\(stands)"
        case .stopped?: return "<span class=\"tag against\">\(visit.say(words.stopped))</span>"
        case .takenOff?: return "<span class=\"tag warn\">\(visit.say(words.takenOff))</span>\(why)"
        case nil: return "<span class=\"tag\">\(visit.say(words.chosen))</span>"
        }
    }

    /// Four words, each with its light; what is in the way only for those who may read it.
    private func lights(_ visit: Visit, _ standing: PersonStanding?) -> HTML {
        guard let standing else { return .none }
        let mayRead = visit.session?.actor.may(.safeguardRead) == true
        let items = Light.allCases.map { light -> HTML in
            let isGreen = standing.lights.isGreen(light)
            let why: HTML = mayRead ? standing.lights.obstacles[light, default: []].map { "<small>\(visit.text($0))</small>" as HTML }.joined : .none
            return "<li><span class=\"tag \(isGreen ? "for" : "warn")\">\(visit.say(light.message)): \(visit.say(isGreen ? Words.safeguards.green : Words.safeguards.notGreen))</span>\(why)</li>"
        }
        return "<ul>\(items)</ul>"
    }

    private func record(_ visit: Visit, _ view: TransfersDesk.View, _ person: CaseReference) -> HTML {
        let words = Words.transfers
        let record = view.records[person]
        let state = record?.sheet == nil ? words.unwritten : record?.isConfirmed == true ? words.confirmed : words.unconfirmed
        guard visit.session?.actor.may(.escortRecordRead) == true else { return visit.say(state) }
        return "<a href=\"\(Route.escortRecord(view.id, person).path)\">\(visit.say(state))</a>"
    }
}
