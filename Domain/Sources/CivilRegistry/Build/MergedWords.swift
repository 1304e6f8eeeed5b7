// SPDX-License-Identifier: Apache-2.0

import Foundation
import Identity

/// The dictionaries of several readers as one list in the order of its bytes, whoever read what first.
struct MergedWords {
    private let merged: ByteDictionary
    private let order: [UInt32]
    /// For each reader, the number in the list of each of its own numbers.
    let numbers: [[UInt32]]

    init(_ dictionaries: [ByteDictionary], folder: String) throws(RegisterBuildFault) {
        let merged = try ByteDictionary(folder: folder)
        var own: [[UInt32]] = []
        for dictionary in dictionaries {
            var numbers: [UInt32] = []
            numbers.reserveCapacity(dictionary.count)
            for index in 0..<dictionary.count {
                var clean = dictionary.lend(index) { cleanText(String(decoding: $0, as: UTF8.self)) }
                var number: UInt32 = 0
                var fault: RegisterBuildFault?
                clean.withUTF8 { bytes in
                    do throws(RegisterBuildFault) { number = try merged.number(bytes) } catch { fault = error }
                }
                if let fault { throw fault }
                numbers.append(number)
            }
            own.append(numbers)
        }
        let order = (0..<UInt32(merged.count)).sorted { a, b in
            merged.lend(Int(a)) { x in
                merged.lend(Int(b)) { y in
                    let common = min(x.count, y.count)
                    guard common > 0, let first = x.baseAddress, let second = y.baseAddress else { return x.count < y.count }
                    let compared = memcmp(first, second, common)
                    return compared == 0 ? x.count < y.count : compared < 0
                }
            }
        }
        var rank = [UInt32](repeating: 0, count: order.count)
        for (place, number) in order.enumerated() { rank[Int(number)] = UInt32(place) }
        numbers = own.map { $0.map { rank[Int($0)] } }
        self.merged = merged
        self.order = order
    }

    var count: Int { order.count }

    /// All texts, in order.
    var texts: [String] { order.map { number in merged.lend(Int(number)) { String(decoding: $0, as: UTF8.self) } } }
}
