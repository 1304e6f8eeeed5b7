// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PersonNames

struct NamesExplain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Why two names are, or are not, one person's: which words stand for which, and their letters.",
        discussion: "homeward names explain 'محمد أحمد' 'Магомед Ахмедович'")

    @Argument(help: "A name, in Arabic, Cyrillic or Latin script.") var a: String
    @Argument(help: "Another.") var b: String
    @Flag(help: "One JSON object.") var json = false

    private struct Report: Encodable {
        struct Word: Encodable {
            let a: String
            let b: String
            /// log₂ of how much likelier the two are as one name than as two.
            let bits: Float
            let letters: String
        }

        let bits: Float
        let words: [Word]
        let leftOut: [String]
    }

    func run() async throws {
        guard let found = NameModel.learned.explain(NameReading(a), NameReading(b)) else { throw stop(.badData, "one of the names has no letter.") }
        let words = found.words.map { Report.Word(a: $0.a, b: $0.b, bits: $0.match.bits, letters: $0.letters.map { "\($0.a)–\($0.b)" }.joined(separator: " ")) }
        let report = Report(bits: found.bits, words: words, leftOut: found.leftOut)
        if json { return try printJSON(report) }
        for word in report.words { print("\(word.a)\t\(word.b)\t\(word.bits)\t\(word.letters)") }
        for word in report.leftOut { print("\(word)\t–") }
        print("together\t\(report.bits)")
    }
}
