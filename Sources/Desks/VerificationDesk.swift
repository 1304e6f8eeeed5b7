// SPDX-License-Identifier: Apache-2.0

public import Casework
public import CivilRegistry
public import Identity
import Store
public import Workflow

/// Where officers of the asked state find out whether somebody is their national. The register proposes; two officers decide.
public struct VerificationDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// A verification as one officer may see it.
    public struct View: Sendable {
        public let reference: CaseReference
        public let state: NationalityVerification.State
        public let request: String
        public let from: StateCode?
        public let person: DisclosedPerson
        public let due: Day?
        /// What this officer can do now.
        public let steps: [NationalityVerification.Step]
        /// Empty until this officer may compare.
        public let findings: [OfficersFinding]
        public let earlierRounds: [NationalityVerification.Round]
        public let calls: [EvidenceCall]
        public let openCalls: [EvidenceCall]
        public let supplied: [SuppliedEvidence]
        public let interviews: [Interview]
        public let preparations: [Preparation: Bool]
        public let reliance: Reliance
        /// Numbers of the register that were found to be somebody else's.
        public let namesakes: Set<String>
        public let translations: [Int: [Translation]]
        /// Where the agreement is known: when the next interview could be.
        public let profile: AgreementProfile?
        public let answer: NationalityAnswer?
        public let timeline: [Recorded<NationalityVerificationFact>]
        public let isOwnProposal: Bool
        /// When the person was handed over to this state.
        public let received: Day?
        public let death: DeathReport?
        public let unreadNews: Int
        /// What the holding state let us know of the person.
        public let notices: [(notice: HoldingNotice, at: Moment)]
    }

    public func queue(by actor: Actor) throws(Refusal) -> [(id: String, card: VerificationCard)] {
        try actor.require(.verificationRead)
        return office.directory(VerificationCard.self, NationalityVerification.room)
    }

    public func view(_ reference: CaseReference, by actor: Actor) async throws -> View {
        try actor.require(.verificationRead)
        let office = office
        let (verification, request) = try await office.journal.read { reading in
            let verification = try reading.load(NationalityVerification.self, reference.text)
            return (verification, try reading.load(RepatriationRequest.self, verification.request))
        }
        guard let person = verification.person else { throw Refusal(.notFound) }
        try await office.noteRead("verification/\(reference)", by: actor)
        let compare = verification.mayCompare(actor.id)
        let findings = [verification.first?.finding, verification.second?.finding, verification.third?.finding].compactMap { $0 }
        return View(
            reference: reference, state: verification.state, request: verification.request, from: verification.from, person: person,
            due: office.profile(named: request.profile).flatMap { request.clock.due(reference, under: $0) },
            steps: NationalityVerification.transitions.steps(from: verification.state, by: actor, having: verification.done),
            findings: compare ? findings : [], earlierRounds: verification.earlierRounds, calls: verification.calls, openCalls: verification.openCalls,
            supplied: verification.supplied, interviews: verification.interviews, preparations: verification.preparations, reliance: verification.reliance,
            namesakes: verification.namesakes, translations: verification.translations, profile: office.profile(named: request.profile),
            answer: verification.state == .proposed || verification.state == .claimed ? nil : verification.answer,
            timeline: verification.timeline(for: actor.id), isOwnProposal: verification.done[.propose]?.contains(actor.id) == true,
            received: verification.received?.on, death: verification.death, unreadNews: verification.unreadNews, notices: verification.notices)
    }

    /// People of the register who may be the one asked for.
    public func candidates(_ person: DisclosedPerson, by actor: Actor) async throws -> SearchResult {
        try actor.require(.verificationRead)
        guard let register = office.register else { return SearchResult.nobody }
        let description = person.description
        return try await Self.search(register, description)
    }

    /// Searches the register by hand, for whoever the officer has in mind.
    public func search(_ description: PersonDescription, about reference: CaseReference, by actor: Actor) async throws -> SearchResult {
        try actor.require(.verificationPropose)
        guard let register = office.register else { return SearchResult.nobody }
        try await office.noteRead("register searched for verification/\(reference)", by: actor)
        return try await Self.search(register, description)
    }

    public func registered(_ number: String, by actor: Actor) throws(Refusal) -> RegisteredPerson? {
        try actor.require(.verificationRead)
        return try Self.person(number, office)
    }

    private static func person(_ number: String, _ office: Office) throws(Refusal) -> RegisteredPerson? {
        do throws(RegisterFault) { return try office.register?.person(number) } catch { throw Refusal(.registerDamaged) }
    }

    /// Away from the officers' other work: a search takes a core for some milliseconds.
    private static func search(_ register: Register, _ description: PersonDescription) async throws -> SearchResult {
        do { return try await Task.detached { try register.search(description, top: 20) }.value } catch is RegisterFault { throw Refusal(.registerDamaged) }
    }

    /// Records the officer's own finding: the first, the blind second, or a third's settlement, whichever is due.
    public func record(_ finding: OfficersFinding, on reference: CaseReference, by actor: Actor) async throws -> NationalityVerification.State {
        let office = office
        let today = office.today
        return try await act(reference, by: actor) { writing, verification, profile in
            let finding = finding.knowing(verification.supplied)
            if let number = finding.registered, try Self.person(number, office) == nil { throw Refusal(.registeredPersonMissing, field: "registered") }
            let facts: [NationalityVerificationFact] =
                switch verification.state {
                case .proposed: try verification.answerSecond(finding, by: actor, under: profile, on: today)
                case .divided: try verification.settle(finding, by: actor, under: profile, on: today)
                case .none, .claimed, .decided, .recalled, .contested, .withdrawn, .closed: try verification.propose(finding, by: actor, under: profile)
                }
            try writing.append(facts, to: &verification, reference.text, by: actor.id)
            try office.sendAnswer(of: &verification, reference, writing)
            return verification.state
        }
    }

    public func sendBack(_ reference: CaseReference, reason: TaggedText, by actor: Actor) async throws {
        _ = try await act(reference, by: actor) { writing, verification, _ in
            try writing.append(try verification.sendBack(reason, by: actor), to: &verification, reference.text, by: actor.id)
            return verification.state
        }
    }

    private func act(
        _ reference: CaseReference, by actor: Actor,
        _ body: @escaping @Sendable (Writing, inout NationalityVerification, AgreementProfile) throws -> NationalityVerification.State
    ) async throws -> NationalityVerification.State {
        let office = office
        return try await office.act(on: NationalityVerification.self, reference.text, by: actor, refused: { .refused(code: $0) }) {
            writing, verification in
            guard verification.person != nil, let from = verification.from else { throw Refusal(.notFound) }
            let request = try writing.load(RepatriationRequest.self, verification.request)
            let profile = try office.profile(named: request.profile) ?? office.profile(requesting: from, requested: office.state)
            return try body(writing, &verification, profile)
        }
    }
}

extension Office {
    /// Once it is decided, the answer goes out in the same transaction.
    fileprivate func sendAnswer(of verification: inout NationalityVerification, _ reference: CaseReference, _ writing: Writing) throws {
        guard verification.state == .decided, let answer = verification.answer, !verification.isAnswerDispatched, let from = verification.from else { return }
        let id = verification.request
        var request = try writing.load(RepatriationRequest.self, id)
        try writing.append([.answered(person: reference, answer: answer)], to: &request, id, by: nil)
        try writing.append([.answerDispatched], to: &verification, reference.text, by: nil)
        try post(.answer(request: id, person: reference, answer: answer), to: from, about: reference.text, writing)
        if answer.outcome != .confirmed { try cancelTravelDocument(of: reference, because: .answerChanged, writing) }
    }
}

extension SearchResult {
    /// The answer of a node that holds no register.
    static let nobody = SearchResult(candidates: [], none: 1)
}
