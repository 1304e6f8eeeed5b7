// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// When somebody was born, as far as it can be estimated: not before, and not after.
public struct BirthEstimate: Sendable, Hashable, Codable {
    /// What the estimate was made from.
    public enum Basis: String, Sendable, Codable, CaseIterable { case words, appearance, medical, document }

    public let earliest: PartialDate
    public let latest: PartialDate
    public let basis: Basis

    public init(earliest: PartialDate, latest: PartialDate, basis: Basis) { (self.earliest, self.latest, self.basis) = (earliest, latest, basis) }

    /// Of age only where the latest birth makes them so, under age only where the earliest does: whatever lies between is not known.
    public func ageGroup(on today: Day) -> AgeGroup {
        switch (earliest.ageGroup(on: today), latest.ageGroup(on: today)) {
        case (_, .adult): .adult
        case (.minor, _): .minor
        case (.adult, _), (.unknown, _): .unknown
        }
    }

    /// The date where both ends are one.
    public var exact: PartialDate? { earliest == latest ? earliest : nil }

    func check(on today: Day) throws(Refusal) {
        guard earliest.earliest <= latest.latest, latest.earliest <= today else { throw Refusal(.fieldMissing, ["field": "latest"], field: "latest") }
    }
}

/// What is known of a child who is here and stands on no list. It has no field for what anybody is accused of: a child is a victim first
/// (UN Global Framework on Syria/Iraq third-country returnees; CRC Arts 3 and 39).
public struct ChildPresence: Sendable, Hashable, Codable {
    /// The number that the place where the child is gave the file, or the file's own reference: a list that names it later is about the same child.
    public let fileNumber: String
    /// What the child is called. A name that somebody else gave is marked as assumed.
    public let names: [NameRendering]
    public let father: String?
    public let mother: String?
    public let sex: Sex?
    public let birth: BirthEstimate
    public let birthPlace: String?
    public let claimed: ClaimedNationality?
    public let placeFound: String
    public let foundOn: Day
    /// By whose words all this was written down: whoever handed the child in.
    public let informant: String
    public let words: TaggedText?

    static let mostTextBytes = 4_000

    public init(
        fileNumber: String, names: [NameRendering], father: String? = nil, mother: String? = nil, sex: Sex? = nil, birth: BirthEstimate, birthPlace: String? = nil,
        claimed: ClaimedNationality? = nil, placeFound: String, foundOn: Day, informant: String, words: TaggedText? = nil
    ) {
        (self.fileNumber, self.names, self.father, self.mother, self.sex) = (fileNumber, names, father, mother, sex)
        (self.birth, self.birthPlace, self.claimed) = (birth, birthPlace, claimed)
        (self.placeFound, self.foundOn, self.informant, self.words) = (placeFound, foundOn, informant, words)
    }

    public var description: PersonDescription {
        PersonDescription(names: names, father: father, mother: mother, sex: sex, birth: birth.exact, birthPlace: birthPlace, claimed: claimed)
    }

    func check(on today: Day) throws(Refusal) {
        for (text, field) in [(names.first?.text ?? "", "name"), (placeFound, "placeFound"), (informant, "informant"), (fileNumber, "fileNumber")] {
            if text.isEmpty { throw Refusal(.fieldMissing, ["field": field], field: field) }
        }
        let texts = names.map(\.text) + [fileNumber, father ?? "", mother ?? "", birthPlace ?? "", placeFound, informant, words?.text ?? ""]
        if texts.contains(where: { $0.utf8.count > Self.mostTextBytes }) { throw Refusal(.fieldTooLong) }
        guard foundOn <= today else { throw Refusal(.dayInFuture, field: "foundOn") }
        try birth.check(on: today)
        if birth.ageGroup(on: today) == .adult { throw Refusal(.personOfAge, field: "latest") }
    }
}

extension DetentionFile {
    /// Opens a file for a child who stands on no list.
    public func register(_ child: ChildPresence, on today: Day, by actor: Actor) throws(Refusal) -> DetentionFileFact {
        try actor.require(.childRegister)
        guard state == .none else { throw Refusal(.notPossibleNow, ["state": "\(state)", "step": "register"]) }
        try child.check(on: today)
        return .childRegistered(child)
    }

    /// Whether it is a child's file: one who is under age, or who was registered as a child and is not known to be of age by now.
    public func isChilds(on today: Day) -> Bool {
        switch ageGroup(on: today) {
        case .minor: true
        case .unknown: presence != nil
        case .adult: false
        }
    }
}
