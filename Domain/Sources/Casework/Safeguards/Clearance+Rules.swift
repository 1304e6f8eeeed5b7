// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What stands between a person and a clearance.
public enum SafeguardObstacle: Sendable, Hashable {
    case check(SafeguardCheck, SafeguardStatus)
    case objectionOpen(SafeguardCheck)
    case notNotified
    /// The person was told too shortly before; from that day on it is long enough.
    case noticeTooShort(until: Day)
    case notSigned
    case notCleared
}

extension Clearance {
    /// The first day on which a journey can leave: the person was told, and had the time to object.
    public func earliestJourney(from today: Day) -> Day { max(today, earliestJourney ?? today) }

    public func status(_ check: SafeguardCheck, on day: Day) -> SafeguardStatus {
        if let until = overrides[check]?.until { return day > until ? .expired : .overridden }
        guard let standing = findings[check] else { return begun.contains(check) ? .inAssessment : .notStarted }
        // What blocks does not lapse: nobody becomes safe by waiting.
        if case .blocked = standing.assessment.finding { return .blocked }
        if day > standing.until { return .expired }
        switch standing.assessment.finding {
        case .clear: return .clear
        case .clearWithConditions: return .clearWithConditions
        case .blocked: return .blocked
        case .notApplicable: return .notApplicable
        }
    }

    /// The checks that nothing can rest on, on that day.
    public func unresolved(on day: Day) -> [SafeguardCheck] { SafeguardCheck.allCases.filter { !status($0, on: day).isResolved } }

    /// Everything that stands in the way of handing the person over on that day.
    public func obstacles(on day: Day) -> [SafeguardObstacle] {
        var obstacles = unresolved(on: day).map { SafeguardObstacle.check($0, status($0, on: day)) }
        obstacles += openObjections.map { .objectionOpen($0.check) }
        if let earliestJourney {
            if day < earliestJourney { obstacles.append(.noticeTooShort(until: earliestJourney)) }
        } else {
            obstacles.append(.notNotified)
        }
        if assessorsSignature == nil { obstacles.append(.notSigned) }
        if clearance == nil { obstacles.append(.notCleared) }
        return obstacles
    }

    /// What was found to block while two files were one, and so must block both when they are two again.
    public func blocksToCarry(since merge: Int) -> [ClearanceFact] {
        SafeguardCheck.allCases.compactMap { findings[$0] }.compactMap { standing in
            guard case .blocked = standing.assessment.finding, standing.placedIn > merge else { return nil }
            return .found(standing.assessment, on: standing.on, until: standing.until)
        }
    }

    public func begin(_ check: SafeguardCheck, by actor: Actor) throws(Refusal) -> ClearanceFact {
        try checkMayAssess(actor)
        guard !begun.contains(check), findings[check] == nil else { throw Refusal(.notPossibleNow, ["state": "begun", "step": "begin"]) }
        return .begun(check)
    }

    /// - Parameters:
    ///   - age: of the person, as far as it is known that day.
    ///   - protection: what is determined for the person, if a child, and for the children of the family.
    public func find(
        _ assessment: SafeguardAssessment, age: AgeGroup, protection: ChildProtection = .none, on day: Day, by actor: Actor, under policy: SafeguardPolicy
    ) throws(Refusal) -> ClearanceFact {
        try checkMayAssess(actor)
        if let text = assessment.finding.text, text.text.isEmpty { throw Refusal(.reasonMissing, field: "reason") }
        if case .notApplicable = assessment.finding, assessment.check.alwaysApplies { throw Refusal(.safeguardAlwaysApplies, field: "finding") }
        if assessment.check == .ageAndChild, assessment.ageBasis == nil, Self.lets(assessment.finding) {
            switch age {
            case .adult: break
            case .minor: throw Refusal(.personUnderage, field: "ageBasis")
            case .unknown: throw Refusal(.personAgeUnknown, field: "ageBasis")
            }
        }
        if Self.lets(assessment.finding) { try protection.check(assessment) }
        return .found(assessment, on: day, until: policy.lastDay(of: assessment.check, foundOn: day))
    }

    private static func lets(_ finding: SafeguardFinding) -> Bool {
        if case .blocked = finding { return false }
        return true
    }

