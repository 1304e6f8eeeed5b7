// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

extension NationalityVerification {
    /// The first officer's finding.
    public func propose(_ finding: OfficersFinding, by actor: Actor, under profile: AgreementProfile) throws(Refusal) -> [NationalityVerificationFact] {
        try Self.transitions.check(.propose, from: state, by: actor, having: done)
        try checkBasis(of: finding, under: profile)
        return [.proposed(finding)]
    }

    /// The second officer's own finding, made without having seen the first. Agreement decides; a difference goes to people, never to a count.
    public func answerSecond(
        _ finding: OfficersFinding, by actor: Actor, under profile: AgreementProfile, on today: Day
    ) throws(Refusal) -> [NationalityVerificationFact] {
        try Self.transitions.check(.answerSecond, from: state, by: actor, having: done)
        try checkBasis(of: finding, under: profile)
        guard let first, first.finding.agrees(with: finding) else { return [.answeredBySecond(finding)] }
        return [.answeredBySecond(finding), .decided(answer(first.finding, finding, under: profile, on: today))]
    }

    /// A third officer, who has seen both findings and their reasons, decides.
    public func settle(
        _ finding: OfficersFinding, by actor: Actor, under profile: AgreementProfile, on today: Day
    ) throws(Refusal) -> [NationalityVerificationFact] {
        try Self.transitions.check(.settle, from: state, by: actor, having: done)
        try checkBasis(of: finding, under: profile)
        return [.settledByThird(finding), .decided(answer(finding, finding, under: profile, on: today))]
    }

