// SPDX-License-Identifier: Apache-2.0

import Casework
import Foundation
import Identity
import Workflow

/// Every kind of message with every field filled and every payload in it. What an officer writes for the other state is marked "words", what is
/// somebody's particulars "person", what is neither a code nor either of these "content".
enum MessageSpecimens {
    static let words = TaggedText("words", .arabic)
    static let name = reference(11)
    private static let hash = String(repeating: "0", count: 64)

    static func person(claiming claimed: ClaimedNationality) -> DisclosedPerson {
        let description = PersonDescription(
            names: [NameRendering("person محمد", source: .manifest)], kunya: "person kunya", father: "person father", grandfather: "person grandfather",
            mother: "person mother", sex: .male, birth: PartialDate(iso: "1990-02-03"), birthPlace: "person place", documents: [DocumentNumber("person document")],
            claimed: claimed)
        return DisclosedPerson(file(description), name, for: .nationalityVerification)
    }

    /// A child who stood on no list: born between two dates, as somebody guessed.
    static let child: DisclosedPerson = {
        var file = DetentionFile()
        let birth = BirthEstimate(earliest: PartialDate(iso: "2014-01-02") ?? PartialDate(today), latest: PartialDate(iso: "2016-03-04") ?? PartialDate(today), basis: .words)
        let names = [NameRendering("person child", source: .assumed)]
        file.happen([.childRegistered(ChildPresence(fileNumber: "h", names: names, birth: birth, placeFound: "p", foundOn: today, informant: "i"))])
        return DisclosedPerson(file, name, for: .childReturn, kin: KinNames(mother: "person mother", father: "person father"))
    }()

    static let people = [person(claiming: .state(.russia)), person(claiming: .undetermined), child]

    static let provenance = Provenance(circumstances: .foundDocument, medium: .handwritten, transcriber: "words", obtainedOn: today, isOriginalSeen: true)
    static let scan = ScanRecord(id: "scan", kind: .kinshipTest, format: .jpeg, width: 1, height: 1, size: 1, original: "content", shared: "content")
    static let plan = MissionPlan(id: "mission", from: today, to: today, place: words, offices: [words], language: "ru", interpreter: "words", people: [name])

    static let interviewEvents: [InterviewEvent] = [
        .asked(id: "i", language: "ce", interpreter: "words", manner: .byVideo, slot: now), .agreed(id: "i", by: .holding), .otherSlot(id: "i", slot: now, by: .holding),
        .declined(id: "i", reason: .personRefuses), .held(id: "i", at: now), .missed(id: "i", reason: .personIll, next: now),
    ]

    static let observationEvents: [ObservationEvent] = [
        .raised(ObservationMatter(topic: .other, subject: words, text: words, cases: [name], meeting: "m")), .acknowledged,
        .accepted(Commitment(action: words, owner: words, due: today)), .declined(reason: words), .clarificationAsked(question: words), .clarified(words), .begun,
        .answered(words), .remark(words), .closed, .reopened(reason: words),
    ]

    static let missionEvents: [MissionEvent] = [
        .planned(plan), .countered(from: today, to: today, place: words, remark: words), .accepted(slots: [MissionSlot(person: name, interview: "i", slot: now)]),
        .declined(.noEscort, remark: words), .cancelled(remark: words), .ended,
    ]

    static let consularWords: [ConsularWord] = [
        .contactAsked(on: today), .contactNotWished(on: today), .visitOffered(visit: "v", slot: now), .visitAnswered(visit: "v", comes: true),
    ]

    static let notices: [HoldingNotice] = [
        .safeguardOverridden(.counselAccess, on: today), .evidenceFails(item: "e", kind: .passport, .foundFalse, ground: .issuerDenies),
    ]

    static let request: [InterstateMessage] = [
        .request(RequestMessage(request: "r", note: "IQ/1", requesting: .iraq, requested: .russia, profile: "p", dispatchedAt: now, people: people)),
        .registered(request: "r", number: "RU/1"),
        .answer(
            request: "r", person: name,
            answer: NationalityAnswer(
                outcome: .confirmed, tier: .proof, reason: .documentsProve, decidedOn: today, falseDocuments: [FalseDocument(kind: .passport, ground: .issuerDenies)])),
        .recall(request: "r", person: name, number: 1, reason: .newFacts, note: words), .contest(request: "r", person: name, number: 1, ground: .newEvidence, note: words),
        .incomplete(request: "r", at: now, gaps: [RequestGap(person: name, code: .birthMissing, note: words)]), .amendment(request: "r", remarks: words, people: people),
        .extensionAsked(request: "r", ask: ExtensionAsk(id: "a", people: [name], until: today, ground: .manyPersons, note: words)),
        .extensionAnswered(request: "r", ask: "a", granted: false, reason: words), .withdrawal(request: "r", person: name, reason: .deceased, note: words),
        .evidenceCall(request: "r", person: name, call: EvidenceCall(id: "c", kinds: [.passport], note: words)),
        .evidence(
            request: "r", person: name,
            evidence: SuppliedEvidence(
                call: "c", items: [SuppliedItem(kind: .kinshipTest, text: words, scan: scan, id: "e", provenance: provenance, consentOn: today)]),
            scans: [ScanBytes(scan: "scan", bytes: Data("content".utf8))]),
    ]

