// SPDX-License-Identifier: Apache-2.0

public import Identity
import Workflow

/// That somebody agreed to something after it was explained to them. In custody consent is rarely free, so how it came about is part of it.
public struct ExplainedConsent: Sendable, Hashable, Codable {
    public enum Manner: String, Sendable, Codable, CaseIterable { case signature, thumbprint, spokenBeforeWitness }

    public let explainedBy: String
    /// The language it was explained in, as a code of ISO 639.
    public let language: String
    public let interpreter: String?
    public let manner: Manner
    public let witness: String?
    public let on: Day

    public init(explainedBy: String, language: String, interpreter: String? = nil, manner: Manner, witness: String? = nil, on: Day) {
        (self.explainedBy, self.language, self.interpreter) = (explainedBy, language, interpreter)
        (self.manner, self.witness, self.on) = (manner, witness, on)
    }

    func check(on today: Day) throws(Refusal) {
        if explainedBy.isEmpty { throw Refusal(.fieldMissing, ["field": "explainedBy"], field: "explainedBy") }
        guard (2...3).contains(language.utf8.count) else { throw Refusal(.fieldMissing, ["field": "language"], field: "language") }
        if manner == .spokenBeforeWitness, witness?.isEmpty ?? true { throw Refusal(.fieldMissing, ["field": "witness"], field: "witness") }
        guard on <= today else { throw Refusal(.dayInFuture, field: "on") }
    }
}

/// Consent to take a sample of one person, and who gave it.
public struct KinshipConsent: Sendable, Hashable, Codable {
    public enum Giver: String, Sendable, Codable, CaseIterable {
        /// The person themself; never a child.
        case person
        case guardian
    }

    public let of: CaseReference
    public let giver: Giver
    public let consent: ExplainedConsent

    public init(of: CaseReference, giver: Giver, consent: ExplainedConsent) { (self.of, self.giver, self.consent) = (of, giver, consent) }
}

/// What speaks for or against two people being kin.
public struct KinshipEvidence: Sendable, Hashable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case document, statement
        /// DNA of both people; each must have consented.
        case kinshipTest
    }

    public enum Finding: String, Sendable, Codable, CaseIterable { case supports, speaksAgainst, undecided }

    public let id: String
    public let kind: Kind
    public let finding: Finding
    public let text: TaggedText
    public let consents: [KinshipConsent]

    static let mostTextBytes = 4_000

    public init(id: String, kind: Kind, finding: Finding, text: TaggedText, consents: [KinshipConsent] = []) {
        (self.id, self.kind, self.finding, self.text, self.consents) = (id, kind, finding, text, consents)
    }

    /// A test stands on the consent of both whom it compares. For a child the guardian consents: not the child, and not the adult whose kinship
    /// is in question.
    /// - Parameters:
    ///   - children: of the two, those who are not known to be of age.
    ///   - guarded: of the two, those who have a guardian today.
    func check(for tie: FamilyTie, children: Set<CaseReference>, guarded: Set<CaseReference>, on today: Day) throws(Refusal) {
        try text.check(as: "text", most: Self.mostTextBytes)
        guard kind == .kinshipTest else { return }
        for person in [tie.from, tie.to] {
            guard let consent = consents.first(where: { $0.of == person }) else { throw Refusal(.consentMissing, ["person": person.text], field: "consents") }
            try consent.consent.check(on: today)
            guard children.contains(person) else { continue }
            guard consent.giver == .guardian else { throw Refusal(.consentMissing, ["person": person.text], field: "giver") }
            guard guarded.contains(person) else { throw Refusal(.guardianMissing, ["person": person.text]) }
        }
        if consents.count != 2 { throw Refusal(.consentMissing, field: "consents") }
    }
}
