// SPDX-License-Identifier: Apache-2.0

import Phrases
import Casework
import Desks
import Hummingbird
import Identity
import Matching
import Wording
import Workflow

extension Site {
    /// Pairs that one page lists.
    private static let mostPairs = 100

    func duplicateRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "duplicates", .permission(.fileMerge)) { visit, _ in visit.respond(try await duplicatesPage(visit)) }
        get(router, "duplicates/:a/:b", .permission(.fileMerge)) { visit, parameters in
            let (a, b) = try pair(parameters)
            return visit.respond(try await comparePage(visit, a, b, nil))
        }
        post(router, "duplicates/:a/:b/merge", .permission(.fileMerge)) { visit, parameters in
            try await decide(visit, parameters) { desk, a, b, reason, actor in
                try await desk.merge(b, into: a, reason: reason, by: actor)
                return .file(a)
            }
        }
        post(router, "duplicates/:a/:b/differ", .permission(.fileMerge)) { visit, parameters in
            try await decide(visit, parameters) { desk, a, b, reason, actor in
                try await desk.differ(a, b, reason: reason, by: actor)
                return .duplicates
            }
        }
        post(router, "files/:reference/unmerge", .permission(.fileMerge)) { visit, parameters in
            try await actOnFile(visit, parameters) { form, reference, actor in
                guard let other = CaseReference(form["other"]) else { throw Refusal(.notMerged) }
                try await DuplicatesDesk(visit.office).unmerge(other, from: reference, reason: try form.tagged("reason", visit.language), by: actor)
            }
        }
    }

    private func pair(_ parameters: Parameters) throws(Refusal) -> (CaseReference, CaseReference) {
        guard let a = CaseReference(try parameters.text("a")), let b = CaseReference(try parameters.text("b")) else { throw Refusal(.notFound) }
        return (a, b)
    }

    private func decide(
        _ visit: Visit, _ parameters: Parameters, _ act: (DuplicatesDesk, CaseReference, CaseReference, TaggedText, Actor) async throws -> Route
    ) async throws -> Response {
        let (a, b) = try pair(parameters)
        let form = try await visit.form()
        do {
            return visit.redirect(try await act(DuplicatesDesk(visit.office), a, b, try form.tagged("reason", visit.language), try visit.actor))
        } catch let refusal as Refusal where refusal.code != .notFound && refusal.code != .notPermitted {
            return visit.respond(try await comparePage(visit, a, b, refusal))
        }
    }

    private func duplicatesPage(_ visit: Visit) async throws -> Page {
        let words = Words.duplicates
        let pairs = try await DuplicatesDesk(visit.office).list(by: try visit.actor)
        let rows = pairs.prefix(Self.mostPairs).map { pair -> [HTML] in
            let strongest = pair.evidence.filter { $0.bits > 0 }.sorted { $0.bits > $1.bits }.prefix(3).map { $0.field.message(visit.language) }
            let against = pair.evidence.filter { $0.bits <= -2 }.map { $0.field.message(visit.language) }
            let why: HTML = """
                \(strongest.joined(separator: visit.comma))\
                \(against.isEmpty ? .none : " <span class=\"tag against\">\(visit.say(Words.verifications.bandContradicted)): \(against.joined(separator: visit.comma))</span>")
                """
            return [
                "<a href=\"\(Route.compare(pair.a, pair.b).path)\">\(visit.say(words.compare)) <bdi dir=\"ltr\" class=\"ref\">\(pair.a.text)</bdi> – <bdi dir=\"ltr\" class=\"ref\">\(pair.b.text)</bdi></a>",
                Bidi.value(pair.nameA), Bidi.value(pair.nameB), visit.say(pair.band.message), why,
            ]
        }
        let list: HTML =
            rows.isEmpty
            ? "<p>\(visit.say(words.empty))</p>"
            : visit.table(.text(words.count(visit.language, pairs.count)), [Words.common.actions, words.first, words.second, words.fit, words.why], rows)
        return Page(words.title(visit.language), "<p>\(visit.say(words.intro))</p>\(list)")
    }

    private func comparePage(_ visit: Visit, _ a: CaseReference, _ b: CaseReference, _ problem: Refusal?) async throws -> Page {
        let words = Words.duplicates
        let (first, second, pair) = try await DuplicatesDesk(visit.office).compare(a, b, by: try visit.actor)
        let fields = Words.imports
        func dates(_ file: DetentionFile) -> HTML { visit.value(file.description.birth.map { Numerals.date($0, visit.language) }) }
        let rows: [[HTML]] = [
            (Words.common.reference, Bidi.reference(a.text), Bidi.reference(b.text)),
            (fields.fullName, Bidi.value(first.description.fullName), Bidi.value(second.description.fullName)),
            (fields.fileNumber, Bidi.reference(first.fileNumber), Bidi.reference(second.fileNumber)),
            (fields.father, visit.value(first.description.father), visit.value(second.description.father)),
            (fields.grandfather, visit.value(first.description.grandfather), visit.value(second.description.grandfather)),
            (fields.mother, visit.value(first.description.mother), visit.value(second.description.mother)),
            (fields.kunya, visit.value(first.description.kunya), visit.value(second.description.kunya)), (fields.birth, dates(first), dates(second)),
            (fields.birthPlace, visit.value(first.description.birthPlace), visit.value(second.description.birthPlace)),
            (fields.sex, visit.value(first.description.sex?.message(visit.language)), visit.value(second.description.sex?.message(visit.language))),
            (fields.nationality, visit.value(first.description.claimed?.text(visit.language)), visit.value(second.description.claimed?.text(visit.language))),
            (fields.document, visit.value(first.description.documents.first?.number), visit.value(second.description.documents.first?.number)),
            (fields.batch, visit.value(first.batch), visit.value(second.batch)),
            (Words.files.holds, .text(visit.number(first.activeHolds.count)), .text(visit.number(second.activeHolds.count))),
        ].map { [visit.say($0.0), $0.1, $0.2] }
        let table = visit.table(visit.say(words.compareTitle), [Words.verifications.field, words.first, words.second], rows)
        return Page(
            words.compareTitle(visit.language), problem: problem,
            """
            \(table)\(evidence(visit, pair))<div class="sides">\
            \(visit.form(.pairAct(a, b, "merge"), """
                <p class="hint">\(visit.say(words.mergeHint))</p>\(visit.area("reason", Words.common.reason, problem: problem, id: "reason-merge"))\
                <p>\(visit.button(words.merge))</p>
                """))\
            \(visit.form(.pairAct(a, b, "differ"), """
                \(visit.area("reason", Words.common.reason, problem: problem, id: "reason-differ"))<p>\(visit.button(words.differ, quiet: true))</p>
                """))</div><p><a href="\(Route.duplicates.path)">\(visit.say(Words.common.goBack))</a></p>
            """)
    }

    /// One bar a field, as for a candidate of a register.
    private func evidence(_ visit: Visit, _ pair: DuplicatesDesk.Pair?) -> HTML {
        guard let pair else { return "<p>\(visit.say(Words.duplicates.noEvidence))</p>" }
        let words = Words.verifications
        let rows = pair.evidence.sorted { abs($0.bits) > abs($1.bits) }.map { item -> [HTML] in
            [
                visit.say(item.field.message), shownValue(visit, item.left, item.field), shownValue(visit, item.right, item.field),
                "\(visit.say(item.reason.message)) \(bar(item.bits))",
            ]
        }
        return visit.table(visit.say(words.evidence), [words.field, Words.duplicates.first, Words.duplicates.second, words.evidence], rows)
    }

    /// What a file says of the files merged into it, with the way back.
    func merged(_ visit: Visit, _ file: DetentionFile, _ reference: CaseReference) -> HTML {
        let words = Words.duplicates
        if file.absorbed.isEmpty { return .none }
        let mayUndo = visit.session?.actor.may(.fileMerge) ?? false
        let items = file.absorbed.map { other -> HTML in
            let undo: HTML =
                mayUndo
                ? visit.form(
                    .unmerge(reference),
                    """
                    <input type="hidden" name="other" value="\(other.text)">\(visit.area("reason", Words.common.reason, id: "reason-\(other.text)"))\
                    <p><button class="btn quiet">\(words.unmerge(visit.language, ["reference": other.text]))</button></p>
                    """) : .none
            return "<details><summary>\(Bidi.reference(other.text))</summary>\(undo)</details>"
        }
        return "<h2>\(visit.say(words.merged))</h2>\(items)"
    }
}
