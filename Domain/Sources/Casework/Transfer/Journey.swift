// SPDX-License-Identifier: Apache-2.0

public import Identity
import Workflow

/// One person on a manifest, and whether they still go.
public struct ManifestEntry: Sendable, Hashable {
    public enum Standing: String, Sendable, Codable, CaseIterable { case going, stopped, takenOff }

    public let person: CaseReference
    public internal(set) var standing: Standing
}

/// What both states hold of a transfer: made of nothing but what they told each other, and so the same at both once everything has arrived.
public struct Journey: Sendable, Hashable {
    public struct Counter: Sendable, Hashable {
        public let departure: Moment
        public let reason: TaggedText
    }

    public internal(set) var state = TransferOperation.State.none
    public private(set) var notice: TransferNotice?
    public private(set) var noticedAt: Moment?
    public private(set) var counter: Counter?
    public private(set) var manifest: [ManifestEntry] = []
    /// For whom the receiving state has said that its answer still stands.
    public private(set) var standing: Set<CaseReference> = []
    public private(set) var escorts: [Escort] = []
    public private(set) var lastCalledAt: Moment?
    public private(set) var departedAt: Moment?
    /// Who was on board.
    public private(set) var aboard: [CaseReference] = []
    public private(set) var care: [CareStatement] = []
    public private(set) var arrivedAt: Moment?
    public private(set) var statement: HandoverStatement?
    /// What the receiving state counted, where it differs.
    public private(set) var counts: [HandoverLine] = []
    public private(set) var hash: String?
    public private(set) var handedOverAt: Moment?
    /// Why it was postponed or cancelled.
    public private(set) var reason: TaggedText?

    public init() {}

    public var number: Int { notice?.number ?? 0 }
    public var going: [CaseReference] { manifest.filter { $0.standing == .going }.map(\.person) }

    public func standing(of person: CaseReference) -> ManifestEntry.Standing? { manifest.first { $0.person == person }?.standing }

    /// - Returns: whether it moved anything; what comes too late is heard and moves nothing.
    @discardableResult
    mutating func apply(_ event: TransferEvent, at moment: Moment) -> Bool {
        guard let step = event.step else { return changePeople(event) }
        // The people may arrive while the count of a handover that nobody reached is on its way.
        if case .arrived(let moment) = event, state == .signed, arrivedAt == nil {
            arrivedAt = moment
            return true
        }
        guard isCurrent(event), let row = TransferOperation.transitions.rows.first(where: { $0.step == step && $0.from.contains(state) }) else { return false }
        state = row.to.first ?? state
        take(event, at: moment)
        return true
    }

    /// The receiving state's word is on one notice; when there is a newer one it is late. A count that was disputed is settled by a new one.
    func isCurrent(_ event: TransferEvent) -> Bool {
        switch event {
        // One that was refused or lost on the way is not waited for: the next says all that it said.
        case .noticed(let new): new.number > number
        case .confirmed(let answered, _), .countered(let answered, _, _): answered == number
        case .signed(let new): new.number == (statement?.number ?? 0) + 1
        case .disputed(let answered, _), .countersigned(let answered, _): answered == statement?.number
        case .escortsChanged, .takenOff, .stopped, .lastCalled, .departed, .arrived, .postponed, .cancelled, .closed: true
        }
    }

    private mutating func take(_ event: TransferEvent, at moment: Moment) {
        switch event {
        case .noticed(let notice):
            (self.notice, noticedAt, counter, standing, reason, escorts) = (notice, moment, nil, [], nil, notice.plan.escorts)
            manifest = notice.people.map { ManifestEntry(person: $0, standing: .going) }
        case .confirmed(_, let people): standing = Set(people)
        case .countered(_, let departure, let reason): counter = Counter(departure: departure, reason: reason)
        case .lastCalled(let off):
            lastCalledAt = moment
            mark(off, .takenOff)
        case .departed(let moment, let care): (departedAt, self.care, aboard) = (moment, care, going)
        case .arrived(let moment): arrivedAt = moment
        case .signed(let statement): (self.statement, counts) = (statement, [])
        case .disputed(_, let counts): self.counts = counts
        case .countersigned(_, let hash): (self.hash, handedOverAt) = (hash, moment)
        case .postponed(let reason), .cancelled(let reason): (self.reason, counter, standing, lastCalledAt) = (reason, nil, [], nil)
        case .escortsChanged, .takenOff, .stopped, .closed: break
        }
    }

    private mutating func changePeople(_ event: TransferEvent) -> Bool {
        guard mayChangePeople(event) else { return false }
        switch event {
        case .escortsChanged(let escorts): self.escorts = escorts
        case .takenOff(let people): mark(people, .takenOff)
        case .stopped(let person): mark([person], .stopped)
        default: return false
        }
        return true
    }

    /// Until the journey leaves everything can change; after that somebody can only be stopped, and is not handed over.
    func mayChangePeople(_ event: TransferEvent) -> Bool {
        let isStop: Bool
        if case .stopped = event { isStop = true } else { isStop = false }
        return switch state {
        case .noticed, .confirmed, .counterProposed, .lastCall: true
        case .departed, .arrived: isStop
        case .none, .planned, .postponed, .signed, .disputed, .handedOver, .closed, .cancelled: false
        }
    }

    private mutating func mark(_ people: [CaseReference], _ standing: ManifestEntry.Standing) {
        for index in manifest.indices where people.contains(manifest[index].person) { manifest[index].standing = standing }
    }
}
