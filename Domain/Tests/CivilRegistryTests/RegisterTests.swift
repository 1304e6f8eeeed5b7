// SPDX-License-Identifier: Apache-2.0

@testable import CivilRegistry
import Foundation
import Identity
import Matching
import PersonNames
import Samples
import Tables
import Testing

@Suite struct RegisterTests {
    static func file(_ csv: String) throws -> Data {
        let folder = FileManager.default.temporaryDirectory.appending(path: "register-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = folder.appending(path: "register")
        _ = try RegisterBuild().run(Array(csv.utf8), output: output)
        return try Data(contentsOf: output)
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
        let result = try register.search(Self.asked("رمضان احمد محمدوف") { $0.birth = PartialDate(iso: "1991-03-14") }, top: 3)
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
            let result = try register.search(asked, top: 5)
            #expect(result.candidates.first?.person.number == String(person.number))
            for candidate in result.candidates {
                let parts = candidate.evidence.reduce(0.0) { $0 + $1.bits }
                let cost = candidate.bits - parts
                #expect(cost <= 0.001 && [0, -3, -3.5, -4, -6].contains { abs($0 - cost) < 0.001 })
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
            try #require(try register.search(description, top: 300).candidates.first { $0.person.number == String(number) }).bits
        }
        for person in sample.people.prefix(20) {
            let place = try #require(try register.person(String(person.number))?.place)
            let full = Self.asked("\(person.given) \(person.surname)") { description in
                description.birthPlace = place
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
            less = full
            less.birthPlace = nil
            let without = try bits(less, person.number)
            #expect(without <= whole)
            for elsewhere in ["Ташкент", "Узбекистан", "الموصل"] {
                wrong = full
                wrong.birthPlace = elsewhere
                #expect(try bits(wrong, person.number) <= without)
            }
            let named = Self.asked("\(person.given) \(person.surname) البلجيكي") { $0.documents = full.documents }
            #expect(try bits(named, person.number) <= (try bits(Self.asked("\(person.given) \(person.surname)") { $0.documents = full.documents }, person.number)))
        }
    }

    @Test("A grandfather is weighed where the register records one, and takes no room where it does not")
    func grandfathers() throws {
        let csv = """
            person_id,surname,given,father,grandfather,dob,place
            1,الحسن,أحمد,محمد,علي,1990-01-05,حلب
            2,الحسن,أحمد,محمد,صالح,1990-09-05,حلب
            3,العبيدي,سعد,كريم,,1980-02-03,الموصل
            """
        let register = try Register(data: try Self.file(csv))
        let result = try register.search(Self.asked("أحمد بن محمد بن صالح الحسن") { $0.birth = PartialDate(year: 1990) }, top: 3)
        #expect(result.candidates.first?.person.number == "2" && result.candidates.first?.person.grandfather == "صالح")
        let said = result.candidates.map { candidate in candidate.evidence.first { $0.field == .grandfather }?.bits ?? .nan }
        #expect(said.count == 2 && said[0] > 0 && said[1] < 0)
        let without = try Register(data: try Self.file(Self.csv))
        #expect(without.parts.first { $0.name == RegisterParts.grandfatherCounts }?.bytes == 0)
        let silent = try without.search(Self.asked("رمضان بن احمد بن صالح محمدوف"), top: 3)
        #expect(silent.candidates.first?.evidence.contains { $0.field == .grandfather } == false)
    }

    @Test("A town of the asked region, and of the region that an adjective in the name tells of, is worth more than one elsewhere")
    func origins() throws {
        let csv =
            "person_id,surname,given,patronymic,sex,dob,place\n1,Магомедов,Рамзан,,m,1991,Дербент\n2,Магомедов,Рамзан,,m,1991,Тула\n3,Магомедов,Рамзан,,m,1991,\n"
            + (4..<200).map { "\($0),Иванов,Сергей,,m,1980,\(["Тула", "Москва", "Омск"][$0 % 3])\n" }.joined()
        let register = try Register(data: try Self.file(csv))
        for asked in [
            Self.asked("رمضان محمدوف") { $0.birthPlace = "Махачкала" }, Self.asked("رمضان محمدوف") { $0.birthPlace = "داغستان" }, Self.asked("رمضان محمدوف الداغستاني"),
        ] {
            let result = try register.search(asked, top: 3)
            #expect(result.candidates.map(\.person.number) == ["1", "3", "2"], "\(asked)")
            let said = try #require(result.candidates.first?.evidence.first { [.place, .origin].contains($0.field) })
            #expect(said.reason == .sameRegion && said.bits > 2)
            #expect(try #require(result.candidates.last?.evidence.first { [.place, .origin].contains($0.field) }).bits <= 0)
        }
    }

    @Test("A family that is called after a tribe is found in a register that records it, with or without its article")
    func tribes() throws {
        let csv = "person_id,surname,given,father,dob\n1,الجبوري,أحمد,محمد,1990\n2,الدليمي,أحمد,محمد,1990\n3,جبوري,سعد,كريم,1985\n"
        let register = try Register(data: try Self.file(csv))
        #expect(try register.search(Self.asked("أحمد الجبوري"), top: 1).candidates.first?.person.number == "1")
        #expect(try register.search(Self.asked("سعد كريم الجبوري"), top: 1).candidates.first?.person.number == "3")
        #expect(try register.search(Self.asked("Ahmed Al-Dulaimi"), top: 1).candidates.first?.person.number == "2")
    }

    @Test("A name of more words than are read is searched without a crash, also where the last is a father's")
    func longNames() throws {
        let register = try Register(data: try Self.file(Self.csv))
        for words in 5...12 {
            let result = try register.search(Self.asked(String(repeating: "احمد ", count: words) + "بن محمد"), top: 3)
            #expect(result.candidates.count <= 3)
        }
    }

    @Test("Records that name no town teach nothing of how often towns are wrong")
    func learnsTowns() throws {
        let register = try Register(data: try Self.file(Self.csv))
        let asked = Self.asked("رمضان احمد محمدوف") { person in
            person.birth = PartialDate(iso: "1991-03-14")
            person.birthPlace = "Дагестан"
        }
        let learned = try register.learn(from: [PersonDescription](repeating: asked, count: 200), rounds: 1)
        #expect(learned.wrong[.place] == MatchModel.learned.wrong[.place])
    }

    @Test("A kunya alone never makes strong evidence")
    func kunya() throws {
        let register = try Register(data: try Self.file(Self.csv))
        let result = try register.search(Self.asked("أبو محمد الشيشاني") { $0.birth = PartialDate(iso: "1991-03-14") }, top: 3)
        #expect(!result.candidates.contains { $0.band == .strong })
    }

    @Test("A damaged file is refused by the name of the damaged part, at any byte, and no answer is made from it")
    func damage() throws {
        let sound = try Self.file(Self.csv)
        #expect(throws: Never.self) { try Register(data: sound).verify() }
        for index in stride(from: 0, to: sound.count, by: 89) {
            var damaged = sound
            damaged[index] ^= 0x10
            #expect(throws: RegisterFault.self, "byte \(index)") { try Self.use(damaged) }
        }
        #expect(throws: RegisterFault.self) { try Self.use(sound.prefix(sound.count / 2)) }
        #expect(throws: RegisterFault.notARegister) { try Register(data: Data("person_id,surname".utf8)) }
    }

    /// The head's unused end is nobody's; everything else is read.
    private static func use(_ data: Data) throws {
        let register = try Register(data: data)
        try register.verify()
        let head = try RegisterHead(SharedBytes(Array(data)))
        let used = head.bytes.count
        if data[used..<head.bodyAt].contains(where: { $0 != 0 }) { throw RegisterFault.damaged(section: "padding") }
    }

    @Test("The damaged part is called by its name") func namesThePart() throws {
        var data = try Self.file(Self.csv)
        let head = try RegisterHead(SharedBytes(Array(data)))
        let rows = try #require(head.sections.first { $0.name == RegisterParts.rows })
        data[head.bodyAt + rows.range.lowerBound] ^= 1
        #expect(throws: RegisterFault.damaged(section: RegisterParts.rows)) { try Register(data: data).search(Self.asked("رمضان محمدوف"), top: 3) }
    }

    @Test("A head that tells of more people than the file can hold is refused before anything is calculated with them", arguments: [5, 1 << 40, Int.max])
    func tooManyPeople(_ people: Int) {
        let head = RegisterHead(people: people, parts: [])
        let data = Data(head.bytes + [UInt8](repeating: 0, count: head.bodyAt - head.bytes.count))
        #expect(throws: RegisterFault.damaged(section: "header")) { try Register(data: data) }
    }

    /// With its sums made anew, as somebody writes a file who wants to be believed.
    private static func sealed(_ data: Data) throws -> Data {
        var bytes = Array(data)
        let head = try RegisterHead(SharedBytes(bytes))
        func store(_ sum: UInt64, _ place: Int) { for index in 0..<8 { bytes[place + index] = UInt8(truncatingIfNeeded: sum >> UInt64(8 * index)) } }
        let sums = head.bytes.count - 8 - 8 * ((bytes.count - head.bodyAt + BlockWatch.size - 1) / BlockWatch.size)
        for (block, start) in stride(from: head.bodyAt, to: bytes.count, by: BlockWatch.size).enumerated() {
            store(bytes[start..<min(start + BlockWatch.size, bytes.count)].withUnsafeBytes { BlockWatch.checksum($0) }, sums + 8 * block)
        }
        store(bytes[..<(head.bytes.count - 8)].withUnsafeBytes { BlockWatch.checksum($0) }, head.bytes.count - 8)
        return Data(bytes)
    }

    @Test("Rows that tell of words and places that the file does not have are read without a crash, whatever was asked, though its sums are right")
    func brokenRows() throws {
        // Four towns and none take three bits, which can tell of three more.
        let sound = try Self.file(Self.csv + "\n10,Магомедов,Рамзан,,m,1991,Дербент,,,\n")
        #expect(try Self.sealed(sound) == sound)
        let head = try RegisterHead(SharedBytes(Array(sound)))
        let rows = try #require(head.sections.first { $0.name == RegisterParts.rows })
        let asked = Self.asked("رمضان بن احمد محمدوف الداغستاني") { person in
            person.birth = PartialDate(iso: "1991-03-14")
            person.birthPlace = "دربند"
            person.mother = "فاطمة"
            person.documents = [DocumentNumber("7302709717")]
        }
        for index in rows.range.dropLast(RowLayout.padding) {
            for change: UInt8 in [0xff, 0x0f, 0xf0] {
                var data = sound
                data[head.bodyAt + index] ^= change
                let result = try Register(data: try Self.sealed(data)).search(asked, top: 9)
                #expect(result.candidates.count <= 4 && result.candidates.allSatisfy { $0.bits.isFinite && (0...1).contains($0.posterior) })
            }
        }
    }

    @Test("Any bytes at all are refused or read, never trusted with a crash") func anyBytes() throws {
        let sound = Array(try Self.file(Self.csv))
        var random = SeededRandom(seed: 4)
        for _ in 0..<300 {
            var bytes = Array(sound.prefix(Int(random.next() % UInt64(sound.count))))
            for _ in 0..<4 where !bytes.isEmpty { bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next()) }
            guard let register = try? Register(data: Data(bytes)) else { continue }
            _ = try? register.search(Self.asked("رمضان محمدوف"), top: 3)
        }
    }

    @Test("The same list gives the same bytes, however it is cut and whoever reads which part") func deterministic() throws {
        let sample = SampleRegister(count: 3000, seed: 8)
        let first = try Self.file(sample.csv)
        for _ in 0..<3 { #expect(try Self.file(sample.csv) == first) }
    }

    @Test("People added later are found, and count in place of who they were")
    func additions() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "register-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let base = folder.appending(path: "base")
        let added = folder.appending(path: "added")
        _ = try RegisterBuild().run(Array(Self.csv.utf8), output: base)
        let news = """
            person_id,surname,given,patronymic,sex,dob
            7,Магомедов,Рамзан,Ахмедович,m,1992-03-14
            10,Алиев,Шамиль,Омарович,m,1990-01-02
            """
        _ = try RegisterBuild().run(Array(news.utf8), output: added)
        let register = try Register(contentsOf: base, additions: [added])
        #expect(try register.person("7")?.birth == PartialDate(iso: "1992-03-14"))
        let changed = try register.search(Self.asked("رمضان احمد محمدوف"), top: 10).candidates.filter { $0.person.number == "7" }
        #expect(changed.map(\.person.birth) == [PartialDate(iso: "1992-03-14")])
        #expect(try register.search(Self.asked("شامل علييف"), top: 3).candidates.first?.person.number == "10")
        let merged = folder.appending(path: "merged")
        let report = try register.merge(to: merged)
        #expect(report.people == 4)
        let whole = try Register(contentsOf: merged)
        #expect(try whole.person("7")?.birth == PartialDate(iso: "1992-03-14"))
        #expect(try whole.person("9") == register.person("9"))
    }

    @Test("How often records are wrong is learned from records of which nobody knows whose they are")
    func learning() throws {
        let sample = SampleRegister(count: 600, seed: 11)
        let register = try Register(data: try Self.file(sample.csv))
        var random = SeededRandom(seed: 3)
        func records(wrongYear share: UInt64) -> [PersonDescription] {
            sample.people.prefix(200).map { person in
                Self.asked("\(person.given) \(person.surname)") { description in
                    description.father = person.father
                    let isWrong = random.next() % 100 < share
                    description.birth = isWrong ? PartialDate(year: person.birth.year - 1) : PartialDate(person.birth)
                }
            }
        }
        let careful = try register.learn(from: records(wrongYear: 0), rounds: 3)
        let careless = try register.learn(from: records(wrongYear: 60), rounds: 3)
        #expect((careful.birth[.day]?[.sameDay] ?? 0) > 0.9)
        #expect((careless.birth[.year]?[.nextYear] ?? 0) > 0.5 && (careful.birth[.year]?[.nextYear] ?? 1) < 0.2)
        #expect((careful.wrong[.given] ?? 1) < 0.02 && careful.present == MatchModel.learned.present)
    }

    @Test("A list that cannot become a register is refused with the place")
    func badLists() {
        #expect(throws: RegisterBuildFault.noColumn("surname")) { try Self.file("person_id,given\n1,a\n") }
        #expect(throws: RegisterBuildFault.personTwice("1", line: 3)) { try Self.file("person_id,surname,given\n1,a,b\n1,c,d\n") }
        #expect(throws: RegisterBuildFault.rowWithoutNumber(line: 2)) { try Self.file("person_id,surname,given\n,a,b\n") }
    }
}
