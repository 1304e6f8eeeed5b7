// SPDX-License-Identifier: Apache-2.0

import Casework
import Identity
import PersonNames

/// Two lists of the same people held against each other. Faulty rows are named, not compared, and never silently left out.
public struct Reconciliation: Sendable, Codable {
    public struct Change: Sendable, Codable, Hashable {
        public let file: String
        public let fields: [String]
    }

    public struct NotCompared: Sendable, Codable, Hashable {
        public enum List: String, Sendable, Codable { case A, B }

        public let row: Int
        public let list: List
        public let code: String
        public let file: String
    }

    public struct Totals: Sendable, Codable, Hashable {
        public struct Count: Sendable, Codable, Hashable {
            /// What the list itself says its total is.
            public let stated: Int?
            public let rows: Int
            public let sound: Int

            /// Whether the list's own total is the number of its rows; nil where it states none.
            public var addsUp: Bool? { stated.map { $0 == rows } }
        }

        public let a: Count
        public let b: Count

        enum CodingKeys: String, CodingKey {
            case a = "A"
            case b = "B"
        }
    }

    public let missing: [String]
    public let extra: [String]
    public let changed: [Change]
    public let notCompared: [NotCompared]
    public let totals: Totals

    /// - Parameter expected: the list that is held to be right; what it has and the other lacks is missing.
    public init(expected: (check: ManifestCheck, rows: [CheckedRow]), other: (check: ManifestCheck, rows: [CheckedRow])) {
        self.init(
            expected: expected.rows, stated: expected.check.statedTotal, other: other.rows, otherStated: other.check.statedTotal)
    }

    public init(expected: [CheckedRow], stated: Int?, other: [CheckedRow], otherStated: Int?) {
        func sound(_ rows: [CheckedRow]) -> [String: Registration] {
            Dictionary(rows.compactMap { row in row.registration.map { ($0.fileNumber, $0) } }, uniquingKeysWith: { first, _ in first })
        }
        let a = sound(expected)
        let b = sound(other)
        let faulty = Set((expected + other).filter { $0.registration == nil }.map(\.fileNumber))
        missing = a.keys.filter { b[$0] == nil && !faulty.contains($0) }.sorted()
        extra = b.keys.filter { a[$0] == nil && !faulty.contains($0) }.sorted()
        changed = a.keys.sorted().compactMap { number in
            guard let one = a[number], let two = b[number] else { return nil }
            let fields = Self.differences(one, two)
            return fields.isEmpty ? nil : Change(file: number, fields: fields)
        }
        func left(_ rows: [CheckedRow], _ list: NotCompared.List) -> [NotCompared] {
            rows.filter { $0.registration == nil }.map { row in
                NotCompared(row: row.line, list: list, code: row.faults.first?.code.rawValue ?? "", file: row.fileNumber)
            }
        }
        /// A sound row whose partner in the other list is faulty cannot be compared either, and is named.
        func widowed(_ rows: [CheckedRow], _ list: NotCompared.List, _ others: [String: Registration]) -> [NotCompared] {
            rows.filter { $0.registration != nil && others[$0.fileNumber] == nil && faulty.contains($0.fileNumber) }.map { row in
                NotCompared(row: row.line, list: list, code: "partner-faulty", file: row.fileNumber)
            }
        }
        notCompared = left(expected, .A) + left(other, .B) + widowed(expected, .A, b) + widowed(other, .B, a)
        totals = Totals(
            a: .init(stated: stated, rows: expected.count, sound: a.count), b: .init(stated: otherStated, rows: other.count, sound: b.count))
    }

    /// The fields that say something else. Spellings that differ only by tatweel, marks, spaces or Persian letters are the same.
    static func differences(_ a: Registration, _ b: Registration) -> [String] {
        func same(_ x: String?, _ y: String?) -> Bool { sameWriting(x ?? "") == sameWriting(y ?? "") }
        let x = a.description
        let y = b.description
        let pairs: [(String, Bool)] = [
            ("name", same(x.fullName, y.fullName)), ("kunya", same(x.kunya, y.kunya)), ("father", same(x.father, y.father)),
            ("grandfather", same(x.grandfather, y.grandfather)), ("mother", same(x.mother, y.mother)), ("sex", x.sex == y.sex), ("dob", x.birth == y.birth), ("place", same(x.birthPlace, y.birthPlace)),
            ("nationality", x.claimed == y.claimed), ("document", x.documents.map(\.canonical) == y.documents.map(\.canonical)),
            ("transferred", a.transferredOn == b.transferredOn), ("batch", a.batch == b.batch),
        ]
        return pairs.filter { !$0.1 }.map(\.0)
    }
}
