// SPDX-License-Identifier: Apache-2.0

import Identity

/// Two lists of invented people, some of whom stand in both, written down by different hands: for measuring the search for duplicates.
public struct SampleTwoLists: Sendable {
    public struct Row: Sendable {
        public let id: String
        public let name: String
        public let father: String
        public let mother: String
        public let sex: String
        public let birth: String
        public let place: String
        public let document: String
    }

    public let rows: [Row]
    /// Pairs of ids that are one person, the first list's first.
    public let truth: [(String, String)]

    public init(pairs: Int, others: Int, seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let people = SampleRegister(count: pairs + others, seed: random.next()).people
        var rows: [Row] = []
        var truth: [(String, String)] = []
        for (index, person) in people.enumerated() {
            let first = "A\(index)"
            let second = "B\(index)"
            if index < pairs {
                rows.append(Self.row(first, person, &random, script: 0))
                rows.append(Self.row(second, person, &random, script: random.below(4)))
                truth.append((first, second))
            } else {
                // Every fifth of the others has a brother in the other list: same father, same family, another given name and day.
                rows.append(Self.row(first, person, &random, script: random.below(4)))
                if index % 5 == 0 { rows.append(Self.row(second, Self.brother(of: person, people[(index + 7) % people.count], &random), &random, script: 0)) }
            }
        }
        rows.shuffle(using: &random)
        self.rows = rows
        self.truth = truth
    }

    private static func brother(of person: SamplePerson, _ other: SamplePerson, _ random: inout SeededRandom) -> SamplePerson {
        var brother = person
        brother.given = other.sex == person.sex && other.given != person.given ? other.given : person.sex == .male ? "Аслан" : "Амина"
        brother.passport = other.passport
        brother.birth = person.birth.adding(days: 400 + random.below(2000))
        return brother
    }

    /// 0 and 1: by ear, in Arabic; 2: as the passport has it, in Latin; 3: as at home, in Cyrillic.
    private static func row(_ id: String, _ person: SamplePerson, _ random: inout SeededRandom, script: Int) -> Row {
        let document = random.chance(0.1) ? person.passport : ""
        let sex = person.sex.rawValue
        if script < 2 {
            let (name, father) = SampleClerk.name(of: person, &random)
            return Row(
                id: id, name: name, father: father, mother: random.chance(0.5) ? SampleClerk.arabic(person.mother, &random) : "", sex: sex,
                birth: iso(person.birth, &random), place: random.chance(0.5) ? SampleTables.towns[person.town].arabic : "", document: document)
        }
        func write(_ text: String) -> String { script == 2 ? latin(text, &random) : text }
        let given = write(person.given)
        let family = write(person.surname)
        let father = write(person.father)
        let mother = random.chance(0.5) ? write(person.mother) : ""
        return Row(
            id: id, name: random.chance(0.6) ? "\(family) \(given)" : "\(given) \(family)", father: random.chance(0.7) ? father : "", mother: mother, sex: sex,
            birth: iso(person.birth, &random), place: "", document: document)
    }

    /// Whole, the year only, 1 January, or one day off.
    private static func iso(_ day: Day, _ random: inout SeededRandom) -> String {
        switch random.below(12) {
        case 0, 1: "\(day.year)"
        case 2: "\(day.year)-01-01"
        case 3: day.adding(days: 1).description
        default: day.description
        }
    }

    private static let letters: [Character: [String]] = [
        "а": ["a"], "б": ["b"], "в": ["v", "w"], "г": ["g"], "д": ["d"], "е": ["e", "ye"], "ё": ["e", "yo"], "ж": ["zh", "j"], "з": ["z"], "и": ["i"],
        "й": ["y", "i"], "к": ["k"], "л": ["l"], "м": ["m"], "н": ["n"], "о": ["o"], "п": ["p"], "р": ["r"], "с": ["s"], "т": ["t"], "у": ["u", "ou"],
        "ф": ["f"], "х": ["kh", "h"], "ц": ["ts"], "ч": ["ch", "tch"], "ш": ["sh"], "щ": ["shch"], "ъ": [""], "ы": ["y"], "ь": [""], "э": ["e"],
        "ю": ["yu", "iu"], "я": ["ya", "ia"],
    ]

    private static func latin(_ text: String, _ random: inout SeededRandom) -> String {
        text.lowercased().map { letter in random.chance(0.8) ? letters[letter]?.first ?? "" : random.pick(letters[letter] ?? [""]) }.joined().capitalizedFirst
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
