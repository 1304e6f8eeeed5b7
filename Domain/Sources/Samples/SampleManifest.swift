// SPDX-License-Identifier: Apache-2.0

import Identity

/// The demonstration: a transfer manifest of 5,704 invented people of 61 nationalities, and a second list of them that does not quite agree.
public struct SampleManifest: Sendable {
    /// As the sending authority wrote it: Arabic header, semicolons, a title, a total.
    public let manifest: String
    /// The receiving prison's own list: English header, commas, ISO dates; its stated total is one off.
    public let secondList: String
    /// File numbers of the people who claim Russian citizenship, with their number in the register where they are in it.
    public let russians: [(file: String, registered: Int?)]

    public static let rows = 5704

    private struct Person: Sendable {
        var file: String
        var name: String
        var father: String
        var mother: String
        var kunya: String
        var female: Bool
        var birth: String
        var place: String
        var state: StateCode
        var passport: String
        var transferred: Day
        var batch: Int
    }

    public init(register: SampleRegister, seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var states = Self.counts.flatMap { Array(repeating: $0.0, count: $0.1) }
        states.shuffle(using: &random)
        var russians: [(file: String, registered: Int?)] = []
        var people: [Person] = []
        for (index, code) in states.enumerated() {
            guard let state = StateCode(code) else { continue }
            let file = "HW/\(2019 + random.below(7))/\(10_000 + index)"
            let registered = state == .russia && random.chance(0.8) ? register.people[random.below(register.people.count)] : nil
            if state == .russia { russians.append((file, registered?.number)) }
            people.append(Self.person(file, state, registered, index, &random))
        }
        self.russians = russians
        manifest = Self.manifest(people, &random)
        secondList = Self.second(people)
    }

    private static func person(_ file: String, _ state: StateCode, _ registered: SamplePerson?, _ index: Int, _ random: inout SeededRandom) -> Person {
        let begun = Day(2026, 1, 21) ?? Day(number: 0)
        let day = index * 23 / rows
        var person = Person(
            file: file, name: "", father: "", mother: "", kunya: random.chance(0.2) ? "أبو \(random.draw(SampleTables.arabicGiven))" : "",
            female: random.chance(0.04), birth: "", place: "", state: state, passport: "", transferred: begun.adding(days: day), batch: day + 1)
        // About one in forty of those called adult was under 18 at the time.
        let young = random.chance(0.025)
        let year = young ? 2009 + random.below(5) : 1958 + random.below(46)
        let born = Day(year, 1 + random.below(12), 1 + random.below(28)) ?? begun
        if let registered {
            (person.name, person.father) = SampleClerk.name(of: registered, &random)
            person.female = registered.sex == .female
            person.birth = SampleClerk.birth(registered.birth, &random)
            person.mother = random.chance(0.3) ? SampleClerk.arabic(registered.mother, &random) : ""
            person.place = random.chance(0.7) ? SampleTables.towns[registered.town].arabic : ""
            person.passport = random.chance(0.08) ? registered.passport : ""
        } else if state == .russia {
            let invented = SampleRegister(count: 1, seed: random.next()).people[0]
            (person.name, person.father) = SampleClerk.name(of: invented, &random)
            person.female = invented.sex == .female
            person.birth = SampleClerk.birth(born, &random)
        } else {
            let father = random.draw(SampleTables.arabicGiven)
            person.name = "\(random.draw(SampleTables.arabicGiven)) \(father) \(random.draw(SampleTables.arabicFamily))"
            person.father = random.chance(0.6) ? father : ""
            person.mother = random.chance(0.2) ? random.draw(SampleTables.arabicGiven) : ""
            person.birth = random.chance(0.05) ? "" : SampleClerk.birth(born, &random)
        }
        return person
    }

    /// A few rows that a clerk got wrong, so that the check has something to find.
    private static let slips: [Int: @Sendable (inout Person) -> Void] = [
        310: { $0.birth = "31/02/1990" }, 777: { $0.name = "" }, 1404: { $0.birth = "12/05/2031" }, 2222: { $0.birth = "00/13/1988" },
        3111: { $0.name = "" }, 4040: { $0.birth = "31/06/1985" },
    ]

