// SPDX-License-Identifier: Apache-2.0

import Phrases
import Casework
import Desks
import Hummingbird
import Identity
import Wording
import Workflow

extension Site {
    func answerRoutes(_ router: Router<BasicRequestContext>) {
        post(router, "files/:reference/contest", .permission(.answerContest)) { visit, parameters in
            try await actOnFile(visit, parameters) { form, reference, actor in
                let ground = try form.code(ContestGround.self, "ground")
                try await AnswersDesk(visit.office).contest(reference, ground: ground, note: try form.note("note", visit.language), by: actor)
            }
        }
        post(router, "files/:reference/acknowledge", .permission(.answerAcknowledge)) { visit, parameters in
            try await actOnFile(visit, parameters) { _, reference, actor in try await AnswersDesk(visit.office).acknowledge(reference, by: actor) }
        }
        post(router, "files/:reference/prepare", .permission(.preparationBegin)) { visit, parameters in
            try await actOnFile(visit, parameters) { _, reference, actor in try await AnswersDesk(visit.office).begin(.transfer, for: reference, by: actor) }
        }
        post(router, "verifications/:reference/prepare", .permission(.preparationBegin)) { visit, parameters in
            try await actOnVerification(visit, parameters) { _, reference, actor in
                try await AnswersDesk(visit.office).begin(.travelDocument, for: reference, by: actor)
            }
        }
        post(router, "verifications/:reference/recall", .permission(.answerRecall)) { visit, parameters in
            try await actOnVerification(visit, parameters) { form, reference, actor in
                let reason = try form.code(RecallReason.self, "reason")
                try await AnswersDesk(visit.office).recall(reference, reason: reason, note: try form.note("note", visit.language), by: actor)
            }
        }
        post(router, "verifications/:reference/reopen", .permission(.verificationPropose)) { visit, parameters in
            try await actOnVerification(visit, parameters) { form, reference, actor in
                try await AnswersDesk(visit.office).reopen(reference, reason: try form.tagged("reason", visit.language), by: actor)
            }
        }
    }

    /// At the holding state: what was answered, whether it stands, and what rests on it.
    func answer(_ visit: Visit, _ file: DetentionFile, _ reference: CaseReference) -> HTML {
        let words = Words.exchange
        guard let answer = file.answer, let actor = visit.session?.actor else { return .none }
        let recalled: HTML =
            file.timeline.reversed().lazy.compactMap { entry -> HTML? in
                guard file.isAnswerRecalled, case .answerRecalled(_, _, let reason, _) = entry.fact else { return nil }
                return "<p class=\"note\"><span class=\"tag against\">\(visit.say(words.recalledNotice, ["reason": reason.message(visit.language)]))</span></p>"
            }.first ?? .none
        let acknowledge: HTML =
            file.isAnswerUnacknowledged
            ? """
            <p class="note">\(visit.say(words.acknowledgeHint))</p>\
            \(actor.may(.answerAcknowledge) ? visit.form(.fileAct(reference, "acknowledge"), visit.button(words.acknowledge)) : .none)
            """ : .none
        let contest: HTML =
            !file.isAnswerRecalled && file.request != nil && !file.custody.isClosed && actor.may(.answerContest)
            ? visit.folded(
                words.contest, .fileAct(reference, "contest"),
                visit.select("ground", words.ground, visit.options(ContestGround.self, \.message), id: "contest-ground") + visit.area("note", words.note, id: "contest-note"))
            : .none
        return """
            <h2>\(visit.say(words.answer))</h2><p>\(.text(answer.text(visit.language)) as HTML)</p>\(recalled)\(acknowledge)\
            \(file.custody.isClosed ? .none : resting(visit, file.reliance, file.preparations, .transfer, .fileAct(reference, "prepare")))\(contest)
            """
    }

    /// At the state of nationality.
    func answer(_ visit: Visit, _ view: VerificationDesk.View) -> HTML {
        let words = Words.exchange
        guard let answer = view.answer, let actor = visit.session?.actor else { return .none }
        let isRecalled = view.reliance.isRecalled
        let notice: HTML =
            view.reliance.isUnacknowledged && (isRecalled || view.state == .decided)
            ? "<p class=\"note\"><span class=\"tag warn\">\(visit.say(words.notAcknowledged))</span></p>" : .none
        let recall: HTML =
            view.state == .decided && actor.may(.answerRecall)
            ? visit.folded(
                words.recall, .verificationAct(view.reference, "recall"),
                visit.select("reason", Words.common.reason, visit.options(RecallReason.self, \.message), id: "recall-reason")
                    + visit.area("note", words.note, id: "recall-note"), hint: words.recallHint) : .none
        let mayReopen = view.state == .recalled || view.state == .contested || view.state == .decided && answer.outcome == .notEstablished
        let reopen: HTML =
            mayReopen && actor.may(.verificationPropose)
            ? visit.folded(
                words.reopen, .verificationAct(view.reference, "reopen"), visit.area("reason", Words.common.reason, id: "reopen-reason"),
                hint: words.reopenHint, quiet: false) : .none
        return """
            <h2>\(visit.say(words.answer))</h2><p>\(visit.say(Words.verifications.decided, ["answer": answer.text(visit.language)]))</p>\(notice)\
            \(view.received != nil || view.state == .closed ? .none : resting(visit, view.reliance, view.preparations, .travelDocument, .verificationAct(view.reference, "prepare")))\
            <p class="row">\(returnLinks(visit, view.reference))</p>\(recall)\(reopen)
            """
    }

    /// Whether anything may rest on the answer, what does, and the button to begin it.
    private func resting(_ visit: Visit, _ reliance: Reliance, _ preparations: [Preparation: Bool], _ own: Preparation, _ route: Route) -> HTML {
        let words = Words.exchange
        var why: Refusal.Code?
        do throws(Refusal) { try reliance.check() } catch { why = error.code }
        let light: HTML =
            why.map { "<p><span class=\"tag warn\">\(visit.say($0.message))</span></p>" } ?? "<p><span class=\"tag for\">\(visit.say(words.stands))</span></p>"
        let begun = preparations.sorted { $0.key.rawValue < $1.key.rawValue }.map { item -> HTML in
            "<p>\(visit.say(item.key.message)): <span class=\"tag\(item.value ? " for" : " against")\">\(visit.say(item.value ? words.running : words.stopped))</span></p>"
        }
        let mayBegin = why == nil && preparations[own] != true && visit.session?.actor.may(.preparationBegin) == true
        let begin: HTML =
            mayBegin
            ? visit.form(route, "<button class=\"btn\">\(visit.say(words.begin, ["what": own.message(visit.language)]))</button>") : .none
        return "<h3>\(visit.say(words.restsOn))</h3>\(light)\(begun)\(begin)"
    }
}
