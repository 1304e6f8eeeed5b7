// SPDX-License-Identifier: Apache-2.0

import Phrases
import Casework
import Desks
import Foundation
import Hummingbird
import Identity
import Wording
import Workflow

extension Site {
    func interviewRoutes(_ router: Router<BasicRequestContext>) {
        post(router, "verifications/:reference/interviews", .permission(.interviewArrange)) { visit, parameters in
            try await actOnVerification(visit, parameters) { form, reference, actor in
                let desk = InterviewDesk(visit.office)
                let manner = try form.code(InterviewManner.self, "manner")
                let interpreter = try form.text("interpreter")
                try await desk.tell(
                    .asked(id: desk.newID(), language: form["language"].lowercased(), interpreter: interpreter.isEmpty ? nil : interpreter, manner: manner, slot: try form.moment("slot", at: visit.office)),
                    of: reference, by: actor)
            }
        }
        post(router, "verifications/:reference/interviews/:id/:act", .permission(.interviewArrange)) { visit, parameters in
            let (id, act) = (try parameters.text("id"), try parameters.text("act"))
            return try await actOnVerification(visit, parameters) { form, reference, actor in
                let event = try event(act, id, form, side: .nationality, at: visit.office)
                try await InterviewDesk(visit.office).tell(event, of: reference, minutes: try form.note("minutes", visit.language), by: actor)
            }
        }
        post(router, "files/:reference/interviews/:id/:act", .permission(.interviewArrange)) { visit, parameters in
            let (id, act) = (try parameters.text("id"), try parameters.text("act"))
            return try await actOnFile(visit, parameters) { form, reference, actor in
                try await InterviewDesk(visit.office).answer(try event(act, id, form, side: .holding, at: visit.office), of: reference, by: actor)
            }
        }
    }

    private func event(_ act: String, _ id: String, _ form: Form, side: Side, at office: Office) throws(Refusal) -> InterviewEvent {
        switch act {
        case "agree": return .agreed(id: id, by: side)
        case "other": return .otherSlot(id: id, slot: try form.moment("slot", at: office), by: side)
        case "decline":
            let reason = try form.code(InterviewRefusal.self, "reason")
            return .declined(id: id, reason: reason)
        case "held": return .held(id: id, at: office.now())
        case "missed":
            let reason = try form.code(MissReason.self, "reason")
            return .missed(id: id, reason: reason, next: try form.moment("slot", at: office))
        default: throw Refusal(.notFound)
        }
    }

    func interviews(_ visit: Visit, _ interviews: [Interview], side: Side, profile: AgreementProfile?, mayAsk: Bool, _ route: (String, String) -> Route, ask: Route) -> HTML {
        let words = Words.exchange
        let mayArrange = visit.session?.actor.may(.interviewArrange) ?? false
        if interviews.isEmpty, !mayAsk { return .none }
        let list = interviews.map { interview -> HTML in
            let attempts = interview.attempts.enumerated().map { index, attempt -> [HTML] in
                [visit.say(words.attempt, ["n": visit.number(index + 1)]), visit.moment(attempt.slot), state(visit, attempt)]
            }
            let declined: HTML = interview.declined.map { "<p><span class=\"tag warn\">\(visit.say(words.declined, ["reason": $0.message(visit.language)]))</span></p>" } ?? .none
            let minutes: HTML = interview.minutes.map { "<h4>\(visit.say(words.minutes))</h4><p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none
            let about: HTML = """
                <p>\(visit.say(interview.manner.message))\(visit.semicolon)\(visit.tongue(interview.language))\(visit.semicolon)\(visit.say(words.interpreter)): \
                \(visit.value(interview.interpreter))</p>
                """
            return """
                <div class="candidate">\(about)\(visit.table(visit.say(words.interviews), [words.interviews, words.slot, Words.common.state], attempts))\
                \(declined)\(minutes)\(mayArrange ? acts(visit, interview, side, profile, route) : .none)</div>
                """
        }
        let none: HTML = interviews.isEmpty ? "<p>\(visit.say(words.noInterviews))</p>" : .none
        let new: HTML =
            mayAsk && mayArrange && !interviews.contains(where: \.isOpen)
            ? visit.folded(
                words.askInterview, ask,
                """
                \(visit.field("language", words.language, wide: false, id: "interview-language"))\(visit.field("interpreter", words.interpreter))\
                \(visit.select("manner", words.manner, visit.options(InterviewManner.self, \.message)))\
                \(visit.field("slot", words.slot, value: typed(visit, nil, profile), wide: false))
                """) : .none
        return "<h2>\(visit.say(words.interviews))</h2>\(none)\(list)\(new)"
    }

    private func state(_ visit: Visit, _ attempt: Interview.Attempt) -> HTML {
        let words = Words.exchange
        if attempt.heldAt != nil { return "<span class=\"tag for\">\(visit.say(words.heldSlot))</span>" }
        if let reason = attempt.missed { return "<span class=\"tag against\">\(visit.say(words.missedSlot, ["reason": reason.message(visit.language)]))</span>" }
        return "<span class=\"tag\">\(visit.say(attempt.isAgreed ? words.agreedSlot : words.proposedSlot))</span>"
    }

    /// What this side can do about an open interview now.
    private func acts(_ visit: Visit, _ interview: Interview, _ side: Side, _ profile: AgreementProfile?, _ route: (String, String) -> Route) -> HTML {
        let words = Words.exchange
        guard interview.isOpen, let last = interview.attempts.last else { return .none }
        let id = interview.id
        var parts: [HTML] = []
        if !last.isAgreed, last.proposedBy != side { parts.append(visit.form(route(id, "agree"), visit.button(words.agree))) }
        parts.append(
            visit.folded(words.otherSlot, route(id, "other"), visit.field("slot", words.slot, value: typed(visit, last.slot, profile), wide: false, id: "slot-other-\(id)")))
        if last.isAgreed {
            if side == .nationality { parts.append(visit.folded(words.held, route(id, "held"), visit.area("minutes", words.minutes, id: "minutes-\(id)"), quiet: false)) }
            parts.append(
                visit.folded(
                    words.missed, route(id, "missed"),
                    visit.select("reason", Words.common.reason, visit.options(MissReason.self, \.message), id: "missed-\(id)")
                        + visit.field("slot", words.nextSlot, value: typed(visit, last.slot, profile), wide: false, id: "slot-next-\(id)")))
        }
        if side == .holding {
            parts.append(
                visit.folded(
                    words.decline, route(id, "decline"),
                    visit.select("reason", Words.common.reason, InterviewRefusal.allCases.filter(\.mayBeTold).map { (value: $0.rawValue, text: $0.message(visit.language)) }, id: "decline-\(id)")))
        }
        return parts.joined
    }

    /// The slot that is suggested: the same hour on the next day that both offices work, five days on.
    private func typed(_ visit: Visit, _ slot: Moment?, _ profile: AgreementProfile?) -> String {
        guard let profile else { return "" }
        let start = slot ?? Moment(startOf: visit.office.today, utcOffsetHours: visit.office.utcOffsetHours).adding(seconds: 10 * 3600)
        return InterviewDesk(visit.office).nextSlot(after: start, under: profile).typed(utcOffsetHours: visit.office.utcOffsetHours)
    }
}
