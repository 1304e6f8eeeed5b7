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
    public let grandfather: String?
    public let mother: String?
    public let birth: PartialDate?
    public let birthPlace: String?
    public let documents: [String]
    public let sex: Sex?
    public let claimed: ClaimedNationality?
    public let isHeld: Bool
    /// Holds that one officer has proposed to lift, with who did.
    public let liftsProposedBy: [OfficerID]
    public let request: String?
    public let answer: VerificationOutcome?
    public let manifests: [String]
    public let mergedInto: String?
    public let absorbed: [String]
    /// Files found to be other people's, however alike.
    public let others: [String]
    /// Calls of the other state for evidence that are not yet answered.
    public let openCalls: Int
    /// An interview waits for this side's word.
    public let interviewWaits: Bool
    public let isAnswerRecalled: Bool
    /// That an answer was recalled or superseded waits to be taken up.
    public let isAnswerUnacknowledged: Bool
    /// Where the file was opened for a child who stood on no list: when it was born, as far as that was estimated.
    public let estimate: BirthEstimate?
    /// A journey was begun for the person, and runs.
    public let isPreparing: Bool
    /// How the case ended, once it has.
    public let closure: Closure?
    /// Where the person stands as one who is held; nil where there is nothing to know.
    public let custody: CustodyCard?

    /// The card of a file with what was merged into it: every warning of any of them counts.
    func joined(with others: [FileCard]) -> FileCard {
        guard !others.isEmpty else { return self }
        let all = [self] + others
        return FileCard(
            fileNumber: fileNumber, name: name, kunya: kunya ?? others.compactMap(\.kunya).first, father: father ?? others.compactMap(\.father).first,
            grandfather: grandfather ?? others.compactMap(\.grandfather).first, mother: mother ?? others.compactMap(\.mother).first, birth: birth ?? others.compactMap(\.birth).first,
            birthPlace: birthPlace ?? others.compactMap(\.birthPlace).first, documents: all.flatMap(\.documents), sex: sex ?? others.compactMap(\.sex).first,
            claimed: claimed ?? others.compactMap(\.claimed).first, isHeld: all.contains(where: \.isHeld), liftsProposedBy: all.flatMap(\.liftsProposedBy),
            request: all.compactMap(\.request).first, answer: all.compactMap(\.answer).first, manifests: all.flatMap(\.manifests), mergedInto: nil,
            absorbed: absorbed, others: self.others, openCalls: all.reduce(0) { $0 + $1.openCalls }, interviewWaits: all.contains(where: \.interviewWaits),
            isAnswerRecalled: all.contains(where: \.isAnswerRecalled), isAnswerUnacknowledged: all.contains(where: \.isAnswerUnacknowledged),
            estimate: all.compactMap(\.estimate).first, isPreparing: all.contains(where: \.isPreparing),
            closure: all.contains { $0.closure == nil } ? nil : others.compactMap(\.closure).reduce(closure) { $0?.together(with: $1) },
            custody: CustodyCard.joined(all.compactMap(\.custody)))
    }
}

extension Office {
    /// The file that a file goes on in: itself, or the one that it was merged into.
    func goesOn(_ id: String) -> String { journal.directory.card(of: DetentionFile.room, id).flatMap { try? JSONDecoder().decode(FileCard.self, from: $0) }?.mergedInto ?? id }

    /// The files as officers see them: one that was merged stands within the one that goes on.
    public func files() -> [(id: String, card: FileCard)] {
        let all = directory(FileCard.self, DetentionFile.room)
        guard all.contains(where: { $0.card.mergedInto != nil }) else { return all }
        let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0.card) })
        return all.filter { $0.card.mergedInto == nil }.map { ($0.id, $0.card.joined(with: $0.card.absorbed.compactMap { byID[$0] })) }
    }
}

extension DetentionFile: Journaled {
    public static let room = "file"

