// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

extension EvidenceLog {
    static let mostTextBytes = 16_000

    public func keep(_ evidence: KeptEvidence, on today: Day, by actor: Actor) throws(Refusal) -> EvidenceLogFact {
        try actor.require(.evidenceSupply)
        if evidence.text == nil, evidence.scan == nil { throw Refusal(.nothingGiven, field: "items") }
        try evidence.text?.check(as: "text", most: Self.mostTextBytes)
        try evidence.provenance.check(on: today)
        try checkConsent(to: evidence.kind)
        if evidence.provenance.isUnderDuress, evidence.allegation?.text.isEmpty ?? true { throw Refusal(.reasonMissing, field: "allegation") }
        return .kept(evidence)
    }

    /// The officer whom somebody tells of it, whoever that is.
    public func allege(_ item: String, _ text: TaggedText, by actor: Actor) throws(Refusal) -> EvidenceLogFact {
        try actor.require(.safeguardReport)
        _ = try known(item)
        if text.text.isEmpty { throw Refusal(.reasonMissing, field: "allegation") }
        return .duressAlleged(item: item, text)
    }

    /// The mark stays: what a safeguards officer finds protects the person and gives the thing no weight back.
    public func examine(_ item: String, _ text: TaggedText, by actor: Actor) throws(Refusal) -> EvidenceLogFact {
        try actor.require(.safeguardAssess)
        guard try known(item).isToBeExamined else { throw Refusal(.notPossibleNow, ["state": "examined", "step": "examine"]) }
        if text.text.isEmpty { throw Refusal(.reasonMissing, field: "reason") }
        return .duressExamined(item: item, text)
    }

    public func find(_ item: String, falseBy ground: FalsityGround, on day: Day, note: TaggedText?, by actor: Actor) throws(Refusal) -> EvidenceLogFact {
        try actor.require(.evidenceSupply)
        guard try known(item).falsity == nil else { throw Refusal(.notPossibleNow, ["state": "false", "step": "find"]) }
        return .foundFalse(item: item, ground, on: day, note: note)
    }

    public func record(_ id: String, _ consent: RecordedConsent, to kind: EvidenceKind, on today: Day, by actor: Actor) throws(Refusal) -> EvidenceLogFact {
        try actor.require(.consentRecord)
        guard kind.needsConsent else { throw Refusal(.fieldMissing, ["field": "kind"], field: "kind") }
        try consent.check(on: today)
        return .consented(consent: id, to: kind, consent)
    }

    /// The person, or who gave it for them, takes it back; from then on nothing that rests on it is sent.
    public func withdrawConsent(_ id: String, on today: Day, by actor: Actor) throws(Refusal) -> EvidenceLogFact {
        try actor.require(.consentRecord)
        guard consents.contains(where: { $0.id == id && $0.withdrawnOn == nil }) else { throw Refusal(.consentMissing) }
        return .consentWithdrawn(consent: id, on: today)
    }

    /// Whether an item may go to the other state: never what is false, what was got by duress as somebody says, or what rests on no consent.
    public func checkMayGo(_ item: String) throws(Refusal) -> Item {
        let item = try known(item)
        if item.isUnderDuress { throw Refusal(.evidenceUnderDuress, field: "items") }
        if item.falsity != nil { throw Refusal(.falseDocumentIsNoProof, field: "items") }
        try checkConsent(to: item.evidence.kind)
        return item
    }

    /// An item as it goes to the other state: what is said of duress and of consent beyond its day stays here.
    public func supplied(_ id: String, scan: ScanRecord?) throws(Refusal) -> SuppliedItem {
        let evidence = try checkMayGo(id).evidence
        return SuppliedItem(
            kind: evidence.kind, text: evidence.text, scan: scan, id: id, provenance: evidence.provenance,
            consentOn: evidence.kind.needsConsent ? consent(to: evidence.kind)?.consent.consent.on : nil)
    }

    /// Items that may be sent now.
    public var sendable: [Item] { items.filter { (try? checkMayGo($0.evidence.id)) != nil } }

    private func known(_ id: String) throws(Refusal) -> Item {
        guard let item = items.first(where: { $0.evidence.id == id }) else { throw Refusal(.notFound) }
        return item
    }
}