    static let office: [InterstateMessage] = [
        .letter(
            Letter(
                thread: "t", id: "l", about: name, subject: words, text: words, isUrgent: true,
                documents: [AttachedDocument(id: "d", name: "words", size: 1, hash: hash, root: hash, key: hash)])),
        .meeting(MeetingMinutes(id: "m", heldOn: today, place: words, offices: [words], topics: [words])), .meetingAnswer(meeting: "m", remarks: words),
        .lineCheck(number: 1),
    ]

    private static let plannedJourney = TransferPlan(
        borderPoint: words, mode: .air, departure: now, escorts: [Escort(rank: "words rank", name: "words escort", passport: "words passport")],
        monitors: [Monitor(name: "words monitor", organisation: "words")])
    private static let lines = [HandoverLine(person: name, disposition: .handedOver, seals: ["seal"], money: [MoneyCount(currency: "USD", hundredths: 1)])]

    static let transferEvents: [TransferEvent] = [
        .noticed(TransferNotice(number: 1, plan: plannedJourney, people: [name], overrides: [NoticedOverride(person: name, check: .counselAccess)])),
        .confirmed(notice: 1, standing: [name]), .countered(notice: 1, departure: now, reason: words), .escortsChanged(plannedJourney.escorts), .takenOff([name]),
        .stopped(name), .lastCalled(off: [name]), .departed(at: now, care: [CareStatement(person: name, care: words)]), .arrived(at: now),
        .signed(HandoverStatement(number: 1, lines: lines)), .disputed(statement: 1, counts: lines), .countersigned(statement: 1, hash: hash), .postponed(reason: words),
        .cancelled(reason: words), .closed,
    ]

    static let returnEvents: [WrongfulReturnEvent] = [
        .declared(WrongfulReturnClaim(person: name, operation: "t", ground: .identityMismatch, text: words)), .accepted, .contested(.answerStands, words),
        .withdrawn(reason: words), .takenBack(on: today, documents: true),
    ]

    static let paperNews: [TravelDocumentNews] = [
        .issued(TravelPaper(number: "RU1", validUntil: today)), .reissued(TravelPaper(number: "RU2", validUntil: today), replacing: "RU1"), .cancelled(number: "RU1"),
        .lost(number: "RU1"), .delivered(number: "RU1", on: today),
    ]

    static let assuranceNews: [AssuranceNews] = [
        .given(
            DiplomaticAssurance(
                id: "a", subject: .fairTrial, author: words, text: words, monitor: words, complaintRoute: words, breachConsequence: words, givenOn: today)), .withdrawn("a"),
        .acknowledged("a"), .found("a", .kept, on: today), .complained(on: today),
    ]

    static let custodyEvents: [CustodyEvent] = [
        .died(DeathReport(on: today, place: words, certifiedCause: words, certifiedBy: "words"), closesRequest: true), .deathCorrected,
    ]

    static let journey: [InterstateMessage] =
        transferEvents.map { .transfer(TransferMessage(operation: "t", at: now, event: $0)) } + returnEvents.map { .wrongfulReturn(WrongfulReturnMessage(id: "w", at: now, event: $0)) }
        + paperNews.map { .travelDocument(request: "r", person: name, news: $0) } + assuranceNews.map { .assurance(request: "r", person: name, news: $0) }
        + custodyEvents.map { .custody(CustodyMessage(person: name, request: "r", event: $0)) }

    static let all: [InterstateMessage] =
        journey + request + office + interviewEvents.map { .interview(request: "r", person: name, event: $0) } + consularWords.map { .consular(person: name, word: $0) }
        + missionEvents.map { .mission(MissionMessage(mission: "mission", event: $0)) } + notices.map { .notice(request: "r", person: name, notice: $0) }
        + observationEvents.map { .observation(ObservationMessage(observation: "o", at: now, event: $0)) }
}
