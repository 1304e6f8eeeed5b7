// SPDX-License-Identifier: Apache-2.0

public import Identity
import Workflow

/// What is kept of a person, for the purpose of how long.
public enum RetainedKind: String, Sendable, Codable, CaseIterable {
    /// At the state that held the person: the file with everything that stands under its reference.
    case detentionFile
    /// At the state that was asked: the verification with everything that stands under its reference.
    case verification
    /// Of somebody who died in custody.
    case deathInCustody
}

/// How long after a case is closed its records are kept.
public struct RetentionRule: Sendable, Hashable {
    public let kind: RetainedKind
    /// nil: until a court orders otherwise.
    public let years: Int?
    /// Where the figure comes from, and whether its words have been seen.
    public let source: String
    public let isVerbatim: Bool
}

/// The schedule by which records are kept. No instrument between the two states was found that says how long; the figures are defaults until an agreement
/// sets them. Storage no longer than the purpose needs: ICRC Handbook on Data Protection in Humanitarian Action, 3rd ed., on retention.
public enum RetentionSchedule {
    public static let rules = [
        RetentionRule(kind: .detentionFile, years: 5, source: "default of this software, until an agreement says otherwise", isVerbatim: false),
        RetentionRule(kind: .verification, years: 5, source: "default of this software, until an agreement says otherwise", isVerbatim: false),
        // What happened must be able to be found out, however late (Minnesota Protocol, 2016).
        RetentionRule(kind: .deathInCustody, years: nil, source: "Minnesota Protocol on the Investigation of Potentially Unlawful Death, 2016", isVerbatim: false),
    ]

    public static func years(_ kind: RetainedKind) -> Int? { rules.first { $0.kind == kind }?.years }
}

/// That a case is over, since when, and what is kept of it.
public struct Closure: Sendable, Hashable, Codable {
    public let on: Day
    public let kind: RetainedKind

    public init(on: Day, kind: RetainedKind) { (self.on, self.kind) = (on, kind) }

    /// The day from which the records are due for erasure; nil: never by the lapse of time.
    public var erasureDue: Day? { RetentionSchedule.years(kind).map { on.adding(years: $0) } }

    /// Of several records of one person: all are kept as long as the one that is kept longest.
    public func together(with other: Closure) -> Closure {
        guard let own = erasureDue, let others = other.erasureDue else { return erasureDue == nil ? self : other }
        return others > own ? other : self
    }
}

extension DetentionFile {
    /// How the case ended, once it has: the person is no longer held, or has died.
    ///
    /// Days are those of UTC: a schedule of years need not know the office's hour.
    public var closure: Closure? {
        if let outcome = custody.outcome, let day = custody.endedOn {
            return switch outcome {
            case .deceased: Closure(on: day, kind: .deathInCustody)
            case .repatriated, .transferred, .released: Closure(on: day, kind: .detentionFile)
            // Still held, or to be found.
            case .escaped, .convictedServing, .transferredWithinHost: nil
            }
        }
        for entry in timeline.reversed() {
            switch entry.fact {
            case .withdrawnFromRequest(_, .noLongerHeld): return Closure(on: entry.recordedAt.day(utcOffsetHours: 0), kind: .detentionFile)
            case .withdrawnFromRequest(_, .deceased): return Closure(on: entry.recordedAt.day(utcOffsetHours: 0), kind: .deathInCustody)
            // Listed or asked for again: held after all.
            case .registered, .rowChanged, .putIntoRequest, .withdrawnFromRequest: return nil
            default: continue
            }
        }
        return nil
    }
}

extension NationalityVerification {
    /// How the case ended here, once it has: it was answered, or taken back by the state that asked.
    public var closure: Closure? {
        guard state == .withdrawn || state == .closed || state == .decided && isAnswerDispatched else { return nil }
        for entry in timeline.reversed() {
            switch entry.fact {
            case .withdrawn(.deceased), .whereabouts(.died): return Closure(on: entry.recordedAt.day(utcOffsetHours: 0), kind: .deathInCustody)
            case .withdrawn, .decided: return Closure(on: entry.recordedAt.day(utcOffsetHours: 0), kind: .verification)
            default: continue
            }
        }
        return nil
    }
}
