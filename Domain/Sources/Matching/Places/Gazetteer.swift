// SPDX-License-Identifier: Apache-2.0

import Identity

/// Towns, regions and states by the names that clerks write for them in the three scripts.
///
/// Towns are looked up in a sorted table (GeoNames, `homeward places train`) where it lies, without reading it first. A name that towns of
/// several regions have stands for their state, if that is one, and else for nothing.
public enum Gazetteer {
    /// What a written place names.
    public struct Place: Sendable, Hashable {
        /// The town's name as it is compared; none where only a region or a state is named.
        public let town: String?
        public let origin: Origin?
    }

    /// Reads «с. Ахты, Республика Дагестан», «г. Махачкала», «مدينة الموصل»: what is no region, state or district is the town, and where a region is
    /// named it counts, not where else a town of the name lies.
    public static func read(_ text: String) -> Place {
        var town: String?
        var found: [Origin] = []
        for part in text.split(whereSeparator: { ",;/()،؛".contains($0) }) {
            var words = PlaceName.key(String(part)).split(separator: " ").map(String.init)
            if let area = Regions.take(from: &words) { found.append(area) }
            let rest = words.filter { !Regions.sorts.contains($0) }.joined(separator: " ")
            if rest.isEmpty || Regions.ambiguous.contains(rest) { continue }
            if let state = state(rest) { found.append(state) } else if town == nil { town = rest }
        }
        let area = found.first { $0.region != nil } ?? found.first
        guard area?.region == nil, let named = town.flatMap({ self.town($0) }) else { return Place(town: town, origin: area) }
        return Place(town: town, origin: area.map { $0.state == named.state ? named : $0 } ?? named)
    }

    /// Where an adjective of origin points: «الداغستاني», «الأوزبكي». Those of towns and tribes («الحلبي», «الجميلي») are families' names and point nowhere.
    public static func origin(nisba text: String) -> Origin? {
        let key = PlaceName.key(text)
        guard let last = key.last, last == "ي" || last == "ى" else { return nil }
        let stem = String(key.dropLast())
        if let region = Regions.origin(stem) ?? Regions.origin(key) { return region }
        if Regions.tribes.contains(stem) { return nil }
        return StateNames.nationality(key)?.state.map { Origin(state: $0, region: nil) }
    }

    private static func state(_ key: String) -> Origin? { StateNames.isState(key) ? StateNames.nationality(key)?.state.map { Origin(state: $0, region: nil) } : nil }

    /// A line of the table is `key TAB code`; lines are in the order of their bytes.
    static func town(_ key: String) -> Origin? {
        guard !key.isEmpty else { return nil }
        if let other = Regions.formerNames[key] { return other }
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
