// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

extension BestInterestsDetermination {
    public func open(panel: [PanelMember], on today: Day, by actor: Actor) throws(Refusal) -> BestInterestsFact {
        try check(.open, by: actor)
        guard (Self.leastPanel...Self.mostPanel).contains(panel.count), Set(panel.map(\.name)).count == panel.count, panel.allSatisfy({ (1...400).contains($0.name.utf8.count) }),
            panel.contains(where: { $0.capacity == .safeguardsOfficer })
        else { throw Refusal(.panelIncomplete, field: "panel") }
        return .opened(panel: panel, on: today)
    }

    public func hear(_ hearing: ChildHearing, on today: Day, by actor: Actor) throws(Refusal) -> BestInterestsFact {
        try check(.hear, by: actor)
        switch hearing {
        case .heard(_, let language, _, let day, let words):
            try checkLanguageCode(language)
            guard day <= today else { throw Refusal(.dayInFuture, field: "on") }
            if let words { try words.check(as: "words", most: Self.mostTextBytes) }
        case .notHeard(let reason):
            if reason.text.isEmpty { throw Refusal(.reasonMissing, field: "reason") }
            try reason.check(as: "reason", most: Self.mostTextBytes)
        }
        return .heard(hearing)
    }

    /// - Parameter hasGuardian: whether somebody answers for the child today.
    public func propose(_ decision: BestInterestsDecision, hasGuardian: Bool, by actor: Actor) throws(Refusal) -> BestInterestsFact {
        try check(.propose, by: actor)
        guard hearing != nil else { throw Refusal(.childNotHeard) }
        // Who looked at one way only did not choose.
        guard Set(decision.considered).count > 1, decision.considered.contains(decision.outcome) else { throw Refusal(.nothingGiven, field: "considered") }
        if decision.reasons.text.isEmpty { throw Refusal(.reasonMissing, field: "reasons") }
        try decision.reasons.check(as: "reasons", most: Self.mostTextBytes)
        if decision.outcome == .returnToGuardian, !hasGuardian { throw Refusal(.guardianMissing, field: "outcome") }
        return .proposed(decision)
    }

    public func sendBack(_ reason: TaggedText, by actor: Actor) throws(Refusal) -> BestInterestsFact {
        try check(.sendBack, by: actor)
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .sentBack(reason: reason)
    }

    /// The second officer, another person than the one who proposed it.
    public func decide(hasGuardian: Bool, on today: Day, by actor: Actor) throws(Refusal) -> BestInterestsFact {
        try check(.decide, by: actor)
        if decision?.outcome == .returnToGuardian, !hasGuardian { throw Refusal(.guardianMissing) }
        return .decided(on: today)
    }

    public func revoke(_ reason: TaggedText, by actor: Actor) throws(Refusal) -> BestInterestsFact {
        try check(.revoke, by: actor)
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .revoked(reason: reason)
    }

    /// What a new fact about the child or its family does, whoever reported it; nil where nothing was found that it could touch.
    public func fall(for reason: TaggedText) -> BestInterestsFact? { mayFall ? .revoked(reason: reason) : nil }

    /// The same where one of the family is no longer held here.
    public func fall(without member: CaseReference, _ outcome: CustodyOutcome) -> BestInterestsFact? { mayFall ? .memberLost(member, outcome) : nil }

    private var mayFall: Bool { state == .decided || state == .proposed }

    /// The steps that an officer can take now; what a page offers as buttons.
    public func steps(by actor: Actor) -> [Step] {
        Step.allCases.filter { step in
            do throws(Refusal) {
                try check(step, by: actor)
                return true
            } catch {
                return false
            }
        }
    }

    /// Whoever leads the journey does not say that it is best for the child.
    private func check(_ step: Step, by actor: Actor) throws(Refusal) {
        try Self.transitions.check(step, from: state, by: actor, having: done)
        if actor.roles.contains(.transferOfficer) { throw Refusal(.escortUnitCannotClear) }
    }
}
