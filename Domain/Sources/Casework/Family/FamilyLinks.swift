// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What can happen to the links of one person's file. Each is written into the records of both people. Nothing of it ever goes into an envelope.
public enum FamilyLinksFact: Sendable, Hashable, Codable {
    case claimed(FamilyTie, KinshipEvidence)
    case evidenceAdded(tie: String, KinshipEvidence)
    case consentWithdrawn(tie: String, evidence: String, of: CaseReference, on: Day)
    case established(tie: String)
    case refuted(tie: String, reason: TaggedText)
    case unlinkProposed(tie: String, reason: TaggedText)
    /// A second officer did not agree to part the two.
    case kept(tie: String, reason: TaggedText)
    case unlinked(tie: String, reason: TaggedText)
    case refused(code: Refusal.Code)
}

/// To whom one person's file is linked.
public struct FamilyLinks: CaseworkRecord {
    public private(set) var links: [FamilyLink] = []
    public private(set) var timeline: [Recorded<FamilyLinksFact>] = []

    public init() {}

    /// Claimed and established ones.
    public var standing: [FamilyLink] { links.filter(\.stands) }

    public func link(_ id: String) throws(Refusal) -> FamilyLink {
        guard let link = links.first(where: { $0.tie.id == id }) else { throw Refusal(.notFound) }
        return link
    }

    public mutating func apply(_ recorded: Recorded<FamilyLinksFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .claimed(let tie, let evidence):
            links.append(FamilyLink(tie: tie, evidence: [FamilyLink.Item(evidence: evidence)], placedIn: recorded.entry))
            change(tie.id, .claim, recorded) { _ in }
        case .evidenceAdded(let id, let evidence): change(id, .addEvidence, recorded) { $0.evidence.append(FamilyLink.Item(evidence: evidence)) }
        case .consentWithdrawn(let id, let evidence, let person, _):
            change(id, .withdrawConsent, recorded) { link in
                for index in link.evidence.indices where link.evidence[index].evidence.id == evidence { link.evidence[index].withdrawn.insert(person) }
                // What rested on that sample alone is no longer established; it still counts as claimed.
                if link.state == .established, !link.evidence.contains(where: \.supports) { (link.state, link.done[.establish]) = (.claimed, nil) }
            }
        case .established(let id): change(id, .establish, recorded) { $0.state = .established }
        case .refuted(let id, let reason): change(id, .refute, recorded) { ($0.state, $0.endedFor) = (.refuted, reason) }
        case .unlinkProposed(let id, let reason): change(id, .proposeUnlink, recorded) { $0.unlinkReason = reason }
        case .kept(let id, _):
            change(id, .keep, recorded) { link in
                link.unlinkReason = nil
                link.done[.proposeUnlink] = nil
            }
        case .unlinked(let id, let reason): change(id, .unlink, recorded) { ($0.state, $0.endedFor, $0.unlinkReason) = (.unlinked, reason, nil) }
        case .refused: break
        }
    }

    private mutating func change(_ id: String, _ step: FamilyLink.Step, _ recorded: Recorded<FamilyLinksFact>, _ change: (inout FamilyLink) -> Void) {
        guard let index = links.firstIndex(where: { $0.tie.id == id }) else { return }
        if let officer = recorded.by { links[index].done[step, default: []].insert(officer) }
        change(&links[index])
    }

    /// Links that were claimed while two files were one, and so may be either's when they are two again.
    public func linksToCarry(since merge: Int) -> [FamilyLink] { standing.filter { $0.placedIn > merge } }
}

extension FamilyLinks {
    /// - Parameters:
    ///   - children: of the two, those who are not known to be of age.
    ///   - guarded: of the two, those who have a guardian today.
    public func claim(
        _ tie: FamilyTie, _ evidence: KinshipEvidence, children: Set<CaseReference>, guarded: Set<CaseReference>, on today: Day, by actor: Actor
    ) throws(Refusal) -> FamilyLinksFact {
        try FamilyLink.transitions.check(.claim, from: .none, by: actor)
        if tie.from == tie.to { throw Refusal(.sameFile, field: "other") }
        let ends: Set = [tie.from, tie.to]
        if standing.contains(where: { $0.tie.kind == tie.kind && Set([$0.tie.from, $0.tie.to]) == ends }) { throw Refusal(.alreadyLinked, field: "other") }
        try evidence.check(for: tie, children: children, guarded: guarded, on: today)
        return .claimed(tie, evidence)
    }

    public func add(
        _ evidence: KinshipEvidence, to id: String, children: Set<CaseReference>, guarded: Set<CaseReference>, on today: Day, by actor: Actor
    ) throws(Refusal) -> FamilyLinksFact {
        let link = try link(id)
        try link.check(.addEvidence, by: actor)
        try evidence.check(for: link.tie, children: children, guarded: guarded, on: today)
        return .evidenceAdded(tie: id, evidence)
    }

    /// Consent can be taken back at any time; the test no longer counts.
    public func withdrawConsent(to evidence: String, of person: CaseReference, in id: String, on day: Day, by actor: Actor) throws(Refusal) -> FamilyLinksFact {
        let link = try link(id)
        try link.check(.withdrawConsent, by: actor)
        guard let item = link.evidence.first(where: { $0.evidence.id == evidence }), item.evidence.consents.contains(where: { $0.of == person }) else { throw Refusal(.notFound) }
        if item.withdrawn.contains(person) { throw Refusal(.notPossibleNow, ["state": "withdrawn", "step": "withdrawConsent"]) }
        return .consentWithdrawn(tie: id, evidence: evidence, of: person, on: day)
    }

    public func establish(_ id: String, by actor: Actor) throws(Refusal) -> FamilyLinksFact {
        try link(id).check(.establish, by: actor)
        return .established(tie: id)
    }

    /// Refuting, proposing to part, parting, and not parting: each with its reason.
    public func end(_ step: FamilyLink.Step, _ id: String, reason: TaggedText, by actor: Actor) throws(Refusal) -> FamilyLinksFact {
        try link(id).check(step, by: actor)
        if reason.text.isEmpty { throw Refusal(.reasonMissing, field: "reason") }
        try reason.check(as: "reason", most: KinshipEvidence.mostTextBytes)
        switch step {
        case .refute: return .refuted(tie: id, reason: reason)
        case .proposeUnlink: return .unlinkProposed(tie: id, reason: reason)
        case .unlink: return .unlinked(tie: id, reason: reason)
        case .keep: return .kept(tie: id, reason: reason)
        case .claim, .addEvidence, .withdrawConsent, .establish: throw Refusal(.notFound)
        }
    }
}
