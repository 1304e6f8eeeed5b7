// SPDX-License-Identifier: Apache-2.0

public import Identity

/// Everything that one state's node can say to another's. There is no other way into an envelope.
public enum InterstateMessage: Sendable, Hashable, Codable {
    /// A repatriation request under its note verbale, with the people it asks for.
    case request(RequestMessage)
    /// The asked state has entered the request in its register.
    case registered(request: String, number: String)
    /// The asked state's answer about one person.
    case answer(request: String, person: CaseReference, answer: NationalityAnswer)
    /// A liaison officer tries the line; carries a counter and nothing else.
    case lineCheck(number: Int)

    public var kind: String {
        switch self {
        case .request: "request"
        case .registered: "registered"
        case .answer: "answer"
        case .lineCheck: "lineCheck"
        }
    }
}

public struct RequestMessage: Sendable, Hashable, Codable {
    public let request: String
    public let note: String
    public let requesting: StateCode
    public let requested: StateCode
    public let profile: String
    public let dispatchedAt: Moment
    public let people: [DisclosedPerson]

    public init(
        request: String, note: String, requesting: StateCode, requested: StateCode, profile: String, dispatchedAt: Moment, people: [DisclosedPerson]
    ) {
        self.request = request
        self.note = note
        self.requesting = requesting
        self.requested = requested
        self.profile = profile
        self.dispatchedAt = dispatchedAt
        self.people = people
    }
}
