// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// A row of a manifest exactly as it came, with where it stood. Never changed.
public struct SourceRecord: Sendable, Hashable, Codable {
    public let manifest: String
    public let line: Int
    public let header: [String]
    public let cells: [String]

    public init(manifest: String, line: Int, header: [String], cells: [String]) {
        self.manifest = manifest
        self.line = line
        self.header = header
        self.cells = cells
    }
}

/// What a sound manifest row says of one person.
public struct Registration: Sendable, Hashable, Codable {
    /// The number the sending authority gave the file.
    public let fileNumber: String
    public let description: PersonDescription
    public let transferredOn: PartialDate?
    public let batch: String?
    public let source: SourceRecord

    public init(fileNumber: String, description: PersonDescription, transferredOn: PartialDate?, batch: String?, source: SourceRecord) {
        self.fileNumber = fileNumber
        self.description = description
        self.transferredOn = transferredOn
        self.batch = batch
        self.source = source
    }
}

/// Why nothing about a person may be told to the other state.
public enum DisclosureHoldReason: String, Sendable, Codable, CaseIterable {
    case asylumClaim, riskOnReturn, traffickingVictim, familySafety, courtOrder
}

/// What can happen to a detention file.
public enum DetentionFileFact: Sendable, Hashable, Codable {
    case registered(Registration)
    /// A later list says something else of the same person.
    case rowChanged(Registration)
    /// A child who is here and stands on no list, from the words of whoever handed it in.
    case childRegistered(ChildPresence)
    case heldFromDisclosure(hold: String, reason: DisclosureHoldReason, note: TaggedText?)
    case liftProposed(hold: String, reason: TaggedText)
    case holdLifted(hold: String, reason: TaggedText)
    case putIntoRequest(request: String, of: StateCode)
    case takenOutOfRequest(request: String)
    case requestDispatched(request: String, note: String)
    case requestReceived(request: String)
    case nationalityAnswered(request: String, answer: NationalityAnswer)
    /// The other state took its answer back; whatever rested on it stops.
    case answerRecalled(request: String, number: Int, reason: RecallReason, note: TaggedText?)
    /// An officer here has taken up that an answer was recalled or superseded.
    case answerAcknowledged(number: Int)
    case answerContested(request: String, number: Int, ground: ContestGround, note: TaggedText?)
    case withdrawnFromRequest(request: String, reason: WithdrawalReason)
    case evidenceAsked(request: String, call: EvidenceCall)
    case evidenceSupplied(request: String, evidence: SuppliedEvidence)
    case scanKept(ScanRecord)
    case interview(request: String, event: InterviewEvent)
    case preparationBegun(Preparation)
    /// Something came up that what was begun cannot go on past.
    case preparationStopped(Preparation)
    /// This file and another are one person's; that one is the file that goes on.
    case mergedInto(CaseReference, reason: TaggedText)
    case absorbed(CaseReference, reason: TaggedText)
    case unmerged(from: CaseReference, reason: TaggedText)
    case gaveBack(CaseReference, reason: TaggedText)
    /// An officer found that two files are two people's, however alike.
    case differs(from: CaseReference, reason: TaggedText)
    case translated(entry: Int, Translation)
    /// On which journey the person is, and what became of them.
    case custody(CustodyFact)
    /// The other state spoke of somebody whose case is closed: it is heard, and changes nothing.
    indirect case heardLate(DetentionFileFact)
    /// Somebody tried what a rule forbids.
    case refused(code: Refusal.Code)
}

/// One person's custody record, as far as this node knows it.
public struct DetentionFile: CaseworkRecord {
    public enum State: String, Sendable, Codable { case none, registered, active }

    public enum Step: String, Sendable, Hashable { case hold, proposeLift, confirmLift, putIntoRequest }

    public struct Hold: Sendable, Hashable {
        public let id: String
        public let reason: DisclosureHoldReason
        public let note: TaggedText?
        public let placedBy: OfficerID?
        /// The journal entry that placed it.
        public let placedIn: Int
        public var liftProposedBy: OfficerID?
        public var liftReason: TaggedText?
        public var isLifted = false
    }

