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
        commandName: "registry", abstract: "A national register as one file: build it, search it, check it, add to it.",
        subcommands: [Build.self, Search.self, Info.self, Verify.self, Merge.self, Learn.self])

    struct Build: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Build a register file from a list.", discussion: "homeward registry build register.csv --output ru.registry")

        @Argument(help: "CSV with person_id, surname, given, patronymic, sex, dob, place, passport, father, grandfather, mother in any order.") var list: String
        @Option(name: .long, help: "The register file to write.") var output: String
        @Option(help: "YAML that says which column of the list is which: person_id: «ИД».") var mapping: String?
        @Flag(help: "One JSON object.") var json = false
        @Flag(help: "Say nothing while it works.") var quiet = false

        func run() async throws {
            let began = ContinuousClock.now
            let build = RegisterBuild(mapping: try columns())
            guard let file = FileHandle(forReadingAtPath: list) else { throw stop(.badData, "\(list) cannot be read: check that the file exists.") }
            do throws(RegisterBuildFault) {
                let shows = Progress(isQuiet: quiet)
                let made = try build.run({ try file.read(upToCount: $0).map { Array($0) } ?? [] }, output: URL(filePath: output)) { shows.told($0) }
                let seconds = Double((ContinuousClock.now - began) / .milliseconds(1)) / 1000
                report(BuildReport(made, seconds))
            } catch {
                throw stop(.badData, "\(list): \(Self.words(error))")
            }
        }

        private func report(_ made: BuildReport) {
            if json {
                try? printJSON(made)
            } else {
                say("\(made.people) people, \(made.bytes) bytes, \(made.seconds) s.")
                if made.unreadDates > 0 { say("\(made.unreadDates) birth dates could not be read; those people have none in the register.") }
            }
        }

        /// Says every million people how far it is.
        private final class Progress: Sendable {
            private let isQuiet: Bool
            private let said = Mutex(0)

            init(isQuiet: Bool) { self.isQuiet = isQuiet }

            func told(_ people: Int) {
                if isQuiet { return }
                let millions = people / 1_000_000
                let isNew = said.withLock { said in
                    defer { said = max(said, millions) }
                    return millions > said
                }
                if isNew { say("\(millions) million people read") }
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

        static func words(_ fault: RegisterBuildFault) -> String {
            switch fault {
            case .noColumn(let column): "no column \(column). Name it with --mapping."
            case .rowWithoutNumber(let line): "line \(line) has no person_id."
            case .personTwice(let person, let line): "line \(line) repeats person \(person)."
            case .empty: "nobody is in it."
            case .tooMany: "more people or names than one file can number; split the list."
            case .unreadable(let line): line > 0 ? "cannot be read from line \(line) on: a quote that is never closed, or no text." : "cannot be read."
            case .cannotBeWritten(let path): "\(path) cannot be written: check the folder, its rights and its space."
            }
        }
    }

    struct Info: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "What a register file holds, and how many bytes each part takes.")

        @Argument(help: "The register file.") var file: String

        func run() async throws {
            let register = try openRegister(file)
            try printJSON(Report(people: register.count, bytes: register.parts.reduce(0) { $0 + $1.bytes }, parts: Dictionary(register.parts.map { ($0.name, $0.bytes) }) { $0 + $1 }))
        }

        private struct Report: Encodable {
            let people: Int
            let bytes: Int
            let parts: [String: Int]
        }
    }

    struct Search: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Rank the people of a register for each file of a list.",
            discussion: "homeward registry search ru.registry --files files.csv --top 50 --json")

        @Argument(help: "The register file.") var file: String
        @Option(help: "Register files of people added since, oldest first.") var additions: [String] = []
        @Option(help: "CSV with file_id, name, kunya, father, grandfather, mother, sex, dob, place, document; missing columns are allowed.") var files: String
        @Option(help: "Candidates for each file.") var top = 50
        @Option(help: "How often such records are wrong, as written by homeward registry learn.") var model: String?
        @Flag(help: "One JSON object a line, in input order.") var json = false
        @Flag(help: "With --json: what each field says for and against each candidate, in bits; with the reading's they sum to the candidate's.") var explain = false

        private struct Line: Encodable {
            struct Hit: Encodable {
                let person: String
                let bits: Double
                let posterior: Double
                let band: Band
                /// What it costs to read the name's words in the order that suits this person.
                let reading: Double?
                let evidence: [Evidence]?

                init(_ candidate: Candidate, explained: Bool) {
                    person = candidate.person.number
                    bits = candidate.bits
                    posterior = candidate.posterior
                    band = candidate.band
                    reading = explained ? candidate.bits - candidate.evidence.reduce(0) { $0 + $1.bits } : nil
                    evidence = explained ? candidate.evidence : nil
                }
            }

            let file: String
            let candidates: [Hit]
            let none: Double
        }

        func run() async throws {
            guard (1...1000).contains(top) else { throw stop(.usage, "--top is between 1 and 1000.") }
            let register = try openRegister(file, additions)
            let search = RegisterSearch(try model.map { register.with(try MatchModel.read($0)) } ?? register)
            let asked = try FileList.read(files)
            // Some at a time, so that memory does not grow with the list.
            for start in stride(from: 0, to: asked.count, by: Self.portion) {
                let portion = Array(asked[start..<min(start + Self.portion, asked.count)])
                let results: [SearchResult]
                do throws(RegisterFault) { results = try search.run(portion.map(\.description), top: top) } catch { throw stop(.badData, words(error, file)) }
                try write(Array(zip(portion.map(\.file), results)).map { (file: $0, result: $1) })
            }
        }

        private static let portion = 512

        private func write(_ answers: [(file: String, result: SearchResult)]) throws {
            let parts = ProcessInfo.processInfo.activeProcessorCount * 4
            let written = Mutex([Result<Data, any Error>](repeating: .success(Data()), count: parts))
            DispatchQueue.concurrentPerform(iterations: parts) { part in
                let range = (answers.count * part / parts)..<(answers.count * (part + 1) / parts)
                let text = Result { try lines(answers[range]) }
                written.withLock { $0[part] = text }
            }
            for text in written.withLock({ $0 }) { FileHandle.standardOutput.write(try text.get()) }
        }

        private func lines(_ answers: ArraySlice<(file: String, result: SearchResult)>) throws -> Data {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            var out = Data()
            for (file, result) in answers {
                if json {
                    let hits = result.candidates.map { Line.Hit($0, explained: explain) }
                    out += try encoder.encode(Line(file: file, candidates: hits, none: result.none)) + [UInt8(ascii: "\n")]
                } else {
                    for hit in result.candidates.prefix(5) {
                        out += Data("\(file)\t\(hit.person.number)\t\(hit.person.fullName)\t\(hit.band.rawValue)\n".utf8)
                    }
                }
            }
            return out
        }
    }

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Read all of a register file and hold it against its checksums.")

        @Argument(help: "The register file.") var file: String

        func run() async throws {
            let register = try openRegister(file)
            do throws(RegisterFault) { try register.verify() } catch { throw stop(.badData, words(error, file)) }
            say("\(file) is whole: \(register.count) people.")
        }
    }

    struct Merge: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write a register and the people added since as one file.",
            discussion: "homeward registry merge ru.registry november.registry --output ru-new.registry\nWhere several have the same person_id, the last one counts.")

        @Argument(help: "The register file.") var file: String
        @Argument(help: "Register files of people who are new or have changed, oldest first.") var additions: [String]
        @Option(name: .long, help: "The register file to write.") var output: String
        @Flag(help: "One JSON object.") var json = false

        func run() async throws {
            let began = ContinuousClock.now
            let register = try openRegister(file, additions)
            // Half a register must not become a whole one: what is damaged is told by its name before anything is written.
            for path in [file] + additions {
                do { try openRegister(path).verify() } catch let fault as RegisterFault { throw stop(.badData, words(fault, path)) }
            }
            do throws(RegisterBuildFault) {
                let made = try register.merge(to: URL(filePath: output))
                let seconds = Double((ContinuousClock.now - began) / .milliseconds(1)) / 1000
                if json { try? printJSON(BuildReport(made, seconds)) } else { say("\(made.people) people, \(made.bytes) bytes, \(seconds) s.") }
            } catch {
                throw stop(.badData, Build.words(error))
            }
        }
    }
}

func openRegister(_ path: String, _ additions: [String] = []) throws -> Register {
    do throws(RegisterFault) {
        return try Register(contentsOf: URL(filePath: path), additions: additions.map { URL(filePath: $0) })
    } catch { throw stop(.badData, words(error, ([path] + additions).joined(separator: ", "))) }
}

private struct BuildReport: Encodable {
    let people: Int
    let seconds: Double
    let bytes: Int
    let unreadDates: Int

    init(_ made: RegisterBuildReport, _ seconds: Double) {
        people = made.people
        self.seconds = seconds
        bytes = made.bytes
        unreadDates = made.unreadDates
    }
}

func words(_ fault: RegisterFault, _ path: String) -> String {
    switch fault {
    case .cannotBeRead: "\(path) cannot be read: check that the file exists."
    case .notARegister: "\(path) is not a register file of this version. Build one with homeward registry build."
    case .damaged(let section), .missing(let section): "\(path) is damaged in its part “\(section)”. Build it again."
    }
}
