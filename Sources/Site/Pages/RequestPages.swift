// SPDX-License-Identifier: Apache-2.0

import Phrases
import Casework
import Desks
import Hummingbird
import Identity
import Store
import Wording
import Workflow

extension Site {
    func requestRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "requests", .permission(.requestRead)) { visit, _ in visit.respond(try requestsPage(visit, nil)) }
        post(router, "requests", .permission(.requestCompose)) { visit, _ in
            let form = try await visit.form()
            do {
                guard let state = StateCode(form["state"]) else { throw Refusal(.noSuchPeer, field: "state") }
                return visit.redirect(.choose(try await RequestDesk(visit.office).compose(to: state, by: try visit.actor)))
            } catch let refusal as Refusal where refusal.code == .noSuchPeer {
                return visit.respond(try requestsPage(visit, refusal))
            }
        }
        get(router, "requests/:id", .permission(.requestRead)) { visit, parameters in visit.respond(try await requestPage(visit, try parameters.text("id"), nil)) }
        get(router, "requests/:id/people", .permission(.requestCompose)) { visit, parameters in visit.respond(try await choosePage(visit, try parameters.text("id"), nil, [])) }
        post(router, "requests/:id/people", .permission(.requestCompose)) { visit, parameters in try await choose(visit, try parameters.text("id")) }
        get(router, "notes", .permission(.noteRead)) { visit, _ in visit.respond(try await notesPage(visit)) }
    }

    private func choose(_ visit: Visit, _ id: String) async throws -> Response {
        let form = try await visit.form()
        let desk = RequestDesk(visit.office)
        let actor = try visit.actor
        let people =
            form["all"].isEmpty
            ? form.all("people").compactMap { CaseReference($0) }
            : try await desk.eligible(for: id, by: actor).filter { $0.obstacle == nil }.compactMap { CaseReference($0.id) }
        do {
            let refused = try await desk.add(people, to: id, by: actor)
            return refused.isEmpty ? visit.redirect(.request(id)) : visit.respond(try await choosePage(visit, id, refused.first?.1, refused))
        } catch let refusal as Refusal where refusal.code == .nobodySelected {
            return visit.respond(try await choosePage(visit, id, refusal, []))
        }
    }

    /// Does something to a request; what a rule refuses is shown on its page.
    func actOnRequest(_ visit: Visit, _ parameters: Parameters, _ body: (Form, String, Actor) async throws -> Void) async throws -> Response {
        let id = try parameters.text("id")
        let form = try await visit.form()
        let actor = try visit.actor
        do {
            try await body(form, id, actor)
            return visit.redirect(.request(id))
        } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted && actor.may(.requestRead) {
            return visit.respond(try await requestPage(visit, id, refusal))
        }
    }

    private func requestsPage(_ visit: Visit, _ problem: Refusal?) throws -> Page {
        let words = Words.requests
        let desk = RequestDesk(visit.office)
        let actor = try visit.actor
        let rows = try desk.list(by: actor).map { id, card -> [HTML] in
            let profile = visit.office.profile(named: card.profile)
            let title = card.side == .nationality ? card.number ?? card.note : card.note
            let link: HTML =
                title.map { visit.reference($0, .request(id)) } ?? "<a href=\"\(Route.request(id).path)\">\(visit.say(words.draftTitle))</a>"
            let answered = visit.say(words.answeredOf, ["n": visit.number(card.answered), "m": visit.number(card.people)])
            return [
                link, .text(visit.state(card.side == .holding ? card.requested : card.requesting)), visit.say(card.state.message), answered,
                card.clock.isPaused ? visit.say(Words.exchange.clockRests) : visit.deadline(card.state == .answered || card.state == .withdrawn ? nil : card.due(under: profile)),
            ]
        }
        let columns = [words.note, words.otherState, Words.common.state, words.answer, words.answerBy]
        let list: HTML =
            rows.isEmpty ? "<p>\(visit.say(words.empty)) \(visit.say(words.emptyCompose))</p>" : visit.table(visit.say(words.title), columns, rows)
        let states = desk.askable.map { (value: $0.code, text: StateNames.name(of: $0, in: visit.language)) }
        let compose: HTML =
            actor.may(.requestCompose) && !states.isEmpty
            ? visit.form(.requests, "<div class=\"row\">\(visit.select("state", words.composeTo, states))\(visit.button(words.compose))</div>") : .none
        return Page(words.title(visit.language), problem: problem, compose + list)
    }

    /// How far an extension can reach, and whether the day is agreed at all.
    private func clockHint(_ visit: Visit, _ profile: AgreementProfile) -> HTML {
        guard profile.isReplyAgreed else { return "<p class=\"hint\">\(visit.say(Words.agreements.reminder))</p>" }
        guard let furthest = profile.span(.replyExtended) else { return .none }
        return "<p class=\"hint\">\(visit.say(Words.requests.clockHint, ["days": visit.number(furthest.count)]))</p>"
    }

    func requestPage(_ visit: Visit, _ id: String, _ problem: Refusal?) async throws -> Page {
        let words = Words.requests
        let actor = try visit.actor
        let request = try await RequestDesk(visit.office).request(id, by: actor)
        let profile = visit.office.profile(named: request.profile)
        let clock: HTML =
            profile.map { profile in
                "\(request.clock.isPaused ? visit.say(Words.exchange.clockRests) : visit.deadline(request.due(under: profile)))\(clockHint(visit, profile))"
            } ?? .none
        let title = request.note.map { words.requestTitle(visit.language, ["number": $0]) } ?? words.draftTitle(visit.language)
        var facts: [(Message, HTML)] = [
            (Words.common.state, "<span class=\"tag\">\(visit.say(request.state.message))</span>"), (words.from, .text(visit.state(request.requesting))),
            (words.to, .text(visit.state(request.requested))), (words.note, request.note.map { Bidi.reference($0) } ?? visit.value(nil)),
            (words.number, request.number.map { Bidi.reference($0) } ?? visit.value(nil)),
        ]
        if request.dispatchedAt != nil { facts.append((words.dispatchedAt, visit.moment(request.dispatchedAt))) }
        if request.receivedAt != nil {
            facts.append((words.receivedAt, visit.moment(request.receivedAt)))
            facts.append((words.answerBy, clock))
        }
        let progress: HTML =
            request.people.isEmpty || request.receivedAt == nil
            ? .none
            : """
            <p><label for="answered">\(visit.say(words.answeredOf, ["n": visit.number(request.answers.count), "m": visit.number(request.people.count)]))</label><br>\
            <progress id="answered" max="\(request.people.count)" value="\(request.answers.count)"></progress></p>
            """
        let told = try await positions(visit, request, id)
        let returned: HTML =
            request.returnedFor.map { "<p class=\"note\" lang=\"\($0.language.rawValue)\">\(visit.say(words.returned, ["reason": $0.text]))</p>" } ?? .none
        return Page(
            title, problem: problem,
            """
            \(visit.facts(facts))\(progress)\(returned)\(actions(visit, request, id, actor))\(told)\(exchange(visit, request, id, actor, problem))\
            \(people(visit, request, id, actor))\
            \(timeline(visit, request, id))
            """)
    }

    /// People who were put in together are one line, not a hundred.
    private func timeline(_ visit: Visit, _ request: RepatriationRequest, _ id: String) -> HTML {
        var entries: [Recorded<RepatriationRequestFact>] = []
        var together: [Int: Int] = [:]
        for entry in request.timeline {
            if case .personAdded = entry.fact, let last = entries.last, case .personAdded = last.fact, last.by == entry.by, last.recordedAt == entry.recordedAt {
                together[last.entry, default: 1] += 1
            } else {
                entries.append(entry)
            }
        }
        return visit.timeline(
            entries, text: { entry in together[entry.entry].map { .text(Words.requests.addedManyFact(visit.language, $0)) } ?? entry.fact.text(visit) },
            isOthers: { $0.isOthers(request.side) }, freeText: \.text, translations: request.translations, translate: { .translateRequest(id, $0) })
    }

    private func actions(_ visit: Visit, _ request: RepatriationRequest, _ id: String, _ actor: Actor) -> HTML {
        let words = Words.requests
        let steps = RepatriationRequest.transitions.steps(from: request.state, by: actor, having: request.done)
        func button(_ act: String, _ label: Message, quiet: Bool = false) -> HTML {
            visit.form(.requestAct(id, act), visit.button(label, quiet: quiet))
        }
        var parts: [HTML] = []
        var hints: [HTML] = []
        if steps.contains(.add) { parts.append("<a class=\"btn quiet\" href=\"\(Route.choose(id).path)\">\(visit.say(words.choose))</a>") }
        if steps.contains(.submit), !request.people.isEmpty { parts.append(button("submit", words.submit)) }
        if steps.contains(.approve) { parts.append(button("approve", words.approve)) }
        if steps.contains(.dispatch) {
            hints.append("<p class=\"note\">\(words.dispatchHint(visit.language, request.people.count))</p>")
            parts.append(button("dispatch", words.dispatch))
        }
        if steps.contains(.register) {
            hints.append("<p class=\"note\">\(visit.say(words.registerHint))</p>")
            parts.append(button("register", words.register))
        }
        if steps.contains(.withdraw), request.note == nil { parts.append(button("discard", words.withdraw, quiet: true)) }
        let isAuthor = request.done.values.contains { $0.contains(actor.id) }
        let waits = request.state == .internalReview || request.state == .approved
        if isAuthor, waits, !steps.contains(.approve), !steps.contains(.dispatch) { hints.append("<p class=\"note\">\(visit.say(words.waitsForOther))</p>") }
        let back: HTML =
            steps.contains(.returnToDraft)
            ? """
            <details><summary>\(visit.say(words.returnToDraft))</summary>\
            \(visit.form(.requestAct(id, "return"), visit.area("reason", Words.common.reason) + "<p>\(visit.button(words.returnToDraft, quiet: true))</p>"))</details>
            """ : .none
        if parts.isEmpty, hints.isEmpty { return .none }
        return "<h2>\(visit.say(Words.common.actions))</h2>\(hints)<div class=\"row\">\(parts)</div>\(back)"
    }

    private func people(_ visit: Visit, _ request: RepatriationRequest, _ id: String, _ actor: Actor) -> HTML {
        let words = Words.requests
        if request.people.isEmpty { return "<p>\(visit.say(words.nobody))</p>" }
        let cards = Dictionary(uniqueKeysWithValues: visit.office.directory(FileCard.self, DetentionFile.room).map { ($0.id, $0.card) })
        let profile = visit.office.profile(named: request.profile)
        let theirs = Dictionary(
            uniqueKeysWithValues: visit.office.directory(VerificationCard.self, NationalityVerification.room).map { ($0.id, $0.card) })
        let mayRemove = request.state == .draft && actor.may(.requestCompose)
        let seesNames = request.side == .holding ? actor.may(.fileRead) : actor.may(.verificationRead)
        let rows = request.people.map { person -> [HTML] in
            let name = cards[person.text]?.name ?? theirs[person.text]?.name ?? ""
            let birth = cards[person.text]?.birth ?? theirs[person.text]?.birth
            let link: HTML =
                !seesNames ? Bidi.reference(person.text) : visit.reference(person.text, request.side == .holding ? .file(person) : .verification(person))
            let state: HTML = """
                \("<span class=\"tag\">\(visit.say(Words.exchange.withdrawnPerson))</span> ", if: request.withdrawn.contains(person))\
                \("<span class=\"tag against\">\(visit.say(Words.exchange.recalledAnswer))</span> ", if: request.recalled.contains(person))
                """
            let due: HTML = request.unanswered.contains(person) ? visit.deadline(profile.flatMap { request.clock.due(person, under: $0) }) : .none
            let answer: HTML =
                state + due + " "
                + (request.answers[person].map { "<span class=\"tag\(" for", if: $0.outcome == .confirmed)\">\($0.text(visit.language))</span>" }
                    ?? "<span class=\"hint\">\(visit.say(words.noAnswer))</span>")
            let remove: HTML =
                mayRemove
                ? visit.form(
                    .requestAct(id, "remove"),
                    """
                    <input type="hidden" name="person" value="\(person.text)">\
                    <button class="link" aria-label="\(words.removeNamed(visit.language, ["name": name]))">\(visit.say(words.remove))</button>
                    """) : .none
            return [
                link, seesNames ? Bidi.value(name) : .none, seesNames ? visit.value(birth.map { Numerals.date($0, visit.language) }) : .none, answer, remove,
            ].dropLast(mayRemove ? 0 : 1)
        }
        let columns = [Words.common.reference, Words.common.name, Words.common.birth, words.answer] + (mayRemove ? [Words.common.actions] : [])
        return visit.table(.text(Words.common.people(visit.language, request.people.count)), columns, rows)
    }

    private func choosePage(_ visit: Visit, _ id: String, _ problem: Refusal?, _ refused: [(CaseReference, Refusal)]) async throws -> Page {
        let words = Words.requests
        let desk = RequestDesk(visit.office)
        let actor = try visit.actor
        let request = try await desk.request(id, by: actor)
        let all = try await desk.eligible(for: id, by: actor)
        let open = all.filter { $0.obstacle == nil }
        let closed = all.filter { $0.obstacle != nil }
        let rows = open.map { item -> [HTML] in
            let select = words.select(visit.language, ["name": item.card.name])
            return [
                "<input type=\"checkbox\" name=\"people\" value=\"\(item.id)\" aria-label=\"\(select)\">", Bidi.reference(item.id), Bidi.value(item.card.name),
                visit.value(item.card.birth.map { Numerals.date($0, visit.language) }),
            ]
        }
        let columns = [words.choose, Words.common.reference, Words.common.name, Words.common.birth]
        let table = visit.table(.text(Words.common.people(visit.language, open.count)), columns, rows)
        let some = visit.form(.choose(id), "\(table)<p>\(visit.button(words.add))</p>")
        let everyone = visit.form(
            .choose(id), "<input type=\"hidden\" name=\"all\" value=\"1\"><button class=\"btn quiet\">\(words.addAll(visit.language, open.count))</button>")
        let list: HTML = open.isEmpty ? "<p>\(visit.say(words.nobodyEligible))</p>" : everyone + some
        let blocked = closed.map { item -> [HTML] in
            let link: HTML = CaseReference(item.id).map { visit.reference(item.id, .file($0)) } ?? .none
            return [link, Bidi.value(item.card.name), item.obstacle.map { visit.say($0.message) } ?? .none]
        }
        let obstacles: HTML =
            blocked.isEmpty ? .none : visit.table(visit.say(words.cannot), [Words.common.reference, Words.common.name, Words.common.reason], blocked)
        let refusals = refused.map { [Bidi.reference($0.0.text), visit.say($0.1.code.message)] }
        let notTaken: HTML =
            refusals.isEmpty ? .none : visit.table(visit.say(words.refusedPeople), [Words.common.reference, Words.common.reason], refusals)
        return Page(
            words.chooseTitle(visit.language), problem: problem,
            """
            \(notTaken)<p>\(visit.say(words.chooseIntro, ["state": visit.state(request.requested)]))</p>\(list)\(obstacles)\
            <p><a href="\(Route.request(id).path)">\(visit.say(Words.common.goBack))</a></p>
            """)
    }

    private func notesPage(_ visit: Visit) async throws -> Page {
        let words = Words.requests
        let rows = try await RequestDesk(visit.office).notes(by: try visit.actor).map { note -> [HTML] in
            [
                visit.reference(note.number, .request(note.request)), visit.say(note.direction == .outgoing ? words.outgoing : words.incoming),
                .text(Day(iso: note.day).map { Numerals.day($0, visit.language) } ?? note.day), .text(visit.state(StateCode(note.peer))),
                note.theirs.map { Bidi.reference($0) } ?? .none,
            ]
        }
        let columns = [words.noteNumber, words.direction, words.day, words.otherState, words.theirNumber]
        let list: HTML = rows.isEmpty ? "<p>\(visit.say(words.notesEmpty))</p>" : visit.table(visit.say(words.notesTitle), columns, rows)
        return Page(words.notesTitle(visit.language), list)
    }
}

