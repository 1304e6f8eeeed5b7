// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import CivilRegistry
import Foundation
import Matching

extension RegistryCommand {
    struct Learn: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Learn how often records like these are wrong, without being told who anybody is.",
            discussion: "homeward registry learn ru.registry --files files.csv > records.model.json\nA search takes it with --model. Officers’ decisions are not read.")

        @Argument(help: "The register file.") var file: String
        @Option(help: "CSV with file_id, name, kunya, father, grandfather, mother, sex, dob, place, document; some thousands of files.") var files: String
        @Option(help: "Turns of expectation and maximisation.") var rounds = 5

        func run() async throws {
            guard (1...50).contains(rounds) else { throw stop(.usage, "--rounds is between 1 and 50.") }
            let register = try openRegister(file)
            let records = try FileList.read(files).map(\.description)
            let learned: MatchModel
            do throws(RegisterFault) { learned = try register.learn(from: records, rounds: rounds) } catch { throw stop(.badData, words(error, file)) }
            try printJSON(learned)
        }
    }
}

extension MatchModel {
    static func read(_ path: String) throws -> MatchModel {
        do {
            let model = try JSONDecoder().decode(MatchModel.self, from: Data(try readFile(path)))
            // A field that the file does not tell of would silently be taken for a usual one.
            guard Set(MatchModel.learned.wrong.keys).isSubset(of: model.wrong.keys) else {
                throw stop(.badData, "\(path) is of an earlier version. Write it again with homeward registry learn.")
            }
            return model
        } catch is DecodingError {
            throw stop(.badData, "\(path) is no model of records. Write one with homeward registry learn.")
        }
    }
}
