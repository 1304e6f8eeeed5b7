// SPDX-License-Identifier: Apache-2.0

public import Identity

/// How far a piece of evidence carries, by the agreement in force. The same paper can weigh differently under another agreement.
public enum EvidenceTier: String, Sendable, Codable, CaseIterable, Comparable {
    case unusable, indication, rebuttable, proof

    public static func < (a: EvidenceTier, b: EvidenceTier) -> Bool { a.order < b.order }

    private var order: Int {
        switch self {
        case .unusable: 0
        case .indication: 1
        case .rebuttable: 2
        case .proof: 3
        }
    }
}

/// The kinds of evidence of nationality that agreements list.
public enum EvidenceKind: String, Sendable, Codable, CaseIterable {
    case passport, expiredPassport, identityCard, citizenshipCertificate, militaryCard, seafarersBook
    case registerEntry, documentCopy, birthCertificate, drivingLicence, witnessStatement, personsStatement, language, otherPaper
    case photograph, fingerprints, kinshipTest
}

/// What happens when an answer is not given in time. Silence never counts as agreement unless both states wrote so.
public enum OnExpiry: String, Sendable, Codable {
    case escalate, deemedAgreed
}

/// What two states agreed: deadlines, calendars, which evidence carries how far. Versioned; a case keeps the version it began under.
public struct AgreementProfile: Sendable, Hashable, Codable {
    public let id: String
    public let version: Int
    public let requesting: StateCode
    public let requested: StateCode
    /// The text the profile was made from, and what in it is not yet checked by a lawyer.
    public let basis: String
    /// Calendar days from the confirmed receipt of the request to the answer.
    public let replyWithinDays: Int
    /// The furthest that a motivated extension can reach, from receipt.
    public let extendableToDays: Int
    public let onExpiry: OnExpiry
    /// Working days within which the receiving node's receipt is expected; after that an officer is told.
    public let receiptWithinWorkingDays: Int
    public let registerWithinWorkingDays: Int
    public let evidenceTiers: [String: EvidenceTier]
    public let calendars: [WorkingCalendar]

    public init(
        id: String, version: Int, requesting: StateCode, requested: StateCode, basis: String, replyWithinDays: Int, extendableToDays: Int,
        onExpiry: OnExpiry, receiptWithinWorkingDays: Int, registerWithinWorkingDays: Int, evidenceTiers: [String: EvidenceTier],
        calendars: [WorkingCalendar]
    ) {
        self.id = id
        self.version = version
        self.requesting = requesting
        self.requested = requested
        self.basis = basis
        self.replyWithinDays = replyWithinDays
        self.extendableToDays = extendableToDays
        self.onExpiry = onExpiry
        self.receiptWithinWorkingDays = receiptWithinWorkingDays
        self.registerWithinWorkingDays = registerWithinWorkingDays
        self.evidenceTiers = evidenceTiers
        self.calendars = calendars
    }

    public func tier(of kind: EvidenceKind) -> EvidenceTier { evidenceTiers[kind.rawValue] ?? .indication }

    public func calendar(of state: StateCode) -> WorkingCalendar? { calendars.first { $0.state == state } }

    /// The last day for the answer when the request was readably received at that moment. The day of receipt does not count.
    public func replyDue(receivedAt: Moment) -> Day { day(of: receivedAt).adding(days: replyWithinDays) }

    /// The last day for the receipt of what was dispatched at that moment, by the requested state's calendar.
    public func receiptDue(dispatchedAt: Moment) -> Day {
        let day = day(of: dispatchedAt)
        return calendar(of: requested)?.adding(workingDays: receiptWithinWorkingDays, to: day) ?? day.adding(days: receiptWithinWorkingDays)
    }

    /// The last day for registering what was received.
    public func registerDue(receivedAt: Moment) -> Day {
        let day = day(of: receivedAt)
        return calendar(of: requested)?.adding(workingDays: registerWithinWorkingDays, to: day) ?? day.adding(days: registerWithinWorkingDays)
    }

    /// The day on which the next attempt at an interview is proposed: the first from then on that is a working day on both sides.
    public func nextInterviewDay(after day: Day) -> Day {
        var next = day.adding(days: 5)
        for _ in 0..<60 where !calendars.allSatisfy({ $0.isWorking(next) }) { next = next.adding(days: 1) }
        return next
    }

    /// Days are counted where the asked state's office is.
    public func day(of moment: Moment) -> Day { moment.day(utcOffsetHours: calendar(of: requested)?.utcOffsetHours ?? 0) }
}
