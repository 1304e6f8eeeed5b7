// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Foundation
public import Identity
import Pouch
public import Store
public import Workflow

/// Where officers write to their counterparts, as easily as a mail and with the channel's receipts.
public struct LettersDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// Opens a correspondence.
    /// - Returns: its identifier.
    @discardableResult
    public func write(
        to state: StateCode, about: CaseReference? = nil, subject: TaggedText, text: TaggedText, isUrgent: Bool, documents: [String] = [], by actor: Actor
    ) async throws -> String {
        try actor.require(.letterWrite)
        _ = try office.peer(of: state)
        let id = office.newID()
        try await post(
            Letter(thread: id, id: id, about: about, subject: subject, text: text, isUrgent: isUrgent, documents: try await attached(documents, by: actor)), to: state,
            by: actor)
        return id
    }

    public func reply(to thread: String, text: TaggedText, isUrgent: Bool, documents: [String] = [], by actor: Actor) async throws {
        try actor.require(.letterWrite)
        let known = try await office.journal.read { try $0.load(Correspondence.self, thread) }
        guard let peer = known.peer else { throw Refusal(.notFound) }
        try await post(
            Letter(
                thread: thread, id: office.newID(), about: known.about, subject: nil, text: text, isUrgent: isUrgent,
                documents: try await attached(documents, by: actor)), to: peer, by: actor)
    }

    /// Documents that this officer gave to go with the letter. One that is not known any more is asked for again; nothing goes without it unseen.
    private func attached(_ ids: [String], by actor: Actor) async throws -> [AttachedDocument] {
        let found = await office.waiting.find(ids, by: actor.id)
        guard found.count == ids.count else { throw Refusal(.documentUnreadable, field: "documents") }
        return found
    }

    private func post(_ letter: Letter, to state: StateCode, by actor: Actor) async throws {
        let office = office
        try await office.act(on: Correspondence.self, letter.thread, by: actor, refused: { .refused(code: $0) }) { writing, record in
            let facts = try record.write(letter, to: state, by: actor)
            if let person = letter.about { try office.checkMayWrite(of: person, to: state, writing) }
            try writing.append(facts, to: &record, letter.thread, by: actor.id)
            try office.post(.letter(letter), to: state, about: letter.thread, writing)
        }
        await office.waiting.remove(letter.documents?.map(\.id) ?? [])
    }

    /// An officer has taken note of what arrived; the other side will be told in which role.
    public func note(_ thread: String, by actor: Actor) async throws {
        try await office.act(on: Correspondence.self, thread, by: actor, refused: { .refused(code: $0) }) { writing, record in
            guard record.peer != nil else { throw Refusal(.notFound) }
            try writing.append([try record.note(by: actor)], to: &record, thread, by: actor.id)
        }
    }

    public func translate(_ entry: Int, of thread: String, _ translation: Translation, by actor: Actor) async throws {
        try actor.require(.letterRead)
        try await office.act(on: Correspondence.self, thread, by: actor, refused: { .refused(code: $0) }) { writing, record in
            guard record.peer != nil else { throw Refusal(.notFound) }
            try translation.check(by: actor)
            guard record.letters.contains(where: { $0.entry == entry }) else { throw Refusal(.noSuchText) }
            try writing.append([.translated(entry: entry, translation)], to: &record, thread, by: actor.id)
        }
    }

    /// A correspondence with what became of each letter of ours.
    public struct Thread: Sendable {
        public let id: String
        public let record: Correspondence
        /// By the letter's identifier.
        public let deliveries: [String: OutgoingEnvelope]
        /// How much of each document is where it should be, by the document's identifier: parts there, of how many.
        public let documents: [String: (there: Int, of: Int)]
    }

    public func thread(_ id: String, by actor: Actor) async throws -> Thread {
        try actor.require(.letterRead)
        let office = office
        let (record, envelopes, rows) = try await office.journal.read { reading in
            let record = try reading.load(Correspondence.self, id)
            guard let peer = try? record.peer.map({ state throws(Refusal) in try office.peer(of: state) }) else { throw Refusal(.notFound) }
            let rows = try record.letters.flatMap { entry in
                try (entry.letter.documents ?? []).compactMap { document in
                    try reading.document(document.root, of: peer.nodeID, isOurs: entry.isOurs).map { (document.id, $0) }
                }
            }
            return (record, try reading.outgoing(to: peer.nodeID, about: id), rows)
        }
        try await office.noteRead("letters/\(id)", by: actor)
        // Each letter of ours went in an envelope of its own, in the same order.
        let ours = record.letters.filter(\.isOurs).map(\.letter.id)
        var documents: [String: (there: Int, of: Int)] = [:]
        for (id, row) in rows { documents[id] = await progress(of: row) }
        return Thread(id: id, record: record, deliveries: Dictionary(uniqueKeysWithValues: zip(ours, envelopes)), documents: documents)
    }

    private func progress(of row: DocumentRow) async -> (there: Int, of: Int) {
        let shape = DocumentParts(size: row.size)
        if row.whole != nil { return (shape.count, shape.count) }
        return (row.isOurs ? await office.traffic.arrived(row) : DocumentWanted(root: row.root, bits: row.bits).count(of: shape), shape.count)
    }

    /// Every correspondence, that with the newest letter first.
    public func list(by actor: Actor) throws(Refusal) -> [(id: String, card: LetterCard)] {
        try actor.require(.letterRead)
        // One whose first letter was refused holds nothing but the refusal.
        return office.directory(LetterCard.self, Correspondence.room).filter { $0.card.letters > 0 }.sorted { ($0.card.isWaiting ? 1 : 0, $0.card.last) > ($1.card.isWaiting ? 1 : 0, $1.card.last) }
    }
}

