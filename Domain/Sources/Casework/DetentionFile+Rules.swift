// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

extension DetentionFile {
    /// Whether the person can be asked for at all. Children, people of unknown age and people held from disclosure never are
    /// (CRC Art. 37 and 40; 1951 Convention Art. 33; UNCAT Art. 3).
    public func checkCanBeRequested(of requested: StateCode, on today: Day) throws(Refusal) {
        switch ageGroup(on: today) {
        case .minor: throw Refusal(.personUnderage)
        case .unknown: throw Refusal(.personAgeUnknown)
        case .adult: break
        }
        if isHeldFromDisclosure { throw Refusal(.personHeldFromDisclosure) }
        try checkIsOpen()
        guard description.claimed?.state == requested else { throw Refusal(.personClaimsOtherState, ["state": requested.code]) }
    }

    /// What rests on the confirmed nationality and is begun at this side.
    public func begin(_ preparation: Preparation, by actor: Actor) throws(Refusal) -> DetentionFileFact {
        try actor.require(.preparationBegin)
        try checkIsOpen()
        guard preparation.side == .holding, preparations[preparation] != true else { throw Refusal(.notPossibleNow, ["state": "begun", "step": "begin"]) }
        try reliance.check()
        return .preparationBegun(preparation)
    }

    public func acknowledgeAnswer(by actor: Actor) throws(Refusal) -> DetentionFileFact {
        try actor.require(.answerAcknowledge)
        guard let answer, isAnswerUnacknowledged else { throw Refusal(.notPossibleNow, ["state": "acknowledged", "step": "acknowledge"]) }
        return .answerAcknowledged(number: answer.number)
    }

    public func contest(_ ground: ContestGround, note: TaggedText?, by actor: Actor) throws(Refusal) -> DetentionFileFact {
        try actor.require(.answerContest)
        try checkIsOpen()
        guard let answer, let request, !isAnswerRecalled else { throw Refusal(.notAnswered) }
        return .answerContested(request: request, number: answer.number, ground: ground, note: note)
    }

    public func supply(_ evidence: SuppliedEvidence, by actor: Actor) throws(Refusal) -> DetentionFileFact {
        try actor.require(.evidenceSupply)
        try checkIsOpen()
        guard let request else { throw Refusal(.notPossibleNow, ["state": "\(state)", "step": "supply"]) }
        if isHeldFromDisclosure { throw Refusal(.personHeldFromDisclosure) }
        if let call = evidence.call, !calls.contains(where: { $0.id == call }) { throw Refusal(.noSuchCall) }
        try evidence.check()
        return .evidenceSupplied(request: request, evidence: evidence)
    }

    public func putIntoRequest(_ request: String, of requested: StateCode, on today: Day) throws(Refusal) -> DetentionFileFact {
        try checkCanBeRequested(of: requested, on: today)
        return try putIntoRequest(request, of: requested)
    }

    /// For whoever can be asked for, as `purpose(ofAsking:…)` has found.
    public func putIntoRequest(_ request: String, of requested: StateCode) throws(Refusal) -> DetentionFileFact {
        if self.request != nil { throw Refusal(.personAlreadyRequested) }
        return .putIntoRequest(request: request, of: requested)
    }

    public func hold(_ id: String, for reason: DisclosureHoldReason, note: TaggedText?, by actor: Actor) throws(Refusal) -> DetentionFileFact {
        try actor.require(.fileHold)
        return .heldFromDisclosure(hold: id, reason: reason, note: note)
    }

    /// The first of the two officers that lifting a hold takes.
    public func proposeLift(_ id: String, reason: TaggedText, by actor: Actor) throws(Refusal) -> DetentionFileFact {
        try actor.require(.fileLiftHold)
        guard activeHolds.contains(where: { $0.id == id && $0.liftProposedBy == nil }) else { throw Refusal(.holdNotActive) }
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .liftProposed(hold: id, reason: reason)
    }

    /// The second officer, another person than the one who proposed it.
    public func confirmLift(_ id: String, reason: TaggedText, by actor: Actor) throws(Refusal) -> DetentionFileFact {
        try actor.require(.fileLiftHold)
        guard let hold = activeHolds.first(where: { $0.id == id }), let proposer = hold.liftProposedBy else { throw Refusal(.holdNotActive) }
        guard proposer != actor.id else { throw Refusal(.lifterMustDiffer) }
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return .holdLifted(hold: id, reason: reason)
    }

    /// What an import does with a row for a file that exists: nothing, or the change.
    public func compare(_ row: Registration) -> DetentionFileFact? {
        let same =
            row.description == description && row.transferredOn == transferredOn && row.batch == batch && row.fileNumber == fileNumber
        return same ? nil : .rowChanged(row)
    }
}
