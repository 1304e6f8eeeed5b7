// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// The four things that must all be so before a person is handed over. None implies another.
public enum Light: String, Sendable, Codable, CaseIterable {
    case nationality, legal, safeguards, documents
}

/// Why a light is not green.
public enum LightObstacle: Sendable, Hashable {
    case nationality(Refusal.Code)
    case heldFromDisclosure
    case judicialHold(JudicialHoldGround)
    case noLegalBasis
    case paperMissing(LegalPaper)
    case safeguard(SafeguardObstacle)
    /// A child of the family for whom nothing is determined that lets the others go.
    case familySeparated(CaseReference)
    /// An assurance that the other state has not acknowledged, or has broken.
    case assuranceOpen
    case noTravelDocument
    /// It must be good for some days longer than the journey.
    case travelDocumentEnds(Day)
}

/// A paper to travel with, as far as the holding state has been told of it.
public struct TravelPaper: Sendable, Hashable, Codable {
    public let number: String
    /// The last day on which it is good.
    public let validUntil: Day

    public init(number: String, validUntil: Day) { (self.number, self.validUntil) = (number, validUntil) }
}

/// How one person stands on the day of a journey.
public struct Lights: Sendable, Hashable {
    public let obstacles: [Light: [LightObstacle]]

    /// - Parameters:
    ///   - file: the joint file, with everything that merged files say.
    ///   - protection: what is determined for the person, if a child, and for the children of the family.
    ///   - isAssuranceOpen: whether the person would go on a promise that the other state has not acknowledged, or has broken.
    ///   - documentNeededUntil: the last day on which the travel document must still be good, because journeys slip.
    ///   - others: what is known of the safeguards and the standing in law under files that were merged into this one; every warning counts.
    public init(
        _ file: DetentionFile, _ legal: LegalStatus, _ clearance: Clearance, others: [(legal: LegalStatus, clearance: Clearance)] = [],
        protection: ChildProtection = .none, paper: TravelPaper?, documentNeededUntil: Day, isAssuranceOpen: Bool = false, on day: Day
    ) {
        var obstacles: [Light: [LightObstacle]] = [:]
        do throws(Refusal) { try file.reliance.check() } catch { obstacles[.nationality] = [.nationality(error.code)] }

        let holds = (legal.activeHolds + others.flatMap(\.legal.activeHolds)).map { LightObstacle.judicialHold($0.ground) }
        let basis: [LightObstacle] = legal.basis == nil ? [.noLegalBasis] : legal.missingPapers(under: protection).map { .paperMissing($0) }
        if !(holds + basis).isEmpty { obstacles[.legal] = holds + basis }

        var safeguards = clearance.obstacles(on: day)
        // What the file says of the age may have changed since; a finding that the person is of age does not outlast that.
        let finding = clearance.findings[.ageAndChild]?.assessment
        if file.ageGroup(on: day) != .adult, finding?.ageBasis == nil, clearance.status(.ageAndChild, on: day).isResolved {
            safeguards.append(.check(.ageAndChild, .expired))
        }
        // What a panel determined falls when something new is known; a finding that rests on it falls with it.
        if finding?.ageBasis == .bestInterests, !protection.determination.isToGo, clearance.status(.ageAndChild, on: day).isResolved {
            safeguards.append(.check(.ageAndChild, .expired))
        }
        if protection.guardianship.refusal != nil, clearance.status(.consent, on: day).isResolved { safeguards.append(.check(.consent, .expired)) }
        for other in others.map(\.clearance) {
            safeguards += SafeguardCheck.allCases.filter { other.status($0, on: day) == .blocked }.map { .check($0, .blocked) }
            safeguards += other.openObjections.map { .objectionOpen($0.check) }
        }
        let held: [LightObstacle] = file.isHeldFromDisclosure ? [.heldFromDisclosure] : []
        let apart = protection.undetermined.map { [LightObstacle.familySeparated($0)] } ?? []
        let promises: [LightObstacle] = isAssuranceOpen ? [.assuranceOpen] : []
        let all = held + apart + safeguards.map { .safeguard($0) } + promises
        if !all.isEmpty { obstacles[.safeguards] = all }

        if let paper {
            if paper.validUntil < documentNeededUntil { obstacles[.documents] = [.travelDocumentEnds(paper.validUntil)] }
        } else {
            obstacles[.documents] = [.noTravelDocument]
        }
        self.obstacles = obstacles
    }

    /// What must be green before something is begun. A journey is prepared while its travel document is still being made; nothing else may come later.
    public static func needed(for preparation: Preparation) -> [Light] {
        switch preparation {
        case .travelDocument: [.nationality]
        case .transfer: [.nationality, .legal, .safeguards]
        }
    }

    public func isGreen(_ light: Light) -> Bool { obstacles[light, default: []].isEmpty }

    public var areGreen: Bool { Light.allCases.allSatisfy(isGreen) }

    /// The first light of these that is not green refuses, by its name.
    public func check(_ lights: [Light] = Light.allCases, of person: CaseReference) throws(Refusal) {
        for light in lights where !isGreen(light) { throw Refusal(.lightNotGreen, ["light": light.rawValue, "person": person.text]) }
    }
}
