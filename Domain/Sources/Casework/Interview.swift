// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// Why an interview that was agreed did not take place.
public enum MissReason: String, Sendable, Codable, CaseIterable {
    case personNotBrought, personIll, interpreterMissing, officerMissing, placeClosed, lineFailed
}

/// Why no interview can be held at all. A person may refuse to be seen by officers of their state (VCCR Art. 36(1)(c)).
public enum InterviewRefusal: String, Sendable, Codable, CaseIterable {
    case personRefuses, protectionPending, notFitForInterview
}

/// How the interview is held.
public enum InterviewManner: String, Sendable, Codable, CaseIterable {
    case inPerson, byVideo
}

/// What happens to an interview; the same events pass between the two states and stand in the records of both.
public enum InterviewEvent: Sendable, Hashable, Codable {
    case asked(id: String, language: String, interpreter: String?, manner: InterviewManner, slot: Moment)
    case agreed(id: String, by: Side)
    case otherSlot(id: String, slot: Moment, by: Side)
    case declined(id: String, reason: InterviewRefusal)
    case held(id: String, at: Moment)
    /// The next slot is proposed at once; there is no missed interview without one.
    case missed(id: String, reason: MissReason, next: Moment)

    public var id: String {
        switch self {
        case .asked(let id, _, _, _, _), .agreed(let id, _), .otherSlot(let id, _, _), .declined(let id, _), .held(let id, _), .missed(let id, _, _): id
        }
    }
}

/// An interview to find out who somebody is: every attempt at it, in which language, with whom, why it was missed, and what was said.
public struct Interview: Sendable, Hashable, Codable {
    public struct Attempt: Sendable, Hashable, Codable {
        public fileprivate(set) var slot: Moment
        /// Whose proposal the slot is; the other side agrees to it.
        public fileprivate(set) var proposedBy: Side
        public fileprivate(set) var isAgreed = false
        public fileprivate(set) var heldAt: Moment?
        public fileprivate(set) var missed: MissReason?

        public var isOpen: Bool { heldAt == nil && missed == nil }
    }

    public let id: String
    /// BCP 47 code of the language it is held in, as `ce` for Chechen.
    public let language: String
    /// Who interprets; nil where the officer speaks the language.
    public let interpreter: String?
    public let manner: InterviewManner
    public private(set) var attempts: [Attempt]
    public private(set) var declined: InterviewRefusal?
    /// Kept by the state that held the interview; never sent.
    public internal(set) var minutes: TaggedText?

    public var isOpen: Bool { declined == nil && attempts.last?.isOpen == true }

    /// The slot that waits or is agreed.
    public var slot: Moment? { isOpen ? attempts.last?.slot : nil }

    init?(_ event: InterviewEvent) {
        guard case .asked(let id, let language, let interpreter, let manner, let slot) = event else { return nil }
        self.id = id
        self.language = language
        self.interpreter = interpreter
        self.manner = manner
        attempts = [Attempt(slot: slot, proposedBy: .nationality)]
    }

    mutating func apply(_ event: InterviewEvent) {
        guard let last = attempts.indices.last else { return }
        switch event {
        case .asked: break
        case .agreed: attempts[last].isAgreed = true
        case .otherSlot(_, let slot, let side): (attempts[last].slot, attempts[last].proposedBy, attempts[last].isAgreed) = (slot, side, false)
        case .declined(_, let reason): declined = reason
        case .held(_, let moment): attempts[last].heldAt = moment
        case .missed(_, let reason, let next):
            attempts[last].missed = reason
            attempts.append(Attempt(slot: next, proposedBy: .nationality))
        }
    }

    /// Whether an event may happen now, whoever tells of it.
    public func check(_ event: InterviewEvent) throws(Refusal) {
        guard isOpen, let last = attempts.last else { throw Refusal(.notPossibleNow, ["state": "closed", "step": "interview"]) }
        switch event {
        case .asked: throw Refusal(.notPossibleNow, ["state": "open", "step": "ask"])
        case .agreed(_, let side): guard !last.isAgreed, side != last.proposedBy else { throw Refusal(.notPossibleNow, ["state": "agreed", "step": "agree"]) }
        case .held: guard last.isAgreed else { throw Refusal(.notPossibleNow, ["state": "proposed", "step": "hold"]) }
        case .missed: guard last.isAgreed else { throw Refusal(.notPossibleNow, ["state": "proposed", "step": "miss"]) }
        case .otherSlot, .declined: break
        }
    }
}

extension [Interview] {
    /// The list with one more event.
    mutating func apply(_ event: InterviewEvent) {
        if let new = Interview(event) {
            append(new)
        } else if let index = firstIndex(where: { $0.id == event.id }) {
            self[index].apply(event)
        }
    }

    /// Whether an officer or the other state may let this happen.
    public func check(_ event: InterviewEvent) throws(Refusal) {
        if case .asked(let id, let language, _, _, _) = event {
            guard !contains(where: { $0.id == id || $0.isOpen }) else { throw Refusal(.notPossibleNow, ["state": "open", "step": "ask"]) }
            try checkLanguageCode(language)
            return
        }
        guard let interview = first(where: { $0.id == event.id }) else { throw Refusal(.noSuchInterview) }
        try interview.check(event)
    }
}

extension InterviewEvent {
    /// The new slot that the event names, if it names one.
    public var slot: Moment? {
        switch self {
        case .asked(_, _, _, _, let slot), .otherSlot(_, let slot, _), .missed(_, _, let slot): slot
        case .agreed, .declined, .held: nil
        }
    }

    /// What an officer at a desk may let happen: slots lie ahead, and each side does its own part.
    public func check(by actor: Actor, at now: Moment) throws(Refusal) {
        switch self {
        case .held: try actor.require(.interviewRecord)
        case .asked, .agreed, .otherSlot, .declined, .missed: try actor.require(.interviewArrange)
        }
        if let slot, slot <= now { throw Refusal(.slotInPast, field: "slot") }
        if case .held(_, let moment) = self, moment > now { throw Refusal(.notPossibleNow, ["state": "future", "step": "hold"]) }
    }
}
