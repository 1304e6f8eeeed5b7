// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import Testing
import Workflow

private let requester = officer("r", .caseOfficer)
private let verifier = officer("v", .verificationOfficer)
private let approver = officer("a", .approver)
private let registrar = officer("g", .registrar)
private let escort = officer("e", .transferOfficer)
private let everything = officer("all", .caseOfficer, .verificationOfficer, .approver, .registrar, .transferOfficer)
private func words(_ text: String) -> TaggedText { TaggedText(text, .english) }

/// Somebody whose nationality was decided and answered.
func decided(_ outcome: VerificationOutcome = .confirmed) -> NationalityVerification {
    var verification = NationalityVerification()
    let person = DisclosedPerson(file(person()), reference(1), for: .nationalityVerification)
    verification.happen([
        .claimed(request: "q", from: .iraq, person: person),
        .decided(NationalityAnswer(outcome: outcome, tier: .proof, reason: VerificationReason.of(outcome)[0], decidedOn: today)), .answerDispatched,
    ])
    return verification
}

/// A document on its way, with the answer it rests on.
struct OneDocument {
    var document = TravelDocument()
    var verification = decided()
    var series = DocumentSeries()

    static let comparison = IdentityComparison(
        attributes: [.photograph, .birth, .mother], name: PrintedName(primary: "MAGOMEDOV", secondary: "RAMZAN AKHMEDOVICH"), registered: "7")

    mutating func take(_ step: TravelDocument.Step, on day: Day = today, by actor: Actor, kind: TravelDocumentKind = .readmission) throws(Refusal) {
        let reliance = verification.reliance
        let fact: TravelDocumentFact
        switch step {
        case .request: fact = try document.request(kind, under: "q", from: .iraq, resting: reliance, on: day, by: actor)
        case .confirmIdentity: fact = try document.confirmIdentity(Self.comparison, resting: reliance, on: day, by: actor)
        case .approve: fact = try document.approve(resting: reliance, on: day, by: actor)
        case .issue, .reissue:
            let next = try series.take("RU")
            fact =
                step == .issue
                ? try document.issue(next.number, resting: reliance, on: day, by: actor) : try document.reissue(next.number, resting: reliance, on: day, by: actor)
            series.happen([next.fact])
        case .lose: fact = try document.lose(note: nil, on: day, by: actor)
        case .report: fact = try document.report(LossReport(on: day, reference: "SLTD/1"), on: day, by: actor)
        case .cancel: fact = try document.cancel(.notNeeded, note: nil, on: day, by: actor)
        case .use:
            guard let used = document.use(on: day) else { throw Refusal(.notPossibleNow) }
            fact = used
        case .deliver, .expire: throw Refusal(.notPossibleNow)
        }
        document.happen([fact], by: actor.id.text)
    }

    static func approved(_ kind: TravelDocumentKind = .readmission) throws(Refusal) -> OneDocument {
        var one = OneDocument()
        try one.take(.request, by: requester, kind: kind)
        try one.take(.confirmIdentity, by: verifier)
        try one.take(.approve, by: approver)
        return one
    }

    static func issued(_ kind: TravelDocumentKind = .readmission) throws(Refusal) -> OneDocument {
        var one = try approved(kind)
        try one.take(.issue, by: registrar)
        return one
    }
}

@Suite struct TravelDocumentTests {
    @Test("Requested, identity confirmed, approved by another, issued by the registrar: good from that day for thirty days, or for fifteen", arguments: TravelDocumentKind.allCases)
    func issued(_ kind: TravelDocumentKind) throws {
        let one = try OneDocument.issued(kind)
        let days = kind == .readmission ? 30 : 15
        #expect(one.document.state == .issued && one.document.current?.number == "RU0000001" && one.document.current?.validUntil == today.adding(days: days))
        #expect(one.document.state(on: today.adding(days: days)) == .issued && one.document.state(on: today.adding(days: days + 1)) == .expired)
    }

