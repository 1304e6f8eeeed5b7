// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

public enum TravelPapersFact: Sendable, Hashable, Codable {
    case told(request: String, TravelDocumentNews)
    /// Told when the person was no longer to be handed over, or already had been. It changes nothing.
    case late(request: String, TravelDocumentNews)
    /// The escort has it.
    case delivered(number: String, on: Day)
    case lost(number: String, on: Day)
    case used(number: String, on: Day)
    /// An officer here has read that a paper is void.
    case noted
    case undelivered(code: String)
    case refused(code: Refusal.Code)
}

/// At the holding state: what it has been told of the papers that one person can travel with.
public struct TravelPapers: CaseworkRecord {
    public struct Known: Sendable, Hashable {
        public let paper: TravelPaper
        public fileprivate(set) var deliveredOn: Day?
        /// nil: it is the one to travel with, or its last day is over.
        public fileprivate(set) var end: PaperEnd?
    }

    public private(set) var papers: [Known] = []
    /// The request under which it was told of.
    public private(set) var request = ""
    /// Numbers told of too late to count.
    public private(set) var lateNumbers: Set<String> = []
    /// News that a paper is void, which nobody here has read.
    public private(set) var isUnnoted = false
    public private(set) var isUsed = false
    public private(set) var undelivered: String?
    public private(set) var timeline: [Recorded<TravelPapersFact>] = []

    public init() {}

    public mutating func apply(_ recorded: Recorded<TravelPapersFact>) {
        timeline.append(recorded)
        switch recorded.fact {
        case .told(let request, let news):
            self.request = request
            take(news)
        case .late(_, let news): if !papers.contains(where: { $0.paper.number == news.number }) { lateNumbers.insert(news.number) }
        case .delivered(let number, let day): change(number) { $0.deliveredOn = day }
        case .lost(let number, _): change(number) { $0.end = $0.end ?? .lost }
        case .used(let number, _):
            change(number) { $0.end = .used }
            isUsed = true
        case .noted: isUnnoted = false
        case .undelivered(let code): undelivered = code
        case .refused: break
        }
    }

    private mutating func take(_ news: TravelDocumentNews) {
        switch news {
        case .issued(let paper):
            papers.append(Known(paper: paper))
            isUsed = false
        case .reissued(let paper, let former):
            change(former) { $0.end = $0.end ?? .replaced }
            papers.append(Known(paper: paper))
        case .cancelled(let number): void(number, .cancelled)
        case .lost(let number): void(number, .lost)
        case .delivered: break
        }
    }

    private mutating func void(_ number: String, _ end: PaperEnd) {
        guard papers.contains(where: { $0.paper.number == number && $0.end == nil }) else { return }
        change(number) { $0.end = end }
        isUnnoted = true
    }

    private mutating func change(_ number: String, _ change: (inout Known) -> Void) {
        guard let index = papers.firstIndex(where: { $0.paper.number == number }) else { return }
        change(&papers[index])
    }

    /// The paper to travel with, good or past its last day; that is for `Lights` to say.
    public var current: Known? { papers.last.flatMap { $0.end == nil ? $0 : nil } }

    public func deliver(on day: Day, today: Day, by actor: Actor) throws(Refusal) -> TravelPapersFact {
        try actor.require(.travelDocumentDeliver)
        guard let current, current.deliveredOn == nil else { throw Refusal(.notPossibleNow, ["state": "no paper", "step": "deliver"]) }
        if day > today { throw Refusal(.dayInFuture, ["day": day.description], field: "day") }
        return .delivered(number: current.paper.number, on: day)
    }

    public func lose(on today: Day, by actor: Actor) throws(Refusal) -> TravelPapersFact {
        try actor.require(.travelDocumentLose)
        guard let current else { throw Refusal(.notPossibleNow, ["state": "no paper", "step": "lose"]) }
        return .lost(number: current.paper.number, on: today)
    }

    public func note(by actor: Actor) throws(Refusal) -> TravelPapersFact {
        try actor.require(.travelDocumentDeliver)
        guard isUnnoted else { throw Refusal(.notPossibleNow, ["state": "noted", "step": "note"]) }
        return .noted
    }

    /// The handover was made with it; nil where there was no paper to use.
    public func use(on day: Day) -> TravelPapersFact? { current.map { .used(number: $0.paper.number, on: day) } }

    /// What the state of nationality is told when that happens here.
    public func news(of fact: TravelPapersFact) -> TravelDocumentNews? {
        switch fact {
        case .delivered(let number, let day): .delivered(number: number, on: day)
        case .lost(let number, _): .lost(number: number)
        case .told, .late, .used, .noted, .undelivered, .refused: nil
        }
    }

    /// Whether what the state of nationality tells fits what we know of its papers.
    public func mayArrive(_ news: TravelDocumentNews, on today: Day) -> Bool {
        guard news.mayCome(from: .nationality) else { return false }
        func isKnown(_ number: String) -> Bool { papers.contains { $0.paper.number == number } || lateNumbers.contains(number) }
        switch news {
        case .issued(let paper): return paper.isPlausible(on: today) && !isKnown(paper.number) && current == nil
        case .reissued(let paper, let former): return paper.isPlausible(on: today) && !isKnown(paper.number) && isKnown(former)
        case .cancelled(let number), .lost(let number): return isKnown(number)
        case .delivered: return false
        }
    }

    /// What that does here. Nobody who is no longer to be handed over gets a new paper by a late message, and who was handed over gets one only when
    /// asked for again; a warning counts always.
    /// - Parameter isClosed: the person was withdrawn.
    public func hear(_ news: TravelDocumentNews, under request: String, isClosed: Bool) -> TravelPapersFact {
        (isClosed || isUsed && request == self.request) && !news.isWarning ? .late(request: request, news) : .told(request: request, news)
    }
}
