// SPDX-License-Identifier: Apache-2.0

public import Identity
import Workflow

/// What sort of paper a national travels home with.
public enum TravelDocumentKind: String, Sendable, Codable, CaseIterable {
    /// For readmission, "irrespective of the will of the person" (Russia–Switzerland 2009, Art. 4(2)).
    case readmission
    /// Certificate for entry (return), свидетельство на въезд (возвращение): one entry, as consulates issue it.
    case certificateOfReturn

    /// Days for which it is good where no agreement says so; the day of issue does not count. Thirty by Art. 4(2) of Russia–Switzerland 2009, fifteen by
    /// the consulates' practice of the certificate.
    public var validDays: Int {
        switch self {
        case .readmission: 30
        case .certificateOfReturn: 15
        }
    }
}

/// One paper with a number of its own. What it ends by does not free the number.
public struct IssuedPaper: Sendable, Hashable, Codable {
    public let number: String
    public let kind: TravelDocumentKind
    public let issuedOn: Day
    /// The last day on which it is good.
    public let validUntil: Day
    /// The number of the paper that this one takes the place of.
    public let replaces: String?

    /// - Parameter until: the last day on which it is good, by the agreement; nil: as the kind of paper is issued.
    public init(number: String, kind: TravelDocumentKind, issuedOn: Day, until: Day? = nil, replaces: String? = nil) {
        (self.number, self.kind, self.issuedOn, self.replaces) = (number, kind, issuedOn, replaces)
        validUntil = until ?? issuedOn.adding(days: kind.validDays)
    }

    /// What the holding state is told of it.
    public var told: TravelPaper { TravelPaper(number: number, validUntil: validUntil) }
}

/// How a paper ended before its last day, or by it.
public enum PaperEnd: String, Sendable, Codable, CaseIterable {
    case replaced, cancelled, lost, used
}

/// Why a document is not gone on with.
public enum TravelDocumentCancellation: String, Sendable, Codable, CaseIterable {
    case answerRecalled, answerChanged, requestWithdrawn, identityDiffers, enteredInError, notNeeded, personDied

    /// The reasons that an officer can give; the others come about by themselves.
    public static let officers: [TravelDocumentCancellation] = [.identityDiffers, .enteredInError, .notNeeded, .personDied]
}

/// That a lost paper was made known to the register of lost and stolen documents: only the state that issued a paper can.
public struct LossReport: Sendable, Hashable, Codable {
    public let on: Day
    /// The register's own number for the report.
    public let reference: String

    public init(on day: Day, reference: String) { (on, self.reference) = (day, reference) }

    func check(on today: Day) throws(Refusal) {
        if on > today { throw Refusal(.dayInFuture, ["day": on.description], field: "day") }
        if reference.isEmpty { throw Refusal(.fieldMissing, ["field": "reference"], field: "reference") }
        if reference.utf8.count > 80 { throw Refusal(.fieldTooLong, field: "reference") }
    }
}

/// The name as it will be printed: Latin capitals, in the two parts of a machine readable zone (ICAO Doc 9303-3).
public struct PrintedName: Sendable, Hashable, Codable {
    public let primary: String
    /// Empty where somebody has one name only.
    public let secondary: String

    /// Characters that one part can have at most on a document of the size TD2.
    static let mostCharacters = 31

    public init(primary: String, secondary: String) { (self.primary, self.secondary) = (primary, secondary) }

    func check() throws(Refusal) {
        if primary.isEmpty { throw Refusal(.fieldMissing, ["field": "primary"], field: "primary") }
        for (part, field) in [(primary, "primary"), (secondary, "secondary")] {
            if part.unicodeScalars.count > Self.mostCharacters { throw Refusal(.fieldTooLong, field: field) }
            guard part.unicodeScalars.allSatisfy({ ("A"..."Z").contains($0) || $0 == " " || $0 == "-" || $0 == "'" }), part.first != " ", part.last != " " else {
                throw Refusal(.nameNotLatin, field: field)
            }
        }
    }
}

/// What was compared between the person who is held and the one in the register.
public enum IdentityAttribute: String, Sendable, Codable, CaseIterable {
    case photograph, names, birth, birthPlace, mother, father, fingerprints

    /// Of the body, not of papers.
    public var isOfTheBody: Bool { self == .photograph || self == .fingerprints }
}

/// That an officer compared the photograph and the particulars, and how the name will be printed.
public struct IdentityComparison: Sendable, Hashable, Codable {
    public let attributes: [IdentityAttribute]
    public let name: PrintedName
    /// The number in the national register of the person who was decided to be this one.
    public let registered: String?

    /// Particulars beside the photograph: a positive answer may have meant a namesake.
    public static let leastParticulars = 2

    public init(attributes: [IdentityAttribute], name: PrintedName, registered: String?) { (self.attributes, self.name, self.registered) = (attributes, name, registered) }

    func check() throws(Refusal) {
        let agreed = Set(attributes)
        guard agreed.contains(.photograph), agreed.filter({ !$0.isOfTheBody }).count >= Self.leastParticulars else { throw Refusal(.attributesTooFew, field: "attributes") }
        try name.check()
    }
}
