// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// How somebody put their word under a thing.
public enum ConsentForm: String, Sendable, Codable, CaseIterable {
    case signature, thumbprint, spokenBeforeWitness
}

/// That somebody agreed to something after it was explained to them. In custody consent is rarely free, so how it came about is part of it (ETS 112
/// Art. 7 asks for it voluntarily and with full knowledge). That it was taken back is a fact of the record that keeps it.
public struct ExplainedConsent: Sendable, Hashable, Codable {
    public let explainedBy: String
    /// The language it was explained in, as a code of ISO 639.
    public let language: String
    public let interpreter: String?
    public let form: ConsentForm
    /// Who heard it, where it was only spoken.
    public let witness: String?
    public let on: Day

    public init(explainedBy: String, language: String, interpreter: String? = nil, form: ConsentForm, witness: String? = nil, on day: Day) {
        (self.explainedBy, self.language, self.interpreter) = (explainedBy, language, interpreter)
        (self.form, self.witness, on) = (form, witness, day)
    }

    func check(on today: Day) throws(Refusal) {
        if explainedBy.isEmpty { throw Refusal(.fieldMissing, ["field": "explainedBy"], field: "explainedBy") }
        try checkLanguageCode(language)
        if form == .spokenBeforeWitness, witness?.isEmpty ?? true { throw Refusal(.fieldMissing, ["field": "witness"], field: "witness") }
        if on > today { throw Refusal(.dayInFuture, field: "on") }
    }
}

/// Who gives a consent: the person, or who may give it for them.
public enum ConsentGiver: String, Sendable, Codable, CaseIterable {
    case person, parent, guardian
}

/// A consent to something that is done to one person, and who gave it.
public struct RecordedConsent: Sendable, Hashable, Codable {
    public let giver: ConsentGiver
    /// Who gave it, where it was not the person.
    public let givenBy: String?
    public let consent: ExplainedConsent

    public init(giver: ConsentGiver, givenBy: String?, consent: ExplainedConsent) { (self.giver, self.givenBy, self.consent) = (giver, givenBy, consent) }

    public func check(on today: Day) throws(Refusal) {
        if giver != .person, givenBy?.isEmpty ?? true { throw Refusal(.fieldMissing, ["field": "givenBy"], field: "givenBy") }
        try consent.check(on: today)
    }
}

/// A language is given as a code of ISO 639, as `ce` for Chechen.
func checkLanguageCode(_ text: String) throws(Refusal) {
    guard (2...3).contains(text.utf8.count), text.allSatisfy({ $0.isASCII && $0.isLowercase }) else { throw Refusal(.fieldMissing, ["field": "language"], field: "language") }
}
