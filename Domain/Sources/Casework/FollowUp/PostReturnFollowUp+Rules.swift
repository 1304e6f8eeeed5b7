// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

extension PostReturnFollowUp {
    /// Days before its day on which a scheduled visit can be made at most: three visits in one week would be none. Our own default.
    public static let earlyByDays = 7

    /// The next visit by the calendar; nil when there is none to make.
    public var next: (kind: FollowUpKind, due: Day)? {
        guard state == .open, let arrivedOn else { return nil }
        let made = Set(visits.map(\.visit.kind))
        return FollowUpKind.scheduled.lazy.compactMap { kind in made.contains(kind) ? nil : kind.days.map { (kind, arrivedOn.adding(days: $0)) } }.first
    }

    /// By the receipt of the person, or by an officer who has the paper that says so.
    public func open(from state: StateCode, under request: String, arrivedOn day: Day, isChild: Bool, on today: Day, by actor: Actor? = nil) throws(Refusal) -> PostReturnFollowUpFact {
        guard Self.transitions.rows.contains(where: { $0.step == .open && $0.from.contains(self.state) }) else { throw Refusal(.notPossibleNow, ["state": "\(self.state)", "step": "open"]) }
        try actor?.require(.followUpRecord)
        if day > today { throw Refusal(.dayInFuture, ["day": day.description], field: "day") }
        return .opened(from: state, request: request, arrivedOn: day, isChild: isChild)
    }

    /// - Parameter binding: the assurances that bind this state about the person; each must have been looked at.
    public func record(_ visit: FollowUpVisit, binding: [DiplomaticAssurance], on today: Day, by actor: Actor) throws(Refusal) -> PostReturnFollowUpFact {
        try Self.transitions.check(state == .open && Self.isLast(visit) ? .lastVisit : .visit, from: state, by: actor)
        guard let arrivedOn else { throw Refusal(.notFound) }
        if visit.heldOn > today { throw Refusal(.dayInFuture, ["day": visit.heldOn.description], field: "day") }
        if visit.heldOn < arrivedOn { throw Refusal(.visitTooEarly, ["day": arrivedOn.description], field: "day") }
        if visit.kind != .unscheduled {
            guard let next, next.kind == visit.kind else { throw Refusal(.notPossibleNow, ["state": "\(state)", "step": visit.kind.rawValue]) }
            let earliest = next.due.adding(days: -Self.earlyByDays)
            // One that finds that nobody can be visited any more is never too early.
            if visit.heldOn < earliest, visit.finding != .deceased { throw Refusal(.visitTooEarly, ["day": earliest.description], field: "day") }
        }
        try checkNotes(visit)
        try checkChild(visit)
        try checkAssurances(visit, binding)
        return .visited(visit)
    }

    private func checkNotes(_ visit: FollowUpVisit) throws(Refusal) {
        if let notes = visit.notes { try notes.check(as: "notes", most: Observation.mostTextBytes) }
        if visit.isConcern, visit.notes == nil { throw Refusal(.reasonMissing, field: "notes") }
    }

    private func checkChild(_ visit: FollowUpVisit) throws(Refusal) {
        guard isChild else { return }
        if guardians.isEmpty { throw Refusal(.guardianMissing) }
        if visit.child == nil { throw Refusal(.fieldMissing, ["field": "school"], field: "school") }
    }

    private func checkAssurances(_ visit: FollowUpVisit, _ binding: [DiplomaticAssurance]) throws(Refusal) {
        guard visit.assurances.map(\.assurance).sorted() == binding.map(\.id).sorted() else { throw Refusal(.assuranceFindingMissing, field: "assurances") }
        guard visit.finding == .illTreatmentComplaint else { return }
        // Who complains of it cannot at once be found to have been spared it.
        for promise in binding where promise.subject == .illTreatment && visit.assurances.contains(AssuranceSeen(assurance: promise.id, finding: .kept)) {
            throw Refusal(.complaintContradictsKept, field: "finding")
        }
    }

    public func place(_ placement: Placement, on today: Day, by actor: Actor) throws(Refusal) -> PostReturnFollowUpFact {
        try checkGoesOn(actor)
        try placement.check(on: today)
        return .placed(placement)
    }

    public func name(_ guardian: Carer, on today: Day, by actor: Actor) throws(Refusal) -> PostReturnFollowUpFact {
        try checkGoesOn(actor)
        guard isChild else { throw Refusal(.notPossibleNow, ["state": "adult", "step": "guardian"]) }
        try guardian.check(on: today)
        return .guardianNamed(guardian)
    }

    public func note(_ text: TaggedText, by actor: Actor) throws(Refusal) -> PostReturnFollowUpFact {
        try checkGoesOn(actor)
        try text.check(as: "text", most: Observation.mostTextBytes)
        return .noted(text)
    }

    public func takeUp(_ visit: Int, _ text: TaggedText, by actor: Actor) throws(Refusal) -> PostReturnFollowUpFact {
        try actor.require(.concernTakeUp)
        guard openConcerns.contains(visit) else { throw Refusal(.notFound) }
        if text.text.isEmpty { throw Refusal(.reasonMissing, field: "text") }
        return .concernTakenUp(visit: visit, text)
    }

    /// After the last visit, by another officer than the one who made it; not while a concern waits.
    public func close(_ note: TaggedText?, by actor: Actor) throws(Refusal) -> PostReturnFollowUpFact {
        try Self.transitions.check(.close, from: state, by: actor, having: done)
        if !openConcerns.isEmpty { throw Refusal(.concernOpen) }
        return .closed(note)
    }

    /// The return was undone; nil where nothing was followed up.
    public func stop() -> PostReturnFollowUpFact? { [.open, .complete].contains(state) ? .stopped : nil }

    public func steps(by actor: Actor) -> [Step] { Self.transitions.steps(from: state, by: actor, having: done) }

    private func checkGoesOn(_ actor: Actor) throws(Refusal) {
        try actor.require(.followUpRecord)
        guard state == .open || state == .complete else { throw Refusal(.notPossibleNow, ["state": "\(state)", "step": "record"]) }
    }
}