    @Test("Who requested or compared does not approve, and neither of the first two issues, whatever their roles")
    func fourEyes() throws {
        var one = OneDocument()
        try one.take(.request, by: everything)
        try one.take(.confirmIdentity, by: verifier)
        #expect(throws: Refusal(.documentOfficerMustDiffer)) { try one.take(.approve, by: everything) }
        let second = officer("b", .verificationOfficer, .approver, .registrar)
        var other = OneDocument()
        try other.take(.request, by: requester)
        try other.take(.confirmIdentity, by: second)
        #expect(throws: Refusal(.documentOfficerMustDiffer)) { try other.take(.approve, by: second) }
        try one.take(.approve, by: second)
        for actor in [everything, second] { #expect(throws: Refusal(.documentOfficerMustDiffer)) { try one.take(.issue, by: actor) } }
        try one.take(.issue, by: registrar)
        for role in Role.allCases where role != .registrar { #expect(throws: Refusal(.notPermitted)) { try OneDocument.approved().document.issue("RU1", resting: decided().reliance, on: today, by: officer("x", role)) } }
    }

    @Test("Without a confirmed answer that stands nothing is requested, compared, approved or issued; one that is recalled ends what there is")
    func recalled() throws {
        for outcome in VerificationOutcome.allCases where outcome != .confirmed {
            var one = OneDocument()
            one.verification = decided(outcome)
            #expect(throws: Refusal(.nationalityNotConfirmed)) { try one.take(.request, by: requester) }
        }
        let stages: [(OneDocument, TravelDocument.Step, Actor)] = [
            (OneDocument(), .request, requester), (try OneDocument.approved(), .issue, registrar),
        ]
        for (stage, step, actor) in stages {
            var one = stage
            one.verification.happen([.recalled(reason: .wrongPerson, note: nil)])
            #expect(throws: Refusal(.answerRecalled)) { try one.take(step, by: actor) }
            #expect(one.document.papers.isEmpty && one.series.last == 0, "what is refused uses no number up")
        }
        var issued = try OneDocument.issued()
        #expect(issued.document.news(of: .cancelled(.answerRecalled, note: nil)) == .cancelled(number: "RU0000001"))
        let end = try #require(issued.document.end(because: .answerRecalled))
        issued.document.happen([end])
        #expect(issued.document.state == .cancelled && issued.document.current == nil && issued.document.end(because: .answerRecalled) == nil)
    }

    @Test("The photograph and two particulars are compared, and the name is in Latin capitals")
    func identity() throws {
        var one = OneDocument()
        try one.take(.request, by: requester)
        func confirm(_ attributes: [IdentityAttribute], _ primary: String = "IVANOV", _ secondary: String = "SERGEI") throws(Refusal) {
            let comparison = IdentityComparison(attributes: attributes, name: PrintedName(primary: primary, secondary: secondary), registered: nil)
            _ = try one.document.confirmIdentity(comparison, resting: one.verification.reliance, on: today, by: verifier)
        }
        for attributes in [[], [.photograph], [.photograph, .birth], [.photograph, .fingerprints, .birth], [.birth, .mother, .names]] as [[IdentityAttribute]] {
            #expect(throws: Refusal(.attributesTooFew)) { try confirm(attributes) }
        }
        for name in ["Иванов", "ivanov", "IVANOV<", " IVANOV", "IVANOV1"] { #expect(throws: Refusal(.nameNotLatin)) { try confirm([.photograph, .birth, .mother], name) } }
        #expect(throws: Refusal(.fieldMissing)) { try confirm([.photograph, .birth, .mother], "") }
        #expect(throws: Refusal(.fieldTooLong)) { try confirm([.photograph, .birth, .mother], "A", String(repeating: "B", count: 32)) }
        try confirm([.photograph, .birth, .mother], "O'NEIL-IVANOV", "")
    }

    @Test("A journey that slips has a new paper for the same time, under a new number that names the former; not before it is needed")
    func reissued() throws {
        var one = try OneDocument.issued(.certificateOfReturn)
        #expect(throws: Refusal(.notPossibleNow)) { try one.take(.reissue, by: registrar) }
        one.document.happen([try one.document.plan(journey: today.adding(days: 12), on: today, by: requester)])
        #expect(!one.document.needsReissue(on: today), "twelve and three are fifteen")
        one.document.happen([try one.document.plan(journey: today.adding(days: 13), on: today, by: requester)])
        #expect(one.document.needsReissue(on: today))
        try one.take(.reissue, on: today.adding(days: 5), by: registrar)
        #expect(one.document.current == IssuedPaper(number: "RU0000002", kind: .certificateOfReturn, issuedOn: today.adding(days: 5), replaces: "RU0000001"))
        #expect(one.document.papers.map(\.end) == [.replaced, nil] && !one.document.needsReissue(on: today.adding(days: 5)))
        // It expires by the calendar alone, and can be given again.
        let late = today.adding(days: 21)
        #expect(one.document.state(on: late) == .expired && one.document.needsReissue(on: late))
        #expect(throws: Refusal(.notPermitted)) { try one.take(.reissue, on: late, by: approver) }
        try one.take(.reissue, on: late, by: registrar)
        #expect(one.document.current?.number == "RU0000003")
    }

    @Test("Nothing is issued that would end before the journey and three days more: it is issued late")
    func issuedLate() throws {
        var one = try OneDocument.approved()
        one.document.happen([try one.document.plan(journey: today.adding(days: 28), on: today, by: requester)])
        #expect(throws: Refusal(.paperEndsTooEarly)) { try one.take(.issue, by: registrar) }
        #expect(one.series.last == 0)
        try one.take(.issue, on: today.adding(days: 1), by: registrar)
        #expect(one.document.current?.validUntil == today.adding(days: 31))
    }

    @Test("A lost paper is reported before there is another; one that was replaced or cancelled is reported as well")
    func lost() throws {
        var one = try OneDocument.issued()
        try one.take(.lose, by: escort)
        #expect(one.document.state == .lost && one.document.unreported.map(\.paper.number) == ["RU0000001"])
        #expect(throws: Refusal(.notPossibleNow)) { try one.take(.reissue, by: registrar) }
        #expect(throws: Refusal(.fieldMissing)) { try one.document.report(LossReport(on: today, reference: ""), on: today, by: registrar) }
        #expect(throws: Refusal(.dayInFuture)) { try one.document.report(LossReport(on: today.adding(days: 1), reference: "x"), on: today, by: registrar) }
        try one.take(.report, by: registrar)
        #expect(one.document.state == .reported && one.document.unreported.isEmpty)
        try one.take(.reissue, by: registrar)
        #expect(one.document.current?.number == "RU0000002")

        var cancelled = try OneDocument.issued()
        try cancelled.take(.cancel, by: approver)
        cancelled.document.happen([cancelled.document.hear(.lost(number: "RU0000001"))])
        #expect(cancelled.document.state == .cancelled && cancelled.document.unreported.count == 1)
        #expect(throws: Refusal(.lossNotReported)) { try cancelled.take(.request, by: requester) }
        try cancelled.take(.report, by: registrar)
        #expect(cancelled.document.state == .cancelled)
        try cancelled.take(.request, by: requester)
    }

    @Test("Used once; a paper that was used is not given again for the same request") func used() throws {
        var one = try OneDocument.issued()
        try one.take(.use, by: escort)
        #expect(one.document.state == .used && one.document.use(on: today) == nil && one.document.end(because: .answerRecalled) == nil)
        #expect(throws: Refusal(.notPossibleNow)) { try one.take(.request, by: requester) }
        #expect(throws: Never.self) { try one.document.request(.readmission, under: "another", from: .iraq, resting: decided().reliance, on: today, by: requester) }
    }

    @Test("A series ends; it does not begin again") func exhausted() throws {
        var series = DocumentSeries()
        series.happen([.taken(ordinal: DocumentSeries.most - 1)])
        #expect(try series.take("RU").number == "RU9999999")
        series.happen([.taken(ordinal: DocumentSeries.most)])
        #expect(throws: Refusal(.documentSeriesExhausted)) { try series.take("RU") }
    }

    @Test("What the other state tells of papers that are none, or that are nobody's, is not taken") func implausible() {
        var papers = TravelPapers()
        let good = TravelPaper(number: "RU0000001", validUntil: today.adding(days: 30))
        for number in ["", "ru1", "RU 1", "RU-1", String(repeating: "R", count: 21), "ＲＵ１"] {
            #expect(!papers.mayArrive(.issued(TravelPaper(number: number, validUntil: today)), on: today), "\(number)")
        }
        #expect(!papers.mayArrive(.issued(TravelPaper(number: "RU1", validUntil: today.adding(days: 400))), on: today))
        for news in [.reissued(good, replacing: "RU9"), .cancelled(number: "RU9"), .lost(number: "RU9"), .delivered(number: "RU9", on: today)] as [TravelDocumentNews] {
            #expect(!papers.mayArrive(news, on: today))
        }
        #expect(papers.mayArrive(.issued(good), on: today))
        papers.happen([papers.hear(.issued(good), under: "q", isClosed: false)])
        #expect(!papers.mayArrive(.issued(good), on: today) && !papers.mayArrive(.issued(TravelPaper(number: "RU2", validUntil: today)), on: today), "a second one is a reissue")
    }

    @Test("A late paper is kept and gives nobody a journey; a late warning still takes one away") func late() {
        var papers = TravelPapers()
        let paper = TravelPaper(number: "RU1", validUntil: today.adding(days: 30))
        papers.happen([papers.hear(.issued(paper), under: "q", isClosed: true)])
        #expect(papers.current == nil && papers.timeline.count == 1 && papers.mayArrive(.cancelled(number: "RU1"), on: today))
        var held = TravelPapers()
        held.happen([held.hear(.issued(paper), under: "q", isClosed: false)])
        held.happen([held.hear(.cancelled(number: "RU1"), under: "q", isClosed: true)])
        #expect(held.current == nil && held.isUnnoted)
    }
}
