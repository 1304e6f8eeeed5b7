// SPDX-License-Identifier: Apache-2.0

import Identity
import Matching
import PersonNames
import Synchronization

/// Where the places of a volume lie, looked up once when it is first asked.
final class VolumeOrigins: Sendable {
    /// Places of one origin, nil where it is not known, and how many people are from them.
    struct Group: Sendable {
        var words: [UInt32] = []
        var people = 0
    }

    struct Table: Sendable {
        fileprivate let origins: [Origin?]
        let groups: [Origin?: Group]

        /// Where a place lies; a damaged file may hold numbers of none.
        subscript(place: Int) -> Origin? { origins.indices.contains(place) ? origins[place] : nil }
    }

    private let made = Mutex<Table?>(nil)

    func table(_ volume: RegisterVolume) -> Table {
        made.withLock { made in
            if let made { return made }
            let origins = (0..<volume.towns.words.count).map { $0 == 0 ? nil : Gazetteer.origin(of: volume.towns.words[$0]) }
            var groups: [Origin?: Group] = [:]
            for word in origins.indices.dropFirst() {
                groups[origins[word], default: Group()].words.append(UInt32(word))
                groups[origins[word], default: Group()].people += volume.bearers(word, .place)
            }
            let table = Table(origins: origins, groups: groups)
            made = table
            return table
        }
    }
}