    public func notify(_ notice: PersonNotice, on day: Day, by actor: Actor, under policy: SafeguardPolicy) throws(Refusal) -> ClearanceFact {
        try actor.require(.safeguardReport)
        try checkLanguageCode(notice.language)
        return .notified(notice, on: day, earliest: policy.earliestJourney(toldOn: day))
    }

    public func object(_ id: String, to check: SafeguardCheck, _ text: TaggedText, by actor: Actor) throws(Refusal) -> ClearanceFact {
        try actor.require(.safeguardReport)
        guard !text.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .objected(objection: id, to: check, text)
    }

    /// Not by whoever recorded it.
    public func answer(_ id: String, isUpheld: Bool, _ text: TaggedText, on day: Day, by actor: Actor) throws(Refusal) -> ClearanceFact {
        try checkMayClear(actor)
        guard let objection = openObjections.first(where: { $0.id == id }) else { throw Refusal(.notFound) }
        guard objection.recordedBy != actor.id else { throw Refusal(.secondOfficerMustDiffer) }
        guard !text.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .objectionAnswered(objection: id, isUpheld: isUpheld, text, on: day)
    }

    public func proposeOverride(_ check: SafeguardCheck, reason: TaggedText, by actor: Actor) throws(Refusal) -> ClearanceFact {
        try checkMayClear(actor)
        guard check.canBeOverridden else { throw Refusal(.safeguardCannotBeOverridden) }
        guard case .blocked? = findings[check]?.assessment.finding else { throw Refusal(.notPossibleNow, ["state": "not blocked", "step": "override"]) }
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .overrideProposed(check, reason: reason)
    }

    public func confirmOverride(_ check: SafeguardCheck, on day: Day, by actor: Actor, under policy: SafeguardPolicy) throws(Refusal) -> ClearanceFact {
        try checkMayClear(actor)
        guard check.canBeOverridden, let override = overrides[check], override.confirmedOn == nil else {
            throw Refusal(.notPossibleNow, ["state": "not proposed", "step": "confirmOverride"])
        }
        guard override.proposedBy != actor.id else { throw Refusal(.secondOfficerMustDiffer) }
        return .overrideConfirmed(check, on: day, until: policy.lastDay(of: check, foundOn: day))
    }

    public func sign(on day: Day, by actor: Actor) throws(Refusal) -> ClearanceFact {
        try checkMayAssess(actor)
        try checkResolved(on: day)
        guard assessorsSignature == nil else { throw Refusal(.notPossibleNow, ["state": "signed", "step": "sign"]) }
        return .signed(on: day)
    }

    /// The second signature: another person than the assessor's, and nobody of the escort unit.
    public func clear(on day: Day, by actor: Actor) throws(Refusal) -> ClearanceFact {
        try checkMayClear(actor)
        try checkResolved(on: day)
        guard let assessorsSignature, clearance == nil else { throw Refusal(.notPossibleNow, ["state": "not signed", "step": "clear"]) }
        guard assessorsSignature.by != actor.id else { throw Refusal(.secondOfficerMustDiffer) }
        return .cleared(on: day)
    }

    public func report(_ checks: [SafeguardCheck], _ text: TaggedText, by actor: Actor) throws(Refusal) -> ClearanceFact {
        try actor.require(.safeguardReport)
        if checks.isEmpty { throw Refusal(.nothingGiven, field: "checks") }
        guard !text.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .newFact(checks, text)
    }

    private func checkResolved(on day: Day) throws(Refusal) {
        if let check = unresolved(on: day).first { throw Refusal(.safeguardUnresolved, ["check": check.rawValue]) }
        if let objection = openObjections.first { throw Refusal(.objectionOpen, ["check": objection.check.rawValue]) }
    }

    private func checkMayAssess(_ actor: Actor) throws(Refusal) {
        try actor.require(.safeguardAssess)
        try checkNotEscort(actor)
    }

    private func checkMayClear(_ actor: Actor) throws(Refusal) {
        try actor.require(.safeguardClear)
        try checkNotEscort(actor)
    }

    /// Whoever wants the journey to begin does not say that it may.
    private func checkNotEscort(_ actor: Actor) throws(Refusal) {
        if actor.roles.contains(.transferOfficer) { throw Refusal(.escortUnitCannotClear) }
    }
}
