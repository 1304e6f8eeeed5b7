// SPDX-License-Identifier: Apache-2.0

public import Identity
import Workflow

/// What is left out of a package, and why.
public enum WithheldPart: String, Sendable, Codable, CaseIterable {
    /// For their safety. Always.
    case officersNames
    /// What officers thought before it was decided.
    case officersOpinions
    /// Of interpreters, translators, and people whom the person was compared with.
    case otherPeople
    /// What the two states wrote to each other; only that they did is given.
    case lettersBetweenStates
    /// Single texts that an officer found to speak of somebody else.
    case textsAboutOthers
}

/// Something that was told to another state about a person.
public struct ToldAbroad: Sendable, Hashable {
    public enum What: String, Sendable, Codable, CaseIterable {
        case request, amendment, evidence, contest, withdrawal, interview, letter, answer, recall, evidenceCall
    }

    public let what: What
    public let to: StateCode
    public let at: Moment
    /// Which particulars of the person, for a request.
    public let fields: [DisclosableField]

    public init(what: What, to: StateCode, at: Moment, fields: [DisclosableField] = []) { (self.what, self.to, self.at, self.fields) = (what, to, at, fields) }
}

/// One thing that happened, as a package gives it: without who did it.
public struct PackageEvent: Sendable, Hashable {
    public enum Fact: Sendable, Hashable {
        case file(DetentionFileFact)
        case safeguards(ClearanceFact)
        case legal(LegalStatusFact)
        case verification(NationalityVerificationFact)
    }

    /// The journal entry, by which an officer says that a text is left out.
    public let entry: Int
    public let fact: Fact
    public let happened: Moment
    public let recorded: Moment
    public let text: TaggedText?
    public let isTextLeftOut: Bool

    init(entry: Int, fact: Fact, happened: Moment, recorded: Moment, text: TaggedText?, isTextLeftOut: Bool = false) {
        (self.entry, self.fact, self.happened, self.recorded) = (entry, fact, happened, recorded)
        (self.text, self.isTextLeftOut) = (text, isTextLeftOut)
    }

    init?<F>(_ recorded: Recorded<F>, _ fact: Fact?, _ text: TaggedText?) {
        guard let fact else { return nil }
        self.init(entry: recorded.entry, fact: fact, happened: recorded.occurredAt, recorded: recorded.recordedAt, text: text)
    }

    func withoutText() -> PackageEvent {
        text == nil ? self : PackageEvent(entry: entry, fact: fact, happened: happened, recorded: recorded, text: nil, isTextLeftOut: true)
    }
}

/// Everything that one state keeps of one person, as it is given to them or to whoever speaks for them.
public struct SubjectPackage: Sendable, Hashable {
    public let reference: CaseReference
    /// The state whose records these are.
    public let state: StateCode
    public let madeOn: Day
    public let person: PersonDescription
    /// Rows of lists as they came.
    public let sources: [SourceRecord]
    public let scans: [ScanRecord]
    public private(set) var events: [PackageEvent]
    public let told: [ToldAbroad]
    /// Each emergency access to the records: when, and to what.
    public let emergencies: [Moment]
    public private(set) var withheld: [WithheldPart]

    /// At the state that holds the person.
    public init(
        _ reference: CaseReference, of state: StateCode, on day: Day, file: DetentionFile, safeguards: [Clearance], legal: [LegalStatus], told: [ToldAbroad],
        emergencies: [Moment]
    ) {
        (self.reference, self.state, madeOn) = (reference, state, day)
        (person, sources, scans, self.told, self.emergencies) = (file.description, file.sources, file.scans, told, emergencies)
        let files = file.timeline.compactMap { PackageEvent($0, $0.fact.given.map { .file($0) }, $0.fact.text) }
        let checks = safeguards.flatMap(\.timeline).compactMap { PackageEvent($0, $0.fact.given.map { .safeguards($0) }, $0.fact.text) }
        let law = legal.flatMap(\.timeline).compactMap { PackageEvent($0, $0.fact.given.map { .legal($0) }, $0.fact.text) }
        events = (files + checks + law).sorted { $0.entry < $1.entry }
        let interpreted = !file.interviews.isEmpty || safeguards.contains { $0.notice?.interpreter != nil }
        let others = interpreted || !file.others.isEmpty || !file.translations.isEmpty
        withheld = [.officersNames] + (others ? [.otherPeople] : []) + (told.contains { $0.what == .letter } ? [.lettersBetweenStates] : [])
    }

    /// At the state that was asked whether the person is its national.
    public init(
        _ reference: CaseReference, of state: StateCode, on day: Day, verification: NationalityVerification, told: [ToldAbroad], emergencies: [Moment]
    ) {
        (self.reference, self.state, madeOn, self.told, self.emergencies) = (reference, state, day, told, emergencies)
        person = verification.person?.description ?? PersonDescription(names: [])
        sources = []
        scans = verification.supplied.flatMap(\.items).compactMap(\.scan)
        events = verification.timeline.compactMap { PackageEvent($0, $0.fact.given.map { .verification($0) }, $0.fact.text) }
        let thought = verification.first != nil || !verification.earlierRounds.isEmpty
        let others = !verification.interviews.isEmpty || !verification.translations.isEmpty || !verification.namesakes.isEmpty
        withheld =
            [.officersNames] + (thought ? [.officersOpinions] : []) + (others ? [.otherPeople] : []) + (told.contains { $0.what == .letter } ? [.lettersBetweenStates] : [])
    }

    /// The same without the texts of some entries, which it says.
    public func without(textsOf entries: Set<Int>) -> SubjectPackage {
        var package = self
        package.events = events.map { entries.contains($0.entry) ? $0.withoutText() : $0 }
        if package.events != events { package.withheld.append(.textsAboutOthers) }
        return package
    }
}
