// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// By what an officer knew a person again before the journey.
public enum RecognitionMark: String, Sendable, Codable, CaseIterable {
    case photograph, fingerprints, dateOfBirth, mothersName, document
}

/// Whether the person is still a national, asked once more: citizenship can be lost between the answer and the journey.
public enum NationalityRecheck: String, Sendable, Codable, CaseIterable {
    /// The other state said so when it confirmed the journey.
    case otherStateConfirmed
    /// The officer asked again and was told so.
    case officerAsked
    case inDoubt
}

/// What one officer found of one person at the last call.
public struct LastCallCheck: Sendable, Hashable, Codable {
    public let identity: [RecognitionMark]
    public let isFit: Bool
    public let nationality: NationalityRecheck

    public init(identity: [RecognitionMark], isFit: Bool, nationality: NationalityRecheck) {
        (self.identity, self.isFit, self.nationality) = (Set(identity).sorted { $0.rawValue < $1.rawValue }, isFit, nationality)
    }
}

/// Why somebody does not go. Kept by the holding state; the other is told only that they do not.
public enum TakeOffReason: String, Sendable, Codable, CaseIterable {
    case officersDecision, familyStays, personChanged, notChecked, notFit, nationalityInDoubt, lightNotGreen, caseClosed

    /// What an officer can give; the others are found by the last call or the file.
    public static let byHand: [TakeOffReason] = [.officersDecision, .familyStays, .personChanged]
}

/// The checks of a last call, person by person.
public struct LastCall: Sendable, Hashable {
    public struct Entry: Sendable, Hashable {
        public let check: LastCallCheck
        public let by: OfficerID?
        public let at: Moment
    }

    public private(set) var entries: [CaseReference: [Entry]] = [:]

    mutating func add(_ check: LastCallCheck, of person: CaseReference, by officer: OfficerID?, at moment: Moment) {
        entries[person, default: []].removeAll { $0.by == officer }
        entries[person, default: []].append(Entry(check: check, by: officer, at: moment))
    }

    mutating func clear() { entries = [:] }

    /// Checks of the last hours, each by another officer.
    public func standing(_ person: CaseReference, at now: Moment) -> [Entry] {
        entries[person, default: []].filter { $0.at > now.adding(seconds: -TransferTerms.lastCallHours * 3600) }
    }

    /// Why the person does not go; nil: they do.
    public func obstacle(_ person: CaseReference, _ lights: Lights?, at now: Moment) -> TakeOffReason? {
        guard let lights, lights.areGreen else { return .lightNotGreen }
        let found = standing(person, at: now)
        guard Set(found.compactMap(\.by)).count >= 2 else { return .notChecked }
        if found.contains(where: { !$0.check.isFit }) { return .notFit }
        if found.contains(where: { $0.check.nationality == .inDoubt }) { return .nationalityInDoubt }
        return nil
    }
}