    public private(set) var state = State.none
    public private(set) var fileNumber = ""
    public private(set) var description = PersonDescription(names: [])
    public private(set) var sources: [SourceRecord] = []
    /// Where the file was opened for a child who stood on no list.
    public private(set) var presence: ChildPresence?
    public private(set) var transferredOn: PartialDate?
    public private(set) var batch: String?
    public private(set) var holds: [Hold] = []
    /// The request that asks for this person now, if one does.
    public private(set) var request: String?
    public private(set) var answer: NationalityAnswer?
    public private(set) var isAnswerRecalled = false
    public private(set) var isAnswerUnacknowledged = false
    public private(set) var calls: [EvidenceCall] = []
    public private(set) var answeredCalls: Set<String> = []
    public private(set) var scans: [ScanRecord] = []
    public private(set) var interviews: [Interview] = []
    /// What was begun because the nationality was confirmed; false: it has been stopped.
    public private(set) var preparations: [Preparation: Bool] = [:]
    public private(set) var mergedInto: CaseReference?
    /// Files merged into this one, with the entry that did it.
    public private(set) var absorbedIn: [CaseReference: Int] = [:]
    /// Files found to be other people's.
    public private(set) var others: Set<CaseReference> = []
    public private(set) var translations: [Int: [Translation]] = [:]
    public private(set) var custody = Custody()
    /// That the answer was taken back, heard while the case was closed. It closes nothing then; should the person be held after all, it holds.
    private var lateRecall: Int?
    /// Birth dates that files merged into this one give.
    private var birthsElsewhere: [PartialDate] = []
    private var estimatesElsewhere: [BirthEstimate] = []
    public private(set) var timeline: [Recorded<DetentionFileFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<DetentionFileFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .registered(let row), .rowChanged(let row):
            if state == .none { state = .registered }
            fileNumber = row.fileNumber
            description = row.description
            transferredOn = row.transferredOn
            batch = row.batch
            sources.append(row.source)
        case .childRegistered(let child):
            state = .registered
            (fileNumber, description, presence) = (child.fileNumber, child.description, child)
        case .heldFromDisclosure(let id, let reason, let note):
            holds.append(Hold(id: id, reason: reason, note: note, placedBy: recorded.by, placedIn: recorded.entry))
        case .liftProposed(let id, let reason):
            change(id) { hold in
                hold.liftProposedBy = recorded.by
                hold.liftReason = reason
            }
        case .holdLifted(let id, _): change(id) { $0.isLifted = true }
        case .putIntoRequest(let request, _):
            (self.request, state) = (request, .active)
            // Asked for anew: as at the other state, what was answered under an earlier request carries nothing any more.
            (answer, isAnswerRecalled, isAnswerUnacknowledged, lateRecall) = (nil, false, false, nil)
            preparations = preparations.mapValues { _ in false }
        case .takenOutOfRequest(let request), .withdrawnFromRequest(let request, _): if self.request == request { self.request = nil }
        case .requestDispatched, .requestReceived, .answerContested, .refused: break
        // An answer to an earlier request that comes when the person is asked for anew answers nothing.
        case .nationalityAnswered(let earlier, _) where request != nil && request != earlier: break
        case .answerRecalled(let earlier, _, _, _) where request != nil && request != earlier: break
        case .nationalityAnswered(_, let answer):
            self.answer = answer
            isAnswerRecalled = false
            isAnswerUnacknowledged = answer.number > 1
        case .answerRecalled:
            isAnswerRecalled = true
            isAnswerUnacknowledged = true
            preparations = preparations.mapValues { _ in false }
        case .answerAcknowledged: isAnswerUnacknowledged = false
        case .evidenceAsked(_, let call): calls.append(call)
        case .evidenceSupplied(_, let evidence): if let call = evidence.call { answeredCalls.insert(call) }
        case .scanKept(let scan): scans.append(scan)
        case .interview(_, let event): interviews.apply(event)
        case .preparationBegun(let preparation): preparations[preparation] = true
        case .preparationStopped(let preparation): preparations[preparation] = false
        case .mergedInto(let other, _): mergedInto = other
        case .absorbed(let other, _): absorbedIn[other] = recorded.entry
        case .unmerged: mergedInto = nil
        case .gaveBack(let other, _): absorbedIn[other] = nil
        case .differs(let other, _): others.insert(other)
        case .translated(let entry, let translation): translations[entry, default: []].append(translation)
        case .custody(let fact):
            custody.apply(fact, by: recorded.by)
            if custody.isClosed { preparations = preparations.mapValues { _ in false } }
            if !custody.isClosed, let number = lateRecall, number == answer?.number { (isAnswerRecalled, isAnswerUnacknowledged, lateRecall) = (true, true, nil) }
        case .heardLate(let fact):
            custody.lateNews += 1
            if case .answerRecalled(_, let number, _, _) = fact { lateRecall = number }
        }
    }

    private mutating func change(_ id: String, _ change: (inout Hold) -> Void) {
        guard let index = holds.firstIndex(where: { $0.id == id }) else { return }
        change(&holds[index])
    }

    public var absorbed: [CaseReference] { absorbedIn.keys.sorted() }

    public var openCalls: [EvidenceCall] { calls.filter { !answeredCalls.contains($0.id) } }

    public var reliance: Reliance { Reliance(answer: answer, isRecalled: isAnswerRecalled, isUnacknowledged: isAnswerUnacknowledged) }

    public var activeHolds: [Hold] { holds.filter { !$0.isLifted } }

    public var isHeldFromDisclosure: Bool { !activeHolds.isEmpty }

    /// The age as far as it is known. Where files of one person differ, the younger age counts: the benefit of the doubt is a child's.
    public func ageGroup(on today: Day) -> AgeGroup {
        let estimates = [presence?.birth].compactMap { $0 } + estimatesElsewhere
        let groups = ([description.birth].compactMap { $0 } + birthsElsewhere).map { $0.ageGroup(on: today) } + estimates.map { $0.ageGroup(on: today) }
        if groups.contains(.minor) { return .minor }
        return groups.isEmpty || groups.contains(.unknown) ? .unknown : .adult
    }

    /// Takes in what a file says that was merged into this one (see `joined`).
    mutating func take(_ other: DetentionFile) {
        description = description.filled(from: other.description)
        if let birth = other.description.birth { birthsElsewhere.append(birth) }
        birthsElsewhere += other.birthsElsewhere
        estimatesElsewhere += [other.presence?.birth].compactMap { $0 } + other.estimatesElsewhere
        presence = presence ?? other.presence
        sources += other.sources
        holds += other.holds
        request = request ?? other.request
        if answer == nil || other.isAnswerRecalled {
            answer = other.answer ?? answer
            isAnswerRecalled = isAnswerRecalled || other.isAnswerRecalled
        }
        isAnswerUnacknowledged = isAnswerUnacknowledged || other.isAnswerUnacknowledged
        calls += other.calls
        answeredCalls.formUnion(other.answeredCalls)
        scans += other.scans
        interviews += other.interviews
        preparations.merge(other.preparations) { $0 || $1 }
        translations.merge(other.translations) { $0 + $1 }
        others.formUnion(other.others)
        custody.take(other.custody)
        timeline += other.timeline
        if other.state == .active { state = .active }
    }

    mutating func sortTimeline() { timeline.sort { $0.entry < $1.entry } }
}
