// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Identity
import TravelDocuments

struct MrzCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mrz", abstract: "Machine-readable zones of passports, cards and visas (ICAO Doc 9303).", subcommands: [MrzRead.self, MrzWrite.self])
}

struct MrzRead: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read", abstract: "Reads the lines of a zone on standard input, and says what is wrong with them.",
        discussion: "Ends with 65 where a check digit or the form is wrong; then readings are offered that differ in one character that is easily mistaken.")

    /// More than any zone; whatever is longer is none.
    private static let mostBytes = 4096

    @Flag(help: "One JSON object.") var json = false

    func run() async throws {
        let text = String(decoding: try standardInput(most: Self.mostBytes), as: UTF8.self)
        let reading = MachineReadableZone.read(text)
        let report = ZoneReport(reading, MachineReadableZone.corrections(of: text))
        if json { try printJSON(report) } else { for line in report.lines { print(line) } }
        if !reading.holds { throw stop(.badData, "the zone does not hold: " + report.faults.map(\.text).joined(separator: "; ")) }
    }
}

struct MrzWrite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "write", abstract: "Writes a zone with its check digits; names of any script are written in the letters of a zone.",
        discussion: "homeward mrz write --form TD3 --code P --issuer RUS --nationality RUS --surname Юрьев --given Юрий --number 730270971 --born 1991-03-14 --sex M --expires 2031-01-01")

    @Option(help: "TD1, TD2, TD3, MRV-A or MRV-B.") var form = "TD3"
    @Option(help: "One or two letters, as P or V.") var code = "P"
    @Option(help: "The state that issues, in three letters.") var issuer: String
    @Option(help: "The holder's nationality, in three letters.") var nationality: String
    @Option(help: "The primary identifier.") var surname: String
    @Option(help: "The secondary identifier.") var given = ""
    @Option(help: "The document's number.") var number: String
    @Option(help: "As far as it is known: 1991, 1991-03 or 1991-03-14.") var born: String?
    @Option(help: "M or F; nothing where it is not stated.") var sex: String?
    @Option(help: "The last day, as 2031-01-01.") var expires: String
    @Option(help: "Optional data.") var optional = ""
    @Option(help: "How Cyrillic is spelt: order1997, gost2010 or icao.") var rule = ZoneLetters.CyrillicRule.icao.rawValue

    func run() async throws {
        guard let form = ZoneForm(rawValue: form) else { throw stop(.usage, "there is no form \(form); one of \(ZoneForm.allCases.map(\.rawValue).joined(separator: ", ")).") }
        guard let rule = ZoneLetters.CyrillicRule(rawValue: rule) else { throw stop(.usage, "there is no rule \(rule).") }
        guard let last = Day(iso: expires) else { throw stop(.usage, "--expires is no day: \(expires).") }
        guard let birth = try born.map({ text throws -> ZoneDate? in PartialDate(iso: text).flatMap { ZoneDate($0) } }) ?? ZoneDate("<<<<<<") else {
            throw stop(.usage, "--born is no date: \(born ?? "").")
        }
        guard let sex = sex.map({ ZoneSex(rawValue: $0) }) ?? .unstated else { throw stop(.usage, "--sex is M or F.") }
        let zone = MachineReadableZone(
            form: form, documentCode: code, issuer: issuer, nationality: nationality, name: ZoneName(primary: ZoneLetters.words(surname, rule), secondary: ZoneLetters.words(given, rule)),
            number: number, birth: birth, sex: sex, expiry: ZoneDate(last), optional: optional)
        do throws(ZoneFault) {
            for line in try zone.lines() { print(line) }
        } catch {
            throw stop(.badData, ZoneReport.Fault(error).text + ".")
        }
    }
}

/// What is said of a zone, for people and for programs.
struct ZoneReport: Encodable {
    struct Fault: Encodable {
        let code: String
        let field: String?
        let line: Int?
        let place: Int?
        let text: String

        init(_ fault: ZoneFault) {
            code = fault.code
            switch fault {
            case .noForm(let lines, let width): (field, line, place, text) = (nil, nil, nil, "no document has \(lines) lines of \(width) characters")
            case .notInAlphabet(let line, let place, let character):
                (field, self.line, self.place, text) = (nil, line, place, "line \(line), place \(place): \(character) is no character of a zone")
            case .wrongDigit(let field, let line, let place, let found, let right):
                (self.field, self.line, self.place) = (field?.rawValue, line, place)
                text = "line \(line), place \(place): the check digit of \(field?.rawValue ?? "everything") is \(found), and would be \(right)"
            case .unreadable(let field, let written): (self.field, line, place, text) = (field.rawValue, nil, nil, "\(field.rawValue) is none: \(written)")
            case .tooLong(let field, let most): (self.field, line, place, text) = (field.rawValue, nil, nil, "\(field.rawValue) has at most \(most) characters")
            case .missing(let field): (self.field, line, place, text) = (field.rawValue, nil, nil, "\(field.rawValue) is missing")
            }
        }
    }

    struct Correction: Encodable {
        let line: Int
        let place: Int
        let found: String
        let likely: String
    }

    let form: String?
    let fields: [String: String]
    let holds: Bool
    let faults: [Fault]
    let corrections: [Correction]

    init(_ reading: MachineReadableZone.Reading, _ corrections: [MachineReadableZone.Correction]) {
        form = reading.zone?.form.rawValue
        holds = reading.holds
        faults = reading.faults.map { Fault($0) }
        self.corrections = corrections.map { Correction(line: $0.line, place: $0.place, found: $0.found, likely: $0.likely) }
        guard let zone = reading.zone else {
            fields = [:]
            return
        }
        fields = [
            "documentCode": zone.documentCode, "issuer": zone.issuer, "nationality": zone.nationality, "surname": zone.name.primary.joined(separator: " "),
            "given": zone.name.secondary.joined(separator: " "), "nameMayBeCut": zone.name.mayBeCut ? "true" : "false", "number": zone.number, "birth": zone.birth.description,
            "sex": zone.sex.rawValue, "expiry": zone.expiry.description, "optional": zone.optional, "secondOptional": zone.secondOptional,
        ]
    }

    var lines: [String] {
        (form.map { ["form\t\($0)"] } ?? []) + fields.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)" } + faults.map { "wrong\t\($0.text)" }
            + corrections.map { "perhaps\tline \($0.line), place \($0.place): \($0.likely) for \($0.found)" }
    }
}
