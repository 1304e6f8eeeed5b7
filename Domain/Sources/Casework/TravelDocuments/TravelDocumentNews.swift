// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What the two states tell each other of a paper to travel with: its number and how long it is good, and nothing of whose it is beyond the reference.
public enum TravelDocumentNews: Sendable, Hashable, Codable {
    case issued(TravelPaper)
    /// A new number, because the one before ends too early or is lost.
    case reissued(TravelPaper, replacing: String)
    case cancelled(number: String)
    /// Either side can find that it is gone.
    case lost(number: String)
    /// It is in the escort's hands.
    case delivered(number: String, on: Day)

    public func mayCome(from side: Side) -> Bool {
        switch self {
        case .issued, .reissued, .cancelled: side == .nationality
        case .delivered: side == .holding
        case .lost: true
        }
    }

    /// Whether it only takes something away, and so counts for whomever it is about.
    public var isWarning: Bool {
        switch self {
        case .cancelled, .lost: true
        case .issued, .reissued, .delivered: false
        }
    }

    /// Whether an officer of the side that hears of it has something to do.
    public var wantsTakingUp: Bool {
        if case .delivered = self { return false }
        return true
    }

    public var number: String {
        switch self {
        case .issued(let paper), .reissued(let paper, _): paper.number
        case .cancelled(let number), .lost(let number), .delivered(let number, _): number
        }
    }
}

extension TravelPaper {
    /// Days for which another state's paper can be good at most; longer is a mistake of somebody's.
    static let mostDays = 366

    /// Whether another state's paper can be one: a number as papers have them, good for a time that papers are.
    func isPlausible(on today: Day) -> Bool {
        (1...20).contains(number.utf8.count) && number.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) } && validUntil <= today.adding(days: Self.mostDays)
            && validUntil >= today.adding(days: -Self.mostDays)
    }
}
