// SPDX-License-Identifier: Apache-2.0

/// On what ground in law a person goes home. Each asks for papers of its own, which the agreement in force lists.
public enum LegalBasis: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    /// Taking back one's own nationals on request.
    case readmission
    /// The person wants to go.
    case voluntaryReturn
    /// The rest of a sentence is served at home.
    case sentencedTransfer
    /// Handing over for trial.
    case extraditionForTrial
    case extraditionForSentence
    /// The home state tries its own national for what was done abroad.
    case prosecutionTransfer
    /// A child, as a victim first.
    case childReturn
    /// For this one case, in return for the like; without a treaty.
    case reciprocity
}

public enum LegalPaper: String, Sendable, Codable, CaseIterable {
    case expulsionOrder, consentDeclaration, finalJudgment, lawText, timeServed, medicalReport, behaviourReport, financialObligations, dualCriminality
    case administeringStateAgrees, arrestOrder, personDescription, bestInterestsDetermination, guardianNamed
    case crimeStatement, evidenceOfCrime, reciprocityNote
}
