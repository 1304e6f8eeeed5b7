// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CivilRegistry
import Dispatch
import Foundation
import Identity
import Matching
import PersonNames
import Synchronization
import Tables
import Yams

struct RegistryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "registry", abstract: "A national register as one file: build it, search it.", subcommands: [Build.self, Search.self, Info.self])

    struct Build: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Build a register file from a list.", discussion: "homeward registry build register.csv --output ru.registry")

        @Argument(help: "CSV with person_id, surname, given, patronymic, sex, dob, place, passport, father, mother in any order.") var list: String
        @Option(name: .long, help: "The register file to write.") var output: String
        @Option(help: "YAML that says which column of the list is which: person_id: «ИД».") var mapping: String?
        @Flag(help: "One JSON object.") var json = false

        private struct Report: Encodable {
            let people: Int
            let seconds: Double
            let bytes: Int
        }

        func run() async throws {
            let began = ContinuousClock.now
            var builder = RegisterBuilder(mapping: try columns())
            var reader = TableReader()
            guard let file = FileHandle(forReadingAtPath: list) else { throw stop(.badData, "\(list) cannot be read.") }
            do {
                while let chunk = try file.read(upToCount: 1 << 20), !chunk.isEmpty { try reader.read(Array(chunk)) { try builder.take($0) } }
                try reader.finish { try builder.take($0) }
                let data = try builder.file()
                // Written beside and renamed, so that no reader ever maps half a register.
                try data.write(to: URL(filePath: output), options: .atomic)
                let seconds = Double((ContinuousClock.now - began) / .milliseconds(1)) / 1000
                let report = Report(people: builder.people, seconds: seconds, bytes: data.count)
                if json { try printJSON(report) } else { say("\(report.people) people, \(report.bytes) bytes, \(report.seconds) s.") }
            } catch let fault as RegisterBuildFault {
                throw stop(.badData, "\(list): \(Self.words(fault))")
            } catch let fault as TableFault {
                throw stop(.badData, "\(list), line \(fault.line): \(fault.code.rawValue).")
            }
        }

        private func columns() throws -> [RegisterColumn: String] {
            guard let mapping else { return [:] }
            let text = String(decoding: try readFile(mapping), as: UTF8.self)
            guard let named = try? YAMLDecoder().decode([String: String].self, from: text) else {
                throw stop(.badData, "\(mapping) is not a list of “column: header” in YAML.")
            }
            return Dictionary(uniqueKeysWithValues: named.compactMap { key, value in RegisterColumn(rawValue: key).map { ($0, value) } })
        }

        private static func words(_ fault: RegisterBuildFault) -> String {
            switch fault {
            case .noColumn(let column): "no column \(column). Name it with --mapping."
            case .rowWithoutNumber(let line): "line \(line) has no person_id."
            case .personTwice(let person, let line): "line \(line) repeats person \(person)."
            case .empty: "nobody is in it."
            }
        }
    }

    struct Info: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Check a register file and say what it holds.")

        @Argument(help: "The register file.") var file: String

        func run() async throws {
            let register = try openRegister(file)
            try printJSON(["people": register.count])
        }
    }

    struct Search: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Rank the people of a register for each file of a list.",
            discussion: "homeward registry search ru.registry --files files.csv --top 50 --json")

        @Argument(help: "The register file.") var file: String
        @Option(help: "CSV with file_id, name, kunya, father, mother, sex, dob, place, document; missing columns are allowed.") var files: String
        @Option(help: "Candidates for each file.") var top = 50
        @Flag(help: "One JSON object a line, in input order.") var json = false

        private struct Line: Encodable {
            struct Hit: Encodable {
                let person: String
                let bits: Double
                let posterior: Double
                let band: Band
            }

            let file: String
            let candidates: [Hit]
            let none: Double
        }

        func run() async throws {
            guard (1...1000).contains(top) else { throw stop(.usage, "--top is between 1 and 1000.") }
            let register = try openRegister(file)
            let asked = try FileList.read(files)
            let top = top
            let results = Mutex([SearchResult?](repeating: nil, count: asked.count))
            DispatchQueue.concurrentPerform(iterations: asked.count) { index in
                let result = register.search(asked[index].description, top: top)
                results.withLock { $0[index] = result }
            }
            for (item, result) in zip(asked, results.withLock { $0 }) {
                guard let result else { continue }
                let hits = result.candidates.map { Line.Hit(person: $0.person.number, bits: $0.bits, posterior: $0.posterior, band: $0.band) }
                if json {
                    try printJSON(Line(file: item.file, candidates: hits, none: result.none))
                } else {
                    for hit in result.candidates.prefix(5) { print("\(item.file)\t\(hit.person.number)\t\(hit.person.fullName)\t\(hit.band.rawValue)") }
                }
            }
        }
    }
}

private func openRegister(_ path: String) throws -> Register {
    do throws(RegisterFault) {
        return try Register(contentsOf: URL(filePath: path))
    } catch {
        switch error {
        case .cannotBeRead: throw stop(.badData, "\(path) cannot be read: check that the file exists.")
        case .notARegister: throw stop(.badData, "\(path) is not a register file. Build one with homeward registry build.")
        case .damaged(let section), .missing(let section): throw stop(.badData, "\(path) is damaged in its part “\(section)”. Build it again.")
        }
    }
}

/// A list of people to look for.
enum FileList {
    static func read(_ path: String) throws -> [(file: String, description: PersonDescription)] {
        let rows: [TableRow]
        do {
            rows = try TableReader.rows(try readFile(path))
        } catch let fault as TableFault {
            throw stop(.badData, "\(path), line \(fault.line): \(fault.code.rawValue).")
        }
        guard let header = rows.first?.cells.map({ cleanText($0).lowercased() }), let file = header.firstIndex(of: "file_id"),
            let name = header.firstIndex(of: "name")
        else { throw stop(.badData, "\(path): the header needs file_id and name.") }
        return rows.dropFirst().filter { !$0.isBlank }.map { row in
            func cell(_ index: Int?) -> String? {
                guard let index, index < row.cells.count else { return nil }
                let text = cleanText(row.cells[index])
                return text.isEmpty ? nil : text
            }
            func named(_ column: String) -> String? { cell(header.firstIndex(of: column)) }
            return (
                cell(file) ?? "",
                PersonDescription(
                    names: [NameRendering(cell(name) ?? "", source: .manifest)], kunya: named("kunya"), father: named("father"), mother: named("mother"),
                    sex: named("sex").flatMap { Sex(rawValue: $0.lowercased()) }, birth: named("dob").flatMap { PartialDate(iso: westernDigits($0)) },
                    birthPlace: named("place"), documents: named("document").map { [DocumentNumber($0)] } ?? [])
            )
        }
    }
}
