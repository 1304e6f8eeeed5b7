// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Phrases
import Wording
import Workflow

extension Site {
    func custodyRoutes(_ router: Router<BasicRequestContext>) {
        for (act, permission) in Self.custodyActs {
            post(router, RouterPath("files/:reference/" + act), .permission(permission)) { visit, parameters in
                try await actOnFile(visit, parameters) { form, reference, actor in
                    try await CustodyDesk(visit.office).perform(try Self.custodyAct(act, form, visit.language), on: reference, by: actor)
                }
            }
        }
        post(router, "verifications/:reference/news", .permission(.verificationPropose)) { visit, parameters in
            try await actOnVerification(visit, parameters) { _, reference, actor in try await CustodyDesk(visit.office).noteNews(of: reference, by: actor) }
        }
        post(router, "verifications/:reference/wrongful", .permission(.wrongfulReturnDeclare)) { visit, parameters in
            try await actOnVerification(visit, parameters) { form, reference, actor in
                _ = try await WrongfulReturnsDesk(visit.office).propose(
                    reference, ground: try form.code(WrongfulReturnGround.self, "ground"), text: try form.tagged("text", visit.language), by: actor)
            }
        }
    }

    private static let custodyActs: [(String, Permission)] = [
        ("outcome", .outcomeRecord), ("death", .deathRecord), ("death/matters", .deathRecord), ("outcome/correct", .outcomeCorrect), ("outcome/confirm", .outcomeCorrect),
        ("obstacle", .outcomeRecord), ("late", .answerAcknowledge),
    ]

    private static func custodyAct(_ act: String, _ form: Form, _ language: Language) throws(Refusal) -> CustodyAct {
        switch act {
        case "outcome": return .end(try form.code(CustodyOutcome.self, "outcome"), on: try form.day("day"), note: try form.note("note", language))
        case "death":
            let by = try form.text("certifiedBy")
            return .die(
                DeathReport(
                    on: try form.day("day"), place: try form.tagged("place", language), certifiedCause: try form.note("cause", language), certifiedBy: by.isEmpty ? nil : by))
        case "death/matters": return .done(try form.code(DeathMatter.self, "matter"), how: try form.tagged("how", language))
        case "outcome/correct": return .proposeCorrection(try form.tagged("reason", language))
        case "outcome/confirm": return .confirmCorrection(try form.tagged("reason", language))
        case "obstacle": return .name(try form.code(TransferObstacle.self, "obstacle"), note: try form.note("note", language))
        case "late": return .noteLateNews
        default: throw Refusal(.notFound)
        }
    }

    /// On a detention file: where the person stands as one who is held, and what can be recorded of it.
    func custody(_ visit: Visit, _ file: DetentionFile, _ reference: CaseReference, _ problem: Refusal?) -> HTML {
        let words = Words.custody
        guard let actor = visit.session?.actor else { return .none }
        let custody = file.custody
        let now: HTML =
            custody.outcome.map { outcome in
                visit.facts([
                    (words.outcome, "<span class=\"tag warn\">\(visit.say(outcome.message))</span>"), (words.since, custody.endedOn.map { "<bdi>\(visit.day($0))</bdi>" } ?? .none),
                    (words.place, custody.death.map { visit.words($0.place) } ?? visit.value(nil)), (words.cause, custody.death?.certifiedCause.map { visit.words($0) } ?? visit.value(nil)),
                    (words.certifiedBy, visit.value(custody.death?.certifiedBy)),
                ])
            } ?? "<p>\(visit.say(words.held))</p>"
        let journey: HTML =
            custody.operation.map { id in
                actor.may(.transferRead) ? "<p><a href=\"\(Route.transfer(id).path)\">\(visit.say(words.onJourney))</a></p>" : "<p>\(visit.say(words.onJourney))</p>"
            } ?? .none
        let late: HTML =
            custody.lateNews > 0
            ? "<p class=\"note\"><span class=\"tag warn\">\(visit.say(words.late))</span> \(visit.say(words.lateHint))</p>"
                + (actor.may(.answerAcknowledge) ? visit.form(.fileAct(reference, "late"), visit.button(words.noteLate, quiet: true)) : .none) : .none
        return """
            <h2>\(visit.say(words.title))</h2>\(now)\(journey)\(late)\(matters(visit, custody, reference, actor))\(window(visit, file, reference, actor))\
            \(custody.isClosed ? correction(visit, custody, reference, actor) : recording(visit, reference, actor, problem))
            """
    }

