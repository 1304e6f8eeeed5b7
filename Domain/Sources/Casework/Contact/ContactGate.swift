// SPDX-License-Identifier: Apache-2.0

public import Workflow

extension Clearance {
    /// Whether the person asks for protection, as far as is known: a claim blocks, a new fact says so and nobody has looked yet, or an objection says so.
    public var mayClaimAsylum: Bool {
        if case .blocked? = findings[.asylumClaim]?.assessment.finding { return true }
        if openObjections.contains(where: { $0.check == .asylumClaim }) { return true }
        return findings[.asylumClaim] == nil
            && timeline.contains { if case .newFact(let checks, _) = $0.fact { checks.contains(.asylumClaim) } else { false } }
    }
}

/// Whether anything of a person may be told to their own state, and whether its officers may come near them. Protection comes first: a consular visit
/// can itself betray somebody who asks for asylum, and a consul refrains where the person expressly opposes (VCCR Art. 36(1)(c)).
public struct ContactGate: Sendable, Hashable {
    /// Held from disclosure, or may claim asylum.
    public let isProtected: Bool
    /// The person wants no consul.
    public let isOpposed: Bool

    /// - Parameters:
    ///   - file: the joint file.
    ///   - clearances: of every file that is the person's.
    public init(_ file: DetentionFile, _ clearances: [Clearance], _ access: ConsularAccess) {
        isProtected = file.isHeldFromDisclosure || clearances.contains(where: \.mayClaimAsylum)
        isOpposed = access.isOpposed
    }

    public func checkDisclosure() throws(Refusal) {
        if isProtected { throw Refusal(.personHeldFromDisclosure) }
    }

    public func checkContact() throws(Refusal) {
        try checkDisclosure()
        if isOpposed { throw Refusal(.contactOpposed) }
    }

    public var isContactOpen: Bool { !isProtected && !isOpposed }
}

extension InterviewRefusal {
    /// What the other state is told, whichever reason keeps its officers from the person. Two words would tell by which of them is used.
    public static let toOtherState = InterviewRefusal.personRefuses

    /// Whether the reason can be told: that a question of protection is open is told to nobody.
    public var mayBeTold: Bool {
        switch self {
        case .personRefuses, .notFitForInterview: true
        case .protectionPending: false
        }
    }
}