    /// Back to the beginning with both reasons, for a new round.
    public func sendBack(_ reason: TaggedText, by actor: Actor) throws(Refusal) -> [NationalityVerificationFact] {
        try Self.transitions.check(.sendBack, from: state, by: actor, having: done)
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "note") }
        return [.sentBack(reason: reason)]
    }

    /// What a finding must rest on before it can be recorded at all.
    func checkBasis(of finding: OfficersFinding, under profile: AgreementProfile) throws(Refusal) {
        guard !finding.note.text.isEmpty else { throw Refusal(.reasonMissing, field: "note") }
        guard VerificationReason.of(finding.outcome).contains(finding.reason) else { throw Refusal(.fieldMissing, ["field": "reason"], field: "reason") }
        if finding.outcome == .identityMismatch, finding.registered == nil { throw Refusal(.registeredPersonMissing, field: "registered") }
        if finding.outcome == .confirmed { try checkConfirmation(by: finding, under: profile) }
        if finding.evidence.contains(where: { $0.finding == .isFalse && $0.falsity == nil }) { throw Refusal(.falsityUnexplained, field: "evidence") }
    }

    private func checkConfirmation(by finding: OfficersFinding, under profile: AgreementProfile) throws(Refusal) {
        if let number = finding.registered, namesakes.contains(number) { throw Refusal(.namesakeExcluded, field: "registered") }
        let usable = finding.evidence.filter(\.isUsable)
        if finding.evidence.isEmpty { throw Refusal(.noEvidence, field: "evidence") }
        if usable.isEmpty, finding.evidence.contains(where: { $0.finding != .isFalse }) { throw Refusal(.evidenceUnderDuress, field: "evidence") }
        if usable.isEmpty || finding.reason == .documentsProve && finding.evidence.contains(where: { $0.finding == .isFalse }) {
            throw Refusal(.falseDocumentIsNoProof, field: "evidence")
        }
        if finding.tier(under: profile) < .rebuttable { throw Refusal(.thirdTierAlone, field: "evidence") }
        if usable.contains(where: { $0.kind == .registerEntry }), finding.registered == nil { throw Refusal(.registeredPersonMissing, field: "registered") }
    }

    private func answer(
        _ first: OfficersFinding, _ second: OfficersFinding, under profile: AgreementProfile, on today: Day
    ) -> NationalityAnswer {
        // What is answered rests on what both could see: the lower of the two tiers.
        NationalityAnswer(
            number: (answer?.number ?? 0) + 1, outcome: second.outcome, tier: min(first.tier(under: profile), second.tier(under: profile)), reason: second.reason, decidedOn: today,
            falseDocuments: Self.falseDocuments(first.evidence + second.evidence))
    }

    /// One for each kind of document that either officer found false; the first officer's word for how.
    private static func falseDocuments(_ evidence: [EvidenceItem]) -> [FalseDocument] {
        var found: [FalseDocument] = []
        for item in evidence where item.finding == .isFalse && !found.contains(where: { $0.kind == item.kind }) {
            if let ground = item.falsity { found.append(FalseDocument(kind: item.kind, ground: ground)) }
        }
        return found
    }

    /// Stops whatever rests on the answer, at once and by one officer; the other state is told.
    public func recall(_ reason: RecallReason, note: TaggedText?, by actor: Actor) throws(Refusal) -> [NationalityVerificationFact] {
        try Self.transitions.check(.recall, from: state, by: actor, having: done)
        return [.recalled(reason: reason, note: note)]
    }

    /// Takes it up again: a contested or recalled answer, or one that said there was not enough. Other officers than before begin, unless it was the last.
    public func reopen(_ reason: TaggedText, by actor: Actor) throws(Refusal) -> [NationalityVerificationFact] {
        try Self.transitions.check(.reopen, from: state, by: actor, having: done)
        if state == .decided, answer?.outcome != .notEstablished { throw Refusal(.notPossibleNow, ["state": "\(state)", "step": "reopen"]) }
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "reason") }
        return [.reopened(reason: reason)]
    }

    public func ask(_ call: EvidenceCall, by actor: Actor) throws(Refusal) -> [NationalityVerificationFact] {
        try Self.transitions.check(.askEvidence, from: state, by: actor, having: done)
        if call.kinds.isEmpty { throw Refusal(.nothingGiven, field: "kinds") }
        return [.evidenceAsked(call)]
    }

    /// What rests on the confirmed nationality and is begun at this side.
    public func begin(_ preparation: Preparation, by actor: Actor) throws(Refusal) -> [NationalityVerificationFact] {
        try actor.require(.preparationBegin)
        if received != nil || state == .closed { throw Refusal(.personClosed) }
        guard preparation.side == .nationality, preparations[preparation] != true else { throw Refusal(.notPossibleNow, ["state": "begun", "step": "begin"]) }
        try reliance.check()
        return [.preparationBegun(preparation)]
    }

    /// An officer has read that the person died, or what came late.
    public func noteNews(by actor: Actor) throws(Refusal) -> [NationalityVerificationFact] {
        try actor.require(.verificationPropose)
        guard unreadNews > 0 else { throw Refusal(.notPossibleNow, ["state": "read", "step": "note"]) }
        return [.whereabouts(.noted)]
    }

    /// Whether this officer may see the findings of others: only who has recorded their own, or once it is decided.
    public func mayCompare(_ officer: OfficerID) -> Bool {
        switch state {
        case .none, .claimed, .withdrawn, .closed: true
        case .proposed: done[.propose]?.contains(officer) == true
        case .divided, .decided, .recalled, .contested: true
        }
    }

    /// The timeline as this officer may see it. Until the answers are in, what others tried and were refused is hidden with their finding:
    /// why a confirmation was refused tells that one was meant.
    public func timeline(for officer: OfficerID) -> [Recorded<NationalityVerificationFact>] {
        let compare = mayCompare(officer)
        let isSettled = state != .claimed && state != .proposed
        return timeline.filter { entry in
            switch entry.fact {
            case .proposed: compare
            case .refused: isSettled || entry.by == officer
            case .claimed, .answeredBySecond, .sentBack, .settledByThird, .decided, .answerDispatched, .recalled, .acknowledged, .contested, .reopened,
                .withdrawn, .evidenceAsked, .evidenceArrived, .amended, .interview, .minutes, .preparationBegun, .preparationStopped, .whereabouts, .heardLate, .translated, .noticed:
                true
            }
        }
    }
}
