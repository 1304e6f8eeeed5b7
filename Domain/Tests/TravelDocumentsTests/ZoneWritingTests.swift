// SPDX-License-Identifier: Apache-2.0

import Identity
import Testing
import TravelDocuments

@Suite struct ZoneWritingTests {
    static func passport(_ name: ZoneName, number: String = "123456789", optional: String = "", form: ZoneForm = .td3) throws -> MachineReadableZone {
        MachineReadableZone(
            form: form, documentCode: form.isVisa ? "V" : "P", issuer: "RUS", nationality: "RUS", name: name, number: number, birth: try #require(ZoneDate("740812")), sex: .male,
            expiry: try #require(ZoneDate("310101")), optional: optional)
    }

    @Test("A name that does not fit is cut so that its last character is a letter and the second part still begins, in every form", arguments: ZoneForm.allCases)
    func longNames(_ form: ZoneForm) throws {
        let names = [
            ZoneName(primary: [String(repeating: "A", count: 60)], secondary: ["B"]), ZoneName(primary: ["NILAVADHANANANDA"], secondary: ["CHAYAPA", "DEJTHAMRONG", "KRASUANG", "ARUNSRI"]),
            ZoneName(primary: Array(repeating: "AB", count: 30), secondary: Array(repeating: "C", count: 30)), ZoneName(primary: [String(repeating: "A", count: 60)], secondary: []),
        ]
        for name in names {
            let lines = try Self.passport(name, form: form).lines()
            let reading = MachineReadableZone.read(lines.joined(separator: "\n"))
            #expect(reading.holds && lines.allSatisfy { $0.utf8.count == form.width }, "\(lines)")
            let written = try #require(reading.zone).name
            #expect(written.mayBeCut && written.primary.first?.first == name.primary.first?.first && written.secondary.isEmpty == name.secondary.isEmpty)
        }
    }

    @Test("A name that just fits is whole") func exact() throws {
        let name = ZoneName(primary: [String(repeating: "A", count: 30)], secondary: ["BCDEFGH"])
        let zone = try #require(MachineReadableZone.read(try Self.passport(name).lines().joined(separator: "\n")).zone)
        #expect(zone.name.primary == name.primary && zone.name.secondary == name.secondary)
    }

    @Test("A number of more than nine characters goes on in the optional data of a card, and in no passport", arguments: [ZoneForm.td1, .td2]) func longNumber(_ form: ZoneForm) throws {
        let name = ZoneName(primary: ["A"], secondary: ["B"])
        let zone = try Self.passport(name, number: "D23145890734", form: form)
        let lines = try zone.lines()
        let reading = MachineReadableZone.read(lines.joined(separator: "\n"))
        #expect(reading.holds && reading.zone?.number == "D23145890734" && reading.zone?.optional == "")
        #expect(throws: ZoneFault.tooLong(.number, most: 9)) { try Self.passport(name, number: "1234567890").lines() }
    }

    @Test("What has no place or no letters in a zone is refused by its name") func refused() throws {
        let name = ZoneName(primary: ["A"], secondary: [])
        #expect(throws: ZoneFault.tooLong(.optional, most: 14)) { try Self.passport(name, optional: String(repeating: "X", count: 15)).lines() }
        #expect(throws: ZoneFault.missing(.name)) { try Self.passport(ZoneName(primary: [], secondary: [])).lines() }
        #expect(throws: ZoneFault.missing(.number)) { try Self.passport(name, number: "").lines() }
        #expect(throws: ZoneFault.notInAlphabet(line: 2, place: 2, character: "-")) { try Self.passport(name, number: "1-2").lines() }
    }

    @Test("Dates say what is known of them, and no more", arguments: ["740812", "7408<<", "74<<<<", "<<<<<<"]) func dates(_ text: String) throws {
        let date = try #require(ZoneDate(text))
        #expect(date.description == text)
        for wrong in ["74<<12", "<<0812", "741312", "740832", "74081", "7408123", "74O812", "740230"] { #expect(ZoneDate(wrong) == nil, "\(wrong)") }
    }

    @Test("The century of a birth is the last that it can be, and of a document's last day the nearest") func centuries() throws {
        let today = try #require(Day(2026, 11, 26))
        for (text, born) in [("261126", "2026-11-26"), ("261127", "1926-11-27"), ("27<<<<", "1927"), ("0405<<", "2004-05")] {
            #expect(try #require(ZoneDate(text)).born(by: today)?.description == born)
        }
        for (text, last) in [("361231", Day(2036, 12, 31)), ("991231", Day(1999, 12, 31)), ("751231", Day(2075, 12, 31))] { #expect(try #require(ZoneDate(text)).expires(around: today) == last) }
    }
}

@Suite struct ZoneLettersTests {
    @Test("Every code point of the Latin, Cyrillic and Arabic blocks comes out in the letters A to Z, under every rule") func total() throws {
        for value in Array(0x21...0x24F) + Array(0x400...0x52F) + Array(0x600...0x6FF) + Array(0x750...0x77F) + Array(0x1E00...0x1EFF) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for rule in ZoneLetters.CyrillicRule.allCases {
                let letters = ZoneLetters.words("A\(Character(scalar))B", rule).joined()
                #expect(letters.utf8.allSatisfy { $0 >= 65 && $0 <= 90 }, "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test(
        "Letters of the Russian, Arabic and Latin tables are written as Doc 9303 has them",
        arguments: [
            ("ЮРЬЕВ", "IUREV"), ("СЪЕЗДОВ", "SIEEZDOV"), ("Щукин", "SHCHUKIN"), ("Магомедов", "MAGOMEDOV"), ("Йылдырым", "IYLDYRYM"), ("محمود", "MXHMWD"), ("عبدالرحيم", "EBDALRXHYM"),
            ("محمّد", "MXHMMD"), ("فاطمة", "FAXTTMXAH"), ("فاطمةَ", "FAXTTMXAH"), ("آدم", "XAADM"), ("إبراهيم", "IBRAHYM"), ("Müller", "MUELLER"), ("Łukasz", "LUKASZ"), ("D'Arc", "DARC"),
            ("Çağrı", "CAGRI"),
        ])
    func tables(_ name: String, _ letters: String) { #expect(ZoneLetters.words(name).joined() == letters) }

    @Test("Hyphens and blanks part words, and an apostrophe does not") func words() {
        #expect(ZoneLetters.words("Мамин-Сибиряк Дмитрий") == ["MAMIN", "SIBIRIAK", "DMITRII"])
        #expect(ZoneLetters.words("  ") == [] && ZoneLetters.words("🙂 123") == [])
    }

    @Test("One person's name as passports of different years spell it") func rules() {
        #expect(ZoneLetters.CyrillicRule.allCases.map { ZoneLetters.words("Юрий Царёв", $0) } == [["YURIY", "TSAREV"], ["IURII", "TCAREV"], ["IURII", "TSAREV"]])
    }
}
