// SPDX-License-Identifier: Apache-2.0

public import Casework
import Foundation
public import Identity
import Pouch
public import Store
public import Workflow

extension Office {
    /// What an act does to a document; a number is taken from the series when nothing else stands in the way.
    func decide(
        _ act: TravelDocumentAct, _ document: TravelDocument, _ verification: NationalityVerification, on today: Day, by actor: Actor, _ writing: Writing
    ) throws -> TravelDocumentFact {
        let reliance = verification.reliance
        switch act {
        case .request(let kind):
            guard let from = verification.from else { throw Refusal(.notFound) }
            return try document.request(kind, under: verification.request, from: from, resting: reliance, on: today, by: actor)
        case .confirmIdentity(let attributes, let name):
            let comparison = IdentityComparison(attributes: attributes, name: name, registered: verification.registered)
            return try document.confirmIdentity(comparison, resting: reliance, on: today, by: actor)
        case .approve: return try document.approve(resting: reliance, on: today, by: actor)
        case .issue:
            let until = try lastDay(of: document, issuedOn: today, writing)
            return try number(writing) { number throws(Refusal) in try document.issue(number, until: until, resting: reliance, on: today, by: actor) }
        case .reissue:
            let until = try lastDay(of: document, issuedOn: today, writing)
            return try number(writing) { number throws(Refusal) in try document.reissue(number, until: until, resting: reliance, on: today, by: actor) }
        case .lose(let note): return try document.lose(note: note, on: today, by: actor)
        case .report(let report): return try document.report(report, on: today, by: actor)
        case .cancel(let reason, let note): return try document.cancel(reason, note: note, on: today, by: actor)
        case .plan(let day): return try document.plan(journey: day, on: today, by: actor)
        case .deliver, .noteVoid: throw Refusal(.otherSideMoves)
        }
    }

    /// The last day of a paper for readmission, by the agreement that the person was asked for under; other papers are as they are issued.
    private func lastDay(of document: TravelDocument, issuedOn day: Day, _ writing: Writing) throws -> Day? {
        guard document.kind == .readmission else { return nil }
        let request = try writing.load(RepatriationRequest.self, document.request)
        return profile(named: request.profile)?.last(.travelDocument, after: day, for: state)
    }

    /// The next number of this state's series, taken only if the act is not refused.
    private func number(_ writing: Writing, _ act: (String) throws(Refusal) -> TravelDocumentFact) throws -> TravelDocumentFact {
        var series = try writing.load(DocumentSeries.self, state.code)
        let next = try series.take(state.code)
        let fact = try act(next.number)
        try writing.append([next.fact], to: &series, state.code, by: nil)
        return fact
    }

    /// Keeps what happened to a document, and tells the holding state what it must know of it.
    func append(_ fact: TravelDocumentFact, to document: inout TravelDocument, _ reference: CaseReference, by officer: OfficerID?, _ writing: Writing) throws {
        let news = document.news(of: fact)
        try writing.append([fact], to: &document, reference.text, by: officer)
        guard let news, let from = document.from else { return }
        try post(.travelDocument(request: document.request, person: reference, news: news), to: from, about: reference.text, writing)
    }

    func beginPreparation(_ verification: inout NationalityVerification, _ reference: CaseReference, by actor: Actor, _ writing: Writing) throws {
        if verification.preparations[.travelDocument] == true { return }
        try writing.append(try verification.begin(.travelDocument, by: actor), to: &verification, reference.text, by: actor.id)
    }

    func stopPreparation(_ verification: inout NationalityVerification, _ reference: CaseReference, by actor: Actor?, _ writing: Writing) throws {
        guard verification.preparations[.travelDocument] == true else { return }
        try writing.append([.preparationStopped(.travelDocument)], to: &verification, reference.text, by: actor?.id)
    }

    // MARK: - What other desks call

    /// What a document rested on is gone: it is cancelled by itself, and the holding state is told. Nothing where there is none under way.
    public func cancelTravelDocument(of person: CaseReference, because reason: TravelDocumentCancellation, by actor: Actor? = nil, _ writing: Writing) throws {
        var document = try writing.load(TravelDocument.self, person.text)
        guard let fact = document.end(because: reason) else { return }
        try append(fact, to: &document, person, by: actor?.id, writing)
        var verification = try writing.load(NationalityVerification.self, person.text)
        try stopPreparation(&verification, person, by: actor, writing)
    }

