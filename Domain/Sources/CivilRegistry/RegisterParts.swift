// SPDX-License-Identifier: Apache-2.0

/// The parts of a register file by name (docs/spec/registry.md).
enum RegisterParts {
    /// People by family, then given name; packed as `RowLayout` says.
    static let rows = "rows"
    /// The numbers of people and of their documents, in the order of the rows.
    static let numbers = "rows.number"
    static let documents = "rows.document"
    /// Rows by the person's number, and by the document's where there is one.
    static let numberOrder = "by.number"
    static let documentOrder = "by.document"
    /// Rows by given name and birth, by given name and patronymic, by birth.
    static let givenOrder = "by.given.birth"
    static let fatherOrder = "by.given.father"
    static let birthOrder = "by.birth"
    /// First place in its order of each family, given name and date; one number more than there are.
    static let familyStarts = "family.at"
    static let givenStarts = "given.at"
    static let birthDates = "birth.date"
    static let birthStarts = "birth.at"
    static let patronymicCounts = "patronymic.count"
    static let fatherCounts = "father.count"
    /// Empty where the register records no grandfathers.
    static let grandfatherCounts = "grandfather.count"
    static let motherCounts = "mother.count"
    static let placeCounts = "place.count"

    /// Those of numbers, with their length in bytes.
    static func sized(people: Int, documented: Int, words: Int, grandfathers: Bool, places: Int, dates: Int) -> [(name: String, length: Int)] {
        [
            (rows, RowLayout(words: words, grandfathers: grandfathers, places: places).bytes(people: people)), (numbers, people * 8), (documents, people * 8), (numberOrder, people * 4),
            (documentOrder, documented * 4), (givenOrder, people * 4), (fatherOrder, people * 4), (birthOrder, people * 4),
            (familyStarts, (words + 1) * 4), (givenStarts, (words + 1) * 4), (birthDates, dates * 4), (birthStarts, (dates + 1) * 4),
            (patronymicCounts, words * 4), (fatherCounts, words * 4), (grandfatherCounts, grandfathers ? words * 4 : 0), (motherCounts, words * 4), (placeCounts, places * 4),
        ]
    }
}
