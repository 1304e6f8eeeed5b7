// SPDX-License-Identifier: Apache-2.0

import Desks
import Hummingbird
import Identity
import Wording
import Workflow

extension Site {
    /// Rows of one group that are shown; the rest is a number.
    private static let mostRows = 50

    func taskRoutes(_ router: Router<BasicRequestContext>) {
        get(router, "tasks", .signedIn) { visit, _ in
            let actor = try visit.actor
            let tasks = TasksDesk(visit.office).tasks(of: actor)
            return visit.respond(tasksPage(visit, tasks))
        }
        post(router, "tasks/claim", .permission(.taskClaim)) { visit, _ in
            let key = try await visit.form()["task"]
            let actor = try visit.actor
            try await ClaimsDesk(visit.office).claim(try TasksDesk(visit.office).task(key, of: actor), by: actor)
            return visit.redirect(.tasks)
        }
        post(router, "tasks/release", .permission(.taskClaim)) { visit, _ in
            let key = try await visit.form()["task"]
            try await ClaimsDesk(visit.office).release(key, by: try visit.actor)
            return visit.redirect(.tasks)
        }
        post(router, "tasks/reassign", .permission(.taskReassign)) { visit, _ in
            let form = try await visit.form()
            try await ClaimsDesk(visit.office).reassign(
                form["task"], to: OfficerID(form["officer"]), reason: try form.tagged("reason", visit.language), by: try visit.actor)
            return visit.redirect(.tasks)
        }
    }

    /// Who has taken the task up, and what this officer can do about that.
    private func claim(_ visit: Visit, _ task: OfficeTask) -> HTML {
        let words = Words.claims
        guard let actor = visit.session?.actor else { return .none }
        func button(_ route: Route, _ title: Message) -> HTML {
            visit.form(route, "<input type=\"hidden\" name=\"task\" value=\"\(task.key)\"><button class=\"link\">\(visit.say(title))</button>")
        }
        let mayClaim = actor.may(.taskClaim)
        guard let holder = task.holder else { return mayClaim ? button(.claimTask, words.claim) : .none }
        if holder == actor.id { return "<span class=\"tag for\">\(visit.say(words.mine))</span> \(button(.releaseTask, words.release))" }
        let whose = visit.say(task.isHolderAway ? words.heldAway : words.held, ["officer": holder.text])
        let takeOver: HTML = task.isHolderAway && mayClaim ? button(.claimTask, words.takeOver) : .none
        return "\(whose) \(takeOver)\(actor.may(.taskReassign) ? reassign(visit, task) : .none)"
    }

    private func reassign(_ visit: Visit, _ task: OfficeTask) -> HTML {
        let words = Words.claims
        let officers = visit.office.directory(OfficerCard.self, "officer").filter { $0.card.state == .active }.map { (value: $0.id, text: $0.card.name) }
        let fields: HTML = """
            <input type="hidden" name="task" value="\(task.key)">\(visit.select("officer", words.toOfficer, officers, id: "officer-\(task.key)"))\
            \(visit.area("reason", Words.common.reason, id: "reason-\(task.key)"))
            """
        return visit.folded(words.reassign, .reassignTask, fields)
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
        if tasks.isEmpty { return Page(words.title(visit.language), "\(taskLinks(visit))<p>\(visit.say(words.empty))</p>") }
        let sections = groups.filter { !$0.1.isEmpty }.map { title, tasks -> HTML in
            let rows = tasks.prefix(Self.mostRows).map { task -> [HTML] in
                let due: HTML = task.due == nil ? "<span class=\"hint\">\(visit.say(words.noClock))</span>" : visit.deadline(task.due)
                return ["<a href=\"\(route(task).path)\">\(visit.say(task.verb.message))</a>", subject(task), due, claim(visit, task)]
            }
            let more: HTML = tasks.count > Self.mostRows ? "<p>\(words.more(visit.language, tasks.count - Self.mostRows))</p>" : .none
            let caption: HTML = "\(visit.say(title)) (\(visit.number(tasks.count)))"
            return "<section>\(visit.table(caption, [words.task, words.subject, Words.common.due, Words.claims.whose], rows))\(more)</section>"
        }
        return Page(words.title(visit.language), taskLinks(visit) + sections.joined)
    }

    private func route(_ task: OfficeTask) -> Route {
        switch task.subject {
        case .file(let reference) where task.verb == .weighObjection: .disclosure(reference)
        case .request(let id): .request(id)
        case .file(let reference): .file(reference)
        case .verification(let reference): .verification(reference)
        case .officer: .officers
        case .peer: .peers
        case .letters(let id): .letter(id)
        case .meeting(let id): .meeting(id)
        case .observation(let id): .observation(id)
        case .family(let reference): .family(reference)
        case .transfer(let id) where task.verb == .signHandover || task.verb == .countersignHandover: .handover(id)
        case .transfer(let id): .transfer(id)
        case .escortRecord(let id, let reference): .escortRecord(id, reference)
        case .wrongfulReturn(let id): .wrongfulReturn(id)
        case .channel: .channel
        case .travelDocument(let reference), .travelPapers(let reference): .travelDocument(reference)
        case .assurances(let reference): .assurances(reference)
        case .followUp(let reference): .followUp(reference)
        case .retention(let reference): .retained(reference)
        case .access(let reference): .accessOf(reference)
        case .subject(let reference): .subject(reference)
        // At the state of nationality there is a list, at the holding state the person's own page.
        case .consular(let reference): task.verb == .hearOfContact ? .consularList : .consular(reference)
        case .mission(let id): .mission(id)
        }
    }

    private func subject(_ task: OfficeTask) -> HTML {
        switch task.subject {
        case .request: Bidi.reference(task.title)
        case .file(let reference), .verification(let reference): "\(Bidi.value(task.title)) <small>\(Bidi.reference(reference.text))</small>"
        case .family(let reference), .escortRecord(_, let reference), .consular(let reference): "\(Bidi.value(task.title)) <small>\(Bidi.reference(reference.text))</small>"
        case .travelDocument(let reference), .travelPapers(let reference), .assurances(let reference), .followUp(let reference):
            "\(Bidi.value(task.title)) <small>\(Bidi.reference(reference.text))</small>"
        case .officer, .letters, .meeting, .observation, .transfer, .mission: Bidi.value(task.title)
        case .peer, .channel, .retention, .access, .subject, .wrongfulReturn: Bidi.reference(task.title)
        }
    }
}
