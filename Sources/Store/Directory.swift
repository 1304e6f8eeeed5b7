// SPDX-License-Identifier: Apache-2.0

public import Foundation
import Synchronization

/// The cards of every record, opened and in memory: lists and searches read from here and never wait for a disk.
public final class Directory: Sendable {
    private struct Shelf {
        var cards: [String: Data] = [:]
        /// Ids in the order they came, and where each stands in it.
        var order: [String] = []
        var places: [String: Int] = [:]
        var version = 0
        /// Ids in the order they changed, since the version that it begins with.
        var changes: [String] = []
        var changesSince = 0

        mutating func note(_ id: String) {
            version += 1
            changes.append(id)
            // A list that is so far behind is made anew.
            guard changes.count > 2 * max(order.count, 1000) else { return }
            changes.removeFirst(changes.count / 2)
            changesSince = version - changes.count
        }
    }

    /// What became of a room since somebody looked.
    public struct Changes: Sendable {
        public let version: Int
        /// The records that changed, each once, with their place in the order; nil: so much did that the room is to be read anew.
        public let places: [Int]?
        let cards: [(place: Int, id: String, card: Data)]
    }

    private let shelves = Mutex<[String: Shelf]>([:])

    func put(_ stream: Stream, _ card: Data) {
        shelves.withLock { shelves in
            // In place: a copy of the shelf for every card would cost more than everything else.
            let isNew = shelves[stream.room, default: Shelf()].cards.updateValue(card, forKey: stream.id) == nil
            if isNew, let place = shelves[stream.room]?.order.count {
                shelves[stream.room]?.order.append(stream.id)
                shelves[stream.room]?.places[stream.id] = place
            }
            shelves[stream.room]?.note(stream.id)
        }
    }

    func remove(_ stream: Stream) {
        shelves.withLock { shelves in
            guard var shelf = shelves.removeValue(forKey: stream.room) else { return }
            shelf.cards.removeValue(forKey: stream.id)
            shelf.order.removeAll { $0 == stream.id }
            shelf.places = Dictionary(uniqueKeysWithValues: shelf.order.enumerated().map { ($0.element, $0.offset) })
            shelf.version += 1
            (shelf.changes, shelf.changesSince) = ([], shelf.version)
            shelves[stream.room] = shelf
        }
        // Nor does what was decoded before stay in memory until somebody looks at the list again.
        decoded.withLock { $0[stream.room] = nil }
    }

    /// Grows with every change to a room; lets a list know whether what it made is still true.
    public func version(of room: String) -> Int { shelves.withLock { $0[room]?.version ?? 0 } }

    /// What changed in a room after a version of it.
    public func changes(of room: String, since version: Int?) -> Changes {
        shelves.withLock { shelves in
            guard let shelf = shelves[room] else { return Changes(version: 0, places: [], cards: []) }
            guard let version, version >= shelf.changesSince else { return Changes(version: shelf.version, places: nil, cards: []) }
            let places = Set(shelf.changes[(version - shelf.changesSince)...].compactMap { shelf.places[$0] }).sorted()
            let cards = places.compactMap { place in shelf.cards[shelf.order[place]].map { (place: place, id: shelf.order[place], card: $0) } }
            return Changes(version: shelf.version, places: places, cards: cards)
        }
    }

    /// Every card of a room, in the order the records came.
    public func cards(of room: String) -> [(id: String, card: Data)] { snapshot(of: room).cards }

    private func snapshot(of room: String) -> (version: Int, cards: [(id: String, card: Data)]) {
        shelves.withLock { shelves in
            guard let shelf = shelves[room] else { return (0, []) }
            return (shelf.version, shelf.order.compactMap { id in shelf.cards[id].map { (id, $0) } })
        }
    }

    public func card(of room: String, _ id: String) -> Data? { shelves.withLock { $0[room]?.cards[id] } }

    private struct Decoded<Card: Sendable>: Sendable {
        var version: Int
        var cards: [(id: String, card: Card)]
    }

    private let decoded = Mutex<[String: any Sendable]>([:])

    /// The cards of a room, decoded once; afterwards only those that changed.
    public func all<Card: Decodable & Sendable>(_ type: Card.Type, in room: String) -> [(id: String, card: Card)] {
        let decoder = JSONDecoder()
        // A card is our own encoding; one that does not decode is left out of lists and shows in `rebuild`.
        func read(_ card: Data) -> Card? { try? decoder.decode(type, from: card) }
        return decoded.withLock { rooms in
            let known = rooms.removeValue(forKey: room) as? Decoded<Card>
            let changes = changes(of: room, since: known?.version)
            guard var current = known, changes.places != nil, let cards = Self.merge(changes, into: &current.cards, read) else {
                let (version, cards) = snapshot(of: room)
                let all = cards.compactMap { item in read(item.card).map { (id: item.id, card: $0) } }
                rooms[room] = Decoded(version: version, cards: all)
                return all
            }
            current.version = changes.version
            rooms[room] = current
            return cards
        }
    }

    /// nil: a card is not where its place says, because one before it could not be read.
    private static func merge<Card>(_ changes: Changes, into cards: inout [(id: String, card: Card)], _ read: (Data) -> Card?) -> [(id: String, card: Card)]? {
        for change in changes.cards {
            guard let card = read(change.card) else { return nil }
            if change.place == cards.count {
                cards.append((change.id, card))
            } else {
                guard change.place < cards.count, cards[change.place].id == change.id else { return nil }
                cards[change.place].card = card
            }
        }
        return cards
    }
}
