// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Crypto
import Foundation
import PersonNames

struct NamesTrain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Learn letters, spellings and judgement from attested names; the same data give the same files.",
        discussion: "homeward names train --data data --output Domain/Sources/PersonNames/Learned")

    @Option(help: "Folder with identity/token_pairs.tsv, people_ar_la.tsv and dev.jsonl, plain or gzipped.") var data: String
    @Option(help: "Folder for the Swift files.") var output: String

    func run() async throws {
        let sources = try NameSources(data)
        // Before the minutes of learning, not after them.
        try FileManager.default.createDirectory(at: URL(filePath: output), withIntermediateDirectories: true)
        let began = ContinuousClock.now
        let (_, files) = sources.study.learn()
        for file in files where !file.text.isEmpty {
            try Data(Self.swift(file.name, file.text, sources.provenance).utf8).write(to: URL(filePath: output).appending(path: Self.fileName(file.name)))
        }
        try Data(Self.index(files).utf8).write(to: URL(filePath: output).appending(path: "LearnedTables.swift"))
        say("\(files.count) tables from \(sources.study.spellings.count) spellings in \(ContinuousClock.now - began).")
    }

    /// letters_arabic_latin: LettersArabicLatin.swift, lettersArabicLatin.
    private static func words(_ name: String) -> String { name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() }
    private static func fileName(_ name: String) -> String { words(name) + ".swift" }
    private static func constant(_ name: String) -> String { words(name).prefix(1).lowercased() + words(name).dropFirst() }

    private static func swift(_ name: String, _ text: String, _ provenance: String) -> String {
        """
        // SPDX-License-Identifier: Apache-2.0
        // Learned by `homeward names train`; not edited by hand. Sources and licences: NOTICE.
        \(provenance)
        // swift-format-ignore-file

        extension LearnedTables {
            static let \(constant(name)): StaticString = #\"\"\"
        \(text)
        \"\"\"#
        }

        """
    }

    private static func index(_ files: [(name: String, text: String)]) -> String {
        func list(_ prefix: String) -> String {
            files.filter { $0.name.hasPrefix(prefix) }.map { "        \($0.text.isEmpty ? "\"\"" : constant($0.name))," }.joined(separator: "\n")
        }
        return """
            // SPDX-License-Identifier: Apache-2.0
            // Written by `homeward names train`, in the order of `NameModel.pairs`.

            extension LearnedTables {
                static let letters: [StaticString] = [
            \(list("letters"))
                ]
                static let attested: [StaticString] = [
            \(list("attested"))
                ]
            }

            """
    }
}

/// The data that names are learned from, read once.
struct NameSources {
    let study: NameStudy
    /// Comment lines with the hash of each source.
    let provenance: String

    private struct Row: Decodable {
        let set: String
        let a: String
        let b: String
        let same: Int
    }

    init(_ folder: String) throws {
        var hashes: [String] = []
        func read(_ name: String) throws -> String {
            let bytes = try readPlainOrGzipped("\(folder)/identity/\(name)")
            hashes.append("// SHA-256 of \(name): \(SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined())")
            return String(decoding: bytes, as: UTF8.self)
        }
        let spellings = try read("token_pairs.tsv").split(separator: "\n").dropFirst().compactMap { line -> NameTraining.Spelling? in
            let cells = line.split(separator: "\t")
            guard cells.count > 3, let count = Double(cells[3]) else { return nil }
            return NameTraining.Spelling(String(cells[1]), String(cells[2]), count: count)
        }
        let people = try read("people_ar_la.tsv").split(separator: "\n").dropFirst().compactMap { line -> (String, String)? in
            let cells = line.split(separator: "\t")
            return cells.count > 1 ? (String(cells[0]), String(cells[1])) : nil
        }
        let decoder = JSONDecoder()
        let questions = try read("dev.jsonl").split(separator: "\n").map { line -> NameStudy.Question in
            let row = try decoder.decode(Row.self, from: Data(line.utf8))
            return NameStudy.Question(set: row.set, a: row.a, b: row.b, isSame: row.same == 1)
        }
        study = NameStudy(spellings: spellings, people: people, questions: questions)
        provenance = hashes.joined(separator: "\n")
    }
}
