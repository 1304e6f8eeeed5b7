// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Phrases
import Wording
import Workflow

extension Site {
    func handoverRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "transfers/:id/handover", .permission(.transferRead)) { visit, parameters in
            visit.respond(try await handoverPage(visit, try parameters.text("id"), nil, .empty))
        }
        post(router, "transfers/:id/handover/sign", .permission(.handoverSign)) { visit, parameters in
            try await actOnHandover(visit, parameters) { form, view in
                let chosen = view.operation.journey.aboard.compactMap { person in Disposition(rawValue: form["d-\(person)"]).map { (person, $0) } }
                return .sign(Dictionary(chosen, uniquingKeysWith: { first, _ in first }))
            }
        }
        post(router, "transfers/:id/handover/countersign", .permission(.handoverCountersign)) { visit, parameters in
            try await actOnHandover(visit, parameters) { form, view in .countersign(try form.counts(of: view.operation.journey.aboard)) }
        }
    }

    private func actOnHandover(_ visit: Visit, _ parameters: Parameters, _ read: (Form, TransfersDesk.View) throws -> TransferAct) async throws -> Response {
        let id = try parameters.text("id")
        let form = try await visit.form()
        let actor = try visit.actor
        do {
            let view = try await TransfersDesk(visit.office).view(id, by: actor)
            try await TransfersDesk(visit.office).perform(try read(form, view), on: id, by: actor)
            return visit.redirect(.handover(id))
        } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted {
            return visit.respond(try await handoverPage(visit, id, refusal, form))
        }
    }

    private func handoverPage(_ visit: Visit, _ id: String, _ problem: Refusal?, _ form: Form) async throws -> Page {
        let words = Words.transfers
        let desk = TransfersDesk(visit.office)
        let view = try await desk.view(id, by: try visit.actor)
        let journey = view.operation.journey
        guard journey.departedAt != nil else { throw Refusal(.notFound) }
        let record = try await desk.handover(id, by: try visit.actor)
        let numbers: HTML =
            problem?.code == .countsDiffer
            ? "<p class=\"note\">\(visit.say(words.totals, ["n": visit.number(journey.aboard.count), "counts": problem?.about["dispositions"].map { Numerals.localDigits($0, visit.language) } ?? ""]))</p>"
            : .none
        return Page(
            words.handoverOf(visit.language, ["place": journey.notice?.plan.borderPoint.text ?? ""]), problem: problem,
            """
            <p><a href="\(Route.transfer(id).path)">\(visit.say(words.title))</a></p>\(numbers)\
            \(visit.facts([
                (Words.common.state, "<span class=\"tag\">\(visit.say(view.operation.state.message))</span>"), (words.with, .text(visit.state(view.operation.peer))),
                (words.departedAt, visit.moment(journey.departedAt)), (words.arrivedAt, journey.arrivedAt.map { visit.moment($0) } ?? visit.value(nil)),
                (words.escorts, visit.escortList(journey.escorts)),
            ]))\
            \(statement(visit, view))\(differences(visit, view))\(counting(visit, view, form))\(hash(visit, journey, record))
            """)
    }

    private func statement(_ visit: Visit, _ view: TransfersDesk.View) -> HTML {
        let words = Words.transfers
        guard let statement = view.operation.journey.statement else { return .none }
        let rows = statement.lines.map { line -> [HTML] in [Bidi.reference(line.person.text), Bidi.value(view.names[line.person] ?? "")] + cells(visit, line) }
        let counts = Disposition.allCases.compactMap { disposition -> String? in
            let count = statement.count(of: disposition)
            return count == 0 ? nil : "\(disposition.message(visit.language)): \(visit.number(count))"
        }
        let totals = visit.say(words.totals, ["n": visit.number(statement.lines.count), "counts": counts.joined(separator: "; ")])
        return visit.table(visit.say(words.holdingCount), [Words.common.reference, Words.common.name, words.disposition, words.seals, words.money], rows) + "<p><strong>\(totals)</strong></p>"
    }

    private func cells(_ visit: Visit, _ line: HandoverLine) -> [HTML] {
        [visit.say(line.disposition.message), line.seals.map { "\(Bidi.reference($0)) " as HTML }.joined, line.money.map { "\(Bidi.reference($0.description)) " as HTML }.joined]
    }

    private func differences(_ visit: Visit, _ view: TransfersDesk.View) -> HTML {
        let words = Words.transfers
        guard view.operation.state == .disputed else { return .none }
        let rows = view.operation.journey.differences.map { pair -> [HTML] in
            func cell(_ line: HandoverLine) -> HTML { cells(visit, line).map { "\($0) " as HTML }.joined }
            return [Bidi.reference(pair.ours.person.text), cell(pair.ours), cell(pair.theirs)]
        }
        return "<div class=\"problem\"><h2>\(visit.say(words.difference))</h2>\(visit.table(visit.say(words.difference), [Words.common.reference, words.holdingCount, words.receivingCount], rows))</div>"
    }

    /// One row a person; the holding state says what became of each, the receiving state what it counted.
    private func counting(_ visit: Visit, _ view: TransfersDesk.View, _ form: Form) -> HTML {
        let words = Words.transfers
        let isSigning = view.steps.contains(.sign)
        guard isSigning || view.steps.contains(.countersign) else { return .none }
        let options = [(value: "", text: words.choose(visit.language))] + visit.options(Disposition.self, \.message)
        let rows = view.operation.journey.aboard.map { person -> [HTML] in
            let earlier = isSigning ? view.operation.journey.statement?.lines.first { $0.person == person }?.disposition.rawValue : nil
            let chosen = form["d-\(person)"].isEmpty ? earlier ?? "" : form["d-\(person)"]
            let select = visit.select("d-\(person)", words.disposition, options, selected: chosen)
            let cells: [HTML] = [Bidi.reference(person.text), Bidi.value(view.names[person] ?? ""), select]
            if isSigning {
                let record = view.records[person]
                return cells + [
                    (record?.property ?? []).map { "\(Bidi.reference($0.seal)) " as HTML }.joined, (record?.sheet?.money ?? []).map { "\(Bidi.reference($0.description)) " as HTML }.joined,
                ]
            }
            return cells + [
                visit.field("s-\(person)", words.seals, hint: words.sealsHint, value: form["s-\(person)"]),
                visit.field("m-\(person)", words.money, hint: words.moneyHint, value: form["m-\(person)"]),
            ]
        }
        let table = visit.table(visit.say(words.handover), [Words.common.reference, Words.common.name, words.disposition, words.seals, words.money], rows)
        let (title, hint, act) = isSigning ? (words.sign, words.signHint, "sign") : (words.countersign, words.countersignHint, "countersign")
        return """
            <h2 id="dispositions">\(visit.say(title))</h2><p class="hint">\(visit.say(hint))</p>\
            \(visit.form(.transferAct(view.id, "handover/\(act)"), "\(table)<p>\(visit.button(title))</p>"))
            """
    }

    private func hash(_ visit: Visit, _ journey: Journey, _ record: (text: String, hash: String)?) -> HTML {
        let words = Words.transfers
        guard let record, journey.hash != nil else { return .none }
        return """
            <h2>\(visit.say(words.hash))</h2><p>\(Bidi.reference(record.hash))</p><p class="hint">\(visit.say(words.hashHint))</p>\
            <pre dir="ltr"><bdi>\(record.text)</bdi></pre>
            """
    }
}
