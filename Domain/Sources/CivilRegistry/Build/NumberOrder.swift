// SPDX-License-Identifier: Apache-2.0

/// A 64-bit number and the row that has it.
struct NumberedRow: BitwiseCopyable {
    var number: UInt64
    var row: UInt32
}

/// Sorts rows by a number, in the order of the rows where it is the same.
enum NumberOrder {
    /// Least significant byte first; bytes that all numbers share cost nothing.
    static func sort(_ rows: Scratch<NumberedRow>, folder: String) throws(RegisterBuildFault) {
        let count = rows.count
        let spare = try Scratch<NumberedRow>(count: count, folder: folder)
        var from = rows.base
        var to = spare.base
        for byte in 0..<8 {
            var places = [Int](repeating: 0, count: 256)
            for index in 0..<count { places[Int(from[index].number >> (8 * byte) & 255)] += 1 }
            if places.contains(count) { continue }
            var sum = 0
            for digit in 0..<256 { (places[digit], sum) = (sum, sum + places[digit]) }
            for index in 0..<count {
                let digit = Int(from[index].number >> (8 * byte) & 255)
                to[places[digit]] = from[index]
                places[digit] += 1
            }
            swap(&from, &to)
        }
        if from != rows.base { rows.base.update(from: from, count: count) }
    }
}
