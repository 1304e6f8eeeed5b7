// SPDX-License-Identifier: Apache-2.0

import Identity

/// Makes the table of towns from a list of places with their names in several scripts.
public struct GazetteerTable: Sendable {
    private var towns: [String: [String: Int]] = [:]

    /// A town stands for its name where all others of that name together have not half as many people.
    private static let farGreater = 2

    public init() {}

    /// - Parameters:
    ///   - names: how it is written, in any script.
    ///   - code: state and first-order division, `RU.17`.
    public mutating func add(_ names: [String], code: String, population: Int) {
        for key in Set(names.map { PlaceName.key($0) }) where key.count > 2 && !StateNames.isState(key) { towns[key, default: [:]][code, default: 0] += max(population, 1) }
    }

    /// Lines of a name's key, a tab and a code, in the order of their bytes.
    public var text: String {
        towns.compactMap { key, places -> (key: String, code: String)? in
            let order = places.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
            guard let first = order.first else { return nil }
            if first.value >= Self.farGreater * order.dropFirst().reduce(0, { $0 + $1.value }) { return (key, first.key) }
            // Towns of one name in several regions of a state tell of the state still.
            let states = Set(order.map { $0.key.prefix { $0 != "." } })
            return states.count == 1 ? states.first.map { (key, String($0)) } : nil
        }
        .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { "\($0.key)\t\($0.code)" }.joined(separator: "\n")
    }
}
