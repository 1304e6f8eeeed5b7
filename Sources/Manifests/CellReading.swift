// SPDX-License-Identifier: Apache-2.0

import Identity

/// How the cells of manifests are understood.
enum CellReading {
    enum DateResult: Equatable {
        case date(PartialDate)
        case fault(RowFault.Code)
    }

    /// Day first, unless the year leads; a year alone; any of `/ - .` and the digits of all three alphabets. A year that can only be of the Hijri
    /// calendar is turned into the Gregorian one; the cell stays as it was written.
    static func date(_ text: String, today: Day) -> DateResult {
        // «١٤٠٨ هـ» says of itself that it is Hijri.
        let parts = westernDigits(text).filter { !"هـھ".contains($0) }.split { "/-.\\ ".contains($0) }.map(String.init)
        let numbers = parts.compactMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
        guard numbers.count == parts.count, (1...3).contains(parts.count) else { return .fault(.dateNotReadable) }
        let leads = parts[0].count == 4
        let ordered = leads ? numbers : numbers.reversed()
        guard leads || parts.last?.count == 4, let year = ordered.first else { return .fault(.dateNotReadable) }
        let month = ordered.count > 1 ? ordered[1] : nil
        let day = ordered.count > 2 ? ordered[2] : nil
        let hijri = HijriDate(year: year, month: month, day: day)?.gregorian
        if hijri == nil, HijriDate.years.contains(year) { return .fault(.noSuchDay) }
        guard let date = hijri ?? PartialDate(year: year, month: month, day: day) else { return .fault(.noSuchDay) }
        return date.earliest > today ? .fault(.dateInFuture) : .date(date)
    }

    /// nil: the cell says something that is not a sex.
    static func sex(_ text: String) -> Sex? {
        switch text.lowercased().trimmingCharacters(in: ["."]) {
        case "ذكر", "m", "male", "м", "муж", "мужской": .male
        case "أنثى", "انثى", "انثي", "أنثي", "f", "female", "ж", "жен", "женский": .female
        default: nil
        }
    }

    /// Words that a total row begins with.
    static let totals: Set<String> = ["المجموع", "الاجمالي", "الإجمالي", "المجموع الكلي", "total", "sum", "итого", "всего"]
}

extension String {
    fileprivate func trimmingCharacters(in set: Set<Character>) -> String {
        var text = Substring(self)
        while let last = text.last, set.contains(last) { text = text.dropLast() }
        return String(text)
    }
}
