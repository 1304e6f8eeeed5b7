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
    func fileRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "files", .permission(.fileRead)) { visit, _ in visit.respond(try await filesPage(visit)) }
        get(router, "files/:reference", .permission(.fileRead)) { visit, parameters in visit.respond(try await filePage(visit, try parameters.reference(), nil)) }
        post(router, "files/:reference/holds", .permission(.fileHold)) { visit, parameters in
            try await actOnFile(visit, parameters) { form, reference, actor in
                let reason = try form.code(DisclosureHoldReason.self, "ground")
                try await FilesDesk(visit.office).hold(reference, for: reason, note: try form.note("note", visit.language), by: actor)
            }
        }
        post(router, "files/:reference/holds/:hold/lift", .permission(.fileLiftHold)) { visit, parameters in
            let hold = try parameters.text("hold")
            return try await actOnFile(visit, parameters) { form, reference, actor in
                try await FilesDesk(visit.office).proposeLift(hold, of: reference, reason: try form.tagged("reason", visit.language), by: actor)
            }
        }
        post(router, "files/:reference/holds/:hold/confirm", .permission(.fileLiftHold)) { visit, parameters in
            let hold = try parameters.text("hold")
            return try await actOnFile(visit, parameters) { form, reference, actor in
                try await FilesDesk(visit.office).confirmLift(hold, of: reference, reason: try form.tagged("reason", visit.language), by: actor)
            }
        }
    }

    /// Does something to a file; what a rule refuses is shown on the file's page.
    func actOnFile(_ visit: Visit, _ parameters: Parameters, _ body: (Form, CaseReference, Actor) async throws -> Void) async throws -> Response {
        let reference = try parameters.reference()
        let form = try await visit.form()
        let actor = try visit.actor
        do {
            try await body(form, reference, actor)
            return visit.redirect(.file(reference))
        } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted && actor.may(.fileRead) {
            return visit.respond(try await filePage(visit, reference, refusal))
        }
    }

    private func filesPage(_ visit: Visit) async throws -> Page {
        let words = Words.files
        let query = visit.query("q")
        let claimed = StateCode(visit.query("claimed"))
        let page = try await FilesDesk(visit.office).list(
            query: query, claimed: claimed, page: Int(visit.query("page")) ?? 1, by: try visit.actor)
        let states = [(value: "", text: words.all(visit.language))] + claimedStates(visit)
        let search: HTML = """
            <form method="get" action="\(Route.files.path)" role="search"><div class="row">\
            \(visit.field("q", words.find, hint: words.findHint, value: query, type: "search"))\
            \(visit.select("claimed", words.claimedFilter, states, selected: claimed?.code ?? ""))\(visit.button(words.search))</div></form>
            """
        let rows = page.files.map { id, card -> [HTML] in
            let flags: HTML = """
                \("<span class=\"tag\">\(visit.say(Words.family.child))</span> ", if: card.isChilds(on: visit.office.today))\
                \("<span class=\"tag warn\">\(visit.say(words.held))</span> ", if: card.isHeld)\
                \("<span class=\"tag\">\(visit.say(words.inRequest))</span> ", if: card.request != nil)\
                \(card.answer.map { "<span class=\"tag for\">\(visit.say($0.message))</span>" } ?? .none)
                """
            let link: HTML = CaseReference(id).map { visit.reference(id, .file($0)) } ?? Bidi.reference(id)
            return [
                link, Bidi.reference(card.fileNumber), Bidi.value(card.name), visit.value(card.birth.map { Numerals.date($0, visit.language) }),
                .text(card.claimed?.text(visit.language) ?? ""), flags,
            ]
        }
        let columns = [Words.common.reference, Words.imports.fileNumber, Words.common.name, Words.common.birth, words.claimedFilter, Words.common.state]
        let list: HTML = rows.isEmpty ? "<p>\(visit.say(words.empty))</p>" : visit.table(.text(words.count(visit.language, page.total)), columns, rows)
        let pager = visit.pager(page.number, of: page.pages) { number in
            let escaped = query.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
            return "\(Route.files.path)?q=\(escaped)&claimed=\(claimed?.code ?? "")&page=\(number)"
        }
        let register: HTML =
            visit.session?.actor.may(.childRegister) == true ? "<p><a href=\"\(Route.registerChild.path)\">\(visit.say(Words.family.registerTitle))</a></p>" : .none
        return Page(words.title(visit.language), search + list + pager + register)
    }

    private func claimedStates(_ visit: Visit) -> [(value: String, text: String)] {
        let states = FilesDesk(visit.office).claimedStates()
        return states.map { (value: $0.code, text: StateNames.name(of: $0, in: visit.language)) }.sorted { $0.text < $1.text }
    }

    func filePage(_ visit: Visit, _ asked: CaseReference, _ problem: Refusal?) async throws -> Page {
        let words = Words.files
        let (reference, file) = try await FilesDesk(visit.office).find(asked, by: try visit.actor)
        let person = file.description
        let log = try await EvidenceLogDesk(visit.office).log(of: reference, by: try visit.actor)
        let fields = Words.imports
        let conventional: HTML =
            person.birth?.isConventional == true ? " <small class=\"hint\">\(visit.say(words.conventional))</small>" : .none
        let age = file.ageGroup(on: visit.office.today)
        var facts: [(Message, HTML)] = [
            (fields.fullName, Bidi.value(person.fullName)), (fields.fileNumber, Bidi.reference(file.fileNumber)), (fields.father, visit.value(person.father)),
            (fields.grandfather, visit.value(person.grandfather)), (fields.mother, visit.value(person.mother)), (fields.kunya, visit.value(person.kunya)),
            (fields.sex, visit.value(person.sex?.message(visit.language))),
            (fields.birth, visit.value(person.birth.map { Numerals.date($0, visit.language) }) + conventional),
        ]
        facts += [
            (words.age, "<span class=\"tag\(" warn", if: age != .adult)\">\(visit.say(age.message))</span>"),
            (fields.birthPlace, visit.value(person.birthPlace)), (fields.nationality, visit.value(person.claimed?.text(visit.language))),
            (fields.document, person.documents.first.map { Bidi.reference($0.number) } ?? visit.value(nil)),
            (fields.transferred, visit.value(file.transferredOn.map { Numerals.date($0, visit.language) })), (fields.batch, visit.value(file.batch)),
            (words.request, file.request.map { "<a href=\"\(Route.request($0).path)\">\(visit.say(words.inRequest))</a>" } ?? visit.value(nil)),
            (words.answer, visit.value(file.answer?.text(visit.language))),
        ]
        return Page(
            words.fileTitle(visit.language, ["reference": reference.text]), problem: problem,
            """
            \(childsNote(visit, file))<h2>\(visit.say(words.identity))</h2>\(visit.facts(facts))\(presence(visit, file))\(standingLinks(visit, reference))\
            \(custody(visit, file, reference, problem))\(answer(visit, file, reference))\(holds(visit, file, reference, problem))\
            \(falseDocuments(visit, file.answer))\(calls(visit, file, reference, problem))\(scans(visit, file, reference, problem))\(kept(visit, log, file, reference))\
            \(interviews(visit, file.interviews, side: .holding, profile: profile(visit, file), mayAsk: false, { .fileAct(reference, "interviews/\($0)/\($1)") }, ask: .file(reference)))\
            \(letters(visit, about: reference, with: file.request == nil ? nil : file.description.claimed?.state))\(merged(visit, file, reference))\
            \(visit.timeline(
                file.timeline, text: { $0.fact.text(visit) }, isOthers: { $0.isOthers }, freeText: \.text, translations: file.translations,
                translate: { .translateFile(reference, $0) }))\
            \(sources(visit, file))
            """)
    }

    /// The agreement that the file's request is under.
    private func profile(_ visit: Visit, _ file: DetentionFile) -> AgreementProfile? {
        file.description.claimed?.state.flatMap { try? visit.office.profile(requesting: visit.office.state, requested: $0) }
    }

    private func holds(_ visit: Visit, _ file: DetentionFile, _ reference: CaseReference, _ problem: Refusal?) -> HTML {
        let words = Words.files
        let mayHold = visit.session?.actor.may(.fileHold) ?? false
        let mayLift = visit.session?.actor.may(.fileLiftHold) ?? false
        let list = file.holds.map { hold -> HTML in
            let state = visit.say(hold.isLifted ? words.lifted : words.active)
            let note: HTML = hold.note.map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none
            return """
                <div class="candidate"><h3>\(visit.say(hold.reason.message)) <span class="tag\(" warn", if: !hold.isLifted)">\(state)</span></h3>\
                \(note)\(hold.isLifted || !mayLift ? .none : lift(visit, hold, reference, problem))</div>
                """
        }
        let none: HTML = file.holds.isEmpty ? "<p>\(visit.say(words.noHolds))</p>" : .none
        let grounds = DisclosureHoldReason.allCases.map { (value: $0.rawValue, text: $0.message(visit.language)) }
        let place: HTML =
            mayHold
            ? """
            <details><summary>\(visit.say(words.place))</summary><p class="hint">\(visit.say(words.placeHint))</p>\
            \(visit.form(.hold(reference), visit.select("ground", words.ground, grounds) + visit.area("note", words.note) + "<p>\(visit.button(words.place))</p>"))</details>
            """ : .none
        return "<h2>\(visit.say(words.holds))</h2>\(none)\(list)\(place)"
    }

    private func lift(_ visit: Visit, _ hold: DetentionFile.Hold, _ reference: CaseReference, _ problem: Refusal?) -> HTML {
        let words = Words.files
        guard let proposer = hold.liftProposedBy else {
            let field = visit.area("reason", Words.common.reason, problem: problem, id: "reason-\(hold.id)")
            return visit.form(.lift(reference, hold.id), field + "<p>\(visit.button(words.proposeLift, quiet: true))</p>")
        }
        let reason: HTML = hold.liftReason.map { "<p lang=\"\($0.language.rawValue)\">\(Bidi.value($0.text))</p>" } ?? .none
        let waits: HTML = "<p>\(visit.say(words.liftNeedsOther, ["officer": proposer.text]))</p>\(reason)"
        if proposer == visit.session?.actor.id { return waits }
        let field = visit.area("reason", Words.common.reason, problem: problem, id: "reason-\(hold.id)")
        return waits + visit.form(.confirmLift(reference, hold.id), field + "<p>\(visit.button(words.confirmLift))</p>")
    }

    private func sources(_ visit: Visit, _ file: DetentionFile) -> HTML {
        let words = Words.files
        let lists = Dictionary(uniqueKeysWithValues: visit.office.directory(ListCard.self, ImportedList.room).map { ($0.id, $0.card) })
        let blocks = file.sources.map { source -> HTML in
            let title = lists[source.manifest].map { $0.title.isEmpty ? $0.fileName : $0.title } ?? source.manifest
            let cells = shown(source, of: file, on: visit.office.today).filter { !$0.0.isEmpty || !$0.1.isEmpty }.map {
                "<div><dt>\(Bidi.value($0.0))</dt><dd>\(Bidi.value(Bidi.visible($0.1)))</dd></div>" as HTML
            }
            let line = visit.say(words.sourceLine, ["list": title, "row": Numerals.localDigits(String(source.line), visit.language)])
            return "<h3>\(line)</h3><dl class=\"facts\">\(cells)</dl>"
        }
        let hint: HTML = file.isChilds(on: visit.office.today) ? "<p class=\"hint\">\(visit.say(Words.family.sourcesHidden))</p>" : .none
        return "<details><summary>\(visit.say(words.sources))</summary>\(hint)\(blocks)</details>"
    }
}

