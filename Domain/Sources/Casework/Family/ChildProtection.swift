// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What protects a child and a family on a day, as the rules of the file, the law and the safeguards need it.
public struct ChildProtection: Sendable {
    public let determination: BestInterestsDetermination
    public let guardianship: Guardianship
    public let guardian: Guardian?
    /// Another child of the family for whom nothing is determined that lets this person prepare to go.
    public let undetermined: CaseReference?

    public init(
        determination: BestInterestsDetermination = BestInterestsDetermination(), guardianship: Guardianship = Guardianship(), undetermined: CaseReference? = nil, on day: Day
    ) {
        (self.determination, self.guardianship, self.undetermined) = (determination, guardianship, undetermined)
        guardian = guardianship.guardian(on: day)
    }

    private init() {
        (determination, guardianship, guardian, undetermined) = (BestInterestsDetermination(), Guardianship(), nil, nil)
    }

    /// Nothing is determined, nobody is named, and there is no family that is known.
    public static let none = ChildProtection()

    /// Whether what a paper says is so. Only the papers of a child's return say something that is known here.
    public func check(_ paper: LegalPaper) throws(Refusal) {
        switch paper {
        case .bestInterestsDetermination: guard determination.isToGo else { throw Refusal(.determinationMissing) }
        case .guardianNamed: guard guardian != nil else { throw Refusal(.guardianMissing) }
        case .expulsionOrder, .consentDeclaration, .finalJudgment, .lawText, .timeServed, .medicalReport, .behaviourReport, .financialObligations, .dualCriminality,
            .administeringStateAgrees, .arrestOrder, .personDescription, .crimeStatement, .evidenceOfCrime, .reciprocityNote:
            break
        }
    }

    /// Whether a finding that lets the person go may be made, as far as children and family are concerned.
    func check(_ assessment: SafeguardAssessment) throws(Refusal) {
        switch assessment.check {
        case .ageAndChild: if assessment.ageBasis == .bestInterests, !determination.isToGo { throw Refusal(.determinationMissing, field: "ageBasis") }
        case .familyUnity: if let undetermined { throw Refusal(.familySeparated, ["person": undetermined.text]) }
        case .consent: if guardianship.refusal != nil { throw Refusal(.consentRefused) }
        case .nonRefoulement, .asylumClaim, .deathPenaltyOrTorture, .consularInformation, .counselAccess, .personInformed, .medicalFitness, .pendingProceedings, .traffickingVictim,
            .statelessnessRisk, .doubleJeopardy:
            break
        }
    }
}

extension Clearance {
    /// Whether an assessment of the age found that the person is of age, and stands.
    public func isFoundOfAge(on today: Day) -> Bool { findings[.ageAndChild]?.assessment.ageBasis == .ageAssessment && status(.ageAndChild, on: today).isResolved }
}

extension DetentionFile {
    /// For what the other state can be told of the person. An adult is asked for to have the nationality verified; somebody whose age is not known only
    /// where an assessment found them of age; a child only to be brought home: on that ground, after a determination, with a guardian named, and with
    /// nobody refusing who has a say.
    public func purpose(
        ofAsking requested: StateCode, legal: LegalStatus, clearance: Clearance, protection: ChildProtection, on today: Day
    ) throws(Refusal) -> DisclosurePurpose {
        if isChilds(on: today), legal.basis == .childReturn {
            guard protection.determination.isToGo else { throw Refusal(.determinationMissing) }
            guard protection.guardian != nil else { throw Refusal(.guardianMissing) }
            if protection.guardianship.refusal != nil { throw Refusal(.consentRefused) }
            try checkMayBeNamed(to: requested)
            return .childReturn
        }
        if ageGroup(on: today) == .unknown, clearance.isFoundOfAge(on: today) {
            try checkMayBeNamed(to: requested)
        } else {
            try checkCanBeRequested(of: requested, on: today)
        }
        return .nationalityVerification
    }

    /// Whether the rules take the person for a child: under age, or not known to be of age and not found so by an assessment.
    public func isTakenForChild(_ clearance: Clearance, on today: Day) -> Bool {
        ageGroup(on: today) != .adult && !clearance.isFoundOfAge(on: today)
    }

    private func checkMayBeNamed(to requested: StateCode) throws(Refusal) {
        if isHeldFromDisclosure { throw Refusal(.personHeldFromDisclosure) }
        guard description.claimed?.state == requested else { throw Refusal(.personClaimsOtherState, ["state": requested.code]) }
    }
}
