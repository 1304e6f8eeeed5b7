// SPDX-License-Identifier: Apache-2.0

public import Workflow

public enum DocumentSeriesFact: Sendable, Hashable, Codable {
    /// A number was given to a paper. It names nobody, and stands when what names somebody is erased.
    case taken(ordinal: Int)
}

/// The numbers of travel documents under one prefix. A number that was taken is never taken again, whatever becomes of the paper.
public struct DocumentSeries: CaseworkRecord {
    /// Digits after the prefix: with two letters before them, the nine characters that a machine readable zone has for a number (ICAO Doc 9303-4).
    public static let digits = 7
    public static let most = 9_999_999

    public private(set) var last = 0

    public init() {}

    public mutating func apply(_ recorded: Recorded<DocumentSeriesFact>) {
        switch recorded.fact {
        case .taken(let ordinal): last = max(last, ordinal)
        }
    }

    /// The next number, and that it is taken.
    public func take(_ prefix: String) throws(Refusal) -> (number: String, fact: DocumentSeriesFact) {
        guard last < Self.most else { throw Refusal(.documentSeriesExhausted) }
        let digits = String(last + 1)
        return (prefix + String(repeating: "0", count: Self.digits - digits.count) + digits, .taken(ordinal: last + 1))
    }
}
