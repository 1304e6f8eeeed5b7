// SPDX-License-Identifier: Apache-2.0

public import Identity
import Store
public import Workflow

/// What waits for one officer, in figures: for a message that leaves the node. No name, no reference, no subject is in it.
public struct Digest: Sendable, Hashable {
    public struct Line: Sendable, Hashable {
        public let verb: OfficeTask.Verb
        public let count: Int
        public let overdue: Int
        /// The earliest day among them.
        public let due: Day?
    }

    /// The most pressing sort of task first.
    public let lines: [Line]
    /// What is stuck and has come up to this officer; nil where nothing comes up to them.
    public let stuck: Int?
    public let day: Day

    public var count: Int { lines.reduce(0) { $0 + $1.count } }
    public var overdue: Int { lines.reduce(0) { $0 + $1.overdue } }
}

/// Where an officer is told what waits, outside of the pages too.
public struct DigestDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// What others have taken up is theirs, and not in it.
    public func digest(of actor: Actor) -> Digest {
        let today = office.today
        let tasks = TasksDesk(office).tasks(of: actor).filter { !$0.waitsForOther && ($0.holder == nil || $0.holder == actor.id || $0.isHolderAway) }
        let lines = Dictionary(grouping: tasks, by: \.verb).map { verb, tasks in
            Digest.Line(verb: verb, count: tasks.count, overdue: tasks.count { $0.due.map { $0 < today } ?? false }, due: tasks.compactMap(\.due).min())
        }
        func order(_ line: Digest.Line) -> (Int, String) { (line.due?.number ?? .max, line.verb.rawValue) }
        let stuck = (try? StuckDesk(office).list(by: actor))?.count
        return Digest(lines: lines.sorted { order($0) < order($1) }, stuck: stuck, day: today)
    }

    /// For the node's own console, which hands it to a mail system.
    public func digest(ofOfficer id: OfficerID) async throws -> Digest {
        let officer = try await office.journal.read { try $0.load(Officer.self, id.text) }
        guard officer.state == .active else { throw Refusal(.officerNotActive, field: "officer") }
        return digest(of: Actor(id: id, roles: officer.roles))
    }
}
