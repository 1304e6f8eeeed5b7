// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Wording
import Workflow

extension Site {
    func followUpRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "follow-ups", .permission(.followUpRead)) { visit, _ in visit.respond(try followUpsPage(visit, .empty, nil)) }
        post(router, "follow-ups", .permission(.followUpRecord)) { visit, _ in
            let form = try await visit.form()
            let actor = try visit.actor
            do {
                guard let reference = CaseReference(form["reference"]) else { throw Refusal(.fieldMissing, ["field": "reference"], field: "reference") }
                try await FollowUpDesk(visit.office).open(reference, arrivedOn: try form.day("day"), by: actor)
                return visit.redirect(.followUp(reference))
            } catch let refusal as Refusal where refusal.code != .notPermitted && actor.may(.followUpRead) {
                return visit.respond(try followUpsPage(visit, form, refusal))
            }
        }
        get(router, "follow-ups/:reference", .permission(.followUpRead)) { visit, parameters in
            visit.respond(try await followUpPage(visit, try parameters.reference(), nil))
        }
        let acts: [(String, Permission)] = [
            ("visits", .followUpRecord), ("placements", .followUpRecord), ("guardians", .followUpRecord), ("notes", .followUpRecord), ("concerns", .concernTakeUp),
            ("close", .followUpClose),
        ]
        for (act, permission) in acts {
            post(router, RouterPath("follow-ups/:reference/" + act), .permission(permission)) { visit, parameters in
                try await actOnStanding(visit, parameters, .followUpRead, Route.followUp, followUpPage) { form, reference, actor in
                    try await FollowUpDesk(visit.office).perform(try form.followUpAct(act, visit.language), on: reference, by: actor)
                }
            }
        }
    }

    private func followUpsPage(_ visit: Visit, _ form: Form, _ problem: Refusal?) throws -> Page {
        let words = Words.followUps
        let actor = try visit.actor
        let rows = try FollowUpDesk(visit.office).list(by: actor).map { id, card -> [HTML] in
            let concern: HTML = card.concerns > 0 ? " <span class=\"tag against\">\(visit.say(Words.assurances.concerns))</span>" : .none
            return [
                CaseReference(id).map { visit.reference(id, .followUp($0)) } ?? Bidi.reference(id), visit.say(card.state.message) + concern, .text(visit.day(card.arrivedOn)),
                card.next.map { visit.say($0.message) } ?? .none, visit.deadline(card.due), card.lastFinding.map { visit.say($0.message) } ?? .none,
            ]
        }
        let columns = [Words.common.reference, Words.common.state, words.arrivedOn, words.next, Words.common.due, words.lastFinding]
        let list: HTML = rows.isEmpty ? "<p>\(visit.say(words.none))</p>" : visit.table(visit.say(words.title), columns, rows)
        let open: HTML =
            actor.may(.followUpRecord)
            ? visit.folded(
                words.open, .followUps,
                visit.field("reference", Words.common.reference, value: form["reference"], problem: problem, wide: false)
                    + visit.field("day", Words.travel.day, value: form["day"], problem: problem, wide: false), hint: words.openHint, isOpen: problem != nil) : .none
        return Page(words.title(visit.language), problem: problem, list + open)
    }

    private func followUpPage(_ visit: Visit, _ reference: CaseReference, _ problem: Refusal?) async throws -> Page {
        let words = Words.followUps
        let view = try await FollowUpDesk(visit.office).view(reference, by: try visit.actor)
        let record = view.followUp
        var facts: [(Message, HTML)] = [
            (Words.common.name, Bidi.value(view.name)), (Words.common.state, "<span class=\"tag\">\(visit.say(record.state.message))</span>"),
            (words.from, .text(visit.state(record.from))), (words.arrivedOn, visit.value(record.arrivedOn.map(visit.day))),
        ]
        if record.isChild { facts.append((Words.files.age, "<span class=\"tag warn\">\(visit.say(words.child))</span>")) }
        if let next = record.next { facts.append((words.next, "\(visit.say(next.kind.message)): \(visit.deadline(next.due))")) }
        if let guardian = record.guardians.last { facts.append((words.guardians, "\(Bidi.value(guardian.name)) (\(visit.say(guardian.bond.message)))")) }
        if !view.assurances.items.isEmpty, visit.session?.actor.may(.assuranceRead) == true {
            facts.append((Words.assurances.open, visit.reference(reference.text, .assurances(reference))))
        }
        let goesOn = record.state == .open || record.state == .complete
        let forms: HTML = goesOn && visit.session?.actor.may(.followUpRecord) == true ? followUpForms(visit, view, problem) : .none
        let close: HTML =
            view.steps.contains(.close)
            ? visit.folded(words.close, .followUpAct(reference, "close"), visit.area("note", words.noteText, id: "close-note"), hint: words.closeHint, quiet: false) : .none
        return Page(
            words.oneTitle(visit.language, ["reference": reference.text]), problem: problem,
            """
            \(visit.facts(facts))\(visits(visit, view))\(forms)\(close)\(placements(visit, record))\
            \(visit.timeline(record.timeline, text: { $0.fact.text(visit) }, isOthers: { _ in false }, freeText: \.text))
            """)
    }

    private func visits(_ visit: Visit, _ view: FollowUpDesk.View) -> HTML {
        let words = Words.followUps
        let list = view.followUp.visits.enumerated().map { index, item -> HTML in
            let made = item.visit
            let title: HTML = "\(visit.say(made.kind.message))\(visit.comma)\(visit.day(made.heldOn)): \(visit.say(made.finding.message))"
            let child: HTML = made.child.map { "<p>\(visit.say($0.school.message))\(visit.comma)\(visit.say($0.health.message))</p>" } ?? .none
            let seen = made.assurances.map { seen -> HTML in
                "<li>\(view.assurances.item(seen.assurance).map { visit.say($0.assurance.subject.message) } ?? .none): \(visit.say(seen.finding.message))</li>"
            }
            let notes: HTML = made.notes.map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none
            let body: HTML = "\(child)\("<ul>\(seen)</ul>", if: !seen.isEmpty)\(notes)"
            if made.isConcern { return visit.concern(index, title, takenUp: item.takenUp, .followUpAct(view.reference, "concerns")) + body }
            return "<div class=\"candidate\"><h3>\(title)</h3>\(body)</div>"
        }
        return list.isEmpty ? .none : "<h2>\(visit.say(words.visits))</h2>\(list)"
    }

    private func followUpForms(_ visit: Visit, _ view: FollowUpDesk.View, _ problem: Refusal?) -> HTML {
        let words = Words.followUps
        let (record, reference) = (view.followUp, view.reference)
        let kinds = ([record.next?.kind].compactMap { $0 } + [.unscheduled]).map { (value: $0.rawValue, text: $0.message(visit.language)) }
        let seen = view.assurances.binding.map { item -> HTML in
            visit.select("assurance-\(item.assurance.id)", item.assurance.subject.message, visit.options(AssuranceFinding.self, \.message), selected: AssuranceFinding.notYetSeen.rawValue)
        }
        let child: HTML =
            record.isChild
            ? visit.select("school", words.school, visit.options(SchoolCheck.self, \.message)) + visit.select("health", words.health, visit.options(HealthCheck.self, \.message)) : .none
        let made: HTML = """
            \(visit.select("kind", words.visit, kinds))\(visit.field("day", Words.travel.day, problem: problem, wide: false))\
            \(visit.select("finding", words.finding, visit.options(FollowUpFinding.self, \.message)))\(child)\(seen)\(visit.area("notes", words.notes, problem: problem))
            """
        let place =
            region(visit, problem) + visit.select("with", words.with, visit.options(Placement.With.self, \.message))
            + visit.field("since", words.sinceDay, problem: problem, wide: false, id: "place-since")
        let guardian =
            visit.field("name", Words.common.name, problem: problem) + visit.select("bond", words.bond, visit.options(Carer.Bond.self, \.message))
            + visit.field("since", words.sinceDay, problem: problem, wide: false, id: "guardian-since")
        return """
            \(visit.folded(words.record, .followUpAct(reference, "visits"), made, hint: words.recordHint, quiet: false, isOpen: problem != nil))\
            \(record.isChild ? visit.folded(words.nameGuardian, .followUpAct(reference, "guardians"), guardian) : .none)\
            \(visit.folded(words.place, .followUpAct(reference, "placements"), place))\
            \(visit.folded(words.note, .followUpAct(reference, "notes"), visit.area("text", words.noteText, id: "note-text")))
            """
    }

    /// The regions of this state by name; where they are not known by name, the field for a code.
    private func region(_ visit: Visit, _ problem: Refusal?) -> HTML {
        let words = Words.followUps
        let regions = RegionNames.regions(of: visit.office.state.code).map { (value: $0.code, text: $0.name(visit.language)) }
        if regions.isEmpty { return visit.field("region", words.region, hint: words.regionHint, problem: problem, wide: false) }
        return visit.select("region", words.region, regions.sorted { $0.text < $1.text })
    }

    private func placements(_ visit: Visit, _ record: PostReturnFollowUp) -> HTML {
        let words = Words.followUps
        let rows = record.placements.reversed().map { placement -> [HTML] in
            [visit.region(placement.region), visit.say(placement.with.message), .text(visit.day(placement.since))]
        }
        return rows.isEmpty ? .none : visit.table(visit.say(words.placements), [words.region, words.with, words.since], rows)
    }
}

