// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Foundation
public import Identity
public import Store
public import Workflow

/// What lists and tasks need of a travel document; whose it is, the reference says.
public struct TravelDocumentCard: Sendable, Hashable, Codable {
    public let state: TravelDocument.State
    public let kind: TravelDocumentKind
    public let from: String
    /// Of the paper to travel with.
    public let number: String?
    public let validUntil: Day?
    public let journey: Day?
    /// Who did what stands against approving or issuing it.
    public let prepared: [OfficerID]
    public let requested: [OfficerID]
    public let approved: [OfficerID]
    /// Lost papers that are not reported.
    public let unreported: [String]
    /// Every number there was, so that one can be looked up.
    public let numbers: [String]

    public func state(on day: Day) -> TravelDocument.State { TravelDocument.state(state, validUntil: validUntil, on: day) }

    public func needsReissue(on day: Day) -> Bool {
        switch state(on: day) {
        case .expired, .reported: true
        case .issued, .delivered: validUntil.map { TravelDocument.endsTooEarly($0, journey: journey, on: day) } ?? false
        case .none, .requested, .identityConfirmed, .approved, .used, .lost, .cancelled: false
        }
    }

    /// What ends first stands first; what is over last.
    func order(_ id: String) -> (Int, Day, String) { (state == .used || state == .cancelled ? 2 : validUntil == nil ? 1 : 0, validUntil ?? Day(number: 0), id) }
}

public struct TravelPapersCard: Sendable, Hashable, Codable {
    public let number: String?
    public let validUntil: Day?
    public let deliveredOn: Day?
    /// How the last paper ended; nil: it is good, or its last day is over.
    public let end: PaperEnd?
    public let isUnnoted: Bool
    public let numbers: [String]

    func order(_ id: String) -> (Int, Day, String) { (number == nil ? 1 : 0, validUntil ?? Day(number: 0), id) }
}

extension TravelDocument: Journaled {
    public static let room = "travelDocument"

    public func card(id: String) throws -> Data {
        func names(_ steps: Step...) -> [OfficerID] { steps.reduce(into: Set<OfficerID>()) { $0.formUnion(done[$1] ?? []) }.sorted { $0.text < $1.text } }
        return try encodeCard(
            TravelDocumentCard(
                state: state, kind: kind, from: from?.code ?? "", number: current?.number, validUntil: current?.validUntil, journey: journey,
                prepared: names(.request, .confirmIdentity), requested: names(.request), approved: names(.approve), unreported: unreported.map(\.paper.number),
                numbers: papers.map(\.paper.number)))
    }
}

extension TravelPapers: Journaled {
    public static let room = "travelPapers"

    public func card(id: String) throws -> Data {
        try encodeCard(
            TravelPapersCard(
                number: current?.paper.number, validUntil: current?.paper.validUntil, deliveredOn: current?.deliveredOn, end: papers.last?.end, isUnnoted: isUnnoted,
                numbers: papers.map(\.paper.number)))
    }
}

/// The series names nobody; its card is how far it has come.
struct SeriesCard: Sendable, Codable {
    let last: Int
}

extension DocumentSeries: Journaled {
    public static let room = "documentSeries"

    public func card(id: String) throws -> Data { try encodeCard(SeriesCard(last: last)) }
}
