// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

extension DetentionFile {
    /// Nothing more is begun for somebody whose case is closed.
    public func checkIsOpen() throws(Refusal) { if custody.isClosed { throw Refusal(.personClosed) } }

    /// The first day of the window in which a journey is due: since the positive answer, or since an obstacle was last named.
    public var windowFrom: Day? {
        guard !custody.isClosed, let answer, answer.outcome == .confirmed, !isAnswerRecalled else { return nil }
        return max(answer.decidedOn, custody.obstacleOn ?? answer.decidedOn)
    }

    public func putOnManifest(_ operation: String, of person: CaseReference) throws(Refusal) -> DetentionFileFact {
        if custody.isClosed { throw Refusal(.personClosed, ["person": person.text]) }
        if custody.operation != nil { throw Refusal(.personOnManifest, ["person": person.text]) }
        return .custody(.putOnManifest(operation: operation))
    }

    public func record(_ outcome: CustodyOutcome, on day: Day, today: Day, note: TaggedText?, by actor: Actor) throws(Refusal) -> DetentionFileFact {
        try actor.require(.outcomeRecord)
        guard CustodyOutcome.byHand.contains(outcome) else { throw Refusal(.fieldMissing, ["field": "outcome"], field: "outcome") }
        try checkIsOpen()
        if day > today { throw Refusal(.dayInFuture, field: "day") }
        return .custody(.ended(outcome, on: day, note: note))
    }

    /// One officer, at once: what follows from a death does not wait for a second.
    public func record(_ report: DeathReport, toldUnder request: String?, today: Day, by actor: Actor) throws(Refusal) -> DetentionFileFact {
        try actor.require(.deathRecord)
        try checkIsOpen()
        try report.check(on: today)
        return .custody(.died(report, toldUnder: request))
    }

    public func done(_ matter: DeathMatter, how: TaggedText, by actor: Actor) throws(Refusal) -> DetentionFileFact {
        try actor.require(.deathRecord)
        guard custody.openMatters.contains(matter) else { throw Refusal(.notPossibleNow, ["state": "done", "step": matter.rawValue]) }
        guard !how.text.isEmpty else { throw Refusal(.reasonMissing, field: "how") }
        return .custody(.deathMatterDone(matter, how: how))
    }

    /// What a handover of both states says is not one side's to correct: for that there is the wrongful return.
    public func proposeCorrection(_ reason: TaggedText, by actor: Actor) throws(Refusal) -> DetentionFileFact {
        try actor.require(.outcomeCorrect)
        guard let outcome = custody.outcome, outcome != .repatriated, outcome != .transferred, custody.correctionProposedBy == nil else {
            throw Refusal(.notPossibleNow, ["state": custody.outcome?.rawValue ?? "held", "step": "correct"])
        }
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .custody(.correctionProposed(reason: reason))
    }

    public func confirmCorrection(_ reason: TaggedText, by actor: Actor) throws(Refusal) -> DetentionFileFact {
        try actor.require(.outcomeCorrect)
        guard custody.isClosed, let proposer = custody.correctionProposedBy else { throw Refusal(.notPossibleNow, ["state": "not proposed", "step": "correct"]) }
        guard proposer != actor.id else { throw Refusal(.secondOfficerMustDiffer) }
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .custody(.corrected(reason: reason))
    }

    public func name(_ obstacle: TransferObstacle, on day: Day, note: TaggedText?, by actor: Actor) throws(Refusal) -> DetentionFileFact {
        try actor.require(.outcomeRecord)
        guard windowFrom != nil else { throw Refusal(.nationalityNotConfirmed) }
        return .custody(.obstacleNamed(obstacle, on: day, note: note))
    }

    public func noteLateNews(by actor: Actor) throws(Refusal) -> DetentionFileFact {
        try actor.require(.answerAcknowledge)
        guard custody.lateNews > 0 else { throw Refusal(.notPossibleNow, ["state": "read", "step": "note"]) }
        return .custody(.lateNewsNoted)
    }
}

extension RepatriationRequest {
    /// What a request comes to when a person of it is no longer there to be asked for: no further answer about them is due. Before it has gone they are
    /// taken out of it; an answer that was given stands as it was given.
    /// - Parameter evenAnswered: the other state need not go on with what it answered either.
    public func closeOut(_ person: CaseReference, _ reason: WithdrawalReason, evenAnswered: Bool = false) -> RepatriationRequestFact? {
        guard people.contains(person), !withdrawn.contains(person), state != .withdrawn else { return nil }
        if note == nil { return people.count == 1 ? .withdrawn(reason: reason, note: nil) : .personRemoved(person) }
        return evenAnswered || unanswered.contains(person) ? .personWithdrawn(person, reason: reason) : nil
    }
}
