// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// Who gives a consent: the person, or who may give it for them.
public enum ConsentGiver: String, Sendable, Codable, CaseIterable {
    case person, parent, guardian
}

/// How somebody put their word under a thing.
public enum ConsentForm: String, Sendable, Codable, CaseIterable {
    case signature, thumbprint, spokenBeforeWitness
}

/// A consent with what makes it worth anything. In detention it is rarely free: who explained it, in which language, and who gave it how is kept with
/// it (ETS 112 Art. 7 asks for it voluntarily and with full knowledge). That it was taken back is a fact of the record that keeps it.
public struct RecordedConsent: Sendable, Hashable, Codable {
    public let giver: ConsentGiver
    /// Who gave it, where it was not the person.
    public let givenBy: String?
    public let explainedBy: String
    /// The language it was explained in, as a code of ISO 639.
    public let language: String
    public let interpreter: String?
    public let form: ConsentForm
    public let on: Day

    public init(giver: ConsentGiver, givenBy: String?, explainedBy: String, language: String, interpreter: String?, form: ConsentForm, on day: Day) {
        (self.giver, self.givenBy, self.explainedBy, self.language) = (giver, givenBy, explainedBy, language)
        (self.interpreter, self.form, on) = (interpreter, form, day)
    }

    public func check(on today: Day) throws(Refusal) {
        if giver != .person, givenBy?.isEmpty ?? true { throw Refusal(.fieldMissing, ["field": "givenBy"], field: "givenBy") }
        if explainedBy.isEmpty { throw Refusal(.fieldMissing, ["field": "explainedBy"], field: "explainedBy") }
        guard isLanguageCode(language) else { throw Refusal(.fieldMissing, ["field": "language"], field: "language") }
        if on > today { throw Refusal(.dayInFuture, field: "day") }
    }
}

/// Whether a text is a code of ISO 639, as `ce` for Chechen.
func isLanguageCode(_ text: String) -> Bool { (2...3).contains(text.utf8.count) && text.allSatisfy { $0.isASCII && $0.isLowercase } }
