// SPDX-License-Identifier: Apache-2.0

import Identity

/// Towns, regions and states by the names that clerks write for them in the three scripts.
///
/// Towns are looked up in a sorted table (GeoNames, `homeward places train`) where it lies, without reading it first; a name that several towns
/// of different regions have stands for none of them, unless one is far greater than the others.
public enum Gazetteer {
    /// Where a place lies. Of a place written with its region («с. Ахты, Республика Дагестан») the region counts.
    public static func origin(of text: String) -> Origin? {
        if let whole = named(PlaceName.key(text)) { return whole }
        let parts = text.split(whereSeparator: { ",;/()،؛".contains($0) }).map { PlaceName.key(String($0)) }
        let found = (parts.compactMap { named($0) } + words(parts).compactMap { Regions.origin($0) ?? state($0) })
        return found.first { $0.region != nil } ?? found.first
    }

    /// Where an adjective of origin points: «الداغستاني», «الأوزبكي».
    public static func origin(nisba text: String) -> Origin? {
        let key = PlaceName.key(text)
        if let state = StateNames.nationality(key)?.state { return Origin(state: state, region: nil) }
        guard let last = key.last, last == "ي" || last == "ى" else { return nil }
        return Regions.origin(String(key.dropLast())) ?? town(String(key.dropLast()))
    }

    /// Whether a text names a region or a state and no town.
    static func isArea(_ text: String) -> Bool {
        let key = PlaceName.key(text)
        return StateNames.isState(text) || (town(key) == nil && (Regions.origin(key) != nil || words([key]).contains { Regions.origin($0) != nil }))
    }

    private static func named(_ key: String) -> Origin? { Regions.origin(key) ?? state(key) ?? town(key) }

    private static func state(_ key: String) -> Origin? { StateNames.isState(key) ? StateNames.nationality(key)?.state.map { Origin(state: $0, region: nil) } : nil }

    private static func words(_ parts: [String]) -> [String] { parts.flatMap { $0.split(separator: " ") }.filter { $0.count > 3 }.map(String.init) }

    /// A line of the table is `key TAB code`; lines are in the order of their bytes.
    static func town(_ key: String) -> Origin? {
        guard !key.isEmpty else { return nil }
        return LearnedPlaces.towns.withUTF8Buffer { table in
            var low = 0
            var high = table.count
            while low < high {
                var start = (low + high) / 2
                while start > low, table[start - 1] != newline { start -= 1 }
                let end = table[start...].firstIndex(of: newline) ?? table.count
                let tab = table[start..<end].firstIndex(of: 9) ?? end
                if table[start..<tab].elementsEqual(key.utf8) { return Origin(code: Substring(decoding: table[min(tab + 1, end)..<end], as: UTF8.self)) }
                if table[start..<tab].lexicographicallyPrecedes(key.utf8) { low = min(end + 1, high) } else { high = start }
            }
            return nil
        }
    }

    private static let newline: UInt8 = 10
}
