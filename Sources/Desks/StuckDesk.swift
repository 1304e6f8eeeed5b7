// SPDX-License-Identifier: Apache-2.0

import Casework
public import Identity
import Store
public import Workflow

/// A task whose day is over, for those who see to it that things move: what, whose move it is, and how far up it has come. It names no detained person.
public struct StuckTask: Sendable, Hashable {
    public let verb: OfficeTask.Verb
    public let subject: OfficeTask.Subject
    /// A note's number, a subject, or the person's reference; never their name.
    public let title: String
    public let due: Day
    public let level: EscalationLevel
    /// The roles that can do it; none where the other state has to move.
    public let movers: [Role]
    /// Who has taken it up.
    public let holder: OfficerID?

    public var isOtherStates: Bool { movers.isEmpty }
}

/// What is stuck in the office, whoever's it is.
public struct StuckDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// What is overdue, the longest first: all of it for whoever approves; for liaison officers and auditors, what has come up to them.
    public func list(by actor: Actor) throws(Refusal) -> [StuckTask] {
        try actor.require(.stuckRead)
        let all = overdue
        return actor.roles.contains(.approver) ? all : all.filter { $0.level >= .liaisonAndAuditor }
    }

    private var overdue: [StuckTask] {
        let today = office.today
        var found: [String: (task: OfficeTask, due: Day, level: EscalationLevel, movers: [Role])] = [:]
        // Tasks are made for officers; here for one of each role, who is nobody and so has written, proposed and signed nothing.
        for role in Role.allCases {
            for task in TasksDesk(office).tasks(of: Actor(id: OfficerID(""), roles: [role])) {
                guard let due = task.due, let level = EscalationLevel(due: due, on: today) else { continue }
                found[task.key, default: (task, due, level, [])].movers.append(role)
            }
        }
        let stuck = found.values.map { item in
            StuckTask(
                verb: item.task.verb, subject: item.task.subject, title: item.task.namelessTitle, due: item.due, level: item.level,
                movers: item.task.waitsForOther ? [] : item.movers, holder: item.task.holder)
        }
        return stuck.sorted { ($0.due, $0.verb.rawValue, $0.title) < ($1.due, $1.verb.rawValue, $1.title) }
    }
}

extension OfficeTask {
    /// What to call it where the person's name has no place.
    var namelessTitle: String {
        switch subject {
        case .file, .verification, .family, .retention, .access, .subject, .travelDocument, .travelPapers, .assurances, .followUp, .consular: subject.id
        case .escortRecord(_, let person): person.text
        case .request, .officer, .peer, .letters, .meeting, .observation, .channel, .transfer, .wrongfulReturn, .mission: title
        }
    }
}
