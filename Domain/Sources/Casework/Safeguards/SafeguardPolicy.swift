// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// How long a holding state lets its findings about a person stand, and how long before a journey the person is told. Versioned; a finding keeps
/// the day that it was given.
public struct SafeguardPolicy: Sendable, Hashable {
    public let id: String
    public let version: Int
    public let standing: [SafeguardCheck: AgreementRule]
    /// Between telling the person and the transfer, at least, so that the person or their counsel can object.
    public let personNotice: AgreementRule

    public init(id: String, version: Int, standing: [SafeguardCheck: AgreementRule], personNotice: AgreementRule) {
        (self.id, self.version, self.standing, self.personNotice) = (id, version, standing, personNotice)
    }

    public var name: String { "\(id)/\(version)" }

    public var unverified: Int { standing.values.count { !$0.isVerified } + (personNotice.isVerified ? 0 : 1) }

    /// The last day on which a finding of that day can be rested on. A check for which nothing is set stands for its own day and no longer.
    public func lastDay(of check: SafeguardCheck, foundOn day: Day) -> Day { standing[check]?.span?.end(after: day, by: nil) ?? day }

    /// The first day on which somebody told on that day can travel.
    public func earliestJourney(toldOn day: Day) -> Day { personNotice.span?.end(after: day, by: nil) ?? day }
}
