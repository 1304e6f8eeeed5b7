// SPDX-License-Identifier: Apache-2.0

import Identity
import Samples
import Workflow

extension SeededRandom {
    mutating func draw(_ below: Int) -> Int { Int(next() % UInt64(below)) }

    mutating func one<T>(of items: [T]) -> T { items[draw(items.count)] }
}

/// A line between two states as the channel keeps it: packets overtake each other and come more than once, and what is in them is handed over once
/// and in the order in which it was said.
struct HistoryLine<Message> {
    private var said: [Message] = []
    private var arrived: Set<Int> = []
    private var handedOver = 0

    var isEmpty: Bool { handedOver == said.count }

    mutating func say(_ message: Message) { said.append(message) }

    /// Some packet comes, perhaps too early, perhaps not for the first time.
    /// - Returns: what is handed over because of it.
    mutating func come(_ chance: inout SeededRandom) -> [Message] {
        let earliest = max(0, handedOver - 2)
        guard earliest < said.count else { return [] }
        arrived.insert(earliest + chance.draw(min(4, said.count - earliest)))
        return next()
    }

    /// Everything that is still on its way.
    mutating func comeAll() -> [Message] {
        arrived.formUnion(handedOver..<said.count)
        return next()
    }

    /// One thing that was said at any time before, as somebody would say it again who wants to do harm.
    func again(_ chance: inout SeededRandom) -> Message? { said.isEmpty ? nil : said[chance.draw(said.count)] }

    private mutating func next() -> [Message] {
        let first = handedOver
        while handedOver < said.count, arrived.contains(handedOver) { handedOver += 1 }
        return Array(said[first..<handedOver])
    }
}

/// What a lifecycle allows, written down a second time from the domain's description and not from the rules: from which state which act leads where.
struct LegalActs {
    private var ends: [String: Set<String>] = [:]

    /// - Parameter rows: "act: state state > state state", as the description has it.
    init(_ rows: String) {
        for row in rows.split(separator: "\n") {
            let parts = row.split(separator: ":")
            let (from, to) = (parts[1].split(separator: ">")[0], parts[1].split(separator: ">")[1])
            for state in from.split(separator: " ") { ends["\(parts[0]) \(state)", default: []].formUnion(to.split(separator: " ").map(String.init)) }
        }
    }

    func mayBegin(_ act: String, from state: String) -> Bool { ends["\(act) \(state)"] != nil }

    func mayLead(_ act: String, from state: String, to next: String) -> Bool { ends["\(act) \(state)"]?.contains(next) == true }
}