    /// The person was handed over with the paper: used, on whichever side this is. Nothing where there was none to use.
    public func travelDocumentUsed(_ person: CaseReference, on day: Day, _ writing: Writing) throws {
        var document = try writing.load(TravelDocument.self, person.text)
        if let fact = document.use(on: day) { try writing.append([fact], to: &document, person.text, by: nil) }
        let own = try writing.reading.papers(of: person).reference
        var papers = try writing.load(TravelPapers.self, own.text)
        if let fact = papers.use(on: day) { try writing.append([fact], to: &papers, own.text, by: nil) }
    }

    /// The day that the two states speak of for the journey, so that a paper that ends too early shows; nil: there is none any more.
    public func journeyPlanned(_ person: CaseReference, on day: Day?, _ writing: Writing) throws {
        var document = try writing.load(TravelDocument.self, person.text)
        guard document.state != .none, document.state != .used, document.state != .cancelled, document.journey != day else { return }
        try writing.append([.journeyPlanned(on: day)], to: &document, person.text, by: nil)
    }

    // MARK: - What the other state tells

    func take(_ news: TravelDocumentNews, of person: CaseReference, in id: String, from sender: StateCode, _ writing: Writing) throws {
        let request = try shared(id, person, with: sender, writing)
        switch request.side {
        case .holding:
            var papers = try writing.load(TravelPapers.self, person.text)
            guard papers.mayArrive(news, on: today), !isTold(news, ofOtherThan: person) else { throw PouchFault(.contentRefused) }
            try writing.append([papers.hear(news, under: id, isClosed: request.isClosed(person))], to: &papers, person.text, by: nil)
            try stopOnManifest(of: person, by: nil, writing)
        case .nationality:
            var document = try writing.load(TravelDocument.self, person.text)
            guard document.mayArrive(news, on: today) else { throw PouchFault(.contentRefused) }
            try writing.append([document.hear(news)], to: &document, person.text, by: nil)
        }
    }

    /// Whether a number that is told as new was told of somebody else: no paper is two people's.
    private func isTold(_ news: TravelDocumentNews, ofOtherThan person: CaseReference) -> Bool {
        switch news {
        case .issued, .reissued: directory(TravelPapersCard.self, TravelPapers.room).contains { $0.id != person.text && $0.card.numbers.contains(news.number) }
        case .cancelled, .lost, .delivered: false
        }
    }

    /// A request of the two states that names the person, withdrawn or not; which of them this state is, the request says.
    func shared(_ id: String, _ person: CaseReference, with sender: StateCode, _ writing: Writing) throws -> RepatriationRequest {
        let request = try writing.load(RepatriationRequest.self, id)
        let isTheirs = request.side == .holding ? request.requested == sender && request.note != nil : request.requesting == sender
        guard request.state != .none, isTheirs, request.people.contains(person) else { throw PouchFault(.contentRefused) }
        return request
    }

    /// Word of a paper did not arrive; whoever opens it sees that, and why.
    func undeliveredPaper(_ sent: OutgoingEnvelope, code: String, _ writing: Writing) throws {
        var document = try writing.load(TravelDocument.self, sent.about)
        if document.state != .none { return _ = try writing.append([.undelivered(code: code)], to: &document, sent.about, by: nil) }
        var papers = try writing.load(TravelPapers.self, sent.about)
        try writing.append([.undelivered(code: code)], to: &papers, sent.about, by: nil)
    }
}

extension RepatriationRequest {
    /// Whether the two states no longer speak of the person under this request.
    func isClosed(_ person: CaseReference) -> Bool { state == .withdrawn || withdrawn.contains(person) }
}

extension Reading {
    /// What the holding state knows of a person's papers, and under which of the person's references.
    func papers(of person: CaseReference) throws -> (reference: CaseReference, papers: TravelPapers) {
        let (survivor, file) = try jointFile(person)
        let all = try ([survivor] + file.absorbed).map { ($0, try load(TravelPapers.self, $0.text)) }
        // Files of one person may each have been asked for: the paper to travel with is the one that is good for longest.
        let best = all.filter { $0.1.current != nil }.max { a, b in (a.1.current?.paper.validUntil ?? Day(number: 0)) < (b.1.current?.paper.validUntil ?? Day(number: 0)) }
        return best ?? all.first { !$0.1.papers.isEmpty } ?? (survivor, TravelPapers())
    }

    /// The paper that the person can travel with, as far as the holding state has been told; nil where there is none, or it is void.
    func travelPaper(of person: CaseReference) throws -> TravelPaper? { try papers(of: person).papers.current?.paper }
}
