// SPDX-License-Identifier: Apache-2.0

public import Workflow

/// What is begun because somebody's nationality was confirmed. It stops by itself when the answer is taken back.
public enum Preparation: String, Sendable, Codable, CaseIterable {
    /// At the state of nationality: the paper to travel with.
    case travelDocument
    /// At the holding state: the journey.
    case transfer

    public var side: Side { self == .travelDocument ? .nationality : .holding }
}

/// Whether anything may rest on an answer now.
///
/// An answer that was recalled, or that supersedes an earlier one, carries nothing until the other side has taken up the news: two states must
/// never act on two different answers.
public struct Reliance: Sendable, Hashable {
    public let answer: NationalityAnswer?
    public let isRecalled: Bool
    /// The other side (or this one, for news from the other) has not yet taken up the latest change.
    public let isUnacknowledged: Bool

    public func check() throws(Refusal) {
        if isRecalled { throw Refusal(.answerRecalled) }
        guard let answer, answer.outcome == .confirmed else { throw Refusal(.nationalityNotConfirmed) }
        if isUnacknowledged { throw Refusal(.answerNotAcknowledged) }
    }

    public var holds: Bool {
        do throws(Refusal) {
            try check()
            return true
        } catch {
            return false
        }
    }
}
