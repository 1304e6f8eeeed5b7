// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Foundation
public import Identity
public import Store
public import Workflow

/// What a list shows of a detention file.
public struct FileCard: Sendable, Hashable, Codable {
    public let fileNumber: String
    public let name: String
    public let kunya: String?
    public let father: String?
    public let birth: PartialDate?
    public let sex: Sex?
    public let claimed: ClaimedNationality?
    public let isHeld: Bool
    /// Holds that one officer has proposed to lift, with who did.
    public let liftsProposedBy: [OfficerID]
    public let request: String?
    public let answer: VerificationOutcome?
    public let manifests: [String]
}

extension DetentionFile: Journaled {
    public static let room = "file"

    public func card(id: String) throws -> Data {
        try encodeCard(
            FileCard(
                fileNumber: fileNumber, name: description.fullName, kunya: description.kunya, father: description.father, birth: description.birth,
                sex: description.sex, claimed: description.claimed, isHeld: isHeldFromDisclosure,
                liftsProposedBy: activeHolds.compactMap(\.liftProposedBy), request: request, answer: answer?.outcome,
                manifests: sources.map(\.manifest)))
    }
}

/// What a list shows of a request; names nobody.
public struct RequestCard: Sendable, Hashable, Codable {
    public let state: RepatriationRequest.State
    public let side: Side
    public let requesting: StateCode?
    public let requested: StateCode?
    public let profile: String
    public let note: String?
    public let number: String?
    public let people: Int
    public let answered: Int
    public let authors: [OfficerID]
    /// The other node refused it; somebody must look.
    public let isUndeliverable: Bool
    public let dispatchedAt: Moment?
    public let receivedAt: Moment?
}

extension RepatriationRequest: Journaled {
    public static let room = "request"

    public func card(id: String) throws -> Data {
        let authors = [Step.draft, .add, .submit].flatMap { done[$0] ?? [] }
        return try encodeCard(
            RequestCard(
                state: state, side: side, requesting: requesting, requested: requested, profile: profile, note: note, number: number,
                people: people.count, answered: answers.count, authors: Set(authors).sorted { $0.text < $1.text }, isUndeliverable: undeliverable != nil,
                dispatchedAt: dispatchedAt,
                receivedAt: receivedAt))
    }
}

/// What a queue shows of a verification. No finding is in it before it is decided.
public struct VerificationCard: Sendable, Hashable, Codable {
    public let state: NationalityVerification.State
    public let request: String
    public let name: String
    public let birth: PartialDate?
    public let firstBy: OfficerID?
    public let secondBy: OfficerID?
    public let outcome: VerificationOutcome?
}

extension NationalityVerification: Journaled {
    public static let room = "verification"

    public func card(id: String) throws -> Data {
        try encodeCard(
            VerificationCard(
                state: state, request: request, name: person?.description.fullName ?? "", birth: person?.description.birth, firstBy: first?.officer,
                secondBy: second?.officer, outcome: answer?.outcome))
    }
}

/// What the administrators' list shows of an officer.
public struct OfficerCard: Sendable, Hashable, Codable {
    public let name: String
    public let roles: Set<Role>
    public let state: Officer.State
    public let admittedBy: OfficerID?
}

extension Officer: Journaled {
    public static let room = "officer"

    public func card(id: String) throws -> Data { try encodeCard(OfficerCard(name: name, roles: roles, state: state, admittedBy: admittedBy)) }
}

private func encodeCard(_ card: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try encoder.encode(card)
}

extension ImportedList {
    public func card(id: String) throws -> Data { try encodeCard(ListCard(title: title, fileName: fileName, rows: rows, at: at, result: result)) }
}

extension ChannelLog {
    public func card(id: String) throws -> Data { try encodeCard(self) }
}

extension Directory {
    /// The cards of a room, decoded.
    public func all<Card: Decodable>(_ type: Card.Type, in room: String) -> [(id: String, card: Card)] {
        let decoder = JSONDecoder()
        return cards(of: room).compactMap { item in
            // A card is our own encoding; one that does not decode is left out of lists and shows in `audit verify` and `rebuild`.
            (try? decoder.decode(type, from: item.card)).map { (item.id, $0) }
        }
    }

    public func one<Card: Decodable>(_ type: Card.Type, in room: String, _ id: String) -> Card? {
        card(of: room, id).flatMap { try? JSONDecoder().decode(type, from: $0) }
    }
}
