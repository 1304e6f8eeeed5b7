// SPDX-License-Identifier: Apache-2.0

public import Identity
public import Workflow

/// What an officer writes to the counterpart office. It names no officer: the two offices write to each other.
public struct Letter: Sendable, Hashable, Codable {
    /// The correspondence it belongs to; drawn by the side that opened it.
    public let thread: String
    public let id: String
    /// The person whose case it is about, where it is about one.
    public let about: CaseReference?
    /// What the correspondence is about, in the letter that opens it.
    public let subject: TaggedText?
    public let text: TaggedText
    public let isUrgent: Bool
    /// What goes with it; nil for nothing.
    public let documents: [AttachedDocument]?

    /// Bytes of a letter's text in UTF-8 at most; whatever is longer is a document and goes as one.
    public static let mostTextBytes = 64_000
    static let mostSubjectBytes = 400

    public init(thread: String, id: String, about: CaseReference?, subject: TaggedText?, text: TaggedText, isUrgent: Bool, documents: [AttachedDocument] = []) {
        (self.thread, self.id, self.about, self.subject, self.text, self.isUrgent) = (thread, id, about, subject, text, isUrgent)
        self.documents = documents.isEmpty ? nil : documents
    }

    func check() throws(Refusal) {
        if text.text.isEmpty { throw Refusal(.fieldMissing, ["field": "text"], field: "text") }
        if text.text.utf8.count > Self.mostTextBytes { throw Refusal(.fieldTooLong, field: "text") }
        if let documents {
            guard (1...AttachedDocument.most).contains(documents.count), Set(documents.map(\.root)).count == documents.count else {
                throw Refusal(.tooManyDocuments, ["most": "\(AttachedDocument.most)"], field: "documents")
            }
            for document in documents { try document.check() }
        }
        guard let subject else { return }
        if subject.text.isEmpty { throw Refusal(.fieldMissing, ["field": "subject"], field: "subject") }
        if subject.text.utf8.count > Self.mostSubjectBytes { throw Refusal(.fieldTooLong, field: "subject") }
    }
}

public enum CorrespondenceFact: Sendable, Hashable, Codable {
    case written(Letter, to: StateCode)
    case arrived(Letter, from: StateCode)
    /// An officer here has taken note of what arrived up to now.
    case noted(role: Role)
    /// A letter of ours did not arrive, and why.
    case undelivered(letter: String, code: String)
    /// Every document of a letter that arrived is here, whole and unchanged.
    case documentsArrived(letter: String)
    case translated(entry: Int, Translation)
    case refused(code: Refusal.Code)
}

/// Letters between this office and one counterpart about one thing, in the order in which this office wrote or got them.
public struct Correspondence: CaseworkRecord {
    public struct Entry: Sendable, Hashable {
        public let letter: Letter
        /// Whether this office wrote it.
        public let isOurs: Bool
        /// The journal entry that holds it.
        public let entry: Int
        public let at: Moment
        public let by: OfficerID?
        /// For a letter that arrived: the role in which somebody here took note of it.
        public fileprivate(set) var notedBy: Role?
        /// For a letter of ours: why it did not arrive.
        public fileprivate(set) var undelivered: String?
        /// For a letter that arrived with documents: when all of them were here.
        public fileprivate(set) var documentsArrived: Moment?
    }

    public private(set) var peer: StateCode?
    public private(set) var about: CaseReference?
    public private(set) var subject: TaggedText?
    public private(set) var letters: [Entry] = []
    public private(set) var translations: [Int: [Translation]] = [:]

    public init() {}

    /// Letters of the other side that nobody here has taken note of.
    public var unnoted: [Entry] { letters.filter { !$0.isOurs && $0.notedBy == nil } }

    public mutating func apply(_ recorded: Recorded<CorrespondenceFact>) {
        switch recorded.fact {
        case .written(let letter, let peer): add(letter, with: peer, isOurs: true, recorded.entry, recorded.recordedAt, recorded.by)
        case .arrived(let letter, let peer): add(letter, with: peer, isOurs: false, recorded.entry, recorded.recordedAt, nil)
        case .noted(let role):
            for index in letters.indices where !letters[index].isOurs && letters[index].notedBy == nil { letters[index].notedBy = role }
        case .undelivered(let id, let code):
            for index in letters.indices where letters[index].isOurs && letters[index].letter.id == id { letters[index].undelivered = code }
        case .documentsArrived(let id):
            for index in letters.indices where !letters[index].isOurs && letters[index].letter.id == id { letters[index].documentsArrived = recorded.recordedAt }
        case .translated(let entry, let translation): translations[entry, default: []].append(translation)
        case .refused: break
        }
    }

    private mutating func add(_ letter: Letter, with peer: StateCode, isOurs: Bool, _ entry: Int, _ at: Moment, _ by: OfficerID?) {
        if letters.isEmpty { (self.peer, about, subject) = (peer, letter.about, letter.subject) }
        letters.append(Entry(letter: letter, isOurs: isOurs, entry: entry, at: at, by: by))
    }

    /// Opens the correspondence, or replies; what had arrived is thereby taken note of.
    public func write(_ letter: Letter, to state: StateCode, by actor: Actor) throws(Refusal) -> [CorrespondenceFact] {
        try actor.require(.letterWrite)
        if let peer, peer != state { throw Refusal(.notFound) }
        if letters.isEmpty, letter.subject == nil { throw Refusal(.fieldMissing, ["field": "subject"], field: "subject") }
        try letter.check()
        return (unnoted.isEmpty ? [] : [.noted(role: actor.officeRole)]) + [.written(letter, to: state)]
    }

    public func note(by actor: Actor) throws(Refusal) -> CorrespondenceFact {
        try actor.require(.letterWrite)
        guard !unnoted.isEmpty else { throw Refusal(.notPossibleNow, ["state": "noted", "step": "note"]) }
        return .noted(role: actor.officeRole)
    }

    /// Whether a letter of the other side fits what we know: its own correspondence or a new one, a subject where it opens one, and no letter twice.
    public func mayArrive(_ letter: Letter, from state: StateCode) -> Bool {
        guard (try? letter.check()) != nil, !letters.contains(where: { $0.letter.id == letter.id }) else { return false }
        return peer == nil ? letter.subject != nil : peer == state && letter.subject == nil && letter.about == about
    }
}

extension Actor {
    /// The role in which somebody acts towards the other state; nobody is named there.
    public var officeRole: Role {
        roles.sorted { $0.rawValue < $1.rawValue }.first { $0 != .auditor && $0 != .administrator } ?? .liaison
    }
}
