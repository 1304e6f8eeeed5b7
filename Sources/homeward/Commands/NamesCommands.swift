// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Crypto
import Foundation
import PersonNames

struct NamesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "names", abstract: "Names across Arabic, Cyrillic and Latin script.", subcommands: [Score.self, Train.self])

    struct Score: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "How likely two names are one person's: log₂ likelihood ratio, one number a line.",
            discussion: "echo '{\"a\":\"محمد\",\"b\":\"Магомед\"}' | homeward names score")

        private struct Pair: Decodable {
            let a: String
            let b: String
        }

        func run() async throws {
            let decoder = JSONDecoder()
            var line = 0
            var out = ""
            while let text = readLine(strippingNewline: true) {
                line += 1
                guard let pair = try? decoder.decode(Pair.self, from: Data(text.utf8)) else {
                    throw stop(.badData, "standard input, line \(line): not an object with a and b.")
                }
                out += "\(NameSimilarity.bits(pair.a, pair.b))\n"
                if out.utf8.count > 1 << 16 {
                    FileHandle.standardOutput.write(Data(out.utf8))
                    out = ""
                }
            }
            FileHandle.standardOutput.write(Data(out.utf8))
        }
    }

    struct Train: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Learn the letter tables from attested pairs of spellings.",
            discussion: "homeward names train pairs.tsv --output Domain/Sources/PersonNames/Learned")

        @Argument(help: "Tab-separated pair (ar_cy, ar_la, cy_la), a, b, count, with a header.") var pairs: String
        @Option(help: "Folder for the Swift files.") var output: String
        @Option(help: "Rounds of expectation maximisation.") var rounds = 7

        private static let tables: [(code: String, first: Script, second: Script, name: String)] = [
            ("ar_cy", .arabic, .cyrillic, "arabicCyrillic"), ("ar_la", .arabic, .latin, "arabicLatin"), ("cy_la", .cyrillic, .latin, "cyrillicLatin"),
        ]

        func run() async throws {
            let bytes = try readFile(pairs)
            let hash = SHA256.hash(data: bytes).map { String(format: "%02x", $0) }.joined()
            let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst().map { $0.split(separator: "\t") }
            for table in Self.tables {
                let learned = rows.filter { $0.count > 3 && $0[0] == table.code }.compactMap { row -> LetterTraining.Pair? in
                    let a = NameToken.tokens(of: String(row[1]))
                    let b = NameToken.tokens(of: String(row[2]))
                    guard a.count == 1, b.count == 1, a[0].script == table.first, b[0].script == table.second, let count = Double(row[3]),
                        (2...16).contains(a[0].letters.count), (2...18).contains(b[0].letters.count)
                    else { return nil }
                    return LetterTraining.Pair(a: a[0].letters, b: b[0].letters, weight: log2(1 + count))
                }
                let text = LetterTraining(first: table.first, second: table.second, pairs: learned).learn(rounds: rounds).text
                try write(text, table.name, hash)
                say("\(table.code): \(learned.count) pairs")
            }
        }

        private func write(_ text: String, _ name: String, _ hash: String) throws {
            let indented = text.split(separator: "\n").map { "        " + $0 }.joined(separator: "\n")
            let swift = """
                // SPDX-License-Identifier: Apache-2.0
                // Learned by `homeward names train`; not edited by hand. Sources and licences: NOTICE. SHA-256 of the pairs: \(hash)

                extension LearnedTables {
                    static let \(name) = \"\"\"
                \(indented)
                        \"\"\"
                }

                """
            let file = URL(filePath: output).appending(path: name.prefix(1).uppercased() + name.dropFirst() + ".swift")
            try Data(swift.utf8).write(to: file)
        }
    }
}