extension DetentionFileFact {
    /// Whether it was the other state that did it.
    var isOthers: Bool {
        switch self {
        case .requestReceived, .nationalityAnswered, .answerRecalled, .evidenceAsked: true
        case .interview(_, let event): event.isOthers(side: .holding)
        case .childRegistered: false
        case .heardLate: true
        case .registered, .rowChanged, .heldFromDisclosure, .liftProposed, .holdLifted, .putIntoRequest, .takenOutOfRequest, .requestDispatched,
            .answerAcknowledged, .answerContested, .withdrawnFromRequest, .evidenceSupplied, .scanKept, .preparationBegun, .preparationStopped, .mergedInto, .absorbed, .unmerged,
            .gaveBack, .differs, .translated, .custody, .refused:
            false
        }
    }

    func text(_ visit: Visit) -> HTML {
        let words = Words.files
        return switch self {
        case .registered: visit.say(words.registered)
        case .rowChanged: visit.say(words.rowChanged)
        case .childRegistered(let child): visit.say(Words.family.registeredFact, ["name": child.informant])
        case .heldFromDisclosure(_, let reason, _): visit.say(words.heldFact, ["ground": reason.message(visit.language)])
        case .liftProposed: visit.say(words.liftProposedFact)
        case .holdLifted: visit.say(words.holdLiftedFact)
        case .putIntoRequest(_, let state): visit.say(words.putFact, ["state": StateNames.name(of: state, in: visit.language)])
        case .takenOutOfRequest: visit.say(words.takenOutFact)
        case .requestDispatched(_, let note): visit.say(words.dispatchedFact, ["note": note])
        case .requestReceived: visit.say(words.receivedFact)
        case .nationalityAnswered(_, let answer): visit.say(words.answeredFact, ["answer": answer.text(visit.language)])
        case .answerRecalled(_, _, let reason, _): visit.say(Words.exchange.recalledNotice, ["reason": reason.message(visit.language)])
        case .answerAcknowledged: visit.say(Words.facts.noted)
        case .answerContested(_, _, let ground, _): "\(visit.say(Words.facts.contested)): \(visit.say(ground.message))"
        case .withdrawnFromRequest(_, let reason): "\(visit.say(Words.exchange.withdrawnPerson)): \(visit.say(reason.message))"
        case .evidenceAsked(_, let call): call.text(visit)
        case .evidenceSupplied(_, let evidence): evidence.text(visit)
        case .scanKept(let scan): "\(visit.say(Words.facts.pictureKept)): \(visit.say(scan.kind.message))"
        case .interview(_, let event): event.text(visit)
        case .preparationBegun(let preparation): visit.say(Words.facts.begun, ["what": preparation.message(visit.language)])
        case .preparationStopped(let preparation): visit.say(Words.exchange.stoppedFact, ["what": preparation.message(visit.language)])
        case .mergedInto(let other, _): "\(visit.say(Words.duplicates.merge)): \(Bidi.reference(other.text))"
        case .absorbed(let other, _): "\(visit.say(Words.duplicates.merge)): \(Bidi.reference(other.text))"
        case .unmerged(let other, _), .gaveBack(let other, _): visit.say(Words.duplicates.unmerge, ["reference": other.text])
        case .differs(let other, _): "\(visit.say(Words.duplicates.differ)): \(Bidi.reference(other.text))"
        case .custody(let fact): fact.text(visit)
        case .heardLate(let fact): "<span class=\"tag warn\">\(visit.say(Words.facts.late))</span> \(fact.text(visit))"
        case .translated(_, let translation): visit.say(Words.exchange.translation, ["name": translation.translator])
        case .refused(let code): visit.say(words.refusedFact, ["why": code.message(visit.language)])
        }
    }
}
