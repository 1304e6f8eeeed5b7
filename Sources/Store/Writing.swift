// SPDX-License-Identifier: Apache-2.0

import Crypto
public import Foundation
import GRDB
public import Identity
import Ledger
public import Workflow

/// A record that has a stream of its own in the journal and a card in the lists.
public protocol Journaled: CaseworkRecord {
    static var room: String { get }
    /// What lists show of it; personal, and so sealed like the entries.
    func card(id: String) throws -> Data
}

extension Journaled {
    public static func stream(_ id: String) -> Stream { Stream(room, id) }
}

/// One transaction on the journal. Used only inside `Journal.write`.
public final class Writing {
    let db: Database
    private var sealing: Sealing
    private var frontier: MerkleFrontier
    private let sizeBefore: Int
    /// When this transaction records things.
    public let moment: Moment
    private(set) var cards: [(Stream, Data)] = []
    private(set) var erased: Set<Stream> = []

    init(_ db: Database, _ sealing: Sealing, at moment: Moment) throws {
        self.db = db
        self.sealing = sealing
        self.moment = moment
        let stored = try Data.fetchOne(db.cachedStatement(sql: "SELECT frontier FROM checkpoint ORDER BY size DESC LIMIT 1"))
        guard let frontier = stored.map({ MerkleFrontier(encoded: $0) }) ?? MerkleFrontier() else { throw StoreFault.damaged("checkpoint") }
        self.frontier = frontier
        sizeBefore = frontier.size
    }

    public var reading: Reading { Reading(db, sealing) }

    /// The record as it stands now.
    public func load<R: Journaled>(_ type: R.Type, _ id: String) throws -> R { try reading.load(type, id) }

    /// Appends what happened to a record, and brings its card up to date.
    /// - Returns: the number of the last entry.
    @discardableResult
    public func append<R: Journaled>(_ facts: [R.Fact], to record: inout R, _ id: String, by officer: OfficerID?, occurredAt: Moment? = nil) throws -> Int {
        let stream = R.stream(id)
        for fact in facts {
            let number = try append(try Self.encoder.encode(fact), to: stream, by: officer, occurredAt: occurredAt)
            record.apply(Recorded(entry: number, fact: fact, occurredAt: occurredAt ?? moment, recordedAt: moment, by: officer))
        }
        try putCard(try record.card(id: id), stream, rank: frontier.size - facts.count)
        return frontier.size - 1
    }

    /// Lays a card into the lists. Its rank is the number of the stream's first entry, and never changes.
    func putCard(_ card: Data, _ stream: Stream, rank: Int) throws {
        let sealed = try sealing.sealCard(card, for: stream)
        let upsert = try db.cachedStatement(
            sql: "INSERT INTO card(stream, room, rank, sealed) VALUES(?,?,?,?) ON CONFLICT(stream) DO UPDATE SET sealed = excluded.sealed")
        try upsert.execute(arguments: [stream.text, stream.room, rank, sealed])
        cards.append((stream, card))
    }

    /// Appends an entry that belongs to no record.
    @discardableResult
    public func append(_ text: Data, to stream: Stream, by officer: OfficerID?, occurredAt: Moment? = nil) throws -> Int {
        let bare = Entry(
            number: frontier.size, stream: stream, kind: Self.kind(of: text), occurredAt: occurredAt ?? moment, recordedAt: moment, officer: officer,
            body: Data())
        let entry = Entry(
            number: bare.number, stream: stream, kind: bare.kind, occurredAt: bare.occurredAt, recordedAt: moment, officer: officer,
            body: try sealing.seal(text, for: stream, about: bare.head))
        let leaf = entry.leaf
        try Entry.inserted(entry, leaf, into: db)
        try keep(frontier.append(leaf))
        return entry.number
    }

    /// Keeps the roots of the subtrees that the newest entry completed, for proofs.
    private func keep(_ completed: [MerkleHash]) throws {
        if completed.isEmpty { return }
        let insert = try db.cachedStatement(sql: "INSERT INTO subtree(level, position, hash) VALUES(?,?,?)")
        for (index, hash) in completed.enumerated() {
            try insert.execute(arguments: [index + 1, (frontier.size - 1) >> (index + 1), hash.bytes])
        }
    }

    /// How many entries the journal has, with those of this transaction.
    public var size: Int { frontier.size }

    /// Facts are coded as `{"case":{…}}`; the case is the kind.
    static func kind(of text: Data) -> String {
        String(decoding: text.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }

    /// Does something that may fail without undoing the rest of the transaction.
    public func attempt<T>(_ body: () throws -> T) throws -> T {
        let mark = mark
        var result: Result<T, any Error>?
        try db.inSavepoint {
            do {
                result = .success(try body())
                return .commit
            } catch let error as DatabaseError {
                throw error
            } catch {
                undo(to: mark)
                result = .failure(error)
                return .rollback
            }
        }
        guard let result else { throw StoreFault.sealing }
        return try result.get()
    }

    func sealScan(_ bytes: Data, _ id: String, _ stream: Stream) throws -> Data {
        try sealing.seal(bytes, for: stream, about: Data("scan \(stream) \(id)".utf8))
    }

    func destroyKeys(_ numbers: [Int], of streams: [Stream]) throws {
        try sealing.ring.destroy(numbers)
        erased.formUnion(streams)
    }

    /// Where one of several acts in a transaction began, so that it can fail by itself.
    struct Mark {
        fileprivate let sealing: Sealing
        fileprivate let frontier: MerkleFrontier
        fileprivate let cards: Int
    }

    var mark: Mark { Mark(sealing: sealing, frontier: frontier, cards: cards.count) }

    func undo(to mark: Mark) {
        sealing = mark.sealing
        frontier = mark.frontier
        cards.removeLast(cards.count - mark.cards)
    }

    static let encoder: JSONEncoder = {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }()

    /// Signs the tree, before the transaction commits.
    func finish(origin: String, logKey: Curve25519.Signing.PrivateKey) throws {
        guard frontier.size > sizeBefore else { return }
        let note = try Checkpoint(origin: origin, size: frontier.size, root: frontier.root).signed(by: logKey)
        let insert = try db.cachedStatement(sql: "INSERT INTO checkpoint(size, note, frontier) VALUES(?,?,?)")
        try insert.execute(arguments: [frontier.size, note, frontier.encoded])
    }
}
