// SPDX-License-Identifier: Apache-2.0

import Identity
import Matching
import PersonNames

/// The people of a volume and their orders, lent for one search: reading them counts no references.
struct PeopleView {
    let count: Int
    let rows: ByteView
    let layout: RowLayout
    let givenOrder: ColumnView<UInt32>
    let fatherOrder: ColumnView<UInt32>
    let birthOrder: ColumnView<UInt32>
    let familyStarts: ColumnView<UInt32>
    let givenStarts: ColumnView<UInt32>
    let birthDates: ColumnView<UInt32>
    let birthStarts: ColumnView<UInt32>

    @inline(__always)
    func row(_ index: Int) -> RegisterRow {
        guard index >= 0, index < count, let start = rows.address(index * layout.width, layout.width) else { return RegisterRow() }
        return layout.read(start)
    }

    /// The first row in a range that satisfies a condition, and all after it do.
    func firstRow(in range: Range<Int>, where condition: (RegisterRow) -> Bool) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if condition(row(middle)) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// How many people are at each level of birth dates.
    func count(of asked: BirthComparison, into counts: inout [Double]) {
        let near = PackedDate(year: asked.asked.year - BirthComparison.farthestYears).raw
        let far = PackedDate(year: asked.asked.year + BirthComparison.farthestYears + 1).raw
        let begin = birthDates.firstIndex { $0 >= max(near, 1) }
        let end = birthDates.firstIndex(in: begin..<birthDates.count) { $0 >= far }
        for index in begin..<end {
            let date = PackedDate(raw: birthDates[index])
            let level = asked.level(year: date.year, month: date.month, day: date.day)
            counts[level.place] += Double(birthStarts[index + 1]) - Double(birthStarts[index])
        }
        // Everybody born in another time; those without a date come first.
        let known = birthDates.firstIndex { $0 > 0 }
        let others = Double(birthStarts[begin]) - Double(birthStarts[known]) + Double(birthStarts[birthDates.count]) - Double(birthStarts[end])
        counts[BirthLevel.contradicts.place] += others
    }
}
