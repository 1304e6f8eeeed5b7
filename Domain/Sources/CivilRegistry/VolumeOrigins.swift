// SPDX-License-Identifier: Apache-2.0

import Identity
import Matching
import PersonNames
import Synchronization

/// Where the places of a volume lie, looked up once when it is first asked.
final class VolumeOrigins: Sendable {
    struct Table: Sendable {
        /// By the place's number, which of `origins` it has.
        let numbers: GroupNumbers
        /// First that of places of which it is not known, then each that there is.
        let origins: [Origin?]
        /// How many people come from each.
        let people: [Int]

        /// Where a place lies; a damaged file may hold numbers of none.
        subscript(place: Int) -> Origin? { origins[numbers[place]] }
    }

    private let made = Mutex<Table?>(nil)

    func table(_ volume: RegisterVolume) -> Table {
        made.withLock { made in
            if let made { return made }
            let table = Self.make(volume)
            made = table
            return table
        }
    }

    private static func make(_ volume: RegisterVolume) -> Table {
        var origins: [Origin?] = [nil]
        var known: [Origin: UInt16] = [:]
        var people = [0]
        let numbers = (0..<volume.towns.words.count).map { place -> UInt16 in
            let origin = place == 0 ? nil : Gazetteer.read(volume.towns.words[place]).origin
            var number = origin.flatMap { known[$0] } ?? 0
            if let origin, number == 0, origins.count < Int(UInt16.max) {
                number = UInt16(origins.count)
                known[origin] = number
                origins.append(origin)
                people.append(0)
            }
            if place > 0 { people[Int(number)] += volume.bearers(place, .place) }
            return number
        }
        return Table(numbers: GroupNumbers(numbers), origins: origins, people: people)
    }
}