extension RepatriationRequestFact {
    func isOthers(_ side: Side) -> Bool {
        switch self {
        case .received, .undeliverable, .arrived, .amendmentReceived: true
        case .registered, .answered, .returnedIncomplete, .extensionAsked, .answerRecalled: side == .holding
        case .amended, .withdrawn, .personWithdrawn, .extensionGranted, .extensionRefused, .answerContested: side == .nationality
        case .drafted, .personAdded, .personRemoved, .submitted, .returnedToDraft, .approved, .dispatched, .translated, .refused: false
        }
    }

    func text(_ visit: Visit) -> HTML {
        let words = Words.requests
        return switch self {
        case .drafted: visit.say(words.draftedFact)
        case .personAdded(let person): visit.say(words.addedFact, ["person": person.text])
        case .personRemoved(let person): visit.say(words.removedFact, ["person": person.text])
        case .submitted: visit.say(words.submittedFact)
        case .returnedToDraft: visit.say(words.returnedFact)
        case .approved: visit.say(words.approvedFact)
        case .dispatched(let note): visit.say(words.dispatchedFact, ["note": note])
        case .received: visit.say(words.receivedFact)
        case .undeliverable(let code): visit.say(words.undeliverableFact, ["code": code])
        case .arrived(_, _, _, let note, _, _): visit.say(words.arrivedFact, ["note": note])
        case .registered(let number): visit.say(words.registeredFact, ["number": number])
        case .answered(let person, let answer): visit.say(words.answeredFact, ["person": person.text, "answer": answer.text(visit.language)])
        case .withdrawn(let reason, _): "\(visit.say(words.withdrawnFact)): \(visit.say(reason.message))"
        case .personWithdrawn(let person, let reason):
            "\(visit.say(Words.exchange.withdrawnPerson)): \(Bidi.reference(person.text))\(visit.comma)\(visit.say(reason.message))"
        case .returnedIncomplete(_, let gaps):
            "\(visit.say(Words.exchange.returnIncomplete)): \(gaps.map { $0.code.message(visit.language) }.joined(separator: visit.comma))"
        case .amended, .amendmentReceived: visit.say(Words.exchange.amend)
        case .extensionAsked(let ask):
            visit.say(
                Words.exchange.extensionAsked,
                [
                    "n": Words.common.people(visit.language, ask.people.count), "day": Numerals.day(ask.until, visit.language),
                    "ground": ask.ground.message(visit.language),
                ])
        case .extensionGranted: visit.say(Words.facts.extensionGranted)
        case .extensionRefused: visit.say(Words.facts.extensionRefused)
        case .answerRecalled(let person, _): "\(visit.say(Words.facts.recalled)): \(Bidi.reference(person.text))"
        case .answerContested(let person, _): "\(visit.say(Words.facts.contested)): \(Bidi.reference(person.text))"
        case .translated(_, let translation): visit.say(Words.exchange.translation, ["name": translation.translator])
        case .refused(let code, _): visit.say(Words.files.refusedFact, ["why": code.message(visit.language)])
        }
    }
}
