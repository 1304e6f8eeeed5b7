// SPDX-License-Identifier: Apache-2.0

import Desks
import Hummingbird
import Identity
import Wording

extension Site {
    /// Rows of one group that are shown; the rest is a number.
    private static let mostRows = 50

    func taskRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "tasks") { visit, _ in
            let actor = try visit.actor
            let tasks = TasksDesk(visit.office).tasks(of: actor)
            return visit.respond(tasksPage(visit, tasks))
        }
    }

    private func tasksPage(_ visit: Visit, _ tasks: [OfficeTask]) -> Page {
        let words = Words.tasks
        let today = visit.office.today
        let mine = tasks.filter { !$0.waitsForOther }
        let groups: [(Message, [OfficeTask])] = [
            (words.overdue, mine.filter { $0.due.map { $0 < today } ?? false }),
            (words.today, mine.filter { $0.due == today }),
            (words.later, mine.filter { $0.due.map { $0 > today } ?? true }),
            (words.waiting, tasks.filter(\.waitsForOther)),
        ]
        if tasks.isEmpty { return Page(words.title(visit.language), "<p>\(visit.say(words.empty))</p>") }
        let sections = groups.filter { !$0.1.isEmpty }.map { title, tasks -> HTML in
            let rows = tasks.prefix(Self.mostRows).map { task -> [HTML] in
                let due: HTML = task.due == nil ? "<span class=\"hint\">\(visit.say(words.noClock))</span>" : visit.deadline(task.due)
                return ["<a href=\"\(route(task).path)\">\(visit.say(task.verb.message))</a>", subject(task), due]
            }
            let more: HTML = tasks.count > Self.mostRows ? "<p>\(words.more(visit.language, tasks.count - Self.mostRows))</p>" : .none
            let caption: HTML = "\(visit.say(title)) (\(visit.number(tasks.count)))"
            return "<section>\(visit.table(caption, [words.task, words.subject, Words.common.due], rows))\(more)</section>"
        }
        return Page(words.title(visit.language), sections.joined)
    }

    private func route(_ task: OfficeTask) -> Route {
        switch task.subject {
        case .request(let id): .request(id)
        case .file(let reference): .file(reference)
        case .verification(let reference): .verification(reference)
        case .officer: .officers
        }
    }

    private func subject(_ task: OfficeTask) -> HTML {
        switch task.subject {
        case .request: Bidi.reference(task.title)
        case .file(let reference), .verification(let reference): "\(Bidi.value(task.title)) <small>\(Bidi.reference(reference.text))</small>"
        case .officer: Bidi.value(task.title)
        }
    }
}
