// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Identity
import Store
public import Workflow

/// Where an officer lets a program act for them: with their own rights or fewer, for a time, and never without their name in the journal.
public struct TokensDesk: Sendable {
    let office: Office

    public static let mostDays = 90

    public init(_ office: Office) { self.office = office }

    /// - Returns: the token itself. It is shown once; only its hash is kept.
    public func issue(_ rights: [Permission], days: Int, by actor: Actor) async throws -> (token: String, id: String) {
        try actor.require(.tokenIssue)
        if rights.isEmpty { throw Refusal(.roleMissing, field: "rights") }
        guard rights.allSatisfy({ actor.may($0) }) else { throw Refusal(.rightsWiderThanOwn, field: "rights") }
        guard (1...Self.mostDays).contains(days) else { throw Refusal(.fieldMissing, ["field": "days"], field: "days") }
        let token = "hw_" + SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let id = office.newID()
        let expires = office.now().adding(seconds: Int64(days) * 86_400)
        try await office.journal.write { writing in
            var officer = try writing.load(Officer.self, actor.id.text)
            try writing.append(
                [.tokenIssued(token: id, rights: rights.map(\.rawValue).sorted(), expires: expires)], to: &officer, actor.id.text, by: actor.id)
            try writing.keepToken(hash: Self.hash(token), officer: actor.id, id: id)
        }
        return (token, id)
    }

    public func revoke(_ id: String, by actor: Actor) async throws {
        try actor.require(.tokenIssue)
        try await office.journal.write { writing in
            var officer = try writing.load(Officer.self, actor.id.text)
            guard officer.tokens.contains(where: { $0.id == id }) else { throw Refusal(.notFound) }
            try writing.append([.tokenRevoked(token: id)], to: &officer, actor.id.text, by: actor.id)
            try writing.dropToken(id, of: actor.id)
        }
    }

    public func tokens(of actor: Actor) async throws -> [Officer.Token] {
        try await office.journal.read { try $0.load(Officer.self, actor.id.text).tokens }
    }

    /// Who acts with a token now: the officer as they are appointed today, within the token's rights.
    public func actor(for token: String) async throws -> Actor {
        let now = office.now()
        let found = try await office.journal.read { reading -> (Officer, OfficerID, String)? in
            guard let (id, tokenID) = try reading.token(hash: Self.hash(token)) else { return nil }
            return (try reading.load(Officer.self, id.text), id, tokenID)
        }
        guard let (officer, id, tokenID) = found, officer.state == .active, let issued = officer.tokens.first(where: { $0.id == tokenID }), now < issued.expires
        else { throw Refusal(.notSignedIn) }
        return Actor(id: id, roles: officer.roles, rights: Set(issued.rights.compactMap { Permission(rawValue: $0) }))
    }

    private static func hash(_ token: String) -> String { SHA256.hash(data: Data(token.utf8)).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