    private static func manifest(_ people: [Person], _ random: inout SeededRandom) -> String {
        var text = "\u{FEFF}قائمة المنقولين (بيانات وهمية للعرض)، العملية ٢١ كانون الثاني إلى ١٢ شباط ٢٠٢٦;;;;;;;;;;;;\r\n;;;;;;;;;;;;\r\n"
        text += "ت;رقم الملف;الاسم الكامل;اسم الأب;اسم الأم;الكنية;الجنس;تاريخ الميلاد;محل الولادة;الجنسية;رقم الجواز;تاريخ النقل;الدفعة\r\n"
        for (index, original) in people.enumerated() {
            var person = original
            slips[index]?(&person)
            let state = index == 3500 ? "أوروبا" : StateNames.name(of: person.state, in: .arabic)
            let sex = index == 2700 ? "؟" : person.female ? "أنثى" : "ذكر"
            let day = person.transferred
            let cells = [
                SampleClerk.arabicDigits(String(index + 1), when: true), person.file, person.name, person.father, person.mother, person.kunya, sex,
                person.birth, person.place, state, person.passport,
                SampleClerk.arabicDigits("\(day.day)/\(day.month)/\(day.year)", when: random.chance(0.5)), String(person.batch),
            ]
            text += cells.joined(separator: ";") + "\r\n"
        }
        return text + "المجموع;;;;;;;;;;;;٥٧٠٤\r\n"
    }

    /// One person is missing, two are extra, three fields differ; the total still says what it said before.
    private static func second(_ people: [Person]) -> String {
        var text = "No,File No,Full name,Father,Mother,Alias,Sex,DOB,Birthplace,Citizenship,Passport,Transferred,Batch\r\n"
        var written = 0
        for (index, original) in people.enumerated() where index != 1200 && slips[index] == nil && index != 3500 && index != 2700 {
            var person = original
            switch index {
            case 55: person.state = .iraq
            case 900: person.birth = "1/7/1991"
            case 2500: person.name += " الحسيني"
            default: break
            }
            text += secondRow(index + 1, person)
            written += 1
        }
        for (offset, name) in ["جيني عبد الفتاح حداد", "فيصل حسن محمد"].enumerated() {
            let extra = Person(
                file: "HW/2026/9000\(offset)", name: name, father: "", mother: "", kunya: "", female: false, birth: "1990", place: "",
                state: people[0].state, passport: "", transferred: people[0].transferred, batch: 23)
            text += secondRow(6000 + offset, extra)
            written += 1
        }
        return text + "Total,,,,,,,,,,,,\(written + 1)\r\n"
    }

    private static func secondRow(_ number: Int, _ person: Person) -> String {
        let cells = [
            String(number), person.file, person.name, person.father, person.mother, person.kunya, person.female ? "F" : "M", person.birth, person.place,
            person.state.code, person.passport, person.transferred.description, String(person.batch),
        ]
        return cells.joined(separator: ",") + "\r\n"
    }

    /// People by nationality: 61 of them, 5,704 people; the large ones as published in February 2026.
    static let counts: [(String, Int)] = [
        ("SY", 3543), ("IQ", 467), ("TN", 234), ("MA", 187), ("TR", 181), ("TM", 165), ("RU", 130), ("DZ", 121), ("EG", 116), ("LB", 62), ("SA", 47), ("JO", 38),
        ("AF", 31), ("YE", 27), ("KW", 23), ("SD", 21), ("LY", 19), ("SO", 17), ("PS", 15), ("IR", 14), ("PK", 13), ("UZ", 12), ("KG", 11), ("TJ", 11), ("KZ", 10),
        ("AZ", 10), ("FR", 9), ("DE", 9), ("GB", 9), ("SE", 8), ("NL", 7), ("BE", 7), ("NO", 7), ("DK", 7), ("FI", 6), ("CH", 6), ("AT", 6), ("ES", 6), ("MK", 5),
        ("XK", 5), ("RS", 5), ("BG", 5), ("BA", 5), ("IT", 5), ("AL", 5), ("MY", 4), ("GE", 5), ("MV", 4), ("BD", 4), ("IN", 4), ("PH", 4), ("CN", 4), ("ID", 4), ("UA", 5),
        ("NG", 3), ("CA", 3), ("ZA", 3), ("TT", 3), ("US", 3), ("AU", 3), ("KE", 1),
    ]
}
