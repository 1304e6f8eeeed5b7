// SPDX-License-Identifier: Apache-2.0

/// What an officer is appointed to do. One officer can hold several roles; four eyes are counted by person, never by role.
public enum Role: String, Sendable, Codable, CaseIterable {
    case registrar
    case caseOfficer
    case approver
    case verificationOfficer
    /// Says whether a person can be sent without harm; never of the escort unit.
    case safeguardsOfficer
    /// Speaks for the courts: places and lifts judicial holds.
    case judicialOfficer
    /// Plans journeys and leads the escort.
    case transferOfficer
    case liaison
    case auditor
    case administrator

    /// Officers who decide about people are activated by two administrators.
    public var decides: Bool {
        switch self {
        case .approver, .verificationOfficer, .safeguardsOfficer, .judicialOfficer: true
        case .registrar, .caseOfficer, .transferOfficer, .liaison, .auditor, .administrator: false
        }
    }
}

/// The name an officer signs in with; also how the journal names who acted.
public struct OfficerID: Sendable, Hashable, Codable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    public var description: String { text }

    public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// Somebody who acts: who, and in which roles.
public struct Actor: Sendable, Hashable {
    public let id: OfficerID
    public let roles: Set<Role>
    /// Where somebody acts by a token: what the token allows, never more than the roles do. nil: everything the roles allow.
    public let rights: Set<Permission>?

    public init(id: OfficerID, roles: Set<Role>, rights: Set<Permission>? = nil) {
        self.id = id
        self.roles = roles
        self.rights = rights
    }
}
