// SPDX-License-Identifier: Apache-2.0

import Desks
import Hummingbird
import Identity
import Wording
import Workflow

extension Site {
    func stuckRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "tasks/digest", .signedIn) { visit, _ in visit.respond(digestPage(visit, DigestDesk(visit.office).digest(of: try visit.actor))) }
        get(router, "tasks/stuck", .permission(.stuckRead)) { visit, _ in visit.respond(try stuckPage(visit)) }
    }

    /// From an officer's own tasks to the same in figures, and to what is stuck with others.
    func taskLinks(_ visit: Visit) -> HTML {
        let stuck: HTML = visit.session?.actor.may(.stuckRead) == true ? " <a href=\"\(Route.stuck.path)\">\(visit.say(Words.digest.stuck))</a>" : .none
        return "<p class=\"row\"><a href=\"\(Route.digest.path)\">\(visit.say(Words.digest.title))</a>\(stuck)</p>"
    }

    private func digestPage(_ visit: Visit, _ digest: Digest) -> Page {
        let words = Words.digest
        let columns = [Words.tasks.task, words.count, words.late, words.earliest]
        let table: HTML = digest.lines.isEmpty ? .none : visit.table(.text(words.waiting(visit.language, digest.count)), columns, digest.rows(visit))
        let none: HTML = digest.lines.isEmpty ? "<p>\(words.waiting(visit.language, 0))</p>" : .none
        let stuck: HTML = digest.stuck.map { $0 > 0 ? "<p><a href=\"\(Route.stuck.path)\">\(words.stuckLine(visit.language, $0))</a></p>" : .none } ?? .none
        return Page(words.title(visit.language), "<p class=\"hint\">\(visit.say(words.intro))</p>\(none)\(table)\(stuck)")
    }

    private func stuckPage(_ visit: Visit) throws -> Page {
        let words = Words.digest
        let rows = try StuckDesk(visit.office).list(by: try visit.actor).map { task -> [HTML] in
            let movers = task.movers.map { $0.message(visit.language) }.sorted().joined(separator: visit.comma)
            let holder: HTML = task.holder.map { " \(visit.say(Words.claims.held, ["officer": $0.text]))" } ?? .none
            return [
                visit.say(task.verb.message), Bidi.value(task.title), visit.deadline(task.due), (task.isOtherStates ? visit.say(Words.common.otherState) : .text(movers)) + holder,
                visit.say(task.level.message),
            ]
        }
        let columns = [Words.tasks.task, Words.tasks.subject, words.since, words.whoseMove, words.level]
        let list: HTML = rows.isEmpty ? "<p>\(visit.say(words.nothingStuck))</p>" : visit.table("\(visit.say(words.stuck)) (\(visit.number(rows.count)))", columns, rows)
        return Page(words.stuck(visit.language), help: words.help, list)
    }
}

extension EscalationLevel {
    var message: Message {
        switch self {
        case .officers: Words.digest.levelOfficers
        case .head: Words.digest.levelHead
        case .liaisonAndAuditor: Words.digest.levelLiaison
        }
    }
}
