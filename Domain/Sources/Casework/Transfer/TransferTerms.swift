// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What no agreement sets for a transfer.
public enum TransferTerms {
    /// Hours before the departure from which on the last call can be made, and for which what it found stands; our proposal.
    public static let lastCallHours: Int64 = 24
}

/// The days of a transfer, by the agreement. nil: none is agreed.
extension AgreementProfile {
    /// The last day on which a notice is in time for a journey on that day, by the calendar of the state that receives.
    public func lastNoticeDay(before day: Day) -> Day? { span(.journeyNotice)?.lastDay(before: day, by: calendar(of: requested)) }

    /// The last day for the receiving state's word on a notice.
    public func noticeAnswerDue(noticed day: Day) -> Day? { last(.journeyNoticeAnswer, after: day, for: requested) }

    /// The day after which the obstacle is to be named that kept somebody here although the answer was positive.
    public func journeyDue(answered day: Day) -> Day? { last(.journey, after: day, for: requesting) }

    /// The last day for saying that a return was wrongful.
    public func lastDeclaration(arrived day: Day) -> Day? { last(.wrongfulReturn, after: day, for: requested) }

    public func takeBackDue(declared day: Day) -> Day? { last(.takeBack, after: day, for: requesting) }
}
