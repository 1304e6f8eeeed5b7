// SPDX-License-Identifier: Apache-2.0

public import Identity
import Workflow

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
