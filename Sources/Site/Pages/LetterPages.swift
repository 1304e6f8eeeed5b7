// SPDX-License-Identifier: Apache-2.0

import Casework
import Desks
import Hummingbird
import Identity
import Phrases
import Pouch
import Store
import Wording
import Workflow

extension Site {
    func letterRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "letters", .permission(.letterRead)) { visit, _ in visit.respond(try lettersPage(visit)) }
        get(router, "letters/new", .permission(.letterWrite)) { visit, _ in
            try visit.actor.require(.letterWrite)
            return visit.respond(newLetterPage(visit, Form(values: ["about": [visit.query("about")], "to": [visit.query("to")]]), nil))
        }
        post(router, "letters", .permission(.letterWrite)) { visit, _ in
            let (form, documents, problem) = try await visit.letter()
            let actor = try visit.actor
            do {
                if let problem { throw problem }
                return visit.redirect(.letter(try await write(visit, form, documents, actor)))
            } catch let refusal as Refusal where refusal.code != .notPermitted {
                return visit.respond(newLetterPage(visit, form, refusal, documents))
            }
        }
        get(router, "letters/:id", .permission(.letterRead)) { visit, parameters in
            visit.respond(try await letterPage(visit, try parameters.text("id"), nil))
        }
        post(router, "letters/:id/reply", .permission(.letterWrite)) { visit, parameters in
            let id = try parameters.text("id")
            let (form, documents, problem) = try await visit.letter()
            let actor = try visit.actor
            do {
                if let problem { throw problem }
                try await LettersDesk(visit.office).reply(
                    to: id, text: TaggedText(try form.letterText("text"), visit.language), isUrgent: !form["urgent"].isEmpty, documents: documents.map(\.id), by: actor)
                return visit.redirect(.letter(id), fragment: "#newest")
            } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted && actor.may(.letterRead) {
                return visit.respond(try await letterPage(visit, id, refusal, form, documents))
            }
        }
        get(router, "letters/:id/documents/:document", .permission(.letterRead)) { visit, parameters in
            let opened = try await DocumentsDesk(visit.office).open(try parameters.text("document"), of: try parameters.text("id"), by: try visit.actor)
            return visit.download(opened)
        }
        post(router, "letters/:id/note", .permission(.letterWrite)) { visit, parameters in
            try await actOnLetters(visit, parameters) { _, id, actor in try await LettersDesk(visit.office).note(id, by: actor) }
        }
        post(router, "letters/:id/texts/:entry", .permission(.textTranslate)) { visit, parameters in
            let entry = try parameters.number("entry")
            return try await actOnLetters(visit, parameters) { form, id, actor in
                try await LettersDesk(visit.office).translate(entry, of: id, try form.translation(visit.language), by: actor)
            }
        }
    }

    private func write(_ visit: Visit, _ form: Form, _ documents: [AttachedDocument], _ actor: Actor) async throws -> String {
        guard let state = StateCode(form["to"]) else { throw Refusal(.noSuchPeer, field: "to") }
        let about = CaseReference(form["about"].uppercased())
        if !form["about"].isEmpty, about == nil { throw Refusal(.notFound, field: "about") }
        return try await LettersDesk(visit.office).write(
            to: state, about: about, subject: try form.tagged("subject", visit.language), text: TaggedText(try form.letterText("text"), visit.language),
            isUrgent: !form["urgent"].isEmpty, documents: documents.map(\.id), by: actor)
    }

    private func actOnLetters(_ visit: Visit, _ parameters: Parameters, _ body: (Form, String, Actor) async throws -> Void) async throws -> Response {
        let id = try parameters.text("id")
        let form = try await visit.form()
        let actor = try visit.actor
        do {
            try await body(form, id, actor)
            return visit.redirect(.letter(id), fragment: "#newest")
        } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted && actor.may(.letterRead) {
            return visit.respond(try await letterPage(visit, id, refusal, form))
        }
    }

    private func lettersPage(_ visit: Visit) throws -> Page {
        let words = Words.letters
        let actor = try visit.actor
        let write: HTML = actor.may(.letterWrite) ? "<p><a class=\"btn\" href=\"\(Route.newLetter.path)\">\(visit.say(words.write))</a></p>" : .none
        let list = try LettersDesk(visit.office).list(by: actor)
        if list.isEmpty { return Page(words.title(visit.language), "<p>\(visit.say(words.none))</p>\(write)") }
        let page = max(1, Int(visit.query("page")) ?? 1)
        let pages = (list.count + 49) / 50
        let rows = list.dropFirst((page - 1) * 50).prefix(50).map { id, card -> [HTML] in
            let tags: HTML = """
                \("<span class=\"tag against\">\(visit.say(words.urgent))</span> ", if: card.isUrgent)\
                \("<span class=\"tag warn\">\(visit.say(words.isNew))</span> ", if: card.unnoted > 0)\
                \("<span class=\"tag against\">\(visit.say(words.lost))</span>", if: card.undelivered > 0)
                """
            let subject: HTML = "<a href=\"\(Route.letter(id).path)\" lang=\"\(card.subject.language.rawValue)\">\(Bidi.value(card.subject.text))</a> \(tags)"
            return [
                subject, .text(visit.state(StateCode(card.peer))), card.about.map { Bidi.reference($0) } ?? .none, .text(visit.number(card.letters)),
                "\(visit.moment(card.last)) <small>\(visit.say(card.isLastOurs ? words.lastOurs : words.lastTheirs))</small>",
            ]
        }
        let columns = [words.subject, words.with, words.about, words.count, words.last]
        return Page(
            words.title(visit.language),
            "\(write)\(visit.table(visit.say(words.title), columns, rows))\(visit.pager(page, of: pages) { "\(Route.letters.path)?page=\($0)" })")
    }

    private func newLetterPage(_ visit: Visit, _ form: Form, _ problem: Refusal?, _ documents: [AttachedDocument] = []) -> Page {
        let words = Words.letters
        let peers = visit.office.peers.compactMap { StateCode($0.state) }.map { (value: $0.code, text: visit.state($0)) }
        let fields: HTML = """
            \(visit.select("to", words.to, peers, selected: form["to"]))\
            \(visit.field("subject", words.subject, value: form["subject"], problem: problem))\
            \(visit.field("about", words.about, hint: words.aboutHint, value: form["about"], problem: problem, wide: false))\
            \(letterFields(visit, form["text"], problem, documents, isUrgent: !form["urgent"].isEmpty))<p>\(visit.button(words.send))</p>
            """
        return Page(words.write(visit.language), problem: problem, visit.form(.letters, fields, withFile: true))
    }

    private func letterFields(_ visit: Visit, _ text: String, _ problem: Refusal?, _ documents: [AttachedDocument], isUrgent: Bool) -> HTML {
        let words = Words.letters
        // What came with a form that was refused is kept, and need not be sent again.
        let kept = documents.map { document -> HTML in
            """
            <div class="opt"><input type="checkbox" name="document" id="document-\(document.id)" value="\(document.id)" checked>\
            <label for="document-\(document.id)">\(Bidi.value(document.name)) \(visit.text(bytes: document.size))</label></div>
            """
        }
        return visit.area("text", words.text, hint: words.textHint, value: text, problem: problem, rows: 10)
            + (documents.isEmpty ? .none : "<fieldset><legend>\(visit.say(words.documents))</legend>\(kept)</fieldset>")
            + visit.fileField("documents", words.attach, accept: "", hint: words.attachHint, isMany: true)
            + "<div class=\"opt\"><input type=\"checkbox\" name=\"urgent\" id=\"urgent\" value=\"1\"\(" checked", if: isUrgent)><label for=\"urgent\">\(visit.say(words.urgent))</label></div>"
    }

    private func letterPage(_ visit: Visit, _ id: String, _ problem: Refusal?, _ draft: Form = .empty, _ documents: [AttachedDocument] = []) async throws -> Page {
        let words = Words.letters
        let actor = try visit.actor
        let thread = try await LettersDesk(visit.office).thread(id, by: actor)
        let record = thread.record
        guard let peer = record.peer, let subject = record.subject else { throw Refusal(.notFound) }
        let node = try visit.office.peer(of: peer)
        let line = await visit.office.lines.line(of: node.nodeID)
        let letters = record.letters.enumerated().map { index, entry -> HTML in
            let state = entry.isOurs ? delivery(visit, entry, thread.deliveries[entry.letter.id], node, line) : noted(visit, entry)
            let from: HTML = entry.isOurs ? "\(visit.say(words.ours)) · \(visit.officer(entry.by))" : .text(visit.state(peer))
            return """
                <article class="note"\(" id=\"newest\"", if: index == record.letters.count - 1)><p><strong>\(from)</strong> \(visit.moment(entry.at)) \
                \("<span class=\"tag against\">\(visit.say(words.urgent))</span> ", if: entry.letter.isUrgent)\(state)</p>\
                \(visit.free(entry.letter.text, record.translations[entry.entry] ?? [], .translateLetter(id, entry.entry), entry.entry))\
                \(attached(visit, id, entry, thread))</article>
                """
        }
        let note: HTML =
            actor.may(.letterWrite) && !record.unnoted.isEmpty
            ? "<p class=\"hint\">\(visit.say(words.noteHint))</p>\(visit.form(.noteLetter(id), visit.button(words.note, quiet: true)))" : .none
        let reply: HTML =
            actor.may(.letterWrite)
            ? "<h2>\(visit.say(words.reply))</h2>\(visit.form(.replyLetter(id), letterFields(visit, draft["text"], problem, documents, isUrgent: !draft["urgent"].isEmpty) + "<p>\(visit.button(words.send))</p>", withFile: true))"
            : .none
        let facts: [(Message, HTML)] =
            [(words.subject, "<strong lang=\"\(subject.language.rawValue)\">\(Bidi.value(subject.text))</strong>"), (words.with, .text(visit.state(peer)))] + (record.about.map { [(words.about, about(visit, $0))] } ?? [])
        return Page(words.title(visit.language), problem: problem, "\(visit.facts(facts))\(letters)\(note)\(reply)")
    }

    /// What was written about a case, and where to write more.
    func letters(_ visit: Visit, about person: CaseReference, with state: StateCode?) -> HTML {
        let words = Words.letters
        guard let actor = visit.session?.actor, let all = try? LettersDesk(visit.office).list(by: actor) else { return .none }
        let items = all.filter { $0.card.about == person.text }.map { id, card -> HTML in
            "<li><a href=\"\(Route.letter(id).path)\" lang=\"\(card.subject.language.rawValue)\">\(Bidi.value(card.subject.text))</a> \(visit.moment(card.last))</li>"
        }
        let list: HTML = items.isEmpty ? .none : "<ul>\(items)</ul>"
        let write: HTML =
            actor.may(.letterWrite)
            ? state.map { "<p><a href=\"\(Route.newLetter.path)?about=\(person.text)&amp;to=\($0.code)\">\(visit.say(words.writeAbout))</a></p>" } ?? .none : .none
        return items.isEmpty && state == nil ? .none : "<h2>\(visit.say(words.title))</h2>\(list)\(write)"
    }

    /// The documents of a letter, each with how much of it is where it should be.
    private func attached(_ visit: Visit, _ thread: String, _ entry: Correspondence.Entry, _ shown: LettersDesk.Thread) -> HTML {
        let words = Words.letters
        let items = (entry.letter.documents ?? []).map { document -> HTML in
            let progress = shown.documents[document.id] ?? (0, 1)
            let isWhole = progress.there == progress.of
            let name: HTML =
                entry.isOurs || isWhole
                ? "<a href=\"\(Route.letterDocument(thread, document.id).path)\">\(Bidi.value(document.name))</a>" : Bidi.value(document.name)
            let share = visit.number(progress.there * 100 / max(progress.of, 1))
            let state: HTML =
                isWhole
                ? "<span class=\"tag\">\(visit.say(entry.isOurs ? words.documentThere : words.documentHere))</span>"
                : "<span class=\"tag warn\">\(visit.say(words.documentUnderWay, ["share": share]))</span>"
            return """
                <li>\(name) \(visit.text(bytes: document.size)) \(state)<br><small>SHA-256 \(Bidi.reference(document.hash))</small></li>
                """
        }
        return items.isEmpty ? .none : "<h3>\(visit.say(words.documents))</h3><ul class=\"documents\">\(items)</ul>"
    }

    /// The case, as a link for whoever may open it.
    private func about(_ visit: Visit, _ person: CaseReference) -> HTML {
        guard let actor = visit.session?.actor else { return .none }
        let isFile = visit.office.directory(FileCard.self, DetentionFile.room).contains { $0.id == person.text }
        if isFile, actor.may(.fileRead) { return visit.reference(person.text, .file(person)) }
        if !isFile, actor.may(.verificationRead) { return visit.reference(person.text, .verification(person)) }
        return Bidi.reference(person.text)
    }

    private func noted(_ visit: Visit, _ entry: Correspondence.Entry) -> HTML {
        let words = Words.letters
        guard let role = entry.notedBy else { return "<span class=\"tag warn\">\(visit.say(words.isNew))</span>" }
        return "<span class=\"hint\">\(visit.say(words.notedHere, ["role": role.message(visit.language)]))</span>"
    }

    /// How far a letter of ours has come: never without its age and its cause.
    private func delivery(_ visit: Visit, _ entry: Correspondence.Entry, _ envelope: OutgoingEnvelope?, _ node: NodeDescriptor, _ line: Lines.Line) -> HTML {
        let words = Words.letters
        func time(_ moment: Moment) -> String { visit.time(moment) }
        if let code = entry.undelivered { return "<span class=\"tag against\">\(visit.say(words.stateRefused, ["code": code]))</span>" }
        guard let envelope else { return .none }
        if let takenUp = envelope.takenUp {
            let role = takenUp.word.flatMap { Role(rawValue: $0) }?.message(visit.language) ?? takenUp.word ?? ""
            return "<span class=\"tag for\">\(visit.say(words.stateNoted, ["time": time(takenUp.at), "role": role]))</span>"
        }
        if let opened = envelope.opened { return "<span class=\"tag\">\(visit.say(words.stateArrived, ["time": time(opened.at)]))</span>" }
        if let stored = envelope.stored { return "<span class=\"tag warn\">\(visit.say(words.stateStored, ["time": time(stored.at)]))</span>" }
        let next = line.nextTry.map(time) ?? ""
        let cause =
            switch line.fault {
            case _ where node.collects: words.causeCollected(visit.language)
            case nil: (line.lastContact == nil ? words.causeIdle : words.causeGood)(visit.language)
            case "unreachable": words.causeUnreachable(visit.language, ["time": next])
            case .some(let code): words.causeRefusing(visit.language, ["code": code, "time": next])
            }
        return "<span class=\"tag warn\">\(visit.say(words.stateWaiting, ["time": time(envelope.created), "cause": cause]))</span>"
    }
}

extension Form {
    /// A letter may be longer than other texts.
    func letterText(_ name: String) throws(Refusal) -> String {
        let text = self[name]
        guard text.utf8.count <= Letter.mostTextBytes else { throw Refusal(.fieldTooLong, field: name) }
        return text
    }
}
