// SPDX-License-Identifier: Apache-2.0

import Store
import Synchronization

/// Finds the cards of a room by what they have in common, and keeps up with every change: a list of fifty costs the same among six thousand files as
/// among sixty thousand.
final class CardIndex<Card: Decodable & Sendable, Key: Hashable & Sendable>: Sendable {
    private struct State {
        var version: Int?
        /// By key, where its cards stand in the order the records came.
        var places: [Key: [Int]] = [:]
        var keys: [[Key]] = []
    }

    private let state = Mutex(State())
    private let room: String
    private let keys: @Sendable (Card) -> [Key]

    init(_ room: String, keys: @escaping @Sendable (Card) -> [Key]) {
        self.room = room
        self.keys = keys
    }

    /// Where the cards with a key stand, and the cards of the room.
    func find(_ key: Key, in directory: Directory) -> (places: [Int], cards: [(id: String, card: Card)]) {
        state.withLock { state in
            let cards = update(&state, directory)
            return (state.places[key, default: []], cards)
        }
    }

    /// The cards with a key, in the order the records came.
    func cards(_ key: Key, in directory: Directory) -> [(id: String, card: Card)] {
        let (places, cards) = find(key, in: directory)
        return places.map { cards[$0] }
    }

    /// Every key that a card has.
    func keys(in directory: Directory) -> [Key] {
        state.withLock { state in
            _ = update(&state, directory)
            return state.places.compactMap { $0.value.isEmpty ? nil : $0.key }
        }
    }

    private func update(_ state: inout State, _ directory: Directory) -> [(id: String, card: Card)] {
        while true {
            let changes = directory.changes(of: room, since: state.version)
            let cards = directory.all(Card.self, in: room)
            // Somebody wrote between the two looks; what was there may have moved.
            guard directory.version(of: room) == changes.version else { continue }
            if let places = changes.places, places.allSatisfy({ $0 < cards.count }) {
                for place in places { set(keys(cards[place].card), at: place, &state) }
            } else {
                state = State()
                for (place, item) in cards.enumerated() { set(keys(item.card), at: place, &state) }
            }
            state.version = changes.version
            return cards
        }
    }

    private func set(_ keys: [Key], at place: Int, _ state: inout State) {
        while state.keys.count <= place { state.keys.append([]) }
        guard keys != state.keys[place] else { return }
        for key in state.keys[place] {
            guard let index = state.places[key].map({ $0.position(of: place) }), state.places[key]?[index] == place else { continue }
            state.places[key]?.remove(at: index)
        }
        for key in keys {
            let index = state.places[key].map { $0.position(of: place) } ?? 0
            state.places[key, default: []].insert(place, at: index)
        }
        state.keys[place] = keys
    }
}

extension [Int] {
    /// Where a number stands in numbers that ascend, or would stand.
    fileprivate func position(of number: Int) -> Int {
        if let last, last < number { return count }
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
