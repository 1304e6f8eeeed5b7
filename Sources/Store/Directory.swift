// SPDX-License-Identifier: Apache-2.0

public import Foundation
import Synchronization

/// The cards of every record, opened and in memory: lists and searches read from here and never wait for a disk.
public final class Directory: Sendable {
    private struct Shelf {
        var cards: [String: Data] = [:]
        /// Ids in the order they came.
        var order: [String] = []
        var version = 0
    }

    private let shelves = Mutex<[String: Shelf]>([:])

    func put(_ stream: Stream, _ card: Data) {
        shelves.withLock { shelves in
            // In place: a copy of the shelf for every card would cost more than everything else.
            let isNew = shelves[stream.room, default: Shelf()].cards.updateValue(card, forKey: stream.id) == nil
            if isNew { shelves[stream.room]?.order.append(stream.id) }
            shelves[stream.room]?.version += 1
        }
    }

    func remove(_ stream: Stream) {
        shelves.withLock { shelves in
            shelves[stream.room]?.cards.removeValue(forKey: stream.id)
            shelves[stream.room]?.order.removeAll { $0 == stream.id }
            shelves[stream.room]?.version += 1
        }
        // Nor does what was decoded before stay in memory until somebody looks at the list again.
        decoded.withLock { $0[stream.room] = nil }
    }

    /// Grows with every change to a room; lets a list know whether what it made is still true.
    public func version(of room: String) -> Int { shelves.withLock { $0[room]?.version ?? 0 } }

    /// Every card of a room, in the order the records came.
    public func cards(of room: String) -> [(id: String, card: Data)] {
        shelves.withLock { shelves in
            guard let shelf = shelves[room] else { return [] }
            return shelf.order.compactMap { id in shelf.cards[id].map { (id, $0) } }
        }
    }

    public func card(of room: String, _ id: String) -> Data? { shelves.withLock { $0[room]?.cards[id] } }

    private struct Decoded: Sendable {
        let version: Int
        let cards: any Sendable
    }

    private let decoded = Mutex<[String: Decoded]>([:])

    /// The cards of a room, decoded once for each state of the room.
    public func all<Card: Decodable & Sendable>(_ type: Card.Type, in room: String) -> [(id: String, card: Card)] {
        let version = version(of: room)
        if let known = decoded.withLock({ $0[room] }), known.version == version, let cards = known.cards as? [(id: String, card: Card)] { return cards }
        let decoder = JSONDecoder()
        let cards = self.cards(of: room).compactMap { item -> (id: String, card: Card)? in
            // A card is our own encoding; one that does not decode is left out of lists and shows in `rebuild`.
            (try? decoder.decode(type, from: item.card)).map { (item.id, $0) }
        }
        decoded.withLock { $0[room] = Decoded(version: version, cards: cards) }
        return cards
    }
}