    public func card(id: String) throws -> Data {
        try encodeCard(
            FileCard(
                fileNumber: fileNumber, name: description.fullName, kunya: description.kunya, father: description.father, grandfather: description.grandfather,
                mother: description.mother,
                birth: description.birth, birthPlace: description.birthPlace, documents: description.documents.map(\.number),
                sex: description.sex, claimed: description.claimed, isHeld: isHeldFromDisclosure,
                liftsProposedBy: activeHolds.compactMap(\.liftProposedBy), request: request, answer: answer?.outcome,
                manifests: sources.map(\.manifest), mergedInto: mergedInto?.text, absorbed: absorbed.map(\.text), others: others.map(\.text).sorted(),
                openCalls: custody.isClosed ? 0 : openCalls.count,
                interviewWaits: !custody.isClosed
                    && interviews.contains { interview in
                        interview.isOpen && interview.attempts.last.map { !$0.isAgreed && $0.proposedBy == .nationality } ?? false
                    }, isAnswerRecalled: isAnswerRecalled, isAnswerUnacknowledged: isAnswerUnacknowledged, estimate: presence?.birth,
                isPreparing: preparations[.transfer] == true, closure: closure, custody: CustodyCard(self)))
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
    public let pauses: [RequestClock.Pause]
    /// People with a day of their own.
    public let extended: [String: Day]
    public let unanswered: [String]
    public let gaps: Int
    public let hasExtensionAsk: Bool

    public var clock: RequestClock {
        RequestClock(receivedAt: receivedAt, pauses: pauses, extended: Dictionary(uniqueKeysWithValues: extended.compactMap { key, day in CaseReference(key).map { ($0, day) } }))
    }

    /// The earliest last day among the answers that are owed; nil while the clock rests.
    public func due(under profile: AgreementProfile?) -> Day? {
        guard let profile else { return nil }
        return unanswered.compactMap { CaseReference($0).flatMap { clock.due($0, under: profile) } }.min()
    }
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
                receivedAt: receivedAt, pauses: clock.pauses, extended: Dictionary(uniqueKeysWithValues: clock.extended.map { ($0.key.text, $0.value) }),
                unanswered: unanswered.map(\.text), gaps: gaps.count, hasExtensionAsk: extensionAsk != nil))
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
    public let openCalls: Int
    /// An interview waits for this side's word, or is agreed and its slot may be over.
    public let interview: InterviewCard?
    public let isUnacknowledged: Bool
    /// How the case ended here, once it has.
    public let closure: Closure?
    /// What the other state told of where the person is, and nobody has read; nil for none.
    public let unreadNews: Int?
}

public struct InterviewCard: Sendable, Hashable, Codable {
    public let slot: Moment
    public let isAgreed: Bool
    public let waitsForUs: Bool
}

extension NationalityVerification: Journaled {
    public static let room = "verification"

    public func card(id: String) throws -> Data {
        try encodeCard(
            VerificationCard(
                state: state, request: request, name: person?.description.fullName ?? "", birth: person?.description.birth, firstBy: first?.officer,
                secondBy: second?.officer, outcome: state == .decided || state == .recalled || state == .contested ? answer?.outcome : nil, openCalls: state == .closed ? 0 : openCalls.count,
                interview: interviews.last { $0.isOpen && state != .closed }.flatMap { open in
                    open.attempts.last.map { InterviewCard(slot: $0.slot, isAgreed: $0.isAgreed, waitsForUs: !$0.isAgreed && $0.proposedBy == .holding) }
                }, isUnacknowledged: isUnacknowledged, closure: closure, unreadNews: unreadNews == 0 ? nil : unreadNews))
    }
}

/// What the administrators' list shows of an officer.
public struct OfficerCard: Sendable, Hashable, Codable {
    public let name: String
    public let roles: [Role]
    public let state: Officer.State
    public let admittedBy: OfficerID?
    public let awayUntil: Day?
}

extension Officer: Journaled {
    public static let room = "officer"

    public func card(id: String) throws -> Data {
        try encodeCard(
            OfficerCard(
                name: name, roles: roles.sorted { $0.rawValue < $1.rawValue }, state: state, admittedBy: admittedBy, awayUntil: awayUntil))
    }
}

private let cardEncoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return encoder
}()

func encodeCard(_ card: some Encodable) throws -> Data { try cardEncoder.encode(card) }

extension ImportedList {
    public func card(id: String) throws -> Data { try encodeCard(ListCard(title: title, fileName: fileName, rows: rows, at: at, result: result)) }
}

extension Directory {
    public func one<Card: Decodable>(_ type: Card.Type, in room: String, _ id: String) -> Card? {
        card(of: room, id).flatMap { try? JSONDecoder().decode(type, from: $0) }
    }
}