    private func recording(_ visit: Visit, _ reference: CaseReference, _ actor: Actor, _ problem: Refusal?) -> HTML {
        let words = Words.custody
        let outcomes = CustodyOutcome.byHand.map { (value: $0.rawValue, text: $0.message(visit.language)) }
        let end: HTML =
            actor.may(.outcomeRecord)
            ? visit.folded(
                words.record, .fileAct(reference, "outcome"),
                visit.select("outcome", words.outcome, outcomes) + visit.field("day", words.day, problem: problem, wide: false, id: "outcome-day")
                    + visit.area("note", words.note, id: "outcome-note"), hint: words.recordHint) : .none
        let death: HTML =
            actor.may(.deathRecord)
            ? visit.folded(
                words.death, .fileAct(reference, "death"),
                visit.field("day", words.day, problem: problem, wide: false, id: "death-day") + visit.field("place", words.place, problem: problem)
                    + visit.area("cause", words.cause, problem: problem) + visit.field("certifiedBy", words.certifiedBy, problem: problem), hint: words.deathHint) : .none
        return end + death
    }

    private func matters(_ visit: Visit, _ custody: Custody, _ reference: CaseReference, _ actor: Actor) -> HTML {
        let words = Words.custody
        if custody.death == nil { return .none }
        let rows = DeathMatter.allCases.map { matter -> [HTML] in
            let isDone = custody.mattersDone.contains(matter)
            let tick: HTML =
                !isDone && actor.may(.deathRecord)
                ? visit.folded(
                    words.tick, .fileAct(reference, "death/matters"),
                    "<input type=\"hidden\" name=\"matter\" value=\"\(matter.rawValue)\">" + visit.area("how", words.how, id: "how-\(matter.rawValue)")) : .none
            return [visit.say(matter.message), "<span class=\"tag \(isDone ? "for" : "warn")\">\(visit.say(isDone ? words.done : words.open))</span>", tick]
        }
        return visit.table(visit.say(words.matters), [words.matter, Words.common.state, words.tick], rows)
    }

    private func correction(_ visit: Visit, _ custody: Custody, _ reference: CaseReference, _ actor: Actor) -> HTML {
        let words = Words.custody
        guard let outcome = custody.outcome, outcome != .repatriated, outcome != .transferred, actor.may(.outcomeCorrect) else { return .none }
        guard let proposer = custody.correctionProposedBy else {
            return visit.folded(words.correct, .fileAct(reference, "outcome/correct"), visit.area("reason", Words.common.reason, id: "correct-reason"), hint: words.correctHint)
        }
        let said: HTML = "<p class=\"note\">\(visit.say(words.correctionBy, ["officer": proposer.text])) \(custody.correctionReason.map { visit.words($0) } ?? .none)</p>"
        if proposer == actor.id { return said }
        return said + visit.folded(words.confirmCorrection, .fileAct(reference, "outcome/confirm"), visit.area("reason", Words.common.reason, id: "confirm-reason"), quiet: false)
    }

    private func window(_ visit: Visit, _ file: DetentionFile, _ reference: CaseReference, _ actor: Actor) -> HTML {
        let words = Words.custody
        let named: HTML = file.custody.obstacle.map { "<p>\(visit.say($0.message)) \(file.custody.obstacleOn.map { "(<bdi>\(visit.day($0))</bdi>)" } ?? .none)</p>" } ?? .none
        guard let ends = visit.office.journeyDue(file.description.claimed?.state, file.windowFrom), ends <= visit.office.today else { return named }
        let warning: HTML = "<p class=\"note\"><span class=\"tag warn\">\(visit.say(words.window))</span> \(visit.deadline(ends))</p>"
        guard actor.may(.outcomeRecord) else { return named + warning }
        return named + warning
            + visit.folded(
                words.obstacle, .fileAct(reference, "obstacle"),
                visit.select("obstacle", words.obstacle, visit.options(TransferObstacle.self, \.message)) + visit.area("note", words.note, id: "obstacle-note"), hint: words.windowHint, quiet: false)
    }

    /// On a verification: that the person is here, or dead, and what came of it.
    func whereabouts(_ visit: Visit, _ view: VerificationDesk.View) -> HTML {
        let words = Words.custody
        guard let actor = visit.session?.actor, view.received != nil || view.death != nil || view.unreadNews > 0 else { return .none }
        let received: HTML = view.received.map { "<p><span class=\"tag for\">\(visit.say(words.received))</span> <bdi>\(visit.day($0))</bdi></p>" } ?? .none
        let death: HTML =
            view.death.map { report in
                visit.facts([
                    (words.outcome, report.text(visit)), (words.cause, report.certifiedCause.map { visit.words($0) } ?? visit.value(nil)), (words.certifiedBy, visit.value(report.certifiedBy)),
                ])
            } ?? .none
        let read: HTML =
            view.unreadNews > 0 && actor.may(.verificationPropose) ? visit.form(.verificationAct(view.reference, "news"), visit.button(words.noteLate)) : .none
        let wrongful: HTML =
            view.received != nil && actor.may(.wrongfulReturnDeclare)
            ? visit.folded(
                words.propose, .verificationAct(view.reference, "wrongful"),
                visit.select("ground", words.ground, visit.options(WrongfulReturnGround.self, \.message), id: "wrongful-ground") + visit.area("text", words.explain, id: "wrongful-text"),
                hint: words.proposeHint) : .none
        return "<h2>\(visit.say(words.title))</h2>\(received)\(death)\(read)\(wrongful)"
    }
}
