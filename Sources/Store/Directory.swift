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
            var shelf = shelves[stream.room] ?? Shelf()
            if shelf.cards.updateValue(card, forKey: stream.id) == nil { shelf.order.append(stream.id) }
            shelf.version += 1
            shelves[stream.room] = shelf
        }
    }

    func remove(_ stream: Stream) {
        shelves.withLock { shelves in
            shelves[stream.room]?.cards.removeValue(forKey: stream.id)
            shelves[stream.room]?.order.removeAll { $0 == stream.id }
            shelves[stream.room]?.version += 1
        }
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
}
