// SPDX-License-Identifier: Apache-2.0

/// Which of the two states acts.
public enum Side: String, Sendable, Codable {
    /// The state that holds the people and asks (requesting).
    case holding
    /// The state of nationality that is asked (requested).
    case nationality
}

/// One row of a lifecycle: a step, from where to where, by whom on which side, and who must not be the same person.
public struct Transition<State: Hashable & Sendable, Step: Hashable & Sendable>: Sendable {
    public let step: Step
    public let from: [State]
    public let to: [State]
    /// nil: which side takes the step is settled by the record, as where either state can begin.
    public let side: Side?
    /// nil: the other state's message or the clock moves it, not an officer.
    public let permission: Permission?
    /// Whoever did one of these steps must not do this one.
    public let not: [Step]
    public let refusal: Refusal.Code

    public init(
        _ step: Step, from: [State], to: [State], on side: Side?, by permission: Permission? = nil, notWhoDid not: [Step] = [],
        else refusal: Refusal.Code = .secondOfficerMustDiffer
    ) {
        self.step = step
        self.from = from
        self.to = to
        self.side = side
        self.permission = permission
        self.not = not
        self.refusal = refusal
    }
}

/// A lifecycle as a table. Buttons, refusals, the permission matrix and the diagrams in `docs/` all read it.
public struct TransitionTable<State: Hashable & Sendable, Step: Hashable & Sendable>: Sendable {
    public let rows: [Transition<State, Step>]

    public init(_ rows: Transition<State, Step>...) { self.rows = rows }

    /// Whether the officer may take the step now, given who took which steps before.
    public func check(_ step: Step, from state: State, by actor: Actor, having done: [Step: Set<OfficerID>] = [:]) throws(Refusal) {
        guard let row = rows.first(where: { $0.step == step && $0.from.contains(state) }) else {
            throw Refusal(.notPossibleNow, ["state": "\(state)", "step": "\(step)"])
        }
        if let permission = row.permission { try actor.require(permission) }
        for earlier in row.not where done[earlier]?.contains(actor.id) == true { throw Refusal(row.refusal) }
    }

    /// The steps an officer can take from here; what a page offers as buttons.
    public func steps(from state: State, by actor: Actor, having done: [Step: Set<OfficerID>] = [:]) -> [Step] {
        rows.filter { row in row.from.contains(state) && row.permission != nil }.map(\.step).filter { step in
            do throws(Refusal) {
                try check(step, from: state, by: actor, having: done)
                return true
            } catch {
                return false
            }
        }
    }

    /// The lifecycle as a Mermaid diagram.
    public var mermaid: String {
        let arrows = rows.flatMap { row in
            row.from.flatMap { from in row.to.map { "    \(from) --> \($0): \(row.step)\(row.not.isEmpty ? "" : " (another officer)")" } }
        }
        return (["stateDiagram-v2"] + arrows).joined(separator: "\n")
    }
}
