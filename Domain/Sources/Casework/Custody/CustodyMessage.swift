// SPDX-License-Identifier: Apache-2.0

public import Identity
import Workflow

/// What the holding state tells of a person's death, without delay (VCCR Art. 37(a)).
public enum CustodyEvent: Sendable, Hashable, Codable {
    /// - Parameter closesRequest: no answer about the person is due any more.
    case died(DeathReport, closesRequest: Bool)
    /// It was recorded wrongly: the person lives.
    case deathCorrected
}

public struct CustodyMessage: Sendable, Hashable, Codable {
    public let person: CaseReference
    public let request: String
    public let event: CustodyEvent

    public init(person: CaseReference, request: String, event: CustodyEvent) { (self.person, self.request, self.event) = (person, request, event) }

    /// Whether it is sound in itself.
    public func isSound(on today: Day) -> Bool {
        guard case .died(let report, _) = event else { return true }
        return (try? report.check(on: today.adding(days: 1))) != nil
    }
}

/// What the state of nationality records of where a person is.
public enum WhereaboutsFact: Sendable, Hashable, Codable {
    /// Handed over to this state.
    case received(operation: String, on: Day)
    /// Taken back by the state that sent them, because they were not this state's to receive.
    case takenBack(on: Day)
    case died(DeathReport)
    case deathCorrected
    /// An officer has read what the other state told of the person.
    case noted
}
