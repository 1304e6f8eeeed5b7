// SPDX-License-Identifier: Apache-2.0

public import Identity
import Store
public import Workflow

/// Where officers sign in, and where administrators admit and activate them.
public struct OfficersDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// Signs an officer in. Whoever does not exist costs as long as a wrong password.
    public func signIn(_ name: String, password: String) async throws -> (token: String, session: Session) {
        let id = OfficerID(name.lowercased())
        guard await office.sessions.mayTry(id.text) else { throw Refusal(.tooManyAttempts) }
        let (officer, hash) = try await office.journal.read { reading in
            (try reading.load(Officer.self, id.text), try reading.credential(of: id))
        }
        let hashing = office.passwords
        let right = try await Task.detached {
            guard let hash else {
                _ = try hashing.hash(password)
                return false
            }
            return try hashing.verify(password, against: hash)
        }.value
        guard right, officer.state != .none else {
            await office.sessions.failed(id.text)
            if officer.state != .none { try await note(.signInFailed, id) }
            throw Refusal(.wrongSignIn, field: "password")
        }
        guard officer.state == .active else { throw Refusal(.officerNotActive) }
        await office.sessions.succeeded(id.text)
        try await note(.signedIn, id)
        let token = await office.sessions.begin(Actor(id: id, roles: officer.roles), name: officer.name)
        guard let session = await office.sessions.find(token) else { throw Refusal(.notSignedIn) }
        return (token, session)
    }

    public func signOut(_ token: String) async throws {
        guard let session = await office.sessions.end(token) else { return }
        try await note(.signedOut, session.actor.id)
    }

    private func note(_ fact: OfficerFact, _ id: OfficerID) async throws {
        try await office.journal.write { writing in
            var officer = try writing.load(Officer.self, id.text)
            try writing.append([fact], to: &officer, id.text, by: id)
        }
    }

    /// Keeps with an officer that they tried what they may not.
    public func noteRefused(_ code: Refusal.Code, of actor: Actor) async throws { try await note(.refused(code: code), actor.id) }

    public func list(by actor: Actor) throws(Refusal) -> [(id: String, card: OfficerCard)] {
        try actor.require(.officerAdmit)
        return office.directory(OfficerCard.self, Officer.room)
    }

    /// Admits an officer with a first password. Officers who decide wait for a second administrator.
    public func admit(_ id: String, name: String, roles: [Role], password: String, by actor: Actor) async throws {
        let id = OfficerID(id.lowercased())
        guard !id.text.isEmpty, id.text.allSatisfy({ $0.isLetter || $0.isNumber || ".-_".contains($0) }), id.text.count <= 40 else {
            throw Refusal(.fieldMissing, ["field": "id"], field: "id")
        }
        let hash = try await checkedHash(password)
        try await office.act(on: Officer.self, id.text, by: actor, refused: { .refused(code: $0) }) { writing, officer in
            try writing.append([try officer.admit(name: name, roles: roles, by: actor), .passwordSet], to: &officer, id.text, by: actor.id)
            try writing.setCredential(of: id, hash: hash)
        }
    }

    public func activate(_ id: OfficerID, by actor: Actor) async throws {
        try await office.act(on: Officer.self, id.text, by: actor, refused: { .refused(code: $0) }) { writing, officer in
            guard officer.state != .none else { throw Refusal(.notFound) }
            try writing.append([try officer.activate(id, by: actor)], to: &officer, id.text, by: actor.id)
        }
        await office.sessions.endAll(of: id)
    }

    /// An officer is away, or back; until then others may take over what they have claimed.
    public func setAway(_ id: OfficerID, until day: Day?, by actor: Actor) async throws {
        let today = office.today
        try await office.act(on: Officer.self, id.text, by: actor, refused: { .refused(code: $0) }) { writing, officer in
            let fact = try day.map { try officer.goAway(id, until: $0, on: today, by: actor) } ?? officer.comeBack(id, by: actor)
            try writing.append([fact], to: &officer, id.text, by: actor.id)
        }
    }

    /// Who an officer is, checked at the console by their password.
    public func prove(_ name: String, password: String) async throws -> Actor { try await signIn(name, password: password).session.actor }

    /// The first two administrators of a new node, from its console. Refused once there are two.
    public func found(_ id: String, name: String, password: String) async throws {
        let founders = office.directory(OfficerCard.self, Officer.room).filter { $0.card.roles.contains(.administrator) }
        guard founders.count < 2 else { throw Refusal(.notPermitted, ["permission": "officer:admit"]) }
        let console = Actor(id: OfficerID("console"), roles: [.administrator])
        try await admit(id, name: name, roles: [.administrator], password: password, by: console)
    }

    public func changePassword(from old: String, to new: String, by actor: Actor) async throws {
        let stored = try await office.journal.read { try $0.credential(of: actor.id) }
        guard let stored, try office.passwords.verify(old, against: stored) else { throw Refusal(.wrongSignIn, field: "old") }
        let hash = try await checkedHash(new)
        try await office.journal.write { writing in
            var officer = try writing.load(Officer.self, actor.id.text)
            try writing.append([.passwordSet], to: &officer, actor.id.text, by: actor.id)
            try writing.setCredential(of: actor.id, hash: hash)
        }
    }

    private func checkedHash(_ password: String) async throws -> String {
        guard password.count >= PasswordHashing.least else { throw Refusal(.passwordTooShort, ["least": "\(PasswordHashing.least)"], field: "password") }
        guard office.isDemonstration || !PasswordHashing.isCommon(password) else { throw Refusal(.passwordTooCommon, field: "password") }
        let hashing = office.passwords
        return try await Task.detached { try hashing.hash(password) }.value
    }
}
