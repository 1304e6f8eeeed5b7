// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

extension NationalityVerification {
    /// The first officer's finding.
    public func propose(_ finding: OfficersFinding, by actor: Actor, under profile: AgreementProfile) throws(Refusal) -> [NationalityVerificationFact] {
        try Self.transitions.check(.propose, from: state, by: actor, having: done)
        try Self.checkBasis(of: finding, under: profile)
        return [.proposed(finding)]
    }

    /// The second officer's own finding, made without having seen the first. Agreement decides; a difference goes to people, never to a count.
    public func answerSecond(
        _ finding: OfficersFinding, by actor: Actor, under profile: AgreementProfile, on today: Day
    ) throws(Refusal) -> [NationalityVerificationFact] {
        try Self.transitions.check(.answerSecond, from: state, by: actor, having: done)
        try Self.checkBasis(of: finding, under: profile)
        guard let first, first.finding.agrees(with: finding) else { return [.answeredBySecond(finding)] }
        return [.answeredBySecond(finding), .decided(Self.answer(first.finding, finding, under: profile, on: today))]
    }

    /// A third officer, who has seen both findings and their reasons, decides.
    public func settle(
        _ finding: OfficersFinding, by actor: Actor, under profile: AgreementProfile, on today: Day
    ) throws(Refusal) -> [NationalityVerificationFact] {
        try Self.transitions.check(.settle, from: state, by: actor, having: done)
        try Self.checkBasis(of: finding, under: profile)
        return [.settledByThird(finding), .decided(Self.answer(finding, finding, under: profile, on: today))]
    }

    /// Back to the beginning with both reasons, for a new round.
    public func sendBack(_ reason: TaggedText, by actor: Actor) throws(Refusal) -> [NationalityVerificationFact] {
        try Self.transitions.check(.sendBack, from: state, by: actor, having: done)
        guard !reason.text.isEmpty else { throw Refusal(.reasonMissing, field: "note") }
        return [.sentBack(reason: reason)]
    }

    /// What a finding must rest on before it can be recorded at all.
    static func checkBasis(of finding: OfficersFinding, under profile: AgreementProfile) throws(Refusal) {
        guard !finding.note.text.isEmpty else { throw Refusal(.reasonMissing, field: "note") }
        guard VerificationReason.of(finding.outcome).contains(finding.reason) else { throw Refusal(.fieldMissing, ["field": "reason"], field: "reason") }
        guard finding.outcome == .confirmed else { return }
        let usable = finding.evidence.filter { $0.finding != .isFalse }
        if finding.evidence.isEmpty { throw Refusal(.noEvidence, field: "evidence") }
        if usable.isEmpty || finding.reason == .documentsProve && finding.evidence.contains(where: { $0.finding == .isFalse }) {
            throw Refusal(.falseDocumentIsNoProof, field: "evidence")
        }
        if finding.tier(under: profile) < .rebuttable { throw Refusal(.thirdTierAlone, field: "evidence") }
        if usable.contains(where: { $0.kind == .registerEntry }), finding.registered == nil { throw Refusal(.registeredPersonMissing, field: "registered") }
    }

    private static func answer(
        _ first: OfficersFinding, _ second: OfficersFinding, under profile: AgreementProfile, on today: Day
    ) -> NationalityAnswer {
        // What is answered rests on what both could see: the lower of the two tiers.
        NationalityAnswer(
            outcome: second.outcome, tier: min(first.tier(under: profile), second.tier(under: profile)), reason: second.reason, decidedOn: today)
    }

    /// Whether this officer may see the findings of others: only who has recorded their own, or once it is decided.
    public func mayCompare(_ officer: OfficerID) -> Bool {
        switch state {
        case .none, .claimed: true
        case .proposed: done[.propose]?.contains(officer) == true
        case .divided, .decided: true
        }
    }

    /// The timeline as this officer may see it. Until the answers are in, what others tried and were refused is hidden with their finding:
    /// why a confirmation was refused tells that one was meant.
    public func timeline(for officer: OfficerID) -> [Recorded<NationalityVerificationFact>] {
        let compare = mayCompare(officer)
        let isSettled = state == .divided || state == .decided
        return timeline.filter { entry in
            switch entry.fact {
            case .proposed: compare
            case .refused: isSettled || entry.by == officer
            case .claimed, .answeredBySecond, .sentBack, .settledByThird, .decided, .answerDispatched: true
            }
        }
    }
}
