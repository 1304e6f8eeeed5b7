// SPDX-License-Identifier: Apache-2.0

public import Identity

/// An invented person of an invented national register.
public struct SamplePerson: Sendable {
    public let number: Int
    public let surname: String
    public internal(set) var given: String
    public let patronymic: String
    public let father: String
    public let mother: String
    public let sex: Sex
    public internal(set) var birth: Day
    public let town: Int
    public internal(set) var passport: String
}

/// A national register of invented people, as a list that `homeward registry build` reads.
public struct SampleRegister: Sendable {
    public let people: [SamplePerson]

    public init(count: Int, seed: UInt64) {
        var random = SeededRandom(seed: seed)
        people = (0..<count).map { Self.person($0, &random) }
    }

    private static func person(_ number: Int, _ random: inout SeededRandom) -> SamplePerson {
        let eastern = random.chance(0.4)
        let sex: Sex = random.chance(0.3) ? .female : .male
        let men = eastern ? SampleTables.menEastern : SampleTables.menSlavic
        let women = eastern ? SampleTables.womenEastern : SampleTables.womenSlavic
        let father = random.draw(men)
        let surname = random.draw(eastern ? SampleTables.surnamesEastern : SampleTables.surnamesSlavic)
        let year = 1955 + random.below(58)
        let birth = Day(year, 1 + random.below(12), 1 + random.below(28)) ?? Day(number: 0)
        return SamplePerson(
            number: number, surname: sex == .female ? surname + "а" : surname, given: random.draw(sex == .female ? women : men),
            patronymic: patronymic(of: father, sex), father: father, mother: random.draw(women), sex: sex, birth: birth,
            town: random.below(SampleTables.towns.count), passport: digits(10, &random))
    }

    static func patronymic(of father: String, _ sex: Sex) -> String {
        let ending = sex == .male ? "ич" : "на"
        if father.hasSuffix("ий") { return father.dropLast(2) + "ьев" + ending }
        if father.hasSuffix("й") { return father.dropLast(1) + "ев" + ending }
        if father.hasSuffix("а") || father.hasSuffix("я") { return father.dropLast(1) + (sex == .male ? "ич" : "ична") }
        return father + "ов" + ending
    }

    static func digits(_ count: Int, _ random: inout SeededRandom) -> String { (0..<count).map { _ in String(random.below(10)) }.joined() }

    public var csv: String {
        var text = "person_id,surname,given,patronymic,sex,dob,place,passport,father,mother\n"
        for person in people {
            text +=
                "\(person.number),\(person.surname),\(person.given),\(person.patronymic),\(person.sex.rawValue),\(person.birth),"
                + "\(SampleTables.towns[person.town].russian),\(person.passport),\(person.father),\(person.mother)\n"
        }
        return text
    }
}
