// SPDX-License-Identifier: Apache-2.0

import Identity

/// One person as the register file holds them, unpacked.
///
/// Words are numbers in the list of words, 0 where nothing is recorded.
struct RegisterRow: Sendable, Hashable, BitwiseCopyable {
    var given: UInt32 = 0
    var family: UInt32 = 0
    var patronymic: UInt32 = 0
    var father: UInt32 = 0
    var grandfather: UInt32 = 0
    var mother: UInt32 = 0
    var place: UInt32 = 0
    var birthAndSex: UInt32 = 0
    /// Whether a number of a document is recorded.
    var hasDocument = false

    var birth: PackedDate { PackedDate(raw: birthAndSex >> 2) }

    var sex: Sex? {
        switch birthAndSex & 3 {
        case 1: .male
        case 2: .female
        default: nil
        }
    }

    static func pack(_ birth: PackedDate, _ sex: Sex?) -> UInt32 { birth.raw << 2 | (sex == .male ? 1 : sex == .female ? 2 : 0) }
}

/// A partial date in 20 bits, ordered like dates: year, month (0 unknown), day (0 unknown); 0 for none.
struct PackedDate: Sendable, Hashable {
    let raw: UInt32
    /// One more than the greatest that can be.
    static let limit = 1 << 20

    init(raw: UInt32) { self.raw = raw }

    init(_ date: PartialDate?) {
        guard let date, (1..<2048).contains(date.year) else {
            raw = 0
            return
        }
        raw = UInt32(date.year) << 9 | UInt32(date.month ?? 0) << 5 | UInt32(date.day ?? 0)
    }

    init(year: Int, month: Int = 0, day: Int = 0) { raw = UInt32(year) << 9 | UInt32(month) << 5 | UInt32(day) }

    var year: Int { Int(raw >> 9) }
    var month: Int { Int(raw >> 5 & 15) }
    var day: Int { Int(raw & 31) }

    var date: PartialDate? {
        guard raw != 0 else { return nil }
        return PartialDate(year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
    }
}