extension Form {
    fileprivate func followUpAct(_ act: String, _ language: Language) throws(Refusal) -> FollowUpAct {
        switch act {
        case "visits": return .visit(try followUpVisit(language))
        case "placements":
            let with = try code(Placement.With.self, "with")
            return .place(Placement(region: self["region"], with: with, since: try day("since")))
        case "guardians":
            let bond = try code(Carer.Bond.self, "bond")
            return .guardian(Carer(name: try text("name"), bond: bond, since: try day("since")))
        case "notes": return .note(try tagged("text", language))
        case "concerns": return .takeUp(visit: Int(self["concern"]) ?? -1, try tagged("text", language))
        case "close": return .close(try note("note", language))
        default: throw Refusal(.notFound)
        }
    }

    private func followUpVisit(_ language: Language) throws(Refusal) -> FollowUpVisit {
        let kind = try code(FollowUpKind.self, "kind")
        let finding = try code(FollowUpFinding.self, "finding")
        let child = SchoolCheck(rawValue: self["school"]).flatMap { school in HealthCheck(rawValue: self["health"]).map { ChildCheck(school: school, health: $0) } }
        let seen = names(beginning: "assurance-").compactMap { name in
            AssuranceFinding(rawValue: self[name]).map { AssuranceSeen(assurance: String(name.dropFirst("assurance-".count)), finding: $0) }
        }
        return FollowUpVisit(kind: kind, heldOn: try day("day"), finding: finding, notes: try note("notes", language), child: child, assurances: seen)
    }
}
