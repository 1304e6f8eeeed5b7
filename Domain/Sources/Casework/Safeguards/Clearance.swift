// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What can happen to the safeguards of one person. Nothing of it ever goes into an envelope.
public enum ClearanceFact: Sendable, Hashable, Codable {
    case begun(SafeguardCheck)
    /// - Parameter until: the last day on which it can be rested on, by the policy in force that day.
    case found(SafeguardAssessment, on: Day, until: Day)
    /// - Parameter earliest: the first day on which the person can travel after that.
    case notified(PersonNotice, on: Day, earliest: Day)
    /// The person or their counsel objects; the transfer waits until it is answered.
    case objected(objection: String, to: SafeguardCheck, TaggedText)
    case objectionAnswered(objection: String, isUpheld: Bool, TaggedText, on: Day)
    case overrideProposed(SafeguardCheck, reason: TaggedText)
    case overrideConfirmed(SafeguardCheck, on: Day, until: Day)
    /// The assessor signs that every check was made.
    case signed(on: Day)
    /// The safeguards officer, another person, clears.
    case cleared(on: Day)
    /// Something came up; what was cleared is not, and the checks it touches are made again.
    case newFact([SafeguardCheck], TaggedText)
    case refused(code: Refusal.Code)
}

/// The safeguards of one person: every check with who made it and until when it stands, and the two signatures under them.
public struct Clearance: CaseworkRecord {
    public struct Standing: Sendable, Hashable {
        public let assessment: SafeguardAssessment
        public let on: Day
        /// The last day on which it can be rested on.
        public let until: Day
        public let by: OfficerID?
        /// The journal entry that says so.
        public let placedIn: Int
    }

    public struct Override: Sendable, Hashable {
        public let reason: TaggedText
        public let proposedBy: OfficerID?
        public fileprivate(set) var confirmedBy: OfficerID?
        public fileprivate(set) var confirmedOn: Day?
        public fileprivate(set) var until: Day?
    }

    public struct Objection: Sendable, Hashable {
        public let id: String
        public let check: SafeguardCheck
        public let text: TaggedText
        public let recordedBy: OfficerID?
        public fileprivate(set) var isAnswered = false
    }

    public struct Signature: Sendable, Hashable {
        public let by: OfficerID?
        public let on: Day
    }

    public private(set) var findings: [SafeguardCheck: Standing] = [:]
    public private(set) var begun: Set<SafeguardCheck> = []
    public private(set) var overrides: [SafeguardCheck: Override] = [:]
    public private(set) var objections: [Objection] = []
    public private(set) var notice: PersonNotice?
    public private(set) var notifiedOn: Day?
    /// The first day on which the person can travel after having been told.
    public private(set) var earliestJourney: Day?
    public private(set) var assessorsSignature: Signature?
    public private(set) var clearance: Signature?
    public private(set) var timeline: [Recorded<ClearanceFact>] = []

    public init() {}

    public var openObjections: [Objection] { objections.filter { !$0.isAnswered } }

    public mutating func apply(_ recorded: Recorded<ClearanceFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .begun(let check): begun.insert(check)
        case .found(let assessment, let day, let until):
            findings[assessment.check] = Standing(assessment: assessment, on: day, until: until, by: recorded.by, placedIn: recorded.entry)
            overrides[assessment.check] = nil
            revoke()
        case .notified(let notice, let day, let earliest): (self.notice, notifiedOn, earliestJourney) = (notice, day, earliest)
        case .objected(let id, let check, let text):
            objections.append(Objection(id: id, check: check, text: text, recordedBy: recorded.by))
            revoke()
        case .objectionAnswered(let id, let isUpheld, let text, let day): answer(id, isUpheld, text, day, recorded)
        case .overrideProposed(let check, let reason): overrides[check] = Override(reason: reason, proposedBy: recorded.by)
        case .overrideConfirmed(let check, let day, let until):
            overrides[check]?.confirmedBy = recorded.by
            overrides[check]?.confirmedOn = day
            overrides[check]?.until = until
            revoke()
        case .signed(let day): assessorsSignature = Signature(by: recorded.by, on: day)
        case .cleared(let day): clearance = Signature(by: recorded.by, on: day)
        case .newFact(let checks, _):
            for check in checks { (findings[check], overrides[check]) = (nil, nil) }
            begun.formUnion(checks)
            revoke()
        case .refused: break
        }
    }

    /// Signatures are under what was known when they were given.
    private mutating func revoke() { (assessorsSignature, clearance) = (nil, nil) }

    private mutating func answer(_ id: String, _ isUpheld: Bool, _ text: TaggedText, _ day: Day, _ recorded: Recorded<ClearanceFact>) {
        guard let index = objections.firstIndex(where: { $0.id == id }) else { return }
        objections[index].isAnswered = true
        guard isUpheld else { return }
        let check = objections[index].check
        overrides[check] = nil
        findings[check] = Standing(assessment: SafeguardAssessment(check: check, finding: .blocked(text)), on: day, until: day, by: recorded.by, placedIn: recorded.entry)
        revoke()
    }
}
