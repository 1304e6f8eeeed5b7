// SPDX-License-Identifier: Apache-2.0

import Identity
import Testing
import TravelDocuments

/// The specimens of ICAO Doc 9303 parts 4 to 7, line by line.
let specimens: [(form: ZoneForm, lines: [String])] = [
    (.td1, ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"]),
    (.td2, ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"]),
    (.td3, ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"]),
    (.td3, ["P<UTOMXHMWD<<EBDALRXHYM<<<<<<<<<<<<<<<<<<<<<", "A2222222<0UTO7108215F04120411000146819<<<<44"]),
    (.visaA, ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"]),
    (.visaB, ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"]),
]

@Suite struct ZoneTests {
    static func zone(_ lines: [String]) -> MachineReadableZone.Reading { MachineReadableZone.read(lines.joined(separator: "\n")) }

    @Test("Every specimen of Doc 9303 is read, and written again byte for byte", arguments: specimens) func specimen(_ form: ZoneForm, _ lines: [String]) throws {
        let reading = Self.zone(lines)
        #expect(reading.faults == [] && reading.holds)
        let zone = try #require(reading.zone)
        #expect(zone.form == form && zone.issuer == "UTO")
        #expect(try zone.lines() == lines)
    }

    @Test("The fields of a passport are what stands in them") func fields() throws {
        let zone = try #require(Self.zone(specimens[2].lines).zone)
        #expect(zone.name.primary == ["ERIKSSON"] && zone.name.secondary == ["ANNA", "MARIA"] && !zone.name.mayBeCut)
        #expect(zone.number == "L898902C3" && zone.optional == "ZE184226B" && zone.sex == .female && zone.documentCode == "P")
        #expect(zone.birth.born(by: try #require(Day(2026, 11, 26)))?.description == "1974-08-12")
        #expect(zone.expiry.expires(around: try #require(Day(2026, 11, 26))) == Day(2012, 4, 15))
    }

    @Test("One character for another is refused wherever it changes the sum that checks it; the share that nobody can see is counted") func substitutions() {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<".utf8)
        var (changed, seen, same, missed) = (0, 0, 0, 0)
        for (form, lines) in specimens {
            for line in lines.indices {
                let characters = Array(lines[line].utf8)
                for place in characters.indices {
                    for other in alphabet where other != characters[place] {
                        var copy = lines
                        var bytes = characters
                        bytes[place] = other
                        copy[line] = String(decoding: bytes, as: UTF8.self)
                        let holds = Self.zone(copy).holds
                        if Oracle.sumsHold(form, copy) {
                            same += 1
                            if holds { missed += 1 }
                        } else {
                            changed += 1
                            if !holds { seen += 1 }
                        }
                    }
                }
            }
        }
        #expect(changed > 5000 && seen == changed, "every one that changes a sum")
        #expect(same > 1000 && missed < same, "names and states have no digit; some of those are no letters")
    }

    @Test("A zone with characters that no zone has, of a length that no form has, or with a date that is none is refused, each with its place")
    func refused() {
        #expect(Self.zone(["P<UTO"]).faults == [.noForm(lines: 1, width: 5)])
        #expect(Self.zone([]).faults == [.noForm(lines: 0, width: 0)])
        #expect(Self.zone([specimens[2].lines[0], String(specimens[2].lines[1].dropLast())]).faults == [.noForm(lines: 2, width: 43)])
        let umlaut = specimens[2].lines[0].replacing("SSON", with: "SS*N")
        #expect(Self.zone([umlaut, specimens[2].lines[1]]).faults == [.notInAlphabet(line: 1, place: 12, character: "*")])
        let month = specimens[2].lines[1].replacing("740812", with: "741312")
        #expect(Self.zone([specimens[2].lines[0], month]).faults.contains(.unreadable(.birth, text: "741312")))
        #expect(Self.zone([specimens[2].lines[0], specimens[2].lines[1].replacing("L898902C36", with: "L898902C37")]).faults.first?.code == "wrong-check-digit")
    }

    @Test("What is taken for another letter is offered as a correction, and never taken by itself", arguments: [("L898902C36", "L8989O2C36"), ("L898902C36", "LB98902C36"), ("F1204159", "FI204159")])
    func corrections(_ right: String, _ wrong: String) throws {
        let lines = specimens[2].lines
        let text = [lines[0], lines[1].replacing(right, with: wrong)].joined(separator: "\n")
        #expect(!MachineReadableZone.read(text).holds)
        let offered = MachineReadableZone.corrections(of: text)
        #expect(offered.contains { (try? $0.zone.lines()) == lines })
        #expect(MachineReadableZone.corrections(of: lines.joined(separator: "\n")).isEmpty, "what holds is not corrected")
    }

    @Test("Small letters, blanks and empty lines do not matter; what is no zone is no crash", arguments: ["", "\n\n", "<<<<", String(repeating: "🙂", count: 44), String(repeating: "<", count: 10_000)])
    func lenient(_ text: String) throws {
        #expect(!MachineReadableZone.read(text).holds && MachineReadableZone.corrections(of: text).isEmpty)
        #expect(MachineReadableZone.read("  " + specimens[2].lines.joined(separator: " \r\n\r\n").lowercased()).holds)
    }
}

/// The sums of Doc 9303 by themselves, counted by places written down again from the standard and not from the code.
enum Oracle {
    static func sumsHold(_ form: ZoneForm, _ lines: [String]) -> Bool {
        let (a, b) = (Array(lines[0].utf8), Array(lines[1].utf8))
        switch form {
        case .td1:
            return digit(a[5..<14]) == a[14] && digit(b[0..<6]) == b[6] && digit(b[8..<14]) == b[14] && digit(a[5..<30] + b[0..<7] + b[8..<15] + b[18..<29]) == b[29]
        case .td2: return three(b) && digit(b[0..<10] + b[13..<20] + b[21..<35]) == b[35]
        case .td3: return three(b) && digit(b[28..<42]) == b[42] && digit(b[0..<10] + b[13..<20] + b[21..<43]) == b[43]
        case .visaA, .visaB: return three(b)
        }
    }

    private static func three(_ b: [UInt8]) -> Bool { digit(b[0..<9]) == b[9] && digit(b[13..<19]) == b[19] && digit(b[21..<27]) == b[27] }

    private static func digit(_ characters: some Collection<UInt8>) -> UInt8 {
        var sum = 0
        var weights = [7, 3, 1].makeIterator()
        for character in characters {
            if let weight = weights.next()
                ?? {
                    weights = [7, 3, 1].makeIterator()
                    return weights.next()
                }()
            {
                let value = character == 60 ? 0 : character >= 65 ? Int(character) - 55 : Int(character) - 48
                sum += value * weight
            }
        }
        return 48 + UInt8(sum % 10)
    }
}
