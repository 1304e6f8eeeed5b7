// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Casework
import Desks
import Foundation
import Identity
import Site

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Figures of a node that runs, in an officer's name.", subcommands: [Counts.self])

    struct Counts: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "How many people there were as of a day that is over. The same day gives the same bytes.",
            discussion: """
                homeward report counts --as-of 2026-02-13 --csv > counts.csv
                homeward report counts --as-of "2026-02-13 15:30" --withhold-small --lang ru
                """)

        @Option(help: "A day, or a day and an hour; else the last minute that is over.") var asOf: String?
        @Flag(help: "Withhold figures under five, and those from which they could be computed.") var withholdSmall = false
        @Flag(help: "As CSV.") var csv = false
        @Option(help: "en, ar or ru.") var lang = "en"
        @OptionGroup var node: NodeOptions

        private struct Answer: Decodable {
            let asOf: String
            let node: String
            let state: StateCode
            let entries: Int
            let head: String?
            let isSmallWithheld: Bool
            let parts: [CountReport.Part]
        }

        private static func report(_ data: Data) throws -> CountReport {
            let answer = try JSONDecoder().decode(Answer.self, from: data)
            guard let asOf = Moment(iso: answer.asOf) else { throw stop(.badData, "the node's answer cannot be read.") }
            return CountReport(
                asOf: asOf, node: answer.node, state: answer.state, entries: answer.entries, head: answer.head, isSmallWithheld: answer.isSmallWithheld,
                parts: answer.parts)
        }

        func run() async throws {
            guard let language = Language(rawValue: lang) else { throw stop(.usage, "--lang is en, ar or ru.") }
            var query = ["small=\(withholdSmall ? "hide" : "show")"]
            if let asOf { query.append("asOf=\(asOf.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")") }
            let answer = try await node.client().call("GET", "/reports/counts?\(query.joined(separator: "&"))")
            if node.json { return try show(answer, json: true) { _ in [] } }
            let sheet = CountSheet(try Self.report(answer), in: language)
            if csv { FileHandle.standardOutput.write(Data(sheet.csv.utf8)) } else { for line in sheet.lines { print(line.joined(separator: "\t")) } }
        }
    }
}
