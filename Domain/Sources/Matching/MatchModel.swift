// SPDX-License-Identifier: Apache-2.0

/// How often a field is right between a record and a register when it is the same person: the m of Fellegi and Sunter (1969), learned by
/// expectation and maximisation on unlabelled records (`homeward registry learn`). How often it agrees by chance, their u, is counted in
/// the register at hand.
public struct MatchModel: Sendable, Hashable, Codable {
    /// Share of right pairs in which the word of a field is another name altogether.
    public var wrong: [MatchField: Double]
    /// Share of right pairs at each level of birth dates, by what the record holds.
    public var birth: [BirthLevel.Asked: [BirthLevel: Double]]
    public var sexWrong: Double
    public var document: [DocumentLevel: Double]
    /// How many brothers and sisters a person has in the register.
    public var siblings: Double
    /// How far the fields' evidence counts when it is made a probability: fields overlap (a place goes with a name, a clerk who errs once errs
    /// twice), so that their sum says more than they do. 1 would be full independence; fitted on synthetic registers.
    public var independence: Double
    /// Share of the records whose person is in the register at all.
    public var present: Double

    public static let learned = MatchModel(
        wrong: [.given: 0.012, .family: 0.02, .father: 0.03, .grandfather: 0.05, .mother: 0.04, .place: 0.30],
        birth: [
            .day: [.sameDay: 0.74, .swapped: 0.08, .sameMonth: 0.06, .sameYear: 0.03, .nextYear: 0.04, .yearsApart: 0.03, .contradicts: 0.02],
            .month: [.sameMonth: 0.82, .sameYear: 0.06, .nextYear: 0.06, .yearsApart: 0.04, .contradicts: 0.02],
            .year: [.sameYear: 0.76, .nextYear: 0.10, .yearsApart: 0.12, .contradicts: 0.02],
        ],
        sexWrong: 0.01, document: [.same: 0.90, .oneOff: 0.06, .differs: 0.04], siblings: 2, independence: 0.8, present: 0.7)
}

/// How two birth dates agree.
public enum BirthLevel: String, Sendable, Hashable, Codable, CaseIterable, CodingKeyRepresentable {
    case sameDay, swapped, sameMonth, sameYear, nextYear, yearsApart, contradicts

    /// Its number among all.
    public var place: Int {
        switch self {
        case .sameDay: 0
        case .swapped: 1
        case .sameMonth: 2
        case .sameYear: 3
        case .nextYear: 4
        case .yearsApart: 5
        case .contradicts: 6
        }
    }

    /// What a record holds: a day, or no more than a year (also as 1 January or 1 July).
    public enum Asked: String, Sendable, Hashable, Codable, CaseIterable, CodingKeyRepresentable {
        case day, month, year
    }
}

public enum DocumentLevel: String, Sendable, Hashable, Codable, CaseIterable, CodingKeyRepresentable {
    case same, oneOff, differs
}
