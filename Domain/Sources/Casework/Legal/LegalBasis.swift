// SPDX-License-Identifier: Apache-2.0

/// On what ground in law a person goes home. Each asks for papers of its own.
public enum LegalBasis: String, Sendable, Codable, CaseIterable {
    /// Taking back one's own nationals on request.
    case readmission
    /// The person wants to go.
    case voluntaryReturn
    /// The rest of a sentence is served at home (ETS 112 and the bilateral treaties that follow it).
    case sentencedTransfer
    /// Handing over for trial under the treaty of 1973 between the USSR and Iraq.
    case extraditionForTrial
    case extraditionForSentence
    /// A child, as a victim first (CRC Arts 3, 9 and 39).
    case childReturn

    /// The papers without which the ground does not stand.
    public var papers: [LegalPaper] {
        switch self {
        case .readmission: [.expulsionOrder]
        case .voluntaryReturn: [.consentDeclaration]
        case .sentencedTransfer:
            [
                .finalJudgment, .lawText, .timeServed, .consentDeclaration, .medicalReport, .behaviourReport, .financialObligations, .dualCriminality,
                .administeringStateAgrees,
            ]
        case .extraditionForTrial: [.arrestOrder, .lawText, .personDescription]
        case .extraditionForSentence: [.finalJudgment, .lawText, .timeServed, .personDescription]
        case .childReturn: [.bestInterestsDetermination, .guardianNamed]
        }
    }

    /// Where the list comes from, and whether its words have been seen.
    public var source: (text: String, isVerbatim: Bool) {
        switch self {
        case .readmission: ("Russia–Switzerland readmission agreement of 21 Sep 2009, Arts 2 and 9", true)
        case .voluntaryReturn: ("practice of assisted voluntary return", false)
        case .sentencedTransfer: ("ETS 112 Arts 3, 6 and 7, with the additions of Russian bilateral treaties (Art. 6)", false)
        case .extraditionForTrial, .extraditionForSentence: ("treaty between the USSR and Iraq of 22 Jun 1973, Art. 30(1)–(3)", true)
        case .childReturn: ("CRC Arts 3, 9 and 20; UN Global Framework on Syria/Iraq third-country returnees, 2021", false)
        }
    }
}

public enum LegalPaper: String, Sendable, Codable, CaseIterable {
    case expulsionOrder, consentDeclaration, finalJudgment, lawText, timeServed, medicalReport, behaviourReport, financialObligations, dualCriminality
    case administeringStateAgrees, arrestOrder, personDescription, bestInterestsDetermination, guardianNamed
}

/// Why a court or a prosecutor keeps a person here.
public enum JudicialHoldGround: String, Sendable, Codable, CaseIterable {
    case investigation, trial, sentenceBeingServed, witness, appeal, debt
}

/// What a court or a prosecutor did.
public enum LegalEvent: String, Sendable, Codable, CaseIterable {
    case arrested, charged, committedForTrial, convicted, acquitted, appealed, judgmentFinal, sentenceServed, pardoned, proceedingsClosed
}