/// What the list shows of a correspondence.
public struct LetterCard: Sendable, Hashable, Codable {
    public let peer: String
    public let subject: TaggedText
    public let about: String?
    public let letters: Int
    public let last: Moment
    public let isLastOurs: Bool
    /// Letters that arrived and that nobody has taken note of.
    public let unnoted: Int
    /// One of these is urgent.
    public let isUrgent: Bool
    /// Letters of ours that did not arrive.
    public let undelivered: Int

    /// Somebody has to see to it.
    public var isWaiting: Bool { unnoted > 0 || undelivered > 0 }
}

extension Correspondence: Journaled {
    public static let room = "letters"

    public func card(id: String) throws -> Data {
        try encodeCard(
            LetterCard(
                peer: peer?.code ?? "", subject: subject ?? TaggedText("", .english), about: about?.text, letters: letters.count,
                last: letters.last?.at ?? Moment(milliseconds: 0), isLastOurs: letters.last?.isOurs ?? true, unnoted: unnoted.count,
                isUrgent: unnoted.contains { $0.letter.isUrgent }, undelivered: letters.count { $0.undelivered != nil }))
    }
}

extension Office {
    /// A letter about a person goes to a state that knows of the case, and of nobody who is held from disclosure.
    func checkMayWrite(of person: CaseReference, to state: StateCode, _ writing: Writing) throws {
        guard try hasSpoken(of: person, with: state, writing) else { throw Refusal(.notFound, field: "about") }
        if try writing.load(DetentionFile.self, person.text).state != .none { try writing.reading.gate(of: person).checkDisclosure() }
    }

    /// Whether the two states speak of a person or did: of the dead and of who was handed over there is still to write.
    func hasSpoken(of person: CaseReference, with state: StateCode, _ writing: Writing) throws -> Bool {
        try knows(person, with: state, writing) || wasTold(of: person, state, writing)
    }

    /// Whether a person is one whom both states speak of.
    func knows(_ person: CaseReference, with state: StateCode, _ writing: Writing) throws -> Bool {
        let file = try writing.load(DetentionFile.self, person.text)
        // Their consul was told of them, or told us: the two speak of the person whether or not there is a request.
        let access = try writing.load(ConsularAccess.self, person.text)
        if access.from == state || access.notifiedOn != nil && access.notifiedTo == state { return true }
        if let request = file.request {
            let request = try writing.load(RepatriationRequest.self, request)
            return request.requested == state && request.note != nil
        }
        return try writing.load(NationalityVerification.self, person.text).from == state
    }

    /// A letter of another state. One about a case that is not the two states' is refused like one about no case at all.
    func take(_ letter: Letter, from sender: StateCode, _ writing: Writing) throws {
        var record = try writing.load(Correspondence.self, letter.thread)
        guard record.mayArrive(letter, from: sender), try letter.about.map({ try hasSpoken(of: $0, with: sender, writing) }) ?? true else {
            throw PouchFault(.contentRefused)
        }
        try writing.append([.arrived(letter, from: sender)], to: &record, letter.thread, by: nil)
    }

    /// A letter of ours did not arrive: whoever opens the correspondence sees it, and why.
    func undelivered(_ sent: OutgoingEnvelope, code: String, _ writing: Writing) throws {
        if try writing.reading.isErased(Correspondence.stream(sent.about)) { return }
        var record = try writing.load(Correspondence.self, sent.about)
        let ours = record.letters.filter(\.isOurs).map(\.letter.id)
        let envelopes = try writing.reading.outgoing(to: sent.peer, about: sent.about).map(\.seq)
        guard let index = envelopes.firstIndex(of: sent.seq), index < ours.count else { return }
        try writing.append([.undelivered(letter: ours[index], code: code)], to: &record, sent.about, by: nil)
    }
}
