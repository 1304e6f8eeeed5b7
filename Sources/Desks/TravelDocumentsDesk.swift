// SPDX-License-Identifier: Apache-2.0

public import Casework
public import CivilRegistry
public import Identity
import Store
public import Workflow

/// What an officer can do about a paper to travel with.
public enum TravelDocumentAct: Sendable {
    // At the state of nationality.
    case request(TravelDocumentKind)
    case confirmIdentity([IdentityAttribute], PrintedName)
    case approve
    case issue
    case reissue
    case report(LossReport)
    case cancel(TravelDocumentCancellation, note: TaggedText?)
    case plan(journey: Day)
    // At the holding state.
    case deliver(on: Day)
    case noteVoid
    // At either.
    case lose(note: TaggedText?)

    /// Whether the holding state's record of what it was told is meant.
    func isHolding(_ document: TravelDocument) -> Bool {
        switch self {
        case .deliver, .noteVoid: true
        case .lose: document.state == .none
        case .request, .confirmIdentity, .approve, .issue, .reissue, .report, .cancel, .plan: false
        }
    }
}

/// Where papers to travel with are made, at the state of nationality, and kept account of, at the holding state.
public struct TravelDocumentsDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// A paper as an officer sees it; one of the two is empty.
    public struct View: Sendable {
        public let reference: CaseReference
        public let name: String
        public let document: TravelDocument
        public let papers: TravelPapers
        /// What this officer can do now.
        public let steps: [TravelDocument.Step]
        /// At the state of nationality: whether anything may rest on the answer now.
        public let reliance: Reliance?
        /// For who may see the register: the person it was decided to be, to be compared.
        public let registered: RegisteredPerson?
        public let described: PersonDescription?
    }

    public func view(_ reference: CaseReference, by actor: Actor) async throws -> View {
        try actor.require(.travelDocumentRead)
        let office = office
        let (verification, document, held) = try await office.journal.read { reading in
            (
                try reading.load(NationalityVerification.self, reference.text), try reading.load(TravelDocument.self, reference.text),
                try reading.papers(of: reference)
            )
        }
        let file = try await office.journal.read { try $0.jointFile(reference).file }
        guard let name = verification.person?.description.fullName ?? (file.state == .none ? nil : file.description.fullName) else { throw Refusal(.notFound) }
        try await office.noteRead("\(TravelDocument.room)/\(reference)", by: actor)
        let mayCompare = actor.may(.verificationRead)
        let registered = mayCompare ? try verification.registered.flatMap { try VerificationDesk(office).registered($0, by: actor) } : nil
        return View(
            reference: verification.person == nil ? held.reference : reference, name: name, document: document, papers: held.papers,
            steps: verification.person == nil ? [] : document.steps(on: office.today, by: actor), reliance: verification.person == nil ? nil : verification.reliance,
            registered: registered, described: mayCompare ? verification.person?.description : nil)
    }

    /// Every document of this state's, what ends first at the top; and the people for whom one can be asked.
    public func list(by actor: Actor) throws(Refusal) -> [(id: String, card: TravelDocumentCard)] {
        try actor.require(.travelDocumentRead)
        return office.directory(TravelDocumentCard.self, TravelDocument.room).sorted { $0.card.order($0.id) < $1.card.order($1.id) }
    }

    /// Every paper that another state told this one of, what ends first at the top.
    public func papers(by actor: Actor) throws(Refusal) -> [(id: String, card: TravelPapersCard)] {
        try actor.require(.travelDocumentRead)
        return office.directory(TravelPapersCard.self, TravelPapers.room).sorted { $0.card.order($0.id) < $1.card.order($1.id) }
    }

    /// People whose nationality is confirmed and for whom no document is under way.
    public func askable(by actor: Actor) throws(Refusal) -> [(id: String, card: VerificationCard)] {
        try actor.require(.travelDocumentRead)
        let under = Dictionary(uniqueKeysWithValues: office.directory(TravelDocumentCard.self, TravelDocument.room).map { ($0.id, $0.card.state) })
        return office.directory(VerificationCard.self, NationalityVerification.room).filter { id, card in
            card.state == .decided && card.outcome == .confirmed && !card.isUnacknowledged && under[id].map { [TravelDocument.State.none, .cancelled].contains($0) } ?? true
        }
    }

    public func perform(_ act: TravelDocumentAct, on reference: CaseReference, by actor: Actor) async throws {
        let document = try await office.journal.read { try $0.load(TravelDocument.self, reference.text) }
        if act.isHolding(document) { return try await keep(act, on: reference, by: actor) }
        let (office, today) = (office, office.today)
        try await office.act(on: TravelDocument.self, reference.text, by: actor, refused: { .refused(code: $0) }) { writing, document in
            var verification = try writing.load(NationalityVerification.self, reference.text)
            guard verification.person != nil else { throw Refusal(.notFound) }
            let fact = try office.decide(act, document, verification, on: today, by: actor, writing)
            if case .request = act { try office.beginPreparation(&verification, reference, by: actor, writing) }
            if case .cancel = act { try office.stopPreparation(&verification, reference, by: actor, writing) }
            try office.append(fact, to: &document, reference, by: actor.id, writing)
        }
    }

    /// At the holding state. A person held from disclosure is not spoken of.
    private func keep(_ act: TravelDocumentAct, on reference: CaseReference, by actor: Actor) async throws {
        let (office, today) = (office, office.today)
        let own = try await office.journal.read { try $0.papers(of: reference).reference }
        try await office.act(on: TravelPapers.self, own.text, by: actor, refused: { .refused(code: $0) }) { writing, papers in
            guard !papers.papers.isEmpty else { throw Refusal(.notFound) }
            let fact: TravelPapersFact =
                switch act {
                case .deliver(let day): try papers.deliver(on: day, today: today, by: actor)
                case .noteVoid: try papers.note(by: actor)
                case .lose: try papers.lose(on: today, by: actor)
                case .request, .confirmIdentity, .approve, .issue, .reissue, .report, .cancel, .plan: throw Refusal(.otherSideMoves)
                }
            if let news = papers.news(of: fact) {
                try writing.reading.gate(of: own).checkDisclosure()
                guard let requested = try writing.load(RepatriationRequest.self, papers.request).requested else { throw Refusal(.notFound) }
                try office.post(.travelDocument(request: papers.request, person: own, news: news), to: requested, about: own.text, writing)
            }
            try writing.append([fact], to: &papers, own.text, by: actor.id)
            try office.stopOnManifest(of: own, by: actor.id, writing)
        }
    }
}
