// SPDX-License-Identifier: Apache-2.0

public import Identity

/// What must be known about a person before they are handed over.
public enum SafeguardCheck: String, Sendable, Codable, CaseIterable, CodingKeyRepresentable {
    /// CRC Arts 3 and 37: a child, or somebody who may be one, is sent nowhere without an assessment of the age or a determination of best interests.
    case ageAndChild
    /// UNCAT Art. 3, ICCPR Arts 6 and 7.
    case nonRefoulement
    /// 1951 Convention Art. 33: nobody is returned while a claim is undecided.
    case asylumClaim
    /// Second Optional Protocol to the ICCPR; UNCAT Art. 3. An assurance names its author, its exact text and who monitors it.
    case deathPenaltyOrTorture
    /// VCCR Art. 36(1)(b): told of the right without delay, in a language the person understands.
    case consularInformation
    case counselAccess
    case personInformed
    /// Where the law asks for it: transfer of the sentenced (ETS 112 Arts 3 and 7), kinship tests, disclosure.
    case consent
    case medicalFitness
    case familyUnity
    case pendingProceedings
    /// Palermo Protocol Art. 8: return with due regard to safety.
    case traffickingVictim
    case statelessnessRisk
    /// ICCPR Art. 14(7).
    case doubleJeopardy

    /// Whether two named people may, with a reason that the other state sees, let a transfer go on although it is blocked. Life, safety, childhood,
    /// health and consent are nobody's to waive.
    public var canBeOverridden: Bool {
        switch self {
        case .consularInformation, .counselAccess, .familyUnity: true
        case .ageAndChild, .nonRefoulement, .asylumClaim, .deathPenaltyOrTorture, .personInformed, .consent, .medicalFitness, .pendingProceedings,
            .traffickingVictim, .statelessnessRisk, .doubleJeopardy:
            false
        }
    }

    /// Whether it can be said that it does not apply. Everybody has an age, a body, and a place they might not be safe in.
    public var alwaysApplies: Bool { [.ageAndChild, .nonRefoulement, .personInformed, .medicalFitness].contains(self) }
}

/// What an assessor found.
public enum SafeguardFinding: Sendable, Hashable, Codable {
    case clear
    case clearWithConditions(TaggedText)
    case blocked(TaggedText)
    case notApplicable(TaggedText)

    public var text: TaggedText? {
        switch self {
        case .clear: nil
        case .clearWithConditions(let text), .blocked(let text), .notApplicable(let text): text
        }
    }
}

/// On what somebody who is not known to be of age can go home.
public enum AgeBasis: String, Sendable, Codable, CaseIterable {
    /// A multidisciplinary assessment found that the person is of age, with the margin of error counted for the person.
    case ageAssessment
    /// A panel determined that return is in the child's best interests (CRC Art. 3).
    case bestInterests
}

public struct SafeguardAssessment: Sendable, Hashable, Codable {
    public let check: SafeguardCheck
    public let finding: SafeguardFinding
    public let ageBasis: AgeBasis?

    public init(check: SafeguardCheck, finding: SafeguardFinding, ageBasis: AgeBasis? = nil) {
        (self.check, self.finding, self.ageBasis) = (check, finding, ageBasis)
    }
}

/// How a check stands on a day.
public enum SafeguardStatus: String, Sendable, Codable, CaseIterable {
    case notStarted, inAssessment, clear, clearWithConditions, notApplicable, overridden, blocked, expired

    /// Whether a transfer may rest on it.
    public var isResolved: Bool {
        switch self {
        case .clear, .clearWithConditions, .notApplicable, .overridden: true
        case .notStarted, .inAssessment, .blocked, .expired: false
        }
    }
}

/// That the person was told what is planned, in words they understand, and what they said to it.
public struct PersonNotice: Sendable, Hashable, Codable {
    public enum Position: String, Sendable, Codable, CaseIterable { case agrees, objects, saysNothing }

    /// The language it was explained in, as a code of ISO 639.
    public let language: String
    public let interpreter: String?
    public let position: Position

    public init(language: String, interpreter: String?, position: Position) {
        (self.language, self.interpreter, self.position) = (language, interpreter, position)
    }
}
