// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// One thing that the holding state keeps because it may speak for who somebody is.
public struct KeptEvidence: Sendable, Hashable, Codable {
    public let id: String
    public let kind: EvidenceKind
    public let text: TaggedText?
    /// A picture that is kept with the file.
    public let scan: String?
    public let provenance: Provenance
    /// Who says that it was got by torture or duress, and how. Never leaves the office.
    public let allegation: TaggedText?

    public init(id: String, kind: EvidenceKind, text: TaggedText?, scan: String?, provenance: Provenance, allegation: TaggedText? = nil) {
        (self.id, self.kind, self.text, self.scan) = (id, kind, text, scan)
        (self.provenance, self.allegation) = (provenance, allegation)
    }
}

/// What can happen to the evidence that is kept of a person.
public enum EvidenceLogFact: Sendable, Hashable, Codable {
    case kept(KeptEvidence)
    case consented(consent: String, to: EvidenceKind, RecordedConsent)
    case consentWithdrawn(consent: String, on: Day)
    case foundFalse(item: String, FalsityGround, on: Day, note: TaggedText?)
    /// Somebody says afterwards that it was got by torture or duress.
    case duressAlleged(item: String, TaggedText)
    /// A safeguards officer has looked at it, and what is done about the person's protection.
    case duressExamined(item: String, TaggedText)
    /// It went to the other state.
    case sent(items: [String], to: StateCode)
    case refused(code: Refusal.Code)
}

/// What the holding state keeps that may speak for who somebody is: where each thing comes from, what was found of it, and whether it may be sent.
public struct EvidenceLog: CaseworkRecord, Chronicled {
    public struct Item: Sendable, Hashable {
        public let evidence: KeptEvidence
        public let keptBy: OfficerID?
        public fileprivate(set) var falsity: Falsity?
        public fileprivate(set) var isUnderDuress: Bool
        /// What is said about the duress, with what safeguards officers made of it.
        public fileprivate(set) var allegations: [TaggedText]
        public fileprivate(set) var examination: TaggedText?
        public fileprivate(set) var sentTo: StateCode?

        /// Waits for a safeguards officer.
        public var isToBeExamined: Bool { isUnderDuress && examination == nil }
    }

    /// That an item is false: who found it, how, and when.
    public struct Falsity: Sendable, Hashable {
        public let ground: FalsityGround
        public let on: Day
        public let by: OfficerID?
        public let note: TaggedText?
    }

    public struct Consent: Sendable, Hashable {
        public let id: String
        public let kind: EvidenceKind
        public let consent: RecordedConsent
        public fileprivate(set) var withdrawnOn: Day?
    }

    public private(set) var items: [Item] = []
    public private(set) var consents: [Consent] = []
    public private(set) var timeline: [Recorded<EvidenceLogFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<EvidenceLogFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .kept(let evidence):
            items.append(
                Item(
                    evidence: evidence, keptBy: recorded.by, isUnderDuress: evidence.provenance.isUnderDuress,
                    allegations: [evidence.allegation].compactMap { $0 }))
        case .consented(let id, let kind, let consent): consents.append(Consent(id: id, kind: kind, consent: consent))
        case .consentWithdrawn(let id, let day): if let index = consents.firstIndex(where: { $0.id == id }) { consents[index].withdrawnOn = day }
        case .foundFalse(let id, let ground, let day, let note): change(id) { $0.falsity = Falsity(ground: ground, on: day, by: recorded.by, note: note) }
        case .duressAlleged(let id, let text):
            change(id) { item in
                item.isUnderDuress = true
                item.allegations.append(text)
                item.examination = nil
            }
        case .duressExamined(let id, let text): change(id) { $0.examination = text }
        case .sent(let ids, let state): for id in ids { change(id) { $0.sentTo = state } }
        case .refused: break
        }
    }

    private mutating func change(_ id: String, _ change: (inout Item) -> Void) {
        guard let index = items.firstIndex(where: { $0.evidence.id == id }) else { return }
        change(&items[index])
    }

    /// The consent that stands for a kind.
    public func consent(to kind: EvidenceKind) -> Consent? { consents.last { $0.kind == kind && $0.withdrawnOn == nil } }

    public func checkConsent(to kind: EvidenceKind) throws(Refusal) {
        if kind.needsConsent, consent(to: kind) == nil { throw Refusal(.consentMissing, field: "kind") }
    }

    /// Pictures that no envelope may carry, because of what was found of what they show.
    public var scansThatStay: Set<String> { Set(items.filter { $0.isUnderDuress || $0.falsity != nil }.compactMap(\.evidence.scan)) }
}

/// A record that keeps its entries in order, so that the records of files that are one person's can be read as one.
public protocol Chronicled: CaseworkRecord {
    var timeline: [Recorded<Fact>] { get }
}

extension Chronicled {
    /// What several records say together, in the order in which it was recorded.
    public init(joining records: [Self]) { self.init(records.flatMap(\.timeline).sorted { $0.entry < $1.entry }) }
}
