// SPDX-License-Identifier: Apache-2.0

import CivilRegistry
import Foundation
import Identity
import Matching
import Samples
import Tables
import Testing

@Suite struct RegisterTests {
    static func file(_ csv: String) throws -> Data {
        var builder = RegisterBuilder()
        for row in try TableReader.rows(Array(csv.utf8)) { try builder.take(row) }
        return try builder.file()
    }

    static let csv = """
        person_id,surname,given,patronymic,sex,dob,place,passport,father,mother
        7,Магомедов,Рамзан,Ахмедович,m,1991-03-14,Грозный,7302709717,Ахмед,Патимат
        8,Иванов,Сергей,Петрович,m,1980-05-06,Тула,8500266792,Пётр,Анна
        9,Исламова,Гульнара,Камилевна,f,1979-03-27,Казань,9300266792,Камиль,
        """

    static func asked(_ name: String, _ change: (inout PersonDescription) -> Void = { _ in }) -> PersonDescription {
        var person = PersonDescription(names: [NameRendering(name, source: .manifest)])
        change(&person)
        return person
    }

    @Test("An Arabic record finds the Cyrillic person, with the reasons")
    func finds() throws {
        let register = try Register(data: try Self.file(Self.csv))
        let result = register.search(Self.asked("رمضان احمد محمدوف") { $0.birth = PartialDate(iso: "1991-03-14") }, top: 3)
        #expect(result.candidates.first?.person.number == "7")
        let fields = try #require(result.candidates.first).evidence.filter { $0.bits > 0 }.map(\.field)
        #expect(Set(fields).isSuperset(of: [.given, .family, .father, .birth]))
    }

    @Test("The parts of an explanation sum to the whole, but for the cost of reading the name that way")
    func sums() throws {
        let sample = SampleRegister(count: 400, seed: 1)
        let register = try Register(data: try Self.file(sample.csv))
        for person in sample.people.prefix(40) {
            let asked = Self.asked("\(person.given) \(person.surname)") { description in
                description.father = person.father
                description.birth = PartialDate(person.birth)
                description.sex = person.sex
            }
            let result = register.search(asked, top: 5)
            #expect(result.candidates.first?.person.number == String(person.number))
            for candidate in result.candidates {
                let parts = candidate.evidence.reduce(0.0) { $0 + $1.bits }
                let cost = candidate.bits - parts
                #expect(cost <= 0.001 && [0, -2, -3, -3.5, -6].contains { abs($0 - cost) < 0.001 })
            }
            let total = result.candidates.reduce(result.none) { $0 + $1.posterior }
            #expect(total <= 1.0001)
        }
    }

    @Test("Taking away a field that agreed never raises the right person's score; a field that contradicts never does")
    func monotone() throws {
        let sample = SampleRegister(count: 300, seed: 2)
        let register = try Register(data: try Self.file(sample.csv))
        func bits(_ description: PersonDescription, _ number: Int) throws -> Double {
            try #require(register.search(description, top: 300).candidates.first { $0.person.number == String(number) }).bits
        }
        for person in sample.people.prefix(20) {
            let full = Self.asked("\(person.given) \(person.surname)") { description in
                description.father = person.father
                description.birth = PartialDate(person.birth)
                description.documents = [DocumentNumber(person.passport)]
            }
            let whole = try bits(full, person.number)
            var less = full
            less.father = nil
            #expect(try bits(less, person.number) <= whole)
            less = full
            less.birth = nil
            #expect(try bits(less, person.number) <= whole)
            var wrong = full
            wrong.birth = PartialDate(year: person.birth.year - 20)
            #expect(try bits(wrong, person.number) < whole)
        }
    }

    @Test("A kunya alone never makes strong evidence")
    func kunya() throws {
        let register = try Register(data: try Self.file(Self.csv))
        let result = register.search(Self.asked("أبو محمد الشيشاني") { $0.birth = PartialDate(iso: "1991-03-14") }, top: 3)
        #expect(!result.candidates.contains { $0.band == .strong })
    }

    @Test("A damaged file is refused by the name of the damaged part, at any byte")
    func damage() throws {
        let sound = try Self.file(Self.csv)
        #expect(throws: Never.self) { try Register(data: sound) }
        var refused = 0
        for index in stride(from: 0, to: sound.count, by: 7) {
            var damaged = sound
            damaged[index] ^= 0x10
            if (try? Register(data: damaged)) == nil { refused += 1 }
        }
        // Padding between sections carries nothing and is not guarded.
        #expect(refused > (sound.count / 7) * 9 / 10)
        #expect(throws: RegisterFault.self) { try Register(data: sound.prefix(sound.count / 2)) }
        #expect(throws: RegisterFault.notARegister) { try Register(data: Data("person_id,surname".utf8)) }
    }

    @Test("A list that cannot become a register is refused with the place")
    func badLists() {
        #expect(throws: RegisterBuildFault.noColumn("surname")) { try Self.file("person_id,given\n1,a\n") }
        #expect(throws: RegisterBuildFault.personTwice("1", line: 3)) { try Self.file("person_id,surname,given\n1,a,b\n1,c,d\n") }
        #expect(throws: RegisterBuildFault.rowWithoutNumber(line: 2)) { try Self.file("person_id,surname,given\n,a,b\n") }
    }
}
