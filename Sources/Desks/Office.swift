// SPDX-License-Identifier: Apache-2.0

public import CivilRegistry
public import Foundation
public import Identity
public import Pouch
public import Store
public import Workflow

/// One node's office: its journal, its keys, its peers, the agreements it works under. Every desk stands in it.
public struct Office: Sendable {
    public let state: StateCode
    public let journal: Journal
    public let reads: ReadLog
    public let keys: NodeKeys
    public let descriptor: NodeDescriptor
    public let peers: [NodeDescriptor]
    public let profiles: [AgreementProfile]
    /// The national register, at a node of a state that verifies nationality.
    public let register: Register?
    public let folder: URL
    public let passwords: PasswordHashing
    public let now: @Sendable () -> Moment
    public let random: @Sendable () -> UInt64
    /// Rings when something new waits to go out.
    public let bell: OutboxBell
    public let uploads = Uploads()
    public let imports = ImportJobs()
    public let finder = FileFinder()
    public let lines = Lines()
    public let sessions: Sessions
    /// Synthetic people and known passwords: every page says so.
    public let isDemonstration: Bool

    public init(
        state: StateCode, journal: Journal, keys: NodeKeys, descriptor: NodeDescriptor, peers: [NodeDescriptor], profiles: [AgreementProfile],
        register: Register?, folder: URL, passwords: PasswordHashing, isDemonstration: Bool, now: @escaping @Sendable () -> Moment,
        random: @escaping @Sendable () -> UInt64
    ) {
        self.state = state
        self.journal = journal
        reads = ReadLog(journal)
        self.keys = keys
        self.descriptor = descriptor
        self.peers = peers
        self.profiles = profiles
        self.register = register
        self.folder = folder
        self.passwords = passwords
        self.isDemonstration = isDemonstration
        self.now = now
        self.random = random
        bell = OutboxBell()
        sessions = Sessions(now: now)
    }

    /// The agreement for asking a state, or for being asked by one.
    public func profile(requesting: StateCode, requested: StateCode) throws(Refusal) -> AgreementProfile {
        guard let profile = profiles.first(where: { $0.requesting == requesting && $0.requested == requested }) else {
            throw Refusal(.noSuchPeer, ["state": requested.code])
        }
        return profile
    }

    public func profile(named id: String) -> AgreementProfile? { profiles.first { $0.id == id } }

    public func peer(of state: StateCode) throws(Refusal) -> NodeDescriptor {
        guard let peer = peers.first(where: { $0.state == state.code }) else { throw Refusal(.noSuchPeer, ["state": state.code]) }
        return peer
    }

    /// Today at the office.
    public var today: Day {
        let offset = profiles.lazy.compactMap { $0.calendar(of: state) }.first?.utcOffsetHours ?? 0
        return now().day(utcOffsetHours: offset)
    }

    /// A new identifier that tells nothing and cannot be guessed.
    public func newID() -> String { String(random() | 1 << 63, radix: 16) }

    /// Journals that an officer looked at something that names a person.
    public func noteRead(_ what: String, by actor: Actor) async throws {
        try await reads.note(ReadLine(officer: actor.id, what: what, at: now()))
    }

    /// Does something to a record. A refusal is journaled with the record before it is passed on.
    @discardableResult
    func act<R: Journaled, T: Sendable>(
        on type: R.Type, _ id: String, by actor: Actor, refused: @escaping @Sendable (Refusal.Code) -> R.Fact,
        _ body: @escaping @Sendable (Writing, inout R) throws -> T
    ) async throws -> T {
        do {
            let result = try await journal.write { writing in
                var record = try writing.load(type, id)
                return try body(writing, &record)
            }
            bell.ring()
            return result
        } catch let refusal as Refusal {
            try await journal.write { writing in
                var record = try writing.load(type, id)
                try writing.append([refused(refusal.code)], to: &record, id, by: actor.id)
            }
            throw refusal
        }
    }
}

/// Wakes the courier when something new waits in the outbox.
public final class OutboxBell: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() { (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1)) }

    public func ring() { continuation.yield() }

    /// Only the courier listens.
    public var rings: AsyncStream<Void> { stream }
}
