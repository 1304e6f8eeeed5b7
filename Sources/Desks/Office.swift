// SPDX-License-Identifier: Apache-2.0

import Casework
public import CivilRegistry
public import Foundation
public import Identity
public import Pouch
public import Store
import Synchronization
public import Workflow

/// One node's office: its journal, its keys, its peers, the agreements it works under. Every desk stands in it.
public struct Office: Sendable, CustomStringConvertible, CustomReflectable {
    public let state: StateCode
    public let journal: Journal
    public let reads: ReadLog
    public let keys: NodeKeys
    public let descriptor: NodeDescriptor
    public let agreements: Agreements
    /// The national register, at a node of a state that verifies nationality.
    public let register: Register?
    public let folder: URL
    public let passwords: PasswordHashing
    public let now: @Sendable () -> Moment
    public let random: @Sendable () -> UInt64
    /// Rings when something new waits to go out.
    public let bell: OutboxBell
    /// Rings when receipts of another node were kept.
    public let receiptsKept = OutboxBell()
    /// Rings when a node has been paired.
    public let peersChanged = OutboxBell()
    public let uploads = Uploads()
    public let imports = ImportJobs()
    public let finder = FileFinder()
    public let duplicates = DuplicatePairs()
    let fileLists = FileLists()
    let clearancesThatAsk = CardIndex<ClearanceCard, Bool>(Clearance.room) { $0.mayAsk ? [true] : [] }
    let verificationsThatAsk = CardIndex<VerificationCard, Bool>(NationalityVerification.room) { $0.mayAsk ? [true] : [] }
    let counts = CountedBefore()
    public let lines = Lines()
    public let traffic = DocumentTraffic()
    public let documents: SealedDocuments
    let waiting = WaitingDocuments()
    public let sessions: Sessions
    private let trusted = TrustedPeers()
    /// Synthetic people and known passwords: every page says so.
    public let isDemonstration: Bool

    public init(
        state: StateCode, journal: Journal, keys: NodeKeys, descriptor: NodeDescriptor, agreements: Agreements,
        register: Register?, folder: URL, passwords: PasswordHashing, isDemonstration: Bool, now: @escaping @Sendable () -> Moment,
        random: @escaping @Sendable () -> UInt64
    ) throws {
        self.state = state
        self.journal = journal
        reads = ReadLog(journal)
        self.keys = keys
        self.descriptor = descriptor
        self.agreements = agreements
        self.register = register
        self.folder = folder
        self.passwords = passwords
        self.isDemonstration = isDemonstration
        self.now = now
        documents = try SealedDocuments(nodeFolder: folder)
        self.random = random
        bell = OutboxBell()
        sessions = Sessions(now: now)
    }

    /// Nothing of what an office holds shows where it is printed or logged.
    public var description: String { "office of \(state.code)" }
    public var customMirror: Mirror { Mirror(self, children: []) }

    public var profiles: [AgreementProfile] { agreements.profiles }

    /// The agreement for asking a state, or for being asked by one: the one for taking back nationals where there are several.
    public func profile(requesting: StateCode, requested: StateCode) throws(Refusal) -> AgreementProfile {
        let all = agreements.between(requesting: requesting, requested: requested)
        guard let profile = all.first(where: { $0.papers[.readmission] != nil }) ?? all.first else {
            throw Refusal(.noSuchPeer, ["state": requested.code])
        }
        return profile
    }

    /// Whether this state holds people and asks other states to take them back.
    public var asks: Bool { profiles.contains { $0.requesting == state } }

    /// Whether this state is asked about its nationals: by a state whose node is known, or, while none is, where it does not ask itself.
    public var isAsked: Bool {
        let peers = peers
        return profiles.contains { agreement in
            agreement.requested == state && (peers.isEmpty ? !asks : peers.contains { $0.state == agreement.requesting.code })
        }
    }

    public func profile(named name: String) -> AgreementProfile? { agreements.profile(named: name) }

    /// The agreement that counts between this state and another where no case names one.
    public func profile(with peer: StateCode?) -> AgreementProfile? {
        profiles.first { peer == nil || $0.requesting == peer || $0.requested == peer }
    }

    public func peer(of state: StateCode) throws(Refusal) -> NodeDescriptor {
        guard let peer = peers.first(where: { $0.state == state.code }) else { throw Refusal(.noSuchPeer, ["state": state.code]) }
        return peer
    }

    /// The other states' nodes that two officers have confirmed.
    public var peers: [NodeDescriptor] { trusted.peers(in: journal.directory) }

    /// Today at the office.
    public var today: Day {
        day(of: now())
    }

    /// The day at the office at some moment.
    public func day(of moment: Moment) -> Day {
        moment.day(utcOffsetHours: utcOffsetHours)
    }

    /// Hours from UTC at the office.
    public var utcOffsetHours: Int { profiles.lazy.compactMap { $0.calendar(of: state) }.first?.utcOffsetHours ?? 0 }

    /// A new identifier that tells nothing and cannot be guessed.
    public func newID() -> String { String(random() | 1 << 63, radix: 16) }

    /// Journals that an officer looked at something that names a person.
    public func noteRead(_ what: String, by actor: Actor) async throws {
        try await reads.note(ReadLine(officer: actor.id, what: what, at: now()))
    }

    /// Does something to a record. What the other state had told of it is thereby taken up. A refusal is journaled with the record before it is
    /// passed on; that there is no such record is not.
    @discardableResult
    func act<R: Journaled, T: Sendable>(
        on type: R.Type, _ id: String, by actor: Actor, refused: @escaping @Sendable (Refusal.Code) -> R.Fact,
        _ body: @escaping @Sendable (Writing, inout R) throws -> T
    ) async throws -> T {
        do {
            let office = self
            let result = try await journal.write { writing in
                var record = try writing.load(type, id)
                let result = try body(writing, &record)
                try office.takeUp(R.stream(id), by: actor, writing) { !Self.explicitlyAcknowledged.contains($0) }
                return result
            }
            bell.ring()
            return result
        } catch let fault where Self.isAboutErased(fault) {
            throw Refusal(.personErased)
        } catch let refusal as Refusal where refusal.code != .notFound {
            try await journal.write { writing in
                var record = try writing.load(type, id)
                try writing.append([refused(refusal.code)], to: &record, id, by: actor.id)
            }
            throw refusal
        }
    }
}

/// Wakes whoever listens when something new is there; many rings while nobody looks are one.
public final class OutboxBell: Sendable {
    private let listeners = Mutex<[Int: AsyncStream<Void>.Continuation]>([:])

    init() {}

    public func ring() { listeners.withLock { listeners in for listener in listeners.values { listener.yield() } } }

    /// The rings from now on, for one listener.
    public var rings: AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let id = listeners.withLock { listeners in
            let id = (listeners.keys.max() ?? 0) + 1
            listeners[id] = continuation
            return id
        }
        continuation.onTermination = { [weak self] _ in _ = self?.listeners.withLock { $0.removeValue(forKey: id) } }
        return stream
    }
}
