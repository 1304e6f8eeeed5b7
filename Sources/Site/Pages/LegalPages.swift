// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Phrases
import Wording
import Workflow

extension Site {
    func legalRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "files/:reference/legal", .permission(.legalRead)) { visit, parameters in
            visit.respond(try await legalPage(visit, try parameters.reference(), nil))
        }
        post(router, "files/:reference/legal/record/:act", .permission(.legalRecord)) { visit, parameters in
            let act = try parameters.text("act")
            return try await actOnLaw(visit, parameters) { form throws(Refusal) in try Self.legalAct(act, form, visit.language) }
        }
        post(router, "files/:reference/legal/holds", .permission(.judicialHoldPlace)) { visit, parameters in
            try await actOnLaw(visit, parameters) { form throws(Refusal) in
                let ground = try form.code(JudicialHoldGround.self, "ground")
                return .hold(ground, authority: try form.text("authority"), note: try form.note("note", visit.language))
            }
        }
        post(router, "files/:reference/legal/holds/:hold/lift", .permission(.judicialHoldLift)) { visit, parameters in
            let hold = try parameters.text("hold")
            return try await actOnLaw(visit, parameters) { form throws(Refusal) in .lift(hold: hold, order: try form.tagged("order", visit.language)) }
        }
    }

    private func actOnLaw(_ visit: Visit, _ parameters: Parameters, _ read: (Form) throws(Refusal) -> LegalAct) async throws -> Response {
        try await actOnStanding(visit, parameters, .legalRead, Route.legal, legalPage) { form, reference, actor in
            try await SafeguardsDesk(visit.office).perform(try read(form), on: reference, by: actor)
        }
    }

    private static func legalAct(_ act: String, _ form: Form, _ language: Language) throws(Refusal) -> LegalAct {
        switch act {
        case "basis":
            let basis = try form.code(LegalBasis.self, "basis")
            return .choose(basis)
        case "paper", "fail":
            let paper = try form.code(LegalPaper.self, "paper")
            return act == "paper" ? .take(paper) : .fail(paper, reason: try form.tagged("reason", language))
        case "event":
            let event = try form.code(LegalEvent.self, "event")
            let day = try form.day("day")
            return .record(event, on: day, court: try form.text("court"), note: try form.note("note", language))
        default: throw Refusal(.notFound)
        }
    }

    func legalPage(_ visit: Visit, _ reference: CaseReference, _ problem: Refusal?) async throws -> Page {
        let words = Words.legal
        let standing = try await SafeguardsDesk(visit.office).standing(reference, needing: .legalRead, by: try visit.actor)
        let own = standing.reference
        return Page(
            words.title(visit.language, ["reference": own.text]), problem: problem,
            """
            <p>\(visit.reference(own.text, .file(own))) \(Bidi.value(standing.file.description.fullName))</p>\
            \(judicialHolds(visit, standing))\(basis(visit, standing, problem))\(history(visit, standing, problem))
            """)
    }

    private func judicialHolds(_ visit: Visit, _ standing: PersonStanding) -> HTML {
        let words = Words.legal
        let actor = visit.session?.actor
        let list = standing.legal.holds.map { hold -> HTML in
            let note: HTML = hold.note.map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none
            let lift: HTML =
                !hold.isLifted && actor?.may(.judicialHoldLift) == true
                ? visit.folded(words.lift, .legalAct(standing.reference, "holds/\(hold.id)/lift"), visit.area("order", words.order, id: "order-\(hold.id)")) : .none
            return """
                <div class="candidate"><h3>\(visit.say(hold.ground.message)) <span class="tag\(" warn", if: !hold.isLifted)">\(visit.say(hold.isLifted ? words.lifted : Words.files.active))</span></h3>\
                <p>\(Bidi.value(hold.authority))</p>\(note)\(lift)</div>
                """
        }
        let none: HTML = standing.legal.holds.isEmpty ? "<p>\(visit.say(words.noHolds))</p>" : .none
        let new: HTML =
            actor?.may(.judicialHoldPlace) == true
            ? visit.folded(
                words.hold, .legalAct(standing.reference, "holds"),
                visit.select("ground", words.ground, visit.options(JudicialHoldGround.self, \.message)) + visit.field("authority", words.authority)
                    + visit.area("note", words.note, id: "hold-note")) : .none
        return "<h2>\(visit.say(words.holds))</h2>\(none)\(list)\(new)"
    }

    private func basis(_ visit: Visit, _ standing: PersonStanding, _ problem: Refusal?) -> HTML {
        let words = Words.legal
        let legal = standing.legal
        let mayRecord = visit.session?.actor.may(.legalRecord) == true
        let chosen: HTML =
            legal.basis.map { basis in
                let under: HTML =
                    legal.agreement.map { name in
                        visit.session?.actor.may(.agreementRead) == true ? visit.reference(name, .agreement(name)) : Bidi.value(name)
                    } ?? .none
                return "<p><strong>\(visit.say(basis.message))</strong> \(under)</p>"
            } ?? "<p>\(visit.say(words.noBasis))</p>"
        let rules = legal.agreement.flatMap { visit.office.profile(named: $0) }.flatMap { agreement in legal.basis.map { agreement.papers[$0, default: []] } } ?? []
        let rows = legal.neededPapers.map { paper -> [HTML] in
            let rule = rules.first { $0.paper == paper }
            let source: HTML = rule.map { "<p class=\"hint\">\(Bidi.value($0.source))\($0.isVerified ? .none : notVerified(visit))</p>" as HTML } ?? .none
            let isHere = legal.papers.contains(paper)
            let hidden: HTML = "<input type=\"hidden\" name=\"paper\" value=\"\(paper.rawValue)\">"
            let act: HTML =
                !mayRecord
                ? .none
                : isHere
                    ? visit.folded(words.fail, .legalAct(standing.reference, "record/fail"), hidden + visit.area("reason", Words.common.reason, id: "fail-\(paper.rawValue)"))
                    : visit.form(.legalAct(standing.reference, "record/paper"), hidden + visit.button(words.take, quiet: true))
            return [visit.say(paper.message) + source, "<span class=\"tag \(isHere ? "for" : "warn")\">\(visit.say(isHere ? words.here : words.missing))</span>", act]
        }
        let papers: HTML = rows.isEmpty ? .none : visit.table(visit.say(words.papers), [words.paper, Words.common.state, words.step], rows)
        let choose: HTML =
            mayRecord
            ? visit.folded(
                words.choose, .legalAct(standing.reference, "record/basis"),
                visit.select("basis", words.basis, coveredBases(visit, standing), selected: legal.basis?.rawValue ?? "")) : .none
        return "<h2>\(visit.say(words.basis))</h2>\(chosen)\(papers)\(choose)"
    }

    private func history(_ visit: Visit, _ standing: PersonStanding, _ problem: Refusal?) -> HTML {
        let words = Words.legal
        let rows = standing.legal.events.map { event -> [HTML] in
            [
                visit.say(event.event.message) + (event.note.map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none), .text(visit.day(event.on)),
                Bidi.value(event.court),
            ]
        }
        let list: HTML = rows.isEmpty ? .none : visit.table(visit.say(words.history), [words.event, words.onDay, words.authority], rows)
        let record: HTML =
            visit.session?.actor.may(.legalRecord) == true
            ? visit.folded(
                words.record, .legalAct(standing.reference, "record/event"),
                visit.select("event", words.event, visit.options(LegalEvent.self, \.message)) + visit.field("day", words.day, problem: problem, wide: false)
                    + visit.field("court", words.authority, problem: problem) + visit.area("note", words.note, id: "event-note")) : .none
        return "<h2>\(visit.say(words.history))</h2>\(list)\(record)"
    }
}
