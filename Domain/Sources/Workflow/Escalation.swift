// SPDX-License-Identifier: Apache-2.0

public import Identity

/// How far up a task has come because its day is over. Nobody loses it on the way; more people see it.
public enum EscalationLevel: Int, Sendable, Codable, CaseIterable, Comparable {
    /// The officers whose task it is.
    case officers = 0
    /// The head of the section: whoever approves.
    case head = 1
    /// The liaison officer and the auditor as well.
    case liaisonAndAuditor = 2

    /// Days after the last day from which a task stands at a level. No text says how many; a head of section learns of it within the week in which it
    /// should have been done, and others when that did not help.
    public static let headAfter = 3
    public static let liaisonAfter = 10

    /// nil while the day is not over.
    public init?(due: Day, on today: Day) {
        switch today.number - due.number {
        case ...0: return nil
        case ..<Self.headAfter: self = .officers
        case ..<Self.liaisonAfter: self = .head
        default: self = .liaisonAndAuditor
        }
    }

    public static func < (a: EscalationLevel, b: EscalationLevel) -> Bool { a.rawValue < b.rawValue }
}
