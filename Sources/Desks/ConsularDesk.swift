// SPDX-License-Identifier: Apache-2.0

public import Casework
public import Foundation
public import Identity
import Pouch
public import Store
public import Workflow

/// What the holding state can do about somebody's access to their consul.
public enum ConsularAct: Sendable {
    case inform(ConsularInformation)
    case say(ConsularWish)
    case notify
    case oppose(since: Day, note: TaggedText?)
    case withdrawOpposition
    case offerVisit(at: Moment)
    case recordVisit(String, on: Day)
}

/// Where a person's right to their consul is seen to (VCCR Art. 36), and where the consul hears of it.
public struct ConsularDesk: Sendable {
    let office: Office

    public init(_ office: Office) { self.office = office }

    /// At the holding state: the person's access, and whether the post may be told and come.
    public func access(_ reference: CaseReference, by actor: Actor) async throws -> (reference: CaseReference, name: String, access: ConsularAccess, gate: ContactGate) {
        try actor.require(.consularRead)
        let found = try await office.journal.read { reading in
            let (own, file) = try reading.jointFile(reference)
            return (own, file.state, file.description.fullName, try reading.together(ConsularAccess.self, of: own), try reading.gate(of: own))
        }
        guard found.1 != .none else { throw Refusal(.notFound) }
        try await office.noteRead("\(ConsularAccess.room)/\(found.0)", by: actor)
        return (found.0, found.2, found.3, found.4)
    }

    public func perform(_ act: ConsularAct, on reference: CaseReference, by actor: Actor) async throws {
        try actor.require(.consularRecord)
        let office = office
        let (today, now, visit) = (office.today, office.now(), office.newID())
        try await office.actOnPerson(ConsularAccess.self, reference, by: actor, refused: { .refused(code: $0) }) { writing, record, access, own in
            let gate = try writing.reading.gate(of: own)
            let fact: ConsularAccessFact =
                switch act {
                case .inform(let information): try access.inform(information, on: today, by: actor)
                case .say(let wish): try access.say(wish, on: today, by: actor)
                case .notify: try access.notify(try office.claimed(by: own, writing), on: today, through: gate, by: actor)
                case .oppose(let day, let note): try access.oppose(since: day, note: note, on: today, by: actor)
                case .withdrawOpposition: try access.withdrawOpposition(on: today, by: actor)
                case .offerVisit(let slot): try access.offerVisit(visit, at: slot, now: now, through: gate, by: actor)
                case .recordVisit(let id, let day): try access.recordVisit(id, on: day, today: today, by: actor)
                }
            try writing.append([fact], to: &record, own.text, by: actor.id)
            if case .told(let word, let state) = fact { try office.post(.consular(person: own, word: word), to: state, about: own.text, writing) }
            try office.closeContact(of: own, by: actor.id, writing)
        }
    }

    // MARK: - At the state of nationality

    /// Everybody whose access to their consul this office knows of; first who waits.
    public func list(by actor: Actor) throws(Refusal) -> [(id: String, card: ConsularCard)] {
        try actor.require(.consularRead)
        return office.directory(ConsularCard.self, ConsularAccess.room).filter { $0.card.from != nil }.sorted { ($0.card.isToBeNoted ? 0 : 1, $0.id) < ($1.card.isToBeNoted ? 0 : 1, $1.id) }
    }

    /// An officer has taken note of what the holding state said.
    public func note(_ person: CaseReference, by actor: Actor) async throws {
        try await answer(person, by: actor) { access throws(Refusal) in try access.note(by: actor) }
    }

    public func answerVisit(_ visit: String, of person: CaseReference, comes: Bool, by actor: Actor) async throws {
        try await answer(person, by: actor) { access throws(Refusal) in try access.answerVisit(visit, comes: comes, by: actor) }
    }

    private func answer(_ person: CaseReference, by actor: Actor, _ step: @escaping @Sendable (ConsularAccess) throws(Refusal) -> ConsularAccessFact) async throws {
        try actor.require(.consularRecord)
        let office = office
        try await office.act(on: ConsularAccess.self, person.text, by: actor, refused: { .refused(code: $0) }) { writing, access in
            guard access.from != nil else { throw Refusal(.notFound) }
            let fact = try step(access)
            try writing.append([fact], to: &access, person.text, by: actor.id)
            if case .told(let word, let state) = fact { try office.post(.consular(person: person, word: word), to: state, about: person.text, writing) }
        }
    }

    /// What this office was told of one person, where it was told of them.
    public func heard(of person: CaseReference, by actor: Actor) async throws -> ConsularAccess? {
        guard actor.may(.consularRead) else { return nil }
        let access = try await office.journal.read { try $0.load(ConsularAccess.self, person.text) }
        return access.from == nil ? nil : access
    }
}

extension Office {
    /// The state whose national a person says they are, where it has a node.
    fileprivate func claimed(by person: CaseReference, _ writing: Writing) throws -> StateCode {
        guard let state = try writing.reading.jointFile(person).file.description.claimed?.state, state != self.state else { throw Refusal(.noSuchPeer) }
        _ = try peer(of: state)
        return state
    }
}

/// What lists need to know of somebody's access to their consul; why somebody opposes is not in it.
public struct ConsularCard: Sendable, Hashable, Codable {
    public let isInformed: Bool
    public let wish: ConsularWish
    public let isOpposed: Bool
    public let notifiedOn: Day?
    /// At the state of nationality: who holds the person.
    public let from: String?
    public let isWished: Bool
    public let isToBeNoted: Bool
    /// Visits that nobody has said anything to.
    public let openVisits: [ConsularVisitCard]
}

public struct ConsularVisitCard: Sendable, Hashable, Codable {
    public let id: String
    public let slot: Moment
}

extension ConsularAccess: Journaled {
    public static let room = "consular"

    public func card(id: String) throws -> Data {
        try encodeCard(
            ConsularCard(
                isInformed: information != nil, wish: wish, isOpposed: isOpposed, notifiedOn: notifiedOn, from: from?.code, isWished: isWished, isToBeNoted: isToBeNoted,
                openVisits: visits.filter { !$0.isOff && $0.comes == nil && $0.heldOn == nil }.map { ConsularVisitCard(id: $0.id, slot: $0.slot) }))
    }
}
