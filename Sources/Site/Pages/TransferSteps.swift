// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Identity
import Phrases
import Wording
import Workflow

// What an officer can do on the page of a journey.

extension Site {
    /// At the holding state, before the journey leaves.
    func planning(_ visit: Visit, _ view: TransfersDesk.View, _ form: Form, _ problem: Refusal?) -> HTML {
        let words = Words.transfers
        let operation = view.operation
        var parts: [HTML] = []
        if view.steps.contains(.put) {
            parts.append(visit.folded(words.put, .transferAct(view.id, "put"), visit.field("person", Words.common.reference, problem: problem, wide: false), hint: words.putHint, quiet: false))
            parts.append(visit.folded(words.change, .transferAct(view.id, "change"), visit.planFields(operation.plan, form, problem)))
        }
        let isBefore = [.planned, .noticed, .confirmed, .counterProposed, .lastCall, .postponed].contains(operation.state)
        if view.mayPlan, isBefore, !operation.people.isEmpty {
            let reasons = TakeOffReason.byHand.map { (value: $0.rawValue, text: $0.message(visit.language)) }
            parts.append(
                visit.folded(
                    words.takeOff, .transferAct(view.id, "take-off"),
                    visit.select("person", Words.common.reference, visit.people(operation.people, view.names), id: "off-person") + visit.select("reason", Words.common.reason, reasons, id: "off-reason")
                        + visit.area("note", Words.custody.note, id: "off-note")))
        }
        if view.mayPlan, [.noticed, .confirmed, .counterProposed, .lastCall].contains(operation.state) {
            let now = operation.journey.escorts.map { [$0.rank, $0.name, $0.passport ?? ""].joined(separator: "; ") }.joined(separator: "\n")
            parts.append(visit.folded(words.changeEscorts, .transferAct(view.id, "escorts"), visit.area("escorts", words.escorts, hint: words.escortsHint, value: now, id: "new-escorts")))
        }
        if view.steps.contains(.notice) {
            if operation.state == .counterProposed { parts.append(visit.form(.transferAct(view.id, "accept"), visit.button(words.acceptCounter))) }
            let due = view.noticeDue.map { visit.day($0) } ?? ""
            parts.append(
                "<p class=\"hint\">\(visit.say(words.noticeHint, ["day": due]))</p>"
                    + visit.form(.transferAct(view.id, "notice"), visit.button(words.giveNotice, quiet: operation.state != .planned && operation.state != .postponed)))
        }
        for (step, act, title) in [(TransferOperation.Step.postpone, "postpone", words.postpone), (.cancel, "cancel", words.cancel)] where view.steps.contains(step) {
            parts.append(visit.folded(title, .transferAct(view.id, act), visit.area("reason", Words.common.reason, problem: problem, id: "\(act)-reason")))
        }
        return parts.joined
    }

    /// At the state that receives.
    func answering(_ visit: Visit, _ view: TransfersDesk.View, _ problem: Refusal?) -> HTML {
        let words = Words.transfers
        guard view.steps.contains(.confirm) else { return .none }
        return """
            <p class="hint">\(visit.say(words.confirmHint))</p>\(visit.form(.transferAct(view.id, "confirm"), visit.button(words.confirm)))\
            \(visit.folded(
                words.counter, .transferAct(view.id, "counter"),
                visit.field("departure", words.departure, hint: words.momentHint, problem: problem, wide: false) + visit.area("reason", Words.common.reason, problem: problem, id: "counter-reason")))
            """
    }

    func lastCall(_ visit: Visit, _ view: TransfersDesk.View, _ problem: Refusal?) -> HTML {
        let words = Words.transfers
        let operation = view.operation
        guard view.steps.contains(.callLast) else { return .none }
        let now = visit.office.now()
        let rows = operation.journey.going.map { person -> [HTML] in
            let looked = operation.lastCall.standing(person, at: now)
            let officers = looked.compactMap { $0.by?.text }.joined(separator: ", ")
            let bad: [HTML] = [
                looked.contains { !$0.check.isFit } ? "<span class=\"tag against\">\(visit.say(words.notFitToday))</span>" : .none,
                looked.contains { $0.check.nationality == .inDoubt } ? "<span class=\"tag against\">\(visit.say(NationalityRecheck.inDoubt.message))</span>" : .none,
            ]
            return [Bidi.reference(person.text), Bidi.value(view.names[person] ?? ""), (officers.isEmpty ? .none : visit.say(words.checkedBy, ["officers": officers])) + bad.joined]
        }
        let fit = [(value: "yes", text: words.fit(visit.language)), (value: "no", text: words.notFitToday(visit.language))]
        return """
            <h2>\(visit.say(words.lastCall))</h2><p class="hint">\(visit.say(words.lastCallHint))</p>\
            \(visit.table(visit.say(words.lastCall), [Words.common.reference, Words.common.name, words.check], rows))\
            \(visit.folded(
                words.check, .transferAct(view.id, "check"),
                visit.select("person", Words.common.reference, visit.people(operation.journey.going, view.names), id: "check-person")
                    + visit.boxes("identity", words.identity, visit.options(RecognitionMark.self, \.message)) + visit.select("fit", words.fit, fit)
                    + visit.select("nationality", words.recheck, visit.options(NationalityRecheck.self, \.message)), quiet: false, isOpen: problem?.field == "identity"))\
            \(visit.form(.transferAct(view.id, "last-call"), visit.button(words.callLast)))
            """
    }

    func road(_ visit: Visit, _ view: TransfersDesk.View, _ problem: Refusal?) -> HTML {
        let words = Words.transfers
        let now = visit.office.now().typed(utcOffsetHours: visit.office.utcOffsetHours)
        func recording(_ title: Message, _ act: String) -> HTML {
            visit.folded(title, .transferAct(view.id, act), visit.field("moment", words.at, hint: words.momentHint, value: now, problem: problem, wide: false), quiet: false)
        }
        let depart: HTML = view.steps.contains(.depart) ? recording(words.depart, "depart") : .none
        let arrive: HTML = view.steps.contains(.arrive) ? recording(words.arrive, "arrive") : .none
        let close: HTML = view.steps.contains(.close) ? visit.form(.transferAct(view.id, "close"), visit.button(words.close)) : .none
        return depart + arrive + close
    }
}
